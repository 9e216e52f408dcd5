// Made by `cargo xtask generate`; do not edit.
//! `AWS::KinesisAnalytics`: 3 resource types. Cargo feature: `kinesis`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod application_output;
pub use application_output::{ApplicationOutput, ApplicationOutputRef};
pub mod application_reference_data_source;
pub use application_reference_data_source::{ApplicationReferenceDataSource, ApplicationReferenceDataSourceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum application_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum inputs {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum output {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_column_delimiter {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_format_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_row_delimiter {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_row_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum reference_data_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum reference_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum reference_schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum sql_type {}
}
