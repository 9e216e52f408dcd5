// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass`: 16 resource types. Cargo feature: `greengrass`.

pub mod connector_definition;
pub use connector_definition::{ConnectorDefinition, ConnectorDefinitionRef};
pub mod connector_definition_version;
pub use connector_definition_version::{ConnectorDefinitionVersion, ConnectorDefinitionVersionRef};
pub mod core_definition;
pub use core_definition::{CoreDefinition, CoreDefinitionRef};
pub mod core_definition_version;
pub use core_definition_version::{CoreDefinitionVersion, CoreDefinitionVersionRef};
pub mod device_definition;
pub use device_definition::{DeviceDefinition, DeviceDefinitionRef};
pub mod device_definition_version;
pub use device_definition_version::{DeviceDefinitionVersion, DeviceDefinitionVersionRef};
pub mod function_definition;
pub use function_definition::{FunctionDefinition, FunctionDefinitionRef};
pub mod function_definition_version;
pub use function_definition_version::{FunctionDefinitionVersion, FunctionDefinitionVersionRef};
pub mod group;
pub use group::{Group, GroupRef};
pub mod group_version;
pub use group_version::{GroupVersion, GroupVersionRef};
pub mod logger_definition;
pub use logger_definition::{LoggerDefinition, LoggerDefinitionRef};
pub mod logger_definition_version;
pub use logger_definition_version::{LoggerDefinitionVersion, LoggerDefinitionVersionRef};
pub mod resource_definition;
pub use resource_definition::{ResourceDefinition, ResourceDefinitionRef};
pub mod resource_definition_version;
pub use resource_definition_version::{ResourceDefinitionVersion, ResourceDefinitionVersionRef};
pub mod subscription_definition;
pub use subscription_definition::{SubscriptionDefinition, SubscriptionDefinitionRef};
pub mod subscription_definition_version;
pub use subscription_definition_version::{SubscriptionDefinitionVersion, SubscriptionDefinitionVersionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum auto_add_group_owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum component {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_definition_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum connectors {}
    /// A required property.
    #[derive(Debug)]
    pub enum core_definition_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum cores {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum device_definition_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum devices {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_definition_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum functions {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_permission {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum level {}
    /// A required property.
    #[derive(Debug)]
    pub enum logger_definition_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum loggers {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_data_container {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_definition_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum resources {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum sage_maker_job_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum subject {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscription_definition_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscriptions {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum thing_arn {}
}
