// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::ScheduledAudit`

use stanchion_template::generated::*;

/// `AWS::IoT::ScheduledAudit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html)
#[must_use]
pub struct ScheduledAudit<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ScheduledAudit<Missing_<super::required::frequency>, Missing_<super::required::target_check_names>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduledAudit(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ScheduledAudit<S0, S1> {
    /// Sets `DayOfMonth`.
    #[inline] pub fn day_of_month(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DayOfMonth", value.into_node()); self }
    /// Sets `DayOfWeek`. The values are constants of [`DayOfWeek`].
    #[inline] pub fn day_of_week(mut self, value: impl IntoValue_<DayOfWeek>) -> Self { self.0.put("DayOfWeek", value.into_node()); self }
    /// Sets `Frequency`. Required. The values are constants of [`Frequency`].
    #[inline] pub fn frequency(mut self, value: impl IntoValue_<Frequency>) -> ScheduledAudit<Set_, S1> { self.0.put("Frequency", value.into_node()); ScheduledAudit(self.0, PhantomData_) }
    /// Sets `ScheduledAuditName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn scheduled_audit_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduledAuditName", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetCheckNames`. Required.
    #[inline] pub fn target_check_names(mut self, value: impl IntoValue_<Vec<String>>) -> ScheduledAudit<S0, Set_> { self.0.put("TargetCheckNames", value.into_node()); ScheduledAudit(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ScheduledAudit> for ScheduledAudit<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ScheduledAudit<S0, S1> {
    const TYPE: &'static str = "AWS::IoT::ScheduledAudit";
    type Handle = ScheduledAuditRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ScheduledAudit`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScheduledAuditRef(Id_);
impl From<Id_> for ScheduledAuditRef { #[inline] fn from(id: Id_) -> Self { ScheduledAuditRef(id) } }
impl AsRef<Id_> for ScheduledAuditRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScheduledAuditRef {
    /// `Ref`: `ScheduledAuditName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ScheduledAuditArn`
    #[inline] pub fn scheduled_audit_arn(&self) -> Value_<String> { self.0.attribute("ScheduledAuditArn") }
}
/// Values of `AWS::IoT::ScheduledAudit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html)
#[derive(Debug)]
pub enum DayOfWeek {}
impl DayOfWeek {
    /// `SUN`
    pub const SUN: Value_<DayOfWeek> = Value_::constant("SUN");
    /// `MON`
    pub const MON: Value_<DayOfWeek> = Value_::constant("MON");
    /// `TUE`
    pub const TUE: Value_<DayOfWeek> = Value_::constant("TUE");
    /// `WED`
    pub const WED: Value_<DayOfWeek> = Value_::constant("WED");
    /// `THU`
    pub const THU: Value_<DayOfWeek> = Value_::constant("THU");
    /// `FRI`
    pub const FRI: Value_<DayOfWeek> = Value_::constant("FRI");
    /// `SAT`
    pub const SAT: Value_<DayOfWeek> = Value_::constant("SAT");
    /// `UNSET_VALUE`
    pub const UNSET_VALUE: Value_<DayOfWeek> = Value_::constant("UNSET_VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DayOfWeek> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::ScheduledAudit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html)
#[derive(Debug)]
pub enum Frequency {}
impl Frequency {
    /// `DAILY`
    pub const DAILY: Value_<Frequency> = Value_::constant("DAILY");
    /// `WEEKLY`
    pub const WEEKLY: Value_<Frequency> = Value_::constant("WEEKLY");
    /// `BIWEEKLY`
    pub const BIWEEKLY: Value_<Frequency> = Value_::constant("BIWEEKLY");
    /// `MONTHLY`
    pub const MONTHLY: Value_<Frequency> = Value_::constant("MONTHLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Frequency> { Value_::from_node(value.into_node()) }
}
