//! A plan says what its changes mean for access, network and mounts.

use serde_json::{Value, json};

use crate::support::stacks::Given;
use crate::support::{Aws, Stack, Stacks, Written, xml};

/// Returns the resources of a stack with a group that accepts SSH.
fn resources(from: &Value) -> Value {
    json!({ "Group": { "Type": "AWS::EC2::SecurityGroup", "Properties": {
        "GroupDescription": "g",
        "SecurityGroupIngress": [{ "IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": from }],
    }}})
}

/// Returns the effects of a plan as text.
async fn effects(given: Given, template: &Value) -> Vec<String> {
    let change = xml::change(
        "Modify",
        "Group",
        "AWS::EC2::SecurityGroup",
        "<Replacement>False</Replacement>",
    );
    let aws: Aws = Stacks::of([given.changes([change])]).aws();
    let stack = Stack::of("Net", template.clone());
    let plan = Written::new(&[stack]).plan(&aws).await.unwrap();
    plan.stacks[0].effects.iter().map(|it| it.text.clone()).collect()
}

#[tokio::test]
async fn a_plan_names_the_connections_that_an_update_opens() {
    let closed = json!({ "Resources": resources(&json!("10.0.0.0/8")) });
    let open = json!({ "Resources": resources(&json!("0.0.0.0/0")) });
    let found = effects(Given::deployed("Net").template(&closed), &open).await;
    assert!(found.iter().any(|it| it.contains("the internet (0.0.0.0/0)")), "{found:?}");
    let found = effects(Given::deployed("Net").template(&open), &open).await;
    assert!(found.is_empty(), "{found:?}");
}

#[tokio::test]
async fn the_values_of_the_deployed_parameters_count() {
    let parameters = json!({ "From": { "Type": "String", "Default": "10.0.0.0/8" } });
    let template = json!({
        "Parameters": parameters,
        "Resources": resources(&json!({ "Ref": "From" })),
    });
    // The stack keeps the value that it has, so nothing opens.
    let given = || Given::deployed("Net").template(&template).parameters(&[("From", "0.0.0.0/0")]);
    let found = effects(given(), &template).await;
    assert!(found.is_empty(), "{found:?}");
    let narrow = json!({ "Resources": resources(&json!("10.0.0.0/8")) });
    let found = effects(given(), &narrow).await;
    assert!(
        found.iter().any(|it| it.starts_with("- Group") && it.contains("the internet")),
        "{found:?}"
    );
}
