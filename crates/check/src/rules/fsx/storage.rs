//! Storage type and capacity.

use super::{Deployment, Lustre, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::{
    Capacities, HDD_12, HDD_40, PERSISTENT_1_HDD, SCRATCH_1, SSD, TIERING_STEP,
};
use crate::rule::{Findings, Rule};
use crate::view::value::whole;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_010, kind),
    Rule::new(code::FSX_011, ssd),
    Rule::new(code::FSX_013, hdd),
    Rule::new(code::FSX_014, tiering),
    Rule::new(code::FSX_015, absent),
];

fn kind(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
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
            .on(
                &it.resource,
                "StorageType",
                "the storage type does not fit the Lustre deployment type",
            )
            .found(format!("{storage} with {with}"))
            .allowed(allowed);
    }
}

/// Returns the capacity, if it is a number and the file system is not restored from a backup.
fn capacity(it: &Lustre<'_>) -> Option<f64> {
    it.resource.number("StorageCapacity").filter(|_| !it.is_from_backup)
}

fn is_one_of(capacities: &Capacities, capacity: f64) -> bool {
    whole(capacity).is_some_and(|it| capacities.has(it))
}

fn ssd(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| it.storage == Some("SSD")) {
        let (Some(capacity), Some(deployment)) = (capacity(&it), it.deployment) else { continue };
        let capacities = if deployment == Deployment::Scratch1 { SCRATCH_1 } else { SSD };
        if !is_one_of(&capacities, capacity) {
            findings
                .on(&it.resource, "StorageCapacity", "FSx does not support this storage capacity")
                .found(format!("{capacity} GiB with {}", deployment.name()))
                .allowed(capacities.allowed);
        }
    }
}

fn hdd(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| it.storage == Some("HDD")) {
        let throughput = it.number("PerUnitStorageThroughput");
        let capacities =
            match throughput.and_then(whole).map(|it| PERSISTENT_1_HDD.map(|one| one == it)) {
                Some([true, _]) => HDD_12,
                Some([_, true]) => HDD_40,
                _ => continue,
            };
        if let Some(capacity) = capacity(&it).filter(|it| !is_one_of(&capacities, *it)) {
            findings
                .on(&it.resource, "StorageCapacity", "FSx does not support this storage capacity")
                .found(format!("{capacity} GiB of HDD"))
                .allowed(capacities.allowed);
        }
    }
}

fn tiering(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| it.storage == Some("INTELLIGENT_TIERING")) {
        if it.resource.has("StorageCapacity") {
            findings
                .on(
                    &it.resource,
                    "StorageCapacity",
                    "`StorageCapacity` is not valid with Intelligent-Tiering",
                )
                .found("`StorageCapacity`")
                .allowed("`ThroughputCapacity`");
        }
        if it.has("PerUnitStorageThroughput") {
            let property = "LustreConfiguration.PerUnitStorageThroughput";
            findings
                .on(
                    &it.resource,
                    property,
                    "`PerUnitStorageThroughput` is not valid with Intelligent-Tiering",
                )
                .found("`PerUnitStorageThroughput`")
                .allowed("`ThroughputCapacity`");
        }
        if !it.has("ThroughputCapacity") && !it.is_from_backup {
            findings
                .on(
                    &it.resource,
                    "LustreConfiguration",
                    "Intelligent-Tiering requires `ThroughputCapacity`",
                )
                .found("no `ThroughputCapacity`")
                .allowed(format!("1000, 2000 or a multiple of {TIERING_STEP} MB/s"));
        }
    }
}

fn absent(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| matches!(it.storage, Some("SSD" | "HDD"))) {
        if !it.resource.has("StorageCapacity") && !it.is_from_backup {
            findings
                .on(&it.resource, "StorageCapacity", "the file system has no `StorageCapacity`")
                .found("not set");
        }
    }
}
