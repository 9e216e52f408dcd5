// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::LocationSMB`

use stanchion_template::generated::*;

/// `AWS::DataSync::LocationSMB`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationsmb.html)
#[must_use]
pub struct LocationSMB<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocationSMB<Missing_<super::required::agent_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationSMB(Properties_::new(), PhantomData_) }
}
impl<S0> LocationSMB<S0> {
    /// Sets `AgentArns`. Required. 1 to 8 items.
    #[inline] pub fn agent_arns(mut self, value: impl IntoValue_<Vec<String>>) -> LocationSMB<Set_> { self.0.put("AgentArns", value.into_node()); LocationSMB(self.0, PhantomData_) }
    /// Sets `AuthenticationType`. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<AuthenticationType>) -> Self { self.0.put("AuthenticationType", value.into_node()); self }
    /// Sets `CmkSecretConfig`.
    #[inline] pub fn cmk_secret_config(mut self, value: impl IntoValue_<CmkSecretConfig>) -> Self { self.0.put("CmkSecretConfig", value.into_node()); self }
    /// Sets `CustomSecretConfig`.
    #[inline] pub fn custom_secret_config(mut self, value: impl IntoValue_<CustomSecretConfig>) -> Self { self.0.put("CustomSecretConfig", value.into_node()); self }
    /// Sets `DnsIpAddresses`. 0 to 2 items.
    #[inline] pub fn dns_ip_addresses(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DnsIpAddresses", value.into_node()); self }
    /// Sets `Domain`. 0 to 253 characters.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `KerberosKeytab`. At most 87384 characters.
    #[inline] pub fn kerberos_keytab(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KerberosKeytab", value.into_node()); self }
    /// Sets `KerberosKrb5Conf`. At most 174764 characters.
    #[inline] pub fn kerberos_krb5_conf(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KerberosKrb5Conf", value.into_node()); self }
    /// Sets `KerberosPrincipal`. 1 to 256 characters.
    #[inline] pub fn kerberos_principal(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KerberosPrincipal", value.into_node()); self }
    /// Sets `MountOptions`.
    #[inline] pub fn mount_options(mut self, value: impl IntoValue_<MountOptions>) -> Self { self.0.put("MountOptions", value.into_node()); self }
    /// Sets `Password`. At most 104 characters.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `ServerHostname`. 0 to 255 characters. An update may replace the resource.
    #[inline] pub fn server_hostname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerHostname", value.into_node()); self }
    /// Sets `Subdirectory`. 0 to 4096 characters.
    #[inline] pub fn subdirectory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdirectory", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `User`. At most 104 characters.
    #[inline] pub fn user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("User", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LocationSMB> for LocationSMB<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LocationSMB<S0> {
    const TYPE: &'static str = "AWS::DataSync::LocationSMB";
    type Handle = LocationSMBRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocationSMB`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocationSMBRef(Id_);
impl From<Id_> for LocationSMBRef { #[inline] fn from(id: Id_) -> Self { LocationSMBRef(id) } }
impl AsRef<Id_> for LocationSMBRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocationSMBRef {
    /// `Ref`: `LocationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CmkSecretConfig.SecretArn`
    #[inline] pub fn cmk_secret_config_secret_arn(&self) -> Value_<String> { self.0.attribute("CmkSecretConfig.SecretArn") }
    /// `Fn::GetAtt` `LocationArn`
    #[inline] pub fn location_arn(&self) -> Value_<String> { self.0.attribute("LocationArn") }
    /// `Fn::GetAtt` `LocationUri`
    #[inline] pub fn location_uri(&self) -> Value_<String> { self.0.attribute("LocationUri") }
    /// `Fn::GetAtt` `ManagedSecretConfig`
    #[inline] pub fn managed_secret_config(&self) -> Value_<String> { self.0.attribute("ManagedSecretConfig") }
}
/// `AWS::DataSync::LocationSMB.CmkSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationsmb-cmksecretconfig.html)
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
/// `AWS::DataSync::LocationSMB.CustomSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationsmb-customsecretconfig.html)
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
/// `AWS::DataSync::LocationSMB.MountOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationsmb-mountoptions.html)
#[must_use]
pub struct MountOptions(Properties_);
impl MountOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MountOptions(Properties_::new()) }
}
impl MountOptions {
    /// Sets `Version`. The values are constants of [`Version`].
    #[inline] pub fn version(mut self, value: impl IntoValue_<Version>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<MountOptions> for MountOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataSync::LocationSMB`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationsmb.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `NTLM`
    pub const NTLM: Value_<AuthenticationType> = Value_::constant("NTLM");
    /// `KERBEROS`
    pub const KERBEROS: Value_<AuthenticationType> = Value_::constant("KERBEROS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::LocationSMB`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationsmb.html)
#[derive(Debug)]
pub enum Version {}
impl Version {
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<Version> = Value_::constant("AUTOMATIC");
    /// `SMB1`
    pub const SMB1: Value_<Version> = Value_::constant("SMB1");
    /// `SMB2_0`
    pub const SMB2_0: Value_<Version> = Value_::constant("SMB2_0");
    /// `SMB2`
    pub const SMB2: Value_<Version> = Value_::constant("SMB2");
    /// `SMB3`
    pub const SMB3: Value_<Version> = Value_::constant("SMB3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Version> { Value_::from_node(value.into_node()) }
}
