//! The roles of nodes.

use super::{ADD_ON, ASSOCIATION, NODE_GROUP, cluster_of};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::eks::{NETWORK_PERMISSION, NODE_PERMISSIONS, NodePermission};
use crate::model::role::{self, Permissions, managed_name, managed_policy};
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::EKS_015, permissions)];

/// The managed policies of AWS that allow everything that nodes need.
const ALL: [&str; 2] = ["AdministratorAccess", "PowerUserAccess"];

/// Returns true if a role certainly lacks a permission.
fn lacks(own: &Permissions<'_>, wanted: &NodePermission) -> bool {
    if own.is_open || own.statements.iter().any(|it| role::may(it, wanted.action)) {
        return false;
    }
    own.managed.iter().all(|arn| {
        managed_name(arn).is_some_and(|(_, name)| {
            let known = managed_policy(arn).and_then(|it| it.allows(wanted.action));
            name != wanted.policy
                && !wanted.others.iter().any(is_of(&name))
                && !ALL.iter().any(is_of(&name))
                && known != Some(true)
        })
    })
}

fn is_of(name: &str) -> impl Fn(&&str) -> bool {
    move |it| *it == name
}

/// Returns true if the network plugin of a cluster certainly has the role of the nodes.
fn uses_role_of_nodes(cx: &Analysis<'_>, cluster: &Resource<'_>) -> bool {
    let is_auto = cluster.has("ComputeConfig");
    let has_role = cx.of(ADD_ON).any(|it| {
        it.get("AddonName").is_some_and(|it| it.as_text().is_none_or(|it| it == "vpc-cni"))
            && (it.has("ServiceAccountRoleArn") || it.has("PodIdentityAssociations"))
    });
    let has_identity = cx.of(ASSOCIATION).any(|it| {
        it.get("ServiceAccount").is_some_and(|it| it.as_text().is_none_or(|it| it == "aws-node"))
    });
    // A role for the service account names the provider of the cluster.
    let has_provider = cx.of("AWS::IAM::OIDCProvider").next().is_some();
    !is_auto && !has_role && !has_identity && !has_provider
}

fn permissions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for nodes in cx.of(NODE_GROUP) {
        let Some(role) = nodes.get("NodeRole").and_then(|it| role::role(cx, it)) else { continue };
        let own = role::permissions(cx, &role);
        let network = cluster_of(cx, &nodes)
            .filter(|it| cx.shows_everything() && uses_role_of_nodes(cx, it))
            .map(|_| NETWORK_PERMISSION);
        let missing: Vec<NodePermission> =
            NODE_PERMISSIONS.into_iter().chain(network).filter(|it| lacks(&own, it)).collect();
        if !missing.is_empty() {
            let (actions, policies): (Vec<&str>, Vec<&str>) =
                missing.iter().map(|it| (it.action, it.policy)).unzip();
            findings
                .on(
                    &role,
                    "ManagedPolicyArns",
                    format!("the role of the nodes of {} lacks permissions", nodes.id),
                )
                .found(format!("no permission for {}", actions.join(", ")))
                .allowed(policies.join(", "));
        }
    }
}
