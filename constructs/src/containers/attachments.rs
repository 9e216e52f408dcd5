//! Tracks storage that is attached to containers after their definition is built.

use std::cell::RefCell;

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Id;

use super::Container;
use crate::attach::{Access, EfsMount, S3FilesMount};
use crate::iam::Role;
use crate::network::SecurityGroup;

/// The file systems that containers mount.
#[derive(Debug, Default)]
pub(crate) struct ContainerMounts {
    efs: RefCell<Vec<EfsMount>>,
    s3_files: RefCell<Vec<S3FilesMount>>,
}

/// A volume of a job definition or a task definition.
#[derive(Clone, Debug)]
pub(crate) struct Volume {
    pub(crate) name: String,
    pub(crate) at: String,
    pub(crate) read_only: bool,
    pub(crate) kind: VolumeKind,
}

/// The source of a volume.
#[derive(Clone, Debug)]
pub(crate) enum VolumeKind {
    Efs(Box<EfsMount>),
    S3Files(Box<S3FilesMount>),
    Host(String),
}

impl ContainerMounts {
    pub(crate) fn add_efs(&self, mount: EfsMount, role: &Role, scope: &Scope) {
        if !mount.options().is_empty() {
            scope.report(
                Diagnostic::new(
                    code::MNT_015,
                    "volumes of containers do not support mount options",
                )
                .property("Volumes")
                .found(mount.options().join(",")),
            );
        }
        mount.grant(role);
        self.efs.borrow_mut().push(mount);
    }

    pub(crate) fn add_s3_files(&self, mount: S3FilesMount, role: &Role) {
        mount.grant(role);
        self.s3_files.borrow_mut().push(mount);
    }

    /// Allows the security groups of containers to reach the file systems.
    pub(crate) fn connect(&self, clients: &[SecurityGroup]) {
        for client in clients {
            self.efs.borrow().iter().for_each(|it| it.connect(client));
            self.s3_files.borrow().iter().for_each(|it| it.connect(client));
        }
    }

    /// Reports faults that keep containers in these zones from mounting.
    pub(crate) fn check(&self, scope: &Scope, zones: &[String]) {
        self.efs.borrow().iter().for_each(|it| it.check(scope, zones, "Volumes"));
        self.s3_files.borrow().iter().for_each(|it| it.check(scope, zones, "Volumes"));
    }

    /// Returns the resources that must exist before a container mounts its volumes.
    pub(crate) fn dependencies(&self) -> Vec<Id> {
        let (efs, s3_files) = (self.efs.borrow(), self.s3_files.borrow());
        let efs = efs.iter().flat_map(EfsMount::dependencies);
        efs.chain(s3_files.iter().flat_map(S3FilesMount::dependencies)).collect()
    }

    /// Returns every volume of a container, file systems first.
    pub(crate) fn volumes(&self, container: &Container, scope: &Scope) -> Vec<Volume> {
        let read_only = |access| access == Access::ReadOnly;
        let mut volumes: Vec<Volume> = Vec::new();
        for mount in self.efs.borrow().iter() {
            volumes.push(Volume {
                name: mount.volume_name(),
                at: mount.at().to_string(),
                read_only: read_only(mount.access()),
                kind: VolumeKind::Efs(Box::new(mount.clone())),
            });
        }
        for mount in self.s3_files.borrow().iter() {
            volumes.push(Volume {
                name: mount.volume_name(),
                at: mount.at().to_string(),
                read_only: read_only(mount.access()),
                kind: VolumeKind::S3Files(Box::new(mount.clone())),
            });
        }
        for (host, at, read_only) in &container.host_paths {
            volumes.push(Volume {
                name: format!("host-{}", crate::attach::volume_name(at)),
                at: at.to_string(),
                read_only: *read_only,
                kind: VolumeKind::Host(host.to_string()),
            });
        }
        for (at, volume) in volumes.iter().enumerate() {
            if volumes[..at].iter().any(|it| it.at == volume.at) {
                scope.report(
                    Diagnostic::new(code::MNT_016, "two volumes are mounted at the same path")
                        .property("MountPoints")
                        .found(&volume.at),
                );
            }
        }
        volumes
    }
}
