//! Amazon VPC.

mod address;
mod endpoint;
mod nat;
mod route;
mod security_group;

use crate::rule::Rule;

const VPC: &str = "AWS::EC2::VPC";
const SUBNET: &str = "AWS::EC2::Subnet";
const GROUP: &str = "AWS::EC2::SecurityGroup";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [address::RULES, security_group::RULES, route::RULES, endpoint::RULES, nat::RULES]
        .into_iter()
        .flatten()
}
