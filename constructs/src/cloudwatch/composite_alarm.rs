//! Defines composite alarms.

use stanchion_aws::cloudwatch;
use stanchion_check::facts::cloudwatch::RULE_CONDITIONS;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::CommonAlarmAction;
use super::actions::Actions;
use super::alarm_rule::{AlarmRule, WatchedAlarm};
use crate::sns::Topic;

/// A composite alarm, which combines the states of other alarms.
///
/// ```
/// use stanchion_constructs::cloudwatch::{AlarmRule, Comparison, CompositeAlarm, Metric, Statistic};
/// use stanchion_constructs::prelude::*;
///
/// let app = App::new();
/// let stack = app.stack("Watch");
/// let errors = Metric::new("Shop", "Errors", Statistic::Sum);
/// let errors = Alarm::builder(errors, Comparison::Above, 0.0).build(&stack, "Errors");
/// let deploying = Metric::new("Shop", "Deployments", Statistic::Sum);
/// let deploying = Alarm::builder(deploying, Comparison::Above, 0.0).build(&stack, "Deploying");
/// let rule = AlarmRule::alarm(&errors).and(AlarmRule::ok(&deploying));
/// CompositeAlarm::builder(rule).build(&stack, "Broken");
/// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
/// assert!(yaml.contains(r#"ALARM("${ErrorsAlarm.Arn}") AND OK("${DeployingAlarm.Arn}")"#));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html)
#[derive(Clone, Debug)]
pub struct CompositeAlarm {
    resource: cloudwatch::CompositeAlarmRef,
}

/// Builds a [`CompositeAlarm`].
#[derive(Clone, Debug)]
#[must_use = "an alarm exists after `build`"]
pub struct CompositeAlarmBuilder {
    rule: AlarmRule,
    name: Option<Value<String>>,
    description: Option<String>,
    alarm_actions: Actions,
    ok_actions: Actions,
    suppressor: Option<(Value<String>, u32, u32)>,
}

impl CompositeAlarm {
    /// Returns a builder for an alarm that is in ALARM while an expression holds.
    pub fn builder(rule: AlarmRule) -> CompositeAlarmBuilder {
        CompositeAlarmBuilder {
            rule,
            name: None,
            description: None,
            alarm_actions: Actions::default(),
            ok_actions: Actions::default(),
            suppressor: None,
        }
    }

    /// Returns the ARN of the alarm.
    pub fn arn(&self) -> Value<String> {
        self.resource.arn()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &cloudwatch::CompositeAlarmRef {
        &self.resource
    }
}

impl WatchedAlarm for CompositeAlarm {
    fn alarm_arn(&self) -> Value<String> {
        self.arn()
    }
}

impl CompositeAlarmBuilder {
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

    /// Runs no action while another alarm is in ALARM, such as one that marks a deployment. The alarm waits this many
    /// seconds for the other to go into ALARM first, and waits again after the other has returned to OK. Default: no
    /// suppressor.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-suppression.html)
    pub fn suppressed_by(
        mut self,
        alarm: &impl WatchedAlarm,
        wait_seconds: u32,
        extension_seconds: u32,
    ) -> Self {
        self.suppressor = Some((alarm.alarm_arn(), wait_seconds, extension_seconds));
        self
    }

    /// Creates the alarm.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> CompositeAlarm {
        let scope = scope.construct(id);
        self.check(&scope);
        let (suppressor, wait, extension) = match self.suppressor {
            Some((arn, wait, extension)) => (Some(arn), Some(wait), Some(extension)),
            None => (None, None, None),
        };
        use cloudwatch::CompositeAlarm as It;
        let alarm = It::new()
            .set_opt(suppressor, It::actions_suppressor)
            .set_opt(extension, It::actions_suppressor_extension_period)
            .set_opt(wait, It::actions_suppressor_wait_period)
            .set_opt(self.alarm_actions.arns(), It::alarm_actions)
            .set_opt(self.description, It::alarm_description)
            .set_opt(self.name, It::alarm_name)
            .alarm_rule(self.rule.into_text())
            .set_opt(self.ok_actions.arns(), It::ok_actions);
        let resource = scope.add("Alarm", alarm);
        for actions in [&self.alarm_actions, &self.ok_actions] {
            actions.allow(&scope, &resource.arn());
        }
        CompositeAlarm { resource }
    }

    fn check(&self, scope: &Scope) {
        let conditions = self.rule.conditions();
        if conditions > RULE_CONDITIONS {
            scope.report(
                Diagnostic::new(code::CWA_014, "the rule of the alarm names too many alarms")
                    .property("AlarmRule")
                    .found(counted(conditions, "condition"))
                    .allowed(format!("at most {RULE_CONDITIONS} alarms")),
            );
        }
    }
}
