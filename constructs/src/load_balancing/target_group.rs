//! Target groups.

use std::marker::PhantomData;
use std::rc::Rc;

use stanchion_aws::elasticloadbalancingv2 as elb;
use stanchion_template::{Id, Value};

use super::NetworkProtocol;
use super::kinds::{Addresses, Balancer, Instances, Targets};
use super::registration::{AddressTargets, Connections, InstanceTargets, Registration};
use crate::network::SecurityGroup;

/// A target group: the targets to which the listeners of a load balancer forward, and their health check.
///
/// `B` is the kind of load balancer and `T` the kind of targets, so a combination that AWS does not support does not compile.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::load_balancing::{HealthCheck, TargetGroup};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let web = TargetGroup::http_addresses(&network, 8080)
///     .health_check(HealthCheck::http("/health").interval_seconds(10))
///     .deregistration_delay_seconds(30)
///     .build(&stack, "Web");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct TargetGroup<B, T> {
    resource: elb::TargetGroupRef,
    port: u16,
    connections: Rc<Connections>,
    kinds: PhantomData<fn() -> (B, T)>,
}

impl<B: Balancer, T: Targets> TargetGroup<B, T> {
    pub(super) fn new(
        resource: elb::TargetGroupRef,
        port: u16,
        connections: Rc<Connections>,
    ) -> TargetGroup<B, T> {
        TargetGroup { resource, port, connections, kinds: PhantomData }
    }

    /// Returns the ARN of the target group.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the full name of the target group, which identifies it in metrics.
    pub fn full_name(&self) -> Value<String> {
        self.resource.target_group_full_name()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &elb::TargetGroupRef {
        &self.resource
    }

    /// Returns the full name of the first load balancer that forwards to the target group, or `None` if none does yet.
    pub(crate) fn balancer_name(&self) -> Option<Value<String>> {
        self.connections.balancer_name.borrow().clone()
    }

    /// Connects a load balancer that forwards to the target group.
    pub(super) fn forwarded(&self) -> Forwarded {
        Forwarded { arn: self.arn(), connections: Rc::clone(&self.connections) }
    }

    fn registration(&self) -> Registration {
        Registration { arn: self.arn(), port: self.port, connections: Rc::clone(&self.connections) }
    }
}

impl<B: Balancer> TargetGroup<B, Addresses> {
    /// Registers a service of ECS. A container of its task must have the port of the target group.
    pub fn register(&self, targets: &impl AddressTargets) {
        targets.register_addresses(self.registration());
    }
}

impl<B: Balancer> TargetGroup<B, Instances> {
    /// Registers an instance or an Auto Scaling group.
    pub fn register(&self, targets: &impl InstanceTargets) {
        targets.register_instances(self.registration());
    }
}

/// A target group to which a listener forwards.
#[derive(Clone, Debug)]
pub(super) struct Forwarded {
    pub(super) arn: Value<String>,
    connections: Rc<Connections>,
}

impl Forwarded {
    /// Returns the protocol, if a Network Load Balancer forwards to the target group.
    pub(super) fn network(&self) -> Option<NetworkProtocol> {
        self.connections.network
    }

    /// Opens the security groups of the targets for a load balancer.
    pub(super) fn connect(&self, balancer: &SecurityGroup, name: &Value<String>) {
        self.connections.add_balancer(balancer, name);
    }

    /// Adds the listener or rule that forwards to the target group.
    pub(super) fn add_route(&self, route: &impl AsRef<Id>) {
        self.connections.routes.borrow_mut().push(route.as_ref().clone());
    }
}
