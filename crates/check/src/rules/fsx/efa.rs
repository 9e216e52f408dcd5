//! The Elastic Fabric Adapter of Lustre file systems.

use std::collections::BTreeSet;

use stanchion_template::Node;

use super::{Deployment, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::TIERING_STEP;
use crate::model::launch_template::prefix_of;
use crate::model::openings::of_group;
use crate::rule::{Findings, Rule};
use crate::view::connections::Direction;
use crate::view::identity::{items, of_kind, resource_of};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_034, efa),
    Rule::new(code::FSX_035, efa_group),
    Rule::new(code::FSX_036, clients),
];

fn efa(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.EfaEnabled";
    for it in lustre(cx).filter(|it| it.resource.boolean(property) == Some(true)) {
        let deployment = it.deployment.filter(|it| *it != Deployment::Persistent2);
        if let Some(deployment) = deployment {
            findings
                .on(&it.resource, property, "this deployment type does not support EFA")
                .found(deployment.name())
                .allowed("PERSISTENT_2");
        } else if !it.has("MetadataConfiguration") {
            findings
                .on(&it.resource, property, "EFA requires a metadata configuration")
                .found("no `MetadataConfiguration`");
        } else if let Some(throughput) =
            it.number("ThroughputCapacity").filter(|it| *it < f64::from(TIERING_STEP))
        {
            findings
                .on(&it.resource, property, "EFA requires more throughput capacity")
                .found(format!("{throughput} MB/s"))
                .allowed(format!("{TIERING_STEP} MB/s or more"))
                .help(format!("Set `ThroughputCapacity` to {TIERING_STEP} or more"));
        }
    }
}

fn efa_group(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in
        lustre(cx).filter(|it| it.resource.boolean("LustreConfiguration.EfaEnabled") == Some(true))
    {
        let Some(groups) = items(it.resource.get("SecurityGroupIds")) else { continue };
        let mut is_open = groups.is_empty();
        for node in groups {
            let Some(group) = of_kind(cx, node, "AWS::EC2::SecurityGroup") else {
                is_open = true;
                continue;
            };
            let Some(openings) = of_group(cx, &group, Direction::In) else {
                is_open = true;
                continue;
            };
            is_open |= openings.iter().any(|opening| {
                let all = opening.rule.get("IpProtocol").and_then(crate::view::value::scalar);
                all.is_none_or(|it| it == "-1") && opening.admits(cx, &[node], &[]) != Some(false)
            });
        }
        if !is_open {
            findings
                .on(
                    &it.resource,
                    "SecurityGroupIds",
                    "no security group of the EFA file system allows all traffic from itself",
                )
                .found("ingress rules for single ports only");
        }
    }
}

/// Reports instances that mount a file system with EFA and have no EFA interface.
fn clients(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    for chain in cx.mounts() {
        let (compute, storage) = (&chain.mount.compute, &chain.mount.storage);
        let Some(prefix) = prefix_of(compute.kind) else { continue };
        let has_efa = storage.boolean("LustreConfiguration.EfaEnabled") == Some(true);
        if !has_efa || !seen.insert((compute.id, storage.id)) {
            continue;
        }
        let template = match compute.get("LaunchTemplate") {
            None => None,
            Some(_) => {
                let named = ["LaunchTemplateId", "LaunchTemplateName"];
                let named =
                    named.iter().find_map(|it| compute.get(&format!("LaunchTemplate.{it}")));
                // A launch template that is elsewhere can add the interface.
                let Some(template) = named.and_then(|it| resource_of(cx, it)) else { continue };
                Some(template)
            }
        };
        let of_template = template.and_then(|it| Some((it, prefix_of(it.kind)?)));
        let places = [Some((*compute, prefix)), of_template];
        let has_interface = places.into_iter().flatten().any(|(it, prefix)| {
            let interfaces = it.get(&format!("{prefix}NetworkInterfaces"));
            interfaces.is_some_and(|it| items(Some(it)).is_none_or(|it| it.iter().any(can_be_efa)))
        });
        if !has_interface {
            findings
                .on(
                    compute,
                    &format!("{prefix}NetworkInterfaces"),
                    format!(
                        "{} has no EFA interface, so it connects to the file system over TCP",
                        compute.id
                    ),
                )
                .found(format!("{}, which has EFA", storage.id));
        }
    }
}

/// Returns true if a network interface has EFA, or if the template does not show that it has none.
fn can_be_efa(interface: &Node) -> bool {
    if interface.as_map().is_none() || interface.get("NetworkInterfaceId").is_some() {
        return true;
    }
    match interface.get("InterfaceType") {
        None => false,
        Some(it) => it.as_text().is_none_or(|it| it.starts_with("efa")),
    }
}
