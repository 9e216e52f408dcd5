// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Vectors`: 3 resource types. Cargo feature: `s3`.

pub mod index;
pub use index::{Index, IndexRef};
pub mod vector_bucket;
pub use vector_bucket::{VectorBucket, VectorBucketRef};
pub mod vector_bucket_policy;
pub use vector_bucket_policy::{VectorBucketPolicy, VectorBucketPolicyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum data_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension {}
    /// A required property.
    #[derive(Debug)]
    pub enum distance_metric {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
}
