//! Throughput and caches.

use super::{Deployment, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::{
    PERSISTENT_1_HDD, PERSISTENT_1_SSD, PERSISTENT_2_SSD, TIERING_FIRSTS, TIERING_STEP,
    TIERING_STEPS,
};
use crate::rule::{Findings, Rule};
use crate::view::value::whole;

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
                .on(
                    &it.resource,
                    PER_UNIT,
                    "`PerUnitStorageThroughput` is not valid for a scratch file system",
                )
                .found(deployment.name())
                .allowed("PERSISTENT_1 or PERSISTENT_2");
        }
        let is_fixed = matches!(it.storage, Some("SSD" | "HDD"));
        if it.is_persistent() && is_fixed && !is_there {
            let allowed = match (deployment, it.storage) {
                (Deployment::Persistent2, _) => one_of(&PERSISTENT_2_SSD),
                (_, Some("HDD")) => one_of(&PERSISTENT_1_HDD),
                _ => one_of(&PERSISTENT_1_SSD),
            };
            findings
                .on(
                    &it.resource,
                    PER_UNIT,
                    "a persistent file system requires `PerUnitStorageThroughput`",
                )
                .found("not set")
                .allowed(format!("{allowed} MB/s/TiB"));
        }
    }
}

/// Formats a list of numbers, such as `50, 100 or 200`.
fn one_of(numbers: &[u32]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    match numbers.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        _ => numbers.concat(),
    }
}

fn values(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(number) = it.number("PerUnitStorageThroughput") else { continue };
        let allowed: &[u32] = match (it.deployment, it.storage) {
            (Some(Deployment::Persistent1), Some("SSD")) => &PERSISTENT_1_SSD,
            (Some(Deployment::Persistent1), Some("HDD")) => &PERSISTENT_1_HDD,
            (Some(Deployment::Persistent2), Some("SSD")) => &PERSISTENT_2_SSD,
            _ => continue,
        };
        if !whole(number).is_some_and(|it| allowed.contains(&it)) {
            let allowed: Vec<String> = allowed.iter().map(ToString::to_string).collect();
            findings
                .on(&it.resource, PER_UNIT, "FSx does not support this per-unit throughput")
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
                .on(
                    &it.resource,
                    property,
                    "`ThroughputCapacity` is only valid with Intelligent-Tiering",
                )
                .found(it.storage.unwrap_or_default())
                .allowed("INTELLIGENT_TIERING");
        }
        let Some(number) = it.number("ThroughputCapacity") else { continue };
        let steps = number / f64::from(TIERING_STEP);
        let is_first = whole(number).is_some_and(|it| TIERING_FIRSTS.contains(&it));
        if !is_first && (steps.fract() != 0.0 || !TIERING_STEPS.has(steps)) {
            findings
                .on(&it.resource, property, "FSx does not support this throughput capacity")
                .found(format!("{number} MB/s"))
                .allowed(format!(
                    "{}, and multiples of {TIERING_STEP} up to {} MB/s",
                    TIERING_FIRSTS.map(|it| it.to_string()).join(", "),
                    TIERING_STEP * TIERING_STEPS.most
                ));
        }
    }
}
