// Made by `cargo xtask generate`; do not edit.
//! `AWS::Braket::SpendingLimit`

use stanchion_template::generated::*;

/// `AWS::Braket::SpendingLimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-braket-spendinglimit.html)
#[must_use]
pub struct SpendingLimit<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SpendingLimit<Missing_<super::required::device_arn>, Missing_<super::required::spending_limit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpendingLimit(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SpendingLimit<S0, S1> {
    /// Sets `DeviceArn`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn device_arn(mut self, value: impl IntoValue_<String>) -> SpendingLimit<Set_, S1> { self.0.put("DeviceArn", value.into_node()); SpendingLimit(self.0, PhantomData_) }
    /// Sets `SpendingLimit`. Required. At least 1 character.
    #[inline] pub fn spending_limit(mut self, value: impl IntoValue_<String>) -> SpendingLimit<S0, Set_> { self.0.put("SpendingLimit", value.into_node()); SpendingLimit(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimePeriod`.
    #[inline] pub fn time_period(mut self, value: impl IntoValue_<TimePeriod>) -> Self { self.0.put("TimePeriod", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SpendingLimit> for SpendingLimit<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SpendingLimit<S0, S1> {
    const TYPE: &'static str = "AWS::Braket::SpendingLimit";
    type Handle = SpendingLimitRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SpendingLimit`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SpendingLimitRef(Id_);
impl From<Id_> for SpendingLimitRef { #[inline] fn from(id: Id_) -> Self { SpendingLimitRef(id) } }
impl AsRef<Id_> for SpendingLimitRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SpendingLimitRef {
    /// `Ref`: `SpendingLimitArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `QueuedSpend`
    #[inline] pub fn queued_spend(&self) -> Value_<String> { self.0.attribute("QueuedSpend") }
    /// `Fn::GetAtt` `SpendingLimitArn`
    #[inline] pub fn spending_limit_arn(&self) -> Value_<String> { self.0.attribute("SpendingLimitArn") }
    /// `Fn::GetAtt` `TotalSpend`
    #[inline] pub fn total_spend(&self) -> Value_<String> { self.0.attribute("TotalSpend") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::Braket::SpendingLimit.TimePeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-braket-spendinglimit-timeperiod.html)
#[must_use]
pub struct TimePeriod<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TimePeriod<Missing_<super::required::end_at>, Missing_<super::required::start_at>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimePeriod(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TimePeriod<S0, S1> {
    /// Sets `EndAt`. Required.
    #[inline] pub fn end_at(mut self, value: impl IntoValue_<String>) -> TimePeriod<Set_, S1> { self.0.put("EndAt", value.into_node()); TimePeriod(self.0, PhantomData_) }
    /// Sets `StartAt`. Required.
    #[inline] pub fn start_at(mut self, value: impl IntoValue_<String>) -> TimePeriod<S0, Set_> { self.0.put("StartAt", value.into_node()); TimePeriod(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TimePeriod> for TimePeriod<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
