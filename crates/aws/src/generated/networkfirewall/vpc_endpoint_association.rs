// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkFirewall::VpcEndpointAssociation`

use stanchion_template::generated::*;

/// `AWS::NetworkFirewall::VpcEndpointAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-vpcendpointassociation.html)
#[must_use]
pub struct VpcEndpointAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VpcEndpointAssociation<Missing_<super::required::firewall_arn>, Missing_<super::required::subnet_mapping>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcEndpointAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VpcEndpointAssociation<S0, S1, S2> {
    /// Sets `Description`. 0 to 512 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FirewallArn`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn firewall_arn(mut self, value: impl IntoValue_<String>) -> VpcEndpointAssociation<Set_, S1, S2> { self.0.put("FirewallArn", value.into_node()); VpcEndpointAssociation(self.0, PhantomData_) }
    /// Sets `SubnetMapping`. Required. An update replaces the resource.
    #[inline] pub fn subnet_mapping(mut self, value: impl IntoValue_<SubnetMapping>) -> VpcEndpointAssociation<S0, Set_, S2> { self.0.put("SubnetMapping", value.into_node()); VpcEndpointAssociation(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VpcEndpointAssociation<S0, S1, Set_> { self.0.put("VpcId", value.into_node()); VpcEndpointAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VpcEndpointAssociation> for VpcEndpointAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for VpcEndpointAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::NetworkFirewall::VpcEndpointAssociation";
    type Handle = VpcEndpointAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VpcEndpointAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VpcEndpointAssociationRef(Id_);
impl From<Id_> for VpcEndpointAssociationRef { #[inline] fn from(id: Id_) -> Self { VpcEndpointAssociationRef(id) } }
impl AsRef<Id_> for VpcEndpointAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VpcEndpointAssociationRef {
    /// `Ref`: `VpcEndpointAssociationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EndpointId`
    #[inline] pub fn endpoint_id(&self) -> Value_<String> { self.0.attribute("EndpointId") }
    /// `Fn::GetAtt` `VpcEndpointAssociationArn`
    #[inline] pub fn vpc_endpoint_association_arn(&self) -> Value_<String> { self.0.attribute("VpcEndpointAssociationArn") }
    /// `Fn::GetAtt` `VpcEndpointAssociationId`
    #[inline] pub fn vpc_endpoint_association_id(&self) -> Value_<String> { self.0.attribute("VpcEndpointAssociationId") }
}
/// `AWS::NetworkFirewall::VpcEndpointAssociation.SubnetMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-vpcendpointassociation-subnetmapping.html)
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
/// Values of `AWS::NetworkFirewall::VpcEndpointAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-vpcendpointassociation.html)
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
