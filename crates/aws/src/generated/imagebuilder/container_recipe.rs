// Made by `cargo xtask generate`; do not edit.
//! `AWS::ImageBuilder::ContainerRecipe`

use stanchion_template::generated::*;

/// `AWS::ImageBuilder::ContainerRecipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html)
#[must_use]
pub struct ContainerRecipe(Properties_);
impl ContainerRecipe {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContainerRecipe(Properties_::new()) }
}
impl ContainerRecipe {
    /// Sets `Components`. At least 1 item. An update replaces the resource.
    #[inline] pub fn components(mut self, value: impl IntoValue_<Vec<ComponentConfiguration>>) -> Self { self.0.put("Components", value.into_node()); self }
    /// Sets `ContainerType`. An update replaces the resource. The values are constants of [`ContainerType`].
    #[inline] pub fn container_type(mut self, value: impl IntoValue_<ContainerType>) -> Self { self.0.put("ContainerType", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DockerfileTemplateData`. 1 to 16000 characters. An update replaces the resource.
    #[inline] pub fn dockerfile_template_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DockerfileTemplateData", value.into_node()); self }
    /// Sets `DockerfileTemplateUri`. An update replaces the resource.
    #[inline] pub fn dockerfile_template_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DockerfileTemplateUri", value.into_node()); self }
    /// Sets `ImageOsVersionOverride`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn image_os_version_override(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageOsVersionOverride", value.into_node()); self }
    /// Sets `InstanceConfiguration`. An update replaces the resource.
    #[inline] pub fn instance_configuration(mut self, value: impl IntoValue_<InstanceConfiguration>) -> Self { self.0.put("InstanceConfiguration", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ParentImage`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn parent_image(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParentImage", value.into_node()); self }
    /// Sets `PlatformOverride`. An update replaces the resource. The values are constants of [`PlatformOverride`].
    #[inline] pub fn platform_override(mut self, value: impl IntoValue_<PlatformOverride>) -> Self { self.0.put("PlatformOverride", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetRepository`. An update replaces the resource.
    #[inline] pub fn target_repository(mut self, value: impl IntoValue_<TargetContainerRepository>) -> Self { self.0.put("TargetRepository", value.into_node()); self }
    /// Sets `Version`. An update replaces the resource.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
    /// Sets `WorkingDirectory`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn working_directory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkingDirectory", value.into_node()); self }
}
impl IntoValue_<ContainerRecipe> for ContainerRecipe { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ContainerRecipe {
    const TYPE: &'static str = "AWS::ImageBuilder::ContainerRecipe";
    type Handle = ContainerRecipeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContainerRecipe`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContainerRecipeRef(Id_);
impl From<Id_> for ContainerRecipeRef { #[inline] fn from(id: Id_) -> Self { ContainerRecipeRef(id) } }
impl AsRef<Id_> for ContainerRecipeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContainerRecipeRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `LatestVersion`
    #[inline] pub fn latest_version(&self) -> Value_<String> { self.0.attribute("LatestVersion") }
    /// `Fn::GetAtt` `LatestVersion.Arn`
    #[inline] pub fn latest_version_arn(&self) -> Value_<String> { self.0.attribute("LatestVersion.Arn") }
    /// `Fn::GetAtt` `LatestVersion.Major`
    #[inline] pub fn latest_version_major(&self) -> Value_<String> { self.0.attribute("LatestVersion.Major") }
    /// `Fn::GetAtt` `LatestVersion.Minor`
    #[inline] pub fn latest_version_minor(&self) -> Value_<String> { self.0.attribute("LatestVersion.Minor") }
    /// `Fn::GetAtt` `LatestVersion.Patch`
    #[inline] pub fn latest_version_patch(&self) -> Value_<String> { self.0.attribute("LatestVersion.Patch") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::ImageBuilder::ContainerRecipe.ComponentParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-containerrecipe-componentparameter.html)
#[must_use]
pub struct ComponentParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ComponentParameter<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComponentParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ComponentParameter<S0, S1> {
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ComponentParameter<Set_, S1> { self.0.put("Name", value.into_node()); ComponentParameter(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<Vec<String>>) -> ComponentParameter<S0, Set_> { self.0.put("Value", value.into_node()); ComponentParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ComponentParameter> for ComponentParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ContainerRecipe.ComponentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-containerrecipe-componentconfiguration.html)
#[must_use]
pub struct ComponentConfiguration(Properties_);
impl ComponentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentConfiguration(Properties_::new()) }
}
impl ComponentConfiguration {
    /// Sets `ComponentArn`.
    #[inline] pub fn component_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentArn", value.into_node()); self }
    /// Sets `Parameters`. At least 1 item.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<ComponentParameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
}
impl IntoValue_<ComponentConfiguration> for ComponentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ContainerRecipe.EbsInstanceBlockDeviceSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-containerrecipe-ebsinstanceblockdevicespecification.html)
#[must_use]
pub struct EbsInstanceBlockDeviceSpecification(Properties_);
impl EbsInstanceBlockDeviceSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EbsInstanceBlockDeviceSpecification(Properties_::new()) }
}
impl EbsInstanceBlockDeviceSpecification {
    /// Sets `DeleteOnTermination`.
    #[inline] pub fn delete_on_termination(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteOnTermination", value.into_node()); self }
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `Iops`. 100 to 64000.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 1024 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `SnapshotId`. 1 to 1024 characters.
    #[inline] pub fn snapshot_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotId", value.into_node()); self }
    /// Sets `Throughput`. 125 to 1000.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeSize`. 1 to 16000.
    #[inline] pub fn volume_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSize", value.into_node()); self }
    /// Sets `VolumeType`. The values are constants of [`VolumeType`].
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<VolumeType>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<EbsInstanceBlockDeviceSpecification> for EbsInstanceBlockDeviceSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ContainerRecipe.InstanceBlockDeviceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-containerrecipe-instanceblockdevicemapping.html)
#[must_use]
pub struct InstanceBlockDeviceMapping(Properties_);
impl InstanceBlockDeviceMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceBlockDeviceMapping(Properties_::new()) }
}
impl InstanceBlockDeviceMapping {
    /// Sets `DeviceName`. 1 to 1024 characters.
    #[inline] pub fn device_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceName", value.into_node()); self }
    /// Sets `Ebs`.
    #[inline] pub fn ebs(mut self, value: impl IntoValue_<EbsInstanceBlockDeviceSpecification>) -> Self { self.0.put("Ebs", value.into_node()); self }
    /// Sets `NoDevice`. Exactly 0 characters.
    #[inline] pub fn no_device(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NoDevice", value.into_node()); self }
    /// Sets `VirtualName`. 1 to 1024 characters.
    #[inline] pub fn virtual_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualName", value.into_node()); self }
}
impl IntoValue_<InstanceBlockDeviceMapping> for InstanceBlockDeviceMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ContainerRecipe.InstanceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-containerrecipe-instanceconfiguration.html)
#[must_use]
pub struct InstanceConfiguration(Properties_);
impl InstanceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceConfiguration(Properties_::new()) }
}
impl InstanceConfiguration {
    /// Sets `BlockDeviceMappings`.
    #[inline] pub fn block_device_mappings(mut self, value: impl IntoValue_<Vec<InstanceBlockDeviceMapping>>) -> Self { self.0.put("BlockDeviceMappings", value.into_node()); self }
    /// Sets `Image`. 1 to 1024 characters.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Image", value.into_node()); self }
}
impl IntoValue_<InstanceConfiguration> for InstanceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ContainerRecipe.TargetContainerRepository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-containerrecipe-targetcontainerrepository.html)
#[must_use]
pub struct TargetContainerRepository(Properties_);
impl TargetContainerRepository {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetContainerRepository(Properties_::new()) }
}
impl TargetContainerRepository {
    /// Sets `RepositoryName`. 1 to 1024 characters.
    #[inline] pub fn repository_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RepositoryName", value.into_node()); self }
    /// Sets `Service`. The values are constants of [`Service`].
    #[inline] pub fn service(mut self, value: impl IntoValue_<Service>) -> Self { self.0.put("Service", value.into_node()); self }
}
impl IntoValue_<TargetContainerRepository> for TargetContainerRepository { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ImageBuilder::ContainerRecipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html)
#[derive(Debug)]
pub enum ContainerType {}
impl ContainerType {
    /// `DOCKER`
    pub const DOCKER: Value_<ContainerType> = Value_::constant("DOCKER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContainerType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ImageBuilder::ContainerRecipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html)
#[derive(Debug)]
pub enum VolumeType {}
impl VolumeType {
    /// `standard`
    pub const STANDARD: Value_<VolumeType> = Value_::constant("standard");
    /// `io1`
    pub const IO1: Value_<VolumeType> = Value_::constant("io1");
    /// `io2`
    pub const IO2: Value_<VolumeType> = Value_::constant("io2");
    /// `io2a`
    pub const IO2A: Value_<VolumeType> = Value_::constant("io2a");
    /// `gp2`
    pub const GP2: Value_<VolumeType> = Value_::constant("gp2");
    /// `gp3`
    pub const GP3: Value_<VolumeType> = Value_::constant("gp3");
    /// `gp3a`
    pub const GP3A: Value_<VolumeType> = Value_::constant("gp3a");
    /// `sc1`
    pub const SC1: Value_<VolumeType> = Value_::constant("sc1");
    /// `st1`
    pub const ST1: Value_<VolumeType> = Value_::constant("st1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VolumeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ImageBuilder::ContainerRecipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html)
#[derive(Debug)]
pub enum PlatformOverride {}
impl PlatformOverride {
    /// `Windows`
    pub const WINDOWS: Value_<PlatformOverride> = Value_::constant("Windows");
    /// `Linux`
    pub const LINUX: Value_<PlatformOverride> = Value_::constant("Linux");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlatformOverride> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ImageBuilder::ContainerRecipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html)
#[derive(Debug)]
pub enum Service {}
impl Service {
    /// `ECR`
    pub const ECR: Value_<Service> = Value_::constant("ECR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Service> { Value_::from_node(value.into_node()) }
}
