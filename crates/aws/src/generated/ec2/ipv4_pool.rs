// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IPv4Pool`

use stanchion_template::generated::*;

/// `AWS::EC2::IPv4Pool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipv4pool.html)
#[must_use]
pub struct IPv4Pool(Properties_);
impl IPv4Pool {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IPv4Pool(Properties_::new()) }
}
impl IPv4Pool {
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<IPv4Pool> for IPv4Pool { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for IPv4Pool {
    const TYPE: &'static str = "AWS::EC2::IPv4Pool";
    type Handle = IPv4PoolRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPv4Pool`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPv4PoolRef(Id_);
impl From<Id_> for IPv4PoolRef { #[inline] fn from(id: Id_) -> Self { IPv4PoolRef(id) } }
impl AsRef<Id_> for IPv4PoolRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPv4PoolRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Description`
    #[inline] pub fn description(&self) -> Value_<String> { self.0.attribute("Description") }
    /// `Fn::GetAtt` `NetworkBorderGroup`
    #[inline] pub fn network_border_group(&self) -> Value_<String> { self.0.attribute("NetworkBorderGroup") }
    /// `Fn::GetAtt` `PoolId`
    #[inline] pub fn pool_id(&self) -> Value_<String> { self.0.attribute("PoolId") }
    /// `Fn::GetAtt` `TotalAddressCount`
    #[inline] pub fn total_address_count(&self) -> Value_<i64> { self.0.attribute("TotalAddressCount") }
    /// `Fn::GetAtt` `TotalAvailableAddressCount`
    #[inline] pub fn total_available_address_count(&self) -> Value_<i64> { self.0.attribute("TotalAvailableAddressCount") }
}
