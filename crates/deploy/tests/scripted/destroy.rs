//! Deleting stacks: what is shown, what is refused, and what is sent.

use std::sync::Arc;

use serde_json::{Value, json};
use stanchion_deploy::destroy::{Options, Plan};
use stanchion_deploy::{Assembly, Done, Error, Operator, Report, stacks};

use crate::support::assembly::parameter;
use crate::support::stacks::Given;
use crate::support::{Aws, Folder, Recorder, Stack, Stacks, xml};

fn data(policy: &str) -> Value {
    let mut data = json!({ "Type": "AWS::EFS::FileSystem" });
    if !policy.is_empty() {
        data["DeletionPolicy"] = json!(policy);
    }
    data
}

fn template(resources: &Value) -> Value {
    json!({ "Resources": resources })
}

fn storage(policy: &str) -> Given {
    let resources = json!({ "Data": data(policy), "P": parameter("1") });
    Given::deployed("Storage").template(&template(&resources))
}

fn assembly(names: &[&str]) -> (Folder, Assembly) {
    let of = |name: &&str| Stack::new(name, &json!({ "P": parameter("1") }));
    let folder = Folder::new(&names.iter().map(of).collect::<Vec<_>>());
    let assembly = Assembly::read(folder.path()).unwrap();
    (folder, assembly)
}

async fn plan(aws: &Aws, names: &[&str], options: &Options) -> Result<Plan, Error> {
    let (_folder, assembly) = assembly(names);
    stacks::plan_down(&aws.cloud(), &assembly.select(&[]).unwrap(), options).await
}

async fn down(aws: &Aws, names: &[&str], options: &Options) -> Result<Report, Error> {
    let (_folder, assembly) = assembly(names);
    let stacks = assembly.select(&[]).unwrap();
    let cloud = aws.cloud();
    let plan = stacks::plan_down(&cloud, &stacks, options).await?;
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    stacks::down(&cloud, &stacks, &plan, options, 0, &operator).await
}

fn allowing(names: &[&str]) -> Options {
    let allow_data_loss = names.iter().map(|it| (*it).to_owned()).collect();
    Options { allow_data_loss, ..Options::default() }
}

fn retaining(name: &str) -> Options {
    Options { retain: vec![name.to_owned()], ..Options::default() }
}

#[tokio::test]
async fn the_plan_names_what_goes_and_where() {
    let aws = Stacks::of([storage(""), Given::absent("Other")]).aws();
    let plan = plan(&aws, &["Storage", "Other"], &Options::default()).await.unwrap();
    let shown = serde_json::to_value(&plan).unwrap();
    assert_eq!(shown["stacks"].as_array().unwrap().len(), 1);
    let stack = &shown["stacks"][0];
    assert_eq!(stack["caller"]["account"], "123456789012");
    assert_eq!(stack["region"], "eu-central-1");
    assert_eq!(
        stack["resources"],
        json!([
            { "logicalId": "Data", "physicalId": "Data-1", "resourceType": "AWS::EFS::FileSystem", "holdsData": true, "fate": "delete" },
            { "logicalId": "P", "physicalId": "P-1", "resourceType": "AWS::SSM::Parameter", "holdsData": false, "fate": "delete" },
        ])
    );
    // The processed template has what macros and loops generate.
    assert_eq!(aws.calls("GetTemplate")[0].field("TemplateStage"), "Processed");
    assert_eq!(aws.changes(), Vec::<String>::new());
}

#[tokio::test]
async fn data_that_nobody_named_is_not_deleted() {
    let aws = Stacks::of([storage("")]).aws();
    let error = down(&aws, &["Storage"], &Options::default()).await.unwrap_err().to_string();
    assert!(error.contains("Storage.Data"), "{error}");
    assert!(error.contains("--allow-data-loss Storage.Data"), "{error}");
    assert_eq!(aws.changes(), Vec::<String>::new());
    let report = down(&aws, &["Storage"], &allowing(&["Storage.Data"])).await.unwrap();
    assert_eq!(report["Storage"].as_ref().unwrap(), &Done::Deleted { kept: Vec::new() });
    assert_eq!(aws.changes(), ["DeleteStack Storage"]);
}

#[tokio::test]
async fn the_deployed_template_decides_and_not_the_assembly() {
    let aws = Stacks::of([storage("Retain")]).aws();
    let report = down(&aws, &["Storage"], &Options::default()).await.unwrap();
    let kept = vec![("Data".to_owned(), "Data-1".to_owned())];
    assert_eq!(report["Storage"].as_ref().unwrap(), &Done::Deleted { kept });
}

