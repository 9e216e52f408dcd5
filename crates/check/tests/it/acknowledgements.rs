//! Acknowledgements of findings.

use stanchion_check::{Acknowledgement, Severity};

use super::{findings, of_rule};

const SCRATCH: &str = "\
Resources:
  Scratch:
    Type: AWS::EFS::FileSystem
    Metadata: {Stanchion: {Acknowledge: {EFS-010: nothing on it outlives the job}}}
  Data:
    Type: AWS::EFS::FileSystem
";

#[test]
fn an_acknowledgement_of_a_resource_covers_only_that_resource() {
    let found = of_rule(SCRATCH, "EFS-010");
    let reasons: Vec<_> =
        found.iter().map(|it| (it.logical_id.as_deref(), it.acknowledged.as_deref())).collect();
    assert_eq!(
        reasons,
        [(Some("Scratch"), Some("nothing on it outlives the job")), (Some("Data"), None)]
    );
}

#[test]
fn an_acknowledgement_of_the_template_covers_all_resources() {
    let text = format!("Metadata: {{Stanchion: {{Acknowledge: {{EFS-010: a test}}}}}}\n{SCRATCH}");
    assert!(of_rule(&text, "EFS-010").iter().all(|it| it.acknowledged.is_some()));
}

#[test]
fn an_acknowledged_error_is_not_an_error() {
    let text =
        "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ThroughputMode: fast}}}\n";
    let before = findings(text);
    assert!(before.has_errors());
    let after = before.acknowledge(&[Acknowledgement::new("SCH-005", "a new mode")]);
    assert!(!after.has_errors());
    let finding = after.iter().find(|it| it.code.id == "SCH-005").unwrap();
    assert_eq!((finding.severity, finding.is_error()), (Severity::Error, false));
}

#[test]
fn an_acknowledgement_requires_a_reason() {
    let found = findings(SCRATCH).acknowledge(&[Acknowledgement::new("EFS-011", " ")]);
    assert!(found.iter().filter(|it| it.code.id == "EFS-011").all(|it| it.acknowledged.is_none()));
}

#[test]
fn an_acknowledgement_can_be_limited_to_a_resource_and_a_file() {
    let only = |resource: Option<&str>, file: Option<&str>| {
        let mut accepted = Acknowledgement::new("EFS-011", "a test");
        accepted.resource = resource.map(str::to_owned);
        accepted.file = file.map(str::to_owned);
        let found = findings(SCRATCH).acknowledge(&[accepted]);
        found.iter().filter(|it| it.code.id == "EFS-011" && it.acknowledged.is_some()).count()
    };
    assert_eq!(only(None, None), 2);
    assert_eq!(only(Some("Data"), None), 1);
    assert_eq!(only(Some("Other"), None), 0);
    assert_eq!(only(None, Some("template.yaml")), 2);
    assert_eq!(only(None, Some("other.yaml")), 0);
}

#[test]
fn an_acknowledgement_that_matches_nothing_is_reported() {
    let unused = |text: &str| -> Vec<(String, u32)> {
        let found = of_rule(text, "CFN-049");
        found.into_iter().map(|it| (it.found.unwrap(), it.place.unwrap().start.line)).collect()
    };
    let none: Vec<(String, u32)> = Vec::new();
    assert_eq!(unused(SCRATCH), none);
    let of_resource = SCRATCH.replace("EFS-010: ", "EFS-061: ");
    assert_eq!(unused(&of_resource), [("EFS-061".to_owned(), 4)]);
    let of_template =
        format!("Metadata: {{Stanchion: {{Acknowledge: {{MNT-001: a test}}}}}}\n{SCRATCH}");
    assert_eq!(unused(&of_template), [("MNT-001".to_owned(), 1)]);
    // Constructs report these, and only a run with nested templates finds those.
    for id in ["LAM-016", "CFN-051", "CFN-049"] {
        assert_eq!(unused(&of_template.replace("MNT-001", id)), none, "{id}");
    }
    // The finding is in one of the scenarios.
    let conditional = "Parameters: {A: {Type: String}}
Conditions: {C: !Equals [!Ref A, b]}
Metadata: {Stanchion: {Acknowledge: {EFS-010: a test}}}
Resources: {Data: {Type: AWS::EFS::FileSystem, Condition: C}}
";
    assert_eq!(unused(conditional), none);
}
