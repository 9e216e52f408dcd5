//! Throughput and caches.

use super::{Deployment, lustre};
use crate::code;
use crate::context::Context;
use crate::findings::Findings;
use crate::rule::Rule;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_020, presence),
    Rule::new(code::FSX_021, values),
    Rule::new(code::FSX_022, capacity),
    Rule::new(code::FSX_023, drive_cache),
    Rule::new(code::FSX_024, read_cache),
    Rule::new(code::FSX_065, compression),
];

const PER_UNIT: &str = "LustreConfiguration.PerUnitStorageThroughput";

fn presence(cx: &Context<'_>, findings: &mut Findings<'_>) {
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

fn values(cx: &Context<'_>, findings: &mut Findings<'_>) {
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

fn capacity(cx: &Context<'_>, findings: &mut Findings<'_>) {
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

fn drive_cache(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.DriveCacheType";
    for it in lustre(cx) {
        let is_there = it.has("DriveCacheType");
        match it.storage {
            Some("HDD") if !is_there && !it.is_from_backup => {
                findings
                    .on(&it.resource, property, "HDD storage needs a word about its cache")
                    .found("nothing")
                    .allowed("NONE or READ");
            }
            Some(storage) if storage != "HDD" && is_there => {
                findings
                    .on(&it.resource, property, "only HDD storage has a drive cache")
                    .found(storage)
                    .allowed("HDD");
            }
            _ => {}
        }
        if let Some(kind) = it.text("DriveCacheType").filter(|it| !["NONE", "READ"].contains(it)) {
            findings
                .on(&it.resource, property, "there is no such cache")
                .found(kind)
                .allowed("NONE or READ");
        }
    }
}

fn read_cache(cx: &Context<'_>, findings: &mut Findings<'_>) {
    const MODES: [&str; 3] =
        ["NO_CACHE", "USER_PROVISIONED", "PROPORTIONAL_TO_THROUGHPUT_CAPACITY"];
    let property = "LustreConfiguration.DataReadCacheConfiguration";
    for it in lustre(cx) {
        let is_there = it.has("DataReadCacheConfiguration");
        match it.storage {
            Some("INTELLIGENT_TIERING") if !is_there && !it.is_from_backup => {
                findings
                    .on(
                        &it.resource,
                        property,
                        "Intelligent-Tiering needs a word about its read cache",
                    )
                    .found("nothing")
                    .allowed(MODES.join(", "));
            }
            Some("SSD" | "HDD") if is_there => {
                findings
                    .on(&it.resource, property, "only Intelligent-Tiering has a read cache")
                    .found(it.storage.unwrap_or_default())
                    .allowed("INTELLIGENT_TIERING");
            }
            _ => {}
        }
        let has_size = it.has("DataReadCacheConfiguration.SizeGiB");
        match it.text("DataReadCacheConfiguration.SizingMode") {
            Some("USER_PROVISIONED") if !has_size => {
                findings
                    .on(&it.resource, property, "a cache of one's own size needs the size")
                    .found("USER_PROVISIONED without SizeGiB");
            }
            Some(mode @ ("NO_CACHE" | "PROPORTIONAL_TO_THROUGHPUT_CAPACITY")) if has_size => {
                findings
                    .on(&it.resource, property, "this cache has no size to choose")
                    .found(format!("{mode} with SizeGiB"))
                    .allowed("SizeGiB with USER_PROVISIONED");
            }
            Some(mode) if !MODES.contains(&mode) => {
                findings
                    .on(&it.resource, property, "there is no such way to size the cache")
                    .found(mode)
                    .allowed(MODES.join(", "));
            }
            _ => {}
        }
        let size = it.number("DataReadCacheConfiguration.SizeGiB");
        let (Some(size), Some(units)) = (size, it.number("ThroughputCapacity")) else { continue };
        let units = units / 4000.0;
        if size < 32.0 * units || size > 131_072.0 * units {
            findings
                .on(&it.resource, property, "the cache is out of range")
                .found(format!("{size} GiB"))
                .allowed(format!("{} to {} GiB", 32.0 * units, 131_072.0 * units));
        }
    }
}

fn compression(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let kind = it.text("DataCompressionType").filter(|it| !["NONE", "LZ4"].contains(it));
        if let Some(kind) = kind {
            findings
                .on(
                    &it.resource,
                    "LustreConfiguration.DataCompressionType",
                    "there is no such compression",
                )
                .found(kind)
                .allowed("NONE or LZ4");
        }
    }
}
