//! Facts about EC2's instance types, from a table that `cargo xtask generate` writes.
//!
//! **The table does not have types that are newer than itself.** A type that it does not have can exist: report at
//! most a warning, and only if [`families`] has its family. A type of a family that the table does not have proves
//! no fault.
//!
//! Source: the answers of `DescribeInstanceTypes` in the Python package moto, and the names of all types in botocore,
//! which has types that AWS no longer offers.

use std::sync::OnceLock;

use crate::nearest::nearest;

/// The table, with a line for each type, in the order of the names.
const TABLE: &str = include_str!("instance_types.txt");

/// The facts about an instance type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstanceType {
    /// The name, such as `c5n.18xlarge`.
    pub name: &'static str,
    /// The number of virtual CPUs, unless the launch sets another.
    pub vcpus: u32,
    /// The memory in MiB. A container instance offers its tasks less.
    pub memory_mib: u64,
    /// The number of GPUs. A part of a GPU counts as one. Other accelerators do not count.
    pub gpus: u32,
    /// The maximum number of EFA interfaces. 0: the type does not support EFA.
    pub efa_interfaces: u32,
    /// The maximum number of network interfaces on all network cards.
    pub network_interfaces: u32,
    /// The number of network cards.
    pub network_cards: u32,
    architectures: &'static str,
    properties: &'static str,
}

impl InstanceType {
    fn read(line: &'static str) -> Option<InstanceType> {
        let mut parts = line.split(' ');
        let name = parts.next()?;
        let architectures = parts.next()?;
        Some(InstanceType {
            name,
            vcpus: parts.next()?.parse().ok()?,
            memory_mib: parts.next()?.parse().ok()?,
            gpus: parts.next()?.parse().ok()?,
            efa_interfaces: parts.next()?.parse().ok()?,
            network_interfaces: parts.next()?.parse().ok()?,
            network_cards: parts.next()?.parse().ok()?,
            architectures,
            properties: parts.next()?,
        })
    }

    /// Returns the processor architectures: `x86_64`, `arm64`, `i386`, `x86_64_mac` or `arm64_mac`.
    pub fn architectures(&self) -> impl Iterator<Item = &'static str> {
        self.architectures.split(',')
    }

    /// Returns true if the type has an architecture, such as `arm64`.
    #[must_use]
    pub fn has_architecture(&self, name: &str) -> bool {
        self.architectures().any(|it| it == name)
    }

    fn has(&self, property: &str) -> bool {
        self.properties.split(',').any(|it| it == property)
    }

    /// Returns true if the performance is burstable, as that of `t3.micro`.
    #[must_use]
    pub fn is_burstable(&self) -> bool {
        self.has("burstable")
    }

    /// Returns true if the type can be in a cluster placement group.
    #[must_use]
    pub fn is_for_clusters(&self) -> bool {
        self.has("cluster")
    }

    /// Returns true if the type is of the current generation.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.has("current")
    }

    /// Returns true if the type supports the Elastic Network Adapter.
    #[must_use]
    pub fn has_ena(&self) -> bool {
        self.has("ena")
    }

    /// Returns true if an image whose root device is an instance store can run on the type.
    #[must_use]
    pub fn has_instance_root(&self) -> bool {
        self.has("instance-root")
    }

    /// Returns true if the type is bare metal.
    #[must_use]
    pub fn is_metal(&self) -> bool {
        self.has("metal")
    }

    /// Returns true if the hypervisor is Nitro. Bare metal types have no hypervisor.
    #[must_use]
    pub fn is_nitro(&self) -> bool {
        self.has("nitro")
    }

    /// Returns true if the type is available as a Spot Instance.
    #[must_use]
    pub fn has_spot(&self) -> bool {
        self.has("spot")
    }

    /// Returns true if the type has instance store volumes.
    #[must_use]
    pub fn has_instance_storage(&self) -> bool {
        self.has("storage")
    }
}

fn lines() -> &'static [&'static str] {
    static LINES: OnceLock<Vec<&str>> = OnceLock::new();
    LINES.get_or_init(|| TABLE.lines().collect())
}

fn name_of(line: &'static str) -> &'static str {
    line.split_once(' ').map_or(line, |(name, _)| name)
}

fn line(name: &str) -> Option<&'static str> {
    let lines = lines();
    // A space comes before all letters of names.
    let line = lines.get(lines.partition_point(|it| *it < name))?;
    (name_of(line) == name).then_some(line)
}

/// Returns the facts about a type, such as `c5n.18xlarge`. Returns `None` for a type of which the table has only the
/// name, and for one that it does not have.
#[must_use]
pub fn find(name: &str) -> Option<InstanceType> {
    line(name).and_then(InstanceType::read)
}

/// Returns true if the table has the name of the type. A type that it does not have can be newer than the table.
#[must_use]
pub fn has_name(name: &str) -> bool {
    line(name).is_some()
}

/// Returns all names of types, sorted.
pub fn names() -> impl Iterator<Item = &'static str> {
    lines().iter().map(|it| name_of(it))
}

