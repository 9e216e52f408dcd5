// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::QueryDefinition`

use stanchion_template::generated::*;

/// `AWS::Logs::QueryDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html)
#[must_use]
pub struct QueryDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl QueryDefinition<Missing_<super::required::name>, Missing_<super::required::query_string>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueryDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> QueryDefinition<S0, S1> {
    /// Sets `LogGroupNames`.
    #[inline] pub fn log_group_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogGroupNames", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> QueryDefinition<Set_, S1> { self.0.put("Name", value.into_node()); QueryDefinition(self.0, PhantomData_) }
    /// Sets `Parameters`. 0 to 20 items.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<QueryParameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `QueryLanguage`. The values are constants of [`QueryLanguage`].
    #[inline] pub fn query_language(mut self, value: impl IntoValue_<QueryLanguage>) -> Self { self.0.put("QueryLanguage", value.into_node()); self }
    /// Sets `QueryString`. Required. 1 to 10000 characters.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<String>) -> QueryDefinition<S0, Set_> { self.0.put("QueryString", value.into_node()); QueryDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<QueryDefinition> for QueryDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for QueryDefinition<S0, S1> {
    const TYPE: &'static str = "AWS::Logs::QueryDefinition";
    type Handle = QueryDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`QueryDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QueryDefinitionRef(Id_);
impl From<Id_> for QueryDefinitionRef { #[inline] fn from(id: Id_) -> Self { QueryDefinitionRef(id) } }
impl AsRef<Id_> for QueryDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QueryDefinitionRef {
    /// `Ref`: `QueryDefinitionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `QueryDefinitionId`
    #[inline] pub fn query_definition_id(&self) -> Value_<String> { self.0.attribute("QueryDefinitionId") }
}
/// `AWS::Logs::QueryDefinition.QueryParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-querydefinition-queryparameter.html)
#[must_use]
pub struct QueryParameter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QueryParameter<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueryParameter(Properties_::new(), PhantomData_) }
}
impl<S0> QueryParameter<S0> {
    /// Sets `DefaultValue`. 0 to 1024 characters.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> QueryParameter<Set_> { self.0.put("Name", value.into_node()); QueryParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QueryParameter> for QueryParameter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Logs::QueryDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html)
#[derive(Debug)]
pub enum QueryLanguage {}
impl QueryLanguage {
    /// `CWLI`
    pub const CWLI: Value_<QueryLanguage> = Value_::constant("CWLI");
    /// `SQL`
    pub const SQL: Value_<QueryLanguage> = Value_::constant("SQL");
    /// `PPL`
    pub const PPL: Value_<QueryLanguage> = Value_::constant("PPL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<QueryLanguage> { Value_::from_node(value.into_node()) }
}
