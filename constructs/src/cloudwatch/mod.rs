//! Defines CloudWatch metrics, alarms and dashboards.

mod alarm;
mod alarm_metrics;
mod dashboard;
mod metric;
mod metric_math;

pub use alarm::{Alarm, AlarmBuilder, Comparison, MissingData};
pub use dashboard::{Dashboard, DashboardBuilder, Widget};
pub use metric::{Metric, Statistic};
pub use metric_math::{Measure, MetricMath};
