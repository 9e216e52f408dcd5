// Made by `cargo xtask generate`; do not edit.
//! `AWS::Kinesis::StreamConsumer`

use stanchion_template::generated::*;

/// `AWS::Kinesis::StreamConsumer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-streamconsumer.html)
#[must_use]
pub struct StreamConsumer<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StreamConsumer<Missing_<super::required::consumer_name>, Missing_<super::required::stream_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamConsumer(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StreamConsumer<S0, S1> {
    /// Sets `ConsumerName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn consumer_name(mut self, value: impl IntoValue_<String>) -> StreamConsumer<Set_, S1> { self.0.put("ConsumerName", value.into_node()); StreamConsumer(self.0, PhantomData_) }
    /// Sets `StreamARN`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn stream_arn(mut self, value: impl IntoValue_<String>) -> StreamConsumer<S0, Set_> { self.0.put("StreamARN", value.into_node()); StreamConsumer(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StreamConsumer> for StreamConsumer<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for StreamConsumer<S0, S1> {
    const TYPE: &'static str = "AWS::Kinesis::StreamConsumer";
    type Handle = StreamConsumerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StreamConsumer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StreamConsumerRef(Id_);
impl From<Id_> for StreamConsumerRef { #[inline] fn from(id: Id_) -> Self { StreamConsumerRef(id) } }
impl AsRef<Id_> for StreamConsumerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StreamConsumerRef {
    /// `Ref`: `ConsumerARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConsumerARN`
    #[inline] pub fn consumer_arn(&self) -> Value_<String> { self.0.attribute("ConsumerARN") }
    /// `Fn::GetAtt` `ConsumerCreationTimestamp`
    #[inline] pub fn consumer_creation_timestamp(&self) -> Value_<String> { self.0.attribute("ConsumerCreationTimestamp") }
    /// `Fn::GetAtt` `ConsumerName`
    #[inline] pub fn consumer_name(&self) -> Value_<String> { self.0.attribute("ConsumerName") }
    /// `Fn::GetAtt` `ConsumerStatus`
    #[inline] pub fn consumer_status(&self) -> Value_<String> { self.0.attribute("ConsumerStatus") }
    /// `Fn::GetAtt` `StreamARN`
    #[inline] pub fn stream_arn(&self) -> Value_<String> { self.0.attribute("StreamARN") }
}
