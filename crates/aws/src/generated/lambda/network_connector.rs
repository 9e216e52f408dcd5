// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::NetworkConnector`

use stanchion_template::generated::*;

/// `AWS::Lambda::NetworkConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html)
#[must_use]
pub struct NetworkConnector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NetworkConnector<Missing_<super::required::configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkConnector(Properties_::new(), PhantomData_) }
}
impl<S0> NetworkConnector<S0> {
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<Config>) -> NetworkConnector<Set_> { self.0.put("Configuration", value.into_node()); NetworkConnector(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 140 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OperatorRole`. 0 to 10000 characters.
    #[inline] pub fn operator_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OperatorRole", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<NetworkConnector> for NetworkConnector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for NetworkConnector<S0> {
    const TYPE: &'static str = "AWS::Lambda::NetworkConnector";
    type Handle = NetworkConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkConnector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkConnectorRef(Id_);
impl From<Id_> for NetworkConnectorRef { #[inline] fn from(id: Id_) -> Self { NetworkConnectorRef(id) } }
impl AsRef<Id_> for NetworkConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkConnectorRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `LatestVersion`
    #[inline] pub fn latest_version(&self) -> Value_<i64> { self.0.attribute("LatestVersion") }
    /// `Fn::GetAtt` `LatestVersionArn`
    #[inline] pub fn latest_version_arn(&self) -> Value_<String> { self.0.attribute("LatestVersionArn") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::Lambda::NetworkConnector.VpcEgressConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-networkconnector-vpcegressconfiguration.html)
#[must_use]
pub struct VpcEgressConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl VpcEgressConfiguration<Missing_<super::required::associated_compute_resource_types>, Missing_<super::required::network_protocol>, Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcEgressConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> VpcEgressConfiguration<S0, S1, S2, S3> {
    /// Sets `AssociatedComputeResourceTypes`. Required. Exactly 1 item. The values are constants of [`AssociatedComputeResourceType`].
    #[inline] pub fn associated_compute_resource_types(mut self, value: impl IntoValue_<Vec<AssociatedComputeResourceType>>) -> VpcEgressConfiguration<Set_, S1, S2, S3> { self.0.put("AssociatedComputeResourceTypes", value.into_node()); VpcEgressConfiguration(self.0, PhantomData_) }
    /// Sets `NetworkProtocol`. Required. The values are constants of [`NetworkProtocol`].
    #[inline] pub fn network_protocol(mut self, value: impl IntoValue_<NetworkProtocol>) -> VpcEgressConfiguration<S0, Set_, S2, S3> { self.0.put("NetworkProtocol", value.into_node()); VpcEgressConfiguration(self.0, PhantomData_) }
    /// Sets `SecurityGroupIds`. Required. 0 to 16 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcEgressConfiguration<S0, S1, Set_, S3> { self.0.put("SecurityGroupIds", value.into_node()); VpcEgressConfiguration(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. 1 to 16 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcEgressConfiguration<S0, S1, S2, Set_> { self.0.put("SubnetIds", value.into_node()); VpcEgressConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<VpcEgressConfiguration> for VpcEgressConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::NetworkConnector.Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-networkconnector-config.html)
#[must_use]
pub struct Config<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Config<Missing_<super::required::vpc_egress_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Config(Properties_::new(), PhantomData_) }
}
impl<S0> Config<S0> {
    /// Sets `VpcEgressConfiguration`. Required.
    #[inline] pub fn vpc_egress_configuration(mut self, value: impl IntoValue_<VpcEgressConfiguration>) -> Config<Set_> { self.0.put("VpcEgressConfiguration", value.into_node()); Config(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Config> for Config<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lambda::NetworkConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html)
#[derive(Debug)]
pub enum AssociatedComputeResourceType {}
impl AssociatedComputeResourceType {
    /// `MicroVm`
    pub const MICRO_VM: Value_<AssociatedComputeResourceType> = Value_::constant("MicroVm");
    /// `WebFunction`
    pub const WEB_FUNCTION: Value_<AssociatedComputeResourceType> = Value_::constant("WebFunction");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssociatedComputeResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::NetworkConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html)
#[derive(Debug)]
pub enum NetworkProtocol {}
impl NetworkProtocol {
    /// `IPv4`
    pub const IPV4: Value_<NetworkProtocol> = Value_::constant("IPv4");
    /// `DualStack`
    pub const DUAL_STACK: Value_<NetworkProtocol> = Value_::constant("DualStack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkProtocol> { Value_::from_node(value.into_node()) }
}
