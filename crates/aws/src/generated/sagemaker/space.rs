// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Space`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Space`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html)
#[must_use]
pub struct Space<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Space<Missing_<super::required::domain_id>, Missing_<super::required::space_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Space(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Space<S0, S1> {
    /// Sets `DomainId`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn domain_id(mut self, value: impl IntoValue_<String>) -> Space<Set_, S1> { self.0.put("DomainId", value.into_node()); Space(self.0, PhantomData_) }
    /// Sets `OwnershipSettings`. An update replaces the resource.
    #[inline] pub fn ownership_settings(mut self, value: impl IntoValue_<OwnershipSettings>) -> Self { self.0.put("OwnershipSettings", value.into_node()); self }
    /// Sets `SpaceDisplayName`. 0 to 64 characters.
    #[inline] pub fn space_display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpaceDisplayName", value.into_node()); self }
    /// Sets `SpaceName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn space_name(mut self, value: impl IntoValue_<String>) -> Space<S0, Set_> { self.0.put("SpaceName", value.into_node()); Space(self.0, PhantomData_) }
    /// Sets `SpaceSettings`.
    #[inline] pub fn space_settings(mut self, value: impl IntoValue_<SpaceSettings>) -> Self { self.0.put("SpaceSettings", value.into_node()); self }
    /// Sets `SpaceSharingSettings`. An update replaces the resource.
    #[inline] pub fn space_sharing_settings(mut self, value: impl IntoValue_<SpaceSharingSettings>) -> Self { self.0.put("SpaceSharingSettings", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Space> for Space<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Space<S0, S1> {
    const TYPE: &'static str = "AWS::SageMaker::Space";
    type Handle = SpaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Space`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SpaceRef(Id_);
impl From<Id_> for SpaceRef { #[inline] fn from(id: Id_) -> Self { SpaceRef(id) } }
impl AsRef<Id_> for SpaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SpaceRef {
    /// `Ref`: `DomainId|SpaceName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `SpaceArn`
    #[inline] pub fn space_arn(&self) -> Value_<String> { self.0.attribute("SpaceArn") }
    /// `Fn::GetAtt` `Url`
    #[inline] pub fn url(&self) -> Value_<String> { self.0.attribute("Url") }
}
/// `AWS::SageMaker::Space.OwnershipSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-ownershipsettings.html)
#[must_use]
pub struct OwnershipSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OwnershipSettings<Missing_<super::required::owner_user_profile_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OwnershipSettings(Properties_::new(), PhantomData_) }
}
impl<S0> OwnershipSettings<S0> {
    /// Sets `OwnerUserProfileName`. Required. At most 63 characters.
    #[inline] pub fn owner_user_profile_name(mut self, value: impl IntoValue_<String>) -> OwnershipSettings<Set_> { self.0.put("OwnerUserProfileName", value.into_node()); OwnershipSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OwnershipSettings> for OwnershipSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Space.ResourceSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-resourcespec.html)
#[must_use]
pub struct ResourceSpec(Properties_);
impl ResourceSpec {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceSpec(Properties_::new()) }
}
impl ResourceSpec {
    /// Sets `InstanceType`. The values are constants of [`InstanceType`].
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<InstanceType>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `LifecycleConfigArn`. 0 to 256 characters.
    #[inline] pub fn lifecycle_config_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LifecycleConfigArn", value.into_node()); self }
    /// Sets `SageMakerImageArn`. 0 to 256 characters.
    #[inline] pub fn sage_maker_image_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SageMakerImageArn", value.into_node()); self }
    /// Sets `SageMakerImageVersionArn`. 0 to 256 characters.
    #[inline] pub fn sage_maker_image_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SageMakerImageVersionArn", value.into_node()); self }
}
impl IntoValue_<ResourceSpec> for ResourceSpec { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Space.SpaceCodeEditorAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-spacecodeeditorappsettings.html)
#[must_use]
pub struct SpaceCodeEditorAppSettings(Properties_);
impl SpaceCodeEditorAppSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpaceCodeEditorAppSettings(Properties_::new()) }
}
impl SpaceCodeEditorAppSettings {
    /// Sets `DefaultResourceSpec`.
    #[inline] pub fn default_resource_spec(mut self, value: impl IntoValue_<ResourceSpec>) -> Self { self.0.put("DefaultResourceSpec", value.into_node()); self }
}
impl IntoValue_<SpaceCodeEditorAppSettings> for SpaceCodeEditorAppSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Space.EFSFileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-efsfilesystem.html)
#[must_use]
pub struct EFSFileSystem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EFSFileSystem<Missing_<super::required::file_system_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EFSFileSystem(Properties_::new(), PhantomData_) }
}
impl<S0> EFSFileSystem<S0> {
    /// Sets `FileSystemId`. Required. 11 to 21 characters.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> EFSFileSystem<Set_> { self.0.put("FileSystemId", value.into_node()); EFSFileSystem(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EFSFileSystem> for EFSFileSystem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Space.FSxLustreFileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-fsxlustrefilesystem.html)
#[must_use]
pub struct FSxLustreFileSystem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FSxLustreFileSystem<Missing_<super::required::file_system_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FSxLustreFileSystem(Properties_::new(), PhantomData_) }
}
impl<S0> FSxLustreFileSystem<S0> {
    /// Sets `FileSystemId`. Required. 11 to 21 characters.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> FSxLustreFileSystem<Set_> { self.0.put("FileSystemId", value.into_node()); FSxLustreFileSystem(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FSxLustreFileSystem> for FSxLustreFileSystem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Space.S3FileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-s3filesystem.html)
#[must_use]
pub struct S3FileSystem(Properties_);
impl S3FileSystem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3FileSystem(Properties_::new()) }
}
impl S3FileSystem {
    /// Sets `S3Uri`. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Uri", value.into_node()); self }
}
impl IntoValue_<S3FileSystem> for S3FileSystem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Space.CustomFileSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-customfilesystem.html)
#[must_use]
pub struct CustomFileSystem(Properties_);
impl CustomFileSystem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomFileSystem(Properties_::new()) }
}
impl CustomFileSystem {
    /// Sets `EFSFileSystem`.
    #[inline] pub fn efs_file_system(mut self, value: impl IntoValue_<EFSFileSystem>) -> Self { self.0.put("EFSFileSystem", value.into_node()); self }
    /// Sets `FSxLustreFileSystem`.
    #[inline] pub fn f_sx_lustre_file_system(mut self, value: impl IntoValue_<FSxLustreFileSystem>) -> Self { self.0.put("FSxLustreFileSystem", value.into_node()); self }
    /// Sets `S3FileSystem`.
    #[inline] pub fn s3_file_system(mut self, value: impl IntoValue_<S3FileSystem>) -> Self { self.0.put("S3FileSystem", value.into_node()); self }
}
impl IntoValue_<CustomFileSystem> for CustomFileSystem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Space.CodeRepository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-coderepository.html)
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
/// `AWS::SageMaker::Space.SpaceJupyterLabAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-spacejupyterlabappsettings.html)
#[must_use]
pub struct SpaceJupyterLabAppSettings(Properties_);
impl SpaceJupyterLabAppSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpaceJupyterLabAppSettings(Properties_::new()) }
}
impl SpaceJupyterLabAppSettings {
    /// Sets `CodeRepositories`. 0 to 30 items.
    #[inline] pub fn code_repositories(mut self, value: impl IntoValue_<Vec<CodeRepository>>) -> Self { self.0.put("CodeRepositories", value.into_node()); self }
    /// Sets `DefaultResourceSpec`.
    #[inline] pub fn default_resource_spec(mut self, value: impl IntoValue_<ResourceSpec>) -> Self { self.0.put("DefaultResourceSpec", value.into_node()); self }
}
impl IntoValue_<SpaceJupyterLabAppSettings> for SpaceJupyterLabAppSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Space.JupyterServerAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-jupyterserverappsettings.html)
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
/// `AWS::SageMaker::Space.CustomImage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-customimage.html)
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
/// `AWS::SageMaker::Space.KernelGatewayAppSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-kernelgatewayappsettings.html)
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
/// `AWS::SageMaker::Space.EbsStorageSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-ebsstoragesettings.html)
#[must_use]
pub struct EbsStorageSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EbsStorageSettings<Missing_<super::required::ebs_volume_size_in_gb>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EbsStorageSettings(Properties_::new(), PhantomData_) }
}
impl<S0> EbsStorageSettings<S0> {
    /// Sets `EbsVolumeSizeInGb`. Required. 5 to 16384.
    #[inline] pub fn ebs_volume_size_in_gb(mut self, value: impl IntoValue_<i64>) -> EbsStorageSettings<Set_> { self.0.put("EbsVolumeSizeInGb", value.into_node()); EbsStorageSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EbsStorageSettings> for EbsStorageSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Space.SpaceStorageSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-spacestoragesettings.html)
#[must_use]
pub struct SpaceStorageSettings(Properties_);
impl SpaceStorageSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpaceStorageSettings(Properties_::new()) }
}
impl SpaceStorageSettings {
    /// Sets `EbsStorageSettings`.
    #[inline] pub fn ebs_storage_settings(mut self, value: impl IntoValue_<EbsStorageSettings>) -> Self { self.0.put("EbsStorageSettings", value.into_node()); self }
}
impl IntoValue_<SpaceStorageSettings> for SpaceStorageSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Space.SpaceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-spacesettings.html)
#[must_use]
pub struct SpaceSettings(Properties_);
impl SpaceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpaceSettings(Properties_::new()) }
}
impl SpaceSettings {
    /// Sets `AppType`. The values are constants of [`AppType`].
    #[inline] pub fn app_type(mut self, value: impl IntoValue_<AppType>) -> Self { self.0.put("AppType", value.into_node()); self }
    /// Sets `CodeEditorAppSettings`.
    #[inline] pub fn code_editor_app_settings(mut self, value: impl IntoValue_<SpaceCodeEditorAppSettings>) -> Self { self.0.put("CodeEditorAppSettings", value.into_node()); self }
    /// Sets `CustomFileSystems`. At most 1 item.
    #[inline] pub fn custom_file_systems(mut self, value: impl IntoValue_<Vec<CustomFileSystem>>) -> Self { self.0.put("CustomFileSystems", value.into_node()); self }
    /// Sets `JupyterLabAppSettings`.
    #[inline] pub fn jupyter_lab_app_settings(mut self, value: impl IntoValue_<SpaceJupyterLabAppSettings>) -> Self { self.0.put("JupyterLabAppSettings", value.into_node()); self }
    /// Sets `JupyterServerAppSettings`.
    #[inline] pub fn jupyter_server_app_settings(mut self, value: impl IntoValue_<JupyterServerAppSettings>) -> Self { self.0.put("JupyterServerAppSettings", value.into_node()); self }
    /// Sets `KernelGatewayAppSettings`.
    #[inline] pub fn kernel_gateway_app_settings(mut self, value: impl IntoValue_<KernelGatewayAppSettings>) -> Self { self.0.put("KernelGatewayAppSettings", value.into_node()); self }
    /// Sets `RemoteAccess`. The values are constants of [`RemoteAccess`].
    #[inline] pub fn remote_access(mut self, value: impl IntoValue_<RemoteAccess>) -> Self { self.0.put("RemoteAccess", value.into_node()); self }
    /// Sets `SpaceManagedResources`. The values are constants of [`SpaceManagedResources`].
    #[inline] pub fn space_managed_resources(mut self, value: impl IntoValue_<SpaceManagedResources>) -> Self { self.0.put("SpaceManagedResources", value.into_node()); self }
    /// Sets `SpaceStorageSettings`.
    #[inline] pub fn space_storage_settings(mut self, value: impl IntoValue_<SpaceStorageSettings>) -> Self { self.0.put("SpaceStorageSettings", value.into_node()); self }
}
impl IntoValue_<SpaceSettings> for SpaceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Space.SpaceSharingSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-spacesharingsettings.html)
#[must_use]
pub struct SpaceSharingSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SpaceSharingSettings<Missing_<super::required::sharing_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpaceSharingSettings(Properties_::new(), PhantomData_) }
}
impl<S0> SpaceSharingSettings<S0> {
    /// Sets `SharingType`. Required. The values are constants of [`SharingType`].
    #[inline] pub fn sharing_type(mut self, value: impl IntoValue_<SharingType>) -> SpaceSharingSettings<Set_> { self.0.put("SharingType", value.into_node()); SpaceSharingSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SpaceSharingSettings> for SpaceSharingSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::Space`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html)
#[derive(Debug)]
pub enum AppType {}
impl AppType {
    /// `JupyterServer`
    pub const JUPYTER_SERVER: Value_<AppType> = Value_::constant("JupyterServer");
    /// `KernelGateway`
    pub const KERNEL_GATEWAY: Value_<AppType> = Value_::constant("KernelGateway");
    /// `TensorBoard`
    pub const TENSOR_BOARD: Value_<AppType> = Value_::constant("TensorBoard");
    /// `RStudioServerPro`
    pub const R_STUDIO_SERVER_PRO: Value_<AppType> = Value_::constant("RStudioServerPro");
    /// `RSessionGateway`
    pub const R_SESSION_GATEWAY: Value_<AppType> = Value_::constant("RSessionGateway");
    /// `JupyterLab`
    pub const JUPYTER_LAB: Value_<AppType> = Value_::constant("JupyterLab");
    /// `CodeEditor`
    pub const CODE_EDITOR: Value_<AppType> = Value_::constant("CodeEditor");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AppType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Space`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html)
#[derive(Debug)]
pub enum InstanceType {}
impl InstanceType {
    /// `system`
    pub const SYSTEM: Value_<InstanceType> = Value_::constant("system");
    /// `ml.t3.micro`
    pub const ML_T3_MICRO: Value_<InstanceType> = Value_::constant("ml.t3.micro");
    /// `ml.t3.small`
    pub const ML_T3_SMALL: Value_<InstanceType> = Value_::constant("ml.t3.small");
    /// `ml.t3.medium`
    pub const ML_T3_MEDIUM: Value_<InstanceType> = Value_::constant("ml.t3.medium");
    /// `ml.t3.large`
    pub const ML_T3_LARGE: Value_<InstanceType> = Value_::constant("ml.t3.large");
    /// `ml.t3.xlarge`
    pub const ML_T3_XLARGE: Value_<InstanceType> = Value_::constant("ml.t3.xlarge");
    /// `ml.t3.2xlarge`
    pub const ML_T3_2XLARGE: Value_<InstanceType> = Value_::constant("ml.t3.2xlarge");
    /// `ml.m5.large`
    pub const ML_M5_LARGE: Value_<InstanceType> = Value_::constant("ml.m5.large");
    /// `ml.m5.xlarge`
    pub const ML_M5_XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.xlarge");
    /// `ml.m5.2xlarge`
    pub const ML_M5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.2xlarge");
    /// `ml.m5.4xlarge`
    pub const ML_M5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.4xlarge");
    /// `ml.m5.8xlarge`
    pub const ML_M5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.8xlarge");
    /// `ml.m5.12xlarge`
    pub const ML_M5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.12xlarge");
    /// `ml.m5.16xlarge`
    pub const ML_M5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.16xlarge");
    /// `ml.m5.24xlarge`
    pub const ML_M5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.24xlarge");
    /// `ml.c5.large`
    pub const ML_C5_LARGE: Value_<InstanceType> = Value_::constant("ml.c5.large");
    /// `ml.c5.xlarge`
    pub const ML_C5_XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.xlarge");
    /// `ml.c5.2xlarge`
    pub const ML_C5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.2xlarge");
    /// `ml.c5.4xlarge`
    pub const ML_C5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.4xlarge");
    /// `ml.c5.9xlarge`
    pub const ML_C5_9XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.9xlarge");
    /// `ml.c5.12xlarge`
    pub const ML_C5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.12xlarge");
    /// `ml.c5.18xlarge`
    pub const ML_C5_18XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.18xlarge");
    /// `ml.c5.24xlarge`
    pub const ML_C5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.24xlarge");
    /// `ml.p3.2xlarge`
    pub const ML_P3_2XLARGE: Value_<InstanceType> = Value_::constant("ml.p3.2xlarge");
    /// `ml.p3.8xlarge`
    pub const ML_P3_8XLARGE: Value_<InstanceType> = Value_::constant("ml.p3.8xlarge");
    /// `ml.p3.16xlarge`
    pub const ML_P3_16XLARGE: Value_<InstanceType> = Value_::constant("ml.p3.16xlarge");
    /// `ml.g4dn.xlarge`
    pub const ML_G4DN_XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.xlarge");
    /// `ml.g4dn.2xlarge`
    pub const ML_G4DN_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.2xlarge");
    /// `ml.g4dn.4xlarge`
    pub const ML_G4DN_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.4xlarge");
    /// `ml.g4dn.8xlarge`
    pub const ML_G4DN_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.8xlarge");
    /// `ml.g4dn.12xlarge`
    pub const ML_G4DN_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.12xlarge");
    /// `ml.g4dn.16xlarge`
    pub const ML_G4DN_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.16xlarge");
    /// `ml.r5.large`
    pub const ML_R5_LARGE: Value_<InstanceType> = Value_::constant("ml.r5.large");
    /// `ml.r5.xlarge`
    pub const ML_R5_XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.xlarge");
    /// `ml.r5.2xlarge`
    pub const ML_R5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.2xlarge");
    /// `ml.r5.4xlarge`
    pub const ML_R5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.4xlarge");
    /// `ml.r5.8xlarge`
    pub const ML_R5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.8xlarge");
    /// `ml.r5.12xlarge`
    pub const ML_R5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.12xlarge");
    /// `ml.r5.16xlarge`
    pub const ML_R5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.16xlarge");
    /// `ml.r5.24xlarge`
    pub const ML_R5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.24xlarge");
    /// `ml.p3dn.24xlarge`
    pub const ML_P3DN_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p3dn.24xlarge");
    /// `ml.m5d.large`
    pub const ML_M5D_LARGE: Value_<InstanceType> = Value_::constant("ml.m5d.large");
    /// `ml.m5d.xlarge`
    pub const ML_M5D_XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.xlarge");
    /// `ml.m5d.2xlarge`
    pub const ML_M5D_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.2xlarge");
    /// `ml.m5d.4xlarge`
    pub const ML_M5D_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.4xlarge");
    /// `ml.m5d.8xlarge`
    pub const ML_M5D_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.8xlarge");
    /// `ml.m5d.12xlarge`
    pub const ML_M5D_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.12xlarge");
    /// `ml.m5d.16xlarge`
    pub const ML_M5D_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.16xlarge");
    /// `ml.m5d.24xlarge`
    pub const ML_M5D_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.24xlarge");
    /// `ml.g5.xlarge`
    pub const ML_G5_XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.xlarge");
    /// `ml.g5.2xlarge`
    pub const ML_G5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.2xlarge");
    /// `ml.g5.4xlarge`
    pub const ML_G5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.4xlarge");
    /// `ml.g5.8xlarge`
    pub const ML_G5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.8xlarge");
    /// `ml.g5.12xlarge`
    pub const ML_G5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.12xlarge");
    /// `ml.g5.16xlarge`
    pub const ML_G5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.16xlarge");
    /// `ml.g5.24xlarge`
    pub const ML_G5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.24xlarge");
    /// `ml.g5.48xlarge`
    pub const ML_G5_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.48xlarge");
    /// `ml.p4d.24xlarge`
    pub const ML_P4D_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p4d.24xlarge");
    /// `ml.p4de.24xlarge`
    pub const ML_P4DE_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p4de.24xlarge");
    /// `ml.geospatial.interactive`
    pub const ML_GEOSPATIAL_INTERACTIVE: Value_<InstanceType> = Value_::constant("ml.geospatial.interactive");
    /// `ml.trn1.2xlarge`
    pub const ML_TRN1_2XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1.2xlarge");
    /// `ml.trn1.32xlarge`
    pub const ML_TRN1_32XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1.32xlarge");
    /// `ml.trn1n.32xlarge`
    pub const ML_TRN1N_32XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1n.32xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Space`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html)
#[derive(Debug)]
pub enum RemoteAccess {}
impl RemoteAccess {
    /// `ENABLED`
    pub const ENABLED: Value_<RemoteAccess> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<RemoteAccess> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RemoteAccess> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Space`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html)
#[derive(Debug)]
pub enum SpaceManagedResources {}
impl SpaceManagedResources {
    /// `ENABLED`
    pub const ENABLED: Value_<SpaceManagedResources> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<SpaceManagedResources> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SpaceManagedResources> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Space`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html)
#[derive(Debug)]
pub enum SharingType {}
impl SharingType {
    /// `Private`
    pub const PRIVATE: Value_<SharingType> = Value_::constant("Private");
    /// `Shared`
    pub const SHARED: Value_<SharingType> = Value_::constant("Shared");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SharingType> { Value_::from_node(value.into_node()) }
}
