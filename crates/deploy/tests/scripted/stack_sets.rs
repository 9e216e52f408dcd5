//! The plan of an operation on a stack set, before it is started.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use stanchion_deploy::plan::Known;
use stanchion_deploy::stack_set::{self, AutoDeployment, Options, SetPlan, Target};

use crate::support::assembly::parameter;
use crate::support::call::Answer;
use crate::support::{Aws, Stack, Written, xml};

fn data(policy: &str) -> Value {
    json!({ "Type": "AWS::EFS::FileSystem", "DeletionPolicy": policy })
}

fn instance(account: &str, region: &str) -> String {
    format!("<member><Account>{account}</Account><Region>{region}</Region></member>")
}

/// Returns AWS with the stack set `One`, if there is a template, and its instances.
fn aws(template: Option<Value>, instances: &[(&str, &str)]) -> Aws {
    let set = template.map(|it| {
        let text = xml::escaped(&it.to_string());
        format!(
            "<StackSet><StackSetName>One</StackSetName><Status>ACTIVE</Status><TemplateBody>{text}</TemplateBody><Parameters><member><ParameterKey>Size</ParameterKey><ParameterValue>1</ParameterValue></member></Parameters></StackSet>"
        )
    });
    let all: String = instances.iter().map(|it| instance(it.0, it.1)).collect();
    Aws::answering(move |call| match (call.action.as_str(), &set) {
        ("DescribeStackSet", Some(set)) => Answer::result(set.clone()),
        ("DescribeStackSet", None) => Answer::error("StackSetNotFoundException", "not found"),
        ("ListStackInstances", _) => Answer::result(format!("<Summaries>{all}</Summaries>")),
        ("ListStackSetOperations" | "ListStackSetOperationResults", _) => {
            Answer::result("<Summaries></Summaries>")
        }
        ("DeleteStackInstances", _) => Answer::result("<OperationId>o</OperationId>"),
        ("DescribeStackSetOperation", _) => Answer::result(
            "<StackSetOperation><OperationId>o</OperationId><Status>SUCCEEDED</Status></StackSetOperation>",
        ),
        (other, _) => Answer::error("InvalidAction", other),
    })
}

async fn plan(aws: &Aws, template: Value, given: &[(&str, &str)]) -> SetPlan {
    let written = Written::new(&[Stack::of("One", template)]);
    let options = Options {
        accounts: vec!["111111111111".to_owned(), "222222222222".to_owned()],
        regions: vec!["eu-central-1".to_owned(), "eu-west-1".to_owned()],
        ..Options::default()
    };
    let given: BTreeMap<String, String> =
        given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let known = Known { given, ..Known::default() };
    let stack = written.assembly.stack("One").unwrap();
    let plan = stack_set::plan(&written.assembly, &aws.cloud(), stack, &options, &known).await;
    assert_eq!(aws.changes(), Vec::<String>::new());
    plan.unwrap()
}

fn targets(all: &[Target]) -> Vec<String> {
    all.iter().map(|it| format!("{} {}", it.target, it.region)).collect()
}

#[tokio::test]
async fn a_new_stack_set_gets_every_instance() {
    let aws = aws(None, &[]);
    let plan = plan(&aws, json!({ "Resources": { "P": parameter("1") } }), &[]).await;
    assert!(plan.is_new && plan.has_changes());
    assert_eq!((&*plan.caller.account, &*plan.region), ("123456789012", "eu-central-1"));
    assert_eq!(
        targets(&plan.added),
        [
            "111111111111 eu-central-1",
            "111111111111 eu-west-1",
            "222222222222 eu-central-1",
            "222222222222 eu-west-1"
        ]
    );
    assert_eq!(aws.calls("ListStackInstances").len(), 0);
}

#[tokio::test]
async fn an_update_reaches_all_instances_and_shows_what_changes_there() {
    let there = [
        ("111111111111", "eu-central-1"),
        ("111111111111", "eu-west-1"),
        ("222222222222", "eu-west-1"),
        ("333333333333", "eu-north-1"),
    ];
    let template = |value: &str, extra: &str| json!({ "Resources": { "P": parameter(value), extra: parameter("1") } });
    let aws = aws(Some(template("1", "Old")), &there);
    let plan = plan(&aws, template("2", "New"), &[]).await;
    assert_eq!(targets(&plan.added), ["222222222222 eu-central-1"]);
    assert_eq!(plan.updated.len(), 4);
    let changes: Vec<(&str, &str)> =
        plan.changes.iter().map(|it| (it.logical_id.as_str(), it.risk.title())).collect();
    assert_eq!(changes, [("Old", "deleted"), ("P", "updated in place"), ("New", "added")]);
    assert!(!plan.is_new && plan.at_risk().is_empty());
    plan.check(&[].into()).unwrap();
}

#[tokio::test]
async fn a_stack_set_that_is_as_requested_does_not_change() {
    let template = json!({
        "Parameters": { "Size": { "Type": "Number", "Default": 1 } },
        "Resources": { "P": parameter("1") },
    });
    let there = [
        ("111111111111", "eu-central-1"),
        ("111111111111", "eu-west-1"),
        ("222222222222", "eu-central-1"),
        ("222222222222", "eu-west-1"),
    ];
    let aws = aws(Some(template.clone()), &there);
    assert!(!plan(&aws, template.clone(), &[]).await.has_changes());
    let plan = plan(&aws, template, &[("Size", "2")]).await;
    assert!(plan.has_changes());
    assert_eq!(plan.parameters, ["Size"]);
}

