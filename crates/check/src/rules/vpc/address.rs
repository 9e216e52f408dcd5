//! CIDR blocks and IP addresses.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::Ipv4Net;

use super::{SUBNET, VPC};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::vpc;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{items, key_of, name_of, of_kind};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::VPC_001, blocks),
    Rule::new(code::VPC_002, fixed),
    Rule::new(code::VPC_003, free),
];

fn block(resource: &Resource<'_>) -> Option<Ipv4Net> {
    vpc::block(resource.text("CidrBlock")?)
}

fn blocks(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in [VPC, SUBNET] {
        for it in cx.of(kind) {
            let Some(text) = it.text("CidrBlock") else { continue };
            if vpc::block(text).is_none_or(|it| !vpc::PREFIX.has(it.prefix_len())) {
                findings
                    .on(&it, "CidrBlock", "the CIDR block is not valid for a VPC or subnet")
                    .found(text)
                    .allowed(format!(
                        "an IPv4 CIDR block from /{} to /{}",
                        vpc::PREFIX.least,
                        vpc::PREFIX.most
                    ));
            }
        }
    }
    let subnets: Vec<(Resource<'_>, Ipv4Net)> =
        cx.of(SUBNET).filter_map(|it| Some((it, block(&it)?))).collect();
    for (one, first) in &subnets {
        let Some(network) = one.get("VpcId") else { continue };
        let of_vpc = of_kind(cx, network, VPC);
        if let Some(whole) = of_vpc.as_ref().and_then(block) {
            let others = cx.of("AWS::EC2::VPCCidrBlock").any(|it| {
                it.get("VpcId").and_then(name_of) == of_vpc.map(|it| it.id)
                    && vpc::block(it.text("CidrBlock").unwrap_or("0.0.0.0/0"))
                        .is_none_or(|it| it.contains(first))
            });
            if !whole.contains(first) && !others {
                findings
                    .on(
                        one,
                        "CidrBlock",
                        "the CIDR block of the subnet is not inside that of its VPC",
                    )
                    .found(one.text("CidrBlock").unwrap_or_default())
                    .allowed(format!(
                        "a part of {}",
                        of_vpc.and_then(|it| it.text("CidrBlock")).unwrap_or_default()
                    ));
            }
        }
    }
    for (one, other) in overlapping(cx, &subnets) {
        findings
            .on(
                &other,
                "CidrBlock",
                format!("the CIDR block of the subnet overlaps with that of {}", one.id),
            )
            .found(other.text("CidrBlock").unwrap_or_default())
            .allowed(format!("a block outside of {}", one.text("CidrBlock").unwrap_or_default()));
    }
}

/// Returns the pairs of subnets of one VPC whose blocks overlap, in the order of the template.
fn overlapping<'a>(
    cx: &Analysis<'a>,
    subnets: &[(Resource<'a>, Ipv4Net)],
) -> Vec<(Resource<'a>, Resource<'a>)> {
    let mut of_vpcs: BTreeMap<String, Vec<(Ipv4Net, usize)>> = BTreeMap::new();
    for (at, (subnet, block)) in subnets.iter().enumerate() {
        let vpc = subnet.get("VpcId").filter(|_| !subnet.body.contains_key("Condition"));
        if let Some(vpc) = vpc {
            of_vpcs.entry(key_of(cx, vpc)).or_default().push((block.trunc(), at));
        }
    }
    let mut pairs = Vec::new();
    for mut blocks in of_vpcs.into_values() {
        // A block that overlaps with another one contains it, or is in it. A larger block comes before those in it.
        blocks.sort_unstable();
        let mut around: Vec<(Ipv4Net, usize)> = Vec::new();
        for (block, at) in blocks {
            around.retain(|(it, _)| it.contains(&block));
            pairs.extend(around.iter().map(|(_, of)| (at.min(*of), at.max(*of))));
            around.push((block, at));
        }
    }
    pairs.sort_unstable();
    pairs.iter().map(|(one, other)| (subnets[*one].0, subnets[*other].0)).collect()
}

fn fixed(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in ["AWS::EC2::Instance", "AWS::EC2::NetworkInterface", "AWS::EC2::NatGateway"] {
        for it in cx.of(kind) {
            let address = it.text("PrivateIpAddress").and_then(|it| it.parse().ok());
            let subnet = it.get("SubnetId").and_then(|it| of_kind(cx, it, SUBNET));
            let (Some(address), Some(block)) = (address, subnet.as_ref().and_then(block)) else {
                continue;
            };
            if !block.contains(&address) || vpc::is_reserved(block, address) {
                findings
                    .on(
                        &it,
                        "PrivateIpAddress",
                        "the private IP address is reserved or outside of its subnet",
                    )
                    .found(address)
                    .allowed("any address of the subnet except the first four and the last");
            }
        }
    }
}

fn free(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut used: BTreeMap<&str, u64> = BTreeMap::new();
    for kind in ["AWS::EFS::MountTarget", "AWS::S3Files::MountTarget", "AWS::EC2::NatGateway"] {
        for subnet in cx.of(kind).filter_map(|it| it.get("SubnetId").and_then(name_of)) {
            *used.entry(subnet).or_default() += 1;
        }
    }
    for endpoint in cx.of("AWS::EC2::VPCEndpoint") {
        let subnets = items(endpoint.get("SubnetIds")).unwrap_or_default();
        let named: BTreeSet<&str> = subnets.iter().filter_map(name_of).collect();
        for subnet in named {
            *used.entry(subnet).or_default() += 1;
        }
    }
    for subnet in cx.of(SUBNET) {
        let (Some(block), Some(used)) = (block(&subnet), used.get(subnet.id)) else { continue };
        let left = vpc::size(block).saturating_sub(5).saturating_sub(*used);
        if left < 8 {
            findings
                .on(&subnet, "CidrBlock", "the subnet has few free IP addresses")
                .found(format!("{left} of {}", vpc::size(block)))
                .allowed("8 or more");
        }
    }
}
