//! The link of the route to the internet: user data that installs packages needs it, and must not run before it exists.

use stanchion_template::Node;

use super::{Proof, several};
use crate::code::{self, Severity};
use crate::model::network::subnet;
use crate::mount::chain::{By, Link, Mount, Placement};
use crate::view::Resource;
use crate::view::references::awaited;

/// Commands that download packages.
const INSTALLS: [&str; 9] =
    ["yum ", "dnf ", "apt-get ", "apt ", "amazon-linux-extras ", "pip ", "pip3 ", "curl ", "wget "];

pub(super) fn links<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    let Some(script) = mount.script.as_ref().filter(|_| mount.by == By::Instance) else { return };
    let downloads = script.text.contains("packages:")
        || script.text.lines().any(|line| INSTALLS.iter().any(|it| line.contains(it)));
    // SageMaker gives a notebook instance its own route to the internet, unless that is disabled.
    let has_own = |it: &Placement<'a>| {
        it.starter.kind == "AWS::SageMaker::NotebookInstance"
            && it.starter.text("DirectInternetAccess") != Some("Disabled")
    };
    if !downloads || mount.placements.iter().any(has_own) {
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
        match way_out(proof, node) {
            Some(needs) => missing.extend(needs.into_iter().filter(|it| !waits_for.contains(it))),
            None => is_open = true,
        }
    }
    missing.sort_unstable();
    missing.dedup();
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
    let association = view.of("AWS::EC2::SubnetRouteTableAssociation").find(|it| {
        it.get("SubnetId").and_then(|it| subnet(view, it)).is_some_and(|it| it.id == own.id)
    })?;
    Some(vec![route.id, association.id])
}
