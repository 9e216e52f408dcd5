// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Outposts`: 4 resource types. Cargo feature: `s3`.

pub mod access_point;
pub use access_point::{AccessPoint, AccessPointRef};
pub mod bucket;
pub use bucket::{Bucket, BucketRef};
pub mod bucket_policy;
pub use bucket_policy::{BucketPolicy, BucketPolicyRef};
pub mod endpoint;
pub use endpoint::{Endpoint, EndpointRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum days_after_initiation {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum outpost_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_configuration {}
}
