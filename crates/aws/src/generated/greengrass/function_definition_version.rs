// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::FunctionDefinitionVersion`

use stanchion_template::generated::*;

/// `AWS::Greengrass::FunctionDefinitionVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinitionversion.html)
#[must_use]
pub struct FunctionDefinitionVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FunctionDefinitionVersion<Missing_<super::required::function_definition_id>, Missing_<super::required::functions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FunctionDefinitionVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FunctionDefinitionVersion<S0, S1> {
    /// Sets `DefaultConfig`. An update replaces the resource.
    #[inline] pub fn default_config(mut self, value: impl IntoValue_<DefaultConfig>) -> Self { self.0.put("DefaultConfig", value.into_node()); self }
    /// Sets `FunctionDefinitionId`. Required. An update replaces the resource.
    #[inline] pub fn function_definition_id(mut self, value: impl IntoValue_<String>) -> FunctionDefinitionVersion<Set_, S1> { self.0.put("FunctionDefinitionId", value.into_node()); FunctionDefinitionVersion(self.0, PhantomData_) }
    /// Sets `Functions`. Required. An update replaces the resource.
    #[inline] pub fn functions(mut self, value: impl IntoValue_<Vec<Function>>) -> FunctionDefinitionVersion<S0, Set_> { self.0.put("Functions", value.into_node()); FunctionDefinitionVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FunctionDefinitionVersion> for FunctionDefinitionVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for FunctionDefinitionVersion<S0, S1> {
    const TYPE: &'static str = "AWS::Greengrass::FunctionDefinitionVersion";
    type Handle = FunctionDefinitionVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FunctionDefinitionVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FunctionDefinitionVersionRef(Id_);
impl From<Id_> for FunctionDefinitionVersionRef { #[inline] fn from(id: Id_) -> Self { FunctionDefinitionVersionRef(id) } }
impl AsRef<Id_> for FunctionDefinitionVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FunctionDefinitionVersionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Greengrass::FunctionDefinitionVersion.RunAs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-runas.html)
#[must_use]
pub struct RunAs(Properties_);
impl RunAs {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RunAs(Properties_::new()) }
}
impl RunAs {
    /// Sets `Gid`.
    #[inline] pub fn gid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Gid", value.into_node()); self }
    /// Sets `Uid`.
    #[inline] pub fn uid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Uid", value.into_node()); self }
}
impl IntoValue_<RunAs> for RunAs { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::FunctionDefinitionVersion.Execution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-execution.html)
#[must_use]
pub struct Execution(Properties_);
impl Execution {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Execution(Properties_::new()) }
}
impl Execution {
    /// Sets `IsolationMode`.
    #[inline] pub fn isolation_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IsolationMode", value.into_node()); self }
    /// Sets `RunAs`.
    #[inline] pub fn run_as(mut self, value: impl IntoValue_<RunAs>) -> Self { self.0.put("RunAs", value.into_node()); self }
}
impl IntoValue_<Execution> for Execution { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::FunctionDefinitionVersion.DefaultConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-defaultconfig.html)
#[must_use]
pub struct DefaultConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DefaultConfig<Missing_<super::required::execution>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefaultConfig(Properties_::new(), PhantomData_) }
}
impl<S0> DefaultConfig<S0> {
    /// Sets `Execution`. Required.
    #[inline] pub fn execution(mut self, value: impl IntoValue_<Execution>) -> DefaultConfig<Set_> { self.0.put("Execution", value.into_node()); DefaultConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DefaultConfig> for DefaultConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::FunctionDefinitionVersion.ResourceAccessPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-resourceaccesspolicy.html)
#[must_use]
pub struct ResourceAccessPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourceAccessPolicy<Missing_<super::required::resource_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceAccessPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ResourceAccessPolicy<S0> {
    /// Sets `Permission`.
    #[inline] pub fn permission(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Permission", value.into_node()); self }
    /// Sets `ResourceId`. Required.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> ResourceAccessPolicy<Set_> { self.0.put("ResourceId", value.into_node()); ResourceAccessPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResourceAccessPolicy> for ResourceAccessPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::FunctionDefinitionVersion.Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-environment.html)
#[must_use]
pub struct Environment(Properties_);
impl Environment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Environment(Properties_::new()) }
}
impl Environment {
    /// Sets `AccessSysfs`.
    #[inline] pub fn access_sysfs(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AccessSysfs", value.into_node()); self }
    /// Sets `Execution`.
    #[inline] pub fn execution(mut self, value: impl IntoValue_<Execution>) -> Self { self.0.put("Execution", value.into_node()); self }
    /// Sets `ResourceAccessPolicies`.
    #[inline] pub fn resource_access_policies(mut self, value: impl IntoValue_<Vec<ResourceAccessPolicy>>) -> Self { self.0.put("ResourceAccessPolicies", value.into_node()); self }
    /// Sets `Variables`.
    #[inline] pub fn variables(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Variables", value.into_node()); self }
}
impl IntoValue_<Environment> for Environment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::FunctionDefinitionVersion.FunctionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-functionconfiguration.html)
#[must_use]
pub struct FunctionConfiguration(Properties_);
impl FunctionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FunctionConfiguration(Properties_::new()) }
}
impl FunctionConfiguration {
    /// Sets `EncodingType`.
    #[inline] pub fn encoding_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncodingType", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Environment>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `ExecArgs`.
    #[inline] pub fn exec_args(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecArgs", value.into_node()); self }
    /// Sets `Executable`.
    #[inline] pub fn executable(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Executable", value.into_node()); self }
    /// Sets `MemorySize`.
    #[inline] pub fn memory_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MemorySize", value.into_node()); self }
    /// Sets `Pinned`.
    #[inline] pub fn pinned(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Pinned", value.into_node()); self }
    /// Sets `Timeout`.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Timeout", value.into_node()); self }
}
impl IntoValue_<FunctionConfiguration> for FunctionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::FunctionDefinitionVersion.Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-function.html)
#[must_use]
pub struct Function<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Function<Missing_<super::required::function_arn>, Missing_<super::required::function_configuration>, Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Function(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Function<S0, S1, S2> {
    /// Sets `FunctionArn`. Required.
    #[inline] pub fn function_arn(mut self, value: impl IntoValue_<String>) -> Function<Set_, S1, S2> { self.0.put("FunctionArn", value.into_node()); Function(self.0, PhantomData_) }
    /// Sets `FunctionConfiguration`. Required.
    #[inline] pub fn function_configuration(mut self, value: impl IntoValue_<FunctionConfiguration>) -> Function<S0, Set_, S2> { self.0.put("FunctionConfiguration", value.into_node()); Function(self.0, PhantomData_) }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Function<S0, S1, Set_> { self.0.put("Id", value.into_node()); Function(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Function> for Function<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
