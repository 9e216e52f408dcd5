//! Throughput and performance modes of a file system.

use stanchion_check::facts::efs::PROVISIONED_MIBPS;
use stanchion_core::{Diagnostic, Scope, Severity, code};

use crate::units::MebibytesPerSecond;

/// The throughput mode of a file system.
///
/// [AWS documentation](https://docs.aws.amazon.com/efs/latest/ug/performance.html)
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Throughput {
    /// Elastic: scales with the workload, and is billed by the data transferred.
    #[default]
    Elastic,
    /// Bursting: scales with the amount of data stored, with credits for bursts.
    Bursting,
    /// Provisioned: a fixed rate of at least 1 MiB/s. Most Regions allow up to 3,414 MiB/s.
    Provisioned(MebibytesPerSecond),
}

/// The performance mode of a file system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PerformanceMode {
    /// General Purpose: the lowest latency. AWS recommends it.
    #[default]
    GeneralPurpose,
    /// Max I/O, of the previous generation: more parallel operations with higher latency. It supports neither elastic
    /// throughput nor One Zone file systems. An update replaces the file system.
    MaxIo,
}

const LINK: &str = "https://docs.aws.amazon.com/efs/latest/ug/performance.html";

/// Reports a throughput or performance mode that EFS does not support.
pub(super) fn check(throughput: Throughput, mode: PerformanceMode, one_zone: bool, scope: &Scope) {
    if let Throughput::Provisioned(MebibytesPerSecond(rate)) = throughput {
        let found = format!("{rate} MiB/s");
        let allowed = format!("{}-{}", PROVISIONED_MIBPS.least, PROVISIONED_MIBPS.most);
        if !rate.is_finite() || rate < f64::from(PROVISIONED_MIBPS.least) {
            scope.report(
                Diagnostic::new(code::EFS_007, "the provisioned throughput is below the minimum")
                    .property("ProvisionedThroughputInMibps")
                    .found(found)
                    .allowed(format!("{allowed} MiB/s"))
                    .link(LINK),
            );
        } else if rate > f64::from(PROVISIONED_MIBPS.most) {
            scope.report(
                Diagnostic::new(
                    code::EFS_007,
                    "the provisioned throughput is above the limit of most Regions",
                )
                .severity(Severity::Warning)
                .property("ProvisionedThroughputInMibps")
                .found(found)
                .allowed(format!("{allowed} MiB/s in most Regions"))
                .help("Use elastic throughput, which reaches more")
                .link(LINK),
            );
        }
    }
    if mode == PerformanceMode::MaxIo {
        if one_zone {
            scope.report(
                Diagnostic::new(
                    code::EFS_002,
                    "a One Zone file system does not support Max I/O performance mode",
                )
                .property("PerformanceMode")
                .found("maxIO")
                .allowed("generalPurpose")
                .link(LINK),
            );
        }
        if throughput == Throughput::Elastic {
            scope.report(
                Diagnostic::new(
                    code::EFS_003,
                    "elastic throughput does not support Max I/O performance mode",
                )
                .property("PerformanceMode")
                .found("maxIO with elastic")
                .allowed("generalPurpose, or bursting or provisioned throughput")
                .link(LINK),
            );
        }
    }
}
