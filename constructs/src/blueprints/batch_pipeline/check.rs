//! Reports invalid values that the types of the configuration allow.

use std::collections::BTreeSet;

use stanchion_check::facts::batch::{ATTEMPTS, SHORTEST_TIMEOUT_SECONDS, SMALLEST_MEMORY_MIB};
use stanchion_core::Diagnostic;

use super::{BatchPipeline, Step};
use crate::blueprints::outside;
use crate::containers::FargateSize;

/// Returns a finding for each invalid value of the configuration.
pub(super) fn check(config: &BatchPipeline) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    config.network.check(&mut findings);
    check_compute(config, &mut findings);
    if config.steps.is_empty() {
        findings.push(outside("steps", "none", "1 step or more"));
    }
    let mut names = BTreeSet::new();
    for (at, step) in config.steps.iter().enumerate() {
        let path = format!("steps.{at}");
        if !names.insert(step.name.to_ascii_lowercase()) {
            let found = format!("{:?}, which another step has", step.name);
            findings.push(outside(&format!("{path}.name"), found, "a name that no other step has"));
        }
        check_step(config, step, &path, &mut findings);
    }
    if let Some(schedule) = &config.schedule {
        let fields: Vec<&str> = schedule.split_whitespace().collect();
        if fields.len() != 6 || (fields[2] != "?" && fields[4] != "?") {
            let allowed =
                "six fields, with ? for the day of the month or of the week, such as 0 3 * * ? *";
            findings.push(outside("schedule", format!("{schedule:?}"), allowed));
        }
    }
    findings
}

fn check_compute(config: &BatchPipeline, findings: &mut Vec<Diagnostic>) {
    let compute = &config.compute;
    if compute.max_vcpus == 0 {
        findings.push(outside("compute.maxVcpus", 0, "1 and up"));
    }
    if compute.kind.is_fargate() {
        for (name, is_set) in
            [("keyPair", compute.key_pair.is_some()), ("sshFrom", compute.ssh_from.is_some())]
        {
            if is_set {
                let property = format!("compute.{name}");
                findings.push(outside(&property, "a value for Fargate", "nothing for Fargate"));
            }
        }
        return;
    }
    if compute.instance_types.is_empty() {
        let allowed = "types or families, such as m7i.8xlarge";
        findings.push(outside("compute.instanceTypes", "none", allowed));
    }
    if compute.min_vcpus > compute.max_vcpus {
        let allowed = format!("0-{} (compute.maxVcpus)", compute.max_vcpus);
        findings.push(outside("compute.minVcpus", compute.min_vcpus, &allowed));
    }
    if !(30..=16_384).contains(&compute.root_disk_gib) {
        findings.push(outside("compute.rootDiskGib", compute.root_disk_gib, "30-16384"));
    }
}

fn check_step(config: &BatchPipeline, step: &Step, path: &str, findings: &mut Vec<Diagnostic>) {
    let mut say = |name: &str, found: String, allowed: &str| {
        findings.push(outside(&format!("{path}.{name}"), found, allowed));
    };
    let is_word = step.name.starts_with(|it: char| it.is_ascii_alphabetic())
        && step.name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
        && step.name.len() <= 60;
    if !is_word {
        let allowed = "letters, digits and hyphens, a letter first, at most 60";
        say("name", format!("{:?}", step.name), allowed);
    }
    if step.command.is_empty() {
        say("command", "nothing".to_owned(), "1 argument or more");
    }
    if config.compute.kind.is_fargate() {
        if let Err(error) = FargateSize::new(step.vcpus, step.memory_mib) {
            let text = error.to_string();
            let allowed = text.split_once("; it supports ").map_or(text.as_str(), |(_, it)| it);
            say("memoryMib", format!("{} MiB with {} vCPU", step.memory_mib, step.vcpus), allowed);
        }
    } else {
        let most = f64::from(config.compute.max_vcpus);
        if step.vcpus.fract() != 0.0 || !(1.0..=most).contains(&step.vcpus) {
            let allowed = format!("whole vCPUs, 1-{most} (compute.maxVcpus)");
            say("vcpus", step.vcpus.to_string(), &allowed);
        }
        if step.memory_mib < SMALLEST_MEMORY_MIB {
            say("memoryMib", step.memory_mib.to_string(), &format!("{SMALLEST_MEMORY_MIB} and up"));
        }
    }
    if let Some(size) = step.array_size.filter(|it| !(2..=10_000).contains(it)) {
        say("arraySize", size.to_string(), "2-10000");
    }
    if step.timeout_seconds < SHORTEST_TIMEOUT_SECONDS {
        let allowed = format!("{SHORTEST_TIMEOUT_SECONDS} and up");
        say("timeoutSeconds", step.timeout_seconds.to_string(), &allowed);
    }
    if !ATTEMPTS.has(step.attempts) {
        let allowed = format!("{}-{}", ATTEMPTS.least, ATTEMPTS.most);
        say("attempts", step.attempts.to_string(), &allowed);
    }
}
