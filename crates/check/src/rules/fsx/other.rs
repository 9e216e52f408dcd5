//! File systems of Windows File Server, ONTAP and OpenZFS.

use super::FILE_SYSTEM;
use super::deployment::CONFIGURATIONS;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::Limits;
use crate::facts::fsx::{BACKUP_DAYS, is_time};
use crate::facts::fsx_other::{
    Deployment, ONTAP, ONTAP_PAIRS, ONTAP_STORAGE, OPENZFS, OPENZFS_STORAGE, WINDOWS, WINDOWS_HDD,
    WINDOWS_SSD, WITH_PAIRS,
};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{is_same, items};
use crate::view::value::whole;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_080, configuration),
    Rule::new(code::FSX_081, subnets),
    Rule::new(code::FSX_082, throughput),
    Rule::new(code::FSX_083, capacity),
    Rule::new(code::FSX_084, backup),
];

/// A file system of the template that is not for Lustre.
struct Other<'a> {
    resource: Resource<'a>,
    kind: &'a str,
    /// The name of the property that describes the file system.
    configuration: &'static str,
    /// The deployment type, if it is a literal that exists.
    deployment: Option<Deployment>,
    is_from_backup: bool,
}

impl Other<'_> {
    fn path(&self, name: &str) -> String {
        format!("{}.{name}", self.configuration)
    }

    fn has(&self, name: &str) -> bool {
        self.resource.has(&self.path(name))
    }

    fn number(&self, name: &str) -> Option<f64> {
        self.resource.number(&self.path(name))
    }
}

/// Returns the deployment types of a type of file system.
fn deployments(kind: &str) -> &'static [Deployment] {
    match kind {
        "ONTAP" => ONTAP,
        "OPENZFS" => OPENZFS,
        _ => WINDOWS,
    }
}

fn others<'a>(cx: &Analysis<'a>) -> Vec<Other<'a>> {
    cx.of(FILE_SYSTEM)
        .filter_map(|resource| {
            let kind = resource.text("FileSystemType").filter(|it| *it != "LUSTRE")?;
            let (_, configuration) = CONFIGURATIONS.into_iter().find(|(it, _)| *it == kind)?;
            let property = format!("{configuration}.DeploymentType");
            // Windows File Server has a default.
            let named = match resource.text(&property) {
                None if kind == "WINDOWS" && !resource.has(&property) => Some("SINGLE_AZ_1"),
                named => named,
            };
            let deployment = deployments(kind).iter().find(|it| Some(it.name) == named).copied();
            let is_from_backup = resource.has("BackupId");
            Some(Other { resource, kind, configuration, deployment, is_from_backup })
        })
        .collect()
}

fn configuration(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in others(cx).iter().filter(|it| !it.is_from_backup) {
        // The schema reports what a configuration that is there lacks, except for the throughput of OpenZFS.
        let is_there = it.resource.has(it.configuration);
        let required: &[&str] = match it.kind {
            "OPENZFS" if is_there => &["ThroughputCapacity"],
            "OPENZFS" => &["DeploymentType", "ThroughputCapacity"],
            _ if is_there => &[],
            "ONTAP" => &["DeploymentType"],
            _ => &["ThroughputCapacity"],
        };
        for name in required.iter().filter(|name| !it.has(name)) {
            findings
                .on(
                    &it.resource,
                    it.configuration,
                    format!("a file system of type {} requires `{name}`", it.kind),
                )
                .found("not set");
        }
        let property = it.path("DeploymentType");
        let names: Vec<&str> = deployments(it.kind).iter().map(|it| it.name).collect();
        let wrong = it.resource.text(&property).filter(|it| !names.contains(it));
        if let Some(found) = wrong {
            findings
                .on(
                    &it.resource,
                    &property,
                    format!("the deployment type of {} does not exist", it.kind),
                )
                .found(found)
                .allowed(names.join(", "));
        }
    }
}

fn subnets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in others(cx) {
        let (Some(deployment), Some(subnets)) =
            (it.deployment, items(it.resource.get("SubnetIds")))
        else {
            continue;
        };
        if subnets.len() != deployment.subnets {
            findings
                .on(
                    &it.resource,
                    "SubnetIds",
                    format!("{} does not support this number of subnets", deployment.name),
                )
                .found(subnets.len())
                .allowed(deployment.subnets.to_string());
        }
        let property = it.path("PreferredSubnetId");
        let preferred = it.resource.get(&property);
        if deployment.subnets == 2 && preferred.is_none() && !it.is_from_backup {
            findings
                .on(
                    &it.resource,
                    &property,
                    format!("{} requires a preferred subnet", deployment.name),
                )
                .found("not set")
                .allowed("one of the subnets in `SubnetIds`");
        }
        let is_other =
            |preferred| subnets.iter().all(|it| is_same(cx, it, preferred) == Some(false));
        if let Some(preferred) = preferred.filter(|it| !subnets.is_empty() && is_other(it)) {
            findings
                .on(
                    &it.resource,
                    &property,
                    "the preferred subnet is not a subnet of the file system",
                )
                .found(preferred.describe())
                .allowed("one of the subnets in `SubnetIds`");
        }
    }
}

