//! S3 buckets.

mod bucket;
mod bucket_builder;
mod bucket_policy;
mod cors;
mod lifecycle_rule;
mod metrics;
mod notification;
mod replication;
mod tiering;

pub use bucket::Bucket;
pub use bucket_builder::{BucketBuilder, ObjectOwnership};
pub use cors::{CorsMethod, CorsRule};
pub use lifecycle_rule::{ObjectClass, ObjectRule};
pub use metrics::BucketMetrics;
pub use notification::{
    BucketNotification, NotificationDestination, NotificationTarget, ObjectEvent,
};
pub use replication::BucketReplication;
pub use tiering::IntelligentTiering;
