// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::SubnetRouteTableAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::SubnetRouteTableAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html)
#[must_use]
pub struct SubnetRouteTableAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SubnetRouteTableAssociation<Missing_<super::required::route_table_id>, Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubnetRouteTableAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SubnetRouteTableAssociation<S0, S1> {
    /// Sets `RouteTableId`. Required. An update replaces the resource.
    #[inline] pub fn route_table_id(mut self, value: impl IntoValue_<String>) -> SubnetRouteTableAssociation<Set_, S1> { self.0.put("RouteTableId", value.into_node()); SubnetRouteTableAssociation(self.0, PhantomData_) }
    /// Sets `SubnetId`. Required. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> SubnetRouteTableAssociation<S0, Set_> { self.0.put("SubnetId", value.into_node()); SubnetRouteTableAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SubnetRouteTableAssociation> for SubnetRouteTableAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SubnetRouteTableAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::SubnetRouteTableAssociation";
    type Handle = SubnetRouteTableAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SubnetRouteTableAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubnetRouteTableAssociationRef(Id_);
impl From<Id_> for SubnetRouteTableAssociationRef { #[inline] fn from(id: Id_) -> Self { SubnetRouteTableAssociationRef(id) } }
impl AsRef<Id_> for SubnetRouteTableAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubnetRouteTableAssociationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
