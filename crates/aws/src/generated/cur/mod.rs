// Made by `cargo xtask generate`; do not edit.
//! `AWS::CUR`: 1 resource type. Cargo feature: `cur`.

pub mod report_definition;
pub use report_definition::{ReportDefinition, ReportDefinitionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum compression {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum refresh_closed_reports {}
    /// A required property.
    #[derive(Debug)]
    pub enum report_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum report_versioning {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_unit {}
}
