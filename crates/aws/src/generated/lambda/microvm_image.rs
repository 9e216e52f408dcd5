// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::MicrovmImage`

use stanchion_template::generated::*;

/// `AWS::Lambda::MicrovmImage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html)
#[must_use]
pub struct MicrovmImage<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_, S8 = Set_, S9 = Set_, S10 = Set_, S11 = Set_, S12 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12,)>);
impl MicrovmImage<Missing_<super::required::additional_os_capabilities>, Missing_<super::required::base_image_arn>, Missing_<super::required::base_image_version>, Missing_<super::required::build_role_arn>, Missing_<super::required::code_artifact>, Missing_<super::required::cpu_configurations>, Missing_<super::required::description>, Missing_<super::required::egress_network_connectors>, Missing_<super::required::environment_variables>, Missing_<super::required::hooks>, Missing_<super::required::logging>, Missing_<super::required::name>, Missing_<super::required::resources>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MicrovmImage(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12> MicrovmImage<S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12> {
    /// Sets `AdditionalOsCapabilities`. Required. The values are constants of [`AdditionalOsCapabilitie`].
    #[inline] pub fn additional_os_capabilities(mut self, value: impl IntoValue_<Vec<AdditionalOsCapabilitie>>) -> MicrovmImage<Set_, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12> { self.0.put("AdditionalOsCapabilities", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `BaseImageArn`. Required. 1 to 2048 characters.
    #[inline] pub fn base_image_arn(mut self, value: impl IntoValue_<String>) -> MicrovmImage<S0, Set_, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12> { self.0.put("BaseImageArn", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `BaseImageVersion`. Required. 1 to 2048 characters.
    #[inline] pub fn base_image_version(mut self, value: impl IntoValue_<String>) -> MicrovmImage<S0, S1, Set_, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12> { self.0.put("BaseImageVersion", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `BuildRoleArn`. Required.
    #[inline] pub fn build_role_arn(mut self, value: impl IntoValue_<String>) -> MicrovmImage<S0, S1, S2, Set_, S4, S5, S6, S7, S8, S9, S10, S11, S12> { self.0.put("BuildRoleArn", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `CodeArtifact`. Required.
    #[inline] pub fn code_artifact(mut self, value: impl IntoValue_<CodeArtifact>) -> MicrovmImage<S0, S1, S2, S3, Set_, S5, S6, S7, S8, S9, S10, S11, S12> { self.0.put("CodeArtifact", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `CpuConfigurations`. Required.
    #[inline] pub fn cpu_configurations(mut self, value: impl IntoValue_<Vec<CpuConfiguration>>) -> MicrovmImage<S0, S1, S2, S3, S4, Set_, S6, S7, S8, S9, S10, S11, S12> { self.0.put("CpuConfigurations", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `Description`. Required.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> MicrovmImage<S0, S1, S2, S3, S4, S5, Set_, S7, S8, S9, S10, S11, S12> { self.0.put("Description", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `EgressNetworkConnectors`. Required. At most 10 items.
    #[inline] pub fn egress_network_connectors(mut self, value: impl IntoValue_<Vec<String>>) -> MicrovmImage<S0, S1, S2, S3, S4, S5, S6, Set_, S8, S9, S10, S11, S12> { self.0.put("EgressNetworkConnectors", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `EnvironmentVariables`. Required. At most 50 items.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<Vec<Tag_>>) -> MicrovmImage<S0, S1, S2, S3, S4, S5, S6, S7, Set_, S9, S10, S11, S12> { self.0.put("EnvironmentVariables", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `Hooks`. Required.
    #[inline] pub fn hooks(mut self, value: impl IntoValue_<Hooks>) -> MicrovmImage<S0, S1, S2, S3, S4, S5, S6, S7, S8, Set_, S10, S11, S12> { self.0.put("Hooks", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `Logging`. Required.
    #[inline] pub fn logging(mut self, value: impl IntoValue_<Logging>) -> MicrovmImage<S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, Set_, S11, S12> { self.0.put("Logging", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MicrovmImage<S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, Set_, S12> { self.0.put("Name", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `Resources`. Required. At most 1 item.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<Resources>>) -> MicrovmImage<S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, Set_> { self.0.put("Resources", value.into_node()); MicrovmImage(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_, S9: IsSet_, S10: IsSet_, S11: IsSet_, S12: IsSet_> IntoValue_<MicrovmImage> for MicrovmImage<S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_, S9: IsSet_, S10: IsSet_, S11: IsSet_, S12: IsSet_> ResourceType_ for MicrovmImage<S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12> {
    const TYPE: &'static str = "AWS::Lambda::MicrovmImage";
    type Handle = MicrovmImageRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MicrovmImage`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MicrovmImageRef(Id_);
impl From<Id_> for MicrovmImageRef { #[inline] fn from(id: Id_) -> Self { MicrovmImageRef(id) } }
impl AsRef<Id_> for MicrovmImageRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MicrovmImageRef {
    /// `Ref`: `ImageArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `ImageArn`
    #[inline] pub fn image_arn(&self) -> Value_<String> { self.0.attribute("ImageArn") }
    /// `Fn::GetAtt` `LatestActiveImageVersion`
    #[inline] pub fn latest_active_image_version(&self) -> Value_<String> { self.0.attribute("LatestActiveImageVersion") }
    /// `Fn::GetAtt` `LatestFailedImageVersion`
    #[inline] pub fn latest_failed_image_version(&self) -> Value_<String> { self.0.attribute("LatestFailedImageVersion") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::Lambda::MicrovmImage.CodeArtifact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-codeartifact.html)
#[must_use]
pub struct CodeArtifact<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeArtifact<Missing_<super::required::uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeArtifact(Properties_::new(), PhantomData_) }
}
impl<S0> CodeArtifact<S0> {
    /// Sets `Uri`. Required. 1 to 2048 characters.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> CodeArtifact<Set_> { self.0.put("Uri", value.into_node()); CodeArtifact(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CodeArtifact> for CodeArtifact<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::MicrovmImage.CpuConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-cpuconfiguration.html)
#[must_use]
pub struct CpuConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CpuConfiguration<Missing_<super::required::architecture>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CpuConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CpuConfiguration<S0> {
    /// Sets `Architecture`. Required. The values are constants of [`Architecture`].
    #[inline] pub fn architecture(mut self, value: impl IntoValue_<Architecture>) -> CpuConfiguration<Set_> { self.0.put("Architecture", value.into_node()); CpuConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CpuConfiguration> for CpuConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::MicrovmImage.MicrovmHooks`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-microvmhooks.html)
#[must_use]
pub struct MicrovmHooks(Properties_);
impl MicrovmHooks {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MicrovmHooks(Properties_::new()) }
}
impl MicrovmHooks {
    /// Sets `Resume`. The values are constants of [`HookState`].
    #[inline] pub fn resume(mut self, value: impl IntoValue_<HookState>) -> Self { self.0.put("Resume", value.into_node()); self }
    /// Sets `ResumeTimeoutInSeconds`. 1 to 60.
    #[inline] pub fn resume_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ResumeTimeoutInSeconds", value.into_node()); self }
    /// Sets `Run`. The values are constants of [`HookState`].
    #[inline] pub fn run(mut self, value: impl IntoValue_<HookState>) -> Self { self.0.put("Run", value.into_node()); self }
    /// Sets `RunTimeoutInSeconds`. 1 to 60.
    #[inline] pub fn run_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RunTimeoutInSeconds", value.into_node()); self }
    /// Sets `Suspend`. The values are constants of [`HookState`].
    #[inline] pub fn suspend(mut self, value: impl IntoValue_<HookState>) -> Self { self.0.put("Suspend", value.into_node()); self }
    /// Sets `SuspendTimeoutInSeconds`. 1 to 60.
    #[inline] pub fn suspend_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SuspendTimeoutInSeconds", value.into_node()); self }
    /// Sets `Terminate`. The values are constants of [`HookState`].
    #[inline] pub fn terminate(mut self, value: impl IntoValue_<HookState>) -> Self { self.0.put("Terminate", value.into_node()); self }
    /// Sets `TerminateTimeoutInSeconds`. 1 to 60.
    #[inline] pub fn terminate_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TerminateTimeoutInSeconds", value.into_node()); self }
}
impl IntoValue_<MicrovmHooks> for MicrovmHooks { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::MicrovmImage.MicrovmImageHooks`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-microvmimagehooks.html)
#[must_use]
pub struct MicrovmImageHooks(Properties_);
impl MicrovmImageHooks {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MicrovmImageHooks(Properties_::new()) }
}
impl MicrovmImageHooks {
    /// Sets `Ready`. The values are constants of [`HookState`].
    #[inline] pub fn ready(mut self, value: impl IntoValue_<HookState>) -> Self { self.0.put("Ready", value.into_node()); self }
    /// Sets `ReadyTimeoutInSeconds`. 1 to 3600.
    #[inline] pub fn ready_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReadyTimeoutInSeconds", value.into_node()); self }
    /// Sets `Validate`. The values are constants of [`HookState`].
    #[inline] pub fn validate(mut self, value: impl IntoValue_<HookState>) -> Self { self.0.put("Validate", value.into_node()); self }
    /// Sets `ValidateTimeoutInSeconds`. 1 to 3600.
    #[inline] pub fn validate_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ValidateTimeoutInSeconds", value.into_node()); self }
}
impl IntoValue_<MicrovmImageHooks> for MicrovmImageHooks { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::MicrovmImage.Hooks`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-hooks.html)
#[must_use]
pub struct Hooks(Properties_);
impl Hooks {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Hooks(Properties_::new()) }
}
impl Hooks {
    /// Sets `MicrovmHooks`.
    #[inline] pub fn microvm_hooks(mut self, value: impl IntoValue_<MicrovmHooks>) -> Self { self.0.put("MicrovmHooks", value.into_node()); self }
    /// Sets `MicrovmImageHooks`.
    #[inline] pub fn microvm_image_hooks(mut self, value: impl IntoValue_<MicrovmImageHooks>) -> Self { self.0.put("MicrovmImageHooks", value.into_node()); self }
    /// Sets `Port`. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
}
impl IntoValue_<Hooks> for Hooks { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::MicrovmImage.CloudWatchLogging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-cloudwatchlogging.html)
#[must_use]
pub struct CloudWatchLogging(Properties_);
impl CloudWatchLogging {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudWatchLogging(Properties_::new()) }
}
impl CloudWatchLogging {
    /// Sets `LogGroup`. 1 to 512 characters.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroup", value.into_node()); self }
    /// Sets `LogStream`. 1 to 512 characters.
    #[inline] pub fn log_stream(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogStream", value.into_node()); self }
}
impl IntoValue_<CloudWatchLogging> for CloudWatchLogging { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::MicrovmImage.Logging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-logging.html)
#[must_use]
pub struct Logging(Properties_);
impl Logging {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Logging(Properties_::new()) }
}
impl Logging {
    /// Sets `CloudWatch`.
    #[inline] pub fn cloud_watch(mut self, value: impl IntoValue_<CloudWatchLogging>) -> Self { self.0.put("CloudWatch", value.into_node()); self }
    /// Sets `Disabled`.
    #[inline] pub fn disabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Disabled", value.into_node()); self }
}
impl IntoValue_<Logging> for Logging { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::MicrovmImage.Resources`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-resources.html)
#[must_use]
pub struct Resources<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Resources<Missing_<super::required::minimum_memory_in_mi_b>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Resources(Properties_::new(), PhantomData_) }
}
impl<S0> Resources<S0> {
    /// Sets `MinimumMemoryInMiB`. Required.
    #[inline] pub fn minimum_memory_in_mi_b(mut self, value: impl IntoValue_<i64>) -> Resources<Set_> { self.0.put("MinimumMemoryInMiB", value.into_node()); Resources(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Resources> for Resources<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lambda::MicrovmImage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html)
#[derive(Debug)]
pub enum AdditionalOsCapabilitie {}
impl AdditionalOsCapabilitie {
    /// `ALL`
    pub const ALL: Value_<AdditionalOsCapabilitie> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdditionalOsCapabilitie> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::MicrovmImage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html)
#[derive(Debug)]
pub enum Architecture {}
impl Architecture {
    /// `ARM_64`
    pub const ARM_64: Value_<Architecture> = Value_::constant("ARM_64");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Architecture> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::MicrovmImage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html)
#[derive(Debug)]
pub enum HookState {}
impl HookState {
    /// `DISABLED`
    pub const DISABLED: Value_<HookState> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<HookState> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HookState> { Value_::from_node(value.into_node()) }
}
