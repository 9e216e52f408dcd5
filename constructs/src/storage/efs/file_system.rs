//! EFS file systems.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_aws::efs;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, Value, pseudo};

use super::ClientPolicy;
use crate::arn;
use crate::network::{SecurityGroup, Vpc};
use crate::storage::volumes::Volumes;
use crate::text;

/// The Availability Zones that store the data of a file system.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Availability {
    /// Regional: data is stored in several Availability Zones of the Region.
    #[default]
    Regional,
    /// One Zone: data is stored in one Availability Zone, given by its key in the VPC (`A`). It costs less, and the
    /// data is lost with the zone. An update replaces the file system.
    OneZone(String),
}

impl Availability {
    /// Creates a One Zone availability from the key of the zone in the VPC, such as `A`.
    pub fn one_zone(key: impl Into<String>) -> Availability {
        Availability::OneZone(key.into())
    }
}

/// An EFS file system: a network file system that many clients mount at once.
///
/// By default it has a mount target in each Availability Zone of its VPC, and allows only clients that use TLS and
/// whose roles are granted access. [`mount_on`](FileSystem::mount_on) configures the file system and the client.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::storage::{Lifecycle, Transition};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let data = FileSystem::builder(&network)
///     .throughput(Throughput::Elastic)
///     .lifecycle(Lifecycle::infrequent_access(Transition::Days30))
///     .build(&stack, "Data");
/// let worker = Instance::builder(&network, "t3.micro").build(&stack, "Worker");
/// data.mount_on(&worker, mount_path!("/mnt/data"), Mount::read_write());
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
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
    /// The mount targets by the key of their zone; `None` for those of an imported file system.
    pub(super) mount_targets: RefCell<BTreeMap<String, Option<Id>>>,
    pub(super) volumes: Volumes,
    /// True if a service accesses the file system without a mount target.
    pub(super) is_open_to_services: Cell<bool>,
}

impl FileSystem {
    /// Returns the ID of the file system.
    pub fn id(&self) -> Value<String> {
        self.0.id.clone()
    }

    /// Returns the ARN of the file system.
    pub fn arn(&self) -> Value<String> {
        self.0.arn.clone()
    }

    /// Returns the DNS name of the file system. Clients resolve it to the mount target in their Availability Zone.
    pub fn dns_name(&self) -> Value<String> {
        text![self.id(), ".efs.", pseudo::region(), ".", pseudo::url_suffix()].into_value()
    }

    /// Returns the underlying L1 resource, or `None` for an imported file system.
    pub fn resource(&self) -> Option<&efs::FileSystemRef> {
        self.0.resource.as_ref()
    }

    /// Returns the VPC that has the mount targets.
    pub fn vpc(&self) -> &Vpc {
        &self.0.vpc
    }

    /// Returns the security group of the mount targets.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.0.security_group
    }

    /// Returns the scope that holds the resources of the file system.
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    pub(crate) fn policy(&self) -> &ClientPolicy {
        &self.0.policy
    }

    /// Returns the IDs of the mount targets that this app creates, ordered by zone.
    pub(crate) fn mount_target_ids(&self) -> Vec<Id> {
        self.0.mount_targets.borrow().values().flatten().cloned().collect()
    }

    /// Returns the keys of the zones that have a mount target.
    pub(crate) fn mounted_zones(&self) -> Vec<String> {
        self.0.mount_targets.borrow().keys().cloned().collect()
    }

    /// Returns the key of the zone of a One Zone file system, or `None` for a Regional one.
    pub(crate) fn only_zone(&self) -> Option<&str> {
        self.0.one_zone.as_deref()
    }

    /// Limits the demand for TLS to clients of mount targets: AWS does not document that a service such as Transfer Family,
    /// which uses no mount target, meets it.
    pub(crate) fn allow_without_mount_target(&self) {
        self.0.is_open_to_services.set(true);
    }

    /// Writes the policy again, if services access the file system without a mount target.
    pub(super) fn write_policy(&self, scope: &Scope) {
        let policy = self.0.policy.clone().document_for_services();
        if let (true, Some(resource), Some(policy)) =
            (self.0.is_open_to_services.get(), &self.0.resource, policy)
        {
            scope.edit(resource).set_property("FileSystemPolicy", policy);
        }
    }

    /// Returns the persistent volumes of Kubernetes on the file system.
    pub(crate) fn volumes(&self) -> &Volumes {
        &self.0.volumes
    }

    /// Records the mount target of a zone. Reports a second one in the same zone, and one outside of the zone of a One
    /// Zone file system.
    pub(super) fn claim_zone(&self, scope: &Scope, zone: &str, target: Id) {
        if let Some(only) = self.only_zone()
            && only != zone
        {
            scope.report(
                Diagnostic::new(
                    code::EFS_042,
                    "the mount target is not in the zone of the One Zone file system",
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
                Diagnostic::new(code::EFS_040, "the file system has two mount targets in one zone")
                    .property("SubnetId")
                    .found(format!("two mount targets in zone {zone}"))
                    .allowed("one mount target in each zone")
                    .help("Remove this one, or disable the file system's own mount targets with `mount_targets_in([])`")
                    .link("https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html"),
            );
        }
    }
}

/// Returns the ARN of a file system in the current account and Region.
pub(super) fn arn_of(id: &Value<String>) -> Value<String> {
    arn::of("elasticfilesystem", text!["file-system/", id]).into_value()
}
