// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito`: 18 resource types. Cargo feature: `cognito`.

pub mod identity_pool;
pub use identity_pool::{IdentityPool, IdentityPoolRef};
pub mod identity_pool_principal_tag;
pub use identity_pool_principal_tag::{IdentityPoolPrincipalTag, IdentityPoolPrincipalTagRef};
pub mod identity_pool_role_attachment;
pub use identity_pool_role_attachment::{IdentityPoolRoleAttachment, IdentityPoolRoleAttachmentRef};
pub mod log_delivery_configuration;
pub use log_delivery_configuration::{LogDeliveryConfiguration, LogDeliveryConfigurationRef};
pub mod managed_login_branding;
pub use managed_login_branding::{ManagedLoginBranding, ManagedLoginBrandingRef};
pub mod terms;
pub use terms::{Terms, TermsRef};
pub mod user_pool;
pub use user_pool::{UserPool, UserPoolRef};
pub mod user_pool_client;
pub use user_pool_client::{UserPoolClient, UserPoolClientRef};
pub mod user_pool_domain;
pub use user_pool_domain::{UserPoolDomain, UserPoolDomainRef};
pub mod user_pool_group;
pub use user_pool_group::{UserPoolGroup, UserPoolGroupRef};
pub mod user_pool_identity_provider;
pub use user_pool_identity_provider::{UserPoolIdentityProvider, UserPoolIdentityProviderRef};
pub mod user_pool_regional_configuration_attachment;
pub use user_pool_regional_configuration_attachment::{UserPoolRegionalConfigurationAttachment, UserPoolRegionalConfigurationAttachmentRef};
pub mod user_pool_replica;
pub use user_pool_replica::{UserPoolReplica, UserPoolReplicaRef};
pub mod user_pool_resource_server;
pub use user_pool_resource_server::{UserPoolResourceServer, UserPoolResourceServerRef};
pub mod user_pool_risk_configuration_attachment;
pub use user_pool_risk_configuration_attachment::{UserPoolRiskConfigurationAttachment, UserPoolRiskConfigurationAttachmentRef};
pub mod user_pool_ui_customization_attachment;
pub use user_pool_ui_customization_attachment::{UserPoolUICustomizationAttachment, UserPoolUICustomizationAttachmentRef};
pub mod user_pool_user;
pub use user_pool_user::{UserPoolUser, UserPoolUserRef};
pub mod user_pool_user_to_group_attachment;
pub use user_pool_user_to_group_attachment::{UserPoolUserToGroupAttachment, UserPoolUserToGroupAttachmentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum allow_unauthenticated_identities {}
    /// A required property.
    #[derive(Debug)]
    pub enum attributes_require_verification_before_update {}
    /// A required property.
    #[derive(Debug)]
    pub enum caller_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum category {}
    /// A required property.
    #[derive(Debug)]
    pub enum claim {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum color_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain {}
    /// A required property.
    #[derive(Debug)]
    pub enum enforcement {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum extension {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_pool_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_provider_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum links {}
    /// A required property.
    #[derive(Debug)]
    pub enum match_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum notify {}
    /// A required property.
    #[derive(Debug)]
    pub enum primary_route53_health_check_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope_description {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum secondary_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum subject {}
    /// A required property.
    #[derive(Debug)]
    pub enum terms_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum terms_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_pool_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum username {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
