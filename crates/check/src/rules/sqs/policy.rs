//! Policies of queues and topics, and the services that send to them.

use stanchion_template::Node;

use crate::view::identity::reference_of;

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::model::delivery::Deliveries;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::resource_of;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::SQS_003, names), Rule::new(code::SQS_004, senders)];

fn names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::SQS::QueuePolicy") {
        for (at, node) in it.list("Queues").unwrap_or_default().iter().enumerate() {
            let is_arn = match reference_of(node) {
                Some(it) => it.attribute() == Some("Arn"),
                None => node.as_text().is_some_and(|it| it.starts_with("arn:")),
            };
            if is_arn {
                findings
                    .on(&it, &format!("Queues.{at}"), "the queue of the policy is named by its ARN")
                    .found(node.describe())
                    .allowed("the URL of a queue, such as !Ref Queue");
            }
        }
    }
}

/// The lists of a resource that name queues or topics, the property of each entry, the service that sends, and whether the
/// service refuses the resource without the permission. Sources: the resource types' pages in the CloudFormation reference.
const LISTS: [(&str, &str, &str, &str, bool); 4] = [
    ("AWS::Events::Rule", "Targets", "Arn", "events.amazonaws.com", false),
    (
        "AWS::S3::Bucket",
        "NotificationConfiguration.QueueConfigurations",
        "Queue",
        "s3.amazonaws.com",
        true,
    ),
    (
        "AWS::S3::Bucket",
        "NotificationConfiguration.TopicConfigurations",
        "Topic",
        "s3.amazonaws.com",
        true,
    ),
    ("AWS::SNS::Topic", "Subscription", "Endpoint", "sns.amazonaws.com", false),
];

fn senders(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let deliveries = Deliveries::of(cx);
    let mut check =
        |it: &Resource<'_>, property: &str, node: &Node, service: &str, refused: bool| {
            let Some(target) = resource_of(cx, node) else { return };
            let action = match target.kind {
                "AWS::SQS::Queue" => "sqs:SendMessage",
                "AWS::SNS::Topic" => "sns:Publish",
                _ => return,
            };
            if deliveries.allow(cx, &target, service, action) == Some(false) {
                let severity = if refused { Severity::Error } else { Severity::Warning };
                findings
                    .on(it, property, format!("{service} is not allowed to send to {}", target.id))
                    .severity(severity)
                    .found(format!("no policy of {} that allows {action}", target.id))
                    .allowed(format!("a policy with `Principal: {{Service: {service}}}`"));
            }
        };
    for (kind, list, inner, service, refused) in LISTS {
        for it in cx.of(kind) {
            for (at, item) in it.list(list).unwrap_or_default().iter().enumerate() {
                // With a role, the service needs no policy.
                if let Some(node) = item.get(inner).filter(|_| item.get("RoleArn").is_none()) {
                    check(&it, &format!("{list}.{at}.{inner}"), node, service, refused);
                }
            }
        }
    }
    for it in cx.of("AWS::SNS::Subscription") {
        if let Some(node) = it.get("Endpoint").filter(|_| it.text("Protocol") == Some("sqs")) {
            check(&it, "Endpoint", node, "sns.amazonaws.com", false);
        }
    }
}
