// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::SecondaryNetwork`

use stanchion_template::generated::*;

/// `AWS::EC2::SecondaryNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-secondarynetwork.html)
#[must_use]
pub struct SecondaryNetwork<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SecondaryNetwork<Missing_<super::required::ipv4_cidr_block>, Missing_<super::required::network_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecondaryNetwork(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SecondaryNetwork<S0, S1> {
    /// Sets `Ipv4CidrBlock`. Required. An update replaces the resource.
    #[inline] pub fn ipv4_cidr_block(mut self, value: impl IntoValue_<String>) -> SecondaryNetwork<Set_, S1> { self.0.put("Ipv4CidrBlock", value.into_node()); SecondaryNetwork(self.0, PhantomData_) }
    /// Sets `NetworkType`. Required. An update replaces the resource. The values are constants of [`NetworkType`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<NetworkType>) -> SecondaryNetwork<S0, Set_> { self.0.put("NetworkType", value.into_node()); SecondaryNetwork(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SecondaryNetwork> for SecondaryNetwork<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SecondaryNetwork<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::SecondaryNetwork";
    type Handle = SecondaryNetworkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecondaryNetwork`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecondaryNetworkRef(Id_);
impl From<Id_> for SecondaryNetworkRef { #[inline] fn from(id: Id_) -> Self { SecondaryNetworkRef(id) } }
impl AsRef<Id_> for SecondaryNetworkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecondaryNetworkRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Ipv4CidrBlockAssociations`
    #[inline] pub fn ipv4_cidr_block_associations(&self) -> Value_<Vec<String>> { self.0.list_attribute("Ipv4CidrBlockAssociations") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `SecondaryNetworkArn`
    #[inline] pub fn secondary_network_arn(&self) -> Value_<String> { self.0.attribute("SecondaryNetworkArn") }
    /// `Fn::GetAtt` `SecondaryNetworkId`
    #[inline] pub fn secondary_network_id(&self) -> Value_<String> { self.0.attribute("SecondaryNetworkId") }
}
/// Values of `AWS::EC2::SecondaryNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-secondarynetwork.html)
#[derive(Debug)]
pub enum NetworkType {}
impl NetworkType {
    /// `rdma`
    pub const RDMA: Value_<NetworkType> = Value_::constant("rdma");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkType> { Value_::from_node(value.into_node()) }
}
