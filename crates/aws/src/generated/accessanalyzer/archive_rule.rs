// Made by `cargo xtask generate`; do not edit.
//! `AWS::AccessAnalyzer::ArchiveRule`

use stanchion_template::generated::*;

/// `AWS::AccessAnalyzer::ArchiveRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-archiverule.html)
#[must_use]
pub struct ArchiveRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ArchiveRule<Missing_<super::required::analyzer_name>, Missing_<super::required::filter>, Missing_<super::required::rule_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArchiveRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ArchiveRule<S0, S1, S2> {
    /// Sets `AnalyzerName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn analyzer_name(mut self, value: impl IntoValue_<String>) -> ArchiveRule<Set_, S1, S2> { self.0.put("AnalyzerName", value.into_node()); ArchiveRule(self.0, PhantomData_) }
    /// Sets `Filter`. Required.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<MapOf_<FilterValue>>) -> ArchiveRule<S0, Set_, S2> { self.0.put("Filter", value.into_node()); ArchiveRule(self.0, PhantomData_) }
    /// Sets `RuleName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> ArchiveRule<S0, S1, Set_> { self.0.put("RuleName", value.into_node()); ArchiveRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ArchiveRule> for ArchiveRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ArchiveRule<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AccessAnalyzer::ArchiveRule";
    type Handle = ArchiveRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ArchiveRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ArchiveRuleRef(Id_);
impl From<Id_> for ArchiveRuleRef { #[inline] fn from(id: Id_) -> Self { ArchiveRuleRef(id) } }
impl AsRef<Id_> for ArchiveRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ArchiveRuleRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::AccessAnalyzer::ArchiveRule.FilterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-archiverule.html)
#[must_use]
pub struct FilterValue(Properties_);
impl FilterValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterValue(Properties_::new()) }
}
impl FilterValue {
    /// Sets `Contains`. 1 to 20 items.
    #[inline] pub fn contains(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Contains", value.into_node()); self }
    /// Sets `Eq`. 1 to 20 items.
    #[inline] pub fn eq(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Eq", value.into_node()); self }
    /// Sets `Exists`.
    #[inline] pub fn exists(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Exists", value.into_node()); self }
    /// Sets `Neq`. 1 to 20 items.
    #[inline] pub fn neq(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Neq", value.into_node()); self }
}
impl IntoValue_<FilterValue> for FilterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
