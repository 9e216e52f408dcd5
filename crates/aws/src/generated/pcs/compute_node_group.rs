// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCS::ComputeNodeGroup`

use stanchion_template::generated::*;

/// `AWS::PCS::ComputeNodeGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html)
#[must_use]
pub struct ComputeNodeGroup<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl ComputeNodeGroup<Missing_<super::required::cluster_id>, Missing_<super::required::iam_instance_profile_arn>, Missing_<super::required::instance_configs>, Missing_<super::required::scaling_configuration>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputeNodeGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> ComputeNodeGroup<S0, S1, S2, S3, S4> {
    /// Sets `AmiId`.
    #[inline] pub fn ami_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AmiId", value.into_node()); self }
    /// Sets `ClusterId`. Required. An update replaces the resource.
    #[inline] pub fn cluster_id(mut self, value: impl IntoValue_<String>) -> ComputeNodeGroup<Set_, S1, S2, S3, S4> { self.0.put("ClusterId", value.into_node()); ComputeNodeGroup(self.0, PhantomData_) }
    /// Sets `CustomLaunchTemplate`.
    #[inline] pub fn custom_launch_template(mut self, value: impl IntoValue_<CustomLaunchTemplate>) -> Self { self.0.put("CustomLaunchTemplate", value.into_node()); self }
    /// Sets `IamInstanceProfileArn`. Required.
    #[inline] pub fn iam_instance_profile_arn(mut self, value: impl IntoValue_<String>) -> ComputeNodeGroup<S0, Set_, S2, S3, S4> { self.0.put("IamInstanceProfileArn", value.into_node()); ComputeNodeGroup(self.0, PhantomData_) }
    /// Sets `InstanceConfigs`. Required. An update replaces the resource.
    #[inline] pub fn instance_configs(mut self, value: impl IntoValue_<Vec<InstanceConfig>>) -> ComputeNodeGroup<S0, S1, Set_, S3, S4> { self.0.put("InstanceConfigs", value.into_node()); ComputeNodeGroup(self.0, PhantomData_) }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NodeLifecycleActions`.
    #[inline] pub fn node_lifecycle_actions(mut self, value: impl IntoValue_<NodeLifecycleActions>) -> Self { self.0.put("NodeLifecycleActions", value.into_node()); self }
    /// Sets `PurchaseOption`. The values are constants of [`PurchaseOption`].
    #[inline] pub fn purchase_option(mut self, value: impl IntoValue_<PurchaseOption>) -> Self { self.0.put("PurchaseOption", value.into_node()); self }
    /// Sets `ScalingConfiguration`. Required.
    #[inline] pub fn scaling_configuration(mut self, value: impl IntoValue_<ScalingConfiguration>) -> ComputeNodeGroup<S0, S1, S2, Set_, S4> { self.0.put("ScalingConfiguration", value.into_node()); ComputeNodeGroup(self.0, PhantomData_) }
    /// Sets `SlurmConfiguration`.
    #[inline] pub fn slurm_configuration(mut self, value: impl IntoValue_<SlurmConfiguration>) -> Self { self.0.put("SlurmConfiguration", value.into_node()); self }
    /// Sets `SpotOptions`.
    #[inline] pub fn spot_options(mut self, value: impl IntoValue_<SpotOptions>) -> Self { self.0.put("SpotOptions", value.into_node()); self }
    /// Sets `SubnetIds`. Required.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ComputeNodeGroup<S0, S1, S2, S3, Set_> { self.0.put("SubnetIds", value.into_node()); ComputeNodeGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<ComputeNodeGroup> for ComputeNodeGroup<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for ComputeNodeGroup<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::PCS::ComputeNodeGroup";
    type Handle = ComputeNodeGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ComputeNodeGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ComputeNodeGroupRef(Id_);
impl From<Id_> for ComputeNodeGroupRef { #[inline] fn from(id: Id_) -> Self { ComputeNodeGroupRef(id) } }
impl AsRef<Id_> for ComputeNodeGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ComputeNodeGroupRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ErrorInfo`
    #[inline] pub fn error_info(&self) -> Value_<Vec<String>> { self.0.list_attribute("ErrorInfo") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::PCS::ComputeNodeGroup.CustomLaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html)
#[must_use]
pub struct CustomLaunchTemplate(Properties_);
impl CustomLaunchTemplate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomLaunchTemplate(Properties_::new()) }
}
impl CustomLaunchTemplate {
    /// Sets `TemplateId`.
    #[inline] pub fn template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateId", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<CustomLaunchTemplate> for CustomLaunchTemplate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::ComputeNodeGroup.InstanceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-computenodegroup-instanceconfig.html)
#[must_use]
pub struct InstanceConfig(Properties_);
impl InstanceConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceConfig(Properties_::new()) }
}
impl InstanceConfig {
    /// Sets `InstanceType`.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
}
impl IntoValue_<InstanceConfig> for InstanceConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::ComputeNodeGroup.ScriptSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-computenodegroup-scriptsource.html)
#[must_use]
pub struct ScriptSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScriptSource<Missing_<super::required::script_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScriptSource(Properties_::new(), PhantomData_) }
}
impl<S0> ScriptSource<S0> {
    /// Sets `Checksum`. Exactly 64 characters.
    #[inline] pub fn checksum(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Checksum", value.into_node()); self }
    /// Sets `S3VersionId`. At most 1024 characters.
    #[inline] pub fn s3_version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3VersionId", value.into_node()); self }
    /// Sets `ScriptLocation`. Required. 1 to 1024 characters.
    #[inline] pub fn script_location(mut self, value: impl IntoValue_<String>) -> ScriptSource<Set_> { self.0.put("ScriptLocation", value.into_node()); ScriptSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScriptSource> for ScriptSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::ComputeNodeGroup.NodeLifecycleScript`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-computenodegroup-nodelifecyclescript.html)
#[must_use]
pub struct NodeLifecycleScript<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NodeLifecycleScript<Missing_<super::required::name>, Missing_<super::required::script_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NodeLifecycleScript(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NodeLifecycleScript<S0, S1> {
    /// Sets `Arguments`. At most 20 items.
    #[inline] pub fn arguments(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Arguments", value.into_node()); self }
    /// Sets `ExecutionPolicy`. The values are constants of [`ExecutionPolicy`].
    #[inline] pub fn execution_policy(mut self, value: impl IntoValue_<ExecutionPolicy>) -> Self { self.0.put("ExecutionPolicy", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> NodeLifecycleScript<Set_, S1> { self.0.put("Name", value.into_node()); NodeLifecycleScript(self.0, PhantomData_) }
    /// Sets `OnError`. The values are constants of [`OnError`].
    #[inline] pub fn on_error(mut self, value: impl IntoValue_<OnError>) -> Self { self.0.put("OnError", value.into_node()); self }
    /// Sets `ScriptSource`. Required.
    #[inline] pub fn script_source(mut self, value: impl IntoValue_<ScriptSource>) -> NodeLifecycleScript<S0, Set_> { self.0.put("ScriptSource", value.into_node()); NodeLifecycleScript(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NodeLifecycleScript> for NodeLifecycleScript<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::ComputeNodeGroup.NodeLifecycleStages`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-computenodegroup-nodelifecyclestages.html)
#[must_use]
pub struct NodeLifecycleStages(Properties_);
impl NodeLifecycleStages {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NodeLifecycleStages(Properties_::new()) }
}
impl NodeLifecycleStages {
    /// Sets `NodeBootstrapped`. 1 to 20 items.
    #[inline] pub fn node_bootstrapped(mut self, value: impl IntoValue_<Vec<NodeLifecycleScript>>) -> Self { self.0.put("NodeBootstrapped", value.into_node()); self }
    /// Sets `NodeReady`. 1 to 20 items.
    #[inline] pub fn node_ready(mut self, value: impl IntoValue_<Vec<NodeLifecycleScript>>) -> Self { self.0.put("NodeReady", value.into_node()); self }
}
impl IntoValue_<NodeLifecycleStages> for NodeLifecycleStages { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::ComputeNodeGroup.NodeLifecycleActions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-computenodegroup-nodelifecycleactions.html)
#[must_use]
pub struct NodeLifecycleActions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NodeLifecycleActions<Missing_<super::required::stages>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NodeLifecycleActions(Properties_::new(), PhantomData_) }
}
impl<S0> NodeLifecycleActions<S0> {
    /// Sets `ScriptCachingPolicy`. The values are constants of [`ScriptCachingPolicy`].
    #[inline] pub fn script_caching_policy(mut self, value: impl IntoValue_<ScriptCachingPolicy>) -> Self { self.0.put("ScriptCachingPolicy", value.into_node()); self }
    /// Sets `Stages`. Required.
    #[inline] pub fn stages(mut self, value: impl IntoValue_<NodeLifecycleStages>) -> NodeLifecycleActions<Set_> { self.0.put("Stages", value.into_node()); NodeLifecycleActions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NodeLifecycleActions> for NodeLifecycleActions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::ComputeNodeGroup.ScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html)
#[must_use]
pub struct ScalingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ScalingConfiguration<Missing_<super::required::max_instance_count>, Missing_<super::required::min_instance_count>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ScalingConfiguration<S0, S1> {
    /// Sets `MaxInstanceCount`. Required. At least 0.
    #[inline] pub fn max_instance_count(mut self, value: impl IntoValue_<i64>) -> ScalingConfiguration<Set_, S1> { self.0.put("MaxInstanceCount", value.into_node()); ScalingConfiguration(self.0, PhantomData_) }
    /// Sets `MinInstanceCount`. Required. At least 0.
    #[inline] pub fn min_instance_count(mut self, value: impl IntoValue_<i64>) -> ScalingConfiguration<S0, Set_> { self.0.put("MinInstanceCount", value.into_node()); ScalingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ScalingConfiguration> for ScalingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::ComputeNodeGroup.SlurmCustomSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-computenodegroup-slurmcustomsetting.html)
#[must_use]
pub struct SlurmCustomSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SlurmCustomSetting<Missing_<super::required::parameter_name>, Missing_<super::required::parameter_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlurmCustomSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SlurmCustomSetting<S0, S1> {
    /// Sets `ParameterName`. Required.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> SlurmCustomSetting<Set_, S1> { self.0.put("ParameterName", value.into_node()); SlurmCustomSetting(self.0, PhantomData_) }
    /// Sets `ParameterValue`. Required.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> SlurmCustomSetting<S0, Set_> { self.0.put("ParameterValue", value.into_node()); SlurmCustomSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SlurmCustomSetting> for SlurmCustomSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::ComputeNodeGroup.SlurmConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html)
#[must_use]
pub struct SlurmConfiguration(Properties_);
impl SlurmConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SlurmConfiguration(Properties_::new()) }
}
impl SlurmConfiguration {
    /// Sets `GresCustomSettings`.
    #[inline] pub fn gres_custom_settings(mut self, value: impl IntoValue_<Vec<MapOf_<String>>>) -> Self { self.0.put("GresCustomSettings", value.into_node()); self }
    /// Sets `ScaleDownIdleTimeInSeconds`. 1 to 10000000.
    #[inline] pub fn scale_down_idle_time_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleDownIdleTimeInSeconds", value.into_node()); self }
    /// Sets `SlurmCustomSettings`.
    #[inline] pub fn slurm_custom_settings(mut self, value: impl IntoValue_<Vec<SlurmCustomSetting>>) -> Self { self.0.put("SlurmCustomSettings", value.into_node()); self }
}
impl IntoValue_<SlurmConfiguration> for SlurmConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::ComputeNodeGroup.SpotOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html)
#[must_use]
pub struct SpotOptions(Properties_);
impl SpotOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpotOptions(Properties_::new()) }
}
impl SpotOptions {
    /// Sets `AllocationStrategy`. The values are constants of [`AllocationStrategy`].
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<AllocationStrategy>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
}
impl IntoValue_<SpotOptions> for SpotOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::PCS::ComputeNodeGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html)
#[derive(Debug)]
pub enum ScriptCachingPolicy {}
impl ScriptCachingPolicy {
    /// `CACHE_ONCE`
    pub const CACHE_ONCE: Value_<ScriptCachingPolicy> = Value_::constant("CACHE_ONCE");
    /// `REFRESH_ON_REBOOT`
    pub const REFRESH_ON_REBOOT: Value_<ScriptCachingPolicy> = Value_::constant("REFRESH_ON_REBOOT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScriptCachingPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCS::ComputeNodeGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html)
#[derive(Debug)]
pub enum ExecutionPolicy {}
impl ExecutionPolicy {
    /// `FIRST_BOOT_ONLY`
    pub const FIRST_BOOT_ONLY: Value_<ExecutionPolicy> = Value_::constant("FIRST_BOOT_ONLY");
    /// `EVERY_BOOT`
    pub const EVERY_BOOT: Value_<ExecutionPolicy> = Value_::constant("EVERY_BOOT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExecutionPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCS::ComputeNodeGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html)
#[derive(Debug)]
pub enum OnError {}
impl OnError {
    /// `TERMINATE`
    pub const TERMINATE: Value_<OnError> = Value_::constant("TERMINATE");
    /// `STOP_SEQUENCE`
    pub const STOP_SEQUENCE: Value_<OnError> = Value_::constant("STOP_SEQUENCE");
    /// `CONTINUE`
    pub const CONTINUE: Value_<OnError> = Value_::constant("CONTINUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OnError> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCS::ComputeNodeGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html)
#[derive(Debug)]
pub enum PurchaseOption {}
impl PurchaseOption {
    /// `ONDEMAND`
    pub const ONDEMAND: Value_<PurchaseOption> = Value_::constant("ONDEMAND");
    /// `SPOT`
    pub const SPOT: Value_<PurchaseOption> = Value_::constant("SPOT");
    /// `CAPACITY_BLOCK`
    pub const CAPACITY_BLOCK: Value_<PurchaseOption> = Value_::constant("CAPACITY_BLOCK");
    /// `INTERRUPTIBLE_CAPACITY_RESERVATION`
    pub const INTERRUPTIBLE_CAPACITY_RESERVATION: Value_<PurchaseOption> = Value_::constant("INTERRUPTIBLE_CAPACITY_RESERVATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PurchaseOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCS::ComputeNodeGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html)
#[derive(Debug)]
pub enum AllocationStrategy {}
impl AllocationStrategy {
    /// `lowest-price`
    pub const LOWEST_PRICE: Value_<AllocationStrategy> = Value_::constant("lowest-price");
    /// `capacity-optimized`
    pub const CAPACITY_OPTIMIZED: Value_<AllocationStrategy> = Value_::constant("capacity-optimized");
    /// `price-capacity-optimized`
    pub const PRICE_CAPACITY_OPTIMIZED: Value_<AllocationStrategy> = Value_::constant("price-capacity-optimized");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AllocationStrategy> { Value_::from_node(value.into_node()) }
}
