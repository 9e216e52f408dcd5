// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transfer::Connector`

use stanchion_template::generated::*;

/// `AWS::Transfer::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
#[must_use]
pub struct Connector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Connector<Missing_<super::required::access_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connector(Properties_::new(), PhantomData_) }
}
impl<S0> Connector<S0> {
    /// Sets `AccessRole`. Required. 20 to 2048 characters.
    #[inline] pub fn access_role(mut self, value: impl IntoValue_<String>) -> Connector<Set_> { self.0.put("AccessRole", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `As2Config`.
    #[inline] pub fn as2_config(mut self, value: impl IntoValue_<As2Config>) -> Self { self.0.put("As2Config", value.into_node()); self }
    /// Sets `EgressConfig`.
    #[inline] pub fn egress_config(mut self, value: impl IntoValue_<ConnectorEgressConfig>) -> Self { self.0.put("EgressConfig", value.into_node()); self }
    /// Sets `EgressType`. The values are constants of [`ConnectorEgressType`].
    #[inline] pub fn egress_type(mut self, value: impl IntoValue_<ConnectorEgressType>) -> Self { self.0.put("EgressType", value.into_node()); self }
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `LoggingRole`. 20 to 2048 characters.
    #[inline] pub fn logging_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoggingRole", value.into_node()); self }
    /// Sets `SecurityPolicyName`. 0 to 50 characters.
    #[inline] pub fn security_policy_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityPolicyName", value.into_node()); self }
    /// Sets `SftpConfig`.
    #[inline] pub fn sftp_config(mut self, value: impl IntoValue_<SftpConfig>) -> Self { self.0.put("SftpConfig", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Url`. 0 to 255 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Connector> for Connector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Connector<S0> {
    const TYPE: &'static str = "AWS::Transfer::Connector";
    type Handle = ConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectorRef(Id_);
impl From<Id_> for ConnectorRef { #[inline] fn from(id: Id_) -> Self { ConnectorRef(id) } }
impl AsRef<Id_> for ConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectorRef {
    /// `Ref`: `ConnectorId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ConnectorId`
    #[inline] pub fn connector_id(&self) -> Value_<String> { self.0.attribute("ConnectorId") }
    /// `Fn::GetAtt` `ErrorMessage`
    #[inline] pub fn error_message(&self) -> Value_<String> { self.0.attribute("ErrorMessage") }
    /// `Fn::GetAtt` `ServiceManagedEgressIpAddresses`
    #[inline] pub fn service_managed_egress_ip_addresses(&self) -> Value_<Vec<String>> { self.0.list_attribute("ServiceManagedEgressIpAddresses") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Transfer::Connector.ConnectorAsyncMdnConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-connector-connectorasyncmdnconfig.html)
#[must_use]
pub struct ConnectorAsyncMdnConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConnectorAsyncMdnConfig<Missing_<super::required::server_ids>, Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorAsyncMdnConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConnectorAsyncMdnConfig<S0, S1> {
    /// Sets `ServerIds`. Required. 1 to 10 items.
    #[inline] pub fn server_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ConnectorAsyncMdnConfig<Set_, S1> { self.0.put("ServerIds", value.into_node()); ConnectorAsyncMdnConfig(self.0, PhantomData_) }
    /// Sets `Url`. Required. 0 to 255 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> ConnectorAsyncMdnConfig<S0, Set_> { self.0.put("Url", value.into_node()); ConnectorAsyncMdnConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConnectorAsyncMdnConfig> for ConnectorAsyncMdnConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Connector.As2Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
#[must_use]
pub struct As2Config(Properties_);
impl As2Config {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { As2Config(Properties_::new()) }
}
impl As2Config {
    /// Sets `AsyncMdnConfig`.
    #[inline] pub fn async_mdn_config(mut self, value: impl IntoValue_<ConnectorAsyncMdnConfig>) -> Self { self.0.put("AsyncMdnConfig", value.into_node()); self }
    /// Sets `BasicAuthSecretId`. 0 to 2048 characters.
    #[inline] pub fn basic_auth_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BasicAuthSecretId", value.into_node()); self }
    /// Sets `Compression`. The values are constants of [`Compression`].
    #[inline] pub fn compression(mut self, value: impl IntoValue_<Compression>) -> Self { self.0.put("Compression", value.into_node()); self }
    /// Sets `EncryptionAlgorithm`. The values are constants of [`EncryptionAlgorithm`].
    #[inline] pub fn encryption_algorithm(mut self, value: impl IntoValue_<EncryptionAlgorithm>) -> Self { self.0.put("EncryptionAlgorithm", value.into_node()); self }
    /// Sets `LocalProfileId`. Exactly 19 characters.
    #[inline] pub fn local_profile_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalProfileId", value.into_node()); self }
    /// Sets `MdnResponse`. The values are constants of [`MdnResponse`].
    #[inline] pub fn mdn_response(mut self, value: impl IntoValue_<MdnResponse>) -> Self { self.0.put("MdnResponse", value.into_node()); self }
    /// Sets `MdnSigningAlgorithm`. The values are constants of [`MdnSigningAlgorithm`].
    #[inline] pub fn mdn_signing_algorithm(mut self, value: impl IntoValue_<MdnSigningAlgorithm>) -> Self { self.0.put("MdnSigningAlgorithm", value.into_node()); self }
    /// Sets `MessageSubject`. 1 to 1024 characters.
    #[inline] pub fn message_subject(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageSubject", value.into_node()); self }
    /// Sets `PartnerProfileId`. Exactly 19 characters.
    #[inline] pub fn partner_profile_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PartnerProfileId", value.into_node()); self }
    /// Sets `PreserveContentType`. The values are constants of [`PreserveContentType`].
    #[inline] pub fn preserve_content_type(mut self, value: impl IntoValue_<PreserveContentType>) -> Self { self.0.put("PreserveContentType", value.into_node()); self }
    /// Sets `SigningAlgorithm`. The values are constants of [`SigningAlgorithm`].
    #[inline] pub fn signing_algorithm(mut self, value: impl IntoValue_<SigningAlgorithm>) -> Self { self.0.put("SigningAlgorithm", value.into_node()); self }
}
impl IntoValue_<As2Config> for As2Config { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Connector.ConnectorVpcLatticeEgressConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-connector-connectorvpclatticeegressconfig.html)
#[must_use]
pub struct ConnectorVpcLatticeEgressConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectorVpcLatticeEgressConfig<Missing_<super::required::resource_configuration_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorVpcLatticeEgressConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectorVpcLatticeEgressConfig<S0> {
    /// Sets `PortNumber`. 1 to 65535.
    #[inline] pub fn port_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PortNumber", value.into_node()); self }
    /// Sets `ResourceConfigurationArn`. Required. 1 to 2048 characters.
    #[inline] pub fn resource_configuration_arn(mut self, value: impl IntoValue_<String>) -> ConnectorVpcLatticeEgressConfig<Set_> { self.0.put("ResourceConfigurationArn", value.into_node()); ConnectorVpcLatticeEgressConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConnectorVpcLatticeEgressConfig> for ConnectorVpcLatticeEgressConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Connector.ConnectorEgressConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-connector-connectoregressconfig.html)
#[must_use]
pub struct ConnectorEgressConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectorEgressConfig<Missing_<super::required::vpc_lattice>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorEgressConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectorEgressConfig<S0> {
    /// Sets `VpcLattice`. Required.
    #[inline] pub fn vpc_lattice(mut self, value: impl IntoValue_<ConnectorVpcLatticeEgressConfig>) -> ConnectorEgressConfig<Set_> { self.0.put("VpcLattice", value.into_node()); ConnectorEgressConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConnectorEgressConfig> for ConnectorEgressConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Connector.SftpConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
#[must_use]
pub struct SftpConfig(Properties_);
impl SftpConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SftpConfig(Properties_::new()) }
}
impl SftpConfig {
    /// Sets `MaxConcurrentConnections`. 1 to 5.
    #[inline] pub fn max_concurrent_connections(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrentConnections", value.into_node()); self }
    /// Sets `OrderedUserSecretVersionStages`. 1 to 2 items.
    #[inline] pub fn ordered_user_secret_version_stages(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OrderedUserSecretVersionStages", value.into_node()); self }
    /// Sets `TrustedHostKeys`. 0 to 10 items.
    #[inline] pub fn trusted_host_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TrustedHostKeys", value.into_node()); self }
    /// Sets `UserSecretId`. 1 to 2048 characters.
    #[inline] pub fn user_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserSecretId", value.into_node()); self }
}
impl IntoValue_<SftpConfig> for SftpConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Transfer::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
#[derive(Debug)]
pub enum Compression {}
impl Compression {
    /// `ZLIB`
    pub const ZLIB: Value_<Compression> = Value_::constant("ZLIB");
    /// `DISABLED`
    pub const DISABLED: Value_<Compression> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Compression> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
#[derive(Debug)]
pub enum EncryptionAlgorithm {}
impl EncryptionAlgorithm {
    /// `AES128_CBC`
    pub const AES128_CBC: Value_<EncryptionAlgorithm> = Value_::constant("AES128_CBC");
    /// `AES192_CBC`
    pub const AES192_CBC: Value_<EncryptionAlgorithm> = Value_::constant("AES192_CBC");
    /// `AES256_CBC`
    pub const AES256_CBC: Value_<EncryptionAlgorithm> = Value_::constant("AES256_CBC");
    /// `NONE`
    pub const NONE: Value_<EncryptionAlgorithm> = Value_::constant("NONE");
    /// `DES_EDE3_CBC`
    pub const DES_EDE3_CBC: Value_<EncryptionAlgorithm> = Value_::constant("DES_EDE3_CBC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
#[derive(Debug)]
pub enum MdnResponse {}
impl MdnResponse {
    /// `SYNC`
    pub const SYNC: Value_<MdnResponse> = Value_::constant("SYNC");
    /// `ASYNC`
    pub const ASYNC: Value_<MdnResponse> = Value_::constant("ASYNC");
    /// `NONE`
    pub const NONE: Value_<MdnResponse> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MdnResponse> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
#[derive(Debug)]
pub enum MdnSigningAlgorithm {}
impl MdnSigningAlgorithm {
    /// `SHA256`
    pub const SHA256: Value_<MdnSigningAlgorithm> = Value_::constant("SHA256");
    /// `SHA384`
    pub const SHA384: Value_<MdnSigningAlgorithm> = Value_::constant("SHA384");
    /// `SHA512`
    pub const SHA512: Value_<MdnSigningAlgorithm> = Value_::constant("SHA512");
    /// `SHA1`
    pub const SHA1: Value_<MdnSigningAlgorithm> = Value_::constant("SHA1");
    /// `NONE`
    pub const NONE: Value_<MdnSigningAlgorithm> = Value_::constant("NONE");
    /// `DEFAULT`
    pub const DEFAULT: Value_<MdnSigningAlgorithm> = Value_::constant("DEFAULT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MdnSigningAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
#[derive(Debug)]
pub enum PreserveContentType {}
impl PreserveContentType {
    /// `ENABLED`
    pub const ENABLED: Value_<PreserveContentType> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<PreserveContentType> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreserveContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
#[derive(Debug)]
pub enum SigningAlgorithm {}
impl SigningAlgorithm {
    /// `SHA256`
    pub const SHA256: Value_<SigningAlgorithm> = Value_::constant("SHA256");
    /// `SHA384`
    pub const SHA384: Value_<SigningAlgorithm> = Value_::constant("SHA384");
    /// `SHA512`
    pub const SHA512: Value_<SigningAlgorithm> = Value_::constant("SHA512");
    /// `SHA1`
    pub const SHA1: Value_<SigningAlgorithm> = Value_::constant("SHA1");
    /// `NONE`
    pub const NONE: Value_<SigningAlgorithm> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SigningAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
#[derive(Debug)]
pub enum ConnectorEgressType {}
impl ConnectorEgressType {
    /// `SERVICE_MANAGED`
    pub const SERVICE_MANAGED: Value_<ConnectorEgressType> = Value_::constant("SERVICE_MANAGED");
    /// `VPC_LATTICE`
    pub const VPC_LATTICE: Value_<ConnectorEgressType> = Value_::constant("VPC_LATTICE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectorEgressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("IPV4");
    /// `DUALSTACK`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("DUALSTACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
