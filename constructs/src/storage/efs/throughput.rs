//! How fast a file system is.

use stanchion_check::facts::efs::PROVISIONED_MIBPS;
use stanchion_core::{Diagnostic, Scope, Severity, code};

use crate::units::MebibytesPerSecond;

/// How a file system's throughput is measured out.
///
/// [AWS documentation](https://docs.aws.amazon.com/efs/latest/ug/performance.html)
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Throughput {
    /// Grows and shrinks with the work, paid by what is moved.
    #[default]
    Elastic,
    /// By the amount of data, with credits for bursts.
    Bursting,
    /// A fixed rate of at least 1 MiB/s; 3,414 is the highest in most Regions.
    Provisioned(MebibytesPerSecond),
}

/// How a file system trades latency for parallel operations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PerformanceMode {
    /// The lowest latency; what AWS recommends.
    #[default]
    GeneralPurpose,
    /// Of the previous generation: more operations at once with higher latency. Not with elastic throughput, not
    /// in One Zone. Update replaces.
    MaxIo,
}

const LINK: &str = "https://docs.aws.amazon.com/efs/latest/ug/performance.html";

/// Reports rates that AWS does not have.
pub(super) fn check(throughput: Throughput, mode: PerformanceMode, one_zone: bool, scope: &Scope) {
    if let Throughput::Provisioned(MebibytesPerSecond(rate)) = throughput {
        let found = format!("{rate} MiB/s");
        let allowed = format!("{}-{}", PROVISIONED_MIBPS.least, PROVISIONED_MIBPS.most);
        if !rate.is_finite() || rate < f64::from(PROVISIONED_MIBPS.least) {
            scope.report(
                Diagnostic::new(code::EFS_007, "the provisioned throughput is too small")
                    .property("ProvisionedThroughputInMibps")
                    .found(found)
                    .allowed(format!("{allowed} MiB/s"))
                    .link(LINK),
            );
        } else if rate > f64::from(PROVISIONED_MIBPS.most) {
            scope.report(
                Diagnostic::new(code::EFS_007, "few Regions have this much provisioned throughput")
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
                Diagnostic::new(code::EFS_002, "a One Zone file system cannot have Max I/O mode")
                    .property("PerformanceMode")
                    .found("maxIO")
                    .allowed("generalPurpose")
                    .link(LINK),
            );
        }
        if throughput == Throughput::Elastic {
            scope.report(
                Diagnostic::new(code::EFS_003, "elastic throughput does not go with Max I/O mode")
                    .property("PerformanceMode")
                    .found("maxIO with elastic")
                    .allowed("generalPurpose, or bursting or provisioned throughput")
                    .link(LINK),
            );
        }
    }
}
