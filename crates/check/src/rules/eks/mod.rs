//! Amazon EKS.

mod access;
mod add_on;
mod cluster;
mod labels;
mod network;
mod processor;
mod role;
mod size;
mod template;

use crate::analysis::Analysis;
use crate::rule::Rule;
use crate::view::Resource;
use crate::view::identity::of_kind;

const CLUSTER: &str = "AWS::EKS::Cluster";
const NODE_GROUP: &str = "AWS::EKS::Nodegroup";
const PROFILE: &str = "AWS::EKS::FargateProfile";
const ADD_ON: &str = "AWS::EKS::Addon";
const ASSOCIATION: &str = "AWS::EKS::PodIdentityAssociation";
const ENTRY: &str = "AWS::EKS::AccessEntry";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        access::RULES,
        add_on::RULES,
        cluster::RULES,
        labels::RULES,
        network::RULES,
        processor::RULES,
        role::RULES,
        size::RULES,
        template::RULES,
    ]
    .into_iter()
    .flatten()
}

/// Returns the cluster of the template to which a resource belongs.
fn cluster_of<'a>(cx: &Analysis<'a>, resource: &Resource<'a>) -> Option<Resource<'a>> {
    of_kind(cx, resource.get("ClusterName")?, CLUSTER)
}

/// Returns true if a resource certainly or possibly belongs to a cluster of the template.
fn may_be_in(cx: &Analysis<'_>, resource: &Resource<'_>, cluster: &Resource<'_>) -> bool {
    match resource.get("ClusterName") {
        None => false,
        Some(name) => match of_kind(cx, name, CLUSTER) {
            Some(it) => it.id == cluster.id,
            None => true,
        },
    }
}

/// Returns the launch template of a node group, if it is in the template.
fn template_of<'a>(cx: &Analysis<'a>, node_group: &Resource<'a>) -> Option<Resource<'a>> {
    let named = ["LaunchTemplate.Id", "LaunchTemplate.Name"];
    let node = named.iter().find_map(|it| node_group.get(it))?;
    of_kind(cx, node, "AWS::EC2::LaunchTemplate")
}
