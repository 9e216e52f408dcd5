// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::DomainNameV2`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::DomainNameV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html)
#[must_use]
pub struct DomainNameV2(Properties_);
impl DomainNameV2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DomainNameV2(Properties_::new()) }
}
impl DomainNameV2 {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `DomainName`. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `EndpointAccessMode`.
    #[inline] pub fn endpoint_access_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointAccessMode", value.into_node()); self }
    /// Sets `EndpointConfiguration`. An update replaces the resource.
    #[inline] pub fn endpoint_configuration(mut self, value: impl IntoValue_<EndpointConfiguration>) -> Self { self.0.put("EndpointConfiguration", value.into_node()); self }
    /// Sets `Policy`.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Policy", value.into_node()); self }
    /// Sets `RoutingMode`. The values are constants of [`RoutingMode`].
    #[inline] pub fn routing_mode(mut self, value: impl IntoValue_<RoutingMode>) -> Self { self.0.put("RoutingMode", value.into_node()); self }
    /// Sets `SecurityPolicy`. An update replaces the resource.
    #[inline] pub fn security_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityPolicy", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<DomainNameV2> for DomainNameV2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DomainNameV2 {
    const TYPE: &'static str = "AWS::ApiGateway::DomainNameV2";
    type Handle = DomainNameV2Ref;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DomainNameV2`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainNameV2Ref(Id_);
impl From<Id_> for DomainNameV2Ref { #[inline] fn from(id: Id_) -> Self { DomainNameV2Ref(id) } }
impl AsRef<Id_> for DomainNameV2Ref { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainNameV2Ref {
    /// `Ref`: `DomainNameArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DomainNameArn`
    #[inline] pub fn domain_name_arn(&self) -> Value_<String> { self.0.attribute("DomainNameArn") }
    /// `Fn::GetAtt` `DomainNameId`
    #[inline] pub fn domain_name_id(&self) -> Value_<String> { self.0.attribute("DomainNameId") }
}
/// `AWS::ApiGateway::DomainNameV2.EndpointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainnamev2-endpointconfiguration.html)
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
/// Values of `AWS::ApiGateway::DomainNameV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html)
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
