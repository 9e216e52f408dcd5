// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVSChat::LoggingConfiguration`

use stanchion_template::generated::*;

/// `AWS::IVSChat::LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-loggingconfiguration.html)
#[must_use]
pub struct LoggingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoggingConfiguration<Missing_<super::required::destination_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LoggingConfiguration<S0> {
    /// Sets `DestinationConfiguration`. Required.
    #[inline] pub fn destination_configuration(mut self, value: impl IntoValue_<DestinationConfiguration>) -> LoggingConfiguration<Set_> { self.0.put("DestinationConfiguration", value.into_node()); LoggingConfiguration(self.0, PhantomData_) }
    /// Sets `Name`. 0 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LoggingConfiguration> for LoggingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LoggingConfiguration<S0> {
    const TYPE: &'static str = "AWS::IVSChat::LoggingConfiguration";
    type Handle = LoggingConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LoggingConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LoggingConfigurationRef(Id_);
impl From<Id_> for LoggingConfigurationRef { #[inline] fn from(id: Id_) -> Self { LoggingConfigurationRef(id) } }
impl AsRef<Id_> for LoggingConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LoggingConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::IVSChat::LoggingConfiguration.CloudWatchLogsDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-loggingconfiguration-cloudwatchlogsdestinationconfiguration.html)
#[must_use]
pub struct CloudWatchLogsDestinationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchLogsDestinationConfiguration<Missing_<super::required::log_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogsDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchLogsDestinationConfiguration<S0> {
    /// Sets `LogGroupName`. Required. 1 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> CloudWatchLogsDestinationConfiguration<Set_> { self.0.put("LogGroupName", value.into_node()); CloudWatchLogsDestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudWatchLogsDestinationConfiguration> for CloudWatchLogsDestinationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IVSChat::LoggingConfiguration.FirehoseDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-loggingconfiguration-firehosedestinationconfiguration.html)
#[must_use]
pub struct FirehoseDestinationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FirehoseDestinationConfiguration<Missing_<super::required::delivery_stream_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirehoseDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FirehoseDestinationConfiguration<S0> {
    /// Sets `DeliveryStreamName`. Required. 1 to 64 characters.
    #[inline] pub fn delivery_stream_name(mut self, value: impl IntoValue_<String>) -> FirehoseDestinationConfiguration<Set_> { self.0.put("DeliveryStreamName", value.into_node()); FirehoseDestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FirehoseDestinationConfiguration> for FirehoseDestinationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IVSChat::LoggingConfiguration.S3DestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-loggingconfiguration-s3destinationconfiguration.html)
#[must_use]
pub struct S3DestinationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3DestinationConfiguration<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3DestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> S3DestinationConfiguration<S0> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3DestinationConfiguration<Set_> { self.0.put("BucketName", value.into_node()); S3DestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3DestinationConfiguration> for S3DestinationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IVSChat::LoggingConfiguration.DestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-loggingconfiguration-destinationconfiguration.html)
#[must_use]
pub struct DestinationConfiguration(Properties_);
impl DestinationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DestinationConfiguration(Properties_::new()) }
}
impl DestinationConfiguration {
    /// Sets `CloudWatchLogs`.
    #[inline] pub fn cloud_watch_logs(mut self, value: impl IntoValue_<CloudWatchLogsDestinationConfiguration>) -> Self { self.0.put("CloudWatchLogs", value.into_node()); self }
    /// Sets `Firehose`.
    #[inline] pub fn firehose(mut self, value: impl IntoValue_<FirehoseDestinationConfiguration>) -> Self { self.0.put("Firehose", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<DestinationConfiguration> for DestinationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
