//! Launch templates: the specifications that name them, and the properties that describe instances.

use stanchion_template::Map;
use stanchion_template::language::has_generated_keys;

/// The keys that name a launch template. A specification has exactly one of them.
pub(crate) const NAMES: [&str; 2] = ["LaunchTemplateId", "LaunchTemplateName"];

/// Returns the keys by which a specification names its launch template, unless it has exactly one or is not known.
pub(crate) fn wrong_names(specification: &Map) -> Option<String> {
    if has_generated_keys(specification) {
        return None;
    }
    let there: Vec<&str> = NAMES.into_iter().filter(|it| specification.contains_key(it)).collect();
    match there.len() {
        1 => None,
        0 => Some("neither".to_owned()),
        _ => Some(there.join(" and ")),
    }
}

/// Returns the prefix of the properties of a resource that describes instances.
pub(crate) fn prefix_of(kind: &str) -> Option<&'static str> {
    match kind {
        "AWS::EC2::LaunchTemplate" => Some("LaunchTemplateData."),
        "AWS::EC2::Instance" | "AWS::AutoScaling::LaunchConfiguration" => Some(""),
        _ => None,
    }
}
