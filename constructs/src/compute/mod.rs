//! EC2 compute: instances, launch templates, Auto Scaling groups and Spot Fleets.

mod auto_scaling_group;
mod auto_scaling_group_builder;
mod block_device;
mod image;
mod instance;
mod instance_type;
mod launch_template;
mod lifecycle_hook;
mod loader_instance;
mod machine;
mod metrics;
mod parallel_cluster;
mod parallel_cluster_check;
mod signals;
mod spot_fleet;
mod spot_fleet_builder;
mod spot_fleet_check;
mod spot_fleet_options;

pub use auto_scaling_group::AutoScalingGroup;
pub use auto_scaling_group_builder::AutoScalingGroupBuilder;
pub use block_device::{BlockDevice, VolumeType};
pub use image::{Architecture, MachineImage};
pub use instance::{Instance, InstanceBuilder};
pub use instance_type::InstanceType;
pub use launch_template::{LaunchTemplate, LaunchTemplateBuilder};
pub use lifecycle_hook::LifecycleHook;
pub use loader_instance::{LoaderInstance, LoaderInstanceBuilder};
pub use metrics::{AutoScalingGroupMetrics, InstanceMetrics, SpotFleetMetrics};
pub use parallel_cluster::ParallelCluster;
pub use spot_fleet::SpotFleet;
pub use spot_fleet_builder::SpotFleetBuilder;
pub use spot_fleet_options::{
    AllocationStrategy, Interruption, OnDemandAllocation, Rebalance, RequestType,
};
