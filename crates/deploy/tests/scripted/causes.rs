//! The first cause of a failure is a failure of this operation.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::json;
use stanchion_deploy::{Assembly, Operator, stacks};

use crate::support::assembly::parameter;
use crate::support::call::Answer;
use crate::support::{Aws, Folder, Recorder, Stack, xml};

fn event(number: usize, id: &str, status: &str, reason: &str) -> String {
    let kind = if id == "One" { "AWS::CloudFormation::Stack" } else { "AWS::SSM::Parameter" };
    xml::event("One", number, id, kind, status, reason)
}

/// Returns AWS with a stack whose update of yesterday failed, and whose update of today fails too. The response to
/// `ExecuteChangeSet` was lost, so the AWS SDK gets the answer for a change set that runs.
fn aws() -> Aws {
    let yesterday = [
        event(1, "One", "UPDATE_IN_PROGRESS", "User Initiated"),
        event(2, "Old", "UPDATE_FAILED", "the failure of yesterday"),
        event(3, "One", "UPDATE_ROLLBACK_COMPLETE", ""),
    ];
    let today = [
        event(4, "One", "UPDATE_IN_PROGRESS", "User Initiated"),
        event(5, "P", "UPDATE_FAILED", "the failure of today"),
        event(6, "One", "UPDATE_ROLLBACK_COMPLETE", ""),
    ];
    let (began, described) = (AtomicBool::new(false), AtomicBool::new(false));
    Aws::answering(move |call| {
        let id = xml::stack_id("One");
        let set = xml::change_set_id("One", "s");
        let is_running = began.load(Ordering::SeqCst);
        match call.action.as_str() {
            "DescribeStacks" => Answer::result(format!(
                "<Stacks><member><StackId>{id}</StackId><StackName>One</StackName><StackStatus>UPDATE_ROLLBACK_COMPLETE</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime></member></Stacks>"
            )),
            "CreateChangeSet" => Answer::result(format!("<Id>{set}</Id><StackId>{id}</StackId>")),
            "DescribeChangeSet" => {
                let change = xml::change(
                    "Modify",
                    "P",
                    "AWS::SSM::Parameter",
                    "<Replacement>False</Replacement>",
                );
                let execution = if is_running { "EXECUTE_IN_PROGRESS" } else { "AVAILABLE" };
                Answer::result(format!(
                    "<ChangeSetId>{set}</ChangeSetId><StackId>{id}</StackId><Status>CREATE_COMPLETE</Status><ExecutionStatus>{execution}</ExecutionStatus><Changes>{change}</Changes>"
                ))
            }
            "ExecuteChangeSet" => {
                began.store(true, Ordering::SeqCst);
                Answer::error(
                    "InvalidChangeSetStatus",
                    "ChangeSet cannot be executed in its current status",
                )
            }
            "DescribeStackEvents" => {
                // The first events of the operation come late.
                let is_late = is_running && !described.swap(is_running, Ordering::SeqCst);
                let new: &[String] = if is_running && !is_late { &today } else { &[] };
                let all: String = yesterday.iter().chain(new).rev().map(String::as_str).collect();
                Answer::result(format!("<StackEvents>{all}</StackEvents>"))
            }
            "GetTemplate" => {
                let body = json!({ "Resources": { "P": parameter("0") } }).to_string();
                Answer::result(format!("<TemplateBody>{}</TemplateBody>", xml::escaped(&body)))
            }
            other => Answer::error("InvalidAction", other),
        }
    })
}

#[tokio::test(start_paused = true)]
async fn a_lost_reply_does_not_bring_up_the_failure_of_yesterday() {
    let folder = Folder::new(&[Stack::new("One", &json!({ "P": parameter("1") }))]);
    let assembly = Arc::new(Assembly::read(folder.path()).unwrap());
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    let selected = assembly.select(&[]).unwrap();
    let options = stacks::Options::default();
    let report = stacks::up(&assembly, &aws().cloud(), &selected, &options, &operator).await;
    let error = report["One"].as_ref().unwrap_err().to_string();
    assert!(error.contains("the failure of today"), "{error}");
    assert!(!error.contains("yesterday"), "{error}");
}
