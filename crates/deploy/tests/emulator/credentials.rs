//! The credentials that a run uses. They are chosen as the AWS CLI chooses them.

use serde_json::json;

use crate::support::assembly::parameter;
use crate::support::script::Script;
use crate::support::{Folder, Run, Stack};

const CONFIG: &str = "[default]\n[profile team]\naws_access_key_id = of-team\naws_secret_access_key = secret\n[profile other]\n";

fn folder() -> Folder {
    let folder = Folder::new(&[Stack::new("One", &json!({ "P": parameter("1") }))]);
    folder.write("config", CONFIG);
    folder
}

/// Runs `status` with arguments and variables, and returns the run and the access key that signed its calls.
fn run(arguments: &[&str], variables: &[(&str, &str)]) -> (Run, Option<String>) {
    let folder = folder();
    let script =
        Script::start(&[("DescribeStacks", "!ValidationError Stack with id One does not exist")]);
    let mut program = script.program();
    program.args(arguments).arg("status").arg(folder.path());
    program.env("AWS_CONFIG_FILE", folder.path().join("config"));
    program.envs(variables.iter().copied());
    let run = Run::of(&program.output().unwrap());
    let request = script.requests("DescribeStacks").pop();
    let signature = request.and_then(|it| it.header("authorization").map(str::to_owned));
    let key = signature
        .and_then(|it| Some(it.split_once("Credential=")?.1.split_once('/')?.0.to_owned()));
    (run, key)
}

#[test]
fn a_profile_that_is_named_takes_precedence_over_the_environment() {
    let (plain, key) = run(&[], &[]);
    plain.expect(0);
    assert_eq!(key.as_deref(), Some("key"));
    let (named, key) = run(&["--profile", "team"], &[]);
    named.expect(0);
    assert_eq!(key.as_deref(), Some("of-team"));
    // As with the AWS CLI, credentials in environment variables take precedence over a profile in one.
    let (variable, key) = run(&[], &[("AWS_PROFILE", "team")]);
    variable.expect(0);
    assert_eq!(key.as_deref(), Some("key"));
}

#[test]
fn a_profile_that_does_not_exist_is_an_error_that_names_the_others() {
    let (failed, key) = run(&["--profile", "nope"], &[]);
    failed.expect(1).tells(&[
        "--profile names the profile `nope`, which does not exist",
        "help: Use one of: default, other, team",
    ]);
    assert_eq!(key, None);
    let (failed, _) = run(&[], &[("AWS_PROFILE", "nope")]);
    failed.expect(1).tells(&["AWS_PROFILE names the profile `nope`"]);
}
