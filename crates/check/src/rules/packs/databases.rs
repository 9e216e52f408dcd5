//! Databases of Amazon RDS.

use super::switches::is_off;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

const INSTANCE: &str = "AWS::RDS::DBInstance";
const CLUSTER: &str = "AWS::RDS::DBCluster";

pub(super) fn rules() -> Vec<Rule> {
    vec![
        Rule::property(code::BPR_054, INSTANCE, "PubliclyAccessible").none_of(["true"]),
        Rule::new(code::BPR_055, encryption),
        Rule::new(code::BPR_056, zones),
        Rule::property(code::BPR_057, INSTANCE, "MonitoringInterval")
            .when_absent("0")
            .none_of(["0"]),
        Rule::new(code::BPR_058, protection),
        Rule::new(code::BPR_059, authentication),
        Rule::new(code::BPR_060, backups),
        Rule::property(code::BPR_061, INSTANCE, "AutoMinorVersionUpgrade")
            .also(CLUSTER, "AutoMinorVersionUpgrade")
            .none_of(["false"]),
        Rule::new(code::BPR_062, tags),
    ]
}

/// Returns the instances that are not in a cluster, which has the settings of its instances. A replica and an instance from a
/// snapshot have those of their source where they set none.
fn instances<'a>(cx: &Analysis<'a>) -> impl Iterator<Item = Resource<'a>> {
    cx.resources_of(INSTANCE).filter(|it| !it.has("DBClusterIdentifier"))
}

/// Returns the clusters, and the instances that are not in one.
fn databases<'a>(cx: &Analysis<'a>) -> impl Iterator<Item = Resource<'a>> {
    cx.resources_of(CLUSTER).chain(instances(cx))
}

fn encryption(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const SOURCES: [&str; 6] = [
        "SourceDBInstanceIdentifier",
        "SourceDBClusterIdentifier",
        "ReplicationSourceIdentifier",
        "SnapshotIdentifier",
        "DBSnapshotIdentifier",
        "DBClusterSnapshotIdentifier",
    ];
    for it in databases(cx).filter(|it| !SOURCES.iter().any(|name| it.has(name))) {
        is_off(cx, &it, "StorageEncrypted", "the storage is not encrypted", findings);
    }
}

fn zones(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in instances(cx).filter(|it| !it.has("SourceDBInstanceIdentifier")) {
        is_off(cx, &it, "MultiAZ", "the instance is in one Availability Zone", findings);
    }
}

fn protection(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in databases(cx) {
        is_off(cx, &it, "DeletionProtection", "the database can be deleted by mistake", findings);
    }
}

fn authentication(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    // Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html
    const ENGINES: [&str; 5] =
        ["aurora-mysql", "aurora-postgresql", "mariadb", "mysql", "postgres"];
    for it in databases(cx).filter(|it| it.text("Engine").is_some_and(|it| ENGINES.contains(&it))) {
        let message = "users need a password";
        is_off(cx, &it, "EnableIAMDatabaseAuthentication", message, findings);
    }
}

fn backups(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in instances(cx).filter(|it| !it.has("SourceDBInstanceIdentifier")) {
        let value = cx.value(&it, "BackupRetentionPeriod");
        let is_absent = value.is_absent() && !cx.has_macros();
        let found = match (is_absent, value.number().filter(|it| *it < 7.0)) {
            (true, _) => "not set (default: 1)".to_owned(),
            (_, Some(days)) => days.to_string(),
            _ => continue,
        };
        findings
            .on(&it, "BackupRetentionPeriod", "backups are kept for less than 7 days")
            .found(found)
            .allowed("7 to 35");
    }
}

fn tags(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in databases(cx) {
        let message = "snapshots do not have the tags of the database";
        is_off(cx, &it, "CopyTagsToSnapshot", message, findings);
    }
}
