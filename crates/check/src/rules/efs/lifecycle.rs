//! Lifecycle policies, which move files between storage classes.

use stanchion_template::counted;
use stanchion_template::language::has_generated_keys;

use super::FILE_SYSTEM;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::items;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::EFS_020, one_each),
    Rule::new(code::EFS_023, order),
    Rule::new(code::EFS_024, archive),
    Rule::new(code::EFS_025, back),
];

const TRANSITIONS: [&str; 3] =
    ["TransitionToIA", "TransitionToArchive", "TransitionToPrimaryStorageClass"];

fn one_each(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let mut seen = Vec::new();
        for (at, entry) in items(it.get("LifecyclePolicies")).unwrap_or_default().iter().enumerate()
        {
            let Some(entry) = entry.as_map() else { continue };
            let there: Vec<&str> =
                TRANSITIONS.into_iter().filter(|it| entry.contains_key(it)).collect();
            let property = format!("LifecyclePolicies.{at}");
            if there.len() != 1 && !has_generated_keys(entry) {
                let found =
                    if there.is_empty() { "no transition".to_owned() } else { there.join(" and ") };
                findings
                    .on(&it, &property, "a lifecycle policy must have exactly one transition")
                    .found(found)
                    .allowed(format!("one of {}", TRANSITIONS.join(", ")));
            }
            for name in there {
                if seen.contains(&name) {
                    findings
                        .on(&it, &property, format!("two lifecycle policies set `{name}`"))
                        .found(name);
                }
                seen.push(name);
            }
        }
    }
}

/// Returns the days after which a transition happens.
fn days(file_system: &Resource<'_>, name: &str) -> Option<Option<u32>> {
    let value = items(file_system.get("LifecyclePolicies"))?.iter().find_map(|it| it.get(name))?;
    Some(value.as_text().and_then(|it| it.strip_prefix("AFTER_")?.split('_').next()?.parse().ok()))
}

fn order(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(archive) = days(&it, "TransitionToArchive") else { continue };
        match (archive, days(&it, "TransitionToIA")) {
            (_, None) => {
                findings
                    .on(
                        &it,
                        "LifecyclePolicies",
                        "files move to Archive, but not to Infrequent Access first",
                    )
                    .found("`TransitionToArchive` without `TransitionToIA`");
            }
            (Some(archive), Some(Some(infrequent))) if archive <= infrequent => {
                findings
                    .on(&it, "LifecyclePolicies", "files move to Archive before Infrequent Access")
                    .found(format!(
                        "after {}, Infrequent Access after {infrequent}",
                        counted(archive, "day")
                    ))
                    .allowed(format!("more than {}", counted(infrequent, "day")));
            }
            _ => {}
        }
    }
}

fn archive(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM).filter(|it| days(it, "TransitionToArchive").is_some()) {
        let mode = it.text("ThroughputMode");
        let is_elastic = match mode {
            Some(mode) => mode == "elastic",
            None => it.has("ThroughputMode"),
        };
        if !is_elastic || it.text("PerformanceMode") == Some("maxIO") {
            let found = format!(
                "`ThroughputMode` {}, `PerformanceMode` {}",
                mode.unwrap_or("bursting (the default)"),
                it.text("PerformanceMode").unwrap_or("generalPurpose")
            );
            findings
                .on(
                    &it,
                    "LifecyclePolicies",
                    "Archive storage requires elastic throughput and general purpose mode",
                )
                .found(found)
                .allowed("`ThroughputMode` elastic with `PerformanceMode` generalPurpose");
        }
    }
}

fn back(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let has = |name: &str| days(&it, name).is_some();
        let is_away = has("TransitionToIA") || has("TransitionToArchive");
        if has("TransitionToPrimaryStorageClass") && !is_away {
            findings
                .on(
                    &it,
                    "LifecyclePolicies",
                    "files move back to primary storage, but never away from it",
                )
                .found("`TransitionToPrimaryStorageClass` without `TransitionToIA`");
        }
    }
}
