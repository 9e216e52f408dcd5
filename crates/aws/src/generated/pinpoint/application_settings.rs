// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::ApplicationSettings`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::ApplicationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-applicationsettings.html)
#[must_use]
pub struct ApplicationSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationSettings<Missing_<super::required::application_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationSettings(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationSettings<S0> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> ApplicationSettings<Set_> { self.0.put("ApplicationId", value.into_node()); ApplicationSettings(self.0, PhantomData_) }
    /// Sets `CampaignHook`.
    #[inline] pub fn campaign_hook(mut self, value: impl IntoValue_<CampaignHook>) -> Self { self.0.put("CampaignHook", value.into_node()); self }
    /// Sets `CloudWatchMetricsEnabled`.
    #[inline] pub fn cloud_watch_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CloudWatchMetricsEnabled", value.into_node()); self }
    /// Sets `Limits`.
    #[inline] pub fn limits(mut self, value: impl IntoValue_<Limits>) -> Self { self.0.put("Limits", value.into_node()); self }
    /// Sets `QuietTime`.
    #[inline] pub fn quiet_time(mut self, value: impl IntoValue_<QuietTime>) -> Self { self.0.put("QuietTime", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ApplicationSettings> for ApplicationSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ApplicationSettings<S0> {
    const TYPE: &'static str = "AWS::Pinpoint::ApplicationSettings";
    type Handle = ApplicationSettingsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApplicationSettings`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationSettingsRef(Id_);
impl From<Id_> for ApplicationSettingsRef { #[inline] fn from(id: Id_) -> Self { ApplicationSettingsRef(id) } }
impl AsRef<Id_> for ApplicationSettingsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationSettingsRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Pinpoint::ApplicationSettings.CampaignHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-applicationsettings-campaignhook.html)
#[must_use]
pub struct CampaignHook(Properties_);
impl CampaignHook {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CampaignHook(Properties_::new()) }
}
impl CampaignHook {
    /// Sets `LambdaFunctionName`.
    #[inline] pub fn lambda_function_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaFunctionName", value.into_node()); self }
    /// Sets `Mode`.
    #[inline] pub fn mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `WebUrl`.
    #[inline] pub fn web_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WebUrl", value.into_node()); self }
}
impl IntoValue_<CampaignHook> for CampaignHook { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::ApplicationSettings.Limits`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-applicationsettings-limits.html)
#[must_use]
pub struct Limits(Properties_);
impl Limits {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Limits(Properties_::new()) }
}
impl Limits {
    /// Sets `Daily`.
    #[inline] pub fn daily(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Daily", value.into_node()); self }
    /// Sets `MaximumDuration`.
    #[inline] pub fn maximum_duration(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumDuration", value.into_node()); self }
    /// Sets `MessagesPerSecond`.
    #[inline] pub fn messages_per_second(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MessagesPerSecond", value.into_node()); self }
    /// Sets `Total`.
    #[inline] pub fn total(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Total", value.into_node()); self }
}
impl IntoValue_<Limits> for Limits { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::ApplicationSettings.QuietTime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-applicationsettings-quiettime.html)
#[must_use]
pub struct QuietTime<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl QuietTime<Missing_<super::required::end>, Missing_<super::required::start>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QuietTime(Properties_::new(), PhantomData_) }
}
impl<S0, S1> QuietTime<S0, S1> {
    /// Sets `End`. Required.
    #[inline] pub fn end(mut self, value: impl IntoValue_<String>) -> QuietTime<Set_, S1> { self.0.put("End", value.into_node()); QuietTime(self.0, PhantomData_) }
    /// Sets `Start`. Required.
    #[inline] pub fn start(mut self, value: impl IntoValue_<String>) -> QuietTime<S0, Set_> { self.0.put("Start", value.into_node()); QuietTime(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<QuietTime> for QuietTime<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
