//! Names that nobody uses.

use std::collections::BTreeSet;

use stanchion_template::{Expression, Segment};

use super::undefined::used_conditions;
use crate::context::Context;
use crate::graph;
use crate::{Rule, Severity};

/// Every name that something refers to, anywhere.
fn used_names(cx: &Context<'_>) -> BTreeSet<String> {
    let mut found = Vec::new();
    graph::references(cx.root, &mut Vec::new(), &mut found);
    let mut names: BTreeSet<String> = found.iter().map(|it| it.name.to_owned()).collect();
    // Rules and macros refer to parameters in ways of their own.
    cx.root.walk(&mut |node| {
        if let Some(Expression::Logic(_, arguments)) = Expression::of(node) {
            arguments.walk(&mut |it| names.extend(it.as_text().map(str::to_owned)));
        }
    });
    names
}

pub(super) const PARAMETER: Rule = Rule {
    id: "CFN-026",
    severity: Severity::Warning,
    title: "A parameter is not used",
    what: "Nothing refers to the parameter.",
    why: "Whoever deploys is asked for a value that changes nothing, which is often a reference that was forgotten.",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
    fix: "refer to the parameter, or take it out",
    not_covered: "Templates with macros, which can use parameters in other ways.",
    failing: "\
Parameters: {Name: {Type: String}}
Resources: {Topic: {Type: AWS::SNS::Topic}}
",
    passing: "\
Parameters: {Name: {Type: String}}
Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub '${Name}'}}}
",
    check: |cx, findings| {
        if cx.has_macros() {
            return;
        }
        let used = used_names(cx);
        for (name, _) in cx.section("Parameters").filter(|(it, _)| !used.contains(*it)) {
            findings
                .at(&["Parameters", name].map(Segment::from), "the parameter is not used")
                .found(name);
        }
    },
};

pub(super) const CONDITION: Rule = Rule {
    id: "CFN-027",
    severity: Severity::Warning,
    title: "A condition is not used",
    what: "No resource, output, Fn::If or other condition names the condition.",
    why: "Mostly a place that should exist under it was forgotten.",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
    fix: "use the condition, or take it out",
    not_covered: "Templates with macros.",
    failing: "\
Conditions: {IsProd: !Equals [!Ref AWS::Region, us-east-1]}
Resources: {Topic: {Type: AWS::SNS::Topic}}
",
    passing: "\
Conditions: {IsProd: !Equals [!Ref AWS::Region, us-east-1]}
Resources: {Topic: {Type: AWS::SNS::Topic, Condition: IsProd}}
",
    check: |cx, findings| {
        if cx.has_macros() {
            return;
        }
        let used: BTreeSet<&str> = used_conditions(cx).into_iter().map(|(_, name)| name).collect();
        for (name, _) in cx.section("Conditions") {
            if !used.contains(name) && !name.starts_with("Fn::") {
                findings
                    .at(&["Conditions", name].map(Segment::from), "the condition is not used")
                    .found(name);
            }
        }
    },
};

pub(super) const MAPPING: Rule = Rule {
    id: "CFN-028",
    severity: Severity::Warning,
    title: "A mapping is not used",
    what: "No Fn::FindInMap looks in the mapping.",
    why: "It is dead weight, or a look-up was forgotten.",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html",
    fix: "look values up in the mapping, or take it out",
    not_covered: "Templates with macros, and look-ups whose mapping is an expression.",
    failing: "\
Mappings: {Names: {eu: {Topic: a}}}
Resources: {Topic: {Type: AWS::SNS::Topic}}
",
    passing: "\
Mappings: {Names: {eu: {Topic: a}}}
Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !FindInMap [Names, eu, Topic]}}}
",
    check: |cx, findings| {
        let (mut used, mut open) = (BTreeSet::new(), cx.has_macros());
        cx.root.walk(&mut |node| match Expression::of(node) {
            Some(Expression::FindInMap(arguments)) => match arguments.first().and_then(|it| it.as_text()) {
                Some(name) => drop(used.insert(name.to_owned())),
                None => open = true,
            },
            Some(Expression::Malformed("Fn::FindInMap", _)) => open = true,
            _ => {}
        });
        for (name, _) in cx.section("Mappings").filter(|(it, _)| !open && !used.contains(*it)) {
            if !name.starts_with("Fn::") {
                findings.at(&["Mappings", name].map(Segment::from), "the mapping is not used").found(name);
            }
        }
    },
};