/// Returns the facts about all types of which the table has more than the name, sorted by name.
pub fn all() -> impl Iterator<Item = InstanceType> {
    lines().iter().filter_map(|it| InstanceType::read(it))
}

/// Returns the family of a type: `c5n` of `c5n.18xlarge`.
#[must_use]
pub fn family_of(name: &str) -> Option<&str> {
    name.split_once('.').map(|(family, _)| family)
}

/// Returns the families, such as `c5n`, sorted and each once.
#[must_use]
pub fn families() -> &'static [&'static str] {
    static FAMILIES: OnceLock<Vec<&str>> = OnceLock::new();
    FAMILIES.get_or_init(|| {
        let mut families: Vec<&str> = names().filter_map(family_of).collect();
        families.sort_unstable();
        families.dedup();
        families
    })
}

/// Returns the facts about the types of a family, such as `c5n`, from the smallest to the largest. Returns nothing for a
/// family that the table does not have.
pub fn of_family(family: &str) -> impl Iterator<Item = InstanceType> {
    let start = format!("{family}.");
    let first = lines().partition_point(|it| name_of(it) < start.as_str());
    let rest = lines().get(first..).unwrap_or_default().iter();
    let mut types: Vec<InstanceType> = rest
        .take_while(|it| it.starts_with(&start))
        .filter_map(|it| InstanceType::read(it))
        .collect();
    types.sort_by_key(|it| (it.vcpus, it.memory_mib));
    types.into_iter()
}

/// Returns the nearest existing type for a name that is surely none: its family is in the table and AWS no longer extends
/// it, and the table has no type of that name.
#[must_use]
pub fn nearest_of_old_family(name: &str) -> Option<&'static str> {
    let family = family_of(name)?;
    let types: Vec<InstanceType> = of_family(family).collect();
    if has_name(name) || types.is_empty() || types.iter().any(InstanceType::is_current) {
        return None;
    }
    let names: Vec<&str> = types.iter().map(|it| it.name).collect();
    nearest(name, names.iter().copied()).or_else(|| names.last().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_and_found() {
        assert!(lines().is_sorted_by(|a, b| name_of(a) < name_of(b)));
        for line in lines() {
            let name = name_of(line);
            assert!(has_name(name), "{name}");
            assert_eq!(find(name).is_some(), line.contains(' '), "{name}");
            let family = family_of(name).unwrap_or_default();
            let of_family: Vec<&str> = of_family(family).map(|it| it.name).collect();
            assert_eq!(of_family.contains(&name), line.contains(' '), "{name}");
        }
        assert!(lines().len() > 1000);
    }

    #[test]
    fn types_have_their_facts() {
        let large = find("c5n.18xlarge").unwrap();
        assert_eq!((large.vcpus, large.memory_mib, large.efa_interfaces), (72, 192 * 1024, 1));
        assert!(large.has_architecture("x86_64") && !large.has_architecture("arm64"));
        assert!(large.has_ena() && large.is_nitro() && large.has_spot() && large.is_current());
        assert!(!large.is_burstable() && !large.is_metal() && !large.has_instance_storage());
        assert_eq!(find("p5.48xlarge").unwrap().gpus, 8);
        assert_eq!(find("p5.48xlarge").unwrap().network_cards, 32);
        assert_eq!(find("g6f.large").unwrap().gpus, 1);
        assert!(find("t4g.micro").unwrap().is_burstable());
        assert!(large.is_for_clusters() && find("g6e.12xlarge").unwrap().is_for_clusters());
        for other in ["t4g.micro", "mac1.metal", "m7i-flex.large"] {
            assert!(!find(other).unwrap().is_for_clusters(), "{other}");
        }
        assert!(find("c7gd.metal").unwrap().is_metal());
        assert!(find("c7gd.metal").unwrap().has_instance_storage());
        assert!(!find("mac2.metal").unwrap().has_spot());
        // Only its name is known.
        assert!(has_name("p2.xlarge") && find("p2.xlarge").is_none());
        assert!(!has_name("c5n.17xlarge") && !has_name("c5n") && !has_name(""));
    }

    #[test]
    fn only_types_of_old_families_surely_do_not_exist() {
        assert_eq!(nearest_of_old_family("r4.9xlarge"), Some("r4.2xlarge"));
        assert_eq!(nearest_of_old_family("m3.24xlarge"), Some("m3.2xlarge"));
        for other in ["r4.large", "c7i.9xlarge", "q1.large", "large"] {
            assert_eq!(nearest_of_old_family(other), None, "{other}");
        }
    }

    #[test]
    fn families_are_those_before_the_dot() {
        assert!(families().contains(&"c7i") && families().contains(&"c7i-flex"));
        assert!(families().is_sorted());
        assert!(of_family("c7i").all(|it| it.name.starts_with("c7i.")));
        assert_eq!(of_family("nothing").count(), 0);
        assert_eq!(of_family("").count(), 0);
    }
}
