// Made by `cargo xtask generate`; do not edit.
//! `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`

use stanchion_template::generated::*;

/// `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-zonalautoshiftconfiguration.html)
#[must_use]
pub struct ZonalAutoshiftConfiguration(Properties_);
impl ZonalAutoshiftConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ZonalAutoshiftConfiguration(Properties_::new()) }
}
impl ZonalAutoshiftConfiguration {
    /// Sets `PracticeRunConfiguration`.
    #[inline] pub fn practice_run_configuration(mut self, value: impl IntoValue_<PracticeRunConfiguration>) -> Self { self.0.put("PracticeRunConfiguration", value.into_node()); self }
    /// Sets `ResourceIdentifier`. 8 to 1024 characters. An update replaces the resource.
    #[inline] pub fn resource_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceIdentifier", value.into_node()); self }
    /// Sets `ZonalAutoshiftStatus`. The values are constants of [`ZonalAutoshiftStatus`].
    #[inline] pub fn zonal_autoshift_status(mut self, value: impl IntoValue_<ZonalAutoshiftStatus>) -> Self { self.0.put("ZonalAutoshiftStatus", value.into_node()); self }
}
impl IntoValue_<ZonalAutoshiftConfiguration> for ZonalAutoshiftConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ZonalAutoshiftConfiguration {
    const TYPE: &'static str = "AWS::ARCZonalShift::ZonalAutoshiftConfiguration";
    type Handle = ZonalAutoshiftConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ZonalAutoshiftConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ZonalAutoshiftConfigurationRef(Id_);
impl From<Id_> for ZonalAutoshiftConfigurationRef { #[inline] fn from(id: Id_) -> Self { ZonalAutoshiftConfigurationRef(id) } }
impl AsRef<Id_> for ZonalAutoshiftConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ZonalAutoshiftConfigurationRef {
    /// `Ref`: `ResourceIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::ARCZonalShift::ZonalAutoshiftConfiguration.ControlCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arczonalshift-zonalautoshiftconfiguration-controlcondition.html)
#[must_use]
pub struct ControlCondition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ControlCondition<Missing_<super::required::alarm_identifier>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ControlCondition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ControlCondition<S0, S1> {
    /// Sets `AlarmIdentifier`. Required. 8 to 1024 characters.
    #[inline] pub fn alarm_identifier(mut self, value: impl IntoValue_<String>) -> ControlCondition<Set_, S1> { self.0.put("AlarmIdentifier", value.into_node()); ControlCondition(self.0, PhantomData_) }
    /// Sets `Type`. Required. 8 to 10 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> ControlCondition<S0, Set_> { self.0.put("Type", value.into_node()); ControlCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ControlCondition> for ControlCondition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCZonalShift::ZonalAutoshiftConfiguration.PracticeRunConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arczonalshift-zonalautoshiftconfiguration-practicerunconfiguration.html)
#[must_use]
pub struct PracticeRunConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PracticeRunConfiguration<Missing_<super::required::outcome_alarms>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PracticeRunConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PracticeRunConfiguration<S0> {
    /// Sets `BlockedDates`. 0 to 15 items.
    #[inline] pub fn blocked_dates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("BlockedDates", value.into_node()); self }
    /// Sets `BlockedWindows`. 0 to 15 items.
    #[inline] pub fn blocked_windows(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("BlockedWindows", value.into_node()); self }
    /// Sets `BlockingAlarms`. Exactly 1 item.
    #[inline] pub fn blocking_alarms(mut self, value: impl IntoValue_<Vec<ControlCondition>>) -> Self { self.0.put("BlockingAlarms", value.into_node()); self }
    /// Sets `OutcomeAlarms`. Required. Exactly 1 item.
    #[inline] pub fn outcome_alarms(mut self, value: impl IntoValue_<Vec<ControlCondition>>) -> PracticeRunConfiguration<Set_> { self.0.put("OutcomeAlarms", value.into_node()); PracticeRunConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PracticeRunConfiguration> for PracticeRunConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-zonalautoshiftconfiguration.html)
#[derive(Debug)]
pub enum ZonalAutoshiftStatus {}
impl ZonalAutoshiftStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<ZonalAutoshiftStatus> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ZonalAutoshiftStatus> { Value_::from_node(value.into_node()) }
}
