//! Metrics of file systems.

use stanchion_template::Node;

use super::ALARM;
use crate::analysis::Analysis;
use crate::code;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};

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
        let namespace = it.text("Namespace");
        if let (Some("AWS/EFS"), Some(metric)) = (namespace, it.text("MetricName"))
            && !METRICS.contains(&metric)
        {
            let entry =
                findings.on(&it, "MetricName", "EFS does not publish this metric").found(metric);
            match nearest(metric, METRICS) {
                Some(close) => entry.suggest(close),
                None => entry.allowed(METRICS.join(", ")),
            };
        }
        let has_dimension = match it.get("Dimensions") {
            None => false,
            Some(node) => node.as_list().is_none_or(|it| {
                it.iter().any(|it| {
                    let name = it.get("Name").and_then(Node::as_text);
                    let is_cache = |it: &str| namespace == Some("AWS/FSx") && it == "FileCacheId";
                    name.is_none_or(|it| it == "FileSystemId" || is_cache(it))
                })
            }),
        };
        if matches!(namespace, Some("AWS/EFS" | "AWS/FSx"))
            && it.has("MetricName")
            && !has_dimension
        {
            findings
                .on(
                    &it,
                    "Dimensions",
                    "a metric of EFS or FSx requires the dimension `FileSystemId`",
                )
                .found("no dimension `FileSystemId`");
        }
    }
}
