//! The builder of EFS file systems.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use stanchion_aws::efs;
use stanchion_aws::efs::file_system::{
    BackupPolicy, FileSystemProtection, PerformanceMode as L1PerformanceMode,
    ReplicationOverwriteProtection, Status, ThroughputMode,
};
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::file_system::FileSystemData;
use super::{
    Availability, ClientPolicy, FileSystem, Lifecycle, PerformanceMode, ReplicationDestination,
    Throughput, throughput,
};
use crate::names;
use crate::network::{SecurityGroup, Subnet, Vpc};
use crate::storage::volumes::Volumes;
use crate::units::MebibytesPerSecond;

/// Options of a [`FileSystem`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the file system"]
pub struct FileSystemBuilder {
    vpc: Vpc,
    availability: Availability,
    throughput: Throughput,
    performance_mode: PerformanceMode,
    lifecycle: Option<Lifecycle>,
    encrypted: bool,
    kms_key: Option<Value<String>>,
    policy: ClientPolicy,
    bypass_lockout_check: bool,
    backup: bool,
    replication: Option<ReplicationDestination>,
    overwrite_protection: Option<bool>,
    removal: RemovalPolicy,
    subnets: Option<Vec<Subnet>>,
    security_group: Option<SecurityGroup>,
    name: Option<Value<String>>,
}

impl FileSystem {
    /// Returns a builder for a file system in a VPC. By default it is encrypted, Regional, has elastic throughput and
    /// daily backups, and is retained when its stack is deleted.
    pub fn builder(vpc: &Vpc) -> FileSystemBuilder {
        FileSystemBuilder::new(vpc)
    }
}

impl FileSystemBuilder {
    pub(super) fn new(vpc: &Vpc) -> FileSystemBuilder {
        FileSystemBuilder {
            vpc: vpc.clone(),
            availability: Availability::default(),
            throughput: Throughput::default(),
            performance_mode: PerformanceMode::default(),
            lifecycle: None,
            encrypted: true,
            kms_key: None,
            policy: ClientPolicy::default(),
            bypass_lockout_check: false,
            backup: true,
            replication: None,
            overwrite_protection: None,
            removal: RemovalPolicy::Retain,
            subnets: None,
            security_group: None,
            name: None,
        }
    }

    /// Sets the Availability Zones that store the data. Default: [`Availability::Regional`]. An update replaces the
    /// file system.
    pub fn availability(mut self, availability: Availability) -> Self {
        self.availability = availability;
        self
    }

    /// Sets the throughput mode (`ThroughputMode`). Default: [`Throughput::Elastic`].
    pub fn throughput(mut self, throughput: Throughput) -> Self {
        self.throughput = throughput;
        self
    }

    /// Sets the performance mode (`PerformanceMode`). Default: [`PerformanceMode::GeneralPurpose`]. An update replaces
    /// the file system.
    pub fn performance_mode(mut self, mode: PerformanceMode) -> Self {
        self.performance_mode = mode;
        self
    }

    /// Sets when files move between storage classes (`LifecyclePolicies`). Default: never.
    pub fn lifecycle(mut self, lifecycle: Lifecycle) -> Self {
        self.lifecycle = Some(lifecycle);
        self
    }

    /// Turns off encryption at rest (`Encrypted`). An update replaces the file system. Default: encrypted.
    pub fn unencrypted(mut self) -> Self {
        self.encrypted = false;
        self
    }

