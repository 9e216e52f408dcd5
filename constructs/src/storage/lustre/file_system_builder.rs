//! The builder of Lustre file systems.

use std::marker::PhantomData;

use stanchion_aws::fsx;
use stanchion_aws::fsx::file_system as l1;
use stanchion_check::facts::fsx::TIERING_STEP;
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::deployment::Deployment;
use super::import_path::{AutoImport, ImportPath};
use super::kind::{
    ImportsByPath, Persistent, Persistent1, Persistent2, Persistent2Ssd, Persistent2Tiering,
    Scratch1, Scratch2,
};
use super::{
    DriveCache, Hdd12Capacity, Hdd40Capacity, Lustre, LustreLogLevel, LustreVersion,
    Persistent1Throughput, Persistent2Throughput, ReadCache, Scratch1Capacity, SsdCapacity,
    SsdMetadata, TieringMetadata, TieringThroughput,
};
use crate::logs::LogGroup;
use crate::names;
use crate::network::{Port, SecurityGroup, Subnet, Vpc};

/// Options of a [`Lustre`] file system. `Kind` is the deployment type; options that it does not support do not compile.
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the file system"]
pub struct LustreBuilder<Kind> {
    vpc: Vpc,
    deployment: Deployment,
    subnet: Option<Subnet>,
    security_group: Option<SecurityGroup>,
    version: LustreVersion,
    compression: bool,
    kms_key: Option<Value<String>>,
    maintenance: Option<String>,
    removal: RemovalPolicy,
    name: Option<Value<String>>,
    log: Option<(LustreLogLevel, Option<LogGroup>)>,
    backup: Option<(u8, Option<String>, bool)>,
    from_backup: Option<Value<String>>,
    metadata: Option<(&'static str, Option<u32>)>,
    efa: bool,
    import: Option<ImportPath>,
    kind: PhantomData<Kind>,
}

impl Lustre {
    /// Returns a builder for a scratch 1 file system: cheap, and not encrypted in transit. For new file systems prefer
    /// [`scratch2`](Lustre::scratch2).
    pub fn scratch1(vpc: &Vpc, capacity: Scratch1Capacity) -> LustreBuilder<Scratch1> {
        LustreBuilder::new(vpc, Deployment::Scratch1(capacity))
    }

    /// Returns a builder for a scratch 2 file system: 200 MB/s per TiB, with bursts up to six times that rate. Data is
    /// lost when a disk fails.
    pub fn scratch2(vpc: &Vpc, capacity: SsdCapacity) -> LustreBuilder<Scratch2> {
        LustreBuilder::new(vpc, Deployment::Scratch2(capacity))
    }

    /// Returns a builder for a persistent 1 file system on SSD storage.
    pub fn persistent1(
        vpc: &Vpc,
        capacity: SsdCapacity,
        throughput: Persistent1Throughput,
    ) -> LustreBuilder<Persistent1> {
        LustreBuilder::new(vpc, Deployment::Persistent1Ssd(capacity, throughput))
    }

    /// Returns a builder for a persistent 1 file system on HDD storage with 12 MB/s per TiB.
    pub fn persistent1_hdd12(
        vpc: &Vpc,
        capacity: Hdd12Capacity,
        cache: DriveCache,
    ) -> LustreBuilder<Persistent1> {
        LustreBuilder::new(vpc, Deployment::Persistent1Hdd12(capacity, cache))
    }

    /// Returns a builder for a persistent 1 file system on HDD storage with 40 MB/s per TiB.
    pub fn persistent1_hdd40(
        vpc: &Vpc,
        capacity: Hdd40Capacity,
        cache: DriveCache,
    ) -> LustreBuilder<Persistent1> {
        LustreBuilder::new(vpc, Deployment::Persistent1Hdd40(capacity, cache))
    }

    /// Returns a builder for a persistent 2 file system on SSD storage: data is replicated, and failed disks are
    /// replaced.
    pub fn persistent2(
        vpc: &Vpc,
        capacity: SsdCapacity,
        throughput: Persistent2Throughput,
    ) -> LustreBuilder<Persistent2Ssd> {
        LustreBuilder::new(vpc, Deployment::Persistent2Ssd(capacity, throughput))
    }

