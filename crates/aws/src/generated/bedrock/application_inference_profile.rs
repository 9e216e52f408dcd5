// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::ApplicationInferenceProfile`

use stanchion_template::generated::*;

/// `AWS::Bedrock::ApplicationInferenceProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-applicationinferenceprofile.html)
#[must_use]
pub struct ApplicationInferenceProfile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationInferenceProfile<Missing_<super::required::inference_profile_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationInferenceProfile(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationInferenceProfile<S0> {
    /// Sets `Description`. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InferenceProfileName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn inference_profile_name(mut self, value: impl IntoValue_<String>) -> ApplicationInferenceProfile<Set_> { self.0.put("InferenceProfileName", value.into_node()); ApplicationInferenceProfile(self.0, PhantomData_) }
    /// Sets `ModelSource`. An update replaces the resource.
    #[inline] pub fn model_source(mut self, value: impl IntoValue_<InferenceProfileModelSource>) -> Self { self.0.put("ModelSource", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ApplicationInferenceProfile> for ApplicationInferenceProfile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ApplicationInferenceProfile<S0> {
    const TYPE: &'static str = "AWS::Bedrock::ApplicationInferenceProfile";
    type Handle = ApplicationInferenceProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApplicationInferenceProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationInferenceProfileRef(Id_);
impl From<Id_> for ApplicationInferenceProfileRef { #[inline] fn from(id: Id_) -> Self { ApplicationInferenceProfileRef(id) } }
impl AsRef<Id_> for ApplicationInferenceProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationInferenceProfileRef {
    /// `Ref`: `InferenceProfileIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `InferenceProfileArn`
    #[inline] pub fn inference_profile_arn(&self) -> Value_<String> { self.0.attribute("InferenceProfileArn") }
    /// `Fn::GetAtt` `InferenceProfileId`
    #[inline] pub fn inference_profile_id(&self) -> Value_<String> { self.0.attribute("InferenceProfileId") }
    /// `Fn::GetAtt` `InferenceProfileIdentifier`
    #[inline] pub fn inference_profile_identifier(&self) -> Value_<String> { self.0.attribute("InferenceProfileIdentifier") }
    /// `Fn::GetAtt` `Models`
    #[inline] pub fn models(&self) -> Value_<Vec<String>> { self.0.list_attribute("Models") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::Bedrock::ApplicationInferenceProfile.InferenceProfileModelSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-applicationinferenceprofile-inferenceprofilemodelsource.html)
#[must_use]
pub struct InferenceProfileModelSource(Properties_);
impl InferenceProfileModelSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceProfileModelSource(Properties_::new()) }
}
impl InferenceProfileModelSource {
    /// Sets `CopyFrom`. 1 to 2048 characters.
    #[inline] pub fn copy_from(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CopyFrom", value.into_node()); self }
}
impl IntoValue_<InferenceProfileModelSource> for InferenceProfileModelSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
