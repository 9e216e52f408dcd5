//! Alarms.

use stanchion_aws::cloudwatch;
use stanchion_aws::cloudwatch::alarm as l1;
use stanchion_check::facts::cloudwatch::is_period;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::Metric;
use crate::sns::Topic;

/// How a metric is compared with a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Smaller.
    Below,
    /// Smaller or the same.
    AtOrBelow,
    /// Larger.
    Above,
    /// Larger or the same.
    AtOrAbove,
}

/// What a period without samples counts as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MissingData {
    /// Nothing; the alarm has not enough data when all are missing.
    #[default]
    Missing,
    /// Over the threshold.
    Breaching,
    /// Not over the threshold.
    NotBreaching,
    /// As if the period had not been; the alarm stays as it is.
    Ignore,
}

/// Watches a metric.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
#[derive(Clone, Debug)]
pub struct Alarm {
    resource: cloudwatch::AlarmRef,
}

/// Options of an [`Alarm`].
#[derive(Clone, Debug)]
#[must_use = "an alarm exists after `build`"]
pub struct AlarmBuilder {
    metric: Metric,
    comparison: Comparison,
    threshold: f64,
    periods: u32,
    datapoints: Option<u32>,
    missing: MissingData,
    description: Option<String>,
    name: Option<Value<String>>,
    alarm_topics: Vec<Topic>,
    ok_topics: Vec<Topic>,
}

impl Alarm {
    /// Rings when a metric compares so with a threshold.
    pub fn builder(metric: Metric, comparison: Comparison, threshold: f64) -> AlarmBuilder {
        AlarmBuilder {
            metric,
            comparison,
            threshold,
            periods: 1,
            datapoints: None,
            missing: MissingData::default(),
            description: None,
            name: None,
            alarm_topics: Vec::new(),
            ok_topics: Vec::new(),
        }
    }

    /// The alarm's ARN.
    pub fn arn(&self) -> Value<String> {
        self.resource.arn()
    }

    /// The resource.
    pub fn resource(&self) -> &cloudwatch::AlarmRef {
        &self.resource
    }
}

impl AlarmBuilder {
    /// How many periods are looked at; default 1.
    pub fn periods(mut self, count: u32) -> Self {
        self.periods = count;
        self
    }

    /// How many of them have to be over the threshold; default all.
    pub fn datapoints(mut self, count: u32) -> Self {
        self.datapoints = Some(count);
        self
    }

    /// What a period without samples counts as; default nothing.
    pub fn missing_data(mut self, missing: MissingData) -> Self {
        self.missing = missing;
        self
    }

    /// What it means, for whoever is woken by it.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// A name of one's own; default one that CloudFormation makes.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Tells a topic when it rings.
    pub fn notify(mut self, topic: &Topic) -> Self {
        self.alarm_topics.push(topic.clone());
        self
    }

    /// Tells a topic when it is over.
    pub fn notify_ok(mut self, topic: &Topic) -> Self {
        self.ok_topics.push(topic.clone());
        self
    }

    /// Makes the alarm.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Alarm {
        let scope = scope.construct(id);
        let seconds = self.metric.period_seconds;
        if !is_period(seconds) {
            scope.report(
                Diagnostic::new(code::CWA_001, "CloudWatch has no such period")
                    .property("Period")
                    .found(counted(seconds, "second"))
                    .allowed("10, 20, 30, or a multiple of 60 seconds"),
            );
        }
        if self.periods == 0 || self.datapoints.is_some_and(|it| it == 0 || it > self.periods) {
            scope.report(
                Diagnostic::new(code::CWA_003, "the alarm never has enough periods")
                    .property("DatapointsToAlarm")
                    .found(format!("{:?} of {}", self.datapoints, self.periods))
                    .allowed("1 period and up, and no more datapoints than periods"),
            );
        }
        let arns = |topics: &[Topic]| topics.iter().map(Topic::arn).collect::<Vec<_>>();
        use l1::ComparisonOperator as Operator;
        let dimensions: Vec<_> = self
            .metric
            .dimensions
            .into_iter()
            .map(|(name, value)| l1::Dimension::new().name(name).value(value))
            .collect();
        let alarm = cloudwatch::Alarm::new()
            .set_opt(
                (!self.alarm_topics.is_empty()).then(|| arns(&self.alarm_topics)),
                cloudwatch::Alarm::alarm_actions,
            )
            .set_opt(self.description, cloudwatch::Alarm::alarm_description)
            .set_opt(self.name, cloudwatch::Alarm::alarm_name)
            .comparison_operator(match self.comparison {
                Comparison::Below => Operator::LESS_THAN_THRESHOLD,
                Comparison::AtOrBelow => Operator::LESS_THAN_OR_EQUAL_TO_THRESHOLD,
                Comparison::Above => Operator::GREATER_THAN_THRESHOLD,
                Comparison::AtOrAbove => Operator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
            })
            .set_opt(self.datapoints, cloudwatch::Alarm::datapoints_to_alarm)
            .dimensions(dimensions)
            .evaluation_periods(self.periods)
            .metric_name(self.metric.name)
            .namespace(self.metric.namespace)
            .set_opt(
                (!self.ok_topics.is_empty()).then(|| arns(&self.ok_topics)),
                cloudwatch::Alarm::ok_actions,
            )
            .period(seconds)
            .statistic(Value::<l1::Statistic>::constant(self.metric.statistic.name()))
            .threshold(self.threshold)
            .treat_missing_data(match self.missing {
                MissingData::Missing => l1::TreatMissingData::MISSING,
                MissingData::Breaching => l1::TreatMissingData::BREACHING,
                MissingData::NotBreaching => l1::TreatMissingData::NOT_BREACHING,
                MissingData::Ignore => l1::TreatMissingData::IGNORE,
            });
        Alarm { resource: scope.add("Alarm", alarm) }
    }
}
