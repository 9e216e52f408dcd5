//! The deployer at a terminal: prompts, bars and interrupts; and what it writes to standard output.

#![cfg(unix)]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail as tests do"
)]

#[allow(dead_code, reason = "shared with the tests of the emulator")]
mod support;

mod reading;
mod records;

use serde_json::json;
use support::assembly::parameter;
use support::{Folder, Script, Stack, Terminal};

const ID: &str = "arn:aws:cloudformation:eu-central-1:123456789012:stack/One/1";
const SET: &str = "arn:aws:cloudformation:eu-central-1:123456789012:changeSet/stanchion/1";

fn stack(status: &str) -> String {
    format!(
        "<Stacks><member><StackId>{ID}</StackId><StackName>One</StackName><StackStatus>{status}</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime></member></Stacks>"
    )
}

fn event(number: u32, logical_id: &str, physical_id: &str) -> String {
    format!(
        "<member><EventId>{number}</EventId><StackId>{ID}</StackId><StackName>One</StackName><LogicalResourceId>{logical_id}</LogicalResourceId><PhysicalResourceId>{physical_id}</PhysicalResourceId><ResourceType>AWS::SSM::Parameter</ResourceType><ResourceStatus>UPDATE_IN_PROGRESS</ResourceStatus><Timestamp>2026-01-01T00:00:0{number}Z</Timestamp></member>"
    )
}

/// Returns a service with a stack whose update never ends.
fn service() -> Script {
    service_with(
        "<member><Type>Resource</Type><ResourceChange><Action>Modify</Action><LogicalResourceId>P</LogicalResourceId><ResourceType>AWS::SSM::Parameter</ResourceType><Replacement>False</Replacement></ResourceChange></member>",
    )
}

/// Returns a service with a stack whose update has this change and never ends.
fn service_with(change: &str) -> Script {
    let events =
        format!("<StackEvents>{}{}</StackEvents>", event(2, "P", "p-1"), event(1, "One", ID));
    let template = "<TemplateBody>{&quot;Resources&quot;: {}}</TemplateBody>";
    let resources = "<StackResourceSummaries></StackResourceSummaries>";
    service_of(change, &events, &[("GetTemplate", template), ("ListStackResources", resources)])
}

/// Returns a service with a stack whose update has this change and these events, and never ends.
fn service_of(change: &str, events: &str, more: &[(&str, &str)]) -> Script {
    let change_set = format!(
        "<ChangeSetId>{SET}</ChangeSetId><StackId>{ID}</StackId><Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus><Changes>{change}</Changes>"
    );
    let answers: [(&str, &str); 9] = [
        ("DescribeStacks", &stack("UPDATE_COMPLETE")),
        ("DescribeStacks@ExecuteChangeSet", &stack("UPDATE_IN_PROGRESS")),
        ("CreateChangeSet", &format!("<Id>{SET}</Id><StackId>{ID}</StackId>")),
        ("DescribeChangeSet", &change_set),
        ("ExecuteChangeSet", ""),
        ("DescribeStackEvents", "<StackEvents></StackEvents>"),
        ("DescribeStackEvents", events),
        ("CancelUpdateStack", ""),
        ("DeleteChangeSet", ""),
    ];
    Script::start(&[&answers[..], more].concat())
}

/// Starts a command at a terminal.
fn start(service: &Script, folder: &Folder, command: &str, arguments: &[&str]) -> Terminal {
    let mut program = service.program();
    program.arg(command).arg(folder.path()).args(arguments);
    Terminal::start(program)
}

fn folder() -> Folder {
    Folder::new(&[Stack::new("One", &json!({ "P": parameter("1") }))])
}

#[test]
fn an_interrupt_at_the_approval_means_no() {
    let (service, folder) = (service(), folder());
    for command in ["up", "destroy"] {
        let terminal = start(&service, &folder, command, &[]);
        terminal.wait_for("[y/N]");
        terminal.interrupt();
        let (code, text) = terminal.end();
        assert_eq!(code, 130, "{command}: {text}");
        assert!(text.contains("not approved; nothing was changed"), "{command}: {text}");
    }
    assert_eq!(service.requests("ExecuteChangeSet").len(), 0);
    assert_eq!(service.requests("DeleteStack").len(), 0);
    // As after any other no, the change set is discarded.
    assert_eq!(service.requests("DeleteChangeSet").len(), 1);
}

#[test]
fn a_plan_that_is_refused_is_shown_with_its_risk() {
    let folder = folder();
    let service = service_with(
        "<member><Type>Resource</Type><ResourceChange><Action>Remove</Action><LogicalResourceId>Data</LogicalResourceId><ResourceType>AWS::S3::Bucket</ResourceType></ResourceChange></member>",
    );
    let (code, text) = start(&service, &folder, "up", &[]).end();
    assert_eq!(code, 1, "{text}");
    let risk = text.find("possible data loss").expect("the plan");
    let error = text.find("--allow-data-loss One.Data").expect("the error");
    assert!(risk < error, "{text}");
}

