//! The link of order: the resources that a mount requires exist before clients start.

use stanchion_template::Node;

use super::{Proof, Target, exports, ports as ranges, several};
use crate::code::{self, Severity};
use crate::mount::chain::{By, Link, Mount, Placement};
use crate::view::Resource;
use crate::view::connections::Direction;
use crate::view::identity::name_of;
use crate::view::references::awaited;

pub(super) const NAME: &str = "order";

pub(super) fn links<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    targets: &[Target<'a>],
    links: &mut Vec<Link>,
) {
    let link = || Link::new(code::MNT_012, NAME, &mount.path);
    let at_once: Vec<&Placement<'a>> = match mount.by {
        By::BatchJob => Vec::new(),
        _ => mount.placements.iter().filter(|it| it.starts_at_once).collect(),
    };
    if at_once.is_empty() && !mount.placements.is_empty() {
        let noun = mount.by.noun();
        let article = if noun.starts_with('i') { "an" } else { "a" };
        links.push(link().holds(format!("{article} {noun} starts after the stack is created")));
    }
    for placement in at_once {
        let waits_for = awaited(proof.edges, placement.starter.id);
        let own: Vec<&str> = if mount.is_fsx() {
            [mount.storage.id].into_iter().chain(exports::required(proof, mount)).collect()
        } else {
            targets.iter().map(|it| it.id).collect()
        };
        let mut missing: Vec<&str> = own.into_iter().filter(|it| !waits_for.contains(it)).collect();
        let targets_missing = !missing.is_empty();
        missing.extend(rules(proof, mount, placement, targets));
        missing.extend(policies(proof, mount));
        missing.retain(|it| !waits_for.contains(it));
        missing.sort_unstable();
        missing.dedup();
        let starter = placement.starter.id;
        links.push(if missing.is_empty() {
            link().holds(format!("{starter} depends on the resources that the mount requires"))
        } else {
            let is_refused = mount.by == By::Lambda && targets_missing;
            let severity = if is_refused { Severity::Error } else { Severity::Warning };
            link()
                .broken(severity, format!("{starter} does not depend on {}", several(&missing)))
                .help(format!("Add `DependsOn: [{}]` to {starter}", several(&missing)))
        });
    }
}

/// Returns the separate security group rules that allow the traffic.
fn rules<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    placement: &Placement<'a>,
    targets: &[Target<'a>],
) -> Vec<&'a str> {
    let Some(client) = &placement.groups else { return Vec::new() };
    let subnets = placement.subnets.clone().unwrap_or_default();
    let all = ranges::needed(mount);
    let mut rules = Vec::new();
    for target in targets {
        let Some(groups) = &target.groups else { continue };
        let target_subnet: Vec<&Node> = target.subnet.into_iter().collect();
        for ports in all {
            let inbound = proof.passage(groups, Direction::In, *ports, client, &subnets);
            let outbound = proof.passage(client, Direction::Out, *ports, groups, &target_subnet);
            let allowed = [inbound, outbound].into_iter().filter(|it| it.answer.is_yes());
            rules.extend(allowed.flat_map(|it| it.own));
        }
    }
    rules
}

/// Returns the separate policies of the role that allow the mount.
fn policies<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>) -> Vec<&'a str> {
    let Some(role) = mount.role.known().filter(|_| !mount.iam.is_no()) else { return Vec::new() };
    let view = proof.view;
    let service = if mount.is_s3_files() { "s3files" } else { "elasticfilesystem" };
    let is_about = |document: Option<&'a Node>| {
        let statements = document.and_then(|it| crate::model::policy::statements(it, &[]));
        statements.unwrap_or_default().iter().any(|it| {
            it.is_allow() == Some(true)
                && it.is_about(&format!("{service}:ClientMount")) == Some(true)
        })
    };
    let names = |it: &Node| name_of(it) == Some(role.id);
    let is_of_role = |it: &&Resource<'a>| {
        it.list("Roles").is_some_and(|it| it.iter().any(names))
            || it.get("RoleName").is_some_and(names)
    };
    let attached = view.attached().of(role.id).filter(is_of_role);
    attached.filter(|it| is_about(it.get("PolicyDocument"))).map(|it| it.id).collect()
}
