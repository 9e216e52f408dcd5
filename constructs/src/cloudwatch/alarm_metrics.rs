//! The metrics of an alarm: the plain form for one metric, and metric math for expressions.

use stanchion_aws::cloudwatch;
use stanchion_aws::cloudwatch::alarm as l1;
use stanchion_template::{SetOpt, Value};

use super::query::{Query, Source};
use super::{Measure, Metric};

impl Measure {
    /// Sets the metric properties of an alarm.
    ///
    /// An alarm with `Metrics` has no `Period`, `Statistic` or `Dimensions` of its own. Units are left out, as CloudWatch
    /// recommends: a unit with which the metric is not published leaves the alarm without data.
    ///
    /// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
    pub(super) fn add_to(self, alarm: cloudwatch::Alarm) -> cloudwatch::Alarm {
        match self.queries() {
            Ok(metric) => plain(metric, alarm),
            Err(queries) => alarm.metrics(queries.into_iter().map(query).collect::<Vec<_>>()),
        }
    }
}

fn plain(metric: Metric, alarm: cloudwatch::Alarm) -> cloudwatch::Alarm {
    alarm
        .dimensions(dimensions(&metric))
        .metric_name(metric.name)
        .namespace(metric.namespace)
        .period(metric.period_seconds)
        .statistic(Value::<l1::Statistic>::constant(metric.statistic.name()))
}

pub(super) fn query(query: Query) -> l1::MetricDataQuery {
    let property = l1::MetricDataQuery::new().id(query.id).return_data(query.returns);
    let property = property.set_opt(query.label, l1::MetricDataQuery::label);
    match query.source {
        Source::Expression(text) => property.expression(text),
        Source::Metric(metric) => {
            let of = l1::Metric::new()
                .dimensions(dimensions(&metric))
                .metric_name(metric.name)
                .namespace(metric.namespace);
            let stat = l1::MetricStat::new()
                .metric(of)
                .period(metric.period_seconds)
                .stat(metric.statistic.name());
            property.metric_stat(stat)
        }
    }
}

fn dimensions(metric: &Metric) -> Vec<l1::Dimension> {
    let dimensions = metric.dimensions.iter();
    dimensions
        .map(|(name, value)| l1::Dimension::new().name(name.clone()).value(value.clone()))
        .collect()
}
