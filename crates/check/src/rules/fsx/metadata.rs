//! Metadata performance and the Elastic Fabric Adapter.

use super::{Deployment, lustre};
use crate::code;
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::{items, of_kind};
use crate::model::openings::{Direction, of_group};
use crate::rule::Rule;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_030, place),
    Rule::new(code::FSX_031, mode),
    Rule::new(code::FSX_032, operations),
    Rule::new(code::FSX_034, efa),
    Rule::new(code::FSX_035, efa_group),
];

const METADATA: &str = "LustreConfiguration.MetadataConfiguration";

fn place(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| it.has("MetadataConfiguration")) {
        if let Some(deployment) = it.deployment.filter(|it| *it != Deployment::Persistent2)
            && !it.is_from_backup
        {
            findings
                .on(&it.resource, METADATA, "this deployment type has no metadata configuration")
                .found(deployment.name())
                .allowed("PERSISTENT_2");
        }
        let is_map = it.resource.get(METADATA).is_some_and(|it| it.as_map().is_some());
        if is_map && !it.has("MetadataConfiguration.Mode") {
            findings
                .on(&it.resource, METADATA, "the mode is missing")
                .found("no Mode")
                .allowed("AUTOMATIC or USER_PROVISIONED");
        }
    }
}

fn mode(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let has_number = it.has("MetadataConfiguration.Iops");
        let (found, allowed) = match it.text("MetadataConfiguration.Mode") {
            Some("AUTOMATIC") if has_number => {
                ("AUTOMATIC with Iops", "USER_PROVISIONED with Iops")
            }
            Some("AUTOMATIC") if it.storage == Some("INTELLIGENT_TIERING") => {
                ("AUTOMATIC with INTELLIGENT_TIERING", "USER_PROVISIONED with 6000 or 12000")
            }
            Some("USER_PROVISIONED") if !has_number => {
                ("USER_PROVISIONED without Iops", "AUTOMATIC, or Iops")
            }
            Some("AUTOMATIC" | "USER_PROVISIONED") | None => continue,
            Some(other) => (other, "AUTOMATIC or USER_PROVISIONED"),
        };
        findings
            .on(&it.resource, METADATA, "mode and number contradict")
            .found(found)
            .allowed(allowed);
    }
}

fn operations(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(number) = it.number("MetadataConfiguration.Iops") else { continue };
        let (fits, allowed) = match it.storage {
            Some("INTELLIGENT_TIERING") => (number == 6000.0 || number == 12000.0, "6000 or 12000"),
            Some("SSD") => (
                [1500.0, 3000.0, 6000.0].contains(&number)
                    || (number % 12000.0 == 0.0 && (12000.0..=192_000.0).contains(&number)),
                "1500, 3000, 6000, 12000 and multiples of 12000 up to 192000",
            ),
            _ => continue,
        };
        if !fits {
            findings
                .on(
                    &it.resource,
                    &format!("{METADATA}.Iops"),
                    "there is no such number of operations",
                )
                .found(number)
                .allowed(allowed);
        }
    }
}

fn efa(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.EfaEnabled";
    for it in lustre(cx).filter(|it| it.resource.boolean(property) == Some(true)) {
        let deployment = it.deployment.filter(|it| *it != Deployment::Persistent2);
        if let Some(deployment) = deployment {
            findings
                .on(&it.resource, property, "this deployment type has no EFA")
                .found(deployment.name())
                .allowed("PERSISTENT_2");
        } else if !it.has("MetadataConfiguration") {
            findings
                .on(&it.resource, property, "EFA needs a metadata configuration")
                .found("no MetadataConfiguration");
        }
    }
}

fn efa_group(cx: &Context<'_>, findings: &mut Findings<'_>) {
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
                let all = opening.rule.get("IpProtocol").and_then(crate::context::scalar);
                all.is_none_or(|it| it == "-1") && opening.admits(cx, &[node], &[]) != Some(false)
            });
        }
        if !is_open {
            findings
                .on(&it.resource, "SecurityGroupIds", "no group lets all traffic in from itself")
                .found("rules by port only");
        }
    }
}
