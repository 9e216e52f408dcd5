//! S3 buckets.

mod bucket;

pub use bucket::{Bucket, BucketBuilder};
