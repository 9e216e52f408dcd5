//! Replacements that follow from other replacements are certain.

use serde_json::json;

use crate::support::assembly::parameter;
use crate::support::stacks::Given;
use crate::support::{Aws, Stack, Stacks, Written, risks, xml};

/// Returns a resource that is replaced if the value of a reference changes, in the form of a change set.
fn follows(id: &str, kind: &str, property: &str, entity: &str) -> String {
    let entity = match entity {
        "" => String::new(),
        _ => format!("<CausingEntity>{entity}</CausingEntity>"),
    };
    let detail = format!(
        "<Replacement>True</Replacement><Scope><member>Properties</member></Scope><Details><member><Target><Attribute>Properties</Attribute><Name>{property}</Name><Path>/Properties/{property}</Path><RequiresRecreation>Always</RequiresRecreation><BeforeValue>old</BeforeValue><AfterValue>{{{{changeSet:KNOWN_AFTER_APPLY}}}}</AfterValue></Target><Evaluation>Dynamic</Evaluation><ChangeSource>ResourceReference</ChangeSource>{entity}</member></Details>"
    );
    xml::change("Modify", id, kind, &detail)
}

fn replaced(id: &str, kind: &str) -> String {
    let detail = "<Replacement>True</Replacement><Details><member><Target><Attribute>Properties</Attribute><Name>GroupDescription</Name><RequiresRecreation>Always</RequiresRecreation></Target><Evaluation>Static</Evaluation><ChangeSource>DirectModification</ChangeSource></member></Details>";
    xml::change("Modify", id, kind, detail)
}

fn in_place(id: &str, kind: &str) -> String {
    xml::change("Modify", id, kind, "<Replacement>False</Replacement>")
}

async fn found(resources: serde_json::Value, changes: Vec<String>) -> Vec<(String, String)> {
    let deployed = Given::deployed("Storage").template(&json!({ "Resources": {} }));
    let aws: Aws = Stacks::of([deployed.changes(changes)]).aws();
    let written = Written::new(&[Stack::new("Storage", &resources)]);
    let plan = written.plan(&aws).await.unwrap();
    risks(&plan)
}

fn told(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect()
}

const GROUP: &str = "AWS::EC2::SecurityGroup";
const LUSTRE: &str = "AWS::FSx::FileSystem";

#[tokio::test]
async fn a_file_system_of_a_replaced_group_is_data_at_risk() {
    let changes = vec![
        follows("Data", LUSTRE, "SecurityGroupIds", "Group.GroupId"),
        replaced("Group", GROUP),
    ];
    let resources = json!({ "P": parameter("1") });
    assert_eq!(
        found(resources, changes).await,
        told(&[("Data", "data-at-risk"), ("Group", "replace")])
    );
}

#[tokio::test]
async fn a_file_system_of_a_group_that_is_updated_in_place_may_be_replaced() {
    let changes = vec![
        follows("Data", LUSTRE, "SecurityGroupIds", "Group.GroupId"),
        in_place("Group", GROUP),
    ];
    let resources = json!({ "P": parameter("1") });
    assert_eq!(
        found(resources, changes).await,
        told(&[("Data", "may-replace"), ("Group", "access")])
    );
}

#[tokio::test]
async fn chains_are_followed_for_resources_without_data_too() {
    let changes = vec![
        follows("C", "AWS::EC2::Instance", "SubnetId", "B"),
        follows("B", "AWS::EC2::Subnet", "VpcId", "A"),
        replaced("A", "AWS::EC2::VPC"),
    ];
    let risks = found(json!({ "P": parameter("1") }), changes).await;
    assert!(risks.contains(&("B".to_owned(), "replace".to_owned())), "{risks:?}");
    let of_c = &risks.iter().find(|it| it.0 == "C").unwrap().1;
    assert!(of_c == "replace" || of_c == "data-at-risk", "{risks:?}");
}

#[tokio::test]
async fn a_reference_that_was_edited_to_a_new_resource_replaces() {
    let of = |value: serde_json::Value| {
        json!({
            "Data": { "Type": LUSTRE, "Properties": { "SecurityGroupIds": value } },
            "New": { "Type": GROUP },
        })
    };
    let changes = || {
        let edited = follows("Data", LUSTRE, "SecurityGroupIds", "");
        let edited = edited.replace("ResourceReference", "DirectModification");
        vec![edited, xml::change("Add", "New", GROUP, "")]
    };
    for value in [
        json!([{ "Ref": "New" }]),
        json!([{ "Fn::GetAtt": ["New", "GroupId"] }]),
        json!([{ "Fn::GetAtt": "New.GroupId" }]),
        json!([{ "Fn::Sub": "${New.GroupId}" }]),
        json!({ "Fn::If": ["Is", [{ "Fn::Sub": ["${New}", {}] }], []] }),
    ] {
        let risks = found(of(value.clone()), changes()).await;
        assert_eq!(risks[0], ("Data".to_owned(), "data-at-risk".to_owned()), "{value}");
    }
    let risks = found(of(json!([{ "Ref": "Old" }])), changes()).await;
    assert!(risks.contains(&("Data".to_owned(), "may-replace".to_owned())), "{risks:?}");
}

#[tokio::test]
async fn an_action_that_is_decided_later_puts_data_at_risk() {
    let changes = vec![
        xml::change("Dynamic", "Data", LUSTRE, ""),
        xml::change("Dynamic", "Role", "AWS::IAM::Role", ""),
    ];
    assert_eq!(
        found(json!({ "P": parameter("1") }), changes).await,
        told(&[("Data", "data-at-risk"), ("Role", "may-replace")])
    );
}
