// Made by `cargo xtask generate`; do not edit.
//! `AWS::AutoScaling::AutoScalingGroup`

use stanchion_template::generated::*;

/// `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[must_use]
pub struct AutoScalingGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AutoScalingGroup<Missing_<super::required::max_size>, Missing_<super::required::min_size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoScalingGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AutoScalingGroup<S0, S1> {
    /// Sets `AutoScalingGroupName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn auto_scaling_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AutoScalingGroupName", value.into_node()); self }
    /// Sets `AvailabilityZoneDistribution`.
    #[inline] pub fn availability_zone_distribution(mut self, value: impl IntoValue_<AvailabilityZoneDistribution>) -> Self { self.0.put("AvailabilityZoneDistribution", value.into_node()); self }
    /// Sets `AvailabilityZoneIds`.
    #[inline] pub fn availability_zone_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AvailabilityZoneIds", value.into_node()); self }
    /// Sets `AvailabilityZoneImpairmentPolicy`.
    #[inline] pub fn availability_zone_impairment_policy(mut self, value: impl IntoValue_<AvailabilityZoneImpairmentPolicy>) -> Self { self.0.put("AvailabilityZoneImpairmentPolicy", value.into_node()); self }
    /// Sets `AvailabilityZones`.
    #[inline] pub fn availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AvailabilityZones", value.into_node()); self }
    /// Sets `CapacityRebalance`.
    #[inline] pub fn capacity_rebalance(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CapacityRebalance", value.into_node()); self }
    /// Sets `CapacityReservationSpecification`.
    #[inline] pub fn capacity_reservation_specification(mut self, value: impl IntoValue_<CapacityReservationSpecification>) -> Self { self.0.put("CapacityReservationSpecification", value.into_node()); self }
    /// Sets `Context`.
    #[inline] pub fn context(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Context", value.into_node()); self }
    /// Sets `Cooldown`.
    #[inline] pub fn cooldown(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cooldown", value.into_node()); self }
    /// Sets `DefaultInstanceWarmup`.
    #[inline] pub fn default_instance_warmup(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DefaultInstanceWarmup", value.into_node()); self }
    /// Sets `DeletionProtection`. The values are constants of [`DeletionProtection`].
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<DeletionProtection>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `DesiredCapacity`.
    #[inline] pub fn desired_capacity(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DesiredCapacity", value.into_node()); self }
    /// Sets `DesiredCapacityType`. 1 to 255 characters.
    #[inline] pub fn desired_capacity_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DesiredCapacityType", value.into_node()); self }
    /// Sets `HealthCheckGracePeriod`.
    #[inline] pub fn health_check_grace_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthCheckGracePeriod", value.into_node()); self }
    /// Sets `HealthCheckType`. 1 to 32 characters.
    #[inline] pub fn health_check_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HealthCheckType", value.into_node()); self }
    /// Sets `InstanceId`. 1 to 19 characters. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceId", value.into_node()); self }
    /// Sets `InstanceLifecyclePolicy`.
    #[inline] pub fn instance_lifecycle_policy(mut self, value: impl IntoValue_<InstanceLifecyclePolicy>) -> Self { self.0.put("InstanceLifecyclePolicy", value.into_node()); self }
    /// Sets `InstanceMaintenancePolicy`.
    #[inline] pub fn instance_maintenance_policy(mut self, value: impl IntoValue_<InstanceMaintenancePolicy>) -> Self { self.0.put("InstanceMaintenancePolicy", value.into_node()); self }
    /// Sets `LaunchConfigurationName`. 1 to 255 characters. An update may replace the resource.
    #[inline] pub fn launch_configuration_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchConfigurationName", value.into_node()); self }
    /// Sets `LaunchTemplate`. An update may replace the resource.
    #[inline] pub fn launch_template(mut self, value: impl IntoValue_<LaunchTemplateSpecification>) -> Self { self.0.put("LaunchTemplate", value.into_node()); self }
    /// Sets `LifecycleHookSpecificationList`.
    #[inline] pub fn lifecycle_hook_specification_list(mut self, value: impl IntoValue_<Vec<LifecycleHookSpecification>>) -> Self { self.0.put("LifecycleHookSpecificationList", value.into_node()); self }
    /// Sets `LoadBalancerNames`.
    #[inline] pub fn load_balancer_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LoadBalancerNames", value.into_node()); self }
    /// Sets `MaxInstanceLifetime`.
    #[inline] pub fn max_instance_lifetime(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxInstanceLifetime", value.into_node()); self }
    /// Sets `MaxSize`. Required.
    #[inline] pub fn max_size(mut self, value: impl IntoValue_<String>) -> AutoScalingGroup<Set_, S1> { self.0.put("MaxSize", value.into_node()); AutoScalingGroup(self.0, PhantomData_) }
    /// Sets `MetricsCollection`.
    #[inline] pub fn metrics_collection(mut self, value: impl IntoValue_<Vec<MetricsCollection>>) -> Self { self.0.put("MetricsCollection", value.into_node()); self }
    /// Sets `MinSize`. Required.
    #[inline] pub fn min_size(mut self, value: impl IntoValue_<String>) -> AutoScalingGroup<S0, Set_> { self.0.put("MinSize", value.into_node()); AutoScalingGroup(self.0, PhantomData_) }
    /// Sets `MixedInstancesPolicy`. An update may replace the resource.
    #[inline] pub fn mixed_instances_policy(mut self, value: impl IntoValue_<MixedInstancesPolicy>) -> Self { self.0.put("MixedInstancesPolicy", value.into_node()); self }
    /// Sets `NewInstancesProtectedFromScaleIn`.
    #[inline] pub fn new_instances_protected_from_scale_in(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NewInstancesProtectedFromScaleIn", value.into_node()); self }
    /// Sets `NotificationConfiguration`.
    #[inline] pub fn notification_configuration(mut self, value: impl IntoValue_<NotificationConfiguration>) -> Self { self.0.put("NotificationConfiguration", value.into_node()); self }
    /// Sets `NotificationConfigurations`.
    #[inline] pub fn notification_configurations(mut self, value: impl IntoValue_<Vec<NotificationConfiguration>>) -> Self { self.0.put("NotificationConfigurations", value.into_node()); self }
    /// Sets `PlacementGroup`. 1 to 255 characters.
    #[inline] pub fn placement_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlacementGroup", value.into_node()); self }
    /// Sets `ServiceLinkedRoleARN`. 1 to 1600 characters.
    #[inline] pub fn service_linked_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceLinkedRoleARN", value.into_node()); self }
    /// Sets `SkipZonalShiftValidation`.
    #[inline] pub fn skip_zonal_shift_validation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SkipZonalShiftValidation", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<TagProperty>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetGroupARNs`.
    #[inline] pub fn target_group_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TargetGroupARNs", value.into_node()); self }
    /// Sets `TerminationPolicies`.
    #[inline] pub fn termination_policies(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TerminationPolicies", value.into_node()); self }
    /// Sets `TrafficSources`.
    #[inline] pub fn traffic_sources(mut self, value: impl IntoValue_<Vec<TrafficSourceIdentifier>>) -> Self { self.0.put("TrafficSources", value.into_node()); self }
    /// Sets `VPCZoneIdentifier`. 1 to 5000 characters. An update may replace the resource.
    #[inline] pub fn vpc_zone_identifier(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VPCZoneIdentifier", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AutoScalingGroup> for AutoScalingGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AutoScalingGroup<S0, S1> {
    const TYPE: &'static str = "AWS::AutoScaling::AutoScalingGroup";
    type Handle = AutoScalingGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AutoScalingGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AutoScalingGroupRef(Id_);
impl From<Id_> for AutoScalingGroupRef { #[inline] fn from(id: Id_) -> Self { AutoScalingGroupRef(id) } }
impl AsRef<Id_> for AutoScalingGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AutoScalingGroupRef {
    /// `Ref`: `AutoScalingGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AutoScalingGroupARN`
    #[inline] pub fn auto_scaling_group_arn(&self) -> Value_<String> { self.0.attribute("AutoScalingGroupARN") }
}
/// `AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneDistribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-availabilityzonedistribution.html)
#[must_use]
pub struct AvailabilityZoneDistribution(Properties_);
impl AvailabilityZoneDistribution {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AvailabilityZoneDistribution(Properties_::new()) }
}
impl AvailabilityZoneDistribution {
    /// Sets `CapacityDistributionStrategy`. The values are constants of [`CapacityDistributionStrategy`].
    #[inline] pub fn capacity_distribution_strategy(mut self, value: impl IntoValue_<CapacityDistributionStrategy>) -> Self { self.0.put("CapacityDistributionStrategy", value.into_node()); self }
}
impl IntoValue_<AvailabilityZoneDistribution> for AvailabilityZoneDistribution { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneImpairmentPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-availabilityzoneimpairmentpolicy.html)
#[must_use]
pub struct AvailabilityZoneImpairmentPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AvailabilityZoneImpairmentPolicy<Missing_<super::required::impaired_zone_health_check_behavior>, Missing_<super::required::zonal_shift_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AvailabilityZoneImpairmentPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AvailabilityZoneImpairmentPolicy<S0, S1> {
    /// Sets `ImpairedZoneHealthCheckBehavior`. Required. The values are constants of [`ImpairedZoneHealthCheckBehavior`].
    #[inline] pub fn impaired_zone_health_check_behavior(mut self, value: impl IntoValue_<ImpairedZoneHealthCheckBehavior>) -> AvailabilityZoneImpairmentPolicy<Set_, S1> { self.0.put("ImpairedZoneHealthCheckBehavior", value.into_node()); AvailabilityZoneImpairmentPolicy(self.0, PhantomData_) }
    /// Sets `ZonalShiftEnabled`. Required.
    #[inline] pub fn zonal_shift_enabled(mut self, value: impl IntoValue_<bool>) -> AvailabilityZoneImpairmentPolicy<S0, Set_> { self.0.put("ZonalShiftEnabled", value.into_node()); AvailabilityZoneImpairmentPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AvailabilityZoneImpairmentPolicy> for AvailabilityZoneImpairmentPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.CapacityReservationTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-capacityreservationtarget.html)
#[must_use]
pub struct CapacityReservationTarget(Properties_);
impl CapacityReservationTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityReservationTarget(Properties_::new()) }
}
impl CapacityReservationTarget {
    /// Sets `CapacityReservationIds`.
    #[inline] pub fn capacity_reservation_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CapacityReservationIds", value.into_node()); self }
    /// Sets `CapacityReservationResourceGroupArns`.
    #[inline] pub fn capacity_reservation_resource_group_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CapacityReservationResourceGroupArns", value.into_node()); self }
}
impl IntoValue_<CapacityReservationTarget> for CapacityReservationTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.CapacityReservationSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-capacityreservationspecification.html)
#[must_use]
pub struct CapacityReservationSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CapacityReservationSpecification<Missing_<super::required::capacity_reservation_preference>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityReservationSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> CapacityReservationSpecification<S0> {
    /// Sets `CapacityReservationPreference`. Required. The values are constants of [`CapacityReservationPreference`].
    #[inline] pub fn capacity_reservation_preference(mut self, value: impl IntoValue_<CapacityReservationPreference>) -> CapacityReservationSpecification<Set_> { self.0.put("CapacityReservationPreference", value.into_node()); CapacityReservationSpecification(self.0, PhantomData_) }
    /// Sets `CapacityReservationTarget`.
    #[inline] pub fn capacity_reservation_target(mut self, value: impl IntoValue_<CapacityReservationTarget>) -> Self { self.0.put("CapacityReservationTarget", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CapacityReservationSpecification> for CapacityReservationSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.RetentionTriggers`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-retentiontriggers.html)
#[must_use]
pub struct RetentionTriggers(Properties_);
impl RetentionTriggers {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetentionTriggers(Properties_::new()) }
}
impl RetentionTriggers {
    /// Sets `TerminateHookAbandon`. The values are constants of [`TerminateHookAbandon`].
    #[inline] pub fn terminate_hook_abandon(mut self, value: impl IntoValue_<TerminateHookAbandon>) -> Self { self.0.put("TerminateHookAbandon", value.into_node()); self }
}
impl IntoValue_<RetentionTriggers> for RetentionTriggers { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.InstanceLifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancelifecyclepolicy.html)
#[must_use]
pub struct InstanceLifecyclePolicy(Properties_);
impl InstanceLifecyclePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceLifecyclePolicy(Properties_::new()) }
}
impl InstanceLifecyclePolicy {
    /// Sets `RetentionTriggers`.
    #[inline] pub fn retention_triggers(mut self, value: impl IntoValue_<RetentionTriggers>) -> Self { self.0.put("RetentionTriggers", value.into_node()); self }
}
impl IntoValue_<InstanceLifecyclePolicy> for InstanceLifecyclePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.InstanceMaintenancePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancemaintenancepolicy.html)
#[must_use]
pub struct InstanceMaintenancePolicy(Properties_);
impl InstanceMaintenancePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceMaintenancePolicy(Properties_::new()) }
}
impl InstanceMaintenancePolicy {
    /// Sets `MaxHealthyPercentage`. -1 to 200.
    #[inline] pub fn max_healthy_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxHealthyPercentage", value.into_node()); self }
    /// Sets `MinHealthyPercentage`. -1 to 100.
    #[inline] pub fn min_healthy_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinHealthyPercentage", value.into_node()); self }
}
impl IntoValue_<InstanceMaintenancePolicy> for InstanceMaintenancePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.LaunchTemplateSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplatespecification.html)
#[must_use]
pub struct LaunchTemplateSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LaunchTemplateSpecification<Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LaunchTemplateSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> LaunchTemplateSpecification<S0> {
    /// Sets `LaunchTemplateId`. 1 to 255 characters.
    #[inline] pub fn launch_template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateId", value.into_node()); self }
    /// Sets `LaunchTemplateName`. 3 to 128 characters.
    #[inline] pub fn launch_template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateName", value.into_node()); self }
    /// Sets `Version`. Required. 1 to 255 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> LaunchTemplateSpecification<Set_> { self.0.put("Version", value.into_node()); LaunchTemplateSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LaunchTemplateSpecification> for LaunchTemplateSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.LifecycleHookSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-lifecyclehookspecification.html)
#[must_use]
pub struct LifecycleHookSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LifecycleHookSpecification<Missing_<super::required::lifecycle_hook_name>, Missing_<super::required::lifecycle_transition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LifecycleHookSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LifecycleHookSpecification<S0, S1> {
    /// Sets `DefaultResult`.
    #[inline] pub fn default_result(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultResult", value.into_node()); self }
    /// Sets `HeartbeatTimeout`.
    #[inline] pub fn heartbeat_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HeartbeatTimeout", value.into_node()); self }
    /// Sets `LifecycleHookName`. Required. 1 to 255 characters.
    #[inline] pub fn lifecycle_hook_name(mut self, value: impl IntoValue_<String>) -> LifecycleHookSpecification<Set_, S1> { self.0.put("LifecycleHookName", value.into_node()); LifecycleHookSpecification(self.0, PhantomData_) }
    /// Sets `LifecycleTransition`. Required.
    #[inline] pub fn lifecycle_transition(mut self, value: impl IntoValue_<String>) -> LifecycleHookSpecification<S0, Set_> { self.0.put("LifecycleTransition", value.into_node()); LifecycleHookSpecification(self.0, PhantomData_) }
    /// Sets `NotificationMetadata`. 1 to 4000 characters.
    #[inline] pub fn notification_metadata(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationMetadata", value.into_node()); self }
    /// Sets `NotificationTargetARN`. 0 to 255 characters.
    #[inline] pub fn notification_target_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationTargetARN", value.into_node()); self }
    /// Sets `RoleARN`. 1 to 255 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleARN", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LifecycleHookSpecification> for LifecycleHookSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.MetricsCollection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-metricscollection.html)
#[must_use]
pub struct MetricsCollection<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricsCollection<Missing_<super::required::granularity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricsCollection(Properties_::new(), PhantomData_) }
}
impl<S0> MetricsCollection<S0> {
    /// Sets `Granularity`. Required.
    #[inline] pub fn granularity(mut self, value: impl IntoValue_<String>) -> MetricsCollection<Set_> { self.0.put("Granularity", value.into_node()); MetricsCollection(self.0, PhantomData_) }
    /// Sets `Metrics`.
    #[inline] pub fn metrics(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Metrics", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricsCollection> for MetricsCollection<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.DistributionSegment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-distributionsegment.html)
#[must_use]
pub struct DistributionSegment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DistributionSegment<Missing_<super::required::target_capacity_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DistributionSegment(Properties_::new(), PhantomData_) }
}
impl<S0> DistributionSegment<S0> {
    /// Sets `TargetCapacityTypes`. Required. At least 1 item. The values are constants of [`TargetCapacityType`].
    #[inline] pub fn target_capacity_types(mut self, value: impl IntoValue_<Vec<TargetCapacityType>>) -> DistributionSegment<Set_> { self.0.put("TargetCapacityTypes", value.into_node()); DistributionSegment(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DistributionSegment> for DistributionSegment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.InstancesDistribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancesdistribution.html)
#[must_use]
pub struct InstancesDistribution(Properties_);
impl InstancesDistribution {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstancesDistribution(Properties_::new()) }
}
impl InstancesDistribution {
    /// Sets `DistributionSegments`. Exactly 1 item.
    #[inline] pub fn distribution_segments(mut self, value: impl IntoValue_<Vec<DistributionSegment>>) -> Self { self.0.put("DistributionSegments", value.into_node()); self }
    /// Sets `OnDemandAllocationStrategy`.
    #[inline] pub fn on_demand_allocation_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OnDemandAllocationStrategy", value.into_node()); self }
    /// Sets `OnDemandBaseCapacity`.
    #[inline] pub fn on_demand_base_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OnDemandBaseCapacity", value.into_node()); self }
    /// Sets `OnDemandPercentageAboveBaseCapacity`.
    #[inline] pub fn on_demand_percentage_above_base_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OnDemandPercentageAboveBaseCapacity", value.into_node()); self }
    /// Sets `SpotAllocationStrategy`.
    #[inline] pub fn spot_allocation_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpotAllocationStrategy", value.into_node()); self }
    /// Sets `SpotInstancePools`.
    #[inline] pub fn spot_instance_pools(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SpotInstancePools", value.into_node()); self }
    /// Sets `SpotMaxPrice`. 0 to 255 characters.
    #[inline] pub fn spot_max_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpotMaxPrice", value.into_node()); self }
}
impl IntoValue_<InstancesDistribution> for InstancesDistribution { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.AcceleratorCountRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-acceleratorcountrequest.html)
#[must_use]
pub struct AcceleratorCountRequest(Properties_);
impl AcceleratorCountRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AcceleratorCountRequest(Properties_::new()) }
}
impl AcceleratorCountRequest {
    /// Sets `Max`. At least 0.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. At least 0.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<AcceleratorCountRequest> for AcceleratorCountRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.AcceleratorTotalMemoryMiBRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-acceleratortotalmemorymibrequest.html)
#[must_use]
pub struct AcceleratorTotalMemoryMiBRequest(Properties_);
impl AcceleratorTotalMemoryMiBRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AcceleratorTotalMemoryMiBRequest(Properties_::new()) }
}
impl AcceleratorTotalMemoryMiBRequest {
    /// Sets `Max`. At least 0.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. At least 0.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<AcceleratorTotalMemoryMiBRequest> for AcceleratorTotalMemoryMiBRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.BaselineEbsBandwidthMbpsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-baselineebsbandwidthmbpsrequest.html)
#[must_use]
pub struct BaselineEbsBandwidthMbpsRequest(Properties_);
impl BaselineEbsBandwidthMbpsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BaselineEbsBandwidthMbpsRequest(Properties_::new()) }
}
impl BaselineEbsBandwidthMbpsRequest {
    /// Sets `Max`. At least 0.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. At least 0.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<BaselineEbsBandwidthMbpsRequest> for BaselineEbsBandwidthMbpsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.PerformanceFactorReferenceRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-performancefactorreferencerequest.html)
#[must_use]
pub struct PerformanceFactorReferenceRequest(Properties_);
impl PerformanceFactorReferenceRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PerformanceFactorReferenceRequest(Properties_::new()) }
}
impl PerformanceFactorReferenceRequest {
    /// Sets `InstanceFamily`.
    #[inline] pub fn instance_family(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceFamily", value.into_node()); self }
}
impl IntoValue_<PerformanceFactorReferenceRequest> for PerformanceFactorReferenceRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.CpuPerformanceFactorRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-cpuperformancefactorrequest.html)
#[must_use]
pub struct CpuPerformanceFactorRequest(Properties_);
impl CpuPerformanceFactorRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CpuPerformanceFactorRequest(Properties_::new()) }
}
impl CpuPerformanceFactorRequest {
    /// Sets `References`.
    #[inline] pub fn references(mut self, value: impl IntoValue_<Vec<PerformanceFactorReferenceRequest>>) -> Self { self.0.put("References", value.into_node()); self }
}
impl IntoValue_<CpuPerformanceFactorRequest> for CpuPerformanceFactorRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.BaselinePerformanceFactorsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-baselineperformancefactorsrequest.html)
#[must_use]
pub struct BaselinePerformanceFactorsRequest(Properties_);
impl BaselinePerformanceFactorsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BaselinePerformanceFactorsRequest(Properties_::new()) }
}
impl BaselinePerformanceFactorsRequest {
    /// Sets `Cpu`.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<CpuPerformanceFactorRequest>) -> Self { self.0.put("Cpu", value.into_node()); self }
}
impl IntoValue_<BaselinePerformanceFactorsRequest> for BaselinePerformanceFactorsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.MemoryGiBPerVCpuRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-memorygibpervcpurequest.html)
#[must_use]
pub struct MemoryGiBPerVCpuRequest(Properties_);
impl MemoryGiBPerVCpuRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MemoryGiBPerVCpuRequest(Properties_::new()) }
}
impl MemoryGiBPerVCpuRequest {
    /// Sets `Max`. At least 0.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. At least 0.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<MemoryGiBPerVCpuRequest> for MemoryGiBPerVCpuRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.MemoryMiBRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-memorymibrequest.html)
#[must_use]
pub struct MemoryMiBRequest(Properties_);
impl MemoryMiBRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MemoryMiBRequest(Properties_::new()) }
}
impl MemoryMiBRequest {
    /// Sets `Max`. At least 0.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. At least 0.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<MemoryMiBRequest> for MemoryMiBRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.NetworkBandwidthGbpsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-networkbandwidthgbpsrequest.html)
#[must_use]
pub struct NetworkBandwidthGbpsRequest(Properties_);
impl NetworkBandwidthGbpsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkBandwidthGbpsRequest(Properties_::new()) }
}
impl NetworkBandwidthGbpsRequest {
    /// Sets `Max`. At least 0.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. At least 0.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<NetworkBandwidthGbpsRequest> for NetworkBandwidthGbpsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.NetworkInterfaceCountRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-networkinterfacecountrequest.html)
#[must_use]
pub struct NetworkInterfaceCountRequest(Properties_);
impl NetworkInterfaceCountRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkInterfaceCountRequest(Properties_::new()) }
}
impl NetworkInterfaceCountRequest {
    /// Sets `Max`. At least 0.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. At least 0.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<NetworkInterfaceCountRequest> for NetworkInterfaceCountRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.TotalLocalStorageGBRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-totallocalstoragegbrequest.html)
#[must_use]
pub struct TotalLocalStorageGBRequest(Properties_);
impl TotalLocalStorageGBRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TotalLocalStorageGBRequest(Properties_::new()) }
}
impl TotalLocalStorageGBRequest {
    /// Sets `Max`. At least 0.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. At least 0.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<TotalLocalStorageGBRequest> for TotalLocalStorageGBRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.VCpuCountRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-vcpucountrequest.html)
#[must_use]
pub struct VCpuCountRequest(Properties_);
impl VCpuCountRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VCpuCountRequest(Properties_::new()) }
}
impl VCpuCountRequest {
    /// Sets `Max`. At least 0.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. At least 0.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<VCpuCountRequest> for VCpuCountRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.InstanceRequirements`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancerequirements.html)
#[must_use]
pub struct InstanceRequirements<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InstanceRequirements<Missing_<super::required::memory_mi_b>, Missing_<super::required::v_cpu_count>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceRequirements(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InstanceRequirements<S0, S1> {
    /// Sets `AcceleratorCount`.
    #[inline] pub fn accelerator_count(mut self, value: impl IntoValue_<AcceleratorCountRequest>) -> Self { self.0.put("AcceleratorCount", value.into_node()); self }
    /// Sets `AcceleratorManufacturers`. The values are constants of [`AcceleratorManufacturer`].
    #[inline] pub fn accelerator_manufacturers(mut self, value: impl IntoValue_<Vec<AcceleratorManufacturer>>) -> Self { self.0.put("AcceleratorManufacturers", value.into_node()); self }
    /// Sets `AcceleratorNames`. The values are constants of [`AcceleratorName`].
    #[inline] pub fn accelerator_names(mut self, value: impl IntoValue_<Vec<AcceleratorName>>) -> Self { self.0.put("AcceleratorNames", value.into_node()); self }
    /// Sets `AcceleratorTotalMemoryMiB`.
    #[inline] pub fn accelerator_total_memory_mi_b(mut self, value: impl IntoValue_<AcceleratorTotalMemoryMiBRequest>) -> Self { self.0.put("AcceleratorTotalMemoryMiB", value.into_node()); self }
    /// Sets `AcceleratorTypes`. The values are constants of [`AcceleratorType`].
    #[inline] pub fn accelerator_types(mut self, value: impl IntoValue_<Vec<AcceleratorType>>) -> Self { self.0.put("AcceleratorTypes", value.into_node()); self }
    /// Sets `AllowedInstanceTypes`. 0 to 400 items.
    #[inline] pub fn allowed_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedInstanceTypes", value.into_node()); self }
    /// Sets `BareMetal`. The values are constants of [`BareMetal`].
    #[inline] pub fn bare_metal(mut self, value: impl IntoValue_<BareMetal>) -> Self { self.0.put("BareMetal", value.into_node()); self }
    /// Sets `BaselineEbsBandwidthMbps`.
    #[inline] pub fn baseline_ebs_bandwidth_mbps(mut self, value: impl IntoValue_<BaselineEbsBandwidthMbpsRequest>) -> Self { self.0.put("BaselineEbsBandwidthMbps", value.into_node()); self }
    /// Sets `BaselinePerformanceFactors`.
    #[inline] pub fn baseline_performance_factors(mut self, value: impl IntoValue_<BaselinePerformanceFactorsRequest>) -> Self { self.0.put("BaselinePerformanceFactors", value.into_node()); self }
    /// Sets `BurstablePerformance`. The values are constants of [`BurstablePerformance`].
    #[inline] pub fn burstable_performance(mut self, value: impl IntoValue_<BurstablePerformance>) -> Self { self.0.put("BurstablePerformance", value.into_node()); self }
    /// Sets `CpuManufacturers`. The values are constants of [`CpuManufacturer`].
    #[inline] pub fn cpu_manufacturers(mut self, value: impl IntoValue_<Vec<CpuManufacturer>>) -> Self { self.0.put("CpuManufacturers", value.into_node()); self }
    /// Sets `ExcludedInstanceTypes`. 0 to 400 items.
    #[inline] pub fn excluded_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedInstanceTypes", value.into_node()); self }
    /// Sets `InstanceGenerations`. The values are constants of [`InstanceGeneration`].
    #[inline] pub fn instance_generations(mut self, value: impl IntoValue_<Vec<InstanceGeneration>>) -> Self { self.0.put("InstanceGenerations", value.into_node()); self }
    /// Sets `LocalStorage`. The values are constants of [`LocalStorage`].
    #[inline] pub fn local_storage(mut self, value: impl IntoValue_<LocalStorage>) -> Self { self.0.put("LocalStorage", value.into_node()); self }
    /// Sets `LocalStorageTypes`. The values are constants of [`LocalStorageType`].
    #[inline] pub fn local_storage_types(mut self, value: impl IntoValue_<Vec<LocalStorageType>>) -> Self { self.0.put("LocalStorageTypes", value.into_node()); self }
    /// Sets `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`. At least 0.
    #[inline] pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value.into_node()); self }
    /// Sets `MemoryGiBPerVCpu`.
    #[inline] pub fn memory_gi_b_per_v_cpu(mut self, value: impl IntoValue_<MemoryGiBPerVCpuRequest>) -> Self { self.0.put("MemoryGiBPerVCpu", value.into_node()); self }
    /// Sets `MemoryMiB`. Required.
    #[inline] pub fn memory_mi_b(mut self, value: impl IntoValue_<MemoryMiBRequest>) -> InstanceRequirements<Set_, S1> { self.0.put("MemoryMiB", value.into_node()); InstanceRequirements(self.0, PhantomData_) }
    /// Sets `NetworkBandwidthGbps`.
    #[inline] pub fn network_bandwidth_gbps(mut self, value: impl IntoValue_<NetworkBandwidthGbpsRequest>) -> Self { self.0.put("NetworkBandwidthGbps", value.into_node()); self }
    /// Sets `NetworkInterfaceCount`.
    #[inline] pub fn network_interface_count(mut self, value: impl IntoValue_<NetworkInterfaceCountRequest>) -> Self { self.0.put("NetworkInterfaceCount", value.into_node()); self }
    /// Sets `OnDemandMaxPricePercentageOverLowestPrice`. At least 0.
    #[inline] pub fn on_demand_max_price_percentage_over_lowest_price(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OnDemandMaxPricePercentageOverLowestPrice", value.into_node()); self }
    /// Sets `RequireHibernateSupport`.
    #[inline] pub fn require_hibernate_support(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireHibernateSupport", value.into_node()); self }
    /// Sets `SpotMaxPricePercentageOverLowestPrice`. At least 0.
    #[inline] pub fn spot_max_price_percentage_over_lowest_price(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SpotMaxPricePercentageOverLowestPrice", value.into_node()); self }
    /// Sets `TotalLocalStorageGB`.
    #[inline] pub fn total_local_storage_gb(mut self, value: impl IntoValue_<TotalLocalStorageGBRequest>) -> Self { self.0.put("TotalLocalStorageGB", value.into_node()); self }
    /// Sets `VCpuCount`. Required.
    #[inline] pub fn v_cpu_count(mut self, value: impl IntoValue_<VCpuCountRequest>) -> InstanceRequirements<S0, Set_> { self.0.put("VCpuCount", value.into_node()); InstanceRequirements(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InstanceRequirements> for InstanceRequirements<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.LaunchTemplateOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html)
#[must_use]
pub struct LaunchTemplateOverrides(Properties_);
impl LaunchTemplateOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchTemplateOverrides(Properties_::new()) }
}
impl LaunchTemplateOverrides {
    /// Sets `ImageId`. 5 to 21 characters.
    #[inline] pub fn image_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageId", value.into_node()); self }
    /// Sets `InstanceRequirements`.
    #[inline] pub fn instance_requirements(mut self, value: impl IntoValue_<InstanceRequirements>) -> Self { self.0.put("InstanceRequirements", value.into_node()); self }
    /// Sets `InstanceType`. 1 to 255 characters.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `LaunchTemplateSpecification`.
    #[inline] pub fn launch_template_specification(mut self, value: impl IntoValue_<LaunchTemplateSpecification>) -> Self { self.0.put("LaunchTemplateSpecification", value.into_node()); self }
    /// Sets `WeightedCapacity`. 1 to 32 characters.
    #[inline] pub fn weighted_capacity(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WeightedCapacity", value.into_node()); self }
}
impl IntoValue_<LaunchTemplateOverrides> for LaunchTemplateOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplate.html)
#[must_use]
pub struct LaunchTemplate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LaunchTemplate<Missing_<super::required::launch_template_specification>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LaunchTemplate(Properties_::new(), PhantomData_) }
}
impl<S0> LaunchTemplate<S0> {
    /// Sets `LaunchTemplateSpecification`. Required.
    #[inline] pub fn launch_template_specification(mut self, value: impl IntoValue_<LaunchTemplateSpecification>) -> LaunchTemplate<Set_> { self.0.put("LaunchTemplateSpecification", value.into_node()); LaunchTemplate(self.0, PhantomData_) }
    /// Sets `Overrides`.
    #[inline] pub fn overrides(mut self, value: impl IntoValue_<Vec<LaunchTemplateOverrides>>) -> Self { self.0.put("Overrides", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LaunchTemplate> for LaunchTemplate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-mixedinstancespolicy.html)
#[must_use]
pub struct MixedInstancesPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MixedInstancesPolicy<Missing_<super::required::launch_template>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MixedInstancesPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> MixedInstancesPolicy<S0> {
    /// Sets `InstancesDistribution`.
    #[inline] pub fn instances_distribution(mut self, value: impl IntoValue_<InstancesDistribution>) -> Self { self.0.put("InstancesDistribution", value.into_node()); self }
    /// Sets `LaunchTemplate`. Required.
    #[inline] pub fn launch_template(mut self, value: impl IntoValue_<LaunchTemplate>) -> MixedInstancesPolicy<Set_> { self.0.put("LaunchTemplate", value.into_node()); MixedInstancesPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MixedInstancesPolicy> for MixedInstancesPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.NotificationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-notificationconfiguration.html)
#[must_use]
pub struct NotificationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NotificationConfiguration<Missing_<super::required::topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> NotificationConfiguration<S0> {
    /// Sets `NotificationTypes`.
    #[inline] pub fn notification_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotificationTypes", value.into_node()); self }
    /// Sets `TopicARN`. Required.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<Node_>) -> NotificationConfiguration<Set_> { self.0.put("TopicARN", value.into_node()); NotificationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NotificationConfiguration> for NotificationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.TagProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-tagproperty.html)
#[must_use]
pub struct TagProperty<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TagProperty<Missing_<super::required::key>, Missing_<super::required::propagate_at_launch>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TagProperty(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TagProperty<S0, S1, S2> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> TagProperty<Set_, S1, S2> { self.0.put("Key", value.into_node()); TagProperty(self.0, PhantomData_) }
    /// Sets `PropagateAtLaunch`. Required.
    #[inline] pub fn propagate_at_launch(mut self, value: impl IntoValue_<bool>) -> TagProperty<S0, Set_, S2> { self.0.put("PropagateAtLaunch", value.into_node()); TagProperty(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0 to 256 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> TagProperty<S0, S1, Set_> { self.0.put("Value", value.into_node()); TagProperty(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TagProperty> for TagProperty<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::AutoScalingGroup.TrafficSourceIdentifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-trafficsourceidentifier.html)
#[must_use]
pub struct TrafficSourceIdentifier<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TrafficSourceIdentifier<Missing_<super::required::identifier>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrafficSourceIdentifier(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TrafficSourceIdentifier<S0, S1> {
    /// Sets `Identifier`. Required. 1 to 511 characters.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> TrafficSourceIdentifier<Set_, S1> { self.0.put("Identifier", value.into_node()); TrafficSourceIdentifier(self.0, PhantomData_) }
    /// Sets `Type`. Required. 1 to 511 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> TrafficSourceIdentifier<S0, Set_> { self.0.put("Type", value.into_node()); TrafficSourceIdentifier(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TrafficSourceIdentifier> for TrafficSourceIdentifier<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum CapacityDistributionStrategy {}
impl CapacityDistributionStrategy {
    /// `balanced-best-effort`
    pub const BALANCED_BEST_EFFORT: Value_<CapacityDistributionStrategy> = Value_::constant("balanced-best-effort");
    /// `balanced-only`
    pub const BALANCED_ONLY: Value_<CapacityDistributionStrategy> = Value_::constant("balanced-only");
    /// `reservations-then-balanced`
    pub const RESERVATIONS_THEN_BALANCED: Value_<CapacityDistributionStrategy> = Value_::constant("reservations-then-balanced");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CapacityDistributionStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum ImpairedZoneHealthCheckBehavior {}
impl ImpairedZoneHealthCheckBehavior {
    /// `IgnoreUnhealthy`
    pub const IGNORE_UNHEALTHY: Value_<ImpairedZoneHealthCheckBehavior> = Value_::constant("IgnoreUnhealthy");
    /// `ReplaceUnhealthy`
    pub const REPLACE_UNHEALTHY: Value_<ImpairedZoneHealthCheckBehavior> = Value_::constant("ReplaceUnhealthy");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImpairedZoneHealthCheckBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum CapacityReservationPreference {}
impl CapacityReservationPreference {
    /// `capacity-reservations-first`
    pub const CAPACITY_RESERVATIONS_FIRST: Value_<CapacityReservationPreference> = Value_::constant("capacity-reservations-first");
    /// `capacity-reservations-only`
    pub const CAPACITY_RESERVATIONS_ONLY: Value_<CapacityReservationPreference> = Value_::constant("capacity-reservations-only");
    /// `default`
    pub const DEFAULT: Value_<CapacityReservationPreference> = Value_::constant("default");
    /// `none`
    pub const NONE: Value_<CapacityReservationPreference> = Value_::constant("none");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CapacityReservationPreference> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum DeletionProtection {}
impl DeletionProtection {
    /// `none`
    pub const NONE: Value_<DeletionProtection> = Value_::constant("none");
    /// `prevent-all-deletion`
    pub const PREVENT_ALL_DELETION: Value_<DeletionProtection> = Value_::constant("prevent-all-deletion");
    /// `prevent-force-deletion`
    pub const PREVENT_FORCE_DELETION: Value_<DeletionProtection> = Value_::constant("prevent-force-deletion");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeletionProtection> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum TerminateHookAbandon {}
impl TerminateHookAbandon {
    /// `retain`
    pub const RETAIN: Value_<TerminateHookAbandon> = Value_::constant("retain");
    /// `terminate`
    pub const TERMINATE: Value_<TerminateHookAbandon> = Value_::constant("terminate");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TerminateHookAbandon> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum TargetCapacityType {}
impl TargetCapacityType {
    /// `on-demand-capacity-reservation`
    pub const ON_DEMAND_CAPACITY_RESERVATION: Value_<TargetCapacityType> = Value_::constant("on-demand-capacity-reservation");
    /// `capacity-block`
    pub const CAPACITY_BLOCK: Value_<TargetCapacityType> = Value_::constant("capacity-block");
    /// `interruptible-capacity-reservation`
    pub const INTERRUPTIBLE_CAPACITY_RESERVATION: Value_<TargetCapacityType> = Value_::constant("interruptible-capacity-reservation");
    /// `on-demand`
    pub const ON_DEMAND: Value_<TargetCapacityType> = Value_::constant("on-demand");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetCapacityType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum AcceleratorManufacturer {}
impl AcceleratorManufacturer {
    /// `amazon-web-services`
    pub const AMAZON_WEB_SERVICES: Value_<AcceleratorManufacturer> = Value_::constant("amazon-web-services");
    /// `amd`
    pub const AMD: Value_<AcceleratorManufacturer> = Value_::constant("amd");
    /// `nvidia`
    pub const NVIDIA: Value_<AcceleratorManufacturer> = Value_::constant("nvidia");
    /// `xilinx`
    pub const XILINX: Value_<AcceleratorManufacturer> = Value_::constant("xilinx");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceleratorManufacturer> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum AcceleratorName {}
impl AcceleratorName {
    /// `a100`
    pub const A100: Value_<AcceleratorName> = Value_::constant("a100");
    /// `k80`
    pub const K80: Value_<AcceleratorName> = Value_::constant("k80");
    /// `m60`
    pub const M60: Value_<AcceleratorName> = Value_::constant("m60");
    /// `radeon-pro-v520`
    pub const RADEON_PRO_V520: Value_<AcceleratorName> = Value_::constant("radeon-pro-v520");
    /// `t4`
    pub const T4: Value_<AcceleratorName> = Value_::constant("t4");
    /// `v100`
    pub const V100: Value_<AcceleratorName> = Value_::constant("v100");
    /// `vu9p`
    pub const VU9P: Value_<AcceleratorName> = Value_::constant("vu9p");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceleratorName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum AcceleratorType {}
impl AcceleratorType {
    /// `fpga`
    pub const FPGA: Value_<AcceleratorType> = Value_::constant("fpga");
    /// `gpu`
    pub const GPU: Value_<AcceleratorType> = Value_::constant("gpu");
    /// `inference`
    pub const INFERENCE: Value_<AcceleratorType> = Value_::constant("inference");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceleratorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum BareMetal {}
impl BareMetal {
    /// `excluded`
    pub const EXCLUDED: Value_<BareMetal> = Value_::constant("excluded");
    /// `included`
    pub const INCLUDED: Value_<BareMetal> = Value_::constant("included");
    /// `required`
    pub const REQUIRED: Value_<BareMetal> = Value_::constant("required");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BareMetal> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum BurstablePerformance {}
impl BurstablePerformance {
    /// `excluded`
    pub const EXCLUDED: Value_<BurstablePerformance> = Value_::constant("excluded");
    /// `included`
    pub const INCLUDED: Value_<BurstablePerformance> = Value_::constant("included");
    /// `required`
    pub const REQUIRED: Value_<BurstablePerformance> = Value_::constant("required");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BurstablePerformance> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum CpuManufacturer {}
impl CpuManufacturer {
    /// `amazon-web-services`
    pub const AMAZON_WEB_SERVICES: Value_<CpuManufacturer> = Value_::constant("amazon-web-services");
    /// `amd`
    pub const AMD: Value_<CpuManufacturer> = Value_::constant("amd");
    /// `apple`
    pub const APPLE: Value_<CpuManufacturer> = Value_::constant("apple");
    /// `intel`
    pub const INTEL: Value_<CpuManufacturer> = Value_::constant("intel");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CpuManufacturer> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum InstanceGeneration {}
impl InstanceGeneration {
    /// `current`
    pub const CURRENT: Value_<InstanceGeneration> = Value_::constant("current");
    /// `previous`
    pub const PREVIOUS: Value_<InstanceGeneration> = Value_::constant("previous");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceGeneration> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum LocalStorage {}
impl LocalStorage {
    /// `excluded`
    pub const EXCLUDED: Value_<LocalStorage> = Value_::constant("excluded");
    /// `included`
    pub const INCLUDED: Value_<LocalStorage> = Value_::constant("included");
    /// `required`
    pub const REQUIRED: Value_<LocalStorage> = Value_::constant("required");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LocalStorage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AutoScaling::AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
#[derive(Debug)]
pub enum LocalStorageType {}
impl LocalStorageType {
    /// `hdd`
    pub const HDD: Value_<LocalStorageType> = Value_::constant("hdd");
    /// `ssd`
    pub const SSD: Value_<LocalStorageType> = Value_::constant("ssd");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LocalStorageType> { Value_::from_node(value.into_node()) }
}
