// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkFirewall::Firewall`

use stanchion_template::generated::*;

/// `AWS::NetworkFirewall::Firewall`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html)
#[must_use]
pub struct Firewall<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Firewall<Missing_<super::required::firewall_name>, Missing_<super::required::firewall_policy_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Firewall(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Firewall<S0, S1> {
    /// Sets `AvailabilityZoneChangeProtection`.
    #[inline] pub fn availability_zone_change_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AvailabilityZoneChangeProtection", value.into_node()); self }
    /// Sets `AvailabilityZoneMappings`.
    #[inline] pub fn availability_zone_mappings(mut self, value: impl IntoValue_<Vec<AvailabilityZoneMapping>>) -> Self { self.0.put("AvailabilityZoneMappings", value.into_node()); self }
    /// Sets `DeleteProtection`.
    #[inline] pub fn delete_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteProtection", value.into_node()); self }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnabledAnalysisTypes`. The values are constants of [`EnabledAnalysisType`].
    #[inline] pub fn enabled_analysis_types(mut self, value: impl IntoValue_<Vec<EnabledAnalysisType>>) -> Self { self.0.put("EnabledAnalysisTypes", value.into_node()); self }
    /// Sets `FirewallName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn firewall_name(mut self, value: impl IntoValue_<String>) -> Firewall<Set_, S1> { self.0.put("FirewallName", value.into_node()); Firewall(self.0, PhantomData_) }
    /// Sets `FirewallPolicyArn`. Required. 1 to 256 characters.
    #[inline] pub fn firewall_policy_arn(mut self, value: impl IntoValue_<String>) -> Firewall<S0, Set_> { self.0.put("FirewallPolicyArn", value.into_node()); Firewall(self.0, PhantomData_) }
    /// Sets `FirewallPolicyChangeProtection`.
    #[inline] pub fn firewall_policy_change_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FirewallPolicyChangeProtection", value.into_node()); self }
    /// Sets `NatGatewayMappings`. An update replaces the resource.
    #[inline] pub fn nat_gateway_mappings(mut self, value: impl IntoValue_<Vec<NatGatewayMapping>>) -> Self { self.0.put("NatGatewayMappings", value.into_node()); self }
    /// Sets `NoSourcePreservation`. An update replaces the resource.
    #[inline] pub fn no_source_preservation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NoSourcePreservation", value.into_node()); self }
    /// Sets `ProxySettings`.
    #[inline] pub fn proxy_settings(mut self, value: impl IntoValue_<ProxySettings>) -> Self { self.0.put("ProxySettings", value.into_node()); self }
    /// Sets `SubnetChangeProtection`.
    #[inline] pub fn subnet_change_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SubnetChangeProtection", value.into_node()); self }
    /// Sets `SubnetMappings`.
    #[inline] pub fn subnet_mappings(mut self, value: impl IntoValue_<Vec<SubnetMapping>>) -> Self { self.0.put("SubnetMappings", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransitGatewayId`. 1 to 128 characters.
    #[inline] pub fn transit_gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransitGatewayId", value.into_node()); self }
    /// Sets `VpcEndpoint`. An update replaces the resource.
    #[inline] pub fn vpc_endpoint(mut self, value: impl IntoValue_<VpcEndpoint>) -> Self { self.0.put("VpcEndpoint", value.into_node()); self }
    /// Sets `VpcId`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Firewall> for Firewall<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Firewall<S0, S1> {
    const TYPE: &'static str = "AWS::NetworkFirewall::Firewall";
    type Handle = FirewallRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Firewall`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FirewallRef(Id_);
impl From<Id_> for FirewallRef { #[inline] fn from(id: Id_) -> Self { FirewallRef(id) } }
impl AsRef<Id_> for FirewallRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FirewallRef {
    /// `Ref`: `FirewallArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EndpointIds`
    #[inline] pub fn endpoint_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("EndpointIds") }
    /// `Fn::GetAtt` `FirewallArn`
    #[inline] pub fn firewall_arn(&self) -> Value_<String> { self.0.attribute("FirewallArn") }
    /// `Fn::GetAtt` `FirewallId`
    #[inline] pub fn firewall_id(&self) -> Value_<String> { self.0.attribute("FirewallId") }
    /// `Fn::GetAtt` `NumberOfAssociations`
    #[inline] pub fn number_of_associations(&self) -> Value_<i64> { self.0.attribute("NumberOfAssociations") }
    /// `Fn::GetAtt` `TransitGatewayAttachmentId`
    #[inline] pub fn transit_gateway_attachment_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayAttachmentId") }
}
/// `AWS::NetworkFirewall::Firewall.AvailabilityZoneMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-availabilityzonemapping.html)
#[must_use]
pub struct AvailabilityZoneMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AvailabilityZoneMapping<Missing_<super::required::availability_zone>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AvailabilityZoneMapping(Properties_::new(), PhantomData_) }
}
impl<S0> AvailabilityZoneMapping<S0> {
    /// Sets `AvailabilityZone`. Required. 1 to 128 characters.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> AvailabilityZoneMapping<Set_> { self.0.put("AvailabilityZone", value.into_node()); AvailabilityZoneMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AvailabilityZoneMapping> for AvailabilityZoneMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::Firewall.NatGatewayMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-natgatewaymapping.html)
#[must_use]
pub struct NatGatewayMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NatGatewayMapping<Missing_<super::required::nat_gateway_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NatGatewayMapping(Properties_::new(), PhantomData_) }
}
impl<S0> NatGatewayMapping<S0> {
    /// Sets `NatGatewayId`. Required. At least 1 character.
    #[inline] pub fn nat_gateway_id(mut self, value: impl IntoValue_<String>) -> NatGatewayMapping<Set_> { self.0.put("NatGatewayId", value.into_node()); NatGatewayMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NatGatewayMapping> for NatGatewayMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::Firewall.ListenerProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-listenerproperty.html)
#[must_use]
pub struct ListenerProperty(Properties_);
impl ListenerProperty {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ListenerProperty(Properties_::new()) }
}
impl ListenerProperty {
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<ListenerProperty> for ListenerProperty { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::Firewall.ProxySettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-proxysettings.html)
#[must_use]
pub struct ProxySettings(Properties_);
impl ProxySettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProxySettings(Properties_::new()) }
}
impl ProxySettings {
    /// Sets `ListenerProperties`.
    #[inline] pub fn listener_properties(mut self, value: impl IntoValue_<Vec<ListenerProperty>>) -> Self { self.0.put("ListenerProperties", value.into_node()); self }
}
impl IntoValue_<ProxySettings> for ProxySettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::Firewall.SubnetMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-subnetmapping.html)
#[must_use]
pub struct SubnetMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SubnetMapping<Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubnetMapping(Properties_::new(), PhantomData_) }
}
impl<S0> SubnetMapping<S0> {
    /// Sets `IPAddressType`. The values are constants of [`IPAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IPAddressType>) -> Self { self.0.put("IPAddressType", value.into_node()); self }
    /// Sets `SubnetId`. Required.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> SubnetMapping<Set_> { self.0.put("SubnetId", value.into_node()); SubnetMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SubnetMapping> for SubnetMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::Firewall.VpcEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-vpcendpoint.html)
#[must_use]
pub struct VpcEndpoint(Properties_);
impl VpcEndpoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcEndpoint(Properties_::new()) }
}
impl VpcEndpoint {
    /// Sets `SubnetMappings`.
    #[inline] pub fn subnet_mappings(mut self, value: impl IntoValue_<Vec<SubnetMapping>>) -> Self { self.0.put("SubnetMappings", value.into_node()); self }
    /// Sets `VpcId`. 1 to 128 characters.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl IntoValue_<VpcEndpoint> for VpcEndpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NetworkFirewall::Firewall`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html)
#[derive(Debug)]
pub enum EnabledAnalysisType {}
impl EnabledAnalysisType {
    /// `TLS_SNI`
    pub const TLS_SNI: Value_<EnabledAnalysisType> = Value_::constant("TLS_SNI");
    /// `HTTP_HOST`
    pub const HTTP_HOST: Value_<EnabledAnalysisType> = Value_::constant("HTTP_HOST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnabledAnalysisType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::Firewall`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `HTTP`
    pub const HTTP: Value_<Type> = Value_::constant("HTTP");
    /// `HTTPS`
    pub const HTTPS: Value_<Type> = Value_::constant("HTTPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::Firewall`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html)
#[derive(Debug)]
pub enum IPAddressType {}
impl IPAddressType {
    /// `DUALSTACK`
    pub const DUALSTACK: Value_<IPAddressType> = Value_::constant("DUALSTACK");
    /// `IPV4`
    pub const IPV4: Value_<IPAddressType> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<IPAddressType> = Value_::constant("IPV6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IPAddressType> { Value_::from_node(value.into_node()) }
}
