// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::Fleet`

use stanchion_template::generated::*;

/// `AWS::AppStream::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-fleet.html)
#[must_use]
pub struct Fleet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Fleet<Missing_<super::required::instance_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Fleet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Fleet<S0, S1> {
    /// Sets `AttributesToDelete`. The values are constants of [`AttributesToDeleteItem`].
    #[inline] pub fn attributes_to_delete(mut self, value: impl IntoValue_<Vec<AttributesToDeleteItem>>) -> Self { self.0.put("AttributesToDelete", value.into_node()); self }
    /// Sets `ComputeCapacity`.
    #[inline] pub fn compute_capacity(mut self, value: impl IntoValue_<ComputeCapacity>) -> Self { self.0.put("ComputeCapacity", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisableIMDSV1`.
    #[inline] pub fn disable_imdsv1(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableIMDSV1", value.into_node()); self }
    /// Sets `DisconnectTimeoutInSeconds`. 60 to 360000.
    #[inline] pub fn disconnect_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DisconnectTimeoutInSeconds", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `DomainJoinInfo`.
    #[inline] pub fn domain_join_info(mut self, value: impl IntoValue_<DomainJoinInfo>) -> Self { self.0.put("DomainJoinInfo", value.into_node()); self }
    /// Sets `EnableDefaultInternetAccess`.
    #[inline] pub fn enable_default_internet_access(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableDefaultInternetAccess", value.into_node()); self }
    /// Sets `FleetType`. An update replaces the resource.
    #[inline] pub fn fleet_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FleetType", value.into_node()); self }
    /// Sets `IamRoleArn`.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamRoleArn", value.into_node()); self }
    /// Sets `IdleDisconnectTimeoutInSeconds`. 0 to 3600.
    #[inline] pub fn idle_disconnect_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdleDisconnectTimeoutInSeconds", value.into_node()); self }
    /// Sets `ImageArn`. At most 1024 characters.
    #[inline] pub fn image_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageArn", value.into_node()); self }
    /// Sets `ImageName`. 1 to 100 characters.
    #[inline] pub fn image_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageName", value.into_node()); self }
    /// Sets `InstanceType`. Required. At least 1 character.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Fleet<Set_, S1> { self.0.put("InstanceType", value.into_node()); Fleet(self.0, PhantomData_) }
    /// Sets `MaxConcurrentSessions`.
    #[inline] pub fn max_concurrent_sessions(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrentSessions", value.into_node()); self }
    /// Sets `MaxSessionsPerInstance`.
    #[inline] pub fn max_sessions_per_instance(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxSessionsPerInstance", value.into_node()); self }
    /// Sets `MaxUserDurationInSeconds`. 600 to 360000.
    #[inline] pub fn max_user_duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxUserDurationInSeconds", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Fleet<S0, Set_> { self.0.put("Name", value.into_node()); Fleet(self.0, PhantomData_) }
    /// Sets `Platform`. The values are constants of [`Platform`].
    #[inline] pub fn platform(mut self, value: impl IntoValue_<Platform>) -> Self { self.0.put("Platform", value.into_node()); self }
    /// Sets `RootVolumeConfig`.
    #[inline] pub fn root_volume_config(mut self, value: impl IntoValue_<VolumeConfig>) -> Self { self.0.put("RootVolumeConfig", value.into_node()); self }
    /// Sets `SessionScriptS3Location`.
    #[inline] pub fn session_script_s3_location(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("SessionScriptS3Location", value.into_node()); self }
    /// Sets `StreamView`. The values are constants of [`StreamView`].
    #[inline] pub fn stream_view(mut self, value: impl IntoValue_<StreamView>) -> Self { self.0.put("StreamView", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UsbDeviceFilterStrings`.
    #[inline] pub fn usb_device_filter_strings(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("UsbDeviceFilterStrings", value.into_node()); self }
    /// Sets `VpcConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Fleet> for Fleet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Fleet<S0, S1> {
    const TYPE: &'static str = "AWS::AppStream::Fleet";
    type Handle = FleetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Fleet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FleetRef(Id_);
impl From<Id_> for FleetRef { #[inline] fn from(id: Id_) -> Self { FleetRef(id) } }
impl AsRef<Id_> for FleetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FleetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::AppStream::Fleet.ComputeCapacity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-fleet-computecapacity.html)
#[must_use]
pub struct ComputeCapacity(Properties_);
impl ComputeCapacity {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComputeCapacity(Properties_::new()) }
}
impl ComputeCapacity {
    /// Sets `DesiredInstances`.
    #[inline] pub fn desired_instances(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DesiredInstances", value.into_node()); self }
    /// Sets `DesiredSessions`.
    #[inline] pub fn desired_sessions(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DesiredSessions", value.into_node()); self }
}
impl IntoValue_<ComputeCapacity> for ComputeCapacity { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Fleet.DomainJoinInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-fleet-domainjoininfo.html)
#[must_use]
pub struct DomainJoinInfo(Properties_);
impl DomainJoinInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DomainJoinInfo(Properties_::new()) }
}
impl DomainJoinInfo {
    /// Sets `DirectoryName`.
    #[inline] pub fn directory_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DirectoryName", value.into_node()); self }
    /// Sets `OrganizationalUnitDistinguishedName`. 0 to 2000 characters.
    #[inline] pub fn organizational_unit_distinguished_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrganizationalUnitDistinguishedName", value.into_node()); self }
}
impl IntoValue_<DomainJoinInfo> for DomainJoinInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Fleet.VolumeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-fleet-volumeconfig.html)
#[must_use]
pub struct VolumeConfig(Properties_);
impl VolumeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VolumeConfig(Properties_::new()) }
}
impl VolumeConfig {
    /// Sets `VolumeSizeInGb`.
    #[inline] pub fn volume_size_in_gb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSizeInGb", value.into_node()); self }
}
impl IntoValue_<VolumeConfig> for VolumeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Fleet.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-fleet-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::s3_bucket>, Missing_<super::required::s3_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `S3Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("S3Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `S3Key`. Required. 1 to 1024 characters.
    #[inline] pub fn s3_key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("S3Key", value.into_node()); S3Location(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::Fleet.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-fleet-vpcconfig.html)
#[must_use]
pub struct VpcConfig(Properties_);
impl VpcConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new()) }
}
impl VpcConfig {
    /// Sets `SecurityGroupIds`. 0 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<VpcConfig> for VpcConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppStream::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-fleet.html)
#[derive(Debug)]
pub enum AttributesToDeleteItem {}
impl AttributesToDeleteItem {
    /// `VPC_CONFIGURATION`
    pub const VPC_CONFIGURATION: Value_<AttributesToDeleteItem> = Value_::constant("VPC_CONFIGURATION");
    /// `VPC_CONFIGURATION_SECURITY_GROUP_IDS`
    pub const VPC_CONFIGURATION_SECURITY_GROUP_IDS: Value_<AttributesToDeleteItem> = Value_::constant("VPC_CONFIGURATION_SECURITY_GROUP_IDS");
    /// `DOMAIN_JOIN_INFO`
    pub const DOMAIN_JOIN_INFO: Value_<AttributesToDeleteItem> = Value_::constant("DOMAIN_JOIN_INFO");
    /// `IAM_ROLE_ARN`
    pub const IAM_ROLE_ARN: Value_<AttributesToDeleteItem> = Value_::constant("IAM_ROLE_ARN");
    /// `USB_DEVICE_FILTER_STRINGS`
    pub const USB_DEVICE_FILTER_STRINGS: Value_<AttributesToDeleteItem> = Value_::constant("USB_DEVICE_FILTER_STRINGS");
    /// `SESSION_SCRIPT_S3_LOCATION`
    pub const SESSION_SCRIPT_S3_LOCATION: Value_<AttributesToDeleteItem> = Value_::constant("SESSION_SCRIPT_S3_LOCATION");
    /// `MAX_SESSIONS_PER_INSTANCE`
    pub const MAX_SESSIONS_PER_INSTANCE: Value_<AttributesToDeleteItem> = Value_::constant("MAX_SESSIONS_PER_INSTANCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttributesToDeleteItem> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-fleet.html)
#[derive(Debug)]
pub enum Platform {}
impl Platform {
    /// `AMAZON_LINUX2`
    pub const AMAZON_LINUX2: Value_<Platform> = Value_::constant("AMAZON_LINUX2");
    /// `RHEL8`
    pub const RHEL8: Value_<Platform> = Value_::constant("RHEL8");
    /// `ROCKY_LINUX8`
    pub const ROCKY_LINUX8: Value_<Platform> = Value_::constant("ROCKY_LINUX8");
    /// `UBUNTU_PRO_2404`
    pub const UBUNTU_PRO_2404: Value_<Platform> = Value_::constant("UBUNTU_PRO_2404");
    /// `WINDOWS`
    pub const WINDOWS: Value_<Platform> = Value_::constant("WINDOWS");
    /// `WINDOWS_SERVER_2016`
    pub const WINDOWS_SERVER_2016: Value_<Platform> = Value_::constant("WINDOWS_SERVER_2016");
    /// `WINDOWS_SERVER_2019`
    pub const WINDOWS_SERVER_2019: Value_<Platform> = Value_::constant("WINDOWS_SERVER_2019");
    /// `WINDOWS_SERVER_2022`
    pub const WINDOWS_SERVER_2022: Value_<Platform> = Value_::constant("WINDOWS_SERVER_2022");
    /// `WINDOWS_SERVER_2025`
    pub const WINDOWS_SERVER_2025: Value_<Platform> = Value_::constant("WINDOWS_SERVER_2025");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Platform> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-fleet.html)
#[derive(Debug)]
pub enum StreamView {}
impl StreamView {
    /// `APP`
    pub const APP: Value_<StreamView> = Value_::constant("APP");
    /// `DESKTOP`
    pub const DESKTOP: Value_<StreamView> = Value_::constant("DESKTOP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StreamView> { Value_::from_node(value.into_node()) }
}
