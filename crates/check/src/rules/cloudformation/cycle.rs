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
            && !cycle.iter().any(|it| is_serverless(cx, it))
        {
            let mut names = cycle.clone();
            names.push(resource.id);
            findings
                .at(&resource.path(), "resources depend on each other in a cycle")
                .found(names.join(" -> "));
        }
    }
}

/// Returns true for a resource that AWS SAM expands to several ones, so that not all of them have its references.
fn is_serverless(cx: &Analysis<'_>, id: &str) -> bool {
    cx.resource(id).is_some_and(|it| it.kind.starts_with("AWS::Serverless::"))
}

/// Returns a cycle that is reachable from a node through nodes that were not visited before. It does not recurse,
/// since chains may be long.
pub(super) fn find<'a>(
    start: &'a str,
    edges: &BTreeMap<&'a str, Vec<&'a str>>,
    done: &mut BTreeSet<&'a str>,
) -> Option<Vec<&'a str>> {
    let mut way: Vec<(&str, &[&str])> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let next = |it: &str| edges.get(it).map(Vec::as_slice).unwrap_or_default();
    if done.insert(start) {
        places.insert(start, 0);
        way.push((start, next(start)));
    }
    let mut cycle = None;
    while let Some((name, rest)) = way.last_mut() {
        let Some((&target, others)) = rest.split_last() else {
            places.remove(name);
            way.pop();
            continue;
        };
        *rest = others;
        if let Some(at) = places.get(target) {
            cycle.get_or_insert_with(|| way[*at..].iter().map(|(it, _)| *it).collect());
        } else if done.insert(target) {
            places.insert(target, way.len());
            way.push((target, next(target)));
        }
    }
    cycle
}
