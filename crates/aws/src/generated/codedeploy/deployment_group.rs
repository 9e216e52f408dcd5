// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeDeploy::DeploymentGroup`

use stanchion_template::generated::*;

/// `AWS::CodeDeploy::DeploymentGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
#[must_use]
pub struct DeploymentGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DeploymentGroup<Missing_<super::required::application_name>, Missing_<super::required::service_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeploymentGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DeploymentGroup<S0, S1> {
    /// Sets `AlarmConfiguration`.
    #[inline] pub fn alarm_configuration(mut self, value: impl IntoValue_<AlarmConfiguration>) -> Self { self.0.put("AlarmConfiguration", value.into_node()); self }
    /// Sets `ApplicationName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> DeploymentGroup<Set_, S1> { self.0.put("ApplicationName", value.into_node()); DeploymentGroup(self.0, PhantomData_) }
    /// Sets `AutoRollbackConfiguration`.
    #[inline] pub fn auto_rollback_configuration(mut self, value: impl IntoValue_<AutoRollbackConfiguration>) -> Self { self.0.put("AutoRollbackConfiguration", value.into_node()); self }
    /// Sets `AutoScalingGroups`.
    #[inline] pub fn auto_scaling_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AutoScalingGroups", value.into_node()); self }
    /// Sets `BlueGreenDeploymentConfiguration`.
    #[inline] pub fn blue_green_deployment_configuration(mut self, value: impl IntoValue_<BlueGreenDeploymentConfiguration>) -> Self { self.0.put("BlueGreenDeploymentConfiguration", value.into_node()); self }
    /// Sets `Deployment`.
    #[inline] pub fn deployment(mut self, value: impl IntoValue_<Deployment>) -> Self { self.0.put("Deployment", value.into_node()); self }
    /// Sets `DeploymentConfigName`. 1 to 100 characters.
    #[inline] pub fn deployment_config_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeploymentConfigName", value.into_node()); self }
    /// Sets `DeploymentGroupName`. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn deployment_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeploymentGroupName", value.into_node()); self }
    /// Sets `DeploymentStyle`.
    #[inline] pub fn deployment_style(mut self, value: impl IntoValue_<DeploymentStyle>) -> Self { self.0.put("DeploymentStyle", value.into_node()); self }
    /// Sets `ECSServices`.
    #[inline] pub fn ecs_services(mut self, value: impl IntoValue_<Vec<ECSService>>) -> Self { self.0.put("ECSServices", value.into_node()); self }
    /// Sets `Ec2TagFilters`.
    #[inline] pub fn ec2_tag_filters(mut self, value: impl IntoValue_<Vec<EC2TagFilter>>) -> Self { self.0.put("Ec2TagFilters", value.into_node()); self }
    /// Sets `Ec2TagSet`.
    #[inline] pub fn ec2_tag_set(mut self, value: impl IntoValue_<EC2TagSet>) -> Self { self.0.put("Ec2TagSet", value.into_node()); self }
    /// Sets `LoadBalancerInfo`.
    #[inline] pub fn load_balancer_info(mut self, value: impl IntoValue_<LoadBalancerInfo>) -> Self { self.0.put("LoadBalancerInfo", value.into_node()); self }
    /// Sets `OnPremisesInstanceTagFilters`.
    #[inline] pub fn on_premises_instance_tag_filters(mut self, value: impl IntoValue_<Vec<TagFilter>>) -> Self { self.0.put("OnPremisesInstanceTagFilters", value.into_node()); self }
    /// Sets `OnPremisesTagSet`.
    #[inline] pub fn on_premises_tag_set(mut self, value: impl IntoValue_<OnPremisesTagSet>) -> Self { self.0.put("OnPremisesTagSet", value.into_node()); self }
    /// Sets `OutdatedInstancesStrategy`. The values are constants of [`OutdatedInstancesStrategy`].
    #[inline] pub fn outdated_instances_strategy(mut self, value: impl IntoValue_<OutdatedInstancesStrategy>) -> Self { self.0.put("OutdatedInstancesStrategy", value.into_node()); self }
    /// Sets `ServiceRoleArn`. Required.
    #[inline] pub fn service_role_arn(mut self, value: impl IntoValue_<String>) -> DeploymentGroup<S0, Set_> { self.0.put("ServiceRoleArn", value.into_node()); DeploymentGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TerminationHookEnabled`.
    #[inline] pub fn termination_hook_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TerminationHookEnabled", value.into_node()); self }
    /// Sets `TriggerConfigurations`.
    #[inline] pub fn trigger_configurations(mut self, value: impl IntoValue_<Vec<TriggerConfig>>) -> Self { self.0.put("TriggerConfigurations", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DeploymentGroup> for DeploymentGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DeploymentGroup<S0, S1> {
    const TYPE: &'static str = "AWS::CodeDeploy::DeploymentGroup";
    type Handle = DeploymentGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DeploymentGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeploymentGroupRef(Id_);
impl From<Id_> for DeploymentGroupRef { #[inline] fn from(id: Id_) -> Self { DeploymentGroupRef(id) } }
impl AsRef<Id_> for DeploymentGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeploymentGroupRef {
    /// `Ref`: `DeploymentGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::CodeDeploy::DeploymentGroup.Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-alarm.html)
#[must_use]
pub struct Alarm(Properties_);
impl Alarm {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Alarm(Properties_::new()) }
}
impl Alarm {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<Alarm> for Alarm { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.AlarmConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-alarmconfiguration.html)
#[must_use]
pub struct AlarmConfiguration(Properties_);
impl AlarmConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AlarmConfiguration(Properties_::new()) }
}
impl AlarmConfiguration {
    /// Sets `Alarms`.
    #[inline] pub fn alarms(mut self, value: impl IntoValue_<Vec<Alarm>>) -> Self { self.0.put("Alarms", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `IgnorePollAlarmFailure`.
    #[inline] pub fn ignore_poll_alarm_failure(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IgnorePollAlarmFailure", value.into_node()); self }
}
impl IntoValue_<AlarmConfiguration> for AlarmConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.AutoRollbackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-autorollbackconfiguration.html)
#[must_use]
pub struct AutoRollbackConfiguration(Properties_);
impl AutoRollbackConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoRollbackConfiguration(Properties_::new()) }
}
impl AutoRollbackConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Events`. The values are constants of [`Event`].
    #[inline] pub fn events(mut self, value: impl IntoValue_<Vec<Event>>) -> Self { self.0.put("Events", value.into_node()); self }
}
impl IntoValue_<AutoRollbackConfiguration> for AutoRollbackConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.DeploymentReadyOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-deploymentreadyoption.html)
#[must_use]
pub struct DeploymentReadyOption(Properties_);
impl DeploymentReadyOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentReadyOption(Properties_::new()) }
}
impl DeploymentReadyOption {
    /// Sets `ActionOnTimeout`. The values are constants of [`ActionOnTimeout`].
    #[inline] pub fn action_on_timeout(mut self, value: impl IntoValue_<ActionOnTimeout>) -> Self { self.0.put("ActionOnTimeout", value.into_node()); self }
    /// Sets `WaitTimeInMinutes`.
    #[inline] pub fn wait_time_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WaitTimeInMinutes", value.into_node()); self }
}
impl IntoValue_<DeploymentReadyOption> for DeploymentReadyOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.GreenFleetProvisioningOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-greenfleetprovisioningoption.html)
#[must_use]
pub struct GreenFleetProvisioningOption(Properties_);
impl GreenFleetProvisioningOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GreenFleetProvisioningOption(Properties_::new()) }
}
impl GreenFleetProvisioningOption {
    /// Sets `Action`. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> Self { self.0.put("Action", value.into_node()); self }
}
impl IntoValue_<GreenFleetProvisioningOption> for GreenFleetProvisioningOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.BlueInstanceTerminationOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-blueinstanceterminationoption.html)
#[must_use]
pub struct BlueInstanceTerminationOption(Properties_);
impl BlueInstanceTerminationOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BlueInstanceTerminationOption(Properties_::new()) }
}
impl BlueInstanceTerminationOption {
    /// Sets `Action`. The values are constants of [`BlueInstanceTerminationOptionAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<BlueInstanceTerminationOptionAction>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `TerminationWaitTimeInMinutes`.
    #[inline] pub fn termination_wait_time_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TerminationWaitTimeInMinutes", value.into_node()); self }
}
impl IntoValue_<BlueInstanceTerminationOption> for BlueInstanceTerminationOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.BlueGreenDeploymentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-bluegreendeploymentconfiguration.html)
#[must_use]
pub struct BlueGreenDeploymentConfiguration(Properties_);
impl BlueGreenDeploymentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BlueGreenDeploymentConfiguration(Properties_::new()) }
}
impl BlueGreenDeploymentConfiguration {
    /// Sets `DeploymentReadyOption`.
    #[inline] pub fn deployment_ready_option(mut self, value: impl IntoValue_<DeploymentReadyOption>) -> Self { self.0.put("DeploymentReadyOption", value.into_node()); self }
    /// Sets `GreenFleetProvisioningOption`.
    #[inline] pub fn green_fleet_provisioning_option(mut self, value: impl IntoValue_<GreenFleetProvisioningOption>) -> Self { self.0.put("GreenFleetProvisioningOption", value.into_node()); self }
    /// Sets `TerminateBlueInstancesOnDeploymentSuccess`.
    #[inline] pub fn terminate_blue_instances_on_deployment_success(mut self, value: impl IntoValue_<BlueInstanceTerminationOption>) -> Self { self.0.put("TerminateBlueInstancesOnDeploymentSuccess", value.into_node()); self }
}
impl IntoValue_<BlueGreenDeploymentConfiguration> for BlueGreenDeploymentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.GitHubLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-githublocation.html)
#[must_use]
pub struct GitHubLocation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GitHubLocation<Missing_<super::required::commit_id>, Missing_<super::required::repository>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitHubLocation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GitHubLocation<S0, S1> {
    /// Sets `CommitId`. Required.
    #[inline] pub fn commit_id(mut self, value: impl IntoValue_<String>) -> GitHubLocation<Set_, S1> { self.0.put("CommitId", value.into_node()); GitHubLocation(self.0, PhantomData_) }
    /// Sets `Repository`. Required.
    #[inline] pub fn repository(mut self, value: impl IntoValue_<String>) -> GitHubLocation<S0, Set_> { self.0.put("Repository", value.into_node()); GitHubLocation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GitHubLocation> for GitHubLocation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `Bucket`. Required.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `BundleType`.
    #[inline] pub fn bundle_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BundleType", value.into_node()); self }
    /// Sets `ETag`.
    #[inline] pub fn e_tag(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ETag", value.into_node()); self }
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("Key", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.RevisionLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-revisionlocation.html)
#[must_use]
pub struct RevisionLocation(Properties_);
impl RevisionLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RevisionLocation(Properties_::new()) }
}
impl RevisionLocation {
    /// Sets `GitHubLocation`.
    #[inline] pub fn git_hub_location(mut self, value: impl IntoValue_<GitHubLocation>) -> Self { self.0.put("GitHubLocation", value.into_node()); self }
    /// Sets `RevisionType`.
    #[inline] pub fn revision_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RevisionType", value.into_node()); self }
    /// Sets `S3Location`.
    #[inline] pub fn s3_location(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("S3Location", value.into_node()); self }
}
impl IntoValue_<RevisionLocation> for RevisionLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-deployment.html)
#[must_use]
pub struct Deployment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Deployment<Missing_<super::required::revision>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Deployment(Properties_::new(), PhantomData_) }
}
impl<S0> Deployment<S0> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IgnoreApplicationStopFailures`.
    #[inline] pub fn ignore_application_stop_failures(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IgnoreApplicationStopFailures", value.into_node()); self }
    /// Sets `Revision`. Required.
    #[inline] pub fn revision(mut self, value: impl IntoValue_<RevisionLocation>) -> Deployment<Set_> { self.0.put("Revision", value.into_node()); Deployment(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Deployment> for Deployment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.DeploymentStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-deploymentstyle.html)
#[must_use]
pub struct DeploymentStyle(Properties_);
impl DeploymentStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentStyle(Properties_::new()) }
}
impl DeploymentStyle {
    /// Sets `DeploymentOption`. The values are constants of [`DeploymentOption`].
    #[inline] pub fn deployment_option(mut self, value: impl IntoValue_<DeploymentOption>) -> Self { self.0.put("DeploymentOption", value.into_node()); self }
    /// Sets `DeploymentType`. The values are constants of [`DeploymentType`].
    #[inline] pub fn deployment_type(mut self, value: impl IntoValue_<DeploymentType>) -> Self { self.0.put("DeploymentType", value.into_node()); self }
}
impl IntoValue_<DeploymentStyle> for DeploymentStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.ECSService`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-ecsservice.html)
#[must_use]
pub struct ECSService<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ECSService<Missing_<super::required::cluster_name>, Missing_<super::required::service_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ECSService(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ECSService<S0, S1> {
    /// Sets `ClusterName`. Required.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> ECSService<Set_, S1> { self.0.put("ClusterName", value.into_node()); ECSService(self.0, PhantomData_) }
    /// Sets `ServiceName`. Required.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> ECSService<S0, Set_> { self.0.put("ServiceName", value.into_node()); ECSService(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ECSService> for ECSService<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.EC2TagFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-ec2tagfilter.html)
#[must_use]
pub struct EC2TagFilter(Properties_);
impl EC2TagFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EC2TagFilter(Properties_::new()) }
}
impl EC2TagFilter {
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<EC2TagFilter> for EC2TagFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.EC2TagSetListObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-ec2tagsetlistobject.html)
#[must_use]
pub struct EC2TagSetListObject(Properties_);
impl EC2TagSetListObject {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EC2TagSetListObject(Properties_::new()) }
}
impl EC2TagSetListObject {
    /// Sets `Ec2TagGroup`.
    #[inline] pub fn ec2_tag_group(mut self, value: impl IntoValue_<Vec<EC2TagFilter>>) -> Self { self.0.put("Ec2TagGroup", value.into_node()); self }
}
impl IntoValue_<EC2TagSetListObject> for EC2TagSetListObject { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.EC2TagSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-ec2tagset.html)
#[must_use]
pub struct EC2TagSet(Properties_);
impl EC2TagSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EC2TagSet(Properties_::new()) }
}
impl EC2TagSet {
    /// Sets `Ec2TagSetList`.
    #[inline] pub fn ec2_tag_set_list(mut self, value: impl IntoValue_<Vec<EC2TagSetListObject>>) -> Self { self.0.put("Ec2TagSetList", value.into_node()); self }
}
impl IntoValue_<EC2TagSet> for EC2TagSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.ELBInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-elbinfo.html)
#[must_use]
pub struct ELBInfo(Properties_);
impl ELBInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ELBInfo(Properties_::new()) }
}
impl ELBInfo {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<ELBInfo> for ELBInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.TargetGroupInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-targetgroupinfo.html)
#[must_use]
pub struct TargetGroupInfo(Properties_);
impl TargetGroupInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetGroupInfo(Properties_::new()) }
}
impl TargetGroupInfo {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<TargetGroupInfo> for TargetGroupInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.TrafficRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-trafficroute.html)
#[must_use]
pub struct TrafficRoute(Properties_);
impl TrafficRoute {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrafficRoute(Properties_::new()) }
}
impl TrafficRoute {
    /// Sets `ListenerArns`.
    #[inline] pub fn listener_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ListenerArns", value.into_node()); self }
}
impl IntoValue_<TrafficRoute> for TrafficRoute { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.TargetGroupPairInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-targetgrouppairinfo.html)
#[must_use]
pub struct TargetGroupPairInfo(Properties_);
impl TargetGroupPairInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetGroupPairInfo(Properties_::new()) }
}
impl TargetGroupPairInfo {
    /// Sets `ProdTrafficRoute`.
    #[inline] pub fn prod_traffic_route(mut self, value: impl IntoValue_<TrafficRoute>) -> Self { self.0.put("ProdTrafficRoute", value.into_node()); self }
    /// Sets `TargetGroups`.
    #[inline] pub fn target_groups(mut self, value: impl IntoValue_<Vec<TargetGroupInfo>>) -> Self { self.0.put("TargetGroups", value.into_node()); self }
    /// Sets `TestTrafficRoute`.
    #[inline] pub fn test_traffic_route(mut self, value: impl IntoValue_<TrafficRoute>) -> Self { self.0.put("TestTrafficRoute", value.into_node()); self }
}
impl IntoValue_<TargetGroupPairInfo> for TargetGroupPairInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.LoadBalancerInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-loadbalancerinfo.html)
#[must_use]
pub struct LoadBalancerInfo(Properties_);
impl LoadBalancerInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoadBalancerInfo(Properties_::new()) }
}
impl LoadBalancerInfo {
    /// Sets `ElbInfoList`.
    #[inline] pub fn elb_info_list(mut self, value: impl IntoValue_<Vec<ELBInfo>>) -> Self { self.0.put("ElbInfoList", value.into_node()); self }
    /// Sets `TargetGroupInfoList`.
    #[inline] pub fn target_group_info_list(mut self, value: impl IntoValue_<Vec<TargetGroupInfo>>) -> Self { self.0.put("TargetGroupInfoList", value.into_node()); self }
    /// Sets `TargetGroupPairInfoList`.
    #[inline] pub fn target_group_pair_info_list(mut self, value: impl IntoValue_<Vec<TargetGroupPairInfo>>) -> Self { self.0.put("TargetGroupPairInfoList", value.into_node()); self }
}
impl IntoValue_<LoadBalancerInfo> for LoadBalancerInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.TagFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-tagfilter.html)
#[must_use]
pub struct TagFilter(Properties_);
impl TagFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TagFilter(Properties_::new()) }
}
impl TagFilter {
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`TagFilterType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<TagFilterType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<TagFilter> for TagFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.OnPremisesTagSetListObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-onpremisestagsetlistobject.html)
#[must_use]
pub struct OnPremisesTagSetListObject(Properties_);
impl OnPremisesTagSetListObject {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnPremisesTagSetListObject(Properties_::new()) }
}
impl OnPremisesTagSetListObject {
    /// Sets `OnPremisesTagGroup`.
    #[inline] pub fn on_premises_tag_group(mut self, value: impl IntoValue_<Vec<TagFilter>>) -> Self { self.0.put("OnPremisesTagGroup", value.into_node()); self }
}
impl IntoValue_<OnPremisesTagSetListObject> for OnPremisesTagSetListObject { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.OnPremisesTagSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-onpremisestagset.html)
#[must_use]
pub struct OnPremisesTagSet(Properties_);
impl OnPremisesTagSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnPremisesTagSet(Properties_::new()) }
}
impl OnPremisesTagSet {
    /// Sets `OnPremisesTagSetList`.
    #[inline] pub fn on_premises_tag_set_list(mut self, value: impl IntoValue_<Vec<OnPremisesTagSetListObject>>) -> Self { self.0.put("OnPremisesTagSetList", value.into_node()); self }
}
impl IntoValue_<OnPremisesTagSet> for OnPremisesTagSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentGroup.TriggerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-triggerconfig.html)
#[must_use]
pub struct TriggerConfig(Properties_);
impl TriggerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TriggerConfig(Properties_::new()) }
}
impl TriggerConfig {
    /// Sets `TriggerEvents`. The values are constants of [`TriggerEvent`].
    #[inline] pub fn trigger_events(mut self, value: impl IntoValue_<Vec<TriggerEvent>>) -> Self { self.0.put("TriggerEvents", value.into_node()); self }
    /// Sets `TriggerName`.
    #[inline] pub fn trigger_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TriggerName", value.into_node()); self }
    /// Sets `TriggerTargetArn`.
    #[inline] pub fn trigger_target_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TriggerTargetArn", value.into_node()); self }
}
impl IntoValue_<TriggerConfig> for TriggerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CodeDeploy::DeploymentGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
#[derive(Debug)]
pub enum Event {}
impl Event {
    /// `DEPLOYMENT_FAILURE`
    pub const DEPLOYMENT_FAILURE: Value_<Event> = Value_::constant("DEPLOYMENT_FAILURE");
    /// `DEPLOYMENT_STOP_ON_ALARM`
    pub const DEPLOYMENT_STOP_ON_ALARM: Value_<Event> = Value_::constant("DEPLOYMENT_STOP_ON_ALARM");
    /// `DEPLOYMENT_STOP_ON_REQUEST`
    pub const DEPLOYMENT_STOP_ON_REQUEST: Value_<Event> = Value_::constant("DEPLOYMENT_STOP_ON_REQUEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Event> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeDeploy::DeploymentGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
#[derive(Debug)]
pub enum ActionOnTimeout {}
impl ActionOnTimeout {
    /// `CONTINUE_DEPLOYMENT`
    pub const CONTINUE_DEPLOYMENT: Value_<ActionOnTimeout> = Value_::constant("CONTINUE_DEPLOYMENT");
    /// `STOP_DEPLOYMENT`
    pub const STOP_DEPLOYMENT: Value_<ActionOnTimeout> = Value_::constant("STOP_DEPLOYMENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ActionOnTimeout> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeDeploy::DeploymentGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `COPY_AUTO_SCALING_GROUP`
    pub const COPY_AUTO_SCALING_GROUP: Value_<Action> = Value_::constant("COPY_AUTO_SCALING_GROUP");
    /// `DISCOVER_EXISTING`
    pub const DISCOVER_EXISTING: Value_<Action> = Value_::constant("DISCOVER_EXISTING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeDeploy::DeploymentGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
#[derive(Debug)]
pub enum BlueInstanceTerminationOptionAction {}
impl BlueInstanceTerminationOptionAction {
    /// `KEEP_ALIVE`
    pub const KEEP_ALIVE: Value_<BlueInstanceTerminationOptionAction> = Value_::constant("KEEP_ALIVE");
    /// `TERMINATE`
    pub const TERMINATE: Value_<BlueInstanceTerminationOptionAction> = Value_::constant("TERMINATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BlueInstanceTerminationOptionAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeDeploy::DeploymentGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
#[derive(Debug)]
pub enum DeploymentOption {}
impl DeploymentOption {
    /// `WITHOUT_TRAFFIC_CONTROL`
    pub const WITHOUT_TRAFFIC_CONTROL: Value_<DeploymentOption> = Value_::constant("WITHOUT_TRAFFIC_CONTROL");
    /// `WITH_TRAFFIC_CONTROL`
    pub const WITH_TRAFFIC_CONTROL: Value_<DeploymentOption> = Value_::constant("WITH_TRAFFIC_CONTROL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeploymentOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeDeploy::DeploymentGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
#[derive(Debug)]
pub enum DeploymentType {}
impl DeploymentType {
    /// `BLUE_GREEN`
    pub const BLUE_GREEN: Value_<DeploymentType> = Value_::constant("BLUE_GREEN");
    /// `IN_PLACE`
    pub const IN_PLACE: Value_<DeploymentType> = Value_::constant("IN_PLACE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeploymentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeDeploy::DeploymentGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `KEY_AND_VALUE`
    pub const KEY_AND_VALUE: Value_<Type> = Value_::constant("KEY_AND_VALUE");
    /// `KEY_ONLY`
    pub const KEY_ONLY: Value_<Type> = Value_::constant("KEY_ONLY");
    /// `VALUE_ONLY`
    pub const VALUE_ONLY: Value_<Type> = Value_::constant("VALUE_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeDeploy::DeploymentGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
#[derive(Debug)]
pub enum TagFilterType {}
impl TagFilterType {
    /// `KEY_AND_VALUE`
    pub const KEY_AND_VALUE: Value_<TagFilterType> = Value_::constant("KEY_AND_VALUE");
    /// `KEY_ONLY`
    pub const KEY_ONLY: Value_<TagFilterType> = Value_::constant("KEY_ONLY");
    /// `VALUE_ONLY`
    pub const VALUE_ONLY: Value_<TagFilterType> = Value_::constant("VALUE_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TagFilterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeDeploy::DeploymentGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
#[derive(Debug)]
pub enum OutdatedInstancesStrategy {}
impl OutdatedInstancesStrategy {
    /// `IGNORE`
    pub const IGNORE: Value_<OutdatedInstancesStrategy> = Value_::constant("IGNORE");
    /// `UPDATE`
    pub const UPDATE: Value_<OutdatedInstancesStrategy> = Value_::constant("UPDATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutdatedInstancesStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeDeploy::DeploymentGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
#[derive(Debug)]
pub enum TriggerEvent {}
impl TriggerEvent {
    /// `DeploymentFailure`
    pub const DEPLOYMENT_FAILURE: Value_<TriggerEvent> = Value_::constant("DeploymentFailure");
    /// `DeploymentReady`
    pub const DEPLOYMENT_READY: Value_<TriggerEvent> = Value_::constant("DeploymentReady");
    /// `DeploymentRollback`
    pub const DEPLOYMENT_ROLLBACK: Value_<TriggerEvent> = Value_::constant("DeploymentRollback");
    /// `DeploymentStart`
    pub const DEPLOYMENT_START: Value_<TriggerEvent> = Value_::constant("DeploymentStart");
    /// `DeploymentStop`
    pub const DEPLOYMENT_STOP: Value_<TriggerEvent> = Value_::constant("DeploymentStop");
    /// `DeploymentSuccess`
    pub const DEPLOYMENT_SUCCESS: Value_<TriggerEvent> = Value_::constant("DeploymentSuccess");
    /// `InstanceFailure`
    pub const INSTANCE_FAILURE: Value_<TriggerEvent> = Value_::constant("InstanceFailure");
    /// `InstanceReady`
    pub const INSTANCE_READY: Value_<TriggerEvent> = Value_::constant("InstanceReady");
    /// `InstanceStart`
    pub const INSTANCE_START: Value_<TriggerEvent> = Value_::constant("InstanceStart");
    /// `InstanceSuccess`
    pub const INSTANCE_SUCCESS: Value_<TriggerEvent> = Value_::constant("InstanceSuccess");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TriggerEvent> { Value_::from_node(value.into_node()) }
}
