// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMRContainers`: 4 resource types. Cargo feature: `emr`.

pub mod endpoint;
pub use endpoint::{Endpoint, EndpointRef};
pub mod job_template;
pub use job_template::{JobTemplate, JobTemplateRef};
pub mod security_configuration;
pub use security_configuration::{SecurityConfiguration, SecurityConfigurationRef};
pub mod virtual_cluster;
pub use virtual_cluster::{VirtualCluster, VirtualClusterRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum classification {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum eks_info {}
    /// A required property.
    #[derive(Debug)]
    pub enum entry_point {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum info {}
    /// A required property.
    #[derive(Debug)]
    pub enum job_driver {}
    /// A required property.
    #[derive(Debug)]
    pub enum job_template_data {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_files_to_keep {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum release_label {}
    /// A required property.
    #[derive(Debug)]
    pub enum rotation_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_configuration_data {}
    /// A required property.
    #[derive(Debug)]
    pub enum virtual_cluster_id {}
}
