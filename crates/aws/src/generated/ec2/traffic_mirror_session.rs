// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TrafficMirrorSession`

use stanchion_template::generated::*;

/// `AWS::EC2::TrafficMirrorSession`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorsession.html)
#[must_use]
pub struct TrafficMirrorSession<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl TrafficMirrorSession<Missing_<super::required::network_interface_id>, Missing_<super::required::session_number>, Missing_<super::required::traffic_mirror_filter_id>, Missing_<super::required::traffic_mirror_target_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrafficMirrorSession(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> TrafficMirrorSession<S0, S1, S2, S3> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `NetworkInterfaceId`. Required. An update may replace the resource.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> TrafficMirrorSession<Set_, S1, S2, S3> { self.0.put("NetworkInterfaceId", value.into_node()); TrafficMirrorSession(self.0, PhantomData_) }
    /// Sets `OwnerId`.
    #[inline] pub fn owner_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OwnerId", value.into_node()); self }
    /// Sets `PacketLength`.
    #[inline] pub fn packet_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PacketLength", value.into_node()); self }
    /// Sets `SessionNumber`. Required.
    #[inline] pub fn session_number(mut self, value: impl IntoValue_<i64>) -> TrafficMirrorSession<S0, Set_, S2, S3> { self.0.put("SessionNumber", value.into_node()); TrafficMirrorSession(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrafficMirrorFilterId`. Required.
    #[inline] pub fn traffic_mirror_filter_id(mut self, value: impl IntoValue_<String>) -> TrafficMirrorSession<S0, S1, Set_, S3> { self.0.put("TrafficMirrorFilterId", value.into_node()); TrafficMirrorSession(self.0, PhantomData_) }
    /// Sets `TrafficMirrorTargetId`. Required.
    #[inline] pub fn traffic_mirror_target_id(mut self, value: impl IntoValue_<String>) -> TrafficMirrorSession<S0, S1, S2, Set_> { self.0.put("TrafficMirrorTargetId", value.into_node()); TrafficMirrorSession(self.0, PhantomData_) }
    /// Sets `VirtualNetworkId`.
    #[inline] pub fn virtual_network_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VirtualNetworkId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<TrafficMirrorSession> for TrafficMirrorSession<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for TrafficMirrorSession<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EC2::TrafficMirrorSession";
    type Handle = TrafficMirrorSessionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrafficMirrorSession`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrafficMirrorSessionRef(Id_);
impl From<Id_> for TrafficMirrorSessionRef { #[inline] fn from(id: Id_) -> Self { TrafficMirrorSessionRef(id) } }
impl AsRef<Id_> for TrafficMirrorSessionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrafficMirrorSessionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
