//! Defines schedules.

use stanchion_aws::scheduler;
use stanchion_aws::scheduler::schedule as l1;
use stanchion_core::Scope;
use stanchion_template::SetOpt;

use super::{Schedulable, ScheduleExpression, ScheduleTarget};
use crate::Text;
use crate::iam::Role;
use crate::sqs::Queue;

/// A schedule, which starts a target repeatedly or once. Its role allows only that.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::lambda::{Code, Function, Runtime};
/// use stanchion_constructs::scheduler::{Schedule, ScheduleExpression};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// # let code = Code::inline("def handler(event, context): return {}\n");
/// let function = Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(&stack, "Report");
/// Schedule::builder(&function, ScheduleExpression::cron("0 6 * * ? *"))
///     .timezone("Europe/Zurich")
///     .build(&stack, "EveryMorning");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Schedule {
    resource: scheduler::ScheduleRef,
    role: Role,
}

/// Builds a [`Schedule`].
#[derive(Clone, Debug)]
#[must_use = "a schedule exists after `build`"]
pub struct ScheduleBuilder {
    expression: ScheduleExpression,
    target: ScheduleTarget,
    timezone: Option<String>,
    window_minutes: Option<u16>,
    start: Option<String>,
    end: Option<String>,
    enabled: bool,
    description: Option<String>,
    dead_letters: Option<Queue>,
    retries: Option<(u8, u32)>,
}

impl Schedule {
    /// Returns a builder for a schedule that starts a target at the times of an expression.
    pub fn builder(target: &impl Schedulable, expression: ScheduleExpression) -> ScheduleBuilder {
        ScheduleBuilder {
            expression,
            target: target.schedule_target(),
            timezone: None,
            window_minutes: None,
            start: None,
            end: None,
            enabled: true,
            description: None,
            dead_letters: None,
            retries: None,
        }
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &scheduler::ScheduleRef {
        &self.resource
    }

    /// Returns the role of the schedule.
    pub fn role(&self) -> &Role {
        &self.role
    }
}

impl ScheduleBuilder {
    /// Sets the time zone of the expression, such as `Europe/Zurich`. Default: UTC.
    pub fn timezone(mut self, name: impl Into<String>) -> Self {
        self.timezone = Some(name.into());
        self
    }

    /// Sets the flexible time window in minutes, 1-1,440, within which a run may start. Default: runs start on time.
    pub fn window_minutes(mut self, minutes: u16) -> Self {
        self.window_minutes = Some(minutes);
        self
    }

    /// Sets the time before which the schedule does not run, such as `2027-01-31T06:00:00Z`. Default: at once.
    pub fn start(mut self, moment: impl Into<String>) -> Self {
        self.start = Some(moment.into());
        self
    }

    /// Sets the time after which the schedule does not run. Default: none.
    pub fn end(mut self, moment: impl Into<String>) -> Self {
        self.end = Some(moment.into());
        self
    }

    /// Sets whether the schedule runs. Default: `true`.
    pub fn enabled(mut self, on: bool) -> Self {
        self.enabled = on;
        self
    }

    /// Sets the description, at most 512 characters. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Sets the input of the target in JSON. Default: the input of the target.
    pub fn input(mut self, json: impl Into<Text>) -> Self {
        self.target.input = Some(json.into());
        self
    }

    /// Sets the dead-letter queue, which gets invocations that failed permanently. Default: none.
    pub fn dead_letters(mut self, queue: &Queue) -> Self {
        self.dead_letters = Some(queue.clone());
        self
    }

    /// Sets the maximum number of retries of a failed invocation, 0-185, and the number of seconds within which they
    /// happen, 60-86,400. Default: 185 retries within 86,400 seconds.
    pub fn retries(mut self, attempts: u8, within_seconds: u32) -> Self {
        self.retries = Some((attempts, within_seconds));
        self
    }

    /// Creates the schedule.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Schedule {
        let scope = scope.construct(id);
        self.expression.check(&scope);
        let role = Role::builder_for_this_account("scheduler.amazonaws.com").build(&scope, "Role");
        for permission in self.target.permissions {
            role.allow(permission);
        }
        let dead_letters = self.dead_letters.map(|queue| {
            queue.grant_send(&role);
            l1::DeadLetterConfig::new().arn(queue.arn())
        });
        let retries = self.retries.map(|(attempts, seconds)| {
            l1::RetryPolicy::new()
                .maximum_event_age_in_seconds(seconds)
                .maximum_retry_attempts(attempts)
        });
        let target = l1::Target::new()
            .arn(self.target.arn)
            .set_opt(dead_letters, l1::Target::dead_letter_config)
            .set_opt(self.target.ecs, l1::Target::ecs_parameters)
            .set_opt(self.target.input, l1::Target::input)
            .set_opt(retries, l1::Target::retry_policy)
            .role_arn(role.arn());
        let mode = match self.window_minutes {
            Some(_) => l1::FlexibleTimeWindowMode::FLEXIBLE,
            None => l1::FlexibleTimeWindowMode::OFF,
        };
        let window = l1::FlexibleTimeWindow::new()
            .set_opt(self.window_minutes, l1::FlexibleTimeWindow::maximum_window_in_minutes);
        let schedule = scheduler::Schedule::new()
            .set_opt(self.description, scheduler::Schedule::description)
            .set_opt(self.end, scheduler::Schedule::end_date)
            .flexible_time_window(window.mode(mode))
            .schedule_expression(self.expression.as_str())
            .set_opt(self.timezone, scheduler::Schedule::schedule_expression_timezone)
            .set_opt(self.start, scheduler::Schedule::start_date)
            .set_opt(
                (!self.enabled).then_some(l1::ScheduleState::DISABLED),
                scheduler::Schedule::state,
            );
        let resource = scope.add("Schedule", schedule.target(target));
        for policy in role.dependencies() {
            scope.edit(&resource).depends_on(&policy);
        }
        Schedule { resource, role }
    }
}
