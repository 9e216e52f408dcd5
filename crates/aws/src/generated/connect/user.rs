// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::User`

use stanchion_template::generated::*;

/// `AWS::Connect::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html)
#[must_use]
pub struct User<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl User<Missing_<super::required::instance_arn>, Missing_<super::required::routing_profile_arn>, Missing_<super::required::security_profile_arns>, Missing_<super::required::username>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { User(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> User<S0, S1, S2, S3> {
    /// Sets `AfterContactWorkConfigs`.
    #[inline] pub fn after_contact_work_configs(mut self, value: impl IntoValue_<Vec<AfterContactWorkConfigPerChannel>>) -> Self { self.0.put("AfterContactWorkConfigs", value.into_node()); self }
    /// Sets `AutoAcceptConfigs`.
    #[inline] pub fn auto_accept_configs(mut self, value: impl IntoValue_<Vec<AutoAcceptConfig>>) -> Self { self.0.put("AutoAcceptConfigs", value.into_node()); self }
    /// Sets `DirectoryUserId`.
    #[inline] pub fn directory_user_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DirectoryUserId", value.into_node()); self }
    /// Sets `HierarchyGroupArn`.
    #[inline] pub fn hierarchy_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyGroupArn", value.into_node()); self }
    /// Sets `IdentityInfo`.
    #[inline] pub fn identity_info(mut self, value: impl IntoValue_<UserIdentityInfo>) -> Self { self.0.put("IdentityInfo", value.into_node()); self }
    /// Sets `InstanceArn`. Required.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> User<Set_, S1, S2, S3> { self.0.put("InstanceArn", value.into_node()); User(self.0, PhantomData_) }
    /// Sets `Password`.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `PersistentConnectionConfigs`.
    #[inline] pub fn persistent_connection_configs(mut self, value: impl IntoValue_<Vec<PersistentConnectionConfig>>) -> Self { self.0.put("PersistentConnectionConfigs", value.into_node()); self }
    /// Sets `PhoneConfig`.
    #[inline] pub fn phone_config(mut self, value: impl IntoValue_<UserPhoneConfig>) -> Self { self.0.put("PhoneConfig", value.into_node()); self }
    /// Sets `PhoneNumberConfigs`.
    #[inline] pub fn phone_number_configs(mut self, value: impl IntoValue_<Vec<PhoneNumberConfig>>) -> Self { self.0.put("PhoneNumberConfigs", value.into_node()); self }
    /// Sets `RoutingProfileArn`. Required.
    #[inline] pub fn routing_profile_arn(mut self, value: impl IntoValue_<String>) -> User<S0, Set_, S2, S3> { self.0.put("RoutingProfileArn", value.into_node()); User(self.0, PhantomData_) }
    /// Sets `SecurityProfileArns`. Required. 1 to 10 items.
    #[inline] pub fn security_profile_arns(mut self, value: impl IntoValue_<Vec<String>>) -> User<S0, S1, Set_, S3> { self.0.put("SecurityProfileArns", value.into_node()); User(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserProficiencies`.
    #[inline] pub fn user_proficiencies(mut self, value: impl IntoValue_<Vec<UserProficiency>>) -> Self { self.0.put("UserProficiencies", value.into_node()); self }
    /// Sets `Username`. Required. 1 to 64 characters.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> User<S0, S1, S2, Set_> { self.0.put("Username", value.into_node()); User(self.0, PhantomData_) }
    /// Sets `VoiceEnhancementConfigs`.
    #[inline] pub fn voice_enhancement_configs(mut self, value: impl IntoValue_<Vec<VoiceEnhancementConfig>>) -> Self { self.0.put("VoiceEnhancementConfigs", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<User> for User<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for User<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Connect::User";
    type Handle = UserRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`User`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserRef(Id_);
impl From<Id_> for UserRef { #[inline] fn from(id: Id_) -> Self { UserRef(id) } }
impl AsRef<Id_> for UserRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserRef {
    /// `Ref`: `UserArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `UserArn`
    #[inline] pub fn user_arn(&self) -> Value_<String> { self.0.attribute("UserArn") }
}
/// `AWS::Connect::User.AfterContactWorkConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-aftercontactworkconfig.html)
#[must_use]
pub struct AfterContactWorkConfig(Properties_);
impl AfterContactWorkConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AfterContactWorkConfig(Properties_::new()) }
}
impl AfterContactWorkConfig {
    /// Sets `AfterContactWorkMode`. The values are constants of [`AfterContactWorkMode`].
    #[inline] pub fn after_contact_work_mode(mut self, value: impl IntoValue_<AfterContactWorkMode>) -> Self { self.0.put("AfterContactWorkMode", value.into_node()); self }
    /// Sets `AfterContactWorkTimeLimit`. At least 0.
    #[inline] pub fn after_contact_work_time_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AfterContactWorkTimeLimit", value.into_node()); self }
}
impl IntoValue_<AfterContactWorkConfig> for AfterContactWorkConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::User.AfterContactWorkConfigPerChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-aftercontactworkconfigperchannel.html)
#[must_use]
pub struct AfterContactWorkConfigPerChannel<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AfterContactWorkConfigPerChannel<Missing_<super::required::after_contact_work_config>, Missing_<super::required::channel>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AfterContactWorkConfigPerChannel(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AfterContactWorkConfigPerChannel<S0, S1> {
    /// Sets `AfterContactWorkConfig`. Required.
    #[inline] pub fn after_contact_work_config(mut self, value: impl IntoValue_<AfterContactWorkConfig>) -> AfterContactWorkConfigPerChannel<Set_, S1> { self.0.put("AfterContactWorkConfig", value.into_node()); AfterContactWorkConfigPerChannel(self.0, PhantomData_) }
    /// Sets `AgentFirstCallbackAfterContactWorkConfig`.
    #[inline] pub fn agent_first_callback_after_contact_work_config(mut self, value: impl IntoValue_<AfterContactWorkConfig>) -> Self { self.0.put("AgentFirstCallbackAfterContactWorkConfig", value.into_node()); self }
    /// Sets `Channel`. Required. The values are constants of [`Channel`].
    #[inline] pub fn channel(mut self, value: impl IntoValue_<Channel>) -> AfterContactWorkConfigPerChannel<S0, Set_> { self.0.put("Channel", value.into_node()); AfterContactWorkConfigPerChannel(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AfterContactWorkConfigPerChannel> for AfterContactWorkConfigPerChannel<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::User.AutoAcceptConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-autoacceptconfig.html)
#[must_use]
pub struct AutoAcceptConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AutoAcceptConfig<Missing_<super::required::auto_accept>, Missing_<super::required::channel>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoAcceptConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AutoAcceptConfig<S0, S1> {
    /// Sets `AgentFirstCallbackAutoAccept`.
    #[inline] pub fn agent_first_callback_auto_accept(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AgentFirstCallbackAutoAccept", value.into_node()); self }
    /// Sets `AutoAccept`. Required.
    #[inline] pub fn auto_accept(mut self, value: impl IntoValue_<bool>) -> AutoAcceptConfig<Set_, S1> { self.0.put("AutoAccept", value.into_node()); AutoAcceptConfig(self.0, PhantomData_) }
    /// Sets `Channel`. Required. The values are constants of [`Channel`].
    #[inline] pub fn channel(mut self, value: impl IntoValue_<Channel>) -> AutoAcceptConfig<S0, Set_> { self.0.put("Channel", value.into_node()); AutoAcceptConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AutoAcceptConfig> for AutoAcceptConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::User.UserIdentityInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-useridentityinfo.html)
#[must_use]
pub struct UserIdentityInfo(Properties_);
impl UserIdentityInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserIdentityInfo(Properties_::new()) }
}
impl UserIdentityInfo {
    /// Sets `Email`.
    #[inline] pub fn email(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Email", value.into_node()); self }
    /// Sets `FirstName`. 0 to 255 characters.
    #[inline] pub fn first_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FirstName", value.into_node()); self }
    /// Sets `LastName`. 0 to 300 characters.
    #[inline] pub fn last_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastName", value.into_node()); self }
    /// Sets `Mobile`.
    #[inline] pub fn mobile(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Mobile", value.into_node()); self }
    /// Sets `SecondaryEmail`.
    #[inline] pub fn secondary_email(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecondaryEmail", value.into_node()); self }
}
impl IntoValue_<UserIdentityInfo> for UserIdentityInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::User.PersistentConnectionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-persistentconnectionconfig.html)
#[must_use]
pub struct PersistentConnectionConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PersistentConnectionConfig<Missing_<super::required::channel>, Missing_<super::required::persistent_connection>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PersistentConnectionConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PersistentConnectionConfig<S0, S1> {
    /// Sets `Channel`. Required. The values are constants of [`Channel`].
    #[inline] pub fn channel(mut self, value: impl IntoValue_<Channel>) -> PersistentConnectionConfig<Set_, S1> { self.0.put("Channel", value.into_node()); PersistentConnectionConfig(self.0, PhantomData_) }
    /// Sets `PersistentConnection`. Required.
    #[inline] pub fn persistent_connection(mut self, value: impl IntoValue_<bool>) -> PersistentConnectionConfig<S0, Set_> { self.0.put("PersistentConnection", value.into_node()); PersistentConnectionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PersistentConnectionConfig> for PersistentConnectionConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::User.UserPhoneConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-userphoneconfig.html)
#[must_use]
pub struct UserPhoneConfig(Properties_);
impl UserPhoneConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserPhoneConfig(Properties_::new()) }
}
impl UserPhoneConfig {
    /// Sets `AfterContactWorkTimeLimit`. At least 0.
    #[inline] pub fn after_contact_work_time_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AfterContactWorkTimeLimit", value.into_node()); self }
    /// Sets `AutoAccept`.
    #[inline] pub fn auto_accept(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoAccept", value.into_node()); self }
    /// Sets `DeskPhoneNumber`.
    #[inline] pub fn desk_phone_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeskPhoneNumber", value.into_node()); self }
    /// Sets `PersistentConnection`.
    #[inline] pub fn persistent_connection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PersistentConnection", value.into_node()); self }
    /// Sets `PhoneType`. The values are constants of [`PhoneType`].
    #[inline] pub fn phone_type(mut self, value: impl IntoValue_<PhoneType>) -> Self { self.0.put("PhoneType", value.into_node()); self }
}
impl IntoValue_<UserPhoneConfig> for UserPhoneConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::User.PhoneNumberConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-phonenumberconfig.html)
#[must_use]
pub struct PhoneNumberConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PhoneNumberConfig<Missing_<super::required::channel>, Missing_<super::required::phone_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PhoneNumberConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PhoneNumberConfig<S0, S1> {
    /// Sets `Channel`. Required. The values are constants of [`Channel`].
    #[inline] pub fn channel(mut self, value: impl IntoValue_<Channel>) -> PhoneNumberConfig<Set_, S1> { self.0.put("Channel", value.into_node()); PhoneNumberConfig(self.0, PhantomData_) }
    /// Sets `PhoneNumber`.
    #[inline] pub fn phone_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PhoneNumber", value.into_node()); self }
    /// Sets `PhoneType`. Required. The values are constants of [`PhoneType`].
    #[inline] pub fn phone_type(mut self, value: impl IntoValue_<PhoneType>) -> PhoneNumberConfig<S0, Set_> { self.0.put("PhoneType", value.into_node()); PhoneNumberConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PhoneNumberConfig> for PhoneNumberConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::User.UserProficiency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-userproficiency.html)
#[must_use]
pub struct UserProficiency<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl UserProficiency<Missing_<super::required::attribute_name>, Missing_<super::required::attribute_value>, Missing_<super::required::level>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserProficiency(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> UserProficiency<S0, S1, S2> {
    /// Sets `AttributeName`. Required. 1 to 64 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> UserProficiency<Set_, S1, S2> { self.0.put("AttributeName", value.into_node()); UserProficiency(self.0, PhantomData_) }
    /// Sets `AttributeValue`. Required. 1 to 64 characters.
    #[inline] pub fn attribute_value(mut self, value: impl IntoValue_<String>) -> UserProficiency<S0, Set_, S2> { self.0.put("AttributeValue", value.into_node()); UserProficiency(self.0, PhantomData_) }
    /// Sets `Level`. Required. 0 to 10.
    #[inline] pub fn level(mut self, value: impl IntoValue_<f64>) -> UserProficiency<S0, S1, Set_> { self.0.put("Level", value.into_node()); UserProficiency(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<UserProficiency> for UserProficiency<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::User.VoiceEnhancementConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-voiceenhancementconfig.html)
#[must_use]
pub struct VoiceEnhancementConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VoiceEnhancementConfig<Missing_<super::required::channel>, Missing_<super::required::voice_enhancement_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VoiceEnhancementConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VoiceEnhancementConfig<S0, S1> {
    /// Sets `Channel`. Required. The values are constants of [`Channel`].
    #[inline] pub fn channel(mut self, value: impl IntoValue_<Channel>) -> VoiceEnhancementConfig<Set_, S1> { self.0.put("Channel", value.into_node()); VoiceEnhancementConfig(self.0, PhantomData_) }
    /// Sets `VoiceEnhancementMode`. Required. The values are constants of [`VoiceEnhancementMode`].
    #[inline] pub fn voice_enhancement_mode(mut self, value: impl IntoValue_<VoiceEnhancementMode>) -> VoiceEnhancementConfig<S0, Set_> { self.0.put("VoiceEnhancementMode", value.into_node()); VoiceEnhancementConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VoiceEnhancementConfig> for VoiceEnhancementConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html)
#[derive(Debug)]
pub enum AfterContactWorkMode {}
impl AfterContactWorkMode {
    /// `ON`
    pub const ON: Value_<AfterContactWorkMode> = Value_::constant("ON");
    /// `OFF`
    pub const OFF: Value_<AfterContactWorkMode> = Value_::constant("OFF");
    /// `ON_DEMAND`
    pub const ON_DEMAND: Value_<AfterContactWorkMode> = Value_::constant("ON_DEMAND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AfterContactWorkMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html)
#[derive(Debug)]
pub enum Channel {}
impl Channel {
    /// `VOICE`
    pub const VOICE: Value_<Channel> = Value_::constant("VOICE");
    /// `CHAT`
    pub const CHAT: Value_<Channel> = Value_::constant("CHAT");
    /// `TASK`
    pub const TASK: Value_<Channel> = Value_::constant("TASK");
    /// `EMAIL`
    pub const EMAIL: Value_<Channel> = Value_::constant("EMAIL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Channel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html)
#[derive(Debug)]
pub enum PhoneType {}
impl PhoneType {
    /// `SOFT_PHONE`
    pub const SOFT_PHONE: Value_<PhoneType> = Value_::constant("SOFT_PHONE");
    /// `DESK_PHONE`
    pub const DESK_PHONE: Value_<PhoneType> = Value_::constant("DESK_PHONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PhoneType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html)
#[derive(Debug)]
pub enum VoiceEnhancementMode {}
impl VoiceEnhancementMode {
    /// `NONE`
    pub const NONE: Value_<VoiceEnhancementMode> = Value_::constant("NONE");
    /// `VOICE_ISOLATION`
    pub const VOICE_ISOLATION: Value_<VoiceEnhancementMode> = Value_::constant("VOICE_ISOLATION");
    /// `NOISE_SUPPRESSION`
    pub const NOISE_SUPPRESSION: Value_<VoiceEnhancementMode> = Value_::constant("NOISE_SUPPRESSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VoiceEnhancementMode> { Value_::from_node(value.into_node()) }
}
