// Made by `cargo xtask generate`; do not edit.
//! `AWS::FSx::Volume`

use stanchion_template::generated::*;

/// `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[must_use]
pub struct Volume<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Volume<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Volume(Properties_::new(), PhantomData_) }
}
impl<S0> Volume<S0> {
    /// Sets `BackupId`. 12 to 128 characters. An update replaces the resource.
    #[inline] pub fn backup_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackupId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 203 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Volume<Set_> { self.0.put("Name", value.into_node()); Volume(self.0, PhantomData_) }
    /// Sets `OntapConfiguration`.
    #[inline] pub fn ontap_configuration(mut self, value: impl IntoValue_<OntapConfiguration>) -> Self { self.0.put("OntapConfiguration", value.into_node()); self }
    /// Sets `OpenZFSConfiguration`.
    #[inline] pub fn open_zfs_configuration(mut self, value: impl IntoValue_<OpenZFSConfiguration>) -> Self { self.0.put("OpenZFSConfiguration", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VolumeType`. An update replaces the resource. The values are constants of [`VolumeType`].
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<VolumeType>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Volume> for Volume<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Volume<S0> {
    const TYPE: &'static str = "AWS::FSx::Volume";
    type Handle = VolumeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Volume`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VolumeRef(Id_);
impl From<Id_> for VolumeRef { #[inline] fn from(id: Id_) -> Self { VolumeRef(id) } }
impl AsRef<Id_> for VolumeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VolumeRef {
    /// `Ref`: `VolumeId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ResourceARN`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceARN") }
    /// `Fn::GetAtt` `UUID`
    #[inline] pub fn uuid(&self) -> Value_<String> { self.0.attribute("UUID") }
    /// `Fn::GetAtt` `VolumeId`
    #[inline] pub fn volume_id(&self) -> Value_<String> { self.0.attribute("VolumeId") }
}
/// `AWS::FSx::Volume.AggregateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-aggregateconfiguration.html)
#[must_use]
pub struct AggregateConfiguration(Properties_);
impl AggregateConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AggregateConfiguration(Properties_::new()) }
}
impl AggregateConfiguration {
    /// Sets `Aggregates`. 0 to 6 items.
    #[inline] pub fn aggregates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Aggregates", value.into_node()); self }
    /// Sets `ConstituentsPerAggregate`. 1 to 200.
    #[inline] pub fn constituents_per_aggregate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConstituentsPerAggregate", value.into_node()); self }
}
impl IntoValue_<AggregateConfiguration> for AggregateConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::Volume.AutocommitPeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-autocommitperiod.html)
#[must_use]
pub struct AutocommitPeriod<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutocommitPeriod<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutocommitPeriod(Properties_::new(), PhantomData_) }
}
impl<S0> AutocommitPeriod<S0> {
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> AutocommitPeriod<Set_> { self.0.put("Type", value.into_node()); AutocommitPeriod(self.0, PhantomData_) }
    /// Sets `Value`. 1 to 65535.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AutocommitPeriod> for AutocommitPeriod<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::Volume.RetentionPeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-retentionperiod.html)
#[must_use]
pub struct RetentionPeriod<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RetentionPeriod<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RetentionPeriod(Properties_::new(), PhantomData_) }
}
impl<S0> RetentionPeriod<S0> {
    /// Sets `Type`. Required. The values are constants of [`RetentionPeriodType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<RetentionPeriodType>) -> RetentionPeriod<Set_> { self.0.put("Type", value.into_node()); RetentionPeriod(self.0, PhantomData_) }
    /// Sets `Value`. 0 to 65535.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RetentionPeriod> for RetentionPeriod<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::Volume.SnaplockRetentionPeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-snaplockretentionperiod.html)
#[must_use]
pub struct SnaplockRetentionPeriod<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SnaplockRetentionPeriod<Missing_<super::required::default_retention>, Missing_<super::required::maximum_retention>, Missing_<super::required::minimum_retention>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnaplockRetentionPeriod(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SnaplockRetentionPeriod<S0, S1, S2> {
    /// Sets `DefaultRetention`. Required.
    #[inline] pub fn default_retention(mut self, value: impl IntoValue_<RetentionPeriod>) -> SnaplockRetentionPeriod<Set_, S1, S2> { self.0.put("DefaultRetention", value.into_node()); SnaplockRetentionPeriod(self.0, PhantomData_) }
    /// Sets `MaximumRetention`. Required.
    #[inline] pub fn maximum_retention(mut self, value: impl IntoValue_<RetentionPeriod>) -> SnaplockRetentionPeriod<S0, Set_, S2> { self.0.put("MaximumRetention", value.into_node()); SnaplockRetentionPeriod(self.0, PhantomData_) }
    /// Sets `MinimumRetention`. Required.
    #[inline] pub fn minimum_retention(mut self, value: impl IntoValue_<RetentionPeriod>) -> SnaplockRetentionPeriod<S0, S1, Set_> { self.0.put("MinimumRetention", value.into_node()); SnaplockRetentionPeriod(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SnaplockRetentionPeriod> for SnaplockRetentionPeriod<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::Volume.SnaplockConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-snaplockconfiguration.html)
#[must_use]
pub struct SnaplockConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SnaplockConfiguration<Missing_<super::required::snaplock_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnaplockConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SnaplockConfiguration<S0> {
    /// Sets `AuditLogVolume`.
    #[inline] pub fn audit_log_volume(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuditLogVolume", value.into_node()); self }
    /// Sets `AutocommitPeriod`.
    #[inline] pub fn autocommit_period(mut self, value: impl IntoValue_<AutocommitPeriod>) -> Self { self.0.put("AutocommitPeriod", value.into_node()); self }
    /// Sets `PrivilegedDelete`. The values are constants of [`PrivilegedDelete`].
    #[inline] pub fn privileged_delete(mut self, value: impl IntoValue_<PrivilegedDelete>) -> Self { self.0.put("PrivilegedDelete", value.into_node()); self }
    /// Sets `RetentionPeriod`.
    #[inline] pub fn retention_period(mut self, value: impl IntoValue_<SnaplockRetentionPeriod>) -> Self { self.0.put("RetentionPeriod", value.into_node()); self }
    /// Sets `SnaplockType`. Required. The values are constants of [`SnaplockType`].
    #[inline] pub fn snaplock_type(mut self, value: impl IntoValue_<SnaplockType>) -> SnaplockConfiguration<Set_> { self.0.put("SnaplockType", value.into_node()); SnaplockConfiguration(self.0, PhantomData_) }
    /// Sets `VolumeAppendModeEnabled`.
    #[inline] pub fn volume_append_mode_enabled(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeAppendModeEnabled", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SnaplockConfiguration> for SnaplockConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::Volume.TieringPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-tieringpolicy.html)
#[must_use]
pub struct TieringPolicy(Properties_);
impl TieringPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TieringPolicy(Properties_::new()) }
}
impl TieringPolicy {
    /// Sets `CoolingPeriod`. 2 to 183.
    #[inline] pub fn cooling_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CoolingPeriod", value.into_node()); self }
    /// Sets `Name`. The values are constants of [`Name`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<Name>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<TieringPolicy> for TieringPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::Volume.OntapConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-ontapconfiguration.html)
#[must_use]
pub struct OntapConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OntapConfiguration<Missing_<super::required::storage_virtual_machine_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OntapConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> OntapConfiguration<S0> {
    /// Sets `AggregateConfiguration`.
    #[inline] pub fn aggregate_configuration(mut self, value: impl IntoValue_<AggregateConfiguration>) -> Self { self.0.put("AggregateConfiguration", value.into_node()); self }
    /// Sets `CopyTagsToBackups`.
    #[inline] pub fn copy_tags_to_backups(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CopyTagsToBackups", value.into_node()); self }
    /// Sets `JunctionPath`. 1 to 255 characters.
    #[inline] pub fn junction_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JunctionPath", value.into_node()); self }
    /// Sets `OntapVolumeType`. The values are constants of [`OntapVolumeType`].
    #[inline] pub fn ontap_volume_type(mut self, value: impl IntoValue_<OntapVolumeType>) -> Self { self.0.put("OntapVolumeType", value.into_node()); self }
    /// Sets `SecurityStyle`. The values are constants of [`SecurityStyle`].
    #[inline] pub fn security_style(mut self, value: impl IntoValue_<SecurityStyle>) -> Self { self.0.put("SecurityStyle", value.into_node()); self }
    /// Sets `SizeInBytes`. 0 to 22517998000000000.
    #[inline] pub fn size_in_bytes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SizeInBytes", value.into_node()); self }
    /// Sets `SizeInMegabytes`. 0 to 2147483647.
    #[inline] pub fn size_in_megabytes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SizeInMegabytes", value.into_node()); self }
    /// Sets `SnaplockConfiguration`.
    #[inline] pub fn snaplock_configuration(mut self, value: impl IntoValue_<SnaplockConfiguration>) -> Self { self.0.put("SnaplockConfiguration", value.into_node()); self }
    /// Sets `SnapshotPolicy`. 1 to 255 characters.
    #[inline] pub fn snapshot_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotPolicy", value.into_node()); self }
    /// Sets `StorageEfficiencyEnabled`.
    #[inline] pub fn storage_efficiency_enabled(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageEfficiencyEnabled", value.into_node()); self }
    /// Sets `StorageVirtualMachineId`. Required. Exactly 21 characters.
    #[inline] pub fn storage_virtual_machine_id(mut self, value: impl IntoValue_<String>) -> OntapConfiguration<Set_> { self.0.put("StorageVirtualMachineId", value.into_node()); OntapConfiguration(self.0, PhantomData_) }
    /// Sets `TieringPolicy`.
    #[inline] pub fn tiering_policy(mut self, value: impl IntoValue_<TieringPolicy>) -> Self { self.0.put("TieringPolicy", value.into_node()); self }
    /// Sets `VolumeStyle`. The values are constants of [`VolumeStyle`].
    #[inline] pub fn volume_style(mut self, value: impl IntoValue_<VolumeStyle>) -> Self { self.0.put("VolumeStyle", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OntapConfiguration> for OntapConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::Volume.ClientConfigurations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-clientconfigurations.html)
#[must_use]
pub struct ClientConfigurations<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClientConfigurations<Missing_<super::required::clients>, Missing_<super::required::options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientConfigurations(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClientConfigurations<S0, S1> {
    /// Sets `Clients`. Required. 1 to 128 characters.
    #[inline] pub fn clients(mut self, value: impl IntoValue_<String>) -> ClientConfigurations<Set_, S1> { self.0.put("Clients", value.into_node()); ClientConfigurations(self.0, PhantomData_) }
    /// Sets `Options`. Required. 1 to 20 items.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Vec<String>>) -> ClientConfigurations<S0, Set_> { self.0.put("Options", value.into_node()); ClientConfigurations(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClientConfigurations> for ClientConfigurations<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::Volume.NfsExports`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-nfsexports.html)
#[must_use]
pub struct NfsExports<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NfsExports<Missing_<super::required::client_configurations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NfsExports(Properties_::new(), PhantomData_) }
}
impl<S0> NfsExports<S0> {
    /// Sets `ClientConfigurations`. Required. 0 to 25 items.
    #[inline] pub fn client_configurations(mut self, value: impl IntoValue_<Vec<ClientConfigurations>>) -> NfsExports<Set_> { self.0.put("ClientConfigurations", value.into_node()); NfsExports(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NfsExports> for NfsExports<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::Volume.OriginSnapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-originsnapshot.html)
#[must_use]
pub struct OriginSnapshot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OriginSnapshot<Missing_<super::required::copy_strategy>, Missing_<super::required::snapshot_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginSnapshot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OriginSnapshot<S0, S1> {
    /// Sets `CopyStrategy`. Required. The values are constants of [`CopyStrategy`].
    #[inline] pub fn copy_strategy(mut self, value: impl IntoValue_<CopyStrategy>) -> OriginSnapshot<Set_, S1> { self.0.put("CopyStrategy", value.into_node()); OriginSnapshot(self.0, PhantomData_) }
    /// Sets `SnapshotARN`. Required. 8 to 512 characters.
    #[inline] pub fn snapshot_arn(mut self, value: impl IntoValue_<String>) -> OriginSnapshot<S0, Set_> { self.0.put("SnapshotARN", value.into_node()); OriginSnapshot(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OriginSnapshot> for OriginSnapshot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::Volume.UserAndGroupQuotas`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-userandgroupquotas.html)
#[must_use]
pub struct UserAndGroupQuotas<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl UserAndGroupQuotas<Missing_<super::required::id>, Missing_<super::required::storage_capacity_quota_gi_b>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserAndGroupQuotas(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> UserAndGroupQuotas<S0, S1, S2> {
    /// Sets `Id`. Required. 0 to 2147483647.
    #[inline] pub fn id(mut self, value: impl IntoValue_<i64>) -> UserAndGroupQuotas<Set_, S1, S2> { self.0.put("Id", value.into_node()); UserAndGroupQuotas(self.0, PhantomData_) }
    /// Sets `StorageCapacityQuotaGiB`. Required. 0 to 2147483647.
    #[inline] pub fn storage_capacity_quota_gi_b(mut self, value: impl IntoValue_<i64>) -> UserAndGroupQuotas<S0, Set_, S2> { self.0.put("StorageCapacityQuotaGiB", value.into_node()); UserAndGroupQuotas(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`UserAndGroupQuotasType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<UserAndGroupQuotasType>) -> UserAndGroupQuotas<S0, S1, Set_> { self.0.put("Type", value.into_node()); UserAndGroupQuotas(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<UserAndGroupQuotas> for UserAndGroupQuotas<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::Volume.OpenZFSConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-openzfsconfiguration.html)
#[must_use]
pub struct OpenZFSConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OpenZFSConfiguration<Missing_<super::required::parent_volume_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenZFSConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> OpenZFSConfiguration<S0> {
    /// Sets `CopyTagsToSnapshots`.
    #[inline] pub fn copy_tags_to_snapshots(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTagsToSnapshots", value.into_node()); self }
    /// Sets `DataCompressionType`. The values are constants of [`DataCompressionType`].
    #[inline] pub fn data_compression_type(mut self, value: impl IntoValue_<DataCompressionType>) -> Self { self.0.put("DataCompressionType", value.into_node()); self }
    /// Sets `NfsExports`. At most 1 item.
    #[inline] pub fn nfs_exports(mut self, value: impl IntoValue_<Vec<NfsExports>>) -> Self { self.0.put("NfsExports", value.into_node()); self }
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `OriginSnapshot`.
    #[inline] pub fn origin_snapshot(mut self, value: impl IntoValue_<OriginSnapshot>) -> Self { self.0.put("OriginSnapshot", value.into_node()); self }
    /// Sets `ParentVolumeId`. Required. Exactly 23 characters.
    #[inline] pub fn parent_volume_id(mut self, value: impl IntoValue_<String>) -> OpenZFSConfiguration<Set_> { self.0.put("ParentVolumeId", value.into_node()); OpenZFSConfiguration(self.0, PhantomData_) }
    /// Sets `ReadOnly`.
    #[inline] pub fn read_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReadOnly", value.into_node()); self }
    /// Sets `RecordSizeKiB`. 4 to 4096.
    #[inline] pub fn record_size_ki_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecordSizeKiB", value.into_node()); self }
    /// Sets `StorageCapacityQuotaGiB`. -1 to 2147483647.
    #[inline] pub fn storage_capacity_quota_gi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StorageCapacityQuotaGiB", value.into_node()); self }
    /// Sets `StorageCapacityReservationGiB`. -1 to 2147483647.
    #[inline] pub fn storage_capacity_reservation_gi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StorageCapacityReservationGiB", value.into_node()); self }
    /// Sets `UserAndGroupQuotas`. 0 to 500 items.
    #[inline] pub fn user_and_group_quotas(mut self, value: impl IntoValue_<Vec<UserAndGroupQuotas>>) -> Self { self.0.put("UserAndGroupQuotas", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OpenZFSConfiguration> for OpenZFSConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[derive(Debug)]
pub enum OntapVolumeType {}
impl OntapVolumeType {
    /// `DP`
    pub const DP: Value_<OntapVolumeType> = Value_::constant("DP");
    /// `RW`
    pub const RW: Value_<OntapVolumeType> = Value_::constant("RW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OntapVolumeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[derive(Debug)]
pub enum SecurityStyle {}
impl SecurityStyle {
    /// `MIXED`
    pub const MIXED: Value_<SecurityStyle> = Value_::constant("MIXED");
    /// `NTFS`
    pub const NTFS: Value_<SecurityStyle> = Value_::constant("NTFS");
    /// `UNIX`
    pub const UNIX: Value_<SecurityStyle> = Value_::constant("UNIX");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SecurityStyle> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `DAYS`
    pub const DAYS: Value_<Type> = Value_::constant("DAYS");
    /// `HOURS`
    pub const HOURS: Value_<Type> = Value_::constant("HOURS");
    /// `MINUTES`
    pub const MINUTES: Value_<Type> = Value_::constant("MINUTES");
    /// `MONTHS`
    pub const MONTHS: Value_<Type> = Value_::constant("MONTHS");
    /// `NONE`
    pub const NONE: Value_<Type> = Value_::constant("NONE");
    /// `YEARS`
    pub const YEARS: Value_<Type> = Value_::constant("YEARS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[derive(Debug)]
pub enum PrivilegedDelete {}
impl PrivilegedDelete {
    /// `DISABLED`
    pub const DISABLED: Value_<PrivilegedDelete> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<PrivilegedDelete> = Value_::constant("ENABLED");
    /// `PERMANENTLY_DISABLED`
    pub const PERMANENTLY_DISABLED: Value_<PrivilegedDelete> = Value_::constant("PERMANENTLY_DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrivilegedDelete> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[derive(Debug)]
pub enum RetentionPeriodType {}
impl RetentionPeriodType {
    /// `DAYS`
    pub const DAYS: Value_<RetentionPeriodType> = Value_::constant("DAYS");
    /// `HOURS`
    pub const HOURS: Value_<RetentionPeriodType> = Value_::constant("HOURS");
    /// `INFINITE`
    pub const INFINITE: Value_<RetentionPeriodType> = Value_::constant("INFINITE");
    /// `MINUTES`
    pub const MINUTES: Value_<RetentionPeriodType> = Value_::constant("MINUTES");
    /// `MONTHS`
    pub const MONTHS: Value_<RetentionPeriodType> = Value_::constant("MONTHS");
    /// `SECONDS`
    pub const SECONDS: Value_<RetentionPeriodType> = Value_::constant("SECONDS");
    /// `UNSPECIFIED`
    pub const UNSPECIFIED: Value_<RetentionPeriodType> = Value_::constant("UNSPECIFIED");
    /// `YEARS`
    pub const YEARS: Value_<RetentionPeriodType> = Value_::constant("YEARS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RetentionPeriodType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[derive(Debug)]
pub enum SnaplockType {}
impl SnaplockType {
    /// `COMPLIANCE`
    pub const COMPLIANCE: Value_<SnaplockType> = Value_::constant("COMPLIANCE");
    /// `ENTERPRISE`
    pub const ENTERPRISE: Value_<SnaplockType> = Value_::constant("ENTERPRISE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SnaplockType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[derive(Debug)]
pub enum Name {}
impl Name {
    /// `ALL`
    pub const ALL: Value_<Name> = Value_::constant("ALL");
    /// `AUTO`
    pub const AUTO: Value_<Name> = Value_::constant("AUTO");
    /// `NONE`
    pub const NONE: Value_<Name> = Value_::constant("NONE");
    /// `SNAPSHOT_ONLY`
    pub const SNAPSHOT_ONLY: Value_<Name> = Value_::constant("SNAPSHOT_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Name> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[derive(Debug)]
pub enum VolumeStyle {}
impl VolumeStyle {
    /// `FLEXGROUP`
    pub const FLEXGROUP: Value_<VolumeStyle> = Value_::constant("FLEXGROUP");
    /// `FLEXVOL`
    pub const FLEXVOL: Value_<VolumeStyle> = Value_::constant("FLEXVOL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VolumeStyle> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[derive(Debug)]
pub enum DataCompressionType {}
impl DataCompressionType {
    /// `LZ4`
    pub const LZ4: Value_<DataCompressionType> = Value_::constant("LZ4");
    /// `NONE`
    pub const NONE: Value_<DataCompressionType> = Value_::constant("NONE");
    /// `ZSTD`
    pub const ZSTD: Value_<DataCompressionType> = Value_::constant("ZSTD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataCompressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[derive(Debug)]
pub enum CopyStrategy {}
impl CopyStrategy {
    /// `CLONE`
    pub const CLONE: Value_<CopyStrategy> = Value_::constant("CLONE");
    /// `FULL_COPY`
    pub const FULL_COPY: Value_<CopyStrategy> = Value_::constant("FULL_COPY");
    /// `INCREMENTAL_COPY`
    pub const INCREMENTAL_COPY: Value_<CopyStrategy> = Value_::constant("INCREMENTAL_COPY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CopyStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[derive(Debug)]
pub enum UserAndGroupQuotasType {}
impl UserAndGroupQuotasType {
    /// `GROUP`
    pub const GROUP: Value_<UserAndGroupQuotasType> = Value_::constant("GROUP");
    /// `USER`
    pub const USER: Value_<UserAndGroupQuotasType> = Value_::constant("USER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserAndGroupQuotasType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
#[derive(Debug)]
pub enum VolumeType {}
impl VolumeType {
    /// `ONTAP`
    pub const ONTAP: Value_<VolumeType> = Value_::constant("ONTAP");
    /// `OPENZFS`
    pub const OPENZFS: Value_<VolumeType> = Value_::constant("OPENZFS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VolumeType> { Value_::from_node(value.into_node()) }
}
