//! The link of the route to the internet: user data that installs packages needs it, and must not run before it exists.

use stanchion_template::Node;

use super::{Proof, several};
use crate::code::{self, Severity};
use crate::model::network::subnet;
use crate::mount::chain::{By, Link, Mount, Placement};
use crate::view::Resource;
use crate::view::connections::Direction;
use crate::view::references::awaited;

pub(super) fn links<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    let Some(script) = mount.script.as_ref().filter(|_| mount.by == By::Instance) else { return };
    // SageMaker gives a notebook instance its own route to the internet, unless that is disabled.
    let has_own = |it: &Placement<'a>| {
        it.starter.kind == "AWS::SageMaker::NotebookInstance"
            && it.starter.text("DirectInternetAccess") != Some("Disabled")
    };
    if !script.contents.downloads || mount.placements.iter().any(has_own) {
        return;
    }
    for placement in mount.placements.iter().filter(|it| it.starts_at_once) {
        link(proof, mount, placement, links);
    }
}

fn link<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    placement: &Placement<'a>,
    links: &mut Vec<Link>,
) {
    let link = Link::new(code::MNT_019, "way out", &mount.path);
    let starter = placement.starter.id;
    let Some(subnets) = &placement.subnets else {
        links.push(link.open(format!("the subnets of {starter} are unknown")));
        return;
    };
    let waits_for = awaited(proof.edges, starter);
    let (mut missing, mut is_open) = (Vec::new(), false);
    for node in subnets {
        is_open |= lacks_address(proof, node, &mount.compute);
        match way_out(proof, node) {
            Some(needs) => missing.extend(needs.into_iter().filter(|it| !waits_for.contains(it))),
            None => is_open = true,
        }
    }
    missing.sort_unstable();
    missing.dedup();
    is_open |= !allows_downloads(proof, placement);
    links.push(if !missing.is_empty() {
        link.broken(
            Severity::Warning,
            format!("{starter} downloads packages and does not depend on {}", several(&missing)),
        )
        .help(format!("Add `DependsOn: [{}]` to {starter}", several(&missing)))
    } else if is_open {
        link.open(format!("the template does not show how {starter} downloads packages"))
    } else {
        link.holds(format!("{starter} depends on the route by which it downloads packages"))
    });
}

/// Returns true if the security groups of a client are known to allow it to connect to every address by HTTPS.
fn allows_downloads<'a>(proof: &Proof<'a, '_>, placement: &Placement<'a>) -> bool {
    const HTTPS: (u16, u16) = (443, 443);
    let Some(groups) = &placement.groups else { return false };
    proof.passage(groups, Direction::Out, HTTPS, &[], &[]).answer.is_yes()
}

/// Returns the resources that give a subnet its route to the internet, or `None` if the template does not show them.
fn way_out<'a>(proof: &Proof<'a, '_>, node: &Node) -> Option<Vec<&'a str>> {
    let view = proof.view;
    let own = subnet(view, node)?;
    let table = view.connections().table_of(own.id)?;
    let is_default = |it: &&Resource<'a>| {
        it.text("DestinationCidrBlock") == Some("0.0.0.0/0")
            || it.text("DestinationIpv6CidrBlock") == Some("::/0")
    };
    let route = view.connections().routes_of(table.id).iter().find(is_default)?;
    let association = view.connections().association_of(own.id)?;
    Some(vec![route.id, association.id])
}

/// Returns true if clients in a subnet reach an internet gateway, and no setting gives them a public address.
fn lacks_address(proof: &Proof<'_, '_>, node: &Node, compute: &Resource<'_>) -> bool {
    let view = proof.view;
    let Some(own) = subnet(view, node) else { return false };
    let table = view.connections().table_of(own.id);
    let is_public = table.is_some_and(|it| {
        view.connections()
            .routes_of(it.id)
            .iter()
            .any(|it| it.has("GatewayId") && it.text("DestinationCidrBlock") == Some("0.0.0.0/0"))
    });
    // The gateway translates only the addresses of interfaces that have a public one.
    is_public && !own.boolean("MapPublicIpOnLaunch").unwrap_or(false) && !asks_for_address(compute)
}

/// Returns true if an instance or its launch template requests a public address.
fn asks_for_address(compute: &Resource<'_>) -> bool {
    ["", "LaunchTemplateData."].iter().any(|prefix| {
        let interfaces = compute.list(&format!("{prefix}NetworkInterfaces")).unwrap_or_default();
        interfaces.iter().any(|it| {
            it.get("AssociatePublicIpAddress").and_then(crate::view::value::scalar).as_deref()
                == Some("true")
        })
    }) || compute.boolean("AssociatePublicIpAddress").unwrap_or(false)
}
