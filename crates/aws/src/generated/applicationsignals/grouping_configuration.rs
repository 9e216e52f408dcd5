// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApplicationSignals::GroupingConfiguration`

use stanchion_template::generated::*;

/// `AWS::ApplicationSignals::GroupingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-groupingconfiguration.html)
#[must_use]
pub struct GroupingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GroupingConfiguration<Missing_<super::required::grouping_attribute_definitions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GroupingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> GroupingConfiguration<S0> {
    /// Sets `GroupingAttributeDefinitions`. Required.
    #[inline] pub fn grouping_attribute_definitions(mut self, value: impl IntoValue_<Vec<GroupingAttributeDefinition>>) -> GroupingConfiguration<Set_> { self.0.put("GroupingAttributeDefinitions", value.into_node()); GroupingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GroupingConfiguration> for GroupingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GroupingConfiguration<S0> {
    const TYPE: &'static str = "AWS::ApplicationSignals::GroupingConfiguration";
    type Handle = GroupingConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GroupingConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GroupingConfigurationRef(Id_);
impl From<Id_> for GroupingConfigurationRef { #[inline] fn from(id: Id_) -> Self { GroupingConfigurationRef(id) } }
impl AsRef<Id_> for GroupingConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GroupingConfigurationRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::ApplicationSignals::GroupingConfiguration.GroupingAttributeDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-groupingconfiguration-groupingattributedefinition.html)
#[must_use]
pub struct GroupingAttributeDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GroupingAttributeDefinition<Missing_<super::required::grouping_name>, Missing_<super::required::grouping_source_keys>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GroupingAttributeDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GroupingAttributeDefinition<S0, S1> {
    /// Sets `DefaultGroupingValue`. 1 to 128 characters.
    #[inline] pub fn default_grouping_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultGroupingValue", value.into_node()); self }
    /// Sets `GroupingName`. Required. 1 to 128 characters.
    #[inline] pub fn grouping_name(mut self, value: impl IntoValue_<String>) -> GroupingAttributeDefinition<Set_, S1> { self.0.put("GroupingName", value.into_node()); GroupingAttributeDefinition(self.0, PhantomData_) }
    /// Sets `GroupingSourceKeys`. Required. At least 1 item.
    #[inline] pub fn grouping_source_keys(mut self, value: impl IntoValue_<Vec<String>>) -> GroupingAttributeDefinition<S0, Set_> { self.0.put("GroupingSourceKeys", value.into_node()); GroupingAttributeDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GroupingAttributeDefinition> for GroupingAttributeDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
