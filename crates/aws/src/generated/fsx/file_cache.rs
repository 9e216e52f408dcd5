// Made by `cargo xtask generate`; do not edit.
//! `AWS::FSx::FileCache`

use stanchion_template::generated::*;

/// `AWS::FSx::FileCache`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filecache.html)
#[must_use]
pub struct FileCache<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl FileCache<Missing_<super::required::file_cache_type>, Missing_<super::required::file_cache_type_version>, Missing_<super::required::storage_capacity>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FileCache(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> FileCache<S0, S1, S2, S3> {
    /// Sets `CopyTagsToDataRepositoryAssociations`. An update replaces the resource.
    #[inline] pub fn copy_tags_to_data_repository_associations(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTagsToDataRepositoryAssociations", value.into_node()); self }
    /// Sets `DataRepositoryAssociations`. 0 to 8 items. An update replaces the resource.
    #[inline] pub fn data_repository_associations(mut self, value: impl IntoValue_<Vec<DataRepositoryAssociation>>) -> Self { self.0.put("DataRepositoryAssociations", value.into_node()); self }
    /// Sets `FileCacheType`. Required. An update replaces the resource. The values are constants of [`FileCacheType`].
    #[inline] pub fn file_cache_type(mut self, value: impl IntoValue_<FileCacheType>) -> FileCache<Set_, S1, S2, S3> { self.0.put("FileCacheType", value.into_node()); FileCache(self.0, PhantomData_) }
    /// Sets `FileCacheTypeVersion`. Required. 1 to 20 characters. An update replaces the resource.
    #[inline] pub fn file_cache_type_version(mut self, value: impl IntoValue_<String>) -> FileCache<S0, Set_, S2, S3> { self.0.put("FileCacheTypeVersion", value.into_node()); FileCache(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LustreConfiguration`.
    #[inline] pub fn lustre_configuration(mut self, value: impl IntoValue_<LustreConfiguration>) -> Self { self.0.put("LustreConfiguration", value.into_node()); self }
    /// Sets `SecurityGroupIds`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `StorageCapacity`. Required. 0 to 2147483647. An update replaces the resource.
    #[inline] pub fn storage_capacity(mut self, value: impl IntoValue_<i64>) -> FileCache<S0, S1, Set_, S3> { self.0.put("StorageCapacity", value.into_node()); FileCache(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> FileCache<S0, S1, S2, Set_> { self.0.put("SubnetIds", value.into_node()); FileCache(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<FileCache> for FileCache<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for FileCache<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::FSx::FileCache";
    type Handle = FileCacheRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FileCache`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FileCacheRef(Id_);
impl From<Id_> for FileCacheRef { #[inline] fn from(id: Id_) -> Self { FileCacheRef(id) } }
impl AsRef<Id_> for FileCacheRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FileCacheRef {
    /// `Ref`: `ResourceARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `DNSName`
    #[inline] pub fn dns_name(&self) -> Value_<String> { self.0.attribute("DNSName") }
    /// `Fn::GetAtt` `DataRepositoryAssociationIds`
    #[inline] pub fn data_repository_association_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("DataRepositoryAssociationIds") }
    /// `Fn::GetAtt` `FileCacheId`
    #[inline] pub fn file_cache_id(&self) -> Value_<String> { self.0.attribute("FileCacheId") }
    /// `Fn::GetAtt` `Lifecycle`
    #[inline] pub fn lifecycle(&self) -> Value_<String> { self.0.attribute("Lifecycle") }
    /// `Fn::GetAtt` `LustreConfiguration.LogConfiguration`
    #[inline] pub fn lustre_configuration_log_configuration(&self) -> Value_<String> { self.0.attribute("LustreConfiguration.LogConfiguration") }
    /// `Fn::GetAtt` `LustreConfiguration.MountName`
    #[inline] pub fn lustre_configuration_mount_name(&self) -> Value_<String> { self.0.attribute("LustreConfiguration.MountName") }
    /// `Fn::GetAtt` `NetworkInterfaceIds`
    #[inline] pub fn network_interface_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("NetworkInterfaceIds") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `ResourceARN`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceARN") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
/// `AWS::FSx::FileCache.DataRepositoryAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filecache-datarepositoryassociation.html)
#[must_use]
pub struct DataRepositoryAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataRepositoryAssociation<Missing_<super::required::data_repository_path>, Missing_<super::required::file_cache_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataRepositoryAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataRepositoryAssociation<S0, S1> {
    /// Sets `DataRepositoryPath`. Required. 3 to 4357 characters.
    #[inline] pub fn data_repository_path(mut self, value: impl IntoValue_<String>) -> DataRepositoryAssociation<Set_, S1> { self.0.put("DataRepositoryPath", value.into_node()); DataRepositoryAssociation(self.0, PhantomData_) }
    /// Sets `FileCachePath`. Required. 1 to 4096 characters.
    #[inline] pub fn file_cache_path(mut self, value: impl IntoValue_<String>) -> DataRepositoryAssociation<S0, Set_> { self.0.put("FileCachePath", value.into_node()); DataRepositoryAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataRepositoryAssociation> for DataRepositoryAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileCache.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filecache-logconfiguration.html)
#[must_use]
pub struct LogConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogConfiguration<Missing_<super::required::level>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LogConfiguration<S0> {
    /// Sets `Destination`. 8 to 1024 characters.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `Level`. Required. The values are constants of [`Level`].
    #[inline] pub fn level(mut self, value: impl IntoValue_<Level>) -> LogConfiguration<Set_> { self.0.put("Level", value.into_node()); LogConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LogConfiguration> for LogConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileCache.MetadataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filecache-metadataconfiguration.html)
#[must_use]
pub struct MetadataConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetadataConfiguration<Missing_<super::required::storage_capacity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetadataConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MetadataConfiguration<S0> {
    /// Sets `StorageCapacity`. Required. 0 to 2147483647.
    #[inline] pub fn storage_capacity(mut self, value: impl IntoValue_<i64>) -> MetadataConfiguration<Set_> { self.0.put("StorageCapacity", value.into_node()); MetadataConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MetadataConfiguration> for MetadataConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::FileCache.LustreConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filecache-lustreconfiguration.html)
#[must_use]
pub struct LustreConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LustreConfiguration<Missing_<super::required::deployment_type>, Missing_<super::required::metadata_configuration>, Missing_<super::required::per_unit_storage_throughput>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LustreConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LustreConfiguration<S0, S1, S2> {
    /// Sets `DeploymentType`. Required. The values are constants of [`DeploymentType`].
    #[inline] pub fn deployment_type(mut self, value: impl IntoValue_<DeploymentType>) -> LustreConfiguration<Set_, S1, S2> { self.0.put("DeploymentType", value.into_node()); LustreConfiguration(self.0, PhantomData_) }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<LogConfiguration>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `MetadataConfiguration`. Required.
    #[inline] pub fn metadata_configuration(mut self, value: impl IntoValue_<MetadataConfiguration>) -> LustreConfiguration<S0, Set_, S2> { self.0.put("MetadataConfiguration", value.into_node()); LustreConfiguration(self.0, PhantomData_) }
    /// Sets `MountName`. 1 to 8 characters.
    #[inline] pub fn mount_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MountName", value.into_node()); self }
    /// Sets `PerUnitStorageThroughput`. Required. 12 to 1000.
    #[inline] pub fn per_unit_storage_throughput(mut self, value: impl IntoValue_<i64>) -> LustreConfiguration<S0, S1, Set_> { self.0.put("PerUnitStorageThroughput", value.into_node()); LustreConfiguration(self.0, PhantomData_) }
    /// Sets `WeeklyMaintenanceStartTime`. Exactly 7 characters.
    #[inline] pub fn weekly_maintenance_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WeeklyMaintenanceStartTime", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LustreConfiguration> for LustreConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::FSx::FileCache`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filecache.html)
#[derive(Debug)]
pub enum FileCacheType {}
impl FileCacheType {
    /// `LUSTRE`
    pub const LUSTRE: Value_<FileCacheType> = Value_::constant("LUSTRE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FileCacheType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::FileCache`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filecache.html)
#[derive(Debug)]
pub enum DeploymentType {}
impl DeploymentType {
    /// `CACHE_1`
    pub const CACHE_1: Value_<DeploymentType> = Value_::constant("CACHE_1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeploymentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FSx::FileCache`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filecache.html)
#[derive(Debug)]
pub enum Level {}
impl Level {
    /// `DISABLED`
    pub const DISABLED: Value_<Level> = Value_::constant("DISABLED");
    /// `WARN_ONLY`
    pub const WARN_ONLY: Value_<Level> = Value_::constant("WARN_ONLY");
    /// `ERROR_ONLY`
    pub const ERROR_ONLY: Value_<Level> = Value_::constant("ERROR_ONLY");
    /// `WARN_ERROR`
    pub const WARN_ERROR: Value_<Level> = Value_::constant("WARN_ERROR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Level> { Value_::from_node(value.into_node()) }
}
