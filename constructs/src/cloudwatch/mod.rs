//! Defines CloudWatch metrics, alarms and dashboards.

mod alarm;
mod dashboard;
mod metric;

pub use alarm::{Alarm, AlarmBuilder, Comparison, MissingData};
pub use dashboard::{Dashboard, DashboardBuilder, Widget};
pub use metric::{Metric, Statistic};
