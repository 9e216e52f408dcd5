// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::ChannelPlacementGroup`

use stanchion_template::generated::*;

/// `AWS::MediaLive::ChannelPlacementGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channelplacementgroup.html)
#[must_use]
pub struct ChannelPlacementGroup(Properties_);
impl ChannelPlacementGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ChannelPlacementGroup(Properties_::new()) }
}
impl ChannelPlacementGroup {
    /// Sets `ClusterId`. An update replaces the resource.
    #[inline] pub fn cluster_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterId", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Nodes`.
    #[inline] pub fn nodes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Nodes", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ChannelPlacementGroup> for ChannelPlacementGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ChannelPlacementGroup {
    const TYPE: &'static str = "AWS::MediaLive::ChannelPlacementGroup";
    type Handle = ChannelPlacementGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ChannelPlacementGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelPlacementGroupRef(Id_);
impl From<Id_> for ChannelPlacementGroupRef { #[inline] fn from(id: Id_) -> Self { ChannelPlacementGroupRef(id) } }
impl AsRef<Id_> for ChannelPlacementGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelPlacementGroupRef {
    /// `Ref`: `Id|ClusterId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Channels`
    #[inline] pub fn channels(&self) -> Value_<Vec<String>> { self.0.list_attribute("Channels") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
