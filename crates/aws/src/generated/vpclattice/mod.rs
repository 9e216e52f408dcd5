// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice`: 14 resource types. Cargo feature: `vpclattice`.

pub mod access_log_subscription;
pub use access_log_subscription::{AccessLogSubscription, AccessLogSubscriptionRef};
pub mod auth_policy;
pub use auth_policy::{AuthPolicy, AuthPolicyRef};
pub mod domain_verification;
pub use domain_verification::{DomainVerification, DomainVerificationRef};
pub mod listener;
pub use listener::{Listener, ListenerRef};
pub mod resource_configuration;
pub use resource_configuration::{ResourceConfiguration, ResourceConfigurationRef};
pub mod resource_gateway;
pub use resource_gateway::{ResourceGateway, ResourceGatewayRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod rule;
pub use rule::{Rule, RuleRef};
pub mod service;
pub use service::{Service, ServiceRef};
pub mod service_network;
pub use service_network::{ServiceNetwork, ServiceNetworkRef};
pub mod service_network_resource_association;
pub use service_network_resource_association::{ServiceNetworkResourceAssociation, ServiceNetworkResourceAssociationRef};
pub mod service_network_service_association;
pub use service_network_service_association::{ServiceNetworkServiceAssociation, ServiceNetworkServiceAssociationRef};
pub mod service_network_vpc_association;
pub use service_network_vpc_association::{ServiceNetworkVpcAssociation, ServiceNetworkVpcAssociationRef};
pub mod target_group;
pub use target_group::{TargetGroup, TargetGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum cidr_ranges {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum http_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum http_match {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_address_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#match {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_configuration_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum status_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_group_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_groups {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_identifier {}
}
