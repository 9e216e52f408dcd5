// Made by `cargo xtask generate`; do not edit.
//! `AWS::BCMDataExports`: 1 resource type. Cargo feature: `bcm`.

pub mod export;
pub use export::{Export, ExportRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum compression {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_query {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum export {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum frequency {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum overwrite {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_statement {}
    /// A required property.
    #[derive(Debug)]
    pub enum refresh_cadence {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_output_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_region {}
}
