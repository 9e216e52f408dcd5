//! Builds Network Load Balancers.

use std::rc::Rc;

use stanchion_aws::elasticloadbalancingv2::load_balancer as l1;
use stanchion_core::Scope;
use stanchion_template::IntoValue;

use super::NetworkLoadBalancer;
use super::access_logs::{AccessLogs, Delivery};
use super::balancer::Options;
use crate::network::{SecurityGroup, Subnet, Vpc};
use crate::storage::Bucket;

/// Builds a [`NetworkLoadBalancer`].
#[derive(Clone, Debug)]
#[must_use = "a load balancer exists after `build`"]
pub struct NetworkLoadBalancerBuilder {
    options: Options,
}

impl NetworkLoadBalancer {
    /// Returns a builder for a load balancer with public addresses, in the public subnets of a VPC. It is created after
    /// their route to the internet. A change to `internal` replaces it.
    pub fn internet_facing(vpc: &Vpc) -> NetworkLoadBalancerBuilder {
        NetworkLoadBalancerBuilder { options: Options::new(vpc, true) }
    }

    /// Returns a builder for a load balancer with private addresses. A change to `internet_facing` replaces it.
    pub fn internal(vpc: &Vpc) -> NetworkLoadBalancerBuilder {
        NetworkLoadBalancerBuilder { options: Options::new(vpc, false) }
    }
}

impl NetworkLoadBalancerBuilder {
    /// Sets the subnets, one in each zone. Default: the public subnets of the VPC if the load balancer is
    /// internet-facing; otherwise its private, isolated or public ones.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.options.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets the security group. Default: a new one, which allows outbound traffic to targets only.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.options.security_group = Some(group.clone());
        self
    }

    /// Sets the name, at most 32 letters, digits and hyphens. Default: a name that CloudFormation generates. An update
    /// replaces the load balancer.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.options.name = Some(name.into_value());
        self
    }

    /// Gives the load balancer IPv6 addresses in addition to IPv4. The subnets must have IPv6 addresses. Default: IPv4
    /// only.
    pub fn dual_stack(mut self) -> Self {
        self.options.dual_stack = true;
        self
    }

    /// Refuses to delete the load balancer (`deletion_protection.enabled`). Default: it can be deleted. Deploy a stack
    /// without the protection before you delete it.
    pub fn deletion_protection(mut self) -> Self {
        self.options.attribute("deletion_protection.enabled", "true");
        self
    }

    /// Writes access logs of TLS listeners to a bucket, under a prefix that may be empty. The policy of the bucket allows
    /// it. The bucket must be in the same Region. Default: no access logs.
    pub fn access_logs(mut self, bucket: &Bucket, prefix: impl Into<String>) -> Self {
        let (bucket, prefix) = (bucket.clone(), prefix.into());
        self.options.access_logs = Some(AccessLogs { bucket, prefix, delivery: Delivery::Network });
        self
    }

    /// Forwards to targets in all zones of the load balancer (`load_balancing.cross_zone.enabled`). AWS charges for
    /// traffic between zones. Default: a node forwards to targets in its own zone only.
    pub fn cross_zone(mut self) -> Self {
        self.options.attribute("load_balancing.cross_zone.enabled", "true");
        self
    }

    /// Creates the load balancer. Reports a VPC without subnets for it.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> NetworkLoadBalancer {
        let scope = scope.construct(id);
        NetworkLoadBalancer(Rc::new(self.options.create(scope, l1::Type::NETWORK, 1)))
    }
}
