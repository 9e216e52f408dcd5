//! Defines CloudWatch metrics, alarms and dashboards.

mod actions;
mod alarm;
mod alarm_action;
mod alarm_metrics;
mod alarm_rule;
mod anomaly_alarm;
mod composite_alarm;
mod dashboard;
mod metric;
mod metric_math;
pub(crate) mod metrics_macro;
pub(crate) mod query;

pub use alarm::{Alarm, AlarmBuilder, Comparison, MissingData};
pub use alarm_action::{
    AlarmAction, Category, CommonAlarmAction, InstanceAction, OpsItem, Refusal, ResponsePlan,
    Severity,
};
pub use alarm_rule::{AlarmRule, WatchedAlarm};
pub use anomaly_alarm::{Anomaly, AnomalyAlarm, AnomalyAlarmBuilder};
pub use composite_alarm::{CompositeAlarm, CompositeAlarmBuilder};
pub use dashboard::{Dashboard, DashboardBuilder, Widget};
pub use metric::{Metric, Statistic};
pub use metric_math::{Measure, MetricMath};
