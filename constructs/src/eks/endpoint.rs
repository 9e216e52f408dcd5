//! The endpoints of the API server of a cluster.

use stanchion_aws::eks::cluster as l1;
use stanchion_template::SetOpt;

use crate::non_empty::non_empty;
use crate::units::Ipv4Block;

/// The networks from which the API server of a cluster can be reached.
///
/// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html)
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EndpointAccess {
    /// From the VPC, and networks that are connected to it.
    Private,
    /// From the VPC, and from these public addresses.
    PublicAndPrivate(Vec<Ipv4Block>),
    /// From these public addresses only, which must include those of the nodes.
    Public(Vec<Ipv4Block>),
}

impl EndpointAccess {
    /// Adds the endpoints to the configuration of a cluster.
    pub(super) fn write(self, config: l1::ResourcesVpcConfig) -> l1::ResourcesVpcConfig {
        let (private, public, blocks) = match self {
            EndpointAccess::Private => (true, false, Vec::new()),
            EndpointAccess::PublicAndPrivate(blocks) => (true, true, blocks),
            EndpointAccess::Public(blocks) => (false, true, blocks),
        };
        let blocks: Vec<String> = blocks.iter().map(Ipv4Block::to_string).collect();
        config
            .endpoint_private_access(private)
            .endpoint_public_access(public)
            .set_opt(non_empty(blocks), l1::ResourcesVpcConfig::public_access_cidrs)
    }
}
