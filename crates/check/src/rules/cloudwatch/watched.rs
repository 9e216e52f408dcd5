//! The metrics that an alarm watches: its own, or those of its expressions.

use stanchion_template::Node;

use crate::view::Resource;
use crate::view::value::number;

/// A metric of an alarm.
pub(super) struct Metric<'a> {
    /// The path of the entry in `Metrics`, or `None` for the metric of the alarm itself.
    entry: Option<String>,
    pub(super) namespace: Option<&'a str>,
    /// True if the metric has a name, which can be unknown.
    pub(super) is_named: bool,
    pub(super) name: Option<&'a str>,
    pub(super) dimensions: Option<&'a Node>,
    pub(super) period: Option<f64>,
}

impl Metric<'_> {
    /// Returns the path of a property of the metric in the alarm.
    pub(super) fn property(&self, name: &str) -> String {
        match (&self.entry, name) {
            (None, _) => name.to_owned(),
            (Some(entry), "Period") => format!("{entry}.MetricStat.Period"),
            (Some(entry), _) => format!("{entry}.MetricStat.Metric.{name}"),
        }
    }
}

/// Returns the metrics of an alarm.
pub(super) fn metrics<'a>(alarm: &Resource<'a>) -> Vec<Metric<'a>> {
    let mut all = vec![Metric {
        entry: None,
        namespace: alarm.text("Namespace"),
        is_named: alarm.has("MetricName"),
        name: alarm.text("MetricName"),
        dimensions: alarm.get("Dimensions"),
        period: alarm.number("Period"),
    }];
    for (at, metric) in alarm.list("Metrics").unwrap_or_default().iter().enumerate() {
        let Some(stat) = metric.get("MetricStat") else { continue };
        let Some(of) = stat.get("Metric") else { continue };
        let text = |name: &str| of.get(name).and_then(Node::as_text);
        all.push(Metric {
            entry: Some(format!("Metrics.{at}")),
            namespace: text("Namespace"),
            is_named: of.get("MetricName").is_some(),
            name: text("MetricName"),
            dimensions: of.get("Dimensions"),
            period: stat.get("Period").and_then(number),
        });
    }
    all
}
