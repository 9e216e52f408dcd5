//! Dependencies that a reference says already.

use crate::way::Step;
use crate::{Rule, Severity, graph};

pub(super) const RULE: Rule = Rule {
    id: "CFN-010",
    severity: Severity::Info,
    title: "DependsOn repeats what a reference says",
    what: "A resource names another in DependsOn that it refers to anyway.",
    why: "The entry does nothing, and stays behind when the reference goes.",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
    fix: "take the entry out of DependsOn",
    not_covered: "References that exist under a condition only.",
    failing: "\
Resources:
  One:
    Type: AWS::SNS::Topic
  Two:
    Type: AWS::SNS::Topic
    DependsOn: One
    Properties: {DisplayName: !Ref One}
",
    passing: "\
Resources:
  One:
    Type: AWS::SNS::Topic
  Two:
    Type: AWS::SNS::Topic
    DependsOn: One
",
    check: |cx, findings| {
        for (resource, references) in cx.resources().iter().zip(cx.references()) {
            for name in graph::depends_on(resource) {
                let is_implied = references.iter().any(|it| {
                    let conditional = it.way.contains(&Step::Key("Fn::If"));
                    it.name == name && !conditional
                });
                if is_implied && cx.resource(name).is_some() {
                    let mut path = resource.path();
                    path.push("DependsOn".into());
                    findings.at(&path, "DependsOn repeats what a reference says").found(name);
                }
            }
        }
    },
};
