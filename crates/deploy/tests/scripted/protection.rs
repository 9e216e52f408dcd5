//! Changes that weaken the protection of data need the same consent as its deletion.

use serde_json::{Value, json};
use stanchion_deploy::Done;
use stanchion_deploy::plan::State;

use crate::support::assembly::parameter;
use crate::support::call::Answer;
use crate::support::stacks::Given;
use crate::support::{Aws, Recorder, Stack, Stacks, Written, risks, xml};

fn data(policy: &str) -> Value {
    json!({ "Data": { "Type": "AWS::EFS::FileSystem", "DeletionPolicy": policy }, "P": parameter("1") })
}

fn template(resources: &Value) -> Value {
    json!({ "Resources": resources })
}

/// Returns a stack with these deployed resources and these changes.
fn deployed(resources: &Value, changes: Vec<String>) -> Aws {
    Stacks::of([Given::deployed("Storage").template(&template(resources)).changes(changes)]).aws()
}

fn in_place(id: &str, kind: &str, details: &str) -> String {
    xml::change("Modify", id, kind, &format!("<Replacement>False</Replacement>{details}"))
}

fn at_risk(ids: &[&str]) -> Vec<(String, String)> {
    ids.iter().map(|it| ((*it).to_owned(), "data-at-risk".to_owned())).collect()
}

#[tokio::test]
async fn a_deletion_policy_that_no_longer_retains_is_data_at_risk() {
    let written = Written::new(&[Stack::new("Storage", &data("Delete"))]);
    // The form in which a change set lists the change of an attribute.
    let detail = "<Scope><member>DeletionPolicy</member></Scope><Details><member><Target><Attribute>DeletionPolicy</Attribute><RequiresRecreation>Never</RequiresRecreation></Target><Evaluation>Static</Evaluation><ChangeSource>DirectModification</ChangeSource></member></Details>";
    let listed = in_place("Data", "AWS::EFS::FileSystem", detail);
    let aws = deployed(&data("Retain"), vec![listed]);
    let plan = written.plan(&aws).await.unwrap();
    assert_eq!(risks(&plan), at_risk(&["Data"]));
    assert_eq!(plan.stacks[0].at_risk(), ["Data"]);
    assert!(plan.is_destructive());
    let property = &plan.stacks[0].changes[0].properties[0];
    assert_eq!(property.name, "DeletionPolicy");
    assert_eq!(
        (property.before.as_deref(), property.after.as_deref()),
        (Some("Retain"), Some("Delete"))
    );
    // A change set that does not list it does not hide it.
    let other = in_place("P", "AWS::SSM::Parameter", "");
    let plan = written.plan(&deployed(&data("Retain"), vec![other.clone()])).await.unwrap();
    assert_eq!(plan.stacks[0].at_risk(), ["Data"]);
    // Stronger protection is no risk.
    let written = Written::new(&[Stack::new("Storage", &data("Retain"))]);
    let plan = written.plan(&deployed(&data("Delete"), vec![other])).await.unwrap();
    assert_eq!(plan.stacks[0].at_risk(), [""; 0]);
}

#[tokio::test]
async fn a_policy_of_a_resource_without_data_is_no_risk() {
    let role =
        |policy: &str| json!({ "R": { "Type": "AWS::IAM::Role", "DeletionPolicy": policy } });
    let written = Written::new(&[Stack::new("Storage", &role("Delete"))]);
    let change = in_place("R", "AWS::IAM::Role", "");
    let plan = written.plan(&deployed(&role("Retain"), vec![change])).await.unwrap();
    assert_eq!(risks(&plan), [("R".to_owned(), "access".to_owned())]);
}

#[tokio::test]
async fn deletion_protection_from_a_parameter_is_compared_by_its_value() {
    let table = json!({ "T": { "Type": "AWS::DynamoDB::Table", "Properties": { "DeletionProtectionEnabled": { "Ref": "On" } } } });
    let stack = Stack::new("Storage", &table)
        .section("Parameters", json!({ "On": { "Type": "String", "Default": "false" } }));
    let detail = "<Details><member><Target><Attribute>Properties</Attribute><Name>DeletionProtectionEnabled</Name><Path>/Properties/DeletionProtectionEnabled</Path><RequiresRecreation>Never</RequiresRecreation><BeforeValue>true</BeforeValue><AfterValue>false</AfterValue></Target><Evaluation>Static</Evaluation><ChangeSource>ParameterReference</ChangeSource><CausingEntity>On</CausingEntity></member></Details>";
    let change = in_place("T", "AWS::DynamoDB::Table", detail);
    let written = Written::new(&[stack]);
    let plan = written.plan(&deployed(&table, vec![change.clone()])).await.unwrap();
    assert_eq!(plan.stacks[0].at_risk(), ["T"]);
    let on = change.replace(">true<", ">x<").replace(">false<", ">true<").replace(">x<", ">false<");
    let plan = written.plan(&deployed(&table, vec![on])).await.unwrap();
    assert_eq!(plan.stacks[0].at_risk(), [""; 0]);
}

