//! Backups, maintenance and logs.

use super::{CREATE, example, lustre};
use crate::context::Context;
use crate::findings::Findings;
use crate::rules::declare::rules;

rules! {
    "FSX-060" Error "Automatic backups that do not exist" {
        what: "AutomaticBackupRetentionDays is not 0 to 90, or above 0 on a scratch file system.",
        why: "FSx refuses the file system.",
        source: CREATE,
        fix: "use 0 to 90 days, and a persistent type",
        failing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2, AutomaticBackupRetentionDays: 7"),
        passing: example!("      StorageCapacity: 1200\n", "DeploymentType: PERSISTENT_2, PerUnitStorageThroughput: 125, AutomaticBackupRetentionDays: 7"),
        check: retention,
    }
    "FSX-061" Error "A start time of backups without backups" {
        what: "DailyAutomaticBackupStartTime is set, and AutomaticBackupRetentionDays is absent or 0, or it is no time as HH:MM.",
        why: "FSx refuses the file system.",
        source: CREATE,
        fix: "set AutomaticBackupRetentionDays, and write the time as HH:MM",
        failing: example!("      StorageCapacity: 1200\n", "DeploymentType: PERSISTENT_2, PerUnitStorageThroughput: 125, DailyAutomaticBackupStartTime: '01:00'"),
        passing: example!("      StorageCapacity: 1200\n", "DeploymentType: PERSISTENT_2, PerUnitStorageThroughput: 125, DailyAutomaticBackupStartTime: '01:00', AutomaticBackupRetentionDays: 7"),
        check: start,
    }
    "FSX-063" Error "A maintenance window has the wrong form" {
        what: "WeeklyMaintenanceStartTime is not d:HH:MM with d from 1, Monday, to 7.",
        why: "FSx refuses the file system.",
        source: CREATE,
        fix: "write it like 7:03:00",
        failing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2, WeeklyMaintenanceStartTime: 'sun:03:00'"),
        passing: example!("      StorageCapacity: 1200\n", "DeploymentType: SCRATCH_2, WeeklyMaintenanceStartTime: '7:03:00'"),
        check: maintenance,
    }
    "FSX-064" Error "Logs go nowhere they can go" {
        what: "Level is none of DISABLED, WARN_ONLY, ERROR_ONLY and WARN_ERROR; Destination stands beside DISABLED; or a log group's name does not start with /aws/fsx.",
        why: "FSx refuses the file system.",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_LustreLogCreateConfiguration.html",
        fix: "use a log group below /aws/fsx",
        failing: "Resources:\n  Log: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: /lustre}}\n  Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [subnet-12345678], LustreConfiguration: {DeploymentType: SCRATCH_2, LogConfiguration: {Level: WARN_ERROR, Destination: !GetAtt Log.Arn}}}}\n",
        passing: "Resources:\n  Log: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: /aws/fsx/lustre}}\n  Data: {Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [subnet-12345678], LustreConfiguration: {DeploymentType: SCRATCH_2, LogConfiguration: {Level: WARN_ERROR, Destination: !GetAtt Log.Arn}}}}\n",
        check: logs,
    }
}

fn retention(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.AutomaticBackupRetentionDays";
    for it in lustre(cx) {
        let Some(days) = it.number("AutomaticBackupRetentionDays") else { continue };
        if !(0.0..=90.0).contains(&days) {
            findings
                .on(&it.resource, property, "the days are out of range")
                .found(days)
                .allowed("0 to 90");
        } else if days > 0.0 && it.is_scratch() {
            findings
                .on(&it.resource, property, "a scratch file system has no backups")
                .found(format!("{days} days"))
                .allowed("0, or a persistent deployment type");
        }
    }
}

/// Whether a text is a time as `HH:MM`.
fn is_time(text: &str) -> bool {
    let Some((hours, minutes)) = text.split_once(':') else { return false };
    let in_range =
        |it: &str, most: u8| it.len() == 2 && it.parse::<u8>().is_ok_and(|it| it <= most);
    in_range(hours, 23) && in_range(minutes, 59)
}

fn start(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.DailyAutomaticBackupStartTime";
    for it in lustre(cx).filter(|it| it.has("DailyAutomaticBackupStartTime")) {
        let is_off = !it.has("AutomaticBackupRetentionDays")
            || it.number("AutomaticBackupRetentionDays") == Some(0.0);
        if is_off {
            findings
                .on(&it.resource, property, "there are no automatic backups to start")
                .found("no AutomaticBackupRetentionDays above 0");
        }
        if let Some(time) = it.text("DailyAutomaticBackupStartTime").filter(|it| !is_time(it)) {
            findings.on(&it.resource, property, "this is no time").found(time).allowed("HH:MM");
        }
    }
}

fn maintenance(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(text) = it.text("WeeklyMaintenanceStartTime") else { continue };
        let is_right = text.split_once(':').is_some_and(|(day, time)| {
            day.len() == 1
                && day.parse::<u8>().is_ok_and(|it| (1..=7).contains(&it))
                && is_time(time)
        });
        if !is_right {
            findings
                .on(
                    &it.resource,
                    "LustreConfiguration.WeeklyMaintenanceStartTime",
                    "this is no window",
                )
                .found(text)
                .allowed("d:HH:MM, d from 1 (Monday) to 7");
        }
    }
}

fn logs(cx: &Context<'_>, findings: &mut Findings<'_>) {
    const LEVELS: [&str; 4] = ["DISABLED", "WARN_ONLY", "ERROR_ONLY", "WARN_ERROR"];
    let base = "LustreConfiguration.LogConfiguration";
    for it in lustre(cx) {
        let level = it.text("LogConfiguration.Level");
        if let Some(level) = level.filter(|it| !LEVELS.contains(it)) {
            findings
                .on(&it.resource, &format!("{base}.Level"), "there is no such level")
                .found(level)
                .allowed(LEVELS.join(", "));
        }
        let property = format!("{base}.Destination");
        let Some(destination) = it.resource.get(&property) else { continue };
        if level == Some("DISABLED") {
            findings
                .on(&it.resource, &property, "logs are turned off")
                .found("Destination with DISABLED");
        }
        let group = crate::model::identity::of_kind(cx, destination, "AWS::Logs::LogGroup");
        let named = group.and_then(|it| it.text("LogGroupName"));
        let named = named.or_else(|| destination.as_text()?.split(":log-group:").nth(1));
        if let Some(name) = named.filter(|it| !it.starts_with("/aws/fsx")) {
            findings
                .on(&it.resource, &property, "FSx writes only to log groups below /aws/fsx")
                .found(name)
                .allowed("/aws/fsx/...");
        } else if group.is_some_and(|it| !it.has("LogGroupName")) {
            findings
                .on(&it.resource, &property, "FSx writes only to log groups below /aws/fsx")
                .found("a log group whose name CloudFormation makes")
                .allowed("LogGroupName /aws/fsx/...");
        }
    }
}
