//! Blocks of addresses.

use super::{SUBNET, VPC};
use crate::context::{Context, Resource};
use crate::findings::Findings;
use crate::model::address::Block;
use crate::model::identity::{is_same, items, name_of, of_kind};
use crate::rules::declare::rules;

const SOURCE: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html";

rules! {
    "VPC-001" Error "A block of addresses does not fit" {
        what: "The IPv4 block of a VPC or subnet is not /16 to /28, a subnet's is not inside its VPC's, or two subnets of a VPC overlap.",
        why: "EC2 refuses the VPC or subnet.",
        source: SOURCE,
        fix: "give each subnet a part of the VPC's block of its own",
        not_covered: "Blocks from expressions, IPAM pools, IPv6.",
        failing: "Resources:\n  V: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref V, CidrBlock: 10.0.0.0/24}}\n  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref V, CidrBlock: 10.0.0.128/25}}\n",
        passing: "Resources:\n  V: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref V, CidrBlock: 10.0.0.0/24}}\n  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref V, CidrBlock: 10.0.1.0/24}}\n",
        check: blocks,
    }
    "VPC-002" Error "A fixed address that AWS keeps for itself" {
        what: "PrivateIpAddress of an instance, network interface or NAT gateway is outside of its subnet, or one of the first four or the last of it.",
        why: "EC2 refuses the address.",
        source: SOURCE,
        fix: "use another address of the subnet, or none",
        failing: "Resources:\n  S: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24}}\n  I: {Type: AWS::EC2::NetworkInterface, Properties: {SubnetId: !Ref S, PrivateIpAddress: 10.0.0.255}}\n",
        passing: "Resources:\n  S: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24}}\n  I: {Type: AWS::EC2::NetworkInterface, Properties: {SubnetId: !Ref S, PrivateIpAddress: 10.0.0.10}}\n",
        check: fixed,
    }
    "VPC-003" Warning "A subnet has few addresses for what is in it" {
        what: "The mount targets, endpoints and NAT gateways of the template in a subnet leave fewer than 8 free addresses.",
        why: "Machines and functions that start there find no address.",
        source: SOURCE,
        fix: "give the subnet a larger block",
        failing: "Resources:\n  S: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/28}}\n  A: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: fs-11111111, SubnetId: !Ref S, SecurityGroups: [sg-12345678]}}\n  B: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: fs-22222222, SubnetId: !Ref S, SecurityGroups: [sg-12345678]}}\n  C: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: fs-33333333, SubnetId: !Ref S, SecurityGroups: [sg-12345678]}}\n  D: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: fs-44444444, SubnetId: !Ref S, SecurityGroups: [sg-12345678]}}\n",
        passing: "Resources:\n  S: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24}}\n  A: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: fs-11111111, SubnetId: !Ref S, SecurityGroups: [sg-12345678]}}\n",
        check: free,
    }
}

fn block(resource: &Resource<'_>) -> Option<Block> {
    Block::parse(resource.text("CidrBlock")?)
}

fn blocks(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for kind in [VPC, SUBNET] {
        for it in cx.of(kind) {
            let Some(text) = it.text("CidrBlock") else { continue };
            if Block::parse(text).is_none_or(|it| !(16..=28).contains(&it.mask)) {
                findings
                    .on(&it, "CidrBlock", "this is no block of a VPC or subnet")
                    .found(text)
                    .allowed("an IPv4 block from /16 to /28");
            }
        }
    }
    let subnets: Vec<(Resource<'_>, Block)> =
        cx.of(SUBNET).filter_map(|it| Some((it, block(&it)?))).collect();
    for (at, (one, first)) in subnets.iter().enumerate() {
        let Some(vpc) = one.get("VpcId") else { continue };
        let of_vpc = of_kind(cx, vpc, VPC);
        if let Some(whole) = of_vpc.as_ref().and_then(block) {
            let others = cx.of("AWS::EC2::VPCCidrBlock").any(|it| {
                it.get("VpcId").and_then(name_of) == of_vpc.map(|it| it.id)
                    && Block::parse(it.text("CidrBlock").unwrap_or("0.0.0.0/0"))
                        .is_none_or(|it| it.contains(*first))
            });
            if !whole.contains(*first) && !others {
                findings
                    .on(one, "CidrBlock", "the subnet is not inside its VPC")
                    .found(one.text("CidrBlock").unwrap_or_default())
                    .allowed(format!(
                        "a part of {}",
                        of_vpc.and_then(|it| it.text("CidrBlock")).unwrap_or_default()
                    ));
            }
        }
        for (other, second) in &subnets[at + 1..] {
            let same = other.get("VpcId").is_some_and(|it| is_same(cx, it, vpc) == Some(true));
            let both = !one.body.contains_key("Condition") && !other.body.contains_key("Condition");
            if same && both && first.overlaps(*second) {
                findings
                    .on(other, "CidrBlock", format!("the subnet overlaps with {}", one.id))
                    .found(other.text("CidrBlock").unwrap_or_default())
                    .allowed(format!("outside of {}", one.text("CidrBlock").unwrap_or_default()));
            }
        }
    }
}

fn fixed(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for kind in ["AWS::EC2::Instance", "AWS::EC2::NetworkInterface", "AWS::EC2::NatGateway"] {
        for it in cx.of(kind) {
            let address = it.text("PrivateIpAddress").and_then(|it| it.parse().ok());
            let subnet = it.get("SubnetId").and_then(|it| of_kind(cx, it, SUBNET));
            let (Some(address), Some(block)) = (address, subnet.as_ref().and_then(block)) else {
                continue;
            };
            if !block.has(address) || block.is_reserved(address) {
                findings
                    .on(&it, "PrivateIpAddress", "the subnet does not give this address away")
                    .found(address)
                    .allowed("an address of the subnet but the first four and the last");
            }
        }
    }
}

fn free(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for subnet in cx.of(SUBNET) {
        let Some(block) = block(&subnet) else { continue };
        let single = ["AWS::EFS::MountTarget", "AWS::S3Files::MountTarget", "AWS::EC2::NatGateway"];
        let ones = single
            .into_iter()
            .flat_map(|kind| cx.of(kind))
            .filter(|it| it.get("SubnetId").and_then(name_of) == Some(subnet.id));
        let endpoints = cx.of("AWS::EC2::VPCEndpoint").filter(|it| {
            items(it.get("SubnetIds"))
                .unwrap_or_default()
                .iter()
                .any(|it| name_of(it) == Some(subnet.id))
        });
        let used = ones.count() + endpoints.count();
        let left = block.size().saturating_sub(5).saturating_sub(used as u64);
        if used > 0 && left < 8 {
            findings
                .on(&subnet, "CidrBlock", "few addresses are left in this subnet")
                .found(format!("{left} of {}", block.size()))
                .allowed("8 and more");
        }
    }
}
