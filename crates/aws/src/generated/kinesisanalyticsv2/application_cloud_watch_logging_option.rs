// Made by `cargo xtask generate`; do not edit.
//! `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`

use stanchion_template::generated::*;

/// `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationcloudwatchloggingoption.html)
#[must_use]
pub struct ApplicationCloudWatchLoggingOption<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApplicationCloudWatchLoggingOption<Missing_<super::required::application_name>, Missing_<super::required::cloud_watch_logging_option>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationCloudWatchLoggingOption(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApplicationCloudWatchLoggingOption<S0, S1> {
    /// Sets `ApplicationName`. Required. An update replaces the resource.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> ApplicationCloudWatchLoggingOption<Set_, S1> { self.0.put("ApplicationName", value.into_node()); ApplicationCloudWatchLoggingOption(self.0, PhantomData_) }
    /// Sets `CloudWatchLoggingOption`. Required.
    #[inline] pub fn cloud_watch_logging_option(mut self, value: impl IntoValue_<CloudWatchLoggingOption>) -> ApplicationCloudWatchLoggingOption<S0, Set_> { self.0.put("CloudWatchLoggingOption", value.into_node()); ApplicationCloudWatchLoggingOption(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApplicationCloudWatchLoggingOption> for ApplicationCloudWatchLoggingOption<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ApplicationCloudWatchLoggingOption<S0, S1> {
    const TYPE: &'static str = "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption";
    type Handle = ApplicationCloudWatchLoggingOptionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApplicationCloudWatchLoggingOption`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationCloudWatchLoggingOptionRef(Id_);
impl From<Id_> for ApplicationCloudWatchLoggingOptionRef { #[inline] fn from(id: Id_) -> Self { ApplicationCloudWatchLoggingOptionRef(id) } }
impl AsRef<Id_> for ApplicationCloudWatchLoggingOptionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationCloudWatchLoggingOptionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption.CloudWatchLoggingOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationcloudwatchloggingoption-cloudwatchloggingoption.html)
#[must_use]
pub struct CloudWatchLoggingOption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchLoggingOption<Missing_<super::required::log_stream_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLoggingOption(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchLoggingOption<S0> {
    /// Sets `LogStreamARN`. Required.
    #[inline] pub fn log_stream_arn(mut self, value: impl IntoValue_<String>) -> CloudWatchLoggingOption<Set_> { self.0.put("LogStreamARN", value.into_node()); CloudWatchLoggingOption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudWatchLoggingOption> for CloudWatchLoggingOption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
