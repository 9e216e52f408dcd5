// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticLoadBalancingV2`: 7 resource types. Cargo feature: `elasticloadbalancing`.

pub mod listener;
pub use listener::{Listener, ListenerRef};
pub mod listener_certificate;
pub use listener_certificate::{ListenerCertificate, ListenerCertificateRef};
pub mod listener_rule;
pub use listener_rule::{ListenerRule, ListenerRuleRef};
pub mod load_balancer;
pub use load_balancer::{LoadBalancer, LoadBalancerRef};
pub mod target_group;
pub use target_group::{TargetGroup, TargetGroupRef};
pub mod trust_store;
pub use trust_store::{TrustStore, TrustStoreRef};
pub mod trust_store_revocation;
pub use trust_store_revocation::{TrustStoreRevocation, TrustStoreRevocationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorization_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_units {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificates {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum conditions {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum issuer {}
    /// A required property.
    #[derive(Debug)]
    pub enum jwks_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum listener_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum load_balancer_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum regex {}
    /// A required property.
    #[derive(Debug)]
    pub enum replace {}
    /// A required property.
    #[derive(Debug)]
    pub enum rewrites {}
    /// A required property.
    #[derive(Debug)]
    pub enum status_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_info_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_pool_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_pool_client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_pool_domain {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
}
