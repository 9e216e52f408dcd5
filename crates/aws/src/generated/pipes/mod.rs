// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pipes`: 1 resource type. Cargo feature: `pipes`.

pub mod pipe;
pub use pipe::{Pipe, PipeRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum credentials {}
    /// A required property.
    #[derive(Debug)]
    pub enum database {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_mappings {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_value_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum job_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum job_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum measure_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum measure_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum measure_value_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum multi_measure_attribute_mappings {}
    /// A required property.
    #[derive(Debug)]
    pub enum multi_measure_attribute_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum multi_measure_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum partition_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum queue_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum size_in_gi_b {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum sqls {}
    /// A required property.
    #[derive(Debug)]
    pub enum starting_position {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnets {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_definition_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum version_value {}
}
