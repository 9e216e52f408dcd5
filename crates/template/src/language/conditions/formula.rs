//! Conditions as formulas.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::language::mappings::Mappings;
use crate::language::text::{Piece, Text};
use crate::{Expression, Map, Node, steps};

/// A condition or an assertion of a rule.
#[derive(Clone, Debug)]
pub(super) enum Formula {
    Constant(bool),
    /// A statement that can be true or false, such as a comparison of two texts that are not known.
    Free(usize),
    /// Two values are equal. The statement decides if the values are not known.
    Equal(Operand, Operand, usize),
    Not(Box<Formula>),
    All(Vec<Formula>),
    Any(Vec<Formula>),
    /// Another condition.
    Named(usize),
}

/// A value that a formula compares.
#[derive(Clone, Debug)]
pub(super) enum Operand {
    Literal(String),
    Variable(usize),
    /// A value of a mapping.
    Mapped {
        map: String,
        first: Box<Operand>,
        second: Box<Operand>,
    },
    Unknown,
}

/// The value of a variable in a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Known(String),
    /// A value that differs from all values with which the template compares the variable.
    Other,
}

/// The conditions of a template as formulas.
#[derive(Debug)]
pub(super) struct Formulas<'a> {
    mappings: Mappings<'a>,
    /// The names of parameters and pseudo parameters.
    known: BTreeSet<&'a str>,
    pub(super) names: Vec<&'a str>,
    pub(super) of_conditions: Vec<Formula>,
    /// The parameters and pseudo parameters that the formulas compare.
    pub(super) variables: Vec<&'a str>,
    /// The literals with which each variable is compared.
    pub(super) compared: Vec<BTreeSet<String>>,
    /// The variables that are compared with each other.
    pub(super) together: BTreeSet<(usize, usize)>,
    /// The statements that can be true or false.
    pub(super) statements: usize,
    by_text: BTreeMap<String, usize>,
    by_variable: BTreeMap<&'a str, usize>,
    by_name: BTreeMap<&'a str, usize>,
    /// The variables that are the first key of a mapping.
    keys_of: BTreeSet<(usize, &'a str)>,
}

/// The depth up to which formulas are read.
const DEEPEST: usize = 64;

