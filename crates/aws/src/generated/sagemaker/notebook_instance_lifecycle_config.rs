// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::NotebookInstanceLifecycleConfig`

use stanchion_template::generated::*;

/// `AWS::SageMaker::NotebookInstanceLifecycleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstancelifecycleconfig.html)
#[must_use]
pub struct NotebookInstanceLifecycleConfig(Properties_);
impl NotebookInstanceLifecycleConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NotebookInstanceLifecycleConfig(Properties_::new()) }
}
impl NotebookInstanceLifecycleConfig {
    /// Sets `NotebookInstanceLifecycleConfigName`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn notebook_instance_lifecycle_config_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotebookInstanceLifecycleConfigName", value.into_node()); self }
    /// Sets `OnCreate`. At most 1 item.
    #[inline] pub fn on_create(mut self, value: impl IntoValue_<Vec<NotebookInstanceLifecycleHook>>) -> Self { self.0.put("OnCreate", value.into_node()); self }
    /// Sets `OnStart`. At most 1 item.
    #[inline] pub fn on_start(mut self, value: impl IntoValue_<Vec<NotebookInstanceLifecycleHook>>) -> Self { self.0.put("OnStart", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<NotebookInstanceLifecycleConfig> for NotebookInstanceLifecycleConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for NotebookInstanceLifecycleConfig {
    const TYPE: &'static str = "AWS::SageMaker::NotebookInstanceLifecycleConfig";
    type Handle = NotebookInstanceLifecycleConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NotebookInstanceLifecycleConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NotebookInstanceLifecycleConfigRef(Id_);
impl From<Id_> for NotebookInstanceLifecycleConfigRef { #[inline] fn from(id: Id_) -> Self { NotebookInstanceLifecycleConfigRef(id) } }
impl AsRef<Id_> for NotebookInstanceLifecycleConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NotebookInstanceLifecycleConfigRef {
    /// `Ref`: `NotebookInstanceLifecycleConfigArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `NotebookInstanceLifecycleConfigArn`
    #[inline] pub fn notebook_instance_lifecycle_config_arn(&self) -> Value_<String> { self.0.attribute("NotebookInstanceLifecycleConfigArn") }
    /// `Fn::GetAtt` `NotebookInstanceLifecycleConfigName`
    #[inline] pub fn notebook_instance_lifecycle_config_name(&self) -> Value_<String> { self.0.attribute("NotebookInstanceLifecycleConfigName") }
}
/// `AWS::SageMaker::NotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-notebookinstancelifecycleconfig-notebookinstancelifecyclehook.html)
#[must_use]
pub struct NotebookInstanceLifecycleHook(Properties_);
impl NotebookInstanceLifecycleHook {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NotebookInstanceLifecycleHook(Properties_::new()) }
}
impl NotebookInstanceLifecycleHook {
    /// Sets `Content`. 1 to 16384 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Content", value.into_node()); self }
}
impl IntoValue_<NotebookInstanceLifecycleHook> for NotebookInstanceLifecycleHook { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
