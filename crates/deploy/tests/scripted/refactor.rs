//! Preparing a stack refactor changes no stack.

use serde_json::json;
use stanchion_deploy::refactor::{self, Place};

use crate::support::assembly::parameter;
use crate::support::call::Answer;
use crate::support::stacks::Given;
use crate::support::{Stack, Stacks, Written};

#[tokio::test]
async fn a_refactor_that_is_only_prepared_is_not_executed() {
    let deployed = json!({ "Resources": { "Old": parameter("1") } });
    let aws = Stacks::of([Given::deployed("One").template(&deployed)]).aws_but(|call| {
        Some(Answer::result(match call.action.as_str() {
            "CreateStackRefactor" => "<StackRefactorId>r-1</StackRefactorId>",
            "DescribeStackRefactor" => "<Status>CREATE_COMPLETE</Status>",
            "ListStackRefactorActions" => {
                "<StackRefactorActions><member><Action>MOVE</Action><PhysicalResourceId>Old-1</PhysicalResourceId><Description>Rename</Description></member></StackRefactorActions>"
            }
            _ => return None,
        }))
    });
    let written = Written::new(&[Stack::new("One", &json!({ "New": parameter("1") }))]);
    let (cloud, stacks) = (aws.cloud(), written.assembly.select(&[]).unwrap());
    let clients = cloud.of(stacks[0]).await.unwrap();
    let place = |id: &str| Place { stack: "One".to_owned(), logical_id: id.to_owned() };
    let named = [(place("Old"), place("New"))];
    let moves = refactor::find(&written.assembly, &clients, &stacks, &named).await.unwrap();
    let prepared = refactor::prepare(&written.assembly, &clients, &stacks, moves).await.unwrap();
    assert_eq!(prepared.actions, ["MOVE Old-1 Rename"]);
    assert_eq!(aws.changes(), ["CreateStackRefactor"]);
    refactor::execute(&clients, &prepared).await.unwrap_err();
    assert_eq!(aws.calls("ExecuteStackRefactor")[0].field("StackRefactorId"), "r-1");
}
