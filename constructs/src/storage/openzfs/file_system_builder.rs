//! The builder of OpenZFS file systems.

use std::marker::PhantomData;

use stanchion_aws::fsx;
use stanchion_aws::fsx::file_system as l1;
use stanchion_check::facts::fsx_openzfs::IOPS_PER_GIB;
use stanchion_check::facts::fsx_other::OPENZFS_STORAGE;
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::deployment::Deployment;
use super::file_system::{Places, Traits};
use super::kind::{InTwoZones, MultiZone, MultiZoneTiering, OnSsd, SingleZone};
use super::volume_builder::WITH_CHILDREN;
use super::{
    NfsExport, OpenZfs, OpenZfsThroughput, RootVolume, SingleAz1Throughput, SingleAzHa1Throughput,
    ZfsReadCache,
};
use crate::names;
use crate::network::{SecurityGroup, Subnet, Vpc};
use crate::units::Ipv4Block;

/// Options of an [`OpenZfs`] file system. `Kind` says where its file servers are; options that it does not support do not
/// compile.
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the file system"]
pub struct OpenZfsBuilder<Kind> {
    vpc: Vpc,
    deployment: Deployment,
    places: Option<Places>,
    security_group: Option<SecurityGroup>,
    iops: Option<u32>,
    kms_key: Option<Value<String>>,
    backup_days: u8,
    backup_start: Option<String>,
    copy_tags_to_backups: bool,
    copy_tags_to_volumes: bool,
    from_backup: Option<Value<String>>,
    maintenance: Option<String>,
    root: RootVolume,
    endpoint_range: Option<Ipv4Block>,
    route_tables: Option<Vec<Value<String>>>,
    delete_children: bool,
    removal: RemovalPolicy,
    name: Option<Value<String>>,
    kind: PhantomData<Kind>,
}

impl OpenZfs {
    /// Returns a builder for a Single-AZ 1 file system: one file server, and SSD storage of 64-524,288 GiB. Data can be lost
    /// when components fail; keep backups.
    pub fn single_az1(
        vpc: &Vpc,
        capacity_gib: u32,
        throughput: SingleAz1Throughput,
    ) -> OpenZfsBuilder<SingleZone> {
        OpenZfsBuilder::new(vpc, Deployment::SingleAz1(capacity_gib, throughput))
    }

    /// Returns a builder for a Single-AZ 1 file system with a standby file server in the same zone, and SSD storage of
    /// 64-524,288 GiB.
    pub fn single_az_ha1(
        vpc: &Vpc,
        capacity_gib: u32,
        throughput: SingleAzHa1Throughput,
    ) -> OpenZfsBuilder<SingleZone> {
        OpenZfsBuilder::new(vpc, Deployment::SingleAzHa1(capacity_gib, throughput))
    }

    /// Returns a builder for a Single-AZ 2 file system: one file server with an NVMe cache, and SSD storage of 64-524,288
    /// GiB. Data can be lost when components fail; keep backups.
    pub fn single_az2(
        vpc: &Vpc,
        capacity_gib: u32,
        throughput: OpenZfsThroughput,
    ) -> OpenZfsBuilder<SingleZone> {
        OpenZfsBuilder::new(vpc, Deployment::SingleAz2(capacity_gib, throughput))
    }

    /// Returns a builder for a Single-AZ 2 file system with a standby file server in the same zone, and SSD storage of
    /// 64-524,288 GiB.
    pub fn single_az_ha2(
        vpc: &Vpc,
        capacity_gib: u32,
        throughput: OpenZfsThroughput,
    ) -> OpenZfsBuilder<SingleZone> {
        OpenZfsBuilder::new(vpc, Deployment::SingleAzHa2(capacity_gib, throughput))
    }

    /// Returns a builder for a Multi-AZ file system: a standby file server in another zone, and SSD storage of 64-524,288
    /// GiB in both.
    pub fn multi_az(
        vpc: &Vpc,
        capacity_gib: u32,
        throughput: OpenZfsThroughput,
    ) -> OpenZfsBuilder<MultiZone> {
        OpenZfsBuilder::new(vpc, Deployment::MultiAz(capacity_gib, throughput))
    }

    /// Returns a builder for a Multi-AZ file system with Intelligent-Tiering: storage that scales by itself and moves data
    /// to cheaper storage classes.
    pub fn intelligent_tiering(
        vpc: &Vpc,
        throughput: OpenZfsThroughput,
        cache: ZfsReadCache,
    ) -> OpenZfsBuilder<MultiZoneTiering> {
        OpenZfsBuilder::new(vpc, Deployment::Tiering(throughput, cache))
    }
}

