//! Alarms on several metrics and expressions.

use std::collections::BTreeSet;

use stanchion_template::{Node, counted};

use super::ALARM;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::cloudwatch::{ENTRIES_OF_ALARM, is_period_of_metric};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::value::{number, whole};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CWA_010, metrics)];

fn metrics(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        let all = it.list("Metrics").unwrap_or_default();
        // An entry that is an expression is unknown.
        if all.is_empty() || !all.iter().all(|it| it.get("Id").is_some()) {
            continue;
        }
        entries(&it, all, findings);
        returned(&it, all, findings);
        counts(&it, all, findings);
    }
}

/// Reports more metrics or expressions than an alarm can have.
fn counts(alarm: &Resource<'_>, all: &[Node], findings: &mut Findings<'_>) {
    for (key, noun) in [("MetricStat", "metric"), ("Expression", "expression")] {
        let count = all.iter().filter(|it| it.get(key).is_some()).count();
        if count > ENTRIES_OF_ALARM {
            findings
                .on(alarm, "Metrics", format!("the alarm has too many {noun}s"))
                .found(counted(count, noun))
                .allowed(format!("at most {ENTRIES_OF_ALARM}"));
        }
    }
}

fn entries(alarm: &Resource<'_>, all: &[Node], findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    for (at, metric) in all.iter().enumerate() {
        let property = format!("Metrics.{at}");
        if let Some(id) = metric.get("Id").and_then(Node::as_text) {
            let is_id = id.starts_with(|it: char| it.is_ascii_lowercase())
                && id.chars().all(|it| it.is_ascii_alphanumeric() || it == '_');
            if !is_id && !id.contains("{{") {
                findings
                    .on(alarm, &format!("{property}.Id"), "the id of the metric is not valid")
                    .found(id)
                    .allowed("letters, digits and underscores after a lowercase letter");
            } else if !seen.insert(id) {
                findings
                    .on(
                        alarm,
                        &format!("{property}.Id"),
                        "two metrics of the alarm have the same id",
                    )
                    .found(id);
            }
        }
        let (stat, expression) =
            (metric.get("MetricStat").is_some(), metric.get("Expression").is_some());
        if stat == expression {
            findings
                .on(
                    alarm,
                    &property,
                    "a metric of the alarm must have exactly one of `MetricStat` and `Expression`",
                )
                .found(if stat { "both" } else { "neither" })
                .allowed("`MetricStat` or `Expression`");
        }
        let period = metric.get("MetricStat").and_then(|it| it.get("Period")).and_then(number);
        if let Some(seconds) = period.filter(|it| !whole(*it).is_some_and(is_period_of_metric)) {
            findings
                .on(
                    alarm,
                    &format!("{property}.MetricStat.Period"),
                    "the period of the metric is not valid",
                )
                .found(counted(seconds, "second"))
                .allowed("1, 5, 10, 20, 30 or a multiple of 60");
        }
    }
}

fn returned(alarm: &Resource<'_>, all: &[Node], findings: &mut Findings<'_>) {
    let returns = |it: &Node| match it.get("ReturnData") {
        None => Some(true),
        Some(Node::Bool(value)) => Some(*value),
        Some(node) => match node.as_text()?.to_ascii_lowercase().as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        },
    };
    let Some(returns) = all.iter().map(returns).collect::<Option<Vec<bool>>>() else { return };
    let count = returns.iter().filter(|it| **it).count();
    // The metric and its band are both returned to an alarm on anomalies.
    let most = if alarm.has("ThresholdMetricId") { 2 } else { 1 };
    if count == 0 || count > most {
        findings
            .on(alarm, "Metrics", "exactly one metric of the alarm must return data")
            .found(format!("{count} with `ReturnData` true, which is the default"))
            .allowed("1");
    }
}
