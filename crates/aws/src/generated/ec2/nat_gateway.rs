// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::NatGateway`

use stanchion_template::generated::*;

/// `AWS::EC2::NatGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html)
#[must_use]
pub struct NatGateway(Properties_);
impl NatGateway {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NatGateway(Properties_::new()) }
}
impl NatGateway {
    /// Sets `AllocationId`. An update replaces the resource.
    #[inline] pub fn allocation_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocationId", value.into_node()); self }
    /// Sets `AvailabilityMode`. An update replaces the resource. The values are constants of [`AvailabilityMode`].
    #[inline] pub fn availability_mode(mut self, value: impl IntoValue_<AvailabilityMode>) -> Self { self.0.put("AvailabilityMode", value.into_node()); self }
    /// Sets `AvailabilityZoneAddresses`.
    #[inline] pub fn availability_zone_addresses(mut self, value: impl IntoValue_<Vec<AvailabilityZoneAddress>>) -> Self { self.0.put("AvailabilityZoneAddresses", value.into_node()); self }
    /// Sets `ConnectivityType`. An update replaces the resource. The values are constants of [`ConnectivityType`].
    #[inline] pub fn connectivity_type(mut self, value: impl IntoValue_<ConnectivityType>) -> Self { self.0.put("ConnectivityType", value.into_node()); self }
    /// Sets `MaxDrainDurationSeconds`.
    #[inline] pub fn max_drain_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxDrainDurationSeconds", value.into_node()); self }
    /// Sets `PrivateIpAddress`. An update replaces the resource.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateIpAddress", value.into_node()); self }
    /// Sets `SecondaryAllocationIds`.
    #[inline] pub fn secondary_allocation_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecondaryAllocationIds", value.into_node()); self }
    /// Sets `SecondaryPrivateIpAddressCount`. 1 to 31.
    #[inline] pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SecondaryPrivateIpAddressCount", value.into_node()); self }
    /// Sets `SecondaryPrivateIpAddresses`.
    #[inline] pub fn secondary_private_ip_addresses(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecondaryPrivateIpAddresses", value.into_node()); self }
    /// Sets `SubnetId`. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl IntoValue_<NatGateway> for NatGateway { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for NatGateway {
    const TYPE: &'static str = "AWS::EC2::NatGateway";
    type Handle = NatGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NatGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NatGatewayRef(Id_);
impl From<Id_> for NatGatewayRef { #[inline] fn from(id: Id_) -> Self { NatGatewayRef(id) } }
impl AsRef<Id_> for NatGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NatGatewayRef {
    /// `Ref`: `NatGatewayId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AutoProvisionZones`
    #[inline] pub fn auto_provision_zones(&self) -> Value_<String> { self.0.attribute("AutoProvisionZones") }
    /// `Fn::GetAtt` `AutoScalingIps`
    #[inline] pub fn auto_scaling_ips(&self) -> Value_<String> { self.0.attribute("AutoScalingIps") }
    /// `Fn::GetAtt` `EniId`
    #[inline] pub fn eni_id(&self) -> Value_<String> { self.0.attribute("EniId") }
    /// `Fn::GetAtt` `NatGatewayId`
    #[inline] pub fn nat_gateway_id(&self) -> Value_<String> { self.0.attribute("NatGatewayId") }
    /// `Fn::GetAtt` `RouteTableId`
    #[inline] pub fn route_table_id(&self) -> Value_<String> { self.0.attribute("RouteTableId") }
}
/// `AWS::EC2::NatGateway.AvailabilityZoneAddress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-natgateway-availabilityzoneaddress.html)
#[must_use]
pub struct AvailabilityZoneAddress<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AvailabilityZoneAddress<Missing_<super::required::allocation_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AvailabilityZoneAddress(Properties_::new(), PhantomData_) }
}
impl<S0> AvailabilityZoneAddress<S0> {
    /// Sets `AllocationIds`. Required.
    #[inline] pub fn allocation_ids(mut self, value: impl IntoValue_<Vec<String>>) -> AvailabilityZoneAddress<Set_> { self.0.put("AllocationIds", value.into_node()); AvailabilityZoneAddress(self.0, PhantomData_) }
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneId`.
    #[inline] pub fn availability_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AvailabilityZoneAddress> for AvailabilityZoneAddress<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::NatGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html)
#[derive(Debug)]
pub enum AvailabilityMode {}
impl AvailabilityMode {
    /// `regional`
    pub const REGIONAL: Value_<AvailabilityMode> = Value_::constant("regional");
    /// `zonal`
    pub const ZONAL: Value_<AvailabilityMode> = Value_::constant("zonal");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AvailabilityMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::NatGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html)
#[derive(Debug)]
pub enum ConnectivityType {}
impl ConnectivityType {
    /// `private`
    pub const PRIVATE: Value_<ConnectivityType> = Value_::constant("private");
    /// `public`
    pub const PUBLIC: Value_<ConnectivityType> = Value_::constant("public");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectivityType> { Value_::from_node(value.into_node()) }
}
