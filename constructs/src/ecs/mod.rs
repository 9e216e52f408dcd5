//! Defines ECS clusters, and tasks that run once or as a service.

mod capacity;
mod cluster;
mod metrics;
mod run_task;
mod service;
mod task_container;
mod task_definition;
mod task_definition_builder;
mod volumes;

pub use capacity::{Ec2Capacity, Ec2CapacityBuilder};
pub use cluster::{Cluster, ClusterBuilder, ContainerInsights};
pub use metrics::ServiceMetrics;
pub use run_task::{RunTaskTarget, RunTaskTargetBuilder};
pub use service::{Service, ServiceBuilder};
pub use task_container::TaskContainer;
pub use task_definition::TaskDefinition;
pub use task_definition_builder::TaskDefinitionBuilder;
