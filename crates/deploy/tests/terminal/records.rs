//! The records of `up`, `apply` and `destroy` with `--json`, and outputs.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use crate::support::assembly::parameter;
use crate::support::script::program;
use crate::support::{Folder, Script, Stack, schema};
use crate::{ID, SET};

/// Returns the description of the stack `One` with an output.
fn described(status: &str) -> String {
    format!(
        "<Stacks><member><StackId>{ID}</StackId><StackName>One</StackName><StackStatus>{status}</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime><Outputs><member><OutputKey>Name</OutputKey><OutputValue>p-1</OutputValue></member></Outputs></member></Stacks>"
    )
}

fn event(number: u32, id: &str, physical: &str, status: &str, reason: &str) -> String {
    format!(
        "<member><EventId>{number}</EventId><StackId>{ID}</StackId><StackName>One</StackName><LogicalResourceId>{id}</LogicalResourceId><PhysicalResourceId>{physical}</PhysicalResourceId><ResourceType>AWS::SSM::Parameter</ResourceType><ResourceStatus>{status}</ResourceStatus><ResourceStatusReason>{reason}</ResourceStatusReason><Timestamp>2026-01-01T00:00:0{number}Z</Timestamp></member>"
    )
}

/// Returns a service with a stack whose update ends in this status.
fn service(status: &str) -> Script {
    let change = "<member><Type>Resource</Type><ResourceChange><Action>Modify</Action><LogicalResourceId>P</LogicalResourceId><ResourceType>AWS::SSM::Parameter</ResourceType><Replacement>False</Replacement></ResourceChange></member>";
    let change_set = format!(
        "<ChangeSetId>{SET}</ChangeSetId><StackId>{ID}</StackId><Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus><Changes>{change}</Changes>"
    );
    let events = format!(
        "<StackEvents>{}{}{}</StackEvents>",
        event(3, "One", ID, status, ""),
        event(2, "P", "p-1", "UPDATE_FAILED", "the value is &lt;wrong&gt;"),
        event(1, "One", ID, "UPDATE_IN_PROGRESS", "User Initiated"),
    );
    Script::start(&[
        ("DescribeStacks", &described("UPDATE_COMPLETE")),
        ("DescribeStacks@ExecuteChangeSet", &described(status)),
        ("DescribeStacks@DeleteStack", &described("DELETE_COMPLETE")),
        ("CreateChangeSet", &format!("<Id>{SET}</Id><StackId>{ID}</StackId>")),
        ("DescribeChangeSet", &change_set),
        ("ExecuteChangeSet", ""),
        ("GetTemplate", &format!("<TemplateBody>{}</TemplateBody>", template())),
        ("DeleteStack", ""),
        ("DescribeStackEvents", "<StackEvents></StackEvents>"),
        ("DescribeStackEvents@ExecuteChangeSet", &events),
        (
            "DescribeStackEvents@DeleteStack",
            &format!("<StackEvents>{}</StackEvents>", event(4, "One", ID, "DELETE_COMPLETE", ""),),
        ),
    ])
}

/// Returns the template of the stack, in the assembly and in change sets.
fn template() -> Value {
    json!({ "Resources": { "P": parameter("1") } })
}

fn folder() -> Folder {
    Folder::new(&[Stack::of("One", template())])
}

/// Runs a program. Returns its exit code and standard output, which must hold only records that follow the schema.
#[track_caller]
fn records(mut program: Command) -> (i32, Vec<Value>) {
    let output = program.output().expect("the program starts");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let schema = Command::new(env!("CARGO_BIN_EXE_stanchion-deploy")).arg("schema").output();
    let schema: Value = serde_json::from_slice(&schema.expect("a schema").stdout).expect("JSON");
    let all: Vec<Value> = text.lines().map(|it| serde_json::from_str(it).expect("JSON")).collect();
    for record in &all {
        assert_eq!(schema::faults(&schema, record), Vec::<String>::new(), "{record}");
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!all.is_empty(), "{errors}");
    (output.status.code().unwrap_or(-1), all)
}

fn run(service: &Script, folder: &Folder, command: &str, more: &[&str]) -> (i32, Vec<Value>) {
    let mut program = service.program();
    program.arg(command).arg(folder.path()).args(more);
    records(program)
}

fn kinds(all: &[Value]) -> Vec<&str> {
    all.iter().filter_map(|it| it["kind"].as_str()).collect()
}

#[test]
fn up_writes_a_record_of_each_step_and_a_summary() {
    let (code, all) = run(&service("UPDATE_COMPLETE"), &folder(), "up", &["--yes", "--json"]);
    assert_eq!(code, 0, "{all:?}");
    assert_eq!(kinds(&all), ["start", "plan", "event", "event", "event", "end", "summary"]);
    assert_eq!(all[1]["plan"]["caller"]["account"], "123456789012");
    assert_eq!(all[1]["plan"]["changes"][0]["logicalId"], "P");
    let failed = &all[3];
    assert_eq!(failed["stack"], "One");
    assert_eq!(failed["resource"]["logicalId"], "P");
    assert_eq!(failed["status"], "UPDATE_FAILED");
    assert_eq!(failed["reason"], "the value is <wrong>");
    assert_eq!(failed["time"], "2026-01-01T00:00:02Z");
    let summary = &all[6];
    assert_eq!(summary["success"], true);
    let stack = &summary["stacks"][0];
    assert_eq!((&stack["stack"], &stack["result"]), (&json!("One"), &json!("deployed")));
    assert_eq!(stack["outputs"], json!({ "Name": "p-1" }));
}

