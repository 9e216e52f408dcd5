// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPCPeeringConnection`

use stanchion_template::generated::*;

/// `AWS::EC2::VPCPeeringConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcpeeringconnection.html)
#[must_use]
pub struct VPCPeeringConnection<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VPCPeeringConnection<Missing_<super::required::peer_vpc_id>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPCPeeringConnection(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VPCPeeringConnection<S0, S1> {
    /// Sets `AssumeRoleRegion`. An update may replace the resource.
    #[inline] pub fn assume_role_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssumeRoleRegion", value.into_node()); self }
    /// Sets `PeerOwnerId`. An update replaces the resource.
    #[inline] pub fn peer_owner_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PeerOwnerId", value.into_node()); self }
    /// Sets `PeerRegion`. An update replaces the resource.
    #[inline] pub fn peer_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PeerRegion", value.into_node()); self }
    /// Sets `PeerRoleArn`. An update may replace the resource.
    #[inline] pub fn peer_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PeerRoleArn", value.into_node()); self }
    /// Sets `PeerVpcId`. Required. An update replaces the resource.
    #[inline] pub fn peer_vpc_id(mut self, value: impl IntoValue_<String>) -> VPCPeeringConnection<Set_, S1> { self.0.put("PeerVpcId", value.into_node()); VPCPeeringConnection(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VPCPeeringConnection<S0, Set_> { self.0.put("VpcId", value.into_node()); VPCPeeringConnection(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VPCPeeringConnection> for VPCPeeringConnection<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VPCPeeringConnection<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::VPCPeeringConnection";
    type Handle = VPCPeeringConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCPeeringConnection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCPeeringConnectionRef(Id_);
impl From<Id_> for VPCPeeringConnectionRef { #[inline] fn from(id: Id_) -> Self { VPCPeeringConnectionRef(id) } }
impl AsRef<Id_> for VPCPeeringConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCPeeringConnectionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
