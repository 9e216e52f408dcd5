//! Commands that only read: `diff`, `outputs`, `status` and `events`.

use serde_json::{Value, json};

use crate::ID;
use crate::support::assembly::parameter;
use crate::support::{Folder, Script, Stack};

fn described(status: &str) -> String {
    format!(
        "<Stacks><member><StackId>{ID}</StackId><StackName>One</StackName><StackStatus>{status}</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime><Outputs><member><OutputKey>Name</OutputKey><OutputValue>p-1</OutputValue></member></Outputs></member></Stacks>"
    )
}

fn event(number: u32, id: &str, physical: &str, status: &str) -> String {
    format!(
        "<member><EventId>{number}</EventId><StackId>{ID}</StackId><StackName>One</StackName><LogicalResourceId>{id}</LogicalResourceId><PhysicalResourceId>{physical}</PhysicalResourceId><ResourceType>AWS::SSM::Parameter</ResourceType><ResourceStatus>{status}</ResourceStatus><Timestamp>2026-01-01T00:00:0{number}Z</Timestamp></member>"
    )
}

/// Returns a service with a deployed stack that has these resources.
fn service(resources: &Value) -> Script {
    let template = json!({ "Resources": resources });
    Script::start(&[
        ("DescribeStacks", &described("UPDATE_COMPLETE")),
        ("GetTemplate", &format!("<TemplateBody>{template}</TemplateBody>")),
        ("DescribeStackEvents", "<StackEvents></StackEvents>"),
        ("DetectStackDrift", "<StackDriftDetectionId>d</StackDriftDetectionId>"),
        (
            "DescribeStackDriftDetectionStatus",
            "<DetectionStatus>DETECTION_COMPLETE</DetectionStatus><StackDriftStatus>IN_SYNC</StackDriftStatus>",
        ),
        ("DescribeStackResourceDrifts", "<StackResourceDrifts></StackResourceDrifts>"),
    ])
}

#[test]
fn diff_fails_on_the_chosen_differences() {
    let bucket = json!({ "Type": "AWS::S3::Bucket" });
    let role = json!({ "Type": "AWS::IAM::Role" });
    let named =
        |name: &str| json!({ "Type": "AWS::SSM::Parameter", "Properties": { "Name": name } });
    let (one, two) = (json!({ "P": parameter("1") }), json!({ "P": parameter("2") }));
    let with = |id: &str, body: &Value| {
        let mut all = one.clone();
        all[id] = body.clone();
        all
    };
    // The exit codes without options, and for any, data, replace, delete and access.
    for (before, after, codes) in [
        (one.clone(), one.clone(), [0, 0, 0, 0, 0, 0]),
        (one.clone(), two, [2, 2, 0, 0, 0, 0]),
        (with("B", &bucket), one.clone(), [2, 2, 3, 0, 3, 0]),
        (with("Q", &named("a")), with("Q", &named("b")), [2, 2, 0, 3, 0, 0]),
        (with("Q", &named("a")), one.clone(), [2, 2, 0, 0, 3, 0]),
        (one.clone(), with("R", &role), [2, 2, 0, 0, 0, 2]),
    ] {
        let service = service(&before);
        let folder = Folder::new(&[Stack::new("One", &after)]);
        let kinds = ["", "any", "data", "replace", "delete", "access"];
        for (kind, code) in kinds.iter().zip(codes) {
            let arguments = ["--fail-on", kind];
            let arguments = if kind.is_empty() { &[] } else { &arguments[..] };
            let run = service.deploy("diff", folder.path(), arguments);
            assert_eq!(run.code, code, "{kind} {before} {after}: {}{}", run.stdout, run.stderr);
        }
        let all = ["--fail-on", "access", "--fail-on", "data"];
        let run = service.deploy("diff", folder.path(), &all);
        assert_eq!(run.code, codes[2].max(codes[5]));
        assert_eq!(service.requests("CreateChangeSet").len(), 0);
    }
}

