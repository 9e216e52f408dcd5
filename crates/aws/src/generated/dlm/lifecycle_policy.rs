// Made by `cargo xtask generate`; do not edit.
//! `AWS::DLM::LifecyclePolicy`

use stanchion_template::generated::*;

/// `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[must_use]
pub struct LifecyclePolicy(Properties_);
impl LifecyclePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LifecyclePolicy(Properties_::new()) }
}
impl LifecyclePolicy {
    /// Sets `CopyTags`.
    #[inline] pub fn copy_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTags", value.into_node()); self }
    /// Sets `CreateInterval`. At least 1.
    #[inline] pub fn create_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CreateInterval", value.into_node()); self }
    /// Sets `CrossRegionCopyTargets`. 0 to 3 items.
    #[inline] pub fn cross_region_copy_targets(mut self, value: impl IntoValue_<Vec<CrossRegionCopyTarget>>) -> Self { self.0.put("CrossRegionCopyTargets", value.into_node()); self }
    /// Sets `DefaultPolicy`. The values are constants of [`DefaultPolicy`].
    #[inline] pub fn default_policy(mut self, value: impl IntoValue_<DefaultPolicy>) -> Self { self.0.put("DefaultPolicy", value.into_node()); self }
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Exclusions`.
    #[inline] pub fn exclusions(mut self, value: impl IntoValue_<Exclusions>) -> Self { self.0.put("Exclusions", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. 0 to 2048 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `ExtendDeletion`.
    #[inline] pub fn extend_deletion(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExtendDeletion", value.into_node()); self }
    /// Sets `PolicyDetails`.
    #[inline] pub fn policy_details(mut self, value: impl IntoValue_<PolicyDetails>) -> Self { self.0.put("PolicyDetails", value.into_node()); self }
    /// Sets `RetainInterval`. At least 1.
    #[inline] pub fn retain_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetainInterval", value.into_node()); self }
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<LifecyclePolicy> for LifecyclePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for LifecyclePolicy {
    const TYPE: &'static str = "AWS::DLM::LifecyclePolicy";
    type Handle = LifecyclePolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LifecyclePolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LifecyclePolicyRef(Id_);
impl From<Id_> for LifecyclePolicyRef { #[inline] fn from(id: Id_) -> Self { LifecyclePolicyRef(id) } }
impl AsRef<Id_> for LifecyclePolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LifecyclePolicyRef {
    /// `Ref`: `PolicyId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `PolicyId`
    #[inline] pub fn policy_id(&self) -> Value_<String> { self.0.attribute("PolicyId") }
}
/// `AWS::DLM::LifecyclePolicy.CrossRegionCopyTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopytarget.html)
#[must_use]
pub struct CrossRegionCopyTarget(Properties_);
impl CrossRegionCopyTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CrossRegionCopyTarget(Properties_::new()) }
}
impl CrossRegionCopyTarget {
    /// Sets `TargetRegion`. 0 to 16 characters.
    #[inline] pub fn target_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetRegion", value.into_node()); self }
}
impl IntoValue_<CrossRegionCopyTarget> for CrossRegionCopyTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.Exclusions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-exclusions.html)
#[must_use]
pub struct Exclusions(Properties_);
impl Exclusions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Exclusions(Properties_::new()) }
}
impl Exclusions {
    /// Sets `ExcludeBootVolumes`.
    #[inline] pub fn exclude_boot_volumes(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExcludeBootVolumes", value.into_node()); self }
    /// Sets `ExcludeTags`. 0 to 50 items.
    #[inline] pub fn exclude_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ExcludeTags", value.into_node()); self }
    /// Sets `ExcludeVolumeTypes`. 0 to 6 items.
    #[inline] pub fn exclude_volume_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeVolumeTypes", value.into_node()); self }
}
impl IntoValue_<Exclusions> for Exclusions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::encrypted>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `CmkArn`. 0 to 2048 characters.
    #[inline] pub fn cmk_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CmkArn", value.into_node()); self }
    /// Sets `Encrypted`. Required.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> EncryptionConfiguration<Set_> { self.0.put("Encrypted", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.CrossRegionCopyRetainRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopyretainrule.html)
