//! Parameters, capabilities, templates and the state of a stack before anything is changed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Value, json};
use stanchion_deploy::plan::{Known, Plan, State};
use stanchion_deploy::{Assembly, Done, Error, Operator, plan, stacks};

use crate::support::assembly::parameter;
use crate::support::stacks::Given;
use crate::support::{Aws, Folder, Recorder, Stack, Stacks, xml};

fn assembly(stacks: &[Stack]) -> (Folder, Arc<Assembly>) {
    let folder = Folder::new(stacks);
    let assembly = Arc::new(Assembly::read(folder.path()).unwrap());
    (folder, assembly)
}

async fn planned(stacks: &[Stack], aws: &Aws, options: &plan::Options) -> Result<Plan, Error> {
    let (_folder, assembly) = assembly(stacks);
    let selected = assembly.select(&[]).unwrap();
    stacks::plan(&assembly, &aws.cloud(), &selected, options).await
}

fn of(known: Known) -> plan::Options {
    plan::Options { known, ..plan::Options::default() }
}

fn texts(all: &[&str]) -> BTreeSet<String> {
    all.iter().map(|it| (*it).to_owned()).collect()
}

fn given(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect()
}

fn modify() -> String {
    xml::change("Modify", "P", "AWS::SSM::Parameter", "<Replacement>False</Replacement>")
}

fn with_parameters(parameters: Value) -> Stack {
    Stack::new("One", &json!({ "P": parameter("1") })).section("Parameters", parameters)
}

fn sized() -> Stack {
    with_parameters(json!({
        "Size": { "Type": "Number", "Default": 20 },
        "Word": { "Type": "String", "Default": "x", "NoEcho": true },
        "New": { "Type": "String", "Default": "fresh" },
    }))
}

fn deployed() -> Aws {
    let stack = Given::deployed("One").parameters(&[("Size", "10"), ("Word", "****")]);
    Stacks::of([stack.changes([modify()])]).aws()
}

/// Returns the parameters of the change set that was requested: name and value, or nothing for the previous value.
fn requested(aws: &Aws) -> BTreeMap<String, Option<String>> {
    let calls = aws.calls("CreateChangeSet");
    let field = |at: usize, name: &str| {
        calls[0].fields.get(&format!("Parameters.member.{at}.{name}")).cloned()
    };
    (1..).map_while(|at| Some((field(at, "ParameterKey")?, field(at, "ParameterValue")))).collect()
}

#[tokio::test]
async fn a_parameter_keeps_its_value_and_the_plan_says_so() {
    let aws = deployed();
    let plan = planned(&[sized()], &aws, &plan::Options::default()).await.unwrap();
    let wanted = [("Size".to_owned(), None), ("Word".to_owned(), None)];
    assert_eq!(requested(&aws), BTreeMap::from(wanted));
    let note = "parameter Size keeps its value 10; the default of the template is 20";
    assert_eq!(plan.stacks[0].notes, [note]);
}

#[tokio::test]
async fn a_value_that_changes_is_part_of_the_plan() {
    let aws = deployed();
    let known =
        Known { given: given(&[("Size", "30"), ("One:Word", "hidden")]), ..Known::default() };
    let plan = planned(&[sized()], &aws, &of(known)).await.unwrap();
    assert_eq!(requested(&aws)["Size"].as_deref(), Some("30"));
    let notes = plan.stacks[0].notes.join("\n");
    assert!(notes.contains("parameter Size: 10 -> 30"), "{notes}");
    assert!(notes.contains("parameter Word: set to a value that is not shown"), "{notes}");
    assert!(!notes.contains("hidden"), "{notes}");
}

#[tokio::test]
async fn a_default_is_used_only_on_request() {
    let aws = deployed();
    let known = Known { defaults: texts(&["One:Size"]), ..Known::default() };
    let plan = planned(&[sized()], &aws, &of(known)).await.unwrap();
    assert!(!requested(&aws).contains_key("Size"));
    assert_eq!(plan.stacks[0].notes, ["parameter Size: 10 -> 20, the default of the template"]);
    // A parameter without a default cannot get it.
    let stack = with_parameters(json!({ "Size": { "Type": "Number" } }));
    let stack = stack.with("requiredParameters", json!(["Size"]));
    let known = Known { defaults: texts(&["Size"]), ..Known::default() };
    let error = planned(&[stack], &deployed(), &of(known)).await.unwrap_err().to_string();
    assert!(error.contains("Size: the template has no default for it"), "{error}");
}

