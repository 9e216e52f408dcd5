// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaTailor::PrefetchSchedule`

use stanchion_template::generated::*;

/// `AWS::MediaTailor::PrefetchSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html)
#[must_use]
pub struct PrefetchSchedule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PrefetchSchedule<Missing_<super::required::name>, Missing_<super::required::playback_configuration_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrefetchSchedule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PrefetchSchedule<S0, S1> {
    /// Sets `Consumption`. An update replaces the resource.
    #[inline] pub fn consumption(mut self, value: impl IntoValue_<PrefetchConsumption>) -> Self { self.0.put("Consumption", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PrefetchSchedule<Set_, S1> { self.0.put("Name", value.into_node()); PrefetchSchedule(self.0, PhantomData_) }
    /// Sets `PlaybackConfigurationName`. Required. An update replaces the resource.
    #[inline] pub fn playback_configuration_name(mut self, value: impl IntoValue_<String>) -> PrefetchSchedule<S0, Set_> { self.0.put("PlaybackConfigurationName", value.into_node()); PrefetchSchedule(self.0, PhantomData_) }
    /// Sets `RecurringPrefetchConfiguration`. An update replaces the resource.
    #[inline] pub fn recurring_prefetch_configuration(mut self, value: impl IntoValue_<RecurringPrefetchConfiguration>) -> Self { self.0.put("RecurringPrefetchConfiguration", value.into_node()); self }
    /// Sets `Retrieval`. An update replaces the resource.
    #[inline] pub fn retrieval(mut self, value: impl IntoValue_<PrefetchRetrieval>) -> Self { self.0.put("Retrieval", value.into_node()); self }
    /// Sets `ScheduleType`. An update replaces the resource. The values are constants of [`ScheduleType`].
    #[inline] pub fn schedule_type(mut self, value: impl IntoValue_<ScheduleType>) -> Self { self.0.put("ScheduleType", value.into_node()); self }
    /// Sets `StreamId`. An update replaces the resource.
    #[inline] pub fn stream_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PrefetchSchedule> for PrefetchSchedule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PrefetchSchedule<S0, S1> {
    const TYPE: &'static str = "AWS::MediaTailor::PrefetchSchedule";
    type Handle = PrefetchScheduleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PrefetchSchedule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PrefetchScheduleRef(Id_);
impl From<Id_> for PrefetchScheduleRef { #[inline] fn from(id: Id_) -> Self { PrefetchScheduleRef(id) } }
impl AsRef<Id_> for PrefetchScheduleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PrefetchScheduleRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::MediaTailor::PrefetchSchedule.AvailMatchingCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-availmatchingcriteria.html)
#[must_use]
pub struct AvailMatchingCriteria<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AvailMatchingCriteria<Missing_<super::required::dynamic_variable>, Missing_<super::required::operator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AvailMatchingCriteria(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AvailMatchingCriteria<S0, S1> {
    /// Sets `DynamicVariable`. Required.
    #[inline] pub fn dynamic_variable(mut self, value: impl IntoValue_<String>) -> AvailMatchingCriteria<Set_, S1> { self.0.put("DynamicVariable", value.into_node()); AvailMatchingCriteria(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`Operator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<Operator>) -> AvailMatchingCriteria<S0, Set_> { self.0.put("Operator", value.into_node()); AvailMatchingCriteria(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AvailMatchingCriteria> for AvailMatchingCriteria<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PrefetchSchedule.PrefetchConsumption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-prefetchconsumption.html)
#[must_use]
pub struct PrefetchConsumption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PrefetchConsumption<Missing_<super::required::end_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrefetchConsumption(Properties_::new(), PhantomData_) }
}
impl<S0> PrefetchConsumption<S0> {
    /// Sets `AvailMatchingCriteria`.
    #[inline] pub fn avail_matching_criteria(mut self, value: impl IntoValue_<Vec<AvailMatchingCriteria>>) -> Self { self.0.put("AvailMatchingCriteria", value.into_node()); self }
    /// Sets `EndTime`. Required.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> PrefetchConsumption<Set_> { self.0.put("EndTime", value.into_node()); PrefetchConsumption(self.0, PhantomData_) }
    /// Sets `StartTime`.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PrefetchConsumption> for PrefetchConsumption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PrefetchSchedule.RecurringConsumption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-recurringconsumption.html)
#[must_use]
pub struct RecurringConsumption(Properties_);
impl RecurringConsumption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecurringConsumption(Properties_::new()) }
}
impl RecurringConsumption {
    /// Sets `AvailMatchingCriteria`.
    #[inline] pub fn avail_matching_criteria(mut self, value: impl IntoValue_<Vec<AvailMatchingCriteria>>) -> Self { self.0.put("AvailMatchingCriteria", value.into_node()); self }
    /// Sets `RetrievedAdExpirationSeconds`.
    #[inline] pub fn retrieved_ad_expiration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetrievedAdExpirationSeconds", value.into_node()); self }
}
impl IntoValue_<RecurringConsumption> for RecurringConsumption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PrefetchSchedule.TrafficShapingRetrievalWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-trafficshapingretrievalwindow.html)
#[must_use]
pub struct TrafficShapingRetrievalWindow(Properties_);
impl TrafficShapingRetrievalWindow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrafficShapingRetrievalWindow(Properties_::new()) }
}
impl TrafficShapingRetrievalWindow {
    /// Sets `RetrievalWindowDurationSeconds`.
    #[inline] pub fn retrieval_window_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetrievalWindowDurationSeconds", value.into_node()); self }
}
impl IntoValue_<TrafficShapingRetrievalWindow> for TrafficShapingRetrievalWindow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PrefetchSchedule.TrafficShapingTpsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-trafficshapingtpsconfiguration.html)
#[must_use]
pub struct TrafficShapingTpsConfiguration(Properties_);
impl TrafficShapingTpsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrafficShapingTpsConfiguration(Properties_::new()) }
}
impl TrafficShapingTpsConfiguration {
    /// Sets `PeakConcurrentUsers`.
    #[inline] pub fn peak_concurrent_users(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PeakConcurrentUsers", value.into_node()); self }
    /// Sets `PeakTps`.
    #[inline] pub fn peak_tps(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PeakTps", value.into_node()); self }
}
impl IntoValue_<TrafficShapingTpsConfiguration> for TrafficShapingTpsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PrefetchSchedule.RecurringRetrieval`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-recurringretrieval.html)
#[must_use]
pub struct RecurringRetrieval(Properties_);
impl RecurringRetrieval {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecurringRetrieval(Properties_::new()) }
}
impl RecurringRetrieval {
    /// Sets `DelayAfterAvailEndSeconds`.
    #[inline] pub fn delay_after_avail_end_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DelayAfterAvailEndSeconds", value.into_node()); self }
    /// Sets `DynamicVariables`.
    #[inline] pub fn dynamic_variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("DynamicVariables", value.into_node()); self }
    /// Sets `TrafficShapingRetrievalWindow`.
    #[inline] pub fn traffic_shaping_retrieval_window(mut self, value: impl IntoValue_<TrafficShapingRetrievalWindow>) -> Self { self.0.put("TrafficShapingRetrievalWindow", value.into_node()); self }
    /// Sets `TrafficShapingTpsConfiguration`.
    #[inline] pub fn traffic_shaping_tps_configuration(mut self, value: impl IntoValue_<TrafficShapingTpsConfiguration>) -> Self { self.0.put("TrafficShapingTpsConfiguration", value.into_node()); self }
    /// Sets `TrafficShapingType`. The values are constants of [`TrafficShapingType`].
    #[inline] pub fn traffic_shaping_type(mut self, value: impl IntoValue_<TrafficShapingType>) -> Self { self.0.put("TrafficShapingType", value.into_node()); self }
}
impl IntoValue_<RecurringRetrieval> for RecurringRetrieval { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PrefetchSchedule.RecurringPrefetchConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-recurringprefetchconfiguration.html)
#[must_use]
pub struct RecurringPrefetchConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RecurringPrefetchConfiguration<Missing_<super::required::end_time>, Missing_<super::required::recurring_consumption>, Missing_<super::required::recurring_retrieval>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecurringPrefetchConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RecurringPrefetchConfiguration<S0, S1, S2> {
    /// Sets `EndTime`. Required.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> RecurringPrefetchConfiguration<Set_, S1, S2> { self.0.put("EndTime", value.into_node()); RecurringPrefetchConfiguration(self.0, PhantomData_) }
    /// Sets `RecurringConsumption`. Required.
    #[inline] pub fn recurring_consumption(mut self, value: impl IntoValue_<RecurringConsumption>) -> RecurringPrefetchConfiguration<S0, Set_, S2> { self.0.put("RecurringConsumption", value.into_node()); RecurringPrefetchConfiguration(self.0, PhantomData_) }
    /// Sets `RecurringRetrieval`. Required.
    #[inline] pub fn recurring_retrieval(mut self, value: impl IntoValue_<RecurringRetrieval>) -> RecurringPrefetchConfiguration<S0, S1, Set_> { self.0.put("RecurringRetrieval", value.into_node()); RecurringPrefetchConfiguration(self.0, PhantomData_) }
    /// Sets `StartTime`.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RecurringPrefetchConfiguration> for RecurringPrefetchConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PrefetchSchedule.PrefetchRetrieval`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-prefetchretrieval.html)
