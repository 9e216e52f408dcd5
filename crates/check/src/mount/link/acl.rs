//! The link of network ACLs, which the subnets of clients and mount targets can have.

use std::collections::BTreeMap;

use ipnet::Ipv4Net;
use stanchion_template::Node;
use stanchion_template::language::Answer;

use super::{Proof, Target, tables};
use crate::code::{self, Severity};
use crate::facts::{efs, fsx, vpc};
use crate::model::network::subnet;
use crate::mount::chain::{Link, Mount};
use crate::view::identity::resource_of;
use crate::view::value::{number, scalar};
use crate::view::{Resource, View};

const ENTRY: &str = "AWS::EC2::NetworkAclEntry";

pub(super) fn links<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    targets: &[Target<'a>],
    links: &mut Vec<Link>,
) {
    let view = proof.view;
    let acls = proof.acls.get_or_init(|| Acls::of(view));
    if acls.is_empty() {
        return;
    }
    // The address of a file system in two zones is in none of its subnets.
    if mount.is_openzfs() && tables::is_in_two_zones(mount) {
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
                (home, true, block(client), vpc::CLIENT_PORTS),
                (client, true, block(home), ports),
                (client, false, block(home), vpc::CLIENT_PORTS),
            ] {
                match acls.of_subnet(view, at) {
                    None => {}
                    Some(None) => answers.push(("", Answer::Unknown)),
                    Some(Some(acl)) => {
                        answers.push((acl, acls.allows(acl, is_egress, peer, range)));
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
                vpc::CLIENT_PORTS.0,
                vpc::CLIENT_PORTS.1
            )),
        (None, true) => link.open("the entries of a network ACL are unknown"),
        (None, false) => link.holds("the network ACLs allow the traffic in both directions"),
    });
}

/// The network ACLs of a template.
#[derive(Debug, Default)]
pub(super) struct Acls<'a> {
    /// The network ACL of each subnet, and `None` for one that is not in the template.
    by_subnet: BTreeMap<&'a str, Option<&'a str>>,
    /// The network ACLs of subnets that are not in the template.
    others: Vec<(&'a Node, Option<&'a str>)>,
    /// The entries of each network ACL, in their order, or `None` if some are unknown.
    entries: BTreeMap<&'a str, Option<Vec<Entry<'a>>>>,
    /// True if entries are added to a network ACL that is not in the template, such as the default one of a VPC.
    has_other_entries: bool,
}

#[derive(Debug)]
struct Entry<'a> {
    is_egress: bool,
    order: f64,
    entry: Resource<'a>,
}

impl<'a> Acls<'a> {
    fn of(view: &View<'a>) -> Acls<'a> {
        let mut acls = Acls::default();
        for association in view.of("AWS::EC2::SubnetNetworkAclAssociation") {
            let own = association.get("NetworkAclId").and_then(|it| acl(view, it)).map(|it| it.id);
            let Some(node) = association.get("SubnetId") else { continue };
            match subnet(view, node) {
                Some(subnet) => {
                    acls.by_subnet.entry(subnet.id).or_insert(own);
                }
                None => acls.others.push((node, own)),
            }
        }
        for acl in view.of("AWS::EC2::NetworkAcl") {
            let is_hidden = view.visibility().hidden_from(acl.id).is_some();
            acls.entries.insert(acl.id, (!is_hidden).then(Vec::new));
        }
        for entry in view.of(ENTRY) {
            match entry.get("NetworkAclId").and_then(|it| acl(view, it)) {
                None => acls.has_other_entries = true,
                Some(acl) => acls.add(acl.id, entry),
            }
        }
        let all = acls.entries.values_mut().flatten();
        all.for_each(|it| it.sort_by(|one, other| one.order.total_cmp(&other.order)));
        acls
    }

    /// Returns true if the template has nothing about network ACLs.
    fn is_empty(&self) -> bool {
        let has_subnets = !self.by_subnet.is_empty() || !self.others.is_empty();
        self.entries.is_empty() && !has_subnets && !self.has_other_entries
    }

    fn add(&mut self, acl: &'a str, entry: Resource<'a>) {
        let Some(known) = self.entries.get_mut(acl) else { return };
        let direction = entry.boolean("Egress");
        let is_known = direction.is_some() || !entry.has("Egress");
        match entry.number("RuleNumber").filter(|_| is_known) {
            Some(order) => {
                let is_egress = direction.unwrap_or(false);
                known.iter_mut().for_each(|it| it.push(Entry { is_egress, order, entry }));
            }
            None => *known = None,
        }
    }

    /// Returns the network ACL that a subnet is associated with, and `None` in it for one that is not in the template.
    fn of_subnet(&self, view: &View<'a>, node: &Node) -> Option<Option<&'a str>> {
        let known = match subnet(view, node) {
            Some(own) => self.by_subnet.get(own.id).copied(),
            None => self.others.iter().find(|(it, _)| *it == node).map(|(_, acl)| *acl),
        };
        // Otherwise the subnet has the default ACL of its VPC, to which entries can be added.
        known.or(self.has_other_entries.then_some(None))
    }

    /// Returns whether an ACL allows TCP from or to a block on all ports of a range.
    fn allows(
        &self,
        acl: &str,
        is_egress: bool,
        peer: Option<Ipv4Net>,
        ports: (u16, u16),
    ) -> Answer {
        let Some(Some(entries)) = self.entries.get(acl) else { return Answer::Unknown };
        for it in entries.iter().filter(|it| it.is_egress == is_egress) {
            match matches_entry(&it.entry, peer, ports) {
                Answer::Yes => return it.entry.text("RuleAction").map(|it| it == "allow").into(),
                Answer::Unknown => return Answer::Unknown,
                Answer::No => {}
            }
        }
        Answer::No
    }
}

fn acl<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    resource_of(view, node).filter(|it| it.kind == "AWS::EC2::NetworkAcl")
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
