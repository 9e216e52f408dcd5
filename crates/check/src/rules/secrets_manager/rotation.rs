//! The rotation of secrets.

use crate::analysis::Analysis;
use crate::code;
use crate::facts::secrets_manager::{ROTATION_DAYS, ROTATION_WINDOW_HOURS};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::SEC_003, rules)];

const DAYS: &str = "RotationRules.AutomaticallyAfterDays";
const EXPRESSION: &str = "RotationRules.ScheduleExpression";
const WINDOW: &str = "RotationRules.Duration";

fn rules(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::SecretsManager::RotationSchedule") {
        if it.has(DAYS) && it.has(EXPRESSION) {
            findings
                .on(&it, "RotationRules", "the rotation has two schedules")
                .found("`AutomaticallyAfterDays` and `ScheduleExpression`")
                .allowed("one of them");
        }
        if let Some(days) = it.number(DAYS).filter(|it| !ROTATION_DAYS.has(*it)) {
            findings
                .on(&it, DAYS, "the number of days between rotations is out of range")
                .found(days)
                .allowed(ROTATION_DAYS.of("days"));
        }
        if let Some(text) = it.text(EXPRESSION).filter(|it| !is_repeated(it)) {
            findings
                .on(&it, EXPRESSION, "the expression is not a rate or cron expression")
                .found(text)
                .allowed("such as rate(10 days) or cron(0 3 1 * ? *)");
        }
        if let Some(text) = it.text(WINDOW).filter(|it| !is_window(it)) {
            findings
                .on(&it, WINDOW, "the window of the rotation is not a number of hours")
                .found(text)
                .allowed("1h-24h");
        }
    }
}

fn is_repeated(text: &str) -> bool {
    text.contains("{{")
        || text.ends_with(')') && ["rate(", "cron("].iter().any(|it| text.starts_with(it))
}

fn is_window(text: &str) -> bool {
    let hours = text.strip_suffix('h').and_then(|it| it.parse::<u32>().ok());
    text.contains("{{") || hours.is_some_and(|it| ROTATION_WINDOW_HOURS.has(it))
}
