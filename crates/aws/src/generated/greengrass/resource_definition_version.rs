// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::ResourceDefinitionVersion`

use stanchion_template::generated::*;

/// `AWS::Greengrass::ResourceDefinitionVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinitionversion.html)
#[must_use]
pub struct ResourceDefinitionVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourceDefinitionVersion<Missing_<super::required::resource_definition_id>, Missing_<super::required::resources>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceDefinitionVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourceDefinitionVersion<S0, S1> {
    /// Sets `ResourceDefinitionId`. Required. An update replaces the resource.
    #[inline] pub fn resource_definition_id(mut self, value: impl IntoValue_<String>) -> ResourceDefinitionVersion<Set_, S1> { self.0.put("ResourceDefinitionId", value.into_node()); ResourceDefinitionVersion(self.0, PhantomData_) }
    /// Sets `Resources`. Required. An update replaces the resource.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<ResourceInstance>>) -> ResourceDefinitionVersion<S0, Set_> { self.0.put("Resources", value.into_node()); ResourceDefinitionVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourceDefinitionVersion> for ResourceDefinitionVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ResourceDefinitionVersion<S0, S1> {
    const TYPE: &'static str = "AWS::Greengrass::ResourceDefinitionVersion";
    type Handle = ResourceDefinitionVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceDefinitionVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceDefinitionVersionRef(Id_);
impl From<Id_> for ResourceDefinitionVersionRef { #[inline] fn from(id: Id_) -> Self { ResourceDefinitionVersionRef(id) } }
impl AsRef<Id_> for ResourceDefinitionVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceDefinitionVersionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Greengrass::ResourceDefinitionVersion.GroupOwnerSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-groupownersetting.html)
#[must_use]
pub struct GroupOwnerSetting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GroupOwnerSetting<Missing_<super::required::auto_add_group_owner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GroupOwnerSetting(Properties_::new(), PhantomData_) }
}
impl<S0> GroupOwnerSetting<S0> {
    /// Sets `AutoAddGroupOwner`. Required.
    #[inline] pub fn auto_add_group_owner(mut self, value: impl IntoValue_<bool>) -> GroupOwnerSetting<Set_> { self.0.put("AutoAddGroupOwner", value.into_node()); GroupOwnerSetting(self.0, PhantomData_) }
    /// Sets `GroupOwner`.
    #[inline] pub fn group_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupOwner", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GroupOwnerSetting> for GroupOwnerSetting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::ResourceDefinitionVersion.LocalDeviceResourceData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-localdeviceresourcedata.html)
#[must_use]
pub struct LocalDeviceResourceData<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocalDeviceResourceData<Missing_<super::required::source_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocalDeviceResourceData(Properties_::new(), PhantomData_) }
}
impl<S0> LocalDeviceResourceData<S0> {
    /// Sets `GroupOwnerSetting`.
    #[inline] pub fn group_owner_setting(mut self, value: impl IntoValue_<GroupOwnerSetting>) -> Self { self.0.put("GroupOwnerSetting", value.into_node()); self }
    /// Sets `SourcePath`. Required.
    #[inline] pub fn source_path(mut self, value: impl IntoValue_<String>) -> LocalDeviceResourceData<Set_> { self.0.put("SourcePath", value.into_node()); LocalDeviceResourceData(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LocalDeviceResourceData> for LocalDeviceResourceData<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::ResourceDefinitionVersion.LocalVolumeResourceData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-localvolumeresourcedata.html)
#[must_use]
pub struct LocalVolumeResourceData<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LocalVolumeResourceData<Missing_<super::required::destination_path>, Missing_<super::required::source_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocalVolumeResourceData(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LocalVolumeResourceData<S0, S1> {
    /// Sets `DestinationPath`. Required.
    #[inline] pub fn destination_path(mut self, value: impl IntoValue_<String>) -> LocalVolumeResourceData<Set_, S1> { self.0.put("DestinationPath", value.into_node()); LocalVolumeResourceData(self.0, PhantomData_) }
    /// Sets `GroupOwnerSetting`.
    #[inline] pub fn group_owner_setting(mut self, value: impl IntoValue_<GroupOwnerSetting>) -> Self { self.0.put("GroupOwnerSetting", value.into_node()); self }
    /// Sets `SourcePath`. Required.
    #[inline] pub fn source_path(mut self, value: impl IntoValue_<String>) -> LocalVolumeResourceData<S0, Set_> { self.0.put("SourcePath", value.into_node()); LocalVolumeResourceData(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LocalVolumeResourceData> for LocalVolumeResourceData<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::ResourceDefinitionVersion.ResourceDownloadOwnerSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-resourcedownloadownersetting.html)
#[must_use]
pub struct ResourceDownloadOwnerSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourceDownloadOwnerSetting<Missing_<super::required::group_owner>, Missing_<super::required::group_permission>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceDownloadOwnerSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourceDownloadOwnerSetting<S0, S1> {
    /// Sets `GroupOwner`. Required.
    #[inline] pub fn group_owner(mut self, value: impl IntoValue_<String>) -> ResourceDownloadOwnerSetting<Set_, S1> { self.0.put("GroupOwner", value.into_node()); ResourceDownloadOwnerSetting(self.0, PhantomData_) }
    /// Sets `GroupPermission`. Required.
    #[inline] pub fn group_permission(mut self, value: impl IntoValue_<String>) -> ResourceDownloadOwnerSetting<S0, Set_> { self.0.put("GroupPermission", value.into_node()); ResourceDownloadOwnerSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourceDownloadOwnerSetting> for ResourceDownloadOwnerSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::ResourceDefinitionVersion.S3MachineLearningModelResourceData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-s3machinelearningmodelresourcedata.html)
#[must_use]
pub struct S3MachineLearningModelResourceData<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3MachineLearningModelResourceData<Missing_<super::required::destination_path>, Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3MachineLearningModelResourceData(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3MachineLearningModelResourceData<S0, S1> {
    /// Sets `DestinationPath`. Required.
    #[inline] pub fn destination_path(mut self, value: impl IntoValue_<String>) -> S3MachineLearningModelResourceData<Set_, S1> { self.0.put("DestinationPath", value.into_node()); S3MachineLearningModelResourceData(self.0, PhantomData_) }
    /// Sets `OwnerSetting`.
    #[inline] pub fn owner_setting(mut self, value: impl IntoValue_<ResourceDownloadOwnerSetting>) -> Self { self.0.put("OwnerSetting", value.into_node()); self }
    /// Sets `S3Uri`. Required.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> S3MachineLearningModelResourceData<S0, Set_> { self.0.put("S3Uri", value.into_node()); S3MachineLearningModelResourceData(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3MachineLearningModelResourceData> for S3MachineLearningModelResourceData<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::ResourceDefinitionVersion.SageMakerMachineLearningModelResourceData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-sagemakermachinelearningmodelresourcedata.html)
#[must_use]
pub struct SageMakerMachineLearningModelResourceData<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SageMakerMachineLearningModelResourceData<Missing_<super::required::destination_path>, Missing_<super::required::sage_maker_job_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SageMakerMachineLearningModelResourceData(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SageMakerMachineLearningModelResourceData<S0, S1> {
    /// Sets `DestinationPath`. Required.
    #[inline] pub fn destination_path(mut self, value: impl IntoValue_<String>) -> SageMakerMachineLearningModelResourceData<Set_, S1> { self.0.put("DestinationPath", value.into_node()); SageMakerMachineLearningModelResourceData(self.0, PhantomData_) }
    /// Sets `OwnerSetting`.
    #[inline] pub fn owner_setting(mut self, value: impl IntoValue_<ResourceDownloadOwnerSetting>) -> Self { self.0.put("OwnerSetting", value.into_node()); self }
    /// Sets `SageMakerJobArn`. Required.
    #[inline] pub fn sage_maker_job_arn(mut self, value: impl IntoValue_<String>) -> SageMakerMachineLearningModelResourceData<S0, Set_> { self.0.put("SageMakerJobArn", value.into_node()); SageMakerMachineLearningModelResourceData(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SageMakerMachineLearningModelResourceData> for SageMakerMachineLearningModelResourceData<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::ResourceDefinitionVersion.SecretsManagerSecretResourceData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-secretsmanagersecretresourcedata.html)
#[must_use]
pub struct SecretsManagerSecretResourceData<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SecretsManagerSecretResourceData<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecretsManagerSecretResourceData(Properties_::new(), PhantomData_) }
}
impl<S0> SecretsManagerSecretResourceData<S0> {
    /// Sets `ARN`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> SecretsManagerSecretResourceData<Set_> { self.0.put("ARN", value.into_node()); SecretsManagerSecretResourceData(self.0, PhantomData_) }
    /// Sets `AdditionalStagingLabelsToDownload`.
    #[inline] pub fn additional_staging_labels_to_download(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AdditionalStagingLabelsToDownload", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SecretsManagerSecretResourceData> for SecretsManagerSecretResourceData<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::ResourceDefinitionVersion.ResourceDataContainer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-resourcedatacontainer.html)
#[must_use]
pub struct ResourceDataContainer(Properties_);
impl ResourceDataContainer {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceDataContainer(Properties_::new()) }
}
impl ResourceDataContainer {
    /// Sets `LocalDeviceResourceData`.
    #[inline] pub fn local_device_resource_data(mut self, value: impl IntoValue_<LocalDeviceResourceData>) -> Self { self.0.put("LocalDeviceResourceData", value.into_node()); self }
    /// Sets `LocalVolumeResourceData`.
    #[inline] pub fn local_volume_resource_data(mut self, value: impl IntoValue_<LocalVolumeResourceData>) -> Self { self.0.put("LocalVolumeResourceData", value.into_node()); self }
    /// Sets `S3MachineLearningModelResourceData`.
    #[inline] pub fn s3_machine_learning_model_resource_data(mut self, value: impl IntoValue_<S3MachineLearningModelResourceData>) -> Self { self.0.put("S3MachineLearningModelResourceData", value.into_node()); self }
    /// Sets `SageMakerMachineLearningModelResourceData`.
    #[inline] pub fn sage_maker_machine_learning_model_resource_data(mut self, value: impl IntoValue_<SageMakerMachineLearningModelResourceData>) -> Self { self.0.put("SageMakerMachineLearningModelResourceData", value.into_node()); self }
    /// Sets `SecretsManagerSecretResourceData`.
    #[inline] pub fn secrets_manager_secret_resource_data(mut self, value: impl IntoValue_<SecretsManagerSecretResourceData>) -> Self { self.0.put("SecretsManagerSecretResourceData", value.into_node()); self }
}
impl IntoValue_<ResourceDataContainer> for ResourceDataContainer { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::ResourceDefinitionVersion.ResourceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-resourceinstance.html)
#[must_use]
pub struct ResourceInstance<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ResourceInstance<Missing_<super::required::id>, Missing_<super::required::name>, Missing_<super::required::resource_data_container>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceInstance(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ResourceInstance<S0, S1, S2> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> ResourceInstance<Set_, S1, S2> { self.0.put("Id", value.into_node()); ResourceInstance(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ResourceInstance<S0, Set_, S2> { self.0.put("Name", value.into_node()); ResourceInstance(self.0, PhantomData_) }
    /// Sets `ResourceDataContainer`. Required.
    #[inline] pub fn resource_data_container(mut self, value: impl IntoValue_<ResourceDataContainer>) -> ResourceInstance<S0, S1, Set_> { self.0.put("ResourceDataContainer", value.into_node()); ResourceInstance(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ResourceInstance> for ResourceInstance<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
