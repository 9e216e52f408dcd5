// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticLoadBalancing`: 1 resource type. Cargo feature: `elasticloadbalancing`.

pub mod load_balancer;
pub use load_balancer::{LoadBalancer, LoadBalancerRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum cookie_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum healthy_threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum idle_timeout {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum interval {}
    /// A required property.
    #[derive(Debug)]
    pub enum listeners {}
    /// A required property.
    #[derive(Debug)]
    pub enum load_balancer_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum timeout {}
    /// A required property.
    #[derive(Debug)]
    pub enum unhealthy_threshold {}
}
