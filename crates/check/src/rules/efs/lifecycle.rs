//! Moving files between storage classes.

use super::FILE_SYSTEM;
use crate::context::{Context, Resource};
use crate::findings::Findings;
use crate::model::identity::items;
use crate::rules::declare::rules;

const SOURCE: &str = "https://docs.aws.amazon.com/efs/latest/ug/API_PutLifecycleConfiguration.html";

rules! {
    "EFS-020" Error "A lifecycle policy has not exactly one transition" {
        what: "An entry of LifecyclePolicies has none or several transitions, or two entries have the same.",
        why: "EFS refuses the configuration: each transition is an object of its own.",
        source: SOURCE,
        fix: "write one transition an entry",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {LifecyclePolicies: [{TransitionToIA: AFTER_30_DAYS, TransitionToPrimaryStorageClass: AFTER_1_ACCESS}]}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {LifecyclePolicies: [{TransitionToIA: AFTER_30_DAYS}, {TransitionToPrimaryStorageClass: AFTER_1_ACCESS}]}}}\n",
        check: one_each,
    }
    "EFS-023" Error "Files would go to Archive before Infrequent Access" {
        what: "TransitionToArchive is set without TransitionToIA, or not later than it.",
        why: "EFS refuses the configuration.",
        source: SOURCE,
        fix: "archive after more days than the move to Infrequent Access takes",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ThroughputMode: elastic, LifecyclePolicies: [{TransitionToIA: AFTER_90_DAYS}, {TransitionToArchive: AFTER_30_DAYS}]}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ThroughputMode: elastic, LifecyclePolicies: [{TransitionToIA: AFTER_30_DAYS}, {TransitionToArchive: AFTER_90_DAYS}]}}}\n",
        check: order,
    }
    "EFS-024" Error "Archive needs elastic throughput and general purpose" {
        what: "TransitionToArchive is set, and ThroughputMode is not elastic or PerformanceMode is maxIO.",
        why: "EFS refuses the configuration after it made the file system.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/storage-classes.html",
        fix: "set ThroughputMode to elastic, or leave TransitionToArchive out",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {LifecyclePolicies: [{TransitionToIA: AFTER_30_DAYS}, {TransitionToArchive: AFTER_90_DAYS}]}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ThroughputMode: elastic, LifecyclePolicies: [{TransitionToIA: AFTER_30_DAYS}, {TransitionToArchive: AFTER_90_DAYS}]}}}\n",
        check: archive,
    }
}

const TRANSITIONS: [&str; 3] =
    ["TransitionToIA", "TransitionToArchive", "TransitionToPrimaryStorageClass"];

fn one_each(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let mut seen = Vec::new();
        for (at, entry) in items(it.get("LifecyclePolicies")).unwrap_or_default().iter().enumerate()
        {
            let Some(entry) = entry.as_map() else { continue };
            let there: Vec<&str> =
                TRANSITIONS.into_iter().filter(|it| entry.contains_key(it)).collect();
            let property = format!("LifecyclePolicies.{at}");
            if there.len() != 1 && !entry.keys().any(|it| it.starts_with("Fn::") || it == "Ref") {
                let found = if there.is_empty() { "none".to_owned() } else { there.join(" and ") };
                findings
                    .on(&it, &property, "a lifecycle policy has exactly one transition")
                    .found(found)
                    .allowed(format!("one of {}", TRANSITIONS.join(", ")));
            }
            for name in there {
                if seen.contains(&name) {
                    findings.on(&it, &property, format!("{name} is there twice")).found(name);
                }
                seen.push(name);
            }
        }
    }
}

/// The days after which a transition happens.
fn days(file_system: &Resource<'_>, name: &str) -> Option<Option<u32>> {
    let value = items(file_system.get("LifecyclePolicies"))?.iter().find_map(|it| it.get(name))?;
    Some(value.as_text().and_then(|it| it.strip_prefix("AFTER_")?.split('_').next()?.parse().ok()))
}

fn order(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(archive) = days(&it, "TransitionToArchive") else { continue };
        match (archive, days(&it, "TransitionToIA")) {
            (_, None) => {
                findings
                    .on(
                        &it,
                        "LifecyclePolicies",
                        "files go to Archive, but not to Infrequent Access",
                    )
                    .found("TransitionToArchive without TransitionToIA");
            }
            (Some(archive), Some(Some(infrequent))) if archive <= infrequent => {
                findings
                    .on(&it, "LifecyclePolicies", "files go to Archive too early")
                    .found(format!("after {archive} days, Infrequent Access after {infrequent}"))
                    .allowed(format!("more than {infrequent} days"));
            }
            _ => {}
        }
    }
}

fn archive(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM).filter(|it| days(it, "TransitionToArchive").is_some()) {
        let mode = it.text("ThroughputMode");
        let is_elastic = match mode {
            Some(mode) => mode == "elastic",
            None => it.has("ThroughputMode"),
        };
        if !is_elastic || it.text("PerformanceMode") == Some("maxIO") {
            let found = format!(
                "ThroughputMode {}, PerformanceMode {}",
                mode.unwrap_or("bursting (the default)"),
                it.text("PerformanceMode").unwrap_or("generalPurpose")
            );
            findings
                .on(&it, "LifecyclePolicies", "this file system cannot archive")
                .found(found)
                .allowed("ThroughputMode elastic with PerformanceMode generalPurpose");
        }
    }
}
