//! Checks that the file system can keep up with cold starts.

use stanchion_core::{Diagnostic, code};

use super::ExpectedLoad;
use crate::blueprints::{FileSystemConfig, ThroughputConfig};
use crate::planning::ThroughputPlan;
use crate::units::{MebibytesPerSecond, Size};

/// Returns a warning if cold starts read more in a day than the file system delivers without burst credits.
pub(super) fn check(file_system: &FileSystemConfig, load: &ExpectedLoad) -> Option<Diagnostic> {
    let FileSystemConfig::New(new) = file_system else { return None };
    let stored = Size::gibibytes(load.stored_gib);
    let plan = match new.throughput {
        ThroughputConfig::Elastic => return None,
        ThroughputConfig::Bursting => ThroughputPlan::bursting(stored),
        ThroughputConfig::Provisioned(rate) => {
            ThroughputPlan::provisioned(MebibytesPerSecond(rate), stored)
        }
    };
    let one = Size::gibibytes(load.cold_start_gib);
    let loads = plan.daily_reads(one).loads;
    if loads >= u64::from(load.cold_starts_per_day) {
        return None;
    }
    let needed = ThroughputPlan::provisioned_for(load.cold_starts_per_day, one);
    Some(
        Diagnostic::new(code::EFS_080, "the file system cannot keep up with cold starts")
            .property("ThroughputMode")
            .found(format!(
                "{} cold starts of {} GiB a day, of which reads at {:.2} MiB/s can serve {loads}",
                load.cold_starts_per_day,
                load.cold_start_gib,
                plan.sustained().reads.0
            ))
            .allowed(format!("at most {loads} a day, or a larger baseline"))
            .help(format!(
                "Set `fileSystem.new.throughput` to `elastic` or to `provisioned: {}`, or raise `function.provisionedConcurrency`; functions time out once burst credits are used up",
                needed.0
            )),
    )
}
