//! The actions of alarms.

use std::fmt::Debug;

use stanchion_core::{Code, Scope, code};
use stanchion_template::{IntoValue, Value, pseudo};

use super::Measure;
use crate::sns::Topic;
use crate::text;

/// An action that an alarm runs when its state changes: notify a topic, run a scaling policy, act on an instance, invoke a function,
/// or create an item in Systems Manager.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html)
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an action of an alarm",
    note = "topics, step scaling policies, functions, `InstanceAction`, `OpsItem` and `ResponsePlan` are"
)]
pub trait AlarmAction: Debug {
    /// Returns the ARN of the action.
    fn action_arn(&self) -> Value<String>;

    /// Allows an alarm to run the action. The scope is that of the alarm.
    fn allow(&self, _scope: &Scope, _alarm_arn: &Value<String>) {}

    /// Returns why an alarm on a metric cannot run the action, or `None` if it can.
    fn refusal(&self, _measure: &Measure) -> Option<Refusal> {
        None
    }
}

/// An action that every alarm can run, composite and anomaly alarms too: notify a topic, invoke a function, or create an item in
/// Systems Manager. Actions on instances and scaling policies need an alarm on a metric.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html)
#[diagnostic::on_unimplemented(
    message = "composite and anomaly alarms do not run `{Self}`",
    note = "topics, functions, `OpsItem` and `ResponsePlan` are actions of all alarms; use an `Alarm` on a metric for others"
)]
pub trait CommonAlarmAction: AlarmAction {}

impl CommonAlarmAction for Topic {}
impl CommonAlarmAction for OpsItem {}
impl CommonAlarmAction for ResponsePlan {}

/// The reason why an alarm cannot run an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub(super) code: &'static Code,
    pub(super) message: &'static str,
    pub(super) found: String,
    pub(super) allowed: &'static str,
}

impl AlarmAction for Topic {
    fn action_arn(&self) -> Value<String> {
        self.arn()
    }
}

/// An action on the instance whose metric the alarm watches.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/UsingAlarmActions.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstanceAction {
    /// Stops the instance.
    Stop,
    /// Terminates the instance.
    Terminate,
    /// Reboots the instance.
    Reboot,
    /// Moves the instance to other hardware. Valid only for alarms on system status checks.
    Recover,
}

impl InstanceAction {
    fn name(self) -> &'static str {
        match self {
            InstanceAction::Stop => "stop",
            InstanceAction::Terminate => "terminate",
            InstanceAction::Reboot => "reboot",
            InstanceAction::Recover => "recover",
        }
    }
}

impl AlarmAction for InstanceAction {
    fn action_arn(&self) -> Value<String> {
        let start = ["arn:", ":automate:", ":ec2:"];
        text![start[0], pseudo::partition(), start[1], pseudo::region(), start[2], self.name()]
            .into_value()
    }

    fn refusal(&self, measure: &Measure) -> Option<Refusal> {
        let Measure::Metric(metric) = measure else {
            return Some(Refusal {
                code: code::CWA_013,
                message: "an alarm on an expression cannot act on an instance",
                found: "an expression over metrics".to_owned(),
                allowed: "a metric with the dimension InstanceId",
            });
        };
        let names: Vec<&str> = metric.dimensions.iter().map(|(name, _)| name.as_str()).collect();
        if !names.contains(&"InstanceId") || metric.rate_unit.is_some() {
            return Some(Refusal {
                code: code::CWA_013,
                message: "the alarm does not watch the metric of one instance, so it cannot act on it",
                found: match names.as_slice() {
                    [] => "no dimension".to_owned(),
                    names => format!("the dimensions {}", names.join(", ")),
                },
                allowed: "a metric with the dimension InstanceId",
            });
        }
        let is_system = metric.name == "StatusCheckFailed_System";
        (*self == InstanceAction::Recover && !is_system).then(|| Refusal {
            code: code::CWA_013,
            message: "an alarm on this metric cannot recover an instance",
            found: metric.name.clone(),
            allowed: "StatusCheckFailed_System",
        })
    }
}

/// An action of an alarm that creates an OpsItem in Systems Manager OpsCenter.
///
/// [AWS documentation](https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-create-OpsItems-from-CloudWatch-Alarms.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpsItem {
    severity: Severity,
    category: Option<Category>,
}

/// The severity of an OpsItem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// 1: critical.
    Critical,
    /// 2: high.
    High,
    /// 3: medium.
    Medium,
    /// 4: low.
    Low,
}

/// The category of an OpsItem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// Availability.
    Availability,
    /// Cost.
    Cost,
    /// Performance.
    Performance,
    /// Recovery.
    Recovery,
    /// Security.
    Security,
}

impl OpsItem {
    /// Returns an OpsItem of a severity.
    pub fn new(severity: Severity) -> OpsItem {
        OpsItem { severity, category: None }
    }

    /// Sets the category. Default: none.
    pub fn category(mut self, category: Category) -> OpsItem {
        self.category = Some(category);
        self
    }
}

impl AlarmAction for OpsItem {
    fn action_arn(&self) -> Value<String> {
        let severity = match self.severity {
            Severity::Critical => "1",
            Severity::High => "2",
            Severity::Medium => "3",
            Severity::Low => "4",
        };
        let category = match self.category {
            None => "",
            Some(Category::Availability) => "#CATEGORY=Availability",
            Some(Category::Cost) => "#CATEGORY=Cost",
            Some(Category::Performance) => "#CATEGORY=Performance",
            Some(Category::Recovery) => "#CATEGORY=Recovery",
            Some(Category::Security) => "#CATEGORY=Security",
        };
        let item = format!(":opsitem:{severity}{category}");
        text![
            "arn:",
            pseudo::partition(),
            ":ssm:",
            pseudo::region(),
            ":",
            pseudo::account_id(),
            item
        ]
        .into_value()
    }
}

/// A new incident in Incident Manager, from a response plan.
///
/// [AWS documentation](https://docs.aws.amazon.com/incident-manager/latest/userguide/incident-creation.html)
#[derive(Clone, Debug, PartialEq)]
pub struct ResponsePlan(Value<String>);

impl ResponsePlan {
    /// Returns the action for a response plan by its ARN.
    pub fn new(arn: impl IntoValue<String>) -> ResponsePlan {
        ResponsePlan(arn.into_value())
    }
}

impl AlarmAction for ResponsePlan {
    fn action_arn(&self) -> Value<String> {
        self.0.clone()
    }
}
