//! The subnets and security groups that resources set.

use stanchion_template::Node;

use crate::model::traffic::Group;
use crate::view::identity::items;
use crate::view::{Resource, View};

/// Returns the values of a list, or `None` if the list is unknown.
pub(super) fn nodes(node: Option<&Node>) -> Option<Vec<&Node>> {
    Some(items(node)?.iter().collect())
}

/// Returns the groups of a list. Without a list, network interfaces have the default group of their VPC.
pub(super) fn groups<'a>(
    view: &View<'a>,
    node: Option<&'a Node>,
    subnets: Option<&[&'a Node]>,
) -> Option<Vec<Group<'a>>> {
    match node {
        Some(_) => Group::all(view, node),
        None => Some(vec![Group::default_in(view, subnets?.first()?)?]),
    }
}

/// The subnet and groups that instances of a template or instance have, if it sets them.
pub(super) struct Own<'a> {
    pub(super) subnet: Option<&'a Node>,
    pub(super) groups: Option<&'a Node>,
}

pub(super) fn own<'a>(resource: &Resource<'a>, prefix: &str) -> Own<'a> {
    let interface = format!("{prefix}NetworkInterfaces.0");
    let get = |name: &str| resource.get(&format!("{prefix}{name}"));
    let of_interface = |name: &str| resource.get(&format!("{interface}.{name}"));
    Own {
        subnet: get("SubnetId").or_else(|| of_interface("SubnetId")),
        groups: get("SecurityGroupIds")
            .or_else(|| of_interface("Groups"))
            .or_else(|| of_interface("GroupSet"))
            .or_else(|| get("SecurityGroups")),
    }
}
