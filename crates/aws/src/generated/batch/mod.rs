// Made by `cargo xtask generate`; do not edit.
//! `AWS::Batch`: 7 resource types. Cargo feature: `batch`.

pub mod compute_environment;
pub use compute_environment::{ComputeEnvironment, ComputeEnvironmentRef};
pub mod consumable_resource;
pub use consumable_resource::{ConsumableResource, ConsumableResourceRef};
pub mod job_definition;
pub use job_definition::{JobDefinition, JobDefinitionRef};
pub mod job_queue;
pub use job_queue::{JobQueue, JobQueueRef};
pub mod quota_share;
pub use quota_share::{QuotaShare, QuotaShareRef};
pub mod scheduling_policy;
pub use scheduling_policy::{SchedulingPolicy, SchedulingPolicyRef};
pub mod service_environment;
pub use service_environment::{ServiceEnvironment, ServiceEnvironmentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_limits {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum claim_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum compute_environment {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition {}
    /// A required property.
    #[derive(Debug)]
    pub enum consumable_resource {}
    /// A required property.
    #[derive(Debug)]
    pub enum consumable_resource_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum credentials_parameter {}
    /// A required property.
    #[derive(Debug)]
    pub enum ec2_instance_profile_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum eks_cluster_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum hard_limit {}
    /// A required property.
    #[derive(Debug)]
    pub enum image {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum in_share_preemption {}
    /// A required property.
    #[derive(Debug)]
    pub enum infrastructure_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_launch_template {}
    /// A required property.
    #[derive(Debug)]
    pub enum job_queue {}
    /// A required property.
    #[derive(Debug)]
    pub enum kubernetes_namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_driver {}
    /// A required property.
    #[derive(Debug)]
    pub enum main_node {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_time_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum maxv_cpus {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum node_range_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum num_nodes {}
    /// A required property.
    #[derive(Debug)]
    pub enum order {}
    /// A required property.
    #[derive(Debug)]
    pub enum preemption_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum quantity {}
    /// A required property.
    #[derive(Debug)]
    pub enum quota_share_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum reason {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_sharing_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_groups {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_environment {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_environment_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum size {}
    /// A required property.
    #[derive(Debug)]
    pub enum size_in_gi_b {}
    /// A required property.
    #[derive(Debug)]
    pub enum soft_limit {}
    /// A required property.
    #[derive(Debug)]
    pub enum state {}
    /// A required property.
    #[derive(Debug)]
    pub enum strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnets {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_nodes {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum total_quantity {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_from {}
}
