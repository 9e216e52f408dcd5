//! The permissions of the roles with which APIs call services and functions.

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::iam;
use crate::model::role::{self, is_of_sam};
use crate::model::script::Script;
use crate::model::trigger::function_of;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::API_014, permissions)];

/// The integration subtypes of HTTP APIs and the actions that they need.
///
/// Source: <https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html>
const SUBTYPES: [(&str, &str); 10] = [
    ("AppConfig-GetConfiguration", "appconfig:GetConfiguration"),
    ("EventBridge-PutEvents", "events:PutEvents"),
    ("Kinesis-PutRecord", "kinesis:PutRecord"),
    ("SQS-DeleteMessage", "sqs:DeleteMessage"),
    ("SQS-PurgeQueue", "sqs:PurgeQueue"),
    ("SQS-ReceiveMessage", "sqs:ReceiveMessage"),
    ("SQS-SendMessage", "sqs:SendMessage"),
    ("StepFunctions-StartExecution", "states:StartExecution"),
    ("StepFunctions-StartSyncExecution", "states:StartSyncExecution"),
    ("StepFunctions-StopExecution", "states:StopExecution"),
];

/// The types of policies with which a resource can allow the call itself.
const POLICIES: [&str; 5] = [
    "AWS::Events::EventBusPolicy",
    "AWS::Kinesis::ResourcePolicy",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::QueueInlinePolicy",
    "AWS::SQS::QueuePolicy",
];

/// Returns the action in the URI of an integration with a service, such as
/// `arn:aws:apigateway:eu-west-1:states:action/StartExecution`.
fn action_of(uri: &Node) -> Option<String> {
    let text = Script::of(uri).text;
    let (before, operation) = text.rsplit_once(":action/")?;
    let prefix = before.rsplit(':').next()?;
    let operation = operation.split(['/', '?', '&']).next()?;
    let action = iam::service(prefix)?.spelling(operation)?;
    Some(format!("{prefix}:{action}"))
}

/// Returns what an integration of a REST or HTTP API needs: the property of the role, the action, and the function.
fn needed<'a>(
    cx: &Analysis<'a>,
    it: &Resource<'a>,
) -> Option<(&'static str, String, Option<Resource<'a>>)> {
    let (role, uri) = match it.kind {
        "AWS::ApiGateway::Method" => ("Integration.Credentials", it.get("Integration.Uri")),
        _ => ("CredentialsArn", it.get("IntegrationUri")),
    };
    if let Some(subtype) = it.text("IntegrationSubtype") {
        let (_, action) = SUBTYPES.iter().find(|(name, _)| *name == subtype)?;
        return Some((role, (*action).to_owned(), None));
    }
    if let Some(function) = function_of(cx, uri?) {
        return Some((role, "lambda:InvokeFunction".to_owned(), Some(function)));
    }
    Some((role, action_of(uri?)?, None))
}

fn permissions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let roles = cx.roles();
    let has_policies = POLICIES.iter().any(|kind| cx.of(kind).next().is_some());
    let has_permissions = cx.of("AWS::Lambda::Permission").next().is_some();
    let kinds = ["AWS::ApiGateway::Method", "AWS::ApiGatewayV2::Integration"];
    for it in kinds.into_iter().flat_map(|kind| cx.of(kind)) {
        let Some((property, action, function)) = needed(cx, &it) else { continue };
        let role = it.get(property).and_then(|it| role::role(cx, it));
        let Some(role) = role.filter(|it| !is_of_sam(cx, it)) else { continue };
        let is_open = if function.is_some() { has_permissions } else { has_policies };
        if is_open || roles.may(cx, &role, &action, function.as_ref()) {
            continue;
        }
        findings
            .on(&it, property, format!("the role {} does not allow {action}", role.id))
            .found(format!("no {action}"))
            .allowed(action);
    }
}
