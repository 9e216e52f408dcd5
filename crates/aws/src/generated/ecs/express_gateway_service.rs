// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS::ExpressGatewayService`

use stanchion_template::generated::*;

/// `AWS::ECS::ExpressGatewayService`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-expressgatewayservice.html)
#[must_use]
pub struct ExpressGatewayService<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExpressGatewayService<Missing_<super::required::infrastructure_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExpressGatewayService(Properties_::new(), PhantomData_) }
}
impl<S0> ExpressGatewayService<S0> {
    /// Sets `Cluster`. An update replaces the resource.
    #[inline] pub fn cluster(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cluster", value.into_node()); self }
    /// Sets `Cpu`.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cpu", value.into_node()); self }
    /// Sets `ExecutionRoleArn`.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `HealthCheckPath`.
    #[inline] pub fn health_check_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HealthCheckPath", value.into_node()); self }
    /// Sets `InfrastructureRoleArn`. Required. An update replaces the resource.
    #[inline] pub fn infrastructure_role_arn(mut self, value: impl IntoValue_<String>) -> ExpressGatewayService<Set_> { self.0.put("InfrastructureRoleArn", value.into_node()); ExpressGatewayService(self.0, PhantomData_) }
    /// Sets `Memory`.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Memory", value.into_node()); self }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<ExpressGatewayServiceNetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `PrimaryContainer`.
    #[inline] pub fn primary_container(mut self, value: impl IntoValue_<ExpressGatewayContainer>) -> Self { self.0.put("PrimaryContainer", value.into_node()); self }
    /// Sets `ScalingTarget`.
    #[inline] pub fn scaling_target(mut self, value: impl IntoValue_<ExpressGatewayScalingTarget>) -> Self { self.0.put("ScalingTarget", value.into_node()); self }
    /// Sets `ServiceName`. An update replaces the resource.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceName", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TaskDefinitionArn`.
    #[inline] pub fn task_definition_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TaskDefinitionArn", value.into_node()); self }
    /// Sets `TaskRoleArn`.
    #[inline] pub fn task_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TaskRoleArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ExpressGatewayService> for ExpressGatewayService<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ExpressGatewayService<S0> {
    const TYPE: &'static str = "AWS::ECS::ExpressGatewayService";
    type Handle = ExpressGatewayServiceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ExpressGatewayService`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ExpressGatewayServiceRef(Id_);
impl From<Id_> for ExpressGatewayServiceRef { #[inline] fn from(id: Id_) -> Self { ExpressGatewayServiceRef(id) } }
impl AsRef<Id_> for ExpressGatewayServiceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ExpressGatewayServiceRef {
    /// `Ref`: `ServiceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ActiveConfigurations`
    #[inline] pub fn active_configurations(&self) -> Value_<Vec<String>> { self.0.list_attribute("ActiveConfigurations") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `ECSManagedResourceArns`
    #[inline] pub fn ecs_managed_resource_arns(&self) -> Value_<String> { self.0.attribute("ECSManagedResourceArns") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.AutoScaling`
    #[inline] pub fn ecs_managed_resource_arns_auto_scaling(&self) -> Value_<String> { self.0.attribute("ECSManagedResourceArns.AutoScaling") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies`
    #[inline] pub fn ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies(&self) -> Value_<Vec<String>> { self.0.list_attribute("ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.AutoScaling.ScalableTarget`
    #[inline] pub fn ecs_managed_resource_arns_auto_scaling_scalable_target(&self) -> Value_<String> { self.0.attribute("ECSManagedResourceArns.AutoScaling.ScalableTarget") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.IngressPath`
    #[inline] pub fn ecs_managed_resource_arns_ingress_path(&self) -> Value_<String> { self.0.attribute("ECSManagedResourceArns.IngressPath") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.IngressPath.CertificateArn`
    #[inline] pub fn ecs_managed_resource_arns_ingress_path_certificate_arn(&self) -> Value_<String> { self.0.attribute("ECSManagedResourceArns.IngressPath.CertificateArn") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.IngressPath.ListenerArn`
    #[inline] pub fn ecs_managed_resource_arns_ingress_path_listener_arn(&self) -> Value_<String> { self.0.attribute("ECSManagedResourceArns.IngressPath.ListenerArn") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.IngressPath.ListenerRuleArn`
    #[inline] pub fn ecs_managed_resource_arns_ingress_path_listener_rule_arn(&self) -> Value_<String> { self.0.attribute("ECSManagedResourceArns.IngressPath.ListenerRuleArn") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.IngressPath.LoadBalancerArn`
    #[inline] pub fn ecs_managed_resource_arns_ingress_path_load_balancer_arn(&self) -> Value_<String> { self.0.attribute("ECSManagedResourceArns.IngressPath.LoadBalancerArn") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups`
    #[inline] pub fn ecs_managed_resource_arns_ingress_path_load_balancer_security_groups(&self) -> Value_<Vec<String>> { self.0.list_attribute("ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.IngressPath.TargetGroupArns`
    #[inline] pub fn ecs_managed_resource_arns_ingress_path_target_group_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("ECSManagedResourceArns.IngressPath.TargetGroupArns") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.LogGroups`
    #[inline] pub fn ecs_managed_resource_arns_log_groups(&self) -> Value_<Vec<String>> { self.0.list_attribute("ECSManagedResourceArns.LogGroups") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.MetricAlarms`
    #[inline] pub fn ecs_managed_resource_arns_metric_alarms(&self) -> Value_<Vec<String>> { self.0.list_attribute("ECSManagedResourceArns.MetricAlarms") }
    /// `Fn::GetAtt` `ECSManagedResourceArns.ServiceSecurityGroups`
    #[inline] pub fn ecs_managed_resource_arns_service_security_groups(&self) -> Value_<Vec<String>> { self.0.list_attribute("ECSManagedResourceArns.ServiceSecurityGroups") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `ServiceArn`
    #[inline] pub fn service_arn(&self) -> Value_<String> { self.0.attribute("ServiceArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::ECS::ExpressGatewayService.ExpressGatewayServiceNetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-expressgatewayservicenetworkconfiguration.html)
#[must_use]
pub struct ExpressGatewayServiceNetworkConfiguration(Properties_);
impl ExpressGatewayServiceNetworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExpressGatewayServiceNetworkConfiguration(Properties_::new()) }
}
impl ExpressGatewayServiceNetworkConfiguration {
    /// Sets `SecurityGroups`.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `Subnets`.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Subnets", value.into_node()); self }
}
impl IntoValue_<ExpressGatewayServiceNetworkConfiguration> for ExpressGatewayServiceNetworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::ExpressGatewayService.ExpressGatewayServiceAwsLogsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-expressgatewayserviceawslogsconfiguration.html)
#[must_use]
pub struct ExpressGatewayServiceAwsLogsConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ExpressGatewayServiceAwsLogsConfiguration<Missing_<super::required::log_group>, Missing_<super::required::log_stream_prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExpressGatewayServiceAwsLogsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ExpressGatewayServiceAwsLogsConfiguration<S0, S1> {
    /// Sets `LogGroup`. Required.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> ExpressGatewayServiceAwsLogsConfiguration<Set_, S1> { self.0.put("LogGroup", value.into_node()); ExpressGatewayServiceAwsLogsConfiguration(self.0, PhantomData_) }
    /// Sets `LogStreamPrefix`. Required.
    #[inline] pub fn log_stream_prefix(mut self, value: impl IntoValue_<String>) -> ExpressGatewayServiceAwsLogsConfiguration<S0, Set_> { self.0.put("LogStreamPrefix", value.into_node()); ExpressGatewayServiceAwsLogsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ExpressGatewayServiceAwsLogsConfiguration> for ExpressGatewayServiceAwsLogsConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::ExpressGatewayService.KeyValuePair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-keyvaluepair.html)
#[must_use]
pub struct KeyValuePair<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KeyValuePair<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeyValuePair(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KeyValuePair<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> KeyValuePair<Set_, S1> { self.0.put("Name", value.into_node()); KeyValuePair(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> KeyValuePair<S0, Set_> { self.0.put("Value", value.into_node()); KeyValuePair(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KeyValuePair> for KeyValuePair<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::ExpressGatewayService.ExpressGatewayRepositoryCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-expressgatewayrepositorycredentials.html)
#[must_use]
pub struct ExpressGatewayRepositoryCredentials<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExpressGatewayRepositoryCredentials<Missing_<super::required::credentials_parameter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExpressGatewayRepositoryCredentials(Properties_::new(), PhantomData_) }
}
impl<S0> ExpressGatewayRepositoryCredentials<S0> {
    /// Sets `CredentialsParameter`. Required.
    #[inline] pub fn credentials_parameter(mut self, value: impl IntoValue_<String>) -> ExpressGatewayRepositoryCredentials<Set_> { self.0.put("CredentialsParameter", value.into_node()); ExpressGatewayRepositoryCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ExpressGatewayRepositoryCredentials> for ExpressGatewayRepositoryCredentials<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::ExpressGatewayService.Secret`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-secret.html)
#[must_use]
pub struct Secret<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Secret<Missing_<super::required::name>, Missing_<super::required::value_from>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Secret(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Secret<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Secret<Set_, S1> { self.0.put("Name", value.into_node()); Secret(self.0, PhantomData_) }
    /// Sets `ValueFrom`. Required.
    #[inline] pub fn value_from(mut self, value: impl IntoValue_<String>) -> Secret<S0, Set_> { self.0.put("ValueFrom", value.into_node()); Secret(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Secret> for Secret<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::ExpressGatewayService.ExpressGatewayContainer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-expressgatewaycontainer.html)
#[must_use]
pub struct ExpressGatewayContainer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExpressGatewayContainer<Missing_<super::required::image>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExpressGatewayContainer(Properties_::new(), PhantomData_) }
}
impl<S0> ExpressGatewayContainer<S0> {
    /// Sets `AwsLogsConfiguration`.
    #[inline] pub fn aws_logs_configuration(mut self, value: impl IntoValue_<ExpressGatewayServiceAwsLogsConfiguration>) -> Self { self.0.put("AwsLogsConfiguration", value.into_node()); self }
    /// Sets `Command`.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Command", value.into_node()); self }
    /// Sets `ContainerPort`.
    #[inline] pub fn container_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContainerPort", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Vec<KeyValuePair>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `Image`. Required.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> ExpressGatewayContainer<Set_> { self.0.put("Image", value.into_node()); ExpressGatewayContainer(self.0, PhantomData_) }
    /// Sets `RepositoryCredentials`.
    #[inline] pub fn repository_credentials(mut self, value: impl IntoValue_<ExpressGatewayRepositoryCredentials>) -> Self { self.0.put("RepositoryCredentials", value.into_node()); self }
    /// Sets `Secrets`.
    #[inline] pub fn secrets(mut self, value: impl IntoValue_<Vec<Secret>>) -> Self { self.0.put("Secrets", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ExpressGatewayContainer> for ExpressGatewayContainer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::ExpressGatewayService.ExpressGatewayScalingTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-expressgatewayscalingtarget.html)
#[must_use]
pub struct ExpressGatewayScalingTarget(Properties_);
impl ExpressGatewayScalingTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExpressGatewayScalingTarget(Properties_::new()) }
}
impl ExpressGatewayScalingTarget {
    /// Sets `AutoScalingMetric`. The values are constants of [`ExpressGatewayServiceScalingMetric`].
    #[inline] pub fn auto_scaling_metric(mut self, value: impl IntoValue_<ExpressGatewayServiceScalingMetric>) -> Self { self.0.put("AutoScalingMetric", value.into_node()); self }
    /// Sets `AutoScalingTargetValue`.
    #[inline] pub fn auto_scaling_target_value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AutoScalingTargetValue", value.into_node()); self }
    /// Sets `MaxTaskCount`.
    #[inline] pub fn max_task_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxTaskCount", value.into_node()); self }
    /// Sets `MinTaskCount`.
    #[inline] pub fn min_task_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinTaskCount", value.into_node()); self }
}
impl IntoValue_<ExpressGatewayScalingTarget> for ExpressGatewayScalingTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECS::ExpressGatewayService`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-expressgatewayservice.html)
#[derive(Debug)]
pub enum ExpressGatewayServiceScalingMetric {}
impl ExpressGatewayServiceScalingMetric {
    /// `AVERAGE_CPU`
    pub const AVERAGE_CPU: Value_<ExpressGatewayServiceScalingMetric> = Value_::constant("AVERAGE_CPU");
    /// `AVERAGE_MEMORY`
    pub const AVERAGE_MEMORY: Value_<ExpressGatewayServiceScalingMetric> = Value_::constant("AVERAGE_MEMORY");
    /// `REQUEST_COUNT_PER_TARGET`
    pub const REQUEST_COUNT_PER_TARGET: Value_<ExpressGatewayServiceScalingMetric> = Value_::constant("REQUEST_COUNT_PER_TARGET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExpressGatewayServiceScalingMetric> { Value_::from_node(value.into_node()) }
}
