//! Application Load Balancers.

use std::rc::Rc;

use stanchion_aws::elasticloadbalancingv2 as elb;
use stanchion_template::Value;

use super::balancer::Created;
use crate::network::SecurityGroup;

/// An Application Load Balancer, which forwards HTTP requests to targets.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::certificates::Certificate;
/// use stanchion_constructs::load_balancing::{ApplicationLoadBalancer, TargetGroup};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let certificate = Certificate::import(&stack, "Certificate", "arn:aws:acm:eu-west-1:111122223333:certificate/a1b2c3d4");
/// let door = ApplicationLoadBalancer::internet_facing(&network).build(&stack, "Door");
/// let web = TargetGroup::http_addresses(&network, 8080).build(&stack, "Web");
/// door.https(&certificate, &web).build("Https");
/// door.redirect_to_https().build("Http");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
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

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &elb::LoadBalancerRef {
        &self.0.resource
    }
}
