// Made by `cargo xtask generate`; do not edit.
//! `AWS::Scheduler::Schedule`

use stanchion_template::generated::*;

/// `AWS::Scheduler::Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html)
#[must_use]
pub struct Schedule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Schedule<Missing_<super::required::flexible_time_window>, Missing_<super::required::schedule_expression>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Schedule<S0, S1, S2> {
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EndDate`.
    #[inline] pub fn end_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndDate", value.into_node()); self }
    /// Sets `FlexibleTimeWindow`. Required.
    #[inline] pub fn flexible_time_window(mut self, value: impl IntoValue_<FlexibleTimeWindow>) -> Schedule<Set_, S1, S2> { self.0.put("FlexibleTimeWindow", value.into_node()); Schedule(self.0, PhantomData_) }
    /// Sets `GroupName`. 1 to 64 characters.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupName", value.into_node()); self }
    /// Sets `KmsKeyArn`. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ScheduleExpression`. Required. 1 to 256 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> Schedule<S0, Set_, S2> { self.0.put("ScheduleExpression", value.into_node()); Schedule(self.0, PhantomData_) }
    /// Sets `ScheduleExpressionTimezone`. 1 to 50 characters.
    #[inline] pub fn schedule_expression_timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpressionTimezone", value.into_node()); self }
    /// Sets `StartDate`.
    #[inline] pub fn start_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartDate", value.into_node()); self }
    /// Sets `State`. The values are constants of [`ScheduleState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<ScheduleState>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<Target>) -> Schedule<S0, S1, Set_> { self.0.put("Target", value.into_node()); Schedule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Schedule> for Schedule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Schedule<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Scheduler::Schedule";
    type Handle = ScheduleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Schedule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScheduleRef(Id_);
impl From<Id_> for ScheduleRef { #[inline] fn from(id: Id_) -> Self { ScheduleRef(id) } }
impl AsRef<Id_> for ScheduleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScheduleRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Scheduler::Schedule.FlexibleTimeWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-flexibletimewindow.html)
#[must_use]
pub struct FlexibleTimeWindow<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FlexibleTimeWindow<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlexibleTimeWindow(Properties_::new(), PhantomData_) }
}
impl<S0> FlexibleTimeWindow<S0> {
    /// Sets `MaximumWindowInMinutes`. 1 to 1440.
    #[inline] pub fn maximum_window_in_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaximumWindowInMinutes", value.into_node()); self }
    /// Sets `Mode`. Required. The values are constants of [`FlexibleTimeWindowMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<FlexibleTimeWindowMode>) -> FlexibleTimeWindow<Set_> { self.0.put("Mode", value.into_node()); FlexibleTimeWindow(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FlexibleTimeWindow> for FlexibleTimeWindow<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.DeadLetterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-deadletterconfig.html)
#[must_use]
pub struct DeadLetterConfig(Properties_);
impl DeadLetterConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeadLetterConfig(Properties_::new()) }
}
impl DeadLetterConfig {
    /// Sets `Arn`. 1 to 1600 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
}
impl IntoValue_<DeadLetterConfig> for DeadLetterConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.CapacityProviderStrategyItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-capacityproviderstrategyitem.html)
#[must_use]
pub struct CapacityProviderStrategyItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CapacityProviderStrategyItem<Missing_<super::required::capacity_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityProviderStrategyItem(Properties_::new(), PhantomData_) }
}
impl<S0> CapacityProviderStrategyItem<S0> {
    /// Sets `Base`. 0 to 100000.
    #[inline] pub fn base(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Base", value.into_node()); self }
    /// Sets `CapacityProvider`. Required. 1 to 255 characters.
    #[inline] pub fn capacity_provider(mut self, value: impl IntoValue_<String>) -> CapacityProviderStrategyItem<Set_> { self.0.put("CapacityProvider", value.into_node()); CapacityProviderStrategyItem(self.0, PhantomData_) }
    /// Sets `Weight`. 0 to 1000.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CapacityProviderStrategyItem> for CapacityProviderStrategyItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.AwsVpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-awsvpcconfiguration.html)
#[must_use]
pub struct AwsVpcConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AwsVpcConfiguration<Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsVpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AwsVpcConfiguration<S0> {
    /// Sets `AssignPublicIp`. The values are constants of [`AssignPublicIp`].
    #[inline] pub fn assign_public_ip(mut self, value: impl IntoValue_<AssignPublicIp>) -> Self { self.0.put("AssignPublicIp", value.into_node()); self }
    /// Sets `SecurityGroups`. 1 to 5 items.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `Subnets`. Required. 1 to 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> AwsVpcConfiguration<Set_> { self.0.put("Subnets", value.into_node()); AwsVpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AwsVpcConfiguration> for AwsVpcConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-networkconfiguration.html)
#[must_use]
pub struct NetworkConfiguration(Properties_);
impl NetworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkConfiguration(Properties_::new()) }
}
impl NetworkConfiguration {
    /// Sets `AwsvpcConfiguration`.
    #[inline] pub fn awsvpc_configuration(mut self, value: impl IntoValue_<AwsVpcConfiguration>) -> Self { self.0.put("AwsvpcConfiguration", value.into_node()); self }
}
impl IntoValue_<NetworkConfiguration> for NetworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.PlacementConstraint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-placementconstraint.html)
#[must_use]
pub struct PlacementConstraint(Properties_);
impl PlacementConstraint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PlacementConstraint(Properties_::new()) }
}
impl PlacementConstraint {
    /// Sets `Expression`. At most 2000 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`PlacementConstraintType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<PlacementConstraintType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<PlacementConstraint> for PlacementConstraint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.PlacementStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-placementstrategy.html)
#[must_use]
pub struct PlacementStrategy(Properties_);
impl PlacementStrategy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PlacementStrategy(Properties_::new()) }
}
impl PlacementStrategy {
    /// Sets `Field`. At most 255 characters.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Field", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`PlacementStrategyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<PlacementStrategyType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<PlacementStrategy> for PlacementStrategy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.EcsParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html)
#[must_use]
pub struct EcsParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EcsParameters<Missing_<super::required::task_definition_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EcsParameters(Properties_::new(), PhantomData_) }
}
impl<S0> EcsParameters<S0> {
    /// Sets `CapacityProviderStrategy`. At most 6 items.
    #[inline] pub fn capacity_provider_strategy(mut self, value: impl IntoValue_<Vec<CapacityProviderStrategyItem>>) -> Self { self.0.put("CapacityProviderStrategy", value.into_node()); self }
    /// Sets `EnableECSManagedTags`.
    #[inline] pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableECSManagedTags", value.into_node()); self }
    /// Sets `EnableExecuteCommand`.
    #[inline] pub fn enable_execute_command(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableExecuteCommand", value.into_node()); self }
    /// Sets `Group`. 1 to 255 characters.
    #[inline] pub fn group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Group", value.into_node()); self }
    /// Sets `LaunchType`. The values are constants of [`LaunchType`].
    #[inline] pub fn launch_type(mut self, value: impl IntoValue_<LaunchType>) -> Self { self.0.put("LaunchType", value.into_node()); self }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `PlacementConstraints`. At most 10 items.
    #[inline] pub fn placement_constraints(mut self, value: impl IntoValue_<Vec<PlacementConstraint>>) -> Self { self.0.put("PlacementConstraints", value.into_node()); self }
    /// Sets `PlacementStrategy`. At most 5 items.
    #[inline] pub fn placement_strategy(mut self, value: impl IntoValue_<Vec<PlacementStrategy>>) -> Self { self.0.put("PlacementStrategy", value.into_node()); self }
    /// Sets `PlatformVersion`. 1 to 64 characters.
    #[inline] pub fn platform_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlatformVersion", value.into_node()); self }
    /// Sets `PropagateTags`. The values are constants of [`PropagateTags`].
    #[inline] pub fn propagate_tags(mut self, value: impl IntoValue_<PropagateTags>) -> Self { self.0.put("PropagateTags", value.into_node()); self }
    /// Sets `ReferenceId`. At most 1024 characters.
    #[inline] pub fn reference_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReferenceId", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<MapOf_<String>>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TaskCount`. 1 to 10.
    #[inline] pub fn task_count(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TaskCount", value.into_node()); self }
    /// Sets `TaskDefinitionArn`. Required. 1 to 1600 characters.
    #[inline] pub fn task_definition_arn(mut self, value: impl IntoValue_<String>) -> EcsParameters<Set_> { self.0.put("TaskDefinitionArn", value.into_node()); EcsParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EcsParameters> for EcsParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.EventBridgeParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-eventbridgeparameters.html)
#[must_use]
pub struct EventBridgeParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EventBridgeParameters<Missing_<super::required::detail_type>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventBridgeParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EventBridgeParameters<S0, S1> {
    /// Sets `DetailType`. Required. 1 to 128 characters.
    #[inline] pub fn detail_type(mut self, value: impl IntoValue_<String>) -> EventBridgeParameters<Set_, S1> { self.0.put("DetailType", value.into_node()); EventBridgeParameters(self.0, PhantomData_) }
    /// Sets `Source`. Required. 1 to 256 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> EventBridgeParameters<S0, Set_> { self.0.put("Source", value.into_node()); EventBridgeParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EventBridgeParameters> for EventBridgeParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.KinesisParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-kinesisparameters.html)
#[must_use]
pub struct KinesisParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KinesisParameters<Missing_<super::required::partition_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisParameters(Properties_::new(), PhantomData_) }
}
impl<S0> KinesisParameters<S0> {
    /// Sets `PartitionKey`. Required. 1 to 256 characters.
    #[inline] pub fn partition_key(mut self, value: impl IntoValue_<String>) -> KinesisParameters<Set_> { self.0.put("PartitionKey", value.into_node()); KinesisParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KinesisParameters> for KinesisParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.RetryPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-retrypolicy.html)
#[must_use]
pub struct RetryPolicy(Properties_);
impl RetryPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetryPolicy(Properties_::new()) }
}
impl RetryPolicy {
    /// Sets `MaximumEventAgeInSeconds`. 60 to 86400.
    #[inline] pub fn maximum_event_age_in_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaximumEventAgeInSeconds", value.into_node()); self }
    /// Sets `MaximumRetryAttempts`. 0 to 185.
    #[inline] pub fn maximum_retry_attempts(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaximumRetryAttempts", value.into_node()); self }
}
impl IntoValue_<RetryPolicy> for RetryPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.SageMakerPipelineParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sagemakerpipelineparameter.html)
#[must_use]
pub struct SageMakerPipelineParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SageMakerPipelineParameter<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SageMakerPipelineParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SageMakerPipelineParameter<S0, S1> {
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SageMakerPipelineParameter<Set_, S1> { self.0.put("Name", value.into_node()); SageMakerPipelineParameter(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> SageMakerPipelineParameter<S0, Set_> { self.0.put("Value", value.into_node()); SageMakerPipelineParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SageMakerPipelineParameter> for SageMakerPipelineParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.SageMakerPipelineParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sagemakerpipelineparameters.html)
#[must_use]
pub struct SageMakerPipelineParameters(Properties_);
impl SageMakerPipelineParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SageMakerPipelineParameters(Properties_::new()) }
}
impl SageMakerPipelineParameters {
    /// Sets `PipelineParameterList`. 0 to 200 items.
    #[inline] pub fn pipeline_parameter_list(mut self, value: impl IntoValue_<Vec<SageMakerPipelineParameter>>) -> Self { self.0.put("PipelineParameterList", value.into_node()); self }
}
impl IntoValue_<SageMakerPipelineParameters> for SageMakerPipelineParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.SqsParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sqsparameters.html)
#[must_use]
pub struct SqsParameters(Properties_);
impl SqsParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SqsParameters(Properties_::new()) }
}
impl SqsParameters {
    /// Sets `MessageGroupId`. 1 to 128 characters.
    #[inline] pub fn message_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageGroupId", value.into_node()); self }
}
impl IntoValue_<SqsParameters> for SqsParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Scheduler::Schedule.Target`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html)
#[must_use]
pub struct Target<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Target<Missing_<super::required::arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Target(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Target<S0, S1> {
    /// Sets `Arn`. Required. 1 to 1600 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Target<Set_, S1> { self.0.put("Arn", value.into_node()); Target(self.0, PhantomData_) }
    /// Sets `DeadLetterConfig`.
    #[inline] pub fn dead_letter_config(mut self, value: impl IntoValue_<DeadLetterConfig>) -> Self { self.0.put("DeadLetterConfig", value.into_node()); self }
    /// Sets `EcsParameters`.
    #[inline] pub fn ecs_parameters(mut self, value: impl IntoValue_<EcsParameters>) -> Self { self.0.put("EcsParameters", value.into_node()); self }
    /// Sets `EventBridgeParameters`.
    #[inline] pub fn event_bridge_parameters(mut self, value: impl IntoValue_<EventBridgeParameters>) -> Self { self.0.put("EventBridgeParameters", value.into_node()); self }
    /// Sets `Input`. At least 1 character.
    #[inline] pub fn input(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Input", value.into_node()); self }
    /// Sets `KinesisParameters`.
    #[inline] pub fn kinesis_parameters(mut self, value: impl IntoValue_<KinesisParameters>) -> Self { self.0.put("KinesisParameters", value.into_node()); self }
    /// Sets `RetryPolicy`.
    #[inline] pub fn retry_policy(mut self, value: impl IntoValue_<RetryPolicy>) -> Self { self.0.put("RetryPolicy", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 1600 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Target<S0, Set_> { self.0.put("RoleArn", value.into_node()); Target(self.0, PhantomData_) }
    /// Sets `SageMakerPipelineParameters`.
    #[inline] pub fn sage_maker_pipeline_parameters(mut self, value: impl IntoValue_<SageMakerPipelineParameters>) -> Self { self.0.put("SageMakerPipelineParameters", value.into_node()); self }
    /// Sets `SqsParameters`.
    #[inline] pub fn sqs_parameters(mut self, value: impl IntoValue_<SqsParameters>) -> Self { self.0.put("SqsParameters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Target> for Target<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Scheduler::Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html)
#[derive(Debug)]
pub enum FlexibleTimeWindowMode {}
impl FlexibleTimeWindowMode {
    /// `OFF`
    pub const OFF: Value_<FlexibleTimeWindowMode> = Value_::constant("OFF");
    /// `FLEXIBLE`
    pub const FLEXIBLE: Value_<FlexibleTimeWindowMode> = Value_::constant("FLEXIBLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FlexibleTimeWindowMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Scheduler::Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html)
#[derive(Debug)]
pub enum ScheduleState {}
impl ScheduleState {
    /// `ENABLED`
    pub const ENABLED: Value_<ScheduleState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ScheduleState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScheduleState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Scheduler::Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html)
#[derive(Debug)]
pub enum LaunchType {}
impl LaunchType {
    /// `EC2`
    pub const EC2: Value_<LaunchType> = Value_::constant("EC2");
    /// `FARGATE`
    pub const FARGATE: Value_<LaunchType> = Value_::constant("FARGATE");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<LaunchType> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LaunchType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Scheduler::Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html)
#[derive(Debug)]
pub enum AssignPublicIp {}
impl AssignPublicIp {
    /// `ENABLED`
    pub const ENABLED: Value_<AssignPublicIp> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<AssignPublicIp> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssignPublicIp> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Scheduler::Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html)
#[derive(Debug)]
pub enum PlacementConstraintType {}
impl PlacementConstraintType {
    /// `distinctInstance`
    pub const DISTINCT_INSTANCE: Value_<PlacementConstraintType> = Value_::constant("distinctInstance");
    /// `memberOf`
    pub const MEMBER_OF: Value_<PlacementConstraintType> = Value_::constant("memberOf");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlacementConstraintType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Scheduler::Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html)
#[derive(Debug)]
pub enum PlacementStrategyType {}
impl PlacementStrategyType {
    /// `random`
    pub const RANDOM: Value_<PlacementStrategyType> = Value_::constant("random");
    /// `spread`
    pub const SPREAD: Value_<PlacementStrategyType> = Value_::constant("spread");
    /// `binpack`
    pub const BINPACK: Value_<PlacementStrategyType> = Value_::constant("binpack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlacementStrategyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Scheduler::Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html)
#[derive(Debug)]
pub enum PropagateTags {}
impl PropagateTags {
    /// `TASK_DEFINITION`
    pub const TASK_DEFINITION: Value_<PropagateTags> = Value_::constant("TASK_DEFINITION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropagateTags> { Value_::from_node(value.into_node()) }
}
