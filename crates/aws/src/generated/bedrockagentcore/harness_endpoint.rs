// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::HarnessEndpoint`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::HarnessEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harnessendpoint.html)
#[must_use]
pub struct HarnessEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HarnessEndpoint<Missing_<super::required::endpoint_name>, Missing_<super::required::harness_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HarnessEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HarnessEndpoint<S0, S1> {
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EndpointName`. Required. An update replaces the resource.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> HarnessEndpoint<Set_, S1> { self.0.put("EndpointName", value.into_node()); HarnessEndpoint(self.0, PhantomData_) }
    /// Sets `HarnessId`. Required. An update replaces the resource.
    #[inline] pub fn harness_id(mut self, value: impl IntoValue_<String>) -> HarnessEndpoint<S0, Set_> { self.0.put("HarnessId", value.into_node()); HarnessEndpoint(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetVersion`. 1 to 5 characters.
    #[inline] pub fn target_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetVersion", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HarnessEndpoint> for HarnessEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for HarnessEndpoint<S0, S1> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::HarnessEndpoint";
    type Handle = HarnessEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`HarnessEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HarnessEndpointRef(Id_);
impl From<Id_> for HarnessEndpointRef { #[inline] fn from(id: Id_) -> Self { HarnessEndpointRef(id) } }
impl AsRef<Id_> for HarnessEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HarnessEndpointRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `HarnessName`
    #[inline] pub fn harness_name(&self) -> Value_<String> { self.0.attribute("HarnessName") }
    /// `Fn::GetAtt` `LiveVersion`
    #[inline] pub fn live_version(&self) -> Value_<String> { self.0.attribute("LiveVersion") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
