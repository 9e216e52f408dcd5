// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::EventStream`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::EventStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-eventstream.html)
#[must_use]
pub struct EventStream<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EventStream<Missing_<super::required::application_id>, Missing_<super::required::destination_stream_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventStream(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EventStream<S0, S1, S2> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> EventStream<Set_, S1, S2> { self.0.put("ApplicationId", value.into_node()); EventStream(self.0, PhantomData_) }
    /// Sets `DestinationStreamArn`. Required.
    #[inline] pub fn destination_stream_arn(mut self, value: impl IntoValue_<String>) -> EventStream<S0, Set_, S2> { self.0.put("DestinationStreamArn", value.into_node()); EventStream(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> EventStream<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); EventStream(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EventStream> for EventStream<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for EventStream<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Pinpoint::EventStream";
    type Handle = EventStreamRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventStream`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventStreamRef(Id_);
impl From<Id_> for EventStreamRef { #[inline] fn from(id: Id_) -> Self { EventStreamRef(id) } }
impl AsRef<Id_> for EventStreamRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventStreamRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
