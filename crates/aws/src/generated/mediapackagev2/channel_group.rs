// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaPackageV2::ChannelGroup`

use stanchion_template::generated::*;

/// `AWS::MediaPackageV2::ChannelGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelgroup.html)
#[must_use]
pub struct ChannelGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ChannelGroup<Missing_<super::required::channel_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChannelGroup(Properties_::new(), PhantomData_) }
}
impl<S0> ChannelGroup<S0> {
    /// Sets `ChannelGroupName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn channel_group_name(mut self, value: impl IntoValue_<String>) -> ChannelGroup<Set_> { self.0.put("ChannelGroupName", value.into_node()); ChannelGroup(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ChannelGroup> for ChannelGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ChannelGroup<S0> {
    const TYPE: &'static str = "AWS::MediaPackageV2::ChannelGroup";
    type Handle = ChannelGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ChannelGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelGroupRef(Id_);
impl From<Id_> for ChannelGroupRef { #[inline] fn from(id: Id_) -> Self { ChannelGroupRef(id) } }
impl AsRef<Id_> for ChannelGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelGroupRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `EgressDomain`
    #[inline] pub fn egress_domain(&self) -> Value_<String> { self.0.attribute("EgressDomain") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
}
