// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudTrail::Channel`

use stanchion_template::generated::*;

/// `AWS::CloudTrail::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-channel.html)
#[must_use]
pub struct Channel(Properties_);
impl Channel {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Channel(Properties_::new()) }
}
impl Channel {
    /// Sets `Destinations`. 1 to 10 items.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<Destination>>) -> Self { self.0.put("Destinations", value.into_node()); self }
    /// Sets `Name`. 3 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Source`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Channel> for Channel { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Channel {
    const TYPE: &'static str = "AWS::CloudTrail::Channel";
    type Handle = ChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Channel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelRef(Id_);
impl From<Id_> for ChannelRef { #[inline] fn from(id: Id_) -> Self { ChannelRef(id) } }
impl AsRef<Id_> for ChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelRef {
    /// `Ref`: `ChannelArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ChannelArn`
    #[inline] pub fn channel_arn(&self) -> Value_<String> { self.0.attribute("ChannelArn") }
}
/// `AWS::CloudTrail::Channel.Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-channel-destination.html)
#[must_use]
pub struct Destination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Destination<Missing_<super::required::location>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Destination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Destination<S0, S1> {
    /// Sets `Location`. Required. 3 to 1024 characters.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> Destination<Set_, S1> { self.0.put("Location", value.into_node()); Destination(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Destination<S0, Set_> { self.0.put("Type", value.into_node()); Destination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Destination> for Destination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudTrail::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-channel.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `EVENT_DATA_STORE`
    pub const EVENT_DATA_STORE: Value_<Type> = Value_::constant("EVENT_DATA_STORE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
