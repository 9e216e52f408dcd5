// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::DomainName`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::DomainName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html)
#[must_use]
pub struct DomainName<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DomainName<Missing_<super::required::domain_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DomainName(Properties_::new(), PhantomData_) }
}
impl<S0> DomainName<S0> {
    /// Sets `DomainName`. Required. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> DomainName<Set_> { self.0.put("DomainName", value.into_node()); DomainName(self.0, PhantomData_) }
    /// Sets `DomainNameConfigurations`.
    #[inline] pub fn domain_name_configurations(mut self, value: impl IntoValue_<Vec<DomainNameConfiguration>>) -> Self { self.0.put("DomainNameConfigurations", value.into_node()); self }
    /// Sets `MutualTlsAuthentication`.
    #[inline] pub fn mutual_tls_authentication(mut self, value: impl IntoValue_<MutualTlsAuthentication>) -> Self { self.0.put("MutualTlsAuthentication", value.into_node()); self }
    /// Sets `RoutingMode`. The values are constants of [`RoutingMode`].
    #[inline] pub fn routing_mode(mut self, value: impl IntoValue_<RoutingMode>) -> Self { self.0.put("RoutingMode", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DomainName> for DomainName<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DomainName<S0> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::DomainName";
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
    /// `Fn::GetAtt` `DomainNameArn`
    #[inline] pub fn domain_name_arn(&self) -> Value_<String> { self.0.attribute("DomainNameArn") }
    /// `Fn::GetAtt` `RegionalDomainName`
    #[inline] pub fn regional_domain_name(&self) -> Value_<String> { self.0.attribute("RegionalDomainName") }
    /// `Fn::GetAtt` `RegionalHostedZoneId`
    #[inline] pub fn regional_hosted_zone_id(&self) -> Value_<String> { self.0.attribute("RegionalHostedZoneId") }
}
/// `AWS::ApiGatewayV2::DomainName.DomainNameConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-domainnameconfiguration.html)
#[must_use]
pub struct DomainNameConfiguration(Properties_);
impl DomainNameConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DomainNameConfiguration(Properties_::new()) }
}
impl DomainNameConfiguration {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `CertificateName`.
    #[inline] pub fn certificate_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateName", value.into_node()); self }
    /// Sets `EndpointType`.
    #[inline] pub fn endpoint_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointType", value.into_node()); self }
    /// Sets `IpAddressType`.
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `OwnershipVerificationCertificateArn`.
    #[inline] pub fn ownership_verification_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OwnershipVerificationCertificateArn", value.into_node()); self }
    /// Sets `SecurityPolicy`.
    #[inline] pub fn security_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityPolicy", value.into_node()); self }
}
impl IntoValue_<DomainNameConfiguration> for DomainNameConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::DomainName.MutualTlsAuthentication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-mutualtlsauthentication.html)
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
/// Values of `AWS::ApiGatewayV2::DomainName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html)
#[derive(Debug)]
pub enum RoutingMode {}
impl RoutingMode {
    /// `API_MAPPING_ONLY`
    pub const API_MAPPING_ONLY: Value_<RoutingMode> = Value_::constant("API_MAPPING_ONLY");
    /// `ROUTING_RULE_THEN_API_MAPPING`
    pub const ROUTING_RULE_THEN_API_MAPPING: Value_<RoutingMode> = Value_::constant("ROUTING_RULE_THEN_API_MAPPING");
    /// `ROUTING_RULE_ONLY`
    pub const ROUTING_RULE_ONLY: Value_<RoutingMode> = Value_::constant("ROUTING_RULE_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RoutingMode> { Value_::from_node(value.into_node()) }
}