impl<Kind> OpenZfsBuilder<Kind> {
    pub(super) fn new(vpc: &Vpc, deployment: Deployment) -> OpenZfsBuilder<Kind> {
        OpenZfsBuilder {
            vpc: vpc.clone(),
            deployment,
            places: None,
            security_group: None,
            iops: None,
            kms_key: None,
            backup_days: 30,
            backup_start: None,
            copy_tags_to_backups: true,
            copy_tags_to_volumes: true,
            from_backup: None,
            maintenance: None,
            root: RootVolume::new(),
            endpoint_range: None,
            route_tables: None,
            delete_children: false,
            removal: RemovalPolicy::Retain,
            name: None,
            kind: PhantomData,
        }
    }

    /// Sets the security group. Default: a new security group with only the rules that the file system and its mounts need. An
    /// update replaces the file system.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Sets the KMS key that encrypts data at rest (`KmsKeyId`). Default: the AWS managed key. An update replaces the
    /// file system.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Sets for how many days daily backups are kept, 0-90 (`AutomaticBackupRetentionDays`); 0 turns them off. Default: 30.
    pub fn daily_backup(mut self, keep_days: u8) -> Self {
        self.backup_days = keep_days;
        self
    }

    /// Sets the start of the daily backup, as `HH:MM` in UTC (`DailyAutomaticBackupStartTime`). Default: a time that FSx
    /// chooses.
    pub fn backup_start(mut self, time: impl Into<String>) -> Self {
        self.backup_start = Some(time.into());
        self
    }

    /// Sets whether backups get the tags of the file system (`CopyTagsToBackups`). Default: `true`.
    pub fn copy_tags_to_backups(mut self, on: bool) -> Self {
        self.copy_tags_to_backups = on;
        self
    }

    /// Sets whether volumes without tags get those of the file system (`CopyTagsToVolumes`). Default: `true`.
    pub fn copy_tags_to_volumes(mut self, on: bool) -> Self {
        self.copy_tags_to_volumes = on;
        self
    }

    /// Restores the file system from a backup, given by its ID (`BackupId`). An update replaces the file system.
    /// Default: none.
    pub fn from_backup(mut self, id: impl IntoValue<String>) -> Self {
        self.from_backup = Some(id.into_value());
        self
    }

    /// Sets the weekly maintenance window (`WeeklyMaintenanceStartTime`): the day, from 1 for Monday to 7, and the time
    /// in UTC, such as `7:03:30`. Default: FSx chooses one.
    pub fn weekly_maintenance(mut self, start: impl Into<String>) -> Self {
        self.maintenance = Some(start.into());
        self
    }

    /// Sets the root volume (`RootVolumeConfiguration`). Default: the settings of [`RootVolume::new`]. An update replaces
    /// the file system, so keep data and clients that can change in volumes of their own.
    pub fn root_volume(mut self, root: RootVolume) -> Self {
        self.root = root;
        self
    }

    /// Deletes the volumes and snapshots with the file system (`Options`), if CloudFormation deletes it. Default: FSx
    /// refuses to delete a file system with volumes besides the root volume.
    pub fn delete_children(mut self) -> Self {
        self.delete_children = true;
        self
    }

