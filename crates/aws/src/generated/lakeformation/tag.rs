// Made by `cargo xtask generate`; do not edit.
//! `AWS::LakeFormation::Tag`

use stanchion_template::generated::*;

/// `AWS::LakeFormation::Tag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tag.html)
#[must_use]
pub struct Tag<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Tag<Missing_<super::required::tag_key>, Missing_<super::required::tag_values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Tag(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Tag<S0, S1> {
    /// Sets `CatalogId`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `TagKey`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn tag_key(mut self, value: impl IntoValue_<String>) -> Tag<Set_, S1> { self.0.put("TagKey", value.into_node()); Tag(self.0, PhantomData_) }
    /// Sets `TagValues`. Required. 1 to 1000 items.
    #[inline] pub fn tag_values(mut self, value: impl IntoValue_<Vec<String>>) -> Tag<S0, Set_> { self.0.put("TagValues", value.into_node()); Tag(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Tag> for Tag<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Tag<S0, S1> {
    const TYPE: &'static str = "AWS::LakeFormation::Tag";
    type Handle = TagRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Tag`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TagRef(Id_);
impl From<Id_> for TagRef { #[inline] fn from(id: Id_) -> Self { TagRef(id) } }
impl AsRef<Id_> for TagRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TagRef {
    /// `Ref`: `TagKey`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
