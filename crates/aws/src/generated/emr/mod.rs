// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMR`: 8 resource types. Cargo feature: `emr`.

pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
pub mod instance_fleet_config;
pub use instance_fleet_config::{InstanceFleetConfig, InstanceFleetConfigRef};
pub mod instance_group_config;
pub use instance_group_config::{InstanceGroupConfig, InstanceGroupConfigRef};
pub mod security_configuration;
pub use security_configuration::{SecurityConfiguration, SecurityConfigurationRef};
pub mod step;
pub use step::{Step, StepRef};
pub mod studio;
pub use studio::{Studio, StudioRef};
pub mod studio_session_mapping;
pub use studio_session_mapping::{StudioSessionMapping, StudioSessionMappingRef};
pub mod wal_workspace;
pub use wal_workspace::{WALWorkspace, WALWorkspaceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_on_failure {}
    /// A required property.
    #[derive(Debug)]
    pub enum allocation_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum availability_zone {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_watch_alarm_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum constraints {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_s3_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum engine_security_group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum hadoop_jar_step {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_fleet_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum instances {}
    /// A required property.
    #[derive(Debug)]
    pub enum jar {}
    /// A required property.
    #[derive(Debug)]
    pub enum job_flow_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum job_flow_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum kdc_admin_password {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum maximum_capacity_units {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum_capacity_units {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum path {}
    /// A required property.
    #[derive(Debug)]
    pub enum period {}
    /// A required property.
    #[derive(Debug)]
    pub enum realm {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum scaling_adjustment {}
    /// A required property.
    #[derive(Debug)]
    pub enum script_bootstrap_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum session_policy_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum simple_scaling_policy_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum size_in_gb {}
    /// A required property.
    #[derive(Debug)]
    pub enum studio_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum timeout_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum timeout_duration_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum trigger {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum volume_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum volume_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum workspace_security_group_id {}
}
