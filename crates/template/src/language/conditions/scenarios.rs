//! The combinations of conditions under which a template can be deployed.

use std::collections::{BTreeMap, BTreeSet};

use super::domain::{Parameters, domain};
use super::formula::{Assignment, Formula, Formulas, Value};
use crate::language::values::ParameterValues;
use crate::{Expression, Map, Node, steps};

/// The number of assignments up to which each one is evaluated.
const MOST_ASSIGNMENTS: usize = 2048;

/// The number of assignments that are evaluated if there are more.
const SAMPLED: usize = 400;

/// The number of assignments of which each has one value of one input. CloudFormation accepts 200 parameters.
const MOST_CHOICES: usize = 4096;

/// The number of conditions that are evaluated in all assignments together. Templates with very many conditions have
/// fewer assignments.
const MOST_WORK: usize = 2_000_000;

/// The number of scenarios up to which each one is used. If there are more, a selection is used that has every pair of
/// conditions in every combination that was found.
const MOST_SCENARIOS: usize = 32;

/// The scenarios of a template.
pub(in crate::language) struct Scenarios<'a> {
    /// The value of every condition that a resource or output uses, for each scenario.
    pub(in crate::language) conditions: Vec<BTreeMap<&'a str, bool>>,
    /// True if no other scenario can occur.
    pub(in crate::language) is_exhaustive: bool,
    /// True if the first scenario is the one with the defaults of all parameters.
    pub(in crate::language) has_default: bool,
}

/// Returns the scenarios of a template.
pub(in crate::language) fn scenarios<'a>(root: &'a Map, given: &ParameterValues) -> Scenarios<'a> {
    let only =
        || Scenarios { conditions: vec![BTreeMap::new()], is_exhaustive: true, has_default: true };
    let used = used(root);
    if used.is_empty() {
        return only();
    }
    let mut formulas = Formulas::of(root);
    let mut indices: Vec<usize> = used.iter().filter_map(|it| formulas.index_of(it)).collect();
    indices.sort_unstable();
    indices.dedup();
    if indices.is_empty() {
        return only();
    }
    let assertions = assertions(root, &mut formulas);
    let space = Space::of(root, &formulas, &indices, &assertions, given);
    let (assignments, is_complete) = space.assignments();
    let mut seen = BTreeSet::new();
    let mut vectors: Vec<Vec<bool>> = Vec::new();
    let mut has_default = space.has_default;
    for (at, assignment) in assignments.iter().enumerate() {
        let values = formulas.evaluate(assignment);
        let is_refused = assertions.iter().any(|(when, what)| {
            let applies =
                when.as_ref().map_or(Some(true), |it| formulas.asserted(it, assignment, &values));
            applies == Some(true) && formulas.asserted(what, assignment, &values) == Some(false)
        });
        let vector: Vec<bool> = indices.iter().map(|it| values[*it]).collect();
        has_default &= at > 0 || !is_refused;
        if !is_refused && seen.insert(vector.clone()) {
            vectors.push(vector);
        }
    }
    // If the rules refuse every combination, the template is still checked in one of them.
    if let (true, Some(first)) = (vectors.is_empty(), assignments.first()) {
        let values = formulas.evaluate(first);
        vectors.push(indices.iter().map(|it| values[*it]).collect());
    }
    let is_complete = is_complete && vectors.len() <= MOST_SCENARIOS;
    if vectors.len() > MOST_SCENARIOS {
        vectors = covering(vectors);
    }
    let named = |vector: Vec<bool>| {
        indices.iter().map(|it| formulas.names[*it]).zip(vector).collect::<BTreeMap<_, _>>()
    };
    Scenarios {
        conditions: vectors.into_iter().map(named).collect(),
        is_exhaustive: is_complete,
        has_default,
    }
}

/// Returns the conditions that resources and outputs use.
fn used(root: &Map) -> BTreeSet<&str> {
    let mut used = BTreeSet::new();
    for section in ["Resources", "Outputs", "Hooks"] {
        let entries = root.get(section).and_then(Node::as_map);
        for entry in entries.into_iter().flat_map(Map::values) {
            used.extend(entry.get("Condition").and_then(Node::as_text));
            entry.walk(&mut |node| {
                if let Some(Expression::If(name, ..)) = Expression::of(node) {
                    used.insert(name);
                }
            });
        }
    }
    used
}

