// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::AppBlockBuilder`

use stanchion_template::generated::*;

/// `AWS::AppStream::AppBlockBuilder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblockbuilder.html)
#[must_use]
pub struct AppBlockBuilder<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl AppBlockBuilder<Missing_<super::required::instance_type>, Missing_<super::required::name>, Missing_<super::required::platform>, Missing_<super::required::vpc_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppBlockBuilder(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> AppBlockBuilder<S0, S1, S2, S3> {
    /// Sets `AccessEndpoints`. 1 to 4 items.
    #[inline] pub fn access_endpoints(mut self, value: impl IntoValue_<Vec<AccessEndpoint>>) -> Self { self.0.put("AccessEndpoints", value.into_node()); self }
    /// Sets `AppBlockArns`.
    #[inline] pub fn app_block_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AppBlockArns", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisableIMDSV1`.
    #[inline] pub fn disable_imdsv1(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableIMDSV1", value.into_node()); self }
    /// Sets `DisplayName`. 0 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `EnableDefaultInternetAccess`.
    #[inline] pub fn enable_default_internet_access(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableDefaultInternetAccess", value.into_node()); self }
    /// Sets `IamRoleArn`.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamRoleArn", value.into_node()); self }
    /// Sets `InstanceType`. Required. At least 1 character.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> AppBlockBuilder<Set_, S1, S2, S3> { self.0.put("InstanceType", value.into_node()); AppBlockBuilder(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AppBlockBuilder<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); AppBlockBuilder(self.0, PhantomData_) }
    /// Sets `Platform`. Required. The values are constants of [`PlatformType`].
    #[inline] pub fn platform(mut self, value: impl IntoValue_<PlatformType>) -> AppBlockBuilder<S0, S1, Set_, S3> { self.0.put("Platform", value.into_node()); AppBlockBuilder(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcConfig`. Required.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> AppBlockBuilder<S0, S1, S2, Set_> { self.0.put("VpcConfig", value.into_node()); AppBlockBuilder(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<AppBlockBuilder> for AppBlockBuilder<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for AppBlockBuilder<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::AppStream::AppBlockBuilder";
    type Handle = AppBlockBuilderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AppBlockBuilder`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppBlockBuilderRef(Id_);
impl From<Id_> for AppBlockBuilderRef { #[inline] fn from(id: Id_) -> Self { AppBlockBuilderRef(id) } }
impl AsRef<Id_> for AppBlockBuilderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppBlockBuilderRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
}
/// `AWS::AppStream::AppBlockBuilder.AccessEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-appblockbuilder-accessendpoint.html)
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
/// `AWS::AppStream::AppBlockBuilder.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-appblockbuilder-vpcconfig.html)
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
/// Values of `AWS::AppStream::AppBlockBuilder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblockbuilder.html)
#[derive(Debug)]
pub enum EndpointType {}
impl EndpointType {
    /// `STREAMING`
    pub const STREAMING: Value_<EndpointType> = Value_::constant("STREAMING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppStream::AppBlockBuilder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblockbuilder.html)
#[derive(Debug)]
pub enum PlatformType {}
impl PlatformType {
    /// `WINDOWS_SERVER_2019`
    pub const WINDOWS_SERVER_2019: Value_<PlatformType> = Value_::constant("WINDOWS_SERVER_2019");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlatformType> { Value_::from_node(value.into_node()) }
}