#[tokio::test]
async fn data_of_nested_stacks_is_named_too() {
    let nested = json!({ "Type": "AWS::CloudFormation::Stack" });
    let kept = json!({ "Type": "AWS::CloudFormation::Stack", "DeletionPolicy": "Retain" });
    let aws = Stacks::of([
        Given::deployed("Outer").template(&template(&json!({ "Inner": nested, "Kept": kept }))),
        Given::deployed("Inner").template(&template(&json!({ "Data": data("") }))),
        Given::deployed("Kept").template(&template(&json!({ "Data": data("") }))),
    ])
    .aws();
    let plan = plan(&aws, &["Outer"], &Options::default()).await.unwrap();
    // A nested stack that is retained keeps its data.
    assert_eq!(plan.stacks[0].lost(), ["Outer.Inner/Data"]);
    assert!(plan.is_loss());
}

#[tokio::test]
async fn no_stack_is_deleted_if_one_is_refused() {
    let plain = || Given::deployed("Plain").template(&template(&json!({ "P": parameter("1") })));
    let aws = Stacks::of([plain(), storage("Retain").protected()]).aws();
    let names = ["Plain", "Storage"];
    let error = down(&aws, &names, &Options::default()).await.unwrap_err().to_string();
    assert!(error.contains("Storage has termination protection"), "{error}");
    assert_eq!(aws.changes(), Vec::<String>::new());
    let role_arn = Some("arn:aws:iam::123456789012:role/R".to_owned());
    let options = Options { unprotect: true, role_arn, ..Options::default() };
    let report = down(&aws, &names, &options).await.unwrap();
    assert!(report.values().all(Result::is_ok), "{report:?}");
    let role = |it: &crate::support::call::Call| it.field("RoleARN").ends_with("role/R");
    assert!(aws.calls("DeleteStack").iter().all(role));
}

#[tokio::test]
async fn data_that_appears_after_the_plan_is_not_deleted() {
    let before = Stacks::of([storage("Retain")]).aws();
    let plan = plan(&before, &["Storage"], &Options::default()).await.unwrap();
    let after = Stacks::of([storage("Delete")]).aws();
    let (_folder, assembly) = assembly(&["Storage"]);
    let (stacks, cloud) = (assembly.select(&[]).unwrap(), after.cloud());
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    let options = Options::default();
    let report = stacks::down(&cloud, &stacks, &plan, &options, 0, &operator).await.unwrap();
    let error = report["Storage"].as_ref().unwrap_err().to_string();
    assert!(error.contains("--allow-data-loss Storage.Data"), "{error}");
    assert_eq!(after.changes(), Vec::<String>::new());
}

#[tokio::test]
async fn a_healthy_stack_retains_nothing_by_request() {
    let aws = Stacks::of([storage("")]).aws();
    let error = down(&aws, &["Storage"], &retaining("Storage.Data")).await.unwrap_err();
    let error = error.to_string();
    assert!(error.contains("Storage: cannot retain Data"), "{error}");
    assert!(error.contains("DELETE_FAILED") && error.contains("UPDATE_COMPLETE"), "{error}");
    assert!(error.contains("DeletionPolicy: Retain"), "{error}");
    assert_eq!(aws.changes(), Vec::<String>::new());
}

#[tokio::test]
async fn a_name_to_retain_that_does_not_exist_is_an_error() {
    let aws = Stacks::of([storage("Retain").status("DELETE_FAILED")]).aws();
    for name in ["Storage.Nothing", "Nothing", "Other.Data"] {
        let error = down(&aws, &["Storage"], &retaining(name)).await.unwrap_err().to_string();
        assert!(error.contains(&format!("cannot retain {name}")), "{error}");
    }
    assert_eq!(aws.changes(), Vec::<String>::new());
}

#[tokio::test]
async fn a_deletion_that_failed_is_finished_with_retained_resources() {
    let aws = Stacks::of([storage("").undeletable(&["Data"])]).aws();
    let options = allowing(&["Storage.Data"]);
    let report = down(&aws, &["Storage"], &options).await.unwrap();
    let stuck = report["Storage"].as_ref().unwrap_err();
    assert!(matches!(stuck, Error::Stuck { resources, .. } if *resources == ["Data"]), "{stuck}");
    // A retained resource is not lost, so it needs no further consent.
    let report = down(&aws, &["Storage"], &retaining("Storage.Data")).await.unwrap();
    let kept = vec![("Data".to_owned(), "Data-1".to_owned())];
    assert_eq!(report["Storage"].as_ref().unwrap(), &Done::Deleted { kept });
    assert_eq!(aws.calls("DeleteStack")[1].field("RetainResources.member.1"), "Data");
}

