//! Checks clusters of AWS ParallelCluster by the rules of ParallelCluster itself.
//!
//! Sources: <https://github.com/aws/aws-parallelcluster/blob/develop/cli/src/pcluster/validators/cluster_validators.py>,
//! <https://github.com/aws/aws-parallelcluster/blob/develop/cli/src/pcluster/constants.py>

use std::collections::{BTreeMap, BTreeSet};

use stanchion_check::facts::instance_types;
use stanchion_core::{Diagnostic, Scope, Severity, code};
use stanchion_template::{Value, counted};

use super::InstanceType;
use super::parallel_cluster::{ParallelCluster, Queue};

/// The maximum number of queues. Each has one compute resource, of which a cluster can have as many.
const MOST_QUEUES: usize = 50;
/// The maximum number of existing file systems of each kind.
const MOST_FILE_SYSTEMS: usize = 20;
/// The maximum number of characters of the name of a queue.
const QUEUE_NAME: usize = 25;
/// The maximum number of characters of the name of a shared storage.
const STORAGE_NAME: usize = 30;
/// The directories on which ParallelCluster mounts nothing.
const RESERVED: [&str; 23] = [
    "/bin",
    "/boot",
    "/dev",
    "/etc",
    "/lib",
    "/lib64",
    "/media",
    "/mnt",
    "/opt",
    "/opt/parallelcluster",
    "/opt/parallelcluster/shared",
    "/opt/parallelcluster/shared_login_nodes",
    "/opt/slurm",
    "/opt/intel",
    "/proc",
    "/root",
    "/run",
    "/sbin",
    "/srv",
    "/sys",
    "/tmp",
    "/usr",
    "/var",
];

impl ParallelCluster {
    /// Reports names, counts, directories and instance types that ParallelCluster refuses.
    pub(super) fn check(&self, scope: &Scope) {
        if self.queues.is_empty() || self.queues.iter().any(|it| it.types.is_empty()) {
            scope.report(
                Diagnostic::new(
                    code::PCL_001,
                    "the cluster has no queue, or a queue without instance types",
                )
                .found(counted(self.queues.len(), "queue"))
                .allowed("at least one queue, each with at least one instance type"),
            );
        }
        self.check_names(scope);
        self.check_counts(scope);
        self.check_directories(scope);
        self.check_types(scope);
    }

    /// Returns the name and the directory of each shared storage.
    fn storage(&self) -> impl Iterator<Item = (&str, &str)> {
        let efs = self.efs.iter().map(|(name, _, at)| (name.as_str(), at.as_str()));
        efs.chain(self.lustre.iter().map(|(name, _, at)| (name.as_str(), at.as_str())))
    }

    fn check_names(&self, scope: &Scope) {
        let report = |what: &str, name: &str, allowed: String| {
            scope.report(
                Diagnostic::new(code::PCL_002, format!("the name of {what} is not valid"))
                    .property("Name")
                    .found(format!("{name:?}"))
                    .allowed(allowed),
            );
        };
        let is_queue = |it: &str| {
            it.starts_with(|it: char| it.is_ascii_lowercase())
                && it.len() <= QUEUE_NAME
                && it.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
                && it != "default"
        };
        let is_storage = |it: &str| {
            let rest = |it: char| it.is_alphanumeric() || "+-=._:@/".contains(it);
            (1..=STORAGE_NAME).contains(&it.chars().count())
                && it.chars().all(rest)
                && it != "default"
        };
        let mut seen = BTreeSet::new();
        for Queue { name, .. } in &self.queues {
            if !is_queue(name) || !seen.insert(name) {
                let allowed = format!(
                    "1-{QUEUE_NAME} lowercase letters, digits and hyphens after a letter, other than \
                     `default`, and each name once"
                );
                report("the queue", name, allowed);
            }
        }
        let mut seen = BTreeSet::new();
        for (name, _) in self.storage() {
            if !is_storage(name) || !seen.insert(name) {
                let allowed = format!(
                    "1-{STORAGE_NAME} letters, digits and `+-=._:@/`, other than `default`, and each name \
                     once"
                );
                report("the shared storage", name, allowed);
            }
        }
    }

