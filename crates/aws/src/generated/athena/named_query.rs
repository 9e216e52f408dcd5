// Made by `cargo xtask generate`; do not edit.
//! `AWS::Athena::NamedQuery`

use stanchion_template::generated::*;

/// `AWS::Athena::NamedQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-namedquery.html)
#[must_use]
pub struct NamedQuery<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NamedQuery<Missing_<super::required::database>, Missing_<super::required::query_string>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NamedQuery(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NamedQuery<S0, S1> {
    /// Sets `Database`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> NamedQuery<Set_, S1> { self.0.put("Database", value.into_node()); NamedQuery(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `QueryString`. Required. 1 to 262144 characters. An update replaces the resource.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<String>) -> NamedQuery<S0, Set_> { self.0.put("QueryString", value.into_node()); NamedQuery(self.0, PhantomData_) }
    /// Sets `WorkGroup`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn work_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkGroup", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NamedQuery> for NamedQuery<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for NamedQuery<S0, S1> {
    const TYPE: &'static str = "AWS::Athena::NamedQuery";
    type Handle = NamedQueryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NamedQuery`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NamedQueryRef(Id_);
impl From<Id_> for NamedQueryRef { #[inline] fn from(id: Id_) -> Self { NamedQueryRef(id) } }
impl AsRef<Id_> for NamedQueryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NamedQueryRef {
    /// `Ref`: `NamedQueryId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `NamedQueryId`
    #[inline] pub fn named_query_id(&self) -> Value_<String> { self.0.attribute("NamedQueryId") }
}