/// Returns the assertions of the section `Rules`, each with the condition of its rule.
fn assertions<'a>(root: &'a Map, formulas: &mut Formulas<'a>) -> Vec<(Option<Formula>, Formula)> {
    let mut found = Vec::new();
    let rules = root.get("Rules").and_then(Node::as_map);
    for rule in rules.into_iter().flat_map(Map::values) {
        let when = rule.get("RuleCondition").map(|it| formulas.read(it, 0));
        let assertions = rule.get("Assertions").and_then(Node::as_list);
        for assertion in assertions.unwrap_or_default() {
            if let Some(node) = assertion.get("Assert") {
                found.push((when.clone(), formulas.read(node, 0)));
            }
        }
    }
    found
}

/// The values of all inputs on which conditions depend.
struct Space {
    domains: Vec<Vec<Value>>,
    /// The statements on which conditions depend.
    statements: Vec<usize>,
    count: usize,
    /// The number of conditions.
    conditions: usize,
    /// True if every input has a default or a known value.
    has_default: bool,
}

impl Space {
    fn of(
        root: &Map,
        formulas: &Formulas<'_>,
        indices: &[usize],
        assertions: &[(Option<Formula>, Formula)],
        given: &ParameterValues,
    ) -> Space {
        let (mut variables, mut statements) = (BTreeSet::new(), BTreeSet::new());
        let mut seen = BTreeSet::new();
        let mut open = indices.to_vec();
        for (when, what) in assertions {
            for formula in when.iter().chain([what]) {
                formula.named(&mut open);
                // A statement of an assertion decides nothing.
                formula.inputs(&mut variables, &mut BTreeSet::new());
            }
        }
        while let Some(at) = open.pop() {
            if seen.insert(at) {
                let formula = &formulas.of_conditions[at];
                formula.inputs(&mut variables, &mut statements);
                formula.named(&mut open);
            }
        }
        let mut compared = formulas.compared.clone();
        for (one, other) in &formulas.together {
            let both: BTreeSet<String> = compared[*one].union(&compared[*other]).cloned().collect();
            compared[*one].clone_from(&both);
            compared[*other] = both;
        }
        let parameters = Parameters::of(root);
        let of_variable = |at: usize| match variables.contains(&at) {
            true => domain(&parameters, formulas.variables[at], &compared[at], given),
            false => vec![Value::Other],
        };
        let has_value = |name: &str| {
            let parameter = parameters.get(name);
            given.get(name).is_some() || parameter.is_some_and(|it| it.get("Default").is_some())
        };
        Space {
            has_default: statements.is_empty()
                && variables.iter().all(|it| has_value(formulas.variables[*it])),
            domains: (0..formulas.variables.len()).map(of_variable).collect(),
            statements: statements.into_iter().collect(),
            count: formulas.statements,
            conditions: formulas.of_conditions.len(),
        }
    }

    /// Returns the number of values of each input: of the variables, then of the statements.
    fn sizes(&self) -> Vec<usize> {
        let variables = self.domains.iter().map(|it| it.len().max(1));
        variables.chain(self.statements.iter().map(|_| 2)).collect()
    }

    /// Returns the assignment with the given value of each input.
    fn assignment(&self, choice: &[usize]) -> Assignment {
        let of_variables = self.domains.iter().zip(choice);
        let mut statements = vec![false; self.count];
        for (statement, value) in self.statements.iter().zip(&choice[self.domains.len()..]) {
            statements[*statement] = *value == 1;
        }
        Assignment {
            variables: of_variables
                .map(|(domain, at)| domain.get(*at).cloned().unwrap_or(Value::Other))
                .collect(),
            statements,
        }
    }

    /// Returns all assignments, or a part of them with every value of every input, and whether these are all.
    fn assignments(&self) -> (Vec<Assignment>, bool) {
        let sizes = self.sizes();
        let most = MOST_WORK / (self.conditions + sizes.len()).max(1);
        let all = sizes.iter().try_fold(1_usize, |product, size| {
            let most = most.clamp(SAMPLED, MOST_ASSIGNMENTS);
            product.checked_mul(*size).filter(|it| *it <= most)
        });
        if let Some(all) = all {
            let digits = |mut number: usize| -> Vec<usize> {
                let digit = |size: &usize| {
                    let digit = number % size;
                    number /= size;
                    digit
                };
                sizes.iter().map(digit).collect()
            };
            return ((0..all).map(|it| self.assignment(&digits(it))).collect(), true);
        }
        let mut choices = vec![vec![0; sizes.len()]];
        for (at, size) in sizes.iter().enumerate() {
            for value in 1..*size {
                if choices.len() >= most.clamp(SAMPLED, MOST_CHOICES) {
                    break;
                }
                let mut choice = vec![0; sizes.len()];
                choice[at] = value;
                choices.push(choice);
            }
        }
        // A fixed sequence of numbers, so that the same template always has the same scenarios.
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut next = |size: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state % size as u64).unwrap_or_default()
        };
        for _ in 0..SAMPLED {
            choices.push(sizes.iter().map(|size| next(*size)).collect());
        }
        (choices.iter().map(|it| self.assignment(it)).collect(), false)
    }
}

