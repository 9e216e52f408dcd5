//! File systems that exist.

use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_core::Scope;
use stanchion_template::{Id, IntoValue, Value};

use super::file_system::{FileSystemData, arn_of};
use super::{ClientPolicy, FileSystem};
use crate::network::{SecurityGroup, Vpc};

/// What is known of a file system that exists.
#[derive(Clone, Debug)]
#[must_use = "give it to `FileSystem::import`"]
pub struct ExistingFileSystem {
    vpc: Vpc,
    id: Value<String>,
    security_group: Value<String>,
    policy: ClientPolicy,
    zones: Option<Vec<String>>,
}

impl ExistingFileSystem {
    /// A file system by its id, with the security group of its mount targets, in a network.
    ///
    /// It is taken to let in what [`ClientPolicy::TlsAndIam`] does, and to have a mount target in each zone of the
    /// network's inner subnets.
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

    /// Which clients it lets in. Nothing of it is changed.
    pub fn client_policy(mut self, policy: ClientPolicy) -> ExistingFileSystem {
        self.policy = policy;
        self
    }

    /// The keys of the zones with a mount target, such as `A`.
    pub fn mount_targets_in<K: Into<String>>(
        mut self,
        zones: impl IntoIterator<Item = K>,
    ) -> ExistingFileSystem {
        self.zones = Some(zones.into_iter().map(Into::into).collect());
        self
    }
}

impl FileSystem {
    /// A file system that exists.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, existing: ExistingFileSystem) -> FileSystem {
        let scope = scope.construct(id);
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
            arn: arn_of(&existing.id),
            id: existing.id,
            resource: None,
            policy: existing.policy,
            one_zone: None,
            security_group,
            mount_targets: targets.into(),
        }))
    }
}
