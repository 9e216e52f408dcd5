//! What surrounds storage and compute: keys, commands, metrics, alarms, logs, queues, schedules.

mod alarm;
mod association;
mod dashboard;
mod document;
mod efs_alarms;
mod key;
mod log_group;
mod metric;
mod queue;
mod schedule;
mod topic;

pub use alarm::{Alarm, AlarmBuilder, Comparison, MissingData};
pub use association::{Association, AssociationBuilder, AssociationTarget};
pub use dashboard::{Dashboard, DashboardBuilder, Widget};
pub use document::{CommandDocument, CommandDocumentBuilder, DocumentParameter, RunShellScript};
pub use efs_alarms::BurstCreditAlarms;
pub use key::{Key, KeyBuilder};
pub use log_group::{LogGroup, LogGroupBuilder, RETENTION_DAYS};
pub use metric::{Metric, Statistic};
pub use queue::{Queue, QueueBuilder};
pub use schedule::{Schedulable, Schedule, ScheduleBuilder, ScheduleExpression, ScheduleTarget};
pub use topic::{Topic, TopicBuilder};
