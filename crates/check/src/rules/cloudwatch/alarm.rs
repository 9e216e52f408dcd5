//! Alarms of CloudWatch.

use stanchion_template::counted;

use super::ALARM;
use super::watched::metrics;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::cloudwatch::is_period;
use crate::rule::{Findings, Rule};
use crate::view::value::whole;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::CWA_001, period),
    Rule::new(code::CWA_002, range),
    Rule::new(code::CWA_003, points),
    Rule::new(code::CWA_004, metric),
];

fn period(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        let Some(seconds) = it.number("Period") else { continue };
        if !whole(seconds).is_some_and(is_period) {
            findings
                .on(&it, "Period", "the alarm period is not valid")
                .found(counted(seconds, "second"))
                .allowed("10, 20, 30 or a multiple of 60");
        }
    }
}

fn range(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        let period = metrics(&it).iter().filter_map(|it| it.period).reduce(f64::max);
        let (Some(period), Some(count)) = (period, it.number("EvaluationPeriods")) else {
            continue;
        };
        let most = if period >= 3600.0 { 604_800.0 } else { 86_400.0 };
        if period * count > most {
            findings
                .on(&it, "EvaluationPeriods", "the evaluation range of the alarm is too long")
                .found(counted(period * count, "second"))
                .allowed(format!("up to {most} seconds"));
        }
    }
}

fn points(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        let (Some(points), Some(count)) =
            (it.number("DatapointsToAlarm"), it.number("EvaluationPeriods"))
        else {
            continue;
        };
        if points > count || points < 1.0 {
            findings
                .on(
                    &it,
                    "DatapointsToAlarm",
                    "`DatapointsToAlarm` is greater than `EvaluationPeriods` or less than 1",
                )
                .found(points)
                .allowed(format!("1 to {count}"));
        }
    }
}

fn metric(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        let metrics =
            it.get("Metrics").is_some_and(|it| it.as_list().is_none_or(|it| !it.is_empty()));
        let named = it.has("MetricName");
        if metrics == named {
            // An alarm on a metrics query names no metric.
            if metrics || !it.has("EvaluationCriteria") {
                findings
                    .on(
                        &it,
                        "MetricName",
                        "the alarm must have exactly one of `MetricName` and `Metrics`",
                    )
                    .found(if metrics { "both" } else { "neither" })
                    .allowed("`MetricName` or `Metrics`");
            }
            continue;
        }
        if !named {
            continue;
        }
        let (plain, extended) = (it.has("Statistic"), it.has("ExtendedStatistic"));
        if plain == extended {
            findings
                .on(
                    &it,
                    "Statistic",
                    "the alarm must have exactly one of `Statistic` and `ExtendedStatistic`",
                )
                .found(if plain { "both" } else { "neither" })
                .allowed("`Statistic` or `ExtendedStatistic`");
        }
        for name in ["Namespace", "Period"].into_iter().filter(|name| !it.has(name)) {
            findings.on(&it, name, format!("the alarm has no `{name}`")).found("not set");
        }
    }
}
