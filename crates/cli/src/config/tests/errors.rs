//! All errors of a configuration at once, each at its line.

use stanchion_constructs::blueprints::{BatchPipeline, Blueprint, ScaleOut};
use stanchion_core::{App, Diagnostics};

use crate::config::{cause, read};

/// Returns the ids, lines and properties of the errors of a configuration.
fn errors<B: Blueprint>(yaml: &str) -> Vec<String> {
    let Err(findings) = read::<B>("config.yaml", yaml.as_bytes()) else { return Vec::new() };
    let lines = Diagnostics::from(findings);
    let line = |it: &stanchion_core::Diagnostic| {
        let line = it.place.as_ref().map_or(0, |it| it.start.line);
        format!("{} {line} {}", it.code.id, it.property.as_deref().unwrap_or_default())
    };
    lines.iter().map(line).collect()
}

#[test]
fn every_wrong_value_is_reported_at_its_line() {
    let yaml = "\
fleet:
  capacity: many
  capactiy: 3
  instanceTypes: [r5.large, R5, 7, r6i.large]
network:
  existing:
    vpcId: '*'
copy:
  bucket: A_B
  workersPerVcpu: 100
tags: {aws:x: a, ok: \"a\\nb\"}
dashboard: 3
";
    assert_eq!(
        errors::<ScaleOut>(yaml),
        [
            "CFG-003 2 fleet.capacity",
            "CFG-003 3 fleet.capactiy",
            "CFG-003 4 fleet.instanceTypes.1",
            "CFG-003 4 fleet.instanceTypes.2",
            "CFG-003 7 network.existing.vpcId",
            "CFG-003 9 copy.bucket",
            "CFG-001 10 copy.workersPerVcpu",
            "CFG-003 11 tags.aws:x",
            "CFG-003 11 tags.ok",
            "CFG-003 12 dashboard",
        ]
    );
}

#[test]
fn a_value_that_is_left_out_causes_no_other_error() {
    assert_eq!(
        errors::<ScaleOut>("network:\n  existing: {vpcId: a, subnets: {a: b}}\n"),
        ["CFG-003 2 network.existing.vpcId", "CFG-003 2 network.existing.subnets.a"]
    );
    assert_eq!(errors::<ScaleOut>("network: {existing: {}}"), ["CFG-003 1 network.existing"]);
    assert_eq!(errors::<ScaleOut>("network: {new: {}, existing: {}}"), ["CFG-003 1 network"]);
    assert_eq!(errors::<ScaleOut>("network: {brandNew: {}}"), ["CFG-003 1 network.brandNew"]);
    assert_eq!(errors::<ScaleOut>("fleet:"), ["CFG-003 1 fleet"]);
    assert_eq!(errors::<BatchPipeline>("steps: [{name: a}]"), ["CFG-003 1 steps.0"]);
    assert_eq!(errors::<BatchPipeline>("steps: []"), ["CFG-001 1 steps"]);
    assert_eq!(errors::<ScaleOut>("[]").len(), 1);
    assert_eq!(errors::<ScaleOut>("mount: {path: 3}\nalarms: !Ref A\n").len(), 2);
}

#[test]
fn thousands_of_entries_are_read_in_a_moment() {
    let steps: String =
        (0..3000).map(|it| format!("  - {{name: s{it}, command: [a]}}\n")).collect();
    assert_eq!(errors::<BatchPipeline>(&format!("steps:\n{steps}")), ["CFG-001 2 steps"]);
    let tags: String = (0..5000).map(|it| format!("  t{it}: a\n")).collect();
    assert_eq!(errors::<ScaleOut>(&format!("tags:\n{tags}")), ["CFG-001 2 tags"]);
    let wrong: String = (0..5000).map(|it| format!("  t{it}: 1\n")).collect();
    assert_eq!(errors::<ScaleOut>(&format!("tags:\n{wrong}")).len(), 100);
}

#[test]
fn findings_of_synthesis_are_at_the_value_that_causes_them() {
    let yaml = "\
# A comment.
fleet:
  capacity: 3
  instanceTypes:
    - m7i.large
    - m7i.9xlarge
";
    let (config, document) = read::<ScaleOut>("config.yaml", yaml.as_bytes()).unwrap();
    let app = App::new();
    config.build(&app);
    let findings = app.synth().unwrap().check();
    let places = cause::places::<ScaleOut>(&document.unwrap(), &findings);
    let lines: Vec<(&str, u32)> = findings
        .iter()
        .zip(places)
        .map(|(it, place)| (it.code.id, place.map_or(0, |it| it.start.line)))
        .filter(|(id, _)| *id == "EC2-001")
        .collect();
    assert_eq!(lines, [("EC2-001", 6); 3], "one in each subnet");
}
