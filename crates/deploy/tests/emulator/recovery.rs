//! Operations that fail, and the recovery of stacks.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::assembly::{handle, parameter, wait};
use crate::support::{Account, Folder, Run, Stack};

/// Returns a function that fails on request. The emulator runs it for custom resources.
fn failing() -> Value {
    let code = "
import json, urllib.request
def handler(event, context):
    want = event['ResourceProperties'].get('Fail', '')
    status = 'FAILED' if event['RequestType'] in want.split(',') else 'SUCCESS'
    body = json.dumps({'Status': status, 'Reason': 'asked to fail on ' + event['RequestType'],
        'PhysicalResourceId': 'thing', 'StackId': event['StackId'], 'RequestId': event['RequestId'],
        'LogicalResourceId': event['LogicalResourceId'], 'Data': {}}).encode()
    urllib.request.urlopen(urllib.request.Request(event['ResponseURL'], data=body, method='PUT', headers={'Content-Type': ''}))
";
    json!({
        "Role": {
            "Type": "AWS::IAM::Role",
            "Properties": { "AssumeRolePolicyDocument": { "Version": "2012-10-17", "Statement": [] } }
        },
        "Fails": {
            "Type": "AWS::Lambda::Function",
            "Properties": {
                "Runtime": "python3.12", "Handler": "index.handler", "Timeout": 20,
                "Role": { "Fn::GetAtt": ["Role", "Arn"] },
                "Code": { "ZipFile": code }
            }
        }
    })
}

/// Returns resources, one of which fails on the given requests.
fn thing(fail: &str, version: &str) -> Value {
    let mut resources = failing();
    resources["Thing"] = json!({
        "Type": "Custom::Thing",
        "Properties": { "ServiceToken": { "Fn::GetAtt": ["Fails", "Arn"] }, "Fail": fail, "Version": version }
    });
    resources["P"] = parameter(version);
    resources
}

