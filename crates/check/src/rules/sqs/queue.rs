//! Queues and their dead-letter queues.

use stanchion_template::Node;
use stanchion_template::language::{has_generated_keys, ref_of};

use super::QUEUE;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::sqs::MAX_RECEIVE_COUNT;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::SQS_001, fifo), Rule::new(code::SQS_002, redrive)];

/// Returns whether a queue is a FIFO queue, or `None` if that is unknown.
fn is_fifo(queue: &Resource<'_>) -> Option<bool> {
    match queue.has("FifoQueue") {
        true => queue.boolean("FifoQueue"),
        false => Some(false),
    }
}

fn fifo(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(QUEUE) {
        let Some(is_fifo) = is_fifo(&it) else { continue };
        let name = it.text("QueueName");
        if let Some(name) = name.filter(|name| name.ends_with(".fifo") != is_fifo) {
            let kind = if is_fifo { "FIFO" } else { "standard" };
            findings
                .on(&it, "QueueName", format!("the name is not valid for a {kind} queue"))
                .found(name)
                .allowed(if is_fifo {
                    "a name that ends with .fifo"
                } else {
                    "a name without a period"
                });
        }
        for option in ["ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit"] {
            if !is_fifo && it.has(option) && it.boolean(option) != Some(false) {
                findings
                    .on(&it, option, format!("a standard queue does not support `{option}`"))
                    .found(option)
                    .allowed("`FifoQueue: true`")
                    .help(format!("Remove `{option}`, or set `FifoQueue` to true"));
            }
        }
    }
}

fn redrive(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(QUEUE) {
        let Some(policy) = it.get("RedrivePolicy").and_then(Node::as_map) else { continue };
        if has_generated_keys(policy) {
            continue;
        }
        for name in ["deadLetterTargetArn", "maxReceiveCount"] {
            if !policy.contains_key(name) {
                findings
                    .on(&it, "RedrivePolicy", format!("the redrive policy has no `{name}`"))
                    .found("not set")
                    .allowed("`deadLetterTargetArn` and `maxReceiveCount`");
            }
        }
        let count = policy.get("maxReceiveCount").and_then(number);
        if let Some(count) = count.filter(|it| !MAX_RECEIVE_COUNT.has(*it)) {
            findings
                .on(
                    &it,
                    "RedrivePolicy.maxReceiveCount",
                    "`maxReceiveCount` of the redrive policy is out of range",
                )
                .found(count)
                .allowed(MAX_RECEIVE_COUNT.to_string());
        }
        let Some(arn) = policy.get("deadLetterTargetArn") else { continue };
        let Some(target) = of_kind(cx, arn, QUEUE) else { continue };
        let property = "RedrivePolicy.deadLetterTargetArn";
        if ref_of(arn).is_some() {
            findings
                .on(&it, property, "`deadLetterTargetArn` is the URL of the queue, not its ARN")
                .found(arn.describe())
                .allowed(format!("!GetAtt {}.Arn", target.id));
        }
        if let (Some(own), Some(other)) = (is_fifo(&it), is_fifo(&target))
            && own != other
        {
            let word = |is_fifo: bool| if is_fifo { "FIFO" } else { "standard" };
            findings
                .on(&it, property, "the queue and its dead-letter queue have different types")
                .found(format!("a {} queue and a {} queue", word(own), word(other)))
                .allowed(format!("a {} queue", word(own)));
        }
    }
}