#[tokio::test]
async fn a_deletion_that_failed_needs_no_update_of_the_policy() {
    let aws = Stacks::of([storage("").status("DELETE_FAILED")]).aws();
    let options = Options { set_policy: true, ..retaining("Storage.Data") };
    let report = down(&aws, &["Storage"], &options).await.unwrap();
    assert!(matches!(report["Storage"], Ok(Done::Deleted { .. })), "{report:?}");
    assert_eq!(aws.changes(), ["DeleteStack Storage"]);
    assert_eq!(aws.calls("DeleteStack")[0].field("RetainResources.member.1"), "Data");
}

/// Returns a change of an attribute in the form of `DescribeChangeSet`.
fn attribute(id: &str, attribute: &str) -> String {
    let more = format!(
        "<Replacement>False</Replacement><Scope><member>{attribute}</member></Scope><Details><member><Target><Attribute>{attribute}</Attribute><RequiresRecreation>Never</RequiresRecreation></Target><Evaluation>Static</Evaluation><ChangeSource>DirectModification</ChangeSource></member></Details>"
    );
    xml::change("Modify", id, "AWS::EFS::FileSystem", &more)
}

#[tokio::test]
async fn the_deletion_policy_is_deployed_first_on_request() {
    let storage = storage("").parameters(&[("Size", "1")]);
    let aws = Stacks::of([storage.changes([attribute("Data", "DeletionPolicy")])]).aws();
    let options = Options { set_policy: true, ..retaining("Data") };
    let report = down(&aws, &["Storage"], &options).await.unwrap();
    let kept = vec![("Data".to_owned(), "Data-1".to_owned())];
    assert_eq!(report["Storage"].as_ref().unwrap(), &Done::Deleted { kept });
    assert_eq!(
        aws.changes(),
        ["CreateChangeSet Storage", "ExecuteChangeSet Storage", "DeleteStack Storage"]
    );
    let request = &aws.calls("CreateChangeSet")[0];
    let sent: Value = serde_json::from_str(request.field("TemplateBody")).unwrap();
    assert_eq!(sent["Resources"]["Data"]["DeletionPolicy"], "Retain");
    assert_eq!(sent["Resources"]["P"].get("DeletionPolicy"), None);
    assert_eq!(request.field("Parameters.member.1.UsePreviousValue"), "true");
    assert_eq!(aws.calls("DeleteStack")[0].field("RetainResources.member.1"), "");
}

#[tokio::test]
async fn an_update_that_changes_more_than_the_policy_is_not_made() {
    let others = [
        attribute("P", "Properties"),
        xml::change("Remove", "P", "AWS::SSM::Parameter", ""),
        xml::change("Modify", "P", "AWS::SSM::Parameter", "<Replacement>True</Replacement>"),
    ];
    for other in others {
        let changes = [attribute("Data", "DeletionPolicy"), other];
        let aws = Stacks::of([storage("").changes(changes)]).aws();
        let options = Options { set_policy: true, ..retaining("Data") };
        let report = down(&aws, &["Storage"], &options).await.unwrap();
        let error = report["Storage"].as_ref().unwrap_err().to_string();
        assert!(error.contains("the update would also change P"), "{error}");
        assert_eq!(aws.changes(), ["CreateChangeSet Storage", "DeleteChangeSet Storage"]);
    }
}

#[tokio::test]
async fn a_stack_that_does_not_retain_after_all_is_not_deleted() {
    // CloudFormation reports success, but the deployed template is as before.
    let storage = storage("").changes([attribute("Data", "DeletionPolicy")]);
    let text = template(&json!({ "Data": data("") })).to_string();
    let aws = Stacks::of([storage]).aws_but(move |call| {
        let body = format!("<TemplateBody>{}</TemplateBody>", xml::escaped(&text));
        (call.action == "GetTemplate").then(|| crate::support::call::Answer::result(body))
    });
    let options = Options { set_policy: true, ..retaining("Data") };
    let report = down(&aws, &["Storage"], &options).await.unwrap();
    assert!(report["Storage"].is_err(), "{report:?}");
    assert_eq!(aws.changes(), ["CreateChangeSet Storage", "ExecuteChangeSet Storage"]);
}
