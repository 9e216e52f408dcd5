//! Notifications of buckets.

use stanchion_template::Node;

use super::BUCKET;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::S3B_005, overlap), Rule::new(code::S3B_008, fifo)];

/// The lists of a notification configuration.
const LISTS: [&str; 3] = ["LambdaConfigurations", "QueueConfigurations", "TopicConfigurations"];

/// A notification: its path, its event, and the beginnings and ends of the keys that it is about.
struct Notification<'a> {
    path: String,
    event: &'a str,
    prefix: &'a str,
    suffix: &'a str,
}

/// Returns the notifications of a bucket whose event and filter are known.
fn notifications<'a>(bucket: &Resource<'a>) -> Vec<Notification<'a>> {
    let mut all = Vec::new();
    for list in LISTS {
        let path = format!("NotificationConfiguration.{list}");
        for (at, item) in bucket.list(&path).unwrap_or_default().iter().enumerate() {
            let Some(event) = item.get("Event").and_then(Node::as_text) else { continue };
            let Some((prefix, suffix)) = filter(item) else { continue };
            all.push(Notification { path: format!("{path}.{at}"), event, prefix, suffix });
        }
    }
    all
}

/// Returns the prefix and the suffix of a notification's filter, or `None` if they are unknown.
fn filter(notification: &Node) -> Option<(&str, &str)> {
    let (mut prefix, mut suffix) = ("", "");
    let Some(filter) = notification.get("Filter") else { return Some((prefix, suffix)) };
    for rule in filter.get("S3Key")?.get("Rules")?.as_list()? {
        let value = rule.get("Value")?.as_text()?;
        match rule.get("Name")?.as_text()?.to_ascii_lowercase().as_str() {
            "prefix" => prefix = value,
            "suffix" => suffix = value,
            _ => return None,
        }
    }
    Some((prefix, suffix))
}

/// Returns true if two events share a kind: `s3:ObjectCreated:*` contains `s3:ObjectCreated:Put`.
fn share_event(one: &str, other: &str) -> bool {
    let covers = |all: &str, it: &str| all.strip_suffix('*').is_some_and(|all| it.starts_with(all));
    one == other || covers(one, other) || covers(other, one)
}

fn fifo(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for bucket in cx.of(BUCKET) {
        let path = "NotificationConfiguration.QueueConfigurations";
        for (at, item) in bucket.list(path).unwrap_or_default().iter().enumerate() {
            let Some(value) = item.get("Queue") else { continue };
            let queue = of_kind(cx, value, "AWS::SQS::Queue");
            let is_fifo = queue.is_some_and(|it| it.boolean("FifoQueue") == Some(true))
                || value.as_text().is_some_and(|it| it.ends_with(".fifo"));
            if is_fifo {
                findings
                    .on(&bucket, &format!("{path}.{at}.Queue"), "the queue is a FIFO queue")
                    .found(value.describe())
                    .allowed("a standard queue");
            }
        }
    }
}

fn overlap(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(BUCKET) {
        let mut all = notifications(&it);
        // In the order of the prefixes, the notifications that overlap with one follow it directly.
        all.sort_by(|one, other| one.prefix.cmp(other.prefix));
        for (at, one) in all.iter().enumerate() {
            let after = all.iter().skip(at + 1);
            let other = after.take_while(|it| it.prefix.starts_with(one.prefix)).find(|other| {
                let share_suffix =
                    one.suffix.ends_with(other.suffix) || other.suffix.ends_with(one.suffix);
                share_suffix && share_event(one.event, other.event)
            });
            if let Some(other) = other {
                findings
                    .on(
                        &it,
                        &other.path,
                        "two notifications of the bucket have the same event and overlapping filters",
                    )
                    .found(format!("{}, as in {}", other.event, one.path));
            }
        }
    }
}
