//! Facts about Amazon VPC, and arithmetic with CIDR blocks.

use std::net::Ipv4Addr;

use ipnet::Ipv4Net;

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

/// Parses an IPv4 CIDR block such as `10.0.0.0/16`. Bits behind the prefix are dropped.
pub fn block(text: &str) -> Option<Ipv4Net> {
    text.parse::<Ipv4Net>().ok().map(|it| it.trunc())
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
