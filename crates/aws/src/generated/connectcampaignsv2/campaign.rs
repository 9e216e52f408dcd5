// Made by `cargo xtask generate`; do not edit.
//! `AWS::ConnectCampaignsV2::Campaign`

use stanchion_template::generated::*;

/// `AWS::ConnectCampaignsV2::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html)
#[must_use]
pub struct Campaign<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Campaign<Missing_<super::required::connect_instance_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Campaign(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Campaign<S0, S1> {
    /// Sets `ChannelSubtypeConfig`.
    #[inline] pub fn channel_subtype_config(mut self, value: impl IntoValue_<ChannelSubtypeConfig>) -> Self { self.0.put("ChannelSubtypeConfig", value.into_node()); self }
    /// Sets `CommunicationLimitsOverride`.
    #[inline] pub fn communication_limits_override(mut self, value: impl IntoValue_<CommunicationLimitsConfig>) -> Self { self.0.put("CommunicationLimitsOverride", value.into_node()); self }
    /// Sets `CommunicationTimeConfig`.
    #[inline] pub fn communication_time_config(mut self, value: impl IntoValue_<CommunicationTimeConfig>) -> Self { self.0.put("CommunicationTimeConfig", value.into_node()); self }
    /// Sets `ConnectCampaignFlowArn`. 20 to 500 characters.
    #[inline] pub fn connect_campaign_flow_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectCampaignFlowArn", value.into_node()); self }
    /// Sets `ConnectInstanceId`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn connect_instance_id(mut self, value: impl IntoValue_<String>) -> Campaign<Set_, S1> { self.0.put("ConnectInstanceId", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `EntryLimitsConfig`.
    #[inline] pub fn entry_limits_config(mut self, value: impl IntoValue_<EntryLimitsConfig>) -> Self { self.0.put("EntryLimitsConfig", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Campaign<S0, Set_> { self.0.put("Name", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `Schedule`.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<Schedule>) -> Self { self.0.put("Schedule", value.into_node()); self }
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<Source>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`CampaignType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<CampaignType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Campaign> for Campaign<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Campaign<S0, S1> {
    const TYPE: &'static str = "AWS::ConnectCampaignsV2::Campaign";
    type Handle = CampaignRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Campaign`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CampaignRef(Id_);
impl From<Id_> for CampaignRef { #[inline] fn from(id: Id_) -> Self { CampaignRef(id) } }
impl AsRef<Id_> for CampaignRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CampaignRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::ConnectCampaignsV2::Campaign.EmailOutboundConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-emailoutboundconfig.html)
#[must_use]
pub struct EmailOutboundConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EmailOutboundConfig<Missing_<super::required::connect_source_email_address>, Missing_<super::required::wisdom_template_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EmailOutboundConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EmailOutboundConfig<S0, S1> {
    /// Sets `ConnectSourceEmailAddress`. Required. 1 to 255 characters.
    #[inline] pub fn connect_source_email_address(mut self, value: impl IntoValue_<String>) -> EmailOutboundConfig<Set_, S1> { self.0.put("ConnectSourceEmailAddress", value.into_node()); EmailOutboundConfig(self.0, PhantomData_) }
    /// Sets `SourceEmailAddressDisplayName`. 0 to 256 characters.
    #[inline] pub fn source_email_address_display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceEmailAddressDisplayName", value.into_node()); self }
    /// Sets `WisdomTemplateArn`. Required. 20 to 500 characters.
    #[inline] pub fn wisdom_template_arn(mut self, value: impl IntoValue_<String>) -> EmailOutboundConfig<S0, Set_> { self.0.put("WisdomTemplateArn", value.into_node()); EmailOutboundConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EmailOutboundConfig> for EmailOutboundConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.EmailOutboundMode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-emailoutboundmode.html)
#[must_use]
pub struct EmailOutboundMode(Properties_);
impl EmailOutboundMode {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EmailOutboundMode(Properties_::new()) }
}
impl EmailOutboundMode {
    /// Sets `AgentlessConfig`.
    #[inline] pub fn agentless_config(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AgentlessConfig", value.into_node()); self }
}
impl IntoValue_<EmailOutboundMode> for EmailOutboundMode { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.EmailChannelSubtypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-emailchannelsubtypeconfig.html)
#[must_use]
pub struct EmailChannelSubtypeConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EmailChannelSubtypeConfig<Missing_<super::required::default_outbound_config>, Missing_<super::required::outbound_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EmailChannelSubtypeConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EmailChannelSubtypeConfig<S0, S1> {
    /// Sets `Capacity`. 0.01 to 1.
    #[inline] pub fn capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Capacity", value.into_node()); self }
    /// Sets `DefaultOutboundConfig`. Required.
    #[inline] pub fn default_outbound_config(mut self, value: impl IntoValue_<EmailOutboundConfig>) -> EmailChannelSubtypeConfig<Set_, S1> { self.0.put("DefaultOutboundConfig", value.into_node()); EmailChannelSubtypeConfig(self.0, PhantomData_) }
    /// Sets `OutboundMode`. Required.
    #[inline] pub fn outbound_mode(mut self, value: impl IntoValue_<EmailOutboundMode>) -> EmailChannelSubtypeConfig<S0, Set_> { self.0.put("OutboundMode", value.into_node()); EmailChannelSubtypeConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EmailChannelSubtypeConfig> for EmailChannelSubtypeConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.SmsOutboundConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-smsoutboundconfig.html)
#[must_use]
pub struct SmsOutboundConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SmsOutboundConfig<Missing_<super::required::connect_source_phone_number_arn>, Missing_<super::required::wisdom_template_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SmsOutboundConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SmsOutboundConfig<S0, S1> {
    /// Sets `ConnectSourcePhoneNumberArn`. Required. 20 to 500 characters.
    #[inline] pub fn connect_source_phone_number_arn(mut self, value: impl IntoValue_<String>) -> SmsOutboundConfig<Set_, S1> { self.0.put("ConnectSourcePhoneNumberArn", value.into_node()); SmsOutboundConfig(self.0, PhantomData_) }
    /// Sets `WisdomTemplateArn`. Required. 20 to 500 characters.
    #[inline] pub fn wisdom_template_arn(mut self, value: impl IntoValue_<String>) -> SmsOutboundConfig<S0, Set_> { self.0.put("WisdomTemplateArn", value.into_node()); SmsOutboundConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SmsOutboundConfig> for SmsOutboundConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.SmsOutboundMode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-smsoutboundmode.html)
#[must_use]
pub struct SmsOutboundMode(Properties_);
impl SmsOutboundMode {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SmsOutboundMode(Properties_::new()) }
}
impl SmsOutboundMode {
    /// Sets `AgentlessConfig`.
    #[inline] pub fn agentless_config(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AgentlessConfig", value.into_node()); self }
}
impl IntoValue_<SmsOutboundMode> for SmsOutboundMode { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.SmsChannelSubtypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-smschannelsubtypeconfig.html)
#[must_use]
pub struct SmsChannelSubtypeConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SmsChannelSubtypeConfig<Missing_<super::required::default_outbound_config>, Missing_<super::required::outbound_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SmsChannelSubtypeConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SmsChannelSubtypeConfig<S0, S1> {
    /// Sets `Capacity`. 0.01 to 1.
    #[inline] pub fn capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Capacity", value.into_node()); self }
    /// Sets `DefaultOutboundConfig`. Required.
    #[inline] pub fn default_outbound_config(mut self, value: impl IntoValue_<SmsOutboundConfig>) -> SmsChannelSubtypeConfig<Set_, S1> { self.0.put("DefaultOutboundConfig", value.into_node()); SmsChannelSubtypeConfig(self.0, PhantomData_) }
    /// Sets `OutboundMode`. Required.
    #[inline] pub fn outbound_mode(mut self, value: impl IntoValue_<SmsOutboundMode>) -> SmsChannelSubtypeConfig<S0, Set_> { self.0.put("OutboundMode", value.into_node()); SmsChannelSubtypeConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SmsChannelSubtypeConfig> for SmsChannelSubtypeConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.AnswerMachineDetectionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-answermachinedetectionconfig.html)
#[must_use]
pub struct AnswerMachineDetectionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AnswerMachineDetectionConfig<Missing_<super::required::enable_answer_machine_detection>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnswerMachineDetectionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AnswerMachineDetectionConfig<S0> {
    /// Sets `AwaitAnswerMachinePrompt`.
    #[inline] pub fn await_answer_machine_prompt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AwaitAnswerMachinePrompt", value.into_node()); self }
    /// Sets `EnableAnswerMachineDetection`. Required.
    #[inline] pub fn enable_answer_machine_detection(mut self, value: impl IntoValue_<bool>) -> AnswerMachineDetectionConfig<Set_> { self.0.put("EnableAnswerMachineDetection", value.into_node()); AnswerMachineDetectionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AnswerMachineDetectionConfig> for AnswerMachineDetectionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.TelephonyOutboundConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-telephonyoutboundconfig.html)
#[must_use]
pub struct TelephonyOutboundConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TelephonyOutboundConfig<Missing_<super::required::connect_contact_flow_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TelephonyOutboundConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TelephonyOutboundConfig<S0> {
    /// Sets `AnswerMachineDetectionConfig`.
    #[inline] pub fn answer_machine_detection_config(mut self, value: impl IntoValue_<AnswerMachineDetectionConfig>) -> Self { self.0.put("AnswerMachineDetectionConfig", value.into_node()); self }
    /// Sets `ConnectContactFlowId`. Required. At most 500 characters.
    #[inline] pub fn connect_contact_flow_id(mut self, value: impl IntoValue_<String>) -> TelephonyOutboundConfig<Set_> { self.0.put("ConnectContactFlowId", value.into_node()); TelephonyOutboundConfig(self.0, PhantomData_) }
    /// Sets `ConnectSourcePhoneNumber`. At most 100 characters.
    #[inline] pub fn connect_source_phone_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectSourcePhoneNumber", value.into_node()); self }
    /// Sets `RingTimeout`. 15 to 60.
    #[inline] pub fn ring_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RingTimeout", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TelephonyOutboundConfig> for TelephonyOutboundConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.PredictiveConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-predictiveconfig.html)
#[must_use]
pub struct PredictiveConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PredictiveConfig<Missing_<super::required::bandwidth_allocation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredictiveConfig(Properties_::new(), PhantomData_) }
}
impl<S0> PredictiveConfig<S0> {
    /// Sets `BandwidthAllocation`. Required. 0 to 1.
    #[inline] pub fn bandwidth_allocation(mut self, value: impl IntoValue_<f64>) -> PredictiveConfig<Set_> { self.0.put("BandwidthAllocation", value.into_node()); PredictiveConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PredictiveConfig> for PredictiveConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.TimeoutConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-timeoutconfig.html)
#[must_use]
pub struct TimeoutConfig(Properties_);
impl TimeoutConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimeoutConfig(Properties_::new()) }
}
impl TimeoutConfig {
    /// Sets `DurationInSeconds`. 1 to 300.
    #[inline] pub fn duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationInSeconds", value.into_node()); self }
}
impl IntoValue_<TimeoutConfig> for TimeoutConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.PreviewConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-previewconfig.html)
#[must_use]
pub struct PreviewConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PreviewConfig<Missing_<super::required::bandwidth_allocation>, Missing_<super::required::timeout_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PreviewConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PreviewConfig<S0, S1> {
    /// Sets `AgentActions`. The values are constants of [`AgentAction`].
    #[inline] pub fn agent_actions(mut self, value: impl IntoValue_<Vec<AgentAction>>) -> Self { self.0.put("AgentActions", value.into_node()); self }
    /// Sets `BandwidthAllocation`. Required. 0 to 1.
    #[inline] pub fn bandwidth_allocation(mut self, value: impl IntoValue_<f64>) -> PreviewConfig<Set_, S1> { self.0.put("BandwidthAllocation", value.into_node()); PreviewConfig(self.0, PhantomData_) }
    /// Sets `TimeoutConfig`. Required.
    #[inline] pub fn timeout_config(mut self, value: impl IntoValue_<TimeoutConfig>) -> PreviewConfig<S0, Set_> { self.0.put("TimeoutConfig", value.into_node()); PreviewConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PreviewConfig> for PreviewConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.ProgressiveConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-progressiveconfig.html)
#[must_use]
pub struct ProgressiveConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProgressiveConfig<Missing_<super::required::bandwidth_allocation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProgressiveConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ProgressiveConfig<S0> {
    /// Sets `BandwidthAllocation`. Required. 0 to 1.
    #[inline] pub fn bandwidth_allocation(mut self, value: impl IntoValue_<f64>) -> ProgressiveConfig<Set_> { self.0.put("BandwidthAllocation", value.into_node()); ProgressiveConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProgressiveConfig> for ProgressiveConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.TelephonyOutboundMode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-telephonyoutboundmode.html)
#[must_use]
pub struct TelephonyOutboundMode(Properties_);
impl TelephonyOutboundMode {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TelephonyOutboundMode(Properties_::new()) }
}
impl TelephonyOutboundMode {
    /// Sets `AgentlessConfig`.
    #[inline] pub fn agentless_config(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AgentlessConfig", value.into_node()); self }
    /// Sets `PredictiveConfig`.
    #[inline] pub fn predictive_config(mut self, value: impl IntoValue_<PredictiveConfig>) -> Self { self.0.put("PredictiveConfig", value.into_node()); self }
    /// Sets `PreviewConfig`.
    #[inline] pub fn preview_config(mut self, value: impl IntoValue_<PreviewConfig>) -> Self { self.0.put("PreviewConfig", value.into_node()); self }
    /// Sets `ProgressiveConfig`.
    #[inline] pub fn progressive_config(mut self, value: impl IntoValue_<ProgressiveConfig>) -> Self { self.0.put("ProgressiveConfig", value.into_node()); self }
}
impl IntoValue_<TelephonyOutboundMode> for TelephonyOutboundMode { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.TelephonyChannelSubtypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-telephonychannelsubtypeconfig.html)
#[must_use]
pub struct TelephonyChannelSubtypeConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TelephonyChannelSubtypeConfig<Missing_<super::required::default_outbound_config>, Missing_<super::required::outbound_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TelephonyChannelSubtypeConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TelephonyChannelSubtypeConfig<S0, S1> {
    /// Sets `Capacity`. 0.01 to 1.
    #[inline] pub fn capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Capacity", value.into_node()); self }
    /// Sets `ConnectQueueId`. At most 500 characters.
    #[inline] pub fn connect_queue_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectQueueId", value.into_node()); self }
    /// Sets `DefaultOutboundConfig`. Required.
    #[inline] pub fn default_outbound_config(mut self, value: impl IntoValue_<TelephonyOutboundConfig>) -> TelephonyChannelSubtypeConfig<Set_, S1> { self.0.put("DefaultOutboundConfig", value.into_node()); TelephonyChannelSubtypeConfig(self.0, PhantomData_) }
    /// Sets `OutboundMode`. Required.
    #[inline] pub fn outbound_mode(mut self, value: impl IntoValue_<TelephonyOutboundMode>) -> TelephonyChannelSubtypeConfig<S0, Set_> { self.0.put("OutboundMode", value.into_node()); TelephonyChannelSubtypeConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TelephonyChannelSubtypeConfig> for TelephonyChannelSubtypeConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.WhatsAppOutboundConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-whatsappoutboundconfig.html)
#[must_use]
pub struct WhatsAppOutboundConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WhatsAppOutboundConfig<Missing_<super::required::connect_source_phone_number_arn>, Missing_<super::required::wisdom_template_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WhatsAppOutboundConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WhatsAppOutboundConfig<S0, S1> {
    /// Sets `ConnectSourcePhoneNumberArn`. Required. 20 to 500 characters.
    #[inline] pub fn connect_source_phone_number_arn(mut self, value: impl IntoValue_<String>) -> WhatsAppOutboundConfig<Set_, S1> { self.0.put("ConnectSourcePhoneNumberArn", value.into_node()); WhatsAppOutboundConfig(self.0, PhantomData_) }
    /// Sets `WisdomTemplateArn`. Required. 20 to 500 characters.
    #[inline] pub fn wisdom_template_arn(mut self, value: impl IntoValue_<String>) -> WhatsAppOutboundConfig<S0, Set_> { self.0.put("WisdomTemplateArn", value.into_node()); WhatsAppOutboundConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WhatsAppOutboundConfig> for WhatsAppOutboundConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.WhatsAppOutboundMode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-whatsappoutboundmode.html)
#[must_use]
pub struct WhatsAppOutboundMode(Properties_);
impl WhatsAppOutboundMode {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WhatsAppOutboundMode(Properties_::new()) }
}
impl WhatsAppOutboundMode {
    /// Sets `AgentlessConfig`.
    #[inline] pub fn agentless_config(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AgentlessConfig", value.into_node()); self }
}
impl IntoValue_<WhatsAppOutboundMode> for WhatsAppOutboundMode { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.WhatsAppChannelSubtypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-whatsappchannelsubtypeconfig.html)
#[must_use]
pub struct WhatsAppChannelSubtypeConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WhatsAppChannelSubtypeConfig<Missing_<super::required::default_outbound_config>, Missing_<super::required::outbound_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WhatsAppChannelSubtypeConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WhatsAppChannelSubtypeConfig<S0, S1> {
    /// Sets `Capacity`. 0.01 to 1.
    #[inline] pub fn capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Capacity", value.into_node()); self }
    /// Sets `DefaultOutboundConfig`. Required.
    #[inline] pub fn default_outbound_config(mut self, value: impl IntoValue_<WhatsAppOutboundConfig>) -> WhatsAppChannelSubtypeConfig<Set_, S1> { self.0.put("DefaultOutboundConfig", value.into_node()); WhatsAppChannelSubtypeConfig(self.0, PhantomData_) }
    /// Sets `OutboundMode`. Required.
    #[inline] pub fn outbound_mode(mut self, value: impl IntoValue_<WhatsAppOutboundMode>) -> WhatsAppChannelSubtypeConfig<S0, Set_> { self.0.put("OutboundMode", value.into_node()); WhatsAppChannelSubtypeConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WhatsAppChannelSubtypeConfig> for WhatsAppChannelSubtypeConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.ChannelSubtypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-channelsubtypeconfig.html)
#[must_use]
pub struct ChannelSubtypeConfig(Properties_);
impl ChannelSubtypeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ChannelSubtypeConfig(Properties_::new()) }
}
impl ChannelSubtypeConfig {
    /// Sets `Email`.
    #[inline] pub fn email(mut self, value: impl IntoValue_<EmailChannelSubtypeConfig>) -> Self { self.0.put("Email", value.into_node()); self }
    /// Sets `Sms`.
    #[inline] pub fn sms(mut self, value: impl IntoValue_<SmsChannelSubtypeConfig>) -> Self { self.0.put("Sms", value.into_node()); self }
    /// Sets `Telephony`.
    #[inline] pub fn telephony(mut self, value: impl IntoValue_<TelephonyChannelSubtypeConfig>) -> Self { self.0.put("Telephony", value.into_node()); self }
    /// Sets `WhatsApp`.
    #[inline] pub fn whats_app(mut self, value: impl IntoValue_<WhatsAppChannelSubtypeConfig>) -> Self { self.0.put("WhatsApp", value.into_node()); self }
}
impl IntoValue_<ChannelSubtypeConfig> for ChannelSubtypeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.CommunicationLimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-communicationlimit.html)
#[must_use]
pub struct CommunicationLimit<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CommunicationLimit<Missing_<super::required::frequency>, Missing_<super::required::max_count_per_recipient>, Missing_<super::required::unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CommunicationLimit(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CommunicationLimit<S0, S1, S2> {
    /// Sets `Frequency`. Required. At least 1.
    #[inline] pub fn frequency(mut self, value: impl IntoValue_<i64>) -> CommunicationLimit<Set_, S1, S2> { self.0.put("Frequency", value.into_node()); CommunicationLimit(self.0, PhantomData_) }
    /// Sets `MaxCountPerRecipient`. Required. At least 1.
    #[inline] pub fn max_count_per_recipient(mut self, value: impl IntoValue_<i64>) -> CommunicationLimit<S0, Set_, S2> { self.0.put("MaxCountPerRecipient", value.into_node()); CommunicationLimit(self.0, PhantomData_) }
    /// Sets `Unit`. Required. The values are constants of [`CommunicationLimitTimeUnit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<CommunicationLimitTimeUnit>) -> CommunicationLimit<S0, S1, Set_> { self.0.put("Unit", value.into_node()); CommunicationLimit(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CommunicationLimit> for CommunicationLimit<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.CommunicationLimits`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-communicationlimits.html)
#[must_use]
pub struct CommunicationLimits(Properties_);
impl CommunicationLimits {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CommunicationLimits(Properties_::new()) }
}
impl CommunicationLimits {
    /// Sets `CommunicationLimitList`.
    #[inline] pub fn communication_limit_list(mut self, value: impl IntoValue_<Vec<CommunicationLimit>>) -> Self { self.0.put("CommunicationLimitList", value.into_node()); self }
}
impl IntoValue_<CommunicationLimits> for CommunicationLimits { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.CommunicationLimitsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-communicationlimitsconfig.html)
#[must_use]
pub struct CommunicationLimitsConfig(Properties_);
impl CommunicationLimitsConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CommunicationLimitsConfig(Properties_::new()) }
}
impl CommunicationLimitsConfig {
    /// Sets `AllChannelsSubtypes`.
    #[inline] pub fn all_channels_subtypes(mut self, value: impl IntoValue_<CommunicationLimits>) -> Self { self.0.put("AllChannelsSubtypes", value.into_node()); self }
    /// Sets `InstanceLimitsHandling`. The values are constants of [`InstanceLimitsHandling`].
    #[inline] pub fn instance_limits_handling(mut self, value: impl IntoValue_<InstanceLimitsHandling>) -> Self { self.0.put("InstanceLimitsHandling", value.into_node()); self }
}
impl IntoValue_<CommunicationLimitsConfig> for CommunicationLimitsConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.TimeRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-timerange.html)
#[must_use]
pub struct TimeRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TimeRange<Missing_<super::required::end_time>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TimeRange<S0, S1> {
    /// Sets `EndTime`. Required.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> TimeRange<Set_, S1> { self.0.put("EndTime", value.into_node()); TimeRange(self.0, PhantomData_) }
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> TimeRange<S0, Set_> { self.0.put("StartTime", value.into_node()); TimeRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TimeRange> for TimeRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.DailyHour`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-dailyhour.html)
#[must_use]
pub struct DailyHour(Properties_);
impl DailyHour {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DailyHour(Properties_::new()) }
}
impl DailyHour {
    /// Sets `Key`. The values are constants of [`DayOfWeek`].
    #[inline] pub fn key(mut self, value: impl IntoValue_<DayOfWeek>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<Vec<TimeRange>>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<DailyHour> for DailyHour { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.OpenHours`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-openhours.html)
#[must_use]
pub struct OpenHours<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OpenHours<Missing_<super::required::daily_hours>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenHours(Properties_::new(), PhantomData_) }
}
impl<S0> OpenHours<S0> {
    /// Sets `DailyHours`. Required.
    #[inline] pub fn daily_hours(mut self, value: impl IntoValue_<Vec<DailyHour>>) -> OpenHours<Set_> { self.0.put("DailyHours", value.into_node()); OpenHours(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OpenHours> for OpenHours<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.RestrictedPeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-restrictedperiod.html)
#[must_use]
pub struct RestrictedPeriod<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RestrictedPeriod<Missing_<super::required::end_date>, Missing_<super::required::start_date>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RestrictedPeriod(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RestrictedPeriod<S0, S1> {
    /// Sets `EndDate`. Required.
    #[inline] pub fn end_date(mut self, value: impl IntoValue_<String>) -> RestrictedPeriod<Set_, S1> { self.0.put("EndDate", value.into_node()); RestrictedPeriod(self.0, PhantomData_) }
    /// Sets `Name`. At most 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `StartDate`. Required.
    #[inline] pub fn start_date(mut self, value: impl IntoValue_<String>) -> RestrictedPeriod<S0, Set_> { self.0.put("StartDate", value.into_node()); RestrictedPeriod(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RestrictedPeriod> for RestrictedPeriod<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.RestrictedPeriods`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-restrictedperiods.html)
#[must_use]
pub struct RestrictedPeriods(Properties_);
impl RestrictedPeriods {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RestrictedPeriods(Properties_::new()) }
}
impl RestrictedPeriods {
    /// Sets `RestrictedPeriodList`.
    #[inline] pub fn restricted_period_list(mut self, value: impl IntoValue_<Vec<RestrictedPeriod>>) -> Self { self.0.put("RestrictedPeriodList", value.into_node()); self }
}
impl IntoValue_<RestrictedPeriods> for RestrictedPeriods { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.TimeWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-timewindow.html)
#[must_use]
pub struct TimeWindow<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TimeWindow<Missing_<super::required::open_hours>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeWindow(Properties_::new(), PhantomData_) }
}
impl<S0> TimeWindow<S0> {
    /// Sets `OpenHours`. Required.
    #[inline] pub fn open_hours(mut self, value: impl IntoValue_<OpenHours>) -> TimeWindow<Set_> { self.0.put("OpenHours", value.into_node()); TimeWindow(self.0, PhantomData_) }
    /// Sets `RestrictedPeriods`.
    #[inline] pub fn restricted_periods(mut self, value: impl IntoValue_<RestrictedPeriods>) -> Self { self.0.put("RestrictedPeriods", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TimeWindow> for TimeWindow<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.LocalTimeZoneConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-localtimezoneconfig.html)
#[must_use]
pub struct LocalTimeZoneConfig(Properties_);
impl LocalTimeZoneConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LocalTimeZoneConfig(Properties_::new()) }
}
impl LocalTimeZoneConfig {
    /// Sets `DefaultTimeZone`. 0 to 50 characters.
    #[inline] pub fn default_time_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultTimeZone", value.into_node()); self }
    /// Sets `LocalTimeZoneDetection`. The values are constants of [`LocalTimeZoneDetectionType`].
    #[inline] pub fn local_time_zone_detection(mut self, value: impl IntoValue_<Vec<LocalTimeZoneDetectionType>>) -> Self { self.0.put("LocalTimeZoneDetection", value.into_node()); self }
    /// Sets `LocalTimeZoneDetectionScope`. The values are constants of [`LocalTimeZoneDetectionScope`].
    #[inline] pub fn local_time_zone_detection_scope(mut self, value: impl IntoValue_<LocalTimeZoneDetectionScope>) -> Self { self.0.put("LocalTimeZoneDetectionScope", value.into_node()); self }
}
impl IntoValue_<LocalTimeZoneConfig> for LocalTimeZoneConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.CommunicationTimeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-communicationtimeconfig.html)
#[must_use]
pub struct CommunicationTimeConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CommunicationTimeConfig<Missing_<super::required::local_time_zone_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CommunicationTimeConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CommunicationTimeConfig<S0> {
    /// Sets `Email`.
    #[inline] pub fn email(mut self, value: impl IntoValue_<TimeWindow>) -> Self { self.0.put("Email", value.into_node()); self }
    /// Sets `LocalTimeZoneConfig`. Required.
    #[inline] pub fn local_time_zone_config(mut self, value: impl IntoValue_<LocalTimeZoneConfig>) -> CommunicationTimeConfig<Set_> { self.0.put("LocalTimeZoneConfig", value.into_node()); CommunicationTimeConfig(self.0, PhantomData_) }
    /// Sets `Sms`.
    #[inline] pub fn sms(mut self, value: impl IntoValue_<TimeWindow>) -> Self { self.0.put("Sms", value.into_node()); self }
    /// Sets `Telephony`.
    #[inline] pub fn telephony(mut self, value: impl IntoValue_<TimeWindow>) -> Self { self.0.put("Telephony", value.into_node()); self }
    /// Sets `WhatsApp`.
    #[inline] pub fn whats_app(mut self, value: impl IntoValue_<TimeWindow>) -> Self { self.0.put("WhatsApp", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CommunicationTimeConfig> for CommunicationTimeConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.EntryLimitsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-entrylimitsconfig.html)
#[must_use]
pub struct EntryLimitsConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EntryLimitsConfig<Missing_<super::required::max_entry_count>, Missing_<super::required::min_entry_interval>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EntryLimitsConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EntryLimitsConfig<S0, S1> {
    /// Sets `MaxEntryCount`. Required. At least 0.
    #[inline] pub fn max_entry_count(mut self, value: impl IntoValue_<i64>) -> EntryLimitsConfig<Set_, S1> { self.0.put("MaxEntryCount", value.into_node()); EntryLimitsConfig(self.0, PhantomData_) }
    /// Sets `MinEntryInterval`. Required. 0 to 50 characters.
    #[inline] pub fn min_entry_interval(mut self, value: impl IntoValue_<String>) -> EntryLimitsConfig<S0, Set_> { self.0.put("MinEntryInterval", value.into_node()); EntryLimitsConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EntryLimitsConfig> for EntryLimitsConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-schedule.html)
#[must_use]
pub struct Schedule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Schedule<Missing_<super::required::end_time>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Schedule<S0, S1> {
    /// Sets `EndTime`. Required. At most 100 characters.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> Schedule<Set_, S1> { self.0.put("EndTime", value.into_node()); Schedule(self.0, PhantomData_) }
    /// Sets `RefreshFrequency`. 0 to 50 characters.
    #[inline] pub fn refresh_frequency(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RefreshFrequency", value.into_node()); self }
    /// Sets `StartTime`. Required. At most 100 characters.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Schedule<S0, Set_> { self.0.put("StartTime", value.into_node()); Schedule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Schedule> for Schedule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.EventTrigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-eventtrigger.html)
#[must_use]
pub struct EventTrigger(Properties_);
impl EventTrigger {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EventTrigger(Properties_::new()) }
}
impl EventTrigger {
    /// Sets `CustomerProfilesDomainArn`. 20 to 500 characters.
    #[inline] pub fn customer_profiles_domain_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerProfilesDomainArn", value.into_node()); self }
}
impl IntoValue_<EventTrigger> for EventTrigger { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ConnectCampaignsV2::Campaign.Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-source.html)
#[must_use]
pub struct Source(Properties_);
impl Source {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Source(Properties_::new()) }
}
impl Source {
    /// Sets `CustomerProfilesSegmentArn`. 20 to 500 characters.
    #[inline] pub fn customer_profiles_segment_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerProfilesSegmentArn", value.into_node()); self }
    /// Sets `EventTrigger`.
    #[inline] pub fn event_trigger(mut self, value: impl IntoValue_<EventTrigger>) -> Self { self.0.put("EventTrigger", value.into_node()); self }
}
impl IntoValue_<Source> for Source { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ConnectCampaignsV2::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html)
#[derive(Debug)]
pub enum AgentAction {}
impl AgentAction {
    /// `DISCARD`
    pub const DISCARD: Value_<AgentAction> = Value_::constant("DISCARD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AgentAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ConnectCampaignsV2::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html)
#[derive(Debug)]
pub enum CommunicationLimitTimeUnit {}
impl CommunicationLimitTimeUnit {
    /// `DAY`
    pub const DAY: Value_<CommunicationLimitTimeUnit> = Value_::constant("DAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CommunicationLimitTimeUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ConnectCampaignsV2::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html)
#[derive(Debug)]
pub enum InstanceLimitsHandling {}
impl InstanceLimitsHandling {
    /// `OPT_IN`
    pub const OPT_IN: Value_<InstanceLimitsHandling> = Value_::constant("OPT_IN");
    /// `OPT_OUT`
    pub const OPT_OUT: Value_<InstanceLimitsHandling> = Value_::constant("OPT_OUT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceLimitsHandling> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ConnectCampaignsV2::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html)
#[derive(Debug)]
pub enum DayOfWeek {}
impl DayOfWeek {
    /// `MONDAY`
    pub const MONDAY: Value_<DayOfWeek> = Value_::constant("MONDAY");
    /// `TUESDAY`
    pub const TUESDAY: Value_<DayOfWeek> = Value_::constant("TUESDAY");
    /// `WEDNESDAY`
    pub const WEDNESDAY: Value_<DayOfWeek> = Value_::constant("WEDNESDAY");
    /// `THURSDAY`
    pub const THURSDAY: Value_<DayOfWeek> = Value_::constant("THURSDAY");
    /// `FRIDAY`
    pub const FRIDAY: Value_<DayOfWeek> = Value_::constant("FRIDAY");
    /// `SATURDAY`
    pub const SATURDAY: Value_<DayOfWeek> = Value_::constant("SATURDAY");
    /// `SUNDAY`
    pub const SUNDAY: Value_<DayOfWeek> = Value_::constant("SUNDAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DayOfWeek> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ConnectCampaignsV2::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html)
#[derive(Debug)]
pub enum LocalTimeZoneDetectionType {}
impl LocalTimeZoneDetectionType {
    /// `ZIP_CODE`
    pub const ZIP_CODE: Value_<LocalTimeZoneDetectionType> = Value_::constant("ZIP_CODE");
    /// `AREA_CODE`
    pub const AREA_CODE: Value_<LocalTimeZoneDetectionType> = Value_::constant("AREA_CODE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LocalTimeZoneDetectionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ConnectCampaignsV2::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html)
#[derive(Debug)]
pub enum LocalTimeZoneDetectionScope {}
impl LocalTimeZoneDetectionScope {
    /// `PRIMARY_ONLY`
    pub const PRIMARY_ONLY: Value_<LocalTimeZoneDetectionScope> = Value_::constant("PRIMARY_ONLY");
    /// `ALL_AVAILABLE`
    pub const ALL_AVAILABLE: Value_<LocalTimeZoneDetectionScope> = Value_::constant("ALL_AVAILABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LocalTimeZoneDetectionScope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ConnectCampaignsV2::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html)
#[derive(Debug)]
pub enum CampaignType {}
impl CampaignType {
    /// `MANAGED`
    pub const MANAGED: Value_<CampaignType> = Value_::constant("MANAGED");
    /// `JOURNEY`
    pub const JOURNEY: Value_<CampaignType> = Value_::constant("JOURNEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CampaignType> { Value_::from_node(value.into_node()) }
}