fn until(account: &Account, stack: &str, status: &str) {
    let begin = Instant::now();
    while account.status(stack).as_deref() != Some(status) {
        assert!(
            begin.elapsed() < Duration::from_secs(60),
            "{stack} never got {status}: {:?}",
            account.status(stack)
        );
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[test]
#[ignore = "needs the emulator"]
fn a_creation_that_fails_names_the_first_cause_and_is_repeated() {
    let account = Account::of("a_creation_that_fails");
    let folder = Folder::new(&[Stack::new("Fresh", &thing("Create", "1"))]);
    folder.provenance("Fresh", "Thing");
    account.deploy("up", folder.path(), &["--yes"]).expect(1).tells(&[
        "Fresh: ended in ROLLBACK_COMPLETE",
        "first cause: Thing (Custom::Thing) CREATE_FAILED",
        "asked to fail on Create",
        "created by: Fresh/Thing at src/main.rs:7:3",
    ]);
    assert_eq!(account.status("Fresh").as_deref(), Some("ROLLBACK_COMPLETE"));
    let plan = account.deploy("plan", folder.path(), &["--json"]).expect(2).json();
    assert_eq!(
        plan["stacks"][0]["state"],
        json!({ "kind": "recreate", "status": "ROLLBACK_COMPLETE" })
    );

    folder.rewrite(&[Stack::new("Fresh", &thing("", "1"))]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0).tells(&["Fresh: deployed"]);
    assert_eq!(account.status("Fresh").as_deref(), Some("CREATE_COMPLETE"));
}

#[test]
#[ignore = "needs the emulator"]
fn all_validation_errors_are_reported() {
    let account = Account::of("what_validation_finds");
    let bucket =
        |name: &str| json!({ "Type": "AWS::S3::Bucket", "Properties": { "BucketName": name } });
    for name in ["taken-one", "taken-two"] {
        let location = json!({ "LocationConstraint": "eu-central-1" });
        let wanted = json!({ "Bucket": name, "CreateBucketConfiguration": location });
        account.ask("s3", "create_bucket", &wanted);
    }
    let resources =
        json!({ "One": bucket("taken-one"), "Two": bucket("taken-two"), "P": parameter("1") });
    let folder = Folder::new(&[Stack::new("Clash", &resources)]);
    folder.provenance("Clash", "One");
    account.deploy("up", folder.path(), &["--yes"]).expect(1).tells(&[
        "first cause: One (AWS::S3::Bucket) VALIDATION_FAILED: /Resources/One",
        "created by: Clash/Thing at src/main.rs:7:3",
        "and: Two (AWS::S3::Bucket) VALIDATION_FAILED",
    ]);
}

#[test]
#[ignore = "needs the emulator"]
fn an_update_that_fails_keeps_the_previous_state() {
    let account = Account::of("an_update_that_fails");
    let outputs = json!({ "Name": { "Value": { "Ref": "P" } } });
    let of = |fail, version| {
        Stack::new("Steady", &thing(fail, version)).section("Outputs", outputs.clone())
    };
    let folder = Folder::new(&[of("", "1")]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    let name =
        account.deploy("outputs", folder.path(), &["--json"]).json()["Steady"]["outputs"]["Name"]
            .clone();
    // Only the update to the new value fails. The rollback to the old value does not request a failure.
    folder.rewrite(&[of("Update", "2")]);
    account
        .deploy("up", folder.path(), &["--yes"])
        .expect(1)
        .tells(&["Steady: ended in UPDATE_ROLLBACK_COMPLETE", "asked to fail on Update"]);
    let value = account.ask("ssm", "get_parameter", &json!({ "Name": name }));
    assert_eq!(value["Parameter"]["Value"], "1");
    folder.rewrite(&[of("", "3")]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
}

#[test]
#[ignore = "needs the emulator"]
fn a_failed_update_can_be_kept_and_rolled_back_later() {
    let account = Account::of("what_failed_can_be_left");
    let folder = Folder::new(&[Stack::new("Left", &thing("", "1"))]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    folder.rewrite(&[Stack::new("Left", &thing("Update", "2"))]);
    account
        .deploy("up", folder.path(), &["--yes", "--disable-rollback"])
        .expect(1)
        .tells(&["ended in UPDATE_FAILED"]);
    account.deploy("up", folder.path(), &["--yes"]).expect(1).tells(&[
        "in status UPDATE_FAILED, so the update keeps rollback disabled",
        "ended in UPDATE_FAILED",
    ]);
    account
        .deploy("continue", folder.path(), &["Left"])
        .expect(1)
        .tells(&["this command requires UPDATE_ROLLBACK_FAILED"]);
    account
        .deploy("rollback", folder.path(), &["Left"])
        .expect(0)
        .tells(&["UPDATE_ROLLBACK_COMPLETE"]);
}

#[test]
#[ignore = "needs the emulator"]
fn a_failed_update_is_corrected_by_the_next_one() {
    let account = Account::of("corrected");
    let folder = Folder::new(&[Stack::new("Corrected", &thing("", "1"))]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    folder.rewrite(&[Stack::new("Corrected", &thing("Update", "2"))]);
    account.deploy("up", folder.path(), &["--yes", "--disable-rollback"]).expect(1);
    assert_eq!(account.status("Corrected").as_deref(), Some("UPDATE_FAILED"));
    folder.rewrite(&[Stack::new("Corrected", &thing("", "3"))]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    assert_eq!(account.status("Corrected").as_deref(), Some("UPDATE_COMPLETE"));
}

#[test]
#[ignore = "needs the emulator"]
fn a_rollback_that_fails_is_continued() {
    let account = Account::of("a_rollback_that_fails");
    // The old state fails on updates too, so the rollback fails.
    let folder = Folder::new(&[Stack::new("Stuck", &thing("Update", "1"))]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    folder.rewrite(&[Stack::new("Stuck", &thing("Update", "2"))]);
    account
        .deploy("up", folder.path(), &["--yes"])
        .expect(1)
        .tells(&["ended in UPDATE_ROLLBACK_FAILED"]);
    account
        .deploy("up", folder.path(), &["--yes"])
        .expect(1)
        .tells(&["Run `stanchion-deploy continue`"]);
    account
        .deploy("continue", folder.path(), &["Stuck", "--skip", "Thing"])
        .expect(0)
        .tells(&["UPDATE_ROLLBACK_COMPLETE"]);
}

#[test]
#[ignore = "needs the emulator"]
fn a_deletion_that_fails_names_the_resources_to_retain() {
    let account = Account::of("a_deletion_that_fails");
    let folder = Folder::new(&[Stack::new("Clings", &thing("Delete", "1"))]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    account.deploy("destroy", folder.path(), &["--yes"]).expect(1).tells(&[
        "Clings: ended in DELETE_FAILED",
        "not deleted: Thing",
        "`stanchion-deploy destroy --retain Clings.Thing` to retain them",
    ]);
    account
        .deploy("up", folder.path(), &["--yes"])
        .expect(1)
        .tells(&["Run `stanchion-deploy destroy`"]);
    account.deploy("destroy", folder.path(), &["--yes", "--retain", "Clings.Thing"]).expect(0);
    assert_eq!(account.status("Clings"), None);
}

#[test]
#[ignore = "needs the emulator"]
fn an_update_is_canceled() {
    let account = Account::of("an_update_is_called_off");
    let folder =
        Folder::new(&[Stack::new("Long", &json!({ "P": parameter("1"), "Handle": handle() }))]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    account.deploy("cancel", folder.path(), &["Long"]).expect(1);
    let busy = json!({ "P": parameter("2"), "Handle": handle(), "Wait": wait(12) });
    folder.rewrite(&[Stack::new("Long", &busy)]);
    let mut running = account.program();
    let running = running.arg("up").arg(folder.path()).arg("--yes");
    let running = running
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    until(&account, "Long", "UPDATE_IN_PROGRESS");
    account
        .deploy("cancel", folder.path(), &["Long"])
        .expect(0)
        .tells(&["Long: UPDATE_ROLLBACK_COMPLETE"]);
    Run::of(&running.wait_with_output().unwrap())
        .expect(1)
        .tells(&["ended in UPDATE_ROLLBACK_COMPLETE"]);
}

#[test]
#[ignore = "needs the emulator"]
fn operations_continue_after_ctrl_c_and_the_next_run_follows_them() {
    let account = Account::of("ctrl_c_leaves");
    let busy = json!({ "P": parameter("2"), "Handle": handle(), "Wait": wait(12) });
    let folder = Folder::new(&[Stack::new("Goes", &busy)]);
    let start = |arguments: &[&str]| {
        let mut program = account.program();
        program.arg("up").arg(folder.path()).arg("--yes").args(arguments);
        program
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap()
    };
    let running = start(&[]);
    until(&account, "Goes", "CREATE_IN_PROGRESS");
    interrupt(running.id());
    Run::of(&running.wait_with_output().unwrap())
        .expect(130)
        .tells(&["operations continue in CloudFormation"]);
    // The wait condition ends without a signal, so the creation fails. The same command sees that and re-creates the stack.
    folder.rewrite(&[Stack::new("Goes", &json!({ "P": parameter("2"), "Handle": handle() }))]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0).tells(&["Goes: deployed"]);

    folder.rewrite(&[Stack::new(
        "Goes",
        &json!({ "P": parameter("3"), "Handle": handle(), "Wait": wait(12) }),
    )]);
    let running = start(&["--on-interrupt", "cancel"]);
    until(&account, "Goes", "UPDATE_IN_PROGRESS");
    interrupt(running.id());
    Run::of(&running.wait_with_output().unwrap()).expect(130).tells(&["Goes: update canceled"]);
    until(&account, "Goes", "UPDATE_ROLLBACK_COMPLETE");
}

/// Sends the signal of Ctrl-C.
fn interrupt(process: u32) {
    let status = std::process::Command::new("kill").args(["-INT", &process.to_string()]).status();
    assert!(status.unwrap().success());
}

#[test]
#[ignore = "needs the emulator"]
fn a_failure_skips_only_the_stacks_that_depend_on_it() {
    let account = Account::of("a_failure_stops");
    let folder = Folder::new(&[
        Stack::new("Broken", &thing("Create", "1")),
        Stack::new("Fine", &json!({ "P": parameter("1") })),
        Stack::new("Behind", &json!({ "P": parameter("1") }))
            .with("dependencies", json!(["Broken"])),
        Stack::new("Further", &json!({ "P": parameter("1") }))
            .with("dependencies", json!(["Behind"])),
    ]);
    account.deploy("up", folder.path(), &["--yes"]).expect(1).tells(&[
        "Fine: deployed",
        "Broken: failed",
        "Behind: skipped, because Broken was not deployed",
        "Further: skipped, because Behind was not deployed",
    ]);
    assert_eq!(account.status("Behind"), None);
}
