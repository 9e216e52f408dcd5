//! File system types and deployment types.

use super::{Deployment, FILE_SYSTEM, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_002, kind),
    Rule::new(code::FSX_006, deployment),
    Rule::new(code::FSX_007, scratch_1),
];

fn kind(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const KINDS: [&str; 4] = ["LUSTRE", "ONTAP", "OPENZFS", "WINDOWS"];
    for it in cx.of(FILE_SYSTEM) {
        let Some(kind) = it.text("FileSystemType") else { continue };
        if !KINDS.contains(&kind) {
            findings
                .on(&it, "FileSystemType", "the file system type does not exist")
                .found(kind)
                .allowed(KINDS.join(", "));
        } else if kind != "LUSTRE" && it.has("LustreConfiguration") {
            findings
                .on(
                    &it,
                    "LustreConfiguration",
                    format!("`LustreConfiguration` is not valid for a file system of type {kind}"),
                )
                .found(kind)
                .allowed("LUSTRE");
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
                .allowed("SCRATCH_1, SCRATCH_2, PERSISTENT_1 or PERSISTENT_2");
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
