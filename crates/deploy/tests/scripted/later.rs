//! Operations of others, change sets that take long, and what an operation leaves behind.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use stanchion_deploy::{Assembly, Done, Operator, Report, plan, recover, stacks};
use tokio::time::Instant;

use crate::support::assembly::parameter;
use crate::support::call::Answer;
use crate::support::stacks::Given;
use crate::support::{Aws, Folder, Recorder, Stack, Stacks, xml};

fn assembly() -> (Folder, Arc<Assembly>) {
    let folder = Folder::new(&[Stack::new("One", &json!({ "P": parameter("1") }))]);
    let assembly = Arc::new(Assembly::read(folder.path()).unwrap());
    (folder, assembly)
}

fn account() -> Stacks {
    let change =
        xml::change("Modify", "P", "AWS::SSM::Parameter", "<Replacement>False</Replacement>");
    Stacks::of([Given::deployed("One").changes([change])])
}

async fn up(aws: &Aws) -> Report {
    let (_folder, assembly) = assembly();
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    let selected = assembly.select(&[]).unwrap();
    stacks::up(&assembly, &aws.cloud(), &selected, &stacks::Options::default(), &operator).await
}

/// Returns AWS in which the first calls of an action fail.
fn failing(action: &'static str, times: u32, answer: Answer) -> Aws {
    let left = AtomicU32::new(times);
    account().aws_but(move |call| {
        let hit = call.action == action
            && left
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |it| it.checked_sub(1))
                .is_ok();
        hit.then(|| answer.clone())
    })
}

#[tokio::test(start_paused = true)]
async fn a_stack_that_became_busy_is_planned_again() {
    let busy = "Stack:arn:aws:cloudformation:eu-central-1:123456789012:stack/One/1 is in UPDATE_IN_PROGRESS state and can not be updated.";
    for action in ["CreateChangeSet", "ExecuteChangeSet"] {
        for code in ["ValidationError", "OperationInProgressException"] {
            let aws = failing(action, 2, Answer::error(code, busy));
            let report = up(&aws).await;
            assert!(report["One"].is_ok(), "{action} {code}: {report:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_stack_that_was_deleted_underneath_is_named() {
    let gone = Answer::error("ValidationError", "Stack [One] does not exist");
    let report = up(&failing("CreateChangeSet", u32::MAX, gone)).await;
    let error = report["One"].as_ref().unwrap_err().to_string();
    assert!(error.contains("One: the stack was deleted since the plan was created"), "{error}");
    assert!(error.contains("help: Create a new plan"), "{error}");
}

/// Answers that the change set is still being created.
fn creating() -> Answer {
    Answer::result(
        "<ChangeSetId>c</ChangeSetId><StackId>s</StackId><Status>CREATE_IN_PROGRESS</Status>",
    )
}

#[tokio::test(start_paused = true)]
async fn a_change_set_that_takes_long_says_so() {
    let aws = failing("DescribeChangeSet", 60, creating());
    let (_folder, assembly) = assembly();
    let cloud = aws.cloud();
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    cloud.on_notice(move |message| log.lock().unwrap().push(message.to_owned()));
    let selected = assembly.select(&[]).unwrap();
    stacks::plan(&assembly, &cloud, &selected, &plan::Options::default()).await.unwrap();
    let told = told.lock().unwrap();
    assert_eq!(told[0], "One: CloudFormation is still creating the change set, since 1 minute");
    assert_eq!(told[1], "One: CloudFormation is still creating the change set, since 2 minutes");
}

#[tokio::test(start_paused = true)]
async fn a_change_set_that_stays_ends_the_run() {
    let start = Instant::now();
    let report = up(&failing("DescribeChangeSet", u32::MAX, creating())).await;
    let error = report["One"].as_ref().unwrap_err().to_string();
    assert!(error.contains("has not finished the change set within an hour"), "{error}");
    assert!(error.contains("\n  help: "), "{error}");
    assert!(start.elapsed() < Duration::from_secs(2 * 60 * 60));
}

#[tokio::test(start_paused = true)]
async fn resources_that_could_not_be_deleted_are_reported() {
    let event = |number, id: &str, status: &str, reason: &str| {
        let kind =
            if id == "One" { "AWS::CloudFormation::Stack" } else { "AWS::EC2::SecurityGroup" };
        xml::event("One", number, id, kind, status, reason)
    };
    let events = [
        event(1, "One", "UPDATE_IN_PROGRESS", "User Initiated"),
        event(2, "One", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", ""),
        event(3, "Group", "DELETE_FAILED", "resource sg-1 has a dependent object"),
        event(4, "One", "UPDATE_COMPLETE", ""),
    ];
    let seen = AtomicU32::new(0);
    let aws = account().aws_but(move |call| {
        if call.action != "DescribeStackEvents" {
            return None;
        }
        // The first call reads the events before the operation.
        let is_before = seen.fetch_add(1, Ordering::SeqCst) == 0;
        let new: &[String] = if is_before { &[] } else { &events };
        let all: String = new.iter().rev().map(String::as_str).collect();
        Some(Answer::result(format!("<StackEvents>{all}</StackEvents>")))
    });
    let report = up(&aws).await;
    let Ok(done @ Done::Left { resources }) = &report["One"] else { panic!("{report:?}") };
    assert_eq!(
        resources[0].to_string(),
        "Group (AWS::EC2::SecurityGroup Group-1): resource sg-1 has a dependent object"
    );
    // Stacks that depend on it are deployed, but the program does not exit with 0.
    assert!(done.is_success() && !done.is_complete());
}

#[tokio::test(start_paused = true)]
async fn a_cancellation_that_comes_too_late_says_so() {
    let cases = [
        ("UPDATE_COMPLETE", "came too late"),
        ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "came too late"),
        ("CREATE_IN_PROGRESS", "cannot cancel the creation"),
        ("UPDATE_ROLLBACK_IN_PROGRESS", "is rolled back already"),
        ("CREATE_COMPLETE", "no update is running"),
    ];
    for (status, text) in cases {
        let aws = Stacks::of([Given::deployed("One").status(status)]).aws();
        let clients = aws.cloud().region(None).unwrap();
        let tell = |_: &str, _: &stanchion_deploy::events::Event| {};
        let outcome = recover::cancel(&clients, "One", &BTreeSet::new(), &tell).await;
        let error = outcome.unwrap_err().to_string();
        assert!(error.contains(text) && error.contains("\n  help: "), "{status}: {error}");
        assert_eq!(aws.calls("CancelUpdateStack").len(), 0);
    }
}

#[test]
fn a_manifest_that_contradicts_itself_is_refused() {
    let stack = |path: &str| Stack::new(path, &json!({ "P": parameter("1") }));
    let read = |stacks: &[Stack]| {
        let folder = Folder::new(stacks);
        Assembly::read(folder.path()).map(drop).map_err(|it| it.to_string())
    };
    let one_region = |name: &str, region: &str| {
        stack(name).with("name", json!("Same")).with("environment", json!({ "region": region }))
    };
    let error = read(&[one_region("A", "eu-west-1"), one_region("B", "eu-west-1")]).unwrap_err();
    assert!(error.contains("`A` and `B` have the same name, `Same`"), "{error}");
    assert_eq!(read(&[one_region("A", "eu-west-1"), one_region("B", "us-east-1")]), Ok(()));
    let error = read(&[stack("A"), stack("A")]).unwrap_err();
    assert!(error.contains("two stacks have the path `A`"), "{error}");
    let error = read(&[stack("A").with("dependencies", json!(["Gone"]))]).unwrap_err();
    assert!(error.contains("`A` depends on `Gone`"), "{error}");
}
