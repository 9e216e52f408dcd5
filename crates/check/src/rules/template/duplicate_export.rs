//! Two exports of one name.

use std::collections::BTreeMap;

use stanchion_template::Segment;

use crate::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    id: "CFN-007",
    severity: Severity::Error,
    title: "Two outputs export one name",
    what: "Two outputs of a template export a value under the same name.",
    why: "Names of exports are unique in an account and Region; CloudFormation refuses the second.",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html",
    fix: "give each export a name of its own",
    not_covered: "Outputs that exist under conditions.",
    failing: "\
Resources:
  One:
    Type: AWS::SNS::Topic
Outputs:
  A: {Value: !Ref One, Export: {Name: topic}}
  B: {Value: !Ref One, Export: {Name: topic}}
",
    passing: "\
Resources:
  One:
    Type: AWS::SNS::Topic
Outputs:
  A: {Value: !Ref One, Export: {Name: topic}}
  B: {Value: !Ref One, Export: {Name: topic-again}}
",
    check: |cx, findings| {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (name, output) in cx.section("Outputs") {
            let Some(export) = output.get("Export").and_then(|it| it.get("Name")) else { continue };
            if output.get("Condition").is_some() {
                continue;
            }
            let key = format!("{export:?}");
            if let Some(first) = seen.insert(key, name) {
                let path = ["Outputs", name, "Export", "Name"].map(Segment::from);
                findings
                    .at(&path, "two outputs export one name")
                    .found(format!("{} in {first} and {name}", export.describe()));
            }
        }
    },
};
