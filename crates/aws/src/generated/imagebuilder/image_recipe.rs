// Made by `cargo xtask generate`; do not edit.
//! `AWS::ImageBuilder::ImageRecipe`

use stanchion_template::generated::*;

/// `AWS::ImageBuilder::ImageRecipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagerecipe.html)
#[must_use]
pub struct ImageRecipe<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ImageRecipe<Missing_<super::required::name>, Missing_<super::required::parent_image>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageRecipe(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ImageRecipe<S0, S1, S2> {
    /// Sets `AdditionalInstanceConfiguration`. An update replaces the resource.
    #[inline] pub fn additional_instance_configuration(mut self, value: impl IntoValue_<AdditionalInstanceConfiguration>) -> Self { self.0.put("AdditionalInstanceConfiguration", value.into_node()); self }
    /// Sets `AmiTags`. An update replaces the resource.
    #[inline] pub fn ami_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AmiTags", value.into_node()); self }
    /// Sets `AmiWatermarks`. 1 to 5 items. An update replaces the resource.
    #[inline] pub fn ami_watermarks(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AmiWatermarks", value.into_node()); self }
    /// Sets `BlockDeviceMappings`. An update replaces the resource.
    #[inline] pub fn block_device_mappings(mut self, value: impl IntoValue_<Vec<InstanceBlockDeviceMapping>>) -> Self { self.0.put("BlockDeviceMappings", value.into_node()); self }
    /// Sets `Components`. At least 1 item. An update replaces the resource.
    #[inline] pub fn components(mut self, value: impl IntoValue_<Vec<ComponentConfiguration>>) -> Self { self.0.put("Components", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ImageRecipe<Set_, S1, S2> { self.0.put("Name", value.into_node()); ImageRecipe(self.0, PhantomData_) }
    /// Sets `ParentImage`. Required. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn parent_image(mut self, value: impl IntoValue_<String>) -> ImageRecipe<S0, Set_, S2> { self.0.put("ParentImage", value.into_node()); ImageRecipe(self.0, PhantomData_) }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Version`. Required. An update replaces the resource.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> ImageRecipe<S0, S1, Set_> { self.0.put("Version", value.into_node()); ImageRecipe(self.0, PhantomData_) }
    /// Sets `WorkingDirectory`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn working_directory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkingDirectory", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ImageRecipe> for ImageRecipe<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ImageRecipe<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ImageBuilder::ImageRecipe";
    type Handle = ImageRecipeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ImageRecipe`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ImageRecipeRef(Id_);
impl From<Id_> for ImageRecipeRef { #[inline] fn from(id: Id_) -> Self { ImageRecipeRef(id) } }
impl AsRef<Id_> for ImageRecipeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ImageRecipeRef {
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
/// `AWS::ImageBuilder::ImageRecipe.SystemsManagerAgent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-systemsmanageragent.html)
#[must_use]
pub struct SystemsManagerAgent(Properties_);
impl SystemsManagerAgent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SystemsManagerAgent(Properties_::new()) }
}
impl SystemsManagerAgent {
    /// Sets `UninstallAfterBuild`.
    #[inline] pub fn uninstall_after_build(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UninstallAfterBuild", value.into_node()); self }
}
impl IntoValue_<SystemsManagerAgent> for SystemsManagerAgent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ImageRecipe.AdditionalInstanceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-additionalinstanceconfiguration.html)
#[must_use]
pub struct AdditionalInstanceConfiguration(Properties_);
impl AdditionalInstanceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdditionalInstanceConfiguration(Properties_::new()) }
}
impl AdditionalInstanceConfiguration {
    /// Sets `SystemsManagerAgent`.
    #[inline] pub fn systems_manager_agent(mut self, value: impl IntoValue_<SystemsManagerAgent>) -> Self { self.0.put("SystemsManagerAgent", value.into_node()); self }
    /// Sets `UserDataOverride`. 1 to 21847 characters.
    #[inline] pub fn user_data_override(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserDataOverride", value.into_node()); self }
}
impl IntoValue_<AdditionalInstanceConfiguration> for AdditionalInstanceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::ImageRecipe.EbsInstanceBlockDeviceSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-ebsinstanceblockdevicespecification.html)
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
/// `AWS::ImageBuilder::ImageRecipe.InstanceBlockDeviceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-instanceblockdevicemapping.html)
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
/// `AWS::ImageBuilder::ImageRecipe.ComponentParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-componentparameter.html)
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
/// `AWS::ImageBuilder::ImageRecipe.ComponentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-componentconfiguration.html)
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
/// Values of `AWS::ImageBuilder::ImageRecipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagerecipe.html)
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
