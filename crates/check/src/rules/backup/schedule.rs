//! The schedules and windows of backup plans.

use stanchion_template::{Node, counted};

use super::each;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::backup::DEFAULT_START_MINUTES;
use crate::facts::schedule::cron_fault;
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
        let is_default = rule.get("StartWindowMinutes").is_none();
        let start = start.or(is_default.then_some(DEFAULT_START_MINUTES));
        let (Some(start), Some(complete)) = (start, complete) else { continue };
        if complete < start + 60.0 {
            let least = counted(start + 60.0, "minute");
            let entry = findings.on(
                &plan,
                &format!("{path}.CompletionWindowMinutes"),
                "the completion window is too short",
            );
            let entry = entry.found(counted(complete, "minute"));
            if is_default {
                entry
                    .severity(Severity::Warning)
                    .allowed(format!("{least} or more, or a shorter `StartWindowMinutes`"));
            } else {
                entry.allowed(format!("{least} or more"));
            }
        }
    }
}

fn schedule(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (plan, path, rule) in each(cx) {
        let text = rule.get("ScheduleExpression").and_then(Node::as_text);
        let Some(text) = text.filter(|it| !it.contains("{{")) else { continue };
        let path = format!("{path}.ScheduleExpression");
        if text.starts_with("rate(") {
            findings
                .on(&plan, &path, "AWS Backup documents only cron expressions for its schedules")
                .severity(Severity::Warning)
                .found(text)
                .allowed("a cron expression such as cron(0 5 ? * * *)");
        } else if let Some(fault) = cron_fault(text) {
            findings
                .on(&plan, &path, format!("the backup schedule {fault}"))
                .found(text)
                .allowed("an expression such as cron(0 5 ? * * *)");
        }
    }
}
