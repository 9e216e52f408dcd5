// Made by `cargo xtask generate`; do not edit.
//! `AWS::CustomerProfiles::EventStream`

use stanchion_template::generated::*;

/// `AWS::CustomerProfiles::EventStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventstream.html)
#[must_use]
pub struct EventStream<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EventStream<Missing_<super::required::domain_name>, Missing_<super::required::event_stream_name>, Missing_<super::required::uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventStream(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EventStream<S0, S1, S2> {
    /// Sets `DomainName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> EventStream<Set_, S1, S2> { self.0.put("DomainName", value.into_node()); EventStream(self.0, PhantomData_) }
    /// Sets `EventStreamName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn event_stream_name(mut self, value: impl IntoValue_<String>) -> EventStream<S0, Set_, S2> { self.0.put("EventStreamName", value.into_node()); EventStream(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Uri`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> EventStream<S0, S1, Set_> { self.0.put("Uri", value.into_node()); EventStream(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EventStream> for EventStream<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for EventStream<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CustomerProfiles::EventStream";
    type Handle = EventStreamRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventStream`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventStreamRef(Id_);
impl From<Id_> for EventStreamRef { #[inline] fn from(id: Id_) -> Self { EventStreamRef(id) } }
impl AsRef<Id_> for EventStreamRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventStreamRef {
    /// `Ref`: `DomainName|EventStreamName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DestinationDetails`
    #[inline] pub fn destination_details(&self) -> Value_<String> { self.0.attribute("DestinationDetails") }
    /// `Fn::GetAtt` `DestinationDetails.Status`
    #[inline] pub fn destination_details_status(&self) -> Value_<String> { self.0.attribute("DestinationDetails.Status") }
    /// `Fn::GetAtt` `DestinationDetails.Uri`
    #[inline] pub fn destination_details_uri(&self) -> Value_<String> { self.0.attribute("DestinationDetails.Uri") }
    /// `Fn::GetAtt` `EventStreamArn`
    #[inline] pub fn event_stream_arn(&self) -> Value_<String> { self.0.attribute("EventStreamArn") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
