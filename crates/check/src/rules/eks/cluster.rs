//! The version and the network of clusters.

use ipnet::Ipv4Net;
use stanchion_template::language::{is_function, ref_of};

use super::{CLUSTER, NODE_GROUP};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::eks::{
    CLUSTER_ZONES, OLDEST_MINOR_VERSION, SERVICE_BLOCKS, SERVICE_PREFIX, minor_version,
};
use crate::facts::vpc::overlaps;
use crate::model::network::{is_same_zone, vpc, vpc_of_subnet};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{is_same, items};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::EKS_004, zones),
    Rule::new(code::EKS_005, version),
    Rule::new(code::EKS_006, services),
];

const SUBNETS: &str = "ResourcesVpcConfig.SubnetIds";

fn zones(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for cluster in cx.of(CLUSTER).filter(|it| !it.has("OutpostConfig")) {
        let Some(subnets) = items(cluster.get(SUBNETS)) else { continue };
        let Some((first, others)) = subnets.split_first() else { continue };
        let is_one = |other| {
            is_same(cx, first, other) == Some(true) || is_same_zone(cx, first, other) == Some(true)
        };
        // A single item can be an expression for a list.
        let is_single = others.is_empty() && (!is_function(first) || ref_of(first).is_some());
        if is_single || (!others.is_empty() && others.iter().all(is_one)) {
            findings
                .on(
                    &cluster,
                    SUBNETS,
                    "the subnets of the cluster are in fewer than two Availability Zones",
                )
                .found("1 Availability Zone")
                .allowed(format!("at least {CLUSTER_ZONES} Availability Zones"));
        }
    }
}

fn version(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(CLUSTER).chain(cx.of(NODE_GROUP)) {
        let Some(text) = it.text("Version") else { continue };
        if minor_version(text).is_some_and(|it| it < OLDEST_MINOR_VERSION) {
            findings
                .on(&it, "Version", "EKS no longer supports the version of Kubernetes")
                .found(text)
                .allowed(format!("1.{OLDEST_MINOR_VERSION} and later"));
        }
    }
}

/// Returns the block of the VPC of a cluster.
fn block_of_vpc(cx: &Analysis<'_>, cluster: &Resource<'_>) -> Option<Ipv4Net> {
    let subnet = items(cluster.get(SUBNETS))?.first()?;
    vpc(cx, vpc_of_subnet(cx, subnet)?)?.text("CidrBlock")?.parse().ok()
}

fn services(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const PROPERTY: &str = "KubernetesNetworkConfig.ServiceIpv4Cidr";
    for cluster in cx.of(CLUSTER) {
        let Some(text) = cluster.text(PROPERTY) else { continue };
        let Ok(block) = text.parse::<Ipv4Net>() else { continue };
        let is_private = SERVICE_BLOCKS
            .iter()
            .filter_map(|it| it.parse::<Ipv4Net>().ok())
            .any(|it| it.contains(&block));
        if !is_private || !SERVICE_PREFIX.has(block.prefix_len()) {
            findings
                .on(
                    &cluster,
                    PROPERTY,
                    "the block of service addresses is not a private block of /12 to /24",
                )
                .found(text)
                .allowed(format!(
                    "/{} to /{} in {}",
                    SERVICE_PREFIX.least,
                    SERVICE_PREFIX.most,
                    SERVICE_BLOCKS.join(", ")
                ));
        } else if let Some(vpc) = block_of_vpc(cx, &cluster).filter(|it| overlaps(*it, block)) {
            findings
                .on(&cluster, PROPERTY, "the block of service addresses overlaps the VPC")
                .found(format!("{text}, and {vpc} of the VPC"))
                .allowed("a private block that the VPC does not use");
        }
    }
}
