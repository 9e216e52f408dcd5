// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::LambdaHook`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::LambdaHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
#[must_use]
pub struct LambdaHook<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl LambdaHook<Missing_<super::required::alias>, Missing_<super::required::execution_role>, Missing_<super::required::failure_mode>, Missing_<super::required::hook_status>, Missing_<super::required::lambda_function>, Missing_<super::required::target_operations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaHook(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> LambdaHook<S0, S1, S2, S3, S4, S5> {
    /// Sets `Alias`. Required. An update replaces the resource.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> LambdaHook<Set_, S1, S2, S3, S4, S5> { self.0.put("Alias", value.into_node()); LambdaHook(self.0, PhantomData_) }
    /// Sets `AutoUpdate`. An update replaces the resource.
    #[inline] pub fn auto_update(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoUpdate", value.into_node()); self }
    /// Sets `ExecutionRole`. Required. At most 256 characters.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> LambdaHook<S0, Set_, S2, S3, S4, S5> { self.0.put("ExecutionRole", value.into_node()); LambdaHook(self.0, PhantomData_) }
    /// Sets `FailureMode`. Required. The values are constants of [`FailureMode`].
    #[inline] pub fn failure_mode(mut self, value: impl IntoValue_<FailureMode>) -> LambdaHook<S0, S1, Set_, S3, S4, S5> { self.0.put("FailureMode", value.into_node()); LambdaHook(self.0, PhantomData_) }
    /// Sets `HookStatus`. Required. The values are constants of [`HookStatus`].
    #[inline] pub fn hook_status(mut self, value: impl IntoValue_<HookStatus>) -> LambdaHook<S0, S1, S2, Set_, S4, S5> { self.0.put("HookStatus", value.into_node()); LambdaHook(self.0, PhantomData_) }
    /// Sets `LambdaFunction`. Required. 1 to 170 characters.
    #[inline] pub fn lambda_function(mut self, value: impl IntoValue_<String>) -> LambdaHook<S0, S1, S2, S3, Set_, S5> { self.0.put("LambdaFunction", value.into_node()); LambdaHook(self.0, PhantomData_) }
    /// Sets `LoggingConfig`. An update replaces the resource.
    #[inline] pub fn logging_config(mut self, value: impl IntoValue_<LoggingConfig>) -> Self { self.0.put("LoggingConfig", value.into_node()); self }
    /// Sets `StackFilters`.
    #[inline] pub fn stack_filters(mut self, value: impl IntoValue_<StackFilters>) -> Self { self.0.put("StackFilters", value.into_node()); self }
    /// Sets `TargetFilters`.
    #[inline] pub fn target_filters(mut self, value: impl IntoValue_<TargetFilters>) -> Self { self.0.put("TargetFilters", value.into_node()); self }
    /// Sets `TargetOperations`. Required. The values are constants of [`TargetOperation`].
    #[inline] pub fn target_operations(mut self, value: impl IntoValue_<Vec<TargetOperation>>) -> LambdaHook<S0, S1, S2, S3, S4, Set_> { self.0.put("TargetOperations", value.into_node()); LambdaHook(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<LambdaHook> for LambdaHook<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for LambdaHook<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::CloudFormation::LambdaHook";
    type Handle = LambdaHookRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LambdaHook`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LambdaHookRef(Id_);
impl From<Id_> for LambdaHookRef { #[inline] fn from(id: Id_) -> Self { LambdaHookRef(id) } }
impl AsRef<Id_> for LambdaHookRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LambdaHookRef {
    /// `Ref`: `HookArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `HookArn`
    #[inline] pub fn hook_arn(&self) -> Value_<String> { self.0.attribute("HookArn") }
}
/// `AWS::CloudFormation::LambdaHook.LoggingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-lambdahook-loggingconfig.html)
#[must_use]
pub struct LoggingConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LoggingConfig<Missing_<super::required::log_group_name>, Missing_<super::required::log_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggingConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LoggingConfig<S0, S1> {
    /// Sets `LogGroupName`. Required. 1 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> LoggingConfig<Set_, S1> { self.0.put("LogGroupName", value.into_node()); LoggingConfig(self.0, PhantomData_) }
    /// Sets `LogRoleArn`. Required. 1 to 256 characters.
    #[inline] pub fn log_role_arn(mut self, value: impl IntoValue_<String>) -> LoggingConfig<S0, Set_> { self.0.put("LogRoleArn", value.into_node()); LoggingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LoggingConfig> for LoggingConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::LambdaHook.StackNames`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
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
/// `AWS::CloudFormation::LambdaHook.StackRoles`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
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
/// `AWS::CloudFormation::LambdaHook.StackFilters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
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
/// `AWS::CloudFormation::LambdaHook.HookTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-lambdahook-hooktarget.html)
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
/// `AWS::CloudFormation::LambdaHook.TargetFilters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
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
/// Values of `AWS::CloudFormation::LambdaHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
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
/// Values of `AWS::CloudFormation::LambdaHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
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
/// Values of `AWS::CloudFormation::LambdaHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
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
/// Values of `AWS::CloudFormation::LambdaHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
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
/// Values of `AWS::CloudFormation::LambdaHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
#[derive(Debug)]
pub enum InvocationPoint {}
impl InvocationPoint {
    /// `PRE_PROVISION`
    pub const PRE_PROVISION: Value_<InvocationPoint> = Value_::constant("PRE_PROVISION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InvocationPoint> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::LambdaHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
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
