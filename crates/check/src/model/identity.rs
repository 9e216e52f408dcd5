//! The resources and parameters that values reference.

use stanchion_template::{Expression, Node, language::sub};

use crate::view::{Resource, View};

/// Returns the name in a value that is a single reference: `Ref`, `Fn::GetAtt`, or `Fn::Sub` with only one variable.
pub(crate) fn name_of(node: &Node) -> Option<&str> {
    match Expression::of(node)? {
        Expression::Ref(name) | Expression::GetAtt(name, _) => Some(name),
        Expression::Sub(text, None) => Some(sub::only_variable(text)?.name()),
        _ => None,
    }
}

/// Returns the resource that a value references.
pub(crate) fn resource_of<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    view.resource(name_of(node)?)
}

/// Returns the resource that a value references, if it has the given type.
pub(crate) fn of_kind<'a>(view: &View<'a>, node: &Node, kind: &str) -> Option<Resource<'a>> {
    resource_of(view, node).filter(|it| it.kind == kind)
}

/// Returns whether two values reference the same resource, or `None` if that is only known at deployment.
pub(crate) fn is_same(view: &View<'_>, one: &Node, other: &Node) -> Option<bool> {
    if one == other {
        return Some(true);
    }
    if let (Some(one), Some(other)) = (resource_of(view, one), resource_of(view, other)) {
        return Some(one.id == other.id);
    }
    match (one.as_text(), other.as_text()) {
        (Some(one), Some(other)) if !one.contains("{{") && !other.contains("{{") => {
            Some(one == other)
        }
        _ => None,
    }
}

/// Returns the values of a list, including values that exist only under a condition, or `None` for an expression.
pub(crate) fn items(node: Option<&Node>) -> Option<&[Node]> {
    let items = node?.as_list()?;
    let is_plain = |it: &Node| !matches!(Expression::of(it), Some(Expression::If(..)));
    items.iter().all(is_plain).then_some(items)
}
