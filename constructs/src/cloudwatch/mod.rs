//! Defines CloudWatch metrics, alarms and dashboards.

mod alarm;
mod alarm_action;
mod alarm_metrics;
mod dashboard;
mod metric;
mod metric_math;
pub(crate) mod metrics_macro;
pub(crate) mod query;

pub use alarm::{Alarm, AlarmBuilder, Comparison, MissingData};
pub use alarm_action::{
    AlarmAction, Category, InstanceAction, OpsItem, Refusal, ResponsePlan, Severity,
};
pub use dashboard::{Dashboard, DashboardBuilder, Widget};
pub use metric::{Metric, Statistic};
pub use metric_math::{Measure, MetricMath};
