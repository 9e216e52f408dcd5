// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::ImageBuilder`

use stanchion_template::generated::*;

/// `AWS::AppStream::ImageBuilder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-imagebuilder.html)
#[must_use]
pub struct ImageBuilder<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ImageBuilder<Missing_<super::required::instance_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageBuilder(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ImageBuilder<S0, S1> {
    /// Sets `AccessEndpoints`. 1 to 4 items.
    #[inline] pub fn access_endpoints(mut self, value: impl IntoValue_<Vec<AccessEndpoint>>) -> Self { self.0.put("AccessEndpoints", value.into_node()); self }
    /// Sets `AppstreamAgentVersion`. 1 to 100 characters.
    #[inline] pub fn appstream_agent_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AppstreamAgentVersion", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisableIMDSV1`.
    #[inline] pub fn disable_imdsv1(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableIMDSV1", value.into_node()); self }
    /// Sets `DisplayName`. 0 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `DomainJoinInfo`.
    #[inline] pub fn domain_join_info(mut self, value: impl IntoValue_<DomainJoinInfo>) -> Self { self.0.put("DomainJoinInfo", value.into_node()); self }
    /// Sets `EnableDefaultInternetAccess`.
    #[inline] pub fn enable_default_internet_access(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableDefaultInternetAccess", value.into_node()); self }
    /// Sets `IamRoleArn`.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamRoleArn", value.into_node()); self }
    /// Sets `ImageArn`.
    #[inline] pub fn image_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageArn", value.into_node()); self }
    /// Sets `ImageName`. At least 1 character.
    #[inline] pub fn image_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageName", value.into_node()); self }
    /// Sets `InstanceType`. Required. At least 1 character.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> ImageBuilder<Set_, S1> { self.0.put("InstanceType", value.into_node()); ImageBuilder(self.0, PhantomData_) }
    /// Sets `Name`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ImageBuilder<S0, Set_> { self.0.put("Name", value.into_node()); ImageBuilder(self.0, PhantomData_) }
    /// Sets `RootVolumeConfig`.
    #[inline] pub fn root_volume_config(mut self, value: impl IntoValue_<VolumeConfig>) -> Self { self.0.put("RootVolumeConfig", value.into_node()); self }
    /// Sets `SoftwaresToInstall`.
    #[inline] pub fn softwares_to_install(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SoftwaresToInstall", value.into_node()); self }
    /// Sets `SoftwaresToUninstall`.
    #[inline] pub fn softwares_to_uninstall(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SoftwaresToUninstall", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ImageBuilder> for ImageBuilder<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ImageBuilder<S0, S1> {
    const TYPE: &'static str = "AWS::AppStream::ImageBuilder";
    type Handle = ImageBuilderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ImageBuilder`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ImageBuilderRef(Id_);
impl From<Id_> for ImageBuilderRef { #[inline] fn from(id: Id_) -> Self { ImageBuilderRef(id) } }
impl AsRef<Id_> for ImageBuilderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ImageBuilderRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `StreamingUrl`
    #[inline] pub fn streaming_url(&self) -> Value_<String> { self.0.attribute("StreamingUrl") }
}
/// `AWS::AppStream::ImageBuilder.AccessEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-imagebuilder-accessendpoint.html)
#[must_use]
pub struct AccessEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AccessEndpoint<Missing_<super::required::endpoint_type>, Missing_<super::required::vpce_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AccessEndpoint<S0, S1> {
    /// Sets `EndpointType`. Required. The values are constants of [`EndpointType`].
    #[inline] pub fn endpoint_type(mut self, value: impl IntoValue_<EndpointType>) -> AccessEndpoint<Set_, S1> { self.0.put("EndpointType", value.into_node()); AccessEndpoint(self.0, PhantomData_) }
    /// Sets `VpceId`. Required. At least 1 character.
    #[inline] pub fn vpce_id(mut self, value: impl IntoValue_<String>) -> AccessEndpoint<S0, Set_> { self.0.put("VpceId", value.into_node()); AccessEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AccessEndpoint> for AccessEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::ImageBuilder.DomainJoinInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-imagebuilder-domainjoininfo.html)
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
/// `AWS::AppStream::ImageBuilder.VolumeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-imagebuilder-volumeconfig.html)
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
/// `AWS::AppStream::ImageBuilder.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-imagebuilder-vpcconfig.html)
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
/// Values of `AWS::AppStream::ImageBuilder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-imagebuilder.html)
#[derive(Debug)]
pub enum EndpointType {}
impl EndpointType {
    /// `STREAMING`
    pub const STREAMING: Value_<EndpointType> = Value_::constant("STREAMING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointType> { Value_::from_node(value.into_node()) }
}
