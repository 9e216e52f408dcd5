//! The Elastic Fabric Adapter of Lustre file systems.

use super::{Deployment, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::TIERING_STEP;
use crate::model::openings::of_group;
use crate::rule::{Findings, Rule};
use crate::view::connections::Direction;
use crate::view::identity::{items, of_kind};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::FSX_034, efa), Rule::new(code::FSX_035, efa_group)];

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
