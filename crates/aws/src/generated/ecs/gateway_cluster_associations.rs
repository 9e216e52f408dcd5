// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS::GatewayClusterAssociations`

use stanchion_template::generated::*;

/// `AWS::ECS::GatewayClusterAssociations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gatewayclusterassociations.html)
#[must_use]
pub struct GatewayClusterAssociations<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GatewayClusterAssociations<Missing_<super::required::cluster>, Missing_<super::required::gateway>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayClusterAssociations(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GatewayClusterAssociations<S0, S1> {
    /// Sets `Cluster`. Required. An update replaces the resource.
    #[inline] pub fn cluster(mut self, value: impl IntoValue_<String>) -> GatewayClusterAssociations<Set_, S1> { self.0.put("Cluster", value.into_node()); GatewayClusterAssociations(self.0, PhantomData_) }
    /// Sets `Gateway`. Required. An update replaces the resource.
    #[inline] pub fn gateway(mut self, value: impl IntoValue_<String>) -> GatewayClusterAssociations<S0, Set_> { self.0.put("Gateway", value.into_node()); GatewayClusterAssociations(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GatewayClusterAssociations> for GatewayClusterAssociations<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for GatewayClusterAssociations<S0, S1> {
    const TYPE: &'static str = "AWS::ECS::GatewayClusterAssociations";
    type Handle = GatewayClusterAssociationsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GatewayClusterAssociations`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GatewayClusterAssociationsRef(Id_);
impl From<Id_> for GatewayClusterAssociationsRef { #[inline] fn from(id: Id_) -> Self { GatewayClusterAssociationsRef(id) } }
impl AsRef<Id_> for GatewayClusterAssociationsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GatewayClusterAssociationsRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ClusterArn`
    #[inline] pub fn cluster_arn(&self) -> Value_<String> { self.0.attribute("ClusterArn") }
    /// `Fn::GetAtt` `GatewayArn`
    #[inline] pub fn gateway_arn(&self) -> Value_<String> { self.0.attribute("GatewayArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