#[must_use]
pub struct CrossRegionCopyRetainRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CrossRegionCopyRetainRule<Missing_<super::required::interval>, Missing_<super::required::interval_unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CrossRegionCopyRetainRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CrossRegionCopyRetainRule<S0, S1> {
    /// Sets `Interval`. Required. At least 1.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> CrossRegionCopyRetainRule<Set_, S1> { self.0.put("Interval", value.into_node()); CrossRegionCopyRetainRule(self.0, PhantomData_) }
    /// Sets `IntervalUnit`. Required. The values are constants of [`IntervalUnit`].
    #[inline] pub fn interval_unit(mut self, value: impl IntoValue_<IntervalUnit>) -> CrossRegionCopyRetainRule<S0, Set_> { self.0.put("IntervalUnit", value.into_node()); CrossRegionCopyRetainRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CrossRegionCopyRetainRule> for CrossRegionCopyRetainRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.CrossRegionCopyAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopyaction.html)
#[must_use]
pub struct CrossRegionCopyAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CrossRegionCopyAction<Missing_<super::required::encryption_configuration>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CrossRegionCopyAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CrossRegionCopyAction<S0, S1> {
    /// Sets `EncryptionConfiguration`. Required.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> CrossRegionCopyAction<Set_, S1> { self.0.put("EncryptionConfiguration", value.into_node()); CrossRegionCopyAction(self.0, PhantomData_) }
    /// Sets `RetainRule`.
    #[inline] pub fn retain_rule(mut self, value: impl IntoValue_<CrossRegionCopyRetainRule>) -> Self { self.0.put("RetainRule", value.into_node()); self }
    /// Sets `Target`. Required. 0 to 2048 characters.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> CrossRegionCopyAction<S0, Set_> { self.0.put("Target", value.into_node()); CrossRegionCopyAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CrossRegionCopyAction> for CrossRegionCopyAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-action.html)
#[must_use]
pub struct Action<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Action<Missing_<super::required::cross_region_copy>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Action(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Action<S0, S1> {
    /// Sets `CrossRegionCopy`. Required. 0 to 3 items.
    #[inline] pub fn cross_region_copy(mut self, value: impl IntoValue_<Vec<CrossRegionCopyAction>>) -> Action<Set_, S1> { self.0.put("CrossRegionCopy", value.into_node()); Action(self.0, PhantomData_) }
    /// Sets `Name`. Required. 0 to 120 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Action<S0, Set_> { self.0.put("Name", value.into_node()); Action(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Action> for Action<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.EventParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-eventparameters.html)
#[must_use]
pub struct EventParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EventParameters<Missing_<super::required::event_type>, Missing_<super::required::snapshot_owner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EventParameters<S0, S1> {
    /// Sets `DescriptionRegex`. 0 to 1000 characters.
    #[inline] pub fn description_regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DescriptionRegex", value.into_node()); self }
    /// Sets `EventType`. Required. The values are constants of [`EventType`].
    #[inline] pub fn event_type(mut self, value: impl IntoValue_<EventType>) -> EventParameters<Set_, S1> { self.0.put("EventType", value.into_node()); EventParameters(self.0, PhantomData_) }
    /// Sets `SnapshotOwner`. Required. 0 to 50 items.
    #[inline] pub fn snapshot_owner(mut self, value: impl IntoValue_<Vec<String>>) -> EventParameters<S0, Set_> { self.0.put("SnapshotOwner", value.into_node()); EventParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EventParameters> for EventParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.EventSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-eventsource.html)
#[must_use]
pub struct EventSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventSource<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventSource(Properties_::new(), PhantomData_) }
}
impl<S0> EventSource<S0> {
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<EventParameters>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> EventSource<Set_> { self.0.put("Type", value.into_node()); EventSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EventSource> for EventSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.Parameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-parameters.html)
#[must_use]
pub struct Parameters(Properties_);
impl Parameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Parameters(Properties_::new()) }
}
impl Parameters {
    /// Sets `ExcludeBootVolume`.
    #[inline] pub fn exclude_boot_volume(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExcludeBootVolume", value.into_node()); self }
    /// Sets `ExcludeDataVolumeTags`. 0 to 50 items.
    #[inline] pub fn exclude_data_volume_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ExcludeDataVolumeTags", value.into_node()); self }
    /// Sets `NoReboot`.
    #[inline] pub fn no_reboot(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NoReboot", value.into_node()); self }
}
impl IntoValue_<Parameters> for Parameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.RetentionArchiveTier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-retentionarchivetier.html)
#[must_use]
pub struct RetentionArchiveTier(Properties_);
impl RetentionArchiveTier {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetentionArchiveTier(Properties_::new()) }
}
impl RetentionArchiveTier {
    /// Sets `Count`. 1 to 1000.
    #[inline] pub fn count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `Interval`. At least 1.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `IntervalUnit`. The values are constants of [`RetentionArchiveTierIntervalUnit`].
    #[inline] pub fn interval_unit(mut self, value: impl IntoValue_<RetentionArchiveTierIntervalUnit>) -> Self { self.0.put("IntervalUnit", value.into_node()); self }
}
impl IntoValue_<RetentionArchiveTier> for RetentionArchiveTier { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.ArchiveRetainRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-archiveretainrule.html)
#[must_use]
pub struct ArchiveRetainRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ArchiveRetainRule<Missing_<super::required::retention_archive_tier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArchiveRetainRule(Properties_::new(), PhantomData_) }
}
impl<S0> ArchiveRetainRule<S0> {
    /// Sets `RetentionArchiveTier`. Required.
    #[inline] pub fn retention_archive_tier(mut self, value: impl IntoValue_<RetentionArchiveTier>) -> ArchiveRetainRule<Set_> { self.0.put("RetentionArchiveTier", value.into_node()); ArchiveRetainRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ArchiveRetainRule> for ArchiveRetainRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.ArchiveRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-archiverule.html)
#[must_use]
pub struct ArchiveRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ArchiveRule<Missing_<super::required::retain_rule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArchiveRule(Properties_::new(), PhantomData_) }
}
impl<S0> ArchiveRule<S0> {
    /// Sets `RetainRule`. Required.
    #[inline] pub fn retain_rule(mut self, value: impl IntoValue_<ArchiveRetainRule>) -> ArchiveRule<Set_> { self.0.put("RetainRule", value.into_node()); ArchiveRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ArchiveRule> for ArchiveRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.Script`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-script.html)
#[must_use]
pub struct Script(Properties_);
impl Script {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Script(Properties_::new()) }
}
impl Script {
    /// Sets `ExecuteOperationOnScriptFailure`.
    #[inline] pub fn execute_operation_on_script_failure(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExecuteOperationOnScriptFailure", value.into_node()); self }
    /// Sets `ExecutionHandler`. 0 to 200 characters.
    #[inline] pub fn execution_handler(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionHandler", value.into_node()); self }
    /// Sets `ExecutionHandlerService`. The values are constants of [`ExecutionHandlerService`].
    #[inline] pub fn execution_handler_service(mut self, value: impl IntoValue_<ExecutionHandlerService>) -> Self { self.0.put("ExecutionHandlerService", value.into_node()); self }
    /// Sets `ExecutionTimeout`. 10 to 120.
    #[inline] pub fn execution_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExecutionTimeout", value.into_node()); self }
    /// Sets `MaximumRetryCount`. 0 to 3.
    #[inline] pub fn maximum_retry_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumRetryCount", value.into_node()); self }
    /// Sets `Stages`. 1 to 2 items. The values are constants of [`Stage`].
    #[inline] pub fn stages(mut self, value: impl IntoValue_<Vec<Stage>>) -> Self { self.0.put("Stages", value.into_node()); self }
}
impl IntoValue_<Script> for Script { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.CreateRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-createrule.html)
#[must_use]
pub struct CreateRule(Properties_);
impl CreateRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CreateRule(Properties_::new()) }
}
impl CreateRule {
    /// Sets `CronExpression`. 17 to 106 characters.
    #[inline] pub fn cron_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CronExpression", value.into_node()); self }
    /// Sets `Interval`. At least 1.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `IntervalUnit`. The values are constants of [`CreateRuleIntervalUnit`].
    #[inline] pub fn interval_unit(mut self, value: impl IntoValue_<CreateRuleIntervalUnit>) -> Self { self.0.put("IntervalUnit", value.into_node()); self }
    /// Sets `Location`. The values are constants of [`Location`].
    #[inline] pub fn location(mut self, value: impl IntoValue_<Location>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `Scripts`. At most 1 item.
    #[inline] pub fn scripts(mut self, value: impl IntoValue_<Vec<Script>>) -> Self { self.0.put("Scripts", value.into_node()); self }
    /// Sets `Times`. At most 1 item.
    #[inline] pub fn times(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Times", value.into_node()); self }
}
impl IntoValue_<CreateRule> for CreateRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.CrossRegionCopyDeprecateRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopydeprecaterule.html)
#[must_use]
pub struct CrossRegionCopyDeprecateRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CrossRegionCopyDeprecateRule<Missing_<super::required::interval>, Missing_<super::required::interval_unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CrossRegionCopyDeprecateRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CrossRegionCopyDeprecateRule<S0, S1> {
    /// Sets `Interval`. Required. At least 1.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> CrossRegionCopyDeprecateRule<Set_, S1> { self.0.put("Interval", value.into_node()); CrossRegionCopyDeprecateRule(self.0, PhantomData_) }
    /// Sets `IntervalUnit`. Required. The values are constants of [`CrossRegionCopyDeprecateRuleIntervalUnit`].
    #[inline] pub fn interval_unit(mut self, value: impl IntoValue_<CrossRegionCopyDeprecateRuleIntervalUnit>) -> CrossRegionCopyDeprecateRule<S0, Set_> { self.0.put("IntervalUnit", value.into_node()); CrossRegionCopyDeprecateRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CrossRegionCopyDeprecateRule> for CrossRegionCopyDeprecateRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.CrossRegionCopyRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopyrule.html)
#[must_use]
pub struct CrossRegionCopyRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CrossRegionCopyRule<Missing_<super::required::encrypted>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CrossRegionCopyRule(Properties_::new(), PhantomData_) }
}
impl<S0> CrossRegionCopyRule<S0> {
    /// Sets `CmkArn`. 0 to 2048 characters.
    #[inline] pub fn cmk_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CmkArn", value.into_node()); self }
    /// Sets `CopyTags`.
    #[inline] pub fn copy_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTags", value.into_node()); self }
    /// Sets `DeprecateRule`.
    #[inline] pub fn deprecate_rule(mut self, value: impl IntoValue_<CrossRegionCopyDeprecateRule>) -> Self { self.0.put("DeprecateRule", value.into_node()); self }
    /// Sets `Encrypted`. Required.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> CrossRegionCopyRule<Set_> { self.0.put("Encrypted", value.into_node()); CrossRegionCopyRule(self.0, PhantomData_) }
    /// Sets `RetainRule`.
    #[inline] pub fn retain_rule(mut self, value: impl IntoValue_<CrossRegionCopyRetainRule>) -> Self { self.0.put("RetainRule", value.into_node()); self }
    /// Sets `Target`. 0 to 2048 characters.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Target", value.into_node()); self }
    /// Sets `TargetRegion`. 0 to 16 characters.
    #[inline] pub fn target_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetRegion", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CrossRegionCopyRule> for CrossRegionCopyRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.DeprecateRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-deprecaterule.html)
#[must_use]
pub struct DeprecateRule(Properties_);
impl DeprecateRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeprecateRule(Properties_::new()) }
}
impl DeprecateRule {
    /// Sets `Count`. 1 to 1000.
    #[inline] pub fn count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `Interval`. At least 1.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `IntervalUnit`. The values are constants of [`DeprecateRuleIntervalUnit`].
    #[inline] pub fn interval_unit(mut self, value: impl IntoValue_<DeprecateRuleIntervalUnit>) -> Self { self.0.put("IntervalUnit", value.into_node()); self }
}
impl IntoValue_<DeprecateRule> for DeprecateRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.FastRestoreRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-fastrestorerule.html)
#[must_use]
pub struct FastRestoreRule(Properties_);
impl FastRestoreRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FastRestoreRule(Properties_::new()) }
}
impl FastRestoreRule {
    /// Sets `AvailabilityZoneIds`. 1 to 10 items.
    #[inline] pub fn availability_zone_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AvailabilityZoneIds", value.into_node()); self }
    /// Sets `AvailabilityZones`. 1 to 10 items.
    #[inline] pub fn availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AvailabilityZones", value.into_node()); self }
    /// Sets `Count`. 1 to 1000.
    #[inline] pub fn count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `Interval`. At least 1.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `IntervalUnit`. The values are constants of [`FastRestoreRuleIntervalUnit`].
    #[inline] pub fn interval_unit(mut self, value: impl IntoValue_<FastRestoreRuleIntervalUnit>) -> Self { self.0.put("IntervalUnit", value.into_node()); self }
}
impl IntoValue_<FastRestoreRule> for FastRestoreRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.RetainRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-retainrule.html)
#[must_use]
pub struct RetainRule(Properties_);
impl RetainRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetainRule(Properties_::new()) }
}
impl RetainRule {
    /// Sets `Count`. 0 to 1000.
    #[inline] pub fn count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `Interval`. At least 0.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `IntervalUnit`. The values are constants of [`RetainRuleIntervalUnit`].
    #[inline] pub fn interval_unit(mut self, value: impl IntoValue_<RetainRuleIntervalUnit>) -> Self { self.0.put("IntervalUnit", value.into_node()); self }
}
impl IntoValue_<RetainRule> for RetainRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.ShareRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-sharerule.html)
#[must_use]
pub struct ShareRule(Properties_);
impl ShareRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ShareRule(Properties_::new()) }
}
impl ShareRule {
    /// Sets `TargetAccounts`. At least 1 item.
    #[inline] pub fn target_accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TargetAccounts", value.into_node()); self }
    /// Sets `UnshareInterval`. At least 1.
    #[inline] pub fn unshare_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UnshareInterval", value.into_node()); self }
    /// Sets `UnshareIntervalUnit`. The values are constants of [`UnshareIntervalUnit`].
    #[inline] pub fn unshare_interval_unit(mut self, value: impl IntoValue_<UnshareIntervalUnit>) -> Self { self.0.put("UnshareIntervalUnit", value.into_node()); self }
}
impl IntoValue_<ShareRule> for ShareRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-schedule.html)
#[must_use]
pub struct Schedule(Properties_);
impl Schedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new()) }
}
impl Schedule {
    /// Sets `ArchiveRule`.
    #[inline] pub fn archive_rule(mut self, value: impl IntoValue_<ArchiveRule>) -> Self { self.0.put("ArchiveRule", value.into_node()); self }
    /// Sets `CopyTags`.
    #[inline] pub fn copy_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTags", value.into_node()); self }
    /// Sets `CreateRule`.
    #[inline] pub fn create_rule(mut self, value: impl IntoValue_<CreateRule>) -> Self { self.0.put("CreateRule", value.into_node()); self }
    /// Sets `CrossRegionCopyRules`. 0 to 3 items.
    #[inline] pub fn cross_region_copy_rules(mut self, value: impl IntoValue_<Vec<CrossRegionCopyRule>>) -> Self { self.0.put("CrossRegionCopyRules", value.into_node()); self }
    /// Sets `DeprecateRule`.
    #[inline] pub fn deprecate_rule(mut self, value: impl IntoValue_<DeprecateRule>) -> Self { self.0.put("DeprecateRule", value.into_node()); self }
    /// Sets `FastRestoreRule`.
    #[inline] pub fn fast_restore_rule(mut self, value: impl IntoValue_<FastRestoreRule>) -> Self { self.0.put("FastRestoreRule", value.into_node()); self }
    /// Sets `Name`. 0 to 120 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RetainRule`.
    #[inline] pub fn retain_rule(mut self, value: impl IntoValue_<RetainRule>) -> Self { self.0.put("RetainRule", value.into_node()); self }
    /// Sets `ShareRules`. At most 1 item.
    #[inline] pub fn share_rules(mut self, value: impl IntoValue_<Vec<ShareRule>>) -> Self { self.0.put("ShareRules", value.into_node()); self }
    /// Sets `TagsToAdd`. 0 to 45 items.
    #[inline] pub fn tags_to_add(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("TagsToAdd", value.into_node()); self }
    /// Sets `VariableTags`. 0 to 45 items.
    #[inline] pub fn variable_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("VariableTags", value.into_node()); self }
}
impl IntoValue_<Schedule> for Schedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DLM::LifecyclePolicy.PolicyDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-policydetails.html)
#[must_use]
pub struct PolicyDetails(Properties_);
impl PolicyDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PolicyDetails(Properties_::new()) }
}
impl PolicyDetails {
    /// Sets `Actions`. Exactly 1 item.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `CopyTags`.
    #[inline] pub fn copy_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTags", value.into_node()); self }
    /// Sets `CreateInterval`. At least 1.
    #[inline] pub fn create_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CreateInterval", value.into_node()); self }
    /// Sets `CrossRegionCopyTargets`. 0 to 3 items.
    #[inline] pub fn cross_region_copy_targets(mut self, value: impl IntoValue_<Vec<CrossRegionCopyTarget>>) -> Self { self.0.put("CrossRegionCopyTargets", value.into_node()); self }
    /// Sets `EventSource`.
    #[inline] pub fn event_source(mut self, value: impl IntoValue_<EventSource>) -> Self { self.0.put("EventSource", value.into_node()); self }
    /// Sets `Exclusions`.
    #[inline] pub fn exclusions(mut self, value: impl IntoValue_<Exclusions>) -> Self { self.0.put("Exclusions", value.into_node()); self }
    /// Sets `ExtendDeletion`.
    #[inline] pub fn extend_deletion(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExtendDeletion", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Parameters>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `PolicyLanguage`. The values are constants of [`PolicyLanguage`].
    #[inline] pub fn policy_language(mut self, value: impl IntoValue_<PolicyLanguage>) -> Self { self.0.put("PolicyLanguage", value.into_node()); self }
    /// Sets `PolicyType`. The values are constants of [`PolicyType`].
    #[inline] pub fn policy_type(mut self, value: impl IntoValue_<PolicyType>) -> Self { self.0.put("PolicyType", value.into_node()); self }
    /// Sets `ResourceLocations`. Exactly 1 item. The values are constants of [`ResourceLocation`].
    #[inline] pub fn resource_locations(mut self, value: impl IntoValue_<Vec<ResourceLocation>>) -> Self { self.0.put("ResourceLocations", value.into_node()); self }
    /// Sets `ResourceType`. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `ResourceTypes`. Exactly 1 item. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_types(mut self, value: impl IntoValue_<Vec<ResourceType>>) -> Self { self.0.put("ResourceTypes", value.into_node()); self }
    /// Sets `RetainInterval`. At least 1.
    #[inline] pub fn retain_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetainInterval", value.into_node()); self }
    /// Sets `Schedules`. 1 to 4 items.
    #[inline] pub fn schedules(mut self, value: impl IntoValue_<Vec<Schedule>>) -> Self { self.0.put("Schedules", value.into_node()); self }
    /// Sets `TargetTags`. 1 to 50 items.
    #[inline] pub fn target_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("TargetTags", value.into_node()); self }
}
impl IntoValue_<PolicyDetails> for PolicyDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum DefaultPolicy {}
impl DefaultPolicy {
    /// `INSTANCE`
    pub const INSTANCE: Value_<DefaultPolicy> = Value_::constant("INSTANCE");
    /// `VOLUME`
    pub const VOLUME: Value_<DefaultPolicy> = Value_::constant("VOLUME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum IntervalUnit {}
impl IntervalUnit {
    /// `DAYS`
    pub const DAYS: Value_<IntervalUnit> = Value_::constant("DAYS");
    /// `MONTHS`
    pub const MONTHS: Value_<IntervalUnit> = Value_::constant("MONTHS");
    /// `WEEKS`
    pub const WEEKS: Value_<IntervalUnit> = Value_::constant("WEEKS");
    /// `YEARS`
    pub const YEARS: Value_<IntervalUnit> = Value_::constant("YEARS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IntervalUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum EventType {}
impl EventType {
    /// `shareSnapshot`
    pub const SHARE_SNAPSHOT: Value_<EventType> = Value_::constant("shareSnapshot");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EventType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `MANAGED_CWE`
    pub const MANAGED_CWE: Value_<Type> = Value_::constant("MANAGED_CWE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum PolicyLanguage {}
impl PolicyLanguage {
    /// `SIMPLIFIED`
    pub const SIMPLIFIED: Value_<PolicyLanguage> = Value_::constant("SIMPLIFIED");
    /// `STANDARD`
    pub const STANDARD: Value_<PolicyLanguage> = Value_::constant("STANDARD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PolicyLanguage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum PolicyType {}
impl PolicyType {
    /// `EBS_SNAPSHOT_MANAGEMENT`
    pub const EBS_SNAPSHOT_MANAGEMENT: Value_<PolicyType> = Value_::constant("EBS_SNAPSHOT_MANAGEMENT");
    /// `EVENT_BASED_POLICY`
    pub const EVENT_BASED_POLICY: Value_<PolicyType> = Value_::constant("EVENT_BASED_POLICY");
    /// `IMAGE_MANAGEMENT`
    pub const IMAGE_MANAGEMENT: Value_<PolicyType> = Value_::constant("IMAGE_MANAGEMENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PolicyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum ResourceLocation {}
impl ResourceLocation {
    /// `CLOUD`
    pub const CLOUD: Value_<ResourceLocation> = Value_::constant("CLOUD");
    /// `LOCAL_ZONE`
    pub const LOCAL_ZONE: Value_<ResourceLocation> = Value_::constant("LOCAL_ZONE");
    /// `OUTPOST`
    pub const OUTPOST: Value_<ResourceLocation> = Value_::constant("OUTPOST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceLocation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `INSTANCE`
    pub const INSTANCE: Value_<ResourceType> = Value_::constant("INSTANCE");
    /// `VOLUME`
    pub const VOLUME: Value_<ResourceType> = Value_::constant("VOLUME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum RetentionArchiveTierIntervalUnit {}
impl RetentionArchiveTierIntervalUnit {
    /// `DAYS`
    pub const DAYS: Value_<RetentionArchiveTierIntervalUnit> = Value_::constant("DAYS");
    /// `MONTHS`
    pub const MONTHS: Value_<RetentionArchiveTierIntervalUnit> = Value_::constant("MONTHS");
    /// `WEEKS`
    pub const WEEKS: Value_<RetentionArchiveTierIntervalUnit> = Value_::constant("WEEKS");
    /// `YEARS`
    pub const YEARS: Value_<RetentionArchiveTierIntervalUnit> = Value_::constant("YEARS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RetentionArchiveTierIntervalUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum CreateRuleIntervalUnit {}
impl CreateRuleIntervalUnit {
    /// `HOURS`
    pub const HOURS: Value_<CreateRuleIntervalUnit> = Value_::constant("HOURS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CreateRuleIntervalUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum Location {}
impl Location {
    /// `CLOUD`
    pub const CLOUD: Value_<Location> = Value_::constant("CLOUD");
    /// `LOCAL_ZONE`
    pub const LOCAL_ZONE: Value_<Location> = Value_::constant("LOCAL_ZONE");
    /// `OUTPOST_LOCAL`
    pub const OUTPOST_LOCAL: Value_<Location> = Value_::constant("OUTPOST_LOCAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Location> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum ExecutionHandlerService {}
impl ExecutionHandlerService {
    /// `AWS_SYSTEMS_MANAGER`
    pub const AWS_SYSTEMS_MANAGER: Value_<ExecutionHandlerService> = Value_::constant("AWS_SYSTEMS_MANAGER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExecutionHandlerService> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum Stage {}
impl Stage {
    /// `POST`
    pub const POST: Value_<Stage> = Value_::constant("POST");
    /// `PRE`
    pub const PRE: Value_<Stage> = Value_::constant("PRE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Stage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum CrossRegionCopyDeprecateRuleIntervalUnit {}
impl CrossRegionCopyDeprecateRuleIntervalUnit {
    /// `DAYS`
    pub const DAYS: Value_<CrossRegionCopyDeprecateRuleIntervalUnit> = Value_::constant("DAYS");
    /// `MONTHS`
    pub const MONTHS: Value_<CrossRegionCopyDeprecateRuleIntervalUnit> = Value_::constant("MONTHS");
    /// `WEEKS`
    pub const WEEKS: Value_<CrossRegionCopyDeprecateRuleIntervalUnit> = Value_::constant("WEEKS");
    /// `YEARS`
    pub const YEARS: Value_<CrossRegionCopyDeprecateRuleIntervalUnit> = Value_::constant("YEARS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CrossRegionCopyDeprecateRuleIntervalUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum DeprecateRuleIntervalUnit {}
impl DeprecateRuleIntervalUnit {
    /// `DAYS`
    pub const DAYS: Value_<DeprecateRuleIntervalUnit> = Value_::constant("DAYS");
    /// `MONTHS`
    pub const MONTHS: Value_<DeprecateRuleIntervalUnit> = Value_::constant("MONTHS");
    /// `WEEKS`
    pub const WEEKS: Value_<DeprecateRuleIntervalUnit> = Value_::constant("WEEKS");
    /// `YEARS`
    pub const YEARS: Value_<DeprecateRuleIntervalUnit> = Value_::constant("YEARS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeprecateRuleIntervalUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum FastRestoreRuleIntervalUnit {}
impl FastRestoreRuleIntervalUnit {
    /// `DAYS`
    pub const DAYS: Value_<FastRestoreRuleIntervalUnit> = Value_::constant("DAYS");
    /// `MONTHS`
    pub const MONTHS: Value_<FastRestoreRuleIntervalUnit> = Value_::constant("MONTHS");
    /// `WEEKS`
    pub const WEEKS: Value_<FastRestoreRuleIntervalUnit> = Value_::constant("WEEKS");
    /// `YEARS`
    pub const YEARS: Value_<FastRestoreRuleIntervalUnit> = Value_::constant("YEARS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FastRestoreRuleIntervalUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum RetainRuleIntervalUnit {}
impl RetainRuleIntervalUnit {
    /// `DAYS`
    pub const DAYS: Value_<RetainRuleIntervalUnit> = Value_::constant("DAYS");
    /// `MONTHS`
    pub const MONTHS: Value_<RetainRuleIntervalUnit> = Value_::constant("MONTHS");
    /// `WEEKS`
    pub const WEEKS: Value_<RetainRuleIntervalUnit> = Value_::constant("WEEKS");
    /// `YEARS`
    pub const YEARS: Value_<RetainRuleIntervalUnit> = Value_::constant("YEARS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RetainRuleIntervalUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DLM::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
#[derive(Debug)]
pub enum UnshareIntervalUnit {}
impl UnshareIntervalUnit {
    /// `DAYS`
    pub const DAYS: Value_<UnshareIntervalUnit> = Value_::constant("DAYS");
    /// `MONTHS`
    pub const MONTHS: Value_<UnshareIntervalUnit> = Value_::constant("MONTHS");
    /// `WEEKS`
    pub const WEEKS: Value_<UnshareIntervalUnit> = Value_::constant("WEEKS");
    /// `YEARS`
    pub const YEARS: Value_<UnshareIntervalUnit> = Value_::constant("YEARS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UnshareIntervalUnit> { Value_::from_node(value.into_node()) }
}
