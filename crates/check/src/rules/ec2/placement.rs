//! Instance types in placement groups.

use super::TEMPLATE;
use super::instance_type::{Named, all};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::instance_types::find;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::EC2_022, clusters)];

/// Returns the placement group of the instances of a type, if it is in the template.
fn group_of<'a>(cx: &Analysis<'a>, named: &Named<'a>) -> Option<Resource<'a>> {
    let own = match named.resource.kind {
        "AWS::AutoScaling::AutoScalingGroup" => named.resource.get("PlacementGroup"),
        "AWS::Batch::ComputeEnvironment" => named.resource.get("ComputeResources.PlacementGroup"),
        _ => named.beside("PlacementGroupName").or_else(|| named.beside("Placement.GroupName")),
    };
    let of_template = || {
        let template = named.launch_template(cx).filter(|it| it.kind == TEMPLATE)?;
        template.get("LaunchTemplateData.Placement.GroupName")
    };
    of_kind(cx, own.or_else(of_template)?, "AWS::EC2::PlacementGroup")
}

fn clusters(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.of("AWS::EC2::PlacementGroup").next().is_none() {
        return;
    }
    for it in all(cx) {
        if find(it.name).is_none_or(|it| it.is_for_clusters()) {
            continue;
        }
        let group = group_of(cx, &it).filter(|it| it.text("Strategy") == Some("cluster"));
        if let Some(group) = group {
            let message =
                format!("the instance type cannot be in the cluster placement group {}", group.id);
            findings.on(&it.resource, &it.path(), message).found(it.name);
        }
    }
}
