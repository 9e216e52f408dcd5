// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::HumanTaskUi`

use stanchion_template::generated::*;

/// `AWS::SageMaker::HumanTaskUi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-humantaskui.html)
#[must_use]
pub struct HumanTaskUi<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HumanTaskUi<Missing_<super::required::human_task_ui_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HumanTaskUi(Properties_::new(), PhantomData_) }
}
impl<S0> HumanTaskUi<S0> {
    /// Sets `HumanTaskUiName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn human_task_ui_name(mut self, value: impl IntoValue_<String>) -> HumanTaskUi<Set_> { self.0.put("HumanTaskUiName", value.into_node()); HumanTaskUi(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UiTemplate`. An update replaces the resource.
    #[inline] pub fn ui_template(mut self, value: impl IntoValue_<UiTemplate>) -> Self { self.0.put("UiTemplate", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HumanTaskUi> for HumanTaskUi<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for HumanTaskUi<S0> {
    const TYPE: &'static str = "AWS::SageMaker::HumanTaskUi";
    type Handle = HumanTaskUiRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`HumanTaskUi`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HumanTaskUiRef(Id_);
impl From<Id_> for HumanTaskUiRef { #[inline] fn from(id: Id_) -> Self { HumanTaskUiRef(id) } }
impl AsRef<Id_> for HumanTaskUiRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HumanTaskUiRef {
    /// `Ref`: `HumanTaskUiArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `HumanTaskUiArn`
    #[inline] pub fn human_task_ui_arn(&self) -> Value_<String> { self.0.attribute("HumanTaskUiArn") }
}
/// `AWS::SageMaker::HumanTaskUi.UiTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-humantaskui-uitemplate.html)
#[must_use]
pub struct UiTemplate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UiTemplate<Missing_<super::required::content>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UiTemplate(Properties_::new(), PhantomData_) }
}
impl<S0> UiTemplate<S0> {
    /// Sets `Content`. Required. 1 to 128000 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> UiTemplate<Set_> { self.0.put("Content", value.into_node()); UiTemplate(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UiTemplate> for UiTemplate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
