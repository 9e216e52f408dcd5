//! Event source mappings.

use stanchion_template::{Node, counted};

use crate::analysis::Analysis;
use crate::code;
use crate::facts::lambda::{FIFO_BATCH, TIMEOUT_DEFAULT, VISIBILITY_TIMEOUT_DEFAULT};
use crate::model::event_source::{self, Source};
use crate::model::trigger::function_of;
use crate::rule::{Findings, Rule};
use crate::view::value::number;
use crate::view::{Resource, View};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::LAM_019, options),
    Rule::new(code::LAM_020, visibility),
    Rule::new(code::LAM_021, batch),
    Rule::new(code::LAM_033, position),
];

pub(super) const MAPPING: &str = "AWS::Lambda::EventSourceMapping";

/// Returns the kind of a mapping's event source, and the resource if it is in the template.
pub(super) fn source_of<'a>(
    view: &View<'a>,
    mapping: &Resource<'a>,
) -> Option<(Source, Option<Resource<'a>>)> {
    event_source::source_of(view, mapping.get("EventSourceArn")?)
}

/// The options that only event sources that are streams support.
const OF_STREAMS: [&str; 7] = [
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "ParallelizationFactor",
    "StartingPosition",
    "StartingPositionTimestamp",
    "TumblingWindowInSeconds",
];

/// Returns true for a value with which Lambda ignores the option.
fn is_off(value: &Node) -> bool {
    matches!(value, Node::Bool(false))
        || number(value) == Some(0.0)
        || value.as_text() == Some("false")
}

fn options(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(MAPPING) {
        let Some((source, _)) = source_of(cx, &it) else { continue };
        let (what, unwanted): (&str, &[&str]) = match source {
            Source::Queue => ("queue", &OF_STREAMS),
            Source::Kinesis | Source::Table => ("stream", &["ScalingConfig"]),
        };
        for name in unwanted.iter().filter(|name| it.get(name).is_some_and(|it| !is_off(it))) {
            findings
                .on(
                    &it,
                    name,
                    format!("an event source that is a {what} does not support `{name}`"),
                )
                .found(*name)
                .help(format!("Remove `{name}`"));
        }
    }
}

fn visibility(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let known = |it: &Resource<'_>, name: &str, default: f64| match it.has(name) {
        true => it.number(name),
        false => Some(default),
    };
    for it in cx.of(MAPPING) {
        let Some((Source::Queue, Some(queue))) = source_of(cx, &it) else { continue };
        let Some(function) = it.get("FunctionName").and_then(|it| function_of(cx, it)) else {
            continue;
        };
        let hidden = known(&queue, "VisibilityTimeout", VISIBILITY_TIMEOUT_DEFAULT);
        let runs = known(&function, "Timeout", TIMEOUT_DEFAULT);
        if let (Some(hidden), Some(runs)) = (hidden, runs)
            && hidden < runs
        {
            findings
                .on(
                    &queue,
                    "VisibilityTimeout",
                    format!(
                        "the visibility timeout is shorter than the timeout of {}",
                        function.id
                    ),
                )
                .found(counted(hidden, "second"))
                .allowed(format!("{} or more", counted(runs, "second")));
        }
    }
}

fn batch(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(MAPPING) {
        let Some((Source::Queue, queue)) = source_of(cx, &it) else { continue };
        let Some(size) = it.number("BatchSize").filter(|it| *it > f64::from(FIFO_BATCH)) else {
            continue;
        };
        let is_written = it.text("EventSourceArn").is_some_and(|it| it.ends_with(".fifo"));
        if is_written || queue.is_some_and(|it| it.boolean("FifoQueue") == Some(true)) {
            findings
                .on(&it, "BatchSize", "a batch of a FIFO queue is too large")
                .found(size)
                .allowed(format!("up to {FIFO_BATCH}"))
                .help(format!("Use a batch size of at most {FIFO_BATCH}"));
            continue;
        }
        let window = "MaximumBatchingWindowInSeconds";
        if !it.has(window) || it.number(window) == Some(0.0) {
            findings
                .on(&it, "BatchSize", "a batch of this size requires a batching window")
                .found(format!("{size} without a batching window"))
                .allowed(format!("up to {FIFO_BATCH} without `{window}`"));
        }
    }
}

fn position(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(MAPPING) {
        let is_stream = matches!(source_of(cx, &it), Some((Source::Kinesis | Source::Table, _)));
        if is_stream && !it.has("StartingPosition") {
            findings
                .on(&it, "StartingPosition", "the event source requires a starting position")
                .found("not set")
                .allowed("TRIM_HORIZON or LATEST, and AT_TIMESTAMP for Kinesis");
        }
        if let Some((Source::Table, Some(table))) = source_of(cx, &it)
            && table.kind == "AWS::DynamoDB::Table"
            && !table.has("StreamSpecification")
        {
            findings
                .on(&it, "EventSourceArn", format!("the table {} has no stream", table.id))
                .found("no `StreamSpecification`")
                .help("Set `StreamSpecification` of the table");
        }
    }
}
