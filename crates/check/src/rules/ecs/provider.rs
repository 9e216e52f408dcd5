//! Capacity providers of Auto Scaling groups.

use super::is_plain;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ECS_026, protection)];

fn protection(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let base = "AutoScalingGroupProvider";
    let property = format!("{base}.ManagedTerminationProtection");
    for it in cx.of("AWS::ECS::CapacityProvider") {
        if it.text(&property) != Some("ENABLED") {
            continue;
        }
        let scaling = it.get(&format!("{base}.ManagedScaling"));
        let status = it.text(&format!("{base}.ManagedScaling.Status"));
        if status == Some("DISABLED")
            || scaling.is_none_or(|it| is_plain(it) && it.get("Status").is_none())
        {
            findings
                .on(&it, &property, "managed termination protection requires managed scaling")
                .found(format!("managed scaling: {}", status.unwrap_or("not set")))
                .allowed("`ManagedScaling.Status` ENABLED")
                .help("Set `ManagedScaling.Status` to ENABLED");
        }
        let group = it.get(&format!("{base}.AutoScalingGroupArn"));
        let group = group.and_then(|it| of_kind(cx, it, "AWS::AutoScaling::AutoScalingGroup"));
        let Some(group) = group else { continue };
        let name = "NewInstancesProtectedFromScaleIn";
        if !group.has(name) || group.boolean(name) == Some(false) {
            findings
                .on(
                    &it,
                    &property,
                    format!("{} does not protect its instances from scale-in", group.id),
                )
                .found(format!("no `{name}`"))
                .allowed(format!("`{name}: true`"))
                .help(format!("Set `{name}: true` on {}", group.id));
        }
    }
}
