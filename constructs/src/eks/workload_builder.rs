//! The options of workloads, and their manifest.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;
use std::rc::Rc;

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, Map, Node, Value};

use super::manifest::{StaticVolume, documents, dynamic_claim};
use super::pod_identity::check_name;
use super::storage_class::check_driver;
use super::workload::WorkloadData;
use super::workload_volumes::PodVolume;
use super::{Cluster, FargateProfile, Host, OnFargate, OnNodes, PodIdentity, Workload};
use crate::network::Zone;
use crate::object;

/// Builds a [`Workload`].
#[derive(Clone, Debug)]
#[must_use = "a workload exists after `build`"]
pub struct WorkloadBuilder<H: Host = OnNodes> {
    cluster: Cluster,
    profile: Option<FargateProfile>,
    name: String,
    image: Value<String>,
    namespace: String,
    replicas: u32,
    is_job: bool,
    command: Vec<String>,
    arguments: Vec<String>,
    environment: BTreeMap<String, String>,
    cpu_millis: Option<u32>,
    memory_mib: Option<u32>,
    identity: Option<PodIdentity>,
    zone: Option<Zone>,
    user: Option<(u32, u32)>,
    host: PhantomData<H>,
}

impl Workload<OnNodes> {
    /// Returns a builder for pods on nodes, with a name and the URI of the image of their container.
    pub fn builder(
        cluster: &Cluster,
        name: impl Into<String>,
        image: impl IntoValue<String>,
    ) -> WorkloadBuilder<OnNodes> {
        WorkloadBuilder::new(cluster, None, name.into(), image.into_value())
    }
}

impl Workload<OnFargate> {
    /// Returns a builder for pods on Fargate, with a name and the URI of the image of their container. They are in the
    /// first namespace of the profile.
    pub fn on_fargate(
        profile: &FargateProfile,
        name: impl Into<String>,
        image: impl IntoValue<String>,
    ) -> WorkloadBuilder<OnFargate> {
        let (cluster, profile) = (profile.cluster(), Some(profile.clone()));
        WorkloadBuilder::new(cluster, profile, name.into(), image.into_value())
    }
}

impl<H: Host> WorkloadBuilder<H> {
    fn new(
        cluster: &Cluster,
        profile: Option<FargateProfile>,
        name: String,
        image: Value<String>,
    ) -> WorkloadBuilder<H> {
        let namespace = profile.as_ref().and_then(|it| it.namespaces().first().cloned());
        WorkloadBuilder {
            cluster: cluster.clone(),
            profile,
            name,
            image,
            namespace: namespace.unwrap_or_else(|| "default".to_owned()),
            replicas: 1,
            is_job: false,
            command: Vec::new(),
            arguments: Vec::new(),
            environment: BTreeMap::new(),
            cpu_millis: None,
            memory_mib: None,
            identity: None,
            zone: None,
            user: None,
            host: PhantomData,
        }
    }

    /// Sets the namespace. Default: `default`, or the first namespace of the Fargate profile.
    pub fn namespace(mut self, name: impl Into<String>) -> Self {
        self.namespace = name.into();
        self
    }

    /// Sets the number of pods. Default: 1.
    pub fn replicas(mut self, count: u32) -> Self {
        self.replicas = count;
        self
    }

    /// Runs the pods until they have finished, as a job. Default: a deployment, which keeps them running.
    pub fn as_job(mut self) -> Self {
        self.is_job = true;
        self
    }

    /// Sets the command. Default: the entry point of the image.
    pub fn command<W: Into<String>>(mut self, words: impl IntoIterator<Item = W>) -> Self {
        self.command = words.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the arguments of the command. Default: those of the image.
    pub fn arguments<W: Into<String>>(mut self, words: impl IntoIterator<Item = W>) -> Self {
        self.arguments = words.into_iter().map(Into::into).collect();
        self
    }

    /// Adds an environment variable. Default: none.
    pub fn environment(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.environment.insert(name.into(), value.into());
        self
    }

    /// Sets the processor time that a pod requests, in thousandths of a vCPU. Default: none.
    pub fn cpu_millis(mut self, millis: u32) -> Self {
        self.cpu_millis = Some(millis);
        self
    }

    /// Sets the memory that a pod requests, in MiB, which is also its limit. Default: none.
    pub fn memory_mib(mut self, mebibytes: u32) -> Self {
        self.memory_mib = Some(mebibytes);
        self
    }

    /// Sets the user and the group of the processes in the pods. Default: those of the image.
    pub fn run_as(mut self, user: u32, group: u32) -> Self {
        self.user = Some((user, group));
        self
    }

    fn check(&self, scope: &Scope) -> bool {
        let is_named = check_name(scope, "metadata.name", &self.name)
            && check_name(scope, "metadata.namespace", &self.namespace);
        if let Some(profile) = &self.profile
            && !profile.namespaces().iter().any(|it| matches(it, &self.namespace))
        {
            scope.report(
                Diagnostic::new(
                    code::EKS_022,
                    "the namespace of the pods is not one of the Fargate profile",
                )
                .property("metadata.namespace")
                .found(self.namespace.clone())
                .allowed(profile.namespaces().join(", ")),
            );
        }
        is_named
    }

    /// Creates the workload. Reports names that are not names of Kubernetes, and mounts that cannot work.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Workload<H> {
        let scope = scope.construct(id);
        let is_named = self.check(&scope);
        let data = Rc::new(WorkloadData {
            cluster: self.cluster.clone(),
            name: self.name.clone(),
            namespace: self.namespace.clone(),
            volumes: RefCell::default(),
        });
        let late = data.clone();
        scope.on_synthesis(move |scope| {
            let volumes = late.volumes.borrow();
            let are_named = self.check_volumes(scope, &volumes);
            if is_named && are_named {
                self.write(scope, &volumes);
            }
        });
        Workload { data, host: PhantomData }
    }

