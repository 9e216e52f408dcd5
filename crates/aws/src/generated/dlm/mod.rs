// Made by `cargo xtask generate`; do not edit.
//! `AWS::DLM`: 1 resource type. Cargo feature: `dlm`.

pub mod lifecycle_policy;
pub use lifecycle_policy::{LifecyclePolicy, LifecyclePolicyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum cross_region_copy {}
    /// A required property.
    #[derive(Debug)]
    pub enum encrypted {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum interval {}
    /// A required property.
    #[derive(Debug)]
    pub enum interval_unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum retain_rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum retention_archive_tier {}
    /// A required property.
    #[derive(Debug)]
    pub enum snapshot_owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
}
