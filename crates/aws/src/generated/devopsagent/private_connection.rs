// Made by `cargo xtask generate`; do not edit.
//! `AWS::DevOpsAgent::PrivateConnection`

use stanchion_template::generated::*;

/// `AWS::DevOpsAgent::PrivateConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-privateconnection.html)
#[must_use]
pub struct PrivateConnection<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PrivateConnection<Missing_<super::required::connection_configuration>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateConnection(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PrivateConnection<S0, S1> {
    /// Sets `Certificate`. 1 to 32768 characters.
    #[inline] pub fn certificate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Certificate", value.into_node()); self }
    /// Sets `ConnectionConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn connection_configuration(mut self, value: impl IntoValue_<ConnectionConfiguration>) -> PrivateConnection<Set_, S1> { self.0.put("ConnectionConfiguration", value.into_node()); PrivateConnection(self.0, PhantomData_) }
    /// Sets `Name`. Required. 3 to 30 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PrivateConnection<S0, Set_> { self.0.put("Name", value.into_node()); PrivateConnection(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PrivateConnection> for PrivateConnection<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PrivateConnection<S0, S1> {
    const TYPE: &'static str = "AWS::DevOpsAgent::PrivateConnection";
    type Handle = PrivateConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PrivateConnection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PrivateConnectionRef(Id_);
impl From<Id_> for PrivateConnectionRef { #[inline] fn from(id: Id_) -> Self { PrivateConnectionRef(id) } }
impl AsRef<Id_> for PrivateConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PrivateConnectionRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CertificateExpiryTime`
    #[inline] pub fn certificate_expiry_time(&self) -> Value_<String> { self.0.attribute("CertificateExpiryTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::DevOpsAgent::PrivateConnection.SelfManagedMode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-privateconnection-selfmanagedmode.html)
#[must_use]
pub struct SelfManagedMode<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SelfManagedMode<Missing_<super::required::resource_configuration_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SelfManagedMode(Properties_::new(), PhantomData_) }
}
impl<S0> SelfManagedMode<S0> {
    /// Sets `ResourceConfigurationId`. Required. 20 to 2048 characters.
    #[inline] pub fn resource_configuration_id(mut self, value: impl IntoValue_<String>) -> SelfManagedMode<Set_> { self.0.put("ResourceConfigurationId", value.into_node()); SelfManagedMode(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SelfManagedMode> for SelfManagedMode<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::PrivateConnection.ServiceManagedMode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-privateconnection-servicemanagedmode.html)
#[must_use]
pub struct ServiceManagedMode<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServiceManagedMode<Missing_<super::required::host_address>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceManagedMode(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServiceManagedMode<S0, S1> {
    /// Sets `DnsResolution`. The values are constants of [`DnsResolution`].
    #[inline] pub fn dns_resolution(mut self, value: impl IntoValue_<DnsResolution>) -> Self { self.0.put("DnsResolution", value.into_node()); self }
    /// Sets `HostAddress`. Required. 3 to 255 characters.
    #[inline] pub fn host_address(mut self, value: impl IntoValue_<String>) -> ServiceManagedMode<Set_, S1> { self.0.put("HostAddress", value.into_node()); ServiceManagedMode(self.0, PhantomData_) }
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Ipv4AddressesPerEni`. 1 to 62.
    #[inline] pub fn ipv4_addresses_per_eni(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv4AddressesPerEni", value.into_node()); self }
    /// Sets `PortRanges`. 1 to 11 items.
    #[inline] pub fn port_ranges(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PortRanges", value.into_node()); self }
    /// Sets `SecurityGroupIds`. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. 1 to 20 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `VpcId`. Required. 5 to 50 characters.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> ServiceManagedMode<S0, Set_> { self.0.put("VpcId", value.into_node()); ServiceManagedMode(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServiceManagedMode> for ServiceManagedMode<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::PrivateConnection.ConnectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-privateconnection-connectionconfiguration.html)
#[must_use]
pub struct ConnectionConfiguration(Properties_);
impl ConnectionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionConfiguration(Properties_::new()) }
}
impl ConnectionConfiguration {
    /// Sets `SelfManaged`.
    #[inline] pub fn self_managed(mut self, value: impl IntoValue_<SelfManagedMode>) -> Self { self.0.put("SelfManaged", value.into_node()); self }
    /// Sets `ServiceManaged`.
    #[inline] pub fn service_managed(mut self, value: impl IntoValue_<ServiceManagedMode>) -> Self { self.0.put("ServiceManaged", value.into_node()); self }
}
impl IntoValue_<ConnectionConfiguration> for ConnectionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DevOpsAgent::PrivateConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-privateconnection.html)
#[derive(Debug)]
pub enum DnsResolution {}
impl DnsResolution {
    /// `PUBLIC`
    pub const PUBLIC: Value_<DnsResolution> = Value_::constant("PUBLIC");
    /// `IN_VPC`
    pub const IN_VPC: Value_<DnsResolution> = Value_::constant("IN_VPC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DnsResolution> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DevOpsAgent::PrivateConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-privateconnection.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<IpAddressType> = Value_::constant("IPV6");
    /// `DUAL_STACK`
    pub const DUAL_STACK: Value_<IpAddressType> = Value_::constant("DUAL_STACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
