//! The link of order: the resources that a mount requires exist before clients start.

use std::collections::BTreeSet;

use stanchion_template::Node;

use super::chain::{By, Link, Mount};
use super::network::{several, targets};
use crate::code::{self, Severity};
use crate::facts::efs;
use crate::model::identity::items;
use crate::model::openings::{Direction, passes};
use crate::view::references::Edges;
use crate::view::{Resource, View};

pub(super) fn links<'a>(
    view: &View<'a>,
    edges: &Edges<'a>,
    mount: &Mount<'a>,
    links: &mut Vec<Link>,
) {
    // Jobs start when they are submitted, which is after the stack is created.
    if mount.by == By::BatchJob {
        return;
    }
    let targets = targets(view, &mount.storage);
    for placement in &mount.placements {
        if placement.starter.kind == "AWS::Batch::ComputeEnvironment" {
            continue;
        }
        let waits_for = awaited(edges, placement.starter.id);
        let mut missing: Vec<&str> =
            targets.iter().map(|it| it.id).filter(|it| !waits_for.contains(it)).collect();
        let targets_missing = !missing.is_empty();
        missing.extend(
            rules(view, placement.groups.as_deref(), placement.subnets.as_deref(), &targets)
                .into_iter()
                .filter(|it| !waits_for.contains(it)),
        );
        if mount.storage.kind == "AWS::FSx::FileSystem" && !waits_for.contains(mount.storage.id) {
            missing.push(mount.storage.id);
        }
        missing.sort_unstable();
        missing.dedup();
        let link = Link::new(code::MNT_012, "order", &mount.path);
        let starter = placement.starter.id;
        links.push(if missing.is_empty() {
            link.holds(format!("{starter} depends on the resources that the mount requires"))
        } else {
            let is_refused = mount.by == By::Lambda && targets_missing;
            let severity = if is_refused { Severity::Error } else { Severity::Warning };
            link.broken(severity, format!("{starter} does not depend on {}", several(&missing)))
                .help(format!("Add `DependsOn: [{}]` to {starter}", several(&missing)))
        });
    }
}

/// Returns all resources that a resource depends on, directly or indirectly.
fn awaited<'a>(edges: &Edges<'a>, id: &'a str) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        for next in edges.get(id).into_iter().flatten() {
            if seen.insert(*next) {
                open.push(next);
            }
        }
    }
    seen
}

/// Returns the separate security group rules that allow the traffic.
fn rules<'a>(
    view: &View<'a>,
    client: Option<&[&Node]>,
    subnets: Option<&[&Node]>,
    targets: &[Resource<'_>],
) -> Vec<&'a str> {
    let Some(client) = client else { return Vec::new() };
    let mut rules = Vec::new();
    for target in targets {
        let groups: Vec<&Node> =
            items(target.get("SecurityGroups")).unwrap_or_default().iter().collect();
        let ports = (efs::PORT, efs::PORT);
        let subnets = subnets.unwrap_or_default();
        let inbound = passes(view, &groups, Direction::In, ports, client, subnets);
        let outbound = passes(view, client, Direction::Out, ports, &groups, &[]);
        rules.extend([inbound, outbound].into_iter().flatten().flatten().filter_map(|it| it.own));
    }
    rules
}
