// Made by `cargo xtask generate`; do not edit.
//! `AWS::Macie::FindingsFilter`

use stanchion_template::generated::*;

/// `AWS::Macie::FindingsFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-findingsfilter.html)
#[must_use]
pub struct FindingsFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FindingsFilter<Missing_<super::required::finding_criteria>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FindingsFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FindingsFilter<S0, S1> {
    /// Sets `Action`. The values are constants of [`FindingFilterAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<FindingFilterAction>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FindingCriteria`. Required.
    #[inline] pub fn finding_criteria(mut self, value: impl IntoValue_<FindingCriteria>) -> FindingsFilter<Set_, S1> { self.0.put("FindingCriteria", value.into_node()); FindingsFilter(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FindingsFilter<S0, Set_> { self.0.put("Name", value.into_node()); FindingsFilter(self.0, PhantomData_) }
    /// Sets `Position`.
    #[inline] pub fn position(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Position", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FindingsFilter> for FindingsFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for FindingsFilter<S0, S1> {
    const TYPE: &'static str = "AWS::Macie::FindingsFilter";
    type Handle = FindingsFilterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FindingsFilter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FindingsFilterRef(Id_);
impl From<Id_> for FindingsFilterRef { #[inline] fn from(id: Id_) -> Self { FindingsFilterRef(id) } }
impl AsRef<Id_> for FindingsFilterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FindingsFilterRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `FindingsFilterListItems`
    #[inline] pub fn findings_filter_list_items(&self) -> Value_<Vec<String>> { self.0.list_attribute("FindingsFilterListItems") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Macie::FindingsFilter.CriterionAdditionalProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-macie-findingsfilter-criterionadditionalproperties.html)
#[must_use]
pub struct CriterionAdditionalProperties(Properties_);
impl CriterionAdditionalProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CriterionAdditionalProperties(Properties_::new()) }
}
impl CriterionAdditionalProperties {
    /// Sets `eq`.
    #[inline] pub fn eq(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("eq", value.into_node()); self }
    /// Sets `gt`.
    #[inline] pub fn gt(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("gt", value.into_node()); self }
    /// Sets `gte`.
    #[inline] pub fn gte(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("gte", value.into_node()); self }
    /// Sets `lt`.
    #[inline] pub fn lt(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("lt", value.into_node()); self }
    /// Sets `lte`.
    #[inline] pub fn lte(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("lte", value.into_node()); self }
    /// Sets `neq`.
    #[inline] pub fn neq(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("neq", value.into_node()); self }
}
impl IntoValue_<CriterionAdditionalProperties> for CriterionAdditionalProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Macie::FindingsFilter.FindingCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-macie-findingsfilter-findingcriteria.html)
#[must_use]
pub struct FindingCriteria(Properties_);
impl FindingCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FindingCriteria(Properties_::new()) }
}
impl FindingCriteria {
    /// Sets `Criterion`.
    #[inline] pub fn criterion(mut self, value: impl IntoValue_<MapOf_<CriterionAdditionalProperties>>) -> Self { self.0.put("Criterion", value.into_node()); self }
}
impl IntoValue_<FindingCriteria> for FindingCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Macie::FindingsFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-findingsfilter.html)
#[derive(Debug)]
pub enum FindingFilterAction {}
impl FindingFilterAction {
    /// `ARCHIVE`
    pub const ARCHIVE: Value_<FindingFilterAction> = Value_::constant("ARCHIVE");
    /// `NOOP`
    pub const NOOP: Value_<FindingFilterAction> = Value_::constant("NOOP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FindingFilterAction> { Value_::from_node(value.into_node()) }
}
