//! Reports values of the configuration that do not fit together.

use std::collections::BTreeSet;

use stanchion_core::Diagnostic;
use stanchion_template::counted;

use super::{BatchPipeline, Step};
use crate::blueprints::conflict;
use crate::blueprints::instances::{Need, check_architectures, has_no_room};
use crate::containers::FargateSize;

/// Returns a finding for each value of the configuration that does not fit the others.
pub(super) fn check(config: &BatchPipeline) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    config.network.check(&mut findings);
    config.file_system.check("fileSystem", &config.network, &mut findings);
    check_compute(config, &mut findings);
    check_way_out(config, &mut findings);
    let mut names = BTreeSet::new();
    for (at, step) in config.steps.iter().enumerate() {
        let path = format!("steps.{at}");
        let name = step.name.as_str();
        // Two states of the pipeline have these names.
        let is_reserved = ["done", "failed"].contains(&name.to_ascii_lowercase().as_str());
        if is_reserved || !names.insert(name.to_ascii_lowercase()) {
            let found = match is_reserved {
                true => format!("{name:?}, which a state of the pipeline has"),
                false => format!("{name:?}, which another step has"),
            };
            let allowed = "a name that no other step has, and neither done nor failed";
            findings.push(conflict(&format!("{path}.name"), found, allowed));
        }
        check_step(config, step, &path, &mut findings);
    }
    findings
}

fn check_compute(config: &BatchPipeline, findings: &mut Vec<Diagnostic>) {
    let compute = &config.compute;
    if compute.kind.is_fargate() {
        for (name, is_set) in [
            ("keyPair", compute.key_pair.is_some()),
            ("rootDiskKmsKey", compute.root_disk_kms_key.is_some()),
            ("sshFrom", compute.ssh_from.is_some()),
        ] {
            if is_set {
                let property = format!("compute.{name}");
                findings.push(conflict(&property, "a value for Fargate", "nothing for Fargate"));
            }
        }
        return;
    }
    if compute.instance_types.is_empty() {
        let allowed = "types or families, such as m7i.8xlarge";
        findings.push(conflict("compute.instanceTypes", "none", allowed));
    }
    check_architectures("compute.instanceTypes", &compute.instance_types, findings);
    if compute.min_vcpus > compute.max_vcpus {
        let allowed = format!("0-{} (compute.maxVcpus)", compute.max_vcpus);
        findings.push(conflict("compute.minVcpus", compute.min_vcpus, &allowed));
    }
}

/// Instances have to reach Amazon ECS, and all jobs the registry of their image and CloudWatch Logs.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html>
fn check_way_out(config: &BatchPipeline, findings: &mut Vec<Diagnostic>) {
    let images = config.steps.iter().map(|it| it.image.as_ref().unwrap_or(&config.image));
    let elsewhere = images.into_iter().find(|it| !it.as_str().contains(".dkr.ecr."));
    let elsewhere = elsewhere.map(|it| format!("no endpoint leads to the registry of {it}"));
    let needs: &[&str] = if config.compute.kind.is_fargate() {
        &["ecr.api", "ecr.dkr", "logs", "s3"]
    } else {
        &["ecs", "ecs-agent", "ecs-telemetry", "ecr.api", "ecr.dkr", "logs", "s3"]
    };
    config.network.check_way_out(None, needs, elsewhere.as_deref(), findings);
}

fn check_step(config: &BatchPipeline, step: &Step, path: &str, findings: &mut Vec<Diagnostic>) {
    let mut say = |name: &str, found: String, allowed: &str| {
        findings.push(conflict(&format!("{path}.{name}"), found, allowed));
    };
    if config.compute.kind.is_fargate() {
        if let Err(error) = FargateSize::new(step.vcpus, step.memory_mib) {
            let text = error.to_string();
            let allowed = text.split_once("; it supports ").map_or(text.as_str(), |(_, it)| it);
            say("memoryMib", format!("{} MiB with {} vCPU", step.memory_mib, step.vcpus), allowed);
        }
        return;
    }
    let most = f64::from(config.compute.max_vcpus);
    if step.vcpus.fract() != 0.0 || !(1.0..=most).contains(&step.vcpus) {
        let allowed = format!("whole vCPUs, 1-{most} (compute.maxVcpus)");
        say("vcpus", step.vcpus.to_string(), &allowed);
        return;
    }
    let need = Need { vcpus: super::whole(step.vcpus), memory_mib: step.memory_mib, gpus: 0 };
    if let Some(room) = has_no_room(&config.compute.instance_types, need) {
        let vcpus = counted(need.vcpus, "vCPU");
        let found = format!("{vcpus} and {} MiB", step.memory_mib);
        say("memoryMib", found, &room);
    }
}
