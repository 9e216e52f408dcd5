//! Stacks that use outputs of others: what a plan knows before the others are deployed, and the order of removals.

use serde_json::{Value, json};
use stanchion_deploy::Done;
use stanchion_deploy::plan::State;

use crate::support::assembly::parameter;
use crate::support::stacks::Given;
use crate::support::{Aws, Recorder, Stack, Stacks, Written, xml};

const GROUP: &str = "AWS::EC2::SecurityGroup";

/// Returns a template with a group and an output with its id.
fn net(output: &str) -> Value {
    json!({
        "Resources": { "Group": { "Type": GROUP }, "P": parameter("1") },
        "Outputs": { output: { "Value": { "Fn::GetAtt": ["Group", "GroupId"] } } }
    })
}

/// Returns a template with a file system that uses the group.
fn app() -> Value {
    json!({
        "Parameters": { "Group": { "Type": "String" } },
        "Resources": { "Data": { "Type": "AWS::FSx::FileSystem", "Properties": { "SecurityGroupIds": [{ "Ref": "Group" }] } } }
    })
}

fn written(output: &str) -> Written {
    let source = json!({ "Group": { "kind": "output", "stack": "Net", "output": output } });
    let consumer = Stack::of("App", app())
        .with("dependencies", json!(["Net"]))
        .with("parameterSources", source);
    Written::new(&[Stack::of("Net", net(output)), consumer])
}

fn account(change: String) -> Aws {
    Stacks::of([
        Given::deployed("Net").template(&net("Id")).outputs(&[("Id", "sg-1")]).changes([change]),
        Given::deployed("App").template(&app()).parameters(&[("Group", "sg-1")]),
    ])
    .aws()
}

fn group(replacement: &str) -> String {
    let details = format!(
        "<Replacement>{replacement}</Replacement><Details><member><Target><Attribute>Properties</Attribute><Name>GroupDescription</Name><RequiresRecreation>Always</RequiresRecreation></Target><Evaluation>Static</Evaluation><ChangeSource>DirectModification</ChangeSource></member></Details>"
    );
    xml::change("Modify", "Group", GROUP, &details)
}

#[tokio::test]
async fn a_consumer_of_an_output_that_changes_shows_the_data_that_it_would_lose() {
    let plan = written("Id").plan(&account(group("True"))).await.unwrap();
    assert!(plan.stacks[0].changing_outputs.contains("Id"));
    let app = &plan.stacks[1];
    assert_eq!(app.state, State::Waits { producers: vec!["Net".to_owned()] });
    assert_eq!(app.at_risk(), ["Data"]);
    assert_eq!(app.changes[0].properties[0].cause.as_deref(), Some("Group"));
    assert!(app.is_later() && plan.has_changes() && plan.is_destructive());
}

#[tokio::test]
async fn a_consumer_of_an_output_that_stays_is_planned_now() {
    let plan = written("Id").plan(&account(group("False"))).await.unwrap();
    assert_eq!(plan.stacks[1].state, State::Nothing);
    assert!(plan.stacks[0].changing_outputs.is_empty());
}

#[tokio::test]
async fn a_consumer_of_a_new_output_is_planned_later_and_deployed() {
    let aws = Stacks::of([
        Given::deployed("Net")
            .template(&net("Id"))
            .outputs(&[("Id", "sg-1")])
            .changes([group("False")])
            .later(&[("New", "sg-2")]),
        Given::deployed("App").template(&app()).parameters(&[("Group", "sg-1")]).changes([
            xml::change(
                "Modify",
                "Data",
                "AWS::FSx::FileSystem",
                "<Replacement>False</Replacement>",
            ),
        ]),
    ])
    .aws();
    let written = written("New");
    let plan = written.plan(&aws).await.unwrap();
    assert!(matches!(plan.stacks[1].state, State::Waits { .. }), "{:?}", plan.stacks[1]);
    let operator = Recorder::agreeing();
    let report = written.up(&aws, &operator).await;
    assert!(report.values().all(|it| matches!(it, Ok(Done::Deployed))), "{report:?}");
    let sent = aws.calls("CreateChangeSet").pop().unwrap();
    assert_eq!(sent.field("Parameters.member.1.ParameterValue"), "sg-2");
}

#[tokio::test]
async fn a_parameter_of_the_producer_reaches_its_outputs() {
    let of = json!({
        "Parameters": { "Name": { "Type": "String" } },
        "Resources": { "P": parameter("1") },
        "Outputs": { "Id": { "Value": { "Ref": "Name" } } }
    });
    for (value, is_later) in [("sg-1", false), ("sg-2", true)] {
        let source = json!({ "Group": { "kind": "output", "stack": "Net", "output": "Id" } });
        let written = Written::new(&[
            Stack::of("Net", of.clone()).with("parameters", json!({ "Name": value })),
            Stack::of("App", app())
                .with("dependencies", json!(["Net"]))
                .with("parameterSources", source),
        ]);
        let change =
            xml::change("Modify", "P", "AWS::SSM::Parameter", "<Replacement>False</Replacement>");
        let net = Given::deployed("Net").template(&of).parameters(&[("Name", "sg-1")]);
        let aws = Stacks::of([
            net.outputs(&[("Id", "sg-1")]).changes([change]),
            Given::deployed("App").template(&app()).parameters(&[("Group", "sg-1")]),
        ])
        .aws();
        let plan = written.plan(&aws).await.unwrap();
        assert_eq!(plan.stacks[1].is_later(), is_later, "{value}");
    }
}

/// Returns an assembly whose producer no longer has the group, and AWS with a consumer of this parameter.
fn without_group(used: &str, policy: &str) -> (Written, Aws) {
    let plain = json!({ "P": parameter("1") });
    let written = Written::new(&[
        Stack::new("Net", &plain),
        Stack::new("App", &plain).with("dependencies", json!(["Net"])),
    ]);
    let removed = format!("<PolicyAction>{policy}</PolicyAction>");
    let aws = Stacks::of([
        Given::deployed("Net")
            .template(&net("Id"))
            .outputs(&[("Id", "sg-1")])
            .changes([xml::change("Remove", "Group", GROUP, &removed)]),
        Given::deployed("App").template(&app()).parameters(&[("Group", used)]),
    ])
    .aws();
    (written, aws)
}

#[tokio::test]
async fn a_producer_keeps_what_deployed_consumers_still_use() {
    for used in ["sg-1", "sg-0,sg-1"] {
        let (written, aws) = without_group(used, "Delete");
        let report = written.up(&aws, &Recorder::agreeing()).await;
        let error = report["Net"].as_ref().unwrap_err().to_string();
        assert!(error.contains("Group (output Id) is used by App"), "{error}");
        assert!(error.contains("Deploy App before Net"), "{error}");
        assert_eq!(report["App"].as_ref().unwrap(), &Done::Skipped { because: "Net".to_owned() });
        assert_eq!(aws.calls("ExecuteChangeSet").len(), 0);
    }
    for (used, policy) in [("sg-2", "Delete"), ("sg-1", "Retain")] {
        let (written, aws) = without_group(used, policy);
        let report = written.up(&aws, &Recorder::agreeing()).await;
        assert_eq!(report["Net"].as_ref().unwrap(), &Done::Deployed, "{used} {policy}");
    }
}
