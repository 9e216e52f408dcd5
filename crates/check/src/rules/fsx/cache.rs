//! Caches of Lustre file systems.

use super::lustre;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::{DRIVE_CACHES, READ_CACHE_MODES, READ_CACHE_PER_STEP, TIERING_STEP};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::FSX_023, drive_cache), Rule::new(code::FSX_024, read_cache)];

fn drive_cache(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.DriveCacheType";
    for it in lustre(cx) {
        let is_there = it.has("DriveCacheType");
        match it.storage {
            Some("HDD") if !is_there && !it.is_from_backup => {
                findings
                    .on(&it.resource, property, "HDD storage requires `DriveCacheType`")
                    .found("not set")
                    .allowed(DRIVE_CACHES.join(" or "));
            }
            // `NONE` is true of other storage types.
            Some(storage) if storage != "HDD" && it.text("DriveCacheType") == Some("READ") => {
                findings
                    .on(&it.resource, property, "`DriveCacheType` is only valid with HDD storage")
                    .found(storage)
                    .allowed("HDD");
            }
            _ => {}
        }
        if let Some(kind) = it.text("DriveCacheType").filter(|it| !DRIVE_CACHES.contains(it)) {
            findings
                .on(&it.resource, property, "the drive cache type does not exist")
                .found(kind)
                .allowed(DRIVE_CACHES.join(" or "));
        }
    }
}

fn read_cache(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.DataReadCacheConfiguration";
    for it in lustre(cx) {
        let is_there = it.has("DataReadCacheConfiguration");
        match it.storage {
            Some("INTELLIGENT_TIERING") if !is_there && !it.is_from_backup => {
                findings
                    .on(
                        &it.resource,
                        property,
                        "Intelligent-Tiering requires a read cache configuration",
                    )
                    .found("not set")
                    .allowed(READ_CACHE_MODES.join(", "));
            }
            Some("SSD" | "HDD") if is_there => {
                findings
                    .on(
                        &it.resource,
                        property,
                        "a read cache is only valid with Intelligent-Tiering",
                    )
                    .found(it.storage.unwrap_or_default())
                    .allowed("INTELLIGENT_TIERING");
            }
            _ => {}
        }
        let has_size = it.has("DataReadCacheConfiguration.SizeGiB");
        match it.text("DataReadCacheConfiguration.SizingMode") {
            Some("USER_PROVISIONED") if !has_size => {
                findings
                    .on(
                        &it.resource,
                        property,
                        "the sizing mode USER_PROVISIONED requires `SizeGiB`",
                    )
                    .found("USER_PROVISIONED without `SizeGiB`");
            }
            Some(mode @ ("NO_CACHE" | "PROPORTIONAL_TO_THROUGHPUT_CAPACITY")) if has_size => {
                findings
                    .on(&it.resource, property, "`SizeGiB` is only valid with USER_PROVISIONED")
                    .found(format!("{mode} with `SizeGiB`"))
                    .allowed("`SizeGiB` with USER_PROVISIONED");
            }
            Some(mode) if !READ_CACHE_MODES.contains(&mode) => {
                findings
                    .on(&it.resource, property, "the sizing mode of the read cache does not exist")
                    .found(mode)
                    .allowed(READ_CACHE_MODES.join(", "));
            }
            _ => {}
        }
        let size = it.number("DataReadCacheConfiguration.SizeGiB");
        let (Some(size), Some(units)) = (size, it.number("ThroughputCapacity")) else { continue };
        // AWS does not document the largest cache below one step.
        if units < f64::from(TIERING_STEP) {
            continue;
        }
        let units = units / f64::from(TIERING_STEP);
        let limits = [READ_CACHE_PER_STEP.least, READ_CACHE_PER_STEP.most];
        let [least, most] = limits.map(|it| f64::from(it) * units);
        if size < least || size > most {
            findings
                .on(&it.resource, property, "the size of the read cache is out of range")
                .found(format!("{size} GiB"))
                .allowed(format!("{least} to {most} GiB"));
        }
    }
}
