//! Defines metrics.

use stanchion_template::{IntoValue, Value};

/// The statistic that reduces the data points of a period to one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// The mean.
    Average,
    /// The largest value.
    Maximum,
    /// The smallest value.
    Minimum,
    /// The number of data points.
    SampleCount,
    /// The sum.
    Sum,
}

impl Statistic {
    /// Returns the name that CloudWatch uses.
    pub fn name(self) -> &'static str {
        match self {
            Statistic::Average => "Average",
            Statistic::Maximum => "Maximum",
            Statistic::Minimum => "Minimum",
            Statistic::SampleCount => "SampleCount",
            Statistic::Sum => "Sum",
        }
    }
}

/// A CloudWatch metric.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "show it on a dashboard, or watch it with an alarm"]
pub struct Metric {
    pub(crate) namespace: String,
    pub(crate) name: String,
    pub(crate) statistic: Statistic,
    pub(crate) dimensions: Vec<(String, Value<String>)>,
    pub(crate) period_seconds: u32,
    pub(super) label: Option<String>,
    pub(super) rate_unit: Option<f64>,
}

impl Metric {
    /// Returns a metric of a namespace, such as `AWS/EFS`, with a period of one minute.
    pub fn new(
        namespace: impl Into<String>,
        name: impl Into<String>,
        statistic: Statistic,
    ) -> Metric {
        Metric {
            namespace: namespace.into(),
            name: name.into(),
            statistic,
            dimensions: Vec::new(),
            period_seconds: 60,
            label: None,
            rate_unit: None,
        }
    }

    /// Adds a dimension, which identifies the resource of the metric. Default: none.
    pub fn dimension(mut self, name: impl Into<String>, value: impl IntoValue<String>) -> Metric {
        self.dimensions.push((name.into(), value.into_value()));
        self
    }

    /// Sets the period in seconds: 10, 20, 30, or a multiple of 60. Default: 60.
    pub fn period(mut self, seconds: u32) -> Metric {
        self.period_seconds = seconds;
        self
    }

    /// Sets the statistic, in place of the one that the metric was created with. Default: that one.
    pub fn statistic(mut self, statistic: Statistic) -> Metric {
        self.statistic = statistic;
        self
    }

    /// Sets the label in charts. Default: the name of the metric.
    pub fn label(mut self, label: impl Into<String>) -> Metric {
        self.label = Some(label.into());
        self
    }

    /// Divides the values by the seconds of the period, in units of this many, such as 1,048,576 for MiB. Dashboards
    /// and alarms then have the rate per second of a sum. Default: the values as they are.
    pub fn per_second(mut self, unit: f64) -> Metric {
        self.rate_unit = Some(unit);
        self
    }

    /// Returns the expression of the rate per second, in which the metric has an id, or `None` for a metric without one.
    pub(super) fn rate_of(&self, id: &str) -> Option<String> {
        let unit = self.rate_unit?;
        let unit = if unit == 1.0 { String::new() } else { format!(" / {unit}") };
        Some(format!("{id} / PERIOD({id}){unit}"))
    }
}
