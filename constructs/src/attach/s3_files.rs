//! S3 Files on what can mount it.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Id;

use super::Access;
use crate::iam::{Role, Statement};
use crate::network::{Port, SecurityGroup};
use crate::storage::{S3FilesAccessPoint, S3FilesFileSystem};
use crate::text;
use crate::units::MountPath;
use crate::user_data::{CloudConfig, mount_script};

/// Compute that can mount what lies behind an access point of S3 Files.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot mount S3 Files",
    label = "has no way to mount S3 Files",
    note = "machines, AWS Batch jobs, ECS tasks and Lambda functions can"
)]
pub trait MountsS3Files {
    /// Where it can mount.
    type At: Into<MountPath>;

    /// Does everything the mount needs on the side of the compute; `mount_on` of the storage calls it.
    fn mount_s3_files(&self, mount: S3FilesMount);
}

/// A directory of a bucket, to be mounted. It is always encrypted in transit and always asks for an identity.
#[derive(Clone, Debug)]
pub struct S3FilesMount {
    access_point: S3FilesAccessPoint,
    at: MountPath,
    access: Access,
}

impl S3FilesMount {
    pub(crate) fn new(
        access_point: S3FilesAccessPoint,
        at: MountPath,
        access: Access,
    ) -> S3FilesMount {
        S3FilesMount { access_point, at, access }
    }

    /// The access point it comes through.
    pub fn access_point(&self) -> &S3FilesAccessPoint {
        &self.access_point
    }

    /// The file system.
    pub fn file_system(&self) -> &S3FilesFileSystem {
        self.access_point.file_system()
    }

    /// Where it appears.
    pub fn at(&self) -> &MountPath {
        &self.at
    }

    /// What it lets do.
    pub fn access(&self) -> Access {
        self.access
    }

    /// The name of the volume in a container's definition.
    pub(crate) fn volume_name(&self) -> String {
        super::volume_name(&self.at)
    }

    /// What has to exist before anything can mount it.
    pub fn dependencies(&self) -> Vec<Id> {
        let mut dependencies = self.file_system().mount_target_ids();
        dependencies.push(self.access_point.resource().as_ref().clone());
        dependencies
    }

    /// Opens NFS from a client's group to the mount targets.
    pub fn connect(&self, client: &SecurityGroup) {
        let server = self.file_system().security_group();
        client.connect_to(server, Port::NFS, "NFS to the file system");
    }

    /// Lets a role do what the mount asks for, and no more.
    pub fn grant(&self, role: &Role) {
        let mut actions = vec!["s3files:ClientMount"];
        if self.access == Access::ReadWrite {
            actions.push("s3files:ClientWrite");
        }
        role.allow(Statement::allow(actions).on(self.file_system().arn()));
    }

    /// The cloud-config that mounts it now and after every start.
    pub fn cloud_config(&self) -> CloudConfig {
        let read_only = if self.access == Access::ReadOnly { ",ro" } else { "" };
        let entry = text![
            self.file_system().id(),
            format!(":/ {} s3files _netdev,accesspoint=", self.at),
            self.access_point.id(),
            format!("{read_only} 0 0"),
        ];
        CloudConfig::new().package("amazon-efs-utils").run(mount_script(&self.at, entry))
    }

    /// Reports what would keep a client in these zones from mounting it, at the property of the client that says so.
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
                    "clients in zones {}, mount targets in {}",
                    zones.join(", "),
                    mounted.join(", ")
                ))
                .help(format!("Add mount targets of the file system in {}", missing.join(", "))),
            );
        }
    }
}

impl S3FilesAccessPoint {
    /// Makes a compute construct mount the directory: opens the way on both sides, grants what the mount needs, waits
    /// for mount targets, and has the compute mount it.
    pub fn mount_on<C: MountsS3Files>(&self, compute: &C, at: C::At, access: Access) {
        compute.mount_s3_files(S3FilesMount::new(self.clone(), at.into(), access));
    }
}
