//! State machines, layers, tables and applications.

use super::part::{Made, Part, Resources};
use super::{Source, arn, role};
use crate::{Map, Node};

pub(super) fn state_machine(source: &Source<'_>, made: &mut Resources) {
    let get = |name: &str| source.property("StateMachine", name);
    let mut machine =
        Made::new("AWS::StepFunctions::StateMachine", &source.path).attributes(source.attributes());
    for (name, of_machine) in [
        ("Definition", "Definition"),
        ("DefinitionSubstitutions", "DefinitionSubstitutions"),
        ("Logging", "LoggingConfiguration"),
        ("Name", "StateMachineName"),
        ("Role", "RoleArn"),
        ("Tracing", "TracingConfiguration"),
        ("Type", "StateMachineType"),
    ] {
        let is_empty = |it: &Part| it.node.as_map().is_some_and(Map::is_empty);
        machine.place(of_machine, get(name).filter(|it| !is_empty(it)));
    }
    if let Some(uri) = get("DefinitionUri") {
        match uri.node.as_text() {
            Some(_) => machine.set("DefinitionS3Location", uri.node),
            None => machine.place("DefinitionS3Location", Some(uri)),
        }
    }
    if !machine.has("RoleArn") {
        machine.set("RoleArn", arn(&format!("{}Role", source.id)));
        role::of_state_machine(source, made);
    }
    made.add(source.id, machine);
}

pub(super) fn layer(source: &Source<'_>, made: &mut Resources) {
    let get = |name: &str| source.property("LayerVersion", name);
    let mut layer =
        Made::new("AWS::Lambda::LayerVersion", &source.path).attributes(source.attributes());
    for name in
        ["CompatibleArchitectures", "CompatibleRuntimes", "Description", "LayerName", "LicenseInfo"]
    {
        layer.place(name, get(name));
    }
    let content = get("ContentUri").map(|it| it.node);
    match content {
        Some(Node::Map(location)) if location.contains_key("Bucket") => {
            let mut of_layer = Map::new();
            for (name, other) in
                [("Bucket", "S3Bucket"), ("Key", "S3Key"), ("Version", "S3ObjectVersion")]
            {
                if let Some(value) = location.get(name) {
                    of_layer.insert(other, value.clone());
                }
            }
            layer.set("Content", of_layer);
        }
        // A local folder, or a value that names one.
        Some(Node::Text(folder)) => layer.set("Content", Node::Text(folder)),
        _ => layer.set("Content", Node::text(".")),
    }
    made.add(source.id, layer);
}

pub(super) fn table(source: &Source<'_>, made: &mut Resources) {
    let get = |name: &str| source.property("SimpleTable", name);
    let mut table = Made::new("AWS::DynamoDB::Table", &source.path).attributes(source.attributes());
    let key = get("PrimaryKey").map(|it| it.node);
    let of_key = |name: &str| key.as_ref().and_then(|it| it.get(name)).cloned();
    let name = of_key("Name").unwrap_or_else(|| Node::text("id"));
    let kind = match of_key("Type") {
        Some(Node::Text(kind)) if kind == "Number" => Node::text("N"),
        Some(Node::Text(kind)) if kind == "Binary" => Node::text("B"),
        Some(Node::Text(_)) | None => Node::text("S"),
        Some(other) => other,
    };
    let attribute = Map::from([("AttributeName", name.clone()), ("AttributeType", kind)]);
    table.set("AttributeDefinitions", vec![Node::Map(attribute)]);
    let key = Map::from([("AttributeName", name), ("KeyType", Node::text("HASH"))]);
    table.set("KeySchema", vec![Node::Map(key)]);
    table.place("ProvisionedThroughput", get("ProvisionedThroughput"));
    if !table.has("ProvisionedThroughput") {
        table.set("BillingMode", Node::text("PAY_PER_REQUEST"));
    }
    for name in ["PointInTimeRecoverySpecification", "SSESpecification", "TableName"] {
        table.place(name, get(name));
    }
    made.add(source.id, table);
}

pub(super) fn application(source: &Source<'_>, made: &mut Resources) {
    let get = |name: &str| source.property("Application", name);
    let mut stack =
        Made::new("AWS::CloudFormation::Stack", &source.path).attributes(source.attributes());
    for name in ["NotificationARNs", "Parameters", "TimeoutInMinutes"] {
        stack.place(name, get(name));
    }
    match get("Location") {
        Some(location) if location.node.as_text().is_some() => {
            stack.place("TemplateURL", Some(location));
        }
        // An application of the AWS Serverless Application Repository has an address that the transform looks up.
        _ => stack.set(
            "TemplateURL",
            Node::single("Fn::Transform", Node::Map(Map::from([("Name", "AWS::Serverless")]))),
        ),
    }
    made.add(source.id, stack);
}
