//! Findings of the language of CloudFormation templates.

use super::codes;

codes! {
    CFN_041 "CFN-041" Error "The template lacks the transform that a function needs" {
        what: "The template uses `Fn::ForEach`, `Fn::Length`, `Fn::ToJsonString`, a default value of `Fn::FindInMap`, or a function in `Ref`, `Fn::GetAtt` or `Fn::FindInMap`, without the transform `AWS::LanguageExtensions`.",
        why: "Only the transform knows these forms. CloudFormation refuses the template.",
        fix: "Add `Transform: AWS::LanguageExtensions` to the template",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html",
        not_covered: "Templates with any transform, which may accept these forms.",
        examples: yes,
    }
    CFN_043 "CFN-043" Error "A condition function is used as a value" {
        what: "A property or output contains `Fn::And`, `Fn::Equals`, `Fn::Not`, `Fn::Or` or a function of rules.",
        why: "These functions are valid only in conditions and rules. CloudFormation refuses the template.",
        fix: "Define a condition, and choose the value with `Fn::If`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html",
        not_covered: "Templates with macros of the account.",
        examples: yes,
    }
}
