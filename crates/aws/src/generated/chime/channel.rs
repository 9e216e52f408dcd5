// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chime::Channel`

use stanchion_template::generated::*;

/// `AWS::Chime::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html)
#[must_use]
pub struct Channel<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Channel<Missing_<super::required::app_instance_arn>, Missing_<super::required::chime_bearer>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Channel(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Channel<S0, S1, S2> {
    /// Sets `AppInstanceArn`. Required. 5 to 1600 characters. An update replaces the resource.
    #[inline] pub fn app_instance_arn(mut self, value: impl IntoValue_<String>) -> Channel<Set_, S1, S2> { self.0.put("AppInstanceArn", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `ChannelId`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn channel_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelId", value.into_node()); self }
    /// Sets `ChimeBearer`. Required. 5 to 1600 characters. An update replaces the resource.
    #[inline] pub fn chime_bearer(mut self, value: impl IntoValue_<String>) -> Channel<S0, Set_, S2> { self.0.put("ChimeBearer", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `ElasticChannelConfiguration`. An update replaces the resource.
    #[inline] pub fn elastic_channel_configuration(mut self, value: impl IntoValue_<ElasticChannelConfiguration>) -> Self { self.0.put("ElasticChannelConfiguration", value.into_node()); self }
    /// Sets `ExpirationSettings`.
    #[inline] pub fn expiration_settings(mut self, value: impl IntoValue_<ExpirationSettings>) -> Self { self.0.put("ExpirationSettings", value.into_node()); self }
    /// Sets `MemberArns`. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn member_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MemberArns", value.into_node()); self }
    /// Sets `Metadata`. 0 to 1024 characters.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `Mode`. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `ModeratorArns`. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn moderator_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ModeratorArns", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Channel<S0, S1, Set_> { self.0.put("Name", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `Privacy`. An update replaces the resource. The values are constants of [`Privacy`].
    #[inline] pub fn privacy(mut self, value: impl IntoValue_<Privacy>) -> Self { self.0.put("Privacy", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Channel> for Channel<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Channel<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Chime::Channel";
    type Handle = ChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Channel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelRef(Id_);
impl From<Id_> for ChannelRef { #[inline] fn from(id: Id_) -> Self { ChannelRef(id) } }
impl AsRef<Id_> for ChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelRef {
    /// `Ref`: `Arn|ChimeBearer`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ChannelFlowArn`
    #[inline] pub fn channel_flow_arn(&self) -> Value_<String> { self.0.attribute("ChannelFlowArn") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `LastMessageTimestamp`
    #[inline] pub fn last_message_timestamp(&self) -> Value_<String> { self.0.attribute("LastMessageTimestamp") }
    /// `Fn::GetAtt` `LastUpdatedTimestamp`
    #[inline] pub fn last_updated_timestamp(&self) -> Value_<String> { self.0.attribute("LastUpdatedTimestamp") }
}
/// `AWS::Chime::Channel.ElasticChannelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-channel-elasticchannelconfiguration.html)
#[must_use]
pub struct ElasticChannelConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ElasticChannelConfiguration<Missing_<super::required::maximum_sub_channels>, Missing_<super::required::minimum_membership_percentage>, Missing_<super::required::target_memberships_per_sub_channel>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ElasticChannelConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ElasticChannelConfiguration<S0, S1, S2> {
    /// Sets `MaximumSubChannels`. Required. At least 2.
    #[inline] pub fn maximum_sub_channels(mut self, value: impl IntoValue_<i64>) -> ElasticChannelConfiguration<Set_, S1, S2> { self.0.put("MaximumSubChannels", value.into_node()); ElasticChannelConfiguration(self.0, PhantomData_) }
    /// Sets `MinimumMembershipPercentage`. Required. 1 to 40.
    #[inline] pub fn minimum_membership_percentage(mut self, value: impl IntoValue_<i64>) -> ElasticChannelConfiguration<S0, Set_, S2> { self.0.put("MinimumMembershipPercentage", value.into_node()); ElasticChannelConfiguration(self.0, PhantomData_) }
    /// Sets `TargetMembershipsPerSubChannel`. Required. At least 2.
    #[inline] pub fn target_memberships_per_sub_channel(mut self, value: impl IntoValue_<i64>) -> ElasticChannelConfiguration<S0, S1, Set_> { self.0.put("TargetMembershipsPerSubChannel", value.into_node()); ElasticChannelConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ElasticChannelConfiguration> for ElasticChannelConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::Channel.ExpirationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-channel-expirationsettings.html)
#[must_use]
pub struct ExpirationSettings<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ExpirationSettings<Missing_<super::required::expiration_criterion>, Missing_<super::required::expiration_days>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExpirationSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ExpirationSettings<S0, S1> {
    /// Sets `ExpirationCriterion`. Required. The values are constants of [`ExpirationCriterion`].
    #[inline] pub fn expiration_criterion(mut self, value: impl IntoValue_<ExpirationCriterion>) -> ExpirationSettings<Set_, S1> { self.0.put("ExpirationCriterion", value.into_node()); ExpirationSettings(self.0, PhantomData_) }
    /// Sets `ExpirationDays`. Required. 1 to 5475.
    #[inline] pub fn expiration_days(mut self, value: impl IntoValue_<i64>) -> ExpirationSettings<S0, Set_> { self.0.put("ExpirationDays", value.into_node()); ExpirationSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ExpirationSettings> for ExpirationSettings<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Chime::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html)
#[derive(Debug)]
pub enum ExpirationCriterion {}
impl ExpirationCriterion {
    /// `CREATED_TIMESTAMP`
    pub const CREATED_TIMESTAMP: Value_<ExpirationCriterion> = Value_::constant("CREATED_TIMESTAMP");
    /// `LAST_MESSAGE_TIMESTAMP`
    pub const LAST_MESSAGE_TIMESTAMP: Value_<ExpirationCriterion> = Value_::constant("LAST_MESSAGE_TIMESTAMP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExpirationCriterion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `UNRESTRICTED`
    pub const UNRESTRICTED: Value_<Mode> = Value_::constant("UNRESTRICTED");
    /// `RESTRICTED`
    pub const RESTRICTED: Value_<Mode> = Value_::constant("RESTRICTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html)
#[derive(Debug)]
pub enum Privacy {}
impl Privacy {
    /// `PUBLIC`
    pub const PUBLIC: Value_<Privacy> = Value_::constant("PUBLIC");
    /// `PRIVATE`
    pub const PRIVATE: Value_<Privacy> = Value_::constant("PRIVATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Privacy> { Value_::from_node(value.into_node()) }
}
