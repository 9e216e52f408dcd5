// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevirtualinterfacegroupassociation.html)
#[must_use]
pub struct LocalGatewayRouteTableVirtualInterfaceGroupAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LocalGatewayRouteTableVirtualInterfaceGroupAssociation<Missing_<super::required::local_gateway_route_table_id>, Missing_<super::required::local_gateway_virtual_interface_group_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocalGatewayRouteTableVirtualInterfaceGroupAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LocalGatewayRouteTableVirtualInterfaceGroupAssociation<S0, S1> {
    /// Sets `LocalGatewayRouteTableId`. Required. An update replaces the resource.
    #[inline] pub fn local_gateway_route_table_id(mut self, value: impl IntoValue_<String>) -> LocalGatewayRouteTableVirtualInterfaceGroupAssociation<Set_, S1> { self.0.put("LocalGatewayRouteTableId", value.into_node()); LocalGatewayRouteTableVirtualInterfaceGroupAssociation(self.0, PhantomData_) }
    /// Sets `LocalGatewayVirtualInterfaceGroupId`. Required. An update replaces the resource.
    #[inline] pub fn local_gateway_virtual_interface_group_id(mut self, value: impl IntoValue_<String>) -> LocalGatewayRouteTableVirtualInterfaceGroupAssociation<S0, Set_> { self.0.put("LocalGatewayVirtualInterfaceGroupId", value.into_node()); LocalGatewayRouteTableVirtualInterfaceGroupAssociation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LocalGatewayRouteTableVirtualInterfaceGroupAssociation> for LocalGatewayRouteTableVirtualInterfaceGroupAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LocalGatewayRouteTableVirtualInterfaceGroupAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation";
    type Handle = LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocalGatewayRouteTableVirtualInterfaceGroupAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef(Id_);
impl From<Id_> for LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef { #[inline] fn from(id: Id_) -> Self { LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef(id) } }
impl AsRef<Id_> for LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocalGatewayRouteTableVirtualInterfaceGroupAssociationRef {
    /// `Ref`: `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LocalGatewayId`
    #[inline] pub fn local_gateway_id(&self) -> Value_<String> { self.0.attribute("LocalGatewayId") }
    /// `Fn::GetAtt` `LocalGatewayRouteTableArn`
    #[inline] pub fn local_gateway_route_table_arn(&self) -> Value_<String> { self.0.attribute("LocalGatewayRouteTableArn") }
    /// `Fn::GetAtt` `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`
    #[inline] pub fn local_gateway_route_table_virtual_interface_group_association_id(&self) -> Value_<String> { self.0.attribute("LocalGatewayRouteTableVirtualInterfaceGroupAssociationId") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
