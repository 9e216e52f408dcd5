// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch::CompositeAlarm`

use stanchion_template::generated::*;

/// `AWS::CloudWatch::CompositeAlarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html)
#[must_use]
pub struct CompositeAlarm<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CompositeAlarm<Missing_<super::required::alarm_rule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CompositeAlarm(Properties_::new(), PhantomData_) }
}
impl<S0> CompositeAlarm<S0> {
    /// Sets `ActionConfiguration`.
    #[inline] pub fn action_configuration(mut self, value: impl IntoValue_<ActionConfiguration>) -> Self { self.0.put("ActionConfiguration", value.into_node()); self }
    /// Sets `ActionsEnabled`.
    #[inline] pub fn actions_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ActionsEnabled", value.into_node()); self }
    /// Sets `ActionsSuppressor`. 1 to 1600 characters.
    #[inline] pub fn actions_suppressor(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActionsSuppressor", value.into_node()); self }
    /// Sets `ActionsSuppressorExtensionPeriod`. At least 0.
    #[inline] pub fn actions_suppressor_extension_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ActionsSuppressorExtensionPeriod", value.into_node()); self }
    /// Sets `ActionsSuppressorWaitPeriod`. At least 0.
    #[inline] pub fn actions_suppressor_wait_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ActionsSuppressorWaitPeriod", value.into_node()); self }
    /// Sets `AlarmActions`. At most 5 items.
    #[inline] pub fn alarm_actions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AlarmActions", value.into_node()); self }
    /// Sets `AlarmDescription`. 0 to 1024 characters.
    #[inline] pub fn alarm_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlarmDescription", value.into_node()); self }
    /// Sets `AlarmName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn alarm_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlarmName", value.into_node()); self }
    /// Sets `AlarmRule`. Required. 1 to 10240 characters.
    #[inline] pub fn alarm_rule(mut self, value: impl IntoValue_<String>) -> CompositeAlarm<Set_> { self.0.put("AlarmRule", value.into_node()); CompositeAlarm(self.0, PhantomData_) }
    /// Sets `InsufficientDataActions`. At most 5 items.
    #[inline] pub fn insufficient_data_actions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InsufficientDataActions", value.into_node()); self }
    /// Sets `OKActions`. At most 5 items.
    #[inline] pub fn ok_actions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OKActions", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CompositeAlarm> for CompositeAlarm<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CompositeAlarm<S0> {
    const TYPE: &'static str = "AWS::CloudWatch::CompositeAlarm";
    type Handle = CompositeAlarmRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CompositeAlarm`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CompositeAlarmRef(Id_);
impl From<Id_> for CompositeAlarmRef { #[inline] fn from(id: Id_) -> Self { CompositeAlarmRef(id) } }
impl AsRef<Id_> for CompositeAlarmRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CompositeAlarmRef {
    /// `Ref`: `AlarmName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::CloudWatch::CompositeAlarm.AlarmTagsPropagation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-compositealarm-alarmtagspropagation.html)
#[must_use]
pub struct AlarmTagsPropagation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AlarmTagsPropagation<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AlarmTagsPropagation(Properties_::new(), PhantomData_) }
}
impl<S0> AlarmTagsPropagation<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> AlarmTagsPropagation<Set_> { self.0.put("Enabled", value.into_node()); AlarmTagsPropagation(self.0, PhantomData_) }
    /// Sets `ExcludedTagKeys`. 1 to 50 items.
    #[inline] pub fn excluded_tag_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedTagKeys", value.into_node()); self }
    /// Sets `IncludedTagKeys`. 1 to 50 items.
    #[inline] pub fn included_tag_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludedTagKeys", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AlarmTagsPropagation> for AlarmTagsPropagation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::CompositeAlarm.ActionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-compositealarm-actionconfiguration.html)
#[must_use]
pub struct ActionConfiguration(Properties_);
impl ActionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActionConfiguration(Properties_::new()) }
}
impl ActionConfiguration {
    /// Sets `AlarmTagsPropagation`.
    #[inline] pub fn alarm_tags_propagation(mut self, value: impl IntoValue_<AlarmTagsPropagation>) -> Self { self.0.put("AlarmTagsPropagation", value.into_node()); self }
}
impl IntoValue_<ActionConfiguration> for ActionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
