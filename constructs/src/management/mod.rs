//! What surrounds storage and compute: keys, commands, metrics, alarms.

mod alarm;
mod association;
mod dashboard;
mod document;
mod efs_alarms;
mod key;
mod metric;
mod topic;

pub use alarm::{Alarm, AlarmBuilder, Comparison, MissingData};
pub use association::{Association, AssociationBuilder, AssociationTarget};
pub use dashboard::{Dashboard, DashboardBuilder, Widget};
pub use document::{CommandDocument, CommandDocumentBuilder, DocumentParameter, RunShellScript};
pub use efs_alarms::BurstCreditAlarms;
pub use key::{Key, KeyBuilder};
pub use metric::{Metric, Statistic};
pub use topic::{Topic, TopicBuilder};
