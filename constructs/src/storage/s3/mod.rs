//! S3 buckets.

mod bucket;
mod bucket_policy;
mod metrics;

pub use bucket::{Bucket, BucketBuilder};
pub use metrics::BucketMetrics;
