//! The links between a compute and its file system.

mod acl;
mod arn;
mod conditions;
pub(in crate::mount) mod directory;
mod dns;
mod encryption;
mod exports;
mod order;
mod permission;
mod place;
mod ports;
mod reach;
mod root_access;
mod route;
mod tables;
mod target;
mod transfer;
pub(in crate::mount) mod user_data;
mod vpc;
mod zones;

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::Node;

use super::capacity::Capacity;
use super::chain::{By, Chain, Link, Mount};
use crate::model::admission::Admission;
use crate::model::roles::Roles;
use crate::model::traffic::{Group, Passage};
use crate::view::identity::items;
use crate::view::references::Edges;
use crate::view::{Resource, View};

/// The proof of all mounts of a template, with what they have in common.
pub(super) struct Proof<'a, 'v> {
    view: &'v View<'a>,
    edges: &'v Edges<'a>,
    targets: BTreeMap<&'a str, Vec<Resource<'a>>>,
    /// The answers about traffic of groups from or to other groups in some subnets, since many mounts have the same.
    passages: RefCell<BTreeMap<ports::Question<'a>, Passage<'a>>>,
    /// The traffic that groups admit.
    admissions: RefCell<BTreeMap<ports::Asked<'a>, Admission<'a>>>,
    /// The links about networks of jobs, by the address of their compute environments and the file system.
    shared: RefCell<BTreeMap<(usize, &'a str), Vec<Link>>>,
    capacity: Capacity<'a>,
    /// The compute environments of AWS Batch that job queues use.
    queued: BTreeSet<&'a str>,
    acls: OnceCell<acl::Acls<'a>>,
    directories: OnceCell<directory::Directories<'a>>,
    conditional: OnceCell<BTreeMap<String, &'a str>>,
    roles: &'v Roles<'a>,
    /// The policies of S3 Files, by their file system.
    policies: BTreeMap<&'a str, &'a Node>,
}

/// A mount target of EFS or S3 Files, or the network interface of a file system of FSx.
#[derive(Clone, Debug)]
struct Target<'a> {
    id: &'a str,
    subnet: Option<&'a Node>,
    groups: Option<Vec<Group<'a>>>,
}

impl<'a, 'v> Proof<'a, 'v> {
    pub(super) fn new(
        view: &'v View<'a>,
        edges: &'v Edges<'a>,
        roles: &'v Roles<'a>,
    ) -> Proof<'a, 'v> {
        let mut targets: BTreeMap<&'a str, Vec<Resource<'a>>> = BTreeMap::new();
        for kind in ["AWS::EFS::MountTarget", "AWS::S3Files::MountTarget"] {
            for target in view.of(kind) {
                let of = target.get("FileSystemId");
                if let Some(storage) =
                    of.and_then(|it| crate::view::identity::resource_of(view, it))
                {
                    targets.entry(storage.id).or_default().push(target);
                }
            }
        }
        Proof {
            view,
            edges,
            targets,
            passages: RefCell::default(),
            admissions: RefCell::default(),
            shared: RefCell::default(),
            capacity: Capacity::new(view),
            queued: place::queued(view),
            acls: OnceCell::new(),
            directories: OnceCell::new(),
            conditional: OnceCell::new(),
            roles,
            policies: permission::of_s3_files(view),
        }
    }

    pub(super) fn of(&self, mount: Mount<'a>) -> Chain<'a> {
        let mut links = Vec::new();
        if mount.line.as_ref().is_some_and(|it| it.literal_name().is_some()) {
            user_data::links(self.view, &mount, &mut links);
            return Chain { mount, links };
        }
        if mount.by == By::Transfer {
            // Transfer Family reaches the file system without a network of the template.
            permission::links(self, &mount, &mut links);
            transfer::links(self, &mount, &mut links);
            place::links(self, &mount, &mut links);
            return Chain { mount, links };
        }
        let targets = self.targets(&mount);
        self.network(&mount, &targets, &mut links);
        encryption::links(&mount, &mut links);
        permission::links(self, &mount, &mut links);
        root_access::links(self, &mount, &mut links);
        directory::links(self, &mount, &mut links);
        exports::links(self, &mount, &mut links);
        order::links(self, &mount, &targets, &mut links);
        route::links(self, &mount, &mut links);
        user_data::links(self.view, &mount, &mut links);
        place::links(self, &mount, &mut links);
        unexamined(&mount, &mut links);
        Chain { mount, links }
    }

    /// Adds the links about the networks in which the clients run.
    fn network(&self, mount: &Mount<'a>, targets: &[Target<'a>], links: &mut Vec<Link>) {
        if mount.by != By::BatchJob {
            links.extend(self.own_network(mount, targets));
            return;
        }
        // Many jobs run in the same compute environments.
        let key = (mount.placements.as_ptr() as usize, mount.storage.id);
        let mut shared = self.shared.borrow_mut();
        let known = shared.entry(key).or_insert_with(|| self.own_network(mount, targets));
        links.extend(known.iter().map(|it| Link { path: mount.path.clone(), ..it.clone() }));
    }

