//! Storage classes: the drivers create storage for each claim.

use stanchion_check::facts::eks::{EFS_DRIVER, LUSTRE_DRIVER};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Node, Value};

use super::Cluster;
use super::manifest::documents;
use super::pod_identity::check_name;
use crate::attach::{EfsMount, Mount};
use crate::mount_path;
use crate::network::{Port, SecurityGroup, Subnet};
use crate::object;
use crate::storage::{FileSystem, Persistent2Throughput, PosixUser};
use crate::units::MountPath;

/// A storage class of Kubernetes, as a manifest for `kubectl apply`. The driver of the class creates the storage of each
/// claim: an access point of an EFS file system, or a file system of FSx for Lustre. Pods on Fargate cannot use it.
///
/// ```
/// use stanchion_constructs::eks::{AddOn, Cluster, StorageClass, Workload};
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::units::KubernetesVersion;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// # let cluster = Cluster::builder(&network, KubernetesVersion::V1_34).creator_is_admin(true).build(&stack, "Cluster");
///
/// AddOn::efs_csi(&cluster).build(&stack, "EfsDriver");
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let homes = StorageClass::efs(&cluster, &data, "homes").build(&stack, "Homes");
/// let lab = Workload::builder(&cluster, "lab", "public.ecr.aws/docker/library/busybox:1.37").build(&stack, "Lab");
/// homes.mount_on(&lab, mount_path!("/home/jovyan"), 20);
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/storage.html)
#[derive(Clone, Debug)]
pub struct StorageClass {
    name: String,
}

/// Pods for which the driver of a storage class can create storage.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot mount storage of a storage class",
    label = "has no driver that creates storage",
    note = "workloads of EKS on nodes can; pods on Fargate mount only storage that exists: https://docs.aws.amazon.com/eks/latest/userguide/efs-csi.html"
)]
pub trait ClaimsStorage {
    /// Adds a claim of a storage class with a size in GiB. The `mount_on` method of the class calls it.
    fn claim(&self, class: &StorageClass, gibibytes: u32, at: MountPath);
}

/// Builds a [`StorageClass`] on an EFS file system.
#[derive(Clone, Debug)]
#[must_use = "a storage class exists after `build`"]
pub struct EfsStorageClassBuilder {
    cluster: Cluster,
    file_system: FileSystem,
    name: String,
    directory: Option<MountPath>,
    mode: u16,
    user: Option<PosixUser>,
    retain: bool,
}

/// The deployment type of the file systems of a storage class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScratchOrPersistent {
    /// `SCRATCH_2`: data is not replicated.
    Scratch2,
    /// `PERSISTENT_2`, with a throughput.
    Persistent2(Persistent2Throughput),
}

/// Builds a [`StorageClass`] of FSx for Lustre.
#[derive(Clone, Debug)]
#[must_use = "a storage class exists after `build`"]
pub struct LustreStorageClassBuilder {
    cluster: Cluster,
    subnet: Subnet,
    name: String,
    deployment: ScratchOrPersistent,
    compress: bool,
    retain: bool,
}

impl StorageClass {
    /// Returns a builder for a class with a name whose claims are access points of an EFS file system.
    ///
    /// [Parameters](https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/README.md)
    pub fn efs(
        cluster: &Cluster,
        file_system: &FileSystem,
        name: impl Into<String>,
    ) -> EfsStorageClassBuilder {
        EfsStorageClassBuilder {
            cluster: cluster.clone(),
            file_system: file_system.clone(),
            name: name.into(),
            directory: None,
            mode: 0o770,
            user: None,
            retain: false,
        }
    }

    /// Returns a builder for a class with a name whose claims are file systems of FSx for Lustre, in a subnet.
    ///
    /// [Parameters](https://github.com/kubernetes-sigs/aws-fsx-csi-driver/blob/master/docs/options.md)
    pub fn lustre(
        cluster: &Cluster,
        subnet: &Subnet,
        name: impl Into<String>,
        deployment: ScratchOrPersistent,
    ) -> LustreStorageClassBuilder {
        LustreStorageClassBuilder {
            cluster: cluster.clone(),
            subnet: subnet.clone(),
            name: name.into(),
            deployment,
            compress: false,
            retain: false,
        }
    }

