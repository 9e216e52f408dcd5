// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::UserProfile`

use stanchion_template::generated::*;

/// `AWS::SageMaker::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
#[must_use]
pub struct UserProfile<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserProfile<Missing_<super::required::domain_id>, Missing_<super::required::user_profile_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserProfile<S0, S1> {
    /// Sets `DomainId`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn domain_id(mut self, value: impl IntoValue_<String>) -> UserProfile<Set_, S1> { self.0.put("DomainId", value.into_node()); UserProfile(self.0, PhantomData_) }
    /// Sets `SingleSignOnUserIdentifier`. An update replaces the resource.
    #[inline] pub fn single_sign_on_user_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SingleSignOnUserIdentifier", value.into_node()); self }
    /// Sets `SingleSignOnUserValue`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn single_sign_on_user_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SingleSignOnUserValue", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserProfileName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn user_profile_name(mut self, value: impl IntoValue_<String>) -> UserProfile<S0, Set_> { self.0.put("UserProfileName", value.into_node()); UserProfile(self.0, PhantomData_) }
    /// Sets `UserSettings`.
    #[inline] pub fn user_settings(mut self, value: impl IntoValue_<UserSettings>) -> Self { self.0.put("UserSettings", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserProfile> for UserProfile<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for UserProfile<S0, S1> {
    const TYPE: &'static str = "AWS::SageMaker::UserProfile";
    type Handle = UserProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserProfileRef(Id_);
impl From<Id_> for UserProfileRef { #[inline] fn from(id: Id_) -> Self { UserProfileRef(id) } }
impl AsRef<Id_> for UserProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserProfileRef {
    /// `Ref`: `UserProfileName|DomainId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `UserProfileArn`
    #[inline] pub fn user_profile_arn(&self) -> Value_<String> { self.0.attribute("UserProfileArn") }
}
/// `AWS::SageMaker::UserProfile.CustomImage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-customimage.html)
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
/// `AWS::SageMaker::UserProfile.ResourceSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-resourcespec.html)
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
/// `AWS::SageMaker::UserProfile.CodeEditorAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-codeeditorappsettings.html)
#[must_use]
pub struct CodeEditorAppSettings(Properties_);
impl CodeEditorAppSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CodeEditorAppSettings(Properties_::new()) }
}
impl CodeEditorAppSettings {
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
/// `AWS::SageMaker::UserProfile.EFSFileSystemConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-efsfilesystemconfig.html)
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
/// `AWS::SageMaker::UserProfile.FSxLustreFileSystemConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-fsxlustrefilesystemconfig.html)
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
/// `AWS::SageMaker::UserProfile.S3FileSystemConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-s3filesystemconfig.html)
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
/// `AWS::SageMaker::UserProfile.CustomFileSystemConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-customfilesystemconfig.html)
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
/// `AWS::SageMaker::UserProfile.CustomPosixUserConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-customposixuserconfig.html)
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
/// `AWS::SageMaker::UserProfile.CodeRepository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-coderepository.html)
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
/// `AWS::SageMaker::UserProfile.EmrSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-emrsettings.html)
#[must_use]
pub struct EmrSettings(Properties_);
impl EmrSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EmrSettings(Properties_::new()) }
}
impl EmrSettings {
    /// Sets `AssumableRoleArns`. 0 to 5 items.
    #[inline] pub fn assumable_role_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AssumableRoleArns", value.into_node()); self }
    /// Sets `ExecutionRoleArns`. 0 to 5 items.
    #[inline] pub fn execution_role_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExecutionRoleArns", value.into_node()); self }
}
impl IntoValue_<EmrSettings> for EmrSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::UserProfile.JupyterLabAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-jupyterlabappsettings.html)
#[must_use]
pub struct JupyterLabAppSettings(Properties_);
impl JupyterLabAppSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JupyterLabAppSettings(Properties_::new()) }
}
impl JupyterLabAppSettings {
    /// Sets `BuiltInLifecycleConfigArn`. 0 to 256 characters.
    #[inline] pub fn built_in_lifecycle_config_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BuiltInLifecycleConfigArn", value.into_node()); self }
    /// Sets `CodeRepositories`. 0 to 30 items.
    #[inline] pub fn code_repositories(mut self, value: impl IntoValue_<Vec<CodeRepository>>) -> Self { self.0.put("CodeRepositories", value.into_node()); self }
    /// Sets `CustomImages`. 0 to 200 items.
    #[inline] pub fn custom_images(mut self, value: impl IntoValue_<Vec<CustomImage>>) -> Self { self.0.put("CustomImages", value.into_node()); self }
    /// Sets `DefaultResourceSpec`.
    #[inline] pub fn default_resource_spec(mut self, value: impl IntoValue_<ResourceSpec>) -> Self { self.0.put("DefaultResourceSpec", value.into_node()); self }
    /// Sets `EmrSettings`.
    #[inline] pub fn emr_settings(mut self, value: impl IntoValue_<EmrSettings>) -> Self { self.0.put("EmrSettings", value.into_node()); self }
    /// Sets `LifecycleConfigArns`. 0 to 30 items.
    #[inline] pub fn lifecycle_config_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LifecycleConfigArns", value.into_node()); self }
}
impl IntoValue_<JupyterLabAppSettings> for JupyterLabAppSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::UserProfile.JupyterServerAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-jupyterserverappsettings.html)
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
/// `AWS::SageMaker::UserProfile.KernelGatewayAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-kernelgatewayappsettings.html)
#[must_use]
pub struct KernelGatewayAppSettings(Properties_);
impl KernelGatewayAppSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KernelGatewayAppSettings(Properties_::new()) }
}
impl KernelGatewayAppSettings {
    /// Sets `CustomImages`. 0 to 30 items.
    #[inline] pub fn custom_images(mut self, value: impl IntoValue_<Vec<CustomImage>>) -> Self { self.0.put("CustomImages", value.into_node()); self }
    /// Sets `DefaultResourceSpec`.
    #[inline] pub fn default_resource_spec(mut self, value: impl IntoValue_<ResourceSpec>) -> Self { self.0.put("DefaultResourceSpec", value.into_node()); self }
    /// Sets `LifecycleConfigArns`. 0 to 30 items.
    #[inline] pub fn lifecycle_config_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LifecycleConfigArns", value.into_node()); self }
}
impl IntoValue_<KernelGatewayAppSettings> for KernelGatewayAppSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::UserProfile.RStudioServerProAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-rstudioserverproappsettings.html)
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
/// `AWS::SageMaker::UserProfile.SharingSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-sharingsettings.html)
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
/// `AWS::SageMaker::UserProfile.DefaultEbsStorageSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-defaultebsstoragesettings.html)
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
/// `AWS::SageMaker::UserProfile.DefaultSpaceStorageSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-defaultspacestoragesettings.html)
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
/// `AWS::SageMaker::UserProfile.HiddenSageMakerImage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-hiddensagemakerimage.html)
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
/// `AWS::SageMaker::UserProfile.StudioWebPortalSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-studiowebportalsettings.html)
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
/// `AWS::SageMaker::UserProfile.UserSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-usersettings.html)
#[must_use]
pub struct UserSettings(Properties_);
impl UserSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserSettings(Properties_::new()) }
}
impl UserSettings {
    /// Sets `AutoMountHomeEFS`. The values are constants of [`AutoMountHomeEFS`].
    #[inline] pub fn auto_mount_home_efs(mut self, value: impl IntoValue_<AutoMountHomeEFS>) -> Self { self.0.put("AutoMountHomeEFS", value.into_node()); self }
    /// Sets `CodeEditorAppSettings`.
    #[inline] pub fn code_editor_app_settings(mut self, value: impl IntoValue_<CodeEditorAppSettings>) -> Self { self.0.put("CodeEditorAppSettings", value.into_node()); self }
    /// Sets `CustomFileSystemConfigs`. 0 to 10 items.
    #[inline] pub fn custom_file_system_configs(mut self, value: impl IntoValue_<Vec<CustomFileSystemConfig>>) -> Self { self.0.put("CustomFileSystemConfigs", value.into_node()); self }
    /// Sets `CustomPosixUserConfig`.
    #[inline] pub fn custom_posix_user_config(mut self, value: impl IntoValue_<CustomPosixUserConfig>) -> Self { self.0.put("CustomPosixUserConfig", value.into_node()); self }
    /// Sets `DefaultLandingUri`. 0 to 1023 characters.
    #[inline] pub fn default_landing_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultLandingUri", value.into_node()); self }
    /// Sets `ExecutionRole`. 20 to 2048 characters.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRole", value.into_node()); self }
    /// Sets `JupyterLabAppSettings`.
    #[inline] pub fn jupyter_lab_app_settings(mut self, value: impl IntoValue_<JupyterLabAppSettings>) -> Self { self.0.put("JupyterLabAppSettings", value.into_node()); self }
    /// Sets `JupyterServerAppSettings`.
    #[inline] pub fn jupyter_server_app_settings(mut self, value: impl IntoValue_<JupyterServerAppSettings>) -> Self { self.0.put("JupyterServerAppSettings", value.into_node()); self }
    /// Sets `KernelGatewayAppSettings`.
    #[inline] pub fn kernel_gateway_app_settings(mut self, value: impl IntoValue_<KernelGatewayAppSettings>) -> Self { self.0.put("KernelGatewayAppSettings", value.into_node()); self }
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
impl IntoValue_<UserSettings> for UserSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
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
/// Values of `AWS::SageMaker::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
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
    /// `ml.g7.2xlarge`
    pub const ML_G7_2XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g7.2xlarge");
    /// `ml.g7.4xlarge`
    pub const ML_G7_4XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g7.4xlarge");
    /// `ml.g7.8xlarge`
    pub const ML_G7_8XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g7.8xlarge");
    /// `ml.g7.12xlarge`
    pub const ML_G7_12XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g7.12xlarge");
    /// `ml.g7.24xlarge`
    pub const ML_G7_24XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g7.24xlarge");
    /// `ml.g7.48xlarge`
    pub const ML_G7_48XLARGE: Value_<AppInstanceType> = Value_::constant("ml.g7.48xlarge");
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
/// Values of `AWS::SageMaker::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
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
/// Values of `AWS::SageMaker::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
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
/// Values of `AWS::SageMaker::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
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
/// Values of `AWS::SageMaker::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
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
/// Values of `AWS::SageMaker::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
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
/// Values of `AWS::SageMaker::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
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
/// Values of `AWS::SageMaker::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
#[derive(Debug)]
pub enum SageMakerImageName {}
impl SageMakerImageName {
    /// `sagemaker_distribution`
    pub const SAGEMAKER_DISTRIBUTION: Value_<SageMakerImageName> = Value_::constant("sagemaker_distribution");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SageMakerImageName> { Value_::from_node(value.into_node()) }
}
