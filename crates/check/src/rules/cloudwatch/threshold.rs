//! Thresholds, actions and statistics of alarms.

use stanchion_template::counted;

use super::ALARM;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::cloudwatch::{ACTIONS, BAND_OPERATORS, percentile_fault};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::CWA_007, threshold),
    Rule::new(code::CWA_008, actions),
    Rule::new(code::CWA_009, values),
];

fn threshold(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM).filter(|it| !it.has("EvaluationCriteria")) {
        let (fixed, band) = (it.has("Threshold"), it.has("ThresholdMetricId"));
        if fixed == band {
            findings
                .on(
                    &it,
                    "Threshold",
                    "the alarm must have exactly one of `Threshold` and `ThresholdMetricId`",
                )
                .found(if fixed { "both" } else { "neither" })
                .allowed("`Threshold`, or `ThresholdMetricId` for anomaly detection");
            continue;
        }
        let Some(operator) = it.text("ComparisonOperator") else { continue };
        let is_of_band = BAND_OPERATORS.contains(&operator);
        if is_of_band != band {
            let (found, allowed) = if band {
                ("with `ThresholdMetricId`", BAND_OPERATORS.join(", "))
            } else {
                (
                    "without `ThresholdMetricId`",
                    "an operator such as GreaterThanThreshold".to_owned(),
                )
            };
            findings
                .on(
                    &it,
                    "ComparisonOperator",
                    "the comparison operator does not fit the threshold of the alarm",
                )
                .found(format!("{operator} {found}"))
                .allowed(allowed);
        }
    }
}

fn actions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in [ALARM, "AWS::CloudWatch::CompositeAlarm"] {
        for it in cx.of(kind) {
            for name in ["AlarmActions", "OKActions", "InsufficientDataActions"] {
                let count = it.list(name).map_or(0, <[_]>::len);
                if count > ACTIONS {
                    findings
                        .on(&it, name, "the alarm has too many actions for one state")
                        .found(counted(count, "action"))
                        .allowed(format!("up to {ACTIONS}"));
                }
            }
        }
    }
}

fn values(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const MISSING: &[&str] = &["breaching", "notBreaching", "ignore", "missing"];
    const SAMPLES: &[&str] = &["evaluate", "ignore"];
    for it in cx.of(ALARM) {
        for (name, allowed) in
            [("TreatMissingData", MISSING), ("EvaluateLowSampleCountPercentile", SAMPLES)]
        {
            if let Some(found) = it.text(name).filter(|it| !allowed.contains(it)) {
                findings
                    .on(&it, name, format!("CloudWatch does not know this value of `{name}`"))
                    .found(found)
                    .allowed(allowed.join(", "));
            }
        }
        let name = "ExtendedStatistic";
        if let Some(text) = it.text(name).filter(|it| percentile_fault(it)) {
            findings
                .on(&it, name, "the percentile of the alarm is out of range")
                .found(text)
                .allowed("p0 to p100");
        }
    }
}
