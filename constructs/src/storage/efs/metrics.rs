//! CloudWatch metrics of a file system.

use stanchion_template::Value;

use super::FileSystem;
use crate::cloudwatch::{Metric, Statistic};

/// The CloudWatch metrics of an EFS file system.
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

    /// Returns the bytes read in a period (`DataReadIOBytes`, sum).
    pub fn data_read(&self) -> Metric {
        self.metric("DataReadIOBytes", Statistic::Sum)
    }

    /// Returns the bytes written in a period (`DataWriteIOBytes`, sum).
    pub fn data_written(&self) -> Metric {
        self.metric("DataWriteIOBytes", Statistic::Sum)
    }

    /// Returns the bytes of metadata operations in a period (`MetadataIOBytes`, sum).
    pub fn metadata(&self) -> Metric {
        self.metric("MetadataIOBytes", Statistic::Sum)
    }

    /// Returns the bytes of all operations in a period (`TotalIOBytes`, sum).
    pub fn total(&self) -> Metric {
        self.metric("TotalIOBytes", Statistic::Sum)
    }

    /// Returns the number of operations in a period (`TotalIOBytes`, sample count).
    pub fn operations(&self) -> Metric {
        self.metric("TotalIOBytes", Statistic::SampleCount)
    }

    /// Returns the permitted throughput in bytes per second (`PermittedThroughput`, minimum).
    pub fn permitted_throughput(&self) -> Metric {
        self.metric("PermittedThroughput", Statistic::Minimum)
    }

    /// Returns the bytes that count towards the permitted throughput; reads count at a discount (`MeteredIOBytes`,
    /// sum).
    pub fn metered(&self) -> Metric {
        self.metric("MeteredIOBytes", Statistic::Sum)
    }

    /// Returns the use of the operations limit of a General Purpose file system, in percent (`PercentIOLimit`,
    /// maximum).
    pub fn percent_io_limit(&self) -> Metric {
        self.metric("PercentIOLimit", Statistic::Maximum)
    }

    /// Returns the burst credit balance in bytes (`BurstCreditBalance`, minimum).
    pub fn burst_credit_balance(&self) -> Metric {
        self.metric("BurstCreditBalance", Statistic::Minimum)
    }

    /// Returns the number of client connections (`ClientConnections`, sum).
    pub fn client_connections(&self) -> Metric {
        self.metric("ClientConnections", Statistic::Sum)
    }

    /// Returns the bytes stored in all storage classes (`StorageBytes`, average).
    pub fn storage(&self) -> Metric {
        self.metric("StorageBytes", Statistic::Average).dimension("StorageClass", "Total")
    }
}

impl FileSystem {
    /// Returns the CloudWatch metrics of the file system.
    pub fn metrics(&self) -> FileSystemMetrics {
        FileSystemMetrics::new(self.id())
    }
}
