//! Existing EFS file systems.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_core::Scope;
use stanchion_template::{Id, IntoValue, Value};

use super::file_system::{FileSystemData, arn_of};
use super::{ClientPolicy, FileSystem};
use crate::existing::existing as existing_id;
use crate::network::{SecurityGroup, Vpc};
use crate::storage::volumes::Volumes;
use crate::units::FileSystemId;

/// The properties of an existing EFS file system, for [`FileSystem::import`].
#[derive(Clone, Debug)]
#[must_use = "pass it to `FileSystem::import`"]
pub struct ExistingFileSystem {
    vpc: Vpc,
    id: Value<String>,
    security_group: Value<String>,
    policy: ClientPolicy,
    zones: Option<Vec<String>>,
}

impl ExistingFileSystem {
    /// Describes a file system in a VPC by its ID and the security group of its mount targets.
    ///
    /// The import assumes [`ClientPolicy::TlsAndIam`], and a mount target in each Availability Zone of the inner
    /// subnets of the VPC.
    pub fn new(
        vpc: &Vpc,
        id: impl IntoValue<String>,
        security_group: impl IntoValue<String>,
    ) -> ExistingFileSystem {
        ExistingFileSystem {
            vpc: vpc.clone(),
            id: id.into_value(),
            security_group: security_group.into_value(),
            policy: ClientPolicy::TlsAndIam,
            zones: None,
        }
    }

    /// Sets the clients that the file system allows. The file system itself is not changed. Default:
    /// [`ClientPolicy::TlsAndIam`].
    pub fn client_policy(mut self, policy: ClientPolicy) -> ExistingFileSystem {
        self.policy = policy;
        self
    }

    /// Sets the keys of the zones that have a mount target, such as `A`. Default: the zones of the private subnets,
    /// else of the isolated ones, else of the public ones.
    pub fn mount_targets_in<K: Into<String>>(
        mut self,
        zones: impl IntoIterator<Item = K>,
    ) -> ExistingFileSystem {
        self.zones = Some(zones.into_iter().map(Into::into).collect());
        self
    }
}

impl FileSystem {
    /// Imports an existing file system. No resource of it is created or changed. Reports literals that are not the IDs of a
    /// file system and a security group.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, existing: ExistingFileSystem) -> FileSystem {
        let scope = scope.construct(id);
        let file_system = existing_id::<FileSystemId>(&scope, "FileSystemId", existing.id);
        let security_group =
            SecurityGroup::import(&scope, "SecurityGroup", existing.security_group);
        let zones = existing.zones.unwrap_or_else(|| {
            existing.vpc.inner_subnets().iter().map(|it| it.zone().key().to_owned()).collect()
        });
        let targets: BTreeMap<String, Option<Id>> =
            zones.into_iter().map(|it| (it, None)).collect();
        FileSystem(Rc::new(FileSystemData {
            scope,
            vpc: existing.vpc,
            arn: arn_of(&file_system),
            id: file_system,
            resource: None,
            policy: existing.policy,
            one_zone: None,
            security_group,
            mount_targets: targets.into(),
            volumes: Volumes::default(),
            is_open_to_services: Cell::default(),
        }))
    }
}
