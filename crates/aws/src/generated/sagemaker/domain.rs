// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Domain`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[must_use]
pub struct Domain<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Domain<Missing_<super::required::auth_mode>, Missing_<super::required::default_user_settings>, Missing_<super::required::domain_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Domain(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Domain<S0, S1, S2> {
    /// Sets `AppNetworkAccessType`. An update may replace the resource. The values are constants of [`AppNetworkAccessType`].
    #[inline] pub fn app_network_access_type(mut self, value: impl IntoValue_<AppNetworkAccessType>) -> Self { self.0.put("AppNetworkAccessType", value.into_node()); self }
    /// Sets `AppSecurityGroupManagement`. The values are constants of [`AppSecurityGroupManagement`].
    #[inline] pub fn app_security_group_management(mut self, value: impl IntoValue_<AppSecurityGroupManagement>) -> Self { self.0.put("AppSecurityGroupManagement", value.into_node()); self }
    /// Sets `AuthMode`. Required. An update replaces the resource. The values are constants of [`AuthMode`].
    #[inline] pub fn auth_mode(mut self, value: impl IntoValue_<AuthMode>) -> Domain<Set_, S1, S2> { self.0.put("AuthMode", value.into_node()); Domain(self.0, PhantomData_) }
    /// Sets `DefaultSpaceSettings`.
    #[inline] pub fn default_space_settings(mut self, value: impl IntoValue_<DefaultSpaceSettings>) -> Self { self.0.put("DefaultSpaceSettings", value.into_node()); self }
    /// Sets `DefaultUserSettings`. Required.
    #[inline] pub fn default_user_settings(mut self, value: impl IntoValue_<UserSettings>) -> Domain<S0, Set_, S2> { self.0.put("DefaultUserSettings", value.into_node()); Domain(self.0, PhantomData_) }
    /// Sets `DomainName`. Required. At most 63 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Domain<S0, S1, Set_> { self.0.put("DomainName", value.into_node()); Domain(self.0, PhantomData_) }
    /// Sets `DomainSettings`.
    #[inline] pub fn domain_settings(mut self, value: impl IntoValue_<DomainSettings>) -> Self { self.0.put("DomainSettings", value.into_node()); self }
    /// Sets `HomeEfsFileSystemCreation`. The values are constants of [`HomeEfsFileSystemCreation`].
    #[inline] pub fn home_efs_file_system_creation(mut self, value: impl IntoValue_<HomeEfsFileSystemCreation>) -> Self { self.0.put("HomeEfsFileSystemCreation", value.into_node()); self }
    /// Sets `KmsKeyId`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `SubnetIds`. 1 to 16 items. An update may replace the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `TagPropagation`. The values are constants of [`TagPropagation`].
    #[inline] pub fn tag_propagation(mut self, value: impl IntoValue_<TagPropagation>) -> Self { self.0.put("TagPropagation", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. 0 to 32 characters. An update may replace the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Domain> for Domain<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Domain<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SageMaker::Domain";
    type Handle = DomainRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Domain`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainRef(Id_);
impl From<Id_> for DomainRef { #[inline] fn from(id: Id_) -> Self { DomainRef(id) } }
impl AsRef<Id_> for DomainRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainRef {
    /// `Ref`: `DomainId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DomainArn`
    #[inline] pub fn domain_arn(&self) -> Value_<String> { self.0.attribute("DomainArn") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `HomeEfsFileSystemId`
    #[inline] pub fn home_efs_file_system_id(&self) -> Value_<String> { self.0.attribute("HomeEfsFileSystemId") }
    /// `Fn::GetAtt` `SecurityGroupIdForDomainBoundary`
    #[inline] pub fn security_group_id_for_domain_boundary(&self) -> Value_<String> { self.0.attribute("SecurityGroupIdForDomainBoundary") }
    /// `Fn::GetAtt` `SingleSignOnApplicationArn`
    #[inline] pub fn single_sign_on_application_arn(&self) -> Value_<String> { self.0.attribute("SingleSignOnApplicationArn") }
    /// `Fn::GetAtt` `SingleSignOnManagedApplicationInstanceId`
    #[inline] pub fn single_sign_on_managed_application_instance_id(&self) -> Value_<String> { self.0.attribute("SingleSignOnManagedApplicationInstanceId") }
    /// `Fn::GetAtt` `Url`
    #[inline] pub fn url(&self) -> Value_<String> { self.0.attribute("Url") }
}
/// `AWS::SageMaker::Domain.EFSFileSystemConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-efsfilesystemconfig.html)
#[must_use]
pub struct EFSFileSystemConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EFSFileSystemConfig<Missing_<super::required::file_system_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EFSFileSystemConfig(Properties_::new(), PhantomData_) }
}
impl<S0> EFSFileSystemConfig<S0> {
    /// Sets `FileSystemId`. Required. 11 to 21 characters.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> EFSFileSystemConfig<Set_> { self.0.put("FileSystemId", value.into_node()); EFSFileSystemConfig(self.0, PhantomData_) }
    /// Sets `FileSystemPath`. 1 to 256 characters.
    #[inline] pub fn file_system_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FileSystemPath", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EFSFileSystemConfig> for EFSFileSystemConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.FSxLustreFileSystemConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-fsxlustrefilesystemconfig.html)
#[must_use]
pub struct FSxLustreFileSystemConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FSxLustreFileSystemConfig<Missing_<super::required::file_system_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FSxLustreFileSystemConfig(Properties_::new(), PhantomData_) }
}
impl<S0> FSxLustreFileSystemConfig<S0> {
    /// Sets `FileSystemId`. Required. 11 to 21 characters.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> FSxLustreFileSystemConfig<Set_> { self.0.put("FileSystemId", value.into_node()); FSxLustreFileSystemConfig(self.0, PhantomData_) }
    /// Sets `FileSystemPath`. 1 to 256 characters.
    #[inline] pub fn file_system_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FileSystemPath", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FSxLustreFileSystemConfig> for FSxLustreFileSystemConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.S3FileSystemConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-s3filesystemconfig.html)
#[must_use]
pub struct S3FileSystemConfig(Properties_);
impl S3FileSystemConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3FileSystemConfig(Properties_::new()) }
}
impl S3FileSystemConfig {
    /// Sets `MountPath`. 0 to 1024 characters.
    #[inline] pub fn mount_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MountPath", value.into_node()); self }
    /// Sets `S3Uri`. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Uri", value.into_node()); self }
}
impl IntoValue_<S3FileSystemConfig> for S3FileSystemConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.CustomFileSystemConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-customfilesystemconfig.html)
#[must_use]
pub struct CustomFileSystemConfig(Properties_);
impl CustomFileSystemConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomFileSystemConfig(Properties_::new()) }
}
impl CustomFileSystemConfig {
    /// Sets `EFSFileSystemConfig`.
    #[inline] pub fn efs_file_system_config(mut self, value: impl IntoValue_<EFSFileSystemConfig>) -> Self { self.0.put("EFSFileSystemConfig", value.into_node()); self }
    /// Sets `FSxLustreFileSystemConfig`.
    #[inline] pub fn f_sx_lustre_file_system_config(mut self, value: impl IntoValue_<FSxLustreFileSystemConfig>) -> Self { self.0.put("FSxLustreFileSystemConfig", value.into_node()); self }
    /// Sets `S3FileSystemConfig`.
    #[inline] pub fn s3_file_system_config(mut self, value: impl IntoValue_<S3FileSystemConfig>) -> Self { self.0.put("S3FileSystemConfig", value.into_node()); self }
}
impl IntoValue_<CustomFileSystemConfig> for CustomFileSystemConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.CustomPosixUserConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-customposixuserconfig.html)
#[must_use]
pub struct CustomPosixUserConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomPosixUserConfig<Missing_<super::required::gid>, Missing_<super::required::uid>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomPosixUserConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomPosixUserConfig<S0, S1> {
    /// Sets `Gid`. Required. 1001 to 4000000.
    #[inline] pub fn gid(mut self, value: impl IntoValue_<i64>) -> CustomPosixUserConfig<Set_, S1> { self.0.put("Gid", value.into_node()); CustomPosixUserConfig(self.0, PhantomData_) }
    /// Sets `Uid`. Required. 10000 to 4000000.
    #[inline] pub fn uid(mut self, value: impl IntoValue_<i64>) -> CustomPosixUserConfig<S0, Set_> { self.0.put("Uid", value.into_node()); CustomPosixUserConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomPosixUserConfig> for CustomPosixUserConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.IdleSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-idlesettings.html)
#[must_use]
pub struct IdleSettings(Properties_);
impl IdleSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdleSettings(Properties_::new()) }
}
impl IdleSettings {
    /// Sets `IdleTimeoutInMinutes`. 60 to 525600.
    #[inline] pub fn idle_timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdleTimeoutInMinutes", value.into_node()); self }
    /// Sets `LifecycleManagement`. The values are constants of [`LifecycleManagement`].
    #[inline] pub fn lifecycle_management(mut self, value: impl IntoValue_<LifecycleManagement>) -> Self { self.0.put("LifecycleManagement", value.into_node()); self }
    /// Sets `MaxIdleTimeoutInMinutes`. 60 to 525600.
    #[inline] pub fn max_idle_timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxIdleTimeoutInMinutes", value.into_node()); self }
    /// Sets `MinIdleTimeoutInMinutes`. 60 to 525600.
    #[inline] pub fn min_idle_timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinIdleTimeoutInMinutes", value.into_node()); self }
}
impl IntoValue_<IdleSettings> for IdleSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.AppLifecycleManagement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-applifecyclemanagement.html)
#[must_use]
pub struct AppLifecycleManagement(Properties_);
impl AppLifecycleManagement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AppLifecycleManagement(Properties_::new()) }
}
impl AppLifecycleManagement {
    /// Sets `IdleSettings`.
    #[inline] pub fn idle_settings(mut self, value: impl IntoValue_<IdleSettings>) -> Self { self.0.put("IdleSettings", value.into_node()); self }
}
impl IntoValue_<AppLifecycleManagement> for AppLifecycleManagement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.CodeRepository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-coderepository.html)
#[must_use]
pub struct CodeRepository<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeRepository<Missing_<super::required::repository_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeRepository(Properties_::new(), PhantomData_) }
}
impl<S0> CodeRepository<S0> {
    /// Sets `RepositoryUrl`. Required. At most 256 characters.
    #[inline] pub fn repository_url(mut self, value: impl IntoValue_<String>) -> CodeRepository<Set_> { self.0.put("RepositoryUrl", value.into_node()); CodeRepository(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CodeRepository> for CodeRepository<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.CustomImage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-customimage.html)
#[must_use]
pub struct CustomImage<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomImage<Missing_<super::required::app_image_config_name>, Missing_<super::required::image_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomImage(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomImage<S0, S1> {
    /// Sets `AppImageConfigName`. Required. At most 63 characters.
    #[inline] pub fn app_image_config_name(mut self, value: impl IntoValue_<String>) -> CustomImage<Set_, S1> { self.0.put("AppImageConfigName", value.into_node()); CustomImage(self.0, PhantomData_) }
    /// Sets `ImageName`. Required. At most 63 characters.
    #[inline] pub fn image_name(mut self, value: impl IntoValue_<String>) -> CustomImage<S0, Set_> { self.0.put("ImageName", value.into_node()); CustomImage(self.0, PhantomData_) }
    /// Sets `ImageVersionNumber`. At least 0.
    #[inline] pub fn image_version_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ImageVersionNumber", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomImage> for CustomImage<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.ResourceSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-resourcespec.html)
#[must_use]
pub struct ResourceSpec(Properties_);
impl ResourceSpec {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceSpec(Properties_::new()) }
}
impl ResourceSpec {
    /// Sets `InstanceType`. The values are constants of [`AppInstanceType`].
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<AppInstanceType>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `LifecycleConfigArn`. 0 to 256 characters.
    #[inline] pub fn lifecycle_config_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LifecycleConfigArn", value.into_node()); self }
    /// Sets `SageMakerImageArn`. 0 to 256 characters.
    #[inline] pub fn sage_maker_image_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SageMakerImageArn", value.into_node()); self }
    /// Sets `SageMakerImageVersionArn`. 0 to 256 characters.
    #[inline] pub fn sage_maker_image_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SageMakerImageVersionArn", value.into_node()); self }
    /// Sets `TrainingPlanArn`. 0 to 2048 characters.
    #[inline] pub fn training_plan_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrainingPlanArn", value.into_node()); self }
}
impl IntoValue_<ResourceSpec> for ResourceSpec { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.JupyterLabAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-jupyterlabappsettings.html)
#[must_use]
pub struct JupyterLabAppSettings(Properties_);
impl JupyterLabAppSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JupyterLabAppSettings(Properties_::new()) }
}
impl JupyterLabAppSettings {
    /// Sets `AppLifecycleManagement`.
    #[inline] pub fn app_lifecycle_management(mut self, value: impl IntoValue_<AppLifecycleManagement>) -> Self { self.0.put("AppLifecycleManagement", value.into_node()); self }
    /// Sets `BuiltInLifecycleConfigArn`. 0 to 256 characters.
    #[inline] pub fn built_in_lifecycle_config_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BuiltInLifecycleConfigArn", value.into_node()); self }
    /// Sets `CodeRepositories`. 0 to 30 items.
    #[inline] pub fn code_repositories(mut self, value: impl IntoValue_<Vec<CodeRepository>>) -> Self { self.0.put("CodeRepositories", value.into_node()); self }
    /// Sets `CustomImages`. 0 to 200 items.
    #[inline] pub fn custom_images(mut self, value: impl IntoValue_<Vec<CustomImage>>) -> Self { self.0.put("CustomImages", value.into_node()); self }
    /// Sets `DefaultResourceSpec`.
    #[inline] pub fn default_resource_spec(mut self, value: impl IntoValue_<ResourceSpec>) -> Self { self.0.put("DefaultResourceSpec", value.into_node()); self }
    /// Sets `LifecycleConfigArns`. 0 to 30 items.
    #[inline] pub fn lifecycle_config_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LifecycleConfigArns", value.into_node()); self }
}
impl IntoValue_<JupyterLabAppSettings> for JupyterLabAppSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.JupyterServerAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-jupyterserverappsettings.html)
#[must_use]
pub struct JupyterServerAppSettings(Properties_);
impl JupyterServerAppSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JupyterServerAppSettings(Properties_::new()) }
}
impl JupyterServerAppSettings {
    /// Sets `DefaultResourceSpec`.
    #[inline] pub fn default_resource_spec(mut self, value: impl IntoValue_<ResourceSpec>) -> Self { self.0.put("DefaultResourceSpec", value.into_node()); self }
    /// Sets `LifecycleConfigArns`. 0 to 30 items.
    #[inline] pub fn lifecycle_config_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LifecycleConfigArns", value.into_node()); self }
}
impl IntoValue_<JupyterServerAppSettings> for JupyterServerAppSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.KernelGatewayAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-kernelgatewayappsettings.html)
#[must_use]
pub struct KernelGatewayAppSettings(Properties_);
impl KernelGatewayAppSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KernelGatewayAppSettings(Properties_::new()) }
}
impl KernelGatewayAppSettings {
    /// Sets `CustomImages`. 0 to 200 items.
    #[inline] pub fn custom_images(mut self, value: impl IntoValue_<Vec<CustomImage>>) -> Self { self.0.put("CustomImages", value.into_node()); self }
    /// Sets `DefaultResourceSpec`.
    #[inline] pub fn default_resource_spec(mut self, value: impl IntoValue_<ResourceSpec>) -> Self { self.0.put("DefaultResourceSpec", value.into_node()); self }
    /// Sets `LifecycleConfigArns`. 0 to 30 items.
    #[inline] pub fn lifecycle_config_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LifecycleConfigArns", value.into_node()); self }
}
impl IntoValue_<KernelGatewayAppSettings> for KernelGatewayAppSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.DefaultEbsStorageSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-defaultebsstoragesettings.html)
#[must_use]
pub struct DefaultEbsStorageSettings<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DefaultEbsStorageSettings<Missing_<super::required::default_ebs_volume_size_in_gb>, Missing_<super::required::maximum_ebs_volume_size_in_gb>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefaultEbsStorageSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DefaultEbsStorageSettings<S0, S1> {
    /// Sets `DefaultEbsVolumeSizeInGb`. Required. 5 to 16384.
    #[inline] pub fn default_ebs_volume_size_in_gb(mut self, value: impl IntoValue_<i64>) -> DefaultEbsStorageSettings<Set_, S1> { self.0.put("DefaultEbsVolumeSizeInGb", value.into_node()); DefaultEbsStorageSettings(self.0, PhantomData_) }
    /// Sets `MaximumEbsVolumeSizeInGb`. Required. 5 to 16384.
    #[inline] pub fn maximum_ebs_volume_size_in_gb(mut self, value: impl IntoValue_<i64>) -> DefaultEbsStorageSettings<S0, Set_> { self.0.put("MaximumEbsVolumeSizeInGb", value.into_node()); DefaultEbsStorageSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DefaultEbsStorageSettings> for DefaultEbsStorageSettings<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.DefaultSpaceStorageSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-defaultspacestoragesettings.html)
#[must_use]
pub struct DefaultSpaceStorageSettings(Properties_);
impl DefaultSpaceStorageSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultSpaceStorageSettings(Properties_::new()) }
}
impl DefaultSpaceStorageSettings {
    /// Sets `DefaultEbsStorageSettings`.
    #[inline] pub fn default_ebs_storage_settings(mut self, value: impl IntoValue_<DefaultEbsStorageSettings>) -> Self { self.0.put("DefaultEbsStorageSettings", value.into_node()); self }
}
impl IntoValue_<DefaultSpaceStorageSettings> for DefaultSpaceStorageSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.DefaultSpaceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-defaultspacesettings.html)
#[must_use]
pub struct DefaultSpaceSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DefaultSpaceSettings<Missing_<super::required::execution_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefaultSpaceSettings(Properties_::new(), PhantomData_) }
}
impl<S0> DefaultSpaceSettings<S0> {
    /// Sets `CustomFileSystemConfigs`. 0 to 2 items.
    #[inline] pub fn custom_file_system_configs(mut self, value: impl IntoValue_<Vec<CustomFileSystemConfig>>) -> Self { self.0.put("CustomFileSystemConfigs", value.into_node()); self }
    /// Sets `CustomPosixUserConfig`.
    #[inline] pub fn custom_posix_user_config(mut self, value: impl IntoValue_<CustomPosixUserConfig>) -> Self { self.0.put("CustomPosixUserConfig", value.into_node()); self }
    /// Sets `ExecutionRole`. Required. 20 to 2048 characters.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> DefaultSpaceSettings<Set_> { self.0.put("ExecutionRole", value.into_node()); DefaultSpaceSettings(self.0, PhantomData_) }
    /// Sets `JupyterLabAppSettings`.
    #[inline] pub fn jupyter_lab_app_settings(mut self, value: impl IntoValue_<JupyterLabAppSettings>) -> Self { self.0.put("JupyterLabAppSettings", value.into_node()); self }
    /// Sets `JupyterServerAppSettings`.
    #[inline] pub fn jupyter_server_app_settings(mut self, value: impl IntoValue_<JupyterServerAppSettings>) -> Self { self.0.put("JupyterServerAppSettings", value.into_node()); self }
    /// Sets `KernelGatewayAppSettings`.
    #[inline] pub fn kernel_gateway_app_settings(mut self, value: impl IntoValue_<KernelGatewayAppSettings>) -> Self { self.0.put("KernelGatewayAppSettings", value.into_node()); self }
    /// Sets `SecurityGroups`. 0 to 5 items.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `SpaceStorageSettings`.
    #[inline] pub fn space_storage_settings(mut self, value: impl IntoValue_<DefaultSpaceStorageSettings>) -> Self { self.0.put("SpaceStorageSettings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DefaultSpaceSettings> for DefaultSpaceSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.CodeEditorAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-codeeditorappsettings.html)
#[must_use]
pub struct CodeEditorAppSettings(Properties_);
impl CodeEditorAppSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CodeEditorAppSettings(Properties_::new()) }
}
impl CodeEditorAppSettings {
    /// Sets `AppLifecycleManagement`.
    #[inline] pub fn app_lifecycle_management(mut self, value: impl IntoValue_<AppLifecycleManagement>) -> Self { self.0.put("AppLifecycleManagement", value.into_node()); self }
    /// Sets `BuiltInLifecycleConfigArn`. 0 to 256 characters.
    #[inline] pub fn built_in_lifecycle_config_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BuiltInLifecycleConfigArn", value.into_node()); self }
    /// Sets `CustomImages`. 0 to 200 items.
    #[inline] pub fn custom_images(mut self, value: impl IntoValue_<Vec<CustomImage>>) -> Self { self.0.put("CustomImages", value.into_node()); self }
    /// Sets `DefaultResourceSpec`.
    #[inline] pub fn default_resource_spec(mut self, value: impl IntoValue_<ResourceSpec>) -> Self { self.0.put("DefaultResourceSpec", value.into_node()); self }
    /// Sets `LifecycleConfigArns`. 0 to 30 items.
    #[inline] pub fn lifecycle_config_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LifecycleConfigArns", value.into_node()); self }
}
impl IntoValue_<CodeEditorAppSettings> for CodeEditorAppSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.RSessionAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-rsessionappsettings.html)
#[must_use]
pub struct RSessionAppSettings(Properties_);
impl RSessionAppSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RSessionAppSettings(Properties_::new()) }
}
impl RSessionAppSettings {
    /// Sets `CustomImages`. 0 to 200 items.
    #[inline] pub fn custom_images(mut self, value: impl IntoValue_<Vec<CustomImage>>) -> Self { self.0.put("CustomImages", value.into_node()); self }
    /// Sets `DefaultResourceSpec`.
    #[inline] pub fn default_resource_spec(mut self, value: impl IntoValue_<ResourceSpec>) -> Self { self.0.put("DefaultResourceSpec", value.into_node()); self }
}
impl IntoValue_<RSessionAppSettings> for RSessionAppSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.RStudioServerProAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-rstudioserverproappsettings.html)
#[must_use]
pub struct RStudioServerProAppSettings(Properties_);
impl RStudioServerProAppSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RStudioServerProAppSettings(Properties_::new()) }
}
impl RStudioServerProAppSettings {
    /// Sets `AccessStatus`. The values are constants of [`AccessStatus`].
    #[inline] pub fn access_status(mut self, value: impl IntoValue_<AccessStatus>) -> Self { self.0.put("AccessStatus", value.into_node()); self }
    /// Sets `UserGroup`. The values are constants of [`UserGroup`].
    #[inline] pub fn user_group(mut self, value: impl IntoValue_<UserGroup>) -> Self { self.0.put("UserGroup", value.into_node()); self }
}
impl IntoValue_<RStudioServerProAppSettings> for RStudioServerProAppSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.SharingSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-sharingsettings.html)
#[must_use]
pub struct SharingSettings(Properties_);
impl SharingSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SharingSettings(Properties_::new()) }
}
impl SharingSettings {
    /// Sets `NotebookOutputOption`. The values are constants of [`NotebookOutputOption`].
    #[inline] pub fn notebook_output_option(mut self, value: impl IntoValue_<NotebookOutputOption>) -> Self { self.0.put("NotebookOutputOption", value.into_node()); self }
    /// Sets `S3KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn s3_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3KmsKeyId", value.into_node()); self }
    /// Sets `S3OutputPath`. 0 to 1024 characters.
    #[inline] pub fn s3_output_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3OutputPath", value.into_node()); self }
}
impl IntoValue_<SharingSettings> for SharingSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.HiddenSageMakerImage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-hiddensagemakerimage.html)
#[must_use]
pub struct HiddenSageMakerImage(Properties_);
impl HiddenSageMakerImage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HiddenSageMakerImage(Properties_::new()) }
}
impl HiddenSageMakerImage {
    /// Sets `SageMakerImageName`. The values are constants of [`SageMakerImageName`].
    #[inline] pub fn sage_maker_image_name(mut self, value: impl IntoValue_<SageMakerImageName>) -> Self { self.0.put("SageMakerImageName", value.into_node()); self }
    /// Sets `VersionAliases`. 0 to 20 items.
    #[inline] pub fn version_aliases(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VersionAliases", value.into_node()); self }
}
impl IntoValue_<HiddenSageMakerImage> for HiddenSageMakerImage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.StudioWebPortalSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-studiowebportalsettings.html)
#[must_use]
pub struct StudioWebPortalSettings(Properties_);
impl StudioWebPortalSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StudioWebPortalSettings(Properties_::new()) }
}
impl StudioWebPortalSettings {
    /// Sets `HiddenAppTypes`. At least 0 items. The values are constants of [`AppType`].
    #[inline] pub fn hidden_app_types(mut self, value: impl IntoValue_<Vec<AppType>>) -> Self { self.0.put("HiddenAppTypes", value.into_node()); self }
    /// Sets `HiddenInstanceTypes`. At least 0 items. The values are constants of [`AppInstanceType`].
    #[inline] pub fn hidden_instance_types(mut self, value: impl IntoValue_<Vec<AppInstanceType>>) -> Self { self.0.put("HiddenInstanceTypes", value.into_node()); self }
    /// Sets `HiddenMlTools`. At least 0 items. The values are constants of [`MlTools`].
    #[inline] pub fn hidden_ml_tools(mut self, value: impl IntoValue_<Vec<MlTools>>) -> Self { self.0.put("HiddenMlTools", value.into_node()); self }
    /// Sets `HiddenSageMakerImageVersionAliases`. 0 to 5 items.
    #[inline] pub fn hidden_sage_maker_image_version_aliases(mut self, value: impl IntoValue_<Vec<HiddenSageMakerImage>>) -> Self { self.0.put("HiddenSageMakerImageVersionAliases", value.into_node()); self }
}
impl IntoValue_<StudioWebPortalSettings> for StudioWebPortalSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.UserSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-usersettings.html)
#[must_use]
pub struct UserSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UserSettings<Missing_<super::required::execution_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserSettings(Properties_::new(), PhantomData_) }
}
impl<S0> UserSettings<S0> {
    /// Sets `AutoMountHomeEFS`. The values are constants of [`AutoMountHomeEFS`].
    #[inline] pub fn auto_mount_home_efs(mut self, value: impl IntoValue_<AutoMountHomeEFS>) -> Self { self.0.put("AutoMountHomeEFS", value.into_node()); self }
    /// Sets `CodeEditorAppSettings`.
    #[inline] pub fn code_editor_app_settings(mut self, value: impl IntoValue_<CodeEditorAppSettings>) -> Self { self.0.put("CodeEditorAppSettings", value.into_node()); self }
    /// Sets `CustomFileSystemConfigs`. 0 to 2 items.
    #[inline] pub fn custom_file_system_configs(mut self, value: impl IntoValue_<Vec<CustomFileSystemConfig>>) -> Self { self.0.put("CustomFileSystemConfigs", value.into_node()); self }
    /// Sets `CustomPosixUserConfig`.
    #[inline] pub fn custom_posix_user_config(mut self, value: impl IntoValue_<CustomPosixUserConfig>) -> Self { self.0.put("CustomPosixUserConfig", value.into_node()); self }
    /// Sets `DefaultLandingUri`. 0 to 1023 characters.
    #[inline] pub fn default_landing_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultLandingUri", value.into_node()); self }
    /// Sets `ExecutionRole`. Required. 20 to 2048 characters.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> UserSettings<Set_> { self.0.put("ExecutionRole", value.into_node()); UserSettings(self.0, PhantomData_) }
    /// Sets `JupyterLabAppSettings`.
    #[inline] pub fn jupyter_lab_app_settings(mut self, value: impl IntoValue_<JupyterLabAppSettings>) -> Self { self.0.put("JupyterLabAppSettings", value.into_node()); self }
    /// Sets `JupyterServerAppSettings`.
    #[inline] pub fn jupyter_server_app_settings(mut self, value: impl IntoValue_<JupyterServerAppSettings>) -> Self { self.0.put("JupyterServerAppSettings", value.into_node()); self }
    /// Sets `KernelGatewayAppSettings`.
    #[inline] pub fn kernel_gateway_app_settings(mut self, value: impl IntoValue_<KernelGatewayAppSettings>) -> Self { self.0.put("KernelGatewayAppSettings", value.into_node()); self }
    /// Sets `RSessionAppSettings`.
    #[inline] pub fn r_session_app_settings(mut self, value: impl IntoValue_<RSessionAppSettings>) -> Self { self.0.put("RSessionAppSettings", value.into_node()); self }
    /// Sets `RStudioServerProAppSettings`.
    #[inline] pub fn r_studio_server_pro_app_settings(mut self, value: impl IntoValue_<RStudioServerProAppSettings>) -> Self { self.0.put("RStudioServerProAppSettings", value.into_node()); self }
    /// Sets `SecurityGroups`. 0 to 5 items.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `SharingSettings`.
    #[inline] pub fn sharing_settings(mut self, value: impl IntoValue_<SharingSettings>) -> Self { self.0.put("SharingSettings", value.into_node()); self }
    /// Sets `SpaceStorageSettings`.
    #[inline] pub fn space_storage_settings(mut self, value: impl IntoValue_<DefaultSpaceStorageSettings>) -> Self { self.0.put("SpaceStorageSettings", value.into_node()); self }
    /// Sets `StudioWebPortal`. The values are constants of [`StudioWebPortal`].
    #[inline] pub fn studio_web_portal(mut self, value: impl IntoValue_<StudioWebPortal>) -> Self { self.0.put("StudioWebPortal", value.into_node()); self }
    /// Sets `StudioWebPortalSettings`.
    #[inline] pub fn studio_web_portal_settings(mut self, value: impl IntoValue_<StudioWebPortalSettings>) -> Self { self.0.put("StudioWebPortalSettings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<UserSettings> for UserSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.DockerSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-dockersettings.html)
#[must_use]
pub struct DockerSettings(Properties_);
impl DockerSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DockerSettings(Properties_::new()) }
}
impl DockerSettings {
    /// Sets `EnableDockerAccess`. The values are constants of [`EnableDockerAccess`].
    #[inline] pub fn enable_docker_access(mut self, value: impl IntoValue_<EnableDockerAccess>) -> Self { self.0.put("EnableDockerAccess", value.into_node()); self }
    /// Sets `VpcOnlyTrustedAccounts`. 0 to 20 items.
    #[inline] pub fn vpc_only_trusted_accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcOnlyTrustedAccounts", value.into_node()); self }
}
impl IntoValue_<DockerSettings> for DockerSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.RStudioServerProDomainSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-rstudioserverprodomainsettings.html)
#[must_use]
pub struct RStudioServerProDomainSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RStudioServerProDomainSettings<Missing_<super::required::domain_execution_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RStudioServerProDomainSettings(Properties_::new(), PhantomData_) }
}
impl<S0> RStudioServerProDomainSettings<S0> {
    /// Sets `DefaultResourceSpec`.
    #[inline] pub fn default_resource_spec(mut self, value: impl IntoValue_<ResourceSpec>) -> Self { self.0.put("DefaultResourceSpec", value.into_node()); self }
    /// Sets `DomainExecutionRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn domain_execution_role_arn(mut self, value: impl IntoValue_<String>) -> RStudioServerProDomainSettings<Set_> { self.0.put("DomainExecutionRoleArn", value.into_node()); RStudioServerProDomainSettings(self.0, PhantomData_) }
    /// Sets `RStudioConnectUrl`.
    #[inline] pub fn r_studio_connect_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RStudioConnectUrl", value.into_node()); self }
    /// Sets `RStudioPackageManagerUrl`.
    #[inline] pub fn r_studio_package_manager_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RStudioPackageManagerUrl", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RStudioServerProDomainSettings> for RStudioServerProDomainSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.UnifiedStudioSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-unifiedstudiosettings.html)
#[must_use]
pub struct UnifiedStudioSettings(Properties_);
impl UnifiedStudioSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UnifiedStudioSettings(Properties_::new()) }
}
impl UnifiedStudioSettings {
    /// Sets `DomainAccountId`. Exactly 12 characters.
    #[inline] pub fn domain_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainAccountId", value.into_node()); self }
    /// Sets `DomainId`. 1 to 36 characters.
    #[inline] pub fn domain_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainId", value.into_node()); self }
    /// Sets `DomainRegion`. 1 to 24 characters.
    #[inline] pub fn domain_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainRegion", value.into_node()); self }
    /// Sets `EnvironmentId`. 1 to 36 characters.
    #[inline] pub fn environment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentId", value.into_node()); self }
    /// Sets `ProjectId`.
    #[inline] pub fn project_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectId", value.into_node()); self }
    /// Sets `ProjectS3Path`. 1 to 100 characters.
    #[inline] pub fn project_s3_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectS3Path", value.into_node()); self }
    /// Sets `StudioWebPortalAccess`. The values are constants of [`StudioWebPortalAccess`].
    #[inline] pub fn studio_web_portal_access(mut self, value: impl IntoValue_<StudioWebPortalAccess>) -> Self { self.0.put("StudioWebPortalAccess", value.into_node()); self }
}
impl IntoValue_<UnifiedStudioSettings> for UnifiedStudioSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Domain.DomainSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-domainsettings.html)
#[must_use]
pub struct DomainSettings(Properties_);
impl DomainSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DomainSettings(Properties_::new()) }
}
impl DomainSettings {
    /// Sets `DockerSettings`.
    #[inline] pub fn docker_settings(mut self, value: impl IntoValue_<DockerSettings>) -> Self { self.0.put("DockerSettings", value.into_node()); self }
    /// Sets `ExecutionRoleIdentityConfig`. The values are constants of [`ExecutionRoleIdentityConfig`].
    #[inline] pub fn execution_role_identity_config(mut self, value: impl IntoValue_<ExecutionRoleIdentityConfig>) -> Self { self.0.put("ExecutionRoleIdentityConfig", value.into_node()); self }
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `RStudioServerProDomainSettings`.
    #[inline] pub fn r_studio_server_pro_domain_settings(mut self, value: impl IntoValue_<RStudioServerProDomainSettings>) -> Self { self.0.put("RStudioServerProDomainSettings", value.into_node()); self }
    /// Sets `SecurityGroupIds`. 0 to 3 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `UnifiedStudioSettings`.
    #[inline] pub fn unified_studio_settings(mut self, value: impl IntoValue_<UnifiedStudioSettings>) -> Self { self.0.put("UnifiedStudioSettings", value.into_node()); self }
}
impl IntoValue_<DomainSettings> for DomainSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum AppNetworkAccessType {}
impl AppNetworkAccessType {
    /// `PublicInternetOnly`
    pub const PUBLIC_INTERNET_ONLY: Value_<AppNetworkAccessType> = Value_::constant("PublicInternetOnly");
    /// `VpcOnly`
    pub const VPC_ONLY: Value_<AppNetworkAccessType> = Value_::constant("VpcOnly");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AppNetworkAccessType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum AppSecurityGroupManagement {}
impl AppSecurityGroupManagement {
    /// `Service`
    pub const SERVICE: Value_<AppSecurityGroupManagement> = Value_::constant("Service");
    /// `Customer`
    pub const CUSTOMER: Value_<AppSecurityGroupManagement> = Value_::constant("Customer");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AppSecurityGroupManagement> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum AuthMode {}
impl AuthMode {
    /// `SSO`
    pub const SSO: Value_<AuthMode> = Value_::constant("SSO");
    /// `IAM`
    pub const IAM: Value_<AuthMode> = Value_::constant("IAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum LifecycleManagement {}
impl LifecycleManagement {
    /// `ENABLED`
    pub const ENABLED: Value_<LifecycleManagement> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<LifecycleManagement> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LifecycleManagement> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum AppInstanceType {}
impl AppInstanceType {
    /// `system`
    pub const SYSTEM: Value_<AppInstanceType> = Value_::constant("system");
    /// `ml.t3.micro`
    pub const ML_T3_MICRO: Value_<AppInstanceType> = Value_::constant("ml.t3.micro");
    /// `ml.t3.small`
    pub const ML_T3_SMALL: Value_<AppInstanceType> = Value_::constant("ml.t3.small");
    /// `ml.t3.medium`
    pub const ML_T3_MEDIUM: Value_<AppInstanceType> = Value_::constant("ml.t3.medium");
    /// `ml.t3.large`
    pub const ML_T3_LARGE: Value_<AppInstanceType> = Value_::constant("ml.t3.large");
    /// `ml.t3.xlarge`
    pub const ML_T3_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.t3.xlarge");
    /// `ml.t3.2xlarge`
    pub const ML_T3_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.t3.2xlarge");
    /// `ml.m5.large`
    pub const ML_M5_LARGE: Value_<AppInstanceType> = Value_::constant("ml.m5.large");
    /// `ml.m5.xlarge`
    pub const ML_M5_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5.xlarge");
    /// `ml.m5.2xlarge`
    pub const ML_M5_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5.2xlarge");
    /// `ml.m5.4xlarge`
    pub const ML_M5_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5.4xlarge");
    /// `ml.m5.8xlarge`
    pub const ML_M5_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5.8xlarge");
    /// `ml.m5.12xlarge`
    pub const ML_M5_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5.12xlarge");
    /// `ml.m5.16xlarge`
    pub const ML_M5_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5.16xlarge");
    /// `ml.m5.24xlarge`
    pub const ML_M5_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5.24xlarge");
    /// `ml.m5d.large`
    pub const ML_M5D_LARGE: Value_<AppInstanceType> = Value_::constant("ml.m5d.large");
    /// `ml.m5d.xlarge`
    pub const ML_M5D_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5d.xlarge");
    /// `ml.m5d.2xlarge`
    pub const ML_M5D_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5d.2xlarge");
    /// `ml.m5d.4xlarge`
    pub const ML_M5D_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5d.4xlarge");
    /// `ml.m5d.8xlarge`
    pub const ML_M5D_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5d.8xlarge");
    /// `ml.m5d.12xlarge`
    pub const ML_M5D_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5d.12xlarge");
    /// `ml.m5d.16xlarge`
    pub const ML_M5D_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5d.16xlarge");
    /// `ml.m5d.24xlarge`
    pub const ML_M5D_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m5d.24xlarge");
    /// `ml.c5.large`
    pub const ML_C5_LARGE: Value_<AppInstanceType> = Value_::constant("ml.c5.large");
    /// `ml.c5.xlarge`
    pub const ML_C5_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c5.xlarge");
    /// `ml.c5.2xlarge`
    pub const ML_C5_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c5.2xlarge");
    /// `ml.c5.4xlarge`
    pub const ML_C5_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c5.4xlarge");
    /// `ml.c5.9xlarge`
    pub const ML_C5_9XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c5.9xlarge");
    /// `ml.c5.12xlarge`
    pub const ML_C5_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c5.12xlarge");
    /// `ml.c5.18xlarge`
    pub const ML_C5_18XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c5.18xlarge");
    /// `ml.c5.24xlarge`
    pub const ML_C5_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c5.24xlarge");
    /// `ml.p3.2xlarge`
    pub const ML_P3_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.p3.2xlarge");
    /// `ml.p3.8xlarge`
    pub const ML_P3_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.p3.8xlarge");
    /// `ml.p3.16xlarge`
    pub const ML_P3_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.p3.16xlarge");
    /// `ml.p3dn.24xlarge`
    pub const ML_P3DN_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.p3dn.24xlarge");
    /// `ml.g4dn.xlarge`
    pub const ML_G4DN_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g4dn.xlarge");
    /// `ml.g4dn.2xlarge`
    pub const ML_G4DN_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g4dn.2xlarge");
    /// `ml.g4dn.4xlarge`
    pub const ML_G4DN_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g4dn.4xlarge");
    /// `ml.g4dn.8xlarge`
    pub const ML_G4DN_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g4dn.8xlarge");
    /// `ml.g4dn.12xlarge`
    pub const ML_G4DN_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g4dn.12xlarge");
    /// `ml.g4dn.16xlarge`
    pub const ML_G4DN_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g4dn.16xlarge");
    /// `ml.r5.large`
    pub const ML_R5_LARGE: Value_<AppInstanceType> = Value_::constant("ml.r5.large");
    /// `ml.r5.xlarge`
    pub const ML_R5_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r5.xlarge");
    /// `ml.r5.2xlarge`
    pub const ML_R5_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r5.2xlarge");
    /// `ml.r5.4xlarge`
    pub const ML_R5_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r5.4xlarge");
    /// `ml.r5.8xlarge`
    pub const ML_R5_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r5.8xlarge");
    /// `ml.r5.12xlarge`
    pub const ML_R5_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r5.12xlarge");
    /// `ml.r5.16xlarge`
    pub const ML_R5_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r5.16xlarge");
    /// `ml.r5.24xlarge`
    pub const ML_R5_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r5.24xlarge");
    /// `ml.g5.xlarge`
    pub const ML_G5_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g5.xlarge");
    /// `ml.g5.2xlarge`
    pub const ML_G5_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g5.2xlarge");
    /// `ml.g5.4xlarge`
    pub const ML_G5_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g5.4xlarge");
    /// `ml.g5.8xlarge`
    pub const ML_G5_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g5.8xlarge");
    /// `ml.g5.12xlarge`
    pub const ML_G5_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g5.12xlarge");
    /// `ml.g5.16xlarge`
    pub const ML_G5_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g5.16xlarge");
    /// `ml.g5.24xlarge`
    pub const ML_G5_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g5.24xlarge");
    /// `ml.g5.48xlarge`
    pub const ML_G5_48XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g5.48xlarge");
    /// `ml.g6.xlarge`
    pub const ML_G6_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6.xlarge");
    /// `ml.g6.2xlarge`
    pub const ML_G6_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6.2xlarge");
    /// `ml.g6.4xlarge`
    pub const ML_G6_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6.4xlarge");
    /// `ml.g6.8xlarge`
    pub const ML_G6_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6.8xlarge");
    /// `ml.g6.12xlarge`
    pub const ML_G6_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6.12xlarge");
    /// `ml.g6.16xlarge`
    pub const ML_G6_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6.16xlarge");
    /// `ml.g6.24xlarge`
    pub const ML_G6_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6.24xlarge");
    /// `ml.g6.48xlarge`
    pub const ML_G6_48XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6.48xlarge");
    /// `ml.g6e.xlarge`
    pub const ML_G6E_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6e.xlarge");
    /// `ml.g6e.2xlarge`
    pub const ML_G6E_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6e.2xlarge");
    /// `ml.g6e.4xlarge`
    pub const ML_G6E_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6e.4xlarge");
    /// `ml.g6e.8xlarge`
    pub const ML_G6E_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6e.8xlarge");
    /// `ml.g6e.12xlarge`
    pub const ML_G6E_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6e.12xlarge");
    /// `ml.g6e.16xlarge`
    pub const ML_G6E_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6e.16xlarge");
    /// `ml.g6e.24xlarge`
    pub const ML_G6E_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6e.24xlarge");
    /// `ml.g6e.48xlarge`
    pub const ML_G6E_48XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g6e.48xlarge");
    /// `ml.geospatial.interactive`
    pub const ML_GEOSPATIAL_INTERACTIVE: Value_<AppInstanceType> = Value_::constant("ml.geospatial.interactive");
    /// `ml.p4d.24xlarge`
    pub const ML_P4D_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.p4d.24xlarge");
    /// `ml.p4de.24xlarge`
    pub const ML_P4DE_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.p4de.24xlarge");
    /// `ml.trn1.2xlarge`
    pub const ML_TRN1_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.trn1.2xlarge");
    /// `ml.trn1.32xlarge`
    pub const ML_TRN1_32XLARGE: Value_<AppInstanceType> = Value_::constant("ml.trn1.32xlarge");
    /// `ml.trn1n.32xlarge`
    pub const ML_TRN1N_32XLARGE: Value_<AppInstanceType> = Value_::constant("ml.trn1n.32xlarge");
    /// `ml.p5.48xlarge`
    pub const ML_P5_48XLARGE: Value_<AppInstanceType> = Value_::constant("ml.p5.48xlarge");
    /// `ml.p5e.48xlarge`
    pub const ML_P5E_48XLARGE: Value_<AppInstanceType> = Value_::constant("ml.p5e.48xlarge");
    /// `ml.p5en.48xlarge`
    pub const ML_P5EN_48XLARGE: Value_<AppInstanceType> = Value_::constant("ml.p5en.48xlarge");
    /// `ml.m6i.large`
    pub const ML_M6I_LARGE: Value_<AppInstanceType> = Value_::constant("ml.m6i.large");
    /// `ml.m6i.xlarge`
    pub const ML_M6I_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6i.xlarge");
    /// `ml.m6i.2xlarge`
    pub const ML_M6I_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6i.2xlarge");
    /// `ml.m6i.4xlarge`
    pub const ML_M6I_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6i.4xlarge");
    /// `ml.m6i.8xlarge`
    pub const ML_M6I_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6i.8xlarge");
    /// `ml.m6i.12xlarge`
    pub const ML_M6I_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6i.12xlarge");
    /// `ml.m6i.16xlarge`
    pub const ML_M6I_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6i.16xlarge");
    /// `ml.m6i.24xlarge`
    pub const ML_M6I_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6i.24xlarge");
    /// `ml.m6i.32xlarge`
    pub const ML_M6I_32XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6i.32xlarge");
    /// `ml.m7i.large`
    pub const ML_M7I_LARGE: Value_<AppInstanceType> = Value_::constant("ml.m7i.large");
    /// `ml.m7i.xlarge`
    pub const ML_M7I_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m7i.xlarge");
    /// `ml.m7i.2xlarge`
    pub const ML_M7I_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m7i.2xlarge");
    /// `ml.m7i.4xlarge`
    pub const ML_M7I_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m7i.4xlarge");
    /// `ml.m7i.8xlarge`
    pub const ML_M7I_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m7i.8xlarge");
    /// `ml.m7i.12xlarge`
    pub const ML_M7I_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m7i.12xlarge");
    /// `ml.m7i.16xlarge`
    pub const ML_M7I_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m7i.16xlarge");
    /// `ml.m7i.24xlarge`
    pub const ML_M7I_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m7i.24xlarge");
    /// `ml.m7i.48xlarge`
    pub const ML_M7I_48XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m7i.48xlarge");
    /// `ml.c6i.large`
    pub const ML_C6I_LARGE: Value_<AppInstanceType> = Value_::constant("ml.c6i.large");
    /// `ml.c6i.xlarge`
    pub const ML_C6I_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6i.xlarge");
    /// `ml.c6i.2xlarge`
    pub const ML_C6I_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6i.2xlarge");
    /// `ml.c6i.4xlarge`
    pub const ML_C6I_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6i.4xlarge");
    /// `ml.c6i.8xlarge`
    pub const ML_C6I_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6i.8xlarge");
    /// `ml.c6i.12xlarge`
    pub const ML_C6I_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6i.12xlarge");
    /// `ml.c6i.16xlarge`
    pub const ML_C6I_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6i.16xlarge");
    /// `ml.c6i.24xlarge`
    pub const ML_C6I_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6i.24xlarge");
    /// `ml.c6i.32xlarge`
    pub const ML_C6I_32XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6i.32xlarge");
    /// `ml.c7i.large`
    pub const ML_C7I_LARGE: Value_<AppInstanceType> = Value_::constant("ml.c7i.large");
    /// `ml.c7i.xlarge`
    pub const ML_C7I_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c7i.xlarge");
    /// `ml.c7i.2xlarge`
    pub const ML_C7I_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c7i.2xlarge");
    /// `ml.c7i.4xlarge`
    pub const ML_C7I_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c7i.4xlarge");
    /// `ml.c7i.8xlarge`
    pub const ML_C7I_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c7i.8xlarge");
    /// `ml.c7i.12xlarge`
    pub const ML_C7I_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c7i.12xlarge");
    /// `ml.c7i.16xlarge`
    pub const ML_C7I_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c7i.16xlarge");
    /// `ml.c7i.24xlarge`
    pub const ML_C7I_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c7i.24xlarge");
    /// `ml.c7i.48xlarge`
    pub const ML_C7I_48XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c7i.48xlarge");
    /// `ml.r6i.large`
    pub const ML_R6I_LARGE: Value_<AppInstanceType> = Value_::constant("ml.r6i.large");
    /// `ml.r6i.xlarge`
    pub const ML_R6I_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6i.xlarge");
    /// `ml.r6i.2xlarge`
    pub const ML_R6I_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6i.2xlarge");
    /// `ml.r6i.4xlarge`
    pub const ML_R6I_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6i.4xlarge");
    /// `ml.r6i.8xlarge`
    pub const ML_R6I_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6i.8xlarge");
    /// `ml.r6i.12xlarge`
    pub const ML_R6I_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6i.12xlarge");
    /// `ml.r6i.16xlarge`
    pub const ML_R6I_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6i.16xlarge");
    /// `ml.r6i.24xlarge`
    pub const ML_R6I_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6i.24xlarge");
    /// `ml.r6i.32xlarge`
    pub const ML_R6I_32XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6i.32xlarge");
    /// `ml.r7i.large`
    pub const ML_R7I_LARGE: Value_<AppInstanceType> = Value_::constant("ml.r7i.large");
    /// `ml.r7i.xlarge`
    pub const ML_R7I_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r7i.xlarge");
    /// `ml.r7i.2xlarge`
    pub const ML_R7I_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r7i.2xlarge");
    /// `ml.r7i.4xlarge`
    pub const ML_R7I_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r7i.4xlarge");
    /// `ml.r7i.8xlarge`
    pub const ML_R7I_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r7i.8xlarge");
    /// `ml.r7i.12xlarge`
    pub const ML_R7I_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r7i.12xlarge");
    /// `ml.r7i.16xlarge`
    pub const ML_R7I_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r7i.16xlarge");
    /// `ml.r7i.24xlarge`
    pub const ML_R7I_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r7i.24xlarge");
    /// `ml.r7i.48xlarge`
    pub const ML_R7I_48XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r7i.48xlarge");
    /// `ml.m6id.large`
    pub const ML_M6ID_LARGE: Value_<AppInstanceType> = Value_::constant("ml.m6id.large");
    /// `ml.m6id.xlarge`
    pub const ML_M6ID_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6id.xlarge");
    /// `ml.m6id.2xlarge`
    pub const ML_M6ID_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6id.2xlarge");
    /// `ml.m6id.4xlarge`
    pub const ML_M6ID_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6id.4xlarge");
    /// `ml.m6id.8xlarge`
    pub const ML_M6ID_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6id.8xlarge");
    /// `ml.m6id.12xlarge`
    pub const ML_M6ID_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6id.12xlarge");
    /// `ml.m6id.16xlarge`
    pub const ML_M6ID_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6id.16xlarge");
    /// `ml.m6id.24xlarge`
    pub const ML_M6ID_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6id.24xlarge");
    /// `ml.m6id.32xlarge`
    pub const ML_M6ID_32XLARGE: Value_<AppInstanceType> = Value_::constant("ml.m6id.32xlarge");
    /// `ml.c6id.large`
    pub const ML_C6ID_LARGE: Value_<AppInstanceType> = Value_::constant("ml.c6id.large");
    /// `ml.c6id.xlarge`
    pub const ML_C6ID_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6id.xlarge");
    /// `ml.c6id.2xlarge`
    pub const ML_C6ID_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6id.2xlarge");
    /// `ml.c6id.4xlarge`
    pub const ML_C6ID_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6id.4xlarge");
    /// `ml.c6id.8xlarge`
    pub const ML_C6ID_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6id.8xlarge");
    /// `ml.c6id.12xlarge`
    pub const ML_C6ID_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6id.12xlarge");
    /// `ml.c6id.16xlarge`
    pub const ML_C6ID_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6id.16xlarge");
    /// `ml.c6id.24xlarge`
    pub const ML_C6ID_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6id.24xlarge");
    /// `ml.c6id.32xlarge`
    pub const ML_C6ID_32XLARGE: Value_<AppInstanceType> = Value_::constant("ml.c6id.32xlarge");
    /// `ml.r6id.large`
    pub const ML_R6ID_LARGE: Value_<AppInstanceType> = Value_::constant("ml.r6id.large");
    /// `ml.r6id.xlarge`
    pub const ML_R6ID_XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6id.xlarge");
    /// `ml.r6id.2xlarge`
    pub const ML_R6ID_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6id.2xlarge");
    /// `ml.r6id.4xlarge`
    pub const ML_R6ID_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6id.4xlarge");
    /// `ml.r6id.8xlarge`
    pub const ML_R6ID_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6id.8xlarge");
    /// `ml.r6id.12xlarge`
    pub const ML_R6ID_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6id.12xlarge");
    /// `ml.r6id.16xlarge`
    pub const ML_R6ID_16XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6id.16xlarge");
    /// `ml.r6id.24xlarge`
    pub const ML_R6ID_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6id.24xlarge");
    /// `ml.r6id.32xlarge`
    pub const ML_R6ID_32XLARGE: Value_<AppInstanceType> = Value_::constant("ml.r6id.32xlarge");
    /// `ml.p5.4xlarge`
    pub const ML_P5_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.p5.4xlarge");
    /// `ml.p6-b200.48xlarge`
    pub const ML_P6_B200_48XLARGE: Value_<AppInstanceType> = Value_::constant("ml.p6-b200.48xlarge");
    /// `ml.g7e.2xlarge`
    pub const ML_G7E_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g7e.2xlarge");
    /// `ml.g7e.4xlarge`
    pub const ML_G7E_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g7e.4xlarge");
    /// `ml.g7e.8xlarge`
    pub const ML_G7E_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g7e.8xlarge");
    /// `ml.g7e.12xlarge`
    pub const ML_G7E_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g7e.12xlarge");
    /// `ml.g7e.24xlarge`
    pub const ML_G7E_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g7e.24xlarge");
    /// `ml.g7e.48xlarge`
    pub const ML_G7E_48XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g7e.48xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AppInstanceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum AutoMountHomeEFS {}
impl AutoMountHomeEFS {
    /// `Enabled`
    pub const ENABLED: Value_<AutoMountHomeEFS> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<AutoMountHomeEFS> = Value_::constant("Disabled");
    /// `DefaultAsDomain`
    pub const DEFAULT_AS_DOMAIN: Value_<AutoMountHomeEFS> = Value_::constant("DefaultAsDomain");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoMountHomeEFS> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum AccessStatus {}
impl AccessStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<AccessStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<AccessStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum UserGroup {}
impl UserGroup {
    /// `R_STUDIO_ADMIN`
    pub const R_STUDIO_ADMIN: Value_<UserGroup> = Value_::constant("R_STUDIO_ADMIN");
    /// `R_STUDIO_USER`
    pub const R_STUDIO_USER: Value_<UserGroup> = Value_::constant("R_STUDIO_USER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserGroup> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum NotebookOutputOption {}
impl NotebookOutputOption {
    /// `Allowed`
    pub const ALLOWED: Value_<NotebookOutputOption> = Value_::constant("Allowed");
    /// `Disabled`
    pub const DISABLED: Value_<NotebookOutputOption> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NotebookOutputOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum StudioWebPortal {}
impl StudioWebPortal {
    /// `ENABLED`
    pub const ENABLED: Value_<StudioWebPortal> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<StudioWebPortal> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StudioWebPortal> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum AppType {}
impl AppType {
    /// `JupyterServer`
    pub const JUPYTER_SERVER: Value_<AppType> = Value_::constant("JupyterServer");
    /// `TensorBoard`
    pub const TENSOR_BOARD: Value_<AppType> = Value_::constant("TensorBoard");
    /// `RStudioServerPro`
    pub const R_STUDIO_SERVER_PRO: Value_<AppType> = Value_::constant("RStudioServerPro");
    /// `JupyterLab`
    pub const JUPYTER_LAB: Value_<AppType> = Value_::constant("JupyterLab");
    /// `CodeEditor`
    pub const CODE_EDITOR: Value_<AppType> = Value_::constant("CodeEditor");
    /// `DetailedProfiler`
    pub const DETAILED_PROFILER: Value_<AppType> = Value_::constant("DetailedProfiler");
    /// `Canvas`
    pub const CANVAS: Value_<AppType> = Value_::constant("Canvas");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AppType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum MlTools {}
impl MlTools {
    /// `DataWrangler`
    pub const DATA_WRANGLER: Value_<MlTools> = Value_::constant("DataWrangler");
    /// `FeatureStore`
    pub const FEATURE_STORE: Value_<MlTools> = Value_::constant("FeatureStore");
    /// `EmrClusters`
    pub const EMR_CLUSTERS: Value_<MlTools> = Value_::constant("EmrClusters");
    /// `AutoMl`
    pub const AUTO_ML: Value_<MlTools> = Value_::constant("AutoMl");
    /// `Experiments`
    pub const EXPERIMENTS: Value_<MlTools> = Value_::constant("Experiments");
    /// `Training`
    pub const TRAINING: Value_<MlTools> = Value_::constant("Training");
    /// `ModelEvaluation`
    pub const MODEL_EVALUATION: Value_<MlTools> = Value_::constant("ModelEvaluation");
    /// `Pipelines`
    pub const PIPELINES: Value_<MlTools> = Value_::constant("Pipelines");
    /// `Models`
    pub const MODELS: Value_<MlTools> = Value_::constant("Models");
    /// `JumpStart`
    pub const JUMP_START: Value_<MlTools> = Value_::constant("JumpStart");
    /// `InferenceRecommender`
    pub const INFERENCE_RECOMMENDER: Value_<MlTools> = Value_::constant("InferenceRecommender");
    /// `Endpoints`
    pub const ENDPOINTS: Value_<MlTools> = Value_::constant("Endpoints");
    /// `Projects`
    pub const PROJECTS: Value_<MlTools> = Value_::constant("Projects");
    /// `InferenceOptimization`
    pub const INFERENCE_OPTIMIZATION: Value_<MlTools> = Value_::constant("InferenceOptimization");
    /// `HyperPodClusters`
    pub const HYPER_POD_CLUSTERS: Value_<MlTools> = Value_::constant("HyperPodClusters");
    /// `Comet`
    pub const COMET: Value_<MlTools> = Value_::constant("Comet");
    /// `DeepchecksLLMEvaluation`
    pub const DEEPCHECKS_LLM_EVALUATION: Value_<MlTools> = Value_::constant("DeepchecksLLMEvaluation");
    /// `Fiddler`
    pub const FIDDLER: Value_<MlTools> = Value_::constant("Fiddler");
    /// `LakeraGuard`
    pub const LAKERA_GUARD: Value_<MlTools> = Value_::constant("LakeraGuard");
    /// `PerformanceEvaluation`
    pub const PERFORMANCE_EVALUATION: Value_<MlTools> = Value_::constant("PerformanceEvaluation");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MlTools> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum SageMakerImageName {}
impl SageMakerImageName {
    /// `sagemaker_distribution`
    pub const SAGEMAKER_DISTRIBUTION: Value_<SageMakerImageName> = Value_::constant("sagemaker_distribution");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SageMakerImageName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum EnableDockerAccess {}
impl EnableDockerAccess {
    /// `ENABLED`
    pub const ENABLED: Value_<EnableDockerAccess> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<EnableDockerAccess> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnableDockerAccess> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum ExecutionRoleIdentityConfig {}
impl ExecutionRoleIdentityConfig {
    /// `USER_PROFILE_NAME`
    pub const USER_PROFILE_NAME: Value_<ExecutionRoleIdentityConfig> = Value_::constant("USER_PROFILE_NAME");
    /// `DISABLED`
    pub const DISABLED: Value_<ExecutionRoleIdentityConfig> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExecutionRoleIdentityConfig> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("IPV4");
    /// `DUALSTACK`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("DUALSTACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum StudioWebPortalAccess {}
impl StudioWebPortalAccess {
    /// `ENABLED`
    pub const ENABLED: Value_<StudioWebPortalAccess> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<StudioWebPortalAccess> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StudioWebPortalAccess> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum HomeEfsFileSystemCreation {}
impl HomeEfsFileSystemCreation {
    /// `Enabled`
    pub const ENABLED: Value_<HomeEfsFileSystemCreation> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<HomeEfsFileSystemCreation> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HomeEfsFileSystemCreation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
#[derive(Debug)]
pub enum TagPropagation {}
impl TagPropagation {
    /// `ENABLED`
    pub const ENABLED: Value_<TagPropagation> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<TagPropagation> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TagPropagation> { Value_::from_node(value.into_node()) }
}
