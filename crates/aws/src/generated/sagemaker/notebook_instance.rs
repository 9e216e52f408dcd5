// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::NotebookInstance`

use stanchion_template::generated::*;

/// `AWS::SageMaker::NotebookInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html)
#[must_use]
pub struct NotebookInstance<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NotebookInstance<Missing_<super::required::instance_type>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotebookInstance(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NotebookInstance<S0, S1> {
    /// Sets `AcceleratorTypes`. The values are constants of [`AcceleratorType`].
    #[inline] pub fn accelerator_types(mut self, value: impl IntoValue_<Vec<AcceleratorType>>) -> Self { self.0.put("AcceleratorTypes", value.into_node()); self }
    /// Sets `AdditionalCodeRepositories`. 0 to 3 items.
    #[inline] pub fn additional_code_repositories(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AdditionalCodeRepositories", value.into_node()); self }
    /// Sets `DefaultCodeRepository`. 1 to 1024 characters.
    #[inline] pub fn default_code_repository(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultCodeRepository", value.into_node()); self }
    /// Sets `DirectInternetAccess`. An update replaces the resource. The values are constants of [`DirectInternetAccess`].
    #[inline] pub fn direct_internet_access(mut self, value: impl IntoValue_<DirectInternetAccess>) -> Self { self.0.put("DirectInternetAccess", value.into_node()); self }
    /// Sets `InstanceMetadataServiceConfiguration`.
    #[inline] pub fn instance_metadata_service_configuration(mut self, value: impl IntoValue_<InstanceMetadataServiceConfiguration>) -> Self { self.0.put("InstanceMetadataServiceConfiguration", value.into_node()); self }
    /// Sets `InstanceType`. Required. The values are constants of [`InstanceType`].
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<InstanceType>) -> NotebookInstance<Set_, S1> { self.0.put("InstanceType", value.into_node()); NotebookInstance(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LifecycleConfigName`. 0 to 63 characters.
    #[inline] pub fn lifecycle_config_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LifecycleConfigName", value.into_node()); self }
    /// Sets `NotebookInstanceName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn notebook_instance_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotebookInstanceName", value.into_node()); self }
    /// Sets `PlatformIdentifier`. 0 to 20 characters. An update replaces the resource.
    #[inline] pub fn platform_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlatformIdentifier", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> NotebookInstance<S0, Set_> { self.0.put("RoleArn", value.into_node()); NotebookInstance(self.0, PhantomData_) }
    /// Sets `RootAccess`. The values are constants of [`RootAccess`].
    #[inline] pub fn root_access(mut self, value: impl IntoValue_<RootAccess>) -> Self { self.0.put("RootAccess", value.into_node()); self }
    /// Sets `SecurityGroupIds`. 0 to 5 items. An update replaces the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetId`. 0 to 32 characters. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VolumeSizeInGB`. 5 to 16384.
    #[inline] pub fn volume_size_in_gb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSizeInGB", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NotebookInstance> for NotebookInstance<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for NotebookInstance<S0, S1> {
    const TYPE: &'static str = "AWS::SageMaker::NotebookInstance";
    type Handle = NotebookInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NotebookInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NotebookInstanceRef(Id_);
impl From<Id_> for NotebookInstanceRef { #[inline] fn from(id: Id_) -> Self { NotebookInstanceRef(id) } }
impl AsRef<Id_> for NotebookInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NotebookInstanceRef {
    /// `Ref`: `NotebookInstanceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `NotebookInstanceArn`
    #[inline] pub fn notebook_instance_arn(&self) -> Value_<String> { self.0.attribute("NotebookInstanceArn") }
    /// `Fn::GetAtt` `NotebookInstanceName`
    #[inline] pub fn notebook_instance_name(&self) -> Value_<String> { self.0.attribute("NotebookInstanceName") }
}
/// `AWS::SageMaker::NotebookInstance.InstanceMetadataServiceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-notebookinstance-instancemetadataserviceconfiguration.html)
#[must_use]
pub struct InstanceMetadataServiceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceMetadataServiceConfiguration<Missing_<super::required::minimum_instance_metadata_service_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceMetadataServiceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceMetadataServiceConfiguration<S0> {
    /// Sets `MinimumInstanceMetadataServiceVersion`. Required. At most 1 character.
    #[inline] pub fn minimum_instance_metadata_service_version(mut self, value: impl IntoValue_<String>) -> InstanceMetadataServiceConfiguration<Set_> { self.0.put("MinimumInstanceMetadataServiceVersion", value.into_node()); InstanceMetadataServiceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InstanceMetadataServiceConfiguration> for InstanceMetadataServiceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::NotebookInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html)
#[derive(Debug)]
pub enum AcceleratorType {}
impl AcceleratorType {
    /// `ml.eia1.large`
    pub const ML_EIA1_LARGE: Value_<AcceleratorType> = Value_::constant("ml.eia1.large");
    /// `ml.eia1.medium`
    pub const ML_EIA1_MEDIUM: Value_<AcceleratorType> = Value_::constant("ml.eia1.medium");
    /// `ml.eia1.xlarge`
    pub const ML_EIA1_XLARGE: Value_<AcceleratorType> = Value_::constant("ml.eia1.xlarge");
    /// `ml.eia2.large`
    pub const ML_EIA2_LARGE: Value_<AcceleratorType> = Value_::constant("ml.eia2.large");
    /// `ml.eia2.medium`
    pub const ML_EIA2_MEDIUM: Value_<AcceleratorType> = Value_::constant("ml.eia2.medium");
    /// `ml.eia2.xlarge`
    pub const ML_EIA2_XLARGE: Value_<AcceleratorType> = Value_::constant("ml.eia2.xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceleratorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::NotebookInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html)
#[derive(Debug)]
pub enum DirectInternetAccess {}
impl DirectInternetAccess {
    /// `Disabled`
    pub const DISABLED: Value_<DirectInternetAccess> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<DirectInternetAccess> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DirectInternetAccess> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::NotebookInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html)
#[derive(Debug)]
pub enum InstanceType {}
impl InstanceType {
    /// `ml.c4.2xlarge`
    pub const ML_C4_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c4.2xlarge");
    /// `ml.c4.4xlarge`
    pub const ML_C4_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c4.4xlarge");
    /// `ml.c4.8xlarge`
    pub const ML_C4_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c4.8xlarge");
    /// `ml.c4.xlarge`
    pub const ML_C4_XLARGE: Value_<InstanceType> = Value_::constant("ml.c4.xlarge");
    /// `ml.c5.18xlarge`
    pub const ML_C5_18XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.18xlarge");
    /// `ml.c5.2xlarge`
    pub const ML_C5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.2xlarge");
    /// `ml.c5.4xlarge`
    pub const ML_C5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.4xlarge");
    /// `ml.c5.9xlarge`
    pub const ML_C5_9XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.9xlarge");
    /// `ml.c5.xlarge`
    pub const ML_C5_XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.xlarge");
    /// `ml.c5d.18xlarge`
    pub const ML_C5D_18XLARGE: Value_<InstanceType> = Value_::constant("ml.c5d.18xlarge");
    /// `ml.c5d.2xlarge`
    pub const ML_C5D_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c5d.2xlarge");
    /// `ml.c5d.4xlarge`
    pub const ML_C5D_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c5d.4xlarge");
    /// `ml.c5d.9xlarge`
    pub const ML_C5D_9XLARGE: Value_<InstanceType> = Value_::constant("ml.c5d.9xlarge");
    /// `ml.c5d.xlarge`
    pub const ML_C5D_XLARGE: Value_<InstanceType> = Value_::constant("ml.c5d.xlarge");
    /// `ml.c6i.12xlarge`
    pub const ML_C6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.12xlarge");
    /// `ml.c6i.16xlarge`
    pub const ML_C6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.16xlarge");
    /// `ml.c6i.24xlarge`
    pub const ML_C6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.24xlarge");
    /// `ml.c6i.2xlarge`
    pub const ML_C6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.2xlarge");
    /// `ml.c6i.32xlarge`
    pub const ML_C6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.32xlarge");
    /// `ml.c6i.4xlarge`
    pub const ML_C6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.4xlarge");
    /// `ml.c6i.8xlarge`
    pub const ML_C6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.8xlarge");
    /// `ml.c6i.large`
    pub const ML_C6I_LARGE: Value_<InstanceType> = Value_::constant("ml.c6i.large");
    /// `ml.c6i.xlarge`
    pub const ML_C6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.xlarge");
    /// `ml.c6id.12xlarge`
    pub const ML_C6ID_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.12xlarge");
    /// `ml.c6id.16xlarge`
    pub const ML_C6ID_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.16xlarge");
    /// `ml.c6id.24xlarge`
    pub const ML_C6ID_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.24xlarge");
    /// `ml.c6id.2xlarge`
    pub const ML_C6ID_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.2xlarge");
    /// `ml.c6id.32xlarge`
    pub const ML_C6ID_32XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.32xlarge");
    /// `ml.c6id.4xlarge`
    pub const ML_C6ID_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.4xlarge");
    /// `ml.c6id.8xlarge`
    pub const ML_C6ID_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.8xlarge");
    /// `ml.c6id.large`
    pub const ML_C6ID_LARGE: Value_<InstanceType> = Value_::constant("ml.c6id.large");
    /// `ml.c6id.xlarge`
    pub const ML_C6ID_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.xlarge");
    /// `ml.c7i.12xlarge`
    pub const ML_C7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.12xlarge");
    /// `ml.c7i.16xlarge`
    pub const ML_C7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.16xlarge");
    /// `ml.c7i.24xlarge`
    pub const ML_C7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.24xlarge");
    /// `ml.c7i.2xlarge`
    pub const ML_C7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.2xlarge");
    /// `ml.c7i.48xlarge`
    pub const ML_C7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.48xlarge");
    /// `ml.c7i.4xlarge`
    pub const ML_C7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.4xlarge");
    /// `ml.c7i.8xlarge`
    pub const ML_C7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.8xlarge");
    /// `ml.c7i.large`
    pub const ML_C7I_LARGE: Value_<InstanceType> = Value_::constant("ml.c7i.large");
    /// `ml.c7i.xlarge`
    pub const ML_C7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.xlarge");
    /// `ml.g4dn.12xlarge`
    pub const ML_G4DN_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.12xlarge");
    /// `ml.g4dn.16xlarge`
    pub const ML_G4DN_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.16xlarge");
    /// `ml.g4dn.2xlarge`
    pub const ML_G4DN_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.2xlarge");
    /// `ml.g4dn.4xlarge`
    pub const ML_G4DN_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.4xlarge");
    /// `ml.g4dn.8xlarge`
    pub const ML_G4DN_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.8xlarge");
    /// `ml.g4dn.xlarge`
    pub const ML_G4DN_XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.xlarge");
    /// `ml.g5.12xlarge`
    pub const ML_G5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.12xlarge");
    /// `ml.g5.16xlarge`
    pub const ML_G5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.16xlarge");
    /// `ml.g5.24xlarge`
    pub const ML_G5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.24xlarge");
    /// `ml.g5.2xlarge`
    pub const ML_G5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.2xlarge");
    /// `ml.g5.48xlarge`
    pub const ML_G5_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.48xlarge");
    /// `ml.g5.4xlarge`
    pub const ML_G5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.4xlarge");
    /// `ml.g5.8xlarge`
    pub const ML_G5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.8xlarge");
    /// `ml.g5.xlarge`
    pub const ML_G5_XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.xlarge");
    /// `ml.g6.12xlarge`
    pub const ML_G6_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.12xlarge");
    /// `ml.g6.16xlarge`
    pub const ML_G6_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.16xlarge");
    /// `ml.g6.24xlarge`
    pub const ML_G6_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.24xlarge");
    /// `ml.g6.2xlarge`
    pub const ML_G6_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.2xlarge");
    /// `ml.g6.48xlarge`
    pub const ML_G6_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.48xlarge");
    /// `ml.g6.4xlarge`
    pub const ML_G6_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.4xlarge");
    /// `ml.g6.8xlarge`
    pub const ML_G6_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.8xlarge");
    /// `ml.g6.xlarge`
    pub const ML_G6_XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.xlarge");
    /// `ml.g6e.12xlarge`
    pub const ML_G6E_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.12xlarge");
    /// `ml.g6e.16xlarge`
    pub const ML_G6E_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.16xlarge");
    /// `ml.g6e.24xlarge`
    pub const ML_G6E_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.24xlarge");
    /// `ml.g6e.2xlarge`
    pub const ML_G6E_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.2xlarge");
    /// `ml.g6e.48xlarge`
    pub const ML_G6E_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.48xlarge");
    /// `ml.g6e.4xlarge`
    pub const ML_G6E_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.4xlarge");
    /// `ml.g6e.8xlarge`
    pub const ML_G6E_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.8xlarge");
    /// `ml.g6e.xlarge`
    pub const ML_G6E_XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.xlarge");
    /// `ml.g7e.12xlarge`
    pub const ML_G7E_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.12xlarge");
    /// `ml.g7e.24xlarge`
    pub const ML_G7E_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.24xlarge");
    /// `ml.g7e.2xlarge`
    pub const ML_G7E_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.2xlarge");
    /// `ml.g7e.48xlarge`
    pub const ML_G7E_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.48xlarge");
    /// `ml.g7e.4xlarge`
    pub const ML_G7E_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.4xlarge");
    /// `ml.g7e.8xlarge`
    pub const ML_G7E_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g7e.8xlarge");
    /// `ml.inf1.24xlarge`
    pub const ML_INF1_24XLARGE: Value_<InstanceType> = Value_::constant("ml.inf1.24xlarge");
    /// `ml.inf1.2xlarge`
    pub const ML_INF1_2XLARGE: Value_<InstanceType> = Value_::constant("ml.inf1.2xlarge");
    /// `ml.inf1.6xlarge`
    pub const ML_INF1_6XLARGE: Value_<InstanceType> = Value_::constant("ml.inf1.6xlarge");
    /// `ml.inf1.xlarge`
    pub const ML_INF1_XLARGE: Value_<InstanceType> = Value_::constant("ml.inf1.xlarge");
    /// `ml.inf2.24xlarge`
    pub const ML_INF2_24XLARGE: Value_<InstanceType> = Value_::constant("ml.inf2.24xlarge");
    /// `ml.inf2.48xlarge`
    pub const ML_INF2_48XLARGE: Value_<InstanceType> = Value_::constant("ml.inf2.48xlarge");
    /// `ml.inf2.8xlarge`
    pub const ML_INF2_8XLARGE: Value_<InstanceType> = Value_::constant("ml.inf2.8xlarge");
    /// `ml.inf2.xlarge`
    pub const ML_INF2_XLARGE: Value_<InstanceType> = Value_::constant("ml.inf2.xlarge");
    /// `ml.m4.10xlarge`
    pub const ML_M4_10XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.10xlarge");
    /// `ml.m4.16xlarge`
    pub const ML_M4_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.16xlarge");
    /// `ml.m4.2xlarge`
    pub const ML_M4_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.2xlarge");
    /// `ml.m4.4xlarge`
    pub const ML_M4_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.4xlarge");
    /// `ml.m4.xlarge`
    pub const ML_M4_XLARGE: Value_<InstanceType> = Value_::constant("ml.m4.xlarge");
    /// `ml.m5.12xlarge`
    pub const ML_M5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.12xlarge");
    /// `ml.m5.24xlarge`
    pub const ML_M5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.24xlarge");
    /// `ml.m5.2xlarge`
    pub const ML_M5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.2xlarge");
    /// `ml.m5.4xlarge`
    pub const ML_M5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.4xlarge");
    /// `ml.m5.xlarge`
    pub const ML_M5_XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.xlarge");
    /// `ml.m5d.12xlarge`
    pub const ML_M5D_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.12xlarge");
    /// `ml.m5d.16xlarge`
    pub const ML_M5D_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.16xlarge");
    /// `ml.m5d.24xlarge`
    pub const ML_M5D_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.24xlarge");
    /// `ml.m5d.2xlarge`
    pub const ML_M5D_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.2xlarge");
    /// `ml.m5d.4xlarge`
    pub const ML_M5D_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.4xlarge");
    /// `ml.m5d.8xlarge`
    pub const ML_M5D_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.8xlarge");
    /// `ml.m5d.large`
    pub const ML_M5D_LARGE: Value_<InstanceType> = Value_::constant("ml.m5d.large");
    /// `ml.m5d.xlarge`
    pub const ML_M5D_XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.xlarge");
    /// `ml.m6i.12xlarge`
    pub const ML_M6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.12xlarge");
    /// `ml.m6i.16xlarge`
    pub const ML_M6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.16xlarge");
    /// `ml.m6i.24xlarge`
    pub const ML_M6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.24xlarge");
    /// `ml.m6i.2xlarge`
    pub const ML_M6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.2xlarge");
    /// `ml.m6i.32xlarge`
    pub const ML_M6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.32xlarge");
    /// `ml.m6i.4xlarge`
    pub const ML_M6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.4xlarge");
    /// `ml.m6i.8xlarge`
    pub const ML_M6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.8xlarge");
    /// `ml.m6i.large`
    pub const ML_M6I_LARGE: Value_<InstanceType> = Value_::constant("ml.m6i.large");
    /// `ml.m6i.xlarge`
    pub const ML_M6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.xlarge");
    /// `ml.m6id.12xlarge`
    pub const ML_M6ID_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.12xlarge");
    /// `ml.m6id.16xlarge`
    pub const ML_M6ID_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.16xlarge");
    /// `ml.m6id.24xlarge`
    pub const ML_M6ID_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.24xlarge");
    /// `ml.m6id.2xlarge`
    pub const ML_M6ID_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.2xlarge");
    /// `ml.m6id.32xlarge`
    pub const ML_M6ID_32XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.32xlarge");
    /// `ml.m6id.4xlarge`
    pub const ML_M6ID_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.4xlarge");
    /// `ml.m6id.8xlarge`
    pub const ML_M6ID_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.8xlarge");
    /// `ml.m6id.large`
    pub const ML_M6ID_LARGE: Value_<InstanceType> = Value_::constant("ml.m6id.large");
    /// `ml.m6id.xlarge`
    pub const ML_M6ID_XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.xlarge");
    /// `ml.m7i.12xlarge`
    pub const ML_M7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.12xlarge");
    /// `ml.m7i.16xlarge`
    pub const ML_M7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.16xlarge");
    /// `ml.m7i.24xlarge`
    pub const ML_M7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.24xlarge");
    /// `ml.m7i.2xlarge`
    pub const ML_M7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.2xlarge");
    /// `ml.m7i.48xlarge`
    pub const ML_M7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.48xlarge");
    /// `ml.m7i.4xlarge`
    pub const ML_M7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.4xlarge");
    /// `ml.m7i.8xlarge`
    pub const ML_M7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.8xlarge");
    /// `ml.m7i.large`
    pub const ML_M7I_LARGE: Value_<InstanceType> = Value_::constant("ml.m7i.large");
    /// `ml.m7i.xlarge`
    pub const ML_M7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.xlarge");
    /// `ml.p2.16xlarge`
    pub const ML_P2_16XLARGE: Value_<InstanceType> = Value_::constant("ml.p2.16xlarge");
    /// `ml.p2.8xlarge`
    pub const ML_P2_8XLARGE: Value_<InstanceType> = Value_::constant("ml.p2.8xlarge");
    /// `ml.p2.xlarge`
    pub const ML_P2_XLARGE: Value_<InstanceType> = Value_::constant("ml.p2.xlarge");
    /// `ml.p3.16xlarge`
    pub const ML_P3_16XLARGE: Value_<InstanceType> = Value_::constant("ml.p3.16xlarge");
    /// `ml.p3.2xlarge`
    pub const ML_P3_2XLARGE: Value_<InstanceType> = Value_::constant("ml.p3.2xlarge");
    /// `ml.p3.8xlarge`
    pub const ML_P3_8XLARGE: Value_<InstanceType> = Value_::constant("ml.p3.8xlarge");
    /// `ml.p3dn.24xlarge`
    pub const ML_P3DN_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p3dn.24xlarge");
    /// `ml.p4d.24xlarge`
    pub const ML_P4D_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p4d.24xlarge");
    /// `ml.p4de.24xlarge`
    pub const ML_P4DE_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p4de.24xlarge");
    /// `ml.p5.48xlarge`
    pub const ML_P5_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p5.48xlarge");
    /// `ml.p5.4xlarge`
    pub const ML_P5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.p5.4xlarge");
    /// `ml.p5en.48xlarge`
    pub const ML_P5EN_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p5en.48xlarge");
    /// `ml.p6-b200.48xlarge`
    pub const ML_P6_B200_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p6-b200.48xlarge");
    /// `ml.r5.12xlarge`
    pub const ML_R5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.12xlarge");
    /// `ml.r5.16xlarge`
    pub const ML_R5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.16xlarge");
    /// `ml.r5.24xlarge`
    pub const ML_R5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.24xlarge");
    /// `ml.r5.2xlarge`
    pub const ML_R5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.2xlarge");
    /// `ml.r5.4xlarge`
    pub const ML_R5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.4xlarge");
    /// `ml.r5.8xlarge`
    pub const ML_R5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.8xlarge");
    /// `ml.r5.large`
    pub const ML_R5_LARGE: Value_<InstanceType> = Value_::constant("ml.r5.large");
    /// `ml.r5.xlarge`
    pub const ML_R5_XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.xlarge");
    /// `ml.r6i.12xlarge`
    pub const ML_R6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.12xlarge");
    /// `ml.r6i.16xlarge`
    pub const ML_R6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.16xlarge");
    /// `ml.r6i.24xlarge`
    pub const ML_R6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.24xlarge");
    /// `ml.r6i.2xlarge`
    pub const ML_R6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.2xlarge");
    /// `ml.r6i.32xlarge`
    pub const ML_R6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.32xlarge");
    /// `ml.r6i.4xlarge`
    pub const ML_R6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.4xlarge");
    /// `ml.r6i.8xlarge`
    pub const ML_R6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.8xlarge");
    /// `ml.r6i.large`
    pub const ML_R6I_LARGE: Value_<InstanceType> = Value_::constant("ml.r6i.large");
    /// `ml.r6i.xlarge`
    pub const ML_R6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.xlarge");
    /// `ml.r6id.12xlarge`
    pub const ML_R6ID_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.12xlarge");
    /// `ml.r6id.16xlarge`
    pub const ML_R6ID_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.16xlarge");
    /// `ml.r6id.24xlarge`
    pub const ML_R6ID_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.24xlarge");
    /// `ml.r6id.2xlarge`
    pub const ML_R6ID_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.2xlarge");
    /// `ml.r6id.32xlarge`
    pub const ML_R6ID_32XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.32xlarge");
    /// `ml.r6id.4xlarge`
    pub const ML_R6ID_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.4xlarge");
    /// `ml.r6id.8xlarge`
    pub const ML_R6ID_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.8xlarge");
    /// `ml.r6id.large`
    pub const ML_R6ID_LARGE: Value_<InstanceType> = Value_::constant("ml.r6id.large");
    /// `ml.r6id.xlarge`
    pub const ML_R6ID_XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.xlarge");
    /// `ml.r7i.12xlarge`
    pub const ML_R7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.12xlarge");
    /// `ml.r7i.16xlarge`
    pub const ML_R7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.16xlarge");
    /// `ml.r7i.24xlarge`
    pub const ML_R7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.24xlarge");
    /// `ml.r7i.2xlarge`
    pub const ML_R7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.2xlarge");
    /// `ml.r7i.48xlarge`
    pub const ML_R7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.48xlarge");
    /// `ml.r7i.4xlarge`
    pub const ML_R7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.4xlarge");
    /// `ml.r7i.8xlarge`
    pub const ML_R7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.8xlarge");
    /// `ml.r7i.large`
    pub const ML_R7I_LARGE: Value_<InstanceType> = Value_::constant("ml.r7i.large");
    /// `ml.r7i.xlarge`
    pub const ML_R7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.xlarge");
    /// `ml.t2.2xlarge`
    pub const ML_T2_2XLARGE: Value_<InstanceType> = Value_::constant("ml.t2.2xlarge");
    /// `ml.t2.large`
    pub const ML_T2_LARGE: Value_<InstanceType> = Value_::constant("ml.t2.large");
    /// `ml.t2.medium`
    pub const ML_T2_MEDIUM: Value_<InstanceType> = Value_::constant("ml.t2.medium");
    /// `ml.t2.xlarge`
    pub const ML_T2_XLARGE: Value_<InstanceType> = Value_::constant("ml.t2.xlarge");
    /// `ml.t3.2xlarge`
    pub const ML_T3_2XLARGE: Value_<InstanceType> = Value_::constant("ml.t3.2xlarge");
    /// `ml.t3.large`
    pub const ML_T3_LARGE: Value_<InstanceType> = Value_::constant("ml.t3.large");
    /// `ml.t3.medium`
    pub const ML_T3_MEDIUM: Value_<InstanceType> = Value_::constant("ml.t3.medium");
    /// `ml.t3.xlarge`
    pub const ML_T3_XLARGE: Value_<InstanceType> = Value_::constant("ml.t3.xlarge");
    /// `ml.trn1.2xlarge`
    pub const ML_TRN1_2XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1.2xlarge");
    /// `ml.trn1.32xlarge`
    pub const ML_TRN1_32XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1.32xlarge");
    /// `ml.trn1n.32xlarge`
    pub const ML_TRN1N_32XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1n.32xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::NotebookInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html)
#[derive(Debug)]
pub enum RootAccess {}
impl RootAccess {
    /// `Disabled`
    pub const DISABLED: Value_<RootAccess> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<RootAccess> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RootAccess> { Value_::from_node(value.into_node()) }
}