    /// Returns the name of the class.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Mounts storage that the driver creates, of a size in GiB, on pods. EFS ignores the size. Lustre needs at least 1,200
    /// GiB.
    ///
    /// ```
    /// use stanchion_constructs::eks::{AddOn, Cluster, ScratchOrPersistent, StorageClass, Workload};
    /// use stanchion_constructs::prelude::*;
    /// use stanchion_constructs::units::KubernetesVersion;
    /// # let app = App::new();
    /// # let stack = app.stack("S");
    /// # let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
    /// # let cluster = Cluster::builder(&network, KubernetesVersion::V1_34).creator_is_admin(true).build(&stack, "Cluster");
    ///
    /// AddOn::lustre_csi(&cluster).build(&stack, "LustreDriver");
    /// let subnet = &network.inner_subnets()[0];
    /// let runs = StorageClass::lustre(&cluster, subnet, "runs", ScratchOrPersistent::Scratch2).build(&stack, "Runs");
    /// let train = Workload::builder(&cluster, "train", "public.ecr.aws/docker/library/busybox:1.37").build(&stack, "Train");
    /// runs.mount_on(&train, mount_path!("/run-data"), 1200);
    /// # stanchion_constructs::construct::testing::synth(&app);
    /// ```
    pub fn mount_on<C: ClaimsStorage>(&self, compute: &C, at: MountPath, gibibytes: u32) {
        compute.claim(self, gibibytes, at);
    }
}

