//! The queues and streams that functions and pipes read.

use stanchion_template::Node;

use crate::view::identity::{name_of, resource_of};
use crate::view::{Resource, View};

/// A kind of event source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Queue,
    Kinesis,
    Table,
}

/// Returns the kind of the event source that an ARN names, and the resource if it is in the template.
pub(crate) fn source_of<'a>(view: &View<'a>, arn: &Node) -> Option<(Source, Option<Resource<'a>>)> {
    // The attribute `StreamArn` of a table names its stream.
    let is_table = |it: &Resource<'_>| it.kind.starts_with("AWS::DynamoDB::");
    let table = || name_of(arn).and_then(|it| view.resource(it)).filter(is_table);
    if let Some(resource) = resource_of(view, arn).or_else(table) {
        let kind = match resource.kind {
            "AWS::SQS::Queue" => Source::Queue,
            "AWS::Kinesis::Stream" | "AWS::Kinesis::StreamConsumer" => Source::Kinesis,
            "AWS::DynamoDB::Table" | "AWS::DynamoDB::GlobalTable" => Source::Table,
            _ => return None,
        };
        return Some((kind, Some(resource)));
    }
    let kind = match arn.as_text()?.split(':').nth(2)? {
        "sqs" => Source::Queue,
        "kinesis" => Source::Kinesis,
        "dynamodb" => Source::Table,
        _ => return None,
    };
    Some((kind, None))
}

/// Returns the actions with which a service reads an event source.
pub(crate) fn reading(source: Source) -> &'static [&'static str] {
    match source {
        Source::Queue => &["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
        Source::Kinesis => &["kinesis:GetRecords", "kinesis:GetShardIterator"],
        Source::Table => {
            &["dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:DescribeStream"]
        }
    }
}
