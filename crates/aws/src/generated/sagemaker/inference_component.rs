// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::InferenceComponent`

use stanchion_template::generated::*;

/// `AWS::SageMaker::InferenceComponent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html)
#[must_use]
pub struct InferenceComponent<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InferenceComponent<Missing_<super::required::endpoint_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceComponent(Properties_::new(), PhantomData_) }
}
impl<S0> InferenceComponent<S0> {
    /// Sets `DeploymentConfig`.
    #[inline] pub fn deployment_config(mut self, value: impl IntoValue_<InferenceComponentDeploymentConfig>) -> Self { self.0.put("DeploymentConfig", value.into_node()); self }
    /// Sets `EndpointArn`. 1 to 256 characters.
    #[inline] pub fn endpoint_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointArn", value.into_node()); self }
    /// Sets `EndpointName`. Required. 0 to 63 characters.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> InferenceComponent<Set_> { self.0.put("EndpointName", value.into_node()); InferenceComponent(self.0, PhantomData_) }
    /// Sets `InferenceComponentName`. 0 to 63 characters.
    #[inline] pub fn inference_component_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InferenceComponentName", value.into_node()); self }
    /// Sets `RuntimeConfig`.
    #[inline] pub fn runtime_config(mut self, value: impl IntoValue_<InferenceComponentRuntimeConfig>) -> Self { self.0.put("RuntimeConfig", value.into_node()); self }
    /// Sets `Specification`.
    #[inline] pub fn specification(mut self, value: impl IntoValue_<InferenceComponentSpecification>) -> Self { self.0.put("Specification", value.into_node()); self }
    /// Sets `Specifications`. 2 to 5 items.
    #[inline] pub fn specifications(mut self, value: impl IntoValue_<Vec<InferenceComponentSpecificationForInstanceType>>) -> Self { self.0.put("Specifications", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VariantName`. 0 to 63 characters.
    #[inline] pub fn variant_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VariantName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InferenceComponent> for InferenceComponent<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for InferenceComponent<S0> {
    const TYPE: &'static str = "AWS::SageMaker::InferenceComponent";
    type Handle = InferenceComponentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InferenceComponent`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InferenceComponentRef(Id_);
impl From<Id_> for InferenceComponentRef { #[inline] fn from(id: Id_) -> Self { InferenceComponentRef(id) } }
impl AsRef<Id_> for InferenceComponentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InferenceComponentRef {
    /// `Ref`: `InferenceComponentArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `FailureReason`
    #[inline] pub fn failure_reason(&self) -> Value_<String> { self.0.attribute("FailureReason") }
    /// `Fn::GetAtt` `InferenceComponentArn`
    #[inline] pub fn inference_component_arn(&self) -> Value_<String> { self.0.attribute("InferenceComponentArn") }
    /// `Fn::GetAtt` `InferenceComponentStatus`
    #[inline] pub fn inference_component_status(&self) -> Value_<String> { self.0.attribute("InferenceComponentStatus") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `RuntimeConfig.CurrentCopyCount`
    #[inline] pub fn runtime_config_current_copy_count(&self) -> Value_<i64> { self.0.attribute("RuntimeConfig.CurrentCopyCount") }
    /// `Fn::GetAtt` `RuntimeConfig.DesiredCopyCount`
    #[inline] pub fn runtime_config_desired_copy_count(&self) -> Value_<i64> { self.0.attribute("RuntimeConfig.DesiredCopyCount") }
    /// `Fn::GetAtt` `RuntimeConfig.PlacementStatus`
    #[inline] pub fn runtime_config_placement_status(&self) -> Value_<Vec<String>> { self.0.list_attribute("RuntimeConfig.PlacementStatus") }
    /// `Fn::GetAtt` `Specification.Container.DeployedImage`
    #[inline] pub fn specification_container_deployed_image(&self) -> Value_<String> { self.0.attribute("Specification.Container.DeployedImage") }
    /// `Fn::GetAtt` `Specification.CurrentDataCacheConfig`
    #[inline] pub fn specification_current_data_cache_config(&self) -> Value_<String> { self.0.attribute("Specification.CurrentDataCacheConfig") }
}
/// `AWS::SageMaker::InferenceComponent.Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-alarm.html)
#[must_use]
pub struct Alarm<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Alarm<Missing_<super::required::alarm_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Alarm(Properties_::new(), PhantomData_) }
}
impl<S0> Alarm<S0> {
    /// Sets `AlarmName`. Required. 1 to 255 characters.
    #[inline] pub fn alarm_name(mut self, value: impl IntoValue_<String>) -> Alarm<Set_> { self.0.put("AlarmName", value.into_node()); Alarm(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Alarm> for Alarm<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.AutoRollbackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-autorollbackconfiguration.html)
#[must_use]
pub struct AutoRollbackConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoRollbackConfiguration<Missing_<super::required::alarms>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoRollbackConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AutoRollbackConfiguration<S0> {
    /// Sets `Alarms`. Required. 1 to 10 items.
    #[inline] pub fn alarms(mut self, value: impl IntoValue_<Vec<Alarm>>) -> AutoRollbackConfiguration<Set_> { self.0.put("Alarms", value.into_node()); AutoRollbackConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AutoRollbackConfiguration> for AutoRollbackConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentCapacitySize`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentcapacitysize.html)
#[must_use]
pub struct InferenceComponentCapacitySize<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InferenceComponentCapacitySize<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceComponentCapacitySize(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InferenceComponentCapacitySize<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`InferenceComponentCapacitySizeType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<InferenceComponentCapacitySizeType>) -> InferenceComponentCapacitySize<Set_, S1> { self.0.put("Type", value.into_node()); InferenceComponentCapacitySize(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> InferenceComponentCapacitySize<S0, Set_> { self.0.put("Value", value.into_node()); InferenceComponentCapacitySize(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InferenceComponentCapacitySize> for InferenceComponentCapacitySize<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentRollingUpdatePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentrollingupdatepolicy.html)
#[must_use]
pub struct InferenceComponentRollingUpdatePolicy(Properties_);
impl InferenceComponentRollingUpdatePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceComponentRollingUpdatePolicy(Properties_::new()) }
}
impl InferenceComponentRollingUpdatePolicy {
    /// Sets `MaximumBatchSize`.
    #[inline] pub fn maximum_batch_size(mut self, value: impl IntoValue_<InferenceComponentCapacitySize>) -> Self { self.0.put("MaximumBatchSize", value.into_node()); self }
    /// Sets `MaximumExecutionTimeoutInSeconds`. 600 to 28800.
    #[inline] pub fn maximum_execution_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumExecutionTimeoutInSeconds", value.into_node()); self }
    /// Sets `RollbackMaximumBatchSize`.
    #[inline] pub fn rollback_maximum_batch_size(mut self, value: impl IntoValue_<InferenceComponentCapacitySize>) -> Self { self.0.put("RollbackMaximumBatchSize", value.into_node()); self }
    /// Sets `WaitIntervalInSeconds`. 0 to 3600.
    #[inline] pub fn wait_interval_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WaitIntervalInSeconds", value.into_node()); self }
}
impl IntoValue_<InferenceComponentRollingUpdatePolicy> for InferenceComponentRollingUpdatePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentDeploymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentdeploymentconfig.html)
#[must_use]
pub struct InferenceComponentDeploymentConfig(Properties_);
impl InferenceComponentDeploymentConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceComponentDeploymentConfig(Properties_::new()) }
}
impl InferenceComponentDeploymentConfig {
    /// Sets `AutoRollbackConfiguration`.
    #[inline] pub fn auto_rollback_configuration(mut self, value: impl IntoValue_<AutoRollbackConfiguration>) -> Self { self.0.put("AutoRollbackConfiguration", value.into_node()); self }
    /// Sets `RollingUpdatePolicy`.
    #[inline] pub fn rolling_update_policy(mut self, value: impl IntoValue_<InferenceComponentRollingUpdatePolicy>) -> Self { self.0.put("RollingUpdatePolicy", value.into_node()); self }
}
impl IntoValue_<InferenceComponentDeploymentConfig> for InferenceComponentDeploymentConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentPlacementStatus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentplacementstatus.html)
#[must_use]
pub struct InferenceComponentPlacementStatus<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InferenceComponentPlacementStatus<Missing_<super::required::current_copy_count>, Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceComponentPlacementStatus(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InferenceComponentPlacementStatus<S0, S1> {
    /// Sets `CurrentCopyCount`. Required. At least 0.
    #[inline] pub fn current_copy_count(mut self, value: impl IntoValue_<i64>) -> InferenceComponentPlacementStatus<Set_, S1> { self.0.put("CurrentCopyCount", value.into_node()); InferenceComponentPlacementStatus(self.0, PhantomData_) }
    /// Sets `InstanceType`. Required. At most 64 characters.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> InferenceComponentPlacementStatus<S0, Set_> { self.0.put("InstanceType", value.into_node()); InferenceComponentPlacementStatus(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InferenceComponentPlacementStatus> for InferenceComponentPlacementStatus<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentRuntimeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentruntimeconfig.html)
#[must_use]
pub struct InferenceComponentRuntimeConfig(Properties_);
impl InferenceComponentRuntimeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceComponentRuntimeConfig(Properties_::new()) }
}
impl InferenceComponentRuntimeConfig {
    /// Sets `CopyCount`. At least 0.
    #[inline] pub fn copy_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CopyCount", value.into_node()); self }
    /// Sets `CurrentCopyCount`. At least 0.
    #[inline] pub fn current_copy_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CurrentCopyCount", value.into_node()); self }
    /// Sets `DesiredCopyCount`. At least 0.
    #[inline] pub fn desired_copy_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DesiredCopyCount", value.into_node()); self }
    /// Sets `PlacementStatus`.
    #[inline] pub fn placement_status(mut self, value: impl IntoValue_<Vec<InferenceComponentPlacementStatus>>) -> Self { self.0.put("PlacementStatus", value.into_node()); self }
}
impl IntoValue_<InferenceComponentRuntimeConfig> for InferenceComponentRuntimeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentComputeResourceRequirements`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentcomputeresourcerequirements.html)
#[must_use]
pub struct InferenceComponentComputeResourceRequirements(Properties_);
impl InferenceComponentComputeResourceRequirements {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceComponentComputeResourceRequirements(Properties_::new()) }
}
impl InferenceComponentComputeResourceRequirements {
    /// Sets `MaxMemoryRequiredInMb`. At least 128.
    #[inline] pub fn max_memory_required_in_mb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxMemoryRequiredInMb", value.into_node()); self }
    /// Sets `MinMemoryRequiredInMb`. At least 128.
    #[inline] pub fn min_memory_required_in_mb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinMemoryRequiredInMb", value.into_node()); self }
    /// Sets `NumberOfAcceleratorDevicesRequired`. At least 1.
    #[inline] pub fn number_of_accelerator_devices_required(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("NumberOfAcceleratorDevicesRequired", value.into_node()); self }
    /// Sets `NumberOfCpuCoresRequired`. At least 0.25.
    #[inline] pub fn number_of_cpu_cores_required(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("NumberOfCpuCoresRequired", value.into_node()); self }
}
impl IntoValue_<InferenceComponentComputeResourceRequirements> for InferenceComponentComputeResourceRequirements { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.MetricsEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-metricsendpoint.html)
#[must_use]
pub struct MetricsEndpoint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricsEndpoint<Missing_<super::required::metrics_endpoint_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricsEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0> MetricsEndpoint<S0> {
    /// Sets `MetricPublishFrequencyInSeconds`. 10 to 300.
    #[inline] pub fn metric_publish_frequency_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MetricPublishFrequencyInSeconds", value.into_node()); self }
    /// Sets `MetricsEndpointPath`. Required. At most 256 characters.
    #[inline] pub fn metrics_endpoint_path(mut self, value: impl IntoValue_<String>) -> MetricsEndpoint<Set_> { self.0.put("MetricsEndpointPath", value.into_node()); MetricsEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MetricsEndpoint> for MetricsEndpoint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.ContainerMetricsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-containermetricsconfig.html)
#[must_use]
pub struct ContainerMetricsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContainerMetricsConfig<Missing_<super::required::metrics_endpoints>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerMetricsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ContainerMetricsConfig<S0> {
    /// Sets `MetricsEndpoints`. Required. Exactly 1 item.
    #[inline] pub fn metrics_endpoints(mut self, value: impl IntoValue_<Vec<MetricsEndpoint>>) -> ContainerMetricsConfig<Set_> { self.0.put("MetricsEndpoints", value.into_node()); ContainerMetricsConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContainerMetricsConfig> for ContainerMetricsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.DeployedImage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-deployedimage.html)
#[must_use]
pub struct DeployedImage(Properties_);
impl DeployedImage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeployedImage(Properties_::new()) }
}
impl DeployedImage {
    /// Sets `ResolutionTime`.
    #[inline] pub fn resolution_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResolutionTime", value.into_node()); self }
    /// Sets `ResolvedImage`. 0 to 255 characters.
    #[inline] pub fn resolved_image(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResolvedImage", value.into_node()); self }
    /// Sets `SpecifiedImage`. 0 to 255 characters.
    #[inline] pub fn specified_image(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpecifiedImage", value.into_node()); self }
}
impl IntoValue_<DeployedImage> for DeployedImage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentContainerSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentcontainerspecification.html)
#[must_use]
pub struct InferenceComponentContainerSpecification(Properties_);
impl InferenceComponentContainerSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceComponentContainerSpecification(Properties_::new()) }
}
impl InferenceComponentContainerSpecification {
    /// Sets `ArtifactUrl`. 0 to 1024 characters.
    #[inline] pub fn artifact_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ArtifactUrl", value.into_node()); self }
    /// Sets `ContainerMetricsConfig`.
    #[inline] pub fn container_metrics_config(mut self, value: impl IntoValue_<ContainerMetricsConfig>) -> Self { self.0.put("ContainerMetricsConfig", value.into_node()); self }
    /// Sets `DeployedImage`.
    #[inline] pub fn deployed_image(mut self, value: impl IntoValue_<DeployedImage>) -> Self { self.0.put("DeployedImage", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `Image`. 0 to 255 characters.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Image", value.into_node()); self }
}
impl IntoValue_<InferenceComponentContainerSpecification> for InferenceComponentContainerSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentDataCacheConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentdatacacheconfig.html)
#[must_use]
pub struct InferenceComponentDataCacheConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InferenceComponentDataCacheConfig<Missing_<super::required::enable_caching>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceComponentDataCacheConfig(Properties_::new(), PhantomData_) }
}
impl<S0> InferenceComponentDataCacheConfig<S0> {
    /// Sets `EnableCaching`. Required.
    #[inline] pub fn enable_caching(mut self, value: impl IntoValue_<bool>) -> InferenceComponentDataCacheConfig<Set_> { self.0.put("EnableCaching", value.into_node()); InferenceComponentDataCacheConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InferenceComponentDataCacheConfig> for InferenceComponentDataCacheConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentAvailabilityZoneBalance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentavailabilityzonebalance.html)
#[must_use]
pub struct InferenceComponentAvailabilityZoneBalance<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InferenceComponentAvailabilityZoneBalance<Missing_<super::required::enforcement_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceComponentAvailabilityZoneBalance(Properties_::new(), PhantomData_) }
}
impl<S0> InferenceComponentAvailabilityZoneBalance<S0> {
    /// Sets `EnforcementMode`. Required. The values are constants of [`AvailabilityZoneBalanceEnforcementMode`].
    #[inline] pub fn enforcement_mode(mut self, value: impl IntoValue_<AvailabilityZoneBalanceEnforcementMode>) -> InferenceComponentAvailabilityZoneBalance<Set_> { self.0.put("EnforcementMode", value.into_node()); InferenceComponentAvailabilityZoneBalance(self.0, PhantomData_) }
    /// Sets `MaxImbalance`. 0 to 100.
    #[inline] pub fn max_imbalance(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxImbalance", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InferenceComponentAvailabilityZoneBalance> for InferenceComponentAvailabilityZoneBalance<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentSchedulingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentschedulingconfig.html)
#[must_use]
pub struct InferenceComponentSchedulingConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InferenceComponentSchedulingConfig<Missing_<super::required::availability_zone_balance>, Missing_<super::required::placement_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceComponentSchedulingConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InferenceComponentSchedulingConfig<S0, S1> {
    /// Sets `AvailabilityZoneBalance`. Required.
    #[inline] pub fn availability_zone_balance(mut self, value: impl IntoValue_<InferenceComponentAvailabilityZoneBalance>) -> InferenceComponentSchedulingConfig<Set_, S1> { self.0.put("AvailabilityZoneBalance", value.into_node()); InferenceComponentSchedulingConfig(self.0, PhantomData_) }
    /// Sets `PlacementStrategy`. Required. The values are constants of [`InferenceComponentPlacementStrategy`].
    #[inline] pub fn placement_strategy(mut self, value: impl IntoValue_<InferenceComponentPlacementStrategy>) -> InferenceComponentSchedulingConfig<S0, Set_> { self.0.put("PlacementStrategy", value.into_node()); InferenceComponentSchedulingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InferenceComponentSchedulingConfig> for InferenceComponentSchedulingConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentStartupParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentstartupparameters.html)
#[must_use]
pub struct InferenceComponentStartupParameters(Properties_);
impl InferenceComponentStartupParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceComponentStartupParameters(Properties_::new()) }
}
impl InferenceComponentStartupParameters {
    /// Sets `ContainerStartupHealthCheckTimeoutInSeconds`. 60 to 3600.
    #[inline] pub fn container_startup_health_check_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContainerStartupHealthCheckTimeoutInSeconds", value.into_node()); self }
    /// Sets `ModelDataDownloadTimeoutInSeconds`. 60 to 3600.
    #[inline] pub fn model_data_download_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ModelDataDownloadTimeoutInSeconds", value.into_node()); self }
}
impl IntoValue_<InferenceComponentStartupParameters> for InferenceComponentStartupParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentspecification.html)
#[must_use]
pub struct InferenceComponentSpecification(Properties_);
impl InferenceComponentSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceComponentSpecification(Properties_::new()) }
}
impl InferenceComponentSpecification {
    /// Sets `BaseInferenceComponentName`. 0 to 63 characters.
    #[inline] pub fn base_inference_component_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BaseInferenceComponentName", value.into_node()); self }
    /// Sets `ComputeResourceRequirements`.
    #[inline] pub fn compute_resource_requirements(mut self, value: impl IntoValue_<InferenceComponentComputeResourceRequirements>) -> Self { self.0.put("ComputeResourceRequirements", value.into_node()); self }
    /// Sets `Container`.
    #[inline] pub fn container(mut self, value: impl IntoValue_<InferenceComponentContainerSpecification>) -> Self { self.0.put("Container", value.into_node()); self }
    /// Sets `CurrentDataCacheConfig`.
    #[inline] pub fn current_data_cache_config(mut self, value: impl IntoValue_<InferenceComponentDataCacheConfig>) -> Self { self.0.put("CurrentDataCacheConfig", value.into_node()); self }
    /// Sets `DataCacheConfig`.
    #[inline] pub fn data_cache_config(mut self, value: impl IntoValue_<InferenceComponentDataCacheConfig>) -> Self { self.0.put("DataCacheConfig", value.into_node()); self }
    /// Sets `ModelName`. 0 to 63 characters.
    #[inline] pub fn model_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelName", value.into_node()); self }
    /// Sets `SchedulingConfig`.
    #[inline] pub fn scheduling_config(mut self, value: impl IntoValue_<InferenceComponentSchedulingConfig>) -> Self { self.0.put("SchedulingConfig", value.into_node()); self }
    /// Sets `StartupParameters`.
    #[inline] pub fn startup_parameters(mut self, value: impl IntoValue_<InferenceComponentStartupParameters>) -> Self { self.0.put("StartupParameters", value.into_node()); self }
}
impl IntoValue_<InferenceComponentSpecification> for InferenceComponentSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentContainerSpecificationForInstanceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentcontainerspecificationforinstancetype.html)
#[must_use]
pub struct InferenceComponentContainerSpecificationForInstanceType(Properties_);
impl InferenceComponentContainerSpecificationForInstanceType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InferenceComponentContainerSpecificationForInstanceType(Properties_::new()) }
}
impl InferenceComponentContainerSpecificationForInstanceType {
    /// Sets `ArtifactUrl`. 0 to 1024 characters.
    #[inline] pub fn artifact_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ArtifactUrl", value.into_node()); self }
    /// Sets `ContainerMetricsConfig`.
    #[inline] pub fn container_metrics_config(mut self, value: impl IntoValue_<ContainerMetricsConfig>) -> Self { self.0.put("ContainerMetricsConfig", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `Image`. 0 to 255 characters.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Image", value.into_node()); self }
}
impl IntoValue_<InferenceComponentContainerSpecificationForInstanceType> for InferenceComponentContainerSpecificationForInstanceType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::InferenceComponent.InferenceComponentSpecificationForInstanceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentspecificationforinstancetype.html)
#[must_use]
pub struct InferenceComponentSpecificationForInstanceType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InferenceComponentSpecificationForInstanceType<Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceComponentSpecificationForInstanceType(Properties_::new(), PhantomData_) }
}
impl<S0> InferenceComponentSpecificationForInstanceType<S0> {
    /// Sets `ComputeResourceRequirements`.
    #[inline] pub fn compute_resource_requirements(mut self, value: impl IntoValue_<InferenceComponentComputeResourceRequirements>) -> Self { self.0.put("ComputeResourceRequirements", value.into_node()); self }
    /// Sets `Container`.
    #[inline] pub fn container(mut self, value: impl IntoValue_<InferenceComponentContainerSpecificationForInstanceType>) -> Self { self.0.put("Container", value.into_node()); self }
    /// Sets `CurrentDataCacheConfig`.
    #[inline] pub fn current_data_cache_config(mut self, value: impl IntoValue_<InferenceComponentDataCacheConfig>) -> Self { self.0.put("CurrentDataCacheConfig", value.into_node()); self }
    /// Sets `DataCacheConfig`.
    #[inline] pub fn data_cache_config(mut self, value: impl IntoValue_<InferenceComponentDataCacheConfig>) -> Self { self.0.put("DataCacheConfig", value.into_node()); self }
    /// Sets `InstanceType`. Required. At most 64 characters.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> InferenceComponentSpecificationForInstanceType<Set_> { self.0.put("InstanceType", value.into_node()); InferenceComponentSpecificationForInstanceType(self.0, PhantomData_) }
    /// Sets `ModelName`. 0 to 63 characters.
    #[inline] pub fn model_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelName", value.into_node()); self }
    /// Sets `SchedulingConfig`.
    #[inline] pub fn scheduling_config(mut self, value: impl IntoValue_<InferenceComponentSchedulingConfig>) -> Self { self.0.put("SchedulingConfig", value.into_node()); self }
    /// Sets `StartupParameters`.
    #[inline] pub fn startup_parameters(mut self, value: impl IntoValue_<InferenceComponentStartupParameters>) -> Self { self.0.put("StartupParameters", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InferenceComponentSpecificationForInstanceType> for InferenceComponentSpecificationForInstanceType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::InferenceComponent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html)
#[derive(Debug)]
pub enum InferenceComponentCapacitySizeType {}
impl InferenceComponentCapacitySizeType {
    /// `COPY_COUNT`
    pub const COPY_COUNT: Value_<InferenceComponentCapacitySizeType> = Value_::constant("COPY_COUNT");
    /// `CAPACITY_PERCENT`
    pub const CAPACITY_PERCENT: Value_<InferenceComponentCapacitySizeType> = Value_::constant("CAPACITY_PERCENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InferenceComponentCapacitySizeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::InferenceComponent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html)
#[derive(Debug)]
pub enum AvailabilityZoneBalanceEnforcementMode {}
impl AvailabilityZoneBalanceEnforcementMode {
    /// `PERMISSIVE`
    pub const PERMISSIVE: Value_<AvailabilityZoneBalanceEnforcementMode> = Value_::constant("PERMISSIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AvailabilityZoneBalanceEnforcementMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::InferenceComponent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html)
#[derive(Debug)]
pub enum InferenceComponentPlacementStrategy {}
impl InferenceComponentPlacementStrategy {
    /// `SPREAD`
    pub const SPREAD: Value_<InferenceComponentPlacementStrategy> = Value_::constant("SPREAD");
    /// `BINPACK`
    pub const BINPACK: Value_<InferenceComponentPlacementStrategy> = Value_::constant("BINPACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InferenceComponentPlacementStrategy> { Value_::from_node(value.into_node()) }
}
