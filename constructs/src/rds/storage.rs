//! Defines the storage of DB instances.

use stanchion_aws::rds;
use stanchion_check::facts::rds::{
    GP3_GIB, GP3_STRIPED_IOPS, GP3_STRIPED_THROUGHPUT, IO2_GIB, IO2_IOPS, IO2_IOPS_PER_GIB,
    STRIPED_GIB,
};
use stanchion_core::{Diagnostic, Scope, code};

use crate::units::{MebibytesPerSecond, Size};

/// The storage of a DB instance.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html)
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DatabaseStorage {
    /// General Purpose SSD with 20-65,536 GiB: 3,000 IOPS and 125 MiB/s, and four times as much from 400 GiB.
    Gp3(Size),
    /// General Purpose SSD of at least 400 GiB with more performance: 12,000-64,000 IOPS and 500-4,000 MiB/s.
    Gp3Provisioned {
        /// The size.
        size: Size,
        /// The number of input and output operations per second.
        iops: u32,
        /// The throughput in whole MiB/s.
        throughput: MebibytesPerSecond,
    },
    /// Provisioned IOPS SSD with 100-65,536 GiB and 1,000-256,000 IOPS, at most 1,000 for each GiB.
    Io2 {
        /// The size.
        size: Size,
        /// The number of input and output operations per second.
        iops: u32,
    },
}

impl DatabaseStorage {
    pub(super) fn size(self) -> Size {
        match self {
            DatabaseStorage::Gp3(size)
            | DatabaseStorage::Gp3Provisioned { size, .. }
            | DatabaseStorage::Io2 { size, .. } => size,
        }
    }

    /// Reports sizes and performance that RDS does not offer.
    pub(super) fn check(self, scope: &Scope) {
        let gibibytes = self.size().in_gibibytes();
        let report = |property: &str, message: &str, found: String, allowed: String| {
            scope.report(
                Diagnostic::new(code::RDS_002, message)
                    .property(property)
                    .found(found)
                    .allowed(allowed),
            );
        };
        let (size_property, iops_property) = ("AllocatedStorage", "Iops");
        let too_small_or_large = "the size of the storage is out of range";
        let iops_message = "the number of IOPS is out of range";
        match self {
            DatabaseStorage::Gp3(_) if !GP3_GIB.has(gibibytes) => {
                report(
                    size_property,
                    too_small_or_large,
                    format!("{gibibytes} GiB"),
                    GP3_GIB.of("GiB"),
                );
            }
            DatabaseStorage::Gp3(_) => {}
            DatabaseStorage::Gp3Provisioned { .. }
                if !(STRIPED_GIB..=GP3_GIB.most).contains(&gibibytes) =>
            {
                let message = "storage of this size does not support provisioned performance";
                let allowed = format!("{STRIPED_GIB}-{} GiB", GP3_GIB.most);
                report(size_property, message, format!("{gibibytes} GiB"), allowed);
            }
            DatabaseStorage::Gp3Provisioned { iops, throughput, .. } => {
                if !GP3_STRIPED_IOPS.has(iops) {
                    report(
                        iops_property,
                        iops_message,
                        iops.to_string(),
                        GP3_STRIPED_IOPS.of("IOPS"),
                    );
                }
                if !GP3_STRIPED_THROUGHPUT.has(throughput.0) || throughput.0.fract() != 0.0 {
                    report(
                        "StorageThroughput",
                        "the throughput of the storage is out of range",
                        format!("{} MiB/s", throughput.0),
                        format!("a whole number, {}", GP3_STRIPED_THROUGHPUT.of("MiB/s")),
                    );
                }
            }
            DatabaseStorage::Io2 { .. } if !IO2_GIB.has(gibibytes) => {
                report(
                    size_property,
                    too_small_or_large,
                    format!("{gibibytes} GiB"),
                    IO2_GIB.of("GiB"),
                );
            }
            DatabaseStorage::Io2 { iops, .. } => {
                let most = IO2_IOPS.most.min(gibibytes.saturating_mul(IO2_IOPS_PER_GIB));
                if iops < IO2_IOPS.least || iops > most {
                    let allowed = format!("{}-{most} IOPS for {gibibytes} GiB", IO2_IOPS.least);
                    report(iops_property, iops_message, iops.to_string(), allowed);
                }
            }
        }
    }

    pub(super) fn apply(self, instance: rds::DBInstance) -> rds::DBInstance {
        let instance = instance.allocated_storage(self.size().in_gibibytes().to_string());
        match self {
            DatabaseStorage::Gp3(_) => instance.storage_type("gp3"),
            DatabaseStorage::Gp3Provisioned { iops, throughput, .. } => {
                instance.storage_type("gp3").iops(iops).storage_throughput(throughput.0 as i64)
            }
            DatabaseStorage::Io2 { iops, .. } => instance.storage_type("io2").iops(iops),
        }
    }
}
