//! Auto Scaling groups and schedules.

use crate::code;
use crate::context::Context;
use crate::findings::Findings;
use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::ASG_002, sizes), Rule::new(code::EVT_001, schedule)];

fn sizes(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::AutoScaling::AutoScalingGroup") {
        let (Some(least), Some(most)) = (it.number("MinSize"), it.number("MaxSize")) else {
            continue;
        };
        if least > most {
            findings
                .on(&it, "MinSize", "the least is above the most")
                .found(format!("{least} to {most}"));
        }
        let wanted = it.number("DesiredCapacity");
        if let Some(wanted) = wanted.filter(|it| *it < least || *it > most) {
            findings
                .on(&it, "DesiredCapacity", "the capacity is not between the sizes")
                .found(wanted)
                .allowed(format!("{least} to {most}"));
        }
    }
}

/// Whether a text is a schedule: cron with six fields, or a rate of a number and its unit.
pub(super) fn is_schedule(text: &str) -> bool {
    let inner = |name: &str| text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
    let is_rate = |it: &str| {
        let mut words = it.split_whitespace();
        let number = words.next().and_then(|it| it.parse::<u32>().ok());
        let unit = words.next().unwrap_or_default();
        let is_one = ["minute", "hour", "day"].contains(&unit);
        let is_many = ["minutes", "hours", "days"].contains(&unit);
        words.next().is_none() && number.is_some_and(|it| it > 0) && (is_one || is_many)
    };
    inner("cron").is_some_and(|it| it.split_whitespace().count() == 6)
        || inner("rate").is_some_and(is_rate)
}

fn schedule(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for kind in ["AWS::Events::Rule", "AWS::Scheduler::Schedule"] {
        for it in cx.of(kind) {
            let Some(text) = it.text("ScheduleExpression") else { continue };
            let is_once = kind == "AWS::Scheduler::Schedule" && text.starts_with("at(");
            if !is_schedule(text) && !is_once {
                findings
                    .on(&it, "ScheduleExpression", "this is no schedule")
                    .found(text)
                    .allowed("cron(minutes hours day month weekday year), rate(number unit)");
            }
        }
    }
}