#[tokio::test]
async fn data_in_existing_instances_must_be_named() {
    let kept = json!({ "Resources": { "P": parameter("1") } });
    for (policy, is_risk) in [("Delete", true), ("Retain", false)] {
        let before = json!({ "Resources": { "P": parameter("1"), "Data": data(policy) } });
        let there = aws(Some(before.clone()), &[("333333333333", "eu-north-1")]);
        let found = plan(&there, kept.clone(), &[]).await;
        assert_eq!(found.check(&[].into()).is_err(), is_risk, "{policy}");
        found.check(&["One.Data".to_owned()].into()).unwrap();
        // Without instances there is no data.
        let found = plan(&aws(Some(before), &[]), kept.clone(), &[]).await;
        found.check(&[].into()).unwrap();
    }
}

#[tokio::test]
async fn instances_are_deleted_where_they_exist_and_data_must_be_named() {
    let there = [
        ("111111111111", "eu-central-1"),
        ("111111111111", "eu-west-1"),
        ("222222222222", "eu-west-1"),
        ("333333333333", "eu-west-1"),
    ];
    let template = json!({ "Resources": { "Data": data("Delete"), "Kept": data("Retain") } });
    let aws = aws(Some(template.clone()), &there);
    let written = Written::new(&[Stack::of("One", template)]);
    let (cloud, stack) = (aws.cloud(), written.assembly.stack("One").unwrap());
    let options = Options {
        accounts: vec!["111111111111".to_owned(), "222222222222".to_owned()],
        regions: vec!["eu-west-1".to_owned(), "eu-north-1".to_owned()],
        ..Options::default()
    };
    let plan = stack_set::removal(&cloud, stack, &options, false).await.unwrap();
    assert_eq!(targets(&plan.instances), ["111111111111 eu-west-1", "222222222222 eu-west-1"]);
    assert_eq!(plan.lost, ["Data"]);
    plan.check(&[].into()).unwrap_err();
    plan.check(&["One.Data".to_owned()].into()).unwrap();
    let plan = stack_set::removal(&cloud, stack, &options, true).await.unwrap();
    plan.check(&[].into()).unwrap();
    assert_eq!(aws.changes(), Vec::<String>::new());
    let report = stack_set::remove(&cloud, stack, &options, &plan, &|_| {}).await.unwrap();
    assert!(report.is_success());
    let calls = aws.calls("DeleteStackInstances");
    assert_eq!(calls.len(), 1);
    for (field, value) in [
        ("StackSetName", "One"),
        ("Accounts.member.1", "111111111111"),
        ("Accounts.member.2", "222222222222"),
        ("Accounts.member.3", ""),
        ("Regions.member.1", "eu-west-1"),
        ("Regions.member.2", ""),
        ("RetainStacks", "true"),
    ] {
        assert_eq!(calls[0].field(field), value, "{field}");
    }
}

#[tokio::test]
async fn accounts_that_leave_keep_their_stacks_unless_their_data_is_named() {
    let template = json!({ "Resources": { "Data": data("Delete"), "Kept": data("Retain") } });
    let written = Written::new(&[Stack::of("One", template)]);
    let stack = written.assembly.stack("One").unwrap();
    for (chosen, lost, enabled, retained) in [
        (None, &[][..], "false", ""),
        (Some(AutoDeployment::RetainStacks), &[], "true", "true"),
        (Some(AutoDeployment::DeleteStacks), &["Data"], "true", "false"),
    ] {
        let aws = Aws::answering(|call| match call.action.as_str() {
            "DescribeStackSet" => Answer::error("StackSetNotFoundException", "not found"),
            "ListStackInstances" => Answer::result("<Summaries></Summaries>"),
            "CreateStackSet" => Answer::result("<StackSetId>s</StackSetId>"),
            other => Answer::error("InvalidAction", other),
        });
        let options = Options {
            organizational_units: vec!["ou-1".to_owned()],
            regions: vec!["eu-west-1".to_owned()],
            auto_deployment: chosen,
            ..Options::default()
        };
        let (cloud, known) = (aws.cloud(), Known::default());
        let plan = stack_set::plan(&written.assembly, &cloud, stack, &options, &known).await;
        let plan = plan.unwrap();
        assert_eq!(plan.lost_on_removal, lost, "{chosen:?}");
        assert_eq!(plan.check(&[].into()).is_err(), !lost.is_empty(), "{chosen:?}");
        plan.check(&["One.Data".to_owned()].into()).unwrap();
        let clients = cloud.of(stack).await.unwrap();
        // The script does not answer the calls after the creation.
        let _ =
            stack_set::deploy(&written.assembly, &clients, stack, &options, &known, &|_| {}).await;
        let call = &aws.calls("CreateStackSet")[0];
        assert_eq!(call.field("AutoDeployment.Enabled"), enabled);
        assert_eq!(call.field("AutoDeployment.RetainStacksOnAccountRemoval"), retained);
    }
}

#[tokio::test]
async fn a_stack_set_that_does_not_exist_has_no_instances_to_delete() {
    let written = Written::new(&[Stack::of("One", json!({ "Resources": {} }))]);
    let stack = written.assembly.stack("One").unwrap();
    let options = Options {
        accounts: vec!["111111111111".to_owned()],
        regions: vec!["eu-west-1".to_owned()],
        ..Options::default()
    };
    let error = stack_set::removal(&aws(None, &[]).cloud(), stack, &options, false).await;
    assert!(error.unwrap_err().to_string().contains("One does not exist"));
}
