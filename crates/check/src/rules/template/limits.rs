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
Mappings: {M: {a: {A0: 1, A1: 1, A2: 1, A3: 1, A4: 1, A5: 1, A6: 1, A7: 1, A8: 1, A9: 1, B0: 1, B1: 1, B2: 1, B3: 1, B4: 1, B5: 1, B6: 1, B7: 1, B8: 1, B9: 1, C0: 1, C1: 1, C2: 1, C3: 1, C4: 1, C5: 1, C6: 1, C7: 1, C8: 1, C9: 1, D0: 1, D1: 1, D2: 1, D3: 1, D4: 1, D5: 1, D6: 1, D7: 1, D8: 1, D9: 1, E0: 1, E1: 1, E2: 1, E3: 1, E4: 1, E5: 1, E6: 1, E7: 1, E8: 1, E9: 1, F0: 1, F1: 1, F2: 1, F3: 1, F4: 1, F5: 1, F6: 1, F7: 1, F8: 1, F9: 1, G0: 1, G1: 1, G2: 1, G3: 1, G4: 1, G5: 1, G6: 1, G7: 1, G8: 1, G9: 1, H0: 1, H1: 1, H2: 1, H3: 1, H4: 1, H5: 1, H6: 1, H7: 1, H8: 1, H9: 1, I0: 1, I1: 1, I2: 1, I3: 1, I4: 1, I5: 1, I6: 1, I7: 1, I8: 1, I9: 1, J0: 1, J1: 1, J2: 1, J3: 1, J4: 1, J5: 1, J6: 1, J7: 1, J8: 1, J9: 1, K0: 1, K1: 1, K2: 1, K3: 1, K4: 1, K5: 1, K6: 1, K7: 1, K8: 1, K9: 1, L0: 1, L1: 1, L2: 1, L3: 1, L4: 1, L5: 1, L6: 1, L7: 1, L8: 1, L9: 1, M0: 1, M1: 1, M2: 1, M3: 1, M4: 1, M5: 1, M6: 1, M7: 1, M8: 1, M9: 1, N0: 1, N1: 1, N2: 1, N3: 1, N4: 1, N5: 1, N6: 1, N7: 1, N8: 1, N9: 1, O0: 1, O1: 1, O2: 1, O3: 1, O4: 1, O5: 1, O6: 1, O7: 1, O8: 1, O9: 1, P0: 1, P1: 1, P2: 1, P3: 1, P4: 1, P5: 1, P6: 1, P7: 1, P8: 1, P9: 1, Q0: 1, Q1: 1, Q2: 1, Q3: 1, Q4: 1, Q5: 1, Q6: 1, Q7: 1, Q8: 1, Q9: 1, R0: 1, R1: 1, R2: 1, R3: 1, R4: 1, R5: 1, R6: 1, R7: 1, R8: 1, R9: 1, S0: 1, S1: 1, S2: 1, S3: 1, S4: 1, S5: 1, S6: 1, S7: 1, S8: 1, S9: 1, T0: 1, T1: 1, T2: 1, T3: 1, T4: 1, T5: 1, T6: 1, T7: 1, T8: 1, T9: 1, U0: 1}}}
Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !FindInMap [M, a, U0]}}}
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
                    .at(&[Segment::from(section)], format!("the template has many {}", section.to_lowercase()))
                    .severity(severity)
                    .found(count)
                    .allowed(format!("{most}"));
            }
        }
        for (mapping, entries) in cx.section("Mappings") {
            for (key, values) in entries.as_map().into_iter().flat_map(stanchion_template::Map::iter) {
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
    failing: "",
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
    failing: "",
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
