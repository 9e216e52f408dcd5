// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::Campaign`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-campaign.html)
#[must_use]
pub struct Campaign<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Campaign<Missing_<super::required::application_id>, Missing_<super::required::name>, Missing_<super::required::schedule>, Missing_<super::required::segment_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Campaign(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Campaign<S0, S1, S2, S3> {
    /// Sets `AdditionalTreatments`.
    #[inline] pub fn additional_treatments(mut self, value: impl IntoValue_<Vec<WriteTreatmentResource>>) -> Self { self.0.put("AdditionalTreatments", value.into_node()); self }
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> Campaign<Set_, S1, S2, S3> { self.0.put("ApplicationId", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `CampaignHook`.
    #[inline] pub fn campaign_hook(mut self, value: impl IntoValue_<CampaignHook>) -> Self { self.0.put("CampaignHook", value.into_node()); self }
    /// Sets `CustomDeliveryConfiguration`.
    #[inline] pub fn custom_delivery_configuration(mut self, value: impl IntoValue_<CustomDeliveryConfiguration>) -> Self { self.0.put("CustomDeliveryConfiguration", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `HoldoutPercent`.
    #[inline] pub fn holdout_percent(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HoldoutPercent", value.into_node()); self }
    /// Sets `IsPaused`.
    #[inline] pub fn is_paused(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsPaused", value.into_node()); self }
    /// Sets `Limits`.
    #[inline] pub fn limits(mut self, value: impl IntoValue_<Limits>) -> Self { self.0.put("Limits", value.into_node()); self }
    /// Sets `MessageConfiguration`.
    #[inline] pub fn message_configuration(mut self, value: impl IntoValue_<MessageConfiguration>) -> Self { self.0.put("MessageConfiguration", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Campaign<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `Priority`.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `Schedule`. Required.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<Schedule>) -> Campaign<S0, S1, Set_, S3> { self.0.put("Schedule", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `SegmentId`. Required.
    #[inline] pub fn segment_id(mut self, value: impl IntoValue_<String>) -> Campaign<S0, S1, S2, Set_> { self.0.put("SegmentId", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `SegmentVersion`.
    #[inline] pub fn segment_version(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentVersion", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateConfiguration`.
    #[inline] pub fn template_configuration(mut self, value: impl IntoValue_<TemplateConfiguration>) -> Self { self.0.put("TemplateConfiguration", value.into_node()); self }
    /// Sets `TreatmentDescription`.
    #[inline] pub fn treatment_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TreatmentDescription", value.into_node()); self }
    /// Sets `TreatmentName`.
    #[inline] pub fn treatment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TreatmentName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Campaign> for Campaign<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Campaign<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Pinpoint::Campaign";
    type Handle = CampaignRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Campaign`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CampaignRef(Id_);
impl From<Id_> for CampaignRef { #[inline] fn from(id: Id_) -> Self { CampaignRef(id) } }
impl AsRef<Id_> for CampaignRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CampaignRef {
    /// `Ref`: `CampaignId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CampaignId`
    #[inline] pub fn campaign_id(&self) -> Value_<String> { self.0.attribute("CampaignId") }
}
/// `AWS::Pinpoint::Campaign.CustomDeliveryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-customdeliveryconfiguration.html)
#[must_use]
pub struct CustomDeliveryConfiguration(Properties_);
impl CustomDeliveryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomDeliveryConfiguration(Properties_::new()) }
}
impl CustomDeliveryConfiguration {
    /// Sets `DeliveryUri`.
    #[inline] pub fn delivery_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliveryUri", value.into_node()); self }
    /// Sets `EndpointTypes`.
    #[inline] pub fn endpoint_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EndpointTypes", value.into_node()); self }
}
impl IntoValue_<CustomDeliveryConfiguration> for CustomDeliveryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.Message`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-message.html)
#[must_use]
pub struct Message(Properties_);
impl Message {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Message(Properties_::new()) }
}
impl Message {
    /// Sets `Action`.
    #[inline] pub fn action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `ImageIconUrl`.
    #[inline] pub fn image_icon_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageIconUrl", value.into_node()); self }
    /// Sets `ImageSmallIconUrl`.
    #[inline] pub fn image_small_icon_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageSmallIconUrl", value.into_node()); self }
    /// Sets `ImageUrl`.
    #[inline] pub fn image_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageUrl", value.into_node()); self }
    /// Sets `JsonBody`.
    #[inline] pub fn json_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JsonBody", value.into_node()); self }
    /// Sets `MediaUrl`.
    #[inline] pub fn media_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MediaUrl", value.into_node()); self }
    /// Sets `RawContent`.
    #[inline] pub fn raw_content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RawContent", value.into_node()); self }
    /// Sets `SilentPush`.
    #[inline] pub fn silent_push(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SilentPush", value.into_node()); self }
    /// Sets `TimeToLive`.
    #[inline] pub fn time_to_live(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeToLive", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl IntoValue_<Message> for Message { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.CampaignCustomMessage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-campaigncustommessage.html)
#[must_use]
pub struct CampaignCustomMessage(Properties_);
impl CampaignCustomMessage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CampaignCustomMessage(Properties_::new()) }
}
impl CampaignCustomMessage {
    /// Sets `Data`.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
}
impl IntoValue_<CampaignCustomMessage> for CampaignCustomMessage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.CampaignEmailMessage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-campaignemailmessage.html)
#[must_use]
pub struct CampaignEmailMessage(Properties_);
impl CampaignEmailMessage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CampaignEmailMessage(Properties_::new()) }
}
impl CampaignEmailMessage {
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `FromAddress`.
    #[inline] pub fn from_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FromAddress", value.into_node()); self }
    /// Sets `HtmlBody`.
    #[inline] pub fn html_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HtmlBody", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
}
impl IntoValue_<CampaignEmailMessage> for CampaignEmailMessage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.InAppMessageBodyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-inappmessagebodyconfig.html)
#[must_use]
pub struct InAppMessageBodyConfig(Properties_);
impl InAppMessageBodyConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InAppMessageBodyConfig(Properties_::new()) }
}
impl InAppMessageBodyConfig {
    /// Sets `Alignment`.
    #[inline] pub fn alignment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Alignment", value.into_node()); self }
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `TextColor`.
    #[inline] pub fn text_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextColor", value.into_node()); self }
}
impl IntoValue_<InAppMessageBodyConfig> for InAppMessageBodyConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.InAppMessageHeaderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-inappmessageheaderconfig.html)
#[must_use]
pub struct InAppMessageHeaderConfig(Properties_);
impl InAppMessageHeaderConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InAppMessageHeaderConfig(Properties_::new()) }
}
impl InAppMessageHeaderConfig {
    /// Sets `Alignment`.
    #[inline] pub fn alignment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Alignment", value.into_node()); self }
    /// Sets `Header`.
    #[inline] pub fn header(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Header", value.into_node()); self }
    /// Sets `TextColor`.
    #[inline] pub fn text_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextColor", value.into_node()); self }
}
impl IntoValue_<InAppMessageHeaderConfig> for InAppMessageHeaderConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.OverrideButtonConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-overridebuttonconfiguration.html)
#[must_use]
pub struct OverrideButtonConfiguration(Properties_);
impl OverrideButtonConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OverrideButtonConfiguration(Properties_::new()) }
}
impl OverrideButtonConfiguration {
    /// Sets `ButtonAction`.
    #[inline] pub fn button_action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ButtonAction", value.into_node()); self }
    /// Sets `Link`.
    #[inline] pub fn link(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Link", value.into_node()); self }
}
impl IntoValue_<OverrideButtonConfiguration> for OverrideButtonConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.DefaultButtonConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-defaultbuttonconfiguration.html)
#[must_use]
pub struct DefaultButtonConfiguration(Properties_);
impl DefaultButtonConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultButtonConfiguration(Properties_::new()) }
}
impl DefaultButtonConfiguration {
    /// Sets `BackgroundColor`.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackgroundColor", value.into_node()); self }
    /// Sets `BorderRadius`.
    #[inline] pub fn border_radius(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BorderRadius", value.into_node()); self }
    /// Sets `ButtonAction`.
    #[inline] pub fn button_action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ButtonAction", value.into_node()); self }
    /// Sets `Link`.
    #[inline] pub fn link(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Link", value.into_node()); self }
    /// Sets `Text`.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Text", value.into_node()); self }
    /// Sets `TextColor`.
    #[inline] pub fn text_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextColor", value.into_node()); self }
}
impl IntoValue_<DefaultButtonConfiguration> for DefaultButtonConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.InAppMessageButton`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-inappmessagebutton.html)
#[must_use]
pub struct InAppMessageButton(Properties_);
impl InAppMessageButton {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InAppMessageButton(Properties_::new()) }
}
impl InAppMessageButton {
    /// Sets `Android`.
    #[inline] pub fn android(mut self, value: impl IntoValue_<OverrideButtonConfiguration>) -> Self { self.0.put("Android", value.into_node()); self }
    /// Sets `DefaultConfig`.
    #[inline] pub fn default_config(mut self, value: impl IntoValue_<DefaultButtonConfiguration>) -> Self { self.0.put("DefaultConfig", value.into_node()); self }
    /// Sets `IOS`.
    #[inline] pub fn ios(mut self, value: impl IntoValue_<OverrideButtonConfiguration>) -> Self { self.0.put("IOS", value.into_node()); self }
    /// Sets `Web`.
    #[inline] pub fn web(mut self, value: impl IntoValue_<OverrideButtonConfiguration>) -> Self { self.0.put("Web", value.into_node()); self }
}
impl IntoValue_<InAppMessageButton> for InAppMessageButton { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.InAppMessageContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-inappmessagecontent.html)
#[must_use]
pub struct InAppMessageContent(Properties_);
impl InAppMessageContent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InAppMessageContent(Properties_::new()) }
}
impl InAppMessageContent {
    /// Sets `BackgroundColor`.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackgroundColor", value.into_node()); self }
    /// Sets `BodyConfig`.
    #[inline] pub fn body_config(mut self, value: impl IntoValue_<InAppMessageBodyConfig>) -> Self { self.0.put("BodyConfig", value.into_node()); self }
    /// Sets `HeaderConfig`.
    #[inline] pub fn header_config(mut self, value: impl IntoValue_<InAppMessageHeaderConfig>) -> Self { self.0.put("HeaderConfig", value.into_node()); self }
    /// Sets `ImageUrl`.
    #[inline] pub fn image_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageUrl", value.into_node()); self }
    /// Sets `PrimaryBtn`.
    #[inline] pub fn primary_btn(mut self, value: impl IntoValue_<InAppMessageButton>) -> Self { self.0.put("PrimaryBtn", value.into_node()); self }
    /// Sets `SecondaryBtn`.
    #[inline] pub fn secondary_btn(mut self, value: impl IntoValue_<InAppMessageButton>) -> Self { self.0.put("SecondaryBtn", value.into_node()); self }
}
impl IntoValue_<InAppMessageContent> for InAppMessageContent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.CampaignInAppMessage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-campaigninappmessage.html)
#[must_use]
pub struct CampaignInAppMessage(Properties_);
impl CampaignInAppMessage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CampaignInAppMessage(Properties_::new()) }
}
impl CampaignInAppMessage {
    /// Sets `Content`.
    #[inline] pub fn content(mut self, value: impl IntoValue_<Vec<InAppMessageContent>>) -> Self { self.0.put("Content", value.into_node()); self }
    /// Sets `CustomConfig`.
    #[inline] pub fn custom_config(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CustomConfig", value.into_node()); self }
    /// Sets `Layout`.
    #[inline] pub fn layout(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Layout", value.into_node()); self }
}
impl IntoValue_<CampaignInAppMessage> for CampaignInAppMessage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.CampaignSmsMessage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-campaignsmsmessage.html)
#[must_use]
pub struct CampaignSmsMessage(Properties_);
impl CampaignSmsMessage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CampaignSmsMessage(Properties_::new()) }
}
impl CampaignSmsMessage {
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `EntityId`.
    #[inline] pub fn entity_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntityId", value.into_node()); self }
    /// Sets `MessageType`.
    #[inline] pub fn message_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageType", value.into_node()); self }
    /// Sets `OriginationNumber`.
    #[inline] pub fn origination_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OriginationNumber", value.into_node()); self }
    /// Sets `SenderId`.
    #[inline] pub fn sender_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SenderId", value.into_node()); self }
    /// Sets `TemplateId`.
    #[inline] pub fn template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateId", value.into_node()); self }
}
impl IntoValue_<CampaignSmsMessage> for CampaignSmsMessage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.MessageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-messageconfiguration.html)
#[must_use]
pub struct MessageConfiguration(Properties_);
impl MessageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MessageConfiguration(Properties_::new()) }
}
impl MessageConfiguration {
    /// Sets `ADMMessage`.
    #[inline] pub fn adm_message(mut self, value: impl IntoValue_<Message>) -> Self { self.0.put("ADMMessage", value.into_node()); self }
    /// Sets `APNSMessage`.
    #[inline] pub fn apns_message(mut self, value: impl IntoValue_<Message>) -> Self { self.0.put("APNSMessage", value.into_node()); self }
    /// Sets `BaiduMessage`.
    #[inline] pub fn baidu_message(mut self, value: impl IntoValue_<Message>) -> Self { self.0.put("BaiduMessage", value.into_node()); self }
    /// Sets `CustomMessage`.
    #[inline] pub fn custom_message(mut self, value: impl IntoValue_<CampaignCustomMessage>) -> Self { self.0.put("CustomMessage", value.into_node()); self }
    /// Sets `DefaultMessage`.
    #[inline] pub fn default_message(mut self, value: impl IntoValue_<Message>) -> Self { self.0.put("DefaultMessage", value.into_node()); self }
    /// Sets `EmailMessage`.
    #[inline] pub fn email_message(mut self, value: impl IntoValue_<CampaignEmailMessage>) -> Self { self.0.put("EmailMessage", value.into_node()); self }
    /// Sets `GCMMessage`.
    #[inline] pub fn gcm_message(mut self, value: impl IntoValue_<Message>) -> Self { self.0.put("GCMMessage", value.into_node()); self }
    /// Sets `InAppMessage`.
    #[inline] pub fn in_app_message(mut self, value: impl IntoValue_<CampaignInAppMessage>) -> Self { self.0.put("InAppMessage", value.into_node()); self }
    /// Sets `SMSMessage`.
    #[inline] pub fn sms_message(mut self, value: impl IntoValue_<CampaignSmsMessage>) -> Self { self.0.put("SMSMessage", value.into_node()); self }
}
impl IntoValue_<MessageConfiguration> for MessageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.SetDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-setdimension.html)
#[must_use]
pub struct SetDimension(Properties_);
impl SetDimension {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SetDimension(Properties_::new()) }
}
impl SetDimension {
    /// Sets `DimensionType`.
    #[inline] pub fn dimension_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DimensionType", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<SetDimension> for SetDimension { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.EventDimensions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-eventdimensions.html)
#[must_use]
pub struct EventDimensions(Properties_);
impl EventDimensions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EventDimensions(Properties_::new()) }
}
impl EventDimensions {
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `EventType`.
    #[inline] pub fn event_type(mut self, value: impl IntoValue_<SetDimension>) -> Self { self.0.put("EventType", value.into_node()); self }
    /// Sets `Metrics`.
    #[inline] pub fn metrics(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Metrics", value.into_node()); self }
}
impl IntoValue_<EventDimensions> for EventDimensions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.CampaignEventFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-campaigneventfilter.html)
#[must_use]
pub struct CampaignEventFilter(Properties_);
impl CampaignEventFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CampaignEventFilter(Properties_::new()) }
}
impl CampaignEventFilter {
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<EventDimensions>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `FilterType`.
    #[inline] pub fn filter_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FilterType", value.into_node()); self }
}
impl IntoValue_<CampaignEventFilter> for CampaignEventFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.QuietTime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-quiettime.html)
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
/// `AWS::Pinpoint::Campaign.Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-schedule.html)
#[must_use]
pub struct Schedule(Properties_);
impl Schedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new()) }
}
impl Schedule {
    /// Sets `EndTime`.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndTime", value.into_node()); self }
    /// Sets `EventFilter`.
    #[inline] pub fn event_filter(mut self, value: impl IntoValue_<CampaignEventFilter>) -> Self { self.0.put("EventFilter", value.into_node()); self }
    /// Sets `Frequency`.
    #[inline] pub fn frequency(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Frequency", value.into_node()); self }
    /// Sets `IsLocalTime`.
    #[inline] pub fn is_local_time(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsLocalTime", value.into_node()); self }
    /// Sets `QuietTime`.
    #[inline] pub fn quiet_time(mut self, value: impl IntoValue_<QuietTime>) -> Self { self.0.put("QuietTime", value.into_node()); self }
    /// Sets `StartTime`.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
    /// Sets `TimeZone`.
    #[inline] pub fn time_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimeZone", value.into_node()); self }
}
impl IntoValue_<Schedule> for Schedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-template.html)
#[must_use]
pub struct Template(Properties_);
impl Template {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Template(Properties_::new()) }
}
impl Template {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<Template> for Template { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.TemplateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-templateconfiguration.html)
#[must_use]
pub struct TemplateConfiguration(Properties_);
impl TemplateConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TemplateConfiguration(Properties_::new()) }
}
impl TemplateConfiguration {
    /// Sets `EmailTemplate`.
    #[inline] pub fn email_template(mut self, value: impl IntoValue_<Template>) -> Self { self.0.put("EmailTemplate", value.into_node()); self }
    /// Sets `PushTemplate`.
    #[inline] pub fn push_template(mut self, value: impl IntoValue_<Template>) -> Self { self.0.put("PushTemplate", value.into_node()); self }
    /// Sets `SMSTemplate`.
    #[inline] pub fn sms_template(mut self, value: impl IntoValue_<Template>) -> Self { self.0.put("SMSTemplate", value.into_node()); self }
    /// Sets `VoiceTemplate`.
    #[inline] pub fn voice_template(mut self, value: impl IntoValue_<Template>) -> Self { self.0.put("VoiceTemplate", value.into_node()); self }
}
impl IntoValue_<TemplateConfiguration> for TemplateConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.WriteTreatmentResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-writetreatmentresource.html)
#[must_use]
pub struct WriteTreatmentResource(Properties_);
impl WriteTreatmentResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WriteTreatmentResource(Properties_::new()) }
}
impl WriteTreatmentResource {
    /// Sets `CustomDeliveryConfiguration`.
    #[inline] pub fn custom_delivery_configuration(mut self, value: impl IntoValue_<CustomDeliveryConfiguration>) -> Self { self.0.put("CustomDeliveryConfiguration", value.into_node()); self }
    /// Sets `MessageConfiguration`.
    #[inline] pub fn message_configuration(mut self, value: impl IntoValue_<MessageConfiguration>) -> Self { self.0.put("MessageConfiguration", value.into_node()); self }
    /// Sets `Schedule`.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<Schedule>) -> Self { self.0.put("Schedule", value.into_node()); self }
    /// Sets `SizePercent`.
    #[inline] pub fn size_percent(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizePercent", value.into_node()); self }
    /// Sets `TemplateConfiguration`.
    #[inline] pub fn template_configuration(mut self, value: impl IntoValue_<TemplateConfiguration>) -> Self { self.0.put("TemplateConfiguration", value.into_node()); self }
    /// Sets `TreatmentDescription`.
    #[inline] pub fn treatment_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TreatmentDescription", value.into_node()); self }
    /// Sets `TreatmentName`.
    #[inline] pub fn treatment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TreatmentName", value.into_node()); self }
}
impl IntoValue_<WriteTreatmentResource> for WriteTreatmentResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Pinpoint::Campaign.CampaignHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-campaignhook.html)
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
/// `AWS::Pinpoint::Campaign.Limits`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-limits.html)
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
    /// Sets `Session`.
    #[inline] pub fn session(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Session", value.into_node()); self }
    /// Sets `Total`.
    #[inline] pub fn total(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Total", value.into_node()); self }
}
impl IntoValue_<Limits> for Limits { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
