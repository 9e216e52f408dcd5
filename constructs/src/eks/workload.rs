//! Pods with the storage that they mount.

use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;

use stanchion_check::facts::eks::{EFS_DRIVER, S3_DRIVER};

use super::workload_volumes::{PodVolume, claim, of_bucket, of_efs, of_lustre, of_s3_files};
use super::{ClaimsStorage, Cluster, StorageClass};
use crate::attach::{
    BucketMount, EfsMount, LustreMount, MountsBucket, MountsEfs, MountsLustre, MountsS3Files,
    S3FilesMount, Transport,
};
use crate::units::MountPath;

/// The pods of a workload run on nodes.
#[derive(Clone, Copy, Debug)]
pub enum OnNodes {}

/// The pods of a workload run on Fargate.
#[derive(Clone, Copy, Debug)]
pub enum OnFargate {}

/// The host of the pods of a workload: [`OnNodes`] or [`OnFargate`].
pub trait Host: sealed::Sealed + Clone + 'static {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::OnNodes {}
    impl Sealed for super::OnFargate {}
}

impl Host for OnNodes {}
impl Host for OnFargate {}

/// Pods of one kind, with the storage that they mount, as a manifest for `kubectl apply`: a deployment or a job, its volumes
/// and their claims. It is the file `artefacts/STACK/NAME.yaml` of the assembly, in which each `${..}` is a placeholder for
/// an output of the stack.
///
/// `mount_on` opens the security groups, grants the driver of the storage its permissions, and writes the volume. Pods on
/// Fargate mount EFS only, without IAM authorization.
///
/// ```
/// use stanchion_constructs::eks::{AddOn, Cluster, NodeGroup, Workload};
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::units::KubernetesVersion;
///
/// let app = App::new();
/// let stack = app.stack("Research");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let cluster = Cluster::builder(&network, KubernetesVersion::V1_34).creator_is_admin(true).build(&stack, "Cluster");
/// NodeGroup::builder(&cluster, "m7i.large", 2).build(&stack, "Nodes");
/// AddOn::efs_csi(&cluster).build(&stack, "EfsDriver");
/// let data = FileSystem::builder(&network).build(&stack, "Data");
///
/// let portal = Workload::builder(&cluster, "portal", "public.ecr.aws/nginx/nginx:1.29")
///     .namespace("web")
///     .replicas(3)
///     .build(&stack, "Portal");
/// data.mount_on(&portal, mount_path!("/usr/share/nginx/html"), Mount::read_only());
/// let manifest = app.synth().unwrap().artefacts()["Research/portal.yaml"].clone();
/// assert!(manifest.contains("kind: Deployment") && manifest.contains("kind: PersistentVolume"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/storage.html)
#[derive(Clone, Debug)]
pub struct Workload<H: Host = OnNodes> {
    pub(super) data: Rc<WorkloadData>,
    pub(super) host: PhantomData<H>,
}

#[derive(Debug)]
pub(super) struct WorkloadData {
    pub(super) cluster: Cluster,
    pub(super) name: String,
    pub(super) namespace: String,
    pub(super) volumes: RefCell<Vec<PodVolume>>,
}

impl<H: Host> Workload<H> {
    /// Returns the name of the deployment or job.
    pub fn name(&self) -> &str {
        &self.data.name
    }

    /// Returns the namespace of the pods.
    pub fn namespace(&self) -> &str {
        &self.data.namespace
    }

    /// Returns the cluster.
    pub fn cluster(&self) -> &Cluster {
        &self.data.cluster
    }

    fn add(&self, volume: PodVolume) {
        self.data.volumes.borrow_mut().push(volume);
    }
}

impl ClaimsStorage for Workload<OnNodes> {
    fn claim(&self, class: &StorageClass, gibibytes: u32, at: MountPath) {
        self.add(claim(class, gibibytes, at));
    }
}

impl MountsEfs for Workload<OnNodes> {
    fn mount_efs(&self, mount: EfsMount) {
        let cluster = &self.data.cluster;
        mount.connect(cluster.security_group());
        if let Some(statement) = mount.statement() {
            cluster.allow_driver(&EFS_DRIVER, statement);
        }
        self.add(of_efs(mount));
    }
}

/// The driver of Fargate has no role of this account, so it mounts without IAM authorization. Only mounts of existing
/// storage are supported.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/efs-csi.html>
impl MountsEfs for Workload<OnFargate> {
    fn mount_efs(&self, mount: EfsMount) {
        let transport = match mount.transport() {
            Transport::TlsWithIam => Transport::Tls,
            other => other,
        };
        let mount = mount.with_transport(transport);
        mount.connect(self.data.cluster.security_group());
        self.add(of_efs(mount));
    }
}

impl MountsS3Files for Workload<OnNodes> {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        let cluster = &self.data.cluster;
        mount.connect(cluster.security_group());
        cluster.allow_driver(&EFS_DRIVER, mount.statement());
        self.add(of_s3_files(mount));
    }
}

impl MountsLustre for Workload<OnNodes> {
    fn mount_lustre(&self, mount: LustreMount) {
        mount.connect(self.data.cluster.security_group());
        self.add(of_lustre(mount));
    }
}

impl MountsBucket for Workload<OnNodes> {
    fn mount_bucket(&self, mount: BucketMount) {
        for statement in mount.statements() {
            self.data.cluster.allow_driver(&S3_DRIVER, statement);
        }
        self.add(of_bucket(mount));
    }
}
