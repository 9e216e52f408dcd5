//! Backups, maintenance and logs.

use stanchion_template::counted;

use super::association::links_of;
use super::lustre;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::{BACKUP_DAYS, TIME, is_time};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_060, retention),
    Rule::new(code::FSX_061, start),
    Rule::new(code::FSX_066, tags),
];

fn retention(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.AutomaticBackupRetentionDays";
    for it in lustre(cx) {
        let Some(days) = it.number("AutomaticBackupRetentionDays") else { continue };
        if !BACKUP_DAYS.has(days) {
            findings
                .on(&it.resource, property, "`AutomaticBackupRetentionDays` is out of range")
                .found(days)
                .allowed(BACKUP_DAYS.to_string());
        } else if days > 0.0 && it.is_scratch() {
            findings
                .on(&it.resource, property, "a scratch file system does not support backups")
                .found(counted(days, "day"))
                .allowed("0, or a persistent deployment type");
        }
    }
}

fn start(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.DailyAutomaticBackupStartTime";
    for it in lustre(cx).filter(|it| it.has("DailyAutomaticBackupStartTime")) {
        let is_off = !it.has("AutomaticBackupRetentionDays")
            || it.number("AutomaticBackupRetentionDays") == Some(0.0);
        if is_off {
            findings
                .on(
                    &it.resource,
                    property,
                    "`DailyAutomaticBackupStartTime` requires automatic backups",
                )
                .found("no `AutomaticBackupRetentionDays` above 0");
        }
        if let Some(time) = it.text("DailyAutomaticBackupStartTime").filter(|it| !is_time(it)) {
            findings
                .on(&it.resource, property, "the backup start time is not valid")
                .found(time)
                .allowed(TIME);
        }
    }
}

fn tags(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "LustreConfiguration.CopyTagsToBackups";
    for it in lustre(cx).filter(|it| it.resource.boolean(property) == Some(true)) {
        let days = "AutomaticBackupRetentionDays";
        // FSX-062 reports file systems that are linked to a bucket.
        let is_off = !it.has(days) || it.number(days) == Some(0.0);
        if is_off && !it.has("ImportPath") && links_of(cx, &it.resource).is_empty() {
            findings
                .on(
                    &it.resource,
                    property,
                    "`CopyTagsToBackups` is set, but automatic backups are off",
                )
                .found("no `AutomaticBackupRetentionDays` above 0");
        }
    }
}
