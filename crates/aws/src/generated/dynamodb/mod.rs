// Made by `cargo xtask generate`; do not edit.
//! `AWS::DynamoDB`: 3 resource types. Cargo feature: `dynamodb`.

pub mod backup;
pub use backup::{Backup, BackupRef};
pub mod global_table;
pub use global_table::{GlobalTable, GlobalTableRef};
pub mod table;
pub use table::{Table, TableRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum attribute_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum attribute_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum backup_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimensions {}
    /// A required property.
    #[derive(Debug)]
    pub enum distance_function {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum index_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_master_key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum projection {}
    /// A required property.
    #[derive(Debug)]
    pub enum read_capacity_units {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum replicas {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum search_schema_element_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum sse_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_view_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_tracking_scaling_policy_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum vector_attribute {}
    /// A required property.
    #[derive(Debug)]
    pub enum write_capacity_units {}
}
