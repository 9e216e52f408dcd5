//! The sizes of node groups.

use super::NODE_GROUP;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::eks::MAX_UNAVAILABLE;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::EKS_013, sizes)];

fn sizes(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for nodes in cx.of(NODE_GROUP) {
        let of = |name: &str| nodes.number(&format!("ScalingConfig.{name}"));
        let (min, desired, max) = (of("MinSize"), of("DesiredSize"), of("MaxSize"));
        let is_above = |one: Option<f64>, other: Option<f64>| {
            one.zip(other).is_some_and(|(one, other)| one > other)
        };
        if is_above(min, desired) || is_above(desired, max) || is_above(min, max) {
            let shown = |name: &str, it: Option<f64>| it.map(|it| format!("{name} {it}"));
            let all = [shown("MinSize", min), shown("DesiredSize", desired), shown("MaxSize", max)];
            findings
                .on(&nodes, "ScalingConfig", "the size of the node group is not in its range")
                .found(all.into_iter().flatten().collect::<Vec<_>>().join(", "))
                .allowed("MinSize at most DesiredSize, and DesiredSize at most MaxSize");
        }
        let (count, percent) =
            ("UpdateConfig.MaxUnavailable", "UpdateConfig.MaxUnavailablePercentage");
        if nodes.number(count).is_some_and(|it| !MAX_UNAVAILABLE.has(it)) {
            findings
                .on(&nodes, count, "the number of nodes that may be unavailable is out of range")
                .found(nodes.number(count).unwrap_or_default().to_string())
                .allowed(MAX_UNAVAILABLE.to_string());
        } else if nodes.has(count) && nodes.has(percent) {
            findings
                .on(&nodes, percent, "the update sets a number and a percentage of nodes")
                .found("MaxUnavailable and MaxUnavailablePercentage")
                .allowed("one of the two");
        }
    }
}
