// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticBeanstalk::ApplicationVersion`

use stanchion_template::generated::*;

/// `AWS::ElasticBeanstalk::ApplicationVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html)
#[must_use]
pub struct ApplicationVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationVersion<Missing_<super::required::application_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationVersion(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationVersion<S0> {
    /// Sets `ApplicationName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> ApplicationVersion<Set_> { self.0.put("ApplicationName", value.into_node()); ApplicationVersion(self.0, PhantomData_) }
    /// Sets `BuildConfiguration`. An update replaces the resource.
    #[inline] pub fn build_configuration(mut self, value: impl IntoValue_<BuildConfiguration>) -> Self { self.0.put("BuildConfiguration", value.into_node()); self }
    /// Sets `Description`. 0 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ImageConfiguration`. An update replaces the resource.
    #[inline] pub fn image_configuration(mut self, value: impl IntoValue_<ImageConfiguration>) -> Self { self.0.put("ImageConfiguration", value.into_node()); self }
    /// Sets `Process`. An update replaces the resource.
    #[inline] pub fn process(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Process", value.into_node()); self }
    /// Sets `SourceBundle`. An update replaces the resource.
    #[inline] pub fn source_bundle(mut self, value: impl IntoValue_<SourceBundle>) -> Self { self.0.put("SourceBundle", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ApplicationVersion> for ApplicationVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ApplicationVersion<S0> {
    const TYPE: &'static str = "AWS::ElasticBeanstalk::ApplicationVersion";
    type Handle = ApplicationVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApplicationVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationVersionRef(Id_);
impl From<Id_> for ApplicationVersionRef { #[inline] fn from(id: Id_) -> Self { ApplicationVersionRef(id) } }
impl AsRef<Id_> for ApplicationVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationVersionRef {
    /// `Ref`: `ApplicationName|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::ElasticBeanstalk::ApplicationVersion.BuildConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-applicationversion-buildconfiguration.html)
#[must_use]
pub struct BuildConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BuildConfiguration<Missing_<super::required::code_build_service_role>, Missing_<super::required::image>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BuildConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BuildConfiguration<S0, S1> {
    /// Sets `ArtifactName`.
    #[inline] pub fn artifact_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ArtifactName", value.into_node()); self }
    /// Sets `CodeBuildServiceRole`. Required.
    #[inline] pub fn code_build_service_role(mut self, value: impl IntoValue_<String>) -> BuildConfiguration<Set_, S1> { self.0.put("CodeBuildServiceRole", value.into_node()); BuildConfiguration(self.0, PhantomData_) }
    /// Sets `ComputeType`. The values are constants of [`ComputeType`].
    #[inline] pub fn compute_type(mut self, value: impl IntoValue_<ComputeType>) -> Self { self.0.put("ComputeType", value.into_node()); self }
    /// Sets `Image`. Required.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> BuildConfiguration<S0, Set_> { self.0.put("Image", value.into_node()); BuildConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutInMinutes`.
    #[inline] pub fn timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInMinutes", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BuildConfiguration> for BuildConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticBeanstalk::ApplicationVersion.ImageBuildConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-applicationversion-imagebuildconfiguration.html)
#[must_use]
pub struct ImageBuildConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ImageBuildConfiguration<Missing_<super::required::code_build_service_role>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageBuildConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ImageBuildConfiguration<S0, S1> {
    /// Sets `Architecture`. The values are constants of [`Architecture`].
    #[inline] pub fn architecture(mut self, value: impl IntoValue_<Architecture>) -> Self { self.0.put("Architecture", value.into_node()); self }
    /// Sets `Buildpack`.
    #[inline] pub fn buildpack(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Buildpack", value.into_node()); self }
    /// Sets `CodeBuildServiceRole`. Required.
    #[inline] pub fn code_build_service_role(mut self, value: impl IntoValue_<String>) -> ImageBuildConfiguration<Set_, S1> { self.0.put("CodeBuildServiceRole", value.into_node()); ImageBuildConfiguration(self.0, PhantomData_) }
    /// Sets `ComputeType`. The values are constants of [`ImageBuildConfigurationComputeType`].
    #[inline] pub fn compute_type(mut self, value: impl IntoValue_<ImageBuildConfigurationComputeType>) -> Self { self.0.put("ComputeType", value.into_node()); self }
    /// Sets `DockerfileLocation`.
    #[inline] pub fn dockerfile_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DockerfileLocation", value.into_node()); self }
    /// Sets `TimeoutInMinutes`.
    #[inline] pub fn timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInMinutes", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ImageBuildConfiguration<S0, Set_> { self.0.put("Type", value.into_node()); ImageBuildConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ImageBuildConfiguration> for ImageBuildConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticBeanstalk::ApplicationVersion.ImageSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-applicationversion-imagesource.html)
#[must_use]
pub struct ImageSource(Properties_);
impl ImageSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageSource(Properties_::new()) }
}
impl ImageSource {
    /// Sets `Uri`.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Uri", value.into_node()); self }
}
impl IntoValue_<ImageSource> for ImageSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticBeanstalk::ApplicationVersion.ImageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-applicationversion-imageconfiguration.html)
#[must_use]
pub struct ImageConfiguration(Properties_);
impl ImageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageConfiguration(Properties_::new()) }
}
impl ImageConfiguration {
    /// Sets `Build`.
    #[inline] pub fn build(mut self, value: impl IntoValue_<ImageBuildConfiguration>) -> Self { self.0.put("Build", value.into_node()); self }
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<ImageSource>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<ImageConfiguration> for ImageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElasticBeanstalk::ApplicationVersion.SourceBundle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-applicationversion-sourcebundle.html)
#[must_use]
pub struct SourceBundle<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SourceBundle<Missing_<super::required::s3_bucket>, Missing_<super::required::s3_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceBundle(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SourceBundle<S0, S1> {
    /// Sets `S3Bucket`. Required. 0 to 255 characters.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> SourceBundle<Set_, S1> { self.0.put("S3Bucket", value.into_node()); SourceBundle(self.0, PhantomData_) }
    /// Sets `S3Key`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_key(mut self, value: impl IntoValue_<String>) -> SourceBundle<S0, Set_> { self.0.put("S3Key", value.into_node()); SourceBundle(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SourceBundle> for SourceBundle<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ElasticBeanstalk::ApplicationVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html)
#[derive(Debug)]
pub enum ComputeType {}
impl ComputeType {
    /// `BUILD_GENERAL1_SMALL`
    pub const BUILD_GENERAL1_SMALL: Value_<ComputeType> = Value_::constant("BUILD_GENERAL1_SMALL");
    /// `BUILD_GENERAL1_MEDIUM`
    pub const BUILD_GENERAL1_MEDIUM: Value_<ComputeType> = Value_::constant("BUILD_GENERAL1_MEDIUM");
    /// `BUILD_GENERAL1_LARGE`
    pub const BUILD_GENERAL1_LARGE: Value_<ComputeType> = Value_::constant("BUILD_GENERAL1_LARGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComputeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticBeanstalk::ApplicationVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html)
#[derive(Debug)]
pub enum Architecture {}
impl Architecture {
    /// `amd64`
    pub const AMD64: Value_<Architecture> = Value_::constant("amd64");
    /// `arm64`
    pub const ARM64: Value_<Architecture> = Value_::constant("arm64");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Architecture> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticBeanstalk::ApplicationVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html)
#[derive(Debug)]
pub enum ImageBuildConfigurationComputeType {}
impl ImageBuildConfigurationComputeType {
    /// `BUILD_GENERAL1_SMALL`
    pub const BUILD_GENERAL1_SMALL: Value_<ImageBuildConfigurationComputeType> = Value_::constant("BUILD_GENERAL1_SMALL");
    /// `BUILD_GENERAL1_MEDIUM`
    pub const BUILD_GENERAL1_MEDIUM: Value_<ImageBuildConfigurationComputeType> = Value_::constant("BUILD_GENERAL1_MEDIUM");
    /// `BUILD_GENERAL1_LARGE`
    pub const BUILD_GENERAL1_LARGE: Value_<ImageBuildConfigurationComputeType> = Value_::constant("BUILD_GENERAL1_LARGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImageBuildConfigurationComputeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ElasticBeanstalk::ApplicationVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `docker`
    pub const DOCKER: Value_<Type> = Value_::constant("docker");
    /// `buildpack`
    pub const BUILDPACK: Value_<Type> = Value_::constant("buildpack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
