//! Alarms that file systems need.

use stanchion_core::Scope;

use super::FileSystem;
use crate::cloudwatch::{Alarm, Comparison, MissingData};
use crate::sns::Topic;

const GIBIBYTE: f64 = 1_073_741_824.0;

/// Warns before a file system with bursting throughput runs out of credits and falls back to its base rate.
///
/// A new file system starts with 2.1 TiB of credits, which is also the most a small one can have.
///
/// [AWS documentation](https://docs.aws.amazon.com/efs/latest/ug/performance.html#bursting)
#[derive(Clone, Debug)]
pub struct BurstCreditAlarms {
    /// Below 192 GiB: half an hour at the rate that a small file system bursts with (100 MiB/s).
    pub warning: Alarm,
    /// Below 64 GiB: ten minutes.
    pub critical: Alarm,
}

impl BurstCreditAlarms {
    /// Both alarms, telling a topic.
    #[track_caller]
    pub fn build(scope: &Scope, id: &str, file_system: &FileSystem, topic: &Topic) -> Self {
        let scope = scope.construct(id);
        let alarm = |id: &str, gibibytes: f64, text: &str| {
            let metric = file_system.metrics().burst_credit_balance().period(300);
            Alarm::builder(metric, Comparison::Below, gibibytes * GIBIBYTE)
                .periods(2)
                .missing_data(MissingData::NotBreaching)
                .description(text)
                .notify(topic)
                .notify_ok(topic)
                .build(&scope, id)
        };
        BurstCreditAlarms {
            warning: alarm("Warning", 192.0, "Burst credits of the file system are running low"),
            critical: alarm("Critical", 64.0, "Burst credits of the file system are nearly gone"),
        }
    }
}
