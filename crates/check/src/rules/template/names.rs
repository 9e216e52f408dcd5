//! Names of resources, parameters and outputs.

use stanchion_template::Segment;

use crate::{Rule, Severity};

pub(super) const RULE: Rule = Rule {
    id: "CFN-002",
    severity: Severity::Error,
    title: "A name has characters CloudFormation does not take",
    what: "A name of a resource, parameter, output, condition or mapping has others than letters and digits, or more than 255.",
    why: "CloudFormation refuses the template.",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html",
    fix: "use letters and digits",
    not_covered: "What Fn::ForEach makes.",
    failing: "Resources: {my-topic: {Type: AWS::SNS::Topic}}\n",
    passing: "Resources: {MyTopic: {Type: AWS::SNS::Topic}}\n",
    check: |cx, findings| {
        if cx.has_macros() {
            return;
        }
        for section in ["Resources", "Parameters", "Outputs", "Conditions", "Mappings"] {
            for (name, _) in cx.section(section) {
                let fits = (1..=255).contains(&name.len())
                    && name.bytes().all(|it| it.is_ascii_alphanumeric());
                // Conditions and mappings are taken with more than letters and digits.
                let is_strict = matches!(section, "Resources" | "Parameters" | "Outputs");
                if !fits && is_strict && !name.starts_with("Fn::") {
                    findings
                        .at(&[section, name].map(Segment::from), "the name cannot be used")
                        .found(format!("{name:?}"))
                        .allowed("1-255 letters and digits");
                }
            }
        }
    },
};
