//! How large a template may be.
//!
//! Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use stanchion_template::{Node, Segment, json};

use crate::{Rule, Severity};

const LINK: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html";

const COUNTS_OF: [(&str, usize); 4] =
    [("Resources", 500), ("Outputs", 200), ("Parameters", 200), ("Mappings", 200)];

pub(super) const COUNTS: Rule = Rule {
    id: "CFN-001",
    severity: Severity::Error,
    title: "The template has more entries than CloudFormation takes",
    what: "More than 500 resources, 200 outputs, 200 parameters or 200 mappings, or a mapping with more than 200 entries. From 90 % on a warning.",
    why: "CloudFormation refuses the template.",
    source: LINK,
    fix: "split the stack in two",
    not_covered: "What macros and Fn::ForEach make.",
    failing: "\
Mappings: {M: {a: {<201 entries>}}}
Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !FindInMap [M, a, K0]}}}
",
    passing: "\
Mappings: {M: {a: {A0: 1}}}
Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !FindInMap [M, a, A0]}}}
",
    check: |cx, findings| {
        for (section, most) in COUNTS_OF {
            let count = cx.section(section).count();
            if count * 10 > most * 9 {
                let severity = if count > most { Severity::Error } else { Severity::Warning };
                findings
                    .at(
                        &[Segment::from(section)],
                        format!("the template has many {}", section.to_lowercase()),
                    )
                    .severity(severity)
                    .found(count)
                    .allowed(format!("{most}"));
            }
        }
        for (mapping, entries) in cx.section("Mappings") {
            for (key, values) in
                entries.as_map().into_iter().flat_map(stanchion_template::Map::iter)
            {
                let count = values.as_map().map_or(0, stanchion_template::Map::len);
                if count > 200 {
                    let path = ["Mappings", mapping, key].map(Segment::from);
                    findings.at(&path, "the mapping has many entries").found(count).allowed("200");
                }
            }
        }
    },
};

pub(super) const SIZES: Rule = Rule {
    id: "CFN-003",
    severity: Severity::Error,
    title: "The template is larger than CloudFormation takes",
    what: "The template has more than 1,000,000 bytes even without blanks; from 90 % on a warning.",
    why: "CloudFormation refuses the template. Above 51,200 bytes it has to come from a bucket, which deployers do by themselves.",
    source: LINK,
    fix: "split the stack in two, and keep scripts outside of it",
    not_covered: "What macros make.",
    failing: "Resources: {Topic: {Type: AWS::SNS::Topic, Metadata: {Text: <1000001 letters>}}}\n",
    passing: "Resources: {Topic: {Type: AWS::SNS::Topic}}\n",
    check: |cx, findings| {
        let size = json::to_compact_string(cx.root).len();
        if size > 900_000 {
            let severity = if size > 1_000_000 { Severity::Error } else { Severity::Warning };
            findings
                .at(&[], "the template is large")
                .severity(severity)
                .found(format!("{size} bytes without blanks"))
                .allowed("1000000 bytes");
        }
    },
};

pub(super) const DESCRIPTIONS: Rule = Rule {
    id: "CFN-004",
    severity: Severity::Error,
    title: "A description is longer than CloudFormation takes",
    what: "The template's description has more than 1,024 bytes, an output's as well, or a parameter's more than 4,000 characters.",
    why: "CloudFormation refuses the template.",
    source: LINK,
    fix: "shorten the description",
    not_covered: "",
    failing: "Description: <1025 letters>\nResources: {Topic: {Type: AWS::SNS::Topic}}\n",
    passing: "Description: Short\nResources: {Topic: {Type: AWS::SNS::Topic}}\n",
    check: |cx, findings| {
        let mut check = |path: &[Segment], text: Option<&Node>, most: usize| {
            let length = text.and_then(Node::as_text).map_or(0, str::len);
            if length > most {
                findings
                    .at(path, "the description is too long")
                    .found(format!("{length} bytes"))
                    .allowed(format!("{most} bytes"));
            }
        };
        check(&[Segment::from("Description")], cx.root.get("Description"), 1024);
        for (section, most) in [("Outputs", 1024), ("Parameters", 4000)] {
            for (name, entry) in cx.section(section) {
                let path = [section, name, "Description"].map(Segment::from);
                check(&path, entry.get("Description"), most);
            }
        }
    },
};
