//! Stacks that are selected with those around them, and stacks that are selected without an assembly.

use std::sync::Arc;

use serde_json::json;
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::destroy::Options;
use stanchion_deploy::{Assembly, Done, Error, Operator, failure, recover, stacks};

use crate::support::assembly::parameter;
use crate::support::stacks::Given;
use crate::support::{Recorder, Stack, Stacks, Written};

#[test]
fn stacks_are_selected_with_what_they_depend_on_or_what_depends_on_them() {
    let stack = |name: &str, on: &[&str]| {
        Stack::new(name, &json!({ "P": parameter("1") })).with("dependencies", json!(on))
    };
    let assembly = Written::new(&[
        stack("Net", &[]),
        stack("Data", &["Net"]),
        stack("Other", &[]),
        stack("Fleet", &["Data"]),
        stack("Web", &["Net"]),
    ])
    .assembly;
    let names = |all: Vec<&ManifestStack>| -> Vec<String> {
        all.into_iter().map(|it| it.name.clone()).collect()
    };
    let one = |name: &str| assembly.select(&[name.to_owned()]).unwrap();
    assert_eq!(names(assembly.with_dependencies(&one("Fleet"))), ["Net", "Data", "Fleet"]);
    assert_eq!(names(assembly.with_dependencies(&one("Net"))), ["Net"]);
    assert_eq!(names(assembly.with_dependents(&one("Data"))), ["Data", "Fleet"]);
    assert_eq!(names(assembly.with_dependents(&one("Net"))), ["Net", "Data", "Fleet", "Web"]);
    assert_eq!(names(assembly.with_dependents(&one("Other"))), ["Other"]);
}

fn storage() -> Given {
    let data = json!({ "Type": "AWS::EFS::FileSystem" });
    Given::deployed("Storage").template(&json!({ "Resources": { "Data": data } }))
}

#[tokio::test]
async fn a_stack_is_deleted_by_its_name_with_the_same_guards() {
    let (aws, assembly) = (Stacks::of([storage()]).aws(), Assembly::named("Storage"));
    let (cloud, selected) = (aws.cloud(), assembly.select(&[]).unwrap());
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    let options = Options::default();
    let plan = stacks::plan_down(&cloud, &selected, &options).await.unwrap();
    let refused = stacks::down(&cloud, &selected, &plan, &options, 0, &operator).await;
    assert!(matches!(refused, Err(Error::DataLoss { .. })), "{refused:?}");
    let options =
        Options { allow_data_loss: ["Storage.Data".to_owned()].into(), ..Options::default() };
    let report = stacks::down(&cloud, &selected, &plan, &options, 0, &operator).await.unwrap();
    let deleted = Done::Deleted { kept: Vec::new() };
    assert_eq!(report["Storage"].as_ref().unwrap(), &deleted);
    assert_eq!(aws.changes(), ["DeleteStack Storage"]);
}

#[tokio::test]
async fn a_failed_update_is_rolled_back_by_the_stacks_name() {
    let given = storage().status("UPDATE_FAILED").event("Data", "UPDATE_FAILED", "no");
    let (aws, assembly) = (Stacks::of([given]).aws(), Assembly::named("Storage"));
    let (cloud, stack) = (aws.cloud(), assembly.stack("Storage").unwrap());
    let clients = cloud.of(stack).await.unwrap();
    let outcome =
        recover::rollback(&clients, &stack.name, None, &[].into(), &|_, _| {}).await.unwrap();
    assert_eq!(outcome.status.as_str(), "UPDATE_ROLLBACK_COMPLETE");
    // The error names the first cause, and no construct.
    let error = failure::succeed(&assembly, &clients, stack, &outcome).await.unwrap_err();
    assert!(!error.to_string().contains("created by"), "{error}");
}
