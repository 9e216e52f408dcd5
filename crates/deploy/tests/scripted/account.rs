//! The account, the Region and the principal of a deployment.

use std::sync::Arc;

use serde_json::json;
use stanchion_deploy::{Assembly, Operator, plan, stacks};

use crate::support::assembly::parameter;
use crate::support::stacks::Given;
use crate::support::{Aws, Folder, Recorder, Stack, Stacks, xml};

fn assembly(environment: serde_json::Value) -> (Folder, Arc<Assembly>) {
    let stack = Stack::new("Net", &json!({ "P": parameter("1") }));
    let folder = Folder::new(&[stack.with("environment", environment)]);
    let assembly = Arc::new(Assembly::read(folder.path()).unwrap());
    (folder, assembly)
}

fn changed() -> Aws {
    let change =
        xml::change("Modify", "P", "AWS::SSM::Parameter", "<Replacement>False</Replacement>");
    Stacks::of([Given::deployed("Net").changes([change])]).aws()
}

#[tokio::test]
async fn every_plan_has_the_account_the_region_and_the_principal() {
    let (_folder, assembly) = assembly(json!({}));
    let cloud = changed().cloud();
    let selected = assembly.select(&[]).unwrap();
    let plan = stacks::plan(&assembly, &cloud, &selected, &plan::Options::default()).await.unwrap();
    let shown = serde_json::to_value(&plan).unwrap();
    assert_eq!(shown["stacks"][0]["caller"]["account"], "123456789012");
    assert_eq!(shown["stacks"][0]["caller"]["arn"], "arn:aws:iam::123456789012:user/ann");
    assert_eq!(shown["stacks"][0]["region"], "eu-central-1");
}

#[tokio::test]
async fn credentials_of_a_different_account_change_nothing() {
    let (_folder, assembly) = assembly(json!({ "account": "999999999999" }));
    let aws = changed();
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    let selected = assembly.select(&[]).unwrap();
    let options = stacks::Options::default();
    let report = stacks::up(&assembly, &aws.cloud(), &selected, &options, &operator).await;
    let error = report["Net"].as_ref().unwrap_err().to_string();
    assert!(error.contains("Net is for account 999999999999"), "{error}");
    assert_eq!(aws.changes(), Vec::<String>::new());
}

#[tokio::test]
async fn the_principal_is_asked_for_once() {
    let (_folder, assembly) = assembly(json!({ "account": "123456789012" }));
    let aws = changed();
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    let selected = assembly.select(&[]).unwrap();
    let options = stacks::Options::default();
    let report = stacks::up(&assembly, &aws.cloud(), &selected, &options, &operator).await;
    assert!(report["Net"].is_ok(), "{report:?}");
    assert_eq!(aws.calls("GetCallerIdentity").len(), 1);
    assert_eq!(aws.changes(), ["CreateChangeSet Net", "ExecuteChangeSet Net"]);
}
