// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpsWorks::Layer`

use stanchion_template::generated::*;

/// `AWS::OpsWorks::Layer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-layer.html)
#[must_use]
pub struct Layer<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6,)>);
impl Layer<Missing_<super::required::auto_assign_elastic_ips>, Missing_<super::required::auto_assign_public_ips>, Missing_<super::required::enable_auto_healing>, Missing_<super::required::name>, Missing_<super::required::shortname>, Missing_<super::required::stack_id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Layer(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6> Layer<S0, S1, S2, S3, S4, S5, S6> {
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `AutoAssignElasticIps`. Required.
    #[inline] pub fn auto_assign_elastic_ips(mut self, value: impl IntoValue_<bool>) -> Layer<Set_, S1, S2, S3, S4, S5, S6> { self.0.put("AutoAssignElasticIps", value.into_node()); Layer(self.0, PhantomData_) }
    /// Sets `AutoAssignPublicIps`. Required.
    #[inline] pub fn auto_assign_public_ips(mut self, value: impl IntoValue_<bool>) -> Layer<S0, Set_, S2, S3, S4, S5, S6> { self.0.put("AutoAssignPublicIps", value.into_node()); Layer(self.0, PhantomData_) }
    /// Sets `CustomInstanceProfileArn`.
    #[inline] pub fn custom_instance_profile_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomInstanceProfileArn", value.into_node()); self }
    /// Sets `CustomJson`.
    #[inline] pub fn custom_json(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CustomJson", value.into_node()); self }
    /// Sets `CustomRecipes`.
    #[inline] pub fn custom_recipes(mut self, value: impl IntoValue_<Recipes>) -> Self { self.0.put("CustomRecipes", value.into_node()); self }
    /// Sets `CustomSecurityGroupIds`.
    #[inline] pub fn custom_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CustomSecurityGroupIds", value.into_node()); self }
    /// Sets `EnableAutoHealing`. Required.
    #[inline] pub fn enable_auto_healing(mut self, value: impl IntoValue_<bool>) -> Layer<S0, S1, Set_, S3, S4, S5, S6> { self.0.put("EnableAutoHealing", value.into_node()); Layer(self.0, PhantomData_) }
    /// Sets `InstallUpdatesOnBoot`.
    #[inline] pub fn install_updates_on_boot(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InstallUpdatesOnBoot", value.into_node()); self }
    /// Sets `LifecycleEventConfiguration`.
    #[inline] pub fn lifecycle_event_configuration(mut self, value: impl IntoValue_<LifecycleEventConfiguration>) -> Self { self.0.put("LifecycleEventConfiguration", value.into_node()); self }
    /// Sets `LoadBasedAutoScaling`.
    #[inline] pub fn load_based_auto_scaling(mut self, value: impl IntoValue_<LoadBasedAutoScaling>) -> Self { self.0.put("LoadBasedAutoScaling", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Layer<S0, S1, S2, Set_, S4, S5, S6> { self.0.put("Name", value.into_node()); Layer(self.0, PhantomData_) }
    /// Sets `Packages`.
    #[inline] pub fn packages(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Packages", value.into_node()); self }
    /// Sets `Shortname`. Required.
    #[inline] pub fn shortname(mut self, value: impl IntoValue_<String>) -> Layer<S0, S1, S2, S3, Set_, S5, S6> { self.0.put("Shortname", value.into_node()); Layer(self.0, PhantomData_) }
    /// Sets `StackId`. Required. An update replaces the resource.
    #[inline] pub fn stack_id(mut self, value: impl IntoValue_<String>) -> Layer<S0, S1, S2, S3, S4, Set_, S6> { self.0.put("StackId", value.into_node()); Layer(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Layer<S0, S1, S2, S3, S4, S5, Set_> { self.0.put("Type", value.into_node()); Layer(self.0, PhantomData_) }
    /// Sets `UseEbsOptimizedInstances`.
    #[inline] pub fn use_ebs_optimized_instances(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseEbsOptimizedInstances", value.into_node()); self }
    /// Sets `VolumeConfigurations`.
    #[inline] pub fn volume_configurations(mut self, value: impl IntoValue_<Vec<VolumeConfiguration>>) -> Self { self.0.put("VolumeConfigurations", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> IntoValue_<Layer> for Layer<S0, S1, S2, S3, S4, S5, S6> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> ResourceType_ for Layer<S0, S1, S2, S3, S4, S5, S6> {
    const TYPE: &'static str = "AWS::OpsWorks::Layer";
    type Handle = LayerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Layer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LayerRef(Id_);
impl From<Id_> for LayerRef { #[inline] fn from(id: Id_) -> Self { LayerRef(id) } }
impl AsRef<Id_> for LayerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LayerRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::OpsWorks::Layer.Recipes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-layer-recipes.html)
#[must_use]
pub struct Recipes(Properties_);
impl Recipes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Recipes(Properties_::new()) }
}
impl Recipes {
    /// Sets `Configure`.
    #[inline] pub fn configure(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Configure", value.into_node()); self }
    /// Sets `Deploy`.
    #[inline] pub fn deploy(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Deploy", value.into_node()); self }
    /// Sets `Setup`.
    #[inline] pub fn setup(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Setup", value.into_node()); self }
    /// Sets `Shutdown`.
    #[inline] pub fn shutdown(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Shutdown", value.into_node()); self }
    /// Sets `Undeploy`.
    #[inline] pub fn undeploy(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Undeploy", value.into_node()); self }
}
impl IntoValue_<Recipes> for Recipes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpsWorks::Layer.ShutdownEventConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-layer-shutdowneventconfiguration.html)
#[must_use]
pub struct ShutdownEventConfiguration(Properties_);
impl ShutdownEventConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ShutdownEventConfiguration(Properties_::new()) }
}
impl ShutdownEventConfiguration {
    /// Sets `DelayUntilElbConnectionsDrained`.
    #[inline] pub fn delay_until_elb_connections_drained(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DelayUntilElbConnectionsDrained", value.into_node()); self }
    /// Sets `ExecutionTimeout`.
    #[inline] pub fn execution_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExecutionTimeout", value.into_node()); self }
}
impl IntoValue_<ShutdownEventConfiguration> for ShutdownEventConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpsWorks::Layer.LifecycleEventConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-layer-lifecycleeventconfiguration.html)
#[must_use]
pub struct LifecycleEventConfiguration(Properties_);
impl LifecycleEventConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LifecycleEventConfiguration(Properties_::new()) }
}
impl LifecycleEventConfiguration {
    /// Sets `ShutdownEventConfiguration`.
    #[inline] pub fn shutdown_event_configuration(mut self, value: impl IntoValue_<ShutdownEventConfiguration>) -> Self { self.0.put("ShutdownEventConfiguration", value.into_node()); self }
}
impl IntoValue_<LifecycleEventConfiguration> for LifecycleEventConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpsWorks::Layer.AutoScalingThresholds`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-layer-autoscalingthresholds.html)
#[must_use]
pub struct AutoScalingThresholds(Properties_);
impl AutoScalingThresholds {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoScalingThresholds(Properties_::new()) }
}
impl AutoScalingThresholds {
    /// Sets `CpuThreshold`.
    #[inline] pub fn cpu_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("CpuThreshold", value.into_node()); self }
    /// Sets `IgnoreMetricsTime`.
    #[inline] pub fn ignore_metrics_time(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IgnoreMetricsTime", value.into_node()); self }
    /// Sets `InstanceCount`.
    #[inline] pub fn instance_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InstanceCount", value.into_node()); self }
    /// Sets `LoadThreshold`.
    #[inline] pub fn load_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LoadThreshold", value.into_node()); self }
    /// Sets `MemoryThreshold`.
    #[inline] pub fn memory_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MemoryThreshold", value.into_node()); self }
    /// Sets `ThresholdsWaitTime`.
    #[inline] pub fn thresholds_wait_time(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThresholdsWaitTime", value.into_node()); self }
}
impl IntoValue_<AutoScalingThresholds> for AutoScalingThresholds { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpsWorks::Layer.LoadBasedAutoScaling`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-layer-loadbasedautoscaling.html)
#[must_use]
pub struct LoadBasedAutoScaling(Properties_);
impl LoadBasedAutoScaling {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoadBasedAutoScaling(Properties_::new()) }
}
impl LoadBasedAutoScaling {
    /// Sets `DownScaling`.
    #[inline] pub fn down_scaling(mut self, value: impl IntoValue_<AutoScalingThresholds>) -> Self { self.0.put("DownScaling", value.into_node()); self }
    /// Sets `Enable`.
    #[inline] pub fn enable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enable", value.into_node()); self }
    /// Sets `UpScaling`.
    #[inline] pub fn up_scaling(mut self, value: impl IntoValue_<AutoScalingThresholds>) -> Self { self.0.put("UpScaling", value.into_node()); self }
}
impl IntoValue_<LoadBasedAutoScaling> for LoadBasedAutoScaling { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpsWorks::Layer.VolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-layer-volumeconfiguration.html)
#[must_use]
pub struct VolumeConfiguration(Properties_);
impl VolumeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VolumeConfiguration(Properties_::new()) }
}
impl VolumeConfiguration {
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `MountPoint`.
    #[inline] pub fn mount_point(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MountPoint", value.into_node()); self }
    /// Sets `NumberOfDisks`.
    #[inline] pub fn number_of_disks(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfDisks", value.into_node()); self }
    /// Sets `RaidLevel`.
    #[inline] pub fn raid_level(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RaidLevel", value.into_node()); self }
    /// Sets `Size`.
    #[inline] pub fn size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Size", value.into_node()); self }
    /// Sets `VolumeType`.
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<VolumeConfiguration> for VolumeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
