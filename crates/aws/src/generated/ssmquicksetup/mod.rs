// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMQuickSetup`: 2 resource types. Cargo feature: `ssm`.

pub mod configuration_manager;
pub use configuration_manager::{ConfigurationManager, ConfigurationManagerRef};
pub mod lifecycle_automation;
pub use lifecycle_automation::{LifecycleAutomation, LifecycleAutomationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum automation_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum automation_parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_definitions {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_key {}
}
