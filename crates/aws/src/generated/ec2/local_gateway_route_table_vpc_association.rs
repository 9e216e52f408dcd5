// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::LocalGatewayRouteTableVPCAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::LocalGatewayRouteTableVPCAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevpcassociation.html)
#[must_use]
pub struct LocalGatewayRouteTableVPCAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LocalGatewayRouteTableVPCAssociation<Missing_<super::required::local_gateway_route_table_id>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocalGatewayRouteTableVPCAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LocalGatewayRouteTableVPCAssociation<S0, S1> {
    /// Sets `LocalGatewayRouteTableId`. Required. An update replaces the resource.
    #[inline] pub fn local_gateway_route_table_id(mut self, value: impl IntoValue_<String>) -> LocalGatewayRouteTableVPCAssociation<Set_, S1> { self.0.put("LocalGatewayRouteTableId", value.into_node()); LocalGatewayRouteTableVPCAssociation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> LocalGatewayRouteTableVPCAssociation<S0, Set_> { self.0.put("VpcId", value.into_node()); LocalGatewayRouteTableVPCAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LocalGatewayRouteTableVPCAssociation> for LocalGatewayRouteTableVPCAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LocalGatewayRouteTableVPCAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTableVPCAssociation";
    type Handle = LocalGatewayRouteTableVPCAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocalGatewayRouteTableVPCAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocalGatewayRouteTableVPCAssociationRef(Id_);
impl From<Id_> for LocalGatewayRouteTableVPCAssociationRef { #[inline] fn from(id: Id_) -> Self { LocalGatewayRouteTableVPCAssociationRef(id) } }
impl AsRef<Id_> for LocalGatewayRouteTableVPCAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocalGatewayRouteTableVPCAssociationRef {
    /// `Ref`: `LocalGatewayRouteTableVpcAssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LocalGatewayId`
    #[inline] pub fn local_gateway_id(&self) -> Value_<String> { self.0.attribute("LocalGatewayId") }
    /// `Fn::GetAtt` `LocalGatewayRouteTableVpcAssociationId`
    #[inline] pub fn local_gateway_route_table_vpc_association_id(&self) -> Value_<String> { self.0.attribute("LocalGatewayRouteTableVpcAssociationId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