    /// Sets the symmetric KMS key that encrypts data at rest, as an ID, ARN or alias (`KmsKeyId`). Default: the AWS
    /// managed key. An update replaces the file system.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Sets the clients that the file system allows (`FileSystemPolicy`). Default: [`ClientPolicy::TlsAndIam`].
    pub fn client_policy(mut self, policy: ClientPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Accepts a file system policy that locks out the principal that deploys it (`BypassPolicyLockoutSafetyCheck`).
    /// Default: off.
    pub fn bypass_policy_lockout_check(mut self) -> Self {
        self.bypass_lockout_check = true;
        self
    }

    /// Sets whether AWS Backup backs up the file system every day (`BackupPolicy`). Default: `true`.
    pub fn backup(mut self, on: bool) -> Self {
        self.backup = on;
        self
    }

    /// Replicates the file system continuously to a destination (`ReplicationConfiguration`). Default: no replication.
    pub fn replicate_to(mut self, destination: ReplicationDestination) -> Self {
        self.replication = Some(destination);
        self
    }

    /// Sets whether the file system is protected from becoming the destination of a replication
    /// (`FileSystemProtection`). Default: not set, which AWS treats as `true`.
    pub fn overwrite_protection(mut self, on: bool) -> Self {
        self.overwrite_protection = Some(on);
        self
    }

    /// Sets the removal policy for when the file system is removed from the stack. Default: [`RemovalPolicy::Retain`].
    /// CloudFormation does not support snapshots of EFS file systems.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Sets the subnets that get a mount target, at most one per Availability Zone. Default: the private
    /// subnets of the VPC, or its isolated or public ones if it has none.
    ///
    /// With an empty list no mount target is created; add them with [`MountTarget`](super::MountTarget).
    pub fn mount_targets_in(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets the security group of the mount targets. Default: a new security group without outbound rules.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Sets the tag `Name`. Default: the path of the construct.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Creates the file system and its mount targets. Reports combinations of options that EFS does not support.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> FileSystem {
        let scope = scope.construct(id);
        self.check(&scope);
        let security_group = self.security_group.clone().unwrap_or_else(|| {
            SecurityGroup::builder_for(&self.vpc, "Mount targets of", &scope)
                .allow_all_outbound(false)
                .build(&scope, "SecurityGroup")
        });
        let zone = match &self.availability {
            Availability::Regional => None,
            Availability::OneZone(key) => Some(key.clone()),
        };
        let subnets = self.mount_target_subnets(zone.as_deref(), &scope);
        let zone_name = subnets.first().filter(|_| zone.is_some()).map(|it| it.zone().name());
        let (vpc, policy, removal) = (self.vpc.clone(), self.policy.clone(), self.removal);
        let wants_targets = self.subnets.as_ref().is_none_or(|it| !it.is_empty());
        let name = self.name.clone().unwrap_or_else(|| names::TAG.of(&scope, ""));
        let resource = self.resource(zone_name).file_system_tags([("Name", name)]);
        let resource = scope.add("FileSystem", resource);
        scope.edit(&resource).removal(removal);
        if policy == ClientPolicy::Open {
            let reason = "asked for with ClientPolicy::Open";
            scope.edit(&resource).acknowledge(code::EFS_016, reason);
        }
        let file_system = FileSystem(Rc::new(FileSystemData {
            scope,
            vpc,
            id: resource.reference(),
            arn: resource.arn(),
            resource: Some(resource),
            policy,
            one_zone: zone,
            security_group,
            mount_targets: RefCell::default(),
            volumes: Volumes::default(),
            is_open_to_services: Cell::default(),
        }));
        let late = file_system.clone();
        file_system.scope().on_synthesis(move |scope| late.write_policy(scope));
        for subnet in subnets.iter().filter(|_| wants_targets) {
            file_system.add_mount_target(subnet);
        }
        file_system
    }

    /// Returns the subnets for the mount targets: all chosen ones, or for a One Zone file system those in its zone.
    fn mount_target_subnets(&self, zone: Option<&str>, scope: &Scope) -> Vec<Subnet> {
        let chosen = match &self.subnets {
            Some(subnets) if !subnets.is_empty() => subnets.clone(),
            _ => self.vpc.inner_subnets(),
        };
        let Some(zone) = zone else { return chosen };
        let inside: Vec<Subnet> =
            chosen.iter().filter(|it| it.zone().key() == zone).cloned().collect();
        if inside.is_empty() {
            let known: Vec<&str> = chosen.iter().map(|it| it.zone().key()).collect();
            scope.report(
                Diagnostic::new(
                    code::EFS_008,
                    "the VPC has no subnet in the zone of the One Zone file system",
                )
                .property("AvailabilityZoneName")
                .found(zone)
                .allowed(known.join(", ")),
            );
        }
        inside
    }

    fn check(&self, scope: &Scope) {
        let one_zone = self.availability != Availability::Regional;
        throughput::check(self.throughput, self.performance_mode, one_zone, scope);
        if let Some(lifecycle) = self.lifecycle {
            lifecycle.check(self.throughput, self.performance_mode, scope);
        }
        if self.kms_key.is_some() && !self.encrypted {
            scope.report(
                Diagnostic::new(code::EFS_009, "`KmsKeyId` is set, but encryption is off")
                    .property("KmsKeyId")
                    .help("Remove `unencrypted()`, or the key")
                    .link("https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html"),
            );
        }
        if self.removal == RemovalPolicy::Snapshot {
            scope.report(
                Diagnostic::new(
                    code::CFN_011,
                    "CloudFormation does not support snapshots of EFS file systems",
                )
                .property("DeletionPolicy")
                .found("Snapshot")
                .allowed("Retain, RetainExceptOnCreate, Destroy"),
            );
        }
        if self.replication.is_some() && self.overwrite_protection == Some(false) {
            scope.report(
                Diagnostic::new(
                    code::EFS_032,
                    "the source of a replication has its overwrite protection turned off",
                )
                .property("FileSystemProtection")
                .found("DISABLED")
                .allowed("ENABLED")
                .link("https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html"),
            );
        }
        if !self.encrypted {
            scope.report(
                Diagnostic::new(code::EFS_010, "the file system is not encrypted at rest")
                    .property("Encrypted")
                    .found("false")
                    .allowed("true"),
            );
        }
    }

    fn resource(self, zone_name: Option<Value<String>>) -> efs::FileSystem {
        let status = if self.backup { Status::ENABLED } else { Status::DISABLED };
        let protection = self.overwrite_protection.map(|on| {
            FileSystemProtection::new().replication_overwrite_protection(if on {
                ReplicationOverwriteProtection::ENABLED
            } else {
                ReplicationOverwriteProtection::DISABLED
            })
        });
        let resource = efs::FileSystem::new()
            .set_opt(zone_name, efs::FileSystem::availability_zone_name)
            .backup_policy(BackupPolicy::new().status(status))
            .set_opt(
                self.bypass_lockout_check.then_some(true),
                efs::FileSystem::bypass_policy_lockout_safety_check,
            )
            .encrypted(self.encrypted)
            .set_opt(self.policy.document(), efs::FileSystem::file_system_policy)
            .set_opt(protection, efs::FileSystem::file_system_protection)
            .set_opt(self.kms_key, efs::FileSystem::kms_key_id)
            .set_opt(self.lifecycle.map(Lifecycle::policies), efs::FileSystem::lifecycle_policies)
            .performance_mode(match self.performance_mode {
                PerformanceMode::GeneralPurpose => L1PerformanceMode::GENERAL_PURPOSE,
                PerformanceMode::MaxIo => L1PerformanceMode::MAX_IO,
            })
            .set_opt(
                self.replication.map(ReplicationDestination::into_configuration),
                efs::FileSystem::replication_configuration,
            );
        match self.throughput {
            Throughput::Elastic => resource.throughput_mode(ThroughputMode::ELASTIC),
            Throughput::Bursting => resource.throughput_mode(ThroughputMode::BURSTING),
            Throughput::Provisioned(MebibytesPerSecond(rate)) => resource
                .provisioned_throughput_in_mibps(rate)
                .throughput_mode(ThroughputMode::PROVISIONED),
        }
    }
}
