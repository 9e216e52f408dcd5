//! File system types and deployment types.

use super::{Deployment, FILE_SYSTEM, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::DEPLOYMENTS;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_002, kind),
    Rule::new(code::FSX_006, deployment),
    Rule::new(code::FSX_007, scratch_1),
    Rule::new(code::FSX_008, key),
];

/// The types of file systems, each with the property that describes it.
pub(super) const CONFIGURATIONS: [(&str, &str); 4] = [
    ("LUSTRE", "LustreConfiguration"),
    ("ONTAP", "OntapConfiguration"),
    ("OPENZFS", "OpenZFSConfiguration"),
    ("WINDOWS", "WindowsConfiguration"),
];

fn kind(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(kind) = it.text("FileSystemType") else { continue };
        let kinds = CONFIGURATIONS.map(|(kind, _)| kind);
        if !kinds.contains(&kind) {
            findings
                .on(&it, "FileSystemType", "the file system type does not exist")
                .found(kind)
                .allowed(kinds.join(", "));
            continue;
        }
        for (other, property) in CONFIGURATIONS {
            if kind != other && it.has(property) {
                findings
                    .on(
                        &it,
                        property,
                        format!("`{property}` is not valid for a file system of type {kind}"),
                    )
                    .found(kind)
                    .allowed(other);
            }
        }
    }
}

fn deployment(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        if let (None, Some(found)) = (it.deployment, it.text("DeploymentType")) {
            findings
                .on(
                    &it.resource,
                    "LustreConfiguration.DeploymentType",
                    "the Lustre deployment type does not exist",
                )
                .found(found)
                .allowed(DEPLOYMENTS.join(", "));
        }
    }
}

fn scratch_1(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        if it.deployment == Some(Deployment::Scratch1) && !it.is_from_backup {
            findings
                .on(
                    &it.resource,
                    "LustreConfiguration.DeploymentType",
                    "SCRATCH_1 does not encrypt data in transit",
                )
                .found("SCRATCH_1")
                .allowed("SCRATCH_2 or a persistent type");
        }
    }
}

fn key(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| it.is_scratch() && it.resource.has("KmsKeyId")) {
        findings
            .on(
                &it.resource,
                "KmsKeyId",
                "FSx encrypts a scratch file system with a key of the service",
            )
            .found(it.deployment.map_or("a scratch type", Deployment::name))
            .allowed("PERSISTENT_1 or PERSISTENT_2 with `KmsKeyId`");
    }
}
