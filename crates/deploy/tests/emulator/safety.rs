//! Mistakes that the deployer prevents.

use serde_json::{Value, json};

use crate::support::assembly::parameter;
use crate::support::{Account, Folder, Run, Stack};

fn bucket(name: &str) -> Value {
    json!({ "Bucket": { "Type": "AWS::S3::Bucket", "Properties": { "BucketName": name } }, "P": parameter("1") })
}

#[test]
#[ignore = "needs the emulator"]
fn data_is_lost_only_if_it_is_named() {
    let account = Account::of("data_is_lost_only_by_name");
    let folder = Folder::new(&[Stack::new("Keeps", &bucket("first-name"))]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    folder.rewrite(&[Stack::new("Keeps", &bucket("second-name"))]);
    let run = account.deploy("plan", folder.path(), &[]).expect(3);
    assert!(run.stdout.contains("possible data loss"), "{}", run.stdout);
    account.deploy("up", folder.path(), &["--yes"]).expect(1).tells(&[
        "the plan deletes or replaces resources that hold data: Keeps.Bucket",
        "--allow-data-loss Keeps.Bucket",
    ]);
    let there = account.ask("s3", "head_bucket", &json!({ "Bucket": "first-name" }));
    assert!(there.get("Error").is_none(), "{there}");
    account.deploy("up", folder.path(), &["--yes", "--allow-data-loss", "Keeps.Other"]).expect(1);
    account.deploy("up", folder.path(), &["--yes", "--allow-data-loss", "Keeps.Bucket"]).expect(0);
    let there = account.ask("s3", "head_bucket", &json!({ "Bucket": "second-name" }));
    assert!(there.get("Error").is_none(), "{there}");

    // Removing the bucket from the template loses it as well. The parameter holds no data.
    folder.rewrite(&[Stack::new("Keeps", &json!({ "Q": parameter("1") }))]);
    let plan = account.deploy("plan", folder.path(), &["--json"]).expect(3).json();
    let risk = |id: &str| {
        let changes = plan["stacks"][0]["changes"].as_array().unwrap();
        changes.iter().find(|it| it["logicalId"] == id).unwrap()["risk"].clone()
    };
    assert_eq!(
        (risk("Bucket"), risk("P"), risk("Q")),
        (json!("data-at-risk"), json!("delete"), json!("add"))
    );
}

#[test]
#[ignore = "needs the emulator"]
fn without_a_terminal_nothing_is_approved() {
    let account = Account::of("nobody_at_the_terminal");
    let folder = Folder::new(&[Stack::new("Asked", &json!({ "P": parameter("1") }))]);
    account
        .deploy("up", folder.path(), &[])
        .expect(1)
        .tells(&["cannot ask for approval, because standard input is not a terminal"]);
    account.deploy("destroy", folder.path(), &[]).expect(1);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    account.deploy("destroy", folder.path(), &[]).expect(1);
    assert_eq!(account.status("Asked").as_deref(), Some("CREATE_COMPLETE"));
}

#[test]
#[ignore = "needs the emulator"]
fn stacks_with_termination_protection_are_not_deleted() {
    let account = Account::of("protected_stacks_stay");
    let of = |protected: bool| {
        Stack::new("Guarded", &json!({ "P": parameter("1") }))
            .with("terminationProtection", json!(protected))
    };
    let folder = Folder::new(&[of(true)]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    let status = account.deploy("status", folder.path(), &["--json"]).expect(0).json();
    assert_eq!(status[0]["terminationProtection"], true);
    account
        .deploy("destroy", folder.path(), &["--yes"])
        .expect(1)
        .tells(&["Guarded has termination protection", "--unprotect"]);
    // A deployment disables the protection, even without other changes, but only if it is named.
    folder.rewrite(&[of(false)]);
    let flag = "--allow-data-loss";
    account.deploy("up", folder.path(), &["--yes"]).expect(1).tells(&[flag]);
    let named = [flag, "Guarded.TerminationProtection", "--yes"];
    account.deploy("up", folder.path(), &named).expect(0);
    let status = account.deploy("status", folder.path(), &["--json"]).json();
    assert_eq!(status[0]["terminationProtection"], false);
    folder.rewrite(&[of(true)]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    account.deploy("destroy", folder.path(), &["--yes", "--unprotect"]).expect(0);
}

#[test]
#[ignore = "needs the emulator"]
fn stack_policies_are_set() {
    let account = Account::of("stack_policies_are_set");
    let folder = Folder::new(&[Stack::new("Policed", &json!({ "P": parameter("1") }))]);
    let policy =
        r#"{"Statement":[{"Effect":"Allow","Action":"Update:*","Principal":"*","Resource":"*"}]}"#;
    folder.write("policy.json", policy);
    let path = folder.path().join("policy.json");
    account
        .deploy("up", folder.path(), &["--yes", "--stack-policy", path.to_str().unwrap()])
        .expect(0);
    let set = account.ask("cloudformation", "get_stack_policy", &json!({ "StackName": "Policed" }));
    assert_eq!(set["StackPolicyBody"], policy);
}

#[test]
#[ignore = "needs the emulator"]
fn a_change_set_that_fails_leaves_no_empty_stack() {
    let account = Account::of("no_ghost");
    let broken = Stack::new("Ghost", &json!({ "P": parameter("1") }))
        .section("Parameters", json!({ "Kind": { "Type": "String", "AllowedValues": ["a"] } }))
        .with("parameters", json!({ "Kind": "b" }));
    let folder = Folder::new(&[broken]);
    account.deploy("up", folder.path(), &["--yes"]).expect(1);
    assert_eq!(account.status("Ghost"), None);
}

#[test]
#[ignore = "needs the emulator"]
fn a_stack_that_was_only_planned_is_destroyed_too() {
    let account = Account::of("only_planned");
    let folder = Folder::new(&[Stack::new("Planned", &json!({ "P": parameter("1") }))]);
    account.deploy("plan", folder.path(), &[]).expect(2);
    // Nothing refers to a plan that is not saved.
    assert_eq!(account.status("Planned"), None);
    let file = folder.path().join("plan.json");
    account.deploy("plan", folder.path(), &["--save", file.to_str().unwrap()]).expect(2);
    assert_eq!(account.status("Planned").as_deref(), Some("REVIEW_IN_PROGRESS"));
    account.deploy("destroy", folder.path(), &["--yes"]).expect(0).tells(&["Planned: deleted"]);
    assert_eq!(account.status("Planned"), None);
}

#[test]
#[ignore = "needs the emulator"]
fn a_stack_that_others_left_in_review_is_deployed() {
    let account = Account::of("left_in_review");
    let template = json!({ "Resources": { "P": parameter("1") } }).to_string();
    account.ask("cloudformation", "create_change_set", &json!({
        "StackName": "Review", "ChangeSetName": "theirs", "ChangeSetType": "CREATE", "TemplateBody": template
    }));
    assert_eq!(account.status("Review").as_deref(), Some("REVIEW_IN_PROGRESS"));
    let folder = Folder::new(&[Stack::new("Review", &json!({ "P": parameter("2") }))]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
    assert_eq!(account.status("Review").as_deref(), Some("CREATE_COMPLETE"));
}

#[test]
#[ignore = "needs the emulator"]
fn invalid_input_is_an_error() {
    let account = Account::of("input_that_is_wrong");
    let folder = Folder::new(&[Stack::new("One", &json!({ "P": parameter("1") }))]);
    account.deploy("plan", &folder.path().join("nothing"), &[]).expect(1).tells(&["manifest.json"]);
    account
        .deploy("plan", folder.path(), &["Two"])
        .expect(1)
        .tells(&["the assembly has no stack `Two`; its stacks are: One"]);
    folder.replace("manifest.json", r#"{ "version": 9, "stacks": [] }"#);
    account.deploy("plan", folder.path(), &[]).expect(1).tells(&["format 9 is not supported"]);
    folder.replace("manifest.json", "{");
    account.deploy("plan", folder.path(), &[]).expect(1).tells(&["manifest.json: EOF"]);
    let folder = Folder::new(&[Stack::new("One", &json!({ "P": parameter("1") }))]);
    folder.write("One.template.json", "[");
    account.deploy("plan", folder.path(), &[]).expect(1).tells(&["One.template.json"]);
    let mut program = account.program();
    Run::of(&program.arg("nonsense").output().unwrap()).expect(1);
}

#[test]
#[ignore = "needs the emulator"]
fn a_stack_for_another_account_is_not_deployed() {
    let account = Account::of("another_account");
    let own = account.ask("sts", "get_caller_identity", &json!({}))["Account"].clone();
    let of = |account: &Value| {
        Stack::new("Owned", &json!({ "P": parameter("1") }))
            .with("environment", json!({ "account": account }))
    };
    let folder = Folder::new(&[of(&json!("999999999999"))]);
    account
        .deploy("up", folder.path(), &["--yes"])
        .expect(1)
        .tells(&["Owned is for account 999999999999, but the credentials belong to account"]);
    folder.rewrite(&[of(&own)]);
    account.deploy("up", folder.path(), &["--yes"]).expect(0);
}

#[test]
fn help_completions_and_the_manual_need_no_account() {
    for arguments in [&["--help"][..], &["completions", "bash"], &["man"]] {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_stanchion-deploy"));
        let run = Run::of(&program.args(arguments).env_clear().output().unwrap()).expect(0);
        assert!(run.stdout.contains("bootstrap"), "{arguments:?}: {}", run.stdout);
    }
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_stanchion-deploy"));
    program.args(["completions", "bash"]).env_clear();
    program.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut running = program.spawn().unwrap();
    drop(running.stdout.take());
    let run = Run::of(&running.wait_with_output().unwrap()).expect(0);
    assert_eq!(run.stderr, "");
}

#[test]
fn without_a_region_nothing_is_sent() {
    let folder = Folder::new(&[Stack::new("One", &json!({ "P": parameter("1") }))]);
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_stanchion-deploy"));
    program.arg("plan").arg(folder.path()).env_clear();
    program.env("AWS_EC2_METADATA_DISABLED", "true").env("HOME", folder.path());
    Run::of(&program.output().unwrap())
        .expect(1)
        .tells(&["no Region is set", "Use --region, set AWS_REGION"]);
}
