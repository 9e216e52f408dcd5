// Made by `cargo xtask generate`; do not edit.
//! `AWS::ARCRegionSwitch::Plan`

use stanchion_template::generated::*;

/// `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[must_use]
pub struct Plan<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Plan<Missing_<super::required::execution_role>, Missing_<super::required::name>, Missing_<super::required::recovery_approach>, Missing_<super::required::regions>, Missing_<super::required::workflows>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Plan(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Plan<S0, S1, S2, S3, S4> {
    /// Sets `AssociatedAlarms`.
    #[inline] pub fn associated_alarms(mut self, value: impl IntoValue_<MapOf_<AssociatedAlarm>>) -> Self { self.0.put("AssociatedAlarms", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExecutionRole`. Required.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> Plan<Set_, S1, S2, S3, S4> { self.0.put("ExecutionRole", value.into_node()); Plan(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 32 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Plan<S0, Set_, S2, S3, S4> { self.0.put("Name", value.into_node()); Plan(self.0, PhantomData_) }
    /// Sets `PrimaryRegion`. An update replaces the resource.
    #[inline] pub fn primary_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrimaryRegion", value.into_node()); self }
    /// Sets `RecoveryApproach`. Required. An update replaces the resource. The values are constants of [`RecoveryApproach`].
    #[inline] pub fn recovery_approach(mut self, value: impl IntoValue_<RecoveryApproach>) -> Plan<S0, S1, Set_, S3, S4> { self.0.put("RecoveryApproach", value.into_node()); Plan(self.0, PhantomData_) }
    /// Sets `RecoveryTimeObjectiveMinutes`. 1 to 10080.
    #[inline] pub fn recovery_time_objective_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("RecoveryTimeObjectiveMinutes", value.into_node()); self }
    /// Sets `Regions`. Required. Exactly 2 items. An update replaces the resource.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> Plan<S0, S1, S2, Set_, S4> { self.0.put("Regions", value.into_node()); Plan(self.0, PhantomData_) }
    /// Sets `ReportConfiguration`.
    #[inline] pub fn report_configuration(mut self, value: impl IntoValue_<ReportConfiguration>) -> Self { self.0.put("ReportConfiguration", value.into_node()); self }
    /// Sets `ServiceQuotaChecksEnabled`.
    #[inline] pub fn service_quota_checks_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ServiceQuotaChecksEnabled", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Triggers`.
    #[inline] pub fn triggers(mut self, value: impl IntoValue_<Vec<Trigger>>) -> Self { self.0.put("Triggers", value.into_node()); self }
    /// Sets `Workflows`. Required.
    #[inline] pub fn workflows(mut self, value: impl IntoValue_<Vec<Workflow>>) -> Plan<S0, S1, S2, S3, Set_> { self.0.put("Workflows", value.into_node()); Plan(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Plan> for Plan<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Plan<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::ARCRegionSwitch::Plan";
    type Handle = PlanRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Plan`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PlanRef(Id_);
impl From<Id_> for PlanRef { #[inline] fn from(id: Id_) -> Self { PlanRef(id) } }
impl AsRef<Id_> for PlanRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PlanRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `HealthChecksForPlan`
    #[inline] pub fn health_checks_for_plan(&self) -> Value_<String> { self.0.attribute("HealthChecksForPlan") }
    /// `Fn::GetAtt` `Owner`
    #[inline] pub fn owner(&self) -> Value_<String> { self.0.attribute("Owner") }
    /// `Fn::GetAtt` `PlanHealthChecks`
    #[inline] pub fn plan_health_checks(&self) -> Value_<Vec<String>> { self.0.list_attribute("PlanHealthChecks") }
    /// `Fn::GetAtt` `Route53HealthChecks`
    #[inline] pub fn route53_health_checks(&self) -> Value_<String> { self.0.attribute("Route53HealthChecks") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::ARCRegionSwitch::Plan.AssociatedAlarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-associatedalarm.html)
#[must_use]
pub struct AssociatedAlarm<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AssociatedAlarm<Missing_<super::required::alarm_type>, Missing_<super::required::resource_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssociatedAlarm(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AssociatedAlarm<S0, S1> {
    /// Sets `AlarmType`. Required. The values are constants of [`AlarmType`].
    #[inline] pub fn alarm_type(mut self, value: impl IntoValue_<AlarmType>) -> AssociatedAlarm<Set_, S1> { self.0.put("AlarmType", value.into_node()); AssociatedAlarm(self.0, PhantomData_) }
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `ResourceIdentifier`. Required.
    #[inline] pub fn resource_identifier(mut self, value: impl IntoValue_<String>) -> AssociatedAlarm<S0, Set_> { self.0.put("ResourceIdentifier", value.into_node()); AssociatedAlarm(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AssociatedAlarm> for AssociatedAlarm<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.S3ReportOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-s3reportoutputconfiguration.html)
#[must_use]
pub struct S3ReportOutputConfiguration(Properties_);
impl S3ReportOutputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3ReportOutputConfiguration(Properties_::new()) }
}
impl S3ReportOutputConfiguration {
    /// Sets `BucketOwner`.
    #[inline] pub fn bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketOwner", value.into_node()); self }
    /// Sets `BucketPath`. 3 to 512 characters.
    #[inline] pub fn bucket_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPath", value.into_node()); self }
}
impl IntoValue_<S3ReportOutputConfiguration> for S3ReportOutputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.ReportOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-reportoutputconfiguration.html)
#[must_use]
pub struct ReportOutputConfiguration(Properties_);
impl ReportOutputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReportOutputConfiguration(Properties_::new()) }
}
impl ReportOutputConfiguration {
    /// Sets `S3Configuration`.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3ReportOutputConfiguration>) -> Self { self.0.put("S3Configuration", value.into_node()); self }
}
impl IntoValue_<ReportOutputConfiguration> for ReportOutputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.ReportConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-reportconfiguration.html)
#[must_use]
pub struct ReportConfiguration(Properties_);
impl ReportConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReportConfiguration(Properties_::new()) }
}
impl ReportConfiguration {
    /// Sets `ReportOutput`. Exactly 1 item.
    #[inline] pub fn report_output(mut self, value: impl IntoValue_<Vec<ReportOutputConfiguration>>) -> Self { self.0.put("ReportOutput", value.into_node()); self }
}
impl IntoValue_<ReportConfiguration> for ReportConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.TriggerCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-triggercondition.html)
#[must_use]
pub struct TriggerCondition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TriggerCondition<Missing_<super::required::associated_alarm_name>, Missing_<super::required::condition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TriggerCondition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TriggerCondition<S0, S1> {
    /// Sets `AssociatedAlarmName`. Required.
    #[inline] pub fn associated_alarm_name(mut self, value: impl IntoValue_<String>) -> TriggerCondition<Set_, S1> { self.0.put("AssociatedAlarmName", value.into_node()); TriggerCondition(self.0, PhantomData_) }
    /// Sets `Condition`. Required. The values are constants of [`AlarmCondition`].
    #[inline] pub fn condition(mut self, value: impl IntoValue_<AlarmCondition>) -> TriggerCondition<S0, Set_> { self.0.put("Condition", value.into_node()); TriggerCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TriggerCondition> for TriggerCondition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.Trigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-trigger.html)
#[must_use]
pub struct Trigger<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Trigger<Missing_<super::required::action>, Missing_<super::required::conditions>, Missing_<super::required::min_delay_minutes_between_executions>, Missing_<super::required::target_region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Trigger(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Trigger<S0, S1, S2, S3> {
    /// Sets `Action`. Required. The values are constants of [`WorkflowTargetAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<WorkflowTargetAction>) -> Trigger<Set_, S1, S2, S3> { self.0.put("Action", value.into_node()); Trigger(self.0, PhantomData_) }
    /// Sets `Conditions`. Required. 1 to 10 items.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<TriggerCondition>>) -> Trigger<S0, Set_, S2, S3> { self.0.put("Conditions", value.into_node()); Trigger(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MinDelayMinutesBetweenExecutions`. Required.
    #[inline] pub fn min_delay_minutes_between_executions(mut self, value: impl IntoValue_<f64>) -> Trigger<S0, S1, Set_, S3> { self.0.put("MinDelayMinutesBetweenExecutions", value.into_node()); Trigger(self.0, PhantomData_) }
    /// Sets `TargetRegion`. Required.
    #[inline] pub fn target_region(mut self, value: impl IntoValue_<String>) -> Trigger<S0, S1, S2, Set_> { self.0.put("TargetRegion", value.into_node()); Trigger(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Trigger> for Trigger<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.Lambdas`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-lambdas.html)
#[must_use]
pub struct Lambdas(Properties_);
impl Lambdas {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Lambdas(Properties_::new()) }
}
impl Lambdas {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `Payload`. 1 to 786432 characters.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Payload", value.into_node()); self }
}
impl IntoValue_<Lambdas> for Lambdas { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.LambdaUngraceful`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-lambdaungraceful.html)
#[must_use]
pub struct LambdaUngraceful(Properties_);
impl LambdaUngraceful {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaUngraceful(Properties_::new()) }
}
impl LambdaUngraceful {
    /// Sets `Behavior`.
    #[inline] pub fn behavior(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Behavior", value.into_node()); self }
}
impl IntoValue_<LambdaUngraceful> for LambdaUngraceful { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.CustomActionLambdaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-customactionlambdaconfiguration.html)
#[must_use]
pub struct CustomActionLambdaConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CustomActionLambdaConfiguration<Missing_<super::required::lambdas>, Missing_<super::required::region_to_run>, Missing_<super::required::retry_interval_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomActionLambdaConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CustomActionLambdaConfiguration<S0, S1, S2> {
    /// Sets `Lambdas`. Required. 1 to 2 items.
    #[inline] pub fn lambdas(mut self, value: impl IntoValue_<Vec<Lambdas>>) -> CustomActionLambdaConfiguration<Set_, S1, S2> { self.0.put("Lambdas", value.into_node()); CustomActionLambdaConfiguration(self.0, PhantomData_) }
    /// Sets `RegionToRun`. Required. The values are constants of [`RegionToRunIn`].
    #[inline] pub fn region_to_run(mut self, value: impl IntoValue_<RegionToRunIn>) -> CustomActionLambdaConfiguration<S0, Set_, S2> { self.0.put("RegionToRun", value.into_node()); CustomActionLambdaConfiguration(self.0, PhantomData_) }
    /// Sets `RetryIntervalMinutes`. Required.
    #[inline] pub fn retry_interval_minutes(mut self, value: impl IntoValue_<f64>) -> CustomActionLambdaConfiguration<S0, S1, Set_> { self.0.put("RetryIntervalMinutes", value.into_node()); CustomActionLambdaConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
    /// Sets `Ungraceful`.
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<LambdaUngraceful>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CustomActionLambdaConfiguration> for CustomActionLambdaConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.Asg`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-asg.html)
#[must_use]
pub struct Asg(Properties_);
impl Asg {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Asg(Properties_::new()) }
}
impl Asg {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
}
impl IntoValue_<Asg> for Asg { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.Ec2Ungraceful`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-ec2ungraceful.html)
#[must_use]
pub struct Ec2Ungraceful<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Ec2Ungraceful<Missing_<super::required::minimum_success_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Ec2Ungraceful(Properties_::new(), PhantomData_) }
}
impl<S0> Ec2Ungraceful<S0> {
    /// Sets `MinimumSuccessPercentage`. Required. 0 to 99.
    #[inline] pub fn minimum_success_percentage(mut self, value: impl IntoValue_<f64>) -> Ec2Ungraceful<Set_> { self.0.put("MinimumSuccessPercentage", value.into_node()); Ec2Ungraceful(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Ec2Ungraceful> for Ec2Ungraceful<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.Ec2AsgCapacityIncreaseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-ec2asgcapacityincreaseconfiguration.html)
#[must_use]
pub struct Ec2AsgCapacityIncreaseConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Ec2AsgCapacityIncreaseConfiguration<Missing_<super::required::asgs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Ec2AsgCapacityIncreaseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> Ec2AsgCapacityIncreaseConfiguration<S0> {
    /// Sets `Asgs`. Required. Exactly 2 items.
    #[inline] pub fn asgs(mut self, value: impl IntoValue_<Vec<Asg>>) -> Ec2AsgCapacityIncreaseConfiguration<Set_> { self.0.put("Asgs", value.into_node()); Ec2AsgCapacityIncreaseConfiguration(self.0, PhantomData_) }
    /// Sets `CapacityMonitoringApproach`.
    #[inline] pub fn capacity_monitoring_approach(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CapacityMonitoringApproach", value.into_node()); self }
    /// Sets `TargetPercent`.
    #[inline] pub fn target_percent(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TargetPercent", value.into_node()); self }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
    /// Sets `Ungraceful`.
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<Ec2Ungraceful>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
    /// Sets `WaitELBTargetGroupHealthy`. The values are constants of [`WaitELBTargetGroupHealthy`].
    #[inline] pub fn wait_elb_target_group_healthy(mut self, value: impl IntoValue_<WaitELBTargetGroupHealthy>) -> Self { self.0.put("WaitELBTargetGroupHealthy", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Ec2AsgCapacityIncreaseConfiguration> for Ec2AsgCapacityIncreaseConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.ExecutionApprovalConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-executionapprovalconfiguration.html)
#[must_use]
pub struct ExecutionApprovalConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExecutionApprovalConfiguration<Missing_<super::required::approval_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExecutionApprovalConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ExecutionApprovalConfiguration<S0> {
    /// Sets `ApprovalRole`. Required.
    #[inline] pub fn approval_role(mut self, value: impl IntoValue_<String>) -> ExecutionApprovalConfiguration<Set_> { self.0.put("ApprovalRole", value.into_node()); ExecutionApprovalConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ExecutionApprovalConfiguration> for ExecutionApprovalConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.ArcRoutingControlState`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-arcroutingcontrolstate.html)
