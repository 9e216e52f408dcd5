//! EFS file systems.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_aws::efs;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, Value, pseudo};

use super::ClientPolicy;
use crate::network::{SecurityGroup, Vpc};
use crate::text;

/// Where a file system's data lies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Availability {
    /// In every zone of the Region.
    #[default]
    Regional,
    /// In one zone, by its key in the network (`A`): cheaper, and gone with the zone. Update replaces.
    OneZone(String),
}

impl Availability {
    /// One zone, by its key in the network, such as `A`.
    pub fn one_zone(key: impl Into<String>) -> Availability {
        Availability::OneZone(key.into())
    }
}

/// A network file system that many machines mount at once.
///
/// It has a mount target in each zone of its network and lets in only clients that speak TLS and whose roles are
/// granted access; [`mount_on`](FileSystem::mount_on) does all that is needed on both sides.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html)
#[derive(Clone, Debug)]
pub struct FileSystem(pub(super) Rc<FileSystemData>);

#[derive(Debug)]
pub(super) struct FileSystemData {
    pub(super) scope: Scope,
    pub(super) vpc: Vpc,
    pub(super) id: Value<String>,
    pub(super) arn: Value<String>,
    pub(super) resource: Option<efs::FileSystemRef>,
    pub(super) policy: ClientPolicy,
    pub(super) one_zone: Option<String>,
    pub(super) security_group: SecurityGroup,
    /// By zone key.
    pub(super) mount_targets: RefCell<BTreeMap<String, Option<Id>>>,
}

impl FileSystem {
    /// The file system's id.
    pub fn id(&self) -> Value<String> {
        self.0.id.clone()
    }

    /// The file system's ARN.
    pub fn arn(&self) -> Value<String> {
        self.0.arn.clone()
    }

    /// The name clients resolve to the mount target of their zone.
    pub fn dns_name(&self) -> Value<String> {
        text![self.id(), ".efs.", pseudo::region(), ".", pseudo::url_suffix()].into_value()
    }

    /// The resource; none for an imported file system.
    pub fn resource(&self) -> Option<&efs::FileSystemRef> {
        self.0.resource.as_ref()
    }

    /// The network it is reached in.
    pub fn vpc(&self) -> &Vpc {
        &self.0.vpc
    }

    /// The group of its mount targets.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.0.security_group
    }

    /// Where resources of the file system are made.
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    pub(crate) fn policy(&self) -> &ClientPolicy {
        &self.0.policy
    }

    /// The mount targets made here, by zone.
    pub(crate) fn mount_target_ids(&self) -> Vec<Id> {
        self.0.mount_targets.borrow().values().flatten().cloned().collect()
    }

    /// The keys of the zones with a mount target.
    pub(crate) fn mounted_zones(&self) -> Vec<String> {
        self.0.mount_targets.borrow().keys().cloned().collect()
    }

    /// The key of the zone, when it is in one zone only.
    pub(crate) fn only_zone(&self) -> Option<&str> {
        self.0.one_zone.as_deref()
    }

    /// Takes a zone for a mount target.
    pub(super) fn claim_zone(&self, scope: &Scope, zone: &str, target: Id) {
        if let Some(only) = self.only_zone()
            && only != zone
        {
            scope.report(
                Diagnostic::new(
                    code::EFS_042,
                    "a One Zone file system has its mount target in its own zone",
                )
                .property("SubnetId")
                .found(format!("a subnet in zone {zone}"))
                .allowed(format!("a subnet in zone {only}"))
                .link("https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html"),
            );
        }
        let known = self.0.mount_targets.borrow_mut().insert(zone.to_owned(), Some(target));
        if known.is_some() {
            scope.report(
                Diagnostic::new(code::EFS_040, "a file system has one mount target in a zone")
                    .property("SubnetId")
                    .found(format!("two mount targets in zone {zone}"))
                    .allowed("one mount target in each zone")
                    .help("Remove this one, or disable the file system's own mount targets with `mount_targets_in([])`")
                    .link("https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html"),
            );
        }
    }
}

/// The ARN of a file system of this account and Region.
pub(super) fn arn_of(id: &Value<String>) -> Value<String> {
    text![
        "arn:",
        pseudo::partition(),
        ":elasticfilesystem:",
        pseudo::region(),
        ":",
        pseudo::account_id(),
        ":file-system/",
        id
    ]
    .into_value()
}