/// Writes the manifest of a class.
fn write(
    scope: &Scope,
    name: &str,
    provisioner: &'static str,
    (parameters, options): (Node, Vec<String>),
    retain: bool,
    values: Vec<(&'static str, Value<String>)>,
) {
    if !check_name(scope, "metadata.name", name) {
        return;
    }
    let class = object! {
        "apiVersion" => "storage.k8s.io/v1",
        "kind" => "StorageClass",
        "metadata" => object! { "name" => name.to_owned() },
        "provisioner" => provisioner,
        "parameters" => parameters,
        "mountOptions" => options,
        "reclaimPolicy" => if retain { "Retain" } else { "Delete" },
        "volumeBindingMode" => "Immediate",
    };
    scope.artefact(&format!("{name}.yaml"), &documents(&[class]), values);
}

/// Reports a cluster to which the program adds no driver for the storage.
pub(super) fn check_driver(scope: &Scope, cluster: &Cluster, has_driver: bool, storage: &str) {
    if !has_driver {
        let from = if cluster.is_own() { "the cluster" } else { "the imported cluster" };
        scope.report(
            Diagnostic::new(code::EKS_021, format!("{from} has no driver for {storage}"))
                .property("driver")
                .found("no driver in the program"),
        );
    }
}

impl EfsStorageClassBuilder {
    /// Sets the directory below which the driver creates the directories of claims. Default: the root of the file system.
    pub fn directory(mut self, path: MountPath) -> Self {
        self.directory = Some(path);
        self
    }

    /// Sets the permissions of the directories of claims. Default: `0o770`.
    pub fn mode(mut self, mode: u16) -> Self {
        self.mode = mode;
        self
    }

    /// Sets the user that owns the files of all claims. Default: the driver chooses a user for each claim.
    pub fn user(mut self, user: PosixUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Keeps the access point of a claim that is deleted. Default: the driver deletes the access point, and keeps the files.
    pub fn retain(mut self) -> Self {
        self.retain = true;
        self
    }

    /// Creates the storage class. Allows NFS from the nodes, and grants the driver the permissions of mounts. Reports a
    /// cluster without the driver.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> StorageClass {
        let scope = scope.construct(id);
        let access = Mount::read_write().root_access(false);
        // Each pod chooses its own mount path, so this one is not used.
        let mount = EfsMount::new(self.file_system.clone(), None, mount_path!("/mnt"), access);
        mount.connect(self.cluster.security_group());
        if let Some(statement) = mount.statement() {
            self.cluster.allow_driver(&EFS_DRIVER, statement);
        }
        let mut parameters = vec![
            ("provisioningMode", Node::text("efs-ap")),
            ("fileSystemId", Node::text("${FileSystemId}")),
            ("directoryPerms", Node::text(format!("{:o}", self.mode))),
        ];
        if let Some(directory) = &self.directory {
            parameters.push(("basePath", Node::text(directory.as_str().to_owned())));
        }
        if let Some(user) = &self.user {
            parameters.push(("uid", Node::text(user.uid.to_string())));
            parameters.push(("gid", Node::text(user.gid.to_string())));
        }
        let parameters = Node::Map(parameters.into_iter().collect());
        let mut values = vec![("FileSystemId", self.file_system.id())];
        let mut options = vec!["iam".to_owned()];
        if let Some(zone) = mount.zone_name() {
            values.push(("Zone", zone));
            options.push("az=${Zone}".to_owned());
        }
        write(
            &scope,
            &self.name,
            EFS_DRIVER.provisioner,
            (parameters, options),
            self.retain,
            values,
        );
        let cluster = self.cluster;
        scope.on_synthesis(move |scope| {
            mount.check(scope, &cluster.zones(), "parameters.fileSystemId");
            check_driver(scope, &cluster, cluster.has_driver(&EFS_DRIVER), "EFS");
        });
        StorageClass { name: self.name }
    }
}

impl LustreStorageClassBuilder {
    /// Compresses data with LZ4. Default: no compression.
    pub fn compress(mut self) -> Self {
        self.compress = true;
        self
    }

    /// Keeps the file system of a claim that is deleted. Default: the driver deletes the file system.
    pub fn retain(mut self) -> Self {
        self.retain = true;
        self
    }

    /// Creates the storage class, and the security group of its file systems. Reports a cluster without the driver.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> StorageClass {
        let scope = scope.construct(id);
        let group = SecurityGroup::builder_for(self.cluster.vpc(), "File systems of", &scope)
            .build(&scope, "SecurityGroup");
        let nodes = self.cluster.security_group();
        for port in [Port::LUSTRE, Port::LUSTRE_CLIENTS] {
            group.connect_from(nodes, port, "Lustre from the nodes");
            nodes.connect_from(&group, port, "Lustre to the nodes");
            group.connect_to(&group, port, "Lustre between the servers");
        }
        let mut parameters = vec![
            ("subnetId", Node::text("${SubnetId}")),
            ("securityGroupIds", Node::text("${SecurityGroupId}")),
        ];
        match self.deployment {
            ScratchOrPersistent::Scratch2 => {
                parameters.push(("deploymentType", Node::text("SCRATCH_2")));
            }
            ScratchOrPersistent::Persistent2(throughput) => {
                parameters.push(("deploymentType", Node::text("PERSISTENT_2")));
                let throughput = throughput.per_tebibyte().to_string();
                parameters.push(("perUnitStorageThroughput", Node::text(throughput)));
            }
        }
        if self.compress {
            parameters.push(("dataCompressionType", Node::text("LZ4")));
        }
        let parameters = Node::Map(parameters.into_iter().collect());
        let values = vec![("SubnetId", self.subnet.id()), ("SecurityGroupId", group.id())];
        let options = vec!["flock".to_owned(), "relatime".to_owned()];
        write(
            &scope,
            &self.name,
            LUSTRE_DRIVER.provisioner,
            (parameters, options),
            self.retain,
            values,
        );
        let cluster = self.cluster;
        scope.on_synthesis(move |scope| {
            let has_driver = cluster.has_driver(&LUSTRE_DRIVER);
            check_driver(scope, &cluster, has_driver, "FSx for Lustre");
        });
        StorageClass { name: self.name }
    }
}
