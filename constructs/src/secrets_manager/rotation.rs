//! Defines the rotation of secrets.

use stanchion_aws::secretsmanager;
use stanchion_aws::secretsmanager::rotation_schedule as l1;
use stanchion_check::facts::secrets_manager::{ROTATION_DAYS, ROTATION_WINDOW_HOURS};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, pseudo};

use super::Secret;
use crate::lambda::{Function, Invocable};
use crate::scheduler::ScheduleExpression;

/// The rotation of a secret: new versions of it at regular times. A secret has one rotation.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::lambda::{Code, Function, Runtime};
/// use stanchion_constructs::secrets_manager::{Rotation, Secret};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// # let code = Code::inline("def handler(event, context): return {}\n");
/// let secret = Secret::builder().build(&stack, "Token");
/// let function = Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(&stack, "NewToken");
/// Rotation::builder(&secret, &function).every_days(30).build(&stack, "Rotation");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Rotation {
    resource: secretsmanager::RotationScheduleRef,
}

/// Builds a [`Rotation`].
#[derive(Clone, Debug)]
#[must_use = "a rotation exists after `build`"]
pub struct RotationBuilder {
    secret: Secret,
    function: Option<Function>,
    times: Times,
    window_hours: Option<u8>,
    at_update: bool,
}

/// The times of a rotation.
#[derive(Clone, Debug)]
enum Times {
    Days(u16),
    Expression(ScheduleExpression),
}

impl Rotation {
    /// Returns a builder for the rotation of a secret by a function, which is allowed to store new versions. The function
    /// implements the four steps of a rotation.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html)
    pub fn builder(secret: &Secret, function: &Function) -> RotationBuilder {
        RotationBuilder { function: Some(function.clone()), ..Rotation::managed(secret) }
    }

    /// Returns a builder for the rotation of a secret by the service that owns it, such as the secret of the master user of
    /// an RDS database. It needs no function.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html)
    pub fn managed(secret: &Secret) -> RotationBuilder {
        RotationBuilder {
            secret: secret.clone(),
            function: None,
            times: Times::Days(30),
            window_hours: None,
            at_update: true,
        }
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &secretsmanager::RotationScheduleRef {
        &self.resource
    }
}

impl RotationBuilder {
    /// Rotates the secret every few days, 1-1,000. Default: 30.
    pub fn every_days(mut self, days: u16) -> Self {
        self.times = Times::Days(days);
        self
    }

    /// Rotates the secret at the times of a `rate(..)` or `cron(..)` expression, at most every four hours. Default:
    /// every 30 days.
    pub fn schedule(mut self, expression: ScheduleExpression) -> Self {
        self.times = Times::Expression(expression);
        self
    }

    /// Sets the length of the window in which a rotation happens, 1-24 hours. Default: until the end of the day in UTC.
    pub fn window_hours(mut self, hours: u8) -> Self {
        self.window_hours = Some(hours);
        self
    }

    /// Sets whether an update of the rotation rotates the secret at once. Default: `true`.
    pub fn rotate_immediately(mut self, on: bool) -> Self {
        self.at_update = on;
        self
    }

    /// Creates the rotation.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Rotation {
        let scope = scope.construct(id);
        self.check(&scope);
        let (days, expression) = match self.times {
            Times::Days(days) => (Some(days), None),
            Times::Expression(expression) => (None, Some(expression.as_str().to_owned())),
        };
        let rules = l1::RotationRules::new()
            .set_opt(days, l1::RotationRules::automatically_after_days)
            .set_opt(
                self.window_hours.map(|hours| format!("{hours}h")),
                l1::RotationRules::duration,
            )
            .set_opt(expression, l1::RotationRules::schedule_expression);
        use secretsmanager::RotationSchedule as It;
        let schedule = It::new()
            .set_opt((!self.at_update).then_some(false), It::rotate_immediately_on_update)
            .set_opt(self.function.as_ref().map(Function::arn), It::rotation_lambda_arn)
            .rotation_rules(rules)
            .secret_id(self.secret.arn());
        let resource = scope.add("Rotation", schedule);
        if let Some(function) = &self.function {
            for statement in self.secret.rotation() {
                function.role().allow(statement);
            }
            let permission = stanchion_aws::lambda::Permission::new()
                .action("lambda:InvokeFunction")
                .function_name(function.invoke_arn())
                .principal("secretsmanager.amazonaws.com")
                .source_account(pseudo::account_id());
            // The first rotation starts at once, and needs the permissions of the function.
            let permission = scope.add("Permission", permission);
            scope.edit(&resource).depends_on(&permission);
            for policy in function.role().dependencies() {
                scope.edit(&resource).depends_on(&policy);
            }
        }
        Rotation { resource }
    }

    fn check(&self, scope: &Scope) {
        let report = |property: &str, message: &str, found: String, allowed: &str| {
            scope.report(
                Diagnostic::new(code::SEC_003, message)
                    .property(format!("RotationRules.{property}"))
                    .found(found)
                    .allowed(allowed),
            );
        };
        match &self.times {
            Times::Days(days) if !ROTATION_DAYS.has(f64::from(*days)) => {
                let message = "the number of days between rotations is out of range";
                report("AutomaticallyAfterDays", message, days.to_string(), "1-1,000 days");
            }
            Times::Expression(expression)
                if !["rate(", "cron("].iter().any(|it| expression.as_str().starts_with(it)) =>
            {
                let message = "a rotation happens repeatedly, and the expression has one time";
                let found = expression.as_str().to_owned();
                report("ScheduleExpression", message, found, "rate(..) or cron(..)");
            }
            _ => {}
        }
        if let Some(hours) =
            self.window_hours.filter(|it| !ROTATION_WINDOW_HOURS.has(f64::from(*it)))
        {
            let message = "the window of the rotation is out of range";
            report("Duration", message, format!("{hours}h"), "1-24 hours");
        }
    }
}
