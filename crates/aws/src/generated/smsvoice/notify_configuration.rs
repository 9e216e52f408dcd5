// Made by `cargo xtask generate`; do not edit.
//! `AWS::SMSVOICE::NotifyConfiguration`

use stanchion_template::generated::*;

/// `AWS::SMSVOICE::NotifyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-notifyconfiguration.html)
#[must_use]
pub struct NotifyConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl NotifyConfiguration<Missing_<super::required::display_name>, Missing_<super::required::enabled_channels>, Missing_<super::required::use_case>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotifyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> NotifyConfiguration<S0, S1, S2> {
    /// Sets `DefaultTemplateId`. At most 256 characters.
    #[inline] pub fn default_template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultTemplateId", value.into_node()); self }
    /// Sets `DeletionProtectionEnabled`.
    #[inline] pub fn deletion_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 15 characters. An update replaces the resource.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> NotifyConfiguration<Set_, S1, S2> { self.0.put("DisplayName", value.into_node()); NotifyConfiguration(self.0, PhantomData_) }
    /// Sets `EnabledChannels`. Required. 1 to 4 items. The values are constants of [`EnabledChannel`].
    #[inline] pub fn enabled_channels(mut self, value: impl IntoValue_<Vec<EnabledChannel>>) -> NotifyConfiguration<S0, Set_, S2> { self.0.put("EnabledChannels", value.into_node()); NotifyConfiguration(self.0, PhantomData_) }
    /// Sets `EnabledCountries`. At most 300 items.
    #[inline] pub fn enabled_countries(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnabledCountries", value.into_node()); self }
    /// Sets `PoolId`. 1 to 256 characters.
    #[inline] pub fn pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PoolId", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UseCase`. Required. An update replaces the resource. The values are constants of [`UseCase`].
    #[inline] pub fn use_case(mut self, value: impl IntoValue_<UseCase>) -> NotifyConfiguration<S0, S1, Set_> { self.0.put("UseCase", value.into_node()); NotifyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<NotifyConfiguration> for NotifyConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for NotifyConfiguration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SMSVOICE::NotifyConfiguration";
    type Handle = NotifyConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NotifyConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NotifyConfigurationRef(Id_);
impl From<Id_> for NotifyConfigurationRef { #[inline] fn from(id: Id_) -> Self { NotifyConfigurationRef(id) } }
impl AsRef<Id_> for NotifyConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NotifyConfigurationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `NotifyConfigurationArn`
    #[inline] pub fn notify_configuration_arn(&self) -> Value_<String> { self.0.attribute("NotifyConfigurationArn") }
    /// `Fn::GetAtt` `NotifyConfigurationId`
    #[inline] pub fn notify_configuration_id(&self) -> Value_<String> { self.0.attribute("NotifyConfigurationId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Tier`
    #[inline] pub fn tier(&self) -> Value_<String> { self.0.attribute("Tier") }
    /// `Fn::GetAtt` `TierUpgradeStatus`
    #[inline] pub fn tier_upgrade_status(&self) -> Value_<String> { self.0.attribute("TierUpgradeStatus") }
}
/// Values of `AWS::SMSVOICE::NotifyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-notifyconfiguration.html)
#[derive(Debug)]
pub enum EnabledChannel {}
impl EnabledChannel {
    /// `SMS`
    pub const SMS: Value_<EnabledChannel> = Value_::constant("SMS");
    /// `VOICE`
    pub const VOICE: Value_<EnabledChannel> = Value_::constant("VOICE");
    /// `MMS`
    pub const MMS: Value_<EnabledChannel> = Value_::constant("MMS");
    /// `RCS`
    pub const RCS: Value_<EnabledChannel> = Value_::constant("RCS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnabledChannel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SMSVOICE::NotifyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-notifyconfiguration.html)
#[derive(Debug)]
pub enum UseCase {}
impl UseCase {
    /// `CODE_VERIFICATION`
    pub const CODE_VERIFICATION: Value_<UseCase> = Value_::constant("CODE_VERIFICATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UseCase> { Value_::from_node(value.into_node()) }
}
