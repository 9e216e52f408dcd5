//! The retention of recovery points.

use stanchion_template::language::is_function;
use stanchion_template::{Node, counted};

use super::each;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::backup::{COLD_DAYS, CONTINUOUS_DAYS};
use crate::rule::{Findings, Rule};
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::BAK_001, cold),
    Rule::new(code::BAK_003, continuous),
    Rule::new(code::BAK_005, forever),
];

/// Returns the days of a lifecycle, if they are set. A negative number means that AWS Backup never does it.
fn days(lifecycle: &Node, name: &str) -> Option<f64> {
    number(lifecycle.get(name)?).filter(|it| *it >= 0.0)
}

fn cold(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (plan, path, rule) in each(cx) {
        let copies = rule.get("CopyActions").and_then(Node::as_list).unwrap_or_default();
        let of_copies = copies.iter().enumerate().filter_map(|(at, it)| {
            Some((format!("{path}.CopyActions.{at}.Lifecycle"), it.get("Lifecycle")?))
        });
        let own = rule.get("Lifecycle").map(|it| (format!("{path}.Lifecycle"), it));
        for (path, lifecycle) in own.into_iter().chain(of_copies) {
            let moved = days(lifecycle, "MoveToColdStorageAfterDays");
            let (Some(moved), Some(deleted)) = (moved, days(lifecycle, "DeleteAfterDays")) else {
                continue;
            };
            if deleted < moved + f64::from(COLD_DAYS) {
                findings
                    .on(
                        &plan,
                        &path,
                        "the backup is deleted less than 90 days after its move to cold storage",
                    )
                    .found(format!(
                        "moved after {}, deleted after {deleted}",
                        counted(moved, "day")
                    ))
                    .allowed(format!(
                        "deleted after {} or later",
                        counted(moved + f64::from(COLD_DAYS), "day")
                    ));
            }
        }
    }
}

fn continuous(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (plan, path, rule) in each(cx) {
        if rule.get("EnableContinuousBackup") != Some(&Node::Bool(true)) {
            continue;
        }
        let Some(lifecycle) = rule.get("Lifecycle") else { continue };
        let kept = days(lifecycle, "DeleteAfterDays");
        let is_never = |it: &Node| number(it).is_some_and(|it| it < 0.0);
        let is_cold = lifecycle.get("MoveToColdStorageAfterDays").is_some_and(|it| !is_never(it));
        if is_cold || kept.is_some_and(|it| !CONTINUOUS_DAYS.has(it)) {
            findings
                .on(
                    &plan,
                    &format!("{path}.Lifecycle"),
                    "a continuous backup cannot have this lifecycle",
                )
                .found(if is_cold {
                    "a move to cold storage".to_owned()
                } else {
                    counted(kept.unwrap_or_default(), "day")
                })
                .allowed(format!("{}, without cold storage", counted(CONTINUOUS_DAYS, "day")));
        }
    }
}

fn forever(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (plan, path, rule) in each(cx) {
        let lifecycle = rule.get("Lifecycle");
        let is_literal = lifecycle.is_none_or(|it| !is_function(it));
        if is_literal && lifecycle.and_then(|it| it.get("DeleteAfterDays")).is_none() {
            findings
                .on(&plan, &path, "the backup rule never deletes its recovery points")
                .found("no `DeleteAfterDays`");
        }
    }
}
