//! Backups and snapshots of databases.

use super::{CLUSTER, INSTANCE};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::rds::BACKUP_DAYS;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::RDS_004, retention),
    Rule::new(code::RDS_008, replica),
    Rule::new(code::RDS_010, snapshot),
    Rule::new(code::RDS_013, managed_password),
];

const RETENTION: &str = "BackupRetentionPeriod";

fn retention(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (kind, least) in [(INSTANCE, BACKUP_DAYS.least), (CLUSTER, 1)] {
        for it in cx.of(kind) {
            let range = f64::from(least)..=f64::from(BACKUP_DAYS.most);
            if let Some(days) = it.number(RETENTION).filter(|it| !range.contains(it)) {
                findings
                    .on(&it, RETENTION, "the retention of backups is out of range")
                    .found(days)
                    .allowed(format!("{least} to {} days", BACKUP_DAYS.most));
            }
        }
    }
}

fn replica(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "SourceDBInstanceIdentifier";
    for it in cx.of(INSTANCE) {
        let source = it.get(property).and_then(|it| of_kind(cx, it, INSTANCE));
        if let Some(source) = source.filter(|it| it.number(RETENTION) == Some(0.0)) {
            findings
                .on(
                    &it,
                    property,
                    format!("the source {} of the read replica has no backups", source.id),
                )
                .found("`BackupRetentionPeriod: 0`")
                .allowed("1 to 35 days");
        }
    }
}

fn managed_password(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "SourceDBInstanceIdentifier";
    for it in cx.of(INSTANCE) {
        let source = it.get(property).and_then(|it| of_kind(cx, it, INSTANCE));
        let is_managed = |it: &Resource<'_>| {
            it.boolean("ManageMasterUserPassword") == Some(true)
                && it.text("Engine").is_some_and(|it| !it.starts_with("sqlserver"))
        };
        if let Some(source) = source.filter(is_managed) {
            findings
                .on(
                    &it,
                    property,
                    format!("Secrets Manager manages the password of the source {}", source.id),
                )
                .found("`ManageMasterUserPassword: true`")
                .allowed("`MasterUserPassword`, such as a dynamic reference to a secret");
        }
    }
}

fn snapshot(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "MasterUsername";
    for (kind, snapshot) in [(INSTANCE, "DBSnapshotIdentifier"), (CLUSTER, "SnapshotIdentifier")] {
        let restored = |it: &Resource<'_>| it.text(snapshot).is_some_and(|it| !it.is_empty());
        for it in cx.of(kind).filter(|it| restored(it) && it.has(property)) {
            findings
                .on(&it, property, "the snapshot decides the master user of the database")
                .found(format!("`{property}` and `{snapshot}`"))
                .allowed("one of them");
        }
    }
}
