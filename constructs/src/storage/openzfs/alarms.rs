//! Alarms on the storage and the burst credits of a file system.

use stanchion_core::Scope;

use super::OpenZfs;
use crate::cloudwatch::{Alarm, Comparison, Metric, MetricMath, MissingData};
use crate::sns::Topic;

/// Alarms that warn before a file system becomes slow: it is nearly full, or its burst credits for the disks are nearly
/// gone.
///
/// [AWS documentation](https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/performance.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::sns::Topic;
/// use stanchion_constructs::storage::{OpenZfs, OpenZfsAlarms, OpenZfsThroughput};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let data = OpenZfs::single_az2(&network, 1024, OpenZfsThroughput::MBps320).build(&stack, "Data");
/// let topic = Topic::builder().build(&stack, "Operators");
/// OpenZfsAlarms::build(&stack, "Alarms", &data, &topic);
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct OpenZfsAlarms {
    /// Goes into ALARM above 80 % of the storage capacity, where writes become slower.
    pub storage: Alarm,
    /// Goes into ALARM below 20 % of the burst credits for disk throughput.
    pub burst_credits: Alarm,
}

impl OpenZfsAlarms {
    /// Creates both alarms. They notify the topic when they change to ALARM and back to OK.
    #[track_caller]
    pub fn build(scope: &Scope, id: &str, file_system: &OpenZfs, topic: &Topic) -> OpenZfsAlarms {
        let scope = scope.construct(id);
        let metrics = file_system.metrics();
        let five_minutes = |it: Metric| it.period(300);
        let used = MetricMath::new("100 * used / capacity")
            .metric("used", five_minutes(metrics.used_capacity()))
            .metric("capacity", five_minutes(metrics.capacity()))
            .label("Used storage in percent");
        OpenZfsAlarms {
            storage: Alarm::builder(used, Comparison::Above, 80.0)
                .periods(3)
                .missing_data(MissingData::NotBreaching)
                .description("The file system is nearly full")
                .notify(topic)
                .notify_ok(topic)
                .build(&scope, "Storage"),
            burst_credits: Alarm::builder(
                five_minutes(metrics.disk_throughput_balance()),
                Comparison::Below,
                20.0,
            )
            .periods(2)
            .missing_data(MissingData::NotBreaching)
            .description("Burst credits of the file system are running low")
            .notify(topic)
            .notify_ok(topic)
            .build(&scope, "BurstCredits"),
        }
    }
}
