//! AWS Batch: jobs that wait in queues for elastic compute.

mod allocation_strategy;
mod compute_environment;
mod consumable_resource;
mod ec2_environment;
mod ec2_environment_builder;
mod eks_job;
mod fargate_environment;
mod image_type;
mod job_definition;
mod job_definition_builder;
mod job_kind;
mod job_properties;
mod job_queue;
mod managed_instances;
mod multi_node;
mod retry;
mod scheduling_policy;

pub use allocation_strategy::AllocationStrategy;
pub use compute_environment::{ComputeEnvironment, Platform};
pub use consumable_resource::{ConsumableKind, ConsumableResource};
pub use ec2_environment::Ec2Environment;
pub use ec2_environment_builder::Ec2EnvironmentBuilder;
pub use eks_job::EksPod;
pub use fargate_environment::{FargateEnvironment, FargateEnvironmentBuilder};
pub use image_type::ImageType;
pub use job_definition::JobDefinition;
pub use job_definition_builder::JobDefinitionBuilder;
pub use job_queue::{JobQueue, JobQueueBuilder};
pub use managed_instances::{ManagedInstancesEnvironment, ManagedInstancesEnvironmentBuilder};
pub use multi_node::MultiNode;
pub use retry::{ExitAction, ExitRule, Retry};
pub use scheduling_policy::{SchedulingPolicy, SchedulingPolicyBuilder};
