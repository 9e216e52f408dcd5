// Made by `cargo xtask generate`; do not edit.
//! `AWS::AutoScaling`: 6 resource types. Cargo feature: `autoscaling`.

pub mod auto_scaling_group;
pub use auto_scaling_group::{AutoScalingGroup, AutoScalingGroupRef};
pub mod launch_configuration;
pub use launch_configuration::{LaunchConfiguration, LaunchConfigurationRef};
pub mod lifecycle_hook;
pub use lifecycle_hook::{LifecycleHook, LifecycleHookRef};
pub mod scaling_policy;
pub use scaling_policy::{ScalingPolicy, ScalingPolicyRef};
pub mod scheduled_action;
pub use scheduled_action::{ScheduledAction, ScheduledActionRef};
pub mod warm_pool;
pub use warm_pool::{WarmPool, WarmPoolRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum auto_scaling_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_reservation_preference {}
    /// A required property.
    #[derive(Debug)]
    pub enum device_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum granularity {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum impaired_zone_health_check_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum launch_template {}
    /// A required property.
    #[derive(Debug)]
    pub enum launch_template_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum lifecycle_hook_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum lifecycle_transition {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum memory_mi_b {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_data_queries {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_specifications {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum predefined_metric_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum propagate_at_launch {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum scaling_adjustment {}
    /// A required property.
    #[derive(Debug)]
    pub enum stat {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_capacity_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum v_cpu_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
    /// A required property.
    #[derive(Debug)]
    pub enum zonal_shift_enabled {}
}
