// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::AppImageConfig`

use stanchion_template::generated::*;

/// `AWS::SageMaker::AppImageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-appimageconfig.html)
#[must_use]
pub struct AppImageConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AppImageConfig<Missing_<super::required::app_image_config_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppImageConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AppImageConfig<S0> {
    /// Sets `AppImageConfigName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn app_image_config_name(mut self, value: impl IntoValue_<String>) -> AppImageConfig<Set_> { self.0.put("AppImageConfigName", value.into_node()); AppImageConfig(self.0, PhantomData_) }
    /// Sets `CodeEditorAppImageConfig`.
    #[inline] pub fn code_editor_app_image_config(mut self, value: impl IntoValue_<CodeEditorAppImageConfig>) -> Self { self.0.put("CodeEditorAppImageConfig", value.into_node()); self }
    /// Sets `JupyterLabAppImageConfig`.
    #[inline] pub fn jupyter_lab_app_image_config(mut self, value: impl IntoValue_<JupyterLabAppImageConfig>) -> Self { self.0.put("JupyterLabAppImageConfig", value.into_node()); self }
    /// Sets `KernelGatewayImageConfig`.
    #[inline] pub fn kernel_gateway_image_config(mut self, value: impl IntoValue_<KernelGatewayImageConfig>) -> Self { self.0.put("KernelGatewayImageConfig", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AppImageConfig> for AppImageConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AppImageConfig<S0> {
    const TYPE: &'static str = "AWS::SageMaker::AppImageConfig";
    type Handle = AppImageConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AppImageConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppImageConfigRef(Id_);
impl From<Id_> for AppImageConfigRef { #[inline] fn from(id: Id_) -> Self { AppImageConfigRef(id) } }
impl AsRef<Id_> for AppImageConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppImageConfigRef {
    /// `Ref`: `AppImageConfigName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AppImageConfigArn`
    #[inline] pub fn app_image_config_arn(&self) -> Value_<String> { self.0.attribute("AppImageConfigArn") }
}
/// `AWS::SageMaker::AppImageConfig.ContainerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-containerconfig.html)
#[must_use]
pub struct ContainerConfig(Properties_);
impl ContainerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContainerConfig(Properties_::new()) }
}
impl ContainerConfig {
    /// Sets `ContainerArguments`. 0 to 50 items.
    #[inline] pub fn container_arguments(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ContainerArguments", value.into_node()); self }
    /// Sets `ContainerEntrypoint`. At most 1 item.
    #[inline] pub fn container_entrypoint(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ContainerEntrypoint", value.into_node()); self }
    /// Sets `ContainerEnvironmentVariables`. 0 to 25 items.
    #[inline] pub fn container_environment_variables(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ContainerEnvironmentVariables", value.into_node()); self }
}
impl IntoValue_<ContainerConfig> for ContainerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::AppImageConfig.CodeEditorAppImageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-codeeditorappimageconfig.html)
#[must_use]
pub struct CodeEditorAppImageConfig(Properties_);
impl CodeEditorAppImageConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CodeEditorAppImageConfig(Properties_::new()) }
}
impl CodeEditorAppImageConfig {
    /// Sets `ContainerConfig`.
    #[inline] pub fn container_config(mut self, value: impl IntoValue_<ContainerConfig>) -> Self { self.0.put("ContainerConfig", value.into_node()); self }
}
impl IntoValue_<CodeEditorAppImageConfig> for CodeEditorAppImageConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::AppImageConfig.JupyterLabAppImageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-jupyterlabappimageconfig.html)
#[must_use]
pub struct JupyterLabAppImageConfig(Properties_);
impl JupyterLabAppImageConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JupyterLabAppImageConfig(Properties_::new()) }
}
impl JupyterLabAppImageConfig {
    /// Sets `ContainerConfig`.
    #[inline] pub fn container_config(mut self, value: impl IntoValue_<ContainerConfig>) -> Self { self.0.put("ContainerConfig", value.into_node()); self }
}
impl IntoValue_<JupyterLabAppImageConfig> for JupyterLabAppImageConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::AppImageConfig.FileSystemConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-filesystemconfig.html)
#[must_use]
pub struct FileSystemConfig(Properties_);
impl FileSystemConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FileSystemConfig(Properties_::new()) }
}
impl FileSystemConfig {
    /// Sets `DefaultGid`. 0 to 65535.
    #[inline] pub fn default_gid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DefaultGid", value.into_node()); self }
    /// Sets `DefaultUid`. 0 to 65535.
    #[inline] pub fn default_uid(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DefaultUid", value.into_node()); self }
    /// Sets `MountPath`. 1 to 1024 characters.
    #[inline] pub fn mount_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MountPath", value.into_node()); self }
}
impl IntoValue_<FileSystemConfig> for FileSystemConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::AppImageConfig.KernelSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-kernelspec.html)
#[must_use]
pub struct KernelSpec<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KernelSpec<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KernelSpec(Properties_::new(), PhantomData_) }
}
impl<S0> KernelSpec<S0> {
    /// Sets `DisplayName`. 1 to 1024 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 1024 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> KernelSpec<Set_> { self.0.put("Name", value.into_node()); KernelSpec(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KernelSpec> for KernelSpec<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::AppImageConfig.KernelGatewayImageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-kernelgatewayimageconfig.html)
#[must_use]
pub struct KernelGatewayImageConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KernelGatewayImageConfig<Missing_<super::required::kernel_specs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KernelGatewayImageConfig(Properties_::new(), PhantomData_) }
}
impl<S0> KernelGatewayImageConfig<S0> {
    /// Sets `FileSystemConfig`.
    #[inline] pub fn file_system_config(mut self, value: impl IntoValue_<FileSystemConfig>) -> Self { self.0.put("FileSystemConfig", value.into_node()); self }
    /// Sets `KernelSpecs`. Required. Exactly 1 item.
    #[inline] pub fn kernel_specs(mut self, value: impl IntoValue_<Vec<KernelSpec>>) -> KernelGatewayImageConfig<Set_> { self.0.put("KernelSpecs", value.into_node()); KernelGatewayImageConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KernelGatewayImageConfig> for KernelGatewayImageConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
