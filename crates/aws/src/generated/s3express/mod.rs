// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Express`: 3 resource types. Cargo feature: `s3`.

pub mod access_point;
pub use access_point::{AccessPoint, AccessPointRef};
pub mod bucket_policy;
pub use bucket_policy::{BucketPolicy, BucketPolicyRef};
pub mod directory_bucket;
pub use directory_bucket::{DirectoryBucket, DirectoryBucketRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_redundancy {}
    /// A required property.
    #[derive(Debug)]
    pub enum days_after_initiation {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum included_object_versions {}
    /// A required property.
    #[derive(Debug)]
    pub enum location_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_frequency {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_side_encryption_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum sse_algorithm {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
}
