//! Functions and aliases as actions of alarms.

use stanchion_aws::lambda;
use stanchion_core::{IdAfter, Scope};
use stanchion_template::Value;

use super::{Alias, Function, Invocable};
use crate::cloudwatch::{AlarmAction, CommonAlarmAction};

/// The service that invokes functions for alarms.
///
/// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html>
const SERVICE: &str = "lambda.alarms.cloudwatch.amazonaws.com";

fn allow(function: &impl Invocable, scope: &Scope, alarm_arn: &Value<String>) {
    let id = IdAfter::new("", function.scope(), "-Permission");
    let permission = lambda::Permission::new()
        .action("lambda:InvokeFunction")
        .function_name(function.invoke_arn())
        .principal(SERVICE)
        .source_arn(alarm_arn.clone());
    scope.add_after(&id, permission);
}

impl AlarmAction for Function {
    fn action_arn(&self) -> Value<String> {
        self.invoke_arn()
    }

    fn allow(&self, scope: &Scope, alarm_arn: &Value<String>) {
        allow(self, scope, alarm_arn);
    }
}

impl AlarmAction for Alias {
    fn action_arn(&self) -> Value<String> {
        self.invoke_arn()
    }

    fn allow(&self, scope: &Scope, alarm_arn: &Value<String>) {
        allow(self, scope, alarm_arn);
    }
}

impl CommonAlarmAction for Function {}
impl CommonAlarmAction for Alias {}
