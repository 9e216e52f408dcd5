//! Stopping to manage a resource: two updates, both checked before, and nothing deleted.

use std::collections::BTreeMap;
use std::sync::Mutex;

use serde_json::{Value, json};
use stanchion_deploy::{Error, release};

use crate::support::assembly::parameter;
use crate::support::call::{Answer, Call};
use crate::support::stacks::Given;
use crate::support::{Aws, Stack, Stacks, Written, xml};

fn resources(policy: Option<&str>, more: &Value) -> Value {
    let mut data = json!({ "Type": "AWS::EFS::FileSystem" });
    if let Some(policy) = policy {
        data["DeletionPolicy"] = json!(policy);
    }
    let mut all = json!({ "Data": data, "P": parameter("1") });
    all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({ "Resources": all })
}

/// Returns AWS with the stack `Storage`. The changes of a change set follow from its template and the deployed one. `extra` is
/// a change that every change set has in addition, and `keeps` tells whether CloudFormation honors the deletion policy.
fn aws(template: &Value, extra: Option<String>, keeps: bool) -> Aws {
    let state = Mutex::new((template.clone(), BTreeMap::<String, Value>::new()));
    let given = Given::deployed("Storage").template(template).parameters(&[("Size", "1")]);
    Stacks::of([given]).aws_but(move |call| {
        let mut state = state.lock().unwrap();
        let name = call.field("ChangeSetName");
        let name = name.rsplit("changeSet/").next().unwrap().split('/').next().unwrap();
        match call.action.as_str() {
            "CreateChangeSet" => {
                let body = serde_json::from_str(call.field("TemplateBody")).unwrap();
                state.1.insert(name.to_owned(), body);
                None
            }
            "ExecuteChangeSet" => {
                state.0 = state.1[name].clone();
                None
            }
            "DescribeChangeSet" => {
                let changes = changes(&state.0, &state.1[name], keeps);
                Some(described(call, name, &(changes + extra.as_deref().unwrap_or_default())))
            }
            _ => None,
        }
    })
}

fn described(_: &Call, name: &str, changes: &str) -> Answer {
    let (id, stack) = (xml::change_set_id("Storage", name), xml::stack_id("Storage"));
    Answer::result(format!(
        "<ChangeSetName>{name}</ChangeSetName><ChangeSetId>{id}</ChangeSetId><StackId>{stack}</StackId><Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus><Changes>{changes}</Changes>"
    ))
}

fn changes(old: &Value, new: &Value, keeps: bool) -> String {
    let attribute = "<Target><Attribute>DeletionPolicy</Attribute><RequiresRecreation>Never</RequiresRecreation></Target>";
    let mut text = String::new();
    for (id, body) in old["Resources"].as_object().unwrap() {
        let kind = body["Type"].as_str().unwrap();
        match new["Resources"].get(id) {
            None => {
                let is_kept = keeps && body["DeletionPolicy"].as_str().is_some();
                let action = if is_kept { "Retain" } else { "Delete" };
                let more = format!("<PolicyAction>{action}</PolicyAction>");
                text += &xml::change("Remove", id, kind, &more);
            }
            Some(now) if now != body => {
                let more = format!(
                    "<Replacement>False</Replacement><Scope><member>DeletionPolicy</member></Scope><Details><member>{attribute}</member></Details>"
                );
                text += &xml::change("Modify", id, kind, &more);
            }
            Some(_) => {}
        }
    }
    text
}

fn written() -> Written {
    Written::new(&[Stack::new("Storage", &json!({ "P": parameter("1") }))])
}

async fn plan(aws: &Aws, written: &Written, id: &str) -> Result<release::Release, Error> {
    let stack = written.assembly.stack("Storage").unwrap();
    release::plan(&written.assembly, &aws.cloud(), stack, id, None).await
}

async fn execute(aws: &Aws, written: &Written, plan: &release::Release) -> Result<(), Error> {
    let stack = written.assembly.stack("Storage").unwrap();
    release::execute(&written.assembly, &aws.cloud(), stack, plan, None, &|_, _| {}).await
}

const CHECKED: [&str; 2] = ["CreateChangeSet Storage", "DeleteChangeSet Storage"];
const UPDATED: [&str; 2] = ["CreateChangeSet Storage", "ExecuteChangeSet Storage"];

#[tokio::test]
async fn the_policy_is_set_before_the_resource_is_removed() {
    let (aws, written) = (aws(&resources(None, &json!({})), None, true), written());
    let plan = plan(&aws, &written, "Data").await.unwrap();
    assert!(plan.sets_policy && !plan.is_in_assembly);
    assert_eq!((&*plan.physical_id, &*plan.resource_type), ("Data-1", "AWS::EFS::FileSystem"));
    // Planning changes no stack.
    assert_eq!(aws.changes(), [CHECKED, CHECKED].concat());
    execute(&aws, &written, &plan).await.unwrap();
    assert_eq!(aws.changes()[4..], [UPDATED, UPDATED].concat());
    let sent: Vec<Value> = aws.calls("CreateChangeSet")[2..]
        .iter()
        .map(|it| serde_json::from_str(it.field("TemplateBody")).unwrap())
        .collect();
    assert_eq!(sent[0], resources(Some("Retain"), &json!({})));
    assert_eq!(sent[1], json!({ "Resources": { "P": parameter("1") } }));
    let keeps = |it: &Call| it.field("Parameters.member.1.UsePreviousValue") == "true";
    assert!(aws.calls("CreateChangeSet").iter().all(keeps));
}

