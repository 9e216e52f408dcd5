// Made by `cargo xtask generate`; do not edit.
//! `AWS::EventSchemas`: 4 resource types. Cargo feature: `events`.

pub mod discoverer;
pub use discoverer::{Discoverer, DiscovererRef};
pub mod registry;
pub use registry::{Registry, RegistryRef};
pub mod registry_policy;
pub use registry_policy::{RegistryPolicy, RegistryPolicyRef};
pub mod schema;
pub use schema::{Schema, SchemaRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum registry_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_arn {}
}
