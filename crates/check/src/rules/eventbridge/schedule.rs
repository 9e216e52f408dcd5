//! Schedules of EventBridge rules and of EventBridge Scheduler.

use crate::analysis::Analysis;
use crate::code;
use crate::facts::schedule::is_schedule;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::EVT_001, schedule)];

fn schedule(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in ["AWS::Events::Rule", "AWS::Scheduler::Schedule"] {
        for it in cx.of(kind) {
            let Some(text) = it.text("ScheduleExpression") else { continue };
            let is_once = kind == "AWS::Scheduler::Schedule" && text.starts_with("at(");
            if !is_schedule(text) && !is_once {
                findings
                    .on(
                        &it,
                        "ScheduleExpression",
                        "the schedule is not a valid cron, rate or at expression",
                    )
                    .found(text)
                    .allowed("cron(minutes hours day month weekday year), rate(number unit)");
            }
        }
    }
}