    fn check_counts(&self, scope: &Scope) {
        let report = |property: &str, title: &str, found: usize, noun: &str, most: &str| {
            scope.report(
                Diagnostic::new(code::PCL_003, title)
                    .property(property)
                    .found(counted(found, noun))
                    .allowed(most),
            );
        };
        if self.queues.len() > MOST_QUEUES {
            let (count, most) = (self.queues.len(), format!("at most {MOST_QUEUES}"));
            report("SlurmQueues", "the cluster has too many queues", count, "queue", &most);
        }
        for queue in self.queues.iter().filter(|it| it.most == 0) {
            let title = format!("the queue {:?} has no instances", queue.name);
            report("MaxCount", &title, 0, "instance", "1 or more");
        }
        let most = format!("at most {MOST_FILE_SYSTEMS} of EFS and {MOST_FILE_SYSTEMS} of FSx");
        for count in [self.efs.len(), self.lustre.len()] {
            if count > MOST_FILE_SYSTEMS {
                let title = "the cluster has too many file systems";
                report("SharedStorage", title, count, "file system", &most);
            }
        }
        let ids = self.efs.iter().map(|(_, it, _)| it.id());
        let ids: Vec<Value<String>> =
            ids.chain(self.lustre.iter().map(|(_, it, _)| it.id())).collect();
        let is_repeated = |(at, id): (usize, &Value<String>)| ids[..at].contains(id);
        let repeated = ids.iter().enumerate().filter(|it| is_repeated(*it)).count();
        if repeated > 0 {
            let title = "the cluster has a file system twice";
            report("FileSystemId", title, repeated + 1, "mount", "one for each file system");
        }
    }

    fn check_directories(&self, scope: &Scope) {
        let report = |severity: Severity, title: &str, found: String, allowed: &str| {
            scope.report(
                Diagnostic::new(code::PCL_004, title)
                    .severity(severity)
                    .property("MountDir")
                    .found(found)
                    .allowed(allowed),
            );
        };
        let mut by_directory: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, at) in self.storage() {
            by_directory.entry(at).or_default().push(name);
            if RESERVED.contains(&at) || at == "/NONE" || at.contains("/.") {
                report(
                    Severity::Error,
                    "ParallelCluster does not mount on the directory",
                    at.to_owned(),
                    "a directory of its own, such as /shared, in which no part starts with a period",
                );
            }
        }
        for (at, names) in &by_directory {
            if names.len() > 1 {
                let found = format!("{at} for {}", names.join(" and "));
                let title = "two file systems have the same mount directory";
                report(Severity::Error, title, found, "a directory for each file system");
            }
            let inner = |it: &&&str| it.strip_prefix(at).is_some_and(|it| it.starts_with('/'));
            if let Some(inner) = by_directory.keys().find(inner) {
                let found = format!("{inner} inside of {at}");
                let title = "the mount directory is inside of another";
                report(Severity::Warning, title, found, "directories that do not overlap");
            }
        }
    }

    fn check_types(&self, scope: &Scope) {
        let report = |title: String, found: String, allowed: &str| {
            scope.report(
                Diagnostic::new(code::PCL_006, title)
                    .property("InstanceType")
                    .found(found)
                    .allowed(allowed),
            );
        };
        let head = InstanceType::from(self.head_type.clone());
        InstanceType::check(std::slice::from_ref(&head), None, scope);
        for queue in &self.queues {
            let types: Vec<InstanceType> = queue.types.iter().cloned().map(Into::into).collect();
            InstanceType::check(&types, None, scope);
            let mut seen = BTreeSet::new();
            if let Some(twice) = queue.types.iter().find(|it| !seen.insert(*it)) {
                let title = format!("the queue {:?} has an instance type twice", queue.name);
                report(title, twice.clone(), "each instance type once");
            }
            let is_other =
                |it: &&InstanceType| it.is_valid() && it.architecture() != head.architecture();
            if let Some(other) = types.iter().find(is_other).filter(|_| head.is_valid()) {
                report(
                    format!(
                        "the queue {:?} has another architecture than the head node",
                        queue.name
                    ),
                    format!("{other} with a head node of {head}"),
                    "instance types with the architecture of the head node",
                );
            }
            // Types that the table does not have are unknown.
            let known: Vec<_> =
                types.iter().filter_map(|it| instance_types::find(it.name())).collect();
            let differs = |of: fn(&instance_types::InstanceType) -> u32| {
                known.windows(2).any(|it| of(&it[0]) != of(&it[1]))
            };
            if differs(|it| it.vcpus) || differs(|it| it.gpus) {
                let each = known.iter().map(|it| {
                    let gpus = if it.gpus > 0 {
                        format!(", {}", counted(it.gpus, "GPU"))
                    } else {
                        String::new()
                    };
                    format!("{} ({}{gpus})", it.name, counted(it.vcpus, "vCPU"))
                });
                report(
                    format!("the instance types of the queue {:?} differ in size", queue.name),
                    each.collect::<Vec<_>>().join(", "),
                    "instance types with the same number of vCPUs and of GPUs",
                );
            }
        }
    }
}
