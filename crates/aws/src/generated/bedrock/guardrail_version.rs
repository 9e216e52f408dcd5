// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::GuardrailVersion`

use stanchion_template::generated::*;

/// `AWS::Bedrock::GuardrailVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrailversion.html)
#[must_use]
pub struct GuardrailVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GuardrailVersion<Missing_<super::required::guardrail_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GuardrailVersion(Properties_::new(), PhantomData_) }
}
impl<S0> GuardrailVersion<S0> {
    /// Sets `Description`. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GuardrailIdentifier`. Required. At most 2048 characters. An update replaces the resource.
    #[inline] pub fn guardrail_identifier(mut self, value: impl IntoValue_<String>) -> GuardrailVersion<Set_> { self.0.put("GuardrailIdentifier", value.into_node()); GuardrailVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GuardrailVersion> for GuardrailVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GuardrailVersion<S0> {
    const TYPE: &'static str = "AWS::Bedrock::GuardrailVersion";
    type Handle = GuardrailVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GuardrailVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GuardrailVersionRef(Id_);
impl From<Id_> for GuardrailVersionRef { #[inline] fn from(id: Id_) -> Self { GuardrailVersionRef(id) } }
impl AsRef<Id_> for GuardrailVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GuardrailVersionRef {
    /// `Ref`: `GuardrailId|Version`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `GuardrailArn`
    #[inline] pub fn guardrail_arn(&self) -> Value_<String> { self.0.attribute("GuardrailArn") }
    /// `Fn::GetAtt` `GuardrailId`
    #[inline] pub fn guardrail_id(&self) -> Value_<String> { self.0.attribute("GuardrailId") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
