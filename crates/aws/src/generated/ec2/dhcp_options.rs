// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::DHCPOptions`

use stanchion_template::generated::*;

/// `AWS::EC2::DHCPOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-dhcpoptions.html)
#[must_use]
pub struct DHCPOptions(Properties_);
impl DHCPOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DHCPOptions(Properties_::new()) }
}
impl DHCPOptions {
    /// Sets `DomainName`. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `DomainNameServers`. An update replaces the resource.
    #[inline] pub fn domain_name_servers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DomainNameServers", value.into_node()); self }
    /// Sets `Ipv6AddressPreferredLeaseTime`. An update replaces the resource.
    #[inline] pub fn ipv6_address_preferred_lease_time(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6AddressPreferredLeaseTime", value.into_node()); self }
    /// Sets `NetbiosNameServers`. An update replaces the resource.
    #[inline] pub fn netbios_name_servers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NetbiosNameServers", value.into_node()); self }
    /// Sets `NetbiosNodeType`. An update replaces the resource.
    #[inline] pub fn netbios_node_type(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NetbiosNodeType", value.into_node()); self }
    /// Sets `NtpServers`. An update replaces the resource.
    #[inline] pub fn ntp_servers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NtpServers", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<DHCPOptions> for DHCPOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DHCPOptions {
    const TYPE: &'static str = "AWS::EC2::DHCPOptions";
    type Handle = DHCPOptionsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DHCPOptions`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DHCPOptionsRef(Id_);
impl From<Id_> for DHCPOptionsRef { #[inline] fn from(id: Id_) -> Self { DHCPOptionsRef(id) } }
impl AsRef<Id_> for DHCPOptionsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DHCPOptionsRef {
    /// `Ref`: `DhcpOptionsId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DhcpOptionsId`
    #[inline] pub fn dhcp_options_id(&self) -> Value_<String> { self.0.attribute("DhcpOptionsId") }
}
