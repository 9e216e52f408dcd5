//! Backups, maintenance and logs.

use stanchion_template::counted;

use super::lustre;
use crate::code;
use crate::context::Context;
use crate::findings::Findings;
use crate::rule::Rule;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_060, retention),
    Rule::new(code::FSX_061, start),
    Rule::new(code::FSX_063, maintenance),
    Rule::new(code::FSX_064, logs),
];

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
                .found(counted(days, "day"))
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
