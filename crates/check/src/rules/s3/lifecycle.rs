//! Lifecycle rules, archive tiers and the acceleration of buckets.

use stanchion_template::Node;

use super::BUCKET;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::s3::{ARCHIVE_DAYS, DEEP_ARCHIVE_DAYS, INFREQUENT_ACCESS_DAYS};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::value::{number, scalar};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::S3B_007, rules),
    Rule::new(code::S3B_009, tiers),
    Rule::new(code::S3B_010, acceleration),
];

/// The actions of a rule.
const ACTIONS: [&str; 10] = [
    "AbortIncompleteMultipartUpload",
    "ExpirationDate",
    "ExpirationInDays",
    "ExpiredObjectDeleteMarker",
    "NoncurrentVersionExpiration",
    "NoncurrentVersionExpirationInDays",
    "NoncurrentVersionTransition",
    "NoncurrentVersionTransitions",
    "Transition",
    "Transitions",
];

fn rules(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for bucket in cx.of(BUCKET) {
        let list = bucket.list("LifecycleConfiguration.Rules").unwrap_or_default();
        for (at, rule) in list.iter().enumerate().filter(|(_, it)| it.as_map().is_some()) {
            let path = format!("LifecycleConfiguration.Rules.{at}");
            check(&bucket, rule, &path, findings);
        }
    }
}

/// Returns the entries of a property that is one value or a list, under two names.
fn entries<'a>(rule: &'a Node, one: &str, several: &str) -> Vec<&'a Node> {
    let list = rule.get(several).and_then(Node::as_list).unwrap_or_default();
    rule.get(one).into_iter().chain(list).collect()
}

fn check(bucket: &Resource<'_>, rule: &Node, path: &str, findings: &mut Findings<'_>) {
    if !ACTIONS.iter().any(|it| rule.get(it).is_some()) {
        findings
            .on(bucket, path, "the lifecycle rule has no action")
            .found("no action")
            .allowed("a transition, an expiration, or the end of uploads");
        return;
    }
    let transitions = entries(rule, "Transition", "Transitions");
    let noncurrent = entries(rule, "NoncurrentVersionTransition", "NoncurrentVersionTransitions");
    let days_of = |it: &Node| it.get("TransitionInDays").and_then(number);
    for it in transitions.iter().chain(&noncurrent) {
        let class = it.get("StorageClass").and_then(Node::as_text).unwrap_or_default();
        let is_infrequent = ["ONEZONE_IA", "STANDARD_IA"].contains(&class);
        let days =
            days_of(it).filter(|days| is_infrequent && *days < f64::from(INFREQUENT_ACCESS_DAYS));
        if let Some(days) = days {
            findings
                .on(bucket, path, "objects move to the storage class too early")
                .found(format!("{class} with `TransitionInDays: {days}`"))
                .allowed(format!("{INFREQUENT_ACCESS_DAYS} or more"));
        }
    }
    let latest = transitions.iter().filter_map(|it| days_of(it)).reduce(f64::max);
    let expiration = rule.get("ExpirationInDays").and_then(number);
    if let Some((days, latest)) = expiration.zip(latest).filter(|(days, latest)| days <= latest) {
        findings
            .on(bucket, path, "objects expire before their last transition")
            .found(format!("`ExpirationInDays: {days}`, and a transition with {latest}"))
            .allowed("an expiration after the last transition");
    }
    filters(bucket, rule, path, findings);
}

fn filters(bucket: &Resource<'_>, rule: &Node, path: &str, findings: &mut Findings<'_>) {
    let marker = rule.get("ExpiredObjectDeleteMarker");
    let has_marker = marker.and_then(scalar).is_some_and(|it| it.eq_ignore_ascii_case("true"));
    let of_parts = rule.get("AbortIncompleteMultipartUpload").is_some() || has_marker;
    let filter = ["ObjectSizeGreaterThan", "ObjectSizeLessThan", "TagFilters"]
        .into_iter()
        .find(|it| rule.get(it).is_some());
    if let Some(filter) = filter.filter(|_| of_parts) {
        findings
            .on(bucket, path, "uploads and delete markers have no tags or sizes")
            .found(format!("`{filter}`"))
            .allowed("a filter with `Prefix` only");
    }
    if has_marker && rule.get("ExpirationInDays").is_some() {
        findings
            .on(bucket, path, "the expiration also deletes delete markers")
            .found("`ExpirationInDays` and `ExpiredObjectDeleteMarker`")
            .allowed("one of them in a rule");
    }
}

fn tiers(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for bucket in cx.of(BUCKET) {
        let list = bucket.list("IntelligentTieringConfigurations").unwrap_or_default();
        for (at, configuration) in list.iter().enumerate() {
            let tierings = configuration.get("Tierings").and_then(Node::as_list);
            for (index, tier) in tierings.unwrap_or_default().iter().enumerate() {
                let limits = match tier.get("AccessTier").and_then(Node::as_text) {
                    Some("ARCHIVE_ACCESS") => ARCHIVE_DAYS,
                    Some("DEEP_ARCHIVE_ACCESS") => DEEP_ARCHIVE_DAYS,
                    _ => continue,
                };
                let days = tier.get("Days").and_then(number);
                if let Some(days) = days.filter(|it| !limits.has(*it)) {
                    let path =
                        format!("IntelligentTieringConfigurations.{at}.Tierings.{index}.Days");
                    findings
                        .on(&bucket, &path, "the days of an archive tier are out of range")
                        .found(days)
                        .allowed(limits.of("days"));
                }
            }
        }
    }
}

fn acceleration(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for bucket in cx.of(BUCKET) {
        let status = bucket.text("AccelerateConfiguration.AccelerationStatus");
        let name = bucket.text("BucketName").filter(|it| it.contains('.') && !it.contains("{{"));
        if let Some(name) = name.filter(|_| status == Some("Enabled")) {
            findings
                .on(&bucket, "BucketName", "the name of an accelerated bucket has a period")
                .found(name)
                .allowed("a name without periods");
        }
    }
}
