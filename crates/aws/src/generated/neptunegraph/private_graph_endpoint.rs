// Made by `cargo xtask generate`; do not edit.
//! `AWS::NeptuneGraph::PrivateGraphEndpoint`

use stanchion_template::generated::*;

/// `AWS::NeptuneGraph::PrivateGraphEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-privategraphendpoint.html)
#[must_use]
pub struct PrivateGraphEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PrivateGraphEndpoint<Missing_<super::required::graph_identifier>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateGraphEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PrivateGraphEndpoint<S0, S1> {
    /// Sets `GraphIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn graph_identifier(mut self, value: impl IntoValue_<String>) -> PrivateGraphEndpoint<Set_, S1> { self.0.put("GraphIdentifier", value.into_node()); PrivateGraphEndpoint(self.0, PhantomData_) }
    /// Sets `SecurityGroupIds`. An update replaces the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. 1 to 6 items. An update replaces the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> PrivateGraphEndpoint<S0, Set_> { self.0.put("VpcId", value.into_node()); PrivateGraphEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PrivateGraphEndpoint> for PrivateGraphEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PrivateGraphEndpoint<S0, S1> {
    const TYPE: &'static str = "AWS::NeptuneGraph::PrivateGraphEndpoint";
    type Handle = PrivateGraphEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PrivateGraphEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PrivateGraphEndpointRef(Id_);
impl From<Id_> for PrivateGraphEndpointRef { #[inline] fn from(id: Id_) -> Self { PrivateGraphEndpointRef(id) } }
impl AsRef<Id_> for PrivateGraphEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PrivateGraphEndpointRef {
    /// `Ref`: `PrivateGraphEndpointIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PrivateGraphEndpointIdentifier`
    #[inline] pub fn private_graph_endpoint_identifier(&self) -> Value_<String> { self.0.attribute("PrivateGraphEndpointIdentifier") }
    /// `Fn::GetAtt` `VpcEndpointId`
    #[inline] pub fn vpc_endpoint_id(&self) -> Value_<String> { self.0.attribute("VpcEndpointId") }
}
