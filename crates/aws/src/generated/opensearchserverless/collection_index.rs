// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearchServerless::CollectionIndex`

use stanchion_template::generated::*;

/// `AWS::OpenSearchServerless::CollectionIndex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectionindex.html)
#[must_use]
pub struct CollectionIndex<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CollectionIndex<Missing_<super::required::id>, Missing_<super::required::index_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CollectionIndex(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CollectionIndex<S0, S1> {
    /// Sets `Id`. Required. 3 to 40 characters. An update replaces the resource.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> CollectionIndex<Set_, S1> { self.0.put("Id", value.into_node()); CollectionIndex(self.0, PhantomData_) }
    /// Sets `IndexName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> CollectionIndex<S0, Set_> { self.0.put("IndexName", value.into_node()); CollectionIndex(self.0, PhantomData_) }
    /// Sets `IndexSchema`. 1 to 2480 characters.
    #[inline] pub fn index_schema(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IndexSchema", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CollectionIndex> for CollectionIndex<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CollectionIndex<S0, S1> {
    const TYPE: &'static str = "AWS::OpenSearchServerless::CollectionIndex";
    type Handle = CollectionIndexRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CollectionIndex`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CollectionIndexRef(Id_);
impl From<Id_> for CollectionIndexRef { #[inline] fn from(id: Id_) -> Self { CollectionIndexRef(id) } }
impl AsRef<Id_> for CollectionIndexRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CollectionIndexRef {
    /// `Ref`: `Id|IndexName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
