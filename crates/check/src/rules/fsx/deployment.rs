//! Type, version and place of a file system.

use stanchion_template::counted;

use super::{Deployment, FILE_SYSTEM, lustre};
use crate::code;
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::items;
use crate::rule::Rule;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_001, subnets),
    Rule::new(code::FSX_002, kind),
    Rule::new(code::FSX_003, network),
    Rule::new(code::FSX_004, version),
    Rule::new(code::FSX_005, no_version),
    Rule::new(code::FSX_006, deployment),
    Rule::new(code::FSX_007, scratch_1),
];

fn subnets(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(subnets) = items(it.resource.get("SubnetIds")) else { continue };
        if subnets.len() != 1 {
            findings
                .on(&it.resource, "SubnetIds", "a Lustre file system is in one subnet")
                .found(counted(subnets.len(), "subnet"))
                .allowed("1");
        }
    }
}

fn kind(cx: &Context<'_>, findings: &mut Findings<'_>) {
    const KINDS: [&str; 4] = ["LUSTRE", "ONTAP", "OPENZFS", "WINDOWS"];
    for it in cx.of(FILE_SYSTEM) {
        let Some(kind) = it.text("FileSystemType") else { continue };
        if !KINDS.contains(&kind) {
            findings
                .on(&it, "FileSystemType", "there is no such type of file system")
                .found(kind)
                .allowed(KINDS.join(", "));
        } else if kind != "LUSTRE" && it.has("LustreConfiguration") {
            findings
                .on(
                    &it,
                    "LustreConfiguration",
                    format!("a file system of type {kind} is not Lustre"),
                )
                .found(kind)
                .allowed("LUSTRE");
        }
    }
}

fn network(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        if it.resource.text("NetworkType") == Some("DUAL") {
            findings
                .on(&it.resource, "NetworkType", "Lustre has IPv4 only")
                .found("DUAL")
                .allowed("IPV4");
        }
    }
}

fn version(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "FileSystemTypeVersion";
    for it in lustre(cx) {
        let Some(number) = it.resource.number(property) else { continue };
        // Written as a number, 2.10 is 2.1.
        let version = match it.resource.text(property) {
            Some(text) => text.to_owned(),
            None if (number - 2.1).abs() < 1e-9 => "2.10".to_owned(),
            None => number.to_string(),
        };
        let allowed = match (version.as_str(), it.deployment) {
            ("2.10" | "2.12" | "2.15", _)
                if it.has("MetadataConfiguration") && version != "2.15" =>
            {
                "2.15 with a metadata configuration"
            }
            ("2.10", Some(Deployment::Persistent2)) => "2.12 or 2.15 with PERSISTENT_2",
            ("2.10" | "2.12" | "2.15", _) => continue,
            _ => "2.10, 2.12 or 2.15",
        };
        findings
            .on(&it.resource, property, "this version is not for this file system")
            .found(version)
            .allowed(allowed);
    }
}

fn no_version(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let is_new = it.deployment.is_none_or(|it| it == Deployment::Persistent2);
        if !it.resource.has("FileSystemTypeVersion") && !is_new && !it.is_from_backup {
            findings
                .on(&it.resource, "FileSystemTypeVersion", "the version is the oldest one")
                .found("nothing, which means 2.10")
                .allowed("2.12 or 2.15");
        }
    }
}

fn deployment(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        if let (None, Some(found)) = (it.deployment, it.text("DeploymentType")) {
            findings
                .on(
                    &it.resource,
                    "LustreConfiguration.DeploymentType",
                    "there is no such deployment type",
                )
                .found(found)
                .allowed("SCRATCH_1, SCRATCH_2, PERSISTENT_1 or PERSISTENT_2");
        }
    }
}

fn scratch_1(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        if it.deployment == Some(Deployment::Scratch1) && !it.is_from_backup {
            findings
                .on(
                    &it.resource,
                    "LustreConfiguration.DeploymentType",
                    "data is not encrypted in transit",
                )
                .found("SCRATCH_1")
                .allowed("SCRATCH_2 or a persistent type");
        }
    }
}
