//! Writes Kubernetes manifests for volumes on existing file systems.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Node, Value, yaml};

use crate::attach::{EfsMount, Mount, Transport};
use crate::iam::Role;
use crate::mount_path;
use crate::network::SecurityGroup;
use crate::object;
use crate::storage::{AccessPoint, FileSystem, Lustre};

/// A persistent volume and the claim of a namespace on it, as a manifest for `kubectl apply`. It is the file
/// `artefacts/STACK/NAME.yaml` of the assembly, in which each `${..}` is a placeholder for an output of the stack.
///
/// The security group of the nodes is allowed to reach the file system.
///
/// ```
/// use stanchion_constructs::eks::{CsiDriver, PersistentVolume};
/// use stanchion_constructs::prelude::*;
///
/// let app = App::new();
/// let stack = app.stack("Shared");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let data = FileSystem::builder(&network).client_policy(ClientPolicy::Tls).build(&stack, "Data");
/// let nodes = SecurityGroup::import(&stack, "Nodes", "sg-0a1b2c3d");
/// let driver = CsiDriver::efs(&stack, "Driver", "research");
/// PersistentVolume::new("data", "research").efs(&stack, "Volume", &data, &nodes, driver.role());
/// let assembly = app.synth().unwrap();
/// assert!(assembly.artefacts()["Shared/data.yaml"].contains("volumeHandle: ${VolumeFileSystemId}"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/efs-csi.html)
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "say what it lies on"]
pub struct PersistentVolume {
    name: String,
    namespace: String,
    gibibytes: u32,
    read_only: bool,
}

impl PersistentVolume {
    /// Returns a volume and a claim with a name, for a namespace.
    pub fn new(name: impl Into<String>, namespace: impl Into<String>) -> PersistentVolume {
        PersistentVolume {
            name: name.into(),
            namespace: namespace.into(),
            gibibytes: 1,
            read_only: false,
        }
    }

    /// Sets the size that the claim requests, in GiB. Default: 1. Kubernetes requires a number, but file systems
    /// ignore it.
    pub fn gibibytes(mut self, gibibytes: u32) -> PersistentVolume {
        self.gibibytes = gibibytes;
        self
    }

    /// Mounts the volume read-only.
    pub fn read_only(mut self) -> PersistentVolume {
        self.read_only = true;
        self
    }

    /// Writes the manifest for an EFS file system, mounted over TLS. If the file system requires IAM authorization,
    /// `driver` is allowed to mount it: the role of the driver's pods ([`CsiDriver::role`](super::CsiDriver::role)).
    #[track_caller]
    pub fn efs(
        self,
        scope: &Scope,
        id: &str,
        file_system: &FileSystem,
        nodes: &SecurityGroup,
        driver: &Role,
    ) {
        self.on_efs(&scope.construct(id), file_system, None, nodes, driver);
    }

    /// Writes the manifest for an EFS access point.
    #[track_caller]
    pub fn efs_access_point(
        self,
        scope: &Scope,
        id: &str,
        access_point: &AccessPoint,
        nodes: &SecurityGroup,
        driver: &Role,
    ) {
        let file_system = access_point.file_system();
        self.on_efs(&scope.construct(id), file_system, Some(access_point), nodes, driver);
    }

    /// Writes the manifest for an FSx for Lustre file system.
    #[track_caller]
    pub fn lustre(self, scope: &Scope, id: &str, file_system: &Lustre, nodes: &SecurityGroup) {
        let scope = scope.construct(id);
        file_system.connect(nodes);
        let source = object! {
            "driver" => "fsx.csi.aws.com",
            "volumeHandle" => "${FileSystemId}",
            "volumeAttributes" => object! { "dnsname" => "${DnsName}", "mountname" => "${MountName}" },
        };
        let values = vec![
            ("FileSystemId", file_system.id()),
            ("DnsName", file_system.dns_name()),
            ("MountName", file_system.mount_name()),
        ];
        self.manifest(&scope, source, &["flock", "relatime"], values);
    }

    fn on_efs(
        self,
        scope: &Scope,
        file_system: &FileSystem,
        access_point: Option<&AccessPoint>,
        nodes: &SecurityGroup,
        driver: &Role,
    ) {
        let with_iam = file_system.policy().requires_iam();
        let access = if self.read_only { Mount::read_only() } else { Mount::read_write() };
        let access = if with_iam { access } else { access.transport(Transport::Tls) };
        // The pod chooses its own mount path, so this one is not used.
        let at = mount_path!("/mnt");
        let mount = EfsMount::new(file_system.clone(), access_point.cloned(), at, access);
        mount.connect(nodes);
        mount.grant(driver);
        let mut values = vec![("FileSystemId", file_system.id())];
        let mut handle = "${FileSystemId}";
        if let Some(access_point) = access_point {
            values.push(("AccessPointId", access_point.id()));
            handle = "${FileSystemId}::${AccessPointId}";
        }
        let options: &[&'static str] = if with_iam { &["tls", "iam"] } else { &["tls"] };
        let source = object! { "driver" => "efs.csi.aws.com", "volumeHandle" => handle };
        self.manifest(scope, source, options, values);
    }

    fn manifest(
        self,
        scope: &Scope,
        source: Node,
        options: &[&'static str],
        values: Vec<(&'static str, Value<String>)>,
    ) {
        // Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
        let word = |it: &str| {
            (1..=63).contains(&it.len())
                && it.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
                && !it.starts_with('-')
                && !it.ends_with('-')
        };
        if !word(&self.name) || !word(&self.namespace) {
            scope.report(
                Diagnostic::new(
                    code::EKS_001,
                    "the name of the volume or of its namespace is not valid",
                )
                .found(format!("{:?} in {:?}", self.name, self.namespace))
                .allowed(
                    "1-63 lowercase letters, digits and hyphens, no hyphen at the start or the end",
                ),
            );
            return;
        }
        let modes = if self.read_only { ["ReadOnlyMany"] } else { ["ReadWriteMany"] };
        let size = || object! { "storage" => format!("{}Gi", self.gibibytes) };
        let volume = object! {
            "apiVersion" => "v1",
            "kind" => "PersistentVolume",
            "metadata" => object! { "name" => self.name.clone() },
            "spec" => object! {
                "capacity" => size(),
                "volumeMode" => "Filesystem",
                "accessModes" => modes,
                "persistentVolumeReclaimPolicy" => "Retain",
                "storageClassName" => "",
                "mountOptions" => options.to_vec(),
                "claimRef" => object! {
                    "name" => self.name.clone(),
                    "namespace" => self.namespace.clone(),
                },
                "csi" => source,
            },
        };
        let claim = object! {
            "apiVersion" => "v1",
            "kind" => "PersistentVolumeClaim",
            "metadata" => object! {
                "name" => self.name.clone(),
                "namespace" => self.namespace.clone(),
            },
            "spec" => object! {
                "accessModes" => modes,
                "storageClassName" => "",
                "volumeName" => self.name.clone(),
                "resources" => object! { "requests" => size() },
            },
        };
        let text = format!("{}---\n{}", yaml::to_string(&volume), yaml::to_string(&claim));
        scope.artefact(&format!("{}.yaml", self.name), &text, values);
    }
}