#[tokio::test]
async fn a_resource_that_is_retained_already_needs_one_update() {
    for policy in ["Retain", "RetainExceptOnCreate"] {
        let (aws, written) = (aws(&resources(Some(policy), &json!({})), None, true), written());
        let plan = plan(&aws, &written, "Data").await.unwrap();
        assert!(!plan.sets_policy);
        execute(&aws, &written, &plan).await.unwrap();
        assert_eq!(aws.changes(), [CHECKED, UPDATED].concat());
    }
}

#[tokio::test]
async fn a_resource_that_the_assembly_still_has_is_reported() {
    let written = Written::new(&[Stack::of("Storage", resources(None, &json!({})))]);
    let aws = aws(&resources(None, &json!({})), None, true);
    assert!(plan(&aws, &written, "Data").await.unwrap().is_in_assembly);
}

#[tokio::test]
async fn a_resource_that_others_refer_to_is_not_released() {
    let cases = [
        (json!({ "Ref": "Data" }), json!(null)),
        (json!({ "Fn::GetAtt": ["Data", "Arn"] }), json!(null)),
        (json!({ "Fn::Sub": "${Data}" }), json!(null)),
        (json!("x"), json!("Data")),
        (json!("x"), json!(["P", "Data"])),
    ];
    for (value, depends) in cases {
        let mut user = parameter("1");
        user["Properties"]["Value"] = value;
        if !depends.is_null() {
            user["DependsOn"] = depends;
        }
        let aws = aws(&resources(None, &json!({ "User": user })), None, true);
        let error = plan(&aws, &written(), "Data").await.unwrap_err().to_string();
        assert!(error.contains("cannot release Data: User refers to it"), "{error}");
        assert_eq!(aws.changes(), Vec::<String>::new());
    }
    let mut template = resources(None, &json!({}));
    template["Outputs"] = json!({ "Id": { "Value": { "Ref": "Data" } } });
    let aws = aws(&template, None, true);
    let error = plan(&aws, &written(), "Data").await.unwrap_err().to_string();
    assert!(error.contains("output Id refers to it"), "{error}");
}

#[tokio::test]
async fn an_update_that_changes_more_is_not_made() {
    let more = "<Replacement>False</Replacement>";
    let other = xml::change("Modify", "P", "AWS::SSM::Parameter", more);
    let aws = aws(&resources(None, &json!({})), Some(other), true);
    let error = plan(&aws, &written(), "Data").await.unwrap_err().to_string();
    assert!(error.contains("the update would also change P"), "{error}");
    assert_eq!(aws.changes(), CHECKED);
}

#[tokio::test]
async fn a_resource_that_cloudformation_would_delete_is_not_removed() {
    let (aws, written) = (aws(&resources(None, &json!({})), None, false), written());
    let plan = plan(&aws, &written, "Data").await.unwrap();
    let error = execute(&aws, &written, &plan).await.unwrap_err().to_string();
    assert!(error.contains("CloudFormation would not retain it"), "{error}");
    assert_eq!(aws.changes()[4..], [UPDATED, CHECKED].concat());
}

#[tokio::test]
async fn what_cannot_be_released_says_why() {
    let template = resources(None, &json!({}));
    let only = json!({ "Resources": { "Data": { "Type": "AWS::EFS::FileSystem", "DeletionPolicy": "Retain" } } });
    let busy = Given::deployed("Storage").template(&template).status("UPDATE_IN_PROGRESS");
    for (aws, id, wanted) in [
        (aws(&template, None, true), "Other", "the deployed stack does not have this resource"),
        (aws(&only, None, true), "Data", "the stack has no other resource"),
        (Stacks::of([busy]).aws(), "Data", "Storage is in status UPDATE_IN_PROGRESS"),
        (Stacks::of([Given::absent("Storage")]).aws(), "Data", "Storage is not deployed"),
    ] {
        let error = plan(&aws, &written(), id).await.unwrap_err().to_string();
        assert!(error.contains(wanted), "{error}");
        assert_eq!(aws.changes(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_stack_that_was_replaced_since_the_plan_is_not_updated() {
    let (aws, written) = (aws(&resources(None, &json!({})), None, true), written());
    let plan = plan(&aws, &written, "Data").await.unwrap();
    let plan = release::Release { stack_id: xml::stack_id("Other"), ..plan };
    let error = execute(&aws, &written, &plan).await.unwrap_err();
    assert!(matches!(error, Error::MovedOn { .. }), "{error}");
    assert_eq!(aws.changes().len(), 4);
}
