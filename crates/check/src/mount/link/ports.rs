//! The links of ports: security groups allow the traffic on both sides.

use super::zones::in_some;
use super::{Proof, Target, several};
use crate::code::{self, Code, Severity};
use crate::facts::{efs, fsx, fsx_openzfs};
use crate::model::admission::Admission;
use crate::model::blocks::Addresses;
use crate::model::traffic::{Group, GroupKey, Passage, Peers};
use crate::mount::chain::{Link, Mount, Placement};
use crate::view::connections::Direction;
use stanchion_template::Node;
use stanchion_template::language::Answer;

/// The range of ports of NFS.
const NFS: (u16, u16) = (efs::PORT, efs::PORT);

pub(super) const IN: &str = "port 2049 in";
const OUT: &str = "port 2049 out";
pub(super) const LUSTRE: &str = "Lustre ports";
pub(super) const OPENZFS: &str = "OpenZFS ports";

pub(super) fn links<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    targets: &[Target<'a>],
    links: &mut Vec<Link>,
) {
    for direction in [Direction::In, Direction::Out] {
        for ports in needed(mount) {
            let each = mount
                .placements
                .iter()
                .flat_map(|it| placement(proof, mount, it, targets, direction, *ports))
                .collect();
            links.extend(in_some(mount, each));
        }
    }
}

/// Returns the ranges of TCP ports that a mount needs.
pub(super) fn needed(mount: &Mount<'_>) -> &'static [(u16, u16)] {
    if mount.is_lustre() {
        return &fsx::PORTS;
    }
    // Only version 3 of NFS has daemons for mounts, locks and status.
    let is_version_3 = || {
        let line = mount.line.as_ref();
        let version = line.and_then(|it| it.option("nfsvers").or_else(|| it.option("vers")));
        version.is_some_and(|it| it.text.starts_with('3'))
    };
    if mount.is_openzfs() && is_version_3() { &fsx_openzfs::PORTS } else { &[NFS] }
}

/// The mount targets by the state of their link.
#[derive(Default)]
struct Answers<'a> {
    hold: Vec<&'a str>,
    broken: Vec<&'a str>,
    /// Mount targets that clients in some subnets reach, and clients in others do not.
    partial: Vec<&'a str>,
    open: Vec<&'a str>,
}

fn placement<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    placement: &Placement<'a>,
    targets: &[Target<'a>],
    direction: Direction,
    ports: (u16, u16),
) -> Vec<Link> {
    let kind = Kind::of(mount, direction);
    let link = Link::new(kind.code, kind.name, &mount.path);
    let starter = placement.starter.id;
    let Some(client) = &placement.groups else {
        return vec![link.open(format!("the security groups of {starter} are unknown"))];
    };
    let subnets = placement.subnets.clone().unwrap_or_default();
    let mut answers = Answers::default();
    for target in targets {
        let Some(groups) = &target.groups else {
            answers.open.push(target.id);
            continue;
        };
        let target_subnet: Vec<&Node> = target.subnet.into_iter().collect();
        let passage = match direction {
            Direction::In => proof.passage(groups, direction, ports, client, &subnets),
            Direction::Out => proof.passage(client, direction, ports, groups, &target_subnet),
        };
        match passage.answer {
            Answer::Yes => answers.hold.push(target.id),
            Answer::No if passage.is_partial => answers.partial.push(target.id),
            Answer::No => answers.broken.push(target.id),
            Answer::Unknown => answers.open.push(target.id),
        }
    }
    answers.links(&link, &kind, starter, ports)
}

/// The texts of a kind of link.
struct Kind {
    code: &'static Code,
    name: &'static str,
    direction: Direction,
    help: String,
}

impl Kind {
    fn of(mount: &Mount<'_>, direction: Direction) -> Kind {
        if mount.is_lustre() {
            let all = fsx::PORTS.map(fsx::ports_in_words).join(" and ");
            let help = format!("Allow TCP {all} in both directions");
            return Kind { code: code::MNT_006, name: LUSTRE, direction, help };
        }
        if mount.is_openzfs() {
            let all = needed(mount).iter().map(|it| fsx::ports_in_words(*it)).collect::<Vec<_>>();
            let help = format!("Allow TCP {} from the client to the file system", all.join(", "));
            return Kind { code: code::MNT_029, name: OPENZFS, direction, help };
        }
        match direction {
            Direction::In => Kind {
                code: code::MNT_004,
                name: IN,
                direction,
                help: "Add an ingress rule for TCP 2049 from the clients' security group"
                    .to_owned(),
            },
            Direction::Out => Kind {
                code: code::MNT_005,
                name: OUT,
                direction,
                help: "Add an egress rule for TCP 2049 to the mount targets' security group"
                    .to_owned(),
            },
        }
    }
}

