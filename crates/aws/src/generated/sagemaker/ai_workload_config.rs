// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::AIWorkloadConfig`

use stanchion_template::generated::*;

/// `AWS::SageMaker::AIWorkloadConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-aiworkloadconfig.html)
#[must_use]
pub struct AIWorkloadConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AIWorkloadConfig<Missing_<super::required::ai_workload_config_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIWorkloadConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AIWorkloadConfig<S0> {
    /// Sets `AIWorkloadConfigName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn ai_workload_config_name(mut self, value: impl IntoValue_<String>) -> AIWorkloadConfig<Set_> { self.0.put("AIWorkloadConfigName", value.into_node()); AIWorkloadConfig(self.0, PhantomData_) }
    /// Sets `AIWorkloadConfigs`. An update replaces the resource.
    #[inline] pub fn ai_workload_configs(mut self, value: impl IntoValue_<AIWorkloadConfigs>) -> Self { self.0.put("AIWorkloadConfigs", value.into_node()); self }
    /// Sets `DatasetConfig`. An update replaces the resource.
    #[inline] pub fn dataset_config(mut self, value: impl IntoValue_<AIDatasetConfig>) -> Self { self.0.put("DatasetConfig", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AIWorkloadConfig> for AIWorkloadConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AIWorkloadConfig<S0> {
    const TYPE: &'static str = "AWS::SageMaker::AIWorkloadConfig";
    type Handle = AIWorkloadConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AIWorkloadConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AIWorkloadConfigRef(Id_);
impl From<Id_> for AIWorkloadConfigRef { #[inline] fn from(id: Id_) -> Self { AIWorkloadConfigRef(id) } }
impl AsRef<Id_> for AIWorkloadConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AIWorkloadConfigRef {
    /// `Ref`: `AIWorkloadConfigArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AIWorkloadConfigArn`
    #[inline] pub fn ai_workload_config_arn(&self) -> Value_<String> { self.0.attribute("AIWorkloadConfigArn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
}
/// `AWS::SageMaker::AIWorkloadConfig.WorkloadSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-workloadspec.html)
#[must_use]
pub struct WorkloadSpec<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WorkloadSpec<Missing_<super::required::inline>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkloadSpec(Properties_::new(), PhantomData_) }
}
impl<S0> WorkloadSpec<S0> {
    /// Sets `Inline`. Required.
    #[inline] pub fn inline(mut self, value: impl IntoValue_<String>) -> WorkloadSpec<Set_> { self.0.put("Inline", value.into_node()); WorkloadSpec(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WorkloadSpec> for WorkloadSpec<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::AIWorkloadConfig.AIWorkloadConfigs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-aiworkloadconfigs.html)
#[must_use]
pub struct AIWorkloadConfigs<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AIWorkloadConfigs<Missing_<super::required::workload_spec>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIWorkloadConfigs(Properties_::new(), PhantomData_) }
}
impl<S0> AIWorkloadConfigs<S0> {
    /// Sets `WorkloadSpec`. Required.
    #[inline] pub fn workload_spec(mut self, value: impl IntoValue_<WorkloadSpec>) -> AIWorkloadConfigs<Set_> { self.0.put("WorkloadSpec", value.into_node()); AIWorkloadConfigs(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AIWorkloadConfigs> for AIWorkloadConfigs<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::AIWorkloadConfig.AIWorkloadS3DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-aiworkloads3datasource.html)
#[must_use]
pub struct AIWorkloadS3DataSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AIWorkloadS3DataSource<Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIWorkloadS3DataSource(Properties_::new(), PhantomData_) }
}
impl<S0> AIWorkloadS3DataSource<S0> {
    /// Sets `S3Uri`. Required. At most 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> AIWorkloadS3DataSource<Set_> { self.0.put("S3Uri", value.into_node()); AIWorkloadS3DataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AIWorkloadS3DataSource> for AIWorkloadS3DataSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::AIWorkloadConfig.AIWorkloadDataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-aiworkloaddatasource.html)
#[must_use]
pub struct AIWorkloadDataSource(Properties_);
impl AIWorkloadDataSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AIWorkloadDataSource(Properties_::new()) }
}
impl AIWorkloadDataSource {
    /// Sets `S3DataSource`.
    #[inline] pub fn s3_data_source(mut self, value: impl IntoValue_<AIWorkloadS3DataSource>) -> Self { self.0.put("S3DataSource", value.into_node()); self }
}
impl IntoValue_<AIWorkloadDataSource> for AIWorkloadDataSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::AIWorkloadConfig.AIWorkloadInputDataConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-aiworkloadinputdataconfig.html)
#[must_use]
pub struct AIWorkloadInputDataConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AIWorkloadInputDataConfig<Missing_<super::required::channel_name>, Missing_<super::required::data_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIWorkloadInputDataConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AIWorkloadInputDataConfig<S0, S1> {
    /// Sets `ChannelName`. Required. 1 to 64 characters.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> AIWorkloadInputDataConfig<Set_, S1> { self.0.put("ChannelName", value.into_node()); AIWorkloadInputDataConfig(self.0, PhantomData_) }
    /// Sets `DataSource`. Required.
    #[inline] pub fn data_source(mut self, value: impl IntoValue_<AIWorkloadDataSource>) -> AIWorkloadInputDataConfig<S0, Set_> { self.0.put("DataSource", value.into_node()); AIWorkloadInputDataConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AIWorkloadInputDataConfig> for AIWorkloadInputDataConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::AIWorkloadConfig.AIDatasetConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-aidatasetconfig.html)
#[must_use]
pub struct AIDatasetConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AIDatasetConfig<Missing_<super::required::input_data_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIDatasetConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AIDatasetConfig<S0> {
    /// Sets `InputDataConfig`. Required.
    #[inline] pub fn input_data_config(mut self, value: impl IntoValue_<Vec<AIWorkloadInputDataConfig>>) -> AIDatasetConfig<Set_> { self.0.put("InputDataConfig", value.into_node()); AIDatasetConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AIDatasetConfig> for AIDatasetConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
