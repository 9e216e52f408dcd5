// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::RouteTable`

use stanchion_template::generated::*;

/// `AWS::EC2::RouteTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html)
#[must_use]
pub struct RouteTable<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RouteTable<Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouteTable(Properties_::new(), PhantomData_) }
}
impl<S0> RouteTable<S0> {
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> RouteTable<Set_> { self.0.put("VpcId", value.into_node()); RouteTable(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RouteTable> for RouteTable<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for RouteTable<S0> {
    const TYPE: &'static str = "AWS::EC2::RouteTable";
    type Handle = RouteTableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RouteTable`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouteTableRef(Id_);
impl From<Id_> for RouteTableRef { #[inline] fn from(id: Id_) -> Self { RouteTableRef(id) } }
impl AsRef<Id_> for RouteTableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouteTableRef {
    /// `Ref`: `RouteTableId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RouteTableId`
    #[inline] pub fn route_table_id(&self) -> Value_<String> { self.0.attribute("RouteTableId") }
}
