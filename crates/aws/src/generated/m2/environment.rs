// Made by `cargo xtask generate`; do not edit.
//! `AWS::M2::Environment`

use stanchion_template::generated::*;

/// `AWS::M2::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-environment.html)
#[must_use]
pub struct Environment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Environment<Missing_<super::required::engine_type>, Missing_<super::required::instance_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Environment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Environment<S0, S1, S2> {
    /// Sets `Description`. 0 to 500 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EngineType`. Required. An update replaces the resource. The values are constants of [`EngineType`].
    #[inline] pub fn engine_type(mut self, value: impl IntoValue_<EngineType>) -> Environment<Set_, S1, S2> { self.0.put("EngineType", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `HighAvailabilityConfig`.
    #[inline] pub fn high_availability_config(mut self, value: impl IntoValue_<HighAvailabilityConfig>) -> Self { self.0.put("HighAvailabilityConfig", value.into_node()); self }
    /// Sets `InstanceType`. Required.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Environment<S0, Set_, S2> { self.0.put("InstanceType", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. At most 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Environment<S0, S1, Set_> { self.0.put("Name", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `NetworkType`. An update replaces the resource. The values are constants of [`NetworkType`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<NetworkType>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `PubliclyAccessible`. An update replaces the resource.
    #[inline] pub fn publicly_accessible(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PubliclyAccessible", value.into_node()); self }
    /// Sets `SecurityGroupIds`. An update replaces the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `StorageConfigurations`. An update replaces the resource.
    #[inline] pub fn storage_configurations(mut self, value: impl IntoValue_<Vec<StorageConfiguration>>) -> Self { self.0.put("StorageConfigurations", value.into_node()); self }
    /// Sets `SubnetIds`. An update replaces the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Environment> for Environment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Environment<S0, S1, S2> {
    const TYPE: &'static str = "AWS::M2::Environment";
    type Handle = EnvironmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Environment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentRef(Id_);
impl From<Id_> for EnvironmentRef { #[inline] fn from(id: Id_) -> Self { EnvironmentRef(id) } }
impl AsRef<Id_> for EnvironmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentRef {
    /// `Ref`: `EnvironmentArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EnvironmentArn`
    #[inline] pub fn environment_arn(&self) -> Value_<String> { self.0.attribute("EnvironmentArn") }
    /// `Fn::GetAtt` `EnvironmentId`
    #[inline] pub fn environment_id(&self) -> Value_<String> { self.0.attribute("EnvironmentId") }
}
/// `AWS::M2::Environment.HighAvailabilityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-m2-environment-highavailabilityconfig.html)
#[must_use]
pub struct HighAvailabilityConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HighAvailabilityConfig<Missing_<super::required::desired_capacity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HighAvailabilityConfig(Properties_::new(), PhantomData_) }
}
impl<S0> HighAvailabilityConfig<S0> {
    /// Sets `DesiredCapacity`. Required. 1 to 100.
    #[inline] pub fn desired_capacity(mut self, value: impl IntoValue_<i64>) -> HighAvailabilityConfig<Set_> { self.0.put("DesiredCapacity", value.into_node()); HighAvailabilityConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HighAvailabilityConfig> for HighAvailabilityConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::M2::Environment.EfsStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-m2-environment-efsstorageconfiguration.html)
#[must_use]
pub struct EfsStorageConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EfsStorageConfiguration<Missing_<super::required::file_system_id>, Missing_<super::required::mount_point>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EfsStorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EfsStorageConfiguration<S0, S1> {
    /// Sets `FileSystemId`. Required.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> EfsStorageConfiguration<Set_, S1> { self.0.put("FileSystemId", value.into_node()); EfsStorageConfiguration(self.0, PhantomData_) }
    /// Sets `MountPoint`. Required.
    #[inline] pub fn mount_point(mut self, value: impl IntoValue_<String>) -> EfsStorageConfiguration<S0, Set_> { self.0.put("MountPoint", value.into_node()); EfsStorageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EfsStorageConfiguration> for EfsStorageConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::M2::Environment.FsxStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-m2-environment-fsxstorageconfiguration.html)
#[must_use]
pub struct FsxStorageConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FsxStorageConfiguration<Missing_<super::required::file_system_id>, Missing_<super::required::mount_point>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FsxStorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FsxStorageConfiguration<S0, S1> {
    /// Sets `FileSystemId`. Required.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> FsxStorageConfiguration<Set_, S1> { self.0.put("FileSystemId", value.into_node()); FsxStorageConfiguration(self.0, PhantomData_) }
    /// Sets `MountPoint`. Required.
    #[inline] pub fn mount_point(mut self, value: impl IntoValue_<String>) -> FsxStorageConfiguration<S0, Set_> { self.0.put("MountPoint", value.into_node()); FsxStorageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FsxStorageConfiguration> for FsxStorageConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::M2::Environment.StorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-m2-environment-storageconfiguration.html)
#[must_use]
pub struct StorageConfiguration(Properties_);
impl StorageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageConfiguration(Properties_::new()) }
}
impl StorageConfiguration {
    /// Sets `Efs`.
    #[inline] pub fn efs(mut self, value: impl IntoValue_<EfsStorageConfiguration>) -> Self { self.0.put("Efs", value.into_node()); self }
    /// Sets `Fsx`.
    #[inline] pub fn fsx(mut self, value: impl IntoValue_<FsxStorageConfiguration>) -> Self { self.0.put("Fsx", value.into_node()); self }
}
impl IntoValue_<StorageConfiguration> for StorageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::M2::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-environment.html)
#[derive(Debug)]
pub enum EngineType {}
impl EngineType {
    /// `microfocus`
    pub const MICROFOCUS: Value_<EngineType> = Value_::constant("microfocus");
    /// `bluage`
    pub const BLUAGE: Value_<EngineType> = Value_::constant("bluage");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EngineType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::M2::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-environment.html)
#[derive(Debug)]
pub enum NetworkType {}
impl NetworkType {
    /// `ipv4`
    pub const IPV4: Value_<NetworkType> = Value_::constant("ipv4");
    /// `dual`
    pub const DUAL: Value_<NetworkType> = Value_::constant("dual");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkType> { Value_::from_node(value.into_node()) }
}
