//! What the types of the configuration do not say.

use std::collections::BTreeMap;

use stanchion_construct::Diagnostic;

use super::{FileSystemConfig, NetworkConfig, NewNetwork, ScaleOut, ThroughputConfig};
use crate::network::{AddressPlan, Nat, Tier};

fn outside(property: &str, found: impl std::fmt::Display, allowed: &str) -> Diagnostic {
    Diagnostic::error("CFG-001", format!("{property} is not a value it can have"))
        .property(property)
        .found(found)
        .allowed(allowed)
}

/// Everything wrong with a configuration.
pub(super) fn check(config: &ScaleOut) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    match &config.network {
        NetworkConfig::New(new) => check_network(new, &mut findings),
        NetworkConfig::Existing(existing) if existing.subnets.is_empty() => {
            findings.push(outside("network.existing.subnets", "none", "one subnet and up"));
        }
        NetworkConfig::Parameters(it) if !(1..=16).contains(&it.zones) => {
            findings.push(outside("network.parameters.zones", it.zones, "1-16"));
        }
        _ => {}
    }
    check_fleet(config, &mut findings);
    let copy = &config.copy;
    if !(1..=64).contains(&copy.workers_per_vcpu) {
        findings.push(outside("copy.workersPerVcpu", copy.workers_per_vcpu, "1-64"));
    }
    if !(1..=172_800).contains(&copy.timeout_seconds) {
        findings.push(outside("copy.timeoutSeconds", copy.timeout_seconds, "1-172800"));
    }
    let bucket = copy.bucket.as_bytes();
    let bucket_word =
        |it: &u8| it.is_ascii_lowercase() || it.is_ascii_digit() || b".-".contains(it);
    if !(3..=63).contains(&bucket.len()) || !bucket.iter().all(bucket_word) {
        let allowed = "3-63 lower-case letters, digits, points and hyphens";
        findings.push(outside("copy.bucket", format!("{:?}", copy.bucket), allowed));
    }
    if !copy.prefix.bytes().all(|it| it.is_ascii_alphanumeric() || b"/!_.*()=-".contains(&it)) {
        let allowed = "letters, digits and / ! _ . * ( ) = -";
        findings.push(outside("copy.prefix", format!("{:?}", copy.prefix), allowed));
    }
    findings
}

fn check_network(new: &NewNetwork, findings: &mut Vec<Diagnostic>) {
    if !(1..=16).contains(&new.zones) {
        findings.push(outside("network.new.zones", new.zones, "1-16"));
        return;
    }
    if new.tiers.is_empty() {
        findings.push(outside("network.new.tiers", "none", "public, private, isolated"));
        return;
    }
    let zones = (0..new.zones).collect();
    if let Err(error) = AddressPlan::new(new.cidr, &zones, &new.tiers, &BTreeMap::new()) {
        findings.push(
            Diagnostic::error("VPC-001", error.to_string())
                .property("network.new.cidr")
                .found(error.found())
                .allowed(error.allowed()),
        );
    }
    if new.nat != Nat::None
        && new.tiers.contains(&Tier::Private)
        && !new.tiers.contains(&Tier::Public)
    {
        findings.push(
            outside("network.new.nat", format!("{:?} without public subnets", new.nat), "none")
                .help("or add public to network.new.tiers, where NAT gateways stand"),
        );
    }
}

fn check_fleet(config: &ScaleOut, findings: &mut Vec<Diagnostic>) {
    let fleet = &config.fleet;
    if !(1..=10_000).contains(&fleet.capacity) {
        findings.push(outside("fleet.capacity", fleet.capacity, "1-10000"));
    }
    if fleet.on_demand_capacity > fleet.capacity {
        let allowed = format!("0-{}, the capacity", fleet.capacity);
        findings.push(outside("fleet.onDemandCapacity", fleet.on_demand_capacity, &allowed));
    }
    if fleet.instance_types.is_empty() {
        findings.push(outside("fleet.instanceTypes", "none", "one type and up, such as r4.large"));
    }
    if let NetworkConfig::New(new) = &config.network
        && !new.tiers.contains(&fleet.tier)
    {
        let tiers: Vec<&str> = new.tiers.iter().map(|it| it.name()).collect();
        findings.push(outside("fleet.tier", fleet.tier.name(), &tiers.join(", ").to_lowercase()));
    }
    if let (FileSystemConfig::New(new), Some(_)) = (&config.file_system, &config.alarms)
        && new.throughput != ThroughputConfig::Bursting
    {
        findings.push(
            outside("alarms", "alarms on burst credits", "none").help(
                "only a file system with fileSystem.new.throughput: bursting has burst credits",
            ),
        );
    }
}
