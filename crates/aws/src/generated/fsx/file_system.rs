// Made by `cargo xtask generate`; do not edit.
//! `AWS::FSx::FileSystem`

use stanchion_template::generated::*;

/// `AWS::FSx::FileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html)
#[must_use]
pub struct FileSystem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FileSystem<Missing_<super::required::file_system_type>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FileSystem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FileSystem<S0, S1> {
    /// Sets `BackupId`. An update replaces the resource.
    #[inline] pub fn backup_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackupId", value.into_node()); self }
    /// Sets `FileSystemType`. Required. An update replaces the resource.
    #[inline] pub fn file_system_type(mut self, value: impl IntoValue_<String>) -> FileSystem<Set_, S1> { self.0.put("FileSystemType", value.into_node()); FileSystem(self.0, PhantomData_) }
    /// Sets `FileSystemTypeVersion`. An update replaces the resource.
    #[inline] pub fn file_system_type_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FileSystemTypeVersion", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LustreConfiguration`.
    #[inline] pub fn lustre_configuration(mut self, value: impl IntoValue_<LustreConfiguration>) -> Self { self.0.put("LustreConfiguration", value.into_node()); self }
    /// Sets `NetworkType`.
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `OntapConfiguration`.
    #[inline] pub fn ontap_configuration(mut self, value: impl IntoValue_<OntapConfiguration>) -> Self { self.0.put("OntapConfiguration", value.into_node()); self }
    /// Sets `OpenZFSConfiguration`.
    #[inline] pub fn open_zfs_configuration(mut self, value: impl IntoValue_<OpenZFSConfiguration>) -> Self { self.0.put("OpenZFSConfiguration", value.into_node()); self }
    /// Sets `SecurityGroupIds`. An update replaces the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `StorageCapacity`.
    #[inline] pub fn storage_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StorageCapacity", value.into_node()); self }
    /// Sets `StorageType`.
    #[inline] pub fn storage_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageType", value.into_node()); self }
    /// Sets `SubnetIds`. Required. An update replaces the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> FileSystem<S0, Set_> { self.0.put("SubnetIds", value.into_node()); FileSystem(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WindowsConfiguration`.
    #[inline] pub fn windows_configuration(mut self, value: impl IntoValue_<WindowsConfiguration>) -> Self { self.0.put("WindowsConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FileSystem> for FileSystem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for FileSystem<S0, S1> {
    const TYPE: &'static str = "AWS::FSx::FileSystem";
    type Handle = FileSystemRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FileSystem`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FileSystemRef(Id_);
impl From<Id_> for FileSystemRef { #[inline] fn from(id: Id_) -> Self { FileSystemRef(id) } }
impl AsRef<Id_> for FileSystemRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FileSystemRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DNSName`
    #[inline] pub fn dns_name(&self) -> Value_<String> { self.0.attribute("DNSName") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LustreMountName`
    #[inline] pub fn lustre_mount_name(&self) -> Value_<String> { self.0.attribute("LustreMountName") }
    /// `Fn::GetAtt` `ResourceARN`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceARN") }
    /// `Fn::GetAtt` `RootVolumeId`
    #[inline] pub fn root_volume_id(&self) -> Value_<String> { self.0.attribute("RootVolumeId") }
}
/// `AWS::FSx::FileSystem.DataReadCacheConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-datareadcacheconfiguration.html)
#[must_use]
pub struct DataReadCacheConfiguration(Properties_);
impl DataReadCacheConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataReadCacheConfiguration(Properties_::new()) }
}
impl DataReadCacheConfiguration {
    /// Sets `SizeGiB`.
    #[inline] pub fn size_gi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeGiB", value.into_node()); self }
    /// Sets `SizingMode`.
    #[inline] pub fn sizing_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SizingMode", value.into_node()); self }
}
impl IntoValue_<DataReadCacheConfiguration> for DataReadCacheConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-logconfiguration.html)
#[must_use]
pub struct LogConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogConfiguration<Missing_<super::required::level>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LogConfiguration<S0> {
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `Level`. Required.
    #[inline] pub fn level(mut self, value: impl IntoValue_<String>) -> LogConfiguration<Set_> { self.0.put("Level", value.into_node()); LogConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LogConfiguration> for LogConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.MetadataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-metadataconfiguration.html)
#[must_use]
pub struct MetadataConfiguration(Properties_);
impl MetadataConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetadataConfiguration(Properties_::new()) }
}
impl MetadataConfiguration {
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `Mode`.
    #[inline] pub fn mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Mode", value.into_node()); self }
}
impl IntoValue_<MetadataConfiguration> for MetadataConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.LustreConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-lustreconfiguration.html)
#[must_use]
pub struct LustreConfiguration(Properties_);
impl LustreConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LustreConfiguration(Properties_::new()) }
}
impl LustreConfiguration {
    /// Sets `AutoImportPolicy`.
    #[inline] pub fn auto_import_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AutoImportPolicy", value.into_node()); self }
    /// Sets `AutomaticBackupRetentionDays`.
    #[inline] pub fn automatic_backup_retention_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AutomaticBackupRetentionDays", value.into_node()); self }
    /// Sets `CopyTagsToBackups`.
    #[inline] pub fn copy_tags_to_backups(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTagsToBackups", value.into_node()); self }
    /// Sets `DailyAutomaticBackupStartTime`.
    #[inline] pub fn daily_automatic_backup_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DailyAutomaticBackupStartTime", value.into_node()); self }
    /// Sets `DataCompressionType`.
    #[inline] pub fn data_compression_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataCompressionType", value.into_node()); self }
    /// Sets `DataReadCacheConfiguration`.
    #[inline] pub fn data_read_cache_configuration(mut self, value: impl IntoValue_<DataReadCacheConfiguration>) -> Self { self.0.put("DataReadCacheConfiguration", value.into_node()); self }
    /// Sets `DeploymentType`.
    #[inline] pub fn deployment_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeploymentType", value.into_node()); self }
    /// Sets `DriveCacheType`.
    #[inline] pub fn drive_cache_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DriveCacheType", value.into_node()); self }
    /// Sets `EfaEnabled`.
    #[inline] pub fn efa_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EfaEnabled", value.into_node()); self }
    /// Sets `ExportPath`.
    #[inline] pub fn export_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExportPath", value.into_node()); self }
    /// Sets `ImportPath`.
    #[inline] pub fn import_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImportPath", value.into_node()); self }
    /// Sets `ImportedFileChunkSize`.
    #[inline] pub fn imported_file_chunk_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ImportedFileChunkSize", value.into_node()); self }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<LogConfiguration>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `MetadataConfiguration`.
    #[inline] pub fn metadata_configuration(mut self, value: impl IntoValue_<MetadataConfiguration>) -> Self { self.0.put("MetadataConfiguration", value.into_node()); self }
    /// Sets `PerUnitStorageThroughput`.
    #[inline] pub fn per_unit_storage_throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PerUnitStorageThroughput", value.into_node()); self }
    /// Sets `ThroughputCapacity`.
    #[inline] pub fn throughput_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThroughputCapacity", value.into_node()); self }
    /// Sets `WeeklyMaintenanceStartTime`.
    #[inline] pub fn weekly_maintenance_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WeeklyMaintenanceStartTime", value.into_node()); self }
}
impl IntoValue_<LustreConfiguration> for LustreConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.DiskIopsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-diskiopsconfiguration.html)
#[must_use]
pub struct DiskIopsConfiguration(Properties_);
impl DiskIopsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DiskIopsConfiguration(Properties_::new()) }
}
impl DiskIopsConfiguration {
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `Mode`.
    #[inline] pub fn mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Mode", value.into_node()); self }
}
impl IntoValue_<DiskIopsConfiguration> for DiskIopsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.OntapConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-ontapconfiguration.html)
#[must_use]
pub struct OntapConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OntapConfiguration<Missing_<super::required::deployment_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OntapConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> OntapConfiguration<S0> {
    /// Sets `AutomaticBackupRetentionDays`.
    #[inline] pub fn automatic_backup_retention_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AutomaticBackupRetentionDays", value.into_node()); self }
    /// Sets `DailyAutomaticBackupStartTime`.
    #[inline] pub fn daily_automatic_backup_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DailyAutomaticBackupStartTime", value.into_node()); self }
    /// Sets `DeploymentType`. Required.
    #[inline] pub fn deployment_type(mut self, value: impl IntoValue_<String>) -> OntapConfiguration<Set_> { self.0.put("DeploymentType", value.into_node()); OntapConfiguration(self.0, PhantomData_) }
    /// Sets `DiskIopsConfiguration`.
    #[inline] pub fn disk_iops_configuration(mut self, value: impl IntoValue_<DiskIopsConfiguration>) -> Self { self.0.put("DiskIopsConfiguration", value.into_node()); self }
    /// Sets `EndpointIpAddressRange`.
    #[inline] pub fn endpoint_ip_address_range(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointIpAddressRange", value.into_node()); self }
    /// Sets `EndpointIpv6AddressRange`.
    #[inline] pub fn endpoint_ipv6_address_range(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointIpv6AddressRange", value.into_node()); self }
    /// Sets `FsxAdminPassword`.
    #[inline] pub fn fsx_admin_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FsxAdminPassword", value.into_node()); self }
    /// Sets `HAPairs`.
    #[inline] pub fn ha_pairs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HAPairs", value.into_node()); self }
    /// Sets `PreferredSubnetId`.
    #[inline] pub fn preferred_subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredSubnetId", value.into_node()); self }
    /// Sets `RouteTableIds`.
    #[inline] pub fn route_table_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RouteTableIds", value.into_node()); self }
    /// Sets `ThroughputCapacity`.
    #[inline] pub fn throughput_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThroughputCapacity", value.into_node()); self }
    /// Sets `ThroughputCapacityPerHAPair`.
    #[inline] pub fn throughput_capacity_per_ha_pair(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThroughputCapacityPerHAPair", value.into_node()); self }
    /// Sets `WeeklyMaintenanceStartTime`.
    #[inline] pub fn weekly_maintenance_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WeeklyMaintenanceStartTime", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OntapConfiguration> for OntapConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.ReadCacheConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-readcacheconfiguration.html)
#[must_use]
pub struct ReadCacheConfiguration(Properties_);
impl ReadCacheConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReadCacheConfiguration(Properties_::new()) }
}
impl ReadCacheConfiguration {
    /// Sets `SizeGiB`.
    #[inline] pub fn size_gi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeGiB", value.into_node()); self }
    /// Sets `SizingMode`.
    #[inline] pub fn sizing_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SizingMode", value.into_node()); self }
}
impl IntoValue_<ReadCacheConfiguration> for ReadCacheConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.ClientConfigurations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-clientconfigurations.html)
#[must_use]
pub struct ClientConfigurations(Properties_);
impl ClientConfigurations {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClientConfigurations(Properties_::new()) }
}
impl ClientConfigurations {
    /// Sets `Clients`.
    #[inline] pub fn clients(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Clients", value.into_node()); self }
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Options", value.into_node()); self }
}
impl IntoValue_<ClientConfigurations> for ClientConfigurations { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.NfsExports`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-nfsexports.html)
#[must_use]
pub struct NfsExports(Properties_);
impl NfsExports {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NfsExports(Properties_::new()) }
}
impl NfsExports {
    /// Sets `ClientConfigurations`.
    #[inline] pub fn client_configurations(mut self, value: impl IntoValue_<Vec<ClientConfigurations>>) -> Self { self.0.put("ClientConfigurations", value.into_node()); self }
}
impl IntoValue_<NfsExports> for NfsExports { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.UserAndGroupQuotas`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-userandgroupquotas.html)
#[must_use]
pub struct UserAndGroupQuotas(Properties_);
impl UserAndGroupQuotas {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserAndGroupQuotas(Properties_::new()) }
}
impl UserAndGroupQuotas {
    /// Sets `Id`.
    #[inline] pub fn id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `StorageCapacityQuotaGiB`.
    #[inline] pub fn storage_capacity_quota_gi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StorageCapacityQuotaGiB", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<UserAndGroupQuotas> for UserAndGroupQuotas { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.RootVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-rootvolumeconfiguration.html)
#[must_use]
pub struct RootVolumeConfiguration(Properties_);
impl RootVolumeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RootVolumeConfiguration(Properties_::new()) }
}
impl RootVolumeConfiguration {
    /// Sets `CopyTagsToSnapshots`.
    #[inline] pub fn copy_tags_to_snapshots(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTagsToSnapshots", value.into_node()); self }
    /// Sets `DataCompressionType`.
    #[inline] pub fn data_compression_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataCompressionType", value.into_node()); self }
    /// Sets `NfsExports`.
    #[inline] pub fn nfs_exports(mut self, value: impl IntoValue_<Vec<NfsExports>>) -> Self { self.0.put("NfsExports", value.into_node()); self }
    /// Sets `ReadOnly`.
    #[inline] pub fn read_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadOnly", value.into_node()); self }
    /// Sets `RecordSizeKiB`.
    #[inline] pub fn record_size_ki_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecordSizeKiB", value.into_node()); self }
    /// Sets `UserAndGroupQuotas`.
    #[inline] pub fn user_and_group_quotas(mut self, value: impl IntoValue_<Vec<UserAndGroupQuotas>>) -> Self { self.0.put("UserAndGroupQuotas", value.into_node()); self }
}
impl IntoValue_<RootVolumeConfiguration> for RootVolumeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.OpenZFSConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-openzfsconfiguration.html)
#[must_use]
pub struct OpenZFSConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OpenZFSConfiguration<Missing_<super::required::deployment_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenZFSConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> OpenZFSConfiguration<S0> {
    /// Sets `AutomaticBackupRetentionDays`.
    #[inline] pub fn automatic_backup_retention_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AutomaticBackupRetentionDays", value.into_node()); self }
    /// Sets `CopyTagsToBackups`.
    #[inline] pub fn copy_tags_to_backups(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTagsToBackups", value.into_node()); self }
    /// Sets `CopyTagsToVolumes`.
    #[inline] pub fn copy_tags_to_volumes(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTagsToVolumes", value.into_node()); self }
    /// Sets `DailyAutomaticBackupStartTime`.
    #[inline] pub fn daily_automatic_backup_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DailyAutomaticBackupStartTime", value.into_node()); self }
    /// Sets `DeploymentType`. Required.
    #[inline] pub fn deployment_type(mut self, value: impl IntoValue_<String>) -> OpenZFSConfiguration<Set_> { self.0.put("DeploymentType", value.into_node()); OpenZFSConfiguration(self.0, PhantomData_) }
    /// Sets `DiskIopsConfiguration`.
    #[inline] pub fn disk_iops_configuration(mut self, value: impl IntoValue_<DiskIopsConfiguration>) -> Self { self.0.put("DiskIopsConfiguration", value.into_node()); self }
    /// Sets `EndpointIpAddressRange`.
    #[inline] pub fn endpoint_ip_address_range(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointIpAddressRange", value.into_node()); self }
    /// Sets `EndpointIpv6AddressRange`.
    #[inline] pub fn endpoint_ipv6_address_range(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointIpv6AddressRange", value.into_node()); self }
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `PreferredSubnetId`.
    #[inline] pub fn preferred_subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredSubnetId", value.into_node()); self }
    /// Sets `ReadCacheConfiguration`.
    #[inline] pub fn read_cache_configuration(mut self, value: impl IntoValue_<ReadCacheConfiguration>) -> Self { self.0.put("ReadCacheConfiguration", value.into_node()); self }
    /// Sets `RootVolumeConfiguration`.
    #[inline] pub fn root_volume_configuration(mut self, value: impl IntoValue_<RootVolumeConfiguration>) -> Self { self.0.put("RootVolumeConfiguration", value.into_node()); self }
    /// Sets `RouteTableIds`.
    #[inline] pub fn route_table_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RouteTableIds", value.into_node()); self }
    /// Sets `ThroughputCapacity`.
    #[inline] pub fn throughput_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThroughputCapacity", value.into_node()); self }
    /// Sets `WeeklyMaintenanceStartTime`.
    #[inline] pub fn weekly_maintenance_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WeeklyMaintenanceStartTime", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OpenZFSConfiguration> for OpenZFSConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.AuditLogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-auditlogconfiguration.html)
#[must_use]
pub struct AuditLogConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AuditLogConfiguration<Missing_<super::required::file_access_audit_log_level>, Missing_<super::required::file_share_access_audit_log_level>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuditLogConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AuditLogConfiguration<S0, S1> {
    /// Sets `AuditLogDestination`.
    #[inline] pub fn audit_log_destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuditLogDestination", value.into_node()); self }
    /// Sets `FileAccessAuditLogLevel`. Required.
    #[inline] pub fn file_access_audit_log_level(mut self, value: impl IntoValue_<String>) -> AuditLogConfiguration<Set_, S1> { self.0.put("FileAccessAuditLogLevel", value.into_node()); AuditLogConfiguration(self.0, PhantomData_) }
    /// Sets `FileShareAccessAuditLogLevel`. Required.
    #[inline] pub fn file_share_access_audit_log_level(mut self, value: impl IntoValue_<String>) -> AuditLogConfiguration<S0, Set_> { self.0.put("FileShareAccessAuditLogLevel", value.into_node()); AuditLogConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AuditLogConfiguration> for AuditLogConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.FsrmConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-fsrmconfiguration.html)
#[must_use]
pub struct FsrmConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FsrmConfiguration<Missing_<super::required::fsrm_service_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FsrmConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FsrmConfiguration<S0> {
    /// Sets `EventLogDestination`.
    #[inline] pub fn event_log_destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventLogDestination", value.into_node()); self }
    /// Sets `FsrmServiceEnabled`. Required.
    #[inline] pub fn fsrm_service_enabled(mut self, value: impl IntoValue_<bool>) -> FsrmConfiguration<Set_> { self.0.put("FsrmServiceEnabled", value.into_node()); FsrmConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FsrmConfiguration> for FsrmConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.SelfManagedActiveDirectoryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-selfmanagedactivedirectoryconfiguration.html)
#[must_use]
pub struct SelfManagedActiveDirectoryConfiguration(Properties_);
impl SelfManagedActiveDirectoryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelfManagedActiveDirectoryConfiguration(Properties_::new()) }
}
impl SelfManagedActiveDirectoryConfiguration {
    /// Sets `DnsIps`.
    #[inline] pub fn dns_ips(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DnsIps", value.into_node()); self }
    /// Sets `DomainJoinServiceAccountSecret`.
    #[inline] pub fn domain_join_service_account_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainJoinServiceAccountSecret", value.into_node()); self }
    /// Sets `DomainName`.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `FileSystemAdministratorsGroup`.
    #[inline] pub fn file_system_administrators_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FileSystemAdministratorsGroup", value.into_node()); self }
    /// Sets `OrganizationalUnitDistinguishedName`.
    #[inline] pub fn organizational_unit_distinguished_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrganizationalUnitDistinguishedName", value.into_node()); self }
    /// Sets `Password`.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `UserName`.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserName", value.into_node()); self }
}
impl IntoValue_<SelfManagedActiveDirectoryConfiguration> for SelfManagedActiveDirectoryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileSystem.WindowsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-windowsconfiguration.html)
#[must_use]
pub struct WindowsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WindowsConfiguration<Missing_<super::required::throughput_capacity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WindowsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> WindowsConfiguration<S0> {
    /// Sets `ActiveDirectoryId`.
    #[inline] pub fn active_directory_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActiveDirectoryId", value.into_node()); self }
    /// Sets `Aliases`.
    #[inline] pub fn aliases(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Aliases", value.into_node()); self }
    /// Sets `AuditLogConfiguration`.
    #[inline] pub fn audit_log_configuration(mut self, value: impl IntoValue_<AuditLogConfiguration>) -> Self { self.0.put("AuditLogConfiguration", value.into_node()); self }
    /// Sets `AutomaticBackupRetentionDays`.
    #[inline] pub fn automatic_backup_retention_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AutomaticBackupRetentionDays", value.into_node()); self }
    /// Sets `CopyTagsToBackups`.
    #[inline] pub fn copy_tags_to_backups(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTagsToBackups", value.into_node()); self }
    /// Sets `DailyAutomaticBackupStartTime`.
    #[inline] pub fn daily_automatic_backup_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DailyAutomaticBackupStartTime", value.into_node()); self }
    /// Sets `DeploymentType`.
    #[inline] pub fn deployment_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeploymentType", value.into_node()); self }
    /// Sets `DiskIopsConfiguration`.
    #[inline] pub fn disk_iops_configuration(mut self, value: impl IntoValue_<DiskIopsConfiguration>) -> Self { self.0.put("DiskIopsConfiguration", value.into_node()); self }
    /// Sets `FsrmConfiguration`.
    #[inline] pub fn fsrm_configuration(mut self, value: impl IntoValue_<FsrmConfiguration>) -> Self { self.0.put("FsrmConfiguration", value.into_node()); self }
    /// Sets `PreferredSubnetId`.
    #[inline] pub fn preferred_subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredSubnetId", value.into_node()); self }
    /// Sets `SelfManagedActiveDirectoryConfiguration`.
    #[inline] pub fn self_managed_active_directory_configuration(mut self, value: impl IntoValue_<SelfManagedActiveDirectoryConfiguration>) -> Self { self.0.put("SelfManagedActiveDirectoryConfiguration", value.into_node()); self }
    /// Sets `ThroughputCapacity`. Required.
    #[inline] pub fn throughput_capacity(mut self, value: impl IntoValue_<i64>) -> WindowsConfiguration<Set_> { self.0.put("ThroughputCapacity", value.into_node()); WindowsConfiguration(self.0, PhantomData_) }
    /// Sets `WeeklyMaintenanceStartTime`.
    #[inline] pub fn weekly_maintenance_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WeeklyMaintenanceStartTime", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WindowsConfiguration> for WindowsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
