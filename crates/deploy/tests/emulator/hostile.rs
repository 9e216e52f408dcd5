//! Names, values and reasons with characters that cannot be seen reach no terminal as they are, in any command.

use serde_json::json;
use stanchion_template::is_hidden;

use crate::support::emulator::Run;
use crate::support::script::Script;
use crate::support::{Folder, Stack};

const ID: &str = "arn:aws:cloudformation:eu-central-1:123456789012:stack/One/1";
const SET: &str = "arn:aws:cloudformation:eu-central-1:123456789012:changeSet/stanchion/1";

/// A bidirectional override, a character without width, the start of a control sequence, and a line break.
const ODD: &str = "red\u{202e}\u{200b}\u{9b}31m\nerror: no";
/// The same as an argument.
const ODD_ARGUMENT: &str = "\u{1b}[31m\u{202e}\u{200b}\u{9b}";

#[track_caller]
fn nothing_is_hidden(run: &Run, what: &str) {
    for text in [&run.stdout, &run.stderr] {
        let hidden = text.chars().find(|it| *it != '\n' && is_hidden(*it));
        assert_eq!(hidden, None, "{what}: {text:?}");
        assert!(!text.lines().any(|it| it == "error: no"), "{what}: {text}");
    }
    assert!(!run.stdout.is_empty() || !run.stderr.is_empty(), "{what}");
}

fn folder() -> Folder {
    let odd = ODD.replace('\u{9b}', "");
    let resources = json!({
        "P": { "Type": "AWS::SSM::Parameter", "Properties": { "Type": "String", "Value": odd, odd.as_str(): 1 } },
    });
    let folder = Folder::new(&[Stack::new("One", &resources)]);
    folder.provenance("One", "P");
    folder
}

fn stack(status: &str) -> String {
    format!(
        "<Stacks><member><StackId>{ID}</StackId><StackName>One</StackName><StackStatus>{status}</StackStatus><StackStatusReason>{ODD}</StackStatusReason><CreationTime>2026-01-01T00:00:00Z</CreationTime><Outputs><member><OutputKey>Out</OutputKey><OutputValue>{ODD}</OutputValue></member></Outputs></member></Stacks>"
    )
}

fn change_set() -> String {
    format!(
        "<ChangeSetId>{SET}</ChangeSetId><StackId>{ID}</StackId><Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus><Changes><member><Type>Resource</Type><ResourceChange><Action>Modify</Action><LogicalResourceId>P{ODD}</LogicalResourceId><PhysicalResourceId>{ODD}</PhysicalResourceId><ResourceType>AWS::SSM::Parameter</ResourceType><Replacement>False</Replacement><Details><member><Evaluation>Static</Evaluation><ChangeSource>DirectModification</ChangeSource><Target><Attribute>Properties</Attribute><Name>Value</Name><Path>/Properties/Value</Path><RequiresRecreation>Never</RequiresRecreation><BeforeValue>{ODD}</BeforeValue><AfterValue>{ODD}</AfterValue></Target></member></Details></ResourceChange></member></Changes>"
    )
}

fn event(number: u32, id: &str, status: &str) -> String {
    format!(
        "<member><EventId>{number}</EventId><StackId>{ID}</StackId><StackName>One</StackName><LogicalResourceId>{id}</LogicalResourceId><PhysicalResourceId>{}</PhysicalResourceId><ResourceType>AWS::SSM::Parameter</ResourceType><ResourceStatus>{status}</ResourceStatus><ResourceStatusReason>{ODD}</ResourceStatusReason><Timestamp>2026-01-01T00:00:{number:02}Z</Timestamp></member>",
        if id == "One" { ID } else { "p" },
    )
}

/// Returns the events of a failed update, the last one first.
fn events() -> String {
    let all = [
        event(4, "One", "UPDATE_ROLLBACK_COMPLETE"),
        event(3, &format!("P{ODD}"), "UPDATE_FAILED"),
        event(2, &format!("P{ODD}"), "UPDATE_IN_PROGRESS"),
        event(1, "One", "UPDATE_IN_PROGRESS"),
    ];
    format!("<StackEvents>{}</StackEvents>", all.concat())
}

