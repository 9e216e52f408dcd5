// Made by `cargo xtask generate`; do not edit.
//! `AWS::Athena::PreparedStatement`

use stanchion_template::generated::*;

/// `AWS::Athena::PreparedStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-preparedstatement.html)
#[must_use]
pub struct PreparedStatement<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PreparedStatement<Missing_<super::required::query_statement>, Missing_<super::required::statement_name>, Missing_<super::required::work_group>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PreparedStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PreparedStatement<S0, S1, S2> {
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `QueryStatement`. Required. 1 to 262144 characters.
    #[inline] pub fn query_statement(mut self, value: impl IntoValue_<String>) -> PreparedStatement<Set_, S1, S2> { self.0.put("QueryStatement", value.into_node()); PreparedStatement(self.0, PhantomData_) }
    /// Sets `StatementName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn statement_name(mut self, value: impl IntoValue_<String>) -> PreparedStatement<S0, Set_, S2> { self.0.put("StatementName", value.into_node()); PreparedStatement(self.0, PhantomData_) }
    /// Sets `WorkGroup`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn work_group(mut self, value: impl IntoValue_<String>) -> PreparedStatement<S0, S1, Set_> { self.0.put("WorkGroup", value.into_node()); PreparedStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PreparedStatement> for PreparedStatement<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for PreparedStatement<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Athena::PreparedStatement";
    type Handle = PreparedStatementRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PreparedStatement`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PreparedStatementRef(Id_);
impl From<Id_> for PreparedStatementRef { #[inline] fn from(id: Id_) -> Self { PreparedStatementRef(id) } }
impl AsRef<Id_> for PreparedStatementRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PreparedStatementRef {
    /// `Ref`: `StatementName|WorkGroup`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
