//! Applying a saved plan: the file is not trusted.

use std::sync::Arc;

use serde_json::{Value, json};
use stanchion_deploy::plan::Plan;
use stanchion_deploy::{Done, Error, Operator, Report, apply, stacks};

use crate::support::assembly::parameter;
use crate::support::call::Answer;
use crate::support::stacks::Given;
use crate::support::{Aws, Recorder, Stack, Stacks, Written, xml};

fn written() -> Written {
    Written::new(&[Stack::new(
        "One",
        &json!({ "Data": { "Type": "AWS::EFS::FileSystem" }, "P": parameter("1") }),
    )])
}

fn changes() -> Vec<String> {
    let replaced = "<Replacement>True</Replacement><PolicyAction>ReplaceAndDelete</PolicyAction>";
    let in_place = "<Replacement>False</Replacement>";
    vec![
        xml::change("Modify", "Data", "AWS::EFS::FileSystem", replaced),
        xml::change("Modify", "P", "AWS::SSM::Parameter", in_place),
    ]
}

fn account() -> Stacks {
    Stacks::of([
        Given::deployed("One").changes(changes()),
        Given::deployed("Two").changes(changes()),
    ])
}

/// Plans, changes the file of the plan, and applies it.
async fn edited(aws: &Aws, written: &Written, edit: impl Fn(&mut Value)) -> Result<Report, Error> {
    let plan = written.plan(aws).await?;
    let mut file = serde_json::to_value(&plan).unwrap();
    edit(&mut file["stacks"][0]);
    let plan: Plan = serde_json::from_value(file).unwrap();
    let options = apply::Options::default();
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    stacks::reload(&written.assembly, &aws.cloud(), &plan).await?;
    stacks::apply(&written.assembly, &aws.cloud(), &plan, &options, &operator).await
}

#[tokio::test]
async fn a_saved_plan_is_applied() {
    let aws = account().aws();
    let report = edited(&aws, &written(), |_| {}).await.unwrap();
    assert_eq!(report["One"].as_ref().unwrap(), &Done::Deployed);
    assert_eq!(aws.changes(), ["CreateChangeSet One", "ExecuteChangeSet One"]);
}

#[tokio::test]
async fn the_operator_sees_what_the_change_set_contains_now() {
    let (aws, written) = (account().aws(), written());
    let plan = written.plan(&aws).await.unwrap();
    let operator = Recorder::refusing();
    let asked: Arc<dyn Operator> = Arc::<Recorder>::clone(&operator);
    let options = apply::Options::default();
    let applied = stacks::apply(&written.assembly, &aws.cloud(), &plan, &options, &asked).await;
    assert_eq!(applied.unwrap()["One"].as_ref().unwrap(), &Done::Declined);
    assert_eq!(operator.plans()[0].at_risk(), ["Data"]);
    assert_eq!(aws.calls("DescribeChangeSet").len(), 2);
}

#[tokio::test]
async fn an_edited_plan_is_refused() {
    type Edit = (&'static str, fn(&mut Value), &'static str);
    let edits: [Edit; 9] = [
        ("another time", |it| it["stackChanged"] = json!("2020"), "the stack has changed"),
        ("a lower risk", |it| it["changes"][0]["risk"] = json!("modify"), "not those of the plan"),
        ("fewer changes", |it| it["changes"] = json!([]), "not those of the plan"),
        (
            "another account",
            |it| it["caller"]["account"] = json!("999999999999"),
            "is for account 999999999999",
        ),
        (
            "another stack",
            |it| it["stackId"] = json!(xml::stack_id("Two")),
            "the stack was replaced",
        ),
        ("another name", |it| it["name"] = json!("Two"), "the name or the Region"),
        ("another template", |it| it["templateDigest"] = json!("00"), "the template has changed"),
        (
            "another change set",
            |it| it["changeSet"] = json!(xml::change_set_id("One", "other")),
            "the change set was deleted",
        ),
        (
            "no change set",
            |it| {
                it.as_object_mut().unwrap().remove("changeSet");
            },
            "not those of the plan",
        ),
    ];
    for (what, edit, reason) in edits {
        let aws = account().aws();
        let error = edited(&aws, &written(), edit).await.expect_err(what).to_string();
        assert!(error.contains(reason), "{what}: {error}");
        assert_eq!(aws.changes(), ["CreateChangeSet One"], "{what}");
    }
}

#[tokio::test]
async fn a_change_set_for_a_different_template_is_refused() {
    for has_description in [true, false] {
        let aws = account().aws_but(move |call| {
            if call.action == "GetTemplate" && call.field("TemplateStage") == "Original" {
                return Some(Answer::result("<TemplateBody>Resources: {}</TemplateBody>"));
            }
            let description =
                if has_description { "<Description>template 00</Description>" } else { "" };
            let set = xml::change_set_id("One", call.field("ChangeSetName").split('/').nth(1)?);
            (call.action == "DescribeChangeSet").then(|| Answer::result(format!(
                "<ChangeSetId>{set}</ChangeSetId><StackId>{}</StackId>{description}<Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus><Changes>{}</Changes>",
                xml::stack_id("One"),
                changes().concat()
            )))
        });
        let error = edited(&aws, &written(), |_| {}).await.unwrap_err().to_string();
        assert!(error.contains("the change set is for a different template"), "{error}");
        assert_eq!(aws.changes(), ["CreateChangeSet One"]);
    }
}

#[tokio::test]
async fn a_plan_that_was_applied_is_not_applied_again() {
    let (aws, written) = (account().aws(), written());
    let plan = written.plan(&aws).await.unwrap();
    let options = apply::Options::default();
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    for is_first in [true, false] {
        let report =
            stacks::apply(&written.assembly, &aws.cloud(), &plan, &options, &operator).await;
        assert_eq!(report.unwrap()["One"].is_ok(), is_first);
    }
    assert_eq!(aws.calls("ExecuteChangeSet").len(), 1);
}

#[tokio::test]
async fn secrets_from_other_stacks_are_not_in_the_plan() {
    let source = |output: &str| json!({ "kind": "output", "stack": "Net", "output": output });
    let one = Stack::new("One", &json!({ "P": parameter("1") }))
        .section(
            "Parameters",
            json!({
                "Secret": { "Type": "String", "NoEcho": true },
                "Plain": { "Type": "String" },
            }),
        )
        .with("dependencies", json!(["Net"]))
        .with("parameterSources", json!({ "Secret": source("Secret"), "Plain": source("Plain") }));
    let net = Stack::new("Net", &json!({ "P": parameter("1") }));
    let written = Written::new(&[net, one]);
    let outputs = [("Secret", "hunter2"), ("Plain", "shown")];
    let aws = Stacks::of([
        Given::deployed("Net").outputs(&outputs),
        Given::deployed("One").changes(changes()),
    ])
    .aws();
    let plan = written.plan(&aws).await.unwrap();
    let text = serde_json::to_string(&plan).unwrap();
    assert!(!text.contains("hunter2") && text.contains("shown"), "{text}");
    // The plan can still be applied.
    let options = apply::Options::default();
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    let report = stacks::apply(&written.assembly, &aws.cloud(), &plan, &options, &operator).await;
    assert_eq!(report.unwrap()["One"].as_ref().unwrap(), &Done::Deployed);
}
