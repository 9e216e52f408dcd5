//! What CloudWatch knows of a file system.

use stanchion_template::Value;

use super::FileSystem;
use crate::cloudwatch::{Metric, Statistic};

/// The metrics of a file system.
///
/// [AWS documentation](https://docs.aws.amazon.com/efs/latest/ug/efs-metrics.html)
#[derive(Clone, Debug)]
pub struct FileSystemMetrics {
    id: Value<String>,
}

impl FileSystemMetrics {
    pub(super) fn new(id: Value<String>) -> FileSystemMetrics {
        FileSystemMetrics { id }
    }

    fn metric(&self, name: &'static str, statistic: Statistic) -> Metric {
        Metric::new("AWS/EFS", name, statistic).dimension("FileSystemId", self.id.clone())
    }

    /// Bytes read, in a period.
    pub fn data_read(&self) -> Metric {
        self.metric("DataReadIOBytes", Statistic::Sum)
    }

    /// Bytes written, in a period.
    pub fn data_written(&self) -> Metric {
        self.metric("DataWriteIOBytes", Statistic::Sum)
    }

    /// Bytes of metadata operations, in a period.
    pub fn metadata(&self) -> Metric {
        self.metric("MetadataIOBytes", Statistic::Sum)
    }

    /// Bytes of all operations, in a period; the number of samples is the number of operations.
    pub fn total(&self) -> Metric {
        self.metric("TotalIOBytes", Statistic::Sum)
    }

    /// Operations in a period.
    pub fn operations(&self) -> Metric {
        self.metric("TotalIOBytes", Statistic::SampleCount)
    }

    /// Bytes a second that it may move.
    pub fn permitted_throughput(&self) -> Metric {
        self.metric("PermittedThroughput", Statistic::Minimum)
    }

    /// Bytes moved against what is permitted, reads at their discount.
    pub fn metered(&self) -> Metric {
        self.metric("MeteredIOBytes", Statistic::Sum)
    }

    /// How near a general purpose file system is to its limit of operations, in percent.
    pub fn percent_io_limit(&self) -> Metric {
        self.metric("PercentIOLimit", Statistic::Maximum)
    }

    /// Bytes of credit for bursts.
    pub fn burst_credit_balance(&self) -> Metric {
        self.metric("BurstCreditBalance", Statistic::Minimum)
    }

    /// Clients connected.
    pub fn client_connections(&self) -> Metric {
        self.metric("ClientConnections", Statistic::Sum)
    }

    /// Bytes stored, in all classes.
    pub fn storage(&self) -> Metric {
        self.metric("StorageBytes", Statistic::Average).dimension("StorageClass", "Total")
    }
}

impl FileSystem {
    /// Its metrics in CloudWatch.
    pub fn metrics(&self) -> FileSystemMetrics {
        FileSystemMetrics::new(self.id())
    }
}
