// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearch`: 1 resource type. Cargo feature: `opensearch`.

pub mod data_source;
pub use data_source::{DataSource, DataSourceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum data_source_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
}
