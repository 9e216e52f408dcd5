//! Findings that a program acknowledges.

use stanchion_aws::efs;
use stanchion_check::Rule;
use stanchion_core::{App, Code, Severity, code};

use super::{errors, yaml};

const ENCRYPTED: &Code = &Code::new("ORG-001", Severity::Error, "The file system has no key");

fn scratch(app: &App) -> (stanchion_core::Stack, stanchion_core::ResourceEditor) {
    let stack = app.stack("Storage");
    let editor = stack.edit(&stack.add("Scratch", efs::FileSystem::new()));
    (stack, editor)
}

#[test]
fn an_entry_and_its_id_are_the_same() {
    let by_entry = App::new();
    scratch(&by_entry).1.acknowledge(code::EFS_010, "nothing on it outlives the job");
    let by_id = App::new();
    scratch(&by_id).1.acknowledge("EFS-010", "nothing on it outlives the job");
    assert_eq!(yaml(&by_entry), yaml(&by_id));
    let findings = by_id.synth().unwrap().check();
    let finding = findings.iter().find(|it| it.code.id == "EFS-010").unwrap();
    assert_eq!(finding.acknowledged.as_deref(), Some("nothing on it outlives the job"));
}

#[test]
fn an_unknown_id_is_an_error_at_its_line() {
    let app = App::new();
    let (stack, editor) = scratch(&app);
    editor.acknowledge("EFS-10", "nothing on it outlives the job");
    let line = line!() - 1;
    stack.acknowledge("NOPE", "a slip");
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["APP-017", "APP-017"], "{text}");
    for part in [
        format!("acknowledgements.rs:{line}:"),
        "construct: Storage/Scratch".to_owned(),
        "found: \"EFS-10\"".to_owned(),
        "help: Use `EFS-010`".to_owned(),
        "found: \"NOPE\"".to_owned(),
    ] {
        assert!(text.contains(&part), "{part} in {text}");
    }
}

#[test]
fn an_empty_reason_is_an_error() {
    let app = App::new();
    let (stack, editor) = scratch(&app);
    editor.acknowledge(code::EFS_010, " ");
    stack.acknowledge("EFS-011", "");
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["APP-017", "APP-017"], "{text}");
    assert!(text.contains("the acknowledgement of EFS-010 has no reason"), "{text}");
}

#[test]
fn a_finding_of_your_own_is_known_in_the_template() {
    let app = App::new();
    let (stack, editor) = scratch(&app);
    editor.acknowledge(ENCRYPTED, "nothing on it outlives the job");
    stack.acknowledge(ENCRYPTED, "a test");
    let text = yaml(&app);
    assert_eq!(text.matches("OwnIds:\n").count(), 2, "{text}");
    let findings = app.synth().unwrap().check();
    assert!(findings.iter().all(|it| it.code.id != "CFN-037"), "{findings}");
}

const OWN: &Code = &Code::new("ACME-001", Severity::Error, "The file system has no key");

fn rule() -> Rule {
    Rule::property(OWN, "AWS::EFS::FileSystem", "KmsKeyId").required()
}

#[test]
fn the_id_of_a_rule_of_the_app_is_known_before_and_after_the_rule() {
    for is_first in [true, false] {
        let app = App::new();
        if is_first {
            app.rules([rule()]);
        }
        scratch(&app).1.acknowledge("ACME-001", "nothing on it outlives the job");
        if !is_first {
            app.rules([rule()]);
        }
        let findings = app.synth().unwrap().check();
        let finding = findings.iter().find(|it| it.code == OWN).unwrap();
        assert_eq!(finding.acknowledged.as_deref(), Some("nothing on it outlives the job"));
        assert_eq!(finding.construct.as_deref(), Some("Storage/Scratch"));
        // A check without the rule knows the id from the metadata.
        let assembly = app.synth().unwrap();
        let template = &assembly.stacks()[0].template;
        assert!(!stanchion_check::check(template).iter().any(|it| it.code.id == "CFN-037"));
    }
    let app = App::new();
    scratch(&app).1.acknowledge("ACME-001", "nothing on it outlives the job");
    assert_eq!(errors(&app).0, ["APP-017"]);
}

#[test]
fn a_faulty_rule_is_an_error_at_its_line() {
    const TAKEN: &Code = &Code::new("EFS-010", Severity::Error, "The file system has no key");
    let app = App::new();
    app.rules([Rule::property(TAKEN, "AWS::EFS::FileSystem", "KmsKeyId").required()]);
    let line = line!() - 1;
    let (ids, text) = errors(&app);
    assert_eq!(ids, ["RUL-001"], "{text}");
    assert!(text.contains(&format!("acknowledgements.rs:{line}:")), "{text}");
}