    fn own_network(&self, mount: &Mount<'a>, targets: &[Target<'a>]) -> Vec<Link> {
        let mut links = Vec::new();
        if mount.is_fsx() || target::links(self, mount, targets, &mut links) {
            zones::links(self, mount, targets, &mut links);
            vpc::links(self, mount, targets, &mut links);
            ports::links(self, mount, targets, &mut links);
            acl::links(self, mount, targets, &mut links);
            dns::links(self, mount, targets, &mut links);
            tables::links(self, mount, &mut links);
        }
        place::doubts(self, mount, &mut links);
        links
    }

    /// Returns the mount targets of the file system of a mount.
    fn targets(&self, mount: &Mount<'a>) -> Vec<Target<'a>> {
        if mount.is_fsx() {
            let storage = &mount.storage;
            let subnet = items(storage.get("SubnetIds")).and_then(<[Node]>::first);
            return vec![Target {
                id: storage.id,
                subnet,
                groups: self.groups(storage.get("SecurityGroupIds"), subnet),
            }];
        }
        let targets = self.targets.get(mount.storage.id).map(Vec::as_slice).unwrap_or_default();
        let target = |it: &Resource<'a>| {
            let subnet = it.get("SubnetId");
            // The rules of groups are examined for IPv4.
            let is_ipv4 = it.text("IpAddressType") != Some("IPV6_ONLY");
            let groups = self.groups(it.get("SecurityGroups"), subnet).filter(|_| is_ipv4);
            Target { id: it.id, subnet, groups }
        };
        targets.iter().map(target).collect()
    }

    /// Returns the groups of a list, or the default group of the VPC if there is no list.
    fn groups(&self, list: Option<&'a Node>, subnet: Option<&'a Node>) -> Option<Vec<Group<'a>>> {
        match list {
            Some(_) => Group::all(self.view, list),
            None => Some(vec![Group::default_in(self.view, subnet?)?]),
        }
    }
}

/// Adds an open link for each kind of link that every mount has and that was not examined.
fn unexamined(mount: &Mount<'_>, links: &mut Vec<Link>) {
    use crate::code;
    let mut expected = vec![
        (code::MNT_003, vpc::NAME),
        (code::MNT_012, order::NAME),
        (code::MNT_002, zones::NAME),
    ];
    expected.push(match (mount.is_lustre(), mount.is_openzfs()) {
        (true, _) => (code::MNT_006, ports::LUSTRE),
        (_, true) => (code::MNT_029, ports::OPENZFS),
        _ => (code::MNT_004, ports::IN),
    });
    for (code, name) in expected {
        if !links.iter().any(|it| it.name == name) {
            let why = if mount.placements.is_empty() {
                format!("the template does not show where the {} runs", mount.by.noun())
            } else {
                "the template does not decide it".to_owned()
            };
            links.push(Link::new(code, name, &mount.path).open(why));
        }
    }
}

/// Formats names in a line: the first few, and the number of the others.
fn several(names: &[&str]) -> String {
    const SHOWN: usize = 12;
    match names.get(..SHOWN).filter(|_| names.len() > SHOWN) {
        Some(first) => format!("{} and {} more", first.join(", "), names.len() - SHOWN),
        None => names.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::several;

    #[test]
    fn many_names_are_counted() {
        let all: Vec<String> = (1..=14).map(|it| it.to_string()).collect();
        let names: Vec<&str> = all.iter().map(String::as_str).collect();
        let first = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12";
        assert_eq!(several(&names[..2]), "1, 2");
        assert_eq!(several(&names[..12]), first);
        assert_eq!(several(&names[..13]), format!("{first} and 1 more"));
        assert_eq!(several(&names), format!("{first} and 2 more"));
    }
}
