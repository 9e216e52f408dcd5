//! Defines expressions over metrics.

use super::Metric;

/// An expression over metrics, for an [`Alarm`](super::Alarm).
///
/// ```
/// use stanchion_constructs::cloudwatch::{Comparison, MetricMath};
/// use stanchion_constructs::prelude::*;
///
/// let app = App::new();
/// let stack = app.stack("Shared");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let metrics = data.metrics();
/// let used = MetricMath::new("100 * used / permitted")
///     .metric("used", metrics.metered().per_second(1.0))
///     .metric("permitted", metrics.permitted_throughput())
///     .label("Used throughput in percent");
/// Alarm::builder(used, Comparison::Above, 80.0).periods(15).build(&stack, "Busy");
/// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
/// assert!(yaml.contains("Expression: 100 * used / permitted"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html)
#[derive(Clone, Debug, PartialEq)]
#[must_use = "watch it with an alarm"]
pub struct MetricMath {
    pub(super) expression: String,
    pub(super) metrics: Vec<(String, Metric)>,
    pub(super) label: Option<String>,
}

impl MetricMath {
    /// Returns an expression, which refers to metrics by their ids.
    pub fn new(expression: impl Into<String>) -> MetricMath {
        MetricMath { expression: expression.into(), metrics: Vec::new(), label: None }
    }

    /// Adds a metric of the expression under an id: letters, digits and underscores after a lowercase letter. An alarm
    /// has at most 10 metrics. Default: none.
    pub fn metric(mut self, id: impl Into<String>, metric: Metric) -> MetricMath {
        self.metrics.push((id.into(), metric));
        self
    }

    /// Sets the label of the result. Default: the id that it has in the alarm.
    pub fn label(mut self, label: impl Into<String>) -> MetricMath {
        self.label = Some(label.into());
        self
    }
}

/// The value that an alarm watches: a [`Metric`], or an expression over metrics ([`MetricMath`]).
#[derive(Clone, Debug, PartialEq)]
pub enum Measure {
    /// A metric.
    Metric(Metric),
    /// An expression over metrics.
    Math(MetricMath),
}

impl From<Metric> for Measure {
    fn from(metric: Metric) -> Measure {
        Measure::Metric(metric)
    }
}

impl From<MetricMath> for Measure {
    fn from(math: MetricMath) -> Measure {
        Measure::Math(math)
    }
}
