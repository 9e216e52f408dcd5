// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMContacts::Plan`

use stanchion_template::generated::*;

/// `AWS::SSMContacts::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-plan.html)
#[must_use]
pub struct Plan(Properties_);
impl Plan {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Plan(Properties_::new()) }
}
impl Plan {
    /// Sets `ContactId`. An update replaces the resource.
    #[inline] pub fn contact_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContactId", value.into_node()); self }
    /// Sets `RotationIds`.
    #[inline] pub fn rotation_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RotationIds", value.into_node()); self }
    /// Sets `Stages`.
    #[inline] pub fn stages(mut self, value: impl IntoValue_<Vec<Stage>>) -> Self { self.0.put("Stages", value.into_node()); self }
}
impl IntoValue_<Plan> for Plan { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Plan {
    const TYPE: &'static str = "AWS::SSMContacts::Plan";
    type Handle = PlanRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Plan`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PlanRef(Id_);
impl From<Id_> for PlanRef { #[inline] fn from(id: Id_) -> Self { PlanRef(id) } }
impl AsRef<Id_> for PlanRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PlanRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::SSMContacts::Plan.ChannelTargetInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-plan-channeltargetinfo.html)
#[must_use]
pub struct ChannelTargetInfo<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ChannelTargetInfo<Missing_<super::required::channel_id>, Missing_<super::required::retry_interval_in_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChannelTargetInfo(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ChannelTargetInfo<S0, S1> {
    /// Sets `ChannelId`. Required.
    #[inline] pub fn channel_id(mut self, value: impl IntoValue_<String>) -> ChannelTargetInfo<Set_, S1> { self.0.put("ChannelId", value.into_node()); ChannelTargetInfo(self.0, PhantomData_) }
    /// Sets `RetryIntervalInMinutes`. Required.
    #[inline] pub fn retry_interval_in_minutes(mut self, value: impl IntoValue_<i64>) -> ChannelTargetInfo<S0, Set_> { self.0.put("RetryIntervalInMinutes", value.into_node()); ChannelTargetInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ChannelTargetInfo> for ChannelTargetInfo<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMContacts::Plan.ContactTargetInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-plan-contacttargetinfo.html)
#[must_use]
pub struct ContactTargetInfo<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContactTargetInfo<Missing_<super::required::contact_id>, Missing_<super::required::is_essential>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContactTargetInfo(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContactTargetInfo<S0, S1> {
    /// Sets `ContactId`. Required.
    #[inline] pub fn contact_id(mut self, value: impl IntoValue_<String>) -> ContactTargetInfo<Set_, S1> { self.0.put("ContactId", value.into_node()); ContactTargetInfo(self.0, PhantomData_) }
    /// Sets `IsEssential`. Required.
    #[inline] pub fn is_essential(mut self, value: impl IntoValue_<bool>) -> ContactTargetInfo<S0, Set_> { self.0.put("IsEssential", value.into_node()); ContactTargetInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContactTargetInfo> for ContactTargetInfo<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMContacts::Plan.Targets`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-plan-targets.html)
#[must_use]
pub struct Targets(Properties_);
impl Targets {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Targets(Properties_::new()) }
}
impl Targets {
    /// Sets `ChannelTargetInfo`.
    #[inline] pub fn channel_target_info(mut self, value: impl IntoValue_<ChannelTargetInfo>) -> Self { self.0.put("ChannelTargetInfo", value.into_node()); self }
    /// Sets `ContactTargetInfo`.
    #[inline] pub fn contact_target_info(mut self, value: impl IntoValue_<ContactTargetInfo>) -> Self { self.0.put("ContactTargetInfo", value.into_node()); self }
}
impl IntoValue_<Targets> for Targets { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMContacts::Plan.Stage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-plan-stage.html)
#[must_use]
pub struct Stage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Stage<Missing_<super::required::duration_in_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Stage(Properties_::new(), PhantomData_) }
}
impl<S0> Stage<S0> {
    /// Sets `DurationInMinutes`. Required.
    #[inline] pub fn duration_in_minutes(mut self, value: impl IntoValue_<i64>) -> Stage<Set_> { self.0.put("DurationInMinutes", value.into_node()); Stage(self.0, PhantomData_) }
    /// Sets `Targets`.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<Targets>>) -> Self { self.0.put("Targets", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Stage> for Stage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
