//! Mount targets.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use super::{FILE_SYSTEM, MOUNT_TARGET};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::efs;
use crate::facts::vpc::is_reserved;
use crate::model::network::{
    block_of_subnet, is_same_zone, subnet, vpc_of_group, vpc_of_subnet, zone_is_same,
    zone_of_subnet,
};
use crate::model::openings::of_group;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::connections::Direction;
use crate::view::identity::{is_same, items, key_of, name_of, of_kind};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::EFS_040, one_a_zone),
    Rule::new(code::EFS_041, one_vpc),
    Rule::new(code::EFS_042, one_zone),
    Rule::new(code::EFS_043, group_count),
    Rule::new(code::EFS_044, group_vpc),
    Rule::new(code::EFS_048, port),
    Rule::new(code::EFS_045, address_type),
    Rule::new(code::EFS_046, address),
];

const KINDS: [&str; 2] = [MOUNT_TARGET, "AWS::S3Files::MountTarget"];

/// Returns the pairs of mount targets of the same file system that exist without conditions.
fn pairs<'a>(cx: &Analysis<'a>) -> Vec<(Resource<'a>, Resource<'a>)> {
    let mut pairs = Vec::new();
    for kind in KINDS {
        let mut systems: BTreeMap<String, Vec<Resource<'a>>> = BTreeMap::new();
        for it in cx.of(kind).filter(|it| !it.body.contains_key("Condition")) {
            if let Some(system) = it.get("FileSystemId") {
                systems.entry(key_of(cx, system)).or_default().push(it);
            }
        }
        for all in systems.values() {
            for (at, one) in all.iter().enumerate() {
                pairs.extend(all.iter().skip(at + 1).map(|other| (*one, *other)));
            }
        }
    }
    pairs
}

fn one_a_zone(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (one, other) in pairs(cx) {
        let (Some(a), Some(b)) = (one.get("SubnetId"), other.get("SubnetId")) else { continue };
        if is_same_zone(cx, a, b) == Some(true) {
            findings
                .on(
                    &other,
                    "SubnetId",
                    format!(
                        "the mount target {} is in the same Availability Zone as {}",
                        other.id, one.id
                    ),
                )
                .found(b.describe())
                .allowed("a subnet in another Availability Zone");
        }
    }
}

fn one_vpc(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (one, other) in pairs(cx) {
        let (Some(a), Some(b)) = (one.get("SubnetId"), other.get("SubnetId")) else { continue };
        let (Some(a), Some(b)) = (vpc_of_subnet(cx, a), vpc_of_subnet(cx, b)) else { continue };
        if is_same(cx, a, b) == Some(false) {
            findings
                .on(
                    &other,
                    "SubnetId",
                    format!("the mount target {} is in a different VPC than {}", other.id, one.id),
                )
                .found(b.describe())
                .allowed(a.describe());
        }
    }
}

fn one_zone(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut of_systems: BTreeMap<&str, Vec<Resource<'_>>> = BTreeMap::new();
    for it in cx.of(MOUNT_TARGET).filter(|it| !it.body.contains_key("Condition")) {
        let system = it.get("FileSystemId").and_then(|it| of_kind(cx, it, FILE_SYSTEM));
        if let Some(system) = system {
            of_systems.entry(system.id).or_default().push(it);
        }
    }
    for system in cx.of(FILE_SYSTEM) {
        let Some(zone) = system.get("AvailabilityZoneName") else { continue };
        let targets = of_systems.remove(system.id).unwrap_or_default();
        for target in targets.iter().skip(1) {
            findings
                .at(&target.path(), "a One Zone file system can have only one mount target")
                .found(format!("{} mount targets of {}", targets.len(), system.id))
                .allowed("1");
        }
        for target in &targets {
            let of_subnet = target.get("SubnetId").and_then(|it| zone_of_subnet(cx, it));
            if let Some(of_subnet) = of_subnet
                && zone_is_same(zone, of_subnet) == Some(false)
            {
                findings
                    .on(
                        target,
                        "SubnetId",
                        "the subnet is not in the Availability Zone of the file system",
                    )
                    .found(of_subnet.describe())
                    .allowed(zone.describe());
            }
        }
    }
}

fn group_count(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in KINDS {
        for it in cx.of(kind) {
            let count = it.list("SecurityGroups").map_or(0, <[_]>::len);
            if (efs::SECURITY_GROUPS + 1..=efs::RAISED_SECURITY_GROUPS).contains(&count) {
                findings
                    .on(
                        &it,
                        "SecurityGroups",
                        "the mount target has more security groups than the default quota",
                    )
                    .found(count)
                    .allowed(format!(
                        "up to {}, or more with a raised quota",
                        efs::SECURITY_GROUPS
                    ));
            }
        }
    }
}

