// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::StackSet`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::StackSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html)
#[must_use]
pub struct StackSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StackSet<Missing_<super::required::permission_model>, Missing_<super::required::stack_set_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StackSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StackSet<S0, S1> {
    /// Sets `AdministrationRoleARN`. 20 to 2048 characters.
    #[inline] pub fn administration_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdministrationRoleARN", value.into_node()); self }
    /// Sets `AutoDeployment`.
    #[inline] pub fn auto_deployment(mut self, value: impl IntoValue_<AutoDeployment>) -> Self { self.0.put("AutoDeployment", value.into_node()); self }
    /// Sets `CallAs`. The values are constants of [`CallAs`].
    #[inline] pub fn call_as(mut self, value: impl IntoValue_<CallAs>) -> Self { self.0.put("CallAs", value.into_node()); self }
    /// Sets `Capabilities`. The values are constants of [`Capability`].
    #[inline] pub fn capabilities(mut self, value: impl IntoValue_<Vec<Capability>>) -> Self { self.0.put("Capabilities", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExecutionRoleName`. 1 to 64 characters.
    #[inline] pub fn execution_role_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleName", value.into_node()); self }
    /// Sets `ManagedExecution`.
    #[inline] pub fn managed_execution(mut self, value: impl IntoValue_<ManagedExecution>) -> Self { self.0.put("ManagedExecution", value.into_node()); self }
    /// Sets `OperationPreferences`.
    #[inline] pub fn operation_preferences(mut self, value: impl IntoValue_<OperationPreferences>) -> Self { self.0.put("OperationPreferences", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<Parameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `PermissionModel`. Required. An update replaces the resource. The values are constants of [`PermissionModel`].
    #[inline] pub fn permission_model(mut self, value: impl IntoValue_<PermissionModel>) -> StackSet<Set_, S1> { self.0.put("PermissionModel", value.into_node()); StackSet(self.0, PhantomData_) }
    /// Sets `StackInstancesGroup`.
    #[inline] pub fn stack_instances_group(mut self, value: impl IntoValue_<Vec<StackInstances>>) -> Self { self.0.put("StackInstancesGroup", value.into_node()); self }
    /// Sets `StackSetName`. Required. At most 128 characters. An update replaces the resource.
    #[inline] pub fn stack_set_name(mut self, value: impl IntoValue_<String>) -> StackSet<S0, Set_> { self.0.put("StackSetName", value.into_node()); StackSet(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateBody`. 1 to 51200 characters.
    #[inline] pub fn template_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateBody", value.into_node()); self }
    /// Sets `TemplateURL`. 1 to 5120 characters.
    #[inline] pub fn template_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateURL", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StackSet> for StackSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for StackSet<S0, S1> {
    const TYPE: &'static str = "AWS::CloudFormation::StackSet";
    type Handle = StackSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StackSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StackSetRef(Id_);
impl From<Id_> for StackSetRef { #[inline] fn from(id: Id_) -> Self { StackSetRef(id) } }
impl AsRef<Id_> for StackSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StackSetRef {
    /// `Ref`: `StackSetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `StackSetId`
    #[inline] pub fn stack_set_id(&self) -> Value_<String> { self.0.attribute("StackSetId") }
}
/// `AWS::CloudFormation::StackSet.AutoDeployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-autodeployment.html)
#[must_use]
pub struct AutoDeployment(Properties_);
impl AutoDeployment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoDeployment(Properties_::new()) }
}
impl AutoDeployment {
    /// Sets `DependsOn`.
    #[inline] pub fn depends_on(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DependsOn", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `RetainStacksOnAccountRemoval`.
    #[inline] pub fn retain_stacks_on_account_removal(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RetainStacksOnAccountRemoval", value.into_node()); self }
}
impl IntoValue_<AutoDeployment> for AutoDeployment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::StackSet.ManagedExecution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html)
#[must_use]
pub struct ManagedExecution(Properties_);
impl ManagedExecution {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedExecution(Properties_::new()) }
}
impl ManagedExecution {
    /// Sets `Active`.
    #[inline] pub fn active(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Active", value.into_node()); self }
}
impl IntoValue_<ManagedExecution> for ManagedExecution { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::StackSet.OperationPreferences`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-operationpreferences.html)
#[must_use]
pub struct OperationPreferences(Properties_);
impl OperationPreferences {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OperationPreferences(Properties_::new()) }
}
impl OperationPreferences {
    /// Sets `ConcurrencyMode`. The values are constants of [`ConcurrencyMode`].
    #[inline] pub fn concurrency_mode(mut self, value: impl IntoValue_<ConcurrencyMode>) -> Self { self.0.put("ConcurrencyMode", value.into_node()); self }
    /// Sets `FailureToleranceCount`. At least 0.
    #[inline] pub fn failure_tolerance_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FailureToleranceCount", value.into_node()); self }
    /// Sets `FailureTolerancePercentage`. 0 to 100.
    #[inline] pub fn failure_tolerance_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FailureTolerancePercentage", value.into_node()); self }
    /// Sets `MaxConcurrentCount`. At least 1.
    #[inline] pub fn max_concurrent_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrentCount", value.into_node()); self }
    /// Sets `MaxConcurrentPercentage`. 0 to 100.
    #[inline] pub fn max_concurrent_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrentPercentage", value.into_node()); self }
    /// Sets `RegionConcurrencyType`. The values are constants of [`RegionConcurrencyType`].
    #[inline] pub fn region_concurrency_type(mut self, value: impl IntoValue_<RegionConcurrencyType>) -> Self { self.0.put("RegionConcurrencyType", value.into_node()); self }
    /// Sets `RegionOrder`.
    #[inline] pub fn region_order(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RegionOrder", value.into_node()); self }
}
impl IntoValue_<OperationPreferences> for OperationPreferences { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::StackSet.Parameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-parameter.html)
#[must_use]
pub struct Parameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Parameter<Missing_<super::required::parameter_key>, Missing_<super::required::parameter_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Parameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Parameter<S0, S1> {
    /// Sets `ParameterKey`. Required.
    #[inline] pub fn parameter_key(mut self, value: impl IntoValue_<String>) -> Parameter<Set_, S1> { self.0.put("ParameterKey", value.into_node()); Parameter(self.0, PhantomData_) }
    /// Sets `ParameterValue`. Required.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> Parameter<S0, Set_> { self.0.put("ParameterValue", value.into_node()); Parameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Parameter> for Parameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::StackSet.DeploymentTargets`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-deploymenttargets.html)
