//! Reports invalid values that the types of the configuration allow.

use stanchion_check::facts::s3::{BUCKET_NAME, is_bucket_name};
use stanchion_check::facts::spot_fleet::CAPACITY;
use stanchion_check::facts::ssm::STEP_TIMEOUT_SECONDS;
use stanchion_core::Diagnostic;

use super::{FleetKind, RequestKind, ScaleOut};
use crate::blueprints::{NetworkConfig, outside};

/// Returns a finding for each invalid value of the configuration.
pub(super) fn check(config: &ScaleOut) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    config.network.check(&mut findings);
    check_fleet(config, &mut findings);
    let copy = &config.copy;
    if !(1..=64).contains(&copy.workers_per_vcpu) {
        findings.push(outside("copy.workersPerVcpu", copy.workers_per_vcpu, "1-64"));
    }
    if !STEP_TIMEOUT_SECONDS.has(copy.timeout_seconds) {
        let allowed = format!("{}-{}", STEP_TIMEOUT_SECONDS.least, STEP_TIMEOUT_SECONDS.most);
        findings.push(outside("copy.timeoutSeconds", copy.timeout_seconds, &allowed));
    }
    if !is_bucket_name(&copy.bucket) {
        findings.push(outside("copy.bucket", format!("{:?}", copy.bucket), BUCKET_NAME));
    }
    for (name, text) in [("prefix", &copy.prefix), ("suffix", &copy.suffix)] {
        if !text.bytes().all(|it| it.is_ascii_alphanumeric() || b"/!_.*()=-".contains(&it)) {
            let allowed = "letters, digits and / ! _ . * ( ) = -";
            findings.push(outside(&format!("copy.{name}"), format!("{text:?}"), allowed));
        }
    }
    findings
}

fn check_fleet(config: &ScaleOut, findings: &mut Vec<Diagnostic>) {
    let fleet = &config.fleet;
    if !CAPACITY.has(fleet.capacity) {
        let allowed = format!("{}-{}", CAPACITY.least, CAPACITY.most);
        findings.push(outside("fleet.capacity", fleet.capacity, &allowed));
    }
    if fleet.on_demand_capacity > fleet.capacity {
        let allowed = format!("0-{} (fleet.capacity)", fleet.capacity);
        findings.push(outside("fleet.onDemandCapacity", fleet.on_demand_capacity, &allowed));
    }
    if fleet.instance_types.is_empty() {
        findings.push(outside("fleet.instanceTypes", "none", "1 type or more, such as r4.large"));
    }
    if let NetworkConfig::New(new) = &config.network
        && !new.tiers.contains(&fleet.tier)
    {
        let tiers: Vec<&str> = new.tiers.iter().map(|it| it.name()).collect();
        findings.push(outside("fleet.tier", fleet.tier.name(), &tiers.join(", ").to_lowercase()));
    }
    let is_group = fleet.kind == FleetKind::AutoScalingGroup;
    if is_group && fleet.request == RequestKind::Request {
        findings.push(outside("fleet.request", "request for an Auto Scaling group", "maintain"));
    }
    if let Some(minutes) = fleet.creation_signal_minutes
        && (!is_group || !(1..=720).contains(&minutes))
    {
        let allowed = "1-720 for an Auto Scaling group, nothing for a Spot Fleet";
        findings.push(outside("fleet.creationSignalMinutes", minutes, allowed));
    }
    for (at, name) in fleet.packages.iter().enumerate() {
        let is_name = name.starts_with(|it: char| it.is_ascii_alphanumeric())
            && name.bytes().all(|it| it.is_ascii_alphanumeric() || b"+._-".contains(&it));
        if !is_name {
            let allowed = "the name of a package, such as sysstat";
            findings.push(outside(&format!("fleet.packages.{at}"), format!("{name:?}"), allowed));
        }
    }
    if let Some(alarms) = &config.alarms {
        alarms.check(&config.file_system, findings);
    }
}
