//! The metrics of an alarm: the plain form for one metric, and metric math for expressions.

use stanchion_aws::cloudwatch;
use stanchion_aws::cloudwatch::alarm as l1;
use stanchion_template::{SetOpt, Value};

use super::{Measure, Metric, MetricMath};

/// The id of the expression that an alarm watches.
const RESULT: &str = "result";

impl Measure {
    /// Sets the metric properties of an alarm.
    ///
    /// An alarm with `Metrics` has no `Period`, `Statistic` or `Dimensions` of its own. Units are left out, as CloudWatch
    /// recommends: a unit with which the metric is not published leaves the alarm without data.
    ///
    /// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
    pub(super) fn add_to(self, alarm: cloudwatch::Alarm) -> cloudwatch::Alarm {
        match self {
            Measure::Metric(metric) if metric.rate_unit.is_none() => plain(metric, alarm),
            Measure::Metric(metric) => {
                let label = metric.label.clone().unwrap_or_else(|| metric.name.clone());
                let (query, rate) = (stat("total", &metric), rate(&metric, "total"));
                let result = expression(RESULT, rate, true).label(label);
                alarm.metrics([query, result])
            }
            Measure::Math(math) => alarm.metrics(queries(math)),
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

/// Returns the metrics of an expression, and the expression.
fn queries(math: MetricMath) -> Vec<l1::MetricDataQuery> {
    let mut queries = Vec::new();
    for (id, metric) in &math.metrics {
        if metric.rate_unit.is_none() {
            queries.push(stat(id, metric));
            continue;
        }
        let total = format!("{id}_total");
        queries.push(stat(&total, metric));
        queries.push(expression(id, rate(metric, &total), false));
    }
    let result = expression(RESULT, math.expression, true);
    queries.push(result.set_opt(math.label, l1::MetricDataQuery::label));
    queries
}

/// Returns the expression of a rate per second, whose metric has an id.
fn rate(metric: &Metric, id: &str) -> String {
    metric.rate_of(id).unwrap_or_else(|| id.to_owned())
}

fn expression(id: &str, text: String, returns: bool) -> l1::MetricDataQuery {
    l1::MetricDataQuery::new().id(id).expression(text).return_data(returns)
}

fn stat(id: &str, metric: &Metric) -> l1::MetricDataQuery {
    let of = l1::Metric::new()
        .dimensions(dimensions(metric))
        .metric_name(metric.name.clone())
        .namespace(metric.namespace.clone());
    let stat = l1::MetricStat::new()
        .metric(of)
        .period(metric.period_seconds)
        .stat(metric.statistic.name());
    l1::MetricDataQuery::new().id(id).metric_stat(stat).return_data(false)
}

fn dimensions(metric: &Metric) -> Vec<l1::Dimension> {
    let dimensions = metric.dimensions.iter();
    dimensions
        .map(|(name, value)| l1::Dimension::new().name(name.clone()).value(value.clone()))
        .collect()
}
