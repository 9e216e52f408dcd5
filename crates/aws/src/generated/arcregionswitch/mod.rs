// Made by `cargo xtask generate`; do not edit.
//! `AWS::ARCRegionSwitch`: 1 resource type. Cargo feature: `arcregionswitch`.

pub mod plan;
pub use plan::{Plan, PlanRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum approval_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum asgs {}
    /// A required property.
    #[derive(Debug)]
    pub enum associated_alarm_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition {}
    /// A required property.
    #[derive(Debug)]
    pub enum conditions {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_cluster_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_instance_arn_map {}
    /// A required property.
    #[derive(Debug)]
    pub enum document_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_block_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_block_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum global_cluster_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum hosted_zone_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum kind {}
    /// A required property.
    #[derive(Debug)]
    pub enum kubernetes_resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambdas {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_delay_minutes_between_executions {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum_success_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum recovery_approach {}
    /// A required property.
    #[derive(Debug)]
    pub enum region_and_routing_controls {}
    /// A required property.
    #[derive(Debug)]
    pub enum region_database_cluster_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum region_documents {}
    /// A required property.
    #[derive(Debug)]
    pub enum region_event_source_mappings {}
    /// A required property.
    #[derive(Debug)]
    pub enum region_to_run {}
    /// A required property.
    #[derive(Debug)]
    pub enum regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum retry_interval_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum routing_control_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum services {}
    /// A required property.
    #[derive(Debug)]
    pub enum state {}
    /// A required property.
    #[derive(Debug)]
    pub enum steps {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum targets {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
    /// A required property.
    #[derive(Debug)]
    pub enum workflow_target_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum workflows {}
}
