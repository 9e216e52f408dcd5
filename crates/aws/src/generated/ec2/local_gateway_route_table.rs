// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::LocalGatewayRouteTable`

use stanchion_template::generated::*;

/// `AWS::EC2::LocalGatewayRouteTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetable.html)
#[must_use]
pub struct LocalGatewayRouteTable<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocalGatewayRouteTable<Missing_<super::required::local_gateway_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocalGatewayRouteTable(Properties_::new(), PhantomData_) }
}
impl<S0> LocalGatewayRouteTable<S0> {
    /// Sets `LocalGatewayId`. Required. An update replaces the resource.
    #[inline] pub fn local_gateway_id(mut self, value: impl IntoValue_<String>) -> LocalGatewayRouteTable<Set_> { self.0.put("LocalGatewayId", value.into_node()); LocalGatewayRouteTable(self.0, PhantomData_) }
    /// Sets `Mode`. An update replaces the resource. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LocalGatewayRouteTable> for LocalGatewayRouteTable<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LocalGatewayRouteTable<S0> {
    const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTable";
    type Handle = LocalGatewayRouteTableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocalGatewayRouteTable`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocalGatewayRouteTableRef(Id_);
impl From<Id_> for LocalGatewayRouteTableRef { #[inline] fn from(id: Id_) -> Self { LocalGatewayRouteTableRef(id) } }
impl AsRef<Id_> for LocalGatewayRouteTableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocalGatewayRouteTableRef {
    /// `Ref`: `LocalGatewayRouteTableId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LocalGatewayRouteTableArn`
    #[inline] pub fn local_gateway_route_table_arn(&self) -> Value_<String> { self.0.attribute("LocalGatewayRouteTableArn") }
    /// `Fn::GetAtt` `LocalGatewayRouteTableId`
    #[inline] pub fn local_gateway_route_table_id(&self) -> Value_<String> { self.0.attribute("LocalGatewayRouteTableId") }
    /// `Fn::GetAtt` `OutpostArn`
    #[inline] pub fn outpost_arn(&self) -> Value_<String> { self.0.attribute("OutpostArn") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// Values of `AWS::EC2::LocalGatewayRouteTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetable.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `coip`
    pub const COIP: Value_<Mode> = Value_::constant("coip");
    /// `direct-vpc-routing`
    pub const DIRECT_VPC_ROUTING: Value_<Mode> = Value_::constant("direct-vpc-routing");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
