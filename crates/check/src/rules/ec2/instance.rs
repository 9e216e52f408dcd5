//! Instances: their security groups and launch templates.

use stanchion_template::Node;

use super::{INSTANCE, TEMPLATE};
use crate::analysis::Analysis;
use crate::code;
use crate::model::launch_template::{NAMES, wrong_names};
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::EC2_007, groups), Rule::new(code::EC2_012, template)];

fn groups(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(INSTANCE) {
        let is_set = it.get("SecurityGroups").is_some_and(|it| it.as_list() != Some(&[]));
        if is_set && it.has("SubnetId") {
            findings
                .on(&it, "SecurityGroups", "`SecurityGroups` is not valid next to `SubnetId`")
                .found("`SecurityGroups` and `SubnetId`")
                .allowed("`SecurityGroupIds`");
        }
    }
    in_templates(cx, findings);
}

/// Reports launch templates with names of security groups for a group of instances with subnets.
fn in_templates(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LaunchTemplateData.SecurityGroups";
    let paths = [
        "LaunchTemplate.LaunchTemplateId",
        "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId",
    ];
    for group in cx.of("AWS::AutoScaling::AutoScalingGroup") {
        if !group.has("VPCZoneIdentifier") {
            continue;
        }
        for path in paths {
            let template = group.get(path).and_then(|it| of_kind(cx, it, TEMPLATE));
            let Some(template) = template else { continue };
            let names = template.get(property).filter(|it| it.as_list() != Some(&[]));
            if names.is_some() {
                findings
                    .on(
                        &template,
                        property,
                        format!("`SecurityGroups` is not valid with the subnets of {}", group.id),
                    )
                    .found("`SecurityGroups`")
                    .allowed("`SecurityGroupIds`");
            }
        }
    }
}

fn template(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LaunchTemplate";
    for it in cx.of(INSTANCE) {
        let Some(map) = it.get(property).and_then(Node::as_map) else { continue };
        if let Some(found) = wrong_names(map) {
            findings
                .on(&it, property, "the launch template must be named by its id or by its name")
                .found(found)
                .allowed(NAMES.join(" or "));
        }
    }
}
