// Made by `cargo xtask generate`; do not edit.
//! `AWS::Kendra::FeaturedResultsSet`

use stanchion_template::generated::*;

/// `AWS::Kendra::FeaturedResultsSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-featuredresultsset.html)
#[must_use]
pub struct FeaturedResultsSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FeaturedResultsSet<Missing_<super::required::featured_results_set_name>, Missing_<super::required::index_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FeaturedResultsSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FeaturedResultsSet<S0, S1> {
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FeaturedDocuments`.
    #[inline] pub fn featured_documents(mut self, value: impl IntoValue_<Vec<FeaturedDocument>>) -> Self { self.0.put("FeaturedDocuments", value.into_node()); self }
    /// Sets `FeaturedResultsSetName`. Required. 1 to 1000 characters.
    #[inline] pub fn featured_results_set_name(mut self, value: impl IntoValue_<String>) -> FeaturedResultsSet<Set_, S1> { self.0.put("FeaturedResultsSetName", value.into_node()); FeaturedResultsSet(self.0, PhantomData_) }
    /// Sets `IndexId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn index_id(mut self, value: impl IntoValue_<String>) -> FeaturedResultsSet<S0, Set_> { self.0.put("IndexId", value.into_node()); FeaturedResultsSet(self.0, PhantomData_) }
    /// Sets `QueryTexts`. 0 to 49 items.
    #[inline] pub fn query_texts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("QueryTexts", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FeaturedResultsSet> for FeaturedResultsSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for FeaturedResultsSet<S0, S1> {
    const TYPE: &'static str = "AWS::Kendra::FeaturedResultsSet";
    type Handle = FeaturedResultsSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FeaturedResultsSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FeaturedResultsSetRef(Id_);
impl From<Id_> for FeaturedResultsSetRef { #[inline] fn from(id: Id_) -> Self { FeaturedResultsSetRef(id) } }
impl AsRef<Id_> for FeaturedResultsSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FeaturedResultsSetRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `FeaturedResultsSetId`
    #[inline] pub fn featured_results_set_id(&self) -> Value_<String> { self.0.attribute("FeaturedResultsSetId") }
}
/// `AWS::Kendra::FeaturedResultsSet.FeaturedDocument`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-featuredresultsset-featureddocument.html)
#[must_use]
pub struct FeaturedDocument(Properties_);
impl FeaturedDocument {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FeaturedDocument(Properties_::new()) }
}
impl FeaturedDocument {
    /// Sets `Id`. 1 to 2048 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
}
impl IntoValue_<FeaturedDocument> for FeaturedDocument { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Kendra::FeaturedResultsSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-featuredresultsset.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// `INACTIVE`
    pub const INACTIVE: Value_<Status> = Value_::constant("INACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
