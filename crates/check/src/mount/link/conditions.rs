//! The conditions of a policy, compared with a mount.

use stanchion_template::Node;
use stanchion_template::language::{Answer, Text};

use crate::mount::chain::{By, Mount};
use crate::view::identity::resource_of;
use crate::view::value::scalar;
use crate::view::{Resource, View};

/// Returns whether the mount meets a condition, or `None` if that is unknown.
pub(super) fn condition(view: &View<'_>, mount: &Mount<'_>, node: &Node) -> Option<bool> {
    let mut answers = Vec::new();
    for (operator, keys) in node.as_map()?.iter() {
        for (key, value) in keys.as_map()?.iter() {
            answers.push(key_holds(view, mount, operator, key, value).into());
        }
    }
    Answer::all(answers).known()
}

fn key_holds(
    view: &View<'_>,
    mount: &Mount<'_>,
    operator: &str,
    key: &str,
    value: &Node,
) -> Option<bool> {
    let is = |value: &Node| Some(scalar(value)?.eq_ignore_ascii_case("true"));
    let one = |value: &Node| match value {
        Node::List(items) if items.len() == 1 => items.first().and_then(is),
        _ => is(value),
    };
    let operator = operator.strip_suffix("IfExists").unwrap_or(operator);
    match (operator, key.to_ascii_lowercase().as_str()) {
        ("Bool", "aws:securetransport") => Some(one(value)? == mount.tls.known()?),
        // Transfer Family is the only client that does not use a mount target.
        ("Bool", "elasticfilesystem:accessedviamounttarget") => {
            Some(one(value)? == (mount.by != By::Transfer))
        }
        (
            "StringEquals" | "StringLike" | "ArnEquals" | "ArnLike" | "StringNotEquals"
            | "StringNotLike" | "ArnNotEquals" | "ArnNotLike",
            "elasticfilesystem:accesspointarn" | "s3files:accesspointarn",
        ) => {
            let is_not = operator.contains("Not");
            // Without an access point the condition key does not exist.
            let Some(access_point) = mount.access_point else { return Some(is_not) };
            let values = match value {
                Node::List(items) => items.as_slice(),
                value => std::slice::from_ref(value),
            };
            let same = |it: &Node| is_access_point(view, &access_point, it);
            let answer = Answer::any(values.iter().map(same)).known()?;
            Some(answer != is_not)
        }
        _ => None,
    }
}

fn is_access_point(view: &View<'_>, access_point: &Resource<'_>, value: &Node) -> Answer {
    match resource_of(view, value) {
        Some(named) => (named.id == access_point.id).into(),
        None => match Text::of(value).literal() {
            Some("*") => Answer::Yes,
            Some(text) if !text.contains(['*', '?']) => Answer::No,
            _ => Answer::Unknown,
        },
    }
}
