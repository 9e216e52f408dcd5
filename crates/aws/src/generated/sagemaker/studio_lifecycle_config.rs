// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::StudioLifecycleConfig`

use stanchion_template::generated::*;

/// `AWS::SageMaker::StudioLifecycleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-studiolifecycleconfig.html)
#[must_use]
pub struct StudioLifecycleConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl StudioLifecycleConfig<Missing_<super::required::studio_lifecycle_config_app_type>, Missing_<super::required::studio_lifecycle_config_content>, Missing_<super::required::studio_lifecycle_config_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StudioLifecycleConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> StudioLifecycleConfig<S0, S1, S2> {
    /// Sets `StudioLifecycleConfigAppType`. Required. An update replaces the resource. The values are constants of [`StudioLifecycleConfigAppType`].
    #[inline] pub fn studio_lifecycle_config_app_type(mut self, value: impl IntoValue_<StudioLifecycleConfigAppType>) -> StudioLifecycleConfig<Set_, S1, S2> { self.0.put("StudioLifecycleConfigAppType", value.into_node()); StudioLifecycleConfig(self.0, PhantomData_) }
    /// Sets `StudioLifecycleConfigContent`. Required. 1 to 16384 characters. An update replaces the resource.
    #[inline] pub fn studio_lifecycle_config_content(mut self, value: impl IntoValue_<String>) -> StudioLifecycleConfig<S0, Set_, S2> { self.0.put("StudioLifecycleConfigContent", value.into_node()); StudioLifecycleConfig(self.0, PhantomData_) }
    /// Sets `StudioLifecycleConfigName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn studio_lifecycle_config_name(mut self, value: impl IntoValue_<String>) -> StudioLifecycleConfig<S0, S1, Set_> { self.0.put("StudioLifecycleConfigName", value.into_node()); StudioLifecycleConfig(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<StudioLifecycleConfig> for StudioLifecycleConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for StudioLifecycleConfig<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SageMaker::StudioLifecycleConfig";
    type Handle = StudioLifecycleConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StudioLifecycleConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StudioLifecycleConfigRef(Id_);
impl From<Id_> for StudioLifecycleConfigRef { #[inline] fn from(id: Id_) -> Self { StudioLifecycleConfigRef(id) } }
impl AsRef<Id_> for StudioLifecycleConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StudioLifecycleConfigRef {
    /// `Ref`: `StudioLifecycleConfigName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `StudioLifecycleConfigArn`
    #[inline] pub fn studio_lifecycle_config_arn(&self) -> Value_<String> { self.0.attribute("StudioLifecycleConfigArn") }
}
/// Values of `AWS::SageMaker::StudioLifecycleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-studiolifecycleconfig.html)
#[derive(Debug)]
pub enum StudioLifecycleConfigAppType {}
impl StudioLifecycleConfigAppType {
    /// `JupyterServer`
    pub const JUPYTER_SERVER: Value_<StudioLifecycleConfigAppType> = Value_::constant("JupyterServer");
    /// `KernelGateway`
    pub const KERNEL_GATEWAY: Value_<StudioLifecycleConfigAppType> = Value_::constant("KernelGateway");
    /// `CodeEditor`
    pub const CODE_EDITOR: Value_<StudioLifecycleConfigAppType> = Value_::constant("CodeEditor");
    /// `JupyterLab`
    pub const JUPYTER_LAB: Value_<StudioLifecycleConfigAppType> = Value_::constant("JupyterLab");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StudioLifecycleConfigAppType> { Value_::from_node(value.into_node()) }
}
