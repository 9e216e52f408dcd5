//! Storage type and capacity.

use super::{CREATE, Deployment, Lustre, example, lustre};
use crate::context::Context;
use crate::findings::Findings;
use crate::rules::declare::rules;

const CAPACITY: &str =
    "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html";

rules! {
    "FSX-010" Error "The storage type does not fit the deployment type" {
        what: "StorageType is HDD without PERSISTENT_1, INTELLIGENT_TIERING without PERSISTENT_2, or none of SSD, HDD and INTELLIGENT_TIERING.",
        why: "FSx refuses the file system.",
        source: CAPACITY,
        fix: "use SSD, or the deployment type of the storage",
        failing: example!("      StorageCapacity: 6000\n      StorageType: HDD\n", "DeploymentType: SCRATCH_2"),
        passing: example!("      StorageCapacity: 6000\n      StorageType: HDD\n", "DeploymentType: PERSISTENT_1, PerUnitStorageThroughput: 12, DriveCacheType: NONE"),
        check: kind,
    }
    "FSX-011" Error "A capacity of SSD storage that does not exist" {
        what: "StorageCapacity of SCRATCH_2, PERSISTENT_1 or PERSISTENT_2 with SSD is not 1200, 2400 or a multiple of 2400 GiB; for SCRATCH_1 not 1200, 2400 or a multiple of 3600.",
        why: "FSx refuses the file system.",
        source: CAPACITY,
        fix: "use one of the capacities",
        failing: example!("      StorageCapacity: 3600\n", "DeploymentType: SCRATCH_2"),
        passing: example!("      StorageCapacity: 4800\n", "DeploymentType: SCRATCH_2"),
        check: ssd,
    }
    "FSX-013" Error "A capacity of HDD storage that does not exist" {
        what: "StorageCapacity with HDD is not a multiple of 6000 GiB at 12 MB/s/TiB, or of 1800 at 40.",
        why: "FSx refuses the file system.",
        source: CAPACITY,
        fix: "use a multiple",
        failing: example!("      StorageCapacity: 2400\n      StorageType: HDD\n", "DeploymentType: PERSISTENT_1, PerUnitStorageThroughput: 12, DriveCacheType: NONE"),
        passing: example!("      StorageCapacity: 6000\n      StorageType: HDD\n", "DeploymentType: PERSISTENT_1, PerUnitStorageThroughput: 12, DriveCacheType: NONE"),
        check: hdd,
    }
    "FSX-014" Error "Intelligent-Tiering has a throughput, no capacity" {
        what: "StorageType is INTELLIGENT_TIERING, and ThroughputCapacity is absent, or StorageCapacity or PerUnitStorageThroughput is set.",
        why: "The storage grows and shrinks by itself, and FSx takes the throughput instead.",
        source: CREATE,
        fix: "set ThroughputCapacity, and leave StorageCapacity out",
        failing: example!("      StorageCapacity: 1200\n      StorageType: INTELLIGENT_TIERING\n", "DeploymentType: PERSISTENT_2"),
        passing: example!("      StorageType: INTELLIGENT_TIERING\n", "DeploymentType: PERSISTENT_2, ThroughputCapacity: 4000, DataReadCacheConfiguration: {SizingMode: NO_CACHE}, MetadataConfiguration: {Mode: USER_PROVISIONED, Iops: 6000}"),
        check: tiering,
    }
    "FSX-015" Error "No storage capacity" {
        what: "StorageCapacity is absent, the storage is SSD or HDD, and there is no BackupId.",
        why: "FSx refuses the file system.",
        source: CAPACITY,
        fix: "set StorageCapacity",
        failing: example!("", "DeploymentType: SCRATCH_2"),
        passing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2"),
        check: absent,
    }
}

fn kind(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(storage) = it.storage else { continue };
        let allowed = match (storage, it.deployment) {
            ("SSD", _) | ("HDD" | "INTELLIGENT_TIERING", None) => continue,
            ("HDD", Some(Deployment::Persistent1)) => continue,
            ("INTELLIGENT_TIERING", Some(Deployment::Persistent2)) => continue,
            ("HDD", Some(_)) => "HDD with PERSISTENT_1, or SSD",
            ("INTELLIGENT_TIERING", Some(_)) => "INTELLIGENT_TIERING with PERSISTENT_2, or SSD",
            _ => "SSD, HDD or INTELLIGENT_TIERING",
        };
        let with = it.deployment.map_or("another deployment type", Deployment::name);
        findings
            .on(&it.resource, "StorageType", "the storage type does not fit")
            .found(format!("{storage} with {with}"))
            .allowed(allowed);
    }
}

/// The capacity, when it is a number and the file system is not restored.
fn capacity(it: &Lustre<'_>) -> Option<f64> {
    it.resource.number("StorageCapacity").filter(|_| !it.is_from_backup)
}

fn is_multiple(number: f64, step: f64) -> bool {
    number > 0.0 && number % step == 0.0
}

fn ssd(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| it.storage == Some("SSD")) {
        let (Some(capacity), Some(deployment)) = (capacity(&it), it.deployment) else { continue };
        let step = if deployment == Deployment::Scratch1 { 3600.0 } else { 2400.0 };
        if capacity != 1200.0 && capacity != 2400.0 && !is_multiple(capacity, step) {
            findings
                .on(&it.resource, "StorageCapacity", "there is no such capacity")
                .found(format!("{capacity} GiB with {}", deployment.name()))
                .allowed(format!("1200, 2400 or a multiple of {step} GiB"));
        }
    }
}

fn hdd(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| it.storage == Some("HDD")) {
        let throughput = it.number("PerUnitStorageThroughput");
        let step = match throughput {
            Some(12.0) => 6000.0,
            Some(40.0) => 1800.0,
            _ => continue,
        };
        if let Some(capacity) = capacity(&it).filter(|it| !is_multiple(*it, step)) {
            findings
                .on(&it.resource, "StorageCapacity", "there is no such capacity")
                .found(format!("{capacity} GiB of HDD"))
                .allowed(format!("a multiple of {step} GiB"));
        }
    }
}

fn tiering(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| it.storage == Some("INTELLIGENT_TIERING")) {
        if it.resource.has("StorageCapacity") {
            findings
                .on(&it.resource, "StorageCapacity", "Intelligent-Tiering has no capacity")
                .found("StorageCapacity")
                .allowed("ThroughputCapacity");
        }
        if it.has("PerUnitStorageThroughput") {
            let property = "LustreConfiguration.PerUnitStorageThroughput";
            findings
                .on(&it.resource, property, "Intelligent-Tiering has no throughput by capacity")
                .found("PerUnitStorageThroughput")
                .allowed("ThroughputCapacity");
        }
        if !it.has("ThroughputCapacity") && !it.is_from_backup {
            findings
                .on(&it.resource, "LustreConfiguration", "Intelligent-Tiering needs its throughput")
                .found("no ThroughputCapacity")
                .allowed("a multiple of 4000 MB/s");
        }
    }
}

fn absent(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| matches!(it.storage, Some("SSD" | "HDD"))) {
        if !it.resource.has("StorageCapacity") && !it.is_from_backup {
            findings
                .on(&it.resource, "StorageCapacity", "the capacity is missing")
                .found("nothing");
        }
    }
}
