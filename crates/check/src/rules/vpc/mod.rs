//! Amazon VPC.

mod addresses;
mod endpoints;
mod groups;
mod routes;

use crate::Rule;

const VPC: &str = "AWS::EC2::VPC";
const SUBNET: &str = "AWS::EC2::Subnet";
const GROUP: &str = "AWS::EC2::SecurityGroup";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [addresses::RULES, groups::RULES, routes::RULES, endpoints::RULES].into_iter().flatten()
}
