// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::ClientVpnEndpoint`

use stanchion_template::generated::*;

/// `AWS::EC2::ClientVpnEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnendpoint.html)
#[must_use]
pub struct ClientVpnEndpoint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ClientVpnEndpoint<Missing_<super::required::authentication_options>, Missing_<super::required::connection_log_options>, Missing_<super::required::server_certificate_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientVpnEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ClientVpnEndpoint<S0, S1, S2> {
    /// Sets `AuthenticationOptions`. Required. An update replaces the resource.
    #[inline] pub fn authentication_options(mut self, value: impl IntoValue_<Vec<ClientAuthenticationRequest>>) -> ClientVpnEndpoint<Set_, S1, S2> { self.0.put("AuthenticationOptions", value.into_node()); ClientVpnEndpoint(self.0, PhantomData_) }
    /// Sets `AuthorizationPolicy`.
    #[inline] pub fn authorization_policy(mut self, value: impl IntoValue_<AuthorizationPolicy>) -> Self { self.0.put("AuthorizationPolicy", value.into_node()); self }
    /// Sets `ClientCidrBlock`. An update replaces the resource.
    #[inline] pub fn client_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientCidrBlock", value.into_node()); self }
    /// Sets `ClientConnectOptions`.
    #[inline] pub fn client_connect_options(mut self, value: impl IntoValue_<ClientConnectOptions>) -> Self { self.0.put("ClientConnectOptions", value.into_node()); self }
    /// Sets `ClientLoginBannerOptions`.
    #[inline] pub fn client_login_banner_options(mut self, value: impl IntoValue_<ClientLoginBannerOptions>) -> Self { self.0.put("ClientLoginBannerOptions", value.into_node()); self }
    /// Sets `ClientRouteEnforcementOptions`.
    #[inline] pub fn client_route_enforcement_options(mut self, value: impl IntoValue_<ClientRouteEnforcementOptions>) -> Self { self.0.put("ClientRouteEnforcementOptions", value.into_node()); self }
    /// Sets `ConnectionLogOptions`. Required.
    #[inline] pub fn connection_log_options(mut self, value: impl IntoValue_<ConnectionLogOptions>) -> ClientVpnEndpoint<S0, Set_, S2> { self.0.put("ConnectionLogOptions", value.into_node()); ClientVpnEndpoint(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DevicePostureOptions`.
    #[inline] pub fn device_posture_options(mut self, value: impl IntoValue_<DevicePostureOptions>) -> Self { self.0.put("DevicePostureOptions", value.into_node()); self }
    /// Sets `DisconnectOnSessionTimeout`.
    #[inline] pub fn disconnect_on_session_timeout(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisconnectOnSessionTimeout", value.into_node()); self }
    /// Sets `DnsServers`.
    #[inline] pub fn dns_servers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DnsServers", value.into_node()); self }
    /// Sets `EndpointIpAddressType`. An update replaces the resource.
    #[inline] pub fn endpoint_ip_address_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointIpAddressType", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SelfServicePortal`.
    #[inline] pub fn self_service_portal(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SelfServicePortal", value.into_node()); self }
    /// Sets `ServerCertificateArn`. Required.
    #[inline] pub fn server_certificate_arn(mut self, value: impl IntoValue_<String>) -> ClientVpnEndpoint<S0, S1, Set_> { self.0.put("ServerCertificateArn", value.into_node()); ClientVpnEndpoint(self.0, PhantomData_) }
    /// Sets `SessionTimeoutHours`.
    #[inline] pub fn session_timeout_hours(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SessionTimeoutHours", value.into_node()); self }
    /// Sets `SplitTunnel`.
    #[inline] pub fn split_tunnel(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SplitTunnel", value.into_node()); self }
    /// Sets `TagSpecifications`. An update replaces the resource.
    #[inline] pub fn tag_specifications(mut self, value: impl IntoValue_<Vec<TagSpecification>>) -> Self { self.0.put("TagSpecifications", value.into_node()); self }
    /// Sets `TrafficIpAddressType`. An update replaces the resource.
    #[inline] pub fn traffic_ip_address_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrafficIpAddressType", value.into_node()); self }
    /// Sets `TransitGatewayConfiguration`. An update replaces the resource.
    #[inline] pub fn transit_gateway_configuration(mut self, value: impl IntoValue_<TransitGatewayConfiguration>) -> Self { self.0.put("TransitGatewayConfiguration", value.into_node()); self }
    /// Sets `TransportProtocol`. An update replaces the resource.
    #[inline] pub fn transport_protocol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransportProtocol", value.into_node()); self }
    /// Sets `VpcId`.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
    /// Sets `VpnPort`.
    #[inline] pub fn vpn_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VpnPort", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ClientVpnEndpoint> for ClientVpnEndpoint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ClientVpnEndpoint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EC2::ClientVpnEndpoint";
    type Handle = ClientVpnEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClientVpnEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClientVpnEndpointRef(Id_);
impl From<Id_> for ClientVpnEndpointRef { #[inline] fn from(id: Id_) -> Self { ClientVpnEndpointRef(id) } }
impl AsRef<Id_> for ClientVpnEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClientVpnEndpointRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::EC2::ClientVpnEndpoint.DirectoryServiceAuthenticationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-directoryserviceauthenticationrequest.html)
#[must_use]
pub struct DirectoryServiceAuthenticationRequest<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DirectoryServiceAuthenticationRequest<Missing_<super::required::directory_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DirectoryServiceAuthenticationRequest(Properties_::new(), PhantomData_) }
}
impl<S0> DirectoryServiceAuthenticationRequest<S0> {
    /// Sets `DirectoryId`. Required.
    #[inline] pub fn directory_id(mut self, value: impl IntoValue_<String>) -> DirectoryServiceAuthenticationRequest<Set_> { self.0.put("DirectoryId", value.into_node()); DirectoryServiceAuthenticationRequest(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DirectoryServiceAuthenticationRequest> for DirectoryServiceAuthenticationRequest<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ClientVpnEndpoint.FederatedAuthenticationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-federatedauthenticationrequest.html)
#[must_use]
pub struct FederatedAuthenticationRequest<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FederatedAuthenticationRequest<Missing_<super::required::saml_provider_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FederatedAuthenticationRequest(Properties_::new(), PhantomData_) }
}
impl<S0> FederatedAuthenticationRequest<S0> {
    /// Sets `SAMLProviderArn`. Required.
    #[inline] pub fn saml_provider_arn(mut self, value: impl IntoValue_<String>) -> FederatedAuthenticationRequest<Set_> { self.0.put("SAMLProviderArn", value.into_node()); FederatedAuthenticationRequest(self.0, PhantomData_) }
    /// Sets `SelfServiceSAMLProviderArn`.
    #[inline] pub fn self_service_saml_provider_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SelfServiceSAMLProviderArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FederatedAuthenticationRequest> for FederatedAuthenticationRequest<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ClientVpnEndpoint.CertificateAuthenticationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-certificateauthenticationrequest.html)
#[must_use]
pub struct CertificateAuthenticationRequest<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CertificateAuthenticationRequest<Missing_<super::required::client_root_certificate_chain_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CertificateAuthenticationRequest(Properties_::new(), PhantomData_) }
}
impl<S0> CertificateAuthenticationRequest<S0> {
    /// Sets `ClientRootCertificateChainArn`. Required.
    #[inline] pub fn client_root_certificate_chain_arn(mut self, value: impl IntoValue_<String>) -> CertificateAuthenticationRequest<Set_> { self.0.put("ClientRootCertificateChainArn", value.into_node()); CertificateAuthenticationRequest(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CertificateAuthenticationRequest> for CertificateAuthenticationRequest<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ClientVpnEndpoint.ClientAuthenticationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-clientauthenticationrequest.html)
#[must_use]
pub struct ClientAuthenticationRequest<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClientAuthenticationRequest<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientAuthenticationRequest(Properties_::new(), PhantomData_) }
}
impl<S0> ClientAuthenticationRequest<S0> {
    /// Sets `ActiveDirectory`.
    #[inline] pub fn active_directory(mut self, value: impl IntoValue_<DirectoryServiceAuthenticationRequest>) -> Self { self.0.put("ActiveDirectory", value.into_node()); self }
    /// Sets `FederatedAuthentication`.
    #[inline] pub fn federated_authentication(mut self, value: impl IntoValue_<FederatedAuthenticationRequest>) -> Self { self.0.put("FederatedAuthentication", value.into_node()); self }
    /// Sets `MutualAuthentication`.
    #[inline] pub fn mutual_authentication(mut self, value: impl IntoValue_<CertificateAuthenticationRequest>) -> Self { self.0.put("MutualAuthentication", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> ClientAuthenticationRequest<Set_> { self.0.put("Type", value.into_node()); ClientAuthenticationRequest(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClientAuthenticationRequest> for ClientAuthenticationRequest<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ClientVpnEndpoint.AuthorizationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-authorizationpolicy.html)
#[must_use]
pub struct AuthorizationPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AuthorizationPolicy<Missing_<super::required::policy_document>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthorizationPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> AuthorizationPolicy<S0> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<String>) -> AuthorizationPolicy<Set_> { self.0.put("PolicyDocument", value.into_node()); AuthorizationPolicy(self.0, PhantomData_) }
    /// Sets `ShadowMode`.
    #[inline] pub fn shadow_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShadowMode", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AuthorizationPolicy> for AuthorizationPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ClientVpnEndpoint.ClientConnectOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-clientconnectoptions.html)