    /// Returns a builder for a persistent 2 file system with Intelligent-Tiering: storage that scales by itself and
    /// moves data to cheaper storage classes.
    pub fn intelligent_tiering(
        vpc: &Vpc,
        throughput: TieringThroughput,
        cache: ReadCache,
    ) -> LustreBuilder<Persistent2Tiering> {
        LustreBuilder::new(vpc, Deployment::Persistent2Tiering(throughput, cache))
    }
}

impl<Kind> LustreBuilder<Kind> {
    pub(super) fn new(vpc: &Vpc, deployment: Deployment) -> LustreBuilder<Kind> {
        let tiering = matches!(deployment, Deployment::Persistent2Tiering(..));
        let persistent = !matches!(deployment, Deployment::Scratch1(_) | Deployment::Scratch2(_));
        LustreBuilder {
            vpc: vpc.clone(),
            deployment,
            subnet: None,
            security_group: None,
            version: LustreVersion::V2_15,
            compression: true,
            kms_key: None,
            maintenance: None,
            removal: if persistent { RemovalPolicy::Retain } else { RemovalPolicy::Destroy },
            name: None,
            log: None,
            backup: None,
            from_backup: None,
            // Intelligent-Tiering requires provisioned metadata operations, and they cannot be added later.
            metadata: tiering.then_some(("USER_PROVISIONED", Some(6000))),
            efa: false,
            import: None,
            kind: PhantomData,
        }
    }

    /// Sets the subnet. Default: the VPC's first private subnet, or its first isolated or public one. An update
    /// replaces the file system.
    pub fn subnet(mut self, subnet: &Subnet) -> Self {
        self.subnet = Some(subnet.clone());
        self
    }

    /// Sets the security group. Default: a new security group with only the rules that the file system and its mounts need. An
    /// update replaces the file system.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Sets the Lustre version (`FileSystemTypeVersion`). Default: 2.15. The registry says that
    /// an update replaces the file system, and FSx has a call that updates it.
    pub fn version(mut self, version: LustreVersion) -> Self {
        self.version = version;
        self
    }

    /// Sets whether data is compressed with LZ4 (`DataCompressionType`). Default: `true`.
    pub fn compression(mut self, on: bool) -> Self {
        self.compression = on;
        self
    }

    /// Sets the weekly maintenance window (`WeeklyMaintenanceStartTime`): the day, from 1 for Monday to 7, and the time
    /// in UTC, such as `7:03:30`. Default: FSx chooses one.
    pub fn weekly_maintenance(mut self, start: impl Into<String>) -> Self {
        self.maintenance = Some(start.into());
        self
    }

    /// Sets the removal policy for when the file system is removed from the stack. Default: `Retain` for persistent
    /// file systems, `Destroy` for scratch.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Sets the tag `Name`. Default: the path of the construct.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Logs events of data repositories to a log group whose name starts with `/aws/fsx`. Default with `None`: a log
    /// group that FSx provides. Default: off.
    pub fn log(mut self, level: LustreLogLevel, group: Option<&LogGroup>) -> Self {
        self.log = Some((level, group.cloned()));
        self
    }

    /// Creates the file system. Reports a VPC without subnets.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Lustre {
        let scope = scope.construct(id);
        let security_group = self.security_group.clone().unwrap_or_else(|| {
            SecurityGroup::builder_for(&self.vpc, "Lustre of", &scope)
                .allow_all_outbound(false)
                .build(&scope, "SecurityGroup")
        });
        let ports: &[Port] =
            if self.efa { &[Port::ALL] } else { &[Port::LUSTRE, Port::LUSTRE_CLIENTS] };
        for port in ports {
            security_group.connect_to(&security_group, *port, "Lustre among its servers");
        }
        let subnet = self.subnet.clone().or_else(|| self.vpc.inner_subnets().into_iter().next());
        let Some(subnet) = subnet.or_else(|| self.vpc.all_subnets().first().cloned()) else {
            // Without a subnet no resource can be created.
            return self.nowhere(&scope, &security_group);
        };
        let (vpc, efa, removal) = (self.vpc.clone(), self.efa, self.removal);
        let resource = scope.add("FileSystem", self.resource(&scope, &security_group, &subnet));
        scope.edit(&resource).removal(removal);
        let (group, late) = (security_group.clone(), resource.clone());
        scope.on_synthesis(move |scope| {
            // FSx refuses to create a file system whose own servers cannot reach each other.
            for rule in group.rules() {
                scope.edit(&late).depends_on(&rule);
            }
        });
        Lustre::create(scope, vpc, subnet, security_group, resource, efa)
    }

    fn nowhere(self, scope: &Scope, security_group: &SecurityGroup) -> Lustre {
        scope.report(
            Diagnostic::new(code::FSX_001, "the VPC has no subnet for the file system")
                .property("SubnetIds")
                .found("none")
                .allowed("one subnet"),
        );
        let subnet = Subnet::nowhere();
        let names = ["fs-00000000", "nowhere.invalid", "none"].map(Value::constant);
        Lustre::import(scope, "Nowhere", &self.vpc, &subnet, security_group, names)
    }

