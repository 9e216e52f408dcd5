// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch::AlarmMuteRule`

use stanchion_template::generated::*;

/// `AWS::CloudWatch::AlarmMuteRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html)
#[must_use]
pub struct AlarmMuteRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AlarmMuteRule<Missing_<super::required::rule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AlarmMuteRule(Properties_::new(), PhantomData_) }
}
impl<S0> AlarmMuteRule<S0> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExpireDate`.
    #[inline] pub fn expire_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpireDate", value.into_node()); self }
    /// Sets `MuteTargets`.
    #[inline] pub fn mute_targets(mut self, value: impl IntoValue_<MuteTargets>) -> Self { self.0.put("MuteTargets", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Rule`. Required.
    #[inline] pub fn rule(mut self, value: impl IntoValue_<Rule>) -> AlarmMuteRule<Set_> { self.0.put("Rule", value.into_node()); AlarmMuteRule(self.0, PhantomData_) }
    /// Sets `StartDate`.
    #[inline] pub fn start_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartDate", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AlarmMuteRule> for AlarmMuteRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AlarmMuteRule<S0> {
    const TYPE: &'static str = "AWS::CloudWatch::AlarmMuteRule";
    type Handle = AlarmMuteRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AlarmMuteRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AlarmMuteRuleRef(Id_);
impl From<Id_> for AlarmMuteRuleRef { #[inline] fn from(id: Id_) -> Self { AlarmMuteRuleRef(id) } }
impl AsRef<Id_> for AlarmMuteRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AlarmMuteRuleRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `LastUpdatedTimestamp`
    #[inline] pub fn last_updated_timestamp(&self) -> Value_<String> { self.0.attribute("LastUpdatedTimestamp") }
    /// `Fn::GetAtt` `MuteType`
    #[inline] pub fn mute_type(&self) -> Value_<String> { self.0.attribute("MuteType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::CloudWatch::AlarmMuteRule.MuteTargets`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html)
#[must_use]
pub struct MuteTargets<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MuteTargets<Missing_<super::required::alarm_names>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MuteTargets(Properties_::new(), PhantomData_) }
}
impl<S0> MuteTargets<S0> {
    /// Sets `AlarmNames`. Required. 0 to 500 items.
    #[inline] pub fn alarm_names(mut self, value: impl IntoValue_<Vec<String>>) -> MuteTargets<Set_> { self.0.put("AlarmNames", value.into_node()); MuteTargets(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MuteTargets> for MuteTargets<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::AlarmMuteRule.Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html)
#[must_use]
pub struct Schedule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Schedule<Missing_<super::required::duration>, Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Schedule<S0, S1> {
    /// Sets `Duration`. Required. 1 to 50 characters.
    #[inline] pub fn duration(mut self, value: impl IntoValue_<String>) -> Schedule<Set_, S1> { self.0.put("Duration", value.into_node()); Schedule(self.0, PhantomData_) }
    /// Sets `Expression`. Required. 1 to 256 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Schedule<S0, Set_> { self.0.put("Expression", value.into_node()); Schedule(self.0, PhantomData_) }
    /// Sets `Timezone`. 1 to 50 characters.
    #[inline] pub fn timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Timezone", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Schedule> for Schedule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::AlarmMuteRule.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html)
#[must_use]
pub struct Rule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Rule<Missing_<super::required::schedule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0> Rule<S0> {
    /// Sets `Schedule`. Required.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<Schedule>) -> Rule<Set_> { self.0.put("Schedule", value.into_node()); Rule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Rule> for Rule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
