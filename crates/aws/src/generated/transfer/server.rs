// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transfer::Server`

use stanchion_template::generated::*;

/// `AWS::Transfer::Server`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
#[must_use]
pub struct Server(Properties_);
impl Server {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Server(Properties_::new()) }
}
impl Server {
    /// Sets `Certificate`. 0 to 1600 characters.
    #[inline] pub fn certificate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Certificate", value.into_node()); self }
    /// Sets `CreateWithHostKey`.
    #[inline] pub fn create_with_host_key(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CreateWithHostKey", value.into_node()); self }
    /// Sets `Domain`. An update replaces the resource. The values are constants of [`Domain`].
    #[inline] pub fn domain(mut self, value: impl IntoValue_<Domain>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `EndpointDetails`. An update may replace the resource.
    #[inline] pub fn endpoint_details(mut self, value: impl IntoValue_<EndpointDetails>) -> Self { self.0.put("EndpointDetails", value.into_node()); self }
    /// Sets `EndpointType`. The values are constants of [`EndpointType`].
    #[inline] pub fn endpoint_type(mut self, value: impl IntoValue_<EndpointType>) -> Self { self.0.put("EndpointType", value.into_node()); self }
    /// Sets `IdentityProviderDetails`.
    #[inline] pub fn identity_provider_details(mut self, value: impl IntoValue_<IdentityProviderDetails>) -> Self { self.0.put("IdentityProviderDetails", value.into_node()); self }
    /// Sets `IdentityProviderType`. An update may replace the resource. The values are constants of [`IdentityProviderType`].
    #[inline] pub fn identity_provider_type(mut self, value: impl IntoValue_<IdentityProviderType>) -> Self { self.0.put("IdentityProviderType", value.into_node()); self }
    /// Sets `IpAddressType`. An update may replace the resource. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `LoggingRole`. 0 to 2048 characters.
    #[inline] pub fn logging_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoggingRole", value.into_node()); self }
    /// Sets `PostAuthenticationLoginBanner`. 0 to 4096 characters.
    #[inline] pub fn post_authentication_login_banner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PostAuthenticationLoginBanner", value.into_node()); self }
    /// Sets `PreAuthenticationLoginBanner`. 0 to 4096 characters.
    #[inline] pub fn pre_authentication_login_banner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreAuthenticationLoginBanner", value.into_node()); self }
    /// Sets `ProtocolDetails`.
    #[inline] pub fn protocol_details(mut self, value: impl IntoValue_<ProtocolDetails>) -> Self { self.0.put("ProtocolDetails", value.into_node()); self }
    /// Sets `Protocols`. 1 to 4 items. The values are constants of [`Protocol`].
    #[inline] pub fn protocols(mut self, value: impl IntoValue_<Vec<Protocol>>) -> Self { self.0.put("Protocols", value.into_node()); self }
    /// Sets `S3StorageOptions`.
    #[inline] pub fn s3_storage_options(mut self, value: impl IntoValue_<S3StorageOptions>) -> Self { self.0.put("S3StorageOptions", value.into_node()); self }
    /// Sets `SecurityPolicyName`. 0 to 100 characters.
    #[inline] pub fn security_policy_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityPolicyName", value.into_node()); self }
    /// Sets `StructuredLogDestinations`. At most 1 item.
    #[inline] pub fn structured_log_destinations(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StructuredLogDestinations", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkflowDetails`.
    #[inline] pub fn workflow_details(mut self, value: impl IntoValue_<WorkflowDetails>) -> Self { self.0.put("WorkflowDetails", value.into_node()); self }
}
impl IntoValue_<Server> for Server { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Server {
    const TYPE: &'static str = "AWS::Transfer::Server";
    type Handle = ServerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Server`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServerRef(Id_);
impl From<Id_> for ServerRef { #[inline] fn from(id: Id_) -> Self { ServerRef(id) } }
impl AsRef<Id_> for ServerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServerRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `As2ServiceManagedEgressIpAddresses`
    #[inline] pub fn as2_service_managed_egress_ip_addresses(&self) -> Value_<Vec<String>> { self.0.list_attribute("As2ServiceManagedEgressIpAddresses") }
    /// `Fn::GetAtt` `ServerId`
    #[inline] pub fn server_id(&self) -> Value_<String> { self.0.attribute("ServerId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::Transfer::Server.EndpointDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-endpointdetails.html)
#[must_use]
pub struct EndpointDetails(Properties_);
impl EndpointDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EndpointDetails(Properties_::new()) }
}
impl EndpointDetails {
    /// Sets `AddressAllocationIds`.
    #[inline] pub fn address_allocation_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AddressAllocationIds", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `VpcEndpointId`. Exactly 22 characters.
    #[inline] pub fn vpc_endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcEndpointId", value.into_node()); self }
    /// Sets `VpcId`.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl IntoValue_<EndpointDetails> for EndpointDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Server.IdentityProviderDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-identityproviderdetails.html)
#[must_use]
pub struct IdentityProviderDetails(Properties_);
impl IdentityProviderDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdentityProviderDetails(Properties_::new()) }
}
impl IdentityProviderDetails {
    /// Sets `DirectoryId`. Exactly 12 characters.
    #[inline] pub fn directory_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DirectoryId", value.into_node()); self }
    /// Sets `Function`. 1 to 170 characters.
    #[inline] pub fn function(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Function", value.into_node()); self }
    /// Sets `InvocationRole`. 20 to 2048 characters.
    #[inline] pub fn invocation_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvocationRole", value.into_node()); self }
    /// Sets `SftpAuthenticationMethods`. The values are constants of [`SftpAuthenticationMethods`].
    #[inline] pub fn sftp_authentication_methods(mut self, value: impl IntoValue_<SftpAuthenticationMethods>) -> Self { self.0.put("SftpAuthenticationMethods", value.into_node()); self }
    /// Sets `Url`. 0 to 255 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl IntoValue_<IdentityProviderDetails> for IdentityProviderDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Server.ProxyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-proxyconfig.html)
#[must_use]
pub struct ProxyConfig(Properties_);
impl ProxyConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProxyConfig(Properties_::new()) }
}
impl ProxyConfig {
    /// Sets `SftpMode`. The values are constants of [`ProxyMode`].
    #[inline] pub fn sftp_mode(mut self, value: impl IntoValue_<ProxyMode>) -> Self { self.0.put("SftpMode", value.into_node()); self }
}
impl IntoValue_<ProxyConfig> for ProxyConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Server.ProtocolDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-protocoldetails.html)
#[must_use]
pub struct ProtocolDetails(Properties_);
impl ProtocolDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProtocolDetails(Properties_::new()) }
}
impl ProtocolDetails {
    /// Sets `As2Transports`. Exactly 1 item. The values are constants of [`As2Transport`].
    #[inline] pub fn as2_transports(mut self, value: impl IntoValue_<Vec<As2Transport>>) -> Self { self.0.put("As2Transports", value.into_node()); self }
    /// Sets `PassiveIp`. 0 to 15 characters.
    #[inline] pub fn passive_ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PassiveIp", value.into_node()); self }
    /// Sets `ProxyConfig`.
    #[inline] pub fn proxy_config(mut self, value: impl IntoValue_<ProxyConfig>) -> Self { self.0.put("ProxyConfig", value.into_node()); self }
    /// Sets `SetStatOption`. The values are constants of [`SetStatOption`].
    #[inline] pub fn set_stat_option(mut self, value: impl IntoValue_<SetStatOption>) -> Self { self.0.put("SetStatOption", value.into_node()); self }
    /// Sets `TlsSessionResumptionMode`. The values are constants of [`TlsSessionResumptionMode`].
    #[inline] pub fn tls_session_resumption_mode(mut self, value: impl IntoValue_<TlsSessionResumptionMode>) -> Self { self.0.put("TlsSessionResumptionMode", value.into_node()); self }
}
impl IntoValue_<ProtocolDetails> for ProtocolDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Server.S3StorageOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-s3storageoptions.html)
#[must_use]
pub struct S3StorageOptions(Properties_);
impl S3StorageOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3StorageOptions(Properties_::new()) }
}
impl S3StorageOptions {
    /// Sets `DirectoryListingOptimization`. The values are constants of [`DirectoryListingOptimization`].
    #[inline] pub fn directory_listing_optimization(mut self, value: impl IntoValue_<DirectoryListingOptimization>) -> Self { self.0.put("DirectoryListingOptimization", value.into_node()); self }
}
impl IntoValue_<S3StorageOptions> for S3StorageOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Server.WorkflowDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-workflowdetail.html)
#[must_use]
pub struct WorkflowDetail<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WorkflowDetail<Missing_<super::required::execution_role>, Missing_<super::required::workflow_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkflowDetail(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WorkflowDetail<S0, S1> {
    /// Sets `ExecutionRole`. Required. 20 to 2048 characters.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> WorkflowDetail<Set_, S1> { self.0.put("ExecutionRole", value.into_node()); WorkflowDetail(self.0, PhantomData_) }
    /// Sets `WorkflowId`. Required. Exactly 19 characters.
    #[inline] pub fn workflow_id(mut self, value: impl IntoValue_<String>) -> WorkflowDetail<S0, Set_> { self.0.put("WorkflowId", value.into_node()); WorkflowDetail(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WorkflowDetail> for WorkflowDetail<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::Server.WorkflowDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-workflowdetails.html)
#[must_use]
pub struct WorkflowDetails(Properties_);
impl WorkflowDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkflowDetails(Properties_::new()) }
}
impl WorkflowDetails {
    /// Sets `OnPartialUpload`. At most 1 item.
    #[inline] pub fn on_partial_upload(mut self, value: impl IntoValue_<Vec<WorkflowDetail>>) -> Self { self.0.put("OnPartialUpload", value.into_node()); self }
    /// Sets `OnUpload`. At most 1 item.
    #[inline] pub fn on_upload(mut self, value: impl IntoValue_<Vec<WorkflowDetail>>) -> Self { self.0.put("OnUpload", value.into_node()); self }
}
impl IntoValue_<WorkflowDetails> for WorkflowDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Transfer::Server`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
#[derive(Debug)]
pub enum Domain {}
impl Domain {
    /// `S3`
    pub const S3: Value_<Domain> = Value_::constant("S3");
    /// `EFS`
    pub const EFS: Value_<Domain> = Value_::constant("EFS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Domain> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Server`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
#[derive(Debug)]
pub enum EndpointType {}
impl EndpointType {
    /// `PUBLIC`
    pub const PUBLIC: Value_<EndpointType> = Value_::constant("PUBLIC");
    /// `VPC`
    pub const VPC: Value_<EndpointType> = Value_::constant("VPC");
    /// `VPC_ENDPOINT`
    pub const VPC_ENDPOINT: Value_<EndpointType> = Value_::constant("VPC_ENDPOINT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Server`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
#[derive(Debug)]
pub enum SftpAuthenticationMethods {}
impl SftpAuthenticationMethods {
    /// `PASSWORD`
    pub const PASSWORD: Value_<SftpAuthenticationMethods> = Value_::constant("PASSWORD");
    /// `PUBLIC_KEY`
    pub const PUBLIC_KEY: Value_<SftpAuthenticationMethods> = Value_::constant("PUBLIC_KEY");
    /// `PUBLIC_KEY_OR_PASSWORD`
    pub const PUBLIC_KEY_OR_PASSWORD: Value_<SftpAuthenticationMethods> = Value_::constant("PUBLIC_KEY_OR_PASSWORD");
    /// `PUBLIC_KEY_AND_PASSWORD`
    pub const PUBLIC_KEY_AND_PASSWORD: Value_<SftpAuthenticationMethods> = Value_::constant("PUBLIC_KEY_AND_PASSWORD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SftpAuthenticationMethods> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Server`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
#[derive(Debug)]
pub enum IdentityProviderType {}
impl IdentityProviderType {
    /// `SERVICE_MANAGED`
    pub const SERVICE_MANAGED: Value_<IdentityProviderType> = Value_::constant("SERVICE_MANAGED");
    /// `API_GATEWAY`
    pub const API_GATEWAY: Value_<IdentityProviderType> = Value_::constant("API_GATEWAY");
    /// `AWS_DIRECTORY_SERVICE`
    pub const AWS_DIRECTORY_SERVICE: Value_<IdentityProviderType> = Value_::constant("AWS_DIRECTORY_SERVICE");
    /// `AWS_LAMBDA`
    pub const AWS_LAMBDA: Value_<IdentityProviderType> = Value_::constant("AWS_LAMBDA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IdentityProviderType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Server`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
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
/// Values of `AWS::Transfer::Server`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
#[derive(Debug)]
pub enum As2Transport {}
impl As2Transport {
    /// `HTTP`
    pub const HTTP: Value_<As2Transport> = Value_::constant("HTTP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<As2Transport> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Server`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
#[derive(Debug)]
pub enum ProxyMode {}
impl ProxyMode {
    /// `PROXY_PROTOCOL_V2_ENFORCED`
    pub const PROXY_PROTOCOL_V2_ENFORCED: Value_<ProxyMode> = Value_::constant("PROXY_PROTOCOL_V2_ENFORCED");
    /// `NONE`
    pub const NONE: Value_<ProxyMode> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProxyMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Server`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
#[derive(Debug)]
pub enum SetStatOption {}
impl SetStatOption {
    /// `DEFAULT`
    pub const DEFAULT: Value_<SetStatOption> = Value_::constant("DEFAULT");
    /// `ENABLE_NO_OP`
    pub const ENABLE_NO_OP: Value_<SetStatOption> = Value_::constant("ENABLE_NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SetStatOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Server`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
#[derive(Debug)]
pub enum TlsSessionResumptionMode {}
impl TlsSessionResumptionMode {
    /// `DISABLED`
    pub const DISABLED: Value_<TlsSessionResumptionMode> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<TlsSessionResumptionMode> = Value_::constant("ENABLED");
    /// `ENFORCED`
    pub const ENFORCED: Value_<TlsSessionResumptionMode> = Value_::constant("ENFORCED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TlsSessionResumptionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Server`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `SFTP`
    pub const SFTP: Value_<Protocol> = Value_::constant("SFTP");
    /// `FTP`
    pub const FTP: Value_<Protocol> = Value_::constant("FTP");
    /// `FTPS`
    pub const FTPS: Value_<Protocol> = Value_::constant("FTPS");
    /// `AS2`
    pub const AS2: Value_<Protocol> = Value_::constant("AS2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::Server`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
#[derive(Debug)]
pub enum DirectoryListingOptimization {}
impl DirectoryListingOptimization {
    /// `ENABLED`
    pub const ENABLED: Value_<DirectoryListingOptimization> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<DirectoryListingOptimization> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DirectoryListingOptimization> { Value_::from_node(value.into_node()) }
}