#[must_use]
pub struct DeploymentTargets(Properties_);
impl DeploymentTargets {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentTargets(Properties_::new()) }
}
impl DeploymentTargets {
    /// Sets `AccountFilterType`. The values are constants of [`AccountFilterType`].
    #[inline] pub fn account_filter_type(mut self, value: impl IntoValue_<AccountFilterType>) -> Self { self.0.put("AccountFilterType", value.into_node()); self }
    /// Sets `Accounts`. At least 1 item.
    #[inline] pub fn accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Accounts", value.into_node()); self }
    /// Sets `AccountsUrl`. 1 to 5120 characters.
    #[inline] pub fn accounts_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccountsUrl", value.into_node()); self }
    /// Sets `OrganizationalUnitIds`. At least 1 item.
    #[inline] pub fn organizational_unit_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OrganizationalUnitIds", value.into_node()); self }
}
impl IntoValue_<DeploymentTargets> for DeploymentTargets { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFormation::StackSet.StackInstances`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-stackinstances.html)
#[must_use]
pub struct StackInstances<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StackInstances<Missing_<super::required::deployment_targets>, Missing_<super::required::regions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StackInstances(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StackInstances<S0, S1> {
    /// Sets `DeploymentTargets`. Required.
    #[inline] pub fn deployment_targets(mut self, value: impl IntoValue_<DeploymentTargets>) -> StackInstances<Set_, S1> { self.0.put("DeploymentTargets", value.into_node()); StackInstances(self.0, PhantomData_) }
    /// Sets `ParameterOverrides`.
    #[inline] pub fn parameter_overrides(mut self, value: impl IntoValue_<Vec<Parameter>>) -> Self { self.0.put("ParameterOverrides", value.into_node()); self }
    /// Sets `Regions`. Required. At least 1 item.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> StackInstances<S0, Set_> { self.0.put("Regions", value.into_node()); StackInstances(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StackInstances> for StackInstances<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFormation::StackSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html)
#[derive(Debug)]
pub enum CallAs {}
impl CallAs {
    /// `SELF`
    pub const SELF: Value_<CallAs> = Value_::constant("SELF");
    /// `DELEGATED_ADMIN`
    pub const DELEGATED_ADMIN: Value_<CallAs> = Value_::constant("DELEGATED_ADMIN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CallAs> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::StackSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html)
#[derive(Debug)]
pub enum Capability {}
impl Capability {
    /// `CAPABILITY_IAM`
    pub const CAPABILITY_IAM: Value_<Capability> = Value_::constant("CAPABILITY_IAM");
    /// `CAPABILITY_NAMED_IAM`
    pub const CAPABILITY_NAMED_IAM: Value_<Capability> = Value_::constant("CAPABILITY_NAMED_IAM");
    /// `CAPABILITY_AUTO_EXPAND`
    pub const CAPABILITY_AUTO_EXPAND: Value_<Capability> = Value_::constant("CAPABILITY_AUTO_EXPAND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Capability> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::StackSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html)
#[derive(Debug)]
pub enum ConcurrencyMode {}
impl ConcurrencyMode {
    /// `STRICT_FAILURE_TOLERANCE`
    pub const STRICT_FAILURE_TOLERANCE: Value_<ConcurrencyMode> = Value_::constant("STRICT_FAILURE_TOLERANCE");
    /// `SOFT_FAILURE_TOLERANCE`
    pub const SOFT_FAILURE_TOLERANCE: Value_<ConcurrencyMode> = Value_::constant("SOFT_FAILURE_TOLERANCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConcurrencyMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::StackSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html)
#[derive(Debug)]
pub enum RegionConcurrencyType {}
impl RegionConcurrencyType {
    /// `SEQUENTIAL`
    pub const SEQUENTIAL: Value_<RegionConcurrencyType> = Value_::constant("SEQUENTIAL");
    /// `PARALLEL`
    pub const PARALLEL: Value_<RegionConcurrencyType> = Value_::constant("PARALLEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RegionConcurrencyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::StackSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html)
#[derive(Debug)]
pub enum PermissionModel {}
impl PermissionModel {
    /// `SERVICE_MANAGED`
    pub const SERVICE_MANAGED: Value_<PermissionModel> = Value_::constant("SERVICE_MANAGED");
    /// `SELF_MANAGED`
    pub const SELF_MANAGED: Value_<PermissionModel> = Value_::constant("SELF_MANAGED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PermissionModel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::StackSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html)
#[derive(Debug)]
pub enum AccountFilterType {}
impl AccountFilterType {
    /// `NONE`
    pub const NONE: Value_<AccountFilterType> = Value_::constant("NONE");
    /// `UNION`
    pub const UNION: Value_<AccountFilterType> = Value_::constant("UNION");
    /// `INTERSECTION`
    pub const INTERSECTION: Value_<AccountFilterType> = Value_::constant("INTERSECTION");
    /// `DIFFERENCE`
    pub const DIFFERENCE: Value_<AccountFilterType> = Value_::constant("DIFFERENCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccountFilterType> { Value_::from_node(value.into_node()) }
}
