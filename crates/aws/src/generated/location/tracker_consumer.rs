// Made by `cargo xtask generate`; do not edit.
//! `AWS::Location::TrackerConsumer`

use stanchion_template::generated::*;

/// `AWS::Location::TrackerConsumer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-trackerconsumer.html)
#[must_use]
pub struct TrackerConsumer<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TrackerConsumer<Missing_<super::required::consumer_arn>, Missing_<super::required::tracker_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrackerConsumer(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TrackerConsumer<S0, S1> {
    /// Sets `ConsumerArn`. Required. At most 1600 characters. An update replaces the resource.
    #[inline] pub fn consumer_arn(mut self, value: impl IntoValue_<String>) -> TrackerConsumer<Set_, S1> { self.0.put("ConsumerArn", value.into_node()); TrackerConsumer(self.0, PhantomData_) }
    /// Sets `TrackerName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn tracker_name(mut self, value: impl IntoValue_<String>) -> TrackerConsumer<S0, Set_> { self.0.put("TrackerName", value.into_node()); TrackerConsumer(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TrackerConsumer> for TrackerConsumer<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TrackerConsumer<S0, S1> {
    const TYPE: &'static str = "AWS::Location::TrackerConsumer";
    type Handle = TrackerConsumerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrackerConsumer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrackerConsumerRef(Id_);
impl From<Id_> for TrackerConsumerRef { #[inline] fn from(id: Id_) -> Self { TrackerConsumerRef(id) } }
impl AsRef<Id_> for TrackerConsumerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrackerConsumerRef {
    /// `Ref`: `TrackerName|ConsumerArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
