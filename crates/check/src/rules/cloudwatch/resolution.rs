//! Periods that are shorter than the time between two values of a metric.

use stanchion_template::{Node, counted};

use super::ALARM;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::cloudwatch::seconds_between;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CWA_011, resolution)];

/// A metric of an alarm: the property with its period, its namespace, name and period.
struct Metric<'a> {
    property: String,
    namespace: Option<&'a str>,
    name: Option<&'a str>,
    period: Option<f64>,
}

/// Returns the metrics of an alarm.
fn metrics<'a>(alarm: &Resource<'a>) -> Vec<Metric<'a>> {
    let mut all = vec![Metric {
        property: "Period".to_owned(),
        namespace: alarm.text("Namespace"),
        name: alarm.text("MetricName"),
        period: alarm.number("Period"),
    }];
    for (at, metric) in alarm.list("Metrics").unwrap_or_default().iter().enumerate() {
        let Some(stat) = metric.get("MetricStat") else { continue };
        let text = |name: &str| stat.get("Metric")?.get(name).and_then(Node::as_text);
        all.push(Metric {
            property: format!("Metrics.{at}.MetricStat.Period"),
            namespace: text("Namespace"),
            name: text("MetricName"),
            period: stat.get("Period").and_then(number),
        });
    }
    all
}

fn resolution(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        for metric in metrics(&it) {
            let Some((namespace, name)) = metric.namespace.zip(metric.name) else { continue };
            let least = seconds_between(namespace, name);
            let (Some(period), Some(least)) = (metric.period, least) else { continue };
            if period < f64::from(least) {
                findings
                    .on(
                        &it,
                        &metric.property,
                        "the period is shorter than the resolution of the metric",
                    )
                    .found(counted(period, "second"))
                    .allowed(format!(
                        "{} or more for {name} of {namespace}",
                        counted(least, "second")
                    ));
            }
        }
    }
}
