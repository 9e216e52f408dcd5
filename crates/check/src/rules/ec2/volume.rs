//! The volumes of instances.

use stanchion_template::Node;
use stanchion_template::language::has_generated_keys;

use super::launches;
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::EC2_003, operations)];

/// Returns the volumes of the template: the resource, the volume, and the path with a point at the end.
pub(super) fn all<'a>(cx: &Analysis<'a>) -> Vec<(Resource<'a>, &'a Node, String)> {
    let mut all = Vec::new();
    for (resource, prefix) in launches(cx) {
        let list = format!("{prefix}BlockDeviceMappings");
        for (at, entry) in resource.list(&list).unwrap_or_default().iter().enumerate() {
            if let Some(volume) = entry.get("Ebs") {
                all.push((resource, volume, format!("{list}.{at}.Ebs.")));
            }
        }
    }
    for it in cx.of("AWS::EC2::Volume") {
        if let Some(volume) = it.body.get("Properties") {
            all.push((it, volume, String::new()));
        }
    }
    all
}

fn operations(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, volume, prefix) in all(cx) {
        check(&resource, volume, &prefix, findings);
    }
}

fn check(resource: &Resource<'_>, volume: &Node, prefix: &str, findings: &mut Findings<'_>) {
    let Some(kind) = volume.get("VolumeType").and_then(Node::as_text) else { return };
    let is_open = volume.as_map().is_none_or(has_generated_keys);
    let iops = volume.get("Iops");
    let path = format!("{prefix}Iops");
    match kind {
        "io1" | "io2" if iops.is_none() && !is_open => {
            findings
                .on(resource, &path, format!("a volume of type {kind} requires `Iops`"))
                .found("not set");
        }
        "gp2" | "st1" | "sc1" | "standard" => {
            if let Some(iops) = iops {
                findings
                    .on(resource, &path, format!("a volume of type {kind} does not support `Iops`"))
                    .found(iops.describe())
                    .severity(Severity::Warning)
                    .help("Remove `Iops`, or use the volume type gp3");
            }
        }
        _ => {}
    }
}
