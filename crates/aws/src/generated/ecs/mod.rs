// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS`: 12 resource types. Cargo feature: `ecs`.

pub mod capacity_provider;
pub use capacity_provider::{CapacityProvider, CapacityProviderRef};
pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
pub mod cluster_capacity_provider_associations;
pub use cluster_capacity_provider_associations::{ClusterCapacityProviderAssociations, ClusterCapacityProviderAssociationsRef};
pub mod daemon;
pub use daemon::{Daemon, DaemonRef};
pub mod daemon_task_definition;
pub use daemon_task_definition::{DaemonTaskDefinition, DaemonTaskDefinitionRef};
pub mod express_gateway_service;
pub use express_gateway_service::{ExpressGatewayService, ExpressGatewayServiceRef};
pub mod gateway;
pub use gateway::{Gateway, GatewayRef};
pub mod gateway_cluster_associations;
pub use gateway_cluster_associations::{GatewayClusterAssociations, GatewayClusterAssociationsRef};
pub mod primary_task_set;
pub use primary_task_set::{PrimaryTaskSet, PrimaryTaskSetRef};
pub mod service;
pub use service::{Service, ServiceRef};
pub mod task_definition;
pub use task_definition::{TaskDefinition, TaskDefinitionRef};
pub mod task_set;
pub use task_set::{TaskSet, TaskSetRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum alternate_target_group_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum auto_scaling_group_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum credentials_parameter {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_capacity_provider_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain {}
    /// A required property.
    #[derive(Debug)]
    pub enum ec2_instance_profile_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable_force_new_deployment {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum exact {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum filesystem_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum gateway {}
    /// A required property.
    #[derive(Debug)]
    pub enum gateway_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum hard_limit {}
    /// A required property.
    #[derive(Debug)]
    pub enum header {}
    /// A required property.
    #[derive(Debug)]
    pub enum host_shared_alb {}
    /// A required property.
    #[derive(Debug)]
    pub enum image {}
    /// A required property.
    #[derive(Debug)]
    pub enum infrastructure_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_launch_template {}
    /// A required property.
    #[derive(Debug)]
    pub enum issuer_certificate_authority {}
    /// A required property.
    #[derive(Debug)]
    pub enum lifecycle_stages {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_driver {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_stream_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum memory {}
    /// A required property.
    #[derive(Debug)]
    pub enum memory_mi_b {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum min {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum nvidia_mps {}
    /// A required property.
    #[derive(Debug)]
    pub enum port {}
    /// A required property.
    #[derive(Debug)]
    pub enum port_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resolution_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rollback {}
    /// A required property.
    #[derive(Debug)]
    pub enum root_directory {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_groups {}
    /// A required property.
    #[derive(Debug)]
    pub enum service {}
    /// A required property.
    #[derive(Debug)]
    pub enum size {}
    /// A required property.
    #[derive(Debug)]
    pub enum soft_limit {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_size_gi_b {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnets {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_group_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_set_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum v_cpu_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_from {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
}
