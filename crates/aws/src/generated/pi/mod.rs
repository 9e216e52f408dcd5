// Made by `cargo xtask generate`; do not edit.
//! `AWS::PI`: 1 resource type. Cargo feature: `pi`.

pub mod perf_reports;
pub use perf_reports::{PerfReports, PerfReportsRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum end_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_time {}
}
