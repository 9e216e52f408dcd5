//! Deleting what plans left: the deployer's change sets and the stacks that exist only for them.

use serde_json::json;
use stanchion_deploy::discard;

use crate::support::assembly::parameter;
use crate::support::stacks::Given;
use crate::support::{Aws, Stack, Stacks, Written, xml};

fn written() -> Written {
    Written::new(&[Stack::new("One", &json!({ "P": parameter("1") }))])
}

fn changed(given: Given) -> Aws {
    Stacks::of([given.changes([xml::change("Add", "P", "AWS::SSM::Parameter", "")])]).aws()
}

async fn discarded(aws: &Aws, written: &Written) -> Vec<discard::Leftover> {
    let (cloud, stacks) = (aws.cloud(), written.assembly.select(&[]).unwrap());
    let found = discard::find(&cloud, &stacks).await.unwrap();
    discard::delete(&cloud, &found).await.unwrap();
    found
}

#[tokio::test]
async fn change_sets_of_the_deployer_are_deleted_and_others_stay() {
    let (aws, written) = (changed(Given::deployed("One").change_set("theirs")), written());
    written.plan(&aws).await.unwrap();
    let found = discarded(&aws, &written).await;
    assert_eq!(found[0].change_sets, [aws.calls("CreateChangeSet")[0].field("ChangeSetName")]);
    assert!(!found[0].deletes_stack);
    assert_eq!(aws.changes(), ["CreateChangeSet One", "DeleteChangeSet One"]);
    assert_eq!(discarded(&aws, &written).await, []);
}

#[tokio::test]
async fn a_stack_that_exists_only_for_its_change_sets_is_deleted() {
    let (aws, written) = (changed(Given::absent("One")), written());
    written.plan(&aws).await.unwrap();
    assert!(discarded(&aws, &written).await[0].deletes_stack);
    assert_eq!(aws.changes(), ["CreateChangeSet One", "DeleteChangeSet One", "DeleteStack One"]);
    // A stack in review with a change set of another program stays.
    let other = Given::absent("One").status("REVIEW_IN_PROGRESS").change_set("theirs");
    let aws = changed(other);
    written.plan(&aws).await.unwrap();
    assert!(!discarded(&aws, &written).await[0].deletes_stack);
    assert_eq!(aws.changes(), ["CreateChangeSet One", "DeleteChangeSet One"]);
    // A stack in review without any change set is useless.
    let aws = changed(Given::absent("One").status("REVIEW_IN_PROGRESS"));
    assert!(discarded(&aws, &written).await[0].deletes_stack);
    assert_eq!(aws.changes(), ["DeleteStack One"]);
}

#[tokio::test]
async fn change_sets_that_were_executed_or_are_being_created_stay() {
    let list = |status: &str, execution: &str| {
        format!(
            "<Summaries><member><ChangeSetName>stanchion-1</ChangeSetName><Status>{status}</Status><ExecutionStatus>{execution}</ExecutionStatus><Description>template 1</Description></member></Summaries>"
        )
    };
    let cases = [
        ("CREATE_COMPLETE", "AVAILABLE", true),
        ("FAILED", "UNAVAILABLE", true),
        ("CREATE_COMPLETE", "OBSOLETE", true),
        ("CREATE_IN_PROGRESS", "UNAVAILABLE", false),
        ("CREATE_PENDING", "UNAVAILABLE", false),
        ("CREATE_COMPLETE", "EXECUTE_IN_PROGRESS", false),
        ("CREATE_COMPLETE", "EXECUTE_COMPLETE", false),
        ("CREATE_COMPLETE", "EXECUTE_FAILED", false),
    ];
    for (status, execution, is_found) in cases {
        let answer = crate::support::call::Answer::result(list(status, execution));
        let aws = Stacks::of([Given::deployed("One")])
            .aws_but(move |call| (call.action == "ListChangeSets").then(|| answer.clone()));
        assert_eq!(discarded(&aws, &written()).await.len(), usize::from(is_found), "{execution}");
    }
}
