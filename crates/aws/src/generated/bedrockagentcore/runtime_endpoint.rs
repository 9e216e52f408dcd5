// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::RuntimeEndpoint`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::RuntimeEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtimeendpoint.html)
#[must_use]
pub struct RuntimeEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RuntimeEndpoint<Missing_<super::required::agent_runtime_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuntimeEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RuntimeEndpoint<S0, S1> {
    /// Sets `AgentRuntimeId`. Required. An update replaces the resource.
    #[inline] pub fn agent_runtime_id(mut self, value: impl IntoValue_<String>) -> RuntimeEndpoint<Set_, S1> { self.0.put("AgentRuntimeId", value.into_node()); RuntimeEndpoint(self.0, PhantomData_) }
    /// Sets `AgentRuntimeVersion`.
    #[inline] pub fn agent_runtime_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AgentRuntimeVersion", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 48 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RuntimeEndpoint<S0, Set_> { self.0.put("Name", value.into_node()); RuntimeEndpoint(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RuntimeEndpoint> for RuntimeEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RuntimeEndpoint<S0, S1> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::RuntimeEndpoint";
    type Handle = RuntimeEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RuntimeEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RuntimeEndpointRef(Id_);
impl From<Id_> for RuntimeEndpointRef { #[inline] fn from(id: Id_) -> Self { RuntimeEndpointRef(id) } }
impl AsRef<Id_> for RuntimeEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RuntimeEndpointRef {
    /// `Ref`: `AgentRuntimeEndpointArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AgentRuntimeArn`
    #[inline] pub fn agent_runtime_arn(&self) -> Value_<String> { self.0.attribute("AgentRuntimeArn") }
    /// `Fn::GetAtt` `AgentRuntimeEndpointArn`
    #[inline] pub fn agent_runtime_endpoint_arn(&self) -> Value_<String> { self.0.attribute("AgentRuntimeEndpointArn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailureReason`
    #[inline] pub fn failure_reason(&self) -> Value_<String> { self.0.attribute("FailureReason") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `LiveVersion`
    #[inline] pub fn live_version(&self) -> Value_<String> { self.0.attribute("LiveVersion") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TargetVersion`
    #[inline] pub fn target_version(&self) -> Value_<String> { self.0.attribute("TargetVersion") }
}
