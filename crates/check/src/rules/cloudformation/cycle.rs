//! Resources that depend on each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CFN_009, circles)];

fn circles(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() {
        return;
    }
    let edges = cx.edges();
    let mut done = BTreeSet::new();
    for start in edges.keys().copied() {
        if let Some(cycle) = find(start, edges, &mut done)
            && let Some(resource) = cycle.first().and_then(|it| cx.resource(it))
        {
            let mut names = cycle.clone();
            names.push(resource.id);
            findings
                .at(&resource.path(), "resources depend on each other in a cycle")
                .found(names.join(" -> "));
        }
    }
}

/// Returns a cycle that is reachable from a resource through resources that were not visited before. It does not
/// recurse, since chains of dependencies may be long.
fn find<'a>(
    start: &'a str,
    edges: &BTreeMap<&'a str, BTreeSet<&'a str>>,
    done: &mut BTreeSet<&'a str>,
) -> Option<Vec<&'a str>> {
    let mut way: Vec<(&str, Vec<&str>)> = Vec::new();
    let next = |it: &str| edges.get(it).map(|it| it.iter().copied().collect()).unwrap_or_default();
    if done.insert(start) {
        way.push((start, next(start)));
    }
    let mut cycle = None;
    while let Some((_, rest)) = way.last_mut() {
        let Some(target) = rest.pop() else {
            way.pop();
            continue;
        };
        if let Some(at) = way.iter().position(|(it, _)| *it == target) {
            cycle.get_or_insert_with(|| way[at..].iter().map(|(it, _)| *it).collect());
        } else if done.insert(target) {
            way.push((target, next(target)));
        }
    }
    cycle
}
