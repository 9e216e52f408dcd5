// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::LocationHDFS`

use stanchion_template::generated::*;

/// `AWS::DataSync::LocationHDFS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html)
#[must_use]
pub struct LocationHDFS<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LocationHDFS<Missing_<super::required::agent_arns>, Missing_<super::required::authentication_type>, Missing_<super::required::name_nodes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationHDFS(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LocationHDFS<S0, S1, S2> {
    /// Sets `AgentArns`. Required. 1 to 8 items.
    #[inline] pub fn agent_arns(mut self, value: impl IntoValue_<Vec<String>>) -> LocationHDFS<Set_, S1, S2> { self.0.put("AgentArns", value.into_node()); LocationHDFS(self.0, PhantomData_) }
    /// Sets `AuthenticationType`. Required. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<AuthenticationType>) -> LocationHDFS<S0, Set_, S2> { self.0.put("AuthenticationType", value.into_node()); LocationHDFS(self.0, PhantomData_) }
    /// Sets `BlockSize`. 1048576 to 1073741824.
    #[inline] pub fn block_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BlockSize", value.into_node()); self }
    /// Sets `CmkSecretConfig`.
    #[inline] pub fn cmk_secret_config(mut self, value: impl IntoValue_<CmkSecretConfig>) -> Self { self.0.put("CmkSecretConfig", value.into_node()); self }
    /// Sets `CustomSecretConfig`.
    #[inline] pub fn custom_secret_config(mut self, value: impl IntoValue_<CustomSecretConfig>) -> Self { self.0.put("CustomSecretConfig", value.into_node()); self }
    /// Sets `KerberosKeytab`. At most 87384 characters.
    #[inline] pub fn kerberos_keytab(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KerberosKeytab", value.into_node()); self }
    /// Sets `KerberosKrb5Conf`. At most 174764 characters.
    #[inline] pub fn kerberos_krb5_conf(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KerberosKrb5Conf", value.into_node()); self }
    /// Sets `KerberosPrincipal`. 1 to 256 characters.
    #[inline] pub fn kerberos_principal(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KerberosPrincipal", value.into_node()); self }
    /// Sets `KmsKeyProviderUri`. 1 to 255 characters.
    #[inline] pub fn kms_key_provider_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyProviderUri", value.into_node()); self }
    /// Sets `NameNodes`. Required. At least 1 item.
    #[inline] pub fn name_nodes(mut self, value: impl IntoValue_<Vec<NameNode>>) -> LocationHDFS<S0, S1, Set_> { self.0.put("NameNodes", value.into_node()); LocationHDFS(self.0, PhantomData_) }
    /// Sets `QopConfiguration`.
    #[inline] pub fn qop_configuration(mut self, value: impl IntoValue_<QopConfiguration>) -> Self { self.0.put("QopConfiguration", value.into_node()); self }
    /// Sets `ReplicationFactor`. 1 to 512.
    #[inline] pub fn replication_factor(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReplicationFactor", value.into_node()); self }
    /// Sets `SimpleUser`. 1 to 256 characters.
    #[inline] pub fn simple_user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SimpleUser", value.into_node()); self }
    /// Sets `Subdirectory`. 0 to 4096 characters.
    #[inline] pub fn subdirectory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdirectory", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LocationHDFS> for LocationHDFS<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LocationHDFS<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DataSync::LocationHDFS";
    type Handle = LocationHDFSRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocationHDFS`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocationHDFSRef(Id_);
impl From<Id_> for LocationHDFSRef { #[inline] fn from(id: Id_) -> Self { LocationHDFSRef(id) } }
impl AsRef<Id_> for LocationHDFSRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocationHDFSRef {
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
/// `AWS::DataSync::LocationHDFS.CmkSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationhdfs-cmksecretconfig.html)
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
/// `AWS::DataSync::LocationHDFS.CustomSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationhdfs-customsecretconfig.html)
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
/// `AWS::DataSync::LocationHDFS.NameNode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationhdfs-namenode.html)
#[must_use]
pub struct NameNode<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NameNode<Missing_<super::required::hostname>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NameNode(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NameNode<S0, S1> {
    /// Sets `Hostname`. Required. 1 to 255 characters.
    #[inline] pub fn hostname(mut self, value: impl IntoValue_<String>) -> NameNode<Set_, S1> { self.0.put("Hostname", value.into_node()); NameNode(self.0, PhantomData_) }
    /// Sets `Port`. Required. 1 to 65536.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> NameNode<S0, Set_> { self.0.put("Port", value.into_node()); NameNode(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NameNode> for NameNode<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationHDFS.QopConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationhdfs-qopconfiguration.html)
#[must_use]
pub struct QopConfiguration(Properties_);
impl QopConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QopConfiguration(Properties_::new()) }
}
impl QopConfiguration {
    /// Sets `DataTransferProtection`. The values are constants of [`DataTransferProtection`].
    #[inline] pub fn data_transfer_protection(mut self, value: impl IntoValue_<DataTransferProtection>) -> Self { self.0.put("DataTransferProtection", value.into_node()); self }
    /// Sets `RpcProtection`. The values are constants of [`RpcProtection`].
    #[inline] pub fn rpc_protection(mut self, value: impl IntoValue_<RpcProtection>) -> Self { self.0.put("RpcProtection", value.into_node()); self }
}
impl IntoValue_<QopConfiguration> for QopConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataSync::LocationHDFS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `SIMPLE`
    pub const SIMPLE: Value_<AuthenticationType> = Value_::constant("SIMPLE");
    /// `KERBEROS`
    pub const KERBEROS: Value_<AuthenticationType> = Value_::constant("KERBEROS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::LocationHDFS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html)
#[derive(Debug)]
pub enum DataTransferProtection {}
impl DataTransferProtection {
    /// `AUTHENTICATION`
    pub const AUTHENTICATION: Value_<DataTransferProtection> = Value_::constant("AUTHENTICATION");
    /// `INTEGRITY`
    pub const INTEGRITY: Value_<DataTransferProtection> = Value_::constant("INTEGRITY");
    /// `PRIVACY`
    pub const PRIVACY: Value_<DataTransferProtection> = Value_::constant("PRIVACY");
    /// `DISABLED`
    pub const DISABLED: Value_<DataTransferProtection> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataTransferProtection> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataSync::LocationHDFS`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html)
#[derive(Debug)]
pub enum RpcProtection {}
impl RpcProtection {
    /// `AUTHENTICATION`
    pub const AUTHENTICATION: Value_<RpcProtection> = Value_::constant("AUTHENTICATION");
    /// `INTEGRITY`
    pub const INTEGRITY: Value_<RpcProtection> = Value_::constant("INTEGRITY");
    /// `PRIVACY`
    pub const PRIVACY: Value_<RpcProtection> = Value_::constant("PRIVACY");
    /// `DISABLED`
    pub const DISABLED: Value_<RpcProtection> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RpcProtection> { Value_::from_node(value.into_node()) }
}
