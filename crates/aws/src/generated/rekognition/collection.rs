// Made by `cargo xtask generate`; do not edit.
//! `AWS::Rekognition::Collection`

use stanchion_template::generated::*;

/// `AWS::Rekognition::Collection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-collection.html)
#[must_use]
pub struct Collection<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Collection<Missing_<super::required::collection_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Collection(Properties_::new(), PhantomData_) }
}
impl<S0> Collection<S0> {
    /// Sets `CollectionId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn collection_id(mut self, value: impl IntoValue_<String>) -> Collection<Set_> { self.0.put("CollectionId", value.into_node()); Collection(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Collection> for Collection<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Collection<S0> {
    const TYPE: &'static str = "AWS::Rekognition::Collection";
    type Handle = CollectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Collection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CollectionRef(Id_);
impl From<Id_> for CollectionRef { #[inline] fn from(id: Id_) -> Self { CollectionRef(id) } }
impl AsRef<Id_> for CollectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CollectionRef {
    /// `Ref`: `CollectionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
