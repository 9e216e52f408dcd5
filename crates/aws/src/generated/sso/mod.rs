// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSO`: 6 resource types. Cargo feature: `sso`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod application_assignment;
pub use application_assignment::{ApplicationAssignment, ApplicationAssignmentRef};
pub mod assignment;
pub use assignment::{Assignment, AssignmentRef};
pub mod instance;
pub use instance::{Instance, InstanceRef};
pub mod instance_access_control_attribute_configuration;
pub use instance_access_control_attribute_configuration::{InstanceAccessControlAttributeConfiguration, InstanceAccessControlAttributeConfigurationRef};
pub mod permission_set;
pub use permission_set::{PermissionSet, PermissionSetRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_control_attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_provider_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin {}
    /// A required property.
    #[derive(Debug)]
    pub enum permission_set_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
