//! The numbers of compute environments: vCPUs, delays and percentages.

use stanchion_template::counted;

use super::{ENVIRONMENT, compute_type};
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::facts::batch::{SCALE_DOWN_DELAY_MINUTES, UPDATE_TIMEOUT_MINUTES};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::BAT_041, times),
    Rule::new(code::BAT_048, vcpus),
    Rule::new(code::BAT_060, bid),
];

fn times(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        let is_fargate = compute_type(&it).is_some_and(|it| it.starts_with("FARGATE"));
        let delay = "ComputeResources.ScalingPolicy.MinScaleDownDelayMinutes";
        let minutes = it.number(delay).filter(|_| !is_fargate);
        if let Some(minutes) = minutes.filter(|it| *it != 0.0 && !SCALE_DOWN_DELAY_MINUTES.has(*it))
        {
            findings
                .on(&it, delay, "`MinScaleDownDelayMinutes` is out of range")
                .found(counted(minutes, "minute"))
                .allowed(format!("0, or {}", SCALE_DOWN_DELAY_MINUTES.of("minutes")));
        }
        let timeout = "UpdatePolicy.JobExecutionTimeoutMinutes";
        if let Some(minutes) = it.number(timeout).filter(|it| !UPDATE_TIMEOUT_MINUTES.has(*it)) {
            findings
                .on(&it, timeout, "`JobExecutionTimeoutMinutes` is out of range")
                .found(counted(minutes, "minute"))
                .allowed(UPDATE_TIMEOUT_MINUTES.of("minutes"));
        }
        // A replacement does not use the policy. The CDK always writes an empty one.
        let in_place = it.boolean("ReplaceComputeEnvironment") == Some(false);
        let is_set =
            it.get("UpdatePolicy").and_then(|it| it.as_map()).is_some_and(|it| !it.is_empty());
        if is_set && in_place && is_fargate {
            findings
                .on(&it, "UpdatePolicy", "AWS Batch ignores `UpdatePolicy` on Fargate")
                .found(compute_type(&it).unwrap_or_default())
                .severity(Severity::Warning)
                .help("Remove `UpdatePolicy`");
        }
    }
}

fn vcpus(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        if compute_type(&it).is_some_and(|it| it.starts_with("FARGATE")) {
            continue;
        }
        let number = |name: &str| it.number(&format!("ComputeResources.{name}"));
        let (least, most) = (number("MinvCpus"), number("MaxvCpus"));
        if let (Some(least), Some(most)) = (least, most)
            && least > most
        {
            findings
                .on(&it, "ComputeResources.MinvCpus", "`MinvCpus` is greater than `MaxvCpus`")
                .found(least)
                .allowed(format!("0 to {most}"));
            continue;
        }
        let Some(wanted) = number("DesiredvCpus") else { continue };
        let property = "ComputeResources.DesiredvCpus";
        if let Some(most) = most.filter(|it| wanted > *it) {
            findings
                .on(&it, property, "`DesiredvCpus` is greater than `MaxvCpus`")
                .found(wanted)
                .allowed(format!("up to {most}"));
        }
        if let Some(least) = least.filter(|it| wanted < *it) {
            findings
                .on(&it, property, "`DesiredvCpus` is less than `MinvCpus`")
                .found(wanted)
                .allowed(format!("{least} or more"));
        }
    }
}

fn bid(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "ComputeResources.BidPercentage";
    for it in cx.of(ENVIRONMENT).filter(|it| compute_type(it) == Some("SPOT")) {
        if let Some(percent) = it.number(property).filter(|it| !(1.0..=100.0).contains(it)) {
            findings
                .on(&it, property, "`BidPercentage` is not a percentage of the On-Demand price")
                .found(percent)
                .allowed("1 to 100");
        }
    }
}
