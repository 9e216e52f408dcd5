//! The links of the network: mount targets, Availability Zones, VPC, security groups and DNS.

use stanchion_template::{Node, counted};

use super::chain::{By, Link, Mount, Placement};
use crate::code::{self, Severity};
use crate::facts::{efs, fsx};
use crate::model::identity::{is_same, items, of_kind, resource_of};
use crate::model::network::{
    is_same_zone, vpc_of_group, vpc_of_subnet, zone_in_words, zone_of_subnet,
};
use crate::model::openings::{Direction, is_known, passes};
use crate::view::{Resource, View};

/// The range of ports of NFS.
const NFS: (u16, u16) = (efs::PORT, efs::PORT);

pub(super) fn links<'a>(view: &View<'a>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    if mount.storage.kind == "AWS::FSx::FileSystem" {
        lustre(view, mount, links);
        return;
    }
    let targets = targets(view, &mount.storage);
    let link = Link::new(code::MNT_001, "mount target", &mount.path);
    if targets.is_empty() {
        links.push(
            link.broken(Severity::Error, format!("{} has no mount target", mount.storage.id))
                .help("Add a mount target in each Availability Zone that clients run in"),
        );
        return;
    }
    let names: Vec<&str> = targets.iter().map(|it| it.id).collect();
    links.push(link.holds(several(&names)));
    for placement in &mount.placements {
        zones(view, mount, placement, &targets, links);
        vpc(view, mount, placement, &targets, links);
        groups(view, mount, placement, &targets, links);
    }
    if mount.placements.is_empty() {
        let link = Link::new(code::MNT_002, "zones", &mount.path);
        links.push(link.open("the template does not define the subnets of the client"));
    }
    dns(view, mount, &targets, links);
}

/// Returns the mount targets of a file system.
pub(super) fn targets<'a>(view: &View<'a>, storage: &Resource<'a>) -> Vec<Resource<'a>> {
    ["AWS::EFS::MountTarget", "AWS::S3Files::MountTarget"]
        .into_iter()
        .flat_map(|kind| view.of(kind))
        .filter(|it| {
            let of = it.get("FileSystemId").and_then(|it| resource_of(view, it));
            of.is_some_and(|it| it.id == storage.id)
        })
        .collect()
}

