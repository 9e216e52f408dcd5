//! The kinds of load balancers and of targets, as type parameters of target groups.

/// The kind of load balancer that forwards to a target group.
pub trait Balancer {}

/// The kind of targets in a target group.
pub trait Targets {}

/// Targets with connections: instances and addresses.
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

impl Balancer for Application {}
impl Balancer for Network {}
impl Targets for Instances {}
impl Targets for Addresses {}
impl Targets for Functions {}
impl HasConnections for Instances {}
impl HasConnections for Addresses {}
