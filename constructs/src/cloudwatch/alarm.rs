//! Defines alarms.

use stanchion_aws::cloudwatch;
use stanchion_aws::cloudwatch::alarm as l1;
use stanchion_check::facts::cloudwatch::is_period;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::actions::Actions;
use super::{AlarmAction, Measure};
use crate::sns::Topic;

/// The comparison of a metric with a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Less than the threshold.
    Below,
    /// Less than or equal to the threshold.
    AtOrBelow,
    /// Greater than the threshold.
    Above,
    /// Greater than or equal to the threshold.
    AtOrAbove,
}

/// The treatment of periods without data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MissingData {
    /// The period is missing. The alarm goes into INSUFFICIENT_DATA when all periods are missing.
    #[default]
    Missing,
    /// The period breaches the threshold.
    Breaching,
    /// The period does not breach the threshold.
    NotBreaching,
    /// The alarm keeps its current state.
    Ignore,
}

/// An alarm, which watches a metric or an expression over metrics.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::cloudwatch::{Comparison, Metric, Statistic};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let topic = Topic::builder().email("storage@example.com").build(&stack, "Alarms");
/// let credits = Metric::new("AWS/EFS", "BurstCreditBalance", Statistic::Minimum).dimension("FileSystemId", "fs-0a1b2c3d");
/// let alarm = Alarm::builder(credits, Comparison::Below, 1e12).periods(3).notify(&topic).build(&stack, "FewCredits");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Alarm {
    resource: cloudwatch::AlarmRef,
}

/// Builds an [`Alarm`].
#[derive(Clone, Debug)]
#[must_use = "an alarm exists after `build`"]
pub struct AlarmBuilder {
    measure: Measure,
    comparison: Comparison,
    threshold: f64,
    periods: u32,
    datapoints: Option<u32>,
    missing: MissingData,
    description: Option<String>,
    name: Option<Value<String>>,
    alarm_actions: Actions,
    ok_actions: Actions,
}

impl Alarm {
    /// Returns a builder for an alarm that goes into ALARM when the comparison of a [`Metric`](super::Metric) or of a
    /// [`MetricMath`](super::MetricMath) with a threshold holds.
    pub fn builder(
        measure: impl Into<Measure>,
        comparison: Comparison,
        threshold: f64,
    ) -> AlarmBuilder {
        AlarmBuilder {
            measure: measure.into(),
            comparison,
            threshold,
            periods: 1,
            datapoints: None,
            missing: MissingData::default(),
            description: None,
            name: None,
            alarm_actions: Actions::default(),
            ok_actions: Actions::default(),
        }
    }

    /// Returns the ARN of the alarm.
    pub fn arn(&self) -> Value<String> {
        self.resource.arn()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &cloudwatch::AlarmRef {
        &self.resource
    }
}

impl AlarmBuilder {
    /// Sets the number of periods that are evaluated, 1 or more. Default: 1.
    pub fn periods(mut self, count: u32) -> Self {
        self.periods = count;
        self
    }

    /// Sets the number of those periods that must breach the threshold, 1 up to all. Default: all.
    pub fn datapoints(mut self, count: u32) -> Self {
        self.datapoints = Some(count);
        self
    }

    /// Sets the treatment of periods without data. Default: `Missing`.
    pub fn missing_data(mut self, missing: MissingData) -> Self {
        self.missing = missing;
        self
    }

    /// Sets the description, for the person who is notified. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Sets the name. Default: a name that CloudFormation generates. An update replaces the alarm.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Notifies a topic when the alarm goes into ALARM. Default: no topic.
    pub fn notify(self, topic: &Topic) -> Self {
        self.on_alarm(topic)
    }

    /// Notifies a topic when the alarm returns to OK. Default: no topic.
    pub fn notify_ok(self, topic: &Topic) -> Self {
        self.on_ok(topic)
    }

    /// Runs an action when the alarm goes into ALARM, such as a step scaling policy, an
    /// [`InstanceAction`](super::InstanceAction) or a function. Default: no action.
    pub fn on_alarm<A: AlarmAction + Clone + 'static>(mut self, action: &A) -> Self {
        self.alarm_actions.add(action);
        self
    }

    /// Runs an action when the alarm returns to OK. Default: no action.
    pub fn on_ok<A: AlarmAction + Clone + 'static>(mut self, action: &A) -> Self {
        self.ok_actions.add(action);
        self
    }

    /// Creates the alarm.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Alarm {
        let scope = scope.construct(id);
        // The rule of the code examines the periods of metrics in an expression.
        if let Measure::Metric(metric) = &self.measure
            && !is_period(metric.period_seconds)
        {
            scope.report(
                Diagnostic::new(
                    code::CWA_001,
                    "the period of the alarm's metric is not one that CloudWatch supports",
                )
                .property("Period")
                .found(counted(metric.period_seconds, "second"))
                .allowed("10, 20, 30, or a multiple of 60 seconds"),
            );
        }
        if self.periods == 0 || self.datapoints.is_some_and(|it| it == 0 || it > self.periods) {
            scope.report(
                Diagnostic::new(
                    code::CWA_003,
                    "the alarm has an invalid number of periods or datapoints",
                )
                .property(if self.periods == 0 { "EvaluationPeriods" } else { "DatapointsToAlarm" })
                .found(format!(
                    "{} of {}",
                    counted(self.datapoints.unwrap_or(self.periods), "datapoint"),
                    counted(self.periods, "period")
                ))
                .allowed("1 period or more, and at most as many datapoints as periods"),
            );
        }
        for action in self.alarm_actions.iter().chain(self.ok_actions.iter()) {
            refuse(&scope, action, &self.measure);
        }
        use l1::ComparisonOperator as Operator;
        let alarm = cloudwatch::Alarm::new()
            .set_opt(self.alarm_actions.arns(), cloudwatch::Alarm::alarm_actions)
            .set_opt(self.description, cloudwatch::Alarm::alarm_description)
            .set_opt(self.name, cloudwatch::Alarm::alarm_name)
            .comparison_operator(match self.comparison {
                Comparison::Below => Operator::LESS_THAN_THRESHOLD,
                Comparison::AtOrBelow => Operator::LESS_THAN_OR_EQUAL_TO_THRESHOLD,
                Comparison::Above => Operator::GREATER_THAN_THRESHOLD,
                Comparison::AtOrAbove => Operator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
            })
            .set_opt(self.datapoints, cloudwatch::Alarm::datapoints_to_alarm)
            .evaluation_periods(self.periods)
            .set_opt(self.ok_actions.arns(), cloudwatch::Alarm::ok_actions)
            .threshold(self.threshold)
            .treat_missing_data(match self.missing {
                MissingData::Missing => l1::TreatMissingData::MISSING,
                MissingData::Breaching => l1::TreatMissingData::BREACHING,
                MissingData::NotBreaching => l1::TreatMissingData::NOT_BREACHING,
                MissingData::Ignore => l1::TreatMissingData::IGNORE,
            });
        let resource = scope.add("Alarm", self.measure.add_to(alarm));
        for actions in [&self.alarm_actions, &self.ok_actions] {
            actions.allow(&scope, &resource.arn());
        }
        Alarm { resource }
    }
}

/// Reports an action that an alarm on this metric cannot run.
fn refuse(scope: &Scope, action: &dyn AlarmAction, measure: &Measure) {
    if let Some(refusal) = action.refusal(measure) {
        scope.report(
            Diagnostic::new(refusal.code, refusal.message)
                .property("AlarmActions")
                .found(refusal.found)
                .allowed(refusal.allowed),
        );
    }
}