    fn resource(self, scope: &Scope, group: &SecurityGroup, subnet: &Subnet) -> fsx::FileSystem {
        let (import, export, policy, chunk) = match self.import {
            None => (None, None, None, None),
            Some(ImportPath { path, changes, export, chunk_mib }) => {
                let policy = match changes {
                    AutoImport::None => "NONE",
                    AutoImport::New => "NEW",
                    AutoImport::NewChanged => "NEW_CHANGED",
                    AutoImport::NewChangedDeleted => "NEW_CHANGED_DELETED",
                };
                (Some(path), export, Some(policy), chunk_mib)
            }
        };
        let (retention, start, copy_tags) = match self.backup {
            None => (None, None, None),
            Some((days, start, tags)) => (Some(days), start, Some(tags)),
        };
        let (cache, throughput) = match self.deployment {
            Deployment::Persistent2Tiering(throughput, cache) => {
                let throughput = throughput.in_megabytes_per_second();
                (Some(read_cache(cache, throughput)), Some(throughput))
            }
            _ => (None, None),
        };
        let drive_cache = match self.deployment {
            Deployment::Persistent1Hdd12(_, cache) | Deployment::Persistent1Hdd40(_, cache) => {
                Some(match cache {
                    DriveCache::None => "NONE",
                    DriveCache::Read => "READ",
                })
            }
            _ => None,
        };
        let log = self.log.map(|(level, group)| {
            let level = match level {
                LustreLogLevel::WarnOnly => "WARN_ONLY",
                LustreLogLevel::ErrorOnly => "ERROR_ONLY",
                LustreLogLevel::WarnError => "WARN_ERROR",
            };
            l1::LogConfiguration::new()
                .set_opt(group.map(|it| it.arn()), l1::LogConfiguration::destination)
                .level(level)
        });
        let metadata = self.metadata.map(|(mode, operations)| {
            l1::MetadataConfiguration::new()
                .set_opt(operations, l1::MetadataConfiguration::iops)
                .mode(mode)
        });
        let lustre = l1::LustreConfiguration::new()
            .set_opt(policy, l1::LustreConfiguration::auto_import_policy)
            .set_opt(retention, l1::LustreConfiguration::automatic_backup_retention_days)
            .set_opt(copy_tags, l1::LustreConfiguration::copy_tags_to_backups)
            .set_opt(start, l1::LustreConfiguration::daily_automatic_backup_start_time)
            .data_compression_type(if self.compression { "LZ4" } else { "NONE" })
            .set_opt(cache, l1::LustreConfiguration::data_read_cache_configuration)
            .deployment_type(self.deployment.type_name())
            .set_opt(drive_cache, l1::LustreConfiguration::drive_cache_type)
            .set_opt(self.efa.then_some(true), l1::LustreConfiguration::efa_enabled)
            .set_opt(export, l1::LustreConfiguration::export_path)
            .set_opt(import, l1::LustreConfiguration::import_path)
            .set_opt(chunk, l1::LustreConfiguration::imported_file_chunk_size)
            .set_opt(log, l1::LustreConfiguration::log_configuration)
            .set_opt(metadata, l1::LustreConfiguration::metadata_configuration)
            .set_opt(
                self.deployment.per_unit_throughput(),
                l1::LustreConfiguration::per_unit_storage_throughput,
            )
            .set_opt(throughput, l1::LustreConfiguration::throughput_capacity)
            .set_opt(self.maintenance, l1::LustreConfiguration::weekly_maintenance_start_time);
        let name = self.name.unwrap_or_else(|| names::TAG.of(scope, ""));
        fsx::FileSystem::new()
            .set_opt(self.from_backup, fsx::FileSystem::backup_id)
            .file_system_type("LUSTRE")
            .file_system_type_version(self.version.name())
            .set_opt(self.kms_key, fsx::FileSystem::kms_key_id)
            .lustre_configuration(lustre)
            .security_group_ids([group.id()])
            .set_opt(self.deployment.capacity(), fsx::FileSystem::storage_capacity)
            .storage_type(self.deployment.storage_type())
            .subnet_ids([subnet.id()])
            .tags([("Name", name)])
    }
}

/// Returns the read cache of an Intelligent-Tiering file system with a throughput in MB/s.
fn read_cache(cache: ReadCache, throughput: u32) -> l1::DataReadCacheConfiguration {
    let configuration = l1::DataReadCacheConfiguration::new();
    match cache {
        ReadCache::None => configuration.sizing_mode("NO_CACHE"),
        ReadCache::Proportional => configuration.sizing_mode("PROPORTIONAL_TO_THROUGHPUT_CAPACITY"),
        ReadCache::GibibytesEach(size) => configuration
            .size_gi_b(size.saturating_mul(throughput / TIERING_STEP))
            .sizing_mode("USER_PROVISIONED"),
    }
}

