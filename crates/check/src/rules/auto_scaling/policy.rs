//! Scaling policies of Auto Scaling groups.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ASG_008, properties)];

/// The types of policies with the properties that each requires, and those of other types that it does not support.
const TYPES: [(&str, &[&str], &[&str]); 4] = [
    (
        "SimpleScaling",
        &["AdjustmentType", "ScalingAdjustment"],
        &["StepAdjustments", "TargetTrackingConfiguration", "PredictiveScalingConfiguration"],
    ),
    (
        "StepScaling",
        &["AdjustmentType", "StepAdjustments"],
        &["ScalingAdjustment", "TargetTrackingConfiguration", "PredictiveScalingConfiguration"],
    ),
    (
        "TargetTrackingScaling",
        &["TargetTrackingConfiguration"],
        &["ScalingAdjustment", "StepAdjustments", "PredictiveScalingConfiguration"],
    ),
    (
        "PredictiveScaling",
        &["PredictiveScalingConfiguration"],
        &["ScalingAdjustment", "StepAdjustments", "TargetTrackingConfiguration"],
    ),
];

fn properties(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::AutoScaling::ScalingPolicy") {
        let kind = if it.has("PolicyType") { it.text("PolicyType") } else { Some("SimpleScaling") };
        let known = TYPES.iter().find(|(name, ..)| Some(*name) == kind);
        let Some((kind, required, others)) = known else { continue };
        for name in required.iter().filter(|name| !it.has(name)) {
            findings
                .on(&it, name, format!("a policy of type {kind} requires `{name}`"))
                .found("not set")
                .help(format!("Set `{name}`, or another `PolicyType`"));
        }
        for name in others.iter().filter(|name| it.has(name)) {
            findings
                .on(&it, name, format!("a policy of type {kind} does not support `{name}`"))
                .found(format!("`{name}`"))
                .help(format!("Remove `{name}`, or set another `PolicyType`"));
        }
        let metric = "TargetTrackingConfiguration.PredefinedMetricSpecification";
        let label = format!("{metric}.ResourceLabel");
        if it.text(&format!("{metric}.PredefinedMetricType")) == Some("ALBRequestCountPerTarget")
            && !it.has(&label)
        {
            findings
                .on(&it, &label, "the metric ALBRequestCountPerTarget requires `ResourceLabel`")
                .found("not set")
                .help("Set `ResourceLabel` to the load balancer and the target group");
        }
    }
}
