//! Composite alarms.

use stanchion_template::language::Text;

use crate::analysis::Analysis;
use crate::code;
use crate::facts::cloudwatch::RULE_CONDITIONS;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CWA_014, composite)];

const PERIODS: [&str; 2] = ["ActionsSuppressorExtensionPeriod", "ActionsSuppressorWaitPeriod"];

/// The functions of a rule that name the state of an alarm.
const STATES: [&str; 3] = ["ALARM(", "OK(", "INSUFFICIENT_DATA("];

fn composite(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::CloudWatch::CompositeAlarm") {
        let rule = it.get("AlarmRule").map(Text::of).filter(Text::is_complete);
        if let Some(rule) = rule {
            let text: String = rule.to_string().chars().filter(|it| !it.is_whitespace()).collect();
            let count: usize = STATES.iter().map(|it| text.matches(it).count()).sum();
            let is_constant = ["TRUE", "FALSE"].iter().any(|it| text.contains(it));
            let is_open = text.starts_with("${") || text.contains("{{");
            if count > RULE_CONDITIONS {
                findings
                    .on(&it, "AlarmRule", "the rule of the alarm names too many alarms")
                    .found(count)
                    .allowed(format!("at most {RULE_CONDITIONS} alarms"));
            } else if count == 0 && !is_constant && !is_open {
                findings
                    .on(&it, "AlarmRule", "the rule of the alarm names no state of an alarm")
                    .found(text)
                    .allowed("such as ALARM(\"name\") AND NOT OK(\"other\")");
            }
        }
        let has_suppressor = it.has("ActionsSuppressor");
        for period in PERIODS {
            if has_suppressor != it.has(period) {
                let (found, allowed) = match has_suppressor {
                    true => (format!("no `{period}`"), "a number of seconds"),
                    false => (format!("`{period}` without `ActionsSuppressor`"), "both or none"),
                };
                findings
                    .on(&it, period, "the suppression of the alarm's actions is not complete")
                    .found(found)
                    .allowed(allowed);
            }
        }
    }
}