impl<'a> Formulas<'a> {
    pub(super) fn of(root: &'a Map) -> Formulas<'a> {
        let parameters = root.get("Parameters").and_then(Node::as_map);
        let parameters = parameters.into_iter().flat_map(Map::keys);
        let mut formulas = Formulas {
            mappings: Mappings::in_map(root),
            known: parameters.chain(crate::pseudo::NAMES).collect(),
            names: Vec::new(),
            of_conditions: Vec::new(),
            variables: Vec::new(),
            compared: Vec::new(),
            together: BTreeSet::new(),
            statements: 0,
            by_text: BTreeMap::new(),
            by_variable: BTreeMap::new(),
            by_name: BTreeMap::new(),
            keys_of: BTreeSet::new(),
        };
        let conditions = root.get("Conditions").and_then(Node::as_map);
        let all = || conditions.into_iter().flat_map(Map::iter);
        for (at, (name, _)) in all().enumerate() {
            formulas.names.push(name);
            formulas.by_name.insert(name, at);
        }
        for (_, node) in all() {
            let formula = formulas.read(node, 0);
            formulas.of_conditions.push(formula);
        }
        formulas.cut_cycles();
        formulas
    }

    pub(super) fn index_of(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// Replaces conditions that refer to themselves, which CloudFormation refuses, by statements.
    fn cut_cycles(&mut self) {
        // 0 for a condition that was not seen, 1 for one whose parts are open, 2 for one that is done.
        let mut state = vec![0_u8; self.of_conditions.len()];
        let mut cut = Vec::new();
        for start in 0..self.of_conditions.len() {
            // Depth first, without recursion: chains of conditions can be long.
            let mut open = vec![(start, false)];
            while let Some((at, is_done)) = open.pop() {
                if is_done {
                    state[at] = 2;
                    continue;
                }
                if state[at] != 0 {
                    continue;
                }
                state[at] = 1;
                open.push((at, true));
                let mut named = Vec::new();
                self.of_conditions[at].named(&mut named);
                for next in named {
                    match state[next] {
                        0 => open.push((next, false)),
                        1 => cut.push(at),
                        _ => {}
                    }
                }
            }
        }
        for at in cut {
            self.of_conditions[at] = self.statement(&format!("condition {at}"));
        }
    }

    fn statement(&mut self, text: &str) -> Formula {
        Formula::Free(self.statement_index(text))
    }

    fn statement_index(&mut self, text: &str) -> usize {
        if let Some(index) = self.by_text.get(text) {
            return *index;
        }
        self.by_text.insert(text.to_owned(), self.statements);
        self.statements += 1;
        self.statements - 1
    }

    /// Reads a condition or an assertion. Anything else is a statement that can be true or false.
    pub(super) fn read(&mut self, node: &'a Node, depth: usize) -> Formula {
        let unknown = |it: &mut Self| it.statement(&format!("{node:?}"));
        if depth > DEEPEST {
            return unknown(self);
        }
        match Expression::of(node) {
            Some(Expression::Condition(name)) => match self.by_name.get(name) {
                Some(index) => Formula::Named(*index),
                None => unknown(self),
            },
            Some(Expression::Logic(name, arguments)) => {
                let Some(arguments) = arguments.as_list() else { return unknown(self) };
                match (name, arguments) {
                    ("Not", [one]) => Formula::Not(Box::new(self.read(one, depth + 1))),
                    ("And", many) => {
                        Formula::All(many.iter().map(|it| self.read(it, depth + 1)).collect())
                    }
                    ("Or", many) => {
                        Formula::Any(many.iter().map(|it| self.read(it, depth + 1)).collect())
                    }
                    ("Equals", [one, other]) => self.equal(one, other),
                    ("Fn::Contains", [list, value]) => match list.as_list() {
                        Some(items) => {
                            Formula::Any(items.iter().map(|it| self.equal(it, value)).collect())
                        }
                        None => unknown(self),
                    },
                    _ => unknown(self),
                }
            }
            _ => unknown(self),
        }
    }

    fn equal(&mut self, one: &'a Node, other: &'a Node) -> Formula {
        let (left, right) = (self.operand(one), self.operand(other));
        match (&left, &right) {
            (Operand::Literal(one), Operand::Literal(other)) => {
                return Formula::Constant(one == other);
            }
            (Operand::Variable(variable), Operand::Literal(literal))
            | (Operand::Literal(literal), Operand::Variable(variable)) => {
                self.compared[*variable].insert(literal.clone());
            }
            (Operand::Variable(one), Operand::Variable(other)) => {
                if one == other {
                    return Formula::Constant(true);
                }
                self.together.insert((*one, *other));
            }
            _ => {}
        }
        let mut texts = [format!("{one:?}"), format!("{other:?}")];
        texts.sort();
        let statement = self.statement_index(&texts.concat());
        Formula::Equal(left, right, statement)
    }

    fn variable(&mut self, name: &'a str) -> usize {
        if let Some(index) = self.by_variable.get(name) {
            return *index;
        }
        self.by_variable.insert(name, self.variables.len());
        self.variables.push(name);
        self.compared.push(BTreeSet::new());
        self.variables.len() - 1
    }

    fn operand(&mut self, node: &'a Node) -> Operand {
        match Expression::of(node) {
            Some(Expression::Ref(name)) => Operand::Variable(self.variable(name)),
            Some(Expression::FindInMap([map, first, second])) => match map.as_text() {
                Some(map) => {
                    let (first, second) = (self.operand(first), self.operand(second));
                    if let Operand::Variable(variable) = first
                        && self.keys_of.insert((variable, map))
                    {
                        let keys = self.mappings.mapping(map).and_then(Node::as_map);
                        let keys = keys.into_iter().flat_map(Map::keys);
                        self.compared[variable].extend(keys.map(str::to_owned));
                    }
                    Operand::Mapped {
                        map: map.to_owned(),
                        first: Box::new(first),
                        second: Box::new(second),
                    }
                }
                None => Operand::Unknown,
            },
            _ => {
                let text = Text::of(node);
                match text.pieces() {
                    [Piece::Reference(reference)] if reference.attribute().is_none() => {
                        // The name has the lifetime of the text, so it is looked up in the template.
                        match self.known.get(reference.name()).copied() {
                            Some(name) => Operand::Variable(self.variable(name)),
                            None => Operand::Unknown,
                        }
                    }
                    _ => text
                        .literal()
                        .map_or(Operand::Unknown, |it| Operand::Literal(it.to_owned())),
                }
            }
        }
    }
}

impl Formula {
    /// Adds the conditions to which the formula refers.
    pub(super) fn named(&self, found: &mut Vec<usize>) {
        match self {
            Formula::Named(index) => found.push(*index),
            Formula::Not(inner) => inner.named(found),
            Formula::All(parts) | Formula::Any(parts) => {
                parts.iter().for_each(|it| it.named(found));
            }
            Formula::Constant(_) | Formula::Free(_) | Formula::Equal(..) => {}
        }
    }

    /// Adds the variables and statements that the formula itself compares.
    pub(super) fn inputs(&self, variables: &mut BTreeSet<usize>, statements: &mut BTreeSet<usize>) {
        match self {
            Formula::Free(index) => {
                statements.insert(*index);
            }
            Formula::Equal(one, other, statement) => {
                let is_decided = matches!(
                    (one, other),
                    (Operand::Variable(_), Operand::Literal(_))
                        | (Operand::Literal(_), Operand::Variable(_))
                );
                if !is_decided {
                    statements.insert(*statement);
                }
                one.inputs(variables);
                other.inputs(variables);
            }
            Formula::Not(inner) => inner.inputs(variables, statements),
            Formula::All(parts) | Formula::Any(parts) => {
                parts.iter().for_each(|it| it.inputs(variables, statements));
            }
            Formula::Constant(_) | Formula::Named(_) => {}
        }
    }
}

impl Operand {
    fn inputs(&self, variables: &mut BTreeSet<usize>) {
        match self {
            Operand::Variable(index) => {
                variables.insert(*index);
            }
            Operand::Mapped { first, second, .. } => {
                first.inputs(variables);
                second.inputs(variables);
            }
            Operand::Literal(_) | Operand::Unknown => {}
        }
    }
}

/// The values of variables and statements in a scenario.
#[derive(Clone, Debug)]
pub(super) struct Assignment {
    pub(super) variables: Vec<Value>,
    pub(super) statements: Vec<bool>,
}

impl Formulas<'_> {
    /// Returns the value of each condition.
    pub(super) fn evaluate(&self, assignment: &Assignment) -> Vec<bool> {
        let mut values = vec![None; self.of_conditions.len()];
        for at in 0..values.len() {
            self.condition(at, assignment, &mut values);
        }
        values.into_iter().map(Option::unwrap_or_default).collect()
    }

    fn condition(&self, at: usize, assignment: &Assignment, values: &mut [Option<bool>]) {
        // Conditions can refer to each other in long chains, so each is computed after those that it requires.
        let mut open = vec![at];
        while let Some(&at) = open.last() {
            if values[at].is_some() {
                open.pop();
                continue;
            }
            let mut named = Vec::new();
            self.of_conditions[at].named(&mut named);
            named.retain(|it| values[*it].is_none());
            if named.is_empty() {
                values[at] = Some(self.formula(&self.of_conditions[at], assignment, values));
                open.pop();
            } else {
                open.extend(named);
            }
        }
    }

    fn formula(&self, formula: &Formula, assignment: &Assignment, values: &[Option<bool>]) -> bool {
        steps::count(1);
        match formula {
            Formula::Constant(value) => *value,
            Formula::Free(index) => assignment.statements[*index],
            Formula::Named(index) => values[*index].unwrap_or_default(),
            Formula::Not(inner) => !self.formula(inner, assignment, values),
            Formula::All(parts) => parts.iter().all(|it| self.formula(it, assignment, values)),
            Formula::Any(parts) => parts.iter().any(|it| self.formula(it, assignment, values)),
            Formula::Equal(one, other, statement) => {
                let is_equal = self.is_equal(one, other, assignment);
                is_equal.unwrap_or(assignment.statements[*statement])
            }
        }
    }

    fn is_equal(&self, one: &Operand, other: &Operand, assignment: &Assignment) -> Option<bool> {
        match (self.value(one, assignment)?, self.value(other, assignment)?) {
            (Some(one), Some(other)) => Some(one == other),
            (None, Some(_)) | (Some(_), None) => Some(false),
            (None, None) => None,
        }
    }

    /// Returns the text of a value, which is `None` if it differs from all texts of the template.
    fn value<'v>(
        &'v self,
        operand: &'v Operand,
        assignment: &'v Assignment,
    ) -> Option<Option<Cow<'v, str>>> {
        match operand {
            Operand::Literal(text) => Some(Some(Cow::Borrowed(text))),
            Operand::Variable(index) => Some(match &assignment.variables[*index] {
                Value::Known(text) => Some(Cow::Borrowed(text)),
                Value::Other => None,
            }),
            Operand::Mapped { map, first, second } => {
                let first = self.value(first, assignment)??;
                let second = self.value(second, assignment)??;
                let found = self.mappings.value(map, &first, &second)?;
                Text::of(found).literal().map(|it| Some(Cow::Owned(it.to_owned())))
            }
            Operand::Unknown => None,
        }
    }

    /// Returns whether an assertion holds, or `None` if that depends on statements.
    pub(super) fn asserted(
        &self,
        formula: &Formula,
        assignment: &Assignment,
        values: &[bool],
    ) -> Option<bool> {
        match formula {
            Formula::Constant(value) => Some(*value),
            Formula::Free(_) => None,
            Formula::Named(index) => Some(values[*index]),
            Formula::Not(inner) => self.asserted(inner, assignment, values).map(|it| !it),
            Formula::All(parts) => {
                let each = parts.iter().map(|it| self.asserted(it, assignment, values));
                crate::language::Answer::all(each.map(Into::into)).known()
            }
            Formula::Any(parts) => {
                let each = parts.iter().map(|it| self.asserted(it, assignment, values));
                crate::language::Answer::any(each.map(Into::into)).known()
            }
            Formula::Equal(one, other, _) => self.is_equal(one, other, assignment),
        }
    }
}
