//! Application Load Balancers.

use std::rc::Rc;

use stanchion_aws::elasticloadbalancingv2 as elb;
use stanchion_template::Value;

use super::balancer::Created;
use crate::network::SecurityGroup;

/// An Application Load Balancer, which forwards HTTP requests to targets.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html)
#[derive(Clone, Debug)]
pub struct ApplicationLoadBalancer(pub(super) Rc<Created>);

impl ApplicationLoadBalancer {
    /// Returns the ARN of the load balancer.
    pub fn arn(&self) -> Value<String> {
        self.0.resource.reference()
    }

    /// Returns the DNS name of the load balancer.
    pub fn dns_name(&self) -> Value<String> {
        self.0.resource.dns_name()
    }

    /// Returns the ID of the hosted zone of the DNS name, for alias records.
    pub fn hosted_zone_id(&self) -> Value<String> {
        self.0.resource.canonical_hosted_zone_id()
    }

    /// Returns the full name of the load balancer, which identifies it in metrics.
    pub fn full_name(&self) -> Value<String> {
        self.0.resource.load_balancer_full_name()
    }

    /// Returns the security group of the load balancer.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.0.security_group
    }

    /// Returns the resource.
    pub fn resource(&self) -> &elb::LoadBalancerRef {
        &self.0.resource
    }
}