#[must_use]
pub struct ArcRoutingControlState<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ArcRoutingControlState<Missing_<super::required::routing_control_arn>, Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArcRoutingControlState(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ArcRoutingControlState<S0, S1> {
    /// Sets `RoutingControlArn`. Required.
    #[inline] pub fn routing_control_arn(mut self, value: impl IntoValue_<String>) -> ArcRoutingControlState<Set_, S1> { self.0.put("RoutingControlArn", value.into_node()); ArcRoutingControlState(self.0, PhantomData_) }
    /// Sets `State`. Required. The values are constants of [`RoutingControlStateChange`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<RoutingControlStateChange>) -> ArcRoutingControlState<S0, Set_> { self.0.put("State", value.into_node()); ArcRoutingControlState(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ArcRoutingControlState> for ArcRoutingControlState<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.ArcRoutingControlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-arcroutingcontrolconfiguration.html)
#[must_use]
pub struct ArcRoutingControlConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ArcRoutingControlConfiguration<Missing_<super::required::region_and_routing_controls>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArcRoutingControlConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ArcRoutingControlConfiguration<S0> {
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `RegionAndRoutingControls`. Required.
    #[inline] pub fn region_and_routing_controls(mut self, value: impl IntoValue_<MapOf_<Vec<ArcRoutingControlState>>>) -> ArcRoutingControlConfiguration<Set_> { self.0.put("RegionAndRoutingControls", value.into_node()); ArcRoutingControlConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ArcRoutingControlConfiguration> for ArcRoutingControlConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.AuroraProvisionedScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-auroraprovisionedscalingconfiguration.html)
#[must_use]
pub struct AuroraProvisionedScalingConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AuroraProvisionedScalingConfiguration<Missing_<super::required::global_cluster_identifier>, Missing_<super::required::instance_arns>, Missing_<super::required::region_database_cluster_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuroraProvisionedScalingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AuroraProvisionedScalingConfiguration<S0, S1, S2> {
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `GlobalClusterIdentifier`. Required. 1 to 255 characters.
    #[inline] pub fn global_cluster_identifier(mut self, value: impl IntoValue_<String>) -> AuroraProvisionedScalingConfiguration<Set_, S1, S2> { self.0.put("GlobalClusterIdentifier", value.into_node()); AuroraProvisionedScalingConfiguration(self.0, PhantomData_) }
    /// Sets `InstanceArns`. Required.
    #[inline] pub fn instance_arns(mut self, value: impl IntoValue_<MapOf_<String>>) -> AuroraProvisionedScalingConfiguration<S0, Set_, S2> { self.0.put("InstanceArns", value.into_node()); AuroraProvisionedScalingConfiguration(self.0, PhantomData_) }
    /// Sets `RegionDatabaseClusterArns`. Required.
    #[inline] pub fn region_database_cluster_arns(mut self, value: impl IntoValue_<MapOf_<String>>) -> AuroraProvisionedScalingConfiguration<S0, S1, Set_> { self.0.put("RegionDatabaseClusterArns", value.into_node()); AuroraProvisionedScalingConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AuroraProvisionedScalingConfiguration> for AuroraProvisionedScalingConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.AuroraServerlessScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-auroraserverlessscalingconfiguration.html)
#[must_use]
pub struct AuroraServerlessScalingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AuroraServerlessScalingConfiguration<Missing_<super::required::global_cluster_identifier>, Missing_<super::required::region_database_cluster_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuroraServerlessScalingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AuroraServerlessScalingConfiguration<S0, S1> {
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `GlobalClusterIdentifier`. Required. 1 to 255 characters.
    #[inline] pub fn global_cluster_identifier(mut self, value: impl IntoValue_<String>) -> AuroraServerlessScalingConfiguration<Set_, S1> { self.0.put("GlobalClusterIdentifier", value.into_node()); AuroraServerlessScalingConfiguration(self.0, PhantomData_) }
    /// Sets `RegionDatabaseClusterArns`. Required.
    #[inline] pub fn region_database_cluster_arns(mut self, value: impl IntoValue_<MapOf_<String>>) -> AuroraServerlessScalingConfiguration<S0, Set_> { self.0.put("RegionDatabaseClusterArns", value.into_node()); AuroraServerlessScalingConfiguration(self.0, PhantomData_) }
    /// Sets `TargetPercent`.
    #[inline] pub fn target_percent(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TargetPercent", value.into_node()); self }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AuroraServerlessScalingConfiguration> for AuroraServerlessScalingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.GlobalAuroraUngraceful`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-globalauroraungraceful.html)
#[must_use]
pub struct GlobalAuroraUngraceful(Properties_);
impl GlobalAuroraUngraceful {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GlobalAuroraUngraceful(Properties_::new()) }
}
impl GlobalAuroraUngraceful {
    /// Sets `Ungraceful`. The values are constants of [`GlobalAuroraUngracefulBehavior`].
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<GlobalAuroraUngracefulBehavior>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
}
impl IntoValue_<GlobalAuroraUngraceful> for GlobalAuroraUngraceful { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.GlobalAuroraConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-globalauroraconfiguration.html)
#[must_use]
pub struct GlobalAuroraConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GlobalAuroraConfiguration<Missing_<super::required::behavior>, Missing_<super::required::database_cluster_arns>, Missing_<super::required::global_cluster_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlobalAuroraConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GlobalAuroraConfiguration<S0, S1, S2> {
    /// Sets `Behavior`. Required.
    #[inline] pub fn behavior(mut self, value: impl IntoValue_<Node_>) -> GlobalAuroraConfiguration<Set_, S1, S2> { self.0.put("Behavior", value.into_node()); GlobalAuroraConfiguration(self.0, PhantomData_) }
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `DatabaseClusterArns`. Required.
    #[inline] pub fn database_cluster_arns(mut self, value: impl IntoValue_<Vec<String>>) -> GlobalAuroraConfiguration<S0, Set_, S2> { self.0.put("DatabaseClusterArns", value.into_node()); GlobalAuroraConfiguration(self.0, PhantomData_) }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `GlobalClusterIdentifier`. Required.
    #[inline] pub fn global_cluster_identifier(mut self, value: impl IntoValue_<String>) -> GlobalAuroraConfiguration<S0, S1, Set_> { self.0.put("GlobalClusterIdentifier", value.into_node()); GlobalAuroraConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
    /// Sets `Ungraceful`.
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<GlobalAuroraUngraceful>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GlobalAuroraConfiguration> for GlobalAuroraConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.ParallelExecutionBlockConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-parallelexecutionblockconfiguration.html)
#[must_use]
pub struct ParallelExecutionBlockConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ParallelExecutionBlockConfiguration<Missing_<super::required::steps>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParallelExecutionBlockConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ParallelExecutionBlockConfiguration<S0> {
    /// Sets `Steps`. Required.
    #[inline] pub fn steps(mut self, value: impl IntoValue_<Vec<Step>>) -> ParallelExecutionBlockConfiguration<Set_> { self.0.put("Steps", value.into_node()); ParallelExecutionBlockConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ParallelExecutionBlockConfiguration> for ParallelExecutionBlockConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.RegionSwitchPlanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-regionswitchplanconfiguration.html)
#[must_use]
pub struct RegionSwitchPlanConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RegionSwitchPlanConfiguration<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegionSwitchPlanConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RegionSwitchPlanConfiguration<S0> {
    /// Sets `Arn`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> RegionSwitchPlanConfiguration<Set_> { self.0.put("Arn", value.into_node()); RegionSwitchPlanConfiguration(self.0, PhantomData_) }
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RegionSwitchPlanConfiguration> for RegionSwitchPlanConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-service.html)
#[must_use]
pub struct Service(Properties_);
impl Service {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Service(Properties_::new()) }
}
impl Service {
    /// Sets `ClusterArn`.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterArn", value.into_node()); self }
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `ServiceArn`.
    #[inline] pub fn service_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceArn", value.into_node()); self }
}
impl IntoValue_<Service> for Service { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.EcsUngraceful`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-ecsungraceful.html)
#[must_use]
pub struct EcsUngraceful<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EcsUngraceful<Missing_<super::required::minimum_success_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EcsUngraceful(Properties_::new(), PhantomData_) }
}
impl<S0> EcsUngraceful<S0> {
    /// Sets `MinimumSuccessPercentage`. Required. 0 to 99.
    #[inline] pub fn minimum_success_percentage(mut self, value: impl IntoValue_<f64>) -> EcsUngraceful<Set_> { self.0.put("MinimumSuccessPercentage", value.into_node()); EcsUngraceful(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EcsUngraceful> for EcsUngraceful<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.EcsCapacityIncreaseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-ecscapacityincreaseconfiguration.html)
#[must_use]
pub struct EcsCapacityIncreaseConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EcsCapacityIncreaseConfiguration<Missing_<super::required::services>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EcsCapacityIncreaseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EcsCapacityIncreaseConfiguration<S0> {
    /// Sets `CapacityMonitoringApproach`.
    #[inline] pub fn capacity_monitoring_approach(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CapacityMonitoringApproach", value.into_node()); self }
    /// Sets `Services`. Required. Exactly 2 items.
    #[inline] pub fn services(mut self, value: impl IntoValue_<Vec<Service>>) -> EcsCapacityIncreaseConfiguration<Set_> { self.0.put("Services", value.into_node()); EcsCapacityIncreaseConfiguration(self.0, PhantomData_) }
    /// Sets `TargetPercent`.
    #[inline] pub fn target_percent(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TargetPercent", value.into_node()); self }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
    /// Sets `Ungraceful`.
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<EcsUngraceful>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
    /// Sets `WaitELBTargetGroupHealthy`. The values are constants of [`WaitELBTargetGroupHealthy`].
    #[inline] pub fn wait_elb_target_group_healthy(mut self, value: impl IntoValue_<WaitELBTargetGroupHealthy>) -> Self { self.0.put("WaitELBTargetGroupHealthy", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EcsCapacityIncreaseConfiguration> for EcsCapacityIncreaseConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.EksCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-ekscluster.html)
#[must_use]
pub struct EksCluster<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EksCluster<Missing_<super::required::cluster_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksCluster(Properties_::new(), PhantomData_) }
}
impl<S0> EksCluster<S0> {
    /// Sets `ClusterArn`. Required.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> EksCluster<Set_> { self.0.put("ClusterArn", value.into_node()); EksCluster(self.0, PhantomData_) }
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EksCluster> for EksCluster<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.KubernetesResourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-kubernetesresourcetype.html)
#[must_use]
pub struct KubernetesResourceType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KubernetesResourceType<Missing_<super::required::api_version>, Missing_<super::required::kind>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KubernetesResourceType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KubernetesResourceType<S0, S1> {
    /// Sets `ApiVersion`. Required.
    #[inline] pub fn api_version(mut self, value: impl IntoValue_<String>) -> KubernetesResourceType<Set_, S1> { self.0.put("ApiVersion", value.into_node()); KubernetesResourceType(self.0, PhantomData_) }
    /// Sets `Kind`. Required.
    #[inline] pub fn kind(mut self, value: impl IntoValue_<String>) -> KubernetesResourceType<S0, Set_> { self.0.put("Kind", value.into_node()); KubernetesResourceType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KubernetesResourceType> for KubernetesResourceType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.KubernetesScalingResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-kubernetesscalingresource.html)
#[must_use]
pub struct KubernetesScalingResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KubernetesScalingResource<Missing_<super::required::name>, Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KubernetesScalingResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KubernetesScalingResource<S0, S1> {
    /// Sets `HpaName`.
    #[inline] pub fn hpa_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HpaName", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> KubernetesScalingResource<Set_, S1> { self.0.put("Name", value.into_node()); KubernetesScalingResource(self.0, PhantomData_) }
    /// Sets `Namespace`. Required.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> KubernetesScalingResource<S0, Set_> { self.0.put("Namespace", value.into_node()); KubernetesScalingResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KubernetesScalingResource> for KubernetesScalingResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.EksResourceScalingUngraceful`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-eksresourcescalingungraceful.html)
#[must_use]
pub struct EksResourceScalingUngraceful<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EksResourceScalingUngraceful<Missing_<super::required::minimum_success_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksResourceScalingUngraceful(Properties_::new(), PhantomData_) }
}
impl<S0> EksResourceScalingUngraceful<S0> {
    /// Sets `MinimumSuccessPercentage`. Required. 0 to 99.
    #[inline] pub fn minimum_success_percentage(mut self, value: impl IntoValue_<f64>) -> EksResourceScalingUngraceful<Set_> { self.0.put("MinimumSuccessPercentage", value.into_node()); EksResourceScalingUngraceful(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EksResourceScalingUngraceful> for EksResourceScalingUngraceful<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.EksResourceScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-eksresourcescalingconfiguration.html)
#[must_use]
pub struct EksResourceScalingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EksResourceScalingConfiguration<Missing_<super::required::kubernetes_resource_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksResourceScalingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EksResourceScalingConfiguration<S0> {
    /// Sets `CapacityMonitoringApproach`.
    #[inline] pub fn capacity_monitoring_approach(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CapacityMonitoringApproach", value.into_node()); self }
    /// Sets `EksClusters`. At least 2 items.
    #[inline] pub fn eks_clusters(mut self, value: impl IntoValue_<Vec<EksCluster>>) -> Self { self.0.put("EksClusters", value.into_node()); self }
    /// Sets `KubernetesResourceType`. Required.
    #[inline] pub fn kubernetes_resource_type(mut self, value: impl IntoValue_<KubernetesResourceType>) -> EksResourceScalingConfiguration<Set_> { self.0.put("KubernetesResourceType", value.into_node()); EksResourceScalingConfiguration(self.0, PhantomData_) }
    /// Sets `ScalingResources`. At least 1 item.
    #[inline] pub fn scaling_resources(mut self, value: impl IntoValue_<Vec<MapOf_<MapOf_<KubernetesScalingResource>>>>) -> Self { self.0.put("ScalingResources", value.into_node()); self }
    /// Sets `TargetPercent`. At least 1.
    #[inline] pub fn target_percent(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TargetPercent", value.into_node()); self }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
    /// Sets `Ungraceful`.
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<EksResourceScalingUngraceful>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EksResourceScalingConfiguration> for EksResourceScalingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.Route53ResourceRecordSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-route53resourcerecordset.html)
#[must_use]
pub struct Route53ResourceRecordSet(Properties_);
impl Route53ResourceRecordSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Route53ResourceRecordSet(Properties_::new()) }
}
impl Route53ResourceRecordSet {
    /// Sets `RecordSetIdentifier`. 1 to 1024 characters.
    #[inline] pub fn record_set_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecordSetIdentifier", value.into_node()); self }
    /// Sets `Region`.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
}
impl IntoValue_<Route53ResourceRecordSet> for Route53ResourceRecordSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.Route53HealthCheckConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-route53healthcheckconfiguration.html)
#[must_use]
pub struct Route53HealthCheckConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Route53HealthCheckConfiguration<Missing_<super::required::hosted_zone_id>, Missing_<super::required::record_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Route53HealthCheckConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Route53HealthCheckConfiguration<S0, S1> {
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `HostedZoneId`. Required. 1 to 32 characters.
    #[inline] pub fn hosted_zone_id(mut self, value: impl IntoValue_<String>) -> Route53HealthCheckConfiguration<Set_, S1> { self.0.put("HostedZoneId", value.into_node()); Route53HealthCheckConfiguration(self.0, PhantomData_) }
    /// Sets `RecordName`. Required. 1 to 1024 characters.
    #[inline] pub fn record_name(mut self, value: impl IntoValue_<String>) -> Route53HealthCheckConfiguration<S0, Set_> { self.0.put("RecordName", value.into_node()); Route53HealthCheckConfiguration(self.0, PhantomData_) }
    /// Sets `RecordSets`.
    #[inline] pub fn record_sets(mut self, value: impl IntoValue_<Vec<Route53ResourceRecordSet>>) -> Self { self.0.put("RecordSets", value.into_node()); self }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Route53HealthCheckConfiguration> for Route53HealthCheckConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.DocumentDbUngraceful`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-documentdbungraceful.html)
#[must_use]
pub struct DocumentDbUngraceful(Properties_);
impl DocumentDbUngraceful {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentDbUngraceful(Properties_::new()) }
}
impl DocumentDbUngraceful {
    /// Sets `Ungraceful`. The values are constants of [`DocumentDbUngracefulBehavior`].
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<DocumentDbUngracefulBehavior>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
}
impl IntoValue_<DocumentDbUngraceful> for DocumentDbUngraceful { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.DocumentDbConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-documentdbconfiguration.html)
#[must_use]
pub struct DocumentDbConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DocumentDbConfiguration<Missing_<super::required::behavior>, Missing_<super::required::database_cluster_arns>, Missing_<super::required::global_cluster_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentDbConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DocumentDbConfiguration<S0, S1, S2> {
    /// Sets `Behavior`. Required.
    #[inline] pub fn behavior(mut self, value: impl IntoValue_<Node_>) -> DocumentDbConfiguration<Set_, S1, S2> { self.0.put("Behavior", value.into_node()); DocumentDbConfiguration(self.0, PhantomData_) }
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `DatabaseClusterArns`. Required.
    #[inline] pub fn database_cluster_arns(mut self, value: impl IntoValue_<Vec<String>>) -> DocumentDbConfiguration<S0, Set_, S2> { self.0.put("DatabaseClusterArns", value.into_node()); DocumentDbConfiguration(self.0, PhantomData_) }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `GlobalClusterIdentifier`. Required.
    #[inline] pub fn global_cluster_identifier(mut self, value: impl IntoValue_<String>) -> DocumentDbConfiguration<S0, S1, Set_> { self.0.put("GlobalClusterIdentifier", value.into_node()); DocumentDbConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
    /// Sets `Ungraceful`.
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<DocumentDbUngraceful>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DocumentDbConfiguration> for DocumentDbConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.RdsPromoteReadReplicaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-rdspromotereadreplicaconfiguration.html)
#[must_use]
pub struct RdsPromoteReadReplicaConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RdsPromoteReadReplicaConfiguration<Missing_<super::required::db_instance_arn_map>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RdsPromoteReadReplicaConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RdsPromoteReadReplicaConfiguration<S0> {
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `DbInstanceArnMap`. Required.
    #[inline] pub fn db_instance_arn_map(mut self, value: impl IntoValue_<MapOf_<String>>) -> RdsPromoteReadReplicaConfiguration<Set_> { self.0.put("DbInstanceArnMap", value.into_node()); RdsPromoteReadReplicaConfiguration(self.0, PhantomData_) }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RdsPromoteReadReplicaConfiguration> for RdsPromoteReadReplicaConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.RdsCreateCrossRegionReplicaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-rdscreatecrossregionreplicaconfiguration.html)
#[must_use]
pub struct RdsCreateCrossRegionReplicaConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RdsCreateCrossRegionReplicaConfiguration<Missing_<super::required::db_instance_arn_map>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RdsCreateCrossRegionReplicaConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RdsCreateCrossRegionReplicaConfiguration<S0> {
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `DbInstanceArnMap`. Required.
    #[inline] pub fn db_instance_arn_map(mut self, value: impl IntoValue_<MapOf_<String>>) -> RdsCreateCrossRegionReplicaConfiguration<Set_> { self.0.put("DbInstanceArnMap", value.into_node()); RdsCreateCrossRegionReplicaConfiguration(self.0, PhantomData_) }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RdsCreateCrossRegionReplicaConfiguration> for RdsCreateCrossRegionReplicaConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.EventSourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-eventsourcemapping.html)
#[must_use]
pub struct EventSourceMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventSourceMapping<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventSourceMapping(Properties_::new(), PhantomData_) }
}
impl<S0> EventSourceMapping<S0> {
    /// Sets `Arn`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> EventSourceMapping<Set_> { self.0.put("Arn", value.into_node()); EventSourceMapping(self.0, PhantomData_) }
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EventSourceMapping> for EventSourceMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.LambdaEventSourceMappingUngraceful`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-lambdaeventsourcemappingungraceful.html)
#[must_use]
pub struct LambdaEventSourceMappingUngraceful(Properties_);
impl LambdaEventSourceMappingUngraceful {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaEventSourceMappingUngraceful(Properties_::new()) }
}
impl LambdaEventSourceMappingUngraceful {
    /// Sets `Behavior`. The values are constants of [`Behavior`].
    #[inline] pub fn behavior(mut self, value: impl IntoValue_<Behavior>) -> Self { self.0.put("Behavior", value.into_node()); self }
}
impl IntoValue_<LambdaEventSourceMappingUngraceful> for LambdaEventSourceMappingUngraceful { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.LambdaEventSourceMappingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-lambdaeventsourcemappingconfiguration.html)
#[must_use]
pub struct LambdaEventSourceMappingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LambdaEventSourceMappingConfiguration<Missing_<super::required::action>, Missing_<super::required::region_event_source_mappings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaEventSourceMappingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LambdaEventSourceMappingConfiguration<S0, S1> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> LambdaEventSourceMappingConfiguration<Set_, S1> { self.0.put("Action", value.into_node()); LambdaEventSourceMappingConfiguration(self.0, PhantomData_) }
    /// Sets `RegionEventSourceMappings`. Required.
    #[inline] pub fn region_event_source_mappings(mut self, value: impl IntoValue_<MapOf_<EventSourceMapping>>) -> LambdaEventSourceMappingConfiguration<S0, Set_> { self.0.put("RegionEventSourceMappings", value.into_node()); LambdaEventSourceMappingConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
    /// Sets `Ungraceful`.
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<LambdaEventSourceMappingUngraceful>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LambdaEventSourceMappingConfiguration> for LambdaEventSourceMappingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.NeptuneUngraceful`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-neptuneungraceful.html)
#[must_use]
pub struct NeptuneUngraceful(Properties_);
impl NeptuneUngraceful {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NeptuneUngraceful(Properties_::new()) }
}
impl NeptuneUngraceful {
    /// Sets `Ungraceful`. The values are constants of [`NeptuneUngracefulBehavior`].
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<NeptuneUngracefulBehavior>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
}
impl IntoValue_<NeptuneUngraceful> for NeptuneUngraceful { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.NeptuneGlobalDatabaseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-neptuneglobaldatabaseconfiguration.html)
#[must_use]
pub struct NeptuneGlobalDatabaseConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl NeptuneGlobalDatabaseConfiguration<Missing_<super::required::behavior>, Missing_<super::required::global_cluster_identifier>, Missing_<super::required::region_database_cluster_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NeptuneGlobalDatabaseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> NeptuneGlobalDatabaseConfiguration<S0, S1, S2> {
    /// Sets `Behavior`. Required.
    #[inline] pub fn behavior(mut self, value: impl IntoValue_<Node_>) -> NeptuneGlobalDatabaseConfiguration<Set_, S1, S2> { self.0.put("Behavior", value.into_node()); NeptuneGlobalDatabaseConfiguration(self.0, PhantomData_) }
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `GlobalClusterIdentifier`. Required. 1 to 63 characters.
    #[inline] pub fn global_cluster_identifier(mut self, value: impl IntoValue_<String>) -> NeptuneGlobalDatabaseConfiguration<S0, Set_, S2> { self.0.put("GlobalClusterIdentifier", value.into_node()); NeptuneGlobalDatabaseConfiguration(self.0, PhantomData_) }
    /// Sets `RegionDatabaseClusterArns`. Required.
    #[inline] pub fn region_database_cluster_arns(mut self, value: impl IntoValue_<MapOf_<String>>) -> NeptuneGlobalDatabaseConfiguration<S0, S1, Set_> { self.0.put("RegionDatabaseClusterArns", value.into_node()); NeptuneGlobalDatabaseConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
    /// Sets `Ungraceful`.
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<NeptuneUngraceful>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<NeptuneGlobalDatabaseConfiguration> for NeptuneGlobalDatabaseConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.RdsUngraceful`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-rdsungraceful.html)
#[must_use]
pub struct RdsUngraceful(Properties_);
impl RdsUngraceful {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RdsUngraceful(Properties_::new()) }
}
impl RdsUngraceful {
    /// Sets `Ungraceful`. The values are constants of [`RdsUngracefulBehavior`].
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<RdsUngracefulBehavior>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
}
impl IntoValue_<RdsUngraceful> for RdsUngraceful { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.RdsSwitchoverReadReplicaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-rdsswitchoverreadreplicaconfiguration.html)
#[must_use]
pub struct RdsSwitchoverReadReplicaConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RdsSwitchoverReadReplicaConfiguration<Missing_<super::required::db_instance_arn_map>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RdsSwitchoverReadReplicaConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RdsSwitchoverReadReplicaConfiguration<S0> {
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `DbInstanceArnMap`. Required.
    #[inline] pub fn db_instance_arn_map(mut self, value: impl IntoValue_<MapOf_<String>>) -> RdsSwitchoverReadReplicaConfiguration<Set_> { self.0.put("DbInstanceArnMap", value.into_node()); RdsSwitchoverReadReplicaConfiguration(self.0, PhantomData_) }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
    /// Sets `Ungraceful`.
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<RdsUngraceful>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RdsSwitchoverReadReplicaConfiguration> for RdsSwitchoverReadReplicaConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.SsmTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-ssmtarget.html)
#[must_use]
pub struct SsmTarget<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SsmTarget<Missing_<super::required::key>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SsmTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SsmTarget<S0, S1> {
    /// Sets `Key`. Required. 1 to 163 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> SsmTarget<Set_, S1> { self.0.put("Key", value.into_node()); SsmTarget(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 50 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> SsmTarget<S0, Set_> { self.0.put("Values", value.into_node()); SsmTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SsmTarget> for SsmTarget<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.SsmDocumentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-ssmdocumentconfig.html)
#[must_use]
pub struct SsmDocumentConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SsmDocumentConfig<Missing_<super::required::document_arn>, Missing_<super::required::targets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SsmDocumentConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SsmDocumentConfig<S0, S1> {
    /// Sets `CrossAccountRole`.
    #[inline] pub fn cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossAccountRole", value.into_node()); self }
    /// Sets `DocumentArn`. Required. 20 to 256 characters.
    #[inline] pub fn document_arn(mut self, value: impl IntoValue_<String>) -> SsmDocumentConfig<Set_, S1> { self.0.put("DocumentArn", value.into_node()); SsmDocumentConfig(self.0, PhantomData_) }
    /// Sets `DocumentVersion`. 1 to 8 characters.
    #[inline] pub fn document_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentVersion", value.into_node()); self }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<Vec<String>>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Targets`. Required. 1 to 5 items.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<SsmTarget>>) -> SsmDocumentConfig<S0, Set_> { self.0.put("Targets", value.into_node()); SsmDocumentConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SsmDocumentConfig> for SsmDocumentConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.SsmSendCommandUngraceful`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-ssmsendcommandungraceful.html)
#[must_use]
pub struct SsmSendCommandUngraceful(Properties_);
impl SsmSendCommandUngraceful {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SsmSendCommandUngraceful(Properties_::new()) }
}
impl SsmSendCommandUngraceful {
    /// Sets `Behavior`. The values are constants of [`SsmSendCommandUngracefulBehavior`].
    #[inline] pub fn behavior(mut self, value: impl IntoValue_<SsmSendCommandUngracefulBehavior>) -> Self { self.0.put("Behavior", value.into_node()); self }
}
impl IntoValue_<SsmSendCommandUngraceful> for SsmSendCommandUngraceful { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.SsmSendCommandConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-ssmsendcommandconfiguration.html)
#[must_use]
pub struct SsmSendCommandConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SsmSendCommandConfiguration<Missing_<super::required::region_documents>, Missing_<super::required::retry_interval_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SsmSendCommandConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SsmSendCommandConfiguration<S0, S1> {
    /// Sets `RegionDocuments`. Required.
    #[inline] pub fn region_documents(mut self, value: impl IntoValue_<MapOf_<SsmDocumentConfig>>) -> SsmSendCommandConfiguration<Set_, S1> { self.0.put("RegionDocuments", value.into_node()); SsmSendCommandConfiguration(self.0, PhantomData_) }
    /// Sets `RetryIntervalMinutes`. Required.
    #[inline] pub fn retry_interval_minutes(mut self, value: impl IntoValue_<f64>) -> SsmSendCommandConfiguration<S0, Set_> { self.0.put("RetryIntervalMinutes", value.into_node()); SsmSendCommandConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutMinutes`. At least 1.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
    /// Sets `Ungraceful`.
    #[inline] pub fn ungraceful(mut self, value: impl IntoValue_<SsmSendCommandUngraceful>) -> Self { self.0.put("Ungraceful", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SsmSendCommandConfiguration> for SsmSendCommandConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.ExecutionBlockConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-executionblockconfiguration.html)
#[must_use]
pub struct ExecutionBlockConfiguration(Properties_);
impl ExecutionBlockConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExecutionBlockConfiguration(Properties_::new()) }
}
impl ExecutionBlockConfiguration {
    /// Sets `CustomActionLambdaConfig`.
    #[inline] pub fn custom_action_lambda_config(mut self, value: impl IntoValue_<CustomActionLambdaConfiguration>) -> Self { self.0.put("CustomActionLambdaConfig", value.into_node()); self }
    /// Sets `Ec2AsgCapacityIncreaseConfig`.
    #[inline] pub fn ec2_asg_capacity_increase_config(mut self, value: impl IntoValue_<Ec2AsgCapacityIncreaseConfiguration>) -> Self { self.0.put("Ec2AsgCapacityIncreaseConfig", value.into_node()); self }
    /// Sets `ExecutionApprovalConfig`.
    #[inline] pub fn execution_approval_config(mut self, value: impl IntoValue_<ExecutionApprovalConfiguration>) -> Self { self.0.put("ExecutionApprovalConfig", value.into_node()); self }
    /// Sets `ArcRoutingControlConfig`.
    #[inline] pub fn arc_routing_control_config(mut self, value: impl IntoValue_<ArcRoutingControlConfiguration>) -> Self { self.0.put("ArcRoutingControlConfig", value.into_node()); self }
    /// Sets `AuroraProvisionedScalingConfig`.
    #[inline] pub fn aurora_provisioned_scaling_config(mut self, value: impl IntoValue_<AuroraProvisionedScalingConfiguration>) -> Self { self.0.put("AuroraProvisionedScalingConfig", value.into_node()); self }
    /// Sets `AuroraServerlessScalingConfig`.
    #[inline] pub fn aurora_serverless_scaling_config(mut self, value: impl IntoValue_<AuroraServerlessScalingConfiguration>) -> Self { self.0.put("AuroraServerlessScalingConfig", value.into_node()); self }
    /// Sets `GlobalAuroraConfig`.
    #[inline] pub fn global_aurora_config(mut self, value: impl IntoValue_<GlobalAuroraConfiguration>) -> Self { self.0.put("GlobalAuroraConfig", value.into_node()); self }
    /// Sets `ParallelConfig`.
    #[inline] pub fn parallel_config(mut self, value: impl IntoValue_<ParallelExecutionBlockConfiguration>) -> Self { self.0.put("ParallelConfig", value.into_node()); self }
    /// Sets `RegionSwitchPlanConfig`.
    #[inline] pub fn region_switch_plan_config(mut self, value: impl IntoValue_<RegionSwitchPlanConfiguration>) -> Self { self.0.put("RegionSwitchPlanConfig", value.into_node()); self }
    /// Sets `EcsCapacityIncreaseConfig`.
    #[inline] pub fn ecs_capacity_increase_config(mut self, value: impl IntoValue_<EcsCapacityIncreaseConfiguration>) -> Self { self.0.put("EcsCapacityIncreaseConfig", value.into_node()); self }
    /// Sets `EksResourceScalingConfig`.
    #[inline] pub fn eks_resource_scaling_config(mut self, value: impl IntoValue_<EksResourceScalingConfiguration>) -> Self { self.0.put("EksResourceScalingConfig", value.into_node()); self }
    /// Sets `Route53HealthCheckConfig`.
    #[inline] pub fn route53_health_check_config(mut self, value: impl IntoValue_<Route53HealthCheckConfiguration>) -> Self { self.0.put("Route53HealthCheckConfig", value.into_node()); self }
    /// Sets `DocumentDbConfig`.
    #[inline] pub fn document_db_config(mut self, value: impl IntoValue_<DocumentDbConfiguration>) -> Self { self.0.put("DocumentDbConfig", value.into_node()); self }
    /// Sets `RdsPromoteReadReplicaConfig`.
    #[inline] pub fn rds_promote_read_replica_config(mut self, value: impl IntoValue_<RdsPromoteReadReplicaConfiguration>) -> Self { self.0.put("RdsPromoteReadReplicaConfig", value.into_node()); self }
    /// Sets `RdsCreateCrossRegionReadReplicaConfig`.
    #[inline] pub fn rds_create_cross_region_read_replica_config(mut self, value: impl IntoValue_<RdsCreateCrossRegionReplicaConfiguration>) -> Self { self.0.put("RdsCreateCrossRegionReadReplicaConfig", value.into_node()); self }
    /// Sets `LambdaEventSourceMappingConfig`.
    #[inline] pub fn lambda_event_source_mapping_config(mut self, value: impl IntoValue_<LambdaEventSourceMappingConfiguration>) -> Self { self.0.put("LambdaEventSourceMappingConfig", value.into_node()); self }
    /// Sets `NeptuneGlobalDatabaseConfig`.
    #[inline] pub fn neptune_global_database_config(mut self, value: impl IntoValue_<NeptuneGlobalDatabaseConfiguration>) -> Self { self.0.put("NeptuneGlobalDatabaseConfig", value.into_node()); self }
    /// Sets `RdsSwitchoverReadReplicaConfig`.
    #[inline] pub fn rds_switchover_read_replica_config(mut self, value: impl IntoValue_<RdsSwitchoverReadReplicaConfiguration>) -> Self { self.0.put("RdsSwitchoverReadReplicaConfig", value.into_node()); self }
    /// Sets `SsmSendCommandConfig`.
    #[inline] pub fn ssm_send_command_config(mut self, value: impl IntoValue_<SsmSendCommandConfiguration>) -> Self { self.0.put("SsmSendCommandConfig", value.into_node()); self }
}
impl IntoValue_<ExecutionBlockConfiguration> for ExecutionBlockConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.Step`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-step.html)
#[must_use]
pub struct Step<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Step<Missing_<super::required::execution_block_configuration>, Missing_<super::required::execution_block_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Step(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Step<S0, S1, S2> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExecutionBlockConfiguration`. Required.
    #[inline] pub fn execution_block_configuration(mut self, value: impl IntoValue_<ExecutionBlockConfiguration>) -> Step<Set_, S1, S2> { self.0.put("ExecutionBlockConfiguration", value.into_node()); Step(self.0, PhantomData_) }
    /// Sets `ExecutionBlockType`. Required. The values are constants of [`ExecutionBlockType`].
    #[inline] pub fn execution_block_type(mut self, value: impl IntoValue_<ExecutionBlockType>) -> Step<S0, Set_, S2> { self.0.put("ExecutionBlockType", value.into_node()); Step(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Step<S0, S1, Set_> { self.0.put("Name", value.into_node()); Step(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Step> for Step<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ARCRegionSwitch::Plan.Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-workflow.html)
