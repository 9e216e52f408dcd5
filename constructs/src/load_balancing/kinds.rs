//! The kinds of load balancers and of targets, as type parameters of target groups.

/// The kind of load balancer that forwards to a target group.
pub trait Balancer {}

/// The kind of targets in a target group.
pub trait Targets {}

/// Targets whose connections can be configured, and to which every listener forwards: instances and addresses.
#[diagnostic::on_unimplemented(
    message = "targets of the kind `{Self}` do not support this",
    note = "instances and addresses do; a Network Load Balancer forwards to an Application Load Balancer from a TCP listener only"
)]
pub trait HasConnections {}

/// An Application Load Balancer, for HTTP.
#[derive(Clone, Copy, Debug)]
pub enum Application {}

/// A Network Load Balancer, for TCP, TLS and UDP.
#[derive(Clone, Copy, Debug)]
pub enum Network {}

/// Instances by their ID: single instances and Auto Scaling groups.
#[derive(Clone, Copy, Debug)]
pub enum Instances {}

/// IP addresses, such as those of ECS tasks.
#[derive(Clone, Copy, Debug)]
pub enum Addresses {}

/// A Lambda function.
#[derive(Clone, Copy, Debug)]
pub enum Functions {}

/// An Application Load Balancer behind a Network Load Balancer.
#[derive(Clone, Copy, Debug)]
pub enum LoadBalancers {}

impl Balancer for Application {}
impl Balancer for Network {}
impl Targets for Instances {}
impl Targets for Addresses {}
impl Targets for Functions {}
impl Targets for LoadBalancers {}
impl HasConnections for Instances {}
impl HasConnections for Addresses {}
