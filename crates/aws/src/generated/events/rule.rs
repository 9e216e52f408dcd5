// Made by `cargo xtask generate`; do not edit.
//! `AWS::Events::Rule`

use stanchion_template::generated::*;

/// `AWS::Events::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html)
#[must_use]
pub struct Rule(Properties_);
impl Rule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Rule(Properties_::new()) }
}
impl Rule {
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EventBusName`. 1 to 1600 characters. An update may replace the resource.
    #[inline] pub fn event_bus_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventBusName", value.into_node()); self }
    /// Sets `EventPattern`.
    #[inline] pub fn event_pattern(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("EventPattern", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RoleArn`. 1 to 1600 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `ScheduleExpression`. 0 to 256 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpression", value.into_node()); self }
    /// Sets `State`. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Targets`. At most 5 items.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<Target>>) -> Self { self.0.put("Targets", value.into_node()); self }
}
impl IntoValue_<Rule> for Rule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Rule {
    const TYPE: &'static str = "AWS::Events::Rule";
    type Handle = RuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Rule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RuleRef(Id_);
impl From<Id_> for RuleRef { #[inline] fn from(id: Id_) -> Self { RuleRef(id) } }
impl AsRef<Id_> for RuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RuleRef {
    /// `Ref`: `EventBusName|Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `RuleName`
    #[inline] pub fn rule_name(&self) -> Value_<String> { self.0.attribute("RuleName") }
}
/// `AWS::Events::Rule.AppSyncParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-appsyncparameters.html)
#[must_use]
pub struct AppSyncParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AppSyncParameters<Missing_<super::required::graph_ql_operation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppSyncParameters(Properties_::new(), PhantomData_) }
}
impl<S0> AppSyncParameters<S0> {
    /// Sets `GraphQLOperation`. Required.
    #[inline] pub fn graph_ql_operation(mut self, value: impl IntoValue_<String>) -> AppSyncParameters<Set_> { self.0.put("GraphQLOperation", value.into_node()); AppSyncParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AppSyncParameters> for AppSyncParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.BatchArrayProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batcharrayproperties.html)
#[must_use]
pub struct BatchArrayProperties(Properties_);
impl BatchArrayProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BatchArrayProperties(Properties_::new()) }
}
impl BatchArrayProperties {
    /// Sets `Size`.
    #[inline] pub fn size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Size", value.into_node()); self }
}
impl IntoValue_<BatchArrayProperties> for BatchArrayProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.BatchRetryStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchretrystrategy.html)
#[must_use]
pub struct BatchRetryStrategy(Properties_);
impl BatchRetryStrategy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BatchRetryStrategy(Properties_::new()) }
}
impl BatchRetryStrategy {
    /// Sets `Attempts`.
    #[inline] pub fn attempts(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Attempts", value.into_node()); self }
}
impl IntoValue_<BatchRetryStrategy> for BatchRetryStrategy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.BatchParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchparameters.html)
#[must_use]
pub struct BatchParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BatchParameters<Missing_<super::required::job_definition>, Missing_<super::required::job_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BatchParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BatchParameters<S0, S1> {
    /// Sets `ArrayProperties`.
    #[inline] pub fn array_properties(mut self, value: impl IntoValue_<BatchArrayProperties>) -> Self { self.0.put("ArrayProperties", value.into_node()); self }
    /// Sets `JobDefinition`. Required.
    #[inline] pub fn job_definition(mut self, value: impl IntoValue_<String>) -> BatchParameters<Set_, S1> { self.0.put("JobDefinition", value.into_node()); BatchParameters(self.0, PhantomData_) }
    /// Sets `JobName`. Required.
    #[inline] pub fn job_name(mut self, value: impl IntoValue_<String>) -> BatchParameters<S0, Set_> { self.0.put("JobName", value.into_node()); BatchParameters(self.0, PhantomData_) }
    /// Sets `RetryStrategy`.
    #[inline] pub fn retry_strategy(mut self, value: impl IntoValue_<BatchRetryStrategy>) -> Self { self.0.put("RetryStrategy", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BatchParameters> for BatchParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.DeadLetterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-deadletterconfig.html)
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
/// `AWS::Events::Rule.CapacityProviderStrategyItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-capacityproviderstrategyitem.html)
#[must_use]
pub struct CapacityProviderStrategyItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CapacityProviderStrategyItem<Missing_<super::required::capacity_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityProviderStrategyItem(Properties_::new(), PhantomData_) }
}
impl<S0> CapacityProviderStrategyItem<S0> {
    /// Sets `Base`. 0 to 100000.
    #[inline] pub fn base(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Base", value.into_node()); self }
    /// Sets `CapacityProvider`. Required. 1 to 255 characters.
    #[inline] pub fn capacity_provider(mut self, value: impl IntoValue_<String>) -> CapacityProviderStrategyItem<Set_> { self.0.put("CapacityProvider", value.into_node()); CapacityProviderStrategyItem(self.0, PhantomData_) }
    /// Sets `Weight`. 0 to 1000.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CapacityProviderStrategyItem> for CapacityProviderStrategyItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.AwsVpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-awsvpcconfiguration.html)
#[must_use]
pub struct AwsVpcConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AwsVpcConfiguration<Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsVpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AwsVpcConfiguration<S0> {
    /// Sets `AssignPublicIp`. The values are constants of [`AssignPublicIp`].
    #[inline] pub fn assign_public_ip(mut self, value: impl IntoValue_<AssignPublicIp>) -> Self { self.0.put("AssignPublicIp", value.into_node()); self }
    /// Sets `SecurityGroups`.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `Subnets`. Required.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> AwsVpcConfiguration<Set_> { self.0.put("Subnets", value.into_node()); AwsVpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AwsVpcConfiguration> for AwsVpcConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-networkconfiguration.html)
#[must_use]
pub struct NetworkConfiguration(Properties_);
impl NetworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkConfiguration(Properties_::new()) }
}
impl NetworkConfiguration {
    /// Sets `AwsVpcConfiguration`.
    #[inline] pub fn aws_vpc_configuration(mut self, value: impl IntoValue_<AwsVpcConfiguration>) -> Self { self.0.put("AwsVpcConfiguration", value.into_node()); self }
}
impl IntoValue_<NetworkConfiguration> for NetworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.PlacementConstraint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-placementconstraint.html)
#[must_use]
pub struct PlacementConstraint(Properties_);
impl PlacementConstraint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PlacementConstraint(Properties_::new()) }
}
impl PlacementConstraint {
    /// Sets `Expression`. 0 to 2000 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<PlacementConstraint> for PlacementConstraint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.PlacementStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-placementstrategy.html)
#[must_use]
pub struct PlacementStrategy(Properties_);
impl PlacementStrategy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PlacementStrategy(Properties_::new()) }
}
impl PlacementStrategy {
    /// Sets `Field`.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Field", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<PlacementStrategy> for PlacementStrategy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.EcsParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html)
#[must_use]
pub struct EcsParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EcsParameters<Missing_<super::required::task_definition_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EcsParameters(Properties_::new(), PhantomData_) }
}
impl<S0> EcsParameters<S0> {
    /// Sets `CapacityProviderStrategy`. 0 to 6 items.
    #[inline] pub fn capacity_provider_strategy(mut self, value: impl IntoValue_<Vec<CapacityProviderStrategyItem>>) -> Self { self.0.put("CapacityProviderStrategy", value.into_node()); self }
    /// Sets `EnableECSManagedTags`.
    #[inline] pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableECSManagedTags", value.into_node()); self }
    /// Sets `EnableExecuteCommand`.
    #[inline] pub fn enable_execute_command(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableExecuteCommand", value.into_node()); self }
    /// Sets `Group`.
    #[inline] pub fn group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Group", value.into_node()); self }
    /// Sets `LaunchType`. The values are constants of [`LaunchType`].
    #[inline] pub fn launch_type(mut self, value: impl IntoValue_<LaunchType>) -> Self { self.0.put("LaunchType", value.into_node()); self }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `PlacementConstraints`. 0 to 10 items.
    #[inline] pub fn placement_constraints(mut self, value: impl IntoValue_<Vec<PlacementConstraint>>) -> Self { self.0.put("PlacementConstraints", value.into_node()); self }
    /// Sets `PlacementStrategies`.
    #[inline] pub fn placement_strategies(mut self, value: impl IntoValue_<Vec<PlacementStrategy>>) -> Self { self.0.put("PlacementStrategies", value.into_node()); self }
    /// Sets `PlatformVersion`.
    #[inline] pub fn platform_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlatformVersion", value.into_node()); self }
    /// Sets `PropagateTags`. The values are constants of [`PropagateTags`].
    #[inline] pub fn propagate_tags(mut self, value: impl IntoValue_<PropagateTags>) -> Self { self.0.put("PropagateTags", value.into_node()); self }
    /// Sets `ReferenceId`. 0 to 1024 characters.
    #[inline] pub fn reference_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReferenceId", value.into_node()); self }
    /// Sets `TagList`.
    #[inline] pub fn tag_list(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("TagList", value.into_node()); self }
    /// Sets `TaskCount`. At least 1.
    #[inline] pub fn task_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TaskCount", value.into_node()); self }
    /// Sets `TaskDefinitionArn`. Required. 1 to 1600 characters.
    #[inline] pub fn task_definition_arn(mut self, value: impl IntoValue_<String>) -> EcsParameters<Set_> { self.0.put("TaskDefinitionArn", value.into_node()); EcsParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EcsParameters> for EcsParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.HttpParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-httpparameters.html)
#[must_use]
pub struct HttpParameters(Properties_);
impl HttpParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpParameters(Properties_::new()) }
}
impl HttpParameters {
    /// Sets `HeaderParameters`.
    #[inline] pub fn header_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("HeaderParameters", value.into_node()); self }
    /// Sets `PathParameterValues`.
    #[inline] pub fn path_parameter_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PathParameterValues", value.into_node()); self }
    /// Sets `QueryStringParameters`.
    #[inline] pub fn query_string_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("QueryStringParameters", value.into_node()); self }
}
impl IntoValue_<HttpParameters> for HttpParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.InputTransformer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-inputtransformer.html)
#[must_use]
pub struct InputTransformer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InputTransformer<Missing_<super::required::input_template>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputTransformer(Properties_::new(), PhantomData_) }
}
impl<S0> InputTransformer<S0> {
    /// Sets `InputPathsMap`.
    #[inline] pub fn input_paths_map(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("InputPathsMap", value.into_node()); self }
    /// Sets `InputTemplate`. Required. 1 to 8192 characters.
    #[inline] pub fn input_template(mut self, value: impl IntoValue_<String>) -> InputTransformer<Set_> { self.0.put("InputTemplate", value.into_node()); InputTransformer(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InputTransformer> for InputTransformer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.KinesisParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-kinesisparameters.html)
#[must_use]
pub struct KinesisParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KinesisParameters<Missing_<super::required::partition_key_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisParameters(Properties_::new(), PhantomData_) }
}
impl<S0> KinesisParameters<S0> {
    /// Sets `PartitionKeyPath`. Required. 0 to 256 characters.
    #[inline] pub fn partition_key_path(mut self, value: impl IntoValue_<String>) -> KinesisParameters<Set_> { self.0.put("PartitionKeyPath", value.into_node()); KinesisParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KinesisParameters> for KinesisParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.RedshiftDataParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-redshiftdataparameters.html)
#[must_use]
pub struct RedshiftDataParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftDataParameters<Missing_<super::required::database>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftDataParameters(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftDataParameters<S0> {
    /// Sets `Database`. Required. 1 to 64 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> RedshiftDataParameters<Set_> { self.0.put("Database", value.into_node()); RedshiftDataParameters(self.0, PhantomData_) }
    /// Sets `DbUser`. 1 to 128 characters.
    #[inline] pub fn db_user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DbUser", value.into_node()); self }
    /// Sets `SecretManagerArn`. 1 to 1600 characters.
    #[inline] pub fn secret_manager_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretManagerArn", value.into_node()); self }
    /// Sets `Sql`. 1 to 100000 characters.
    #[inline] pub fn sql(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Sql", value.into_node()); self }
    /// Sets `Sqls`.
    #[inline] pub fn sqls(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Sqls", value.into_node()); self }
    /// Sets `StatementName`. 1 to 500 characters.
    #[inline] pub fn statement_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StatementName", value.into_node()); self }
    /// Sets `WithEvent`.
    #[inline] pub fn with_event(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("WithEvent", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RedshiftDataParameters> for RedshiftDataParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.RetryPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-retrypolicy.html)
#[must_use]
pub struct RetryPolicy(Properties_);
impl RetryPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetryPolicy(Properties_::new()) }
}
impl RetryPolicy {
    /// Sets `MaximumEventAgeInSeconds`. 60 to 86400.
    #[inline] pub fn maximum_event_age_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumEventAgeInSeconds", value.into_node()); self }
    /// Sets `MaximumRetryAttempts`. 0 to 185.
    #[inline] pub fn maximum_retry_attempts(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumRetryAttempts", value.into_node()); self }
}
impl IntoValue_<RetryPolicy> for RetryPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.RunCommandTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-runcommandtarget.html)
#[must_use]
pub struct RunCommandTarget<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RunCommandTarget<Missing_<super::required::key>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RunCommandTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RunCommandTarget<S0, S1> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> RunCommandTarget<Set_, S1> { self.0.put("Key", value.into_node()); RunCommandTarget(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 50 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> RunCommandTarget<S0, Set_> { self.0.put("Values", value.into_node()); RunCommandTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RunCommandTarget> for RunCommandTarget<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.RunCommandParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-runcommandparameters.html)
#[must_use]
pub struct RunCommandParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RunCommandParameters<Missing_<super::required::run_command_targets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RunCommandParameters(Properties_::new(), PhantomData_) }
}
impl<S0> RunCommandParameters<S0> {
    /// Sets `RunCommandTargets`. Required. 1 to 5 items.
    #[inline] pub fn run_command_targets(mut self, value: impl IntoValue_<Vec<RunCommandTarget>>) -> RunCommandParameters<Set_> { self.0.put("RunCommandTargets", value.into_node()); RunCommandParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RunCommandParameters> for RunCommandParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.SageMakerPipelineParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sagemakerpipelineparameter.html)
#[must_use]
pub struct SageMakerPipelineParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SageMakerPipelineParameter<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SageMakerPipelineParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SageMakerPipelineParameter<S0, S1> {
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SageMakerPipelineParameter<Set_, S1> { self.0.put("Name", value.into_node()); SageMakerPipelineParameter(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> SageMakerPipelineParameter<S0, Set_> { self.0.put("Value", value.into_node()); SageMakerPipelineParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SageMakerPipelineParameter> for SageMakerPipelineParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.SageMakerPipelineParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sagemakerpipelineparameters.html)
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
/// `AWS::Events::Rule.SqsParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sqsparameters.html)
#[must_use]
pub struct SqsParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SqsParameters<Missing_<super::required::message_group_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SqsParameters(Properties_::new(), PhantomData_) }
}
impl<S0> SqsParameters<S0> {
    /// Sets `MessageGroupId`. Required.
    #[inline] pub fn message_group_id(mut self, value: impl IntoValue_<String>) -> SqsParameters<Set_> { self.0.put("MessageGroupId", value.into_node()); SqsParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SqsParameters> for SqsParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Rule.Target`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html)
#[must_use]
pub struct Target<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Target<Missing_<super::required::arn>, Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Target(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Target<S0, S1> {
    /// Sets `AppSyncParameters`.
    #[inline] pub fn app_sync_parameters(mut self, value: impl IntoValue_<AppSyncParameters>) -> Self { self.0.put("AppSyncParameters", value.into_node()); self }
    /// Sets `Arn`. Required. 1 to 1600 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Target<Set_, S1> { self.0.put("Arn", value.into_node()); Target(self.0, PhantomData_) }
    /// Sets `BatchParameters`.
    #[inline] pub fn batch_parameters(mut self, value: impl IntoValue_<BatchParameters>) -> Self { self.0.put("BatchParameters", value.into_node()); self }
    /// Sets `DeadLetterConfig`.
    #[inline] pub fn dead_letter_config(mut self, value: impl IntoValue_<DeadLetterConfig>) -> Self { self.0.put("DeadLetterConfig", value.into_node()); self }
    /// Sets `EcsParameters`.
    #[inline] pub fn ecs_parameters(mut self, value: impl IntoValue_<EcsParameters>) -> Self { self.0.put("EcsParameters", value.into_node()); self }
    /// Sets `HttpParameters`.
    #[inline] pub fn http_parameters(mut self, value: impl IntoValue_<HttpParameters>) -> Self { self.0.put("HttpParameters", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 64 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Target<S0, Set_> { self.0.put("Id", value.into_node()); Target(self.0, PhantomData_) }
    /// Sets `Input`. 0 to 8192 characters.
    #[inline] pub fn input(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Input", value.into_node()); self }
    /// Sets `InputPath`. 0 to 256 characters.
    #[inline] pub fn input_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputPath", value.into_node()); self }
    /// Sets `InputTransformer`.
    #[inline] pub fn input_transformer(mut self, value: impl IntoValue_<InputTransformer>) -> Self { self.0.put("InputTransformer", value.into_node()); self }
    /// Sets `KinesisParameters`.
    #[inline] pub fn kinesis_parameters(mut self, value: impl IntoValue_<KinesisParameters>) -> Self { self.0.put("KinesisParameters", value.into_node()); self }
    /// Sets `RedshiftDataParameters`.
    #[inline] pub fn redshift_data_parameters(mut self, value: impl IntoValue_<RedshiftDataParameters>) -> Self { self.0.put("RedshiftDataParameters", value.into_node()); self }
    /// Sets `RetryPolicy`.
    #[inline] pub fn retry_policy(mut self, value: impl IntoValue_<RetryPolicy>) -> Self { self.0.put("RetryPolicy", value.into_node()); self }
    /// Sets `RoleArn`. 1 to 1600 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `RunCommandParameters`.
    #[inline] pub fn run_command_parameters(mut self, value: impl IntoValue_<RunCommandParameters>) -> Self { self.0.put("RunCommandParameters", value.into_node()); self }
    /// Sets `SageMakerPipelineParameters`.
    #[inline] pub fn sage_maker_pipeline_parameters(mut self, value: impl IntoValue_<SageMakerPipelineParameters>) -> Self { self.0.put("SageMakerPipelineParameters", value.into_node()); self }
    /// Sets `SqsParameters`.
    #[inline] pub fn sqs_parameters(mut self, value: impl IntoValue_<SqsParameters>) -> Self { self.0.put("SqsParameters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Target> for Target<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Events::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html)
#[derive(Debug)]
pub enum State {}
impl State {
    /// `DISABLED`
    pub const DISABLED: Value_<State> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<State> = Value_::constant("ENABLED");
    /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
    pub const ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS: Value_<State> = Value_::constant("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<State> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Events::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html)
#[derive(Debug)]
pub enum LaunchType {}
impl LaunchType {
    /// `EC2`
    pub const EC2: Value_<LaunchType> = Value_::constant("EC2");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<LaunchType> = Value_::constant("EXTERNAL");
    /// `FARGATE`
    pub const FARGATE: Value_<LaunchType> = Value_::constant("FARGATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LaunchType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Events::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html)
#[derive(Debug)]
pub enum AssignPublicIp {}
impl AssignPublicIp {
    /// `DISABLED`
    pub const DISABLED: Value_<AssignPublicIp> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<AssignPublicIp> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssignPublicIp> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Events::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `distinctInstance`
    pub const DISTINCT_INSTANCE: Value_<Type> = Value_::constant("distinctInstance");
    /// `memberOf`
    pub const MEMBER_OF: Value_<Type> = Value_::constant("memberOf");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Events::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html)
#[derive(Debug)]
pub enum PropagateTags {}
impl PropagateTags {
    /// `TASK_DEFINITION`
    pub const TASK_DEFINITION: Value_<PropagateTags> = Value_::constant("TASK_DEFINITION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropagateTags> { Value_::from_node(value.into_node()) }
}
