// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::DomainName`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::DomainName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html)
#[must_use]
pub struct DomainName(Properties_);
impl DomainName {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DomainName(Properties_::new()) }
}
impl DomainName {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `DomainName`. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `EndpointAccessMode`.
    #[inline] pub fn endpoint_access_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointAccessMode", value.into_node()); self }
    /// Sets `EndpointConfiguration`.
    #[inline] pub fn endpoint_configuration(mut self, value: impl IntoValue_<EndpointConfiguration>) -> Self { self.0.put("EndpointConfiguration", value.into_node()); self }
    /// Sets `MutualTlsAuthentication`.
    #[inline] pub fn mutual_tls_authentication(mut self, value: impl IntoValue_<MutualTlsAuthentication>) -> Self { self.0.put("MutualTlsAuthentication", value.into_node()); self }
    /// Sets `OwnershipVerificationCertificateArn`.
    #[inline] pub fn ownership_verification_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OwnershipVerificationCertificateArn", value.into_node()); self }
    /// Sets `RegionalCertificateArn`.
    #[inline] pub fn regional_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegionalCertificateArn", value.into_node()); self }
    /// Sets `RoutingMode`. The values are constants of [`RoutingMode`].
    #[inline] pub fn routing_mode(mut self, value: impl IntoValue_<RoutingMode>) -> Self { self.0.put("RoutingMode", value.into_node()); self }
    /// Sets `SecurityPolicy`.
    #[inline] pub fn security_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityPolicy", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<DomainName> for DomainName { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DomainName {
    const TYPE: &'static str = "AWS::ApiGateway::DomainName";
    type Handle = DomainNameRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DomainName`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainNameRef(Id_);
impl From<Id_> for DomainNameRef { #[inline] fn from(id: Id_) -> Self { DomainNameRef(id) } }
impl AsRef<Id_> for DomainNameRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainNameRef {
    /// `Ref`: `DomainName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DistributionDomainName`
    #[inline] pub fn distribution_domain_name(&self) -> Value_<String> { self.0.attribute("DistributionDomainName") }
    /// `Fn::GetAtt` `DistributionHostedZoneId`
    #[inline] pub fn distribution_hosted_zone_id(&self) -> Value_<String> { self.0.attribute("DistributionHostedZoneId") }
    /// `Fn::GetAtt` `DomainNameArn`
    #[inline] pub fn domain_name_arn(&self) -> Value_<String> { self.0.attribute("DomainNameArn") }
    /// `Fn::GetAtt` `RegionalDomainName`
    #[inline] pub fn regional_domain_name(&self) -> Value_<String> { self.0.attribute("RegionalDomainName") }
    /// `Fn::GetAtt` `RegionalHostedZoneId`
    #[inline] pub fn regional_hosted_zone_id(&self) -> Value_<String> { self.0.attribute("RegionalHostedZoneId") }
}
/// `AWS::ApiGateway::DomainName.EndpointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-endpointconfiguration.html)
#[must_use]
pub struct EndpointConfiguration(Properties_);
impl EndpointConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EndpointConfiguration(Properties_::new()) }
}
impl EndpointConfiguration {
    /// Sets `IpAddressType`.
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Types`.
    #[inline] pub fn types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Types", value.into_node()); self }
}
impl IntoValue_<EndpointConfiguration> for EndpointConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGateway::DomainName.MutualTlsAuthentication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-mutualtlsauthentication.html)
#[must_use]
pub struct MutualTlsAuthentication(Properties_);
impl MutualTlsAuthentication {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MutualTlsAuthentication(Properties_::new()) }
}
impl MutualTlsAuthentication {
    /// Sets `TruststoreUri`.
    #[inline] pub fn truststore_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TruststoreUri", value.into_node()); self }
    /// Sets `TruststoreVersion`.
    #[inline] pub fn truststore_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TruststoreVersion", value.into_node()); self }
}
impl IntoValue_<MutualTlsAuthentication> for MutualTlsAuthentication { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ApiGateway::DomainName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html)
#[derive(Debug)]
pub enum RoutingMode {}
impl RoutingMode {
    /// `BASE_PATH_MAPPING_ONLY`
    pub const BASE_PATH_MAPPING_ONLY: Value_<RoutingMode> = Value_::constant("BASE_PATH_MAPPING_ONLY");
    /// `ROUTING_RULE_THEN_BASE_PATH_MAPPING`
    pub const ROUTING_RULE_THEN_BASE_PATH_MAPPING: Value_<RoutingMode> = Value_::constant("ROUTING_RULE_THEN_BASE_PATH_MAPPING");
    /// `ROUTING_RULE_ONLY`
    pub const ROUTING_RULE_ONLY: Value_<RoutingMode> = Value_::constant("ROUTING_RULE_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RoutingMode> { Value_::from_node(value.into_node()) }
}
