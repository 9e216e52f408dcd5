// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::GuardHook`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::GuardHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[must_use]
pub struct GuardHook<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl GuardHook<Missing_<super::required::alias>, Missing_<super::required::execution_role>, Missing_<super::required::failure_mode>, Missing_<super::required::hook_status>, Missing_<super::required::rule_location>, Missing_<super::required::target_operations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GuardHook(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> GuardHook<S0, S1, S2, S3, S4, S5> {
    /// Sets `Alias`. Required. An update replaces the resource.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> GuardHook<Set_, S1, S2, S3, S4, S5> { self.0.put("Alias", value.into_node()); GuardHook(self.0, PhantomData_) }
    /// Sets `ExecutionRole`. Required. At most 256 characters. An update replaces the resource.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> GuardHook<S0, Set_, S2, S3, S4, S5> { self.0.put("ExecutionRole", value.into_node()); GuardHook(self.0, PhantomData_) }
    /// Sets `FailureMode`. Required. The values are constants of [`FailureMode`].
    #[inline] pub fn failure_mode(mut self, value: impl IntoValue_<FailureMode>) -> GuardHook<S0, S1, Set_, S3, S4, S5> { self.0.put("FailureMode", value.into_node()); GuardHook(self.0, PhantomData_) }
    /// Sets `HookStatus`. Required. The values are constants of [`HookStatus`].
    #[inline] pub fn hook_status(mut self, value: impl IntoValue_<HookStatus>) -> GuardHook<S0, S1, S2, Set_, S4, S5> { self.0.put("HookStatus", value.into_node()); GuardHook(self.0, PhantomData_) }
    /// Sets `LogBucket`.
    #[inline] pub fn log_bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogBucket", value.into_node()); self }
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<Options>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `RuleLocation`. Required.
    #[inline] pub fn rule_location(mut self, value: impl IntoValue_<S3Location>) -> GuardHook<S0, S1, S2, S3, Set_, S5> { self.0.put("RuleLocation", value.into_node()); GuardHook(self.0, PhantomData_) }
    /// Sets `StackFilters`.
    #[inline] pub fn stack_filters(mut self, value: impl IntoValue_<StackFilters>) -> Self { self.0.put("StackFilters", value.into_node()); self }
    /// Sets `TargetFilters`.
    #[inline] pub fn target_filters(mut self, value: impl IntoValue_<TargetFilters>) -> Self { self.0.put("TargetFilters", value.into_node()); self }
    /// Sets `TargetOperations`. Required. The values are constants of [`TargetOperation`].
    #[inline] pub fn target_operations(mut self, value: impl IntoValue_<Vec<TargetOperation>>) -> GuardHook<S0, S1, S2, S3, S4, Set_> { self.0.put("TargetOperations", value.into_node()); GuardHook(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<GuardHook> for GuardHook<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for GuardHook<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::CloudFormation::GuardHook";
    type Handle = GuardHookRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GuardHook`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GuardHookRef(Id_);
impl From<Id_> for GuardHookRef { #[inline] fn from(id: Id_) -> Self { GuardHookRef(id) } }
impl AsRef<Id_> for GuardHookRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GuardHookRef {
    /// `Ref`: `HookArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `HookArn`
    #[inline] pub fn hook_arn(&self) -> Value_<String> { self.0.attribute("HookArn") }
}
/// `AWS::CloudFormation::GuardHook.InputParams`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[must_use]
pub struct InputParams(Properties_);
impl InputParams {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputParams(Properties_::new()) }
}
impl InputParams {
    /// Sets `Uri`.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Uri", value.into_node()); self }
    /// Sets `VersionId`.
    #[inline] pub fn version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionId", value.into_node()); self }
}
impl IntoValue_<InputParams> for InputParams { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::GuardHook.Options`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[must_use]
pub struct Options(Properties_);
impl Options {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Options(Properties_::new()) }
}
impl Options {
    /// Sets `InputParams`.
    #[inline] pub fn input_params(mut self, value: impl IntoValue_<InputParams>) -> Self { self.0.put("InputParams", value.into_node()); self }
}
impl IntoValue_<Options> for Options { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::GuardHook.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-guardhook-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Location<Missing_<super::required::uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0> S3Location<S0> {
    /// Sets `Uri`. Required.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> S3Location<Set_> { self.0.put("Uri", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `VersionId`.
    #[inline] pub fn version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Location> for S3Location<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::GuardHook.StackNames`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[must_use]
pub struct StackNames(Properties_);
impl StackNames {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StackNames(Properties_::new()) }
}
impl StackNames {
    /// Sets `Exclude`. 1 to 50 items.
    #[inline] pub fn exclude(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Exclude", value.into_node()); self }
    /// Sets `Include`. 1 to 50 items.
    #[inline] pub fn include(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Include", value.into_node()); self }
}
impl IntoValue_<StackNames> for StackNames { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::GuardHook.StackRoles`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[must_use]
pub struct StackRoles(Properties_);
impl StackRoles {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StackRoles(Properties_::new()) }
}
impl StackRoles {
    /// Sets `Exclude`. 1 to 50 items.
    #[inline] pub fn exclude(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Exclude", value.into_node()); self }
    /// Sets `Include`. 1 to 50 items.
    #[inline] pub fn include(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Include", value.into_node()); self }
}
impl IntoValue_<StackRoles> for StackRoles { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::GuardHook.StackFilters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[must_use]
pub struct StackFilters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StackFilters<Missing_<super::required::filtering_criteria>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StackFilters(Properties_::new(), PhantomData_) }
}
impl<S0> StackFilters<S0> {
    /// Sets `FilteringCriteria`. Required. The values are constants of [`FilteringCriteria`].
    #[inline] pub fn filtering_criteria(mut self, value: impl IntoValue_<FilteringCriteria>) -> StackFilters<Set_> { self.0.put("FilteringCriteria", value.into_node()); StackFilters(self.0, PhantomData_) }
    /// Sets `StackNames`.
    #[inline] pub fn stack_names(mut self, value: impl IntoValue_<StackNames>) -> Self { self.0.put("StackNames", value.into_node()); self }
    /// Sets `StackRoles`.
    #[inline] pub fn stack_roles(mut self, value: impl IntoValue_<StackRoles>) -> Self { self.0.put("StackRoles", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<StackFilters> for StackFilters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::GuardHook.HookTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-guardhook-hooktarget.html)
#[must_use]
pub struct HookTarget<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl HookTarget<Missing_<super::required::action>, Missing_<super::required::invocation_point>, Missing_<super::required::target_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HookTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> HookTarget<S0, S1, S2> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> HookTarget<Set_, S1, S2> { self.0.put("Action", value.into_node()); HookTarget(self.0, PhantomData_) }
    /// Sets `InvocationPoint`. Required. The values are constants of [`InvocationPoint`].
    #[inline] pub fn invocation_point(mut self, value: impl IntoValue_<InvocationPoint>) -> HookTarget<S0, Set_, S2> { self.0.put("InvocationPoint", value.into_node()); HookTarget(self.0, PhantomData_) }
    /// Sets `TargetName`. Required. 1 to 256 characters.
    #[inline] pub fn target_name(mut self, value: impl IntoValue_<String>) -> HookTarget<S0, S1, Set_> { self.0.put("TargetName", value.into_node()); HookTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<HookTarget> for HookTarget<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::GuardHook.TargetFilters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[must_use]
pub struct TargetFilters(Properties_);
impl TargetFilters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetFilters(Properties_::new()) }
}
impl TargetFilters {
    /// Sets `Actions`. 1 to 50 items. The values are constants of [`Action`].
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `InvocationPoints`. 1 to 50 items. The values are constants of [`InvocationPoint`].
    #[inline] pub fn invocation_points(mut self, value: impl IntoValue_<Vec<InvocationPoint>>) -> Self { self.0.put("InvocationPoints", value.into_node()); self }
    /// Sets `TargetNames`. 1 to 50 items.
    #[inline] pub fn target_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TargetNames", value.into_node()); self }
    /// Sets `Targets`. 1 to 50 items.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<HookTarget>>) -> Self { self.0.put("Targets", value.into_node()); self }
}
impl IntoValue_<TargetFilters> for TargetFilters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFormation::GuardHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[derive(Debug)]
pub enum FailureMode {}
impl FailureMode {
    /// `FAIL`
    pub const FAIL: Value_<FailureMode> = Value_::constant("FAIL");
    /// `WARN`
    pub const WARN: Value_<FailureMode> = Value_::constant("WARN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FailureMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::GuardHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[derive(Debug)]
pub enum HookStatus {}
impl HookStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<HookStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<HookStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HookStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::GuardHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[derive(Debug)]
pub enum FilteringCriteria {}
impl FilteringCriteria {
    /// `ALL`
    pub const ALL: Value_<FilteringCriteria> = Value_::constant("ALL");
    /// `ANY`
    pub const ANY: Value_<FilteringCriteria> = Value_::constant("ANY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilteringCriteria> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::GuardHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `CREATE`
    pub const CREATE: Value_<Action> = Value_::constant("CREATE");
    /// `UPDATE`
    pub const UPDATE: Value_<Action> = Value_::constant("UPDATE");
    /// `DELETE`
    pub const DELETE: Value_<Action> = Value_::constant("DELETE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::GuardHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[derive(Debug)]
pub enum InvocationPoint {}
impl InvocationPoint {
    /// `PRE_PROVISION`
    pub const PRE_PROVISION: Value_<InvocationPoint> = Value_::constant("PRE_PROVISION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InvocationPoint> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::GuardHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
#[derive(Debug)]
pub enum TargetOperation {}
impl TargetOperation {
    /// `RESOURCE`
    pub const RESOURCE: Value_<TargetOperation> = Value_::constant("RESOURCE");
    /// `STACK`
    pub const STACK: Value_<TargetOperation> = Value_::constant("STACK");
    /// `CHANGE_SET`
    pub const CHANGE_SET: Value_<TargetOperation> = Value_::constant("CHANGE_SET");
    /// `CLOUD_CONTROL`
    pub const CLOUD_CONTROL: Value_<TargetOperation> = Value_::constant("CLOUD_CONTROL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetOperation> { Value_::from_node(value.into_node()) }
}
