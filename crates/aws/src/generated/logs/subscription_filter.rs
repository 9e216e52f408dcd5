// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::SubscriptionFilter`

use stanchion_template::generated::*;

/// `AWS::Logs::SubscriptionFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html)
#[must_use]
pub struct SubscriptionFilter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SubscriptionFilter<Missing_<super::required::destination_arn>, Missing_<super::required::filter_pattern>, Missing_<super::required::log_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubscriptionFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SubscriptionFilter<S0, S1, S2> {
    /// Sets `ApplyOnTransformedLogs`.
    #[inline] pub fn apply_on_transformed_logs(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ApplyOnTransformedLogs", value.into_node()); self }
    /// Sets `DestinationArn`. Required. At least 1 character.
    #[inline] pub fn destination_arn(mut self, value: impl IntoValue_<String>) -> SubscriptionFilter<Set_, S1, S2> { self.0.put("DestinationArn", value.into_node()); SubscriptionFilter(self.0, PhantomData_) }
    /// Sets `Distribution`. The values are constants of [`Distribution`].
    #[inline] pub fn distribution(mut self, value: impl IntoValue_<Distribution>) -> Self { self.0.put("Distribution", value.into_node()); self }
    /// Sets `EmitSystemFields`.
    #[inline] pub fn emit_system_fields(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EmitSystemFields", value.into_node()); self }
    /// Sets `FieldSelectionCriteria`. 0 to 2000 characters.
    #[inline] pub fn field_selection_criteria(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldSelectionCriteria", value.into_node()); self }
    /// Sets `FilterName`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn filter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FilterName", value.into_node()); self }
    /// Sets `FilterPattern`. Required. 0 to 1024 characters.
    #[inline] pub fn filter_pattern(mut self, value: impl IntoValue_<String>) -> SubscriptionFilter<S0, Set_, S2> { self.0.put("FilterPattern", value.into_node()); SubscriptionFilter(self.0, PhantomData_) }
    /// Sets `LogGroupName`. Required. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> SubscriptionFilter<S0, S1, Set_> { self.0.put("LogGroupName", value.into_node()); SubscriptionFilter(self.0, PhantomData_) }
    /// Sets `RoleArn`. At least 1 character.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SubscriptionFilter> for SubscriptionFilter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SubscriptionFilter<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Logs::SubscriptionFilter";
    type Handle = SubscriptionFilterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SubscriptionFilter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubscriptionFilterRef(Id_);
impl From<Id_> for SubscriptionFilterRef { #[inline] fn from(id: Id_) -> Self { SubscriptionFilterRef(id) } }
impl AsRef<Id_> for SubscriptionFilterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubscriptionFilterRef {
    /// `Ref`: `FilterName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::Logs::SubscriptionFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html)
#[derive(Debug)]
pub enum Distribution {}
impl Distribution {
    /// `Random`
    pub const RANDOM: Value_<Distribution> = Value_::constant("Random");
    /// `ByLogStream`
    pub const BY_LOG_STREAM: Value_<Distribution> = Value_::constant("ByLogStream");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Distribution> { Value_::from_node(value.into_node()) }
}
