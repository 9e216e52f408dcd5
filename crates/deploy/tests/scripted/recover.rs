//! Rolling back deletes what the failed operation created. Data among it must be named.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use stanchion_deploy::events::{Event, Outcome};
use stanchion_deploy::{Error, recover};

use crate::support::Aws;
use crate::support::Stacks;
use crate::support::assembly::parameter;
use crate::support::stacks::Given;

fn template(policy: &str) -> Value {
    let data = json!({ "Type": "AWS::EFS::FileSystem", "DeletionPolicy": policy });
    json!({ "Resources": { "Data": data, "Old": data, "P": parameter("1") } })
}

/// Returns a stack whose last operation created `Data` and updated `Old`.
fn failed(status: &str, policy: &str) -> Given {
    Given::deployed("Storage")
        .status(status)
        .template(&template(policy))
        // An earlier operation created the other file system.
        .event("Storage", "CREATE_IN_PROGRESS", "User Initiated")
        .event("Old", "CREATE_COMPLETE", "")
        .event("Storage", "CREATE_COMPLETE", "")
        .event("Storage", "UPDATE_IN_PROGRESS", "User Initiated")
        .event("Old", "UPDATE_COMPLETE", "")
        .event("Data", "CREATE_COMPLETE", "")
        .event("P", "CREATE_FAILED", "no")
}

#[derive(Clone, Copy)]
enum Way {
    Rollback,
    Continue,
    Cancel,
}

async fn recovered(aws: &Aws, way: Way, allowed: &[&str]) -> Result<Outcome, Error> {
    let clients = aws.cloud().region(None)?;
    let allowed: BTreeSet<String> = allowed.iter().map(|it| (*it).to_owned()).collect();
    let tell = |_: &str, _: &Event| {};
    match way {
        Way::Rollback => recover::rollback(&clients, "Storage", None, &allowed, &tell).await,
        Way::Continue => recover::proceed(&clients, "Storage", &[], None, &allowed, &tell).await,
        Way::Cancel => recover::cancel(&clients, "Storage", &allowed, &tell).await,
    }
}

#[tokio::test]
async fn data_that_the_operation_created_must_be_named() {
    let ways = [
        ("UPDATE_FAILED", Way::Rollback, "RollbackStack Storage"),
        ("UPDATE_ROLLBACK_FAILED", Way::Continue, "ContinueUpdateRollback Storage"),
        ("UPDATE_IN_PROGRESS", Way::Cancel, "CancelUpdateStack Storage"),
    ];
    for (status, way, call) in ways {
        // This policy does not retain what is rolled back right after its creation.
        for policy in ["Delete", "RetainExceptOnCreate"] {
            let aws = Stacks::of([failed(status, policy)]).aws();
            let error = recovered(&aws, way, &["Storage.Old"]).await.unwrap_err().to_string();
            assert!(
                error.contains("the rollback deletes the resources Storage.Data, which hold data"),
                "{error}"
            );
            assert!(!error.contains("Storage.Old"), "{error}");
            assert_eq!(aws.changes(), Vec::<String>::new());
        }
        let aws = Stacks::of([failed(status, "Delete")]).aws();
        let outcome = recovered(&aws, way, &["Storage.Data"]).await.unwrap();
        assert!(outcome.status.is_rolled_back());
        assert_eq!(aws.changes(), [call]);
    }
}

#[tokio::test]
async fn data_that_is_retained_needs_no_consent() {
    let aws = Stacks::of([failed("UPDATE_FAILED", "Retain")]).aws();
    recovered(&aws, Way::Rollback, &[]).await.unwrap();
    assert_eq!(aws.changes(), ["RollbackStack Storage"]);
}

#[tokio::test]
async fn a_rollback_that_was_started_by_hand_belongs_to_its_update() {
    let stack = failed("UPDATE_ROLLBACK_FAILED", "Delete")
        .event("Storage", "UPDATE_ROLLBACK_IN_PROGRESS", "User Initiated")
        .event("Old", "UPDATE_FAILED", "no");
    let error = recovered(&Stacks::of([stack]).aws(), Way::Continue, &[]).await.unwrap_err();
    assert!(error.to_string().contains("Storage.Data"), "{error}");
}

#[tokio::test]
async fn nested_stacks_are_looked_into() {
    let nested = json!({ "Resources": { "New": { "Type": "AWS::CloudFormation::Stack" }, "Same": { "Type": "AWS::CloudFormation::Stack" } } });
    let inner = |name: &str| Given::deployed(name).template(&template("Delete"));
    let same = failed("UPDATE_FAILED", "Delete").named("Same");
    let aws = Stacks::of([
        Given::deployed("Storage")
            .status("UPDATE_FAILED")
            .template(&nested)
            .event("Storage", "UPDATE_IN_PROGRESS", "User Initiated")
            .event("New", "CREATE_COMPLETE", "")
            .event("Same", "UPDATE_FAILED", "no"),
        inner("New"),
        same,
    ])
    .aws();
    let error = recovered(&aws, Way::Rollback, &[]).await.unwrap_err().to_string();
    // Everything in a new nested stack is new; in an updated one only what the update created.
    assert!(
        error.contains("Storage.New/Data, Storage.New/Old, Storage.Same/Data, which"),
        "{error}"
    );
}
