// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::EIP`

use stanchion_template::generated::*;

/// `AWS::EC2::EIP`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html)
#[must_use]
pub struct EIP(Properties_);
impl EIP {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EIP(Properties_::new()) }
}
impl EIP {
    /// Sets `Address`. An update replaces the resource.
    #[inline] pub fn address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Address", value.into_node()); self }
    /// Sets `Domain`. An update may replace the resource.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `InstanceId`.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceId", value.into_node()); self }
    /// Sets `IpamPoolId`. An update replaces the resource.
    #[inline] pub fn ipam_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpamPoolId", value.into_node()); self }
    /// Sets `NetworkBorderGroup`. An update replaces the resource.
    #[inline] pub fn network_border_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkBorderGroup", value.into_node()); self }
    /// Sets `PublicIpv4Pool`.
    #[inline] pub fn public_ipv4_pool(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicIpv4Pool", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TransferAddress`. An update replaces the resource.
    #[inline] pub fn transfer_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransferAddress", value.into_node()); self }
}
impl IntoValue_<EIP> for EIP { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for EIP {
    const TYPE: &'static str = "AWS::EC2::EIP";
    type Handle = EIPRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EIP`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EIPRef(Id_);
impl From<Id_> for EIPRef { #[inline] fn from(id: Id_) -> Self { EIPRef(id) } }
impl AsRef<Id_> for EIPRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EIPRef {
    /// `Ref`: `PublicIp`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AllocationId`
    #[inline] pub fn allocation_id(&self) -> Value_<String> { self.0.attribute("AllocationId") }
    /// `Fn::GetAtt` `PublicIp`
    #[inline] pub fn public_ip(&self) -> Value_<String> { self.0.attribute("PublicIp") }
}
