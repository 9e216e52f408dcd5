//! Builds Application Load Balancers.

use std::rc::Rc;

use stanchion_aws::elasticloadbalancingv2::load_balancer as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::IntoValue;

use super::ApplicationLoadBalancer;
use super::access_logs::{AccessLogs, Delivery};
use super::balancer::Options;
use crate::network::{SecurityGroup, Subnet, Vpc};
use crate::storage::Bucket;

/// Builds an [`ApplicationLoadBalancer`].
#[derive(Clone, Debug)]
#[must_use = "a load balancer exists after `build`"]
pub struct ApplicationLoadBalancerBuilder {
    options: Options,
    keeps_invalid_headers: bool,
    seconds: Vec<(&'static str, u32, u32, u32)>,
}

impl ApplicationLoadBalancer {
    /// Returns a builder for a load balancer with public addresses, in the public subnets of a VPC. It is created after
    /// their route to the internet. A change to `internal` replaces it.
    pub fn internet_facing(vpc: &Vpc) -> ApplicationLoadBalancerBuilder {
        ApplicationLoadBalancerBuilder::new(Options::new(vpc, true))
    }

    /// Returns a builder for a load balancer with private addresses. A change to `internet_facing` replaces it.
    pub fn internal(vpc: &Vpc) -> ApplicationLoadBalancerBuilder {
        ApplicationLoadBalancerBuilder::new(Options::new(vpc, false))
    }
}

impl ApplicationLoadBalancerBuilder {
    fn new(options: Options) -> ApplicationLoadBalancerBuilder {
        ApplicationLoadBalancerBuilder {
            options,
            keeps_invalid_headers: false,
            seconds: Vec::new(),
        }
    }

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

    /// Writes access logs to a bucket, under a prefix that may be empty. The policy of the bucket allows it. The bucket
    /// must be in the same Region and be encrypted with SSE-S3. Default: no access logs.
    pub fn access_logs(mut self, bucket: &Bucket, prefix: impl Into<String>) -> Self {
        let (bucket, prefix) = (bucket.clone(), prefix.into());
        self.options.access_logs =
            Some(AccessLogs { bucket, prefix, delivery: Delivery::Application });
        self
    }

    /// Sets the seconds after which an idle connection is closed, 1-4,000. Default: 60.
    pub fn idle_timeout_seconds(mut self, seconds: u32) -> Self {
        self.seconds.push(("idle_timeout.timeout_seconds", seconds, 1, 4000));
        self
    }

    /// Sets the seconds for which a client may use a connection, 60-604,800. Default: 3,600.
    pub fn client_keep_alive_seconds(mut self, seconds: u32) -> Self {
        self.seconds.push(("client_keep_alive.seconds", seconds, 60, 604_800));
        self
    }

    /// Passes headers with invalid names to targets. Default: the load balancer removes them.
    pub fn keep_invalid_headers(mut self) -> Self {
        self.keeps_invalid_headers = true;
        self
    }

    /// Passes the `Host` header of the request to targets without change. Default: the load balancer adds the port of
    /// its listener to the header, unless it is the default port.
    pub fn preserve_host_header(mut self) -> Self {
        self.options.attribute("routing.http.preserve_host_header.enabled", "true");
        self
    }

    /// Creates the load balancer. Reports subnets in fewer than two zones.
    #[track_caller]
    pub fn build(mut self, scope: &Scope, id: &str) -> ApplicationLoadBalancer {
        let scope = scope.construct(id);
        for (key, value, least, most) in self.seconds {
            if !(least..=most).contains(&value) {
                let message = "an attribute of the load balancer is out of range";
                scope.report(
                    Diagnostic::new(code::ELB_009, message)
                        .property(format!("LoadBalancerAttributes.{key}"))
                        .found(value)
                        .allowed(format!("{least}-{most} seconds")),
                );
            }
            self.options.attribute(key, value.to_string());
        }
        if !self.keeps_invalid_headers {
            self.options.attribute("routing.http.drop_invalid_header_fields.enabled", "true");
        }
        ApplicationLoadBalancer(Rc::new(self.options.create(scope, l1::Type::APPLICATION, 2)))
    }
}
