//! Performance and throughput of a file system.

use super::FILE_SYSTEM;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::efs::PROVISIONED_MIBPS;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::EFS_002, max_io_one_zone),
    Rule::new(code::EFS_003, max_io_elastic),
    Rule::new(code::EFS_004, max_io),
    Rule::new(code::EFS_006, provisioned),
    Rule::new(code::EFS_007, range),
];

fn max_io_one_zone(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        if it.text("PerformanceMode") == Some("maxIO") && it.has("AvailabilityZoneName") {
            findings
                .on(&it, "PerformanceMode", "a One Zone file system does not support Max I/O mode")
                .found("maxIO")
                .allowed("generalPurpose");
        }
    }
}

fn max_io_elastic(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let is_elastic = it.text("ThroughputMode") == Some("elastic");
        if it.text("PerformanceMode") == Some("maxIO") && is_elastic {
            findings
                .on(&it, "PerformanceMode", "Max I/O mode does not support elastic throughput")
                .found("maxIO with elastic")
                .allowed("generalPurpose with elastic; maxIO with bursting or provisioned");
        }
    }
}

fn max_io(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        if it.text("PerformanceMode") == Some("maxIO") {
            findings
                .on(&it, "PerformanceMode", "Max I/O is a previous-generation performance mode")
                .found("maxIO");
        }
    }
}

fn provisioned(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let number = "ProvisionedThroughputInMibps";
    for it in cx.of(FILE_SYSTEM) {
        match it.text("ThroughputMode") {
            Some("provisioned") if !it.has(number) => {
                findings
                    .on(
                        &it,
                        "ThroughputMode",
                        "provisioned throughput requires `ProvisionedThroughputInMibps`",
                    )
                    .found("provisioned without `ProvisionedThroughputInMibps`")
                    .help("Set `ProvisionedThroughputInMibps`");
            }
            Some(mode @ ("bursting" | "elastic")) if it.has(number) => {
                findings
                    .on(
                        &it,
                        number,
                        format!("`{number}` is not valid with the throughput mode {mode}"),
                    )
                    .found(mode)
                    .allowed("`ThroughputMode` provisioned");
            }
            None if it.has(number) && !it.has("ThroughputMode") => {
                findings
                    .on(
                        &it,
                        number,
                        "`ProvisionedThroughputInMibps` is not valid with the default throughput mode, bursting",
                    )
                    .found("no `ThroughputMode`")
                    .allowed("`ThroughputMode` provisioned");
            }
            _ => {}
        }
    }
}

fn range(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(number) = it.number("ProvisionedThroughputInMibps") else { continue };
        if !PROVISIONED_MIBPS.has(number) {
            let severity = if number < f64::from(PROVISIONED_MIBPS.least) {
                Severity::Error
            } else {
                Severity::Warning
            };
            findings
                .on(
                    &it,
                    "ProvisionedThroughputInMibps",
                    "the provisioned throughput is out of range",
                )
                .severity(severity)
                .found(format!("{number} MiB/s"))
                .allowed(format!("{PROVISIONED_MIBPS} MiB/s"));
        }
    }
}
