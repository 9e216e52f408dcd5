//! Access: which requests policies allow, and which they allow after a change.

mod actions;
mod compare;
mod condition;
mod holders;
mod pattern;
mod principal;
mod read;
mod request;
mod search;
mod statement;
mod symbol;
mod time;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use crate::side::Side;
use compare::{Difference, difference};
pub(crate) use holders::subjects;
use holders::{Subject, public_access_blocks};
use statement::Policies;

/// A change of the requests that policies allow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AccessChange {
    /// The logical id of the role, user or resource, or the name of one that the template does not have.
    pub logical_id: String,
    /// The policies that change: `trust policy`, `permissions`, `resource policy` or `public access block`.
    pub policies: &'static str,
    /// The comparison of the requests that are allowed.
    pub verdict: Verdict,
    /// A request that is allowed after the change and was not before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gained: Option<Example>,
    /// A request that was allowed before the change and is not after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lost: Option<Example>,
}

/// The comparison of the requests that policies allow before and after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// More requests are allowed.
    Broader,
    /// Some requests are allowed that were not, and others no longer.
    Both,
    /// It depends on values that the templates do not show.
    Unknown,
    /// Fewer requests are allowed.
    Narrower,
}

/// An example of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Example {
    /// The requester, the action, the resource and the condition values.
    pub request: String,
    /// Is true if it does not depend on values that the templates do not show.
    pub is_certain: bool,
}

/// Returns the changes of access, the broader ones first. Policies of resources that only one of the templates has do not
/// count.
pub(crate) fn find(before: &Side<'_>, after: &Side<'_>) -> Vec<AccessChange> {
    let (old, new) = (holders::of(before), holders::of(after));
    let keys: BTreeSet<&(String, Subject)> = old.keys().chain(new.keys()).collect();
    let mut found = Vec::new();
    for key in keys {
        let (name, subject) = key;
        if !is_in_both(before, after, name) {
            continue;
        }
        let nothing = || Policies { layers: vec![statement::Layer::default()] };
        let (was, is) = (
            old.get(key).cloned().unwrap_or_else(nothing),
            new.get(key).cloned().unwrap_or_else(nothing),
        );
        if was == is {
            continue;
        }
        found.extend(compared(name, *subject, &was, &is));
    }
    for bucket in after.resources().filter(|it| it.kind == "AWS::S3::Bucket") {
        let Some(old) = before.resource(bucket.id) else { continue };
        let (was, is) = (public_access_blocks(&old), public_access_blocks(&bucket));
        let only = |one: &[&str], other: &[&str]| -> Vec<String> {
            one.iter().filter(|it| !other.contains(it)).map(|it| (*it).to_owned()).collect()
        };
        let (off, on) = (only(&was, &is), only(&is, &was));
        if off.is_empty() && on.is_empty() {
            continue;
        }
        let example = |all: &[String], state: &str| {
            (!all.is_empty()).then(|| Example {
                request: format!("{} {state}", all.join(", ")),
                is_certain: true,
            })
        };
        found.push(AccessChange {
            logical_id: bucket.id.to_owned(),
            policies: "public access block",
            verdict: match (off.is_empty(), on.is_empty()) {
                (false, true) => Verdict::Broader,
                (true, _) => Verdict::Narrower,
                (false, false) => Verdict::Both,
            },
            gained: example(&off, "is off"),
            lost: example(&on, "is on"),
        });
    }
    found.sort_by(|a, b| (a.verdict, &a.logical_id).cmp(&(b.verdict, &b.logical_id)));
    found
}

/// Returns whether both templates have a resource as one of the same type, or none of them has it, because it exists elsewhere.
pub(crate) fn is_in_both(before: &Side<'_>, after: &Side<'_>, name: &str) -> bool {
    let kind = |side: &Side<'_>| side.resource(name).map(|it| it.kind.to_owned());
    kind(before) == kind(after)
}

/// Returns whether a property holds policies, by the first step of its path. [`find`] reports what they allow.
pub(crate) fn is_policy(path: &str) -> bool {
    const PROPERTIES: [&str; 9] = [
        "AccessPolicy",
        "AssumeRolePolicyDocument",
        "FileSystemPolicy",
        "KeyPolicy",
        "Policies",
        "Policy",
        "PolicyDocument",
        "RepositoryPolicyText",
        "ResourcePolicy",
    ];
    PROPERTIES.contains(&path.split('/').next().unwrap_or(path))
}

fn compared(name: &str, subject: Subject, was: &Policies, is: &Policies) -> Option<AccessChange> {
    let (has_requester, has_resource) = match subject {
        Subject::Trust => (true, false),
        Subject::Identity => (false, true),
        Subject::Resource => (true, true),
    };
    let example = |difference: &Difference| match difference {
        Difference::Certain(request) | Difference::Possible(request) => Some(Example {
            request: request.shown(has_requester, has_resource),
            is_certain: matches!(difference, Difference::Certain(_)),
        }),
        Difference::None | Difference::Unknown => None,
    };
    let (gained, lost) = (difference(is, was), difference(was, is));
    let verdict = match (&gained, &lost) {
        (Difference::None, Difference::None) => return None,
        (Difference::Certain(_), Difference::None) => Verdict::Broader,
        (Difference::None, Difference::Certain(_)) => Verdict::Narrower,
        (Difference::Certain(_), Difference::Certain(_)) => Verdict::Both,
        // A layer or a statement whose content is unknown was added or removed.
        (Difference::Possible(_), Difference::None) if is_subset(was, is) => Verdict::Broader,
        (Difference::None, Difference::Possible(_)) if is_subset(is, was) => Verdict::Narrower,
        _ => Verdict::Unknown,
    };
    Some(AccessChange {
        logical_id: name.to_owned(),
        policies: match subject {
            Subject::Trust => "trust policy",
            Subject::Identity => "permissions",
            Subject::Resource => "resource policy",
        },
        verdict,
        gained: example(&gained),
        lost: example(&lost),
    })
}

/// Returns whether the second policies only add permissions to the first ones: more statements that allow, or fewer layers.
fn is_subset(few: &Policies, many: &Policies) -> bool {
    let has_layers = many.layers.iter().all(|layer| {
        few.layers.iter().any(|it| it.statements.iter().all(|it| layer.statements.contains(it)))
    });
    let adds_no_denial = many.layers.iter().all(|layer| {
        layer.of(false).all(|it| few.layers.iter().any(|few| few.statements.contains(it)))
    });
    has_layers && adds_no_denial
}
