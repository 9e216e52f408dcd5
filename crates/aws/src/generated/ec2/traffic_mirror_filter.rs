// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TrafficMirrorFilter`

use stanchion_template::generated::*;

/// `AWS::EC2::TrafficMirrorFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilter.html)
#[must_use]
pub struct TrafficMirrorFilter(Properties_);
impl TrafficMirrorFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrafficMirrorFilter(Properties_::new()) }
}
impl TrafficMirrorFilter {
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `NetworkServices`. The values are constants of [`TrafficMirrorNetworkService`].
    #[inline] pub fn network_services(mut self, value: impl IntoValue_<Vec<TrafficMirrorNetworkService>>) -> Self { self.0.put("NetworkServices", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<TrafficMirrorFilter> for TrafficMirrorFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for TrafficMirrorFilter {
    const TYPE: &'static str = "AWS::EC2::TrafficMirrorFilter";
    type Handle = TrafficMirrorFilterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrafficMirrorFilter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrafficMirrorFilterRef(Id_);
impl From<Id_> for TrafficMirrorFilterRef { #[inline] fn from(id: Id_) -> Self { TrafficMirrorFilterRef(id) } }
impl AsRef<Id_> for TrafficMirrorFilterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrafficMirrorFilterRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::EC2::TrafficMirrorFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilter.html)
#[derive(Debug)]
pub enum TrafficMirrorNetworkService {}
impl TrafficMirrorNetworkService {
    /// `amazon-dns`
    pub const AMAZON_DNS: Value_<TrafficMirrorNetworkService> = Value_::constant("amazon-dns");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrafficMirrorNetworkService> { Value_::from_node(value.into_node()) }
}
