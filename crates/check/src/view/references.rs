//! References between the resources of a template.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::{Expression, Node, language::sub};

use super::walk::{Step, walk};
use super::{Resource, View};

/// A reference: its path and the name it references.
#[derive(Clone, Debug)]
pub(crate) struct Reference<'a> {
    pub(crate) way: Vec<Step<'a>>,
    pub(crate) name: &'a str,
    /// The attribute of `Fn::GetAtt`, if it is a literal.
    pub(crate) attribute: Option<&'a str>,
    /// True for a variable in the string of `Fn::Sub`.
    pub(crate) in_text: bool,
}

/// Returns every `Ref`, `Fn::GetAtt` and variable of `Fn::Sub` below a node.
pub(crate) fn references<'a>(
    node: &'a Node,
    way: &mut Vec<Step<'a>>,
    found: &mut Vec<Reference<'a>>,
) {
    walk(node, way, &mut |node, way| {
        let mut add = |name: &'a str, attribute: Option<&'a str>, in_text: bool| {
            found.push(Reference { way: way.to_vec(), name, attribute, in_text });
        };
        match Expression::of(node) {
            Some(Expression::Ref(name)) => {
                add(name, None, false);
                return false;
            }
            Some(Expression::GetAtt(id, attribute)) => add(id, attribute.as_text(), false),
            Some(Expression::Sub(text, variables)) => {
                for variable in sub::references(text, variables) {
                    add(variable.name(), variable.attribute(), true);
                }
            }
            _ => {}
        }
        true
    });
}

/// Returns the references of a resource, except those of `DependsOn`.
pub(crate) fn of_resource<'a>(resource: &Resource<'a>) -> Vec<Reference<'a>> {
    let mut found = Vec::new();
    for (key, value) in resource.body.iter() {
        if matches!(key, "DependsOn" | "Condition" | "Type") {
            continue;
        }
        let mut way = vec![Step::Key("Resources"), Step::Key(resource.id), Step::Key(key)];
        references(value, &mut way, &mut found);
    }
    found
}

/// Returns the names in `DependsOn` of a resource.
pub(crate) fn depends_on<'a>(resource: &Resource<'a>) -> Vec<&'a str> {
    match resource.body.get("DependsOn") {
        Some(Node::Text(name)) => vec![name.as_ref()],
        Some(Node::List(names)) => names.iter().filter_map(Node::as_text).collect(),
        _ => Vec::new(),
    }
}

/// Each resource with the resources that it depends on.
pub(crate) type Edges<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Returns true if a resource depends on another one, directly or through others.
pub(crate) fn is_after(edges: &Edges<'_>, resource: &str, other: &str) -> bool {
    let mut seen = BTreeSet::from([resource]);
    let mut open = vec![resource];
    while let Some(id) = open.pop() {
        for need in edges.get(id).into_iter().flatten() {
            if *need == other {
                return true;
            }
            if seen.insert(need) {
                open.push(need);
            }
        }
    }
    false
}

/// Returns each resource with the resources that it depends on, by references and by `DependsOn`.
pub(crate) fn edges<'a>(view: &View<'a>, references: &[Vec<Reference<'a>>]) -> Edges<'a> {
    let each = view.resources().iter().zip(references);
    each.map(|(resource, references)| {
        let mut needs: BTreeSet<&'a str> = references.iter().map(|it| it.name).collect();
        needs.extend(depends_on(resource).into_iter().filter(|it| *it != resource.id));
        needs.retain(|it| view.resource(it).is_some());
        (resource.id, needs)
    })
    .collect()
}

/// Returns all resources that a resource depends on, directly or indirectly.
pub(crate) fn awaited<'a>(edges: &Edges<'a>, id: &'a str) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        for next in edges.get(id).into_iter().flatten() {
            if seen.insert(*next) {
                open.push(next);
            }
        }
    }
    seen
}
