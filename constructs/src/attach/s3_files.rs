//! Mounts of S3 Files access points.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Id;

use super::{Access, Client};
use crate::iam::{Role, Statement};
use crate::network::{Port, SecurityGroup};
use crate::storage::{S3FilesAccessPoint, S3FilesFileSystem};
use crate::text;
use crate::units::MountPath;
use crate::user_data::{CloudConfig, MountStep};

/// Compute that can mount an S3 Files access point.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot mount S3 Files",
    label = "has no way to mount S3 Files",
    note = "instances, AWS Batch jobs, ECS tasks, nodes and workloads of EKS, and Lambda functions can; pods on Fargate cannot: https://docs.aws.amazon.com/eks/latest/userguide/s3files-csi.html"
)]
pub trait MountsS3Files {
    /// The type of paths on which it can mount.
    type At: Into<MountPath>;

    /// Configures the compute side of the mount. The `mount_on` method of the storage calls it.
    fn mount_s3_files(&self, mount: S3FilesMount);
}

/// The options of a mount of S3 Files. [`Access`] alone can stand for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "pass it to `mount_on`"]
pub struct S3FilesOptions {
    access: Access,
    client: Option<Client>,
}

impl S3FilesOptions {
    /// Creates options for reading and writing.
    pub fn read_write() -> S3FilesOptions {
        Access::ReadWrite.into()
    }

    /// Creates options for reading only.
    pub fn read_only() -> S3FilesOptions {
        Access::ReadOnly.into()
    }

    /// Sets where an instance gets the client. Default: that of its image; see [`Client`].
    pub fn client(mut self, client: Client) -> S3FilesOptions {
        self.client = Some(client);
        self
    }
}

impl From<Access> for S3FilesOptions {
    fn from(access: Access) -> S3FilesOptions {
        S3FilesOptions { access, client: None }
    }
}

/// A mount of an S3 Files access point. It is always encrypted in transit and always requires IAM authorization.
#[derive(Clone, Debug)]
pub struct S3FilesMount {
    access_point: S3FilesAccessPoint,
    at: MountPath,
    options: S3FilesOptions,
}

impl S3FilesMount {
    pub(crate) fn new(
        access_point: S3FilesAccessPoint,
        at: MountPath,
        options: S3FilesOptions,
    ) -> S3FilesMount {
        S3FilesMount { access_point, at, options }
    }

    /// Returns the access point.
    pub fn access_point(&self) -> &S3FilesAccessPoint {
        &self.access_point
    }

    /// Returns the file system of the access point.
    pub fn file_system(&self) -> &S3FilesFileSystem {
        self.access_point.file_system()
    }

    /// Returns the path at which the file system is mounted.
    pub fn at(&self) -> &MountPath {
        &self.at
    }

    /// Returns the access of the client.
    pub fn access(&self) -> Access {
        self.options.access
    }

    /// Returns the client that was set.
    pub(crate) fn client(&self) -> Option<Client> {
        self.options.client
    }

    /// Returns the name of the volume in a container definition.
    pub(crate) fn volume_name(&self) -> String {
        super::volume_name(&self.at)
    }

    /// Returns the resources that must exist before a client can mount it: mount targets and the access point.
    pub fn dependencies(&self) -> Vec<Id> {
        let mut dependencies = self.file_system().mount_target_ids();
        dependencies.push(self.access_point.resource().as_ref().clone());
        dependencies
    }

    /// Allows NFS from the security group of a client to the mount targets.
    pub fn connect(&self, client: &SecurityGroup) {
        let server = self.file_system().security_group();
        client.connect_to(server, Port::NFS, "NFS to the file system");
    }

    /// Grants a role the permissions of the mount, and no others.
    pub fn grant(&self, role: &Role) {
        role.allow(self.statement());
    }

    /// Returns the statement that the role of a client needs.
    pub(crate) fn statement(&self) -> Statement {
        let mut actions = vec!["s3files:ClientMount"];
        if self.options.access == Access::ReadWrite {
            actions.push("s3files:ClientWrite");
        }
        Statement::allow(actions).on(self.file_system().arn())
    }

    /// Returns the step that mounts it on an instance whose image has or takes a client.
    pub(crate) fn step(&self, image: Option<Client>) -> MountStep {
        let read_only = if self.options.access == Access::ReadOnly { ",ro" } else { "" };
        let entry = text![
            self.file_system().id(),
            format!(":/ {} s3files _netdev,accesspoint=", self.at),
            self.access_point.id(),
            format!("{read_only} 0 0"),
        ];
        let client = self.options.client.or(image).unwrap_or_default();
        MountStep { client: client.install_efs(), at: self.at.clone(), entry }
    }

    /// Returns the cloud-config that mounts it at the first boot and at every later boot. If the mount fails, no later
    /// command of the cloud-config runs.
    pub fn cloud_config(&self) -> CloudConfig {
        CloudConfig::new().mount(self.step(None))
    }

    /// Reports zones of the client without a mount target. `property` is the property of the client to report.
    pub fn check(&self, client: &Scope, zones: &[String], property: &str) {
        let mounted = self.file_system().mounted_zones();
        let missing: Vec<&str> =
            zones.iter().filter(|it| !mounted.contains(it)).map(String::as_str).collect();
        if !missing.is_empty() {
            let path = self.file_system().scope().path();
            client.report(
                Diagnostic::new(
                    code::MNT_002,
                    format!("{path} has no mount target in every zone of its clients"),
                )
                .property(property)
                .found(format!(
                    "clients in {}; mount targets in {}",
                    zones.join(", "),
                    mounted.join(", ")
                ))
                .help(format!("Add mount targets of the file system in {}", missing.join(", "))),
            );
        }
    }
}

impl S3FilesAccessPoint {
    /// Mounts the access point on a compute construct: allows NFS between both security groups, grants the required
    /// permissions, adds a dependency on the mount targets, and configures the mount on the client.
    ///
    /// ```
    /// use stanchion_constructs::prelude::*;
    /// use stanchion_constructs::attach::S3FilesOptions;
    /// use stanchion_constructs::storage::S3FilesFileSystem;
    /// # let app = App::new();
    /// # let stack = app.stack("S");
    /// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
    ///
    /// let objects = S3FilesFileSystem::builder(&network, "arn:aws:s3:::shared-data").build(&stack, "Objects");
    /// let all = objects.access_point("/").build(&stack, "All");
    /// let worker = Instance::builder(&network, "t3.micro").build(&stack, "Worker");
    /// all.mount_on(&worker, mount_path!("/mnt/objects"), S3FilesOptions::read_only());
    /// # stanchion_constructs::construct::testing::synth(&app);
    /// ```
    pub fn mount_on<C: MountsS3Files>(
        &self,
        compute: &C,
        at: C::At,
        options: impl Into<S3FilesOptions>,
    ) {
        compute.mount_s3_files(S3FilesMount::new(self.clone(), at.into(), options.into()));
    }
}
