//! Facts about Amazon VPC, and arithmetic with CIDR blocks.

use std::net::Ipv4Addr;

use ipnet::{Ipv4Net, Ipv6Net};

use super::{Limits, efs, fsx};

/// The prefix length of the IPv4 CIDR block of a VPC or subnet.
///
/// Source: <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html>
pub const PREFIX: Limits = Limits::new(16, 28);

/// The maximum number of characters of a security group's name or description.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html>
pub const GROUP_TEXT_CHARACTERS: usize = 255;

/// The prefix that a security group's name cannot have.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html>
pub const RESERVED_GROUP_NAME: &str = "sg-";

/// The ports of shells, remote desktops and file systems, which are almost never meant to be open to everyone.
///
/// Source: <https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html>
pub const PRIVATE_PORTS: [u16; 4] = [22, fsx::PORTS[0].0, efs::PORT, 3389];

/// The rules of a network ACL that a template can add.
///
/// Source: <https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html>
pub const ACL_RULE_NUMBERS: Limits = Limits::new(1, 32_766);

/// The default quota of rules of a security group, in one direction and for one of IPv4 and IPv6.
///
/// Source: <https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html>
pub const GROUP_RULES: usize = 60;

/// The ports from which clients connect, and to which network ACLs must allow the answers.
///
/// Source: <https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html>
pub const CLIENT_PORTS: (u16, u16) = (1024, 65_535);

/// The services of AWS that have gateway endpoints, as the ends of their names.
///
/// Source: <https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html>
pub const GATEWAY_SERVICES: [&str; 3] = [".s3", ".dynamodb", ".s3express"];

/// Parses an IPv4 CIDR block such as `10.0.0.0/16`. Bits behind the prefix are dropped.
pub fn block(text: &str) -> Option<Ipv4Net> {
    text.parse::<Ipv4Net>().ok().map(|it| it.trunc())
}

/// Returns the canonical form of a block whose address has bits behind the prefix: `10.0.0.0/16` for `10.0.0.1/16`.
pub fn without_host_bits(text: &str) -> Option<String> {
    if let Ok(block) = text.parse::<Ipv4Net>() {
        return (block != block.trunc()).then(|| block.trunc().to_string());
    }
    let block = text.parse::<Ipv6Net>().ok()?;
    (block != block.trunc()).then(|| block.trunc().to_string())
}

/// Returns the canonical form of an IPv4 or IPv6 block, or `None` if it is not a block.
pub fn canonical(text: &str) -> Option<String> {
    block(text)
        .map(|it| it.to_string())
        .or_else(|| text.parse::<Ipv6Net>().ok().map(|it| it.trunc().to_string()))
}

/// Returns the number of addresses in a block.
pub fn size(block: Ipv4Net) -> u64 {
    1 << (32 - u32::from(block.prefix_len()))
}

/// Returns true when two blocks share addresses.
pub fn overlaps(one: Ipv4Net, other: Ipv4Net) -> bool {
    one.contains(&other) || other.contains(&one)
}

/// Returns true for an address that AWS reserves in a subnet with this block: the first four and the last.
///
/// Source: <https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html>
pub fn is_reserved(block: Ipv4Net, address: Ipv4Addr) -> bool {
    let first = u64::from(block.network().to_bits());
    let offset = u64::from(address.to_bits()).saturating_sub(first);
    offset < 4 || offset + 1 == size(block)
}
