//! Variables of `Fn::Sub`.

use stanchion_template::{Expression, language::sub};

use crate::way::{segments, walk};
use crate::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    id: "CFN-031",
    severity: Severity::Warning,
    title: "Fn::Sub has a variable that its text does not use",
    what: "The map of Fn::Sub names a variable that does not stand in its text.",
    why: "Mostly a slip of the pen: the text then holds something else than was meant.",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html",
    fix: "use the variable in the text, or take it out",
    not_covered: "",
    failing: "Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub ['a', {Name: b}]}}}\n",
    passing: "Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub ['${Name}', {Name: b}]}}}\n",
    check: |cx, findings| {
        walk(cx.root, &mut Vec::new(), &mut |node, way| {
            if let Some(Expression::Sub(text, Some(variables))) = Expression::of(node) {
                let is_used = |name: &str| sub::variables(text).any(|it| it.text() == name);
                let is_unused = |it: &&str| !is_used(it) && !it.starts_with("Fn::");
                for name in variables.keys().filter(is_unused) {
                    findings.at(&segments(way), "the text does not use the variable").found(name);
                }
            }
            true
        });
    },
};