#[test]
fn diff_shows_risks_and_differences() {
    let service = service(&json!({ "P": parameter("1") }));
    let folder = Folder::new(&[Stack::new("One", &json!({ "P": parameter("2") }))]);
    let run = service.deploy("diff", folder.path(), &[]);
    assert_eq!(
        run.stdout,
        "One\n  updated in place: P (AWS::SSM::Parameter)\n  ~ Resources.P.Properties.Value: \"1\" -> \"2\"\n"
    );
    let shown = service.deploy("diff", folder.path(), &["--json"]).json();
    assert_eq!(shown["One"]["changes"][0]["risk"], "modify");
    assert_eq!(shown["One"]["differences"][0]["after"], "2");
}

#[test]
fn every_document_names_the_account_and_the_region() {
    let service = service(&json!({ "P": parameter("1") }));
    let folder = Folder::new(&[Stack::new("One", &json!({ "P": parameter("1") }))]);
    for (command, key, value) in [
        ("status", "status", json!("UPDATE_COMPLETE")),
        ("outputs", "outputs", json!({ "Name": "p-1" })),
        ("diff", "differences", json!([])),
        ("events", "events", json!([])),
        ("drift", "drifted", json!([])),
    ] {
        let shown = service.deploy(command, folder.path(), &["--json"]).expect(0).json();
        let stack = if shown.is_array() { &shown[0] } else { &shown["One"] };
        assert_eq!(stack["caller"]["account"], "123456789012", "{command}: {shown}");
        assert_eq!(stack["region"], "eu-central-1", "{command}: {shown}");
        assert_eq!(stack[key], value, "{command}: {shown}");
    }
}

#[test]
fn one_output_is_printed_as_it_is() {
    let service = service(&json!({}));
    let folder = Folder::new(&["One", "Two"].map(|it| Stack::new(it, &json!({}))));
    let run = service.deploy("outputs", folder.path(), &["One", "Name"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "p-1\n"));
    let run = service.deploy("outputs", folder.path(), &["One", "--name", "Name"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "p-1\n"));
    // Two stacks are two stacks.
    let run = service.deploy("outputs", folder.path(), &["One", "Two"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "One  Name  p-1\nTwo  Name  p-1\n"));
    let run = service.deploy("outputs", folder.path(), &["One", "Nam"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""));
    assert!(
        run.stderr.contains("One: the stack has no output Nam; its outputs: Name"),
        "{}",
        run.stderr
    );
    let run = service.deploy("outputs", folder.path(), &["--name", "Name"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""));
    let gone =
        Script::start(&[("DescribeStacks", "!ValidationError Stack with id One does not exist")]);
    let run = gone.deploy("outputs", folder.path(), &["One", "Name"]);
    assert!(
        run.code == 1 && run.stderr.contains("One: the stack is not deployed"),
        "{}",
        run.stderr
    );
}

#[test]
fn events_are_followed_until_the_operation_has_ended() {
    let begin = event(1, "One", ID, "UPDATE_IN_PROGRESS");
    for (status, code) in [("UPDATE_COMPLETE", 0), ("UPDATE_ROLLBACK_COMPLETE", 1)] {
        let end = format!(
            "{}{}{begin}",
            event(3, "One", ID, status),
            event(2, "P", "p-1", "UPDATE_COMPLETE")
        );
        let service = || {
            Script::start(&[
                ("DescribeStacks", &described("UPDATE_IN_PROGRESS")),
                ("DescribeStacks", &described("UPDATE_IN_PROGRESS")),
                ("DescribeStacks", &described(status)),
                ("DescribeStackEvents", &format!("<StackEvents>{begin}</StackEvents>")),
                ("DescribeStackEvents", &format!("<StackEvents>{end}</StackEvents>")),
            ])
        };
        let folder = Folder::new(&[Stack::new("One", &json!({}))]);
        let run = service().deploy("events", folder.path(), &["--follow"]);
        assert_eq!(run.code, code, "{}", run.stderr);
        assert_eq!(run.stdout.lines().count(), 3, "{}", run.stdout);
        let first = "2026-01-01T00:00:01Z  One  UPDATE_IN_PROGRESS  One  AWS::SSM::Parameter\n";
        assert!(run.stdout.starts_with(first), "{}", run.stdout);
        let run = service().deploy("events", folder.path(), &["--follow", "--json"]);
        let all: Vec<Value> =
            run.stdout.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
        assert_eq!(all.len(), 3);
        assert_eq!(all[1]["resource"]["logicalId"], "P");
    }
}