#[tokio::test]
async fn all_inputs_are_checked_before_anything_changes() {
    let good = Stack::new("Good", &json!({ "P": parameter("1") }));
    let missing = Stack::new("Missing", &json!({ "P": parameter("1") }))
        .section("Parameters", json!({ "Key": { "Type": "String" } }))
        .with("requiredParameters", json!(["Key"]));
    let wrong = Stack::new("Wrong", &json!({ "P": parameter("1") }))
        .section("Parameters", json!({ "Size": { "Type": "Number", "MaxValue": 5 } }))
        .with("parameters", json!({ "Size": "6" }))
        .with("dependencies", json!(["Good"]));
    let large = Stack::new("Large", &json!({ "P": parameter(&"x".repeat(1_000_001)) }));
    let filed =
        Stack::new("Filed", &json!({ "P": parameter("1") })).with("assets", json!(["assets/a"]));
    let all = [good, missing, wrong, large, filed];
    let account = || {
        let names = ["Good", "Missing", "Wrong", "Large", "Filed", "stanchion-assets"];
        Stacks::of(names.map(Given::absent)).aws()
    };
    let aws = account();
    let error = planned(&all, &aws, &plan::Options::default()).await.unwrap_err().to_string();
    let texts = [
        "Missing: parameters have no valid value",
        "Key: no value is set",
        "Size: the value 6 is not valid; the greatest value is 5",
        "Large: the template's size in bytes is",
        "Filed: there is no bucket for the stack's files",
    ];
    for text in texts {
        assert!(error.contains(text), "no {text:?} in\n{error}");
    }
    assert_eq!(aws.changes(), [""; 0]);
    let aws = account();
    let (_folder, assembly) = assembly(&all);
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    let selected = assembly.select(&[]).unwrap();
    let report =
        stacks::up(&assembly, &aws.cloud(), &selected, &stacks::Options::default(), &operator)
            .await;
    assert_eq!(aws.changes(), [""; 0]);
    assert!(matches!(report["Good"], Ok(Done::Skipped { .. })), "{report:?}");
    assert!(report["Wrong"].is_err() && report["Missing"].is_err(), "{report:?}");
}

#[tokio::test]
async fn a_stack_that_waits_shows_the_resources_of_its_template() {
    let net = Stack::new("Net", &json!({ "P": parameter("1") }));
    let role = json!({ "Type": "AWS::IAM::Role", "Properties": { "RoleName": "r" } });
    let app = Stack::new("App", &json!({ "Q": parameter("1"), "Role": role }));
    let app = app.with("dependencies", json!(["Net"]));
    let add = xml::change("Add", "P", "AWS::SSM::Parameter", "");
    let aws = Stacks::of([Given::absent("Net").changes([add]), Given::absent("App")]).aws();
    let plan = planned(&[net, app], &aws, &plan::Options::default()).await.unwrap();
    let app = &plan.stacks[1];
    assert!(matches!(app.state, State::Waits { .. }), "{app:?}");
    assert_eq!(app.capabilities, ["CAPABILITY_NAMED_IAM"]);
    let shown = serde_json::to_value(&app.changes).unwrap();
    let shown: Vec<_> =
        shown.as_array().unwrap().iter().map(|it| (&it["logicalId"], &it["risk"])).collect();
    assert_eq!(shown, [(&json!("Role"), &json!("access")), (&json!("Q"), &json!("add"))]);
}

#[tokio::test]
async fn a_capability_is_added() {
    let aws = deployed();
    let known = Known { capabilities: texts(&["CAPABILITY_AUTO_EXPAND"]), ..Known::default() };
    planned(&[sized()], &aws, &of(known)).await.unwrap();
    let call = &aws.calls("CreateChangeSet")[0];
    assert_eq!(call.field("Capabilities.member.1"), "CAPABILITY_AUTO_EXPAND");
}

#[tokio::test]
async fn a_stack_that_failed_without_rollback_is_updated() {
    for status in ["UPDATE_FAILED", "CREATE_FAILED"] {
        let stack = Given::deployed("One").status(status).changes([modify()]);
        let aws = Stacks::of([stack]).aws();
        let (_folder, assembly) = assembly(&[Stack::new("One", &json!({ "P": parameter("2") }))]);
        let recorder = Recorder::agreeing();
        let operator: Arc<dyn Operator> = recorder.clone();
        let selected = assembly.select(&[]).unwrap();
        let options = stacks::Options::default();
        let report = stacks::up(&assembly, &aws.cloud(), &selected, &options, &operator).await;
        assert!(report["One"].is_ok(), "{report:?}");
        assert_eq!(aws.calls("CreateChangeSet")[0].field("ChangeSetType"), "UPDATE");
        // CloudFormation accepts the update only without rollback.
        assert_eq!(aws.calls("ExecuteChangeSet")[0].field("DisableRollback"), "true");
        let notes = recorder.plans()[0].notes.join("\n");
        assert!(notes.contains(status) && notes.contains("keeps rollback disabled"), "{notes}");
    }
}

#[tokio::test]
async fn replacements_without_rollback_are_refused_before() {
    let replace =
        || xml::change("Modify", "P", "AWS::SSM::Parameter", "<Replacement>True</Replacement>");
    let one = || [Stack::new("One", &json!({ "P": parameter("2") }))];
    let options = plan::Options { disable_rollback: true, ..plan::Options::default() };
    let aws = Stacks::of([Given::deployed("One").changes([replace()])]).aws();
    let error = planned(&one(), &aws, &options).await.unwrap_err().to_string();
    assert!(error.contains("One: the plan replaces P"), "{error}");
    assert!(error.contains("help: Deploy without --disable-rollback"), "{error}");
    let halted = Given::deployed("One").status("UPDATE_FAILED").changes([replace()]);
    let aws = Stacks::of([halted]).aws();
    let error = planned(&one(), &aws, &plan::Options::default()).await.unwrap_err().to_string();
    assert!(error.contains("help: Run `stanchion-deploy rollback` first"), "{error}");
}