#[must_use]
pub struct ClientConnectOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClientConnectOptions<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientConnectOptions(Properties_::new(), PhantomData_) }
}
impl<S0> ClientConnectOptions<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> ClientConnectOptions<Set_> { self.0.put("Enabled", value.into_node()); ClientConnectOptions(self.0, PhantomData_) }
    /// Sets `LambdaFunctionArn`.
    #[inline] pub fn lambda_function_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaFunctionArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ClientConnectOptions> for ClientConnectOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ClientVpnEndpoint.ClientLoginBannerOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-clientloginbanneroptions.html)
#[must_use]
pub struct ClientLoginBannerOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClientLoginBannerOptions<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientLoginBannerOptions(Properties_::new(), PhantomData_) }
}
impl<S0> ClientLoginBannerOptions<S0> {
    /// Sets `BannerText`.
    #[inline] pub fn banner_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BannerText", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> ClientLoginBannerOptions<Set_> { self.0.put("Enabled", value.into_node()); ClientLoginBannerOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClientLoginBannerOptions> for ClientLoginBannerOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ClientVpnEndpoint.ClientRouteEnforcementOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-clientrouteenforcementoptions.html)
#[must_use]
pub struct ClientRouteEnforcementOptions(Properties_);
impl ClientRouteEnforcementOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClientRouteEnforcementOptions(Properties_::new()) }
}
impl ClientRouteEnforcementOptions {
    /// Sets `Enforced`.
    #[inline] pub fn enforced(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enforced", value.into_node()); self }
}
impl IntoValue_<ClientRouteEnforcementOptions> for ClientRouteEnforcementOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ClientVpnEndpoint.ConnectionLogOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-connectionlogoptions.html)
#[must_use]
pub struct ConnectionLogOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectionLogOptions<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionLogOptions(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectionLogOptions<S0> {
    /// Sets `CloudwatchLogGroup`.
    #[inline] pub fn cloudwatch_log_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudwatchLogGroup", value.into_node()); self }
    /// Sets `CloudwatchLogStream`.
    #[inline] pub fn cloudwatch_log_stream(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudwatchLogStream", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> ConnectionLogOptions<Set_> { self.0.put("Enabled", value.into_node()); ConnectionLogOptions(self.0, PhantomData_) }
    /// Sets `IncludeAuthorizationPolicyContext`.
    #[inline] pub fn include_authorization_policy_context(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeAuthorizationPolicyContext", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConnectionLogOptions> for ConnectionLogOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ClientVpnEndpoint.DevicePostureTrustProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-deviceposturetrustprovider.html)
#[must_use]
pub struct DevicePostureTrustProvider<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DevicePostureTrustProvider<Missing_<super::required::tenant_id>, Missing_<super::required::trust_provider_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DevicePostureTrustProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DevicePostureTrustProvider<S0, S1> {
    /// Sets `PublicSigningKeyUrl`.
    #[inline] pub fn public_signing_key_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicSigningKeyUrl", value.into_node()); self }
    /// Sets `TenantId`. Required.
    #[inline] pub fn tenant_id(mut self, value: impl IntoValue_<String>) -> DevicePostureTrustProvider<Set_, S1> { self.0.put("TenantId", value.into_node()); DevicePostureTrustProvider(self.0, PhantomData_) }
    /// Sets `TrustProviderType`. Required.
    #[inline] pub fn trust_provider_type(mut self, value: impl IntoValue_<String>) -> DevicePostureTrustProvider<S0, Set_> { self.0.put("TrustProviderType", value.into_node()); DevicePostureTrustProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DevicePostureTrustProvider> for DevicePostureTrustProvider<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ClientVpnEndpoint.DevicePostureOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-devicepostureoptions.html)
#[must_use]
pub struct DevicePostureOptions<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DevicePostureOptions<Missing_<super::required::enabled>, Missing_<super::required::trust_providers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DevicePostureOptions(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DevicePostureOptions<S0, S1> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> DevicePostureOptions<Set_, S1> { self.0.put("Enabled", value.into_node()); DevicePostureOptions(self.0, PhantomData_) }
    /// Sets `TrustProviders`. Required.
    #[inline] pub fn trust_providers(mut self, value: impl IntoValue_<Vec<DevicePostureTrustProvider>>) -> DevicePostureOptions<S0, Set_> { self.0.put("TrustProviders", value.into_node()); DevicePostureOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DevicePostureOptions> for DevicePostureOptions<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ClientVpnEndpoint.TagSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-tagspecification.html)
#[must_use]
pub struct TagSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TagSpecification<Missing_<super::required::resource_type>, Missing_<super::required::tags>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TagSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TagSpecification<S0, S1> {
    /// Sets `ResourceType`. Required.
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<String>) -> TagSpecification<Set_, S1> { self.0.put("ResourceType", value.into_node()); TagSpecification(self.0, PhantomData_) }
    /// Sets `Tags`. Required.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> TagSpecification<S0, Set_> { self.0.put("Tags", value.into_node()); TagSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TagSpecification> for TagSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ClientVpnEndpoint.TransitGatewayConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-transitgatewayconfiguration.html)
#[must_use]
pub struct TransitGatewayConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TransitGatewayConfiguration<Missing_<super::required::transit_gateway_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitGatewayConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TransitGatewayConfiguration<S0> {
    /// Sets `AvailabilityZoneIds`.
    #[inline] pub fn availability_zone_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AvailabilityZoneIds", value.into_node()); self }
    /// Sets `AvailabilityZones`.
    #[inline] pub fn availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AvailabilityZones", value.into_node()); self }
    /// Sets `TransitGatewayId`. Required.
    #[inline] pub fn transit_gateway_id(mut self, value: impl IntoValue_<String>) -> TransitGatewayConfiguration<Set_> { self.0.put("TransitGatewayId", value.into_node()); TransitGatewayConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TransitGatewayConfiguration> for TransitGatewayConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
