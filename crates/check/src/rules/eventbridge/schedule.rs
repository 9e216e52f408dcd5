//! Schedules of EventBridge rules and of EventBridge Scheduler.

use crate::analysis::Analysis;
use crate::code;
use crate::facts::schedule::{rule_fault, schedule_fault};
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::EVT_001, schedule), Rule::new(code::EVT_002, bus)];

fn schedule(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    type Fault = fn(&str) -> Option<String>;
    let kinds: [(&str, Fault, &str); 2] = [
        ("AWS::Events::Rule", rule_fault, "cron(0 5 ? * * *) or rate(5 minutes)"),
        (
            "AWS::Scheduler::Schedule",
            schedule_fault,
            "cron(0 5 ? * * *), rate(5 minutes) or at(2030-01-31T05:00:00)",
        ),
    ];
    for (kind, fault_of, allowed) in kinds {
        for it in cx.of(kind) {
            let Some(text) = it.text("ScheduleExpression") else { continue };
            if let Some(fault) = fault_of(text) {
                findings
                    .on(&it, "ScheduleExpression", format!("the schedule expression {fault}"))
                    .found(text)
                    .allowed(format!("an expression such as {allowed}"));
            }
        }
    }
}

fn bus(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::Events::Rule").filter(|it| it.has("ScheduleExpression")) {
        let Some(node) = it.get("EventBusName") else { continue };
        let is_default = |name: &str| name == "default" || name.ends_with(":event-bus/default");
        let named = it.text("EventBusName").is_some_and(|it| !is_default(it));
        if named || of_kind(cx, node, "AWS::Events::EventBus").is_some() {
            findings
                .on(&it, "EventBusName", "only rules of the default event bus can have a schedule")
                .found(node.describe())
                .allowed("default");
        }
    }
}
