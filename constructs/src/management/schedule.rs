//! Schedules: what is done when.

use stanchion_aws::scheduler;
use stanchion_aws::scheduler::schedule as l1;
use stanchion_core::{Diagnostic, Scope};
use stanchion_template::{IntoValue, Value, pseudo};

use super::Queue;
use crate::Text;
use crate::given::set_given;
use crate::iam::{Operator, PolicyDocument, Principal, Role, Statement};
use crate::text;

/// When a schedule rings.
///
/// [AWS documentation](https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleExpression(String);

impl ScheduleExpression {
    /// Every so many minutes, 1 and up.
    pub fn every_minutes(minutes: u32) -> ScheduleExpression {
        ScheduleExpression::rate(minutes, "minute")
    }

    /// Every so many hours, 1 and up.
    pub fn every_hours(hours: u32) -> ScheduleExpression {
        ScheduleExpression::rate(hours, "hour")
    }

    /// Every so many days, 1 and up.
    pub fn every_days(days: u32) -> ScheduleExpression {
        ScheduleExpression::rate(days, "day")
    }

    fn rate(count: u32, unit: &str) -> ScheduleExpression {
        let plural = if count == 1 { "" } else { "s" };
        ScheduleExpression(format!("rate({count} {unit}{plural})"))
    }

    /// Six fields: minutes, hours, day of month, month, day of week, year, such as `0 3 * * ? *`.
    pub fn cron(fields: &str) -> ScheduleExpression {
        ScheduleExpression(format!("cron({fields})"))
    }

    /// Once, at a moment such as `2027-01-31T06:00:00`, in the schedule's time zone.
    pub fn at(moment: &str) -> ScheduleExpression {
        ScheduleExpression(format!("at({moment})"))
    }

    /// The expression.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reports what EventBridge Scheduler would refuse.
    fn check(&self, scope: &Scope) {
        let text = self.0.as_str();
        let inside = |kind: &str| {
            text.strip_prefix(kind).and_then(|it| it.strip_prefix('(')?.strip_suffix(')'))
        };
        let fits = if let Some(rate) = inside("rate") {
            !rate.starts_with("0 ")
        } else if let Some(cron) = inside("cron") {
            let fields: Vec<&str> = cron.split_whitespace().collect();
            // One of the two kinds of day has to be left open.
            fields.len() == 6 && (fields[2] == "?" || fields[4] == "?")
        } else {
            inside("at").is_some_and(|it| it.len() == 19 && it.as_bytes()[10] == b'T')
        };
        if !fits {
            scope.report(
                Diagnostic::error("SCD-001", "EventBridge Scheduler has no such expression")
                    .property("ScheduleExpression")
                    .found(text)
                    .allowed(
                        "rate(1 day) and up, cron with six fields and ? for one of the days, at(yyyy-mm-ddThh:mm:ss)",
                    )
                    .link("https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"),
            );
        }
    }
}

/// What a schedule does: an ARN to call, what it is told, and what that needs.
#[derive(Clone, Debug)]
#[must_use = "give it to a schedule"]
pub struct ScheduleTarget {
    pub(crate) arn: Value<String>,
    pub(crate) permissions: Vec<Statement>,
    pub(crate) input: Option<Text>,
    pub(crate) ecs: Option<Value<l1::EcsParameters>>,
}

impl ScheduleTarget {
    /// Something by its ARN, and what the schedule's role needs for it.
    pub fn new(arn: impl IntoValue<String>, permission: Statement) -> ScheduleTarget {
        ScheduleTarget {
            arn: arn.into_value(),
            permissions: vec![permission],
            input: None,
            ecs: None,
        }
    }

    /// A call of an AWS API with JSON for its input: `ScheduleTarget::api("batch", "submitJob", ..)`.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html)
    pub fn api(
        service: &str,
        action: &str,
        input: impl Into<Text>,
        permission: Statement,
    ) -> ScheduleTarget {
        let arn =
            text!["arn:", pseudo::partition(), format!(":scheduler:::aws-sdk:{service}:{action}")];
        ScheduleTarget::new(arn, permission).input(input)
    }

