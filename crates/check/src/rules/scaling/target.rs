//! Scalable targets.

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::SCL_004, ranges)];

fn ranges(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for target in cx.of("AWS::ApplicationAutoScaling::ScalableTarget") {
        let sizes = (target.number("MinCapacity"), target.number("MaxCapacity"));
        report(&target, "MinCapacity", sizes, findings);
        for (at, action) in target.list("ScheduledActions").unwrap_or_default().iter().enumerate() {
            let size = |name: &str| -> Option<f64> {
                action
                    .get("ScalableTargetAction")
                    .and_then(|it: &Node| it.get(name))
                    .and_then(number)
            };
            let property = format!("ScheduledActions.{at}.ScalableTargetAction.MinCapacity");
            report(&target, &property, (size("MinCapacity"), size("MaxCapacity")), findings);
        }
    }
}

fn report(
    target: &Resource<'_>,
    property: &str,
    sizes: (Option<f64>, Option<f64>),
    findings: &mut Findings<'_>,
) {
    if let (Some(least), Some(most)) = sizes
        && least > most
    {
        findings
            .on(target, property, "the minimum capacity is above the maximum")
            .found(format!("{least}, with a maximum of {most}"))
            .allowed("at most MaxCapacity");
    }
}
