// Made by `cargo xtask generate`; do not edit.
//! `AWS::SupportApp::SlackChannelConfiguration`

use stanchion_template::generated::*;

/// `AWS::SupportApp::SlackChannelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackchannelconfiguration.html)
#[must_use]
pub struct SlackChannelConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl SlackChannelConfiguration<Missing_<super::required::channel_id>, Missing_<super::required::channel_role_arn>, Missing_<super::required::notify_on_case_severity>, Missing_<super::required::team_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlackChannelConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> SlackChannelConfiguration<S0, S1, S2, S3> {
    /// Sets `ChannelId`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn channel_id(mut self, value: impl IntoValue_<String>) -> SlackChannelConfiguration<Set_, S1, S2, S3> { self.0.put("ChannelId", value.into_node()); SlackChannelConfiguration(self.0, PhantomData_) }
    /// Sets `ChannelName`. 1 to 256 characters.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelName", value.into_node()); self }
    /// Sets `ChannelRoleArn`. Required. 31 to 2048 characters.
    #[inline] pub fn channel_role_arn(mut self, value: impl IntoValue_<String>) -> SlackChannelConfiguration<S0, Set_, S2, S3> { self.0.put("ChannelRoleArn", value.into_node()); SlackChannelConfiguration(self.0, PhantomData_) }
    /// Sets `NotifyOnAddCorrespondenceToCase`.
    #[inline] pub fn notify_on_add_correspondence_to_case(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NotifyOnAddCorrespondenceToCase", value.into_node()); self }
    /// Sets `NotifyOnCaseSeverity`. Required. The values are constants of [`NotifyOnCaseSeverity`].
    #[inline] pub fn notify_on_case_severity(mut self, value: impl IntoValue_<NotifyOnCaseSeverity>) -> SlackChannelConfiguration<S0, S1, Set_, S3> { self.0.put("NotifyOnCaseSeverity", value.into_node()); SlackChannelConfiguration(self.0, PhantomData_) }
    /// Sets `NotifyOnCreateOrReopenCase`.
    #[inline] pub fn notify_on_create_or_reopen_case(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NotifyOnCreateOrReopenCase", value.into_node()); self }
    /// Sets `NotifyOnResolveCase`.
    #[inline] pub fn notify_on_resolve_case(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NotifyOnResolveCase", value.into_node()); self }
    /// Sets `TeamId`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn team_id(mut self, value: impl IntoValue_<String>) -> SlackChannelConfiguration<S0, S1, S2, Set_> { self.0.put("TeamId", value.into_node()); SlackChannelConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<SlackChannelConfiguration> for SlackChannelConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for SlackChannelConfiguration<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::SupportApp::SlackChannelConfiguration";
    type Handle = SlackChannelConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SlackChannelConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SlackChannelConfigurationRef(Id_);
impl From<Id_> for SlackChannelConfigurationRef { #[inline] fn from(id: Id_) -> Self { SlackChannelConfigurationRef(id) } }
impl AsRef<Id_> for SlackChannelConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SlackChannelConfigurationRef {
    /// `Ref`: `TeamId|ChannelId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::SupportApp::SlackChannelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackchannelconfiguration.html)
#[derive(Debug)]
pub enum NotifyOnCaseSeverity {}
impl NotifyOnCaseSeverity {
    /// `none`
    pub const NONE: Value_<NotifyOnCaseSeverity> = Value_::constant("none");
    /// `all`
    pub const ALL: Value_<NotifyOnCaseSeverity> = Value_::constant("all");
    /// `high`
    pub const HIGH: Value_<NotifyOnCaseSeverity> = Value_::constant("high");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NotifyOnCaseSeverity> { Value_::from_node(value.into_node()) }
}
