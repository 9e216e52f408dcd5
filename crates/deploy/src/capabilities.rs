//! The capabilities that a template requires.

use std::collections::BTreeSet;

use aws_sdk_cloudformation::types::Capability;
use stanchion_template::{Map, Node};

use crate::assembly::StackTemplate;

/// Returns the capabilities that a template requires, and those that are acknowledged in addition.
///
/// The result of a macro, of `Fn::ForEach` and the template of a nested stack are not known here, so they may require every
/// capability.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html>
pub(crate) fn of(template: &StackTemplate, more: &BTreeSet<String>) -> Vec<Capability> {
    // Properties that set the name of an IAM resource.
    const NAMES: [&str; 5] =
        ["GroupName", "InstanceProfileName", "ManagedPolicyName", "RoleName", "UserName"];
    const IDENTITIES: [&str; 8] = [
        "AWS::IAM::AccessKey",
        "AWS::IAM::Group",
        "AWS::IAM::InstanceProfile",
        "AWS::IAM::ManagedPolicy",
        "AWS::IAM::Policy",
        "AWS::IAM::Role",
        "AWS::IAM::User",
        "AWS::IAM::UserToGroupAddition",
    ];
    let (mut iam, mut named, mut is_open) = (false, false, false);
    for resource in template.template.resources() {
        let kind = resource.resource_type;
        let has_name = || {
            let properties = resource.properties();
            NAMES.iter().any(|it| properties.is_some_and(|all| all.get(it).is_some()))
        };
        if IDENTITIES.contains(&kind) {
            iam = true;
            named |= has_name();
        }
        is_open |= kind == "AWS::CloudFormation::Stack";
    }
    let transforms = transforms(template.template.root().get("Transform"));
    let mut expand = is_open || !transforms.is_empty();
    // The language extensions alone add no resources.
    is_open |= transforms.iter().any(|it| it != "AWS::LanguageExtensions");
    template.template.to_node().walk(&mut |it: &Node| {
        let keys = it.as_map().into_iter().flat_map(Map::keys);
        for key in keys {
            is_open |= key == "Fn::Transform" || key.starts_with("Fn::ForEach::");
        }
    });
    expand |= is_open;
    named |= is_open;
    let mut all = Vec::new();
    if named {
        all.push(Capability::CapabilityNamedIam);
    } else if iam {
        all.push(Capability::CapabilityIam);
    }
    if expand {
        all.push(Capability::CapabilityAutoExpand);
    }
    for one in more.iter().map(|it| Capability::from(it.as_str())) {
        // The capability for names includes the one without.
        let is_included = one == Capability::CapabilityIam && named;
        if !is_included && !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

/// Returns the names of a template's macros.
fn transforms(section: Option<&Node>) -> Vec<String> {
    let Some(section) = section else { return Vec::new() };
    let all = section.as_list().unwrap_or(std::slice::from_ref(section));
    // A macro with parameters is a map with its name.
    let name = |it: &Node| it.as_text().or_else(|| it.get("Name")?.as_text()).map(str::to_owned);
    all.iter().map(|it| name(it).unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(text: &str) -> Vec<Capability> {
        let template = stanchion_template::Template::parse(text).unwrap().template;
        of(
            &StackTemplate { text: text.to_owned(), digest: String::new(), template },
            &BTreeSet::new(),
        )
    }

    #[test]
    fn capabilities_follow_from_the_template() {
        use Capability::{CapabilityAutoExpand, CapabilityIam, CapabilityNamedIam};
        let cases: [(&str, &[Capability]); 10] = [
            ("Resources: {A: {Type: 'AWS::S3::Bucket'}}", &[]),
            ("Resources: {A: {Type: 'AWS::IAM::Role'}}", &[CapabilityIam]),
            ("Resources: {A: {Type: 'AWS::IAM::ServiceLinkedRole'}}", &[]),
            (
                "Resources: {A: {Type: 'AWS::IAM::Role', Properties: {RoleName: x}}}",
                &[CapabilityNamedIam],
            ),
            (
                "Resources: {A: {Type: 'AWS::CloudFormation::Stack'}}",
                &[CapabilityNamedIam, CapabilityAutoExpand],
            ),
            (
                "Resources: {A: {Type: T, Properties: {'Fn::Transform': {Name: 'AWS::Include'}}}}",
                &[CapabilityNamedIam, CapabilityAutoExpand],
            ),
            (
                "{Transform: 'AWS::Serverless-2016-10-31', Resources: {A: {Type: 'AWS::Serverless::Function'}}}",
                &[CapabilityNamedIam, CapabilityAutoExpand],
            ),
            (
                "{Transform: 'AWS::LanguageExtensions', Resources: {A: {Type: 'AWS::IAM::Role'}}}",
                &[CapabilityIam, CapabilityAutoExpand],
            ),
            (
                "{Transform: ['AWS::LanguageExtensions'], Resources: {'Fn::ForEach::R': [N, [a], {'R${N}': {Type: 'AWS::IAM::Role'}}]}}",
                &[CapabilityNamedIam, CapabilityAutoExpand],
            ),
            (
                "{Transform: {Name: Own, Parameters: {}}, Resources: {A: {Type: 'AWS::S3::Bucket'}}}",
                &[CapabilityNamedIam, CapabilityAutoExpand],
            ),
        ];
        for (text, wanted) in cases {
            assert_eq!(needs(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_capability_can_be_added() {
        let text = "Resources: {A: {Type: 'AWS::IAM::Role', Properties: {RoleName: x}}}";
        let template = stanchion_template::Template::parse(text).unwrap().template;
        let template = StackTemplate { text: text.to_owned(), digest: String::new(), template };
        let more =
            |names: &[&str]| of(&template, &names.iter().map(|it| (*it).to_owned()).collect());
        let expand = Capability::CapabilityAutoExpand;
        assert_eq!(
            more(&["CAPABILITY_AUTO_EXPAND", "CAPABILITY_IAM"]),
            [Capability::CapabilityNamedIam, expand]
        );
        assert_eq!(more(&["CAPABILITY_NAMED_IAM"]), [Capability::CapabilityNamedIam]);
    }
}
