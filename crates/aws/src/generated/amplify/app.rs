// Made by `cargo xtask generate`; do not edit.
//! `AWS::Amplify::App`

use stanchion_template::generated::*;

/// `AWS::Amplify::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html)
#[must_use]
pub struct App<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl App<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { App(Properties_::new(), PhantomData_) }
}
impl<S0> App<S0> {
    /// Sets `AccessToken`. 1 to 4096 characters.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessToken", value.into_node()); self }
    /// Sets `AutoBranchCreationConfig`.
    #[inline] pub fn auto_branch_creation_config(mut self, value: impl IntoValue_<AutoBranchCreationConfig>) -> Self { self.0.put("AutoBranchCreationConfig", value.into_node()); self }
    /// Sets `BasicAuthConfig`.
    #[inline] pub fn basic_auth_config(mut self, value: impl IntoValue_<BasicAuthConfig>) -> Self { self.0.put("BasicAuthConfig", value.into_node()); self }
    /// Sets `BuildSpec`. 1 to 25000 characters.
    #[inline] pub fn build_spec(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BuildSpec", value.into_node()); self }
    /// Sets `CacheConfig`.
    #[inline] pub fn cache_config(mut self, value: impl IntoValue_<CacheConfig>) -> Self { self.0.put("CacheConfig", value.into_node()); self }
    /// Sets `ComputeRoleArn`. 0 to 1000 characters.
    #[inline] pub fn compute_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComputeRoleArn", value.into_node()); self }
    /// Sets `CustomHeaders`. 0 to 25000 characters.
    #[inline] pub fn custom_headers(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomHeaders", value.into_node()); self }
    /// Sets `CustomRules`.
    #[inline] pub fn custom_rules(mut self, value: impl IntoValue_<Vec<CustomRule>>) -> Self { self.0.put("CustomRules", value.into_node()); self }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnableBranchAutoDeletion`.
    #[inline] pub fn enable_branch_auto_deletion(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableBranchAutoDeletion", value.into_node()); self }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<Vec<EnvironmentVariable>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `IAMServiceRole`. 1 to 1000 characters.
    #[inline] pub fn iam_service_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IAMServiceRole", value.into_node()); self }
    /// Sets `JobConfig`.
    #[inline] pub fn job_config(mut self, value: impl IntoValue_<JobConfig>) -> Self { self.0.put("JobConfig", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> App<Set_> { self.0.put("Name", value.into_node()); App(self.0, PhantomData_) }
    /// Sets `OauthToken`. 0 to 4096 characters.
    #[inline] pub fn oauth_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OauthToken", value.into_node()); self }
    /// Sets `Platform`. The values are constants of [`Platform`].
    #[inline] pub fn platform(mut self, value: impl IntoValue_<Platform>) -> Self { self.0.put("Platform", value.into_node()); self }
    /// Sets `Repository`. 0 to 1000 characters.
    #[inline] pub fn repository(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Repository", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<App> for App<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for App<S0> {
    const TYPE: &'static str = "AWS::Amplify::App";
    type Handle = AppRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`App`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppRef(Id_);
impl From<Id_> for AppRef { #[inline] fn from(id: Id_) -> Self { AppRef(id) } }
impl AsRef<Id_> for AppRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AppId`
    #[inline] pub fn app_id(&self) -> Value_<String> { self.0.attribute("AppId") }
    /// `Fn::GetAtt` `AppName`
    #[inline] pub fn app_name(&self) -> Value_<String> { self.0.attribute("AppName") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DefaultDomain`
    #[inline] pub fn default_domain(&self) -> Value_<String> { self.0.attribute("DefaultDomain") }
}
/// `AWS::Amplify::App.BasicAuthConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-basicauthconfig.html)
#[must_use]
pub struct BasicAuthConfig(Properties_);
impl BasicAuthConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BasicAuthConfig(Properties_::new()) }
}
impl BasicAuthConfig {
    /// Sets `EnableBasicAuth`.
    #[inline] pub fn enable_basic_auth(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableBasicAuth", value.into_node()); self }
    /// Sets `Password`. 1 to 255 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Username`. 1 to 255 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<BasicAuthConfig> for BasicAuthConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Amplify::App.EnvironmentVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-environmentvariable.html)
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
/// `AWS::Amplify::App.AutoBranchCreationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-autobranchcreationconfig.html)
#[must_use]
pub struct AutoBranchCreationConfig(Properties_);
impl AutoBranchCreationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoBranchCreationConfig(Properties_::new()) }
}
impl AutoBranchCreationConfig {
    /// Sets `AutoBranchCreationPatterns`.
    #[inline] pub fn auto_branch_creation_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AutoBranchCreationPatterns", value.into_node()); self }
    /// Sets `BasicAuthConfig`.
    #[inline] pub fn basic_auth_config(mut self, value: impl IntoValue_<BasicAuthConfig>) -> Self { self.0.put("BasicAuthConfig", value.into_node()); self }
    /// Sets `BuildSpec`. 1 to 25000 characters.
    #[inline] pub fn build_spec(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BuildSpec", value.into_node()); self }
    /// Sets `EnableAutoBranchCreation`.
    #[inline] pub fn enable_auto_branch_creation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableAutoBranchCreation", value.into_node()); self }
    /// Sets `EnableAutoBuild`.
    #[inline] pub fn enable_auto_build(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableAutoBuild", value.into_node()); self }
    /// Sets `EnablePerformanceMode`.
    #[inline] pub fn enable_performance_mode(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePerformanceMode", value.into_node()); self }
    /// Sets `EnablePullRequestPreview`.
    #[inline] pub fn enable_pull_request_preview(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePullRequestPreview", value.into_node()); self }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<Vec<EnvironmentVariable>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `Framework`. 0 to 255 characters.
    #[inline] pub fn framework(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Framework", value.into_node()); self }
    /// Sets `PullRequestEnvironmentName`. 0 to 20 characters.
    #[inline] pub fn pull_request_environment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PullRequestEnvironmentName", value.into_node()); self }
    /// Sets `Stage`. The values are constants of [`Stage`].
    #[inline] pub fn stage(mut self, value: impl IntoValue_<Stage>) -> Self { self.0.put("Stage", value.into_node()); self }
}
impl IntoValue_<AutoBranchCreationConfig> for AutoBranchCreationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Amplify::App.CacheConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-cacheconfig.html)
#[must_use]
pub struct CacheConfig(Properties_);
impl CacheConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CacheConfig(Properties_::new()) }
}
impl CacheConfig {
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<CacheConfig> for CacheConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Amplify::App.CustomRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-customrule.html)
#[must_use]
pub struct CustomRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomRule<Missing_<super::required::source>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomRule<S0, S1> {
    /// Sets `Condition`. 0 to 2048 characters.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Condition", value.into_node()); self }
    /// Sets `Source`. Required. 1 to 2048 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> CustomRule<Set_, S1> { self.0.put("Source", value.into_node()); CustomRule(self.0, PhantomData_) }
    /// Sets `Status`. 3 to 7 characters.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Target`. Required. 1 to 2048 characters.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> CustomRule<S0, Set_> { self.0.put("Target", value.into_node()); CustomRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomRule> for CustomRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Amplify::App.JobConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-app-jobconfig.html)
#[must_use]
pub struct JobConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JobConfig<Missing_<super::required::build_compute_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobConfig(Properties_::new(), PhantomData_) }
}
impl<S0> JobConfig<S0> {
    /// Sets `BuildComputeType`. Required. The values are constants of [`BuildComputeType`].
    #[inline] pub fn build_compute_type(mut self, value: impl IntoValue_<BuildComputeType>) -> JobConfig<Set_> { self.0.put("BuildComputeType", value.into_node()); JobConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JobConfig> for JobConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Amplify::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html)
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
/// Values of `AWS::Amplify::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `AMPLIFY_MANAGED`
    pub const AMPLIFY_MANAGED: Value_<Type> = Value_::constant("AMPLIFY_MANAGED");
    /// `AMPLIFY_MANAGED_NO_COOKIES`
    pub const AMPLIFY_MANAGED_NO_COOKIES: Value_<Type> = Value_::constant("AMPLIFY_MANAGED_NO_COOKIES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Amplify::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html)
#[derive(Debug)]
pub enum BuildComputeType {}
impl BuildComputeType {
    /// `STANDARD_8GB`
    pub const STANDARD_8_GB: Value_<BuildComputeType> = Value_::constant("STANDARD_8GB");
    /// `LARGE_16GB`
    pub const LARGE_16_GB: Value_<BuildComputeType> = Value_::constant("LARGE_16GB");
    /// `XLARGE_72GB`
    pub const XLARGE_72_GB: Value_<BuildComputeType> = Value_::constant("XLARGE_72GB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BuildComputeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Amplify::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html)
#[derive(Debug)]
pub enum Platform {}
impl Platform {
    /// `WEB`
    pub const WEB: Value_<Platform> = Value_::constant("WEB");
    /// `WEB_DYNAMIC`
    pub const WEB_DYNAMIC: Value_<Platform> = Value_::constant("WEB_DYNAMIC");
    /// `WEB_COMPUTE`
    pub const WEB_COMPUTE: Value_<Platform> = Value_::constant("WEB_COMPUTE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Platform> { Value_::from_node(value.into_node()) }
}
