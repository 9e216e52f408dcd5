// Made by `cargo xtask generate`; do not edit.
//! `AWS::DRS`: 4 resource types. Cargo feature: `drs`.

pub mod launch_configuration_template;
pub use launch_configuration_template::{LaunchConfigurationTemplate, LaunchConfigurationTemplateRef};
pub mod recovery_plan;
pub use recovery_plan::{RecoveryPlan, RecoveryPlanRef};
pub mod replication_configuration_template;
pub use replication_configuration_template::{ReplicationConfigurationTemplate, ReplicationConfigurationTemplateRef};
pub mod source_network;
pub use source_network::{SourceNetwork, SourceNetworkRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bandwidth_throttling {}
    /// A required property.
    #[derive(Debug)]
    pub enum ebs_encryption {}
    /// A required property.
    #[derive(Debug)]
    pub enum interval {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin_account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum pit_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum replication_servers_security_groups_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum retention_duration {}
    /// A required property.
    #[derive(Debug)]
    pub enum staging_area_subnet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum staging_area_tags {}
    /// A required property.
    #[derive(Debug)]
    pub enum units {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
}
