// Made by `cargo xtask generate`; do not edit.
//! `AWS::DeviceFarm`: 7 resource types. Cargo feature: `devicefarm`.

pub mod device_pool;
pub use device_pool::{DevicePool, DevicePoolRef};
pub mod instance_profile;
pub use instance_profile::{InstanceProfile, InstanceProfileRef};
pub mod network_profile;
pub use network_profile::{NetworkProfile, NetworkProfileRef};
pub mod project;
pub use project::{Project, ProjectRef};
pub mod test_grid_project;
pub use test_grid_project::{TestGridProject, TestGridProjectRef};
pub mod upload;
pub use upload::{Upload, UploadRef};
pub mod vpce_configuration;
pub use vpce_configuration::{VPCEConfiguration, VPCEConfigurationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum project_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_dns_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpce_configuration_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpce_service_name {}
}
