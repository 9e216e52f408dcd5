//! Amazon CloudWatch.

use stanchion_template::Node;

use crate::Rule;
use crate::context::Context;
use crate::findings::Findings;
use crate::model::script::Script;
use crate::nearest::nearest;
use crate::rules::declare::rules;

const ALARM: &str = "AWS::CloudWatch::Alarm";
const PUT: &str =
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

/// An example of an alarm with more properties.
macro_rules! alarm {
    ($more:literal) => {
        concat!(
            "Resources:\n  A:\n    Type: AWS::CloudWatch::Alarm\n    Properties:\n      ComparisonOperator: LessThanThreshold\n      Threshold: 1\n",
            $more
        )
    };
}

rules! {
    "CWA-001" Error "A period CloudWatch does not have" {
        what: "Period is neither 10, 20, 30 nor a multiple of 60 seconds.",
        why: "CloudWatch refuses the alarm.",
        source: PUT,
        fix: "use a multiple of 60",
        failing: alarm!("      EvaluationPeriods: 1\n      Namespace: AWS/EFS\n      MetricName: BurstCreditBalance\n      Statistic: Minimum\n      Period: 90\n"),
        passing: alarm!("      EvaluationPeriods: 1\n      Namespace: AWS/EFS\n      MetricName: BurstCreditBalance\n      Statistic: Minimum\n      Period: 60\n"),
        check: period,
    }
    "CWA-002" Error "An alarm looks back too far" {
        what: "EvaluationPeriods times Period is above a day, or above seven days when the period is an hour or more.",
        why: "CloudWatch refuses the alarm.",
        source: PUT,
        fix: "use fewer or shorter periods",
        failing: alarm!("      EvaluationPeriods: 2000\n      Namespace: AWS/EFS\n      MetricName: BurstCreditBalance\n      Statistic: Minimum\n      Period: 60\n"),
        passing: alarm!("      EvaluationPeriods: 1440\n      Namespace: AWS/EFS\n      MetricName: BurstCreditBalance\n      Statistic: Minimum\n      Period: 60\n"),
        check: range,
    }
    "CWA-003" Error "More points have to be bad than are looked at" {
        what: "DatapointsToAlarm is above EvaluationPeriods, or below 1.",
        why: "CloudWatch refuses the alarm.",
        source: PUT,
        fix: "use up to EvaluationPeriods",
        failing: alarm!("      EvaluationPeriods: 2\n      DatapointsToAlarm: 3\n      Namespace: AWS/EFS\n      MetricName: BurstCreditBalance\n      Statistic: Minimum\n      Period: 60\n"),
        passing: alarm!("      EvaluationPeriods: 3\n      DatapointsToAlarm: 3\n      Namespace: AWS/EFS\n      MetricName: BurstCreditBalance\n      Statistic: Minimum\n      Period: 60\n"),
        check: points,
    }
    "CWA-004" Error "An alarm names its metric in two ways, or in none" {
        what: "An alarm has both or neither of MetricName and Metrics, both Statistic and ExtendedStatistic, or MetricName without a statistic, namespace or period.",
        why: "CloudWatch refuses the alarm.",
        source: PUT,
        fix: "name one metric with Namespace, MetricName, Period and Statistic, or several with Metrics",
        failing: alarm!("      EvaluationPeriods: 1\n      Namespace: AWS/EFS\n      MetricName: BurstCreditBalance\n      Period: 60\n"),
        passing: alarm!("      EvaluationPeriods: 1\n      Namespace: AWS/EFS\n      MetricName: BurstCreditBalance\n      Statistic: Minimum\n      Period: 60\n"),
        check: metric,
    }
    "CWA-005" Error "A dashboard's body is no JSON" {
        what: "DashboardBody is no JSON object with widgets.",
        why: "CloudWatch refuses the dashboard.",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html",
        fix: "write an object with a list of widgets",
        failing: "Resources: {D: {Type: AWS::CloudWatch::Dashboard, Properties: {DashboardBody: '{\"widgets\": [}'}}}\n",
        passing: "Resources: {D: {Type: AWS::CloudWatch::Dashboard, Properties: {DashboardBody: '{\"widgets\": []}'}}}\n",
        check: dashboard,
    }
    "CWA-006" Warning "A metric that EFS or FSx does not have" {
        what: "An alarm in the namespace AWS/EFS names a metric that is not one of EFS; or one of AWS/EFS or AWS/FSx has no dimension FileSystemId.",
        why: "The alarm has no data, and stays in INSUFFICIENT_DATA.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/efs-metrics.html",
        fix: "use a metric of EFS, with the dimension FileSystemId",
        failing: alarm!("      EvaluationPeriods: 1\n      Namespace: AWS/EFS\n      MetricName: BurstCredits\n      Dimensions: [{Name: FileSystemId, Value: fs-12345678}]\n      Statistic: Minimum\n      Period: 60\n"),
        passing: alarm!("      EvaluationPeriods: 1\n      Namespace: AWS/EFS\n      MetricName: BurstCreditBalance\n      Dimensions: [{Name: FileSystemId, Value: fs-12345678}]\n      Statistic: Minimum\n      Period: 60\n"),
        check: efs,
    }
}

fn period(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        let Some(seconds) = it.number("Period") else { continue };
        let fits =
            [10.0, 20.0, 30.0].contains(&seconds) || (seconds >= 60.0 && seconds % 60.0 == 0.0);
        if !fits {
            findings
                .on(&it, "Period", "there is no such period")
                .found(format!("{seconds} seconds"))
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
                .found(format!("{} seconds", period * count))
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
