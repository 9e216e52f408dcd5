// Made by `cargo xtask generate`; do not edit.
//! `AWS::VerifiedPermissions`: 5 resource types. Cargo feature: `verifiedpermissions`.

pub mod identity_source;
pub use identity_source::{IdentitySource, IdentitySourceRef};
pub mod policy;
pub use policy::{Policy, PolicyRef};
pub mod policy_store;
pub use policy_store::{PolicyStore, PolicyStoreRef};
pub mod policy_store_alias;
pub use policy_store_alias::{PolicyStoreAlias, PolicyStoreAliasRef};
pub mod policy_template;
pub use policy_template::{PolicyTemplate, PolicyTemplateRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum alias_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum entity_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum entity_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_claim {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_entity_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum issuer {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_store_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_template_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum statement {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_selection {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_pool_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum validation_settings {}
}
