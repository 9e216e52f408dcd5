//! Which thing a value names.

use stanchion_template::{Expression, Node, language::sub};

use crate::view::{Resource, View};

/// The name of a value that names one thing: `Ref`, `Fn::GetAtt`, or a text with nothing but one variable.
pub(crate) fn name_of(node: &Node) -> Option<&str> {
    match Expression::of(node)? {
        Expression::Ref(name) | Expression::GetAtt(name, _) => Some(name),
        Expression::Sub(text, None) => Some(sub::only_variable(text)?.name()),
        _ => None,
    }
}

/// The resource a value names.
pub(crate) fn resource_of<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    view.resource(name_of(node)?)
}

/// The resource of a type that a value names.
pub(crate) fn of_kind<'a>(view: &View<'a>, node: &Node, kind: &str) -> Option<Resource<'a>> {
    resource_of(view, node).filter(|it| it.kind == kind)
}

/// Whether two values name the same thing; none when that is only known while deploying.
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

/// The values of a list, those that exist under a condition not told apart; none when it is an expression.
pub(crate) fn items(node: Option<&Node>) -> Option<&[Node]> {
    let items = node?.as_list()?;
    let is_plain = |it: &Node| !matches!(Expression::of(it), Some(Expression::If(..)));
    items.iter().all(is_plain).then_some(items)
}
