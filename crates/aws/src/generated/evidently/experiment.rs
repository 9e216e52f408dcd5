// Made by `cargo xtask generate`; do not edit.
//! `AWS::Evidently::Experiment`

use stanchion_template::generated::*;

/// `AWS::Evidently::Experiment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-experiment.html)
#[must_use]
pub struct Experiment<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Experiment<Missing_<super::required::metric_goals>, Missing_<super::required::name>, Missing_<super::required::online_ab_config>, Missing_<super::required::project>, Missing_<super::required::treatments>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Experiment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Experiment<S0, S1, S2, S3, S4> {
    /// Sets `Description`. 0 to 160 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MetricGoals`. Required. 1 to 3 items.
    #[inline] pub fn metric_goals(mut self, value: impl IntoValue_<Vec<MetricGoalObject>>) -> Experiment<Set_, S1, S2, S3, S4> { self.0.put("MetricGoals", value.into_node()); Experiment(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 127 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Experiment<S0, Set_, S2, S3, S4> { self.0.put("Name", value.into_node()); Experiment(self.0, PhantomData_) }
    /// Sets `OnlineAbConfig`. Required.
    #[inline] pub fn online_ab_config(mut self, value: impl IntoValue_<OnlineAbConfigObject>) -> Experiment<S0, S1, Set_, S3, S4> { self.0.put("OnlineAbConfig", value.into_node()); Experiment(self.0, PhantomData_) }
    /// Sets `Project`. Required. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn project(mut self, value: impl IntoValue_<String>) -> Experiment<S0, S1, S2, Set_, S4> { self.0.put("Project", value.into_node()); Experiment(self.0, PhantomData_) }
    /// Sets `RandomizationSalt`. 0 to 127 characters.
    #[inline] pub fn randomization_salt(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RandomizationSalt", value.into_node()); self }
    /// Sets `RemoveSegment`.
    #[inline] pub fn remove_segment(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveSegment", value.into_node()); self }
    /// Sets `RunningStatus`.
    #[inline] pub fn running_status(mut self, value: impl IntoValue_<RunningStatusObject>) -> Self { self.0.put("RunningStatus", value.into_node()); self }
    /// Sets `SamplingRate`. 0 to 100000.
    #[inline] pub fn sampling_rate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SamplingRate", value.into_node()); self }
    /// Sets `Segment`. 0 to 2048 characters.
    #[inline] pub fn segment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Segment", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Treatments`. Required. 2 to 5 items.
    #[inline] pub fn treatments(mut self, value: impl IntoValue_<Vec<TreatmentObject>>) -> Experiment<S0, S1, S2, S3, Set_> { self.0.put("Treatments", value.into_node()); Experiment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Experiment> for Experiment<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Experiment<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Evidently::Experiment";
    type Handle = ExperimentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Experiment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ExperimentRef(Id_);
impl From<Id_> for ExperimentRef { #[inline] fn from(id: Id_) -> Self { ExperimentRef(id) } }
impl AsRef<Id_> for ExperimentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ExperimentRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Evidently::Experiment.MetricGoalObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-experiment-metricgoalobject.html)
#[must_use]
pub struct MetricGoalObject<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl MetricGoalObject<Missing_<super::required::desired_change>, Missing_<super::required::entity_id_key>, Missing_<super::required::metric_name>, Missing_<super::required::value_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricGoalObject(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> MetricGoalObject<S0, S1, S2, S3> {
    /// Sets `DesiredChange`. Required. The values are constants of [`DesiredChange`].
    #[inline] pub fn desired_change(mut self, value: impl IntoValue_<DesiredChange>) -> MetricGoalObject<Set_, S1, S2, S3> { self.0.put("DesiredChange", value.into_node()); MetricGoalObject(self.0, PhantomData_) }
    /// Sets `EntityIdKey`. Required.
    #[inline] pub fn entity_id_key(mut self, value: impl IntoValue_<String>) -> MetricGoalObject<S0, Set_, S2, S3> { self.0.put("EntityIdKey", value.into_node()); MetricGoalObject(self.0, PhantomData_) }
    /// Sets `EventPattern`.
    #[inline] pub fn event_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventPattern", value.into_node()); self }
    /// Sets `MetricName`. Required. 1 to 255 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> MetricGoalObject<S0, S1, Set_, S3> { self.0.put("MetricName", value.into_node()); MetricGoalObject(self.0, PhantomData_) }
    /// Sets `UnitLabel`. 1 to 256 characters.
    #[inline] pub fn unit_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UnitLabel", value.into_node()); self }
    /// Sets `ValueKey`. Required.
    #[inline] pub fn value_key(mut self, value: impl IntoValue_<String>) -> MetricGoalObject<S0, S1, S2, Set_> { self.0.put("ValueKey", value.into_node()); MetricGoalObject(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<MetricGoalObject> for MetricGoalObject<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Evidently::Experiment.TreatmentToWeight`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-experiment-treatmenttoweight.html)
#[must_use]
pub struct TreatmentToWeight<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TreatmentToWeight<Missing_<super::required::split_weight>, Missing_<super::required::treatment>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TreatmentToWeight(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TreatmentToWeight<S0, S1> {
    /// Sets `SplitWeight`. Required. 0 to 100000.
    #[inline] pub fn split_weight(mut self, value: impl IntoValue_<i64>) -> TreatmentToWeight<Set_, S1> { self.0.put("SplitWeight", value.into_node()); TreatmentToWeight(self.0, PhantomData_) }
    /// Sets `Treatment`. Required. 1 to 127 characters.
    #[inline] pub fn treatment(mut self, value: impl IntoValue_<String>) -> TreatmentToWeight<S0, Set_> { self.0.put("Treatment", value.into_node()); TreatmentToWeight(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TreatmentToWeight> for TreatmentToWeight<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Evidently::Experiment.OnlineAbConfigObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-experiment-onlineabconfigobject.html)
#[must_use]
pub struct OnlineAbConfigObject(Properties_);
impl OnlineAbConfigObject {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnlineAbConfigObject(Properties_::new()) }
}
impl OnlineAbConfigObject {
    /// Sets `ControlTreatmentName`. 1 to 127 characters.
    #[inline] pub fn control_treatment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ControlTreatmentName", value.into_node()); self }
    /// Sets `TreatmentWeights`.
    #[inline] pub fn treatment_weights(mut self, value: impl IntoValue_<Vec<TreatmentToWeight>>) -> Self { self.0.put("TreatmentWeights", value.into_node()); self }
}
impl IntoValue_<OnlineAbConfigObject> for OnlineAbConfigObject { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Evidently::Experiment.RunningStatusObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-experiment-runningstatusobject.html)
#[must_use]
pub struct RunningStatusObject(Properties_);
impl RunningStatusObject {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RunningStatusObject(Properties_::new()) }
}
impl RunningStatusObject {
    /// Sets `AnalysisCompleteTime`.
    #[inline] pub fn analysis_complete_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnalysisCompleteTime", value.into_node()); self }
    /// Sets `DesiredState`.
    #[inline] pub fn desired_state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DesiredState", value.into_node()); self }
    /// Sets `Reason`.
    #[inline] pub fn reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Reason", value.into_node()); self }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<RunningStatusObject> for RunningStatusObject { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Evidently::Experiment.TreatmentObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-experiment-treatmentobject.html)
#[must_use]
pub struct TreatmentObject<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TreatmentObject<Missing_<super::required::feature>, Missing_<super::required::treatment_name>, Missing_<super::required::variation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TreatmentObject(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TreatmentObject<S0, S1, S2> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Feature`. Required.
    #[inline] pub fn feature(mut self, value: impl IntoValue_<String>) -> TreatmentObject<Set_, S1, S2> { self.0.put("Feature", value.into_node()); TreatmentObject(self.0, PhantomData_) }
    /// Sets `TreatmentName`. Required. 1 to 127 characters.
    #[inline] pub fn treatment_name(mut self, value: impl IntoValue_<String>) -> TreatmentObject<S0, Set_, S2> { self.0.put("TreatmentName", value.into_node()); TreatmentObject(self.0, PhantomData_) }
    /// Sets `Variation`. Required. 1 to 255 characters.
    #[inline] pub fn variation(mut self, value: impl IntoValue_<String>) -> TreatmentObject<S0, S1, Set_> { self.0.put("Variation", value.into_node()); TreatmentObject(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TreatmentObject> for TreatmentObject<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Evidently::Experiment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-experiment.html)
#[derive(Debug)]
pub enum DesiredChange {}
impl DesiredChange {
    /// `INCREASE`
    pub const INCREASE: Value_<DesiredChange> = Value_::constant("INCREASE");
    /// `DECREASE`
    pub const DECREASE: Value_<DesiredChange> = Value_::constant("DECREASE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DesiredChange> { Value_::from_node(value.into_node()) }
}
