// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TrafficMirrorTarget`

use stanchion_template::generated::*;

/// `AWS::EC2::TrafficMirrorTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrortarget.html)
#[must_use]
pub struct TrafficMirrorTarget(Properties_);
impl TrafficMirrorTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrafficMirrorTarget(Properties_::new()) }
}
impl TrafficMirrorTarget {
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GatewayLoadBalancerEndpointId`. An update replaces the resource.
    #[inline] pub fn gateway_load_balancer_endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GatewayLoadBalancerEndpointId", value.into_node()); self }
    /// Sets `NetworkInterfaceId`. An update replaces the resource.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkInterfaceId", value.into_node()); self }
    /// Sets `NetworkLoadBalancerArn`. An update replaces the resource.
    #[inline] pub fn network_load_balancer_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkLoadBalancerArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<TrafficMirrorTarget> for TrafficMirrorTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for TrafficMirrorTarget {
    const TYPE: &'static str = "AWS::EC2::TrafficMirrorTarget";
    type Handle = TrafficMirrorTargetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrafficMirrorTarget`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrafficMirrorTargetRef(Id_);
impl From<Id_> for TrafficMirrorTargetRef { #[inline] fn from(id: Id_) -> Self { TrafficMirrorTargetRef(id) } }
impl AsRef<Id_> for TrafficMirrorTargetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrafficMirrorTargetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
