// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPCEndpointService`

use stanchion_template::generated::*;

/// `AWS::EC2::VPCEndpointService`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservice.html)
#[must_use]
pub struct VPCEndpointService(Properties_);
impl VPCEndpointService {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VPCEndpointService(Properties_::new()) }
}
impl VPCEndpointService {
    /// Sets `AcceptanceRequired`.
    #[inline] pub fn acceptance_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AcceptanceRequired", value.into_node()); self }
    /// Sets `ContributorInsightsEnabled`.
    #[inline] pub fn contributor_insights_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ContributorInsightsEnabled", value.into_node()); self }
    /// Sets `GatewayLoadBalancerArns`.
    #[inline] pub fn gateway_load_balancer_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GatewayLoadBalancerArns", value.into_node()); self }
    /// Sets `NetworkLoadBalancerArns`.
    #[inline] pub fn network_load_balancer_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NetworkLoadBalancerArns", value.into_node()); self }
    /// Sets `PayerResponsibility`.
    #[inline] pub fn payer_responsibility(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PayerResponsibility", value.into_node()); self }
    /// Sets `PrivateDnsName`.
    #[inline] pub fn private_dns_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateDnsName", value.into_node()); self }
    /// Sets `PrivateDnsNameConfiguration`.
    #[inline] pub fn private_dns_name_configuration(mut self, value: impl IntoValue_<PrivateDnsNameConfiguration>) -> Self { self.0.put("PrivateDnsNameConfiguration", value.into_node()); self }
    /// Sets `SupportedIpAddressTypes`. The values are constants of [`IpAddressType`].
    #[inline] pub fn supported_ip_address_types(mut self, value: impl IntoValue_<Vec<IpAddressType>>) -> Self { self.0.put("SupportedIpAddressTypes", value.into_node()); self }
    /// Sets `SupportedRegions`.
    #[inline] pub fn supported_regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupportedRegions", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<VPCEndpointService> for VPCEndpointService { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for VPCEndpointService {
    const TYPE: &'static str = "AWS::EC2::VPCEndpointService";
    type Handle = VPCEndpointServiceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCEndpointService`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCEndpointServiceRef(Id_);
impl From<Id_> for VPCEndpointServiceRef { #[inline] fn from(id: Id_) -> Self { VPCEndpointServiceRef(id) } }
impl AsRef<Id_> for VPCEndpointServiceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCEndpointServiceRef {
    /// `Ref`: `ServiceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PrivateDnsNameConfiguration.Name`
    #[inline] pub fn private_dns_name_configuration_name(&self) -> Value_<String> { self.0.attribute("PrivateDnsNameConfiguration.Name") }
    /// `Fn::GetAtt` `PrivateDnsNameConfiguration.State`
    #[inline] pub fn private_dns_name_configuration_state(&self) -> Value_<String> { self.0.attribute("PrivateDnsNameConfiguration.State") }
    /// `Fn::GetAtt` `PrivateDnsNameConfiguration.Type`
    #[inline] pub fn private_dns_name_configuration_type(&self) -> Value_<String> { self.0.attribute("PrivateDnsNameConfiguration.Type") }
    /// `Fn::GetAtt` `PrivateDnsNameConfiguration.Value`
    #[inline] pub fn private_dns_name_configuration_value(&self) -> Value_<String> { self.0.attribute("PrivateDnsNameConfiguration.Value") }
    /// `Fn::GetAtt` `ServiceId`
    #[inline] pub fn service_id(&self) -> Value_<String> { self.0.attribute("ServiceId") }
}
/// `AWS::EC2::VPCEndpointService.PrivateDnsNameConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpointservice-privatednsnameconfiguration.html)
#[must_use]
pub struct PrivateDnsNameConfiguration(Properties_);
impl PrivateDnsNameConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivateDnsNameConfiguration(Properties_::new()) }
}
impl PrivateDnsNameConfiguration {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<PrivateDnsNameConfiguration> for PrivateDnsNameConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::VPCEndpointService`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservice.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `ipv4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<IpAddressType> = Value_::constant("ipv6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
