// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Tables`: 5 resource types. Cargo feature: `s3`.

pub mod namespace;
pub use namespace::{Namespace, NamespaceRef};
pub mod table;
pub use table::{Table, TableRef};
pub mod table_bucket;
pub use table_bucket::{TableBucket, TableBucketRef};
pub mod table_bucket_policy;
pub use table_bucket_policy::{TableBucketPolicy, TableBucketPolicyRef};
pub mod table_policy;
pub use table_policy::{TablePolicy, TablePolicyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum destination_table_bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum destinations {}
    /// A required property.
    #[derive(Debug)]
    pub enum direction {}
    /// A required property.
    #[derive(Debug)]
    pub enum fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum null_order {}
    /// A required property.
    #[derive(Debug)]
    pub enum open_table_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum required {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum role {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema_field_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema_v2_field_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema_v2_field_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum transform {}
}
