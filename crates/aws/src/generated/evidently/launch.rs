// Made by `cargo xtask generate`; do not edit.
//! `AWS::Evidently::Launch`

use stanchion_template::generated::*;

/// `AWS::Evidently::Launch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-launch.html)
#[must_use]
pub struct Launch<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Launch<Missing_<super::required::groups>, Missing_<super::required::name>, Missing_<super::required::project>, Missing_<super::required::scheduled_splits_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Launch(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Launch<S0, S1, S2, S3> {
    /// Sets `Description`. 0 to 160 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExecutionStatus`.
    #[inline] pub fn execution_status(mut self, value: impl IntoValue_<ExecutionStatusObject>) -> Self { self.0.put("ExecutionStatus", value.into_node()); self }
    /// Sets `Groups`. Required. 1 to 5 items.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<LaunchGroupObject>>) -> Launch<Set_, S1, S2, S3> { self.0.put("Groups", value.into_node()); Launch(self.0, PhantomData_) }
    /// Sets `MetricMonitors`. 0 to 3 items.
    #[inline] pub fn metric_monitors(mut self, value: impl IntoValue_<Vec<MetricDefinitionObject>>) -> Self { self.0.put("MetricMonitors", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 127 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Launch<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); Launch(self.0, PhantomData_) }
    /// Sets `Project`. Required. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn project(mut self, value: impl IntoValue_<String>) -> Launch<S0, S1, Set_, S3> { self.0.put("Project", value.into_node()); Launch(self.0, PhantomData_) }
    /// Sets `RandomizationSalt`. 0 to 127 characters.
    #[inline] pub fn randomization_salt(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RandomizationSalt", value.into_node()); self }
    /// Sets `ScheduledSplitsConfig`. Required. 1 to 6 items.
    #[inline] pub fn scheduled_splits_config(mut self, value: impl IntoValue_<Vec<StepConfig>>) -> Launch<S0, S1, S2, Set_> { self.0.put("ScheduledSplitsConfig", value.into_node()); Launch(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Launch> for Launch<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Launch<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Evidently::Launch";
    type Handle = LaunchRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Launch`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LaunchRef(Id_);
impl From<Id_> for LaunchRef { #[inline] fn from(id: Id_) -> Self { LaunchRef(id) } }
impl AsRef<Id_> for LaunchRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LaunchRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Evidently::Launch.ExecutionStatusObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-executionstatusobject.html)
#[must_use]
pub struct ExecutionStatusObject<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExecutionStatusObject<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExecutionStatusObject(Properties_::new(), PhantomData_) }
}
impl<S0> ExecutionStatusObject<S0> {
    /// Sets `DesiredState`.
    #[inline] pub fn desired_state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DesiredState", value.into_node()); self }
    /// Sets `Reason`.
    #[inline] pub fn reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Reason", value.into_node()); self }
    /// Sets `Status`. Required.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> ExecutionStatusObject<Set_> { self.0.put("Status", value.into_node()); ExecutionStatusObject(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ExecutionStatusObject> for ExecutionStatusObject<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Evidently::Launch.LaunchGroupObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-launchgroupobject.html)
#[must_use]
pub struct LaunchGroupObject<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LaunchGroupObject<Missing_<super::required::feature>, Missing_<super::required::group_name>, Missing_<super::required::variation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LaunchGroupObject(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LaunchGroupObject<S0, S1, S2> {
    /// Sets `Description`. 0 to 160 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Feature`. Required.
    #[inline] pub fn feature(mut self, value: impl IntoValue_<String>) -> LaunchGroupObject<Set_, S1, S2> { self.0.put("Feature", value.into_node()); LaunchGroupObject(self.0, PhantomData_) }
    /// Sets `GroupName`. Required. 1 to 127 characters.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> LaunchGroupObject<S0, Set_, S2> { self.0.put("GroupName", value.into_node()); LaunchGroupObject(self.0, PhantomData_) }
    /// Sets `Variation`. Required.
    #[inline] pub fn variation(mut self, value: impl IntoValue_<String>) -> LaunchGroupObject<S0, S1, Set_> { self.0.put("Variation", value.into_node()); LaunchGroupObject(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LaunchGroupObject> for LaunchGroupObject<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Evidently::Launch.MetricDefinitionObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-metricdefinitionobject.html)
#[must_use]
pub struct MetricDefinitionObject<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MetricDefinitionObject<Missing_<super::required::entity_id_key>, Missing_<super::required::metric_name>, Missing_<super::required::value_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricDefinitionObject(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MetricDefinitionObject<S0, S1, S2> {
    /// Sets `EntityIdKey`. Required.
    #[inline] pub fn entity_id_key(mut self, value: impl IntoValue_<String>) -> MetricDefinitionObject<Set_, S1, S2> { self.0.put("EntityIdKey", value.into_node()); MetricDefinitionObject(self.0, PhantomData_) }
    /// Sets `EventPattern`.
    #[inline] pub fn event_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventPattern", value.into_node()); self }
    /// Sets `MetricName`. Required. 1 to 255 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> MetricDefinitionObject<S0, Set_, S2> { self.0.put("MetricName", value.into_node()); MetricDefinitionObject(self.0, PhantomData_) }
    /// Sets `UnitLabel`. 1 to 256 characters.
    #[inline] pub fn unit_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UnitLabel", value.into_node()); self }
    /// Sets `ValueKey`. Required.
    #[inline] pub fn value_key(mut self, value: impl IntoValue_<String>) -> MetricDefinitionObject<S0, S1, Set_> { self.0.put("ValueKey", value.into_node()); MetricDefinitionObject(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MetricDefinitionObject> for MetricDefinitionObject<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Evidently::Launch.GroupToWeight`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-grouptoweight.html)
#[must_use]
pub struct GroupToWeight<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GroupToWeight<Missing_<super::required::group_name>, Missing_<super::required::split_weight>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GroupToWeight(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GroupToWeight<S0, S1> {
    /// Sets `GroupName`. Required. 1 to 127 characters.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> GroupToWeight<Set_, S1> { self.0.put("GroupName", value.into_node()); GroupToWeight(self.0, PhantomData_) }
    /// Sets `SplitWeight`. Required.
    #[inline] pub fn split_weight(mut self, value: impl IntoValue_<i64>) -> GroupToWeight<S0, Set_> { self.0.put("SplitWeight", value.into_node()); GroupToWeight(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GroupToWeight> for GroupToWeight<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Evidently::Launch.SegmentOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-segmentoverride.html)
#[must_use]
pub struct SegmentOverride<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SegmentOverride<Missing_<super::required::evaluation_order>, Missing_<super::required::segment>, Missing_<super::required::weights>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SegmentOverride(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SegmentOverride<S0, S1, S2> {
    /// Sets `EvaluationOrder`. Required.
    #[inline] pub fn evaluation_order(mut self, value: impl IntoValue_<i64>) -> SegmentOverride<Set_, S1, S2> { self.0.put("EvaluationOrder", value.into_node()); SegmentOverride(self.0, PhantomData_) }
    /// Sets `Segment`. Required. 1 to 2048 characters.
    #[inline] pub fn segment(mut self, value: impl IntoValue_<String>) -> SegmentOverride<S0, Set_, S2> { self.0.put("Segment", value.into_node()); SegmentOverride(self.0, PhantomData_) }
    /// Sets `Weights`. Required.
    #[inline] pub fn weights(mut self, value: impl IntoValue_<Vec<GroupToWeight>>) -> SegmentOverride<S0, S1, Set_> { self.0.put("Weights", value.into_node()); SegmentOverride(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SegmentOverride> for SegmentOverride<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Evidently::Launch.StepConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-stepconfig.html)
#[must_use]
pub struct StepConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StepConfig<Missing_<super::required::group_weights>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StepConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StepConfig<S0, S1> {
    /// Sets `GroupWeights`. Required.
    #[inline] pub fn group_weights(mut self, value: impl IntoValue_<Vec<GroupToWeight>>) -> StepConfig<Set_, S1> { self.0.put("GroupWeights", value.into_node()); StepConfig(self.0, PhantomData_) }
    /// Sets `SegmentOverrides`.
    #[inline] pub fn segment_overrides(mut self, value: impl IntoValue_<Vec<SegmentOverride>>) -> Self { self.0.put("SegmentOverrides", value.into_node()); self }
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> StepConfig<S0, Set_> { self.0.put("StartTime", value.into_node()); StepConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StepConfig> for StepConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
