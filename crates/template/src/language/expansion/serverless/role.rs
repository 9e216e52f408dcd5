//! Roles that the transform generates.

use super::Source;
use super::part::{Made, Resources};
use crate::{Expression, Map, Node};

/// The managed policies of AWS that a template can name without their ARN have these prefixes.
const MANAGED: &str = "arn:${AWS::Partition}:iam::aws:policy/";

/// The managed policies of functions that have the path `service-role/`.
const OF_SERVICES: [&str; 8] = [
    "AWSLambdaBasicDurableExecutionRolePolicy",
    "AWSLambdaBasicExecutionRole",
    "AWSLambdaDynamoDBExecutionRole",
    "AWSLambdaKinesisExecutionRole",
    "AWSLambdaMSKExecutionRole",
    "AWSLambdaRole",
    "AWSLambdaSQSQueueExecutionRole",
    "AWSLambdaVPCAccessExecutionRole",
];

pub(super) fn of_function(source: &Source<'_>, in_vpc: bool, traced: bool, made: &mut Resources) {
    let mut managed = vec![service("AWSLambdaBasicExecutionRole")];
    if in_vpc {
        managed.push(service("AWSLambdaVPCAccessExecutionRole"));
    }
    if traced {
        managed.push(Node::single(
            "Fn::Sub",
            Node::text(format!("{MANAGED}AWSXRayDaemonWriteAccess")),
        ));
    }
    let events = source.own("Events").and_then(Node::as_map);
    for event in events.into_iter().flat_map(Map::values) {
        let policy = match event.get("Type").and_then(Node::as_text) {
            Some("SQS") => "AWSLambdaSQSQueueExecutionRole",
            Some("Kinesis") => "AWSLambdaKinesisExecutionRole",
            Some("DynamoDB") => "AWSLambdaDynamoDBExecutionRole",
            Some("MSK") => "AWSLambdaMSKExecutionRole",
            _ => continue,
        };
        managed.push(service(policy));
    }
    role(source, "lambda.amazonaws.com", managed, made);
}

pub(super) fn of_state_machine(source: &Source<'_>, made: &mut Resources) {
    role(source, "states.amazonaws.com", Vec::new(), made);
}

/// Adds the role with the managed policies of the transform and those of the template.
fn role(source: &Source<'_>, principal: &str, mut managed: Vec<Node>, made: &mut Resources) {
    let mut inline = Vec::new();
    let policies = source.own("Policies");
    let each = match policies {
        Some(Node::List(items)) => items.as_slice(),
        Some(node) => std::slice::from_ref(node),
        None => &[],
    };
    for (at, policy) in each.iter().enumerate() {
        let mut add = |document: Node| {
            inline.push(Node::Map(Map::from([
                ("PolicyName", Node::text(format!("{}RolePolicy{at}", source.id))),
                ("PolicyDocument", document),
            ])));
        };
        match (policy, Expression::of(policy)) {
            (Node::Text(name), _) if name.starts_with("arn:") => managed.push(policy.clone()),
            (Node::Text(name), _) if OF_SERVICES.contains(&name.as_ref()) => {
                managed.push(service(name));
            }
            (Node::Text(name), _) => {
                managed.push(Node::single("Fn::Sub", Node::text(format!("{MANAGED}{name}"))));
            }
            (_, Some(Expression::If(..))) => add(unknown(policy)),
            (_, Some(_)) => managed.push(policy.clone()),
            (Node::Map(map), None) if map.contains_key("Statement") => add(policy.clone()),
            (Node::Map(map), None) => match map.single() {
                Some(("EFSWriteAccessPolicy", values)) => add(efs_write_access(values)),
                _ => add(unknown(policy)),
            },
            _ => add(unknown(policy)),
        }
    }
    let mut role = Made::new("AWS::IAM::Role", &source.path).attributes(source.shared_attributes());
    let trust = source.own("AssumeRolePolicyDocument").cloned();
    role.set("AssumeRolePolicyDocument", trust.unwrap_or_else(|| trusts(principal)));
    role.set("ManagedPolicyArns", managed);
    if !inline.is_empty() {
        role.set("Policies", inline);
    }
    role.place("PermissionsBoundary", source.property("Function", "PermissionsBoundary"));
    made.add(format!("{}Role", source.id), role);
}

/// A policy whose statements are not known here.
fn unknown(policy: &Node) -> Node {
    let parameters = Map::from([("Policy", policy.clone())]);
    Node::single(
        "Fn::Transform",
        Node::Map(Map::from([
            ("Name", Node::text("AWS::Serverless")),
            ("Parameters", Node::Map(parameters)),
        ])),
    )
}

fn service(name: &str) -> Node {
    Node::single("Fn::Sub", Node::text(format!("{MANAGED}service-role/{name}")))
}

fn trusts(principal: &str) -> Node {
    let statement = Map::from([
        ("Effect", Node::text("Allow")),
        ("Principal", Node::single("Service", Node::List(vec![Node::text(principal.to_owned())]))),
        ("Action", Node::List(vec![Node::text("sts:AssumeRole")])),
    ]);
    Node::Map(Map::from([
        ("Version", Node::text("2012-10-17")),
        ("Statement", Node::List(vec![Node::Map(statement)])),
    ]))
}

/// The statement of the policy template `EFSWriteAccessPolicy`.
///
/// Source: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html>
fn efs_write_access(values: &Node) -> Node {
    let part = |name: &str| values.get(name).cloned().unwrap_or(Node::Null);
    let arn_of = |kind: &str, id: Node| {
        let text = format!(
            "arn:${{AWS::Partition}}:elasticfilesystem:${{AWS::Region}}:${{AWS::AccountId}}:{kind}/${{Id}}"
        );
        Node::single(
            "Fn::Sub",
            Node::List(vec![Node::text(text), Node::Map(Map::from([("Id", id)]))]),
        )
    };
    let actions = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"];
    let condition = Node::single(
        "StringEquals",
        Node::single(
            "elasticfilesystem:AccessPointArn",
            arn_of("access-point", part("AccessPoint")),
        ),
    );
    let statement = Map::from([
        ("Effect", Node::text("Allow")),
        ("Action", Node::List(actions.into_iter().map(Node::text).collect())),
        ("Resource", arn_of("file-system", part("FileSystem"))),
        ("Condition", condition),
    ]);
    Node::Map(Map::from([
        ("Version", Node::text("2012-10-17")),
        ("Statement", Node::List(vec![Node::Map(statement)])),
    ]))
}
