//! Alarms, logs, topics, documents of commands and schedules.

use stanchion_constructs::cloudwatch::{AlarmBuilder, Comparison, Metric, Statistic};
use stanchion_constructs::logs::LogGroup;
use stanchion_constructs::prelude::*;
use stanchion_constructs::scheduler::{Schedule, ScheduleExpression};
use stanchion_constructs::ssm::{CommandDocumentBuilder, DocumentParameter, RunShellScript};

use super::super::support::World;
use super::lambda::python;
use super::{Messages, fine};

fn alarm(seconds: u32, change: impl FnOnce(AlarmBuilder) -> AlarmBuilder) -> impl FnOnce(&World) {
    move |w| {
        let metric = Metric::new("AWS/EFS", "TotalIOBytes", Statistic::Sum).period(seconds);
        change(Alarm::builder(metric, Comparison::Above, 1.0)).build(&w.stack, "Alarm");
    }
}

#[test]
fn alarms_logs_and_topics() {
    let mut messages = Messages::of("cloudwatch");
    fine(alarm(60, |it| it));
    messages.wrong("a period of 90 seconds", &["error[CWA-001]"], alarm(90, |it| it));
    messages.wrong("no period", &["error[CWA-003]"], alarm(60, |it| it.periods(0)));
    messages.wrong(
        "3 datapoints of 2 periods",
        &["error[CWA-003]"],
        alarm(60, |it| it.periods(2).datapoints(3)),
    );
    messages.wrong("logs for 31 days", &["error[CWL-001]"], |w| {
        LogGroup::builder().retention_days(31).build(&w.stack, "Log");
    });
    messages.wrong("mail to nobody", &["error[SNS-001]"], |w| {
        Topic::builder().email("storage team").build(&w.stack, "Topic");
    });
    messages.review();
}

fn document(
    change: impl FnOnce(CommandDocumentBuilder) -> CommandDocumentBuilder,
) -> impl FnOnce(&World) {
    move |w| drop(change(CommandDocument::builder("Tidies")).build(&w.stack, "Tidy"))
}

#[test]
fn documents() {
    let mut messages = Messages::of("ssm");
    let step = |name: &str| RunShellScript::new(name, "true");
    fine(document(|it| it.step(step("tidy"))));
    messages.wrong("no step", &["error[SSM-006]"], document(|it| it));
    messages.wrong(
        "one step twice",
        &["error[SSM-006]"],
        document(|it| it.step(step("tidy")).step(step("tidy"))),
    );
    messages.wrong(
        "a parameter that does not exist",
        &["error[SSM-004]"],
        document(|it| {
            it.parameter("Folder", DocumentParameter::text("The folder"))
                .step(RunShellScript::new("tidy", "rm -r {{ Foldr }}"))
        }),
    );
    messages.wrong(
        "a timeout of 0 seconds",
        &["error[SSM-007]"],
        document(|it| it.step(step("tidy").timeout_seconds(0))),
    );
    messages.review();
}

fn schedule(expression: ScheduleExpression) -> impl FnOnce(&World) {
    move |w| {
        let function = python().build(&w.stack, "F");
        Schedule::builder(&function, expression).build(&w.stack, "S");
    }
}

#[test]
fn schedules() {
    let mut messages = Messages::of("scheduler");
    fine(schedule(ScheduleExpression::every_minutes(1)));
    fine(schedule(ScheduleExpression::at("2027-01-31T06:00:00")));
    for (title, expression) in [
        ("every 0 hours", ScheduleExpression::every_hours(0)),
        ("five fields", ScheduleExpression::cron("0 3 * * *")),
        ("both kinds of day", ScheduleExpression::cron("0 3 * * * *")),
        ("a date in words", ScheduleExpression::at("tomorrow")),
    ] {
        messages.wrong(title, &["error[SCD-001]"], schedule(expression));
    }
    messages.review();
}
