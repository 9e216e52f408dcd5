// Made by `cargo xtask generate`; do not edit.
//! `AWS::MSK::Topic`

use stanchion_template::generated::*;

/// `AWS::MSK::Topic`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-topic.html)
#[must_use]
pub struct Topic<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Topic<Missing_<super::required::cluster_arn>, Missing_<super::required::partition_count>, Missing_<super::required::replication_factor>, Missing_<super::required::topic_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Topic(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Topic<S0, S1, S2, S3> {
    /// Sets `ClusterArn`. Required. An update replaces the resource.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> Topic<Set_, S1, S2, S3> { self.0.put("ClusterArn", value.into_node()); Topic(self.0, PhantomData_) }
    /// Sets `Configs`.
    #[inline] pub fn configs(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Configs", value.into_node()); self }
    /// Sets `PartitionCount`. Required. At least 1.
    #[inline] pub fn partition_count(mut self, value: impl IntoValue_<i64>) -> Topic<S0, Set_, S2, S3> { self.0.put("PartitionCount", value.into_node()); Topic(self.0, PhantomData_) }
    /// Sets `ReplicationFactor`. Required. At least 1. An update replaces the resource.
    #[inline] pub fn replication_factor(mut self, value: impl IntoValue_<i64>) -> Topic<S0, S1, Set_, S3> { self.0.put("ReplicationFactor", value.into_node()); Topic(self.0, PhantomData_) }
    /// Sets `TopicName`. Required. An update replaces the resource.
    #[inline] pub fn topic_name(mut self, value: impl IntoValue_<String>) -> Topic<S0, S1, S2, Set_> { self.0.put("TopicName", value.into_node()); Topic(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Topic> for Topic<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Topic<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::MSK::Topic";
    type Handle = TopicRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Topic`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TopicRef(Id_);
impl From<Id_> for TopicRef { #[inline] fn from(id: Id_) -> Self { TopicRef(id) } }
impl AsRef<Id_> for TopicRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TopicRef {
    /// `Ref`: `TopicArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TopicArn`
    #[inline] pub fn topic_arn(&self) -> Value_<String> { self.0.attribute("TopicArn") }
}