fn zones(
    view: &View<'_>,
    mount: &Mount<'_>,
    placement: &Placement<'_>,
    targets: &[Resource<'_>],
    links: &mut Vec<Link>,
) {
    let link = Link::new(code::MNT_002, "zones", &mount.path);
    if mount.line.as_ref().is_some_and(|it| it.option("az").is_some()) {
        links.push(link.holds("the mount command names the Availability Zone of the mount target"));
        return;
    }
    let Some(subnets) = &placement.subnets else {
        links.push(link.open(format!("the subnets of {} are unknown", placement.starter.id)));
        return;
    };
    let (mut missing, mut is_open) = (Vec::new(), false);
    for subnet in subnets {
        let answers: Vec<Option<bool>> =
            targets.iter().map(|it| is_same_zone(view, subnet, it.get("SubnetId")?)).collect();
        if answers.contains(&Some(true)) {
            continue;
        }
        match zone_of_subnet(view, subnet) {
            Some(zone) if answers.iter().all(|it| *it == Some(false)) => {
                missing.push(zone_in_words(zone));
            }
            _ => is_open = true,
        }
    }
    let starter = placement.starter.id;
    links.push(if !missing.is_empty() {
        let zones = missing.join(", ");
        link.broken(
            Severity::Error,
            format!("{starter} can run in {zones}, where the file system has no mount target"),
        )
        .help("Add a mount target in this Availability Zone, or remove the subnet")
    } else if is_open {
        link.open(format!(
            "the Availability Zones of {starter} or of the mount targets are unknown"
        ))
    } else {
        link.holds(format!("a mount target is in each Availability Zone of {starter}"))
    });
}

fn vpc(
    view: &View<'_>,
    mount: &Mount<'_>,
    placement: &Placement<'_>,
    targets: &[Resource<'_>],
    links: &mut Vec<Link>,
) {
    let link = Link::new(code::MNT_003, "VPC", &mount.path);
    let of_targets = targets.iter().find_map(|it| vpc_of_subnet(view, it.get("SubnetId")?));
    let of_compute = placement.subnets.iter().flatten().find_map(|it| vpc_of_subnet(view, it));
    let (Some(one), Some(other)) = (of_compute, of_targets) else {
        links.push(link.open("the VPC of the client or of the file system is unknown"));
        return;
    };
    links.push(match is_same(view, one, other) {
        Some(true) => link.holds("the client and the file system are in the same VPC"),
        Some(false) => link
            .broken(
                Severity::Error,
                format!("{} is in a different VPC than the mount targets", placement.starter.id),
            )
            .help("Create the client and the file system in the same VPC"),
        None => link.open("the VPC of the client or of the file system is unknown"),
    });
}

fn groups(
    view: &View<'_>,
    mount: &Mount<'_>,
    placement: &Placement<'_>,
    targets: &[Resource<'_>],
    links: &mut Vec<Link>,
) {
    let Some(client) = &placement.groups else {
        let link = Link::new(code::MNT_004, "port 2049 in", &mount.path);
        links.push(
            link.open(format!("the security groups of {} are unknown", placement.starter.id)),
        );
        return;
    };
    let subnets = placement.subnets.clone().unwrap_or_default();
    let starter = placement.starter.id;
    let is_open_out = is_open_by_default(view, client);
    let (mut inbound, mut outbound) = (Answers::default(), Answers::default());
    for target in targets {
        let Some(of_target) = items(target.get("SecurityGroups")) else { continue };
        let of_target: Vec<&Node> = of_target.iter().collect();
        match passes(view, &of_target, Direction::In, NFS, client, &subnets) {
            Some(Some(_)) => inbound.hold.push(target.id),
            Some(None) if is_known(view, client) => inbound.broken.push(target.id),
            _ => inbound.open.push(target.id),
        }
        let target_subnets: Vec<&Node> = target.get("SubnetId").into_iter().collect();
        match passes(view, client, Direction::Out, NFS, &of_target, &target_subnets) {
            Some(Some(_)) => outbound.hold.push(target.id),
            Some(None) if is_known(view, &of_target) => outbound.broken.push(target.id),
            _ if is_open_out => outbound.hold.push(target.id),
            _ => outbound.open.push(target.id),
        }
    }
    let link = Link::new(code::MNT_004, "port 2049 in", &mount.path);
    inbound.add(
        links,
        &link,
        |names| format!("the security groups of {names} allow traffic from {starter}"),
        |names| format!("no security group of {names} allows traffic from {starter}"),
        "Add an ingress rule for TCP 2049 from the clients' security group",
    );
    let link = Link::new(code::MNT_005, "port 2049 out", &mount.path);
    outbound.add(
        links,
        &link,
        |names| format!("the security groups of {starter} allow traffic to {names}"),
        |names| format!("no security group of {starter} allows traffic to {names}"),
        "Add an egress rule for TCP 2049 to the mount targets' security group",
    );
}

/// The mount targets by the state of their link.
#[derive(Default)]
struct Answers<'a> {
    hold: Vec<&'a str>,
    broken: Vec<&'a str>,
    open: Vec<&'a str>,
}

impl Answers<'_> {
    /// Adds a link for each state that occurs.
    fn add(
        &self,
        links: &mut Vec<Link>,
        link: &Link,
        holds: impl Fn(&str) -> String,
        breaks: impl Fn(&str) -> String,
        help: &str,
    ) {
        if !self.hold.is_empty() {
            links.push(link.clone().holds(holds(&several(&self.hold))));
        }
        if !self.broken.is_empty() {
            let detail = breaks(&several(&self.broken));
            links.push(link.clone().broken(Severity::Error, detail).help(help));
        }
        if !self.open.is_empty() {
            let names = several(&self.open);
            links.push(link.clone().open(format!("some security groups are unknown, for {names}")));
        }
    }
}

/// Formats names in a line: the first few, and the number of the others.
pub(super) fn several(names: &[&str]) -> String {
    const SHOWN: usize = 12;
    match names.get(..SHOWN).filter(|_| names.len() > SHOWN) {
        Some(first) => format!("{} and {} more", first.join(", "), names.len() - SHOWN),
        None => names.join(", "),
    }
}

/// Returns true if one of the security groups has no egress rules, so that it allows all outbound traffic.
fn is_open_by_default(view: &View<'_>, groups: &[&Node]) -> bool {
    groups.iter().filter_map(|it| of_kind(view, it, "AWS::EC2::SecurityGroup")).any(|group| {
        !group.has("SecurityGroupEgress")
            && !view.of("AWS::EC2::SecurityGroupEgress").any(|it| {
                it.get("GroupId")
                    .and_then(|it| resource_of(view, it))
                    .is_some_and(|it| it.id == group.id)
            })
    })
}

fn dns(view: &View<'_>, mount: &Mount<'_>, targets: &[Resource<'_>], links: &mut Vec<Link>) {
    // Lambda does not resolve the DNS name, and neither does a mount command with an IP address.
    let by_address = mount.line.as_ref().is_some_and(|it| {
        it.source.references().any(|it| it.attribute() == Some("IpAddress"))
            || it.option("mounttargetip").is_some()
    });
    if mount.by == By::Lambda || by_address {
        return;
    }
    let link = Link::new(code::MNT_007, "DNS", &mount.path);
    let vpc = targets.iter().find_map(|it| vpc_of_subnet(view, it.get("SubnetId")?));
    let Some(vpc) = vpc.and_then(|it| of_kind(view, it, "AWS::EC2::VPC")) else {
        links.push(link.open("the VPC is not in the template"));
        return;
    };
    let enabled = |name, default| match vpc.get(name) {
        None => Some(default),
        Some(_) => vpc.boolean(name),
    };
    links.push(match (enabled("EnableDnsSupport", true), enabled("EnableDnsHostnames", false)) {
        (Some(true), Some(true)) => link.holds("the VPC resolves the DNS names of mount targets"),
        (None, _) | (_, None) => link.open("the DNS settings of the VPC are unknown"),
        _ => link
            .broken(
                Severity::Warning,
                format!("the VPC {} does not resolve the DNS name of the file system", vpc.id),
            )
            .help("Set `EnableDnsSupport` and `EnableDnsHostnames` of the VPC to true"),
    });
}

fn lustre<'a>(view: &View<'a>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    let storage = &mount.storage;
    let storage_subnets: Vec<&Node> =
        items(storage.get("SubnetIds")).unwrap_or_default().iter().collect();
    let Some(storage_groups) = items(storage.get("SecurityGroupIds")) else {
        let link = Link::new(code::MNT_006, "Lustre ports", &mount.path);
        links.push(link.open("the security groups of the file system are not in the template"));
        return;
    };
    let storage_groups: Vec<&Node> = storage_groups.iter().collect();
    for placement in &mount.placements {
        let link = Link::new(code::MNT_003, "VPC", &mount.path);
        let one = placement.subnets.iter().flatten().find_map(|it| vpc_of_subnet(view, it));
        let other = storage_subnets
            .iter()
            .find_map(|it| vpc_of_subnet(view, it))
            .or_else(|| storage_groups.iter().find_map(|it| vpc_of_group(view, it)));
        links.push(match one.zip(other).and_then(|(one, other)| is_same(view, one, other)) {
            Some(true) => link.holds("the client and the file system are in the same VPC"),
            Some(false) => link
                .broken(
                    Severity::Error,
                    format!("{} is in a different VPC than the file system", placement.starter.id),
                )
                .help("Create the client and the file system in the same VPC"),
            None => link.open("the VPC of the client or of the file system is unknown"),
        });
        let link = Link::new(code::MNT_014, "zones", &mount.path);
        if let (Some(subnets), [home]) = (&placement.subnets, storage_subnets.as_slice()) {
            let far =
                subnets.iter().filter(|it| is_same_zone(view, it, home) == Some(false)).count();
            links.push(if far > 0 {
                link.broken(
                    Severity::Warning,
                    format!("{} can run in {} outside of the file system's Availability Zone", placement.starter.id, counted(far, "subnet")),
                )
                .help("Run clients in the file system's Availability Zone, to avoid the cost and latency of traffic between zones")
            } else {
                link.holds("no client is known to run outside of the file system's Availability Zone")
            });
        }
        let Some(client) = &placement.groups else { continue };
        let client_subnets = placement.subnets.clone().unwrap_or_default();
        let all = fsx::PORTS.map(fsx::ports_in_words).join(" and ");
        for ports in fsx::PORTS {
            for (groups, direction, peers, subnets, who) in [
                (
                    &storage_groups,
                    Direction::In,
                    client,
                    &client_subnets,
                    "no security group of the file system allows the client",
                ),
                (
                    client,
                    Direction::Out,
                    &storage_groups,
                    &storage_subnets,
                    "no security group of the client allows traffic to the file system",
                ),
            ] {
                let link = Link::new(code::MNT_006, "Lustre ports", &mount.path);
                let range = fsx::ports_in_words(ports);
                links.push(match passes(view, groups, direction, ports, peers, subnets) {
                    Some(Some(_)) => link.holds(format!("the security groups allow TCP {range}")),
                    Some(None) if is_known(view, peers) => link
                        .broken(Severity::Error, format!("{who} on TCP {range}"))
                        .help(format!("Allow TCP {all} in both directions")),
                    _ if direction == Direction::Out && is_open_by_default(view, groups) => link
                        .holds("a security group without egress rules allows all outbound traffic"),
                    _ => link.open(format!("some security groups are unknown, for TCP {range}")),
                });
            }
        }
    }
}
