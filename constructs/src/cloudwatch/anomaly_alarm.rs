//! Defines alarms about unusual values.

use stanchion_aws::cloudwatch;
use stanchion_aws::cloudwatch::alarm as l1;
use stanchion_check::facts::cloudwatch::is_period;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::actions::Actions;
use super::alarm_metrics::query;
use super::query::{Query, Source};
use super::{CommonAlarmAction, Metric};
use crate::sns::Topic;

/// The side of the expected values on which a value is unusual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anomaly {
    /// Values above the band.
    Above,
    /// Values below the band.
    Below,
    /// Values outside of the band.
    Outside,
}

/// An alarm about values that are unusual for a metric. CloudWatch learns the expected values, a band, from the past.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::cloudwatch::{Anomaly, AnomalyAlarm, Metric, Statistic};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let topic = Topic::builder().email("shop@example.com").build(&stack, "Alarms");
/// let orders = Metric::new("Shop", "Orders", Statistic::Sum).period(300);
/// let alarm = AnomalyAlarm::builder(orders, Anomaly::Below).deviations(3.0).notify(&topic).build(&stack, "FewOrders");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct AnomalyAlarm {
    resource: cloudwatch::AlarmRef,
}

/// Builds an [`AnomalyAlarm`].
#[derive(Clone, Debug)]
#[must_use = "an alarm exists after `build`"]
pub struct AnomalyAlarmBuilder {
    metric: Metric,
    anomaly: Anomaly,
    deviations: f64,
    periods: u32,
    datapoints: Option<u32>,
    name: Option<Value<String>>,
    description: Option<String>,
    alarm_actions: Actions,
    ok_actions: Actions,
}

/// The ids of the metric and of the band in the alarm.
const METRIC: &str = "metric";
const BAND: &str = "band";

impl AnomalyAlarm {
    /// Returns a builder for an alarm about a metric. A rate per second of the metric has no effect here.
    ///
    /// ```
    /// use stanchion_constructs::cloudwatch::{Anomaly, AnomalyAlarm, Metric, Statistic};
    /// use stanchion_constructs::prelude::*;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Watch");
    /// let orders = Metric::new("Shop", "Orders", Statistic::Sum).period(300);
    /// AnomalyAlarm::builder(orders, Anomaly::Below).deviations(3.0).build(&stack, "FewOrders");
    /// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
    /// assert!(yaml.contains("ThresholdMetricId: band"));
    /// ```
    pub fn builder(metric: Metric, anomaly: Anomaly) -> AnomalyAlarmBuilder {
        AnomalyAlarmBuilder {
            metric,
            anomaly,
            deviations: 2.0,
            periods: 1,
            datapoints: None,
            name: None,
            description: None,
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

impl AnomalyAlarmBuilder {
    /// Sets half the width of the band in standard deviations, above 0. Default: 2. A wider band has fewer alarms.
    pub fn deviations(mut self, deviations: f64) -> Self {
        self.deviations = deviations;
        self
    }

    /// Sets the number of periods that are evaluated, 1 or more. Default: 1.
    pub fn periods(mut self, count: u32) -> Self {
        self.periods = count;
        self
    }

    /// Sets the number of those periods that must have unusual values, 1 up to all. Default: all.
    pub fn datapoints(mut self, count: u32) -> Self {
        self.datapoints = Some(count);
        self
    }

    /// Sets the name. Default: a name that CloudFormation generates. An update replaces the alarm.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the description, for the person who is notified. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
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

    /// Runs an action when the alarm goes into ALARM, such as a function or an [`OpsItem`](super::OpsItem). Default: no
    /// action.
    pub fn on_alarm<A: CommonAlarmAction + Clone + 'static>(mut self, action: &A) -> Self {
        self.alarm_actions.add(action);
        self
    }

    /// Runs an action when the alarm returns to OK. Default: no action.
    pub fn on_ok<A: CommonAlarmAction + Clone + 'static>(mut self, action: &A) -> Self {
        self.ok_actions.add(action);
        self
    }

    /// Creates the alarm.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> AnomalyAlarm {
        let scope = scope.construct(id);
        self.check(&scope);
        let band = format!("ANOMALY_DETECTION_BAND({METRIC}, {})", self.deviations);
        use cloudwatch::Alarm as It;
        use l1::ComparisonOperator as Operator;
        let alarm = It::new()
            .set_opt(self.alarm_actions.arns(), It::alarm_actions)
            .set_opt(self.description, It::alarm_description)
            .set_opt(self.name, It::alarm_name)
            .comparison_operator(match self.anomaly {
                Anomaly::Above => Operator::GREATER_THAN_UPPER_THRESHOLD,
                Anomaly::Below => Operator::LESS_THAN_LOWER_THRESHOLD,
                Anomaly::Outside => Operator::LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD,
            })
            .set_opt(self.datapoints, It::datapoints_to_alarm)
            .evaluation_periods(self.periods)
            .metrics([
                watched(METRIC, Source::Metric(self.metric)),
                watched(BAND, Source::Expression(band)),
            ])
            .set_opt(self.ok_actions.arns(), It::ok_actions)
            .threshold_metric_id(BAND);
        let resource = scope.add("Alarm", alarm);
        for actions in [&self.alarm_actions, &self.ok_actions] {
            actions.allow(&scope, &resource.arn());
        }
        AnomalyAlarm { resource }
    }

    fn check(&self, scope: &Scope) {
        let report = |finding: Diagnostic| scope.report(finding);
        if !self.deviations.is_finite() || self.deviations <= 0.0 {
            report(
                Diagnostic::new(code::CWA_015, "the band of expected values has no width")
                    .property("Metrics")
                    .found(self.deviations.to_string())
                    .allowed("a number of standard deviations above 0"),
            );
        }
        if !is_period(self.metric.period_seconds) {
            report(
                Diagnostic::new(
                    code::CWA_001,
                    "the period of the alarm's metric is not one that CloudWatch supports",
                )
                .property("Period")
                .found(counted(self.metric.period_seconds, "second"))
                .allowed("10, 20, 30, or a multiple of 60 seconds"),
            );
        }
        if self.periods == 0 || self.datapoints.is_some_and(|it| it == 0 || it > self.periods) {
            report(
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
    }
}

/// Returns an entry of the alarm that is compared: the metric, and its band.
fn watched(id: &str, source: Source) -> l1::MetricDataQuery {
    query(Query { id: id.to_owned(), source, label: None, returns: true })
}
