//! Links of the network: mount targets, VPC, security groups, DNS.

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

/// The ports of Lustre. Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html>
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
                .help("add a mount target in each subnet or zone that machines run in"),
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
        links.push(link.open("nothing in the template says where it runs"));
    }
    dns(view, mount, &targets, links);
}

/// The mount targets of a file system.
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
        links.push(link.holds("the command names the zone of the mount target"));
        return;
    }
    let Some(subnets) = &placement.subnets else {
        links.push(link.open(format!("the subnets of {} are not known", placement.starter.id)));
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
            format!("{starter} can run in {zones}, without a mount target"),
        )
        .help("add a mount target there, or leave the subnet out")
    } else if is_open {
        link.open(format!("whether each zone of {starter} has a mount target is not known"))
    } else {
        link.holds(format!("a mount target in each zone of {starter}"))
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
        links.push(link.open("the VPC of both is not known"));
        return;
    };
    links.push(match is_same(view, one, other) {
        Some(true) => link.holds("the same"),
        Some(false) => link
            .broken(
                Severity::Error,
                format!("{} is in another VPC than the mount targets", placement.starter.id),
            )
            .help("put both into one VPC"),
        None => link.open("whether it is the same is not known"),
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
        links.push(link.open(format!("the groups of {} are not known", placement.starter.id)));
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
        |names| format!("{starter} gets in at {names}"),
        |names| format!("no group of {names} lets {starter} in"),
        "add an ingress rule for TCP 2049 from the clients' security group",
    );
    let link = Link::new(code::MNT_005, "port 2049 out", &mount.path);
    outbound.add(
        links,
        &link,
        |names| format!("{starter} may reach {names}"),
        |names| format!("no group of {starter} lets traffic out to {names}"),
        "add an egress rule for TCP 2049 to the mount targets' security group",
    );
}

/// How a link stands with each of several mount targets.
#[derive(Default)]
struct Answers<'a> {
    hold: Vec<&'a str>,
    broken: Vec<&'a str>,
    open: Vec<&'a str>,
}

impl Answers<'_> {
    /// Adds a link for those that hold, one for those that break, one for those that are open.
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
            links.push(link.clone().open(format!("not all groups are known, for {names}")));
        }
    }
}

/// Names in a line: the first few, and how many more there are.
pub(super) fn several(names: &[&str]) -> String {
    const SHOWN: usize = 12;
    match names.get(..SHOWN).filter(|_| names.len() > SHOWN) {
        Some(first) => format!("{} and {} more", first.join(", "), names.len() - SHOWN),
        None => names.join(", "),
    }
}

/// Whether one of the groups has no egress rules of any kind, which lets everything out.
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
    // Lambda finds mount targets by itself, and an address in the command needs no name.
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
        (Some(true), Some(true)) => link.holds("the VPC resolves names of mount targets"),
        (None, _) | (_, None) => link.open("the VPC's DNS settings are not known"),
        _ => link
            .broken(
                Severity::Warning,
                format!("{} does not resolve the file system's name", vpc.id),
            )
            .help("set EnableDnsSupport and EnableDnsHostnames of the VPC to true"),
    });
}

fn lustre<'a>(view: &View<'a>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    let storage = &mount.storage;
    let storage_subnets: Vec<&Node> =
        items(storage.get("SubnetIds")).unwrap_or_default().iter().collect();
    let Some(storage_groups) = items(storage.get("SecurityGroupIds")) else {
        let link = Link::new(code::MNT_006, "Lustre ports", &mount.path);
        links.push(link.open("the file system's groups are not in the template"));
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
            Some(true) => link.holds("the same"),
            Some(false) => link
                .broken(
                    Severity::Error,
                    format!("{} is in another VPC than the file system", placement.starter.id),
                )
                .help("put both into one VPC"),
            None => link.open("the VPC of both is not known"),
        });
        let link = Link::new(code::MNT_014, "zones", &mount.path);
        if let (Some(subnets), [home]) = (&placement.subnets, storage_subnets.as_slice()) {
            let far =
                subnets.iter().filter(|it| is_same_zone(view, it, home) == Some(false)).count();
            links.push(if far > 0 {
                link.broken(
                    Severity::Warning,
                    format!("{} can run in {} outside the file system's zone", placement.starter.id, counted(far, "subnet")),
                )
                .help("run machines in the file system's zone, or pay for and wait on traffic between zones")
            } else {
                link.holds("the file system's own, or not known")
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
                    "the file system's groups let nobody in",
                ),
                (
                    client,
                    Direction::Out,
                    &storage_groups,
                    &storage_subnets,
                    "the machines' groups let nothing out",
                ),
            ] {
                let link = Link::new(code::MNT_006, "Lustre ports", &mount.path);
                let range = fsx::ports_in_words(ports);
                links.push(match passes(view, groups, direction, ports, peers, subnets) {
                    Some(Some(_)) => link.holds(format!("TCP {range} passes")),
                    Some(None) if is_known(view, peers) => link
                        .broken(Severity::Error, format!("{who} on TCP {range}"))
                        .help(format!("let TCP {all} through in both directions")),
                    _ if direction == Direction::Out && is_open_by_default(view, groups) => {
                        link.holds("a group without egress rules lets everything out")
                    }
                    _ => link.open(format!("whether TCP {range} passes is not known")),
                });
            }
        }
    }
}
