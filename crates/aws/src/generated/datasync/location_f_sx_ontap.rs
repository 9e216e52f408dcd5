// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::LocationFSxONTAP`

use stanchion_template::generated::*;

/// `AWS::DataSync::LocationFSxONTAP`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxontap.html)
#[must_use]
pub struct LocationFSxONTAP<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LocationFSxONTAP<Missing_<super::required::security_group_arns>, Missing_<super::required::storage_virtual_machine_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationFSxONTAP(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LocationFSxONTAP<S0, S1> {
    /// Sets `Protocol`. An update may replace the resource.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `SecurityGroupArns`. Required. 1 to 5 items. An update replaces the resource.
    #[inline] pub fn security_group_arns(mut self, value: impl IntoValue_<Vec<String>>) -> LocationFSxONTAP<Set_, S1> { self.0.put("SecurityGroupArns", value.into_node()); LocationFSxONTAP(self.0, PhantomData_) }
    /// Sets `StorageVirtualMachineArn`. Required. 0 to 162 characters. An update replaces the resource.
    #[inline] pub fn storage_virtual_machine_arn(mut self, value: impl IntoValue_<String>) -> LocationFSxONTAP<S0, Set_> { self.0.put("StorageVirtualMachineArn", value.into_node()); LocationFSxONTAP(self.0, PhantomData_) }
    /// Sets `Subdirectory`. 0 to 4096 characters. An update may replace the resource.
    #[inline] pub fn subdirectory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdirectory", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LocationFSxONTAP> for LocationFSxONTAP<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LocationFSxONTAP<S0, S1> {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxONTAP";
    type Handle = LocationFSxONTAPRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocationFSxONTAP`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocationFSxONTAPRef(Id_);
impl From<Id_> for LocationFSxONTAPRef { #[inline] fn from(id: Id_) -> Self { LocationFSxONTAPRef(id) } }
impl AsRef<Id_> for LocationFSxONTAPRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocationFSxONTAPRef {
    /// `Ref`: `LocationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `FsxFilesystemArn`
    #[inline] pub fn fsx_filesystem_arn(&self) -> Value_<String> { self.0.attribute("FsxFilesystemArn") }
    /// `Fn::GetAtt` `LocationArn`
    #[inline] pub fn location_arn(&self) -> Value_<String> { self.0.attribute("LocationArn") }
    /// `Fn::GetAtt` `LocationUri`
    #[inline] pub fn location_uri(&self) -> Value_<String> { self.0.attribute("LocationUri") }
    /// `Fn::GetAtt` `Protocol.SMB.CmkSecretConfig.SecretArn`
    #[inline] pub fn protocol_smb_cmk_secret_config_secret_arn(&self) -> Value_<String> { self.0.attribute("Protocol.SMB.CmkSecretConfig.SecretArn") }
    /// `Fn::GetAtt` `Protocol.SMB.ManagedSecretConfig`
    #[inline] pub fn protocol_smb_managed_secret_config(&self) -> Value_<String> { self.0.attribute("Protocol.SMB.ManagedSecretConfig") }
}
/// `AWS::DataSync::LocationFSxONTAP.NfsMountOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-nfsmountoptions.html)
#[must_use]
pub struct NfsMountOptions(Properties_);
impl NfsMountOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NfsMountOptions(Properties_::new()) }
}
impl NfsMountOptions {
    /// Sets `Version`. The values are constants of [`Version`].
    #[inline] pub fn version(mut self, value: impl IntoValue_<Version>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<NfsMountOptions> for NfsMountOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationFSxONTAP.NFS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-nfs.html)
#[must_use]
pub struct NFS<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NFS<Missing_<super::required::mount_options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NFS(Properties_::new(), PhantomData_) }
}
impl<S0> NFS<S0> {
    /// Sets `MountOptions`. Required.
    #[inline] pub fn mount_options(mut self, value: impl IntoValue_<NfsMountOptions>) -> NFS<Set_> { self.0.put("MountOptions", value.into_node()); NFS(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NFS> for NFS<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationFSxONTAP.CmkSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-cmksecretconfig.html)
#[must_use]
pub struct CmkSecretConfig(Properties_);
impl CmkSecretConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CmkSecretConfig(Properties_::new()) }
}
impl CmkSecretConfig {
    /// Sets `KmsKeyArn`. 0 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `SecretArn`. 0 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
}
impl IntoValue_<CmkSecretConfig> for CmkSecretConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationFSxONTAP.CustomSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-customsecretconfig.html)
#[must_use]
pub struct CustomSecretConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomSecretConfig<Missing_<super::required::secret_access_role_arn>, Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomSecretConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomSecretConfig<S0, S1> {
    /// Sets `SecretAccessRoleArn`. Required. 0 to 2048 characters.
    #[inline] pub fn secret_access_role_arn(mut self, value: impl IntoValue_<String>) -> CustomSecretConfig<Set_, S1> { self.0.put("SecretAccessRoleArn", value.into_node()); CustomSecretConfig(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required. 0 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> CustomSecretConfig<S0, Set_> { self.0.put("SecretArn", value.into_node()); CustomSecretConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomSecretConfig> for CustomSecretConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationFSxONTAP.ManagedSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-managedsecretconfig.html)
#[must_use]
pub struct ManagedSecretConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ManagedSecretConfig<Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedSecretConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ManagedSecretConfig<S0> {
    /// Sets `SecretArn`. Required. 0 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> ManagedSecretConfig<Set_> { self.0.put("SecretArn", value.into_node()); ManagedSecretConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ManagedSecretConfig> for ManagedSecretConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationFSxONTAP.SmbMountOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-smbmountoptions.html)
#[must_use]
pub struct SmbMountOptions(Properties_);
impl SmbMountOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SmbMountOptions(Properties_::new()) }
}
impl SmbMountOptions {
    /// Sets `Version`. The values are constants of [`SmbMountOptionsVersion`].
    #[inline] pub fn version(mut self, value: impl IntoValue_<SmbMountOptionsVersion>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<SmbMountOptions> for SmbMountOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationFSxONTAP.SMB`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-smb.html)
#[must_use]
pub struct SMB<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SMB<Missing_<super::required::mount_options>, Missing_<super::required::user>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SMB(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SMB<S0, S1> {
    /// Sets `CmkSecretConfig`.
    #[inline] pub fn cmk_secret_config(mut self, value: impl IntoValue_<CmkSecretConfig>) -> Self { self.0.put("CmkSecretConfig", value.into_node()); self }
    /// Sets `CustomSecretConfig`.
    #[inline] pub fn custom_secret_config(mut self, value: impl IntoValue_<CustomSecretConfig>) -> Self { self.0.put("CustomSecretConfig", value.into_node()); self }
    /// Sets `Domain`. 0 to 253 characters.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `ManagedSecretConfig`.
    #[inline] pub fn managed_secret_config(mut self, value: impl IntoValue_<ManagedSecretConfig>) -> Self { self.0.put("ManagedSecretConfig", value.into_node()); self }
    /// Sets `MountOptions`. Required.
    #[inline] pub fn mount_options(mut self, value: impl IntoValue_<SmbMountOptions>) -> SMB<Set_, S1> { self.0.put("MountOptions", value.into_node()); SMB(self.0, PhantomData_) }
    /// Sets `Password`. At most 104 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `User`. Required. At most 104 characters.
    #[inline] pub fn user(mut self, value: impl IntoValue_<String>) -> SMB<S0, Set_> { self.0.put("User", value.into_node()); SMB(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SMB> for SMB<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationFSxONTAP.Protocol`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-protocol.html)
#[must_use]
pub struct Protocol(Properties_);
impl Protocol {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Protocol(Properties_::new()) }
}
impl Protocol {
    /// Sets `NFS`.
    #[inline] pub fn nfs(mut self, value: impl IntoValue_<NFS>) -> Self { self.0.put("NFS", value.into_node()); self }
    /// Sets `SMB`.
    #[inline] pub fn smb(mut self, value: impl IntoValue_<SMB>) -> Self { self.0.put("SMB", value.into_node()); self }
}
impl IntoValue_<Protocol> for Protocol { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataSync::LocationFSxONTAP`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxontap.html)
#[derive(Debug)]
pub enum Version {}
impl Version {
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<Version> = Value_::constant("AUTOMATIC");
    /// `NFS3`
    pub const NFS3: Value_<Version> = Value_::constant("NFS3");
    /// `NFS4_0`
    pub const NFS4_0: Value_<Version> = Value_::constant("NFS4_0");
    /// `NFS4_1`
    pub const NFS4_1: Value_<Version> = Value_::constant("NFS4_1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Version> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::LocationFSxONTAP`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxontap.html)
#[derive(Debug)]
pub enum SmbMountOptionsVersion {}
impl SmbMountOptionsVersion {
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<SmbMountOptionsVersion> = Value_::constant("AUTOMATIC");
    /// `SMB2`
    pub const SMB2: Value_<SmbMountOptionsVersion> = Value_::constant("SMB2");
    /// `SMB3`
    pub const SMB3: Value_<SmbMountOptionsVersion> = Value_::constant("SMB3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SmbMountOptionsVersion> { Value_::from_node(value.into_node()) }
}
