//! Metrics of file systems.

use stanchion_template::Node;

use super::ALARM;
use super::watched::{Metric, metrics};
use crate::analysis::Analysis;
use crate::code;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

/// The metrics that EFS publishes.
const METRICS: [&str; 14] = [
    "TimeSinceLastSync",
    "PercentIOLimit",
    "BurstCreditBalance",
    "PermittedThroughput",
    "MeteredIOBytes",
    "TotalIOBytes",
    "DataReadIOBytes",
    "DataWriteIOBytes",
    "MetadataIOBytes",
    "MetadataReadIOBytes",
    "MetadataWriteIOBytes",
    "ClientConnections",
    "StorageBytes",
    "Inodes",
];

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CWA_006, efs)];

fn efs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        for metric in metrics(&it) {
            of_file_system(&it, &metric, findings);
        }
    }
}

fn of_file_system(alarm: &Resource<'_>, metric: &Metric<'_>, findings: &mut Findings<'_>) {
    let namespace = metric.namespace;
    if let (Some("AWS/EFS"), Some(name)) = (namespace, metric.name)
        && !METRICS.contains(&name)
    {
        let property = metric.property("MetricName");
        let entry = findings.on(alarm, &property, "EFS does not publish this metric").found(name);
        match nearest(name, METRICS) {
            Some(close) => entry.suggest(close),
            None => entry.allowed(METRICS.join(", ")),
        };
    }
    let has_dimension = match metric.dimensions {
        None => false,
        Some(node) => node.as_list().is_none_or(|it| {
            it.iter().any(|it| {
                let name = it.get("Name").and_then(Node::as_text);
                let is_cache = |it: &str| namespace == Some("AWS/FSx") && it == "FileCacheId";
                name.is_none_or(|it| it == "FileSystemId" || is_cache(it))
            })
        }),
    };
    if matches!(namespace, Some("AWS/EFS" | "AWS/FSx")) && metric.is_named && !has_dimension {
        findings
            .on(
                alarm,
                &metric.property("Dimensions"),
                "a metric of EFS or FSx requires the dimension `FileSystemId`",
            )
            .found("no dimension `FileSystemId`");
    }
}