#[test]
fn any_other_answer_means_no() {
    let (service, folder) = (service(), folder());
    let mut terminal = start(&service, &folder, "up", &[]);
    terminal.wait_for("[y/N]");
    terminal.enter("");
    let (code, text) = terminal.end();
    assert_eq!(code, 1, "{text}");
    assert_eq!(service.requests("ExecuteChangeSet").len(), 0);
}

#[test]
fn a_second_interrupt_leaves_although_a_question_is_open() {
    let (service, folder) = (service(), folder());
    let mut terminal = start(&service, &folder, "up", &[]);
    terminal.wait_for("[y/N]");
    terminal.enter("y");
    // The bars are drawn.
    terminal.wait_for("UPDATE_IN_PROGRESS");
    terminal.interrupt();
    terminal.wait_for("let operations continue (Enter), or cancel running updates (c)?");
    terminal.interrupt();
    let (code, text) = terminal.end();
    assert_eq!(code, 130, "{text}");
    assert_eq!(service.requests("CancelUpdateStack").len(), 0);
}

#[test]
fn the_answer_to_the_question_cancels_running_updates() {
    let (service, folder) = (service(), folder());
    let mut terminal = start(&service, &folder, "up", &["--yes"]);
    terminal.wait_for("UPDATE_IN_PROGRESS");
    terminal.interrupt();
    terminal.wait_for("let operations continue");
    terminal.enter("c");
    let (code, text) = terminal.end();
    assert_eq!(code, 130, "{text}");
    assert!(text.contains("One: update canceled"), "{text}");
    assert_eq!(service.requests("CancelUpdateStack").len(), 1);
}

#[test]
fn an_update_whose_rollback_deletes_data_is_not_canceled() {
    let created = event(2, "Data", "fs-1").replace("UPDATE_IN_PROGRESS", "CREATE_COMPLETE");
    let template = json!({ "Resources": { "Data": { "Type": "AWS::EFS::FileSystem" } } });
    let change = "<member><Type>Resource</Type><ResourceChange><Action>Add</Action><LogicalResourceId>Data</LogicalResourceId><ResourceType>AWS::EFS::FileSystem</ResourceType></ResourceChange></member>";
    for (allowed, count) in [(&[][..], 0), (&["--allow-data-loss", "One.Data"], 1)] {
        let service = service_of(
            change,
            &format!("<StackEvents>{created}{}</StackEvents>", event(1, "One", ID)),
            &[
                ("GetTemplate", &format!("<TemplateBody>{template}</TemplateBody>")),
                (
                    "ListStackResources",
                    "<StackResourceSummaries><member><LogicalResourceId>Data</LogicalResourceId><PhysicalResourceId>fs-1</PhysicalResourceId><ResourceType>AWS::EFS::FileSystem</ResourceType><ResourceStatus>CREATE_COMPLETE</ResourceStatus><LastUpdatedTimestamp>2026-01-01T00:00:02Z</LastUpdatedTimestamp></member></StackResourceSummaries>",
                ),
            ],
        );
        let folder = folder();
        let arguments = [&["--yes", "--on-interrupt", "cancel"], allowed].concat();
        let terminal = start(&service, &folder, "up", &arguments);
        terminal.wait_for("CREATE_COMPLETE");
        terminal.interrupt();
        let (code, text) = terminal.end();
        assert_eq!(code, 130, "{text}");
        assert_eq!(service.requests("CancelUpdateStack").len(), count, "{text}");
        assert_eq!(
            text.contains("the rollback deletes the resources One.Data"),
            count == 0,
            "{text}"
        );
        assert!(text.contains("operations continue in CloudFormation"), "{text}");
    }
}

#[test]
fn sigterm_asks_nothing_and_honors_the_choice() {
    for (choice, count) in [("ask", 0), ("leave", 0), ("cancel", 1)] {
        let service = service();
        let folder = folder();
        let terminal = start(&service, &folder, "up", &["--yes", "--on-interrupt", choice]);
        terminal.wait_for("UPDATE_IN_PROGRESS");
        terminal.terminate();
        let (code, text) = terminal.end();
        assert_eq!(code, 143, "{choice}: {text}");
        assert!(text.contains("operations continue in CloudFormation"), "{choice}: {text}");
        assert_eq!(service.requests("CancelUpdateStack").len(), count, "{choice}");
    }
}

#[test]
fn colours_are_shown_at_a_terminal_unless_no_color_is_set() {
    for is_off in [true, false] {
        let (service, folder) = (service(), folder());
        let mut program = service.program();
        program.arg("up").arg(folder.path()).env_remove("CLICOLOR_FORCE");
        if !is_off {
            program.env_remove("NO_COLOR").env_remove("CI");
        }
        let terminal = Terminal::start(program);
        terminal.wait_for("[y/N]");
        let text = terminal.text();
        assert_eq!(text.contains("\u{1b}[1mupdated in place\u{1b}[0m"), !is_off, "{text:?}");
        assert!(text.contains("updated in place"), "{text:?}");
        terminal.interrupt();
        terminal.end();
    }
}
