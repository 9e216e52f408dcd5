// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::Instance`

use stanchion_template::generated::*;

/// `AWS::Connect::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instance.html)
#[must_use]
pub struct Instance<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Instance<Missing_<super::required::attributes>, Missing_<super::required::identity_management_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Instance(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Instance<S0, S1> {
    /// Sets `Attributes`. Required.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Attributes>) -> Instance<Set_, S1> { self.0.put("Attributes", value.into_node()); Instance(self.0, PhantomData_) }
    /// Sets `DirectoryId`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn directory_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DirectoryId", value.into_node()); self }
    /// Sets `IdentityManagementType`. Required. An update replaces the resource. The values are constants of [`IdentityManagementType`].
    #[inline] pub fn identity_management_type(mut self, value: impl IntoValue_<IdentityManagementType>) -> Instance<S0, Set_> { self.0.put("IdentityManagementType", value.into_node()); Instance(self.0, PhantomData_) }
    /// Sets `InstanceAlias`. 1 to 45 characters. An update replaces the resource.
    #[inline] pub fn instance_alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceAlias", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Instance> for Instance<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Instance<S0, S1> {
    const TYPE: &'static str = "AWS::Connect::Instance";
    type Handle = InstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Instance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceRef(Id_);
impl From<Id_> for InstanceRef { #[inline] fn from(id: Id_) -> Self { InstanceRef(id) } }
impl AsRef<Id_> for InstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `InstanceStatus`
    #[inline] pub fn instance_status(&self) -> Value_<String> { self.0.attribute("InstanceStatus") }
    /// `Fn::GetAtt` `ServiceRole`
    #[inline] pub fn service_role(&self) -> Value_<String> { self.0.attribute("ServiceRole") }
}
/// `AWS::Connect::Instance.Attributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instance-attributes.html)
#[must_use]
pub struct Attributes<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Attributes<Missing_<super::required::inbound_calls>, Missing_<super::required::outbound_calls>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Attributes(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Attributes<S0, S1> {
    /// Sets `AutoMuteAgentOnHold`.
    #[inline] pub fn auto_mute_agent_on_hold(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoMuteAgentOnHold", value.into_node()); self }
    /// Sets `AutoResolveBestVoices`.
    #[inline] pub fn auto_resolve_best_voices(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoResolveBestVoices", value.into_node()); self }
    /// Sets `ContactLens`.
    #[inline] pub fn contact_lens(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ContactLens", value.into_node()); self }
    /// Sets `ContactflowLogs`.
    #[inline] pub fn contactflow_logs(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ContactflowLogs", value.into_node()); self }
    /// Sets `EarlyMedia`.
    #[inline] pub fn early_media(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EarlyMedia", value.into_node()); self }
    /// Sets `EnhancedChatMonitoring`.
    #[inline] pub fn enhanced_chat_monitoring(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnhancedChatMonitoring", value.into_node()); self }
    /// Sets `EnhancedContactMonitoring`.
    #[inline] pub fn enhanced_contact_monitoring(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnhancedContactMonitoring", value.into_node()); self }
    /// Sets `HighVolumeOutBound`.
    #[inline] pub fn high_volume_out_bound(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("HighVolumeOutBound", value.into_node()); self }
    /// Sets `InboundCalls`. Required.
    #[inline] pub fn inbound_calls(mut self, value: impl IntoValue_<bool>) -> Attributes<Set_, S1> { self.0.put("InboundCalls", value.into_node()); Attributes(self.0, PhantomData_) }
    /// Sets `MessageStreaming`.
    #[inline] pub fn message_streaming(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MessageStreaming", value.into_node()); self }
    /// Sets `MultiPartyChatConference`.
    #[inline] pub fn multi_party_chat_conference(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiPartyChatConference", value.into_node()); self }
    /// Sets `MultiPartyConference`.
    #[inline] pub fn multi_party_conference(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiPartyConference", value.into_node()); self }
    /// Sets `OutboundCalls`. Required.
    #[inline] pub fn outbound_calls(mut self, value: impl IntoValue_<bool>) -> Attributes<S0, Set_> { self.0.put("OutboundCalls", value.into_node()); Attributes(self.0, PhantomData_) }
    /// Sets `UseCustomTTSVoices`.
    #[inline] pub fn use_custom_tts_voices(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseCustomTTSVoices", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Attributes> for Attributes<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instance.html)
#[derive(Debug)]
pub enum IdentityManagementType {}
impl IdentityManagementType {
    /// `SAML`
    pub const SAML: Value_<IdentityManagementType> = Value_::constant("SAML");
    /// `CONNECT_MANAGED`
    pub const CONNECT_MANAGED: Value_<IdentityManagementType> = Value_::constant("CONNECT_MANAGED");
    /// `EXISTING_DIRECTORY`
    pub const EXISTING_DIRECTORY: Value_<IdentityManagementType> = Value_::constant("EXISTING_DIRECTORY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IdentityManagementType> { Value_::from_node(value.into_node()) }
}
