// Made by `cargo xtask generate`; do not edit.
//! `AWS::Personalize::EventTracker`

use stanchion_template::generated::*;

/// `AWS::Personalize::EventTracker`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-eventtracker.html)
#[must_use]
pub struct EventTracker<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EventTracker<Missing_<super::required::dataset_group_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventTracker(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EventTracker<S0, S1> {
    /// Sets `DatasetGroupArn`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn dataset_group_arn(mut self, value: impl IntoValue_<String>) -> EventTracker<Set_, S1> { self.0.put("DatasetGroupArn", value.into_node()); EventTracker(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EventTracker<S0, Set_> { self.0.put("Name", value.into_node()); EventTracker(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EventTracker> for EventTracker<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EventTracker<S0, S1> {
    const TYPE: &'static str = "AWS::Personalize::EventTracker";
    type Handle = EventTrackerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventTracker`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventTrackerRef(Id_);
impl From<Id_> for EventTrackerRef { #[inline] fn from(id: Id_) -> Self { EventTrackerRef(id) } }
impl AsRef<Id_> for EventTrackerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventTrackerRef {
    /// `Ref`: `EventTrackerArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EventTrackerArn`
    #[inline] pub fn event_tracker_arn(&self) -> Value_<String> { self.0.attribute("EventTrackerArn") }
    /// `Fn::GetAtt` `TrackingId`
    #[inline] pub fn tracking_id(&self) -> Value_<String> { self.0.attribute("TrackingId") }
}
