//! Saved plans, with scripted responses.

use serde_json::json;

use crate::support::assembly::parameter;
use crate::support::script::Script;
use crate::support::{Folder, Stack};

#[test]
fn a_plan_with_stacks_that_are_planned_later_is_not_saved() {
    let folder = Folder::new(&[
        Stack::new("Net", &json!({ "P": parameter("1") })),
        Stack::new("App", &json!({ "P": parameter("1") })).with("dependencies", json!(["Net"])),
    ]);
    let id = "arn:aws:cloudformation:eu-central-1:123456789012:stack/Net/1";
    let script = Script::start(&[
        ("DescribeStacks", "!ValidationError Stack with id Net does not exist"),
        ("CreateChangeSet", &format!("<Id>arn:set</Id><StackId>{id}</StackId>")),
        (
            "DescribeChangeSet",
            &format!(
                "<ChangeSetId>arn:set</ChangeSetId><StackId>{id}</StackId><Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus><Changes></Changes>"
            ),
        ),
    ]);
    let file = folder.path().join("plan.json");
    script
        .deploy("plan", folder.path(), &["--save", file.to_str().unwrap()])
        .expect(1)
        .tells(&["App: the plan cannot be saved", "stanchion-deploy up"]);
    assert!(!file.exists());
    assert_eq!(script.requests("DeleteChangeSet").len(), 1);
}
