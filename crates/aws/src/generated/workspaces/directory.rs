// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpaces::Directory`

use stanchion_template::generated::*;

/// `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[must_use]
pub struct Directory(Properties_);
impl Directory {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Directory(Properties_::new()) }
}
impl Directory {
    /// Sets `ActiveDirectoryConfig`. An update replaces the resource.
    #[inline] pub fn active_directory_config(mut self, value: impl IntoValue_<ActiveDirectoryConfig>) -> Self { self.0.put("ActiveDirectoryConfig", value.into_node()); self }
    /// Sets `CertificateBasedAuthProperties`.
    #[inline] pub fn certificate_based_auth_properties(mut self, value: impl IntoValue_<CertificateBasedAuthProperties>) -> Self { self.0.put("CertificateBasedAuthProperties", value.into_node()); self }
    /// Sets `EnableSelfService`. An update replaces the resource.
    #[inline] pub fn enable_self_service(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableSelfService", value.into_node()); self }
    /// Sets `EndpointEncryptionMode`. The values are constants of [`EndpointEncryptionMode`].
    #[inline] pub fn endpoint_encryption_mode(mut self, value: impl IntoValue_<EndpointEncryptionMode>) -> Self { self.0.put("EndpointEncryptionMode", value.into_node()); self }
    /// Sets `IdcInstanceArn`. An update replaces the resource.
    #[inline] pub fn idc_instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdcInstanceArn", value.into_node()); self }
    /// Sets `IpGroupIds`.
    #[inline] pub fn ip_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IpGroupIds", value.into_node()); self }
    /// Sets `MicrosoftEntraConfig`. An update replaces the resource.
    #[inline] pub fn microsoft_entra_config(mut self, value: impl IntoValue_<MicrosoftEntraConfig>) -> Self { self.0.put("MicrosoftEntraConfig", value.into_node()); self }
    /// Sets `SamlProperties`.
    #[inline] pub fn saml_properties(mut self, value: impl IntoValue_<SamlProperties>) -> Self { self.0.put("SamlProperties", value.into_node()); self }
    /// Sets `SelfservicePermissions`.
    #[inline] pub fn selfservice_permissions(mut self, value: impl IntoValue_<SelfservicePermissions>) -> Self { self.0.put("SelfservicePermissions", value.into_node()); self }
    /// Sets `StreamingProperties`.
    #[inline] pub fn streaming_properties(mut self, value: impl IntoValue_<StreamingProperties>) -> Self { self.0.put("StreamingProperties", value.into_node()); self }
    /// Sets `SubnetIds`. 0 to 2 items. An update replaces the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Tenancy`. An update replaces the resource. The values are constants of [`Tenancy`].
    #[inline] pub fn tenancy(mut self, value: impl IntoValue_<Tenancy>) -> Self { self.0.put("Tenancy", value.into_node()); self }
    /// Sets `UserIdentityType`. An update replaces the resource. The values are constants of [`UserIdentityType`].
    #[inline] pub fn user_identity_type(mut self, value: impl IntoValue_<UserIdentityType>) -> Self { self.0.put("UserIdentityType", value.into_node()); self }
    /// Sets `WorkspaceAccessProperties`.
    #[inline] pub fn workspace_access_properties(mut self, value: impl IntoValue_<WorkspaceAccessProperties>) -> Self { self.0.put("WorkspaceAccessProperties", value.into_node()); self }
    /// Sets `WorkspaceCreationProperties`.
    #[inline] pub fn workspace_creation_properties(mut self, value: impl IntoValue_<DefaultWorkspaceCreationProperties>) -> Self { self.0.put("WorkspaceCreationProperties", value.into_node()); self }
    /// Sets `WorkspaceDirectoryDescription`. An update replaces the resource.
    #[inline] pub fn workspace_directory_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkspaceDirectoryDescription", value.into_node()); self }
    /// Sets `WorkspaceDirectoryName`. An update replaces the resource.
    #[inline] pub fn workspace_directory_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkspaceDirectoryName", value.into_node()); self }
    /// Sets `WorkspaceType`. An update replaces the resource. The values are constants of [`WorkspaceType`].
    #[inline] pub fn workspace_type(mut self, value: impl IntoValue_<WorkspaceType>) -> Self { self.0.put("WorkspaceType", value.into_node()); self }
}
impl IntoValue_<Directory> for Directory { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Directory {
    const TYPE: &'static str = "AWS::WorkSpaces::Directory";
    type Handle = DirectoryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Directory`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DirectoryRef(Id_);
impl From<Id_> for DirectoryRef { #[inline] fn from(id: Id_) -> Self { DirectoryRef(id) } }
impl AsRef<Id_> for DirectoryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DirectoryRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Alias`
    #[inline] pub fn alias(&self) -> Value_<String> { self.0.attribute("Alias") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CustomerUserName`
    #[inline] pub fn customer_user_name(&self) -> Value_<String> { self.0.attribute("CustomerUserName") }
    /// `Fn::GetAtt` `DirectoryId`
    #[inline] pub fn directory_id(&self) -> Value_<String> { self.0.attribute("DirectoryId") }
    /// `Fn::GetAtt` `DirectoryName`
    #[inline] pub fn directory_name(&self) -> Value_<String> { self.0.attribute("DirectoryName") }
    /// `Fn::GetAtt` `DirectoryType`
    #[inline] pub fn directory_type(&self) -> Value_<String> { self.0.attribute("DirectoryType") }
    /// `Fn::GetAtt` `DnsIpAddresses`
    #[inline] pub fn dns_ip_addresses(&self) -> Value_<Vec<String>> { self.0.list_attribute("DnsIpAddresses") }
    /// `Fn::GetAtt` `DnsIpv6Addresses`
    #[inline] pub fn dns_ipv6_addresses(&self) -> Value_<Vec<String>> { self.0.list_attribute("DnsIpv6Addresses") }
    /// `Fn::GetAtt` `IDCConfig`
    #[inline] pub fn idc_config(&self) -> Value_<String> { self.0.attribute("IDCConfig") }
    /// `Fn::GetAtt` `IamRoleId`
    #[inline] pub fn iam_role_id(&self) -> Value_<String> { self.0.attribute("IamRoleId") }
    /// `Fn::GetAtt` `RegistrationCode`
    #[inline] pub fn registration_code(&self) -> Value_<String> { self.0.attribute("RegistrationCode") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `WorkspaceSecurityGroupId`
    #[inline] pub fn workspace_security_group_id(&self) -> Value_<String> { self.0.attribute("WorkspaceSecurityGroupId") }
}
/// `AWS::WorkSpaces::Directory.ActiveDirectoryConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-activedirectoryconfig.html)
#[must_use]
pub struct ActiveDirectoryConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ActiveDirectoryConfig<Missing_<super::required::domain_name>, Missing_<super::required::service_account_secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ActiveDirectoryConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ActiveDirectoryConfig<S0, S1> {
    /// Sets `DomainName`. Required.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> ActiveDirectoryConfig<Set_, S1> { self.0.put("DomainName", value.into_node()); ActiveDirectoryConfig(self.0, PhantomData_) }
    /// Sets `ServiceAccountSecretArn`. Required.
    #[inline] pub fn service_account_secret_arn(mut self, value: impl IntoValue_<String>) -> ActiveDirectoryConfig<S0, Set_> { self.0.put("ServiceAccountSecretArn", value.into_node()); ActiveDirectoryConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ActiveDirectoryConfig> for ActiveDirectoryConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::Directory.CertificateBasedAuthProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-certificatebasedauthproperties.html)
#[must_use]
pub struct CertificateBasedAuthProperties(Properties_);
impl CertificateBasedAuthProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CertificateBasedAuthProperties(Properties_::new()) }
}
impl CertificateBasedAuthProperties {
    /// Sets `CertificateAuthorityArn`. 5 to 200 characters.
    #[inline] pub fn certificate_authority_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateAuthorityArn", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<CertificateBasedAuthProperties> for CertificateBasedAuthProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::Directory.MicrosoftEntraConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-microsoftentraconfig.html)
#[must_use]
pub struct MicrosoftEntraConfig(Properties_);
impl MicrosoftEntraConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MicrosoftEntraConfig(Properties_::new()) }
}
impl MicrosoftEntraConfig {
    /// Sets `ApplicationConfigSecretArn`.
    #[inline] pub fn application_config_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationConfigSecretArn", value.into_node()); self }
    /// Sets `TenantId`.
    #[inline] pub fn tenant_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TenantId", value.into_node()); self }
}
impl IntoValue_<MicrosoftEntraConfig> for MicrosoftEntraConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::Directory.SamlProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-samlproperties.html)
#[must_use]
pub struct SamlProperties(Properties_);
impl SamlProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SamlProperties(Properties_::new()) }
}
impl SamlProperties {
    /// Sets `RelayStateParameterName`. At least 1 character.
    #[inline] pub fn relay_state_parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RelayStateParameterName", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`SamlPropertiesStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<SamlPropertiesStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `UserAccessUrl`. 8 to 200 characters.
    #[inline] pub fn user_access_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserAccessUrl", value.into_node()); self }
}
impl IntoValue_<SamlProperties> for SamlProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::Directory.SelfservicePermissions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-selfservicepermissions.html)
#[must_use]
pub struct SelfservicePermissions(Properties_);
impl SelfservicePermissions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelfservicePermissions(Properties_::new()) }
}
impl SelfservicePermissions {
    /// Sets `ChangeComputeType`. The values are constants of [`ChangeComputeType`].
    #[inline] pub fn change_compute_type(mut self, value: impl IntoValue_<ChangeComputeType>) -> Self { self.0.put("ChangeComputeType", value.into_node()); self }
    /// Sets `IncreaseVolumeSize`. The values are constants of [`IncreaseVolumeSize`].
    #[inline] pub fn increase_volume_size(mut self, value: impl IntoValue_<IncreaseVolumeSize>) -> Self { self.0.put("IncreaseVolumeSize", value.into_node()); self }
    /// Sets `RebuildWorkspace`. The values are constants of [`RebuildWorkspace`].
    #[inline] pub fn rebuild_workspace(mut self, value: impl IntoValue_<RebuildWorkspace>) -> Self { self.0.put("RebuildWorkspace", value.into_node()); self }
    /// Sets `RestartWorkspace`. The values are constants of [`RestartWorkspace`].
    #[inline] pub fn restart_workspace(mut self, value: impl IntoValue_<RestartWorkspace>) -> Self { self.0.put("RestartWorkspace", value.into_node()); self }
    /// Sets `SwitchRunningMode`. The values are constants of [`SwitchRunningMode`].
    #[inline] pub fn switch_running_mode(mut self, value: impl IntoValue_<SwitchRunningMode>) -> Self { self.0.put("SwitchRunningMode", value.into_node()); self }
}
impl IntoValue_<SelfservicePermissions> for SelfservicePermissions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::Directory.GlobalAcceleratorForDirectory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-globalacceleratorfordirectory.html)
#[must_use]
pub struct GlobalAcceleratorForDirectory<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GlobalAcceleratorForDirectory<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlobalAcceleratorForDirectory(Properties_::new(), PhantomData_) }
}
impl<S0> GlobalAcceleratorForDirectory<S0> {
    /// Sets `Mode`. Required. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> GlobalAcceleratorForDirectory<Set_> { self.0.put("Mode", value.into_node()); GlobalAcceleratorForDirectory(self.0, PhantomData_) }
    /// Sets `PreferredProtocol`. The values are constants of [`PreferredProtocol`].
    #[inline] pub fn preferred_protocol(mut self, value: impl IntoValue_<PreferredProtocol>) -> Self { self.0.put("PreferredProtocol", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GlobalAcceleratorForDirectory> for GlobalAcceleratorForDirectory<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::Directory.StorageConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-storageconnector.html)
#[must_use]
pub struct StorageConnector<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StorageConnector<Missing_<super::required::connector_type>, Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageConnector(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StorageConnector<S0, S1> {
    /// Sets `ConnectorType`. Required. The values are constants of [`ConnectorType`].
    #[inline] pub fn connector_type(mut self, value: impl IntoValue_<ConnectorType>) -> StorageConnector<Set_, S1> { self.0.put("ConnectorType", value.into_node()); StorageConnector(self.0, PhantomData_) }
    /// Sets `Status`. Required. The values are constants of [`StorageConnectorStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<StorageConnectorStatus>) -> StorageConnector<S0, Set_> { self.0.put("Status", value.into_node()); StorageConnector(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StorageConnector> for StorageConnector<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::Directory.UserSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-usersetting.html)
#[must_use]
pub struct UserSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserSetting<Missing_<super::required::action>, Missing_<super::required::permission>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserSetting<S0, S1> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> UserSetting<Set_, S1> { self.0.put("Action", value.into_node()); UserSetting(self.0, PhantomData_) }
    /// Sets `MaximumLength`. At least 0.
    #[inline] pub fn maximum_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumLength", value.into_node()); self }
    /// Sets `Permission`. Required. The values are constants of [`Permission`].
    #[inline] pub fn permission(mut self, value: impl IntoValue_<Permission>) -> UserSetting<S0, Set_> { self.0.put("Permission", value.into_node()); UserSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserSetting> for UserSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::Directory.StreamingProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-streamingproperties.html)
#[must_use]
pub struct StreamingProperties(Properties_);
impl StreamingProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StreamingProperties(Properties_::new()) }
}
impl StreamingProperties {
    /// Sets `GlobalAccelerator`.
    #[inline] pub fn global_accelerator(mut self, value: impl IntoValue_<GlobalAcceleratorForDirectory>) -> Self { self.0.put("GlobalAccelerator", value.into_node()); self }
    /// Sets `StorageConnectors`. At least 1 item.
    #[inline] pub fn storage_connectors(mut self, value: impl IntoValue_<Vec<StorageConnector>>) -> Self { self.0.put("StorageConnectors", value.into_node()); self }
    /// Sets `StreamingExperiencePreferredProtocol`. The values are constants of [`StreamingExperiencePreferredProtocol`].
    #[inline] pub fn streaming_experience_preferred_protocol(mut self, value: impl IntoValue_<StreamingExperiencePreferredProtocol>) -> Self { self.0.put("StreamingExperiencePreferredProtocol", value.into_node()); self }
    /// Sets `UserSettings`. At least 1 item.
    #[inline] pub fn user_settings(mut self, value: impl IntoValue_<Vec<UserSetting>>) -> Self { self.0.put("UserSettings", value.into_node()); self }
}
impl IntoValue_<StreamingProperties> for StreamingProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::Directory.AccessEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-accessendpoint.html)
#[must_use]
pub struct AccessEndpoint(Properties_);
impl AccessEndpoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessEndpoint(Properties_::new()) }
}
impl AccessEndpoint {
    /// Sets `AccessEndpointType`. The values are constants of [`AccessEndpointType`].
    #[inline] pub fn access_endpoint_type(mut self, value: impl IntoValue_<AccessEndpointType>) -> Self { self.0.put("AccessEndpointType", value.into_node()); self }
    /// Sets `VpcEndpointId`.
    #[inline] pub fn vpc_endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcEndpointId", value.into_node()); self }
}
impl IntoValue_<AccessEndpoint> for AccessEndpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::Directory.AccessEndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-accessendpointconfig.html)
#[must_use]
pub struct AccessEndpointConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessEndpointConfig<Missing_<super::required::access_endpoints>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessEndpointConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AccessEndpointConfig<S0> {
    /// Sets `AccessEndpoints`. Required.
    #[inline] pub fn access_endpoints(mut self, value: impl IntoValue_<Vec<AccessEndpoint>>) -> AccessEndpointConfig<Set_> { self.0.put("AccessEndpoints", value.into_node()); AccessEndpointConfig(self.0, PhantomData_) }
    /// Sets `InternetFallbackProtocols`. The values are constants of [`InternetFallbackProtocol`].
    #[inline] pub fn internet_fallback_protocols(mut self, value: impl IntoValue_<Vec<InternetFallbackProtocol>>) -> Self { self.0.put("InternetFallbackProtocols", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AccessEndpointConfig> for AccessEndpointConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::Directory.WorkspaceAccessProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-workspaceaccessproperties.html)
#[must_use]
pub struct WorkspaceAccessProperties(Properties_);
impl WorkspaceAccessProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkspaceAccessProperties(Properties_::new()) }
}
impl WorkspaceAccessProperties {
    /// Sets `AccessEndpointConfig`.
    #[inline] pub fn access_endpoint_config(mut self, value: impl IntoValue_<AccessEndpointConfig>) -> Self { self.0.put("AccessEndpointConfig", value.into_node()); self }
    /// Sets `DeviceTypeAndroid`. The values are constants of [`DeviceTypeAndroid`].
    #[inline] pub fn device_type_android(mut self, value: impl IntoValue_<DeviceTypeAndroid>) -> Self { self.0.put("DeviceTypeAndroid", value.into_node()); self }
    /// Sets `DeviceTypeChromeOs`. The values are constants of [`DeviceTypeChromeOs`].
    #[inline] pub fn device_type_chrome_os(mut self, value: impl IntoValue_<DeviceTypeChromeOs>) -> Self { self.0.put("DeviceTypeChromeOs", value.into_node()); self }
    /// Sets `DeviceTypeIos`. The values are constants of [`DeviceTypeIos`].
    #[inline] pub fn device_type_ios(mut self, value: impl IntoValue_<DeviceTypeIos>) -> Self { self.0.put("DeviceTypeIos", value.into_node()); self }
    /// Sets `DeviceTypeLinux`. The values are constants of [`DeviceTypeLinux`].
    #[inline] pub fn device_type_linux(mut self, value: impl IntoValue_<DeviceTypeLinux>) -> Self { self.0.put("DeviceTypeLinux", value.into_node()); self }
    /// Sets `DeviceTypeOsx`. The values are constants of [`DeviceTypeOsx`].
    #[inline] pub fn device_type_osx(mut self, value: impl IntoValue_<DeviceTypeOsx>) -> Self { self.0.put("DeviceTypeOsx", value.into_node()); self }
    /// Sets `DeviceTypeWeb`. The values are constants of [`DeviceTypeWeb`].
    #[inline] pub fn device_type_web(mut self, value: impl IntoValue_<DeviceTypeWeb>) -> Self { self.0.put("DeviceTypeWeb", value.into_node()); self }
    /// Sets `DeviceTypeWindows`. The values are constants of [`DeviceTypeWindows`].
    #[inline] pub fn device_type_windows(mut self, value: impl IntoValue_<DeviceTypeWindows>) -> Self { self.0.put("DeviceTypeWindows", value.into_node()); self }
    /// Sets `DeviceTypeWorkSpacesThinClient`. The values are constants of [`DeviceTypeWorkSpacesThinClient`].
    #[inline] pub fn device_type_work_spaces_thin_client(mut self, value: impl IntoValue_<DeviceTypeWorkSpacesThinClient>) -> Self { self.0.put("DeviceTypeWorkSpacesThinClient", value.into_node()); self }
    /// Sets `DeviceTypeZeroClient`. The values are constants of [`DeviceTypeZeroClient`].
    #[inline] pub fn device_type_zero_client(mut self, value: impl IntoValue_<DeviceTypeZeroClient>) -> Self { self.0.put("DeviceTypeZeroClient", value.into_node()); self }
}
impl IntoValue_<WorkspaceAccessProperties> for WorkspaceAccessProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::Directory.DefaultWorkspaceCreationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-defaultworkspacecreationproperties.html)
#[must_use]
pub struct DefaultWorkspaceCreationProperties(Properties_);
impl DefaultWorkspaceCreationProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultWorkspaceCreationProperties(Properties_::new()) }
}
impl DefaultWorkspaceCreationProperties {
    /// Sets `CustomSecurityGroupId`. 11 to 20 characters.
    #[inline] pub fn custom_security_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomSecurityGroupId", value.into_node()); self }
    /// Sets `DefaultOu`.
    #[inline] pub fn default_ou(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultOu", value.into_node()); self }
    /// Sets `EnableInternetAccess`.
    #[inline] pub fn enable_internet_access(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableInternetAccess", value.into_node()); self }
    /// Sets `EnableMaintenanceMode`.
    #[inline] pub fn enable_maintenance_mode(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableMaintenanceMode", value.into_node()); self }
    /// Sets `InstanceIamRoleArn`.
    #[inline] pub fn instance_iam_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceIamRoleArn", value.into_node()); self }
    /// Sets `UserEnabledAsLocalAdministrator`.
    #[inline] pub fn user_enabled_as_local_administrator(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UserEnabledAsLocalAdministrator", value.into_node()); self }
}
impl IntoValue_<DefaultWorkspaceCreationProperties> for DefaultWorkspaceCreationProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum EndpointEncryptionMode {}
impl EndpointEncryptionMode {
    /// `STANDARD_TLS`
    pub const STANDARD_TLS: Value_<EndpointEncryptionMode> = Value_::constant("STANDARD_TLS");
    /// `FIPS_VALIDATED`
    pub const FIPS_VALIDATED: Value_<EndpointEncryptionMode> = Value_::constant("FIPS_VALIDATED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointEncryptionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum SamlPropertiesStatus {}
impl SamlPropertiesStatus {
    /// `DISABLED`
    pub const DISABLED: Value_<SamlPropertiesStatus> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<SamlPropertiesStatus> = Value_::constant("ENABLED");
    /// `ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK`
    pub const ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK: Value_<SamlPropertiesStatus> = Value_::constant("ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SamlPropertiesStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum ChangeComputeType {}
impl ChangeComputeType {
    /// `ENABLED`
    pub const ENABLED: Value_<ChangeComputeType> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ChangeComputeType> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ChangeComputeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum IncreaseVolumeSize {}
impl IncreaseVolumeSize {
    /// `ENABLED`
    pub const ENABLED: Value_<IncreaseVolumeSize> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<IncreaseVolumeSize> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IncreaseVolumeSize> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum RebuildWorkspace {}
impl RebuildWorkspace {
    /// `ENABLED`
    pub const ENABLED: Value_<RebuildWorkspace> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<RebuildWorkspace> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RebuildWorkspace> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum RestartWorkspace {}
impl RestartWorkspace {
    /// `ENABLED`
    pub const ENABLED: Value_<RestartWorkspace> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<RestartWorkspace> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RestartWorkspace> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum SwitchRunningMode {}
impl SwitchRunningMode {
    /// `ENABLED`
    pub const ENABLED: Value_<SwitchRunningMode> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<SwitchRunningMode> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SwitchRunningMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `ENABLED_AUTO`
    pub const ENABLED_AUTO: Value_<Mode> = Value_::constant("ENABLED_AUTO");
    /// `DISABLED`
    pub const DISABLED: Value_<Mode> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum PreferredProtocol {}
impl PreferredProtocol {
    /// `TCP`
    pub const TCP: Value_<PreferredProtocol> = Value_::constant("TCP");
    /// `NONE`
    pub const NONE: Value_<PreferredProtocol> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreferredProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum ConnectorType {}
impl ConnectorType {
    /// `HOME_FOLDER`
    pub const HOME_FOLDER: Value_<ConnectorType> = Value_::constant("HOME_FOLDER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum StorageConnectorStatus {}
impl StorageConnectorStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<StorageConnectorStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<StorageConnectorStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageConnectorStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum StreamingExperiencePreferredProtocol {}
impl StreamingExperiencePreferredProtocol {
    /// `TCP`
    pub const TCP: Value_<StreamingExperiencePreferredProtocol> = Value_::constant("TCP");
    /// `UDP`
    pub const UDP: Value_<StreamingExperiencePreferredProtocol> = Value_::constant("UDP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StreamingExperiencePreferredProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `CLIPBOARD_COPY_FROM_LOCAL_DEVICE`
    pub const CLIPBOARD_COPY_FROM_LOCAL_DEVICE: Value_<Action> = Value_::constant("CLIPBOARD_COPY_FROM_LOCAL_DEVICE");
    /// `CLIPBOARD_COPY_TO_LOCAL_DEVICE`
    pub const CLIPBOARD_COPY_TO_LOCAL_DEVICE: Value_<Action> = Value_::constant("CLIPBOARD_COPY_TO_LOCAL_DEVICE");
    /// `PRINTING_TO_LOCAL_DEVICE`
    pub const PRINTING_TO_LOCAL_DEVICE: Value_<Action> = Value_::constant("PRINTING_TO_LOCAL_DEVICE");
    /// `SMART_CARD`
    pub const SMART_CARD: Value_<Action> = Value_::constant("SMART_CARD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum Permission {}
impl Permission {
    /// `ENABLED`
    pub const ENABLED: Value_<Permission> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Permission> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Permission> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum Tenancy {}
impl Tenancy {
    /// `DEDICATED`
    pub const DEDICATED: Value_<Tenancy> = Value_::constant("DEDICATED");
    /// `SHARED`
    pub const SHARED: Value_<Tenancy> = Value_::constant("SHARED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tenancy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum UserIdentityType {}
impl UserIdentityType {
    /// `CUSTOMER_MANAGED`
    pub const CUSTOMER_MANAGED: Value_<UserIdentityType> = Value_::constant("CUSTOMER_MANAGED");
    /// `AWS_DIRECTORY_SERVICE`
    pub const AWS_DIRECTORY_SERVICE: Value_<UserIdentityType> = Value_::constant("AWS_DIRECTORY_SERVICE");
    /// `AWS_IAM_IDENTITY_CENTER`
    pub const AWS_IAM_IDENTITY_CENTER: Value_<UserIdentityType> = Value_::constant("AWS_IAM_IDENTITY_CENTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserIdentityType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum AccessEndpointType {}
impl AccessEndpointType {
    /// `STREAMING_WSP`
    pub const STREAMING_WSP: Value_<AccessEndpointType> = Value_::constant("STREAMING_WSP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessEndpointType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum InternetFallbackProtocol {}
impl InternetFallbackProtocol {
    /// `PCOIP`
    pub const PCOIP: Value_<InternetFallbackProtocol> = Value_::constant("PCOIP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InternetFallbackProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum DeviceTypeAndroid {}
impl DeviceTypeAndroid {
    /// `ALLOW`
    pub const ALLOW: Value_<DeviceTypeAndroid> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<DeviceTypeAndroid> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeviceTypeAndroid> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum DeviceTypeChromeOs {}
impl DeviceTypeChromeOs {
    /// `ALLOW`
    pub const ALLOW: Value_<DeviceTypeChromeOs> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<DeviceTypeChromeOs> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeviceTypeChromeOs> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum DeviceTypeIos {}
impl DeviceTypeIos {
    /// `ALLOW`
    pub const ALLOW: Value_<DeviceTypeIos> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<DeviceTypeIos> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeviceTypeIos> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum DeviceTypeLinux {}
impl DeviceTypeLinux {
    /// `ALLOW`
    pub const ALLOW: Value_<DeviceTypeLinux> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<DeviceTypeLinux> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeviceTypeLinux> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum DeviceTypeOsx {}
impl DeviceTypeOsx {
    /// `ALLOW`
    pub const ALLOW: Value_<DeviceTypeOsx> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<DeviceTypeOsx> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeviceTypeOsx> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum DeviceTypeWeb {}
impl DeviceTypeWeb {
    /// `ALLOW`
    pub const ALLOW: Value_<DeviceTypeWeb> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<DeviceTypeWeb> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeviceTypeWeb> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum DeviceTypeWindows {}
impl DeviceTypeWindows {
    /// `ALLOW`
    pub const ALLOW: Value_<DeviceTypeWindows> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<DeviceTypeWindows> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeviceTypeWindows> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum DeviceTypeWorkSpacesThinClient {}
impl DeviceTypeWorkSpacesThinClient {
    /// `ALLOW`
    pub const ALLOW: Value_<DeviceTypeWorkSpacesThinClient> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<DeviceTypeWorkSpacesThinClient> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeviceTypeWorkSpacesThinClient> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum DeviceTypeZeroClient {}
impl DeviceTypeZeroClient {
    /// `ALLOW`
    pub const ALLOW: Value_<DeviceTypeZeroClient> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<DeviceTypeZeroClient> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeviceTypeZeroClient> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::Directory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
#[derive(Debug)]
pub enum WorkspaceType {}
impl WorkspaceType {
    /// `PERSONAL`
    pub const PERSONAL: Value_<WorkspaceType> = Value_::constant("PERSONAL");
    /// `POOLS`
    pub const POOLS: Value_<WorkspaceType> = Value_::constant("POOLS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WorkspaceType> { Value_::from_node(value.into_node()) }
}