#[tokio::test]
async fn a_macro_is_asked_for_what_it_generates() {
    let stack = Stack::new("Storage", &json!({})).section("Transform", json!("Mine"));
    let before = template(&data("Retain"));
    let after = template(&data("Delete")).to_string();
    let change = in_place("Data", "AWS::EFS::FileSystem", "");
    let stacks = Stacks::of([Given::deployed("Storage").template(&before).changes([change])]);
    let aws = stacks.aws_but(move |call| {
        let is_new = call.action == "GetTemplate" && !call.field("ChangeSetName").is_empty();
        let body = format!("<TemplateBody>{}</TemplateBody>", xml::escaped(&after));
        is_new.then(|| Answer::result(body))
    });
    let plan = Written::new(&[stack]).plan(&aws).await.unwrap();
    assert_eq!(plan.stacks[0].at_risk(), ["Data"]);
}

#[tokio::test]
async fn the_templates_of_nested_stacks_are_compared() {
    let child = json!({ "Child": { "Type": "AWS::CloudFormation::Stack" } });
    let nested = "arn:aws:cloudformation:eu-central-1:123456789012:changeSet/inner/Child";
    let physical = xml::stack_id("Child");
    let change = format!(
        "<member><Type>Resource</Type><ResourceChange><Action>Modify</Action><LogicalResourceId>Child</LogicalResourceId><PhysicalResourceId>{physical}</PhysicalResourceId><ResourceType>AWS::CloudFormation::Stack</ResourceType><Replacement>False</Replacement><ChangeSetId>{nested}</ChangeSetId></ResourceChange></member>"
    );
    let outer = Given::deployed("Storage").template(&template(&child)).changes([change]);
    let inner = in_place("Data", "AWS::EFS::FileSystem", "");
    let (before, after) = (data("Retain"), template(&data("Delete")).to_string());
    let stacks = Stacks::of([outer, Given::deployed("Child").template(&template(&before))]);
    let aws = stacks.aws_but(move |call| {
        let is_inner = call.field("ChangeSetName").ends_with("inner/Child");
        match call.action.as_str() {
            "DescribeChangeSet" if is_inner => {
                Some(Answer::result(format!("<Changes>{inner}</Changes>")))
            }
            "GetTemplate" if is_inner => {
                let text = xml::escaped(&after);
                Some(Answer::result(format!("<TemplateBody>{text}</TemplateBody>")))
            }
            _ => None,
        }
    });
    let written = Written::new(&[Stack::new("Storage", &child)]);
    let plan = written.plan(&aws).await.unwrap();
    assert_eq!(plan.stacks[0].at_risk(), ["Child/Data"]);
}

#[tokio::test]
async fn termination_protection_is_part_of_the_plan() {
    let stack =
        |on: bool| Stack::new("Storage", &data("Retain")).with("terminationProtection", json!(on));
    let of = || Given::deployed("Storage").template(&template(&data("Retain")));
    // Without it, a mistake deletes the data.
    let aws = Stacks::of([of().protected()]).aws();
    let written = Written::new(&[stack(false)]);
    let plan = written.plan(&aws).await.unwrap();
    assert_eq!(risks(&plan), at_risk(&["TerminationProtection"]));
    assert_eq!(plan.stacks[0].state, State::Protection);
    assert!(plan.has_changes());
    let refusing = Recorder::refusing();
    let report = written.up(&aws, &refusing).await;
    assert_eq!(report["Storage"].as_ref().unwrap(), &Done::Declined);
    assert_eq!(aws.calls("UpdateTerminationProtection").len(), 0);
    let report = written.up(&aws, &Recorder::agreeing()).await;
    assert_eq!(report["Storage"].as_ref().unwrap(), &Done::Deployed);
    assert_eq!(aws.calls("UpdateTerminationProtection").len(), 1);
    // To enable it is a change without risk.
    let plan = Written::new(&[stack(true)]).plan(&Stacks::of([of()]).aws()).await.unwrap();
    let change = ("TerminationProtection".to_owned(), "modify".to_owned());
    assert_eq!(risks(&plan), [change]);
}

#[tokio::test]
async fn the_action_and_the_type_decide_about_the_risk() {
    let written = Written::new(&[Stack::new("One", &json!({ "P": parameter("1") }))]);
    let (role, plain, data) = ("AWS::IAM::Role", "AWS::SSM::Parameter", "AWS::EFS::FileSystem");
    let (kept, replaced) =
        ("<PolicyAction>Retain</PolicyAction>", "<Replacement>True</Replacement>");
    for (action, kind, more, risk) in [
        ("Add", plain, "", "add"),
        ("Add", data, "", "add"),
        ("Add", role, "", "access"),
        ("Remove", plain, "", "delete"),
        ("Remove", role, "", "delete"),
        ("Remove", data, "", "data-at-risk"),
        ("Remove", data, kept, "release"),
        ("Import", data, "", "import"),
        ("Dynamic", plain, "", "may-replace"),
        ("Dynamic", data, "", "data-at-risk"),
        ("Modify", plain, replaced, "replace"),
        ("Modify", data, replaced, "data-at-risk"),
        ("Modify", plain, "<Replacement>False</Replacement>", "modify"),
        ("Modify", role, "<Replacement>False</Replacement>", "access"),
    ] {
        let change = xml::change(action, "R", kind, more);
        let aws = Stacks::of([Given::deployed("One").changes([change])]).aws();
        let plan = written.plan(&aws).await.unwrap();
        assert_eq!(risks(&plan), [("R".to_owned(), risk.to_owned())], "{action} {kind} {more}");
    }
}
