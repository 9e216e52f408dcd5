// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::DomainConfiguration`

use stanchion_template::generated::*;

/// `AWS::IoT::DomainConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html)
#[must_use]
pub struct DomainConfiguration(Properties_);
impl DomainConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DomainConfiguration(Properties_::new()) }
}
impl DomainConfiguration {
    /// Sets `ApplicationProtocol`. The values are constants of [`ApplicationProtocol`].
    #[inline] pub fn application_protocol(mut self, value: impl IntoValue_<ApplicationProtocol>) -> Self { self.0.put("ApplicationProtocol", value.into_node()); self }
    /// Sets `AuthenticationType`. The values are constants of [`AuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<AuthenticationType>) -> Self { self.0.put("AuthenticationType", value.into_node()); self }
    /// Sets `AuthorizerConfig`.
    #[inline] pub fn authorizer_config(mut self, value: impl IntoValue_<AuthorizerConfig>) -> Self { self.0.put("AuthorizerConfig", value.into_node()); self }
    /// Sets `ClientCertificateConfig`.
    #[inline] pub fn client_certificate_config(mut self, value: impl IntoValue_<ClientCertificateConfig>) -> Self { self.0.put("ClientCertificateConfig", value.into_node()); self }
    /// Sets `DomainConfigurationName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn domain_configuration_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainConfigurationName", value.into_node()); self }
    /// Sets `DomainConfigurationStatus`. The values are constants of [`DomainConfigurationStatus`].
    #[inline] pub fn domain_configuration_status(mut self, value: impl IntoValue_<DomainConfigurationStatus>) -> Self { self.0.put("DomainConfigurationStatus", value.into_node()); self }
    /// Sets `DomainName`. 1 to 253 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `ServerCertificateArns`. At most 1 item. An update replaces the resource.
    #[inline] pub fn server_certificate_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ServerCertificateArns", value.into_node()); self }
    /// Sets `ServerCertificateConfig`.
    #[inline] pub fn server_certificate_config(mut self, value: impl IntoValue_<ServerCertificateConfig>) -> Self { self.0.put("ServerCertificateConfig", value.into_node()); self }
    /// Sets `ServiceType`. An update replaces the resource. The values are constants of [`ServiceType`].
    #[inline] pub fn service_type(mut self, value: impl IntoValue_<ServiceType>) -> Self { self.0.put("ServiceType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TlsConfig`.
    #[inline] pub fn tls_config(mut self, value: impl IntoValue_<TlsConfig>) -> Self { self.0.put("TlsConfig", value.into_node()); self }
    /// Sets `ValidationCertificateArn`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn validation_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValidationCertificateArn", value.into_node()); self }
}
impl IntoValue_<DomainConfiguration> for DomainConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DomainConfiguration {
    const TYPE: &'static str = "AWS::IoT::DomainConfiguration";
    type Handle = DomainConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DomainConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainConfigurationRef(Id_);
impl From<Id_> for DomainConfigurationRef { #[inline] fn from(id: Id_) -> Self { DomainConfigurationRef(id) } }
impl AsRef<Id_> for DomainConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainConfigurationRef {
    /// `Ref`: `DomainConfigurationName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DomainType`
    #[inline] pub fn domain_type(&self) -> Value_<String> { self.0.attribute("DomainType") }
    /// `Fn::GetAtt` `ServerCertificates`
    #[inline] pub fn server_certificates(&self) -> Value_<Vec<String>> { self.0.list_attribute("ServerCertificates") }
}
/// `AWS::IoT::DomainConfiguration.AuthorizerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-domainconfiguration-authorizerconfig.html)
#[must_use]
pub struct AuthorizerConfig(Properties_);
impl AuthorizerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthorizerConfig(Properties_::new()) }
}
impl AuthorizerConfig {
    /// Sets `AllowAuthorizerOverride`.
    #[inline] pub fn allow_authorizer_override(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowAuthorizerOverride", value.into_node()); self }
    /// Sets `DefaultAuthorizerName`. 1 to 128 characters.
    #[inline] pub fn default_authorizer_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultAuthorizerName", value.into_node()); self }
}
impl IntoValue_<AuthorizerConfig> for AuthorizerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::DomainConfiguration.ClientCertificateConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-domainconfiguration-clientcertificateconfig.html)
#[must_use]
pub struct ClientCertificateConfig(Properties_);
impl ClientCertificateConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClientCertificateConfig(Properties_::new()) }
}
impl ClientCertificateConfig {
    /// Sets `ClientCertificateCallbackArn`. 1 to 170 characters.
    #[inline] pub fn client_certificate_callback_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientCertificateCallbackArn", value.into_node()); self }
}
impl IntoValue_<ClientCertificateConfig> for ClientCertificateConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::DomainConfiguration.ServerCertificateConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-domainconfiguration-servercertificateconfig.html)
#[must_use]
pub struct ServerCertificateConfig(Properties_);
impl ServerCertificateConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerCertificateConfig(Properties_::new()) }
}
impl ServerCertificateConfig {
    /// Sets `EnableOCSPCheck`.
    #[inline] pub fn enable_ocsp_check(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableOCSPCheck", value.into_node()); self }
    /// Sets `OcspAuthorizedResponderArn`. 1 to 2048 characters.
    #[inline] pub fn ocsp_authorized_responder_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OcspAuthorizedResponderArn", value.into_node()); self }
    /// Sets `OcspLambdaArn`. 1 to 170 characters.
    #[inline] pub fn ocsp_lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OcspLambdaArn", value.into_node()); self }
}
impl IntoValue_<ServerCertificateConfig> for ServerCertificateConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::DomainConfiguration.TlsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-domainconfiguration-tlsconfig.html)
#[must_use]
pub struct TlsConfig(Properties_);
impl TlsConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TlsConfig(Properties_::new()) }
}
impl TlsConfig {
    /// Sets `SecurityPolicy`. 0 to 128 characters.
    #[inline] pub fn security_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityPolicy", value.into_node()); self }
}
impl IntoValue_<TlsConfig> for TlsConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::DomainConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html)
#[derive(Debug)]
pub enum ApplicationProtocol {}
impl ApplicationProtocol {
    /// `SECURE_MQTT`
    pub const SECURE_MQTT: Value_<ApplicationProtocol> = Value_::constant("SECURE_MQTT");
    /// `MQTT_WSS`
    pub const MQTT_WSS: Value_<ApplicationProtocol> = Value_::constant("MQTT_WSS");
    /// `HTTPS`
    pub const HTTPS: Value_<ApplicationProtocol> = Value_::constant("HTTPS");
    /// `DEFAULT`
    pub const DEFAULT: Value_<ApplicationProtocol> = Value_::constant("DEFAULT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplicationProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::DomainConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `AWS_X509`
    pub const AWS_X509: Value_<AuthenticationType> = Value_::constant("AWS_X509");
    /// `CUSTOM_AUTH`
    pub const CUSTOM_AUTH: Value_<AuthenticationType> = Value_::constant("CUSTOM_AUTH");
    /// `AWS_SIGV4`
    pub const AWS_SIGV4: Value_<AuthenticationType> = Value_::constant("AWS_SIGV4");
    /// `CUSTOM_AUTH_X509`
    pub const CUSTOM_AUTH_X509: Value_<AuthenticationType> = Value_::constant("CUSTOM_AUTH_X509");
    /// `DEFAULT`
    pub const DEFAULT: Value_<AuthenticationType> = Value_::constant("DEFAULT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::DomainConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html)
#[derive(Debug)]
pub enum DomainConfigurationStatus {}
impl DomainConfigurationStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<DomainConfigurationStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<DomainConfigurationStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DomainConfigurationStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::DomainConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html)
#[derive(Debug)]
pub enum ServiceType {}
impl ServiceType {
    /// `DATA`
    pub const DATA: Value_<ServiceType> = Value_::constant("DATA");
    /// `CREDENTIAL_PROVIDER`
    pub const CREDENTIAL_PROVIDER: Value_<ServiceType> = Value_::constant("CREDENTIAL_PROVIDER");
    /// `JOBS`
    pub const JOBS: Value_<ServiceType> = Value_::constant("JOBS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceType> { Value_::from_node(value.into_node()) }
}
