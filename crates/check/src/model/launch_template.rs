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

#[cfg(test)]
mod tests {
    use stanchion_template::parse;

    use super::{prefix_of, wrong_names};

    #[test]
    fn a_specification_has_one_name() {
        for (specification, expected) in [
            ("{LaunchTemplateId: a, Version: '1'}", None),
            ("{LaunchTemplateName: a}", None),
            ("{Version: '1'}", Some("neither")),
            (
                "{LaunchTemplateName: a, LaunchTemplateId: b}",
                Some("LaunchTemplateId and LaunchTemplateName"),
            ),
            ("{'Fn::Transform': {Name: a}}", None),
        ] {
            let node = parse(specification).unwrap().node;
            let found = wrong_names(node.as_map().unwrap());
            assert_eq!(found.as_deref(), expected, "{specification}");
        }
        assert_eq!(prefix_of("AWS::EC2::LaunchTemplate"), Some("LaunchTemplateData."));
        assert_eq!(prefix_of("AWS::EC2::Instance"), Some(""));
        assert_eq!(prefix_of("AWS::AutoScaling::LaunchConfiguration"), Some(""));
        assert_eq!(prefix_of("AWS::EC2::SpotFleet"), None);
    }
}
