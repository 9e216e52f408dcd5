//! The instance types of compute environments: their processors, and what fits on them.

use std::collections::BTreeSet;

use stanchion_template::{Node, counted};

use super::{ENVIRONMENT, QUEUE, amount, compute_type, is_fargate, jobs};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::batch::BUNDLES;
use crate::facts::instance_types::{InstanceType, find, of_family};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::BAT_059, processors), Rule::new(code::BAT_061, sizes)];

const PROPERTY: &str = "ComputeResources.InstanceTypes";

/// Returns the types that a name stands for, which can be a type, a family or a bundle. Returns nothing for unknown names.
fn members(name: &str) -> Vec<InstanceType> {
    if let Some((_, _, families)) = BUNDLES.iter().find(|(bundle, ..)| *bundle == name) {
        return families.iter().flat_map(|it| of_family(it)).collect();
    }
    match find(name) {
        Some(it) => vec![it],
        None if name.contains('.') => Vec::new(),
        None => of_family(name).collect(),
    }
}

/// Returns the architecture of the types that a name stands for, or `None` if it is unknown.
fn architecture(name: &str) -> Option<&'static str> {
    let types = members(name);
    let first = types.first()?;
    let known = ["arm64", "x86_64"].into_iter().find(|it| first.has_architecture(it))?;
    types.iter().all(|it| it.has_architecture(known)).then_some(known)
}

/// Returns the literal names of an environment's instance types.
fn names<'a>(environment: &Resource<'a>) -> Vec<&'a str> {
    environment.list(PROPERTY).unwrap_or_default().iter().filter_map(Node::as_text).collect()
}

fn processors(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        let of = |wanted: &str| -> Vec<&str> {
            names(&it).into_iter().filter(|it| architecture(it) == Some(wanted)).collect()
        };
        let (arm, intel) = (of("arm64"), of("x86_64"));
        if !arm.is_empty() && !intel.is_empty() {
            findings
                .on(&it, PROPERTY, "the instance types have different processor architectures")
                .found(format!("{} (arm64) and {} (x86_64)", arm.join(", "), intel.join(", ")))
                .allowed("arm64 or x86_64");
        }
    }
    let property = "ComputeEnvironmentOrder";
    for queue in cx.of(QUEUE) {
        let list = queue.list(property).unwrap_or_default();
        let environments: Vec<Resource<'_>> = list
            .iter()
            .filter_map(|it| of_kind(cx, it.get("ComputeEnvironment")?, ENVIRONMENT))
            .collect();
        let kinds: BTreeSet<&str> =
            environments.iter().flat_map(names).filter_map(architecture).collect();
        let is_mixed = |it: &Resource<'_>| {
            names(it).into_iter().filter_map(architecture).collect::<BTreeSet<&str>>().len() > 1
        };
        if kinds.len() > 1 && !environments.iter().any(is_mixed) {
            findings
                .on(
                    &queue,
                    property,
                    "the compute environments of the queue have different processor architectures",
                )
                .found("arm64 and x86_64")
                .allowed("one architecture for each queue");
        }
    }
}

/// Returns the types of all compute environments of the template, or `None` if some are unknown.
fn available(cx: &Analysis<'_>) -> Option<Vec<InstanceType>> {
    let mut all = Vec::new();
    for it in cx.of(ENVIRONMENT) {
        match compute_type(&it)? {
            "EC2" | "SPOT" => {}
            // Jobs on EC2 do not run there.
            "FARGATE" | "FARGATE_SPOT" => continue,
            _ => return None,
        }
        let list = it.list(PROPERTY)?;
        for name in list {
            let types = members(name.as_text()?);
            if types.is_empty() {
                return None;
            }
            all.extend(types);
        }
    }
    (!all.is_empty()).then_some(all)
}

fn sizes(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let Some(types) = available(cx) else { return };
    for job in jobs(cx).filter(|it| is_fargate(it) == Some(false)) {
        let Some(container) = job.get("ContainerProperties") else { continue };
        let older = |name: &str| container.get(name).and_then(number);
        let vcpus = amount(container, "VCPU").or_else(|| older("Vcpus")).unwrap_or(0.0);
        let memory = amount(container, "MEMORY").or_else(|| older("Memory")).unwrap_or(0.0);
        let gpus = amount(container, "GPU").unwrap_or(0.0);
        // A container instance keeps some memory for itself.
        let fits = |it: &InstanceType| {
            f64::from(it.vcpus) >= vcpus
                && it.memory_mib as f64 > memory
                && f64::from(it.gpus) >= gpus
        };
        if types.iter().any(fits) {
            continue;
        }
        let largest = types.iter().max_by_key(|it| (it.gpus, it.vcpus, it.memory_mib));
        let Some(largest) = largest else { continue };
        let of_gpus = match gpus > 0.0 {
            true => format!(", {}", counted(gpus, "GPU")),
            false => String::new(),
        };
        findings
            .on(
                &job,
                "ContainerProperties.ResourceRequirements",
                "no instance type of the template's compute environments is large enough for the job",
            )
            .found(format!("{}, {memory} MiB{of_gpus}", counted(vcpus, "vCPU")))
            .allowed(format!(
                "less than {}, which has {}, {} MiB and {}",
                largest.name,
                counted(largest.vcpus, "vCPU"),
                largest.memory_mib,
                counted(largest.gpus, "GPU")
            ));
    }
}
