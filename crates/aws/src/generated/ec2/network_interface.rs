// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::NetworkInterface`

use stanchion_template::generated::*;

/// `AWS::EC2::NetworkInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html)
#[must_use]
pub struct NetworkInterface<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NetworkInterface<Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkInterface(Properties_::new(), PhantomData_) }
}
impl<S0> NetworkInterface<S0> {
    /// Sets `ConnectionTrackingSpecification`. An update may replace the resource.
    #[inline] pub fn connection_tracking_specification(mut self, value: impl IntoValue_<ConnectionTrackingSpecification>) -> Self { self.0.put("ConnectionTrackingSpecification", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnablePrimaryIpv6`. An update may replace the resource.
    #[inline] pub fn enable_primary_ipv6(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePrimaryIpv6", value.into_node()); self }
    /// Sets `GroupSet`.
    #[inline] pub fn group_set(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GroupSet", value.into_node()); self }
    /// Sets `InterfaceType`. An update replaces the resource.
    #[inline] pub fn interface_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InterfaceType", value.into_node()); self }
    /// Sets `Ipv4PrefixCount`.
    #[inline] pub fn ipv4_prefix_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv4PrefixCount", value.into_node()); self }
    /// Sets `Ipv4Prefixes`.
    #[inline] pub fn ipv4_prefixes(mut self, value: impl IntoValue_<Vec<Ipv4PrefixSpecification>>) -> Self { self.0.put("Ipv4Prefixes", value.into_node()); self }
    /// Sets `Ipv6AddressCount`.
    #[inline] pub fn ipv6_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6AddressCount", value.into_node()); self }
    /// Sets `Ipv6Addresses`.
    #[inline] pub fn ipv6_addresses(mut self, value: impl IntoValue_<Vec<InstanceIpv6Address>>) -> Self { self.0.put("Ipv6Addresses", value.into_node()); self }
    /// Sets `Ipv6PrefixCount`.
    #[inline] pub fn ipv6_prefix_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6PrefixCount", value.into_node()); self }
    /// Sets `Ipv6Prefixes`.
    #[inline] pub fn ipv6_prefixes(mut self, value: impl IntoValue_<Vec<Ipv6PrefixSpecification>>) -> Self { self.0.put("Ipv6Prefixes", value.into_node()); self }
    /// Sets `PrivateIpAddress`. An update replaces the resource.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateIpAddress", value.into_node()); self }
    /// Sets `PrivateIpAddresses`. An update may replace the resource.
    #[inline] pub fn private_ip_addresses(mut self, value: impl IntoValue_<Vec<PrivateIpAddressSpecification>>) -> Self { self.0.put("PrivateIpAddresses", value.into_node()); self }
    /// Sets `PublicIpDnsHostnameTypeSpecification`. The values are constants of [`PublicIpDnsHostnameTypeSpecification`].
    #[inline] pub fn public_ip_dns_hostname_type_specification(mut self, value: impl IntoValue_<PublicIpDnsHostnameTypeSpecification>) -> Self { self.0.put("PublicIpDnsHostnameTypeSpecification", value.into_node()); self }
    /// Sets `SecondaryPrivateIpAddressCount`.
    #[inline] pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SecondaryPrivateIpAddressCount", value.into_node()); self }
    /// Sets `SourceDestCheck`.
    #[inline] pub fn source_dest_check(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SourceDestCheck", value.into_node()); self }
    /// Sets `SubnetId`. Required. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> NetworkInterface<Set_> { self.0.put("SubnetId", value.into_node()); NetworkInterface(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<NetworkInterface> for NetworkInterface<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for NetworkInterface<S0> {
    const TYPE: &'static str = "AWS::EC2::NetworkInterface";
    type Handle = NetworkInterfaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkInterface`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkInterfaceRef(Id_);
impl From<Id_> for NetworkInterfaceRef { #[inline] fn from(id: Id_) -> Self { NetworkInterfaceRef(id) } }
impl AsRef<Id_> for NetworkInterfaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkInterfaceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `PrimaryIpv6Address`
    #[inline] pub fn primary_ipv6_address(&self) -> Value_<String> { self.0.attribute("PrimaryIpv6Address") }
    /// `Fn::GetAtt` `PrimaryPrivateIpAddress`
    #[inline] pub fn primary_private_ip_address(&self) -> Value_<String> { self.0.attribute("PrimaryPrivateIpAddress") }
    /// `Fn::GetAtt` `PublicIpDnsNameOptions`
    #[inline] pub fn public_ip_dns_name_options(&self) -> Value_<String> { self.0.attribute("PublicIpDnsNameOptions") }
    /// `Fn::GetAtt` `SecondaryPrivateIpAddresses`
    #[inline] pub fn secondary_private_ip_addresses(&self) -> Value_<Vec<String>> { self.0.list_attribute("SecondaryPrivateIpAddresses") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
/// `AWS::EC2::NetworkInterface.ConnectionTrackingSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterface-connectiontrackingspecification.html)
#[must_use]
pub struct ConnectionTrackingSpecification(Properties_);
impl ConnectionTrackingSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionTrackingSpecification(Properties_::new()) }
}
impl ConnectionTrackingSpecification {
    /// Sets `TcpEstablishedTimeout`.
    #[inline] pub fn tcp_established_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TcpEstablishedTimeout", value.into_node()); self }
    /// Sets `UdpStreamTimeout`.
    #[inline] pub fn udp_stream_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UdpStreamTimeout", value.into_node()); self }
    /// Sets `UdpTimeout`.
    #[inline] pub fn udp_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UdpTimeout", value.into_node()); self }
}
impl IntoValue_<ConnectionTrackingSpecification> for ConnectionTrackingSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::NetworkInterface.Ipv4PrefixSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterface-ipv4prefixspecification.html)
#[must_use]
pub struct Ipv4PrefixSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Ipv4PrefixSpecification<Missing_<super::required::ipv4_prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Ipv4PrefixSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> Ipv4PrefixSpecification<S0> {
    /// Sets `Ipv4Prefix`. Required.
    #[inline] pub fn ipv4_prefix(mut self, value: impl IntoValue_<String>) -> Ipv4PrefixSpecification<Set_> { self.0.put("Ipv4Prefix", value.into_node()); Ipv4PrefixSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Ipv4PrefixSpecification> for Ipv4PrefixSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::NetworkInterface.InstanceIpv6Address`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterface-instanceipv6address.html)
#[must_use]
pub struct InstanceIpv6Address<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceIpv6Address<Missing_<super::required::ipv6_address>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceIpv6Address(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceIpv6Address<S0> {
    /// Sets `Ipv6Address`. Required.
    #[inline] pub fn ipv6_address(mut self, value: impl IntoValue_<String>) -> InstanceIpv6Address<Set_> { self.0.put("Ipv6Address", value.into_node()); InstanceIpv6Address(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InstanceIpv6Address> for InstanceIpv6Address<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::NetworkInterface.Ipv6PrefixSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterface-ipv6prefixspecification.html)
#[must_use]
pub struct Ipv6PrefixSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Ipv6PrefixSpecification<Missing_<super::required::ipv6_prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Ipv6PrefixSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> Ipv6PrefixSpecification<S0> {
    /// Sets `Ipv6Prefix`. Required.
    #[inline] pub fn ipv6_prefix(mut self, value: impl IntoValue_<String>) -> Ipv6PrefixSpecification<Set_> { self.0.put("Ipv6Prefix", value.into_node()); Ipv6PrefixSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Ipv6PrefixSpecification> for Ipv6PrefixSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::NetworkInterface.PrivateIpAddressSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterface-privateipaddressspecification.html)
#[must_use]
pub struct PrivateIpAddressSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PrivateIpAddressSpecification<Missing_<super::required::primary>, Missing_<super::required::private_ip_address>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateIpAddressSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PrivateIpAddressSpecification<S0, S1> {
    /// Sets `Primary`. Required.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<bool>) -> PrivateIpAddressSpecification<Set_, S1> { self.0.put("Primary", value.into_node()); PrivateIpAddressSpecification(self.0, PhantomData_) }
    /// Sets `PrivateIpAddress`. Required.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> PrivateIpAddressSpecification<S0, Set_> { self.0.put("PrivateIpAddress", value.into_node()); PrivateIpAddressSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PrivateIpAddressSpecification> for PrivateIpAddressSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::NetworkInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html)
#[derive(Debug)]
pub enum PublicIpDnsHostnameTypeSpecification {}
impl PublicIpDnsHostnameTypeSpecification {
    /// `public-dual-stack-dns-name`
    pub const PUBLIC_DUAL_STACK_DNS_NAME: Value_<PublicIpDnsHostnameTypeSpecification> = Value_::constant("public-dual-stack-dns-name");
    /// `public-ipv4-dns-name`
    pub const PUBLIC_IPV4_DNS_NAME: Value_<PublicIpDnsHostnameTypeSpecification> = Value_::constant("public-ipv4-dns-name");
    /// `public-ipv6-dns-name`
    pub const PUBLIC_IPV6_DNS_NAME: Value_<PublicIpDnsHostnameTypeSpecification> = Value_::constant("public-ipv6-dns-name");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PublicIpDnsHostnameTypeSpecification> { Value_::from_node(value.into_node()) }
}
