//! Resolves a template for one scenario: chooses the branch of each `Fn::If`, removes what does not exist, and computes
//! the functions whose arguments are literals.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::change::{self, Change, Step, Way};
use super::mappings::Mappings;
use super::origins::Origins;
use super::scalar::scalar;
use super::sub::{self, Part, Writer};
use super::values::ParameterValues;
use crate::{Expression, Map, Node, steps};

/// The sections whose values depend on conditions.
const SECTIONS: [&str; 3] = ["Resources", "Outputs", "Hooks"];

/// Resolves a template.
pub(super) fn resolve(
    root: &Node,
    conditions: &BTreeMap<&str, bool>,
    parameters: &ParameterValues,
) -> Change {
    let Some(map) = root.as_map() else { return Change::Same };
    let mut resolver =
        Resolver { conditions, parameters, mappings: Mappings::of(root), gone: BTreeSet::new() };
    let resources = map.get("Resources").and_then(Node::as_map);
    for (name, entry) in resources.into_iter().flat_map(Map::iter) {
        if !resolver.exists(entry) {
            resolver.gone.insert(name);
        }
    }
    let mut way = Way::default();
    change::map(map, &mut way, &mut |name, section, way| match section.as_map() {
        Some(entries) if SECTIONS.contains(&name) => {
            change::map(entries, way, &mut |_, entry, way| resolver.entry(entry, way))
        }
        _ => Change::Same,
    })
}

struct Resolver<'s> {
    conditions: &'s BTreeMap<&'s str, bool>,
    parameters: &'s ParameterValues,
    mappings: Mappings<'s>,
    /// The resources that do not exist.
    gone: BTreeSet<&'s str>,
}

impl<'s> Resolver<'s> {
    /// Returns false if a resource or output does not exist because its condition is false.
    fn exists(&self, entry: &Node) -> bool {
        let condition = entry.get("Condition").and_then(Node::as_text);
        condition.and_then(|it| self.conditions.get(it)) != Some(&false)
    }

    fn entry<'a>(&self, entry: &'a Node, way: &mut Way<'a>) -> Change {
        if !self.exists(entry) {
            return Change::Gone;
        }
        let Some(map) = entry.as_map() else { return Change::Same };
        change::map(map, way, &mut |key, value, way| match key {
            "DependsOn" => self.depends_on(value, way),
            _ => self.value(value, way),
        })
    }

    /// Removes resources that do not exist. CloudFormation ignores them in `DependsOn`.
    fn depends_on<'a>(&self, value: &'a Node, way: &mut Way<'a>) -> Change {
        let is_gone = |name: &str| self.gone.contains(name);
        match value {
            Node::Text(name) if is_gone(name) => Change::Gone,
            Node::List(_) => change::below(value, way, &mut |item, way| match item.as_text() {
                Some(name) if is_gone(name) => Change::Gone,
                Some(_) => Change::Same,
                None => self.value(item, way),
            }),
            _ => self.value(value, way),
        }
    }

    fn value<'a>(&self, node: &'a Node, way: &mut Way<'a>) -> Change {
        steps::count(1);
        // Parsed documents are not deep, but documents built in memory can be.
        if way.len() > DEEPEST {
            return Change::Same;
        }
        match Expression::of(node) {
            Some(Expression::Ref("AWS::NoValue")) => return Change::Gone,
            Some(Expression::If(name, then, otherwise)) => {
                let Some(value) = self.conditions.get(name) else { return Change::Same };
                let (index, branch) = if *value { (1, then) } else { (2, otherwise) };
                return way.below(Step::Key("Fn::If"), |way| {
                    way.below(Step::Index(index), |way| {
                        self.value(branch, way).instead(branch, way)
                    })
                });
            }
            Some(Expression::Ref(name)) => {
                return match self.parameters.get(name) {
                    Some(value) => Change::To(value.clone(), Origins::at(way.path())),
                    None => Change::Same,
                };
            }
            _ => {}
        }
        let changed = change::below(node, way, &mut |node, way| self.value(node, way));
        let current = match &changed {
            Change::To(node, _) => node,
            Change::Same => node,
            Change::Gone => return Change::Gone,
        };
        match self.computed(current) {
            Some(value) => Change::To(value, Origins::at(way.path())),
            None => changed,
        }
    }

    /// Returns the value of a function whose arguments are known.
    fn computed(&self, node: &Node) -> Option<Node> {
        match Expression::of(node)? {
            Expression::FindInMap(arguments) => self.mapped(arguments),
            Expression::Sub(text, variables) => self.substituted(text, variables),
            Expression::Join(delimiter, list) => {
                let parts: Option<Vec<_>> = list.as_list()?.iter().map(scalar).collect();
                Some(Node::text(parts?.join(delimiter.as_text()?)))
            }
            Expression::Select(index, list) => {
                let index: usize = scalar(index)?.parse().ok()?;
                list.as_list()?.get(index).cloned()
            }
            Expression::Split(delimiter, text) => {
                let (delimiter, text) = (delimiter.as_text()?, text.as_text()?);
                let is_known = !delimiter.is_empty() && !text.contains("{{resolve:");
                is_known.then(|| {
                    Node::List(text.split(delimiter).map(|it| Node::text(it.to_owned())).collect())
                })
            }
            Expression::Length(list) => {
                let items = list.as_list()?;
                i64::try_from(items.len()).ok().map(Node::Int)
            }
            _ => None,
        }
    }

    fn mapped(&self, arguments: &[Node]) -> Option<Node> {
        let [map, first, second, ..] = arguments else { return None };
        let (first, second) = (scalar(first)?, scalar(second)?);
        let map = map.as_text()?;
        self.mappings.mapping(map)?;
        let found = self.mappings.value(map, &first, &second);
        found.or_else(|| arguments.get(3)?.get("DefaultValue")).cloned()
    }

    /// Fills in the variables of `Fn::Sub` that are known.
    fn substituted(&self, text: &str, variables: Option<&Map>) -> Option<Node> {
        let own = variables.map(Map::lookup);
        let known = |name: &str| match own.as_ref().and_then(|it| it.get(name)) {
            Some(value) => scalar(value).map(Cow::into_owned),
            None => self.parameters.get(name).and_then(scalar).map(Cow::into_owned),
        };
        // Without a known variable the function stays as it is. `${!Name}` stays, too, so that it differs from a string
        // with `${Name}`, which lacks the function.
        if !sub::variables(text).any(|it| known(it.text()).is_some())
            && (sub::has_variables(text) || text.contains("${!"))
        {
            return None;
        }
        let (mut writer, mut literal) = (Writer::default(), String::new());
        let mut is_literal = true;
        for part in sub::parts(text) {
            let piece = match &part {
                Part::Literal(text) => Some((*text).to_owned()),
                Part::Variable(variable) => known(variable.text()),
            };
            match (piece, part) {
                (Some(piece), _) => {
                    writer.literal(&piece);
                    literal.push_str(&piece);
                }
                (None, Part::Variable(variable)) => {
                    is_literal = false;
                    writer.variable(variable.text());
                }
                (None, Part::Literal(_)) => {}
            }
        }
        if is_literal && !text.contains("${!") {
            return Some(Node::text(literal));
        }
        let text = Node::text(writer.finish());
        Some(Node::single(
            "Fn::Sub",
            match variables {
                Some(variables) => Node::List(vec![text, Node::Map(variables.clone())]),
                None => text,
            },
        ))
    }
}

/// The depth up to which a document is resolved.
const DEEPEST: usize = 200;
