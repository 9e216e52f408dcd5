//! Connections that lose, corrupt and delay requests and responses.

use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::json;

use crate::support::assembly::parameter;
use crate::support::http::Message;
use crate::support::proxy::{self, Fault};
use crate::support::{Account, Folder, Stack};

fn folder() -> Folder {
    Folder::new(&[Stack::new("One", &json!({ "P": parameter("1") }))])
}

/// Returns a fault for the first calls of an action.
fn first(
    action: &'static str,
    times: u32,
    fault: Fault,
) -> impl Fn(&Message) -> Fault + Send + Sync {
    let left = AtomicU32::new(times);
    move |request| {
        let hit = request.action() == action
            && left
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |it| it.checked_sub(1))
                .is_ok();
        if hit { fault } else { Fault::None }
    }
}

#[test]
#[ignore = "needs the emulator"]
fn every_call_survives_every_fault() {
    let calls = [
        "DescribeStacks",
        "CreateChangeSet",
        "DescribeChangeSet",
        "ExecuteChangeSet",
        "DescribeStackEvents",
    ];
    // The runs mostly wait, so they run in parallel.
    std::thread::scope(|scope| {
        for action in calls {
            scope.spawn(move || {
                for fault in Fault::PASSING {
                    let account = Account::of(&format!("fault {action} {fault:?}"));
                    let (url, seen) = proxy::start(account.url(), first(action, 2, fault));
                    let run = account.behind(&url).deploy("up", folder().path(), &["--yes"]);
                    assert_eq!(run.code, 0, "{action} {fault:?}: {}", run.stderr);
                    let status = account.status("One");
                    assert_eq!(status.as_deref(), Some("CREATE_COMPLETE"), "{action} {fault:?}");
                    assert_eq!(seen.repeated(), [""; 0], "{action} {fault:?}");
                }
            });
        }
    });
}

#[test]
#[ignore = "needs the emulator"]
fn every_attempt_has_the_same_token() {
    let account = Account::of("the_same_token");
    let (url, seen) = proxy::start(account.url(), |request| {
        // The service executes every request; only its responses are lost.
        static LEFT: AtomicU32 = AtomicU32::new(3);
        let action = request.action();
        let is_mutating = action == "CreateChangeSet" || action == "ExecuteChangeSet";
        let hit = is_mutating
            && LEFT
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |it| it.checked_sub(1))
                .is_ok();
        if hit { Fault::LostAnswer } else { Fault::None }
    });
    account.behind(&url).deploy("up", folder().path(), &["--yes"]).expect(0);
    for action in ["CreateChangeSet", "ExecuteChangeSet"] {
        let calls = seen.calls(action);
        assert!(
            calls.iter().all(|it| !it.token.is_empty() && it.token == calls[0].token),
            "{calls:?}"
        );
    }
    assert!(seen.calls("CreateChangeSet").len() > 1);
    assert_eq!(seen.repeated(), [""; 0]);
}

#[test]
#[ignore = "needs the emulator"]
fn permanent_errors_are_not_retried() {
    let account = Account::of("what_is_final");
    let (url, seen) = proxy::start(account.url(), |_| Fault::Expired);
    account
        .behind(&url)
        .deploy("up", folder().path(), &["--yes"])
        .expect(1)
        .tells(&["expired (ExpiredToken)"]);
    assert_eq!(seen.count(), 0);
    // A validation error of the service is permanent as well.
    let (url, seen) = proxy::start(account.url(), |_| Fault::None);
    let broken =
        Folder::new(&[Stack::new("Two", &json!({ "X": { "Type": "AWS::Nothing::Here" } }))]);
    account
        .behind(&url)
        .deploy("up", broken.path(), &["--yes"])
        .expect(1)
        .tells(&["AWS::Nothing::Here"]);
    assert_eq!(seen.calls("CreateChangeSet").len(), 1);
}

#[test]
#[ignore = "needs the emulator"]
fn a_service_that_keeps_failing_ends_the_run_with_its_reason() {
    let account = Account::of("never_answers_well");
    let (url, _) = proxy::start(account.url(), |request| match request.action().as_str() {
        "CreateChangeSet" => Fault::ServerError,
        _ => Fault::None,
    });
    account
        .behind(&url)
        .deploy("up", folder().path(), &["--yes"])
        .expect(1)
        .tells(&["creating a change set of One", "InternalFailure"]);
}

#[test]
#[ignore = "needs the emulator"]
fn a_deletion_whose_answer_is_lost_is_followed() {
    let account = Account::of("deletion_lost");
    let folder = folder();
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    let (url, _) = proxy::start(account.url(), first("DeleteStack", 1, Fault::LostAnswer));
    account
        .behind(&url)
        .deploy("destroy", folder.path(), &["--yes"])
        .expect(0)
        .tells(&["One: deleted"]);
    assert_eq!(account.status("One"), None);
}
