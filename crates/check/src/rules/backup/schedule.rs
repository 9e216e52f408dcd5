//! The schedules and windows of backup plans.

use stanchion_template::{Node, counted};

use super::each;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::schedule::is_schedule;
use crate::rule::{Findings, Rule};
use crate::view::value::number;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::BAK_002, windows), Rule::new(code::BAK_004, schedule)];

fn windows(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (plan, path, rule) in each(cx) {
        let start = rule.get("StartWindowMinutes").and_then(number);
        if let Some(start) = start.filter(|it| *it < 60.0) {
            findings
                .on(&plan, &format!("{path}.StartWindowMinutes"), "the start window is too short")
                .found(counted(start, "minute"))
                .allowed("60 minutes or more");
        }
        let complete = rule.get("CompletionWindowMinutes").and_then(number);
        let (Some(start), Some(complete)) = (start, complete) else { continue };
        if complete < start + 60.0 {
            findings
                .on(
                    &plan,
                    &format!("{path}.CompletionWindowMinutes"),
                    "the completion window is too short",
                )
                .found(counted(complete, "minute"))
                .allowed(format!("{} or more", counted(start + 60.0, "minute")));
        }
    }
}

fn schedule(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (plan, path, rule) in each(cx) {
        let Some(text) = rule.get("ScheduleExpression").and_then(Node::as_text) else { continue };
        if !is_schedule(text) {
            findings
                .on(
                    &plan,
                    &format!("{path}.ScheduleExpression"),
                    "the schedule is not a valid cron or rate expression",
                )
                .found(text)
                .allowed("cron(minutes hours day month weekday year), or rate(n hours)");
        }
    }
}
