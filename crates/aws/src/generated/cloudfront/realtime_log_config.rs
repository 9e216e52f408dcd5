// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::RealtimeLogConfig`

use stanchion_template::generated::*;

/// `AWS::CloudFront::RealtimeLogConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html)
#[must_use]
pub struct RealtimeLogConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl RealtimeLogConfig<Missing_<super::required::end_points>, Missing_<super::required::fields>, Missing_<super::required::name>, Missing_<super::required::sampling_rate>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RealtimeLogConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> RealtimeLogConfig<S0, S1, S2, S3> {
    /// Sets `EndPoints`. Required. At least 1 item.
    #[inline] pub fn end_points(mut self, value: impl IntoValue_<Vec<EndPoint>>) -> RealtimeLogConfig<Set_, S1, S2, S3> { self.0.put("EndPoints", value.into_node()); RealtimeLogConfig(self.0, PhantomData_) }
    /// Sets `Fields`. Required. At least 1 item.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<String>>) -> RealtimeLogConfig<S0, Set_, S2, S3> { self.0.put("Fields", value.into_node()); RealtimeLogConfig(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RealtimeLogConfig<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); RealtimeLogConfig(self.0, PhantomData_) }
    /// Sets `SamplingRate`. Required. 1 to 100.
    #[inline] pub fn sampling_rate(mut self, value: impl IntoValue_<f64>) -> RealtimeLogConfig<S0, S1, S2, Set_> { self.0.put("SamplingRate", value.into_node()); RealtimeLogConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<RealtimeLogConfig> for RealtimeLogConfig<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for RealtimeLogConfig<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::CloudFront::RealtimeLogConfig";
    type Handle = RealtimeLogConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RealtimeLogConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RealtimeLogConfigRef(Id_);
impl From<Id_> for RealtimeLogConfigRef { #[inline] fn from(id: Id_) -> Self { RealtimeLogConfigRef(id) } }
impl AsRef<Id_> for RealtimeLogConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RealtimeLogConfigRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::CloudFront::RealtimeLogConfig.KinesisStreamConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-realtimelogconfig-kinesisstreamconfig.html)
#[must_use]
pub struct KinesisStreamConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KinesisStreamConfig<Missing_<super::required::role_arn>, Missing_<super::required::stream_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisStreamConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KinesisStreamConfig<S0, S1> {
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> KinesisStreamConfig<Set_, S1> { self.0.put("RoleArn", value.into_node()); KinesisStreamConfig(self.0, PhantomData_) }
    /// Sets `StreamArn`. Required.
    #[inline] pub fn stream_arn(mut self, value: impl IntoValue_<String>) -> KinesisStreamConfig<S0, Set_> { self.0.put("StreamArn", value.into_node()); KinesisStreamConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KinesisStreamConfig> for KinesisStreamConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::RealtimeLogConfig.EndPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-realtimelogconfig-endpoint.html)
#[must_use]
pub struct EndPoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EndPoint<Missing_<super::required::kinesis_stream_config>, Missing_<super::required::stream_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EndPoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EndPoint<S0, S1> {
    /// Sets `KinesisStreamConfig`. Required.
    #[inline] pub fn kinesis_stream_config(mut self, value: impl IntoValue_<KinesisStreamConfig>) -> EndPoint<Set_, S1> { self.0.put("KinesisStreamConfig", value.into_node()); EndPoint(self.0, PhantomData_) }
    /// Sets `StreamType`. Required.
    #[inline] pub fn stream_type(mut self, value: impl IntoValue_<String>) -> EndPoint<S0, Set_> { self.0.put("StreamType", value.into_node()); EndPoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EndPoint> for EndPoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
