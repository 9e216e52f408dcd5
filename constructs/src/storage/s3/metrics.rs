//! CloudWatch metrics of buckets.

use crate::cloudwatch::metrics_macro::metrics;
use crate::cloudwatch::{Metric, Statistic};

metrics! {
    /// The CloudWatch metrics of the storage of a bucket, once a day, for one storage type. The dimension `StorageType` names
    /// it: use `.dimension("StorageType", "StandardStorage")` with `metric` for other types than those of the methods.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html)
    BucketMetrics("AWS/S3") {}
}

impl BucketMetrics {
    /// Returns the number of objects in all storage classes (`NumberOfObjects`, average of a day).
    pub fn objects(&self) -> Metric {
        self.daily("NumberOfObjects", "AllStorageTypes")
    }

    /// Returns the bytes in the storage class S3 Standard (`BucketSizeBytes`, average of a day).
    pub fn standard_bytes(&self) -> Metric {
        self.daily("BucketSizeBytes", "StandardStorage")
    }

    fn daily(&self, name: &str, storage: &'static str) -> Metric {
        self.metric(name, Statistic::Average).dimension("StorageType", storage).period(86_400)
    }
}
