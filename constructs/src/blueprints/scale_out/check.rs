//! Reports values of the configuration that do not fit together.

use stanchion_core::Diagnostic;

use super::{FleetKind, RequestKind, ScaleOut};
use crate::blueprints::keys::check_log_key;
use crate::blueprints::{NetworkConfig, conflict, instances};

/// Returns a finding for each value of the configuration that does not fit the others.
pub(super) fn check(config: &ScaleOut) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    config.network.check(&mut findings);
    check_log_key(config.log_kms_key.as_ref(), &config.network, &mut findings);
    config.file_system.check("fileSystem", &config.network, &mut findings);
    check_fleet(config, &mut findings);
    if let Some(alarms) = &config.alarms {
        alarms.check(&config.file_system, &mut findings);
    }
    findings
}

fn check_fleet(config: &ScaleOut, findings: &mut Vec<Diagnostic>) {
    let fleet = &config.fleet;
    if fleet.on_demand_capacity > fleet.capacity {
        let allowed = format!("0-{} (fleet.capacity)", fleet.capacity);
        findings.push(conflict("fleet.onDemandCapacity", fleet.on_demand_capacity, &allowed));
    }
    instances::check_architectures("fleet.instanceTypes", &fleet.instance_types, findings);
    let is_group = fleet.kind == FleetKind::AutoScalingGroup;
    if is_group && fleet.request == RequestKind::Request {
        findings.push(conflict("fleet.request", "request for an Auto Scaling group", "maintain"));
    }
    if let Some(minutes) = fleet.creation_signal_minutes.filter(|_| !is_group) {
        let allowed = "nothing for a Spot Fleet";
        findings.push(conflict("fleet.creationSignalMinutes", minutes, allowed));
    }
    if let NetworkConfig::New(new) = &config.network
        && !new.tiers.contains(&fleet.tier)
    {
        let tiers: Vec<&str> = new.tiers.iter().map(|it| it.name()).collect();
        findings.push(conflict("fleet.tier", fleet.tier.name(), &tiers.join(", ").to_lowercase()));
        return;
    }
    // The repositories of Amazon Linux are in S3. An instance tags itself, and Systems Manager starts the copy.
    let mut needs = vec!["s3", "ec2", "ssm", "ssmmessages", "ec2messages"];
    if fleet.creation_signal_minutes.is_some() {
        needs.push("cloudformation");
    }
    config.network.check_way_out(Some(fleet.tier), &needs, None, findings);
}
