// Made by `cargo xtask generate`; do not edit.
//! `AWS::BCM`: 2 resource types. Cargo feature: `bcm`.

pub mod dashboard;
pub use dashboard::{Dashboard, DashboardRef};
pub mod scheduled_report;
pub use scheduled_report::{ScheduledReport, ScheduledReportRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum configs {}
    /// A required property.
    #[derive(Debug)]
    pub enum dashboard_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum granularity {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum metrics {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum scheduled_report_execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_range {}
    /// A required property.
    #[derive(Debug)]
    pub enum title {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
    /// A required property.
    #[derive(Debug)]
    pub enum visual_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum widgets {}
}