    /// Reports mounts that cannot work. Returns whether each volume has a name of its own.
    fn check_volumes(&self, scope: &Scope, volumes: &[PodVolume]) -> bool {
        let zones = match (&self.profile, &self.zone) {
            (Some(profile), _) => profile.zones().to_vec(),
            (_, Some(zone)) => vec![zone.key().to_owned()],
            _ => self.cluster.zones(),
        };
        let (mut handles, mut names) = (BTreeSet::new(), BTreeSet::new());
        for volume in volumes {
            volume.check(scope, self.cluster.vpc(), &zones);
            // Fargate has its own driver.
            if let (None, Some((driver, storage))) = (&self.profile, volume.driver()) {
                check_driver(scope, &self.cluster, self.cluster.has_driver(driver), storage);
            }
            if !names.insert(volume.name()) {
                scope.report(
                    Diagnostic::new(code::EKS_001, "two volumes of the pods have the same name")
                        .property("volumeMounts.mountPath")
                        .found(volume.at.as_str())
                        .allowed("paths that differ in letters and digits"),
                );
            }
            if volume.handle().is_some_and(|it| !handles.insert(it)) {
                scope.report(
                    Diagnostic::new(
                        code::EKS_003,
                        "two volumes of the pods have the same volume handle",
                    )
                    .property("volumeHandle")
                    .found(volume.at.as_str())
                    .help("Mount the storage once, or use an access point of EFS for each volume"),
                );
            }
        }
        names.len() == volumes.len()
    }

    /// Writes the manifest.
    fn write(&self, scope: &Scope, volumes: &[PodVolume]) {
        let mut objects = Vec::new();
        let mut values: Vec<(String, Value<String>)> = Vec::new();
        if let Some(identity) = &self.identity {
            objects.push(object! {
                "apiVersion" => "v1",
                "kind" => "ServiceAccount",
                "metadata" => self.metadata(identity.service_account()),
            });
        }
        for volume in volumes {
            let claim = self.claim_of(volume);
            // A volume is in no namespace, so its name has that of its claim.
            let name = format!("{}-{claim}", self.namespace);
            if let Some((class, gibibytes)) = volume.class() {
                objects.push(dynamic_claim(&claim, &self.namespace, class, gibibytes));
            }
            if let Some(source) = volume.source(&pascal(&volume.name()), &name) {
                values.extend(source.values);
                let volume = StaticVolume {
                    name,
                    claim,
                    namespace: self.namespace.clone(),
                    gibibytes: 1,
                    options: source.options,
                    source: source.node,
                };
                objects.extend(volume.objects());
            }
        }
        let image = match self.image.node().as_text() {
            Some(text) => text.to_owned(),
            None => {
                values.push(("Image".to_owned(), self.image.clone()));
                "${Image}".to_owned()
            }
        };
        if let Some(zone) = &self.zone {
            values.push(("Zone".to_owned(), zone.name()));
        }
        objects.push(self.controller(image, volumes));
        let values = values.iter().map(|(name, value)| (name.as_str(), value.clone()));
        scope.artefact(&format!("{}.yaml", self.name), &documents(&objects), values);
    }

    /// Returns the name of the claim of a volume.
    fn claim_of(&self, volume: &PodVolume) -> String {
        format!("{}-{}", self.name, volume.name())
    }

    fn metadata(&self, name: &str) -> Node {
        object! { "name" => name.to_owned(), "namespace" => self.namespace.clone() }
    }

    /// Returns the deployment or job.
    fn controller(&self, image: String, volumes: &[PodVolume]) -> Node {
        let labels = object! { "app.kubernetes.io/name" => self.name.clone() };
        let template = object! {
            "metadata" => object! { "labels" => labels.clone() },
            "spec" => self.pod(image, volumes),
        };
        if self.is_job {
            return object! {
                "apiVersion" => "batch/v1",
                "kind" => "Job",
                "metadata" => self.metadata(&self.name),
                "spec" => object! {
                    "completions" => self.replicas,
                    "parallelism" => self.replicas,
                    "template" => template,
                },
            };
        }
        object! {
            "apiVersion" => "apps/v1",
            "kind" => "Deployment",
            "metadata" => self.metadata(&self.name),
            "spec" => object! {
                "replicas" => self.replicas,
                "selector" => object! { "matchLabels" => labels },
                "template" => template,
            },
        }
    }

