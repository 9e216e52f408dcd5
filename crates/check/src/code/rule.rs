//! Findings of rules that teams write.

use super::codes;

codes! {
    RUL_001 "RUL-001" Error "The id of the rule is not valid" {
        what: "The id of a rule of your own has not the form `ACME-001`, or its prefix has three characters.",
        why: "Prefixes of three characters are reserved, so that an id never gets a second meaning when Stanchion gets a new rule.",
        fix: "Use the name of your team or company as the prefix, such as `ACME-001`",
        source: "`stanchion_check::RuleSet`, in the documentation of the crate.",
    }
    RUL_002 "RUL-002" Error "Two findings of your own rules have the same id" {
        what: "Two rules of your own have the same id, and their entries differ.",
        why: "An acknowledgement, a report and `explain` would not know which one is meant.",
        fix: "Use another number for one of them",
        source: "`stanchion_check::RuleSet`, in the documentation of the crate.",
    }
    RUL_003 "RUL-003" Error "The rule names something that no template can have" {
        what: "A rule about a tag or property names a resource type or property that the schemas do not have, or a type without tags.",
        why: "The rule would never report anything, and nobody would notice.",
        fix: "Use a name of the CloudFormation documentation",
        source: "The schemas of CloudFormation, https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
    }
}