impl Answers<'_> {
    /// Returns a link for each state that occurs.
    fn links(&self, link: &Link, kind: &Kind, starter: &str, ports: (u16, u16)) -> Vec<Link> {
        let range = match kind.name {
            LUSTRE | OPENZFS => format!(" on TCP {}", fsx::ports_in_words(ports)),
            _ => String::new(),
        };
        let mut links = Vec::new();
        if !self.hold.is_empty() {
            let names = several(&self.hold);
            links.push(link.clone().holds(match kind.direction {
                Direction::In => {
                    format!("the security groups of {names} allow traffic from {starter}{range}")
                }
                Direction::Out => {
                    format!("the security groups of {starter} allow traffic to {names}{range}")
                }
            }));
        }
        if !self.broken.is_empty() {
            let names = several(&self.broken);
            let detail = match kind.direction {
                Direction::In => {
                    format!("no security group of {names} allows traffic from {starter}{range}")
                }
                Direction::Out => {
                    format!("no security group of {starter} allows traffic to {names}{range}")
                }
            };
            // Clients connect to port 988. Templates that open only this port, or fewer of the others, are in use.
            let is_certain = kind.name != LUSTRE || ports == fsx::PORTS[0];
            let severity = if is_certain { Severity::Error } else { Severity::Warning };
            links.push(link.clone().broken(severity, detail).help(kind.help.clone()));
        }
        if !self.partial.is_empty() {
            let names = several(&self.partial);
            let detail = format!(
                "the security groups allow the traffic between {starter} and {names} in some of the subnets only{range}"
            );
            links.push(link.clone().broken(Severity::Warning, detail).help(kind.help.clone()));
        }
        if !self.open.is_empty() {
            let names = several(&self.open);
            links.push(link.clone().open(format!(
                "the template does not decide which traffic the security groups allow, for {names}{range}"
            )));
        }
        links
    }
}

/// The traffic that groups are asked about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Asked<'a> {
    direction: Direction,
    ports: (u16, u16),
    groups: Vec<GroupKey<'a>>,
}

/// The traffic, the groups at the other end, and a text of the subnets that they are in.
pub(super) type Question<'a> = (Asked<'a>, Vec<GroupKey<'a>>, String);

impl<'a> Proof<'a, '_> {
    /// Returns whether groups allow traffic of peers, from the cache if the same question was answered before.
    pub(super) fn passage(
        &self,
        groups: &[Group<'a>],
        direction: Direction,
        ports: (u16, u16),
        peers: &[Group<'a>],
        subnets: &[&Node],
    ) -> Passage<'a> {
        let keys = |it: &[Group<'a>]| it.iter().map(Group::key).collect::<Vec<_>>();
        let own = Asked { direction, ports, groups: keys(groups) };
        let mut places = String::new();
        subnets.iter().for_each(|it| add_key(&mut places, it));
        let key = (own, keys(peers), places);
        if let Some(known) = self.passages.borrow().get(&key) {
            return known.clone();
        }
        let mut admissions = self.admissions.borrow_mut();
        let admission = admissions
            .entry(key.0.clone())
            .or_insert_with(|| Admission::of(self.view, groups, direction, ports));
        let addresses: Vec<Addresses> =
            subnets.iter().map(|it| Addresses::in_subnet(self.view, it)).collect();
        let passage = admission.passage(&Peers { groups: peers, addresses: &addresses });
        self.passages.borrow_mut().insert(key, passage.clone());
        passage
    }
}

/// Adds a text that is equal only for equal values.
fn add_key(key: &mut String, node: &Node) {
    match node {
        Node::Text(text) if !text.contains('\0') => key.extend(["\0", text, "\0"]),
        Node::List(items) => {
            key.push('[');
            items.iter().for_each(|it| add_key(key, it));
            key.push(']');
        }
        Node::Map(map) => {
            key.push('{');
            for (name, value) in map.iter() {
                key.extend(["\0", name, "\0"]);
                add_key(key, value);
            }
            key.push('}');
        }
        other => key.push_str(&format!("{other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_equal_only_for_equal_values() {
        let list = |items: &[&str]| {
            Node::List(items.iter().map(|it| Node::text((*it).to_owned())).collect())
        };
        let all = [
            list(&["a", "b"]),
            // The character between the parts of a key can be in a text.
            list(&["a\0\0b"]),
            list(&["ab"]),
            list(&["[", "b"]),
            Node::List(vec![list(&["a"]), list(&["b"])]),
            Node::List(vec![list(&["a", "b"])]),
        ];
        let key = |node: &Node| {
            let mut key = String::new();
            add_key(&mut key, node);
            key
        };
        for (at, one) in all.iter().enumerate() {
            for (other_at, other) in all.iter().enumerate() {
                assert_eq!(key(one) == key(other), at == other_at, "{one:?} {other:?}");
            }
        }
    }
}
