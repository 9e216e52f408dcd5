//! AWS Backup.

use stanchion_template::Node;

use crate::Rule;
use crate::context::{Context, number};
use crate::findings::Findings;
use crate::rules::declare::rules;
use crate::rules::scaling::is_schedule;

const PLAN: &str = "AWS::Backup::BackupPlan";
const LIFECYCLE: &str = "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html";
const RULE: &str = "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

/// An example of a plan with one rule's properties.
macro_rules! plan {
    ($rule:literal) => {
        concat!(
            "Resources:\n  Plan:\n    Type: AWS::Backup::BackupPlan\n    Properties:\n      BackupPlan:\n        BackupPlanName: a\n",
            "        BackupPlanRule: [{RuleName: daily, TargetBackupVault: Default, ", $rule, "}]\n"
        )
    };
}

rules! {
    "BAK-001" Error "A backup leaves cold storage too early" {
        what: "DeleteAfterDays is less than MoveToColdStorageAfterDays and 90 days, in a rule or a copy.",
        why: "AWS Backup refuses the plan: cold storage keeps for at least 90 days.",
        source: LIFECYCLE,
        fix: "delete 90 days after the move, or later",
        failing: plan!("Lifecycle: {MoveToColdStorageAfterDays: 30, DeleteAfterDays: 60}"),
        passing: plan!("Lifecycle: {MoveToColdStorageAfterDays: 30, DeleteAfterDays: 120}"),
        check: cold,
    }
    "BAK-002" Error "A backup's windows are too short" {
        what: "StartWindowMinutes is below 60, or CompletionWindowMinutes is not at least 60 minutes longer than it.",
        why: "AWS Backup refuses the plan.",
        source: RULE,
        fix: "start within 60 minutes or more, and complete an hour later at the earliest",
        failing: plan!("StartWindowMinutes: 30"),
        passing: plan!("StartWindowMinutes: 60, CompletionWindowMinutes: 180"),
        check: windows,
    }
    "BAK-003" Error "Continuous backup kept for too long" {
        what: "EnableContinuousBackup is true, and DeleteAfterDays is not 1 to 35, or there is a move to cold storage.",
        why: "AWS Backup refuses the plan.",
        source: RULE,
        fix: "keep continuous backups for 1 to 35 days; EFS and FSx take none",
        failing: plan!("EnableContinuousBackup: true, Lifecycle: {DeleteAfterDays: 90}"),
        passing: plan!("EnableContinuousBackup: true, Lifecycle: {DeleteAfterDays: 35}"),
        check: continuous,
    }
    "BAK-004" Error "A schedule that is none" {
        what: "ScheduleExpression is neither cron(...) with six fields nor rate(...).",
        why: "AWS Backup refuses the plan.",
        source: RULE,
        fix: "write cron(0 5 ? * * *)",
        failing: plan!("ScheduleExpression: cron(0 5 * * *)"),
        passing: plan!("ScheduleExpression: cron(0 5 ? * * *)"),
        check: schedule,
    }
    "BAK-005" Warning "A backup that is never deleted" {
        what: "A rule has no Lifecycle.DeleteAfterDays.",
        why: "Recovery points are kept, and paid, for ever.",
        source: LIFECYCLE,
        fix: "set DeleteAfterDays",
        failing: plan!("ScheduleExpression: cron(0 5 ? * * *)"),
        passing: plan!("Lifecycle: {DeleteAfterDays: 35}"),
        check: forever,
    }
    "BAK-006" Error "A vault lock that contradicts itself" {
        what: "MinRetentionDays is above MaxRetentionDays, or ChangeableForDays is below 3.",
        why: "AWS Backup refuses the vault.",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html",
        fix: "keep the minimum below the maximum",
        failing: "Resources: {V: {Type: AWS::Backup::BackupVault, Properties: {BackupVaultName: a, LockConfiguration: {MinRetentionDays: 30, MaxRetentionDays: 7}}}}\n",
        passing: "Resources: {V: {Type: AWS::Backup::BackupVault, Properties: {BackupVaultName: a, LockConfiguration: {MinRetentionDays: 7, MaxRetentionDays: 30}}}}\n",
        check: lock,
    }
}

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
                    .found(format!("moved after {moved} days, deleted after {deleted}"))
                    .allowed(format!("deleted after {} days or later", moved + 90.0));
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
                .found(format!("{start} minutes"))
                .allowed("60 minutes and up");
        }
        let complete = rule.get("CompletionWindowMinutes").and_then(number);
        let (Some(start), Some(complete)) = (start, complete) else { continue };
        if complete < start + 60.0 {
            findings
                .on(&plan, &format!("{path}.CompletionWindowMinutes"), "the window is too short")
                .found(format!("{complete} minutes"))
                .allowed(format!("{} minutes and up", start + 60.0));
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
                    format!("{} days", kept.unwrap_or_default())
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
                .found(format!("{days} days"))
                .allowed("3 days and up");
        }
    }
}
