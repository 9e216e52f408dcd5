// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResilienceHub`: 2 resource types. Cargo feature: `resiliencehub`.

pub mod app;
pub use app::{App, AppRef};
pub mod resiliency_policy;
pub use resiliency_policy::{ResiliencyPolicy, ResiliencyPolicyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum app_template_body {}
    /// A required property.
    #[derive(Debug)]
    pub enum az {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum hardware {}
    /// A required property.
    #[derive(Debug)]
    pub enum identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum mapping_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum physical_resource_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_mappings {}
    /// A required property.
    #[derive(Debug)]
    pub enum rpo_in_secs {}
    /// A required property.
    #[derive(Debug)]
    pub enum rto_in_secs {}
    /// A required property.
    #[derive(Debug)]
    pub enum software {}
    /// A required property.
    #[derive(Debug)]
    pub enum tier {}
}
