// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::RouteServerPropagation`

use stanchion_template::generated::*;

/// `AWS::EC2::RouteServerPropagation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpropagation.html)
#[must_use]
pub struct RouteServerPropagation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RouteServerPropagation<Missing_<super::required::route_server_id>, Missing_<super::required::route_table_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouteServerPropagation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RouteServerPropagation<S0, S1> {
    /// Sets `RouteServerId`. Required. An update replaces the resource.
    #[inline] pub fn route_server_id(mut self, value: impl IntoValue_<String>) -> RouteServerPropagation<Set_, S1> { self.0.put("RouteServerId", value.into_node()); RouteServerPropagation(self.0, PhantomData_) }
    /// Sets `RouteTableId`. Required. An update replaces the resource.
    #[inline] pub fn route_table_id(mut self, value: impl IntoValue_<String>) -> RouteServerPropagation<S0, Set_> { self.0.put("RouteTableId", value.into_node()); RouteServerPropagation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RouteServerPropagation> for RouteServerPropagation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RouteServerPropagation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::RouteServerPropagation";
    type Handle = RouteServerPropagationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RouteServerPropagation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouteServerPropagationRef(Id_);
impl From<Id_> for RouteServerPropagationRef { #[inline] fn from(id: Id_) -> Self { RouteServerPropagationRef(id) } }
impl AsRef<Id_> for RouteServerPropagationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouteServerPropagationRef {
    /// `Ref`: `RouteServerId|RouteTableId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
