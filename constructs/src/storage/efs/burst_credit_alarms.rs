//! Alarms on the burst credits of a file system.

use stanchion_core::Scope;

use super::FileSystem;
use crate::cloudwatch::{Alarm, Comparison, MissingData};
use crate::sns::Topic;

const GIBIBYTE: f64 = 1_073_741_824.0;

/// Two alarms that warn before a file system with bursting throughput runs out of burst credits and is limited to its
/// baseline rate.
///
/// A new file system starts with 2.1 TiB of credits, which is also the most a small one can have.
///
/// [AWS documentation](https://docs.aws.amazon.com/efs/latest/ug/performance.html#bursting)
#[derive(Clone, Debug)]
pub struct BurstCreditAlarms {
    /// Goes into ALARM below 192 GiB of credits: half an hour at the burst rate of a small file system (100 MiB/s).
    pub warning: Alarm,
    /// Goes into ALARM below 64 GiB of credits: ten minutes at that rate.
    pub critical: Alarm,
}

impl BurstCreditAlarms {
    /// Creates both alarms. They notify the topic when they change to ALARM and back to OK.
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
