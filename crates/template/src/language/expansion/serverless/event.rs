//! The events of a function.

use super::part::{Made, Part, Resources};
use super::{Source, arn, reference};
use crate::{Map, Node, Segment};

/// The properties of an event source mapping that an event has with the same name.
const OF_MAPPING: [&str; 16] = [
    "BatchSize",
    "BisectBatchOnFunctionError",
    "DestinationConfig",
    "DocumentDBEventSourceConfig",
    "Enabled",
    "FilterCriteria",
    "FunctionResponseTypes",
    "KmsKeyArn",
    "MaximumBatchingWindowInSeconds",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "ParallelizationFactor",
    "ScalingConfig",
    "StartingPosition",
    "Topics",
    "TumblingWindowInSeconds",
];

pub(super) fn of_function(source: &Source<'_>, name: &str, event: &Node, made: &mut Resources) {
    let steps = [Segment::from("Properties"), Segment::from("Events"), Segment::from(name)];
    let path = [&source.path[..], &steps].concat();
    let event = Event { source, id: format!("{}{name}", source.id), event, path };
    match event.event.get("Type").and_then(Node::as_text) {
        Some("SQS") => event.mapping("Queue", made),
        Some("Kinesis" | "DynamoDB" | "MSK") => event.mapping("Stream", made),
        Some("MQ") => event.mapping("Broker", made),
        Some("Schedule") => event.rule(&[("Schedule", "ScheduleExpression")], made),
        Some("EventBridgeRule" | "CloudWatchEvent") => {
            event.rule(&[("Pattern", "EventPattern"), ("EventBusName", "EventBusName")], made);
        }
        Some("SNS") => event.subscription(made),
        // Without the ARN of the bucket, which depends on the permission.
        Some("S3") => event.permission("s3.amazonaws.com", None, made),
        Some("Api" | "HttpApi") => event.permission("apigateway.amazonaws.com", None, made),
        Some("CloudWatchLogs") => event.permission("logs.amazonaws.com", None, made),
        Some("IoTRule") => event.permission("iot.amazonaws.com", None, made),
        Some("Cognito") => event.permission("cognito-idp.amazonaws.com", None, made),
        _ => {}
    }
}

struct Event<'a> {
    source: &'a Source<'a>,
    id: String,
    event: &'a Node,
    path: Vec<Segment>,
}

impl<'a> Event<'a> {
    fn get(&self, name: &str) -> Option<&'a Node> {
        self.event.get("Properties")?.get(name)
    }

    fn part(&self, name: &str) -> Option<Part> {
        let steps = [Segment::from("Properties"), Segment::from(name)];
        self.get(name).map(|node| Part::at(node, [&self.path[..], &steps].concat()))
    }

    fn made(&self, kind: &'static str) -> Made {
        Made::new(kind, &self.path).attributes(self.source.shared_attributes())
    }

    fn mapping(&self, of_source: &str, made: &mut Resources) {
        let mut mapping = self.made("AWS::Lambda::EventSourceMapping");
        mapping.set("FunctionName", reference(self.source.id));
        mapping.place("EventSourceArn", self.part(of_source));
        for name in OF_MAPPING {
            let mut part = self.part(name);
            if let Some(part) = part.as_mut().filter(|_| name == "DestinationConfig") {
                part.node = without_kind(&part.node);
            }
            mapping.place(name, part);
        }
        made.add(self.id.clone(), mapping);
    }

    fn rule(&self, names: &[(&str, &str)], made: &mut Resources) {
        let mut rule = self.made("AWS::Events::Rule");
        for (name, of_rule) in names {
            rule.place(of_rule, self.part(name));
        }
        let target =
            Map::from([("Arn", arn(self.source.id)), ("Id", Node::text(target_id(&self.id)))]);
        rule.set("Targets", vec![Node::Map(target)]);
        made.add(self.id.clone(), rule);
        self.permission("events.amazonaws.com", Some(arn(&self.id)), made);
    }

    fn subscription(&self, made: &mut Resources) {
        if self.get("SqsSubscription").is_some() {
            return;
        }
        let topic = self.get("Topic").cloned();
        let mut subscription = self.made("AWS::SNS::Subscription");
        subscription.set("Protocol", Node::text("lambda"));
        subscription.set("Endpoint", arn(self.source.id));
        for (name, of_subscription) in
            [("Topic", "TopicArn"), ("FilterPolicy", "FilterPolicy"), ("Region", "Region")]
        {
            subscription.place(of_subscription, self.part(name));
        }
        made.add(self.id.clone(), subscription);
        self.permission("sns.amazonaws.com", topic, made);
    }

    fn permission(&self, principal: &str, of: Option<Node>, made: &mut Resources) {
        let mut permission = self.made("AWS::Lambda::Permission");
        permission.set("Action", Node::text("lambda:InvokeFunction"));
        permission.set("FunctionName", reference(self.source.id));
        permission.set("Principal", Node::text(principal.to_owned()));
        if principal == "s3.amazonaws.com" {
            permission.set("SourceAccount", reference("AWS::AccountId"));
        }
        if let Some(of) = of {
            permission.set("SourceArn", of);
        }
        made.add(format!("{}Permission", self.id), permission);
    }
}

/// Returns the destinations of a mapping without their kinds, from which the transform takes the permissions.
fn without_kind(destinations: &Node) -> Node {
    let Some(map) = destinations.as_map() else { return destinations.clone() };
    let of = |destination: &Node| match destination.as_map() {
        Some(map) => {
            let rest = map.iter().filter(|(name, _)| *name != "Type");
            Node::Map(rest.map(|(name, value)| (name.to_owned(), value.clone())).collect())
        }
        None => destination.clone(),
    };
    Node::Map(map.iter().map(|(name, value)| (name.to_owned(), of(value))).collect())
}

/// Returns the id of a rule's target, which has up to 64 characters.
fn target_id(event: &str) -> String {
    const SUFFIX: &str = "LambdaTarget";
    let kept: String = event.chars().take(64 - SUFFIX.len()).collect();
    format!("{kept}{SUFFIX}")
}
