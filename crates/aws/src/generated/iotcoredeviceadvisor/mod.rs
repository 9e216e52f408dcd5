// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTCoreDeviceAdvisor`: 1 resource type. Cargo feature: `iot`.

pub mod suite_definition;
pub use suite_definition::{SuiteDefinition, SuiteDefinitionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum device_permission_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum root_group {}
    /// A required property.
    #[derive(Debug)]
    pub enum suite_definition_configuration {}
}
