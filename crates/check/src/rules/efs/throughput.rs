//! Performance and throughput of a file system.

use super::{CREATE, FILE_SYSTEM};
use crate::Severity;
use crate::context::Context;
use crate::findings::Findings;
use crate::rules::declare::rules;

rules! {
    "EFS-002" Error "Max I/O on a One Zone file system" {
        what: "PerformanceMode is maxIO and AvailabilityZoneName is set.",
        why: "EFS refuses to create the file system.",
        source: CREATE,
        fix: "use generalPurpose",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {PerformanceMode: maxIO, AvailabilityZoneName: us-east-1a}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {PerformanceMode: generalPurpose, AvailabilityZoneName: us-east-1a}}}\n",
        check: max_io_one_zone,
    }
    "EFS-003" Error "Max I/O with elastic throughput" {
        what: "PerformanceMode is maxIO and ThroughputMode is elastic.",
        why: "EFS refuses to create the file system.",
        source: CREATE,
        fix: "use generalPurpose, or another throughput mode",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {PerformanceMode: maxIO, ThroughputMode: elastic}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {PerformanceMode: generalPurpose, ThroughputMode: elastic}}}\n",
        check: max_io_elastic,
    }
    "EFS-004" Info "Max I/O is a previous generation" {
        what: "PerformanceMode is maxIO.",
        why: "General purpose has the lower latency, and with elastic throughput the higher limits too.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/performance.html",
        fix: "use generalPurpose; the mode of a file system cannot be changed later",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {PerformanceMode: maxIO}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {PerformanceMode: generalPurpose}}}\n",
        check: max_io,
    }
    "EFS-006" Error "Provisioned throughput and its number go together" {
        what: "ThroughputMode is provisioned without ProvisionedThroughputInMibps, or the number is there in another mode.",
        why: "EFS refuses the first, and refuses or ignores the second.",
        source: CREATE,
        fix: "set both, or neither",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ThroughputMode: provisioned}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ThroughputMode: provisioned, ProvisionedThroughputInMibps: 64}}}\n",
        check: provisioned,
    }
    "EFS-007" Error "Provisioned throughput is out of range" {
        what: "ProvisionedThroughputInMibps is below 1 MiB/s; above 3414 a warning, since the most depends on the Region.",
        why: "EFS refuses the number.",
        source: CREATE,
        fix: "use a number from 1 to 3414",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ThroughputMode: provisioned, ProvisionedThroughputInMibps: 0.5}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ThroughputMode: provisioned, ProvisionedThroughputInMibps: 1}}}\n",
        check: range,
    }
}

fn max_io_one_zone(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        if it.text("PerformanceMode") == Some("maxIO") && it.has("AvailabilityZoneName") {
            findings
                .on(&it, "PerformanceMode", "a One Zone file system cannot have Max I/O")
                .found("maxIO")
                .allowed("generalPurpose");
        }
    }
}

fn max_io_elastic(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let is_elastic = it.text("ThroughputMode") == Some("elastic");
        if it.text("PerformanceMode") == Some("maxIO") && is_elastic {
            findings
                .on(&it, "PerformanceMode", "Max I/O cannot have elastic throughput")
                .found("maxIO with elastic")
                .allowed("generalPurpose with elastic; maxIO with bursting or provisioned");
        }
    }
}

fn max_io(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        if it.text("PerformanceMode") == Some("maxIO") {
            findings.on(&it, "PerformanceMode", "Max I/O is a previous generation").found("maxIO");
        }
    }
}

fn provisioned(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let number = "ProvisionedThroughputInMibps";
    for it in cx.of(FILE_SYSTEM) {
        match it.text("ThroughputMode") {
            Some("provisioned") if !it.has(number) => {
                findings
                    .on(&it, "ThroughputMode", "provisioned throughput needs its number")
                    .found("provisioned without ProvisionedThroughputInMibps")
                    .help("set ProvisionedThroughputInMibps");
            }
            Some(mode @ ("bursting" | "elastic")) if it.has(number) => {
                findings
                    .on(&it, number, format!("throughput is not provisioned in the mode {mode}"))
                    .found(mode)
                    .allowed("ThroughputMode provisioned");
            }
            None if it.has(number) && !it.has("ThroughputMode") => {
                findings
                    .on(
                        &it,
                        number,
                        "throughput is not provisioned in the mode bursting, the default",
                    )
                    .found("no ThroughputMode")
                    .allowed("ThroughputMode provisioned");
            }
            _ => {}
        }
    }
}

fn range(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(number) = it.number("ProvisionedThroughputInMibps") else { continue };
        if !(1.0..=3414.0).contains(&number) {
            let severity = if number < 1.0 { Severity::Error } else { Severity::Warning };
            findings
                .on(&it, "ProvisionedThroughputInMibps", "the throughput is out of range")
                .severity(severity)
                .found(format!("{number} MiB/s"))
                .allowed("1 to 3414 MiB/s");
        }
    }
}
