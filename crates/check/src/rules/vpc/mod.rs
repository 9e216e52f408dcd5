//! Amazon VPC.

mod acl;
mod address;
mod attachment;
mod duplicate;
mod endpoint;
mod nat;
mod route;
mod security_group;
mod way_out;

use stanchion_template::Node;

use crate::facts::vpc;
use crate::rule::Rule;
use crate::view::View;
use crate::view::identity::resource_of;
use crate::view::value::scalar;

const VPC: &str = "AWS::EC2::VPC";
const SUBNET: &str = "AWS::EC2::Subnet";
const GROUP: &str = "AWS::EC2::SecurityGroup";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        acl::RULES,
        address::RULES,
        attachment::RULES,
        duplicate::RULES,
        endpoint::RULES,
        nat::RULES,
        route::RULES,
        security_group::RULES,
        way_out::RULES,
    ]
    .into_iter()
    .flatten()
}

/// Returns a key that is equal for values that name the same resource of EC2, block or other value.
fn key(view: &View<'_>, node: &Node) -> String {
    let named = resource_of(view, node);
    // Attributes of a VPC name different things, such as its default security group.
    if let Some(named) = named.filter(|it| it.kind.starts_with("AWS::EC2::") && it.kind != VPC) {
        return format!("resource {}", named.id);
    }
    match scalar(node) {
        Some(text) => vpc::canonical(&text).unwrap_or_else(|| text.into_owned()),
        None => format!("{node:?}"),
    }
}
