// Made by `cargo xtask generate`; do not edit.
//! `AWS::AgentRegistry`: 2 resource types. Cargo feature: `agentregistry`.

pub mod registry;
pub use registry::{Registry, RegistryRef};
pub mod registry_record;
pub use registry_record::{RegistryRecord, RegistryRecordRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum authorizing_claim_match_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum claim_match_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum claim_match_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum credential_provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum credential_provider_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_jwt_authorizer {}
    /// A required property.
    #[derive(Debug)]
    pub enum descriptors {}
    /// A required property.
    #[derive(Debug)]
    pub enum discovery_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum inbound_token_claim_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum inbound_token_claim_value_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_key_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum url {}
}