    /// What it is told: JSON.
    pub fn input(mut self, json: impl Into<Text>) -> ScheduleTarget {
        self.input = Some(json.into());
        self
    }
}

/// What a schedule can start.
pub trait Schedulable {
    /// The target, and what starting it needs.
    fn schedule_target(&self) -> ScheduleTarget;
}

impl Schedulable for ScheduleTarget {
    fn schedule_target(&self) -> ScheduleTarget {
        self.clone()
    }
}

/// Does something again and again, or once, with a role that may do that and nothing else.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html)
#[derive(Clone, Debug)]
pub struct Schedule {
    resource: scheduler::ScheduleRef,
    role: Role,
}

/// Options of a [`Schedule`].
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
    /// Starts something when an expression says so.
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

    /// The resource.
    pub fn resource(&self) -> &scheduler::ScheduleRef {
        &self.resource
    }

    /// What it acts as.
    pub fn role(&self) -> &Role {
        &self.role
    }
}

impl ScheduleBuilder {
    /// The time zone of the expression, such as `Europe/Zurich`; default UTC.
    pub fn timezone(mut self, name: impl Into<String>) -> Self {
        self.timezone = Some(name.into());
        self
    }

    /// Lets it start up to so many minutes later, 1-1,440; default on time.
    pub fn window_minutes(mut self, minutes: u16) -> Self {
        self.window_minutes = Some(minutes);
        self
    }

    /// The moment before which it does nothing, such as `2027-01-31T06:00:00Z`.
    pub fn start(mut self, moment: impl Into<String>) -> Self {
        self.start = Some(moment.into());
        self
    }

    /// The moment after which it does nothing.
    pub fn end(mut self, moment: impl Into<String>) -> Self {
        self.end = Some(moment.into());
        self
    }

    /// Whether it rings; default yes.
    pub fn enabled(mut self, on: bool) -> Self {
        self.enabled = on;
        self
    }

    /// What it is for, at most 512 characters.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// What it tells the target: JSON.
    pub fn input(mut self, json: impl Into<Text>) -> Self {
        self.target.input = Some(json.into());
        self
    }

    /// Where calls go that failed for good.
    pub fn dead_letters(mut self, queue: &Queue) -> Self {
        self.dead_letters = Some(queue.clone());
        self
    }

    /// How often a call that failed is tried again, 0-185, and for how many seconds, 60-86,400; default 185 times in a
    /// day.
    pub fn retries(mut self, attempts: u8, within_seconds: u32) -> Self {
        self.retries = Some((attempts, within_seconds));
        self
    }

    /// Makes the schedule.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Schedule {
        let scope = scope.construct(id);
        self.expression.check(&scope);
        let trust = Statement::allow(["sts:AssumeRole"])
            .by(Principal::service("scheduler.amazonaws.com"))
            .when(Operator::STRING_EQUALS, "aws:SourceAccount", [pseudo::account_id()]);
        let role =
            Role::builder_with_trust(PolicyDocument::new().with(trust)).build(&scope, "Role");
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
        let mut target = l1::Target::new().arn(self.target.arn);
        set_given!(
            target,
            dead_letter_config: dead_letters,
            ecs_parameters: self.target.ecs,
            input: self.target.input,
            retry_policy: retries,
        );
        let target = target.role_arn(role.arn());
        let mode = match self.window_minutes {
            Some(_) => l1::FlexibleTimeWindowMode::FLEXIBLE,
            None => l1::FlexibleTimeWindowMode::OFF,
        };
        let mut window = l1::FlexibleTimeWindow::new();
        set_given!(window, maximum_window_in_minutes: self.window_minutes);
        let mut schedule = scheduler::Schedule::new();
        set_given!(schedule, description: self.description, end_date: self.end);
        let mut schedule = schedule
            .flexible_time_window(window.mode(mode))
            .schedule_expression(self.expression.as_str());
        set_given!(
            schedule,
            schedule_expression_timezone: self.timezone,
            start_date: self.start,
            state: (!self.enabled).then_some(l1::ScheduleState::DISABLED),
        );
        let resource = scope.add("Schedule", schedule.target(target));
        for policy in role.dependencies() {
            scope.edit(&resource).depends_on(&policy);
        }
        Schedule { resource, role }
    }
}