    fn pod(&self, image: String, volumes: &[PodVolume]) -> Node {
        let mut pod = Map::new();
        if self.is_job {
            pod.insert("restartPolicy", Node::text("Never"));
        }
        if let Some(identity) = &self.identity {
            let account = identity.service_account().to_owned();
            pod.insert("serviceAccountName", Node::text(account));
        }
        if self.zone.is_some() {
            let selector = object! { "topology.kubernetes.io/zone" => "${Zone}" };
            pod.insert("nodeSelector", selector);
        }
        if let Some((user, group)) = self.user {
            let context = object! { "runAsUser" => user, "runAsGroup" => group };
            pod.insert("securityContext", context);
        }
        pod.insert("containers", Node::List(vec![self.container(image, volumes)]));
        let volumes: Vec<Node> = volumes
            .iter()
            .map(|it| {
                let claim = object! { "claimName" => self.claim_of(it) };
                object! { "name" => it.name(), "persistentVolumeClaim" => claim }
            })
            .collect();
        if !volumes.is_empty() {
            pod.insert("volumes", Node::List(volumes));
        }
        Node::Map(pod)
    }

    fn container(&self, image: String, volumes: &[PodVolume]) -> Node {
        let mut container = Map::new();
        container.insert("name", Node::text(self.name.clone()));
        container.insert("image", Node::text(image));
        let words = |it: &[String]| Node::List(it.iter().cloned().map(Node::text).collect());
        for (key, list) in [("command", &self.command), ("args", &self.arguments)] {
            if !list.is_empty() {
                container.insert(key, words(list));
            }
        }
        let environment: Vec<Node> = self
            .environment
            .iter()
            .map(|(name, value)| object! { "name" => name.clone(), "value" => value.clone() })
            .collect();
        if !environment.is_empty() {
            container.insert("env", Node::List(environment));
        }
        let cpu = self.cpu_millis.map(|it| ("cpu", Node::text(format!("{it}m"))));
        let memory = self.memory_mib.map(|it| ("memory", Node::text(format!("{it}Mi"))));
        let requests: Map = cpu.into_iter().chain(memory.clone()).collect();
        if !requests.is_empty() {
            let mut resources = Map::from([("requests", Node::Map(requests))]);
            if let Some(memory) = memory {
                resources.insert("limits", Node::Map(Map::from([memory])));
            }
            container.insert("resources", Node::Map(resources));
        }
        let mounts: Vec<Node> = volumes
            .iter()
            .map(|it| {
                let mut mount = Map::from([
                    ("name", Node::text(it.name())),
                    ("mountPath", Node::text(it.at.as_str().to_owned())),
                ]);
                if it.is_read_only {
                    mount.insert("readOnly", Node::Bool(true));
                }
                Node::Map(mount)
            })
            .collect();
        if !mounts.is_empty() {
            container.insert("volumeMounts", Node::List(mounts));
        }
        Node::Map(container)
    }
}

impl WorkloadBuilder<OnNodes> {
    /// Runs the pods with the service account of an identity, in its namespace. Default: the service account `default`.
    pub fn identity(mut self, identity: &PodIdentity) -> Self {
        identity.namespace().clone_into(&mut self.namespace);
        self.identity = Some(identity.clone());
        self
    }

    /// Runs the pods on nodes in an Availability Zone, such as that of a Lustre file system. Default: all zones of the nodes.
    pub fn zone(mut self, zone: &Zone) -> Self {
        self.zone = Some(zone.clone());
        self
    }
}

/// Returns the name of a volume as part of the name of an output.
fn pascal(name: &str) -> String {
    name.split('-')
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|it| it.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<String>()
        })
        .collect()
}

/// Returns whether a namespace matches a selector, which can have the wildcards `*` and `?`.
fn matches(pattern: &str, text: &str) -> bool {
    match (pattern.chars().next(), text.chars().next()) {
        (None, None) => true,
        (Some('*'), _) => {
            let rest = &pattern[1..];
            text.char_indices().map(|(at, _)| &text[at..]).chain([""]).any(|it| matches(rest, it))
        }
        (Some('?'), Some(first)) => matches(&pattern[1..], &text[first.len_utf8()..]),
        (Some(one), Some(other)) if one == other => {
            matches(&pattern[one.len_utf8()..], &text[other.len_utf8()..])
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{matches, pascal};

    #[test]
    fn selectors_have_wildcards() {
        for (pattern, text) in [("a", "a"), ("prod*", "prod"), ("prod*", "prod-a"), ("*", "")] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        assert!(matches("v?lue*", "value-1"));
        for (pattern, text) in [("a", "b"), ("prod?", "prod"), ("", "a"), ("a*b", "ac")] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn outputs_are_named_after_volumes() {
        assert_eq!(pascal("mnt-data"), "MntData");
    }
}
