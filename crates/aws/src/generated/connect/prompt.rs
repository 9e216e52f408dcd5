// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::Prompt`

use stanchion_template::generated::*;

/// `AWS::Connect::Prompt`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-prompt.html)
#[must_use]
pub struct Prompt<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Prompt<Missing_<super::required::instance_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Prompt(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Prompt<S0, S1> {
    /// Sets `Description`. 1 to 250 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceArn`. Required.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> Prompt<Set_, S1> { self.0.put("InstanceArn", value.into_node()); Prompt(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Prompt<S0, Set_> { self.0.put("Name", value.into_node()); Prompt(self.0, PhantomData_) }
    /// Sets `S3Uri`. 1 to 2000 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Uri", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Prompt> for Prompt<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Prompt<S0, S1> {
    const TYPE: &'static str = "AWS::Connect::Prompt";
    type Handle = PromptRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Prompt`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PromptRef(Id_);
impl From<Id_> for PromptRef { #[inline] fn from(id: Id_) -> Self { PromptRef(id) } }
impl AsRef<Id_> for PromptRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PromptRef {
    /// `Ref`: `PromptArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PromptArn`
    #[inline] pub fn prompt_arn(&self) -> Value_<String> { self.0.attribute("PromptArn") }
}
