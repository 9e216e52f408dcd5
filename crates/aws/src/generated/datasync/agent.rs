// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::Agent`

use stanchion_template::generated::*;

/// `AWS::DataSync::Agent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-agent.html)
#[must_use]
pub struct Agent(Properties_);
impl Agent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Agent(Properties_::new()) }
}
impl Agent {
    /// Sets `ActivationKey`. 0 to 29 characters. An update replaces the resource.
    #[inline] pub fn activation_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActivationKey", value.into_node()); self }
    /// Sets `AgentName`. 0 to 256 characters.
    #[inline] pub fn agent_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AgentName", value.into_node()); self }
    /// Sets `SecurityGroupArns`. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn security_group_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupArns", value.into_node()); self }
    /// Sets `SubnetArns`. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn subnet_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetArns", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcEndpointId`. An update replaces the resource.
    #[inline] pub fn vpc_endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcEndpointId", value.into_node()); self }
}
impl IntoValue_<Agent> for Agent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Agent {
    const TYPE: &'static str = "AWS::DataSync::Agent";
    type Handle = AgentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Agent`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AgentRef(Id_);
impl From<Id_> for AgentRef { #[inline] fn from(id: Id_) -> Self { AgentRef(id) } }
impl AsRef<Id_> for AgentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AgentRef {
    /// `Ref`: `AgentArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AgentArn`
    #[inline] pub fn agent_arn(&self) -> Value_<String> { self.0.attribute("AgentArn") }
    /// `Fn::GetAtt` `EndpointType`
    #[inline] pub fn endpoint_type(&self) -> Value_<String> { self.0.attribute("EndpointType") }
}
