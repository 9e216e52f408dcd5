// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::LogDeliveryConfiguration`

use stanchion_template::generated::*;

/// `AWS::Cognito::LogDeliveryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-logdeliveryconfiguration.html)
#[must_use]
pub struct LogDeliveryConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogDeliveryConfiguration<Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogDeliveryConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LogDeliveryConfiguration<S0> {
    /// Sets `LogConfigurations`.
    #[inline] pub fn log_configurations(mut self, value: impl IntoValue_<Vec<LogConfiguration>>) -> Self { self.0.put("LogConfigurations", value.into_node()); self }
    /// Sets `UserPoolId`. Required. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> LogDeliveryConfiguration<Set_> { self.0.put("UserPoolId", value.into_node()); LogDeliveryConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LogDeliveryConfiguration> for LogDeliveryConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LogDeliveryConfiguration<S0> {
    const TYPE: &'static str = "AWS::Cognito::LogDeliveryConfiguration";
    type Handle = LogDeliveryConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LogDeliveryConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LogDeliveryConfigurationRef(Id_);
impl From<Id_> for LogDeliveryConfigurationRef { #[inline] fn from(id: Id_) -> Self { LogDeliveryConfigurationRef(id) } }
impl AsRef<Id_> for LogDeliveryConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LogDeliveryConfigurationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Cognito::LogDeliveryConfiguration.CloudWatchLogsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-logdeliveryconfiguration-cloudwatchlogsconfiguration.html)
#[must_use]
pub struct CloudWatchLogsConfiguration(Properties_);
impl CloudWatchLogsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudWatchLogsConfiguration(Properties_::new()) }
}
impl CloudWatchLogsConfiguration {
    /// Sets `LogGroupArn`.
    #[inline] pub fn log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupArn", value.into_node()); self }
}
impl IntoValue_<CloudWatchLogsConfiguration> for CloudWatchLogsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::LogDeliveryConfiguration.FirehoseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-logdeliveryconfiguration-firehoseconfiguration.html)
#[must_use]
pub struct FirehoseConfiguration(Properties_);
impl FirehoseConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FirehoseConfiguration(Properties_::new()) }
}
impl FirehoseConfiguration {
    /// Sets `StreamArn`.
    #[inline] pub fn stream_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamArn", value.into_node()); self }
}
impl IntoValue_<FirehoseConfiguration> for FirehoseConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::LogDeliveryConfiguration.S3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-logdeliveryconfiguration-s3configuration.html)
#[must_use]
pub struct S3Configuration(Properties_);
impl S3Configuration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3Configuration(Properties_::new()) }
}
impl S3Configuration {
    /// Sets `BucketArn`.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketArn", value.into_node()); self }
}
impl IntoValue_<S3Configuration> for S3Configuration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::LogDeliveryConfiguration.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-logdeliveryconfiguration-logconfiguration.html)
#[must_use]
pub struct LogConfiguration(Properties_);
impl LogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogConfiguration(Properties_::new()) }
}
impl LogConfiguration {
    /// Sets `CloudWatchLogsConfiguration`.
    #[inline] pub fn cloud_watch_logs_configuration(mut self, value: impl IntoValue_<CloudWatchLogsConfiguration>) -> Self { self.0.put("CloudWatchLogsConfiguration", value.into_node()); self }
    /// Sets `EventSource`.
    #[inline] pub fn event_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventSource", value.into_node()); self }
    /// Sets `FirehoseConfiguration`.
    #[inline] pub fn firehose_configuration(mut self, value: impl IntoValue_<FirehoseConfiguration>) -> Self { self.0.put("FirehoseConfiguration", value.into_node()); self }
    /// Sets `LogLevel`.
    #[inline] pub fn log_level(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogLevel", value.into_node()); self }
    /// Sets `S3Configuration`.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3Configuration>) -> Self { self.0.put("S3Configuration", value.into_node()); self }
}
impl IntoValue_<LogConfiguration> for LogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
