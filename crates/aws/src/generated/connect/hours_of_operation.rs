// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::HoursOfOperation`

use stanchion_template::generated::*;

/// `AWS::Connect::HoursOfOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html)
#[must_use]
pub struct HoursOfOperation<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl HoursOfOperation<Missing_<super::required::config>, Missing_<super::required::instance_arn>, Missing_<super::required::name>, Missing_<super::required::time_zone>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HoursOfOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> HoursOfOperation<S0, S1, S2, S3> {
    /// Sets `ChildHoursOfOperations`.
    #[inline] pub fn child_hours_of_operations(mut self, value: impl IntoValue_<Vec<HoursOfOperationsIdentifier>>) -> Self { self.0.put("ChildHoursOfOperations", value.into_node()); self }
    /// Sets `Config`. Required. 0 to 100 items.
    #[inline] pub fn config(mut self, value: impl IntoValue_<Vec<HoursOfOperationConfig>>) -> HoursOfOperation<Set_, S1, S2, S3> { self.0.put("Config", value.into_node()); HoursOfOperation(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 250 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `HoursOfOperationOverrides`. At most 50 items.
    #[inline] pub fn hours_of_operation_overrides(mut self, value: impl IntoValue_<Vec<HoursOfOperationOverride>>) -> Self { self.0.put("HoursOfOperationOverrides", value.into_node()); self }
    /// Sets `InstanceArn`. Required.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> HoursOfOperation<S0, Set_, S2, S3> { self.0.put("InstanceArn", value.into_node()); HoursOfOperation(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> HoursOfOperation<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); HoursOfOperation(self.0, PhantomData_) }
    /// Sets `ParentHoursOfOperations`.
    #[inline] pub fn parent_hours_of_operations(mut self, value: impl IntoValue_<Vec<HoursOfOperationsIdentifier>>) -> Self { self.0.put("ParentHoursOfOperations", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeZone`. Required.
    #[inline] pub fn time_zone(mut self, value: impl IntoValue_<String>) -> HoursOfOperation<S0, S1, S2, Set_> { self.0.put("TimeZone", value.into_node()); HoursOfOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<HoursOfOperation> for HoursOfOperation<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for HoursOfOperation<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Connect::HoursOfOperation";
    type Handle = HoursOfOperationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`HoursOfOperation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HoursOfOperationRef(Id_);
impl From<Id_> for HoursOfOperationRef { #[inline] fn from(id: Id_) -> Self { HoursOfOperationRef(id) } }
impl AsRef<Id_> for HoursOfOperationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HoursOfOperationRef {
    /// `Ref`: `HoursOfOperationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `HoursOfOperationArn`
    #[inline] pub fn hours_of_operation_arn(&self) -> Value_<String> { self.0.attribute("HoursOfOperationArn") }
}
/// `AWS::Connect::HoursOfOperation.HoursOfOperationsIdentifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-hoursofoperationsidentifier.html)
#[must_use]
pub struct HoursOfOperationsIdentifier<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HoursOfOperationsIdentifier<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HoursOfOperationsIdentifier(Properties_::new(), PhantomData_) }
}
impl<S0> HoursOfOperationsIdentifier<S0> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> HoursOfOperationsIdentifier<Set_> { self.0.put("Id", value.into_node()); HoursOfOperationsIdentifier(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HoursOfOperationsIdentifier> for HoursOfOperationsIdentifier<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::HoursOfOperation.HoursOfOperationTimeSlice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-hoursofoperationtimeslice.html)
#[must_use]
pub struct HoursOfOperationTimeSlice<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HoursOfOperationTimeSlice<Missing_<super::required::hours>, Missing_<super::required::minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HoursOfOperationTimeSlice(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HoursOfOperationTimeSlice<S0, S1> {
    /// Sets `Hours`. Required. 0 to 23.
    #[inline] pub fn hours(mut self, value: impl IntoValue_<i64>) -> HoursOfOperationTimeSlice<Set_, S1> { self.0.put("Hours", value.into_node()); HoursOfOperationTimeSlice(self.0, PhantomData_) }
    /// Sets `Minutes`. Required. 0 to 59.
    #[inline] pub fn minutes(mut self, value: impl IntoValue_<i64>) -> HoursOfOperationTimeSlice<S0, Set_> { self.0.put("Minutes", value.into_node()); HoursOfOperationTimeSlice(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HoursOfOperationTimeSlice> for HoursOfOperationTimeSlice<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::HoursOfOperation.HoursOfOperationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-hoursofoperationconfig.html)
#[must_use]
pub struct HoursOfOperationConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl HoursOfOperationConfig<Missing_<super::required::day>, Missing_<super::required::end_time>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HoursOfOperationConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> HoursOfOperationConfig<S0, S1, S2> {
    /// Sets `Day`. Required. The values are constants of [`Day`].
    #[inline] pub fn day(mut self, value: impl IntoValue_<Day>) -> HoursOfOperationConfig<Set_, S1, S2> { self.0.put("Day", value.into_node()); HoursOfOperationConfig(self.0, PhantomData_) }
    /// Sets `EndTime`. Required.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<HoursOfOperationTimeSlice>) -> HoursOfOperationConfig<S0, Set_, S2> { self.0.put("EndTime", value.into_node()); HoursOfOperationConfig(self.0, PhantomData_) }
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<HoursOfOperationTimeSlice>) -> HoursOfOperationConfig<S0, S1, Set_> { self.0.put("StartTime", value.into_node()); HoursOfOperationConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<HoursOfOperationConfig> for HoursOfOperationConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::HoursOfOperation.OverrideTimeSlice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-overridetimeslice.html)
#[must_use]
pub struct OverrideTimeSlice<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OverrideTimeSlice<Missing_<super::required::hours>, Missing_<super::required::minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OverrideTimeSlice(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OverrideTimeSlice<S0, S1> {
    /// Sets `Hours`. Required. 0 to 23.
    #[inline] pub fn hours(mut self, value: impl IntoValue_<i64>) -> OverrideTimeSlice<Set_, S1> { self.0.put("Hours", value.into_node()); OverrideTimeSlice(self.0, PhantomData_) }
    /// Sets `Minutes`. Required. 0 to 59.
    #[inline] pub fn minutes(mut self, value: impl IntoValue_<i64>) -> OverrideTimeSlice<S0, Set_> { self.0.put("Minutes", value.into_node()); OverrideTimeSlice(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OverrideTimeSlice> for OverrideTimeSlice<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::HoursOfOperation.HoursOfOperationOverrideConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-hoursofoperationoverrideconfig.html)
#[must_use]
pub struct HoursOfOperationOverrideConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl HoursOfOperationOverrideConfig<Missing_<super::required::day>, Missing_<super::required::end_time>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HoursOfOperationOverrideConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> HoursOfOperationOverrideConfig<S0, S1, S2> {
    /// Sets `Day`. Required. The values are constants of [`HoursOfOperationOverrideConfigDay`].
    #[inline] pub fn day(mut self, value: impl IntoValue_<HoursOfOperationOverrideConfigDay>) -> HoursOfOperationOverrideConfig<Set_, S1, S2> { self.0.put("Day", value.into_node()); HoursOfOperationOverrideConfig(self.0, PhantomData_) }
    /// Sets `EndTime`. Required.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<OverrideTimeSlice>) -> HoursOfOperationOverrideConfig<S0, Set_, S2> { self.0.put("EndTime", value.into_node()); HoursOfOperationOverrideConfig(self.0, PhantomData_) }
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<OverrideTimeSlice>) -> HoursOfOperationOverrideConfig<S0, S1, Set_> { self.0.put("StartTime", value.into_node()); HoursOfOperationOverrideConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<HoursOfOperationOverrideConfig> for HoursOfOperationOverrideConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::HoursOfOperation.RecurrencePattern`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-recurrencepattern.html)
#[must_use]
pub struct RecurrencePattern(Properties_);
impl RecurrencePattern {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecurrencePattern(Properties_::new()) }
}
impl RecurrencePattern {
    /// Sets `ByMonth`.
    #[inline] pub fn by_month(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("ByMonth", value.into_node()); self }
    /// Sets `ByMonthDay`.
    #[inline] pub fn by_month_day(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("ByMonthDay", value.into_node()); self }
    /// Sets `ByWeekdayOccurrence`. At most 1 item.
    #[inline] pub fn by_weekday_occurrence(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("ByWeekdayOccurrence", value.into_node()); self }
    /// Sets `Frequency`. The values are constants of [`RecurrenceFrequency`].
    #[inline] pub fn frequency(mut self, value: impl IntoValue_<RecurrenceFrequency>) -> Self { self.0.put("Frequency", value.into_node()); self }
    /// Sets `Interval`. 1 to 6.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Interval", value.into_node()); self }
}
impl IntoValue_<RecurrencePattern> for RecurrencePattern { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::HoursOfOperation.RecurrenceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-recurrenceconfig.html)
#[must_use]
pub struct RecurrenceConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecurrenceConfig<Missing_<super::required::recurrence_pattern>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecurrenceConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RecurrenceConfig<S0> {
    /// Sets `RecurrencePattern`. Required.
    #[inline] pub fn recurrence_pattern(mut self, value: impl IntoValue_<RecurrencePattern>) -> RecurrenceConfig<Set_> { self.0.put("RecurrencePattern", value.into_node()); RecurrenceConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RecurrenceConfig> for RecurrenceConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::HoursOfOperation.HoursOfOperationOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-hoursofoperationoverride.html)
#[must_use]
pub struct HoursOfOperationOverride<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl HoursOfOperationOverride<Missing_<super::required::effective_from>, Missing_<super::required::effective_till>, Missing_<super::required::override_config>, Missing_<super::required::override_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HoursOfOperationOverride(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> HoursOfOperationOverride<S0, S1, S2, S3> {
    /// Sets `EffectiveFrom`. Required.
    #[inline] pub fn effective_from(mut self, value: impl IntoValue_<String>) -> HoursOfOperationOverride<Set_, S1, S2, S3> { self.0.put("EffectiveFrom", value.into_node()); HoursOfOperationOverride(self.0, PhantomData_) }
    /// Sets `EffectiveTill`. Required.
    #[inline] pub fn effective_till(mut self, value: impl IntoValue_<String>) -> HoursOfOperationOverride<S0, Set_, S2, S3> { self.0.put("EffectiveTill", value.into_node()); HoursOfOperationOverride(self.0, PhantomData_) }
    /// Sets `HoursOfOperationOverrideId`.
    #[inline] pub fn hours_of_operation_override_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HoursOfOperationOverrideId", value.into_node()); self }
    /// Sets `OverrideConfig`. Required. At most 100 items.
    #[inline] pub fn override_config(mut self, value: impl IntoValue_<Vec<HoursOfOperationOverrideConfig>>) -> HoursOfOperationOverride<S0, S1, Set_, S3> { self.0.put("OverrideConfig", value.into_node()); HoursOfOperationOverride(self.0, PhantomData_) }
    /// Sets `OverrideDescription`. 1 to 250 characters.
    #[inline] pub fn override_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OverrideDescription", value.into_node()); self }
    /// Sets `OverrideName`. Required. 1 to 127 characters.
    #[inline] pub fn override_name(mut self, value: impl IntoValue_<String>) -> HoursOfOperationOverride<S0, S1, S2, Set_> { self.0.put("OverrideName", value.into_node()); HoursOfOperationOverride(self.0, PhantomData_) }
    /// Sets `OverrideType`. The values are constants of [`OverrideType`].
    #[inline] pub fn override_type(mut self, value: impl IntoValue_<OverrideType>) -> Self { self.0.put("OverrideType", value.into_node()); self }
    /// Sets `RecurrenceConfig`.
    #[inline] pub fn recurrence_config(mut self, value: impl IntoValue_<RecurrenceConfig>) -> Self { self.0.put("RecurrenceConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<HoursOfOperationOverride> for HoursOfOperationOverride<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::HoursOfOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html)
#[derive(Debug)]
pub enum Day {}
impl Day {
    /// `SUNDAY`
    pub const SUNDAY: Value_<Day> = Value_::constant("SUNDAY");
    /// `MONDAY`
    pub const MONDAY: Value_<Day> = Value_::constant("MONDAY");
    /// `TUESDAY`
    pub const TUESDAY: Value_<Day> = Value_::constant("TUESDAY");
    /// `WEDNESDAY`
    pub const WEDNESDAY: Value_<Day> = Value_::constant("WEDNESDAY");
    /// `THURSDAY`
    pub const THURSDAY: Value_<Day> = Value_::constant("THURSDAY");
    /// `FRIDAY`
    pub const FRIDAY: Value_<Day> = Value_::constant("FRIDAY");
    /// `SATURDAY`
    pub const SATURDAY: Value_<Day> = Value_::constant("SATURDAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Day> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::HoursOfOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html)
#[derive(Debug)]
pub enum HoursOfOperationOverrideConfigDay {}
impl HoursOfOperationOverrideConfigDay {
    /// `SUNDAY`
    pub const SUNDAY: Value_<HoursOfOperationOverrideConfigDay> = Value_::constant("SUNDAY");
    /// `MONDAY`
    pub const MONDAY: Value_<HoursOfOperationOverrideConfigDay> = Value_::constant("MONDAY");
    /// `TUESDAY`
    pub const TUESDAY: Value_<HoursOfOperationOverrideConfigDay> = Value_::constant("TUESDAY");
    /// `WEDNESDAY`
    pub const WEDNESDAY: Value_<HoursOfOperationOverrideConfigDay> = Value_::constant("WEDNESDAY");
    /// `THURSDAY`
    pub const THURSDAY: Value_<HoursOfOperationOverrideConfigDay> = Value_::constant("THURSDAY");
    /// `FRIDAY`
    pub const FRIDAY: Value_<HoursOfOperationOverrideConfigDay> = Value_::constant("FRIDAY");
    /// `SATURDAY`
    pub const SATURDAY: Value_<HoursOfOperationOverrideConfigDay> = Value_::constant("SATURDAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HoursOfOperationOverrideConfigDay> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::HoursOfOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html)
#[derive(Debug)]
pub enum OverrideType {}
impl OverrideType {
    /// `STANDARD`
    pub const STANDARD: Value_<OverrideType> = Value_::constant("STANDARD");
    /// `OPEN`
    pub const OPEN: Value_<OverrideType> = Value_::constant("OPEN");
    /// `CLOSED`
    pub const CLOSED: Value_<OverrideType> = Value_::constant("CLOSED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OverrideType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::HoursOfOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html)
#[derive(Debug)]
pub enum RecurrenceFrequency {}
impl RecurrenceFrequency {
    /// `WEEKLY`
    pub const WEEKLY: Value_<RecurrenceFrequency> = Value_::constant("WEEKLY");
    /// `MONTHLY`
    pub const MONTHLY: Value_<RecurrenceFrequency> = Value_::constant("MONTHLY");
    /// `YEARLY`
    pub const YEARLY: Value_<RecurrenceFrequency> = Value_::constant("YEARLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecurrenceFrequency> { Value_::from_node(value.into_node()) }
}
