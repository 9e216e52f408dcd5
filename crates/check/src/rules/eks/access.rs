//! The access to clusters: by identities of IAM, and by networks.

use super::{CLUSTER, ENTRY, NODE_GROUP, PROFILE, cluster_of, may_be_in};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::identity::items;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::EKS_007, nobody),
    Rule::new(code::EKS_008, no_endpoint),
    Rule::new(code::EKS_009, nodes_outside),
];

const PUBLIC: &str = "ResourcesVpcConfig.EndpointPublicAccess";
const PRIVATE: &str = "ResourcesVpcConfig.EndpointPrivateAccess";

fn nobody(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if !cx.shows_everything() {
        return;
    }
    const CREATOR: &str = "AccessConfig.BootstrapClusterCreatorAdminPermissions";
    for cluster in cx.of(CLUSTER) {
        let is_closed = cluster.text("AccessConfig.AuthenticationMode") == Some("API")
            && cluster.boolean(CREATOR) == Some(false);
        if is_closed && !cx.of(ENTRY).any(|it| may_be_in(cx, &it, &cluster)) {
            findings
                .on(&cluster, "AccessConfig", "no identity has access to the cluster")
                .found("no access entry, and no access of the creator")
                .allowed("an access entry, or BootstrapClusterCreatorAdminPermissions: true");
        }
    }
}

fn no_endpoint(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for cluster in cx.of(CLUSTER) {
        // The default of the private endpoint is off.
        let is_not_private = match cluster.get(PRIVATE) {
            None => true,
            Some(_) => cluster.boolean(PRIVATE) == Some(false),
        };
        if cluster.boolean(PUBLIC) == Some(false) && is_not_private {
            findings
                .on(&cluster, PRIVATE, "the cluster has neither a public nor a private endpoint")
                .found("EndpointPublicAccess: false, without EndpointPrivateAccess")
                .allowed("EndpointPrivateAccess: true");
        }
    }
}

fn nodes_outside(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const BLOCKS: &str = "ResourcesVpcConfig.PublicAccessCidrs";
    for cluster in cx.of(CLUSTER) {
        let is_not_private = match cluster.get(PRIVATE) {
            None => true,
            Some(_) => cluster.boolean(PRIVATE) == Some(false),
        };
        if !is_not_private || cluster.boolean(PUBLIC) == Some(false) {
            continue;
        }
        let Some(blocks) = items(cluster.get(BLOCKS)) else { continue };
        // A block that is not a literal can be the address of a NAT gateway.
        let blocks: Option<Vec<&str>> = blocks.iter().map(|it| it.as_text()).collect();
        let Some(blocks) = blocks.filter(|it| !it.is_empty() && !it.contains(&"0.0.0.0/0")) else {
            continue;
        };
        let compute = cx.of(NODE_GROUP).chain(cx.of(PROFILE));
        let mut own = compute.filter(|it| cluster_of(cx, it).is_some_and(|it| it.id == cluster.id));
        if let Some(nodes) = own.next() {
            findings
                .on(&cluster, BLOCKS, "the nodes may not reach the API server of the cluster")
                .found(format!(
                    "{}, without a private endpoint for {}",
                    blocks.join(", "),
                    nodes.id
                ))
                .allowed(
                    "EndpointPrivateAccess: true, or blocks with the public addresses of the nodes",
                );
        }
    }
}