/// Chooses vectors in which every two positions have every combination of values that occurs in one of the vectors.
fn covering(vectors: Vec<Vec<bool>>) -> Vec<Vec<bool>> {
    let width = vectors.first().map_or(0, Vec::len);
    if width > WIDEST {
        return vectors.into_iter().take(MOST_SCENARIOS).collect();
    }
    // Wide templates have few candidates, so that the choice stays cheap.
    let most = (MOST_COMPARED / (width * width).max(1)).clamp(MOST_SCENARIOS, vectors.len());
    let candidates = vectors.into_iter().take(most);
    let mut rest: Vec<(Bits, Vec<bool>)> = candidates.map(|it| (Bits::of(&it), it)).collect();
    let mut covered = Covered::new(width);
    let mut chosen: Vec<Vec<bool>> = Vec::new();
    while chosen.len() < MOST_SCENARIOS && !rest.is_empty() {
        // The first vector has the defaults.
        let best = if chosen.is_empty() {
            Some((0, 1))
        } else {
            let gains = rest.iter().enumerate().map(|(at, (bits, _))| (at, covered.gain(bits)));
            gains.max_by_key(|(at, gain)| (*gain, usize::MAX - at))
        };
        let Some((at, _)) = best.filter(|(_, gain)| *gain > 0) else { break };
        let (bits, vector) = rest.swap_remove(at);
        covered.add(&bits);
        chosen.push(vector);
    }
    chosen
}

/// A bound of the comparisons when vectors are chosen.
const MOST_COMPARED: usize = 400_000;

/// The number of conditions up to which scenarios are chosen by pairs of conditions. Larger templates have the first ones.
const WIDEST: usize = 2000;

/// The positions at which a vector is true, and those at which it is false.
struct Bits([Vec<u64>; 2]);

impl Bits {
    fn of(vector: &[bool]) -> Bits {
        let words = |wanted: bool| {
            let word = |part: &[bool]| {
                let bit = |(at, value): (usize, &bool)| u64::from(*value == wanted) << at;
                part.iter().enumerate().map(bit).fold(0, |word, bit| word | bit)
            };
            vector.chunks(64).map(word).collect()
        };
        Bits([words(false), words(true)])
    }

    fn has(&self, position: usize) -> bool {
        self.0[1][position / 64] >> (position % 64) & 1 == 1
    }
}

/// The combinations of the values of two positions that occur in the chosen vectors.
struct Covered {
    width: usize,
    /// For each position and each of its values, the positions that have each value beside it.
    beside: Vec<[Bits; 2]>,
}

impl Covered {
    fn new(width: usize) -> Covered {
        let none = || {
            let words = || vec![0; width.div_ceil(64)];
            Bits([words(), words()])
        };
        Covered { width, beside: (0..width).map(|_| [none(), none()]).collect() }
    }

    /// Returns the number of combinations that a vector adds, each pair of positions once.
    fn gain(&self, vector: &Bits) -> usize {
        steps::count(self.width * vector.0[0].len());
        let (mut both, mut own) = (0, 0);
        for position in 0..self.width {
            let value = usize::from(vector.has(position));
            let known = &self.beside[position][value];
            let each = vector.0.iter().flatten().zip(known.0.iter().flatten());
            both += each.map(|(new, known)| (new & !known).count_ones() as usize).sum::<usize>();
            own += usize::from(known.0[value][position / 64] >> (position % 64) & 1 == 0);
        }
        usize::midpoint(both, own)
    }

    fn add(&mut self, vector: &Bits) {
        for position in 0..self.width {
            let known = &mut self.beside[position][usize::from(vector.has(position))];
            for (known, own) in known.0.iter_mut().flatten().zip(vector.0.iter().flatten()) {
                *known |= own;
            }
        }
    }
}
