// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::MessageTemplate`

use stanchion_template::generated::*;

/// `AWS::Wisdom::MessageTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplate.html)
#[must_use]
pub struct MessageTemplate<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl MessageTemplate<Missing_<super::required::channel_subtype>, Missing_<super::required::content>, Missing_<super::required::knowledge_base_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MessageTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> MessageTemplate<S0, S1, S2, S3> {
    /// Sets `ChannelSubtype`. Required. An update replaces the resource. The values are constants of [`ChannelSubtype`].
    #[inline] pub fn channel_subtype(mut self, value: impl IntoValue_<ChannelSubtype>) -> MessageTemplate<Set_, S1, S2, S3> { self.0.put("ChannelSubtype", value.into_node()); MessageTemplate(self.0, PhantomData_) }
    /// Sets `Content`. Required.
    #[inline] pub fn content(mut self, value: impl IntoValue_<Content>) -> MessageTemplate<S0, Set_, S2, S3> { self.0.put("Content", value.into_node()); MessageTemplate(self.0, PhantomData_) }
    /// Sets `DefaultAttributes`.
    #[inline] pub fn default_attributes(mut self, value: impl IntoValue_<MessageTemplateAttributes>) -> Self { self.0.put("DefaultAttributes", value.into_node()); self }
    /// Sets `Description`. 1 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GroupingConfiguration`.
    #[inline] pub fn grouping_configuration(mut self, value: impl IntoValue_<GroupingConfiguration>) -> Self { self.0.put("GroupingConfiguration", value.into_node()); self }
    /// Sets `KnowledgeBaseArn`. Required. An update replaces the resource.
    #[inline] pub fn knowledge_base_arn(mut self, value: impl IntoValue_<String>) -> MessageTemplate<S0, S1, Set_, S3> { self.0.put("KnowledgeBaseArn", value.into_node()); MessageTemplate(self.0, PhantomData_) }
    /// Sets `Language`. 2 to 5 characters.
    #[inline] pub fn language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Language", value.into_node()); self }
    /// Sets `MessageTemplateAttachments`.
    #[inline] pub fn message_template_attachments(mut self, value: impl IntoValue_<Vec<MessageTemplateAttachment>>) -> Self { self.0.put("MessageTemplateAttachments", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MessageTemplate<S0, S1, S2, Set_> { self.0.put("Name", value.into_node()); MessageTemplate(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<MessageTemplate> for MessageTemplate<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for MessageTemplate<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Wisdom::MessageTemplate";
    type Handle = MessageTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MessageTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MessageTemplateRef(Id_);
impl From<Id_> for MessageTemplateRef { #[inline] fn from(id: Id_) -> Self { MessageTemplateRef(id) } }
impl AsRef<Id_> for MessageTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MessageTemplateRef {
    /// `Ref`: `MessageTemplateArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `MessageTemplateArn`
    #[inline] pub fn message_template_arn(&self) -> Value_<String> { self.0.attribute("MessageTemplateArn") }
    /// `Fn::GetAtt` `MessageTemplateContentSha256`
    #[inline] pub fn message_template_content_sha256(&self) -> Value_<String> { self.0.attribute("MessageTemplateContentSha256") }
    /// `Fn::GetAtt` `MessageTemplateId`
    #[inline] pub fn message_template_id(&self) -> Value_<String> { self.0.attribute("MessageTemplateId") }
}
/// `AWS::Wisdom::MessageTemplate.MessageTemplateBodyContentProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-messagetemplatebodycontentprovider.html)
#[must_use]
pub struct MessageTemplateBodyContentProvider(Properties_);
impl MessageTemplateBodyContentProvider {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MessageTemplateBodyContentProvider(Properties_::new()) }
}
impl MessageTemplateBodyContentProvider {
    /// Sets `Content`. At least 1 character.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Content", value.into_node()); self }
}
impl IntoValue_<MessageTemplateBodyContentProvider> for MessageTemplateBodyContentProvider { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.EmailMessageTemplateContentBody`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-emailmessagetemplatecontentbody.html)
#[must_use]
pub struct EmailMessageTemplateContentBody(Properties_);
impl EmailMessageTemplateContentBody {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EmailMessageTemplateContentBody(Properties_::new()) }
}
impl EmailMessageTemplateContentBody {
    /// Sets `Html`.
    #[inline] pub fn html(mut self, value: impl IntoValue_<MessageTemplateBodyContentProvider>) -> Self { self.0.put("Html", value.into_node()); self }
    /// Sets `PlainText`.
    #[inline] pub fn plain_text(mut self, value: impl IntoValue_<MessageTemplateBodyContentProvider>) -> Self { self.0.put("PlainText", value.into_node()); self }
}
impl IntoValue_<EmailMessageTemplateContentBody> for EmailMessageTemplateContentBody { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.EmailMessageTemplateHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-emailmessagetemplateheader.html)
#[must_use]
pub struct EmailMessageTemplateHeader(Properties_);
impl EmailMessageTemplateHeader {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EmailMessageTemplateHeader(Properties_::new()) }
}
impl EmailMessageTemplateHeader {
    /// Sets `Name`. 1 to 126 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`. 1 to 870 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<EmailMessageTemplateHeader> for EmailMessageTemplateHeader { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.EmailMessageTemplateContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-emailmessagetemplatecontent.html)
#[must_use]
pub struct EmailMessageTemplateContent<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EmailMessageTemplateContent<Missing_<super::required::body>, Missing_<super::required::headers>, Missing_<super::required::subject>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EmailMessageTemplateContent(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EmailMessageTemplateContent<S0, S1, S2> {
    /// Sets `Body`. Required.
    #[inline] pub fn body(mut self, value: impl IntoValue_<EmailMessageTemplateContentBody>) -> EmailMessageTemplateContent<Set_, S1, S2> { self.0.put("Body", value.into_node()); EmailMessageTemplateContent(self.0, PhantomData_) }
    /// Sets `Headers`. Required. 0 to 15 items.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<Vec<EmailMessageTemplateHeader>>) -> EmailMessageTemplateContent<S0, Set_, S2> { self.0.put("Headers", value.into_node()); EmailMessageTemplateContent(self.0, PhantomData_) }
    /// Sets `Subject`. Required. At least 1 character.
    #[inline] pub fn subject(mut self, value: impl IntoValue_<String>) -> EmailMessageTemplateContent<S0, S1, Set_> { self.0.put("Subject", value.into_node()); EmailMessageTemplateContent(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EmailMessageTemplateContent> for EmailMessageTemplateContent<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.SmsMessageTemplateContentBody`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-smsmessagetemplatecontentbody.html)
#[must_use]
pub struct SmsMessageTemplateContentBody(Properties_);
impl SmsMessageTemplateContentBody {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SmsMessageTemplateContentBody(Properties_::new()) }
}
impl SmsMessageTemplateContentBody {
    /// Sets `PlainText`.
    #[inline] pub fn plain_text(mut self, value: impl IntoValue_<MessageTemplateBodyContentProvider>) -> Self { self.0.put("PlainText", value.into_node()); self }
}
impl IntoValue_<SmsMessageTemplateContentBody> for SmsMessageTemplateContentBody { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.SmsMessageTemplateContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-smsmessagetemplatecontent.html)
#[must_use]
pub struct SmsMessageTemplateContent<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SmsMessageTemplateContent<Missing_<super::required::body>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SmsMessageTemplateContent(Properties_::new(), PhantomData_) }
}
impl<S0> SmsMessageTemplateContent<S0> {
    /// Sets `Body`. Required.
    #[inline] pub fn body(mut self, value: impl IntoValue_<SmsMessageTemplateContentBody>) -> SmsMessageTemplateContent<Set_> { self.0.put("Body", value.into_node()); SmsMessageTemplateContent(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SmsMessageTemplateContent> for SmsMessageTemplateContent<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.Content`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-content.html)
#[must_use]
pub struct Content(Properties_);
impl Content {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Content(Properties_::new()) }
}
impl Content {
    /// Sets `EmailMessageTemplateContent`.
    #[inline] pub fn email_message_template_content(mut self, value: impl IntoValue_<EmailMessageTemplateContent>) -> Self { self.0.put("EmailMessageTemplateContent", value.into_node()); self }
    /// Sets `SmsMessageTemplateContent`.
    #[inline] pub fn sms_message_template_content(mut self, value: impl IntoValue_<SmsMessageTemplateContent>) -> Self { self.0.put("SmsMessageTemplateContent", value.into_node()); self }
}
impl IntoValue_<Content> for Content { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.AgentAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-agentattributes.html)
#[must_use]
pub struct AgentAttributes(Properties_);
impl AgentAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AgentAttributes(Properties_::new()) }
}
impl AgentAttributes {
    /// Sets `FirstName`. 1 to 32767 characters.
    #[inline] pub fn first_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FirstName", value.into_node()); self }
    /// Sets `LastName`. 1 to 32767 characters.
    #[inline] pub fn last_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastName", value.into_node()); self }
}
impl IntoValue_<AgentAttributes> for AgentAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.CustomerProfileAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-customerprofileattributes.html)
#[must_use]
pub struct CustomerProfileAttributes(Properties_);
impl CustomerProfileAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomerProfileAttributes(Properties_::new()) }
}
impl CustomerProfileAttributes {
    /// Sets `AccountNumber`. 1 to 32767 characters.
    #[inline] pub fn account_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccountNumber", value.into_node()); self }
    /// Sets `AdditionalInformation`. 1 to 32767 characters.
    #[inline] pub fn additional_information(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdditionalInformation", value.into_node()); self }
    /// Sets `Address1`. 1 to 32767 characters.
    #[inline] pub fn address1(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Address1", value.into_node()); self }
    /// Sets `Address2`. 1 to 32767 characters.
    #[inline] pub fn address2(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Address2", value.into_node()); self }
    /// Sets `Address3`. 1 to 32767 characters.
    #[inline] pub fn address3(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Address3", value.into_node()); self }
    /// Sets `Address4`. 1 to 32767 characters.
    #[inline] pub fn address4(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Address4", value.into_node()); self }
    /// Sets `BillingAddress1`. 1 to 32767 characters.
    #[inline] pub fn billing_address1(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingAddress1", value.into_node()); self }
    /// Sets `BillingAddress2`. 1 to 32767 characters.
    #[inline] pub fn billing_address2(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingAddress2", value.into_node()); self }
    /// Sets `BillingAddress3`. 1 to 32767 characters.
    #[inline] pub fn billing_address3(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingAddress3", value.into_node()); self }
    /// Sets `BillingAddress4`. 1 to 32767 characters.
    #[inline] pub fn billing_address4(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingAddress4", value.into_node()); self }
    /// Sets `BillingCity`. 1 to 32767 characters.
    #[inline] pub fn billing_city(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingCity", value.into_node()); self }
    /// Sets `BillingCountry`. 1 to 32767 characters.
    #[inline] pub fn billing_country(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingCountry", value.into_node()); self }
    /// Sets `BillingCounty`. 1 to 32767 characters.
    #[inline] pub fn billing_county(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingCounty", value.into_node()); self }
    /// Sets `BillingPostalCode`. 1 to 32767 characters.
    #[inline] pub fn billing_postal_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingPostalCode", value.into_node()); self }
    /// Sets `BillingProvince`. 1 to 32767 characters.
    #[inline] pub fn billing_province(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingProvince", value.into_node()); self }
    /// Sets `BillingState`. 1 to 32767 characters.
    #[inline] pub fn billing_state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingState", value.into_node()); self }
    /// Sets `BirthDate`. 1 to 32767 characters.
    #[inline] pub fn birth_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BirthDate", value.into_node()); self }
    /// Sets `BusinessEmailAddress`. 1 to 32767 characters.
    #[inline] pub fn business_email_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BusinessEmailAddress", value.into_node()); self }
    /// Sets `BusinessName`. 1 to 32767 characters.
    #[inline] pub fn business_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BusinessName", value.into_node()); self }
    /// Sets `BusinessPhoneNumber`. 1 to 32767 characters.
    #[inline] pub fn business_phone_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BusinessPhoneNumber", value.into_node()); self }
    /// Sets `City`. 1 to 32767 characters.
    #[inline] pub fn city(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("City", value.into_node()); self }
    /// Sets `Country`. 1 to 32767 characters.
    #[inline] pub fn country(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Country", value.into_node()); self }
    /// Sets `County`. 1 to 32767 characters.
    #[inline] pub fn county(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("County", value.into_node()); self }
    /// Sets `Custom`.
    #[inline] pub fn custom(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Custom", value.into_node()); self }
    /// Sets `EmailAddress`. 1 to 32767 characters.
    #[inline] pub fn email_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailAddress", value.into_node()); self }
    /// Sets `FirstName`. 1 to 32767 characters.
    #[inline] pub fn first_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FirstName", value.into_node()); self }
    /// Sets `Gender`. 1 to 32767 characters.
    #[inline] pub fn gender(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Gender", value.into_node()); self }
    /// Sets `HomePhoneNumber`. 1 to 32767 characters.
    #[inline] pub fn home_phone_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HomePhoneNumber", value.into_node()); self }
    /// Sets `LastName`. 1 to 32767 characters.
    #[inline] pub fn last_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastName", value.into_node()); self }
    /// Sets `MailingAddress1`. 1 to 32767 characters.
    #[inline] pub fn mailing_address1(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MailingAddress1", value.into_node()); self }
    /// Sets `MailingAddress2`. 1 to 32767 characters.
    #[inline] pub fn mailing_address2(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MailingAddress2", value.into_node()); self }
    /// Sets `MailingAddress3`. 1 to 32767 characters.
    #[inline] pub fn mailing_address3(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MailingAddress3", value.into_node()); self }
    /// Sets `MailingAddress4`. 1 to 32767 characters.
    #[inline] pub fn mailing_address4(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MailingAddress4", value.into_node()); self }
    /// Sets `MailingCity`. 1 to 32767 characters.
    #[inline] pub fn mailing_city(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MailingCity", value.into_node()); self }
    /// Sets `MailingCountry`. 1 to 32767 characters.
    #[inline] pub fn mailing_country(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MailingCountry", value.into_node()); self }
    /// Sets `MailingCounty`. 1 to 32767 characters.
    #[inline] pub fn mailing_county(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MailingCounty", value.into_node()); self }
    /// Sets `MailingPostalCode`. 1 to 32767 characters.
    #[inline] pub fn mailing_postal_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MailingPostalCode", value.into_node()); self }
    /// Sets `MailingProvince`. 1 to 32767 characters.
    #[inline] pub fn mailing_province(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MailingProvince", value.into_node()); self }
    /// Sets `MailingState`. 1 to 32767 characters.
    #[inline] pub fn mailing_state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MailingState", value.into_node()); self }
    /// Sets `MiddleName`. 1 to 32767 characters.
    #[inline] pub fn middle_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MiddleName", value.into_node()); self }
    /// Sets `MobilePhoneNumber`. 1 to 32767 characters.
    #[inline] pub fn mobile_phone_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MobilePhoneNumber", value.into_node()); self }
    /// Sets `PartyType`. 1 to 32767 characters.
    #[inline] pub fn party_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PartyType", value.into_node()); self }
    /// Sets `PhoneNumber`. 1 to 32767 characters.
    #[inline] pub fn phone_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PhoneNumber", value.into_node()); self }
    /// Sets `PostalCode`. 1 to 32767 characters.
    #[inline] pub fn postal_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PostalCode", value.into_node()); self }
    /// Sets `ProfileARN`. 1 to 32767 characters.
    #[inline] pub fn profile_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProfileARN", value.into_node()); self }
    /// Sets `ProfileId`. 1 to 32767 characters.
    #[inline] pub fn profile_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProfileId", value.into_node()); self }
    /// Sets `Province`. 1 to 32767 characters.
    #[inline] pub fn province(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Province", value.into_node()); self }
    /// Sets `ShippingAddress1`. 1 to 32767 characters.
    #[inline] pub fn shipping_address1(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShippingAddress1", value.into_node()); self }
    /// Sets `ShippingAddress2`. 1 to 32767 characters.
    #[inline] pub fn shipping_address2(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShippingAddress2", value.into_node()); self }
    /// Sets `ShippingAddress3`. 1 to 32767 characters.
    #[inline] pub fn shipping_address3(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShippingAddress3", value.into_node()); self }
    /// Sets `ShippingAddress4`. 1 to 32767 characters.
    #[inline] pub fn shipping_address4(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShippingAddress4", value.into_node()); self }
    /// Sets `ShippingCity`. 1 to 32767 characters.
    #[inline] pub fn shipping_city(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShippingCity", value.into_node()); self }
    /// Sets `ShippingCountry`. 1 to 32767 characters.
    #[inline] pub fn shipping_country(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShippingCountry", value.into_node()); self }
    /// Sets `ShippingCounty`. 1 to 32767 characters.
    #[inline] pub fn shipping_county(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShippingCounty", value.into_node()); self }
    /// Sets `ShippingPostalCode`. 1 to 32767 characters.
    #[inline] pub fn shipping_postal_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShippingPostalCode", value.into_node()); self }
    /// Sets `ShippingProvince`. 1 to 32767 characters.
    #[inline] pub fn shipping_province(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShippingProvince", value.into_node()); self }
    /// Sets `ShippingState`. 1 to 32767 characters.
    #[inline] pub fn shipping_state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShippingState", value.into_node()); self }
    /// Sets `State`. 1 to 32767 characters.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
}
impl IntoValue_<CustomerProfileAttributes> for CustomerProfileAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.SystemEndpointAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-systemendpointattributes.html)
#[must_use]
pub struct SystemEndpointAttributes(Properties_);
impl SystemEndpointAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SystemEndpointAttributes(Properties_::new()) }
}
impl SystemEndpointAttributes {
    /// Sets `Address`. 1 to 32767 characters.
    #[inline] pub fn address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Address", value.into_node()); self }
}
impl IntoValue_<SystemEndpointAttributes> for SystemEndpointAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.SystemAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-systemattributes.html)
#[must_use]
pub struct SystemAttributes(Properties_);
impl SystemAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SystemAttributes(Properties_::new()) }
}
impl SystemAttributes {
    /// Sets `CustomerEndpoint`.
    #[inline] pub fn customer_endpoint(mut self, value: impl IntoValue_<SystemEndpointAttributes>) -> Self { self.0.put("CustomerEndpoint", value.into_node()); self }
    /// Sets `Name`. 1 to 32767 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SystemEndpoint`.
    #[inline] pub fn system_endpoint(mut self, value: impl IntoValue_<SystemEndpointAttributes>) -> Self { self.0.put("SystemEndpoint", value.into_node()); self }
}
impl IntoValue_<SystemAttributes> for SystemAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.MessageTemplateAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-messagetemplateattributes.html)
#[must_use]
pub struct MessageTemplateAttributes(Properties_);
impl MessageTemplateAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MessageTemplateAttributes(Properties_::new()) }
}
impl MessageTemplateAttributes {
    /// Sets `AgentAttributes`.
    #[inline] pub fn agent_attributes(mut self, value: impl IntoValue_<AgentAttributes>) -> Self { self.0.put("AgentAttributes", value.into_node()); self }
    /// Sets `CustomAttributes`.
    #[inline] pub fn custom_attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("CustomAttributes", value.into_node()); self }
    /// Sets `CustomerProfileAttributes`.
    #[inline] pub fn customer_profile_attributes(mut self, value: impl IntoValue_<CustomerProfileAttributes>) -> Self { self.0.put("CustomerProfileAttributes", value.into_node()); self }
    /// Sets `SystemAttributes`.
    #[inline] pub fn system_attributes(mut self, value: impl IntoValue_<SystemAttributes>) -> Self { self.0.put("SystemAttributes", value.into_node()); self }
}
impl IntoValue_<MessageTemplateAttributes> for MessageTemplateAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.GroupingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-groupingconfiguration.html)
#[must_use]
pub struct GroupingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GroupingConfiguration<Missing_<super::required::criteria>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GroupingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GroupingConfiguration<S0, S1> {
    /// Sets `Criteria`. Required. 1 to 100 characters.
    #[inline] pub fn criteria(mut self, value: impl IntoValue_<String>) -> GroupingConfiguration<Set_, S1> { self.0.put("Criteria", value.into_node()); GroupingConfiguration(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> GroupingConfiguration<S0, Set_> { self.0.put("Values", value.into_node()); GroupingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GroupingConfiguration> for GroupingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::MessageTemplate.MessageTemplateAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-messagetemplateattachment.html)
#[must_use]
pub struct MessageTemplateAttachment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MessageTemplateAttachment<Missing_<super::required::attachment_name>, Missing_<super::required::s3_presigned_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MessageTemplateAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MessageTemplateAttachment<S0, S1> {
    /// Sets `AttachmentId`. At least 1 character.
    #[inline] pub fn attachment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttachmentId", value.into_node()); self }
    /// Sets `AttachmentName`. Required. 1 to 255 characters.
    #[inline] pub fn attachment_name(mut self, value: impl IntoValue_<String>) -> MessageTemplateAttachment<Set_, S1> { self.0.put("AttachmentName", value.into_node()); MessageTemplateAttachment(self.0, PhantomData_) }
    /// Sets `S3PresignedUrl`. Required. At least 1 character.
    #[inline] pub fn s3_presigned_url(mut self, value: impl IntoValue_<String>) -> MessageTemplateAttachment<S0, Set_> { self.0.put("S3PresignedUrl", value.into_node()); MessageTemplateAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MessageTemplateAttachment> for MessageTemplateAttachment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Wisdom::MessageTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplate.html)
#[derive(Debug)]
pub enum ChannelSubtype {}
impl ChannelSubtype {
    /// `EMAIL`
    pub const EMAIL: Value_<ChannelSubtype> = Value_::constant("EMAIL");
    /// `SMS`
    pub const SMS: Value_<ChannelSubtype> = Value_::constant("SMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ChannelSubtype> { Value_::from_node(value.into_node()) }
}
