//! Writes Kubernetes manifests for volumes on existing file systems.

use stanchion_check::facts::eks::is_dns_label;
use stanchion_core::{Diagnostic, Scope, Severity, code};
use stanchion_template::{Node, Value};

use super::manifest::{StaticVolume, documents};
use crate::attach::{EfsMount, LustreMount, LustreOptions, Mount, Transport, check_vpc};
use crate::iam::Role;
use crate::mount_path;
use crate::network::{SecurityGroup, Subnet};
use crate::object;
use crate::storage::volumes::Volumes;
use crate::storage::{AccessPoint, FileSystem, Lustre};

/// The property of a volume that findings about its mount name.
const HANDLE: &str = "volumeHandle";

/// A persistent volume and the claim of a namespace on it, as a manifest for `kubectl apply`. It is the file
/// `artefacts/STACK/NAME.yaml` of the assembly, in which each `${..}` is a placeholder for an output of the stack.
///
/// The security group of the nodes is allowed to reach the file system. The checks are those of instances that mount it.
///
/// Kubernetes distinguishes volumes by their handle, which is that of the file system or access point. A pod that mounts
/// two volumes with one handle does not start, so two such volumes of a namespace are reported.
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
#[derive(Clone, Debug, PartialEq)]
#[must_use = "say what it lies on"]
pub struct PersistentVolume {
    name: String,
    namespace: String,
    gibibytes: u32,
    read_only: bool,
    nodes_in: Vec<Subnet>,
}

impl PersistentVolume {
    /// Returns a volume and a claim with a name, for a namespace.
    pub fn new(name: impl Into<String>, namespace: impl Into<String>) -> PersistentVolume {
        PersistentVolume {
            name: name.into(),
            namespace: namespace.into(),
            gibibytes: 1,
            read_only: false,
            nodes_in: Vec::new(),
        }
    }

    /// Sets the size that the claim requests, in GiB. Default: 1. Kubernetes requires a number, but file systems
    /// ignore it.
    pub fn gibibytes(mut self, gibibytes: u32) -> PersistentVolume {
        self.gibibytes = gibibytes;
        self
    }

    /// Sets the subnets of the nodes, whose Availability Zones are compared with those of the file system. Default:
    /// unknown.
    pub fn nodes_in(mut self, subnets: impl IntoIterator<Item = Subnet>) -> PersistentVolume {
        self.nodes_in = subnets.into_iter().collect();
        self
    }

    /// Mounts the volume read-only, with the mount option `ro`. The access mode stays `ReadWriteMany`, because the
    /// drivers do not support `ReadOnlyMany`. Default: read-write.
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
        // The pod chooses its own mount path, so this one is not used.
        let options = LustreOptions::read_write();
        let mount = LustreMount::new(file_system.clone(), mount_path!("/mnt"), options);
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
        let (zones, namespace) = (self.zones(), self.namespace.clone());
        let (storage, group) = (file_system.clone(), nodes.clone());
        storage.volumes().add(&namespace, scope.path());
        scope.on_synthesis(move |scope| {
            mount.check(scope, &zones, HANDLE);
            if let Some(vpc) = group.vpc() {
                let path = storage.scope().path();
                check_vpc(scope, vpc, (&path, storage.vpc()), Severity::Warning, HANDLE);
            }
            check_handle(scope, &storage.volumes().of(&namespace));
        });
        self.manifest(&scope, source, vec!["flock", "relatime"], values);
    }

    /// Returns the zones of the nodes, if they are known.
    fn zones(&self) -> Vec<String> {
        self.nodes_in.iter().map(|it| it.zone().key().to_owned()).collect()
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
        let mut options = if with_iam { vec!["iam"] } else { Vec::new() };
        // The mount helper finds the mount target of a One Zone file system by its zone.
        if let Some(zone) = mount.zone_name() {
            values.push(("Zone", zone));
            options.push("az=${Zone}");
        }
        let source = object! {
            "driver" => "efs.csi.aws.com",
            "volumeHandle" => handle,
            "volumeAttributes" => object! { "encryptInTransit" => "true" },
        };
        let (zones, namespace, group) = (self.zones(), self.namespace.clone(), nodes.clone());
        volumes_of(&mount).add(&namespace, scope.path());
        scope.on_synthesis(move |scope| {
            mount.check(scope, &zones, HANDLE);
            let storage = mount.file_system();
            if let Some(vpc) = group.vpc() {
                let path = storage.scope().path();
                check_vpc(scope, vpc, (&path, storage.vpc()), Severity::Warning, HANDLE);
            }
            check_handle(scope, &volumes_of(&mount).of(&namespace));
        });
        self.manifest(scope, source, options, values);
    }

    fn manifest(
        self,
        scope: &Scope,
        source: Node,
        mut options: Vec<&'static str>,
        values: Vec<(&'static str, Value<String>)>,
    ) {
        if !is_dns_label(&self.name) || !is_dns_label(&self.namespace) {
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
        if self.read_only {
            options.push("ro");
        }
        let options = options.into_iter().map(str::to_owned).collect();
        let volume = StaticVolume {
            name: self.name.clone(),
            claim: self.name.clone(),
            namespace: self.namespace,
            gibibytes: self.gibibytes,
            options,
            source,
        };
        scope.artefact(&format!("{}.yaml", self.name), &documents(&volume.objects()), values);
    }
}

/// Returns the volumes with the handle of a mount.
fn volumes_of(mount: &EfsMount) -> &Volumes {
    mount.access_point().map_or(mount.file_system().volumes(), AccessPoint::volumes)
}

/// Reports a volume whose handle other volumes of its namespace have too.
fn check_handle(scope: &Scope, volumes: &[String]) {
    if volumes.len() > 1 {
        scope.report(
            Diagnostic::new(
                code::EKS_003,
                "two volumes of the namespace have the same volume handle",
            )
            .property(HANDLE)
            .found(volumes.join(", ")),
        );
    }
}
