//! The retry strategies of jobs.

use stanchion_template::counted;

use super::jobs;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::batch::{ATTEMPTS, EXIT_CONDITIONS, EXIT_PATTERN_CHARACTERS};
use crate::rule::{Findings, Rule};
use crate::view::value::scalar;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::BAT_007, retry), Rule::new(code::BAT_054, patterns)];

fn retry(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in jobs(cx) {
        let attempts = it.number("RetryStrategy.Attempts");
        if let Some(attempts) = attempts.filter(|it| !ATTEMPTS.has(*it)) {
            findings
                .on(
                    &it,
                    "RetryStrategy.Attempts",
                    "`Attempts` of the retry strategy is out of range",
                )
                .found(attempts)
                .allowed(ATTEMPTS.to_string());
        }
        let Some(conditions) = it.get("RetryStrategy.EvaluateOnExit") else { continue };
        let count = conditions.as_list().map_or(0, <[_]>::len);
        if count > EXIT_CONDITIONS {
            findings
                .on(
                    &it,
                    "RetryStrategy.EvaluateOnExit",
                    "the retry strategy has too many conditions",
                )
                .found(count)
                .allowed(format!("up to {EXIT_CONDITIONS}"));
        }
        if !it.has("RetryStrategy.Attempts") {
            findings
                .on(&it, "RetryStrategy.EvaluateOnExit", "`EvaluateOnExit` requires `Attempts`")
                .found("no `Attempts`");
        }
    }
}

/// Returns true for digits that can end with an asterisk.
fn is_exit_code(text: &str) -> bool {
    let digits = text.strip_suffix('*').unwrap_or(text);
    !text.is_empty() && digits.bytes().all(|it| it.is_ascii_digit())
}

fn patterns(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "RetryStrategy.EvaluateOnExit";
    for it in jobs(cx) {
        for (at, condition) in it.list(property).unwrap_or_default().iter().enumerate() {
            let value = |name: &str| condition.get(name).and_then(scalar);
            if let Some(code) = value("OnExitCode").filter(|it| !is_exit_code(it)) {
                findings
                    .on(
                        &it,
                        &format!("{property}.{at}.OnExitCode"),
                        "the pattern for exit codes is not valid",
                    )
                    .found(code)
                    .allowed("digits, with or without an asterisk at the end");
            }
            for name in ["OnExitCode", "OnReason", "OnStatusReason"] {
                let length = value(name).map_or(0, |it| it.chars().count());
                if length > EXIT_PATTERN_CHARACTERS {
                    findings
                        .on(
                            &it,
                            &format!("{property}.{at}.{name}"),
                            format!("`{name}` is too long"),
                        )
                        .found(counted(length, "character"))
                        .allowed(format!("up to {EXIT_PATTERN_CHARACTERS} characters"))
                        .help("Shorten the pattern");
                }
            }
            let names = ["OnExitCode", "OnReason", "OnStatusReason"];
            if super::is_plain(condition) && names.iter().all(|it| condition.get(it).is_none()) {
                findings
                    .on(&it, &format!("{property}.{at}"), "the condition has no pattern")
                    .found("only an action")
                    .allowed(names.join(", "))
                    .help("Set `OnExitCode`, `OnReason` or `OnStatusReason`");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_exit_code;

    #[test]
    fn exit_codes_are_digits() {
        assert!(["1", "13*", "*", "137"].into_iter().all(is_exit_code));
        assert!(!["", "abc", "1-3", "*1", "1**", "-1"].into_iter().any(is_exit_code));
    }
}
