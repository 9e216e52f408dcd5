// Made by `cargo xtask generate`; do not edit.
//! `AWS::Scheduler`: 2 resource types. Cargo feature: `scheduler`.

pub mod schedule;
pub use schedule::{Schedule, ScheduleRef};
pub mod schedule_group;
pub use schedule_group::{ScheduleGroup, ScheduleGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum detail_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum flexible_time_window {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum partition_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
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
    pub enum value {}
}
