//! References between the resources of a template.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use stanchion_template::{Expression, Node, language::sub};

use super::Resource;
use super::functions::{Function, Functions};
use super::walk::{Step, walk};

/// A reference: its path and the name it references.
#[derive(Clone, Debug)]
pub(crate) struct Reference<'a> {
    pub(crate) way: Rc<[Step<'a>]>,
    pub(crate) name: &'a str,
    /// The attribute of `Fn::GetAtt`, if it is a literal.
    pub(crate) attribute: Option<&'a str>,
    /// True for a variable in the string of `Fn::Sub`.
    pub(crate) in_text: bool,
}

/// The references in the resources and outputs of a template.
#[derive(Debug)]
pub(crate) struct References<'a> {
    all: Vec<Reference<'a>>,
    by_resource: Vec<Range<usize>>,
}

impl<'a> References<'a> {
    pub(super) fn of(functions: &Functions<'a>) -> References<'a> {
        let mut all = Vec::new();
        let mut by_resource = Vec::new();
        for functions in functions.by_resource() {
            let start = all.len();
            for function in functions {
                // A dependency is no reference, and the type is no value.
                let is_value = match function.way.get(2) {
                    Some(Step::Key(key)) => !matches!(*key, "DependsOn" | "Condition" | "Type"),
                    _ => false,
                };
                if is_value {
                    add(function.expression, &function.way, &mut all);
                }
            }
            by_resource.push(start..all.len());
        }
        for Function { expression, way, .. } in functions.in_sections(["Outputs"]) {
            if way.len() > 1 {
                add(*expression, way, &mut all);
            }
        }
        References { all, by_resource }
    }

    /// Returns the references in resources, then those in outputs.
    pub(crate) fn all(&self) -> &[Reference<'a>] {
        &self.all
    }

    /// Returns the references of each resource, except those of `DependsOn`.
    pub(crate) fn by_resource(&self) -> impl Iterator<Item = &[Reference<'a>]> {
        self.by_resource.iter().map(|it| &self.all[it.clone()])
    }
}

/// Adds the references of a function: those of `Ref`, `Fn::GetAtt` and the variables of `Fn::Sub`.
pub(crate) fn add<'a>(
    expression: Option<Expression<'a>>,
    way: &Rc<[Step<'a>]>,
    found: &mut Vec<Reference<'a>>,
) {
    let mut add = |name: &'a str, attribute: Option<&'a str>, in_text: bool| {
        found.push(Reference { way: Rc::clone(way), name, attribute, in_text });
    };
    match expression {
        Some(Expression::Ref(name)) => add(name, None, false),
        Some(Expression::GetAtt(id, attribute)) => add(id, attribute.as_text(), false),
        Some(Expression::Sub(text, variables)) => {
            for variable in sub::references(text, variables) {
                add(variable.name(), variable.attribute(), true);
            }
        }
        _ => {}
    }
}

/// Returns every `Ref`, `Fn::GetAtt` and variable of `Fn::Sub` below a node.
pub(crate) fn references<'a>(
    node: &'a Node,
    way: &mut Vec<Step<'a>>,
    found: &mut Vec<Reference<'a>>,
) {
    walk(node, way, &mut |node, way| {
        if let Some(expression) = Expression::of(node) {
            add(Some(expression), &Rc::from(way), found);
        }
        true
    });
}

/// Returns the names in `DependsOn` of a resource.
pub(crate) fn depends_on<'a>(resource: &Resource<'a>) -> Vec<&'a str> {
    match resource.body.get("DependsOn") {
        Some(Node::Text(name)) => vec![name.as_ref()],
        Some(Node::List(names)) => names.iter().filter_map(Node::as_text).collect(),
        _ => Vec::new(),
    }
}

/// Each resource with the resources that it depends on, in alphabetical order.
pub(crate) type Edges<'a> = BTreeMap<&'a str, Vec<&'a str>>;

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
pub(super) fn edges<'a>(
    resources: &[Resource<'a>],
    references: &References<'a>,
    exists: impl Fn(&str) -> bool,
) -> Edges<'a> {
    let each = resources.iter().zip(references.by_resource());
    each.map(|(resource, references)| {
        let mut needs: Vec<&'a str> = references.iter().map(|it| it.name).collect();
        needs.extend(depends_on(resource).into_iter().filter(|it| *it != resource.id));
        needs.sort_unstable();
        needs.dedup();
        needs.retain(|it| exists(it));
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
    #[cfg(test)]
    super::counted::add(seen.len());
    seen
}
