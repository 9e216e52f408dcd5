//! Throughput and caches.

use super::{Deployment, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

const PER_UNIT: &str = "LustreConfiguration.PerUnitStorageThroughput";

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_020, presence),
    Rule::new(code::FSX_021, values),
    Rule::new(code::FSX_022, capacity),
];

fn presence(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx).filter(|it| !it.is_from_backup) {
        let is_there = it.has("PerUnitStorageThroughput");
        let Some(deployment) = it.deployment else { continue };
        if it.is_scratch() && is_there {
            findings
                .on(&it.resource, PER_UNIT, "a scratch file system has no throughput to choose")
                .found(deployment.name())
                .allowed("PERSISTENT_1 or PERSISTENT_2");
        }
        let is_fixed = matches!(it.storage, Some("SSD" | "HDD"));
        if it.is_persistent() && is_fixed && !is_there {
            let allowed = match (deployment, it.storage) {
                (Deployment::Persistent2, _) => "125, 250, 500 or 1000",
                (_, Some("HDD")) => "12 or 40",
                _ => "50, 100 or 200",
            };
            findings
                .on(
                    &it.resource,
                    PER_UNIT,
                    "a persistent file system needs its throughput by capacity",
                )
                .found("nothing")
                .allowed(format!("{allowed} MB/s/TiB"));
        }
    }
}

fn values(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(number) = it.number("PerUnitStorageThroughput") else { continue };
        let allowed: &[f64] = match (it.deployment, it.storage) {
            (Some(Deployment::Persistent1), Some("SSD")) => &[50.0, 100.0, 200.0],
            (Some(Deployment::Persistent1), Some("HDD")) => &[12.0, 40.0],
            (Some(Deployment::Persistent2), Some("SSD")) => &[125.0, 250.0, 500.0, 1000.0],
            _ => continue,
        };
        if !allowed.contains(&number) {
            let allowed: Vec<String> = allowed.iter().map(ToString::to_string).collect();
            findings
                .on(&it.resource, PER_UNIT, "there is no such throughput")
                .found(format!("{number} MB/s/TiB"))
                .allowed(allowed.join(", "));
        }
    }
}

fn capacity(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.ThroughputCapacity";
    for it in lustre(cx).filter(|it| it.has("ThroughputCapacity")) {
        if it.storage.is_some_and(|it| it != "INTELLIGENT_TIERING") {
            findings
                .on(&it.resource, property, "only Intelligent-Tiering has a throughput of its own")
                .found(it.storage.unwrap_or_default())
                .allowed("INTELLIGENT_TIERING");
        }
        let Some(number) = it.number("ThroughputCapacity") else { continue };
        if number % 4000.0 != 0.0 || !(4000.0..=2_000_000.0).contains(&number) {
            findings
                .on(&it.resource, property, "there is no such throughput")
                .found(format!("{number} MB/s"))
                .allowed("multiples of 4000, 4000 to 2000000 MB/s");
        }
    }
}
