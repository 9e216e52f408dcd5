// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::RouteServerPeer`

use stanchion_template::generated::*;

/// `AWS::EC2::RouteServerPeer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpeer.html)
#[must_use]
pub struct RouteServerPeer<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RouteServerPeer<Missing_<super::required::bgp_options>, Missing_<super::required::peer_address>, Missing_<super::required::route_server_endpoint_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouteServerPeer(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RouteServerPeer<S0, S1, S2> {
    /// Sets `BgpOptions`. Required. An update replaces the resource.
    #[inline] pub fn bgp_options(mut self, value: impl IntoValue_<BgpOptions>) -> RouteServerPeer<Set_, S1, S2> { self.0.put("BgpOptions", value.into_node()); RouteServerPeer(self.0, PhantomData_) }
    /// Sets `PeerAddress`. Required. An update replaces the resource.
    #[inline] pub fn peer_address(mut self, value: impl IntoValue_<String>) -> RouteServerPeer<S0, Set_, S2> { self.0.put("PeerAddress", value.into_node()); RouteServerPeer(self.0, PhantomData_) }
    /// Sets `RouteServerEndpointId`. Required. An update replaces the resource.
    #[inline] pub fn route_server_endpoint_id(mut self, value: impl IntoValue_<String>) -> RouteServerPeer<S0, S1, Set_> { self.0.put("RouteServerEndpointId", value.into_node()); RouteServerPeer(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RouteServerPeer> for RouteServerPeer<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for RouteServerPeer<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EC2::RouteServerPeer";
    type Handle = RouteServerPeerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RouteServerPeer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouteServerPeerRef(Id_);
impl From<Id_> for RouteServerPeerRef { #[inline] fn from(id: Id_) -> Self { RouteServerPeerRef(id) } }
impl AsRef<Id_> for RouteServerPeerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouteServerPeerRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `EndpointEniAddress`
    #[inline] pub fn endpoint_eni_address(&self) -> Value_<String> { self.0.attribute("EndpointEniAddress") }
    /// `Fn::GetAtt` `EndpointEniId`
    #[inline] pub fn endpoint_eni_id(&self) -> Value_<String> { self.0.attribute("EndpointEniId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `RouteServerId`
    #[inline] pub fn route_server_id(&self) -> Value_<String> { self.0.attribute("RouteServerId") }
    /// `Fn::GetAtt` `SubnetId`
    #[inline] pub fn subnet_id(&self) -> Value_<String> { self.0.attribute("SubnetId") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
/// `AWS::EC2::RouteServerPeer.BgpOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-routeserverpeer-bgpoptions.html)
#[must_use]
pub struct BgpOptions(Properties_);
impl BgpOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BgpOptions(Properties_::new()) }
}
impl BgpOptions {
    /// Sets `PeerAsn`. 1 to 4294967294.
    #[inline] pub fn peer_asn(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PeerAsn", value.into_node()); self }
    /// Sets `PeerLivenessDetection`. The values are constants of [`PeerLivenessDetection`].
    #[inline] pub fn peer_liveness_detection(mut self, value: impl IntoValue_<PeerLivenessDetection>) -> Self { self.0.put("PeerLivenessDetection", value.into_node()); self }
}
impl IntoValue_<BgpOptions> for BgpOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::RouteServerPeer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpeer.html)
#[derive(Debug)]
pub enum PeerLivenessDetection {}
impl PeerLivenessDetection {
    /// `bfd`
    pub const BFD: Value_<PeerLivenessDetection> = Value_::constant("bfd");
    /// `bgp-keepalive`
    pub const BGP_KEEPALIVE: Value_<PeerLivenessDetection> = Value_::constant("bgp-keepalive");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PeerLivenessDetection> { Value_::from_node(value.into_node()) }
}
