// Made by `cargo xtask generate`; do not edit.
//! `AWS::Config::StoredQuery`

use stanchion_template::generated::*;

/// `AWS::Config::StoredQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-storedquery.html)
#[must_use]
pub struct StoredQuery<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StoredQuery<Missing_<super::required::query_expression>, Missing_<super::required::query_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StoredQuery(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StoredQuery<S0, S1> {
    /// Sets `QueryDescription`. 0 to 256 characters.
    #[inline] pub fn query_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueryDescription", value.into_node()); self }
    /// Sets `QueryExpression`. Required. 1 to 4096 characters.
    #[inline] pub fn query_expression(mut self, value: impl IntoValue_<String>) -> StoredQuery<Set_, S1> { self.0.put("QueryExpression", value.into_node()); StoredQuery(self.0, PhantomData_) }
    /// Sets `QueryName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn query_name(mut self, value: impl IntoValue_<String>) -> StoredQuery<S0, Set_> { self.0.put("QueryName", value.into_node()); StoredQuery(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StoredQuery> for StoredQuery<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for StoredQuery<S0, S1> {
    const TYPE: &'static str = "AWS::Config::StoredQuery";
    type Handle = StoredQueryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StoredQuery`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StoredQueryRef(Id_);
impl From<Id_> for StoredQueryRef { #[inline] fn from(id: Id_) -> Self { StoredQueryRef(id) } }
impl AsRef<Id_> for StoredQueryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StoredQueryRef {
    /// `Ref`: `QueryName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `QueryArn`
    #[inline] pub fn query_arn(&self) -> Value_<String> { self.0.attribute("QueryArn") }
    /// `Fn::GetAtt` `QueryId`
    #[inline] pub fn query_id(&self) -> Value_<String> { self.0.attribute("QueryId") }
}
