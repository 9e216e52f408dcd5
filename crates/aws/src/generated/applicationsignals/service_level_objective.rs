// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApplicationSignals::ServiceLevelObjective`

use stanchion_template::generated::*;

/// `AWS::ApplicationSignals::ServiceLevelObjective`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html)
#[must_use]
pub struct ServiceLevelObjective<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceLevelObjective<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceLevelObjective(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceLevelObjective<S0> {
    /// Sets `BurnRateConfigurations`. 0 to 10 items.
    #[inline] pub fn burn_rate_configurations(mut self, value: impl IntoValue_<Vec<BurnRateConfiguration>>) -> Self { self.0.put("BurnRateConfigurations", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExclusionWindows`. 0 to 10 items.
    #[inline] pub fn exclusion_windows(mut self, value: impl IntoValue_<Vec<ExclusionWindow>>) -> Self { self.0.put("ExclusionWindows", value.into_node()); self }
    /// Sets `Goal`.
    #[inline] pub fn goal(mut self, value: impl IntoValue_<Goal>) -> Self { self.0.put("Goal", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ServiceLevelObjective<Set_> { self.0.put("Name", value.into_node()); ServiceLevelObjective(self.0, PhantomData_) }
    /// Sets `RequestBasedSli`.
    #[inline] pub fn request_based_sli(mut self, value: impl IntoValue_<RequestBasedSli>) -> Self { self.0.put("RequestBasedSli", value.into_node()); self }
    /// Sets `Sli`.
    #[inline] pub fn sli(mut self, value: impl IntoValue_<Sli>) -> Self { self.0.put("Sli", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServiceLevelObjective> for ServiceLevelObjective<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ServiceLevelObjective<S0> {
    const TYPE: &'static str = "AWS::ApplicationSignals::ServiceLevelObjective";
    type Handle = ServiceLevelObjectiveRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceLevelObjective`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceLevelObjectiveRef(Id_);
impl From<Id_> for ServiceLevelObjectiveRef { #[inline] fn from(id: Id_) -> Self { ServiceLevelObjectiveRef(id) } }
impl AsRef<Id_> for ServiceLevelObjectiveRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceLevelObjectiveRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<i64> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `EvaluationType`
    #[inline] pub fn evaluation_type(&self) -> Value_<String> { self.0.attribute("EvaluationType") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<i64> { self.0.attribute("LastUpdatedTime") }
}
/// `AWS::ApplicationSignals::ServiceLevelObjective.BurnRateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-burnrateconfiguration.html)
#[must_use]
pub struct BurnRateConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BurnRateConfiguration<Missing_<super::required::look_back_window_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BurnRateConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> BurnRateConfiguration<S0> {
    /// Sets `LookBackWindowMinutes`. Required. 1 to 10080.
    #[inline] pub fn look_back_window_minutes(mut self, value: impl IntoValue_<i64>) -> BurnRateConfiguration<Set_> { self.0.put("LookBackWindowMinutes", value.into_node()); BurnRateConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BurnRateConfiguration> for BurnRateConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.RecurrenceRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-recurrencerule.html)
#[must_use]
pub struct RecurrenceRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecurrenceRule<Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecurrenceRule(Properties_::new(), PhantomData_) }
}
impl<S0> RecurrenceRule<S0> {
    /// Sets `Expression`. Required. 1 to 1024 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> RecurrenceRule<Set_> { self.0.put("Expression", value.into_node()); RecurrenceRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RecurrenceRule> for RecurrenceRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.Window`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-window.html)
#[must_use]
pub struct Window<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Window<Missing_<super::required::duration>, Missing_<super::required::duration_unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Window(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Window<S0, S1> {
    /// Sets `Duration`. Required. At least 1.
    #[inline] pub fn duration(mut self, value: impl IntoValue_<i64>) -> Window<Set_, S1> { self.0.put("Duration", value.into_node()); Window(self.0, PhantomData_) }
    /// Sets `DurationUnit`. Required. The values are constants of [`DurationUnit`].
    #[inline] pub fn duration_unit(mut self, value: impl IntoValue_<DurationUnit>) -> Window<S0, Set_> { self.0.put("DurationUnit", value.into_node()); Window(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Window> for Window<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.ExclusionWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-exclusionwindow.html)
#[must_use]
pub struct ExclusionWindow<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExclusionWindow<Missing_<super::required::window>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExclusionWindow(Properties_::new(), PhantomData_) }
}
impl<S0> ExclusionWindow<S0> {
    /// Sets `Reason`. 1 to 1024 characters.
    #[inline] pub fn reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Reason", value.into_node()); self }
    /// Sets `RecurrenceRule`.
    #[inline] pub fn recurrence_rule(mut self, value: impl IntoValue_<RecurrenceRule>) -> Self { self.0.put("RecurrenceRule", value.into_node()); self }
    /// Sets `StartTime`.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
    /// Sets `Window`. Required.
    #[inline] pub fn window(mut self, value: impl IntoValue_<Window>) -> ExclusionWindow<Set_> { self.0.put("Window", value.into_node()); ExclusionWindow(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ExclusionWindow> for ExclusionWindow<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.CalendarInterval`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-calendarinterval.html)
#[must_use]
pub struct CalendarInterval<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CalendarInterval<Missing_<super::required::duration>, Missing_<super::required::duration_unit>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CalendarInterval(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CalendarInterval<S0, S1, S2> {
    /// Sets `Duration`. Required. At least 1.
    #[inline] pub fn duration(mut self, value: impl IntoValue_<i64>) -> CalendarInterval<Set_, S1, S2> { self.0.put("Duration", value.into_node()); CalendarInterval(self.0, PhantomData_) }
    /// Sets `DurationUnit`. Required. The values are constants of [`DurationUnit`].
    #[inline] pub fn duration_unit(mut self, value: impl IntoValue_<DurationUnit>) -> CalendarInterval<S0, Set_, S2> { self.0.put("DurationUnit", value.into_node()); CalendarInterval(self.0, PhantomData_) }
    /// Sets `StartTime`. Required. At least 946684800.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<i64>) -> CalendarInterval<S0, S1, Set_> { self.0.put("StartTime", value.into_node()); CalendarInterval(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CalendarInterval> for CalendarInterval<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.RollingInterval`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-rollinginterval.html)
#[must_use]
pub struct RollingInterval<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RollingInterval<Missing_<super::required::duration>, Missing_<super::required::duration_unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RollingInterval(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RollingInterval<S0, S1> {
    /// Sets `Duration`. Required. At least 1.
    #[inline] pub fn duration(mut self, value: impl IntoValue_<i64>) -> RollingInterval<Set_, S1> { self.0.put("Duration", value.into_node()); RollingInterval(self.0, PhantomData_) }
    /// Sets `DurationUnit`. Required. The values are constants of [`DurationUnit`].
    #[inline] pub fn duration_unit(mut self, value: impl IntoValue_<DurationUnit>) -> RollingInterval<S0, Set_> { self.0.put("DurationUnit", value.into_node()); RollingInterval(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RollingInterval> for RollingInterval<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.Interval`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-interval.html)
#[must_use]
pub struct Interval(Properties_);
impl Interval {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Interval(Properties_::new()) }
}
impl Interval {
    /// Sets `CalendarInterval`.
    #[inline] pub fn calendar_interval(mut self, value: impl IntoValue_<CalendarInterval>) -> Self { self.0.put("CalendarInterval", value.into_node()); self }
    /// Sets `RollingInterval`.
    #[inline] pub fn rolling_interval(mut self, value: impl IntoValue_<RollingInterval>) -> Self { self.0.put("RollingInterval", value.into_node()); self }
}
impl IntoValue_<Interval> for Interval { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.Goal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-goal.html)
#[must_use]
pub struct Goal(Properties_);
impl Goal {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Goal(Properties_::new()) }
}
impl Goal {
    /// Sets `AttainmentGoal`.
    #[inline] pub fn attainment_goal(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("AttainmentGoal", value.into_node()); self }
    /// Sets `Interval`.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<Interval>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `WarningThreshold`.
    #[inline] pub fn warning_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("WarningThreshold", value.into_node()); self }
}
impl IntoValue_<Goal> for Goal { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.CompositeSliComponent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-compositeslicomponent.html)
#[must_use]
pub struct CompositeSliComponent<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CompositeSliComponent<Missing_<super::required::operation_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CompositeSliComponent(Properties_::new(), PhantomData_) }
}
impl<S0> CompositeSliComponent<S0> {
    /// Sets `OperationName`. Required.
    #[inline] pub fn operation_name(mut self, value: impl IntoValue_<String>) -> CompositeSliComponent<Set_> { self.0.put("OperationName", value.into_node()); CompositeSliComponent(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CompositeSliComponent> for CompositeSliComponent<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.SelectionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-selectionconfig.html)
#[must_use]
pub struct SelectionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SelectionConfig<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SelectionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SelectionConfig<S0> {
    /// Sets `Pattern`.
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Pattern", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`SelectionType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SelectionType>) -> SelectionConfig<Set_> { self.0.put("Type", value.into_node()); SelectionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SelectionConfig> for SelectionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.CompositeSliConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-compositesliconfig.html)
#[must_use]
pub struct CompositeSliConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CompositeSliConfig<Missing_<super::required::selection_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CompositeSliConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CompositeSliConfig<S0> {
    /// Sets `CompositeSliComponents`. 2 to 20 items.
    #[inline] pub fn composite_sli_components(mut self, value: impl IntoValue_<Vec<CompositeSliComponent>>) -> Self { self.0.put("CompositeSliComponents", value.into_node()); self }
    /// Sets `SelectionConfig`. Required.
    #[inline] pub fn selection_config(mut self, value: impl IntoValue_<SelectionConfig>) -> CompositeSliConfig<Set_> { self.0.put("SelectionConfig", value.into_node()); CompositeSliConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CompositeSliConfig> for CompositeSliConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.DependencyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-dependencyconfig.html)
#[must_use]
pub struct DependencyConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DependencyConfig<Missing_<super::required::dependency_key_attributes>, Missing_<super::required::dependency_operation_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DependencyConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DependencyConfig<S0, S1> {
    /// Sets `DependencyKeyAttributes`. Required.
    #[inline] pub fn dependency_key_attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> DependencyConfig<Set_, S1> { self.0.put("DependencyKeyAttributes", value.into_node()); DependencyConfig(self.0, PhantomData_) }
    /// Sets `DependencyOperationName`. Required. 1 to 255 characters.
    #[inline] pub fn dependency_operation_name(mut self, value: impl IntoValue_<String>) -> DependencyConfig<S0, Set_> { self.0.put("DependencyOperationName", value.into_node()); DependencyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DependencyConfig> for DependencyConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.MetricSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-metricsource.html)
#[must_use]
pub struct MetricSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricSource<Missing_<super::required::metric_source_key_attributes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricSource(Properties_::new(), PhantomData_) }
}
impl<S0> MetricSource<S0> {
    /// Sets `MetricSourceAttributes`.
    #[inline] pub fn metric_source_attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("MetricSourceAttributes", value.into_node()); self }
    /// Sets `MetricSourceKeyAttributes`. Required.
    #[inline] pub fn metric_source_key_attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> MetricSource<Set_> { self.0.put("MetricSourceKeyAttributes", value.into_node()); MetricSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MetricSource> for MetricSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.Dimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-dimension.html)
#[must_use]
pub struct Dimension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Dimension<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Dimension<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Dimension<Set_, S1> { self.0.put("Name", value.into_node()); Dimension(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Dimension<S0, Set_> { self.0.put("Value", value.into_node()); Dimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Dimension> for Dimension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.Metric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-metric.html)
#[must_use]
pub struct Metric(Properties_);
impl Metric {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Metric(Properties_::new()) }
}
impl Metric {
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<Dimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `MetricName`.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `Namespace`.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
}
impl IntoValue_<Metric> for Metric { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.MetricStat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-metricstat.html)
#[must_use]
pub struct MetricStat<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MetricStat<Missing_<super::required::metric>, Missing_<super::required::period>, Missing_<super::required::stat>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricStat(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MetricStat<S0, S1, S2> {
    /// Sets `Metric`. Required.
    #[inline] pub fn metric(mut self, value: impl IntoValue_<Metric>) -> MetricStat<Set_, S1, S2> { self.0.put("Metric", value.into_node()); MetricStat(self.0, PhantomData_) }
    /// Sets `Period`. Required.
    #[inline] pub fn period(mut self, value: impl IntoValue_<i64>) -> MetricStat<S0, Set_, S2> { self.0.put("Period", value.into_node()); MetricStat(self.0, PhantomData_) }
    /// Sets `Stat`. Required.
    #[inline] pub fn stat(mut self, value: impl IntoValue_<String>) -> MetricStat<S0, S1, Set_> { self.0.put("Stat", value.into_node()); MetricStat(self.0, PhantomData_) }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MetricStat> for MetricStat<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.MetricDataQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-metricdataquery.html)
#[must_use]
pub struct MetricDataQuery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricDataQuery<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricDataQuery(Properties_::new(), PhantomData_) }
}
impl<S0> MetricDataQuery<S0> {
    /// Sets `AccountId`.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccountId", value.into_node()); self }
    /// Sets `Expression`.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> MetricDataQuery<Set_> { self.0.put("Id", value.into_node()); MetricDataQuery(self.0, PhantomData_) }
    /// Sets `MetricStat`.
    #[inline] pub fn metric_stat(mut self, value: impl IntoValue_<MetricStat>) -> Self { self.0.put("MetricStat", value.into_node()); self }
    /// Sets `ReturnData`.
    #[inline] pub fn return_data(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReturnData", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricDataQuery> for MetricDataQuery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.MonitoredRequestCountMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-monitoredrequestcountmetric.html)
#[must_use]
pub struct MonitoredRequestCountMetric(Properties_);
impl MonitoredRequestCountMetric {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MonitoredRequestCountMetric(Properties_::new()) }
}
impl MonitoredRequestCountMetric {
    /// Sets `BadCountMetric`.
    #[inline] pub fn bad_count_metric(mut self, value: impl IntoValue_<Vec<MetricDataQuery>>) -> Self { self.0.put("BadCountMetric", value.into_node()); self }
    /// Sets `GoodCountMetric`.
    #[inline] pub fn good_count_metric(mut self, value: impl IntoValue_<Vec<MetricDataQuery>>) -> Self { self.0.put("GoodCountMetric", value.into_node()); self }
}
impl IntoValue_<MonitoredRequestCountMetric> for MonitoredRequestCountMetric { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.RequestBasedSliMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-requestbasedslimetric.html)
#[must_use]
pub struct RequestBasedSliMetric(Properties_);
impl RequestBasedSliMetric {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RequestBasedSliMetric(Properties_::new()) }
}
impl RequestBasedSliMetric {
    /// Sets `CompositeSliConfig`.
    #[inline] pub fn composite_sli_config(mut self, value: impl IntoValue_<CompositeSliConfig>) -> Self { self.0.put("CompositeSliConfig", value.into_node()); self }
    /// Sets `DependencyConfig`.
    #[inline] pub fn dependency_config(mut self, value: impl IntoValue_<DependencyConfig>) -> Self { self.0.put("DependencyConfig", value.into_node()); self }
    /// Sets `KeyAttributes`.
    #[inline] pub fn key_attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("KeyAttributes", value.into_node()); self }
    /// Sets `MetricName`. 1 to 255 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `MetricSource`.
    #[inline] pub fn metric_source(mut self, value: impl IntoValue_<MetricSource>) -> Self { self.0.put("MetricSource", value.into_node()); self }
    /// Sets `MetricType`. The values are constants of [`MetricType`].
    #[inline] pub fn metric_type(mut self, value: impl IntoValue_<MetricType>) -> Self { self.0.put("MetricType", value.into_node()); self }
    /// Sets `MonitoredRequestCountMetric`.
    #[inline] pub fn monitored_request_count_metric(mut self, value: impl IntoValue_<MonitoredRequestCountMetric>) -> Self { self.0.put("MonitoredRequestCountMetric", value.into_node()); self }
    /// Sets `OperationName`. 1 to 255 characters.
    #[inline] pub fn operation_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OperationName", value.into_node()); self }
    /// Sets `TotalRequestCountMetric`.
    #[inline] pub fn total_request_count_metric(mut self, value: impl IntoValue_<Vec<MetricDataQuery>>) -> Self { self.0.put("TotalRequestCountMetric", value.into_node()); self }
}
impl IntoValue_<RequestBasedSliMetric> for RequestBasedSliMetric { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.RequestBasedSli`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-requestbasedsli.html)
#[must_use]
pub struct RequestBasedSli<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RequestBasedSli<Missing_<super::required::request_based_sli_metric>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RequestBasedSli(Properties_::new(), PhantomData_) }
}
impl<S0> RequestBasedSli<S0> {
    /// Sets `ComparisonOperator`. The values are constants of [`ComparisonOperator`].
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<ComparisonOperator>) -> Self { self.0.put("ComparisonOperator", value.into_node()); self }
    /// Sets `MetricThreshold`.
    #[inline] pub fn metric_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MetricThreshold", value.into_node()); self }
    /// Sets `RequestBasedSliMetric`. Required.
    #[inline] pub fn request_based_sli_metric(mut self, value: impl IntoValue_<RequestBasedSliMetric>) -> RequestBasedSli<Set_> { self.0.put("RequestBasedSliMetric", value.into_node()); RequestBasedSli(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RequestBasedSli> for RequestBasedSli<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.SliMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-slimetric.html)
#[must_use]
pub struct SliMetric(Properties_);
impl SliMetric {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SliMetric(Properties_::new()) }
}
impl SliMetric {
    /// Sets `CompositeSliConfig`.
    #[inline] pub fn composite_sli_config(mut self, value: impl IntoValue_<CompositeSliConfig>) -> Self { self.0.put("CompositeSliConfig", value.into_node()); self }
    /// Sets `DependencyConfig`.
    #[inline] pub fn dependency_config(mut self, value: impl IntoValue_<DependencyConfig>) -> Self { self.0.put("DependencyConfig", value.into_node()); self }
    /// Sets `KeyAttributes`.
    #[inline] pub fn key_attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("KeyAttributes", value.into_node()); self }
    /// Sets `MetricDataQueries`.
    #[inline] pub fn metric_data_queries(mut self, value: impl IntoValue_<Vec<MetricDataQuery>>) -> Self { self.0.put("MetricDataQueries", value.into_node()); self }
    /// Sets `MetricName`. 1 to 255 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `MetricSource`.
    #[inline] pub fn metric_source(mut self, value: impl IntoValue_<MetricSource>) -> Self { self.0.put("MetricSource", value.into_node()); self }
    /// Sets `MetricType`. The values are constants of [`SliMetricMetricType`].
    #[inline] pub fn metric_type(mut self, value: impl IntoValue_<SliMetricMetricType>) -> Self { self.0.put("MetricType", value.into_node()); self }
    /// Sets `OperationName`. 1 to 255 characters.
    #[inline] pub fn operation_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OperationName", value.into_node()); self }
    /// Sets `PeriodSeconds`. 60 to 900.
    #[inline] pub fn period_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PeriodSeconds", value.into_node()); self }
    /// Sets `Statistic`. 1 to 20 characters.
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Statistic", value.into_node()); self }
}
impl IntoValue_<SliMetric> for SliMetric { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::ServiceLevelObjective.Sli`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-sli.html)
#[must_use]
pub struct Sli<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Sli<Missing_<super::required::comparison_operator>, Missing_<super::required::metric_threshold>, Missing_<super::required::sli_metric>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Sli(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Sli<S0, S1, S2> {
    /// Sets `ComparisonOperator`. Required. The values are constants of [`SliComparisonOperator`].
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<SliComparisonOperator>) -> Sli<Set_, S1, S2> { self.0.put("ComparisonOperator", value.into_node()); Sli(self.0, PhantomData_) }
    /// Sets `MetricThreshold`. Required.
    #[inline] pub fn metric_threshold(mut self, value: impl IntoValue_<f64>) -> Sli<S0, Set_, S2> { self.0.put("MetricThreshold", value.into_node()); Sli(self.0, PhantomData_) }
    /// Sets `SliMetric`. Required.
    #[inline] pub fn sli_metric(mut self, value: impl IntoValue_<SliMetric>) -> Sli<S0, S1, Set_> { self.0.put("SliMetric", value.into_node()); Sli(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Sli> for Sli<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ApplicationSignals::ServiceLevelObjective`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html)
#[derive(Debug)]
pub enum DurationUnit {}
impl DurationUnit {
    /// `MINUTE`
    pub const MINUTE: Value_<DurationUnit> = Value_::constant("MINUTE");
    /// `HOUR`
    pub const HOUR: Value_<DurationUnit> = Value_::constant("HOUR");
    /// `DAY`
    pub const DAY: Value_<DurationUnit> = Value_::constant("DAY");
    /// `MONTH`
    pub const MONTH: Value_<DurationUnit> = Value_::constant("MONTH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DurationUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationSignals::ServiceLevelObjective`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html)
#[derive(Debug)]
pub enum ComparisonOperator {}
impl ComparisonOperator {
    /// `GreaterThanOrEqualTo`
    pub const GREATER_THAN_OR_EQUAL_TO: Value_<ComparisonOperator> = Value_::constant("GreaterThanOrEqualTo");
    /// `LessThanOrEqualTo`
    pub const LESS_THAN_OR_EQUAL_TO: Value_<ComparisonOperator> = Value_::constant("LessThanOrEqualTo");
    /// `LessThan`
    pub const LESS_THAN: Value_<ComparisonOperator> = Value_::constant("LessThan");
    /// `GreaterThan`
    pub const GREATER_THAN: Value_<ComparisonOperator> = Value_::constant("GreaterThan");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComparisonOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationSignals::ServiceLevelObjective`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html)
#[derive(Debug)]
pub enum SelectionType {}
impl SelectionType {
    /// `EXPLICIT`
    pub const EXPLICIT: Value_<SelectionType> = Value_::constant("EXPLICIT");
    /// `PREFIX`
    pub const PREFIX: Value_<SelectionType> = Value_::constant("PREFIX");
    /// `REGEX`
    pub const REGEX: Value_<SelectionType> = Value_::constant("REGEX");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SelectionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationSignals::ServiceLevelObjective`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html)
#[derive(Debug)]
pub enum MetricType {}
impl MetricType {
    /// `LATENCY`
    pub const LATENCY: Value_<MetricType> = Value_::constant("LATENCY");
    /// `AVAILABILITY`
    pub const AVAILABILITY: Value_<MetricType> = Value_::constant("AVAILABILITY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationSignals::ServiceLevelObjective`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html)
#[derive(Debug)]
pub enum SliComparisonOperator {}
impl SliComparisonOperator {
    /// `GreaterThanOrEqualTo`
    pub const GREATER_THAN_OR_EQUAL_TO: Value_<SliComparisonOperator> = Value_::constant("GreaterThanOrEqualTo");
    /// `LessThanOrEqualTo`
    pub const LESS_THAN_OR_EQUAL_TO: Value_<SliComparisonOperator> = Value_::constant("LessThanOrEqualTo");
    /// `LessThan`
    pub const LESS_THAN: Value_<SliComparisonOperator> = Value_::constant("LessThan");
    /// `GreaterThan`
    pub const GREATER_THAN: Value_<SliComparisonOperator> = Value_::constant("GreaterThan");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SliComparisonOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationSignals::ServiceLevelObjective`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html)
#[derive(Debug)]
pub enum SliMetricMetricType {}
impl SliMetricMetricType {
    /// `LATENCY`
    pub const LATENCY: Value_<SliMetricMetricType> = Value_::constant("LATENCY");
    /// `AVAILABILITY`
    pub const AVAILABILITY: Value_<SliMetricMetricType> = Value_::constant("AVAILABILITY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SliMetricMetricType> { Value_::from_node(value.into_node()) }
}
