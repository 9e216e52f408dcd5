//! CloudWatch metrics of FSx for OpenZFS file systems and volumes.

use crate::cloudwatch::metrics_macro::metrics;

metrics! {
    /// The CloudWatch metrics of an FSx for OpenZFS file system.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/fsx-openzfs-metrics.html)
    OpenZfsMetrics("AWS/FSx") {
        /// Returns the bytes read in a period (`DataReadBytes`, sum).
        data_read: "DataReadBytes", Sum;
        /// Returns the bytes written in a period (`DataWriteBytes`, sum).
        data_written: "DataWriteBytes", Sum;
        /// Returns the number of read operations in a period (`DataReadOperations`, sum).
        read_operations: "DataReadOperations", Sum;
        /// Returns the number of write operations in a period (`DataWriteOperations`, sum).
        write_operations: "DataWriteOperations", Sum;
        /// Returns the number of metadata operations in a period (`MetadataOperations`, sum).
        metadata_operations: "MetadataOperations", Sum;
        /// Returns the number of connections between clients and the file server (`ClientConnections`, average).
        client_connections: "ClientConnections", Average;
        /// Returns the number of calls that the NFS server rejected in a period (`NfsBadCalls`, sum).
        rejected_calls: "NfsBadCalls", Sum;
        /// Returns the use of the network throughput, in percent (`NetworkThroughputUtilization`, average).
        network_throughput_utilization: "NetworkThroughputUtilization", Average;
        /// Returns the use of the processor of the file server, in percent (`CPUUtilization`, average).
        cpu_utilization: "CPUUtilization", Average;
        /// Returns the use of the memory of the file server, in percent (`MemoryUtilization`, average).
        memory_utilization: "MemoryUtilization", Average;
        /// Returns the use of the disk throughput of the file server, in percent (`FileServerDiskThroughputUtilization`,
        /// average).
        disk_throughput_utilization: "FileServerDiskThroughputUtilization", Average;
        /// Returns the remaining burst credits for disk throughput, in percent (`FileServerDiskThroughputBalance`, minimum).
        disk_throughput_balance: "FileServerDiskThroughputBalance", Minimum;
        /// Returns the use of the disk operations of the file server, in percent (`FileServerDiskIopsUtilization`, average).
        server_iops_utilization: "FileServerDiskIopsUtilization", Average;
        /// Returns the remaining burst credits for disk operations, in percent (`FileServerDiskIopsBalance`, minimum).
        server_iops_balance: "FileServerDiskIopsBalance", Minimum;
        /// Returns the use of the provisioned IOPS of the disks, in percent (`DiskIopsUtilization`, average).
        disk_iops_utilization: "DiskIopsUtilization", Average;
        /// Returns the share of reads that the cache answers, in percent (`FileServerCacheHitRatio`, average).
        cache_hit_ratio: "FileServerCacheHitRatio", Average;
        /// Returns the storage capacity in bytes (`StorageCapacity`, average).
        capacity: "StorageCapacity", Average;
        /// Returns the used storage in bytes (`UsedStorageCapacity`, average).
        used_capacity: "UsedStorageCapacity", Average;
        /// Returns the ratio of compressed to uncompressed data (`CompressionRatio`, average).
        compression_ratio: "CompressionRatio", Average;
    }
}

metrics! {
    /// The CloudWatch metrics of a volume of an FSx for OpenZFS file system.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/fsx-openzfs-metrics.html)
    OpenZfsVolumeMetrics("AWS/FSx") {
        /// Returns the bytes read in a period (`DataReadBytes`, sum).
        data_read: "DataReadBytes", Sum;
        /// Returns the bytes written in a period (`DataWriteBytes`, sum).
        data_written: "DataWriteBytes", Sum;
        /// Returns the storage that the volume, its children and its snapshots use, in bytes (`UsedStorageCapacity`,
        /// average).
        used_capacity: "UsedStorageCapacity", Average;
        /// Returns the storage that the volume can use, in bytes (`StorageCapacity`, average).
        capacity: "StorageCapacity", Average;
        /// Returns the ratio of compressed to uncompressed data (`CompressionRatio`, average).
        compression_ratio: "CompressionRatio", Average;
    }
}
