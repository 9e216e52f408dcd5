//! CloudWatch metrics of FSx for Lustre file systems.

use crate::cloudwatch::metrics_macro::metrics;

metrics! {
    /// The CloudWatch metrics of an FSx for Lustre file system.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/fsx/latest/LustreGuide/fs-metrics.html)
    LustreMetrics("AWS/FSx") {
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
        /// Returns the free capacity in bytes of all disks (`FreeDataStorageCapacity`, sum).
        free_capacity: "FreeDataStorageCapacity", Sum;
    }
}
