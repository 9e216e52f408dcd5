// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Image`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Image`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-image.html)
#[must_use]
pub struct Image<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Image<Missing_<super::required::image_name>, Missing_<super::required::image_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Image(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Image<S0, S1> {
    /// Sets `ImageDescription`. 1 to 512 characters.
    #[inline] pub fn image_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageDescription", value.into_node()); self }
    /// Sets `ImageDisplayName`. 1 to 128 characters.
    #[inline] pub fn image_display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageDisplayName", value.into_node()); self }
    /// Sets `ImageName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn image_name(mut self, value: impl IntoValue_<String>) -> Image<Set_, S1> { self.0.put("ImageName", value.into_node()); Image(self.0, PhantomData_) }
    /// Sets `ImageRoleArn`. Required. 1 to 256 characters.
    #[inline] pub fn image_role_arn(mut self, value: impl IntoValue_<String>) -> Image<S0, Set_> { self.0.put("ImageRoleArn", value.into_node()); Image(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Image> for Image<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Image<S0, S1> {
    const TYPE: &'static str = "AWS::SageMaker::Image";
    type Handle = ImageRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Image`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ImageRef(Id_);
impl From<Id_> for ImageRef { #[inline] fn from(id: Id_) -> Self { ImageRef(id) } }
impl AsRef<Id_> for ImageRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ImageRef {
    /// `Ref`: `ImageArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ImageArn`
    #[inline] pub fn image_arn(&self) -> Value_<String> { self.0.attribute("ImageArn") }
}
