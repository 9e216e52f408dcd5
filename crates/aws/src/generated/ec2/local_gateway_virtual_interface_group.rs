// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::LocalGatewayVirtualInterfaceGroup`

use stanchion_template::generated::*;

/// `AWS::EC2::LocalGatewayVirtualInterfaceGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterfacegroup.html)
#[must_use]
pub struct LocalGatewayVirtualInterfaceGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocalGatewayVirtualInterfaceGroup<Missing_<super::required::local_gateway_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocalGatewayVirtualInterfaceGroup(Properties_::new(), PhantomData_) }
}
impl<S0> LocalGatewayVirtualInterfaceGroup<S0> {
    /// Sets `LocalBgpAsn`. An update replaces the resource.
    #[inline] pub fn local_bgp_asn(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LocalBgpAsn", value.into_node()); self }
    /// Sets `LocalBgpAsnExtended`. An update replaces the resource.
    #[inline] pub fn local_bgp_asn_extended(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LocalBgpAsnExtended", value.into_node()); self }
    /// Sets `LocalGatewayId`. Required. An update replaces the resource.
    #[inline] pub fn local_gateway_id(mut self, value: impl IntoValue_<String>) -> LocalGatewayVirtualInterfaceGroup<Set_> { self.0.put("LocalGatewayId", value.into_node()); LocalGatewayVirtualInterfaceGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LocalGatewayVirtualInterfaceGroup> for LocalGatewayVirtualInterfaceGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LocalGatewayVirtualInterfaceGroup<S0> {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayVirtualInterfaceGroup";
    type Handle = LocalGatewayVirtualInterfaceGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocalGatewayVirtualInterfaceGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocalGatewayVirtualInterfaceGroupRef(Id_);
impl From<Id_> for LocalGatewayVirtualInterfaceGroupRef { #[inline] fn from(id: Id_) -> Self { LocalGatewayVirtualInterfaceGroupRef(id) } }
impl AsRef<Id_> for LocalGatewayVirtualInterfaceGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocalGatewayVirtualInterfaceGroupRef {
    /// `Ref`: `LocalGatewayVirtualInterfaceGroupId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConfigurationState`
    #[inline] pub fn configuration_state(&self) -> Value_<String> { self.0.attribute("ConfigurationState") }
    /// `Fn::GetAtt` `LocalGatewayVirtualInterfaceGroupArn`
    #[inline] pub fn local_gateway_virtual_interface_group_arn(&self) -> Value_<String> { self.0.attribute("LocalGatewayVirtualInterfaceGroupArn") }
    /// `Fn::GetAtt` `LocalGatewayVirtualInterfaceGroupId`
    #[inline] pub fn local_gateway_virtual_interface_group_id(&self) -> Value_<String> { self.0.attribute("LocalGatewayVirtualInterfaceGroupId") }
    /// `Fn::GetAtt` `LocalGatewayVirtualInterfaceIds`
    #[inline] pub fn local_gateway_virtual_interface_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("LocalGatewayVirtualInterfaceIds") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
}
