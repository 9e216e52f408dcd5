//! The link of route tables: the address of a file system in two zones is outside of its subnets, and clients need a route.

use stanchion_template::Node;

use super::{Proof, several};
use crate::code::{self, Severity};
use crate::facts::fsx_openzfs::MULTI_ZONE;
use crate::model::network::subnet;
use crate::mount::chain::{Link, Mount};
use crate::view::identity::{items, resource_of};

pub(super) fn links<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    if !mount.is_openzfs() || !is_in_two_zones(mount) {
        return;
    }
    let link = Link::new(code::MNT_028, "route tables", &mount.path);
    let property = "OpenZFSConfiguration.RouteTableIds";
    let tables = items(mount.storage.get(property));
    if tables.is_none() && mount.storage.has(property) {
        links.push(link.open(format!("the route tables of {} are unknown", mount.storage.id)));
        return;
    }
    let (mut lost, mut is_open, mut count) = (Vec::new(), false, 0_usize);
    for placement in mount.placements.iter() {
        let Some(subnets) = &placement.subnets else {
            is_open = true;
            continue;
        };
        for node in subnets {
            count += 1;
            match has_route(proof, node, tables) {
                Some(true) => {}
                Some(false) => lost.push(placement.starter.id),
                None => is_open = true,
            }
        }
    }
    let is_partial = lost.len() < count;
    lost.dedup();
    links.push(if !lost.is_empty() {
        let severity = if is_partial { Severity::Warning } else { Severity::Error };
        let what = if is_partial { "some of the subnets" } else { "the subnets" };
        let which = match tables {
            Some(_) => "`RouteTableIds` does not have the route tables of",
            None => "without `RouteTableIds`, FSx does not use the route tables of",
        };
        link.broken(severity, format!("{which} {what} of {}", several(&lost)))
            .help("Add the route tables of all clients' subnets to `RouteTableIds`")
    } else if is_open {
        link.open("the template does not show the route tables of the clients' subnets")
    } else {
        link.holds("FSx adds a route to the route tables of the clients' subnets")
    });
}

/// Returns true for a file system in two Availability Zones.
pub(super) fn is_in_two_zones(mount: &Mount<'_>) -> bool {
    mount.storage.text("OpenZFSConfiguration.DeploymentType") == Some(MULTI_ZONE)
}

/// Returns whether the route table of a subnet is one of those with a route to the file system. Without a list, it is the
/// main route table of the VPC.
fn has_route(proof: &Proof<'_, '_>, node: &Node, tables: Option<&[Node]>) -> Option<bool> {
    let view = proof.view;
    let own = subnet(view, node)?;
    let table = view.connections().table_of(own.id);
    let is_hidden = view.visibility().hidden_from(own.id).is_some();
    match (table, tables) {
        (None, _) if is_hidden || view.connections().association_of(own.id).is_some() => None,
        (None, None) => Some(true),
        (Some(_), None) => Some(false),
        (table, Some(tables)) => {
            let known: Vec<_> = tables.iter().map(|it| resource_of(view, it)).collect();
            if table.is_some_and(|own| known.iter().flatten().any(|it| it.id == own.id)) {
                return Some(true);
            }
            // A table that is not in the template can be the main one, but not one that is.
            let all_known = known.iter().all(Option::is_some);
            (table.is_some() || all_known).then_some(false)
        }
    }
}
