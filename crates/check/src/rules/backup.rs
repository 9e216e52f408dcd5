//! AWS Backup.

use stanchion_template::{Node, counted};

use crate::code;
use crate::context::{Context, number};
use crate::findings::Findings;
use crate::rule::Rule;
use crate::rules::scaling::is_schedule;

const PLAN: &str = "AWS::Backup::BackupPlan";
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::BAK_001, cold),
    Rule::new(code::BAK_002, windows),
    Rule::new(code::BAK_003, continuous),
    Rule::new(code::BAK_004, schedule),
    Rule::new(code::BAK_005, forever),
    Rule::new(code::BAK_006, lock),
];

/// Every rule of every plan: the plan, the path of the rule, the rule.
fn each<'a>(cx: &Context<'a>) -> Vec<(crate::context::Resource<'a>, String, &'a Node)> {
    let mut all = Vec::new();
    for plan in cx.of(PLAN) {
        let list = plan.list("BackupPlan.BackupPlanRule").unwrap_or_default();
        for (at, rule) in list.iter().enumerate().filter(|(_, it)| it.get("RuleName").is_some()) {
            all.push((plan, format!("BackupPlan.BackupPlanRule.{at}"), rule));
        }
    }
    all
}

fn days(lifecycle: &Node, name: &str) -> Option<f64> {
    number(lifecycle.get(name)?)
}

fn cold(cx: &Context<'_>, findings: &mut Findings<'_>) {
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
            if deleted < moved + 90.0 {
                findings
                    .on(&plan, &path, "the backup leaves cold storage too early")
                    .found(format!(
                        "moved after {}, deleted after {deleted}",
                        counted(moved, "day")
                    ))
                    .allowed(format!("deleted after {} or later", counted(moved + 90.0, "day")));
            }
        }
    }
}

fn windows(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for (plan, path, rule) in each(cx) {
        let start = rule.get("StartWindowMinutes").and_then(number);
        if let Some(start) = start.filter(|it| *it < 60.0) {
            findings
                .on(&plan, &format!("{path}.StartWindowMinutes"), "the window is too short")
                .found(counted(start, "minute"))
                .allowed("60 minutes and up");
        }
        let complete = rule.get("CompletionWindowMinutes").and_then(number);
        let (Some(start), Some(complete)) = (start, complete) else { continue };
        if complete < start + 60.0 {
            findings
                .on(&plan, &format!("{path}.CompletionWindowMinutes"), "the window is too short")
                .found(counted(complete, "minute"))
                .allowed(format!("{} and up", counted(start + 60.0, "minute")));
        }
    }
}

fn continuous(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for (plan, path, rule) in each(cx) {
        if rule.get("EnableContinuousBackup") != Some(&Node::Bool(true)) {
            continue;
        }
        let Some(lifecycle) = rule.get("Lifecycle") else { continue };
        let kept = days(lifecycle, "DeleteAfterDays");
        let is_cold = lifecycle.get("MoveToColdStorageAfterDays").is_some();
        if is_cold || kept.is_some_and(|it| !(1.0..=35.0).contains(&it)) {
            findings
                .on(
                    &plan,
                    &format!("{path}.Lifecycle"),
                    "continuous backups are kept for 35 days at most",
                )
                .found(if is_cold {
                    "a move to cold storage".to_owned()
                } else {
                    counted(kept.unwrap_or_default(), "day")
                })
                .allowed("1 to 35 days, without cold storage");
        }
    }
}

fn schedule(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for (plan, path, rule) in each(cx) {
        let Some(text) = rule.get("ScheduleExpression").and_then(Node::as_text) else { continue };
        if !is_schedule(text) {
            findings
                .on(&plan, &format!("{path}.ScheduleExpression"), "this is no schedule")
                .found(text)
                .allowed("cron(minutes hours day month weekday year), or rate(n hours)");
        }
    }
}

fn forever(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for (plan, path, rule) in each(cx) {
        let lifecycle = rule.get("Lifecycle");
        let is_open =
            lifecycle.is_some_and(|it| it.get("Fn::If").is_some() || it.get("Ref").is_some());
        if !is_open && lifecycle.and_then(|it| it.get("DeleteAfterDays")).is_none() {
            findings
                .on(&plan, &path, "recovery points are kept for ever")
                .found("no DeleteAfterDays");
        }
    }
}

fn lock(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::Backup::BackupVault") {
        let value = |name: &str| it.number(&format!("LockConfiguration.{name}"));
        if let (Some(least), Some(most)) = (value("MinRetentionDays"), value("MaxRetentionDays"))
            && least > most
        {
            findings
                .on(&it, "LockConfiguration", "the least is above the most")
                .found(format!("{least} to {most} days"));
        }
        if let Some(days) = value("ChangeableForDays").filter(|it| *it < 3.0) {
            findings
                .on(
                    &it,
                    "LockConfiguration.ChangeableForDays",
                    "the time to change one's mind is too short",
                )
                .found(counted(days, "day"))
                .allowed("3 days and up");
        }
    }
}