#[must_use]
pub struct PrefetchRetrieval<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PrefetchRetrieval<Missing_<super::required::end_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrefetchRetrieval(Properties_::new(), PhantomData_) }
}
impl<S0> PrefetchRetrieval<S0> {
    /// Sets `DynamicVariables`.
    #[inline] pub fn dynamic_variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("DynamicVariables", value.into_node()); self }
    /// Sets `EndTime`. Required.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> PrefetchRetrieval<Set_> { self.0.put("EndTime", value.into_node()); PrefetchRetrieval(self.0, PhantomData_) }
    /// Sets `StartTime`.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
    /// Sets `TrafficShapingRetrievalWindow`.
    #[inline] pub fn traffic_shaping_retrieval_window(mut self, value: impl IntoValue_<TrafficShapingRetrievalWindow>) -> Self { self.0.put("TrafficShapingRetrievalWindow", value.into_node()); self }
    /// Sets `TrafficShapingTpsConfiguration`.
    #[inline] pub fn traffic_shaping_tps_configuration(mut self, value: impl IntoValue_<TrafficShapingTpsConfiguration>) -> Self { self.0.put("TrafficShapingTpsConfiguration", value.into_node()); self }
    /// Sets `TrafficShapingType`. The values are constants of [`PrefetchRetrievalTrafficShapingType`].
    #[inline] pub fn traffic_shaping_type(mut self, value: impl IntoValue_<PrefetchRetrievalTrafficShapingType>) -> Self { self.0.put("TrafficShapingType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PrefetchRetrieval> for PrefetchRetrieval<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaTailor::PrefetchSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html)
#[derive(Debug)]
pub enum Operator {}
impl Operator {
    /// `EQUALS`
    pub const EQUALS: Value_<Operator> = Value_::constant("EQUALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Operator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PrefetchSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html)
#[derive(Debug)]
pub enum TrafficShapingType {}
impl TrafficShapingType {
    /// `RETRIEVAL_WINDOW`
    pub const RETRIEVAL_WINDOW: Value_<TrafficShapingType> = Value_::constant("RETRIEVAL_WINDOW");
    /// `TPS`
    pub const TPS: Value_<TrafficShapingType> = Value_::constant("TPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrafficShapingType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PrefetchSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html)
#[derive(Debug)]
pub enum PrefetchRetrievalTrafficShapingType {}
impl PrefetchRetrievalTrafficShapingType {
    /// `RETRIEVAL_WINDOW`
    pub const RETRIEVAL_WINDOW: Value_<PrefetchRetrievalTrafficShapingType> = Value_::constant("RETRIEVAL_WINDOW");
    /// `TPS`
    pub const TPS: Value_<PrefetchRetrievalTrafficShapingType> = Value_::constant("TPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrefetchRetrievalTrafficShapingType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PrefetchSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html)
#[derive(Debug)]
pub enum ScheduleType {}
impl ScheduleType {
    /// `SINGLE`
    pub const SINGLE: Value_<ScheduleType> = Value_::constant("SINGLE");
    /// `RECURRING`
    pub const RECURRING: Value_<ScheduleType> = Value_::constant("RECURRING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScheduleType> { Value_::from_node(value.into_node()) }
}
