//! The resources and parameters that values reference.

use stanchion_template::Node;
pub(crate) use stanchion_template::language::name_of;
use stanchion_template::language::{Piece, Reference, Text, is_conditional};

use crate::view::{Resource, View};

/// Returns the reference in a value that is a single reference.
pub(crate) fn reference_of(node: &Node) -> Option<Reference> {
    match node {
        Node::Map(_) => Text::of(node).only_reference().cloned(),
        _ => None,
    }
}

/// Returns the resource that a value names: by its id, its name, or its ARN, in whatever way the value is written.
/// Other attributes of a resource, such as the outputs of a nested stack, name something else.
pub(crate) fn resource_of<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    if !matches!(node, Node::Map(_)) {
        return None;
    }
    let text = Text::of(node);
    let reference = match text.pieces() {
        [Piece::Reference(reference)] => reference,
        pieces => in_arn(pieces)?,
    };
    let resource = view.resource(reference.name())?;
    names_resource(resource.kind, reference.attribute()).then_some(resource)
}

/// Returns the reference at the end of a text that is an ARN: `arn:aws:service:region:account:kind/${Resource}`.
fn in_arn(pieces: &[Piece]) -> Option<&Reference> {
    let [Piece::Literal(start), .., Piece::Literal(before), Piece::Reference(reference)] = pieces
    else {
        return match pieces {
            [Piece::Literal(whole), Piece::Reference(reference)] => {
                (whole.starts_with("arn:") && whole.ends_with(['/', ':'])).then_some(reference)
            }
            _ => None,
        };
    };
    // An ARN has five colons before the resource.
    let colons: usize = pieces
        .iter()
        .map(|it| match it {
            Piece::Literal(text) => text.matches(':').count(),
            _ => 0,
        })
        .sum();
    (start.starts_with("arn:") && before.ends_with(['/', ':']) && colons >= 5).then_some(reference)
}

/// Returns true if an attribute of a resource is its id, name or ARN.
fn names_resource(kind: &str, attribute: Option<&str>) -> bool {
    let Some(attribute) = attribute else { return true };
    let short = kind.rsplit("::").next().unwrap_or(kind);
    match attribute {
        "Arn" | "Id" | "ARN" => true,
        "GroupId" => kind == "AWS::EC2::SecurityGroup",
        "AllocationId" => kind == "AWS::EC2::EIP",
        _ => {
            let rest = attribute.get(..short.len()).filter(|it| it.eq_ignore_ascii_case(short));
            rest.is_some() && matches!(&attribute[short.len()..], "Id" | "Arn" | "ARN" | "Name")
        }
    }
}

/// Returns the resource that a value names, if it has the given type.
pub(crate) fn of_kind<'a>(view: &View<'a>, node: &Node, kind: &str) -> Option<Resource<'a>> {
    resource_of(view, node).filter(|it| it.kind == kind)
}

/// Returns whether two values name the same resource, or `None` if that is only known at deployment.
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
        (None, None) if Text::of(one) == Text::of(other) && Text::of(one).is_complete() => {
            Some(true)
        }
        _ => None,
    }
}

/// Returns the values of a list, or `None` for an expression.
pub(crate) fn items(node: Option<&Node>) -> Option<&[Node]> {
    let items = node?.as_list()?;
    (!items.iter().any(is_conditional)).then_some(items)
}
