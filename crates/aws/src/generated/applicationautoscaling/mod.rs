// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApplicationAutoScaling`: 2 resource types. Cargo feature: `applicationautoscaling`.

pub mod scalable_target;
pub use scalable_target::{ScalableTarget, ScalableTargetRef};
pub mod scaling_policy;
pub use scaling_policy::{ScalingPolicy, ScalingPolicyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum max_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_data_queries {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_specifications {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum predefined_metric_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum scalable_dimension {}
    /// A required property.
    #[derive(Debug)]
    pub enum scaling_adjustment {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule {}
    /// A required property.
    #[derive(Debug)]
    pub enum scheduled_action_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
