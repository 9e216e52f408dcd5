// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::ResourceGateway`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::ResourceGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcegateway.html)
#[must_use]
pub struct ResourceGateway<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ResourceGateway<Missing_<super::required::name>, Missing_<super::required::subnet_ids>, Missing_<super::required::vpc_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceGateway(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ResourceGateway<S0, S1, S2> {
    /// Sets `IpAddressType`. An update replaces the resource. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Ipv4AddressesPerEni`. 1 to 62.
    #[inline] pub fn ipv4_addresses_per_eni(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv4AddressesPerEni", value.into_node()); self }
    /// Sets `Name`. Required. 3 to 40 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ResourceGateway<Set_, S1, S2> { self.0.put("Name", value.into_node()); ResourceGateway(self.0, PhantomData_) }
    /// Sets `ResourceConfigDnsResolution`. An update replaces the resource. The values are constants of [`ResourceConfigDnsResolution`].
    #[inline] pub fn resource_config_dns_resolution(mut self, value: impl IntoValue_<ResourceConfigDnsResolution>) -> Self { self.0.put("ResourceConfigDnsResolution", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. Required. An update replaces the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ResourceGateway<S0, Set_, S2> { self.0.put("SubnetIds", value.into_node()); ResourceGateway(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcIdentifier`. Required. 5 to 50 characters. An update replaces the resource.
    #[inline] pub fn vpc_identifier(mut self, value: impl IntoValue_<String>) -> ResourceGateway<S0, S1, Set_> { self.0.put("VpcIdentifier", value.into_node()); ResourceGateway(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ResourceGateway> for ResourceGateway<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ResourceGateway<S0, S1, S2> {
    const TYPE: &'static str = "AWS::VpcLattice::ResourceGateway";
    type Handle = ResourceGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceGatewayRef(Id_);
impl From<Id_> for ResourceGatewayRef { #[inline] fn from(id: Id_) -> Self { ResourceGatewayRef(id) } }
impl AsRef<Id_> for ResourceGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceGatewayRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::VpcLattice::ResourceGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcegateway.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<IpAddressType> = Value_::constant("IPV6");
    /// `DUALSTACK`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("DUALSTACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::VpcLattice::ResourceGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcegateway.html)
#[derive(Debug)]
pub enum ResourceConfigDnsResolution {}
impl ResourceConfigDnsResolution {
    /// `IN_VPC`
    pub const IN_VPC: Value_<ResourceConfigDnsResolution> = Value_::constant("IN_VPC");
    /// `PUBLIC`
    pub const PUBLIC: Value_<ResourceConfigDnsResolution> = Value_::constant("PUBLIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceConfigDnsResolution> { Value_::from_node(value.into_node()) }
}
