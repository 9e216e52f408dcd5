//! The link of network ACLs, which the subnets of clients and mount targets can have.

use ipnet::Ipv4Net;
use stanchion_template::Node;
use stanchion_template::language::Answer;

use super::{Proof, Target};
use crate::code::{self, Severity};
use crate::facts::{efs, fsx, vpc};
use crate::model::network::subnet;
use crate::mount::chain::{Link, Mount};
use crate::view::identity::resource_of;
use crate::view::value::{number, scalar};
use crate::view::{Resource, View};

/// The ports from which a client connects.
///
/// Source: <https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html>
const CLIENT_PORTS: (u16, u16) = (1024, 65_535);

const ENTRY: &str = "AWS::EC2::NetworkAclEntry";

pub(super) fn links<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    targets: &[Target<'a>],
    links: &mut Vec<Link>,
) {
    let view = proof.view;
    let kinds = ["AWS::EC2::NetworkAcl", "AWS::EC2::SubnetNetworkAclAssociation", ENTRY];
    if kinds.iter().all(|it| view.of(it).next().is_none()) {
        return;
    }
    let ports = if mount.is_lustre() { fsx::PORTS[0] } else { (efs::PORT, efs::PORT) };
    let clients: Vec<&Node> =
        mount.placements.iter().flat_map(|it| it.subnets.iter().flatten()).copied().collect();
    let homes: Vec<&Node> = targets.iter().filter_map(|it| it.subnet).collect();
    let mut answers = Vec::new();
    // Traffic within a subnet passes no network ACL.
    for client in &clients {
        for home in homes.iter().filter(|it| ***it != **client) {
            let block = |it: &Node| crate::model::network::block_of_subnet(view, it);
            for (at, is_egress, peer, range) in [
                (home, false, block(client), ports),
                (home, true, block(client), CLIENT_PORTS),
                (client, true, block(home), ports),
                (client, false, block(home), CLIENT_PORTS),
            ] {
                match acl_of(view, at) {
                    None => {}
                    Some(None) => answers.push(("", Answer::Unknown)),
                    Some(Some(acl)) => {
                        answers.push((acl.id, allows(view, &acl, is_egress, peer, range)));
                    }
                }
            }
        }
    }
    if answers.is_empty() {
        return;
    }
    let link = Link::new(code::MNT_017, "network ACL", &mount.path);
    let refused = answers.iter().find(|(_, answer)| answer.is_no());
    links.push(match (refused, answers.iter().any(|(_, it)| it.is_unknown())) {
        (Some((acl, _)), _) => link
            .broken(
                Severity::Error,
                format!("the network ACL {acl} does not allow the traffic of the mount"),
            )
            .help(format!(
                "Allow TCP {} to the file system, and TCP {}-{} back to the client",
                fsx::ports_in_words(ports),
                CLIENT_PORTS.0,
                CLIENT_PORTS.1
            )),
        (None, true) => link.open("the entries of a network ACL are unknown"),
        (None, false) => link.holds("the network ACLs allow the traffic in both directions"),
    });
}

/// Returns the network ACL that a subnet is associated with, and `None` in it for one that is not in the template.
fn acl_of<'a>(view: &View<'a>, node: &Node) -> Option<Option<Resource<'a>>> {
    let own = subnet(view, node);
    let mut associations = view.of("AWS::EC2::SubnetNetworkAclAssociation");
    let association = associations.find(|it| {
        let of = it.get("SubnetId");
        let is_same = of == Some(node);
        let of = of.and_then(|it| subnet(view, it));
        is_same || own.is_some_and(|own| of.is_some_and(|it| it.id == own.id))
    });
    match association {
        Some(it) => Some(it.get("NetworkAclId").and_then(|it| acl(view, it))),
        // The subnet has the default ACL of its VPC, to which entries can be added.
        None => view
            .of(ENTRY)
            .any(|it| it.get("NetworkAclId").and_then(|it| acl(view, it)).is_none())
            .then_some(None),
    }
}

fn acl<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    resource_of(view, node).filter(|it| it.kind == "AWS::EC2::NetworkAcl")
}

/// Returns whether an ACL allows TCP from or to a block on all ports of a range.
fn allows(
    view: &View<'_>,
    acl: &Resource<'_>,
    is_egress: bool,
    peer: Option<Ipv4Net>,
    ports: (u16, u16),
) -> Answer {
    if view.visibility().hidden_from(acl.id).is_some() {
        return Answer::Unknown;
    }
    let mut entries: Vec<(f64, Resource<'_>)> = Vec::new();
    for entry in view.of(ENTRY) {
        let of = entry.get("NetworkAclId").and_then(|it| resource_of(view, it));
        if of.is_none_or(|it| it.id != acl.id) {
            continue;
        }
        match (entry.boolean("Egress"), entry.number("RuleNumber")) {
            (None, _) if entry.has("Egress") => return Answer::Unknown,
            (direction, Some(order)) if direction.unwrap_or(false) == is_egress => {
                entries.push((order, entry));
            }
            (_, None) => return Answer::Unknown,
            _ => {}
        }
    }
    entries.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    for (_, entry) in entries {
        match matches_entry(&entry, peer, ports) {
            Answer::Yes => return entry.text("RuleAction").map(|it| it == "allow").into(),
            Answer::Unknown => return Answer::Unknown,
            Answer::No => {}
        }
    }
    Answer::No
}

/// Returns whether an entry applies to all of the traffic. It is unknown for a part of it.
fn matches_entry(entry: &Resource<'_>, peer: Option<Ipv4Net>, ports: (u16, u16)) -> Answer {
    let protocol = entry.get("Protocol").and_then(scalar);
    let of_protocol = match protocol.as_deref() {
        Some("-1") => Some(true),
        Some("6") => None,
        Some(_) => return Answer::No,
        None => return Answer::Unknown,
    };
    if of_protocol.is_none() {
        let port = |name: &str| entry.get(&format!("PortRange.{name}")).and_then(number);
        let (Some(from), Some(to)) = (port("From"), port("To")) else { return Answer::Unknown };
        let (first, last) = (f64::from(ports.0), f64::from(ports.1));
        if to < first || from > last {
            return Answer::No;
        }
        if from > first || to < last {
            return Answer::Unknown;
        }
    }
    let Some(text) = entry.text("CidrBlock") else {
        return if entry.has("CidrBlock") { Answer::Unknown } else { Answer::No };
    };
    match (vpc::block(text), peer) {
        (Some(block), _) if block.prefix_len() == 0 => Answer::Yes,
        (Some(block), Some(peer)) if block.contains(&peer) => Answer::Yes,
        (Some(block), Some(peer)) if !peer.contains(&block) => Answer::No,
        _ => Answer::Unknown,
    }
}
