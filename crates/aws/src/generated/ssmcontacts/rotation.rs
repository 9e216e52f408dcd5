// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMContacts::Rotation`

use stanchion_template::generated::*;

/// `AWS::SSMContacts::Rotation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-rotation.html)
#[must_use]
pub struct Rotation<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Rotation<Missing_<super::required::contact_ids>, Missing_<super::required::name>, Missing_<super::required::recurrence>, Missing_<super::required::start_time>, Missing_<super::required::time_zone_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rotation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Rotation<S0, S1, S2, S3, S4> {
    /// Sets `ContactIds`. Required. 1 to 30 items.
    #[inline] pub fn contact_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Rotation<Set_, S1, S2, S3, S4> { self.0.put("ContactIds", value.into_node()); Rotation(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Rotation<S0, Set_, S2, S3, S4> { self.0.put("Name", value.into_node()); Rotation(self.0, PhantomData_) }
    /// Sets `Recurrence`. Required.
    #[inline] pub fn recurrence(mut self, value: impl IntoValue_<RecurrenceSettings>) -> Rotation<S0, S1, Set_, S3, S4> { self.0.put("Recurrence", value.into_node()); Rotation(self.0, PhantomData_) }
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Rotation<S0, S1, S2, Set_, S4> { self.0.put("StartTime", value.into_node()); Rotation(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeZoneId`. Required. 1 to 255 characters.
    #[inline] pub fn time_zone_id(mut self, value: impl IntoValue_<String>) -> Rotation<S0, S1, S2, S3, Set_> { self.0.put("TimeZoneId", value.into_node()); Rotation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Rotation> for Rotation<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Rotation<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::SSMContacts::Rotation";
    type Handle = RotationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Rotation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RotationRef(Id_);
impl From<Id_> for RotationRef { #[inline] fn from(id: Id_) -> Self { RotationRef(id) } }
impl AsRef<Id_> for RotationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RotationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::SSMContacts::Rotation.MonthlySetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-rotation-monthlysetting.html)
#[must_use]
pub struct MonthlySetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MonthlySetting<Missing_<super::required::day_of_month>, Missing_<super::required::hand_off_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonthlySetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MonthlySetting<S0, S1> {
    /// Sets `DayOfMonth`. Required. 1 to 31.
    #[inline] pub fn day_of_month(mut self, value: impl IntoValue_<i64>) -> MonthlySetting<Set_, S1> { self.0.put("DayOfMonth", value.into_node()); MonthlySetting(self.0, PhantomData_) }
    /// Sets `HandOffTime`. Required.
    #[inline] pub fn hand_off_time(mut self, value: impl IntoValue_<String>) -> MonthlySetting<S0, Set_> { self.0.put("HandOffTime", value.into_node()); MonthlySetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MonthlySetting> for MonthlySetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMContacts::Rotation.CoverageTime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-rotation-coveragetime.html)
#[must_use]
pub struct CoverageTime<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CoverageTime<Missing_<super::required::end_time>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CoverageTime(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CoverageTime<S0, S1> {
    /// Sets `EndTime`. Required.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> CoverageTime<Set_, S1> { self.0.put("EndTime", value.into_node()); CoverageTime(self.0, PhantomData_) }
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> CoverageTime<S0, Set_> { self.0.put("StartTime", value.into_node()); CoverageTime(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CoverageTime> for CoverageTime<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMContacts::Rotation.ShiftCoverage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-rotation-shiftcoverage.html)
#[must_use]
pub struct ShiftCoverage<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ShiftCoverage<Missing_<super::required::coverage_times>, Missing_<super::required::day_of_week>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ShiftCoverage(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ShiftCoverage<S0, S1> {
    /// Sets `CoverageTimes`. Required.
    #[inline] pub fn coverage_times(mut self, value: impl IntoValue_<Vec<CoverageTime>>) -> ShiftCoverage<Set_, S1> { self.0.put("CoverageTimes", value.into_node()); ShiftCoverage(self.0, PhantomData_) }
    /// Sets `DayOfWeek`. Required. The values are constants of [`DayOfWeek`].
    #[inline] pub fn day_of_week(mut self, value: impl IntoValue_<DayOfWeek>) -> ShiftCoverage<S0, Set_> { self.0.put("DayOfWeek", value.into_node()); ShiftCoverage(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ShiftCoverage> for ShiftCoverage<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMContacts::Rotation.WeeklySetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-rotation-weeklysetting.html)
#[must_use]
pub struct WeeklySetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WeeklySetting<Missing_<super::required::day_of_week>, Missing_<super::required::hand_off_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WeeklySetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WeeklySetting<S0, S1> {
    /// Sets `DayOfWeek`. Required. The values are constants of [`DayOfWeek`].
    #[inline] pub fn day_of_week(mut self, value: impl IntoValue_<DayOfWeek>) -> WeeklySetting<Set_, S1> { self.0.put("DayOfWeek", value.into_node()); WeeklySetting(self.0, PhantomData_) }
    /// Sets `HandOffTime`. Required.
    #[inline] pub fn hand_off_time(mut self, value: impl IntoValue_<String>) -> WeeklySetting<S0, Set_> { self.0.put("HandOffTime", value.into_node()); WeeklySetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WeeklySetting> for WeeklySetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMContacts::Rotation.RecurrenceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-rotation-recurrencesettings.html)
#[must_use]
pub struct RecurrenceSettings(Properties_);
impl RecurrenceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecurrenceSettings(Properties_::new()) }
}
impl RecurrenceSettings {
    /// Sets `DailySettings`.
    #[inline] pub fn daily_settings(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DailySettings", value.into_node()); self }
    /// Sets `MonthlySettings`.
    #[inline] pub fn monthly_settings(mut self, value: impl IntoValue_<Vec<MonthlySetting>>) -> Self { self.0.put("MonthlySettings", value.into_node()); self }
    /// Sets `NumberOfOnCalls`. At least 1.
    #[inline] pub fn number_of_on_calls(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfOnCalls", value.into_node()); self }
    /// Sets `RecurrenceMultiplier`. 1 to 100.
    #[inline] pub fn recurrence_multiplier(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecurrenceMultiplier", value.into_node()); self }
    /// Sets `ShiftCoverages`.
    #[inline] pub fn shift_coverages(mut self, value: impl IntoValue_<Vec<ShiftCoverage>>) -> Self { self.0.put("ShiftCoverages", value.into_node()); self }
    /// Sets `WeeklySettings`.
    #[inline] pub fn weekly_settings(mut self, value: impl IntoValue_<Vec<WeeklySetting>>) -> Self { self.0.put("WeeklySettings", value.into_node()); self }
}
impl IntoValue_<RecurrenceSettings> for RecurrenceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SSMContacts::Rotation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-rotation.html)
#[derive(Debug)]
pub enum DayOfWeek {}
impl DayOfWeek {
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
    /// `SUN`
    pub const SUN: Value_<DayOfWeek> = Value_::constant("SUN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DayOfWeek> { Value_::from_node(value.into_node()) }
}
