// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Model`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Model`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html)
#[must_use]
pub struct Model(Properties_);
impl Model {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Model(Properties_::new()) }
}
impl Model {
    /// Sets `Containers`. 0 to 15 items. An update replaces the resource.
    #[inline] pub fn containers(mut self, value: impl IntoValue_<Vec<ContainerDefinition>>) -> Self { self.0.put("Containers", value.into_node()); self }
    /// Sets `EnableNetworkIsolation`. An update replaces the resource.
    #[inline] pub fn enable_network_isolation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableNetworkIsolation", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `InferenceExecutionConfig`. An update replaces the resource.
    #[inline] pub fn inference_execution_config(mut self, value: impl IntoValue_<InferenceExecutionConfig>) -> Self { self.0.put("InferenceExecutionConfig", value.into_node()); self }
    /// Sets `ModelName`. 0 to 63 characters. An update replaces the resource.
    #[inline] pub fn model_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelName", value.into_node()); self }
    /// Sets `PrimaryContainer`. An update replaces the resource.
    #[inline] pub fn primary_container(mut self, value: impl IntoValue_<ContainerDefinition>) -> Self { self.0.put("PrimaryContainer", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcConfig`. An update replaces the resource.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl IntoValue_<Model> for Model { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Model {
    const TYPE: &'static str = "AWS::SageMaker::Model";
    type Handle = ModelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Model`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ModelRef(Id_);
impl From<Id_> for ModelRef { #[inline] fn from(id: Id_) -> Self { ModelRef(id) } }
impl AsRef<Id_> for ModelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ModelRef {
    /// `Ref`: `ModelArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ModelArn`
    #[inline] pub fn model_arn(&self) -> Value_<String> { self.0.attribute("ModelArn") }
    /// `Fn::GetAtt` `ModelName`
    #[inline] pub fn model_name(&self) -> Value_<String> { self.0.attribute("ModelName") }
}
/// `AWS::SageMaker::Model.RepositoryAuthConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-repositoryauthconfig.html)
#[must_use]
pub struct RepositoryAuthConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RepositoryAuthConfig<Missing_<super::required::repository_credentials_provider_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RepositoryAuthConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RepositoryAuthConfig<S0> {
    /// Sets `RepositoryCredentialsProviderArn`. Required. 1 to 2048 characters.
    #[inline] pub fn repository_credentials_provider_arn(mut self, value: impl IntoValue_<String>) -> RepositoryAuthConfig<Set_> { self.0.put("RepositoryCredentialsProviderArn", value.into_node()); RepositoryAuthConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RepositoryAuthConfig> for RepositoryAuthConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Model.ImageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-imageconfig.html)
#[must_use]
pub struct ImageConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ImageConfig<Missing_<super::required::repository_access_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ImageConfig<S0> {
    /// Sets `RepositoryAccessMode`. Required. The values are constants of [`RepositoryAccessMode`].
    #[inline] pub fn repository_access_mode(mut self, value: impl IntoValue_<RepositoryAccessMode>) -> ImageConfig<Set_> { self.0.put("RepositoryAccessMode", value.into_node()); ImageConfig(self.0, PhantomData_) }
    /// Sets `RepositoryAuthConfig`.
    #[inline] pub fn repository_auth_config(mut self, value: impl IntoValue_<RepositoryAuthConfig>) -> Self { self.0.put("RepositoryAuthConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ImageConfig> for ImageConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Model.HubAccessConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-hubaccessconfig.html)
#[must_use]
pub struct HubAccessConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HubAccessConfig<Missing_<super::required::hub_content_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HubAccessConfig(Properties_::new(), PhantomData_) }
}
impl<S0> HubAccessConfig<S0> {
    /// Sets `HubContentArn`. Required. 0 to 255 characters.
    #[inline] pub fn hub_content_arn(mut self, value: impl IntoValue_<String>) -> HubAccessConfig<Set_> { self.0.put("HubContentArn", value.into_node()); HubAccessConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HubAccessConfig> for HubAccessConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Model.ModelAccessConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-modelaccessconfig.html)
#[must_use]
pub struct ModelAccessConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ModelAccessConfig<Missing_<super::required::accept_eula>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelAccessConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ModelAccessConfig<S0> {
    /// Sets `AcceptEula`. Required.
    #[inline] pub fn accept_eula(mut self, value: impl IntoValue_<bool>) -> ModelAccessConfig<Set_> { self.0.put("AcceptEula", value.into_node()); ModelAccessConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ModelAccessConfig> for ModelAccessConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Model.S3DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-s3datasource.html)
#[must_use]
pub struct S3DataSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl S3DataSource<Missing_<super::required::compression_type>, Missing_<super::required::s3_data_type>, Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3DataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> S3DataSource<S0, S1, S2> {
    /// Sets `CompressionType`. Required. The values are constants of [`CompressionType`].
    #[inline] pub fn compression_type(mut self, value: impl IntoValue_<CompressionType>) -> S3DataSource<Set_, S1, S2> { self.0.put("CompressionType", value.into_node()); S3DataSource(self.0, PhantomData_) }
    /// Sets `HubAccessConfig`.
    #[inline] pub fn hub_access_config(mut self, value: impl IntoValue_<HubAccessConfig>) -> Self { self.0.put("HubAccessConfig", value.into_node()); self }
    /// Sets `ModelAccessConfig`.
    #[inline] pub fn model_access_config(mut self, value: impl IntoValue_<ModelAccessConfig>) -> Self { self.0.put("ModelAccessConfig", value.into_node()); self }
    /// Sets `S3DataType`. Required. The values are constants of [`S3DataType`].
    #[inline] pub fn s3_data_type(mut self, value: impl IntoValue_<S3DataType>) -> S3DataSource<S0, Set_, S2> { self.0.put("S3DataType", value.into_node()); S3DataSource(self.0, PhantomData_) }
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> S3DataSource<S0, S1, Set_> { self.0.put("S3Uri", value.into_node()); S3DataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<S3DataSource> for S3DataSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Model.ModelDataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-modeldatasource.html)
#[must_use]
pub struct ModelDataSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ModelDataSource<Missing_<super::required::s3_data_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelDataSource(Properties_::new(), PhantomData_) }
}
impl<S0> ModelDataSource<S0> {
    /// Sets `S3DataSource`. Required.
    #[inline] pub fn s3_data_source(mut self, value: impl IntoValue_<S3DataSource>) -> ModelDataSource<Set_> { self.0.put("S3DataSource", value.into_node()); ModelDataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ModelDataSource> for ModelDataSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Model.MultiModelConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-multimodelconfig.html)
#[must_use]
pub struct MultiModelConfig(Properties_);
impl MultiModelConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiModelConfig(Properties_::new()) }
}
impl MultiModelConfig {
    /// Sets `ModelCacheSetting`. The values are constants of [`ModelCacheSetting`].
    #[inline] pub fn model_cache_setting(mut self, value: impl IntoValue_<ModelCacheSetting>) -> Self { self.0.put("ModelCacheSetting", value.into_node()); self }
}
impl IntoValue_<MultiModelConfig> for MultiModelConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Model.ContainerDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-containerdefinition.html)
#[must_use]
pub struct ContainerDefinition(Properties_);
impl ContainerDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContainerDefinition(Properties_::new()) }
}
impl ContainerDefinition {
    /// Sets `ContainerHostname`. 0 to 63 characters.
    #[inline] pub fn container_hostname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerHostname", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `Image`. 0 to 255 characters.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Image", value.into_node()); self }
    /// Sets `ImageConfig`.
    #[inline] pub fn image_config(mut self, value: impl IntoValue_<ImageConfig>) -> Self { self.0.put("ImageConfig", value.into_node()); self }
    /// Sets `InferenceSpecificationName`. 1 to 63 characters.
    #[inline] pub fn inference_specification_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InferenceSpecificationName", value.into_node()); self }
    /// Sets `Mode`. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `ModelDataSource`.
    #[inline] pub fn model_data_source(mut self, value: impl IntoValue_<ModelDataSource>) -> Self { self.0.put("ModelDataSource", value.into_node()); self }
    /// Sets `ModelDataUrl`. 0 to 1024 characters.
    #[inline] pub fn model_data_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelDataUrl", value.into_node()); self }
    /// Sets `ModelPackageName`. 1 to 176 characters.
    #[inline] pub fn model_package_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ModelPackageName", value.into_node()); self }
    /// Sets `MultiModelConfig`.
    #[inline] pub fn multi_model_config(mut self, value: impl IntoValue_<MultiModelConfig>) -> Self { self.0.put("MultiModelConfig", value.into_node()); self }
}
impl IntoValue_<ContainerDefinition> for ContainerDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Model.InferenceExecutionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-inferenceexecutionconfig.html)
#[must_use]
pub struct InferenceExecutionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InferenceExecutionConfig<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceExecutionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> InferenceExecutionConfig<S0> {
    /// Sets `Mode`. Required. The values are constants of [`InferenceExecutionConfigMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<InferenceExecutionConfigMode>) -> InferenceExecutionConfig<Set_> { self.0.put("Mode", value.into_node()); InferenceExecutionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InferenceExecutionConfig> for InferenceExecutionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Model.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-vpcconfig.html)
#[must_use]
pub struct VpcConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcConfig<Missing_<super::required::security_group_ids>, Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcConfig<S0, S1> {
    /// Sets `SecurityGroupIds`. Required. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); VpcConfig(self.0, PhantomData_) }
    /// Sets `Subnets`. Required. 1 to 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<S0, Set_> { self.0.put("Subnets", value.into_node()); VpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcConfig> for VpcConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::Model`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html)
#[derive(Debug)]
pub enum RepositoryAccessMode {}
impl RepositoryAccessMode {
    /// `Platform`
    pub const PLATFORM: Value_<RepositoryAccessMode> = Value_::constant("Platform");
    /// `Vpc`
    pub const VPC: Value_<RepositoryAccessMode> = Value_::constant("Vpc");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RepositoryAccessMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Model`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `SingleModel`
    pub const SINGLE_MODEL: Value_<Mode> = Value_::constant("SingleModel");
    /// `MultiModel`
    pub const MULTI_MODEL: Value_<Mode> = Value_::constant("MultiModel");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Model`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html)
#[derive(Debug)]
pub enum CompressionType {}
impl CompressionType {
    /// `None`
    pub const NONE: Value_<CompressionType> = Value_::constant("None");
    /// `Gzip`
    pub const GZIP: Value_<CompressionType> = Value_::constant("Gzip");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CompressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Model`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html)
#[derive(Debug)]
pub enum S3DataType {}
impl S3DataType {
    /// `S3Prefix`
    pub const S3_PREFIX: Value_<S3DataType> = Value_::constant("S3Prefix");
    /// `S3Object`
    pub const S3_OBJECT: Value_<S3DataType> = Value_::constant("S3Object");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3DataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Model`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html)
#[derive(Debug)]
pub enum ModelCacheSetting {}
impl ModelCacheSetting {
    /// `Enabled`
    pub const ENABLED: Value_<ModelCacheSetting> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<ModelCacheSetting> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ModelCacheSetting> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Model`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html)
#[derive(Debug)]
pub enum InferenceExecutionConfigMode {}
impl InferenceExecutionConfigMode {
    /// `Serial`
    pub const SERIAL: Value_<InferenceExecutionConfigMode> = Value_::constant("Serial");
    /// `Direct`
    pub const DIRECT: Value_<InferenceExecutionConfigMode> = Value_::constant("Direct");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InferenceExecutionConfigMode> { Value_::from_node(value.into_node()) }
}
