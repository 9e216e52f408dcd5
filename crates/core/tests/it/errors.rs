//! Stacks with errors.

use stanchion_aws::sns;
use stanchion_core::{App, Code, Diagnostic, Severity};
use stanchion_template::document::Output;

use super::errors;

const THINK: &Code = &Code::new("ORG-002", Severity::Warning, "Think again");

#[test]
fn all_errors_come_at_once() {
    let app = App::new();
    let stack = app.stack("1st");
    stack.set_description("x".repeat(1025));
    stack.add("", sns::Topic::new());
    stack.output("A", Output::new("1"));
    stack.output("A", Output::new("2"));
    app.stack("Empty");
    app.stack("Empty");
    let (rules, text) = errors(&app);
    for rule in ["APP-001", "APP-002", "APP-004", "CFN-004", "CFN-005", "CFN-032"] {
        assert!(rules.contains(&rule.to_owned()), "{rule} in {text}");
    }
    assert!(text.matches("errors.rs:").count() >= rules.len(), "{text}");
}

/// `unwrap` prints an error with `Debug`.
#[test]
fn unwrap_prints_findings_as_people_read_them() {
    let app = App::new();
    app.stack("Empty");
    app.stack("Empty");
    let findings = app.synth().unwrap_err();
    let text = format!("{findings:?}");
    assert_eq!(text, findings.to_string());
    assert!(text.starts_with("error[CFN-032]: ") && text.contains("errors.rs:"), "{text}");
    let template = stanchion_template::Template::parse("Resources: [").unwrap_err();
    assert_eq!(format!("{template:?}"), template.to_string());
}

#[test]
fn warnings_do_not_stop_synthesis() {
    let app = App::new();
    let stack = app.stack("S");
    stack.add("Topic", sns::Topic::new());
    stack.report(Diagnostic::new(THINK, "think again"));
    let assembly = app.synth().unwrap();
    let finding = assembly.diagnostics().iter().next().unwrap();
    assert_eq!(finding.severity, Severity::Warning);
    assert_eq!(finding.construct.as_deref(), Some("S"));
}

#[test]
fn an_app_without_stacks_is_an_error() {
    let diagnostics = App::new().synth();
    assert!(diagnostics.is_err() || diagnostics.unwrap().stacks().is_empty());
}
