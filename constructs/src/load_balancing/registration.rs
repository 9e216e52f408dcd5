//! Registration of compute in target groups.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_template::{Id, Value};

use super::NetworkProtocol;
use crate::network::{Port, SecurityGroup};

/// Compute that is registered in a target group by its IP addresses.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not registered in target groups by IP address",
    label = "only services of ECS are",
    note = "register instances and Auto Scaling groups in a target group of instances, such as `TargetGroup::http_instances`"
)]
pub trait AddressTargets {
    /// Registers the compute.
    fn register_addresses(&self, registration: Registration);
}

/// Compute that is registered in a target group by the IDs of its instances.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not registered in target groups by instance ID",
    label = "only instances and Auto Scaling groups are",
    note = "register services of ECS in a target group of addresses, such as `TargetGroup::http_addresses`"
)]
pub trait InstanceTargets {
    /// Registers the compute.
    fn register_instances(&self, registration: Registration);
}

/// A target group in which compute is registered.
#[derive(Clone, Debug)]
pub struct Registration {
    pub(super) arn: Value<String>,
    pub(super) port: u16,
    pub(super) connections: Rc<Connections>,
}

impl Registration {
    /// Returns the ARN of the target group.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Returns the port on which targets receive traffic.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Opens the security group of the targets for the load balancers that forward to the target group, now and later.
    pub(crate) fn connect(&self, targets: &SecurityGroup) {
        self.connections.add_targets(targets);
    }

    /// Adds an instance to the targets that the target group lists.
    pub(crate) fn list_instance(&self, id: Value<String>) {
        self.connections.instances.borrow_mut().push(id);
    }

    /// Returns the listeners and rules that forward to the target group. Compute that registers itself needs them first.
    pub(crate) fn dependencies(&self) -> Vec<Id> {
        self.connections.routes.borrow().clone()
    }
}

/// The load balancers and targets that a target group connects.
#[derive(Debug, Default)]
pub(super) struct Connections {
    /// The protocol, if a Network Load Balancer forwards to the target group.
    pub(super) network: Option<NetworkProtocol>,
    /// The ports of traffic and health checks.
    pub(super) ports: Vec<Port>,
    pub(super) balancers: RefCell<Vec<SecurityGroup>>,
    pub(super) targets: RefCell<Vec<SecurityGroup>>,
    pub(super) instances: RefCell<Vec<Value<String>>>,
    /// The listeners and listener rules that forward to the target group.
    pub(super) routes: RefCell<Vec<Id>>,
    /// The full name of the first load balancer that forwards to the target group.
    pub(super) balancer_name: RefCell<Option<Value<String>>>,
}

impl Connections {
    pub(super) fn add_targets(&self, targets: &SecurityGroup) {
        for balancer in self.balancers.borrow().iter() {
            self.open(balancer, targets);
        }
        self.targets.borrow_mut().push(targets.clone());
    }

    /// Adds a load balancer with its full name.
    pub(super) fn add_balancer(&self, balancer: &SecurityGroup, name: &Value<String>) {
        for targets in self.targets.borrow().iter() {
            self.open(balancer, targets);
        }
        self.balancers.borrow_mut().push(balancer.clone());
        self.balancer_name.borrow_mut().get_or_insert_with(|| name.clone());
    }

    fn open(&self, balancer: &SecurityGroup, targets: &SecurityGroup) {
        const DESCRIPTION: &str = "Load balancer to targets";
        for port in &self.ports {
            // Targets in another stack refer to the target group, so its stack must not refer to theirs.
            match balancer.is_same_stack(targets) {
                true => balancer.connect_to(targets, *port, DESCRIPTION),
                false => targets.connect_from(balancer, *port, DESCRIPTION),
            }
        }
    }
}
