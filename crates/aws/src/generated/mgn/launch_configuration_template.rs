// Made by `cargo xtask generate`; do not edit.
//! `AWS::MGN::LaunchConfigurationTemplate`

use stanchion_template::generated::*;

/// `AWS::MGN::LaunchConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html)
#[must_use]
pub struct LaunchConfigurationTemplate(Properties_);
impl LaunchConfigurationTemplate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchConfigurationTemplate(Properties_::new()) }
}
impl LaunchConfigurationTemplate {
    /// Sets `AssociatePublicIpAddress`.
    #[inline] pub fn associate_public_ip_address(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AssociatePublicIpAddress", value.into_node()); self }
    /// Sets `BootMode`. The values are constants of [`BootMode`].
    #[inline] pub fn boot_mode(mut self, value: impl IntoValue_<BootMode>) -> Self { self.0.put("BootMode", value.into_node()); self }
    /// Sets `CopyPrivateIp`.
    #[inline] pub fn copy_private_ip(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyPrivateIp", value.into_node()); self }
    /// Sets `CopyTags`.
    #[inline] pub fn copy_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CopyTags", value.into_node()); self }
    /// Sets `EnableMapAutoTagging`.
    #[inline] pub fn enable_map_auto_tagging(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableMapAutoTagging", value.into_node()); self }
    /// Sets `EnableParametersEncryption`.
    #[inline] pub fn enable_parameters_encryption(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableParametersEncryption", value.into_node()); self }
    /// Sets `LargeVolumeConf`.
    #[inline] pub fn large_volume_conf(mut self, value: impl IntoValue_<LaunchTemplateDiskConf>) -> Self { self.0.put("LargeVolumeConf", value.into_node()); self }
    /// Sets `LaunchDisposition`. The values are constants of [`LaunchDisposition`].
    #[inline] pub fn launch_disposition(mut self, value: impl IntoValue_<LaunchDisposition>) -> Self { self.0.put("LaunchDisposition", value.into_node()); self }
    /// Sets `Licensing`.
    #[inline] pub fn licensing(mut self, value: impl IntoValue_<Licensing>) -> Self { self.0.put("Licensing", value.into_node()); self }
    /// Sets `MapAutoTaggingMpeID`. 0 to 256 characters.
    #[inline] pub fn map_auto_tagging_mpe_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MapAutoTaggingMpeID", value.into_node()); self }
    /// Sets `ParametersEncryptionKey`. 20 to 276 characters.
    #[inline] pub fn parameters_encryption_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParametersEncryptionKey", value.into_node()); self }
    /// Sets `PostLaunchActions`.
    #[inline] pub fn post_launch_actions(mut self, value: impl IntoValue_<PostLaunchActions>) -> Self { self.0.put("PostLaunchActions", value.into_node()); self }
    /// Sets `SmallVolumeConf`.
    #[inline] pub fn small_volume_conf(mut self, value: impl IntoValue_<LaunchTemplateDiskConf>) -> Self { self.0.put("SmallVolumeConf", value.into_node()); self }
    /// Sets `SmallVolumeMaxSize`. At least 0.
    #[inline] pub fn small_volume_max_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SmallVolumeMaxSize", value.into_node()); self }
    /// Sets `Tags`. At most 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetInstanceTypeRightSizingMethod`. The values are constants of [`TargetInstanceTypeRightSizingMethod`].
    #[inline] pub fn target_instance_type_right_sizing_method(mut self, value: impl IntoValue_<TargetInstanceTypeRightSizingMethod>) -> Self { self.0.put("TargetInstanceTypeRightSizingMethod", value.into_node()); self }
}
impl IntoValue_<LaunchConfigurationTemplate> for LaunchConfigurationTemplate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for LaunchConfigurationTemplate {
    const TYPE: &'static str = "AWS::MGN::LaunchConfigurationTemplate";
    type Handle = LaunchConfigurationTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LaunchConfigurationTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LaunchConfigurationTemplateRef(Id_);
impl From<Id_> for LaunchConfigurationTemplateRef { #[inline] fn from(id: Id_) -> Self { LaunchConfigurationTemplateRef(id) } }
impl AsRef<Id_> for LaunchConfigurationTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LaunchConfigurationTemplateRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Ec2LaunchTemplateID`
    #[inline] pub fn ec2_launch_template_id(&self) -> Value_<String> { self.0.attribute("Ec2LaunchTemplateID") }
    /// `Fn::GetAtt` `LaunchConfigurationTemplateID`
    #[inline] pub fn launch_configuration_template_id(&self) -> Value_<String> { self.0.attribute("LaunchConfigurationTemplateID") }
}
/// `AWS::MGN::LaunchConfigurationTemplate.LaunchTemplateDiskConf`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-launchconfigurationtemplate-launchtemplatediskconf.html)
#[must_use]
pub struct LaunchTemplateDiskConf(Properties_);
impl LaunchTemplateDiskConf {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchTemplateDiskConf(Properties_::new()) }
}
impl LaunchTemplateDiskConf {
    /// Sets `Iops`. 100 to 64000.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `Throughput`. 125 to 1000.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeType`. The values are constants of [`VolumeType`].
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<VolumeType>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<LaunchTemplateDiskConf> for LaunchTemplateDiskConf { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MGN::LaunchConfigurationTemplate.Licensing`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-launchconfigurationtemplate-licensing.html)
#[must_use]
pub struct Licensing(Properties_);
impl Licensing {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Licensing(Properties_::new()) }
}
impl Licensing {
    /// Sets `OsByol`.
    #[inline] pub fn os_byol(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OsByol", value.into_node()); self }
}
impl IntoValue_<Licensing> for Licensing { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MGN::LaunchConfigurationTemplate.SsmExternalParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-launchconfigurationtemplate-ssmexternalparameter.html)
#[must_use]
pub struct SsmExternalParameter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SsmExternalParameter<Missing_<super::required::dynamic_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SsmExternalParameter(Properties_::new(), PhantomData_) }
}
impl<S0> SsmExternalParameter<S0> {
    /// Sets `DynamicPath`. Required. 1 to 1011 characters.
    #[inline] pub fn dynamic_path(mut self, value: impl IntoValue_<String>) -> SsmExternalParameter<Set_> { self.0.put("DynamicPath", value.into_node()); SsmExternalParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SsmExternalParameter> for SsmExternalParameter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MGN::LaunchConfigurationTemplate.SsmParameterStoreParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-launchconfigurationtemplate-ssmparameterstoreparameter.html)
#[must_use]
pub struct SsmParameterStoreParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SsmParameterStoreParameter<Missing_<super::required::parameter_name>, Missing_<super::required::parameter_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SsmParameterStoreParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SsmParameterStoreParameter<S0, S1> {
    /// Sets `ParameterName`. Required. 1 to 1011 characters.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> SsmParameterStoreParameter<Set_, S1> { self.0.put("ParameterName", value.into_node()); SsmParameterStoreParameter(self.0, PhantomData_) }
    /// Sets `ParameterType`. Required. The values are constants of [`ParameterType`].
    #[inline] pub fn parameter_type(mut self, value: impl IntoValue_<ParameterType>) -> SsmParameterStoreParameter<S0, Set_> { self.0.put("ParameterType", value.into_node()); SsmParameterStoreParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SsmParameterStoreParameter> for SsmParameterStoreParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MGN::LaunchConfigurationTemplate.SsmDocument`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-launchconfigurationtemplate-ssmdocument.html)
#[must_use]
pub struct SsmDocument<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SsmDocument<Missing_<super::required::action_name>, Missing_<super::required::ssm_document_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SsmDocument(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SsmDocument<S0, S1> {
    /// Sets `ActionName`. Required. 0 to 256 characters.
    #[inline] pub fn action_name(mut self, value: impl IntoValue_<String>) -> SsmDocument<Set_, S1> { self.0.put("ActionName", value.into_node()); SsmDocument(self.0, PhantomData_) }
    /// Sets `ExternalParameters`.
    #[inline] pub fn external_parameters(mut self, value: impl IntoValue_<MapOf_<SsmExternalParameter>>) -> Self { self.0.put("ExternalParameters", value.into_node()); self }
    /// Sets `MustSucceedForCutover`.
    #[inline] pub fn must_succeed_for_cutover(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MustSucceedForCutover", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<Vec<SsmParameterStoreParameter>>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `SsmDocumentName`. Required. 3 to 172 characters.
    #[inline] pub fn ssm_document_name(mut self, value: impl IntoValue_<String>) -> SsmDocument<S0, Set_> { self.0.put("SsmDocumentName", value.into_node()); SsmDocument(self.0, PhantomData_) }
    /// Sets `TimeoutSeconds`. At least 1.
    #[inline] pub fn timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutSeconds", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SsmDocument> for SsmDocument<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MGN::LaunchConfigurationTemplate.PostLaunchActions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-launchconfigurationtemplate-postlaunchactions.html)
#[must_use]
pub struct PostLaunchActions(Properties_);
impl PostLaunchActions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PostLaunchActions(Properties_::new()) }
}
impl PostLaunchActions {
    /// Sets `CloudWatchLogGroupName`. 1 to 512 characters.
    #[inline] pub fn cloud_watch_log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudWatchLogGroupName", value.into_node()); self }
    /// Sets `Deployment`. The values are constants of [`Deployment`].
    #[inline] pub fn deployment(mut self, value: impl IntoValue_<Deployment>) -> Self { self.0.put("Deployment", value.into_node()); self }
    /// Sets `S3LogBucket`. 3 to 63 characters.
    #[inline] pub fn s3_log_bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3LogBucket", value.into_node()); self }
    /// Sets `S3OutputKeyPrefix`. 0 to 256 characters.
    #[inline] pub fn s3_output_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3OutputKeyPrefix", value.into_node()); self }
    /// Sets `SsmDocuments`. 0 to 10 items.
    #[inline] pub fn ssm_documents(mut self, value: impl IntoValue_<Vec<SsmDocument>>) -> Self { self.0.put("SsmDocuments", value.into_node()); self }
}
impl IntoValue_<PostLaunchActions> for PostLaunchActions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MGN::LaunchConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html)
#[derive(Debug)]
pub enum BootMode {}
impl BootMode {
    /// `LEGACY_BIOS`
    pub const LEGACY_BIOS: Value_<BootMode> = Value_::constant("LEGACY_BIOS");
    /// `UEFI`
    pub const UEFI: Value_<BootMode> = Value_::constant("UEFI");
    /// `USE_SOURCE`
    pub const USE_SOURCE: Value_<BootMode> = Value_::constant("USE_SOURCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BootMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MGN::LaunchConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html)
#[derive(Debug)]
pub enum VolumeType {}
impl VolumeType {
    /// `io1`
    pub const IO1: Value_<VolumeType> = Value_::constant("io1");
    /// `io2`
    pub const IO2: Value_<VolumeType> = Value_::constant("io2");
    /// `gp3`
    pub const GP3: Value_<VolumeType> = Value_::constant("gp3");
    /// `gp2`
    pub const GP2: Value_<VolumeType> = Value_::constant("gp2");
    /// `st1`
    pub const ST1: Value_<VolumeType> = Value_::constant("st1");
    /// `sc1`
    pub const SC1: Value_<VolumeType> = Value_::constant("sc1");
    /// `standard`
    pub const STANDARD: Value_<VolumeType> = Value_::constant("standard");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VolumeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MGN::LaunchConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html)
#[derive(Debug)]
pub enum LaunchDisposition {}
impl LaunchDisposition {
    /// `STOPPED`
    pub const STOPPED: Value_<LaunchDisposition> = Value_::constant("STOPPED");
    /// `STARTED`
    pub const STARTED: Value_<LaunchDisposition> = Value_::constant("STARTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LaunchDisposition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MGN::LaunchConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html)
#[derive(Debug)]
pub enum Deployment {}
impl Deployment {
    /// `TEST_AND_CUTOVER`
    pub const TEST_AND_CUTOVER: Value_<Deployment> = Value_::constant("TEST_AND_CUTOVER");
    /// `CUTOVER_ONLY`
    pub const CUTOVER_ONLY: Value_<Deployment> = Value_::constant("CUTOVER_ONLY");
    /// `TEST_ONLY`
    pub const TEST_ONLY: Value_<Deployment> = Value_::constant("TEST_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Deployment> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MGN::LaunchConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html)
#[derive(Debug)]
pub enum ParameterType {}
impl ParameterType {
    /// `STRING`
    pub const STRING: Value_<ParameterType> = Value_::constant("STRING");
    /// `SECURE_STRING`
    pub const SECURE_STRING: Value_<ParameterType> = Value_::constant("SECURE_STRING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ParameterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MGN::LaunchConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html)
#[derive(Debug)]
pub enum TargetInstanceTypeRightSizingMethod {}
impl TargetInstanceTypeRightSizingMethod {
    /// `NONE`
    pub const NONE: Value_<TargetInstanceTypeRightSizingMethod> = Value_::constant("NONE");
    /// `BASIC`
    pub const BASIC: Value_<TargetInstanceTypeRightSizingMethod> = Value_::constant("BASIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetInstanceTypeRightSizingMethod> { Value_::from_node(value.into_node()) }
}
