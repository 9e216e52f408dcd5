// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3ObjectLambda`: 2 resource types. Cargo feature: `s3`.

pub mod access_point;
pub use access_point::{AccessPoint, AccessPointRef};
pub mod access_point_policy;
pub use access_point_policy::{AccessPointPolicy, AccessPointPolicyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_transformation {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_lambda_access_point {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_lambda_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum supporting_access_point {}
    /// A required property.
    #[derive(Debug)]
    pub enum transformation_configurations {}
}
