// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS::Daemon`

use stanchion_template::generated::*;

/// `AWS::ECS::Daemon`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemon.html)
#[must_use]
pub struct Daemon(Properties_);
impl Daemon {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Daemon(Properties_::new()) }
}
impl Daemon {
    /// Sets `CapacityProviderArns`. At least 1 item.
    #[inline] pub fn capacity_provider_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CapacityProviderArns", value.into_node()); self }
    /// Sets `ClusterArn`. An update replaces the resource.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterArn", value.into_node()); self }
    /// Sets `Critical`.
    #[inline] pub fn critical(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Critical", value.into_node()); self }
    /// Sets `DaemonName`. An update replaces the resource.
    #[inline] pub fn daemon_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DaemonName", value.into_node()); self }
    /// Sets `DaemonTaskDefinitionArn`.
    #[inline] pub fn daemon_task_definition_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DaemonTaskDefinitionArn", value.into_node()); self }
    /// Sets `DeploymentConfiguration`.
    #[inline] pub fn deployment_configuration(mut self, value: impl IntoValue_<DaemonDeploymentConfiguration>) -> Self { self.0.put("DeploymentConfiguration", value.into_node()); self }
    /// Sets `EnableECSManagedTags`.
    #[inline] pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableECSManagedTags", value.into_node()); self }
    /// Sets `EnableExecuteCommand`.
    #[inline] pub fn enable_execute_command(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableExecuteCommand", value.into_node()); self }
    /// Sets `PropagateTags`. The values are constants of [`PropagateTags`].
    #[inline] pub fn propagate_tags(mut self, value: impl IntoValue_<PropagateTags>) -> Self { self.0.put("PropagateTags", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Daemon> for Daemon { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Daemon {
    const TYPE: &'static str = "AWS::ECS::Daemon";
    type Handle = DaemonRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Daemon`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DaemonRef(Id_);
impl From<Id_> for DaemonRef { #[inline] fn from(id: Id_) -> Self { DaemonRef(id) } }
impl AsRef<Id_> for DaemonRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DaemonRef {
    /// `Ref`: `DaemonArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DaemonArn`
    #[inline] pub fn daemon_arn(&self) -> Value_<String> { self.0.attribute("DaemonArn") }
    /// `Fn::GetAtt` `DaemonStatus`
    #[inline] pub fn daemon_status(&self) -> Value_<String> { self.0.attribute("DaemonStatus") }
    /// `Fn::GetAtt` `DeploymentArn`
    #[inline] pub fn deployment_arn(&self) -> Value_<String> { self.0.attribute("DeploymentArn") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::ECS::Daemon.DaemonAlarmConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemon-daemonalarmconfiguration.html)
#[must_use]
pub struct DaemonAlarmConfiguration(Properties_);
impl DaemonAlarmConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DaemonAlarmConfiguration(Properties_::new()) }
}
impl DaemonAlarmConfiguration {
    /// Sets `AlarmNames`.
    #[inline] pub fn alarm_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AlarmNames", value.into_node()); self }
    /// Sets `Enable`.
    #[inline] pub fn enable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enable", value.into_node()); self }
}
impl IntoValue_<DaemonAlarmConfiguration> for DaemonAlarmConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Daemon.DaemonDeploymentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemon-daemondeploymentconfiguration.html)
#[must_use]
pub struct DaemonDeploymentConfiguration(Properties_);
impl DaemonDeploymentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DaemonDeploymentConfiguration(Properties_::new()) }
}
impl DaemonDeploymentConfiguration {
    /// Sets `Alarms`.
    #[inline] pub fn alarms(mut self, value: impl IntoValue_<DaemonAlarmConfiguration>) -> Self { self.0.put("Alarms", value.into_node()); self }
    /// Sets `BakeTimeInMinutes`. 0 to 1440.
    #[inline] pub fn bake_time_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BakeTimeInMinutes", value.into_node()); self }
    /// Sets `DrainPercent`. 0 to 100.
    #[inline] pub fn drain_percent(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DrainPercent", value.into_node()); self }
}
impl IntoValue_<DaemonDeploymentConfiguration> for DaemonDeploymentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECS::Daemon`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemon.html)
#[derive(Debug)]
pub enum PropagateTags {}
impl PropagateTags {
    /// `DAEMON`
    pub const DAEMON: Value_<PropagateTags> = Value_::constant("DAEMON");
    /// `NONE`
    pub const NONE: Value_<PropagateTags> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropagateTags> { Value_::from_node(value.into_node()) }
}