#[must_use]
pub struct Workflow<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Workflow<Missing_<super::required::workflow_target_action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workflow(Properties_::new(), PhantomData_) }
}
impl<S0> Workflow<S0> {
    /// Sets `Steps`.
    #[inline] pub fn steps(mut self, value: impl IntoValue_<Vec<Step>>) -> Self { self.0.put("Steps", value.into_node()); self }
    /// Sets `WorkflowDescription`.
    #[inline] pub fn workflow_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkflowDescription", value.into_node()); self }
    /// Sets `WorkflowTargetAction`. Required. The values are constants of [`WorkflowTargetAction`].
    #[inline] pub fn workflow_target_action(mut self, value: impl IntoValue_<WorkflowTargetAction>) -> Workflow<Set_> { self.0.put("WorkflowTargetAction", value.into_node()); Workflow(self.0, PhantomData_) }
    /// Sets `WorkflowTargetRegion`.
    #[inline] pub fn workflow_target_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkflowTargetRegion", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Workflow> for Workflow<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum AlarmType {}
impl AlarmType {
    /// `applicationHealth`
    pub const APPLICATION_HEALTH: Value_<AlarmType> = Value_::constant("applicationHealth");
    /// `trigger`
    pub const TRIGGER: Value_<AlarmType> = Value_::constant("trigger");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AlarmType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum RecoveryApproach {}
impl RecoveryApproach {
    /// `activeActive`
    pub const ACTIVE_ACTIVE: Value_<RecoveryApproach> = Value_::constant("activeActive");
    /// `activePassive`
    pub const ACTIVE_PASSIVE: Value_<RecoveryApproach> = Value_::constant("activePassive");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecoveryApproach> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum WorkflowTargetAction {}
impl WorkflowTargetAction {
    /// `activate`
    pub const ACTIVATE: Value_<WorkflowTargetAction> = Value_::constant("activate");
    /// `deactivate`
    pub const DEACTIVATE: Value_<WorkflowTargetAction> = Value_::constant("deactivate");
    /// `postRecovery`
    pub const POST_RECOVERY: Value_<WorkflowTargetAction> = Value_::constant("postRecovery");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WorkflowTargetAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum AlarmCondition {}
impl AlarmCondition {
    /// `red`
    pub const RED: Value_<AlarmCondition> = Value_::constant("red");
    /// `green`
    pub const GREEN: Value_<AlarmCondition> = Value_::constant("green");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AlarmCondition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum RegionToRunIn {}
impl RegionToRunIn {
    /// `activatingRegion`
    pub const ACTIVATING_REGION: Value_<RegionToRunIn> = Value_::constant("activatingRegion");
    /// `deactivatingRegion`
    pub const DEACTIVATING_REGION: Value_<RegionToRunIn> = Value_::constant("deactivatingRegion");
    /// `activeRegion`
    pub const ACTIVE_REGION: Value_<RegionToRunIn> = Value_::constant("activeRegion");
    /// `inactiveRegion`
    pub const INACTIVE_REGION: Value_<RegionToRunIn> = Value_::constant("inactiveRegion");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RegionToRunIn> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum WaitELBTargetGroupHealthy {}
impl WaitELBTargetGroupHealthy {
    /// `enabled`
    pub const ENABLED: Value_<WaitELBTargetGroupHealthy> = Value_::constant("enabled");
    /// `disabled`
    pub const DISABLED: Value_<WaitELBTargetGroupHealthy> = Value_::constant("disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WaitELBTargetGroupHealthy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum RoutingControlStateChange {}
impl RoutingControlStateChange {
    /// `On`
    pub const ON: Value_<RoutingControlStateChange> = Value_::constant("On");
    /// `Off`
    pub const OFF: Value_<RoutingControlStateChange> = Value_::constant("Off");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RoutingControlStateChange> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum GlobalAuroraUngracefulBehavior {}
impl GlobalAuroraUngracefulBehavior {
    /// `failover`
    pub const FAILOVER: Value_<GlobalAuroraUngracefulBehavior> = Value_::constant("failover");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GlobalAuroraUngracefulBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum DocumentDbUngracefulBehavior {}
impl DocumentDbUngracefulBehavior {
    /// `failover`
    pub const FAILOVER: Value_<DocumentDbUngracefulBehavior> = Value_::constant("failover");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DocumentDbUngracefulBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `enable`
    pub const ENABLE: Value_<Action> = Value_::constant("enable");
    /// `disable`
    pub const DISABLE: Value_<Action> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum Behavior {}
impl Behavior {
    /// `skip`
    pub const SKIP: Value_<Behavior> = Value_::constant("skip");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Behavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum NeptuneUngracefulBehavior {}
impl NeptuneUngracefulBehavior {
    /// `failover`
    pub const FAILOVER: Value_<NeptuneUngracefulBehavior> = Value_::constant("failover");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NeptuneUngracefulBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum RdsUngracefulBehavior {}
impl RdsUngracefulBehavior {
    /// `promoteReadReplica`
    pub const PROMOTE_READ_REPLICA: Value_<RdsUngracefulBehavior> = Value_::constant("promoteReadReplica");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RdsUngracefulBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum SsmSendCommandUngracefulBehavior {}
impl SsmSendCommandUngracefulBehavior {
    /// `skip`
    pub const SKIP: Value_<SsmSendCommandUngracefulBehavior> = Value_::constant("skip");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SsmSendCommandUngracefulBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ARCRegionSwitch::Plan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
#[derive(Debug)]
pub enum ExecutionBlockType {}
impl ExecutionBlockType {
    /// `ARCRegionSwitchPlan`
    pub const ARC_REGION_SWITCH_PLAN: Value_<ExecutionBlockType> = Value_::constant("ARCRegionSwitchPlan");
    /// `ARCRoutingControl`
    pub const ARC_ROUTING_CONTROL: Value_<ExecutionBlockType> = Value_::constant("ARCRoutingControl");
    /// `AuroraGlobalDatabase`
    pub const AURORA_GLOBAL_DATABASE: Value_<ExecutionBlockType> = Value_::constant("AuroraGlobalDatabase");
    /// `AuroraProvisionedScaling`
    pub const AURORA_PROVISIONED_SCALING: Value_<ExecutionBlockType> = Value_::constant("AuroraProvisionedScaling");
    /// `AuroraServerlessScaling`
    pub const AURORA_SERVERLESS_SCALING: Value_<ExecutionBlockType> = Value_::constant("AuroraServerlessScaling");
    /// `CustomActionLambda`
    pub const CUSTOM_ACTION_LAMBDA: Value_<ExecutionBlockType> = Value_::constant("CustomActionLambda");
    /// `DocumentDb`
    pub const DOCUMENT_DB: Value_<ExecutionBlockType> = Value_::constant("DocumentDb");
    /// `EC2AutoScaling`
    pub const EC2_AUTO_SCALING: Value_<ExecutionBlockType> = Value_::constant("EC2AutoScaling");
    /// `ECSServiceScaling`
    pub const ECS_SERVICE_SCALING: Value_<ExecutionBlockType> = Value_::constant("ECSServiceScaling");
    /// `EKSResourceScaling`
    pub const EKS_RESOURCE_SCALING: Value_<ExecutionBlockType> = Value_::constant("EKSResourceScaling");
    /// `LambdaEventSourceMapping`
    pub const LAMBDA_EVENT_SOURCE_MAPPING: Value_<ExecutionBlockType> = Value_::constant("LambdaEventSourceMapping");
    /// `ManualApproval`
    pub const MANUAL_APPROVAL: Value_<ExecutionBlockType> = Value_::constant("ManualApproval");
    /// `NeptuneGlobalDatabase`
    pub const NEPTUNE_GLOBAL_DATABASE: Value_<ExecutionBlockType> = Value_::constant("NeptuneGlobalDatabase");
    /// `Parallel`
    pub const PARALLEL: Value_<ExecutionBlockType> = Value_::constant("Parallel");
    /// `RdsCreateCrossRegionReplica`
    pub const RDS_CREATE_CROSS_REGION_REPLICA: Value_<ExecutionBlockType> = Value_::constant("RdsCreateCrossRegionReplica");
    /// `RdsPromoteReadReplica`
    pub const RDS_PROMOTE_READ_REPLICA: Value_<ExecutionBlockType> = Value_::constant("RdsPromoteReadReplica");
    /// `RdsSwitchoverReadReplica`
    pub const RDS_SWITCHOVER_READ_REPLICA: Value_<ExecutionBlockType> = Value_::constant("RdsSwitchoverReadReplica");
    /// `Route53HealthCheck`
    pub const ROUTE53_HEALTH_CHECK: Value_<ExecutionBlockType> = Value_::constant("Route53HealthCheck");
    /// `SSMSendCommand`
    pub const SSM_SEND_COMMAND: Value_<ExecutionBlockType> = Value_::constant("SSMSendCommand");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExecutionBlockType> { Value_::from_node(value.into_node()) }
}
