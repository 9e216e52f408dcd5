//! Scheduled actions of Auto Scaling groups.

use super::SCHEDULE;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ASG_006, recurrence)];

fn recurrence(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(SCHEDULE) {
        if let Some(text) = it.text("Recurrence") {
            let text = text.trim();
            let fields = text.split_whitespace().count();
            let is_wrong = text.contains('(') || (fields != 5 && !text.starts_with('@'));
            if is_wrong {
                findings
                    .on(&it, "Recurrence", "the recurrence is not a cron expression of five fields")
                    .found(text)
                    .allowed(
                        "minute, hour, day of month, month and day of week, as in `0 5 * * *`",
                    );
            }
        }
        let names = ["MinSize", "MaxSize", "DesiredCapacity"];
        if !names.iter().any(|name| it.has(name)) {
            findings
                .at(&it.path(), "the scheduled action changes no size")
                .found("none of them")
                .allowed(names.join(", "))
                .help("Set `MinSize`, `MaxSize` or `DesiredCapacity`");
        }
    }
}
