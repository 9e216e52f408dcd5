// Made by `cargo xtask generate`; do not edit.
//! `AWS::CustomerProfiles::RecommenderFilter`

use stanchion_template::generated::*;

/// `AWS::CustomerProfiles::RecommenderFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderfilter.html)
#[must_use]
pub struct RecommenderFilter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RecommenderFilter<Missing_<super::required::domain_name>, Missing_<super::required::recommender_filter_expression>, Missing_<super::required::recommender_filter_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecommenderFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RecommenderFilter<S0, S1, S2> {
    /// Sets `Description`. 1 to 1000 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> RecommenderFilter<Set_, S1, S2> { self.0.put("DomainName", value.into_node()); RecommenderFilter(self.0, PhantomData_) }
    /// Sets `RecommenderFilterExpression`. Required. 1 to 2500 characters. An update replaces the resource.
    #[inline] pub fn recommender_filter_expression(mut self, value: impl IntoValue_<String>) -> RecommenderFilter<S0, Set_, S2> { self.0.put("RecommenderFilterExpression", value.into_node()); RecommenderFilter(self.0, PhantomData_) }
    /// Sets `RecommenderFilterName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn recommender_filter_name(mut self, value: impl IntoValue_<String>) -> RecommenderFilter<S0, S1, Set_> { self.0.put("RecommenderFilterName", value.into_node()); RecommenderFilter(self.0, PhantomData_) }
    /// Sets `RecommenderSchemaName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn recommender_schema_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecommenderSchemaName", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RecommenderFilter> for RecommenderFilter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for RecommenderFilter<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CustomerProfiles::RecommenderFilter";
    type Handle = RecommenderFilterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RecommenderFilter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RecommenderFilterRef(Id_);
impl From<Id_> for RecommenderFilterRef { #[inline] fn from(id: Id_) -> Self { RecommenderFilterRef(id) } }
impl AsRef<Id_> for RecommenderFilterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RecommenderFilterRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `RecommenderFilterArn`
    #[inline] pub fn recommender_filter_arn(&self) -> Value_<String> { self.0.attribute("RecommenderFilterArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