fn script(statuses: &[&str]) -> Script {
    let stacks: Vec<String> = statuses.iter().map(|it| stack(it)).collect();
    let (created, set) = (format!("<Id>{SET}</Id><StackId>{ID}</StackId>"), change_set());
    let (events, template) = (
        events(),
        format!(
            "<TemplateBody>{{\"Resources\": {{\"Q{}\": {{\"Type\": \"AWS::SNS::Topic\"}}}}}}</TemplateBody>",
            r"\u202e\u001b"
        ),
    );
    let failed = format!("!ValidationError {ODD}");
    let mut answers: Vec<(&str, &str)> =
        stacks.iter().map(|it| ("DescribeStacks", it.as_str())).collect();
    answers.extend([
        ("CreateChangeSet", created.as_str()),
        ("DescribeChangeSet", set.as_str()),
        ("ExecuteChangeSet", ""),
        ("DescribeEvents", "!InvalidAction no"),
        ("DescribeStackEvents", "<StackEvents></StackEvents>"),
        ("DescribeStackEvents", events.as_str()),
        ("GetTemplate", template.as_str()),
        ("DetectStackDrift", failed.as_str()),
        ("DeleteStack", failed.as_str()),
        ("RollbackStack", failed.as_str()),
        ("CancelUpdateStack", failed.as_str()),
        ("ContinueUpdateRollback", failed.as_str()),
    ]);
    Script::start(&answers)
}

#[test]
fn no_command_shows_hidden_characters_of_reasons_and_values() {
    let folder = folder();
    let quiet = "UPDATE_COMPLETE";
    for (command, arguments) in [
        ("plan", vec![]),
        ("plan", vec!["--json"]),
        ("status", vec![]),
        ("status", vec!["--json"]),
        ("outputs", vec![]),
        ("outputs", vec!["--json"]),
        ("diff", vec![]),
        ("diff", vec!["--json"]),
        ("drift", vec![]),
        ("events", vec![]),
        ("events", vec!["--json"]),
        ("events", vec!["--chart"]),
        ("events", vec!["--follow"]),
        ("events", vec!["--follow", "--json"]),
        ("up", vec![]),
        ("up", vec!["--yes", "--json"]),
        ("destroy", vec![]),
        ("destroy", vec!["--yes"]),
        ("rollback", vec!["One"]),
        ("continue", vec!["One"]),
        ("cancel", vec!["One"]),
        ("plan", vec![ODD_ARGUMENT]),
        ("refactor", vec!["--move", ODD_ARGUMENT]),
        ("stack-set", vec![ODD_ARGUMENT]),
        (ODD_ARGUMENT, vec![]),
    ] {
        let script = script(&[quiet]);
        if command == "events" {
            // The first answer is the baseline of `up`.
            drop(script.deploy(command, folder.path(), &[]));
        }
        let run = script.deploy(command, folder.path(), &arguments);
        nothing_is_hidden(&run, &format!("{command} {arguments:?}"));
        if ["plan", "status", "outputs", "events"].contains(&command) && arguments.is_empty() {
            assert!(run.stdout.contains(r"red\u{202e}\u{200b}\u{9b}31m\nerror: no"), "{run:?}");
        }
    }
}

#[test]
fn the_cause_of_a_failure_is_shown_without_hidden_characters() {
    let (quiet, back) = ("UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE");
    let script = script(&[quiet, quiet, quiet, back]);
    let run = script.deploy("up", folder().path(), &["--yes"]).expect(1);
    nothing_is_hidden(&run, "up");
    let run = run.tells(&["first cause: P", r"red\u{202e}\u{200b}\u{9b}31m", "\n    error: no"]);
    assert!(run.stderr.contains("UPDATE_FAILED  P"), "{}", run.stderr);
}

#[test]
fn errors_of_files_and_of_aws_are_shown_without_hidden_characters() {
    let script = Script::start(&[("DescribeStacks", &format!("!AccessDenied {ODD}"))]);
    nothing_is_hidden(&script.deploy("status", folder().path(), &[]).expect(1), "status");
    let broken = folder();
    broken.replace("manifest.json", &format!("{{\"version\": \"{}\"}}", r"\u202e\u001b"));
    nothing_is_hidden(&script.deploy("status", broken.path(), &[]).expect(1), "manifest");
    let absent = broken.path().join(ODD_ARGUMENT);
    nothing_is_hidden(&script.deploy("status", &absent, &[]).expect(1), "absent");
}
