// Made by `cargo xtask generate`; do not edit.
//! `AWS::AutoScalingPlans`: 1 resource type. Cargo feature: `autoscalingplans`.

pub mod scaling_plan;
pub use scaling_plan::{ScalingPlan, ScalingPlanRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum application_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum predefined_load_metric_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum predefined_scaling_metric_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum scalable_dimension {}
    /// A required property.
    #[derive(Debug)]
    pub enum scaling_instructions {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum statistic {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_tracking_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
