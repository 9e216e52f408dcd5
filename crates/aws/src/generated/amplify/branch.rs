// Made by `cargo xtask generate`; do not edit.
//! `AWS::Amplify::Branch`

use stanchion_template::generated::*;

/// `AWS::Amplify::Branch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-branch.html)
#[must_use]
pub struct Branch<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Branch<Missing_<super::required::app_id>, Missing_<super::required::branch_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Branch(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Branch<S0, S1> {
    /// Sets `AppId`. Required. 1 to 20 characters. An update replaces the resource.
    #[inline] pub fn app_id(mut self, value: impl IntoValue_<String>) -> Branch<Set_, S1> { self.0.put("AppId", value.into_node()); Branch(self.0, PhantomData_) }
    /// Sets `Backend`.
    #[inline] pub fn backend(mut self, value: impl IntoValue_<Backend>) -> Self { self.0.put("Backend", value.into_node()); self }
    /// Sets `BasicAuthConfig`.
    #[inline] pub fn basic_auth_config(mut self, value: impl IntoValue_<BasicAuthConfig>) -> Self { self.0.put("BasicAuthConfig", value.into_node()); self }
    /// Sets `BranchName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn branch_name(mut self, value: impl IntoValue_<String>) -> Branch<S0, Set_> { self.0.put("BranchName", value.into_node()); Branch(self.0, PhantomData_) }
    /// Sets `BuildSpec`. 1 to 25000 characters.
    #[inline] pub fn build_spec(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BuildSpec", value.into_node()); self }
    /// Sets `ComputeRoleArn`. 0 to 1000 characters.
    #[inline] pub fn compute_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComputeRoleArn", value.into_node()); self }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnableAutoBuild`.
    #[inline] pub fn enable_auto_build(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableAutoBuild", value.into_node()); self }
    /// Sets `EnablePerformanceMode`.
    #[inline] pub fn enable_performance_mode(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePerformanceMode", value.into_node()); self }
    /// Sets `EnablePullRequestPreview`.
    #[inline] pub fn enable_pull_request_preview(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePullRequestPreview", value.into_node()); self }
    /// Sets `EnableSkewProtection`.
    #[inline] pub fn enable_skew_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableSkewProtection", value.into_node()); self }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<Vec<EnvironmentVariable>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `Framework`. 0 to 255 characters.
    #[inline] pub fn framework(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Framework", value.into_node()); self }
    /// Sets `PullRequestEnvironmentName`. 0 to 20 characters.
    #[inline] pub fn pull_request_environment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PullRequestEnvironmentName", value.into_node()); self }
    /// Sets `Stage`. The values are constants of [`Stage`].
    #[inline] pub fn stage(mut self, value: impl IntoValue_<Stage>) -> Self { self.0.put("Stage", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Branch> for Branch<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Branch<S0, S1> {
    const TYPE: &'static str = "AWS::Amplify::Branch";
    type Handle = BranchRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Branch`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BranchRef(Id_);
impl From<Id_> for BranchRef { #[inline] fn from(id: Id_) -> Self { BranchRef(id) } }
impl AsRef<Id_> for BranchRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BranchRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `BranchName`
    #[inline] pub fn branch_name(&self) -> Value_<String> { self.0.attribute("BranchName") }
}
/// `AWS::Amplify::Branch.Backend`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-branch-backend.html)
#[must_use]
pub struct Backend(Properties_);
impl Backend {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Backend(Properties_::new()) }
}
impl Backend {
    /// Sets `StackArn`. 20 to 2048 characters.
    #[inline] pub fn stack_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StackArn", value.into_node()); self }
}
impl IntoValue_<Backend> for Backend { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Amplify::Branch.BasicAuthConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-branch-basicauthconfig.html)
#[must_use]
pub struct BasicAuthConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BasicAuthConfig<Missing_<super::required::password>, Missing_<super::required::username>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BasicAuthConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BasicAuthConfig<S0, S1> {
    /// Sets `EnableBasicAuth`.
    #[inline] pub fn enable_basic_auth(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableBasicAuth", value.into_node()); self }
    /// Sets `Password`. Required. 1 to 255 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> BasicAuthConfig<Set_, S1> { self.0.put("Password", value.into_node()); BasicAuthConfig(self.0, PhantomData_) }
    /// Sets `Username`. Required. 1 to 255 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> BasicAuthConfig<S0, Set_> { self.0.put("Username", value.into_node()); BasicAuthConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BasicAuthConfig> for BasicAuthConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Amplify::Branch.EnvironmentVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-branch-environmentvariable.html)
#[must_use]
pub struct EnvironmentVariable<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EnvironmentVariable<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnvironmentVariable(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EnvironmentVariable<S0, S1> {
    /// Sets `Name`. Required. At most 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EnvironmentVariable<Set_, S1> { self.0.put("Name", value.into_node()); EnvironmentVariable(self.0, PhantomData_) }
    /// Sets `Value`. Required. At most 5500 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> EnvironmentVariable<S0, Set_> { self.0.put("Value", value.into_node()); EnvironmentVariable(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EnvironmentVariable> for EnvironmentVariable<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Amplify::Branch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-branch.html)
#[derive(Debug)]
pub enum Stage {}
impl Stage {
    /// `EXPERIMENTAL`
    pub const EXPERIMENTAL: Value_<Stage> = Value_::constant("EXPERIMENTAL");
    /// `BETA`
    pub const BETA: Value_<Stage> = Value_::constant("BETA");
    /// `PULL_REQUEST`
    pub const PULL_REQUEST: Value_<Stage> = Value_::constant("PULL_REQUEST");
    /// `PRODUCTION`
    pub const PRODUCTION: Value_<Stage> = Value_::constant("PRODUCTION");
    /// `DEVELOPMENT`
    pub const DEVELOPMENT: Value_<Stage> = Value_::constant("DEVELOPMENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Stage> { Value_::from_node(value.into_node()) }
}
