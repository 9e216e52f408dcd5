// Made by `cargo xtask generate`; do not edit.
//! `AWS::Rbin`: 1 resource type. Cargo feature: `rbin`.

pub mod rule;
pub use rule::{Rule, RuleRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum resource_tag_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_tag_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum retention_period {}
    /// A required property.
    #[derive(Debug)]
    pub enum retention_period_unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum retention_period_value {}
}
