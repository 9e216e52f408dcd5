//! A stack whose creation was rolled back cannot be updated. It is deleted and created again, and data that it left must be named.

use serde_json::{Value, json};
use stanchion_deploy::{Done, Error};

use crate::support::assembly::parameter;
use crate::support::planned::{Written, risks};
use crate::support::stacks::Given;
use crate::support::{Recorder, Stack, Stacks, xml};

fn written() -> Written {
    Written::new(&[Stack::new("One", &json!({ "P": parameter("1") }))])
}

/// Returns an account with a stack in this status that still has these resources.
fn account(status: &str, left: &Value) -> Stacks {
    let change = xml::change("Add", "P", "AWS::SSM::Parameter", "");
    let template = json!({ "Resources": left });
    Stacks::of([Given::deployed("One").status(status).template(&template).changes([change])])
}

#[tokio::test]
async fn a_stack_that_was_rolled_back_is_deleted_and_created_again() {
    for status in ["ROLLBACK_COMPLETE", "ROLLBACK_FAILED"] {
        let (aws, written) = (account(status, &json!({})).aws(), written());
        let plan = written.plan(&aws).await.unwrap();
        let shown = serde_json::to_value(&plan.stacks[0].state).unwrap();
        assert_eq!(shown, json!({ "kind": "recreate", "status": status }));
        assert_eq!(aws.changes(), Vec::<String>::new());
        let operator = Recorder::agreeing();
        let report = written.up(&aws, &operator).await;
        assert!(matches!(report["One"], Ok(Done::Deployed)), "{report:?}");
        assert_eq!(
            aws.changes(),
            ["DeleteStack One", "CreateChangeSet One", "ExecuteChangeSet One"]
        );
        assert_eq!(operator.plans().len(), 1);
    }
}

#[tokio::test]
async fn data_that_a_failed_rollback_left_is_in_the_plan() {
    let data =
        json!({ "Data": { "Type": "AWS::EFS::FileSystem" }, "Role": { "Type": "AWS::IAM::Role" } });
    let (aws, written) = (account("ROLLBACK_FAILED", &data).aws(), written());
    let plan = written.plan(&aws).await.unwrap();
    assert_eq!(plan.stacks[0].at_risk(), ["Data"]);
    assert_eq!(
        risks(&plan),
        [("Data".to_owned(), "data-at-risk".to_owned()), ("Role".to_owned(), "delete".to_owned())]
    );
    // Nobody approves it.
    let report = written.up(&aws, &Recorder::refusing()).await;
    assert!(matches!(report["One"], Ok(Done::Declined)), "{report:?}");
    assert_eq!(aws.changes(), Vec::<String>::new());
    written.up(&aws, &Recorder::agreeing()).await["One"].as_ref().unwrap();
    assert_eq!(aws.changes()[0], "DeleteStack One");
}

#[tokio::test]
async fn a_stack_whose_deletion_failed_is_not_deleted_again() {
    let (aws, written) = (account("DELETE_FAILED", &json!({})).aws(), written());
    let error: Error = written.plan(&aws).await.unwrap_err();
    assert!(error.to_string().contains("DELETE_FAILED"), "{error}");
    assert_eq!(aws.changes(), Vec::<String>::new());
}
