// Made by `cargo xtask generate`; do not edit.
//! `AWS::FSx::StorageVirtualMachine`

use stanchion_template::generated::*;

/// `AWS::FSx::StorageVirtualMachine`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-storagevirtualmachine.html)
#[must_use]
pub struct StorageVirtualMachine<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StorageVirtualMachine<Missing_<super::required::file_system_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageVirtualMachine(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StorageVirtualMachine<S0, S1> {
    /// Sets `ActiveDirectoryConfiguration`.
    #[inline] pub fn active_directory_configuration(mut self, value: impl IntoValue_<ActiveDirectoryConfiguration>) -> Self { self.0.put("ActiveDirectoryConfiguration", value.into_node()); self }
    /// Sets `FileSystemId`. Required. 11 to 21 characters. An update replaces the resource.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> StorageVirtualMachine<Set_, S1> { self.0.put("FileSystemId", value.into_node()); StorageVirtualMachine(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 47 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> StorageVirtualMachine<S0, Set_> { self.0.put("Name", value.into_node()); StorageVirtualMachine(self.0, PhantomData_) }
    /// Sets `RootVolumeSecurityStyle`. An update replaces the resource. The values are constants of [`RootVolumeSecurityStyle`].
    #[inline] pub fn root_volume_security_style(mut self, value: impl IntoValue_<RootVolumeSecurityStyle>) -> Self { self.0.put("RootVolumeSecurityStyle", value.into_node()); self }
    /// Sets `SvmAdminPassword`. 8 to 50 characters.
    #[inline] pub fn svm_admin_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SvmAdminPassword", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StorageVirtualMachine> for StorageVirtualMachine<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for StorageVirtualMachine<S0, S1> {
    const TYPE: &'static str = "AWS::FSx::StorageVirtualMachine";
    type Handle = StorageVirtualMachineRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StorageVirtualMachine`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StorageVirtualMachineRef(Id_);
impl From<Id_> for StorageVirtualMachineRef { #[inline] fn from(id: Id_) -> Self { StorageVirtualMachineRef(id) } }
impl AsRef<Id_> for StorageVirtualMachineRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StorageVirtualMachineRef {
    /// `Ref`: `StorageVirtualMachineId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ResourceARN`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceARN") }
    /// `Fn::GetAtt` `StorageVirtualMachineId`
    #[inline] pub fn storage_virtual_machine_id(&self) -> Value_<String> { self.0.attribute("StorageVirtualMachineId") }
    /// `Fn::GetAtt` `UUID`
    #[inline] pub fn uuid(&self) -> Value_<String> { self.0.attribute("UUID") }
}
/// `AWS::FSx::StorageVirtualMachine.SelfManagedActiveDirectoryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-storagevirtualmachine-selfmanagedactivedirectoryconfiguration.html)
#[must_use]
pub struct SelfManagedActiveDirectoryConfiguration(Properties_);
impl SelfManagedActiveDirectoryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelfManagedActiveDirectoryConfiguration(Properties_::new()) }
}
impl SelfManagedActiveDirectoryConfiguration {
    /// Sets `DnsIps`. 1 to 3 items.
    #[inline] pub fn dns_ips(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DnsIps", value.into_node()); self }
    /// Sets `DomainJoinServiceAccountSecret`. 64 to 1024 characters.
    #[inline] pub fn domain_join_service_account_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainJoinServiceAccountSecret", value.into_node()); self }
    /// Sets `DomainName`. 1 to 255 characters.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `FileSystemAdministratorsGroup`. 1 to 256 characters.
    #[inline] pub fn file_system_administrators_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FileSystemAdministratorsGroup", value.into_node()); self }
    /// Sets `OrganizationalUnitDistinguishedName`. 1 to 2000 characters.
    #[inline] pub fn organizational_unit_distinguished_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrganizationalUnitDistinguishedName", value.into_node()); self }
    /// Sets `Password`. 1 to 256 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `UserName`. 1 to 256 characters.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserName", value.into_node()); self }
}
impl IntoValue_<SelfManagedActiveDirectoryConfiguration> for SelfManagedActiveDirectoryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::StorageVirtualMachine.ActiveDirectoryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-storagevirtualmachine-activedirectoryconfiguration.html)
#[must_use]
pub struct ActiveDirectoryConfiguration(Properties_);
impl ActiveDirectoryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActiveDirectoryConfiguration(Properties_::new()) }
}
impl ActiveDirectoryConfiguration {
    /// Sets `NetBiosName`. 1 to 15 characters.
    #[inline] pub fn net_bios_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetBiosName", value.into_node()); self }
    /// Sets `SelfManagedActiveDirectoryConfiguration`.
    #[inline] pub fn self_managed_active_directory_configuration(mut self, value: impl IntoValue_<SelfManagedActiveDirectoryConfiguration>) -> Self { self.0.put("SelfManagedActiveDirectoryConfiguration", value.into_node()); self }
}
impl IntoValue_<ActiveDirectoryConfiguration> for ActiveDirectoryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::FSx::StorageVirtualMachine`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-storagevirtualmachine.html)
#[derive(Debug)]
pub enum RootVolumeSecurityStyle {}
impl RootVolumeSecurityStyle {
    /// `MIXED`
    pub const MIXED: Value_<RootVolumeSecurityStyle> = Value_::constant("MIXED");
    /// `NTFS`
    pub const NTFS: Value_<RootVolumeSecurityStyle> = Value_::constant("NTFS");
    /// `UNIX`
    pub const UNIX: Value_<RootVolumeSecurityStyle> = Value_::constant("UNIX");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RootVolumeSecurityStyle> { Value_::from_node(value.into_node()) }
}