fn throughput(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in others(cx) {
        let Some(deployment) = it.deployment else { continue };
        let pairs = if it.has("HAPairs") { it.number("HAPairs") } else { Some(1.0) };
        if let Some(pairs) = pairs {
            let has_pairs = WITH_PAIRS.contains(&deployment.name);
            let limits = if has_pairs { ONTAP_PAIRS } else { Limits::new(1, 1) };
            if it.kind == "ONTAP" && !limits.has(pairs) {
                findings
                    .on(
                        &it.resource,
                        &it.path("HAPairs"),
                        format!("{} does not support this number of HA pairs", deployment.name),
                    )
                    .found(pairs)
                    .allowed(if limits.most == 1 { "1".to_owned() } else { limits.to_string() })
                    .help("Set `HAPairs` to a number that the deployment type supports");
                continue;
            }
        }
        let total = "ThroughputCapacity";
        let each = "ThroughputCapacityPerHAPair";
        let values = [(total, pairs), (each, Some(1.0))].into_iter();
        for (name, parts) in values {
            let (Some(number), Some(parts)) = (it.number(name), parts) else { continue };
            let fits = whole(number / parts).is_some_and(|it| deployment.throughput.contains(&it));
            if !fits {
                let allowed: Vec<String> =
                    deployment.throughput.iter().map(ToString::to_string).collect();
                let of_pair = if parts > 1.0 { " for each pair" } else { "" };
                findings
                    .on(
                        &it.resource,
                        &it.path(name),
                        format!("{} does not support this throughput capacity", deployment.name),
                    )
                    .found(format!("{number} MB/s"))
                    .allowed(format!("{}{of_pair}", allowed.join(", ")));
            }
        }
    }
}

fn capacity(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in others(cx).iter().filter(|it| !it.is_from_backup) {
        let storage = match it.resource.get("StorageType") {
            None => Some("SSD"),
            Some(_) => it.resource.text("StorageType"),
        };
        let limits = match (it.kind, storage) {
            ("WINDOWS", Some("SSD")) => WINDOWS_SSD,
            ("WINDOWS", Some("HDD")) => WINDOWS_HDD,
            ("OPENZFS", Some("SSD")) => OPENZFS_STORAGE,
            ("ONTAP", _) => match it.has("HAPairs").then(|| it.number("HAPairs").and_then(whole)) {
                None => ONTAP_STORAGE,
                Some(Some(pairs @ 1..=12)) => {
                    Limits::new(ONTAP_STORAGE.least * pairs, ONTAP_STORAGE.most * pairs)
                }
                Some(_) => continue,
            },
            _ => continue,
        };
        let is_first = it.deployment.is_some_and(|it| it.name == "SINGLE_AZ_1");
        if it.kind == "WINDOWS" && storage == Some("HDD") && is_first {
            findings
                .on(&it.resource, "StorageType", "SINGLE_AZ_1 does not support HDD storage")
                .found("HDD")
                .allowed("SSD, or HDD with SINGLE_AZ_2 or MULTI_AZ_1");
        }
        match it.resource.number("StorageCapacity") {
            Some(capacity) if !limits.has(capacity) => {
                findings
                    .on(
                        &it.resource,
                        "StorageCapacity",
                        "FSx does not support this storage capacity",
                    )
                    .found(format!("{capacity} GiB"))
                    .allowed(limits.of("GiB"));
            }
            None if !it.resource.has("StorageCapacity") => {
                findings
                    .on(&it.resource, "StorageCapacity", "the file system has no `StorageCapacity`")
                    .found("not set")
                    .allowed(limits.of("GiB"));
            }
            _ => {}
        }
    }
}

fn backup(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in others(cx) {
        let days = it.number("AutomaticBackupRetentionDays");
        if let Some(days) = days.filter(|it| !BACKUP_DAYS.has(*it)) {
            findings
                .on(
                    &it.resource,
                    &it.path("AutomaticBackupRetentionDays"),
                    "`AutomaticBackupRetentionDays` is out of range",
                )
                .found(days)
                .allowed(BACKUP_DAYS.to_string());
        }
        let start = it.path("DailyAutomaticBackupStartTime");
        if let Some(time) = it.resource.text(&start).filter(|it| !is_time(it)) {
            findings
                .on(&it.resource, &start, "the backup start time is not valid")
                .found(time)
                .allowed("HH:MM");
        }
        let window = it.path("WeeklyMaintenanceStartTime");
        let is_window = |text: &&str| {
            text.split_once(':').is_some_and(|(day, time)| {
                matches!(day, "1" | "2" | "3" | "4" | "5" | "6" | "7") && is_time(time)
            })
        };
        if let Some(text) = it.resource.text(&window).filter(|it| !is_window(it)) {
            findings
                .on(&it.resource, &window, "the maintenance window is not valid")
                .found(text)
                .allowed("d:HH:MM, d from 1 (Monday) to 7");
        }
    }
}
