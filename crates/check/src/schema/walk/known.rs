//! The values that parameters and mappings define for an expression.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_schema::NodeId;
use stanchion_template::language::Mappings;
use stanchion_template::{Expression, Map, Node};

use crate::schema::Problem;
use crate::view::View;

/// The place that defines the value of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Origin<'a> {
    Parameter(&'a str),
    /// A mapping and its keys, as far as they are literal.
    Mapping(&'a str, Option<&'a str>, Option<&'a str>),
}

impl<'a> Origin<'a> {
    pub(super) fn of(expression: Expression<'a>) -> Option<Origin<'a>> {
        match expression {
            Expression::Ref(name) => Some(Origin::Parameter(name)),
            Expression::FindInMap([map, first, second]) => {
                Some(Origin::Mapping(map.as_text()?, first.as_text(), second.as_text()))
            }
            _ => None,
        }
    }
}

/// The values of a mapping by their keys.
type Values<'a> = BTreeMap<&'a str, Vec<&'a Node>>;

/// The problems of the values of an origin, when they are compared with a schema.
type Problems<'a> = BTreeMap<(NodeId, Origin<'a>), Rc<[Problem]>>;

/// The known values of all origins. Many references have the same one, so its values are compared with a schema once.
#[derive(Default)]
pub(super) struct Known<'a> {
    mappings: OnceCell<Mappings<'a>>,
    by_second_key: RefCell<BTreeMap<&'a str, Rc<Values<'a>>>>,
    problems: RefCell<Problems<'a>>,
    /// The number of values that were read.
    #[cfg(test)]
    pub(super) steps: std::cell::Cell<usize>,
}

impl<'a> Known<'a> {
    /// Returns the problems of the values of an origin, with the help of `find` where they are not known yet.
    pub(super) fn problems(
        &self,
        node: NodeId,
        origin: Origin<'a>,
        view: &View<'a>,
        find: impl FnOnce(Vec<&'a Node>) -> Vec<Problem>,
    ) -> Rc<[Problem]> {
        if let Some(known) = self.problems.borrow().get(&(node, origin)) {
            return Rc::clone(known);
        }
        let values = self.values(origin, view);
        #[cfg(test)]
        self.steps.set(self.steps.get() + values.len());
        let found: Rc<[Problem]> = find(values).into();
        self.problems.borrow_mut().insert((node, origin), Rc::clone(&found));
        found
    }

    fn values(&self, origin: Origin<'a>, view: &View<'a>) -> Vec<&'a Node> {
        let (name, first, second) = match origin {
            Origin::Parameter(name) => return of_parameter(view, name),
            Origin::Mapping(name, first, second) => (name, first, second),
        };
        let mappings = self.mappings.get_or_init(|| Mappings::of(view.root));
        let Some(mapping) = mappings.mapping(name) else { return Vec::new() };
        match (first, second) {
            (Some(first), Some(second)) => {
                mappings.value(name, first, second).into_iter().collect()
            }
            (Some(first), None) => entries(mappings.entry(name, first)).map(|(_, it)| it).collect(),
            (None, Some(second)) => {
                let mut all = self.by_second_key.borrow_mut();
                let of_mapping = all.entry(name).or_insert_with(|| Rc::new(by_second_key(mapping)));
                of_mapping.get(second).cloned().unwrap_or_default()
            }
            (None, None) => by_second_key(mapping).into_values().flatten().collect(),
        }
    }
}

fn of_parameter<'a>(view: &View<'a>, name: &str) -> Vec<&'a Node> {
    let Some(parameter) = view.parameter(name) else { return Vec::new() };
    let kind = parameter.get("Type").and_then(Node::as_text);
    if !matches!(kind, Some("String" | "Number")) {
        return Vec::new();
    }
    let allowed = parameter.get("AllowedValues").and_then(Node::as_list);
    parameter.get("Default").into_iter().chain(allowed.unwrap_or_default()).collect()
}

fn by_second_key(mapping: &Node) -> Values<'_> {
    let mut all = Values::new();
    for (_, inner) in entries(Some(mapping)) {
        for (key, value) in entries(Some(inner)) {
            all.entry(key).or_default().push(value);
        }
    }
    all
}

fn entries(node: Option<&Node>) -> impl Iterator<Item = (&str, &Node)> {
    node.and_then(Node::as_map).into_iter().flat_map(Map::iter)
}