fn group_vpc(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in KINDS {
        for it in cx.of(kind) {
            let vpc = it.get("SubnetId").and_then(|it| vpc_of_subnet(cx, it));
            for (at, group) in
                items(it.get("SecurityGroups")).unwrap_or_default().iter().enumerate()
            {
                let (Some(vpc), Some(of_group)) = (vpc, vpc_of_group(cx, group)) else { continue };
                if is_same(cx, vpc, of_group) == Some(false) {
                    findings
                        .on(
                            &it,
                            &format!("SecurityGroups.{at}"),
                            "the security group is in a different VPC than the subnet",
                        )
                        .found(of_group.describe())
                        .allowed(vpc.describe());
                }
            }
        }
    }
}

fn port(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in KINDS {
        for it in cx.of(kind) {
            let Some(groups) = items(it.get("SecurityGroups")) else { continue };
            let openings: Option<Vec<_>> = groups
                .iter()
                .map(|it| of_group(cx, &of_kind(cx, it, "AWS::EC2::SecurityGroup")?, Direction::In))
                .collect();
            let Some(openings) = openings else { continue };
            let all: Vec<_> = openings.into_iter().flatten().collect();
            if !all.is_empty()
                && all.iter().all(|it| it.covers((efs::PORT, efs::PORT)) == Some(false))
            {
                findings
                    .on(
                        &it,
                        "SecurityGroups",
                        format!("no security group of the mount target allows TCP {}", efs::PORT),
                    )
                    .found("ingress rules for other ports")
                    .allowed(format!("TCP {}", efs::PORT));
            }
        }
    }
}

fn address_type(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let blocks = cx.of("AWS::EC2::SubnetCidrBlock");
    let extended: BTreeSet<&str> = blocks.filter_map(|it| name_of(it.get("SubnetId")?)).collect();
    for kind in KINDS {
        for it in cx.of(kind) {
            let Some(wanted) = it.text("IpAddressType") else { continue };
            let Some(subnet) = it.get("SubnetId").and_then(|it| subnet(cx, it)) else { continue };
            let later = extended.contains(subnet.id);
            let names = ["Ipv6CidrBlock", "Ipv6IpamPoolId", "Ipv6CidrBlocks"];
            let has_ipv6 = later || names.iter().any(|it| subnet.has(it));
            let is_only = subnet.boolean("Ipv6Native");
            let wrong = match wanted {
                "DUAL_STACK" => !has_ipv6,
                "IPV6_ONLY" => {
                    is_only != Some(true) && !(subnet.has("Ipv6Native") && is_only.is_none())
                }
                _ => is_only == Some(true),
            };
            if wrong {
                findings
                    .on(
                        &it,
                        "IpAddressType",
                        format!("the subnet {} does not support this address type", subnet.id),
                    )
                    .found(wanted);
            }
        }
    }
}

fn address(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in KINDS {
        for it in cx.of(kind) {
            let wanted = it.text("IpAddressType");
            if wanted == Some("IPV6_ONLY") && it.has("IpAddress") {
                findings
                    .on(
                        &it,
                        "IpAddress",
                        "a mount target of type IPV6_ONLY cannot have an IPv4 address",
                    )
                    .found("IPV6_ONLY");
            }
            let is_ipv4 = wanted == Some("IPV4_ONLY") || !it.has("IpAddressType");
            if is_ipv4 && it.has("Ipv6Address") {
                findings
                    .on(
                        &it,
                        "Ipv6Address",
                        "a mount target of type IPV4_ONLY cannot have an IPv6 address",
                    )
                    .found("IPV4_ONLY");
            }
            let address = it.text("IpAddress").and_then(|it| it.parse::<Ipv4Addr>().ok());
            let block = it.get("SubnetId").and_then(|it| block_of_subnet(cx, it));
            let (Some(address), Some(block)) = (address, block) else { continue };
            if !block.contains(&address) {
                findings.on(&it, "IpAddress", "the IP address is not in the subnet").found(address);
            } else if is_reserved(block, address) {
                findings
                    .on(&it, "IpAddress", "AWS reserves this IP address of the subnet")
                    .found(address)
                    .allowed("any address of the CIDR block except the first four and the last");
            }
        }
    }
}
