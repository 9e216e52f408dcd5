// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::DataQualityRuleset`

use stanchion_template::generated::*;

/// `AWS::Glue::DataQualityRuleset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-dataqualityruleset.html)
#[must_use]
pub struct DataQualityRuleset<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataQualityRuleset<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataQualityRuleset(Properties_::new(), PhantomData_) }
}
impl<S0> DataQualityRuleset<S0> {
    /// Sets `ClientToken`. 1 to 255 characters.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataQualityRuleset<Set_> { self.0.put("Name", value.into_node()); DataQualityRuleset(self.0, PhantomData_) }
    /// Sets `Ruleset`. 1 to 65536 characters.
    #[inline] pub fn ruleset(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ruleset", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetTable`.
    #[inline] pub fn target_table(mut self, value: impl IntoValue_<DataQualityTargetTable>) -> Self { self.0.put("TargetTable", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataQualityRuleset> for DataQualityRuleset<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DataQualityRuleset<S0> {
    const TYPE: &'static str = "AWS::Glue::DataQualityRuleset";
    type Handle = DataQualityRulesetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataQualityRuleset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataQualityRulesetRef(Id_);
impl From<Id_> for DataQualityRulesetRef { #[inline] fn from(id: Id_) -> Self { DataQualityRulesetRef(id) } }
impl AsRef<Id_> for DataQualityRulesetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataQualityRulesetRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Glue::DataQualityRuleset.DataQualityTargetTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-dataqualityruleset-dataqualitytargettable.html)
#[must_use]
pub struct DataQualityTargetTable<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataQualityTargetTable<Missing_<super::required::database_name>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataQualityTargetTable(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataQualityTargetTable<S0, S1> {
    /// Sets `DatabaseName`. Required. 1 to 255 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> DataQualityTargetTable<Set_, S1> { self.0.put("DatabaseName", value.into_node()); DataQualityTargetTable(self.0, PhantomData_) }
    /// Sets `TableName`. Required. 1 to 255 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> DataQualityTargetTable<S0, Set_> { self.0.put("TableName", value.into_node()); DataQualityTargetTable(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataQualityTargetTable> for DataQualityTargetTable<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
