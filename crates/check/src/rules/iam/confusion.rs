//! Instance profiles that are used as roles, and roles that are used as instance profiles.

use stanchion_schema::{Facts, Keyword, NodeFacts};
use stanchion_template::language::{Text, base64_of, is_function, name_of};
use stanchion_template::{Node, Segment};

use crate::analysis::Analysis;
use crate::code;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::identity::{reference_of, resource_of};
use crate::view::walk::{Step, segments, walk};
use crate::view::{Resource, View};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::IAM_019, confused)];

const ROLE: &str = "AWS::IAM::Role";
const PROFILE: &str = "AWS::IAM::InstanceProfile";

/// The properties that name an instance profile although their name says role. BAT-057 compares the first one, and EMR
/// also accepts names.
const NAMED_ROLE: [(&str, &str); 2] =
    [("AWS::Batch::ComputeEnvironment", "InstanceRole"), ("AWS::EMR::Cluster", "JobFlowRole")];

/// The names of other properties that name a role.
const OTHER_NAMES: [&str; 5] = [
    "AuthorizerCredentials",
    "AuthorizerCredentialsArn",
    "Credentials",
    "CredentialsArn",
    "DeliverLogsPermissionArn",
];

/// The types whose instance profiles EC2-011 and BAT-057 compare, and those whose instance profiles are not those of IAM.
const ELSEWHERE: [&str; 4] = [
    "AWS::AutoScaling::LaunchConfiguration",
    "AWS::EC2::Instance",
    "AWS::EC2::LaunchTemplate",
    "AWS::IAM::InstanceProfile",
];

#[derive(Clone, Copy, PartialEq)]
enum Wanted {
    Role,
    Profile,
}

/// Returns the facts of the property at a way below the properties of a resource.
fn facts_of(kind: &str, way: &[Step<'_>]) -> Option<NodeFacts<'static>> {
    let root = Facts::bundled().resource(kind)?.root().clone();
    way.iter().try_fold(root, |facts, step| match step {
        Step::Key(key) => facts.property(key),
        Step::Index(_) => facts.child(Keyword::Items),
    })
}

/// Returns what a property names, by its name and by its schema.
fn wanted(resource: &Resource<'_>, way: &[Step<'_>]) -> Option<Wanted> {
    let keys =
        || way.iter().rev().filter_map(|it| if let Step::Key(it) = it { Some(*it) } else { None });
    let last = keys().next()?;
    let is_compared = ELSEWHERE.contains(&resource.kind) || resource.kind.starts_with("AWS::DMS::");
    if NAMED_ROLE.contains(&(resource.kind, last)) {
        return None;
    }
    if keys().any(|it| it.contains("InstanceProfile")) {
        return (!is_compared).then_some(Wanted::Profile);
    }
    let endings = ["s", "Arn", "ARN", "Name"];
    let stem = endings.iter().fold(last, |it, end| it.strip_suffix(end).unwrap_or(it));
    let is_role = stem.ends_with("Role")
        || OTHER_NAMES.contains(&last)
        || facts_of(resource.kind, way)?.text(Keyword::Format) == Some("AWS::IAM::Role.Arn");
    is_role.then_some(Wanted::Role)
}

/// Returns true for a value that is a role or an instance profile. Most other values are quickly told from them.
fn can_be_wrong(view: &View<'_>, node: &Node) -> bool {
    let is_arn = |text: &str| {
        text.starts_with("arn:") && (text.contains(":instance-profile/") || text.contains(":role/"))
    };
    if let Some(text) = node.as_text() {
        return is_arn(text);
    }
    // User data is long, and never a role.
    if base64_of(node).is_some() {
        return false;
    }
    let is_either = |it: Resource<'_>| [ROLE, PROFILE].contains(&it.kind);
    if let Some(name) = name_of(node) {
        return view.resource(name).is_some_and(is_either);
    }
    match resource_of(view, node) {
        Some(named) => is_either(named),
        None => {
            let text = Text::of(node);
            text.prefix().starts_with("arn:") && is_arn(&text.to_string())
        }
    }
}

/// Returns a description of the value if it names a profile in place of a role, or a role in place of a profile.
fn wrong(view: &View<'_>, node: &Node, wanted: Wanted) -> Option<String> {
    if let Some(named) = resource_of(view, node) {
        let is_name = reference_of(node).is_some_and(|it| it.attribute().is_none());
        // An instance profile can have the name of a role.
        let has_names =
            || named.has("RoleName") || view.of(PROFILE).any(|it| it.has("InstanceProfileName"));
        let is_wrong = named.kind == if wanted == Wanted::Role { PROFILE } else { ROLE };
        let what = if wanted == Wanted::Role { "the instance profile" } else { "the role" };
        return (is_wrong && !(is_name && has_names())).then(|| format!("{what} {}", named.id));
    }
    let text = Script::of(node).text;
    let part = if wanted == Wanted::Role { ":instance-profile/" } else { ":role/" };
    (text.starts_with("arn:") && text.contains(part)).then_some(text)
}

fn confused(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources().iter().filter(|it| it.kind.starts_with("AWS::") && !it.is_opaque()) {
        let mut found: Vec<(Vec<Segment>, Wanted, String)> = Vec::new();
        for (key, value) in it.properties().iter() {
            walk(value, &mut vec![Step::Key(key)], &mut |node, way| {
                let is_value = is_function(node) || node.as_text().is_some();
                if !is_value {
                    return node.as_map().is_some() || node.as_list().is_some();
                }
                if can_be_wrong(cx, node)
                    && let Some(wanted) = wanted(it, way)
                    && let Some(what) = wrong(cx, node, wanted)
                    && !is_judged_by_schema(it, way, node)
                {
                    found.push((segments(way), wanted, what));
                }
                false
            });
        }
        for (below, wanted, what) in found {
            let path = [&it.properties_path()[..], &below].concat();
            let (message, allowed, help) = match wanted {
                Wanted::Role => (
                    "the property requires a role, and the value is an instance profile",
                    "a role",
                    "Use the role of the instance profile",
                ),
                Wanted::Profile => (
                    "the property requires an instance profile, and the value is a role",
                    "an instance profile",
                    "Create an `AWS::IAM::InstanceProfile` for the role, and reference it",
                ),
            };
            findings.at(&path, message).found(what).allowed(allowed).help(help);
        }
    }
}

/// Returns true for a literal that the schema compares with a pattern.
fn is_judged_by_schema(resource: &Resource<'_>, way: &[Step<'_>], node: &Node) -> bool {
    let has_pattern = || facts_of(resource.kind, way).is_some_and(|it| it.has(Keyword::Pattern));
    node.as_text().is_some() && has_pattern()
}
