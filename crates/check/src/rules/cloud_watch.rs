//! Amazon CloudWatch.

use stanchion_template::{Node, counted};

use crate::code;
use crate::context::Context;
use crate::findings::Findings;
use crate::model::script::Script;
use crate::nearest::nearest;
use crate::rule::Rule;

const ALARM: &str = "AWS::CloudWatch::Alarm";
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::CWA_001, period),
    Rule::new(code::CWA_002, range),
    Rule::new(code::CWA_003, points),
    Rule::new(code::CWA_004, metric),
    Rule::new(code::CWA_005, dashboard),
    Rule::new(code::CWA_006, efs),
];

fn period(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        let Some(seconds) = it.number("Period") else { continue };
        let fits =
            [10.0, 20.0, 30.0].contains(&seconds) || (seconds >= 60.0 && seconds % 60.0 == 0.0);
        if !fits {
            findings
                .on(&it, "Period", "there is no such period")
                .found(counted(seconds, "second"))
                .allowed("10, 20, 30 or a multiple of 60");
        }
    }
}

fn range(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        let (Some(period), Some(count)) = (it.number("Period"), it.number("EvaluationPeriods"))
        else {
            continue;
        };
        let most = if period >= 3600.0 { 604_800.0 } else { 86_400.0 };
        if period * count > most {
            findings
                .on(&it, "EvaluationPeriods", "the alarm looks back too far")
                .found(counted(period * count, "second"))
                .allowed(format!("up to {most} seconds"));
        }
    }
}

fn points(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        let (Some(points), Some(count)) =
            (it.number("DatapointsToAlarm"), it.number("EvaluationPeriods"))
        else {
            continue;
        };
        if points > count || points < 1.0 {
            findings
                .on(&it, "DatapointsToAlarm", "the points are out of range")
                .found(points)
                .allowed(format!("1 to {count}"));
        }
    }
}

fn metric(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        let metrics =
            it.get("Metrics").is_some_and(|it| it.as_list().is_none_or(|it| !it.is_empty()));
        let named = it.has("MetricName");
        if metrics == named {
            // A query over metrics names none.
            if metrics || !it.has("EvaluationCriteria") {
                findings
                    .on(&it, "MetricName", "an alarm names its metric once")
                    .found(if metrics { "MetricName and Metrics" } else { "neither" })
                    .allowed("MetricName or Metrics");
            }
            continue;
        }
        if !named {
            continue;
        }
        let (plain, extended) = (it.has("Statistic"), it.has("ExtendedStatistic"));
        if plain == extended {
            findings
                .on(&it, "Statistic", "an alarm has one statistic")
                .found(if plain { "Statistic and ExtendedStatistic" } else { "neither" })
                .allowed("Statistic or ExtendedStatistic");
        }
        for name in ["Namespace", "Period"].into_iter().filter(|name| !it.has(name)) {
            findings.on(&it, name, format!("{name} is missing")).found("nothing");
        }
    }
}

fn dashboard(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::CloudWatch::Dashboard") {
        let Some(script) = it.get("DashboardBody").map(Script::of).filter(|it| it.is_complete)
        else {
            continue;
        };
        if script.starts_with_reference() {
            continue;
        }
        // Numbers and lists may come from references, which stand in the text without quotes.
        let body = serde_json::from_str::<serde_json::Value>(&script.text).ok();
        let is_open = body.is_none() && !script.names.is_empty();
        let has_widgets = body.is_some_and(|it| it.get("widgets").is_some());
        if !is_open && !has_widgets {
            findings
                .on(&it, "DashboardBody", "this is no dashboard")
                .found("text")
                .allowed("{\"widgets\": [..]}");
        }
    }
}

/// Metrics of EFS.
const METRICS: [&str; 14] = [
    "TimeSinceLastSync",
    "PercentIOLimit",
    "BurstCreditBalance",
    "PermittedThroughput",
    "MeteredIOBytes",
    "TotalIOBytes",
    "DataReadIOBytes",
    "DataWriteIOBytes",
    "MetadataIOBytes",
    "MetadataReadIOBytes",
    "MetadataWriteIOBytes",
    "ClientConnections",
    "StorageBytes",
    "Inodes",
];

fn efs(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        let namespace = it.text("Namespace");
        if let (Some("AWS/EFS"), Some(metric)) = (namespace, it.text("MetricName"))
            && !METRICS.contains(&metric)
        {
            let entry = findings.on(&it, "MetricName", "EFS has no such metric").found(metric);
            match nearest(metric, METRICS) {
                Some(close) => entry.allowed(format!("did you mean {close}?")),
                None => entry.allowed(METRICS.join(", ")),
            };
        }
        let has_dimension = match it.get("Dimensions") {
            None => false,
            Some(node) => node.as_list().is_none_or(|it| {
                it.iter().any(|it| {
                    let name = it.get("Name").and_then(Node::as_text);
                    name.is_none_or(|it| it == "FileSystemId")
                })
            }),
        };
        if matches!(namespace, Some("AWS/EFS" | "AWS/FSx"))
            && it.has("MetricName")
            && !has_dimension
        {
            findings
                .on(&it, "Dimensions", "the metric is one of a file system")
                .found("no dimension FileSystemId");
        }
    }
}
