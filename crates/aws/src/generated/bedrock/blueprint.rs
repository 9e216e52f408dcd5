// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::Blueprint`

use stanchion_template::generated::*;

/// `AWS::Bedrock::Blueprint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-blueprint.html)
#[must_use]
pub struct Blueprint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Blueprint<Missing_<super::required::blueprint_name>, Missing_<super::required::schema>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Blueprint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Blueprint<S0, S1, S2> {
    /// Sets `BlueprintName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn blueprint_name(mut self, value: impl IntoValue_<String>) -> Blueprint<Set_, S1, S2> { self.0.put("BlueprintName", value.into_node()); Blueprint(self.0, PhantomData_) }
    /// Sets `KmsEncryptionContext`.
    #[inline] pub fn kms_encryption_context(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("KmsEncryptionContext", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Schema`. Required.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<Node_>) -> Blueprint<S0, Set_, S2> { self.0.put("Schema", value.into_node()); Blueprint(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Blueprint<S0, S1, Set_> { self.0.put("Type", value.into_node()); Blueprint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Blueprint> for Blueprint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Blueprint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Bedrock::Blueprint";
    type Handle = BlueprintRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Blueprint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BlueprintRef(Id_);
impl From<Id_> for BlueprintRef { #[inline] fn from(id: Id_) -> Self { BlueprintRef(id) } }
impl AsRef<Id_> for BlueprintRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BlueprintRef {
    /// `Ref`: `BlueprintArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BlueprintArn`
    #[inline] pub fn blueprint_arn(&self) -> Value_<String> { self.0.attribute("BlueprintArn") }
    /// `Fn::GetAtt` `BlueprintStage`
    #[inline] pub fn blueprint_stage(&self) -> Value_<String> { self.0.attribute("BlueprintStage") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// Values of `AWS::Bedrock::Blueprint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-blueprint.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `DOCUMENT`
    pub const DOCUMENT: Value_<Type> = Value_::constant("DOCUMENT");
    /// `IMAGE`
    pub const IMAGE: Value_<Type> = Value_::constant("IMAGE");
    /// `AUDIO`
    pub const AUDIO: Value_<Type> = Value_::constant("AUDIO");
    /// `VIDEO`
    pub const VIDEO: Value_<Type> = Value_::constant("VIDEO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
