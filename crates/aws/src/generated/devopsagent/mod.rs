// Made by `cargo xtask generate`; do not edit.
//! `AWS::DevOpsAgent`: 6 resource types. Cargo feature: `devopsagent`.

pub mod agent_space;
pub use agent_space::{AgentSpace, AgentSpaceRef};
pub mod asset;
pub use asset::{Asset, AssetRef};
pub mod association;
pub use association::{Association, AssociationRef};
pub mod private_connection;
pub use private_connection::{PrivateConnection, PrivateConnectionRef};
pub mod service;
pub use service::{Service, ServiceRef};
pub mod trigger;
pub use trigger::{Trigger, TriggerRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum account_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum account_urn {}
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_space_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_key_header {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_key_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_key_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_variant {}
    /// A required property.
    #[derive(Debug)]
    pub enum asset_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum assumable_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorization_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_secret {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum customer_email {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum env_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum exchange_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum host_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum idc_instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum incident_response_target {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum issuer_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum operator_app_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum owner_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum path {}
    /// A required property.
    #[derive(Debug)]
    pub enum project_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum project_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum repo_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum repo_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_configuration_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule {}
    /// A required property.
    #[derive(Debug)]
    pub enum scopes {}
    /// A required property.
    #[derive(Debug)]
    pub enum service {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum services {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscription_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum tenant_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum tools {}
    /// A required property.
    #[derive(Debug)]
    pub enum transmission_target {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum web_identity_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum web_identity_token_audiences {}
    /// A required property.
    #[derive(Debug)]
    pub enum workspace_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum workspace_name {}
}