    /// Sets the removal policy for when the file system is removed from the stack. Default: `Retain`.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Sets the tag `Name`. Default: the path of the construct.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Creates the file system. Reports a VPC with too few subnets, and storage that the deployment type does not support.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> OpenZfs {
        let scope = scope.construct(id);
        self.check(&scope);
        let security_group = self.security_group.clone().unwrap_or_else(|| {
            SecurityGroup::builder_for(&self.vpc, "OpenZFS of", &scope)
                .allow_all_outbound(false)
                .build(&scope, "SecurityGroup")
        });
        let places = self.places(&scope);
        let route_tables = self.tables();
        let traits = Traits {
            is_tiering: self.deployment.is_tiering(),
            has_standby: Some(self.deployment.has_standby()),
            route_tables: route_tables.clone(),
        };
        let exports = self.root.exports_in(&self.vpc);
        let (vpc, removal) = (self.vpc.clone(), self.removal);
        let resource = self.resource(&scope, &security_group, &places, route_tables, &exports);
        let resource = scope.add("FileSystem", resource);
        scope.edit(&resource).removal(removal);
        OpenZfs::create(scope, vpc, places, security_group, resource, traits, exports)
    }

    /// Returns the subnets that were set, or one for each zone that the deployment type needs. Reports a lack of them.
    fn places(&self, scope: &Scope) -> Places {
        let needs_two = self.deployment.is_in_two_zones();
        let places = self.places.clone().unwrap_or_else(|| {
            let mut inner = self.vpc.inner_subnets().into_iter();
            let preferred = inner.next().unwrap_or_else(Subnet::nowhere);
            let is_elsewhere = |it: &Subnet| it.zone().key() != preferred.zone().key();
            let standby = inner.find(is_elsewhere).filter(|_| needs_two);
            Places { preferred, standby }
        });
        let zone = |it: &Subnet| it.zone().key().to_owned();
        let (first, second) = (zone(&places.preferred), places.standby.as_ref().map(zone));
        let is_empty = self.places.is_none() && self.vpc.all_subnets().is_empty();
        if is_empty || needs_two && second.as_ref().is_none_or(|it| *it == first) {
            scope.report(
                Diagnostic::new(
                    code::FSX_081,
                    format!("{} needs more subnets", self.deployment.type_name()),
                )
                .property("SubnetIds")
                .found(if is_empty {
                    "no subnet".to_owned()
                } else {
                    format!("subnets in {first} only")
                })
                .allowed(match needs_two {
                    true => "two subnets in different Availability Zones",
                    false => "one subnet",
                }),
            );
        }
        let standby = match places.standby {
            None if needs_two => Some(Subnet::nowhere()),
            standby => standby,
        };
        Places { standby, ..places }
    }

    /// Returns the route tables with a route to a file system in two zones: those that were set, or all of the VPC's
    /// subnets.
    fn tables(&self) -> Option<Vec<Value<String>>> {
        if !self.deployment.is_in_two_zones() {
            return None;
        }
        Some(self.route_tables.clone().unwrap_or_else(|| {
            let mut tables: Vec<Value<String>> = Vec::new();
            let all = self.vpc.all_subnets().iter().filter_map(Subnet::route_table);
            for table in all {
                if !tables.contains(&table) {
                    tables.push(table);
                }
            }
            tables
        }))
    }

    fn resource(
        self,
        scope: &Scope,
        group: &SecurityGroup,
        places: &Places,
        route_tables: Option<Vec<Value<String>>>,
        exports: &[NfsExport],
    ) -> fsx::FileSystem {
        let cache = match self.deployment {
            Deployment::Tiering(_, cache) => Some(read_cache(cache)),
            _ => None,
        };
        let iops =
            self.iops.map(|it| l1::DiskIopsConfiguration::new().iops(it).mode("USER_PROVISIONED"));
        let preferred = places.standby.is_some().then(|| places.preferred.id());
        let subnets = [&places.preferred].into_iter().chain(&places.standby).map(Subnet::id);
        let tables = route_tables.filter(|it| !it.is_empty());
        let openzfs = l1::OpenZFSConfiguration::new()
            .automatic_backup_retention_days(self.backup_days)
            .copy_tags_to_backups(self.copy_tags_to_backups)
            .copy_tags_to_volumes(self.copy_tags_to_volumes)
            .set_opt(self.backup_start, l1::OpenZFSConfiguration::daily_automatic_backup_start_time)
            .deployment_type(self.deployment.type_name())
            .set_opt(iops, l1::OpenZFSConfiguration::disk_iops_configuration)
            .set_opt(self.endpoint_range, l1::OpenZFSConfiguration::endpoint_ip_address_range)
            .set_opt(
                self.delete_children.then_some([WITH_CHILDREN]),
                l1::OpenZFSConfiguration::options,
            )
            .set_opt(preferred, l1::OpenZFSConfiguration::preferred_subnet_id)
            .set_opt(cache, l1::OpenZFSConfiguration::read_cache_configuration)
            .root_volume_configuration(self.root.into_l1(exports))
            .set_opt(tables, l1::OpenZFSConfiguration::route_table_ids)
            .throughput_capacity(self.deployment.throughput())
            .set_opt(self.maintenance, l1::OpenZFSConfiguration::weekly_maintenance_start_time);
        let name = self.name.unwrap_or_else(|| names::TAG.of(scope, ""));
        let storage = if self.deployment.is_tiering() { "INTELLIGENT_TIERING" } else { "SSD" };
        fsx::FileSystem::new()
            .set_opt(self.from_backup, fsx::FileSystem::backup_id)
            .file_system_type("OPENZFS")
            .set_opt(self.kms_key, fsx::FileSystem::kms_key_id)
            .open_zfs_configuration(openzfs)
            .security_group_ids([group.id()])
            .set_opt(self.deployment.capacity(), fsx::FileSystem::storage_capacity)
            .storage_type(storage)
            .subnet_ids(subnets.collect::<Vec<_>>())
            .tags([("Name", name)])
    }

    fn check(&self, scope: &Scope) {
        self.root.check(scope, self.deployment.is_tiering());
        let Some(capacity) = self.deployment.capacity() else { return };
        if !OPENZFS_STORAGE.has(capacity) {
            scope.report(
                Diagnostic::new(code::FSX_083, "FSx does not support this storage capacity")
                    .property("StorageCapacity")
                    .found(format!("{capacity} GiB"))
                    .allowed(OPENZFS_STORAGE.of("GiB")),
            );
            return;
        }
        let Some(iops) = self.iops else { return };
        let least = capacity.saturating_mul(IOPS_PER_GIB.least);
        let most = capacity.saturating_mul(IOPS_PER_GIB.most).min(self.deployment.most_iops());
        if !(least..=most).contains(&iops) {
            scope.report(
                Diagnostic::new(
                    code::FSX_085,
                    "the storage capacity and deployment type do not support these IOPS",
                )
                .property("OpenZFSConfiguration.DiskIopsConfiguration.Iops")
                .found(format!("{iops} IOPS with {capacity} GiB"))
                .allowed(format!("{least} to {most} IOPS")),
            );
        }
    }
}