#[test]
fn a_failed_stack_has_its_error_in_the_summary() {
    let service = service("UPDATE_ROLLBACK_COMPLETE");
    let (code, all) = run(&service, &folder(), "up", &["--yes", "--json"]);
    assert_eq!(code, 1);
    let summary = all.last().unwrap();
    assert_eq!(summary["success"], false);
    assert_eq!(summary["stacks"][0]["result"], "failed");
    let error = summary["stacks"][0]["error"].as_str().unwrap();
    assert!(error.contains("the value is <wrong>"), "{error}");
    assert_eq!(summary["stacks"][0]["outputs"], json!({}));
}

#[test]
fn every_run_ends_with_a_summary() {
    let (service, folder) = (service("UPDATE_COMPLETE"), folder());
    // There is no terminal to ask at.
    let (code, all) = run(&service, &folder, "up", &["--json"]);
    assert_eq!((code, kinds(&all)), (1, vec!["plan", "summary"]));
    let error = all[1]["error"].as_str().unwrap();
    assert!(error.contains("--yes"), "{error}");
    let (code, all) = run(&service, &folder, "destroy", &["--json", "--yes", "Nowhere"]);
    assert_eq!((code, kinds(&all)), (1, vec!["summary"]));
    // Without a connection there is one too.
    let mut nobody = program();
    nobody.args(["--profile", "nobody", "up"]).arg(folder.path()).arg("--json");
    let (code, all) = records(nobody);
    assert_eq!((code, kinds(&all)), (1, vec!["summary"]));
    let none =
        Script::start(&[("DescribeStacks", "!ValidationError Stack with id One does not exist")]);
    let (code, all) = run(&none, &folder, "destroy", &["--json", "--yes"]);
    assert_eq!((code, kinds(&all)), (0, vec!["summary"]));
    assert_eq!(all[0]["success"], true);
}

#[test]
fn destroy_and_apply_write_records_too() {
    let folder = folder();
    let (code, all) = run(&service("x"), &folder, "destroy", &["--yes", "--json"]);
    assert_eq!(code, 0, "{all:?}");
    assert_eq!(kinds(&all), ["plan", "start", "event", "end", "summary"]);
    assert_eq!(all[4]["stacks"][0]["result"], "deleted");

    let service = service("UPDATE_COMPLETE");
    let saved = folder.path().join("plan.json");
    let saved = saved.to_str().unwrap();
    assert_eq!(service.deploy("plan", folder.path(), &["--save", saved]).code, 2);
    let (code, all) = run(&service, &folder, "apply", &[saved, "--yes", "--json"]);
    assert_eq!(code, 0, "{all:?}");
    assert_eq!(kinds(&all), ["plan", "start", "event", "event", "event", "end", "summary"]);
    assert_eq!(all[6]["stacks"][0]["outputs"], json!({ "Name": "p-1" }));
}

#[test]
fn outputs_are_shown_and_written_after_up() {
    let (service, folder) = (service("UPDATE_COMPLETE"), folder());
    let file = folder.path().join("outputs.json");
    let arguments = ["--yes", "--outputs-file", file.to_str().unwrap()];
    let run = service.deploy("up", folder.path(), &arguments);
    assert_eq!((run.code, run.stdout.as_str()), (0, "One  Name  p-1\n"));
    let written: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(written, json!({ "One": { "Name": "p-1" } }));
}

#[test]
fn an_interrupted_run_ends_with_a_summary() {
    let (service, folder) = (crate::service(), folder());
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut program = service.program();
    program.arg("up").arg(folder.path()).args(["--yes", "--json", "--on-interrupt", "leave"]);
    let written = || std::fs::read_to_string(file.path()).unwrap();
    let mut child = program.stdout(file.reopen().unwrap()).stderr(Stdio::null()).spawn().unwrap();
    let start = Instant::now();
    while !written().contains("\"logicalId\":\"P\"") {
        assert!(start.elapsed().as_secs() < 20, "{}", written());
        std::thread::sleep(Duration::from_millis(20));
    }
    let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw).unwrap();
    kill_process(pid, Signal::TERM).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(143));
    let last: Value = serde_json::from_str(written().lines().last().unwrap()).unwrap();
    assert_eq!((&last["kind"], &last["success"]), (&json!("summary"), &json!(false)));
    assert_eq!(last["stacks"][0]["result"], "running");
}

#[test]
fn stacks_with_the_same_name_have_their_paths_as_keys() {
    let of = |path: &str, region: &str| {
        let stack = Stack::of("One", template()).with("path", json!(path));
        stack.with("environment", json!({ "region": region }))
    };
    let folder = Folder::new(&[of("A/One", "eu-central-1"), of("B/One", "eu-west-1")]);
    let file = folder.path().join("outputs.json");
    let arguments = ["A/One", "--yes", "--outputs-file", file.to_str().unwrap()];
    let run = service("UPDATE_COMPLETE").deploy("up", folder.path(), &arguments);
    assert_eq!(run.stdout, "A/One  Name  p-1\n", "{}", run.stderr);
    let written: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(written, json!({ "A/One": { "Name": "p-1" } }));
}
