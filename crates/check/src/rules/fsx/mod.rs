//! Amazon FSx, above all for Lustre. The registry's schema of the file system has almost no ranges, so these rules check
//! them.

mod association;
mod backup;
mod bucket_policy;
mod cache;
mod compression;
mod deployment;
mod efa;
mod export;
mod logs;
mod maintenance;
mod metadata;
mod mount_name;
mod network;
mod openzfs;
mod openzfs_volume;
mod other;
mod repository;
mod storage;
mod throughput;
mod version;

use crate::analysis::Analysis;
use crate::rule::Rule;
use crate::view::Resource;

const FILE_SYSTEM: &str = "AWS::FSx::FileSystem";
const ASSOCIATION: &str = "AWS::FSx::DataRepositoryAssociation";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        deployment::RULES,
        storage::RULES,
        throughput::RULES,
        metadata::RULES,
        repository::RULES,
        association::RULES,
        bucket_policy::RULES,
        backup::RULES,
        network::RULES,
        other::RULES,
        openzfs::RULES,
        openzfs_volume::RULES,
        cache::RULES,
        compression::RULES,
        maintenance::RULES,
        logs::RULES,
        efa::RULES,
        export::RULES,
        version::RULES,
        mount_name::RULES,
    ]
    .into_iter()
    .flatten()
}

/// The deployment type of a Lustre file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deployment {
    Scratch1,
    Scratch2,
    Persistent1,
    Persistent2,
}

/// A Lustre file system of the template.
#[derive(Clone, Copy, Debug)]
struct Lustre<'a> {
    resource: Resource<'a>,
    /// `None` if it is an expression or does not exist.
    deployment: Option<Deployment>,
    /// `SSD` if it is absent; `None` if it is an expression.
    storage: Option<&'a str>,
    is_from_backup: bool,
}

fn lustre<'a>(cx: &Analysis<'a>) -> impl Iterator<Item = Lustre<'a>> {
    cx.of(FILE_SYSTEM).filter(|it| it.text("FileSystemType") == Some("LUSTRE")).map(|resource| {
        let kind = "LustreConfiguration.DeploymentType";
        let deployment = match resource.text(kind) {
            // The default is the oldest deployment type.
            None if !resource.has(kind) => Some(Deployment::Scratch1),
            Some("SCRATCH_1") => Some(Deployment::Scratch1),
            Some("SCRATCH_2") => Some(Deployment::Scratch2),
            Some("PERSISTENT_1") => Some(Deployment::Persistent1),
            Some("PERSISTENT_2") => Some(Deployment::Persistent2),
            _ => None,
        };
        let storage = match resource.get("StorageType") {
            None => Some("SSD"),
            Some(_) => resource.text("StorageType"),
        };
        Lustre { resource, deployment, storage, is_from_backup: resource.has("BackupId") }
    })
}

impl<'a> Lustre<'a> {
    /// Returns a property of `LustreConfiguration`.
    fn text(&self, name: &str) -> Option<&'a str> {
        self.resource.text(&format!("LustreConfiguration.{name}"))
    }

    fn number(&self, name: &str) -> Option<f64> {
        self.resource.number(&format!("LustreConfiguration.{name}"))
    }

    fn has(&self, name: &str) -> bool {
        self.resource.has(&format!("LustreConfiguration.{name}"))
    }

    fn is_scratch(&self) -> bool {
        matches!(self.deployment, Some(Deployment::Scratch1 | Deployment::Scratch2))
    }

    fn is_persistent(&self) -> bool {
        matches!(self.deployment, Some(Deployment::Persistent1 | Deployment::Persistent2))
    }
}

impl Deployment {
    fn name(self) -> &'static str {
        match self {
            Deployment::Scratch1 => "SCRATCH_1",
            Deployment::Scratch2 => "SCRATCH_2",
            Deployment::Persistent1 => "PERSISTENT_1",
            Deployment::Persistent2 => "PERSISTENT_2",
        }
    }
}
