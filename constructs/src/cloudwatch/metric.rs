//! Metrics.

use stanchion_template::{IntoValue, Value};

/// How the samples of a period become one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// Their mean.
    Average,
    /// The largest.
    Maximum,
    /// The smallest.
    Minimum,
    /// How many there are.
    SampleCount,
    /// Their sum.
    Sum,
}

impl Statistic {
    /// CloudWatch's word.
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

/// A metric of CloudWatch.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "show it on a dashboard, or watch it with an alarm"]
pub struct Metric {
    pub(super) namespace: String,
    pub(super) name: String,
    pub(super) statistic: Statistic,
    pub(super) dimensions: Vec<(String, Value<String>)>,
    pub(super) period_seconds: u32,
    pub(super) label: Option<String>,
    pub(super) rate_unit: Option<f64>,
}

impl Metric {
    /// A metric of a namespace, such as `AWS/EFS`, over a minute.
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

    /// Which thing it is of.
    pub fn dimension(mut self, name: impl Into<String>, value: impl IntoValue<String>) -> Metric {
        self.dimensions.push((name.into(), value.into_value()));
        self
    }

    /// The period in seconds: 10, 20, 30, or a multiple of 60; default 60.
    pub fn period(mut self, seconds: u32) -> Metric {
        self.period_seconds = seconds;
        self
    }

    /// Another statistic.
    pub fn statistic(mut self, statistic: Statistic) -> Metric {
        self.statistic = statistic;
        self
    }

    /// What a chart calls it; default its name.
    pub fn label(mut self, label: impl Into<String>) -> Metric {
        self.label = Some(label.into());
        self
    }

    /// On dashboards: the sum of a period as a rate a second, in units of this many, such as 1,048,576 for MiB.
    pub fn per_second(mut self, unit: f64) -> Metric {
        self.rate_unit = Some(unit);
        self
    }
}
