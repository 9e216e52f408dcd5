// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::ModelPackageGroup`

use stanchion_template::generated::*;

/// `AWS::SageMaker::ModelPackageGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackagegroup.html)
#[must_use]
pub struct ModelPackageGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ModelPackageGroup<Missing_<super::required::model_package_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelPackageGroup(Properties_::new(), PhantomData_) }
}
impl<S0> ModelPackageGroup<S0> {
    /// Sets `ModelPackageGroupDescription`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn model_package_group_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelPackageGroupDescription", value.into_node()); self }
    /// Sets `ModelPackageGroupName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn model_package_group_name(mut self, value: impl IntoValue_<String>) -> ModelPackageGroup<Set_> { self.0.put("ModelPackageGroupName", value.into_node()); ModelPackageGroup(self.0, PhantomData_) }
    /// Sets `ModelPackageGroupPolicy`.
    #[inline] pub fn model_package_group_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ModelPackageGroupPolicy", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ModelPackageGroup> for ModelPackageGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ModelPackageGroup<S0> {
    const TYPE: &'static str = "AWS::SageMaker::ModelPackageGroup";
    type Handle = ModelPackageGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ModelPackageGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ModelPackageGroupRef(Id_);
impl From<Id_> for ModelPackageGroupRef { #[inline] fn from(id: Id_) -> Self { ModelPackageGroupRef(id) } }
impl AsRef<Id_> for ModelPackageGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ModelPackageGroupRef {
    /// `Ref`: `ModelPackageGroupArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `ModelPackageGroupArn`
    #[inline] pub fn model_package_group_arn(&self) -> Value_<String> { self.0.attribute("ModelPackageGroupArn") }
    /// `Fn::GetAtt` `ModelPackageGroupStatus`
    #[inline] pub fn model_package_group_status(&self) -> Value_<String> { self.0.attribute("ModelPackageGroupStatus") }
}
