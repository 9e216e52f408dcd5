// Made by `cargo xtask generate`; do not edit.
//! `AWS::GuardDuty::Filter`

use stanchion_template::generated::*;

/// `AWS::GuardDuty::Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-filter.html)
#[must_use]
pub struct Filter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Filter<Missing_<super::required::detector_id>, Missing_<super::required::finding_criteria>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Filter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Filter<S0, S1, S2> {
    /// Sets `Action`. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DetectorId`. Required. 1 to 300 characters. An update replaces the resource.
    #[inline] pub fn detector_id(mut self, value: impl IntoValue_<String>) -> Filter<Set_, S1, S2> { self.0.put("DetectorId", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `FindingCriteria`. Required.
    #[inline] pub fn finding_criteria(mut self, value: impl IntoValue_<FindingCriteria>) -> Filter<S0, Set_, S2> { self.0.put("FindingCriteria", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Filter<S0, S1, Set_> { self.0.put("Name", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Rank`. 1 to 100.
    #[inline] pub fn rank(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Rank", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Filter> for Filter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Filter<S0, S1, S2> {
    const TYPE: &'static str = "AWS::GuardDuty::Filter";
    type Handle = FilterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Filter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FilterRef(Id_);
impl From<Id_> for FilterRef { #[inline] fn from(id: Id_) -> Self { FilterRef(id) } }
impl AsRef<Id_> for FilterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FilterRef {
    /// `Ref`: `DetectorId|Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::GuardDuty::Filter.Condition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-filter-condition.html)
#[must_use]
pub struct Condition(Properties_);
impl Condition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Condition(Properties_::new()) }
}
impl Condition {
    /// Sets `Eq`.
    #[inline] pub fn eq(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Eq", value.into_node()); self }
    /// Sets `Equals`.
    #[inline] pub fn equals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Equals", value.into_node()); self }
    /// Sets `GreaterThan`.
    #[inline] pub fn greater_than(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("GreaterThan", value.into_node()); self }
    /// Sets `GreaterThanOrEqual`.
    #[inline] pub fn greater_than_or_equal(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("GreaterThanOrEqual", value.into_node()); self }
    /// Sets `Gt`.
    #[inline] pub fn gt(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Gt", value.into_node()); self }
    /// Sets `Gte`.
    #[inline] pub fn gte(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Gte", value.into_node()); self }
    /// Sets `LessThan`.
    #[inline] pub fn less_than(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LessThan", value.into_node()); self }
    /// Sets `LessThanOrEqual`.
    #[inline] pub fn less_than_or_equal(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LessThanOrEqual", value.into_node()); self }
    /// Sets `Lt`.
    #[inline] pub fn lt(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Lt", value.into_node()); self }
    /// Sets `Lte`.
    #[inline] pub fn lte(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Lte", value.into_node()); self }
    /// Sets `Matches`.
    #[inline] pub fn matches(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Matches", value.into_node()); self }
    /// Sets `Neq`.
    #[inline] pub fn neq(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Neq", value.into_node()); self }
    /// Sets `NotEquals`.
    #[inline] pub fn not_equals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotEquals", value.into_node()); self }
    /// Sets `NotMatches`.
    #[inline] pub fn not_matches(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotMatches", value.into_node()); self }
}
impl IntoValue_<Condition> for Condition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GuardDuty::Filter.FindingCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-filter-findingcriteria.html)
#[must_use]
pub struct FindingCriteria(Properties_);
impl FindingCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FindingCriteria(Properties_::new()) }
}
impl FindingCriteria {
    /// Sets `Criterion`.
    #[inline] pub fn criterion(mut self, value: impl IntoValue_<MapOf_<Condition>>) -> Self { self.0.put("Criterion", value.into_node()); self }
}
impl IntoValue_<FindingCriteria> for FindingCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GuardDuty::Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-filter.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `ARCHIVE`
    pub const ARCHIVE: Value_<Action> = Value_::constant("ARCHIVE");
    /// `NOOP`
    pub const NOOP: Value_<Action> = Value_::constant("NOOP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
