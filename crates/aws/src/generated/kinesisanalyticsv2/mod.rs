// Made by `cargo xtask generate`; do not edit.
//! `AWS::KinesisAnalyticsV2`: 4 resource types. Cargo feature: `kinesis`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod application_cloud_watch_logging_option;
pub use application_cloud_watch_logging_option::{ApplicationCloudWatchLoggingOption, ApplicationCloudWatchLoggingOptionRef};
pub mod application_output;
pub use application_output::{ApplicationOutput, ApplicationOutputRef};
pub mod application_reference_data_source;
pub use application_reference_data_source::{ApplicationReferenceDataSource, ApplicationReferenceDataSourceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum application_maintenance_window_start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_restore_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum artifact_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum artifact_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_watch_logging_option {}
    /// A required property.
    #[derive(Debug)]
    pub enum code_content {}
    /// A required property.
    #[derive(Debug)]
    pub enum code_content_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_stream_arn {}
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
    pub enum reference_schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rollback_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum runtime_environment {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_content_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_execution_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum snapshots_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum sql_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
}
