// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::PolicyEngine`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::PolicyEngine`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policyengine.html)
#[must_use]
pub struct PolicyEngine<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PolicyEngine<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyEngine(Properties_::new(), PhantomData_) }
}
impl<S0> PolicyEngine<S0> {
    /// Sets `Description`. 1 to 4096 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EncryptionKeyArn`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 48 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PolicyEngine<Set_> { self.0.put("Name", value.into_node()); PolicyEngine(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PolicyEngine> for PolicyEngine<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PolicyEngine<S0> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::PolicyEngine";
    type Handle = PolicyEngineRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PolicyEngine`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyEngineRef(Id_);
impl From<Id_> for PolicyEngineRef { #[inline] fn from(id: Id_) -> Self { PolicyEngineRef(id) } }
impl AsRef<Id_> for PolicyEngineRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyEngineRef {
    /// `Ref`: `PolicyEngineArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `PolicyEngineArn`
    #[inline] pub fn policy_engine_arn(&self) -> Value_<String> { self.0.attribute("PolicyEngineArn") }
    /// `Fn::GetAtt` `PolicyEngineId`
    #[inline] pub fn policy_engine_id(&self) -> Value_<String> { self.0.attribute("PolicyEngineId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusReasons`
    #[inline] pub fn status_reasons(&self) -> Value_<Vec<String>> { self.0.list_attribute("StatusReasons") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
