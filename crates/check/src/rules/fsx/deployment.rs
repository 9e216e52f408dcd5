//! Type, version and place of a file system.

use super::{CREATE, Deployment, FILE_SYSTEM, example, lustre};
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::items;
use crate::rules::declare::rules;

const FILE_SYSTEM_API: &str =
    "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html";

rules! {
    "FSX-001" Error "Lustre takes exactly one subnet" {
        what: "SubnetIds of a Lustre file system has not one entry.",
        why: "FSx refuses the file system: Lustre is in one Availability Zone.",
        source: FILE_SYSTEM_API,
        fix: "name one subnet",
        failing: "Resources: {Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [subnet-11111111, subnet-22222222]}}}\n",
        passing: "Resources: {Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [subnet-11111111]}}}\n",
        check: subnets,
    }
    "FSX-002" Error "A type of file system that does not exist" {
        what: "FileSystemType is none of LUSTRE, ONTAP, OPENZFS and WINDOWS, or LustreConfiguration stands beside another type.",
        why: "FSx refuses the file system.",
        source: FILE_SYSTEM_API,
        fix: "use LUSTRE",
        failing: "Resources: {Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: Lustre, StorageCapacity: 1200, SubnetIds: [subnet-11111111]}}}\n",
        passing: "Resources: {Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [subnet-11111111]}}}\n",
        check: kind,
    }
    "FSX-003" Error "Lustre has IPv4 only" {
        what: "NetworkType of a Lustre file system is DUAL.",
        why: "FSx refuses it: dual stack is for the other types.",
        source: FILE_SYSTEM_API,
        fix: "leave NetworkType out",
        failing: example!("      StorageCapacity: 1200\n      NetworkType: DUAL\n", "DeploymentType: SCRATCH_2"),
        passing: example!("      StorageCapacity: 1200\n      NetworkType: IPV4\n", "DeploymentType: SCRATCH_2"),
        check: network,
    }
    "FSX-004" Error "The Lustre version does not fit the deployment type" {
        what: "FileSystemTypeVersion is none of 2.10, 2.12 and 2.15; 2.10 with PERSISTENT_2; or not 2.15 with a metadata configuration.",
        why: "FSx refuses the file system.",
        source: FILE_SYSTEM_API,
        fix: "use 2.15",
        failing: example!("      StorageCapacity: 1200\n      FileSystemTypeVersion: '2.10'\n", "DeploymentType: PERSISTENT_2, PerUnitStorageThroughput: 125"),
        passing: example!("      StorageCapacity: 1200\n      FileSystemTypeVersion: '2.15'\n", "DeploymentType: PERSISTENT_2, PerUnitStorageThroughput: 125"),
        check: version,
    }
    "FSX-005" Warning "No Lustre version means 2.10" {
        what: "FileSystemTypeVersion is absent, and the deployment type is not PERSISTENT_2.",
        why: "The default there is 2.10, without data repository associations and without newer clients.",
        source: FILE_SYSTEM_API,
        fix: "set FileSystemTypeVersion to 2.15",
        failing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2"),
        passing: example!("      StorageCapacity: 1200\n      FileSystemTypeVersion: '2.15'\n", "DeploymentType: SCRATCH_2"),
        check: no_version,
    }
    "FSX-006" Error "A deployment type that does not exist" {
        what: "DeploymentType is none of SCRATCH_1, SCRATCH_2, PERSISTENT_1 and PERSISTENT_2.",
        why: "FSx refuses the file system.",
        source: CREATE,
        fix: "use one of the four",
        failing: example!("      StorageCapacity: 1200\n", "DeploymentType: PERSISTENT"),
        passing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2"),
        check: deployment,
    }
    "FSX-007" Info "SCRATCH_1 does not encrypt in transit" {
        what: "DeploymentType is SCRATCH_1, or absent, which means the same.",
        why: "Data crosses the network in the clear; the other types encrypt it on instances that support it.",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-in-transit-fsxl.html",
        fix: "use SCRATCH_2",
        failing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_1"),
        passing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2"),
        check: scratch_1,
    }
}

fn subnets(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(subnets) = items(it.resource.get("SubnetIds")) else { continue };
        if subnets.len() != 1 {
            findings
                .on(&it.resource, "SubnetIds", "a Lustre file system is in one subnet")
                .found(format!("{} subnets", subnets.len()))
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
