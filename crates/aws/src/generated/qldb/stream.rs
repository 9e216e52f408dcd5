// Made by `cargo xtask generate`; do not edit.
//! `AWS::QLDB::Stream`

use stanchion_template::generated::*;

/// `AWS::QLDB::Stream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-stream.html)
#[must_use]
pub struct Stream<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Stream<Missing_<super::required::inclusive_start_time>, Missing_<super::required::kinesis_configuration>, Missing_<super::required::ledger_name>, Missing_<super::required::role_arn>, Missing_<super::required::stream_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Stream(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Stream<S0, S1, S2, S3, S4> {
    /// Sets `ExclusiveEndTime`. An update replaces the resource.
    #[inline] pub fn exclusive_end_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExclusiveEndTime", value.into_node()); self }
    /// Sets `InclusiveStartTime`. Required. An update replaces the resource.
    #[inline] pub fn inclusive_start_time(mut self, value: impl IntoValue_<String>) -> Stream<Set_, S1, S2, S3, S4> { self.0.put("InclusiveStartTime", value.into_node()); Stream(self.0, PhantomData_) }
    /// Sets `KinesisConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn kinesis_configuration(mut self, value: impl IntoValue_<KinesisConfiguration>) -> Stream<S0, Set_, S2, S3, S4> { self.0.put("KinesisConfiguration", value.into_node()); Stream(self.0, PhantomData_) }
    /// Sets `LedgerName`. Required. An update replaces the resource.
    #[inline] pub fn ledger_name(mut self, value: impl IntoValue_<String>) -> Stream<S0, S1, Set_, S3, S4> { self.0.put("LedgerName", value.into_node()); Stream(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Stream<S0, S1, S2, Set_, S4> { self.0.put("RoleArn", value.into_node()); Stream(self.0, PhantomData_) }
    /// Sets `StreamName`. Required. An update replaces the resource.
    #[inline] pub fn stream_name(mut self, value: impl IntoValue_<String>) -> Stream<S0, S1, S2, S3, Set_> { self.0.put("StreamName", value.into_node()); Stream(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Stream> for Stream<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Stream<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::QLDB::Stream";
    type Handle = StreamRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Stream`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StreamRef(Id_);
impl From<Id_> for StreamRef { #[inline] fn from(id: Id_) -> Self { StreamRef(id) } }
impl AsRef<Id_> for StreamRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StreamRef {
    /// `Ref`: `LedgerName|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::QLDB::Stream.KinesisConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qldb-stream-kinesisconfiguration.html)
#[must_use]
pub struct KinesisConfiguration(Properties_);
impl KinesisConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KinesisConfiguration(Properties_::new()) }
}
impl KinesisConfiguration {
    /// Sets `AggregationEnabled`.
    #[inline] pub fn aggregation_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AggregationEnabled", value.into_node()); self }
    /// Sets `StreamArn`.
    #[inline] pub fn stream_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamArn", value.into_node()); self }
}
impl IntoValue_<KinesisConfiguration> for KinesisConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
