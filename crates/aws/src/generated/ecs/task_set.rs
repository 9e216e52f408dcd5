// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS::TaskSet`

use stanchion_template::generated::*;

/// `AWS::ECS::TaskSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html)
#[must_use]
pub struct TaskSet<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TaskSet<Missing_<super::required::cluster>, Missing_<super::required::service>, Missing_<super::required::task_definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TaskSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TaskSet<S0, S1, S2> {
    /// Sets `CapacityProviderStrategy`. An update replaces the resource.
    #[inline] pub fn capacity_provider_strategy(mut self, value: impl IntoValue_<Vec<CapacityProviderStrategyItem>>) -> Self { self.0.put("CapacityProviderStrategy", value.into_node()); self }
    /// Sets `Cluster`. Required. An update replaces the resource.
    #[inline] pub fn cluster(mut self, value: impl IntoValue_<String>) -> TaskSet<Set_, S1, S2> { self.0.put("Cluster", value.into_node()); TaskSet(self.0, PhantomData_) }
    /// Sets `ExternalId`. An update replaces the resource.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `LaunchType`. An update replaces the resource. The values are constants of [`LaunchType`].
    #[inline] pub fn launch_type(mut self, value: impl IntoValue_<LaunchType>) -> Self { self.0.put("LaunchType", value.into_node()); self }
    /// Sets `LoadBalancers`. An update replaces the resource.
    #[inline] pub fn load_balancers(mut self, value: impl IntoValue_<Vec<LoadBalancer>>) -> Self { self.0.put("LoadBalancers", value.into_node()); self }
    /// Sets `NetworkConfiguration`. An update replaces the resource.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `PlatformVersion`. An update replaces the resource.
    #[inline] pub fn platform_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlatformVersion", value.into_node()); self }
    /// Sets `Scale`.
    #[inline] pub fn scale(mut self, value: impl IntoValue_<Scale>) -> Self { self.0.put("Scale", value.into_node()); self }
    /// Sets `Service`. Required. An update replaces the resource.
    #[inline] pub fn service(mut self, value: impl IntoValue_<String>) -> TaskSet<S0, Set_, S2> { self.0.put("Service", value.into_node()); TaskSet(self.0, PhantomData_) }
    /// Sets `ServiceRegistries`. An update replaces the resource.
    #[inline] pub fn service_registries(mut self, value: impl IntoValue_<Vec<ServiceRegistry>>) -> Self { self.0.put("ServiceRegistries", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TaskDefinition`. Required. An update replaces the resource.
    #[inline] pub fn task_definition(mut self, value: impl IntoValue_<String>) -> TaskSet<S0, S1, Set_> { self.0.put("TaskDefinition", value.into_node()); TaskSet(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TaskSet> for TaskSet<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for TaskSet<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ECS::TaskSet";
    type Handle = TaskSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TaskSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TaskSetRef(Id_);
impl From<Id_> for TaskSetRef { #[inline] fn from(id: Id_) -> Self { TaskSetRef(id) } }
impl AsRef<Id_> for TaskSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TaskSetRef {
    /// `Ref`: `Cluster|Service|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::ECS::TaskSet.CapacityProviderStrategyItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-capacityproviderstrategyitem.html)
#[must_use]
pub struct CapacityProviderStrategyItem(Properties_);
impl CapacityProviderStrategyItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityProviderStrategyItem(Properties_::new()) }
}
impl CapacityProviderStrategyItem {
    /// Sets `Base`. 0 to 100000.
    #[inline] pub fn base(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Base", value.into_node()); self }
    /// Sets `CapacityProvider`.
    #[inline] pub fn capacity_provider(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityProvider", value.into_node()); self }
    /// Sets `Weight`. 0 to 1000.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl IntoValue_<CapacityProviderStrategyItem> for CapacityProviderStrategyItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskSet.LoadBalancer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-loadbalancer.html)
#[must_use]
pub struct LoadBalancer(Properties_);
impl LoadBalancer {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoadBalancer(Properties_::new()) }
}
impl LoadBalancer {
    /// Sets `ContainerName`.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerName", value.into_node()); self }
    /// Sets `ContainerPort`.
    #[inline] pub fn container_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContainerPort", value.into_node()); self }
    /// Sets `TargetGroupArn`.
    #[inline] pub fn target_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetGroupArn", value.into_node()); self }
}
impl IntoValue_<LoadBalancer> for LoadBalancer { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskSet.AwsVpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-awsvpcconfiguration.html)
#[must_use]
pub struct AwsVpcConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AwsVpcConfiguration<Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsVpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AwsVpcConfiguration<S0> {
    /// Sets `AssignPublicIp`. The values are constants of [`AssignPublicIp`].
    #[inline] pub fn assign_public_ip(mut self, value: impl IntoValue_<AssignPublicIp>) -> Self { self.0.put("AssignPublicIp", value.into_node()); self }
    /// Sets `SecurityGroups`. At most 5 items.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `Subnets`. Required. At most 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> AwsVpcConfiguration<Set_> { self.0.put("Subnets", value.into_node()); AwsVpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AwsVpcConfiguration> for AwsVpcConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskSet.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-networkconfiguration.html)
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
/// `AWS::ECS::TaskSet.Scale`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-scale.html)
#[must_use]
pub struct Scale(Properties_);
impl Scale {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Scale(Properties_::new()) }
}
impl Scale {
    /// Sets `Unit`. The values are constants of [`Unit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<Unit>) -> Self { self.0.put("Unit", value.into_node()); self }
    /// Sets `Value`. 0 to 100.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Scale> for Scale { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::TaskSet.ServiceRegistry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-serviceregistry.html)
#[must_use]
pub struct ServiceRegistry(Properties_);
impl ServiceRegistry {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceRegistry(Properties_::new()) }
}
impl ServiceRegistry {
    /// Sets `ContainerName`.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerName", value.into_node()); self }
    /// Sets `ContainerPort`.
    #[inline] pub fn container_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContainerPort", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `RegistryArn`.
    #[inline] pub fn registry_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegistryArn", value.into_node()); self }
}
impl IntoValue_<ServiceRegistry> for ServiceRegistry { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECS::TaskSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html)
#[derive(Debug)]
pub enum LaunchType {}
impl LaunchType {
    /// `EC2`
    pub const EC2: Value_<LaunchType> = Value_::constant("EC2");
    /// `FARGATE`
    pub const FARGATE: Value_<LaunchType> = Value_::constant("FARGATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LaunchType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::TaskSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html)
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
/// Values of `AWS::ECS::TaskSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `PERCENT`
    pub const PERCENT: Value_<Unit> = Value_::constant("PERCENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
