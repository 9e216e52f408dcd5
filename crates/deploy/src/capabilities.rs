//! The capabilities that a template requires.

use aws_sdk_cloudformation::types::Capability;
use stanchion_template::Node;

use crate::assembly::StackTemplate;

/// Returns the capabilities that a template requires.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html>
pub(crate) fn of(template: &StackTemplate) -> Vec<Capability> {
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
    let (mut iam, mut named) = (false, false);
    let root = template.template.root();
    let mut expand = root.get("Transform").is_some();
    for resource in template.template.resources() {
        let kind = resource.resource_type;
        let has_name = || {
            let properties = resource.properties();
            NAMES.iter().any(|it| properties.is_some_and(|all| all.get(it).is_some()))
        };
        // The template of a nested stack is not known here, so it may require any capability.
        let is_nested = kind == "AWS::CloudFormation::Stack";
        if IDENTITIES.contains(&kind) || is_nested || expand {
            iam = true;
            named |= is_nested || has_name();
        }
        expand |= is_nested;
    }
    let mut uses_macro = false;
    template.template.to_node().walk(&mut |it: &Node| {
        uses_macro |= it.get("Fn::Transform").is_some();
    });
    let mut all = Vec::new();
    if named {
        all.push(Capability::CapabilityNamedIam);
    } else if iam {
        all.push(Capability::CapabilityIam);
    }
    if expand || uses_macro {
        all.push(Capability::CapabilityAutoExpand);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(text: &str) -> Vec<Capability> {
        let template = stanchion_template::Template::parse(text).unwrap().template;
        of(&StackTemplate { text: text.to_owned(), digest: String::new(), template })
    }

    #[test]
    fn capabilities_follow_from_the_template() {
        use Capability::{CapabilityAutoExpand, CapabilityIam, CapabilityNamedIam};
        let cases: [(&str, &[Capability]); 7] = [
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
                &[CapabilityAutoExpand],
            ),
            (
                "{Transform: 'AWS::Serverless-2016-10-31', Resources: {A: {Type: 'AWS::Serverless::Function'}}}",
                &[CapabilityIam, CapabilityAutoExpand],
            ),
        ];
        for (text, wanted) in cases {
            assert_eq!(needs(text), wanted, "{text}");
        }
    }
}
