//! Checks of the instance types of blueprints.

use std::fmt::Display;

use stanchion_check::facts::batch::BUNDLES;
use stanchion_check::facts::instance_types::{
    InstanceType as Facts, find, nearest_of_old_family, of_family,
};
use stanchion_core::Diagnostic;

use super::conflict;
use crate::compute::{Architecture, InstanceType};

/// Reports a type that surely does not exist. A type that is newer than the table of instance types can exist.
pub(super) fn check_exists(path: &str, name: &impl Display, findings: &mut Vec<Diagnostic>) {
    if let Some(near) = nearest_of_old_family(&name.to_string()) {
        let found = format!("{name}, an instance type that does not exist");
        findings.push(conflict(path, found, near).help(format!("Use {near}")));
    }
}

/// Reports types that do not exist, and types with another processor architecture than the first. All instances of a fleet
/// start from one image.
pub(super) fn check_architectures(
    path: &str,
    names: &[impl Display],
    findings: &mut Vec<Diagnostic>,
) {
    for (at, name) in names.iter().enumerate() {
        check_exists(&format!("{path}.{at}"), name, findings);
    }
    let Some(first) = names.first() else { return };
    let wanted = architecture(first);
    for (at, name) in names.iter().enumerate().filter(|(_, it)| architecture(it) != wanted) {
        let (of_type, wanted) = (architecture(name).name(), wanted.name());
        let found = format!("{name} ({of_type}) next to {first} ({wanted})");
        let allowed = format!("an instance type with a processor of {wanted}");
        findings.push(conflict(&format!("{path}.{at}"), found, &allowed));
    }
}

/// Returns the architecture of a type or family.
pub(super) fn architecture(name: &impl Display) -> Architecture {
    InstanceType::from(name.to_string()).architecture()
}

/// The needs of a job.
#[derive(Clone, Copy)]
pub(super) struct Need {
    /// The number of vCPUs.
    pub(super) vcpus: u32,
    /// The memory in MiB. AWS Batch keeps some of the memory of an instance for itself.
    pub(super) memory_mib: u32,
    /// The number of GPUs.
    pub(super) gpus: u32,
}

/// Returns a description of the largest instance if no instance of the types and families has room for a job. A type that
/// the table of instance types does not have can have room.
pub(super) fn has_no_room(names: &[impl Display], need: Need) -> Option<String> {
    let mut all: Vec<Facts> = Vec::new();
    for name in names {
        let name = name.to_string();
        let found: Vec<Facts> = if name.contains('.') {
            find(&name).into_iter().collect()
        } else {
            let bundle = BUNDLES.iter().find(|(it, ..)| *it == name).map(|(.., it)| *it);
            let families = bundle.unwrap_or(&[]).iter().copied();
            let own = bundle.is_none().then_some(name.as_str());
            families.chain(own).flat_map(of_family).collect()
        };
        if found.is_empty() {
            return None;
        }
        all.extend(found);
    }
    let fits = |it: &&Facts| {
        it.vcpus >= need.vcpus && it.memory_mib > u64::from(need.memory_mib) && it.gpus >= need.gpus
    };
    if all.iter().any(|it| fits(&it)) {
        return None;
    }
    let largest = all.iter().max_by_key(|it| (it.gpus.min(need.gpus), it.vcpus, it.memory_mib))?;
    Some(format!(
        "less than {}, the largest of the instance types: {} vCPUs, {} MiB, {} GPUs",
        largest.name, largest.vcpus, largest.memory_mib, largest.gpus
    ))
}

#[cfg(test)]
mod tests {
    use super::{Need, has_no_room};

    #[test]
    fn a_job_needs_an_instance_with_room() {
        let need = |vcpus, memory_mib, gpus| Need { vcpus, memory_mib, gpus };
        assert_eq!(has_no_room(&["m7i.8xlarge"], need(32, 100_000, 0)), None);
        let text = has_no_room(&["m7i.8xlarge", "m5.large"], need(33, 1024, 0)).unwrap();
        assert!(text.contains("m7i.8xlarge") && text.contains("32 vCPUs"), "{text}");
        assert!(has_no_room(&["m7i.8xlarge"], need(1, 131_072, 0)).is_some());
        assert!(has_no_room(&["m7i.8xlarge"], need(1, 1024, 1)).is_some());
        assert_eq!(has_no_room(&["g6e"], need(48, 180_000, 4)), None);
        assert!(has_no_room(&["optimal"], need(500, 1024, 0)).is_some());
        assert_eq!(has_no_room(&["new99.large", "m5.large"], need(500, 1024, 0)), None);
    }
}
