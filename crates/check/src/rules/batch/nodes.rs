//! Multi-node jobs.

use stanchion_template::{Node, counted};

use super::{is_fargate, is_plain, jobs};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::batch::NODE_RANGES;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::value::{scalar, whole};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::BAT_046, nodes), Rule::new(code::BAT_053, ranges)];

fn nodes(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in jobs(cx).filter(|it| is_fargate(it) == Some(true)) {
        if it.text("Type") == Some("multinode") || it.has("NodeProperties") {
            findings
                .on(&it, "PlatformCapabilities", "multi-node parallel jobs cannot run on Fargate")
                .found("FARGATE")
                .allowed("EC2");
        }
    }
}

/// The first and the last node of a range. `None`: the last node of the job.
type Range = (u32, Option<u32>);

/// Reads a range such as `0:3`, `:3`, `4:` or `4`.
fn range(text: &str) -> Option<Range> {
    let number = |it: &str| it.trim().parse::<u32>().ok();
    let Some((first, last)) = text.split_once(':') else {
        return number(text).map(|it| (it, Some(it)));
    };
    let first = if first.trim().is_empty() { 0 } else { number(first)? };
    let last = if last.trim().is_empty() { None } else { Some(number(last)?) };
    last.is_none_or(|it| it >= first).then_some((first, last))
}

fn ranges(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in jobs(cx) {
        let count = it.number("NodeProperties.NumNodes").and_then(whole);
        if let Some(main) = it.number("NodeProperties.MainNode").and_then(whole)
            && let Some(count) = count.filter(|it| main >= *it)
        {
            findings
                .on(&it, "NodeProperties.MainNode", "the main node is not a node of the job")
                .found(main)
                .allowed(format!("0 to {}", count.saturating_sub(1)));
        }
        let property = "NodeProperties.NodeRangeProperties";
        let Some(list) = it.list(property).filter(|it| !it.is_empty()) else { continue };
        if list.len() > NODE_RANGES {
            findings
                .on(&it, property, "the multi-node job has too many node ranges")
                .found(list.len())
                .allowed(format!("up to {NODE_RANGES}"));
        }
        targets(&it, list, count, findings);
    }
}

fn targets(job: &Resource<'_>, list: &[Node], count: Option<u32>, findings: &mut Findings<'_>) {
    let property = "NodeProperties.NodeRangeProperties";
    let mut known: Vec<Range> = Vec::new();
    let mut is_complete = true;
    for (at, entry) in list.iter().enumerate() {
        let text = entry.get("TargetNodes").filter(|_| is_plain(entry)).and_then(scalar);
        let Some(text) = text.filter(|it| !it.contains("{{")) else {
            is_complete = false;
            continue;
        };
        let path = format!("{property}.{at}.TargetNodes");
        let Some(range) = range(&text) else {
            is_complete = false;
            findings
                .on(job, &path, "the node range is not valid")
                .found(text)
                .allowed("a range such as 0:3 or 4:");
            continue;
        };
        known.push(range);
        let Some(count) = count else { continue };
        if range.0 >= count || range.1.is_some_and(|it| it >= count) {
            findings
                .on(job, &path, "the node range is not among the nodes of the job")
                .found(text)
                .allowed(format!("0 to {}", count.saturating_sub(1)));
            is_complete = false;
        }
    }
    let Some(count) = count.filter(|it| is_complete && *it <= 10_000) else { return };
    let is_covered = |node: u32| {
        known.iter().any(|(first, last)| *first <= node && last.is_none_or(|it| node <= it))
    };
    if let Some(node) = (0..count).find(|it| !is_covered(*it)) {
        findings
            .on(job, property, format!("no node range contains node {node}"))
            .found(counted(count, "node"))
            .allowed(format!("ranges that contain the nodes 0 to {}", count - 1));
    }
}

#[cfg(test)]
mod tests {
    use super::range;

    #[test]
    fn ranges_can_be_open() {
        assert_eq!(range("0:3"), Some((0, Some(3))));
        assert_eq!(range(":3"), Some((0, Some(3))));
        assert_eq!(range("4:"), Some((4, None)));
        assert_eq!(range("4"), Some((4, Some(4))));
        assert!(["", "a:3", "3:2", "0-3"].into_iter().all(|it| range(it).is_none()));
    }
}
