// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::CustomEntityType`

use stanchion_template::generated::*;

/// `AWS::Glue::CustomEntityType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-customentitytype.html)
#[must_use]
pub struct CustomEntityType(Properties_);
impl CustomEntityType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomEntityType(Properties_::new()) }
}
impl CustomEntityType {
    /// Sets `ContextWords`. 1 to 20 items.
    #[inline] pub fn context_words(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ContextWords", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RegexString`. 1 to 255 characters.
    #[inline] pub fn regex_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegexString", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<CustomEntityType> for CustomEntityType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for CustomEntityType {
    const TYPE: &'static str = "AWS::Glue::CustomEntityType";
    type Handle = CustomEntityTypeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomEntityType`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomEntityTypeRef(Id_);
impl From<Id_> for CustomEntityTypeRef { #[inline] fn from(id: Id_) -> Self { CustomEntityTypeRef(id) } }
impl AsRef<Id_> for CustomEntityTypeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomEntityTypeRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