/// Returns the read cache of a file system with Intelligent-Tiering.
fn read_cache(cache: ZfsReadCache) -> l1::ReadCacheConfiguration {
    let configuration = l1::ReadCacheConfiguration::new();
    match cache {
        ZfsReadCache::None => configuration.sizing_mode("NO_CACHE"),
        ZfsReadCache::Proportional => {
            configuration.sizing_mode("PROPORTIONAL_TO_THROUGHPUT_CAPACITY")
        }
        ZfsReadCache::Gibibytes(size) => {
            configuration.size_gi_b(size).sizing_mode("USER_PROVISIONED")
        }
    }
}

impl<Kind: OnSsd> OpenZfsBuilder<Kind> {
    /// Sets the IOPS of the SSD storage (`DiskIopsConfiguration`): 3-1,000 for each GiB, 50 in some Regions, up to 160,000 for
    /// Single-AZ 1 and 400,000 for the others. Default: 3 for each GiB.
    pub fn iops(mut self, iops: u32) -> Self {
        self.iops = Some(iops);
        self
    }
}

impl OpenZfsBuilder<SingleZone> {
    /// Sets the subnet. Default: the VPC's first private subnet, or its first isolated or public one. An update
    /// replaces the file system.
    pub fn subnet(mut self, subnet: &Subnet) -> Self {
        self.places = Some(Places { preferred: subnet.clone(), standby: None });
        self
    }
}

impl<Kind: InTwoZones> OpenZfsBuilder<Kind> {
    /// Sets the subnets of the preferred and the standby file server, in different Availability Zones. Default: the VPC's
    /// first private subnets, or its first isolated or public ones. An update replaces the file system.
    pub fn zones(mut self, preferred: &Subnet, standby: &Subnet) -> Self {
        let (preferred, standby) = (preferred.clone(), Some(standby.clone()));
        self.places = Some(Places { preferred, standby });
        self
    }

    /// Sets the block in which FSx creates the endpoint (`EndpointIpAddressRange`). It must not overlap with a subnet.
    /// Default: a free block of 16 addresses in the VPC. An update replaces the file system.
    pub fn endpoint_range(mut self, block: Ipv4Block) -> Self {
        self.endpoint_range = Some(block);
        self
    }

    /// Sets the IDs of the route tables in which FSx creates routes to the active file server (`RouteTableIds`). Clients
    /// need one of them in their subnets. Default: the route tables of all subnets of the VPC.
    pub fn route_tables<T: IntoValue<String>>(
        mut self,
        tables: impl IntoIterator<Item = T>,
    ) -> Self {
        self.route_tables = Some(tables.into_iter().map(IntoValue::into_value).collect());
        self
    }
}
