// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::ImageVersion`

use stanchion_template::generated::*;

/// `AWS::SageMaker::ImageVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html)
#[must_use]
pub struct ImageVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ImageVersion<Missing_<super::required::base_image>, Missing_<super::required::image_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ImageVersion<S0, S1> {
    /// Sets `Alias`. 1 to 128 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Alias", value.into_node()); self }
    /// Sets `Aliases`.
    #[inline] pub fn aliases(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Aliases", value.into_node()); self }
    /// Sets `BaseImage`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn base_image(mut self, value: impl IntoValue_<String>) -> ImageVersion<Set_, S1> { self.0.put("BaseImage", value.into_node()); ImageVersion(self.0, PhantomData_) }
    /// Sets `Horovod`.
    #[inline] pub fn horovod(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Horovod", value.into_node()); self }
    /// Sets `ImageName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn image_name(mut self, value: impl IntoValue_<String>) -> ImageVersion<S0, Set_> { self.0.put("ImageName", value.into_node()); ImageVersion(self.0, PhantomData_) }
    /// Sets `JobType`. The values are constants of [`JobType`].
    #[inline] pub fn job_type(mut self, value: impl IntoValue_<JobType>) -> Self { self.0.put("JobType", value.into_node()); self }
    /// Sets `MLFramework`. 1 to 128 characters.
    #[inline] pub fn ml_framework(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MLFramework", value.into_node()); self }
    /// Sets `Processor`. The values are constants of [`Processor`].
    #[inline] pub fn processor(mut self, value: impl IntoValue_<Processor>) -> Self { self.0.put("Processor", value.into_node()); self }
    /// Sets `ProgrammingLang`. 1 to 128 characters.
    #[inline] pub fn programming_lang(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProgrammingLang", value.into_node()); self }
    /// Sets `ReleaseNotes`. 1 to 255 characters.
    #[inline] pub fn release_notes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReleaseNotes", value.into_node()); self }
    /// Sets `VendorGuidance`. The values are constants of [`VendorGuidance`].
    #[inline] pub fn vendor_guidance(mut self, value: impl IntoValue_<VendorGuidance>) -> Self { self.0.put("VendorGuidance", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ImageVersion> for ImageVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ImageVersion<S0, S1> {
    const TYPE: &'static str = "AWS::SageMaker::ImageVersion";
    type Handle = ImageVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ImageVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ImageVersionRef(Id_);
impl From<Id_> for ImageVersionRef { #[inline] fn from(id: Id_) -> Self { ImageVersionRef(id) } }
impl AsRef<Id_> for ImageVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ImageVersionRef {
    /// `Ref`: `ImageVersionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ContainerImage`
    #[inline] pub fn container_image(&self) -> Value_<String> { self.0.attribute("ContainerImage") }
    /// `Fn::GetAtt` `ImageArn`
    #[inline] pub fn image_arn(&self) -> Value_<String> { self.0.attribute("ImageArn") }
    /// `Fn::GetAtt` `ImageVersionArn`
    #[inline] pub fn image_version_arn(&self) -> Value_<String> { self.0.attribute("ImageVersionArn") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<i64> { self.0.attribute("Version") }
}
/// Values of `AWS::SageMaker::ImageVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html)
#[derive(Debug)]
pub enum JobType {}
impl JobType {
    /// `TRAINING`
    pub const TRAINING: Value_<JobType> = Value_::constant("TRAINING");
    /// `INFERENCE`
    pub const INFERENCE: Value_<JobType> = Value_::constant("INFERENCE");
    /// `NOTEBOOK_KERNEL`
    pub const NOTEBOOK_KERNEL: Value_<JobType> = Value_::constant("NOTEBOOK_KERNEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JobType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ImageVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html)
#[derive(Debug)]
pub enum Processor {}
impl Processor {
    /// `CPU`
    pub const CPU: Value_<Processor> = Value_::constant("CPU");
    /// `GPU`
    pub const GPU: Value_<Processor> = Value_::constant("GPU");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Processor> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::ImageVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html)
#[derive(Debug)]
pub enum VendorGuidance {}
impl VendorGuidance {
    /// `NOT_PROVIDED`
    pub const NOT_PROVIDED: Value_<VendorGuidance> = Value_::constant("NOT_PROVIDED");
    /// `STABLE`
    pub const STABLE: Value_<VendorGuidance> = Value_::constant("STABLE");
    /// `TO_BE_ARCHIVED`
    pub const TO_BE_ARCHIVED: Value_<VendorGuidance> = Value_::constant("TO_BE_ARCHIVED");
    /// `ARCHIVED`
    pub const ARCHIVED: Value_<VendorGuidance> = Value_::constant("ARCHIVED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VendorGuidance> { Value_::from_node(value.into_node()) }
}