impl<Kind: Persistent> LustreBuilder<Kind> {
    /// Backs up the file system every day and keeps backups for 1-90 days (`AutomaticBackupRetentionDays`). File
    /// systems with data repository associations do not support it. Default: off.
    pub fn daily_backup(mut self, keep_days: u8) -> Self {
        let (_, start, tags) = self.backup.take().unwrap_or((keep_days, None, true));
        self.backup = Some((keep_days, start, tags));
        self
    }

    /// Sets the start of the daily backup, as `HH:MM` in UTC (`DailyAutomaticBackupStartTime`). Requires
    /// [`daily_backup`](Self::daily_backup). Default: a time that FSx chooses.
    pub fn backup_start(mut self, time: impl Into<String>) -> Self {
        let (days, _, tags) = self.backup.take().unwrap_or((0, None, true));
        self.backup = Some((days, Some(time.into()), tags));
        self
    }

    /// Sets whether backups get the tags of the file system (`CopyTagsToBackups`). Default: `true`. An update may
    /// replace the file system.
    pub fn copy_tags_to_backups(mut self, on: bool) -> Self {
        let (days, start, _) = self.backup.take().unwrap_or((0, None, true));
        self.backup = Some((days, start, on));
        self
    }

    /// Restores the file system from a backup, given by its ID (`BackupId`). An update replaces the file system.
    /// Default: none.
    pub fn from_backup(mut self, id: impl IntoValue<String>) -> Self {
        self.from_backup = Some(id.into_value());
        self
    }

    /// Sets the KMS key that encrypts data at rest (`KmsKeyId`). Default: the AWS managed key. An update replaces the
    /// file system.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }
}

impl<Kind: Persistent2> LustreBuilder<Kind> {
    /// Turns on Elastic Fabric Adapter (`EfaEnabled`), which allows clients to bypass the kernel. Requires a metadata
    /// configuration. AWS refuses an update. Default: off.
    ///
    /// Instances on which `mount_on` mounts the file system have no EFA interface, so they connect over TCP, which FSX-036
    /// reports. For EFA, launch instances with an EFA interface and
    /// [configure their Lustre client](https://docs.aws.amazon.com/fsx/latest/LustreGuide/configure-efa-clients.html).
    pub fn efa(mut self) -> Self {
        self.efa = true;
        self
    }
}

impl LustreBuilder<Persistent2Ssd> {
    /// Sets the metadata operations per second (`MetadataConfiguration`). Default: none, with the metadata performance
    /// of older deployment types. It cannot be added later.
    pub fn metadata(mut self, metadata: SsdMetadata) -> Self {
        self.metadata = Some(match metadata {
            SsdMetadata::Automatic => ("AUTOMATIC", None),
            SsdMetadata::Provisioned(it) => ("USER_PROVISIONED", Some(it.per_second())),
        });
        self
    }
}

impl LustreBuilder<Persistent2Tiering> {
    /// Sets the metadata operations per second (`MetadataConfiguration`). Default: 6,000.
    pub fn tiering_metadata(mut self, metadata: TieringMetadata) -> Self {
        self.metadata = Some(("USER_PROVISIONED", Some(metadata.per_second())));
        self
    }

    /// Sets the KMS key that encrypts data at rest (`KmsKeyId`). Default: the AWS managed key. An update replaces the
    /// file system.
    pub fn tiering_kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }
}

impl<Kind: ImportsByPath> LustreBuilder<Kind> {
    /// Links the whole file system to a bucket or prefix (`s3://data/in`) with `ImportPath`, the older way. It cannot
    /// be combined with data repository associations. Default: none. An update may replace the file system.
    pub fn import_path(mut self, path: impl IntoValue<String>, changes: AutoImport) -> Self {
        let path = path.into_value();
        self.import = Some(match self.import.take() {
            Some(known) => ImportPath { path, changes, ..known },
            None => ImportPath { path, changes, export: None, chunk_mib: None },
        });
        self
    }

    /// Sets the path that exports go to (`ExportPath`): the same bucket with another prefix. Call
    /// [`import_path`](Self::import_path) first; without it this has no effect. Default: a prefix that FSx creates in
    /// the bucket. An update may replace the file system.
    pub fn export_path(mut self, path: impl IntoValue<String>) -> Self {
        if let Some(import) = &mut self.import {
            import.export = Some(path.into_value());
        }
        self
    }

    /// Sets the stripe size of imported files in MiB (`ImportedFileChunkSize`), 1-512,000. Default: 1,024. Call
    /// [`import_path`](Self::import_path) first; without it this has no effect. An update may replace the file system.
    pub fn imported_file_chunk_mib(mut self, mebibytes: u32) -> Self {
        if let Some(import) = &mut self.import {
            import.chunk_mib = Some(mebibytes);
        }
        self
    }
}
