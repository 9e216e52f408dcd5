// Made by `cargo xtask generate`; do not edit.
//! `AWS::B2BI::Partnership`

use stanchion_template::generated::*;

/// `AWS::B2BI::Partnership`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html)
#[must_use]
pub struct Partnership<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Partnership<Missing_<super::required::capabilities>, Missing_<super::required::email>, Missing_<super::required::name>, Missing_<super::required::profile_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Partnership(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Partnership<S0, S1, S2, S3> {
    /// Sets `Capabilities`. Required.
    #[inline] pub fn capabilities(mut self, value: impl IntoValue_<Vec<String>>) -> Partnership<Set_, S1, S2, S3> { self.0.put("Capabilities", value.into_node()); Partnership(self.0, PhantomData_) }
    /// Sets `CapabilityOptions`.
    #[inline] pub fn capability_options(mut self, value: impl IntoValue_<CapabilityOptions>) -> Self { self.0.put("CapabilityOptions", value.into_node()); self }
    /// Sets `Email`. Required. 5 to 254 characters. An update replaces the resource.
    #[inline] pub fn email(mut self, value: impl IntoValue_<String>) -> Partnership<S0, Set_, S2, S3> { self.0.put("Email", value.into_node()); Partnership(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 254 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Partnership<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); Partnership(self.0, PhantomData_) }
    /// Sets `Phone`. 7 to 22 characters. An update replaces the resource.
    #[inline] pub fn phone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Phone", value.into_node()); self }
    /// Sets `ProfileId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn profile_id(mut self, value: impl IntoValue_<String>) -> Partnership<S0, S1, S2, Set_> { self.0.put("ProfileId", value.into_node()); Partnership(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Partnership> for Partnership<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Partnership<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::B2BI::Partnership";
    type Handle = PartnershipRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Partnership`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PartnershipRef(Id_);
impl From<Id_> for PartnershipRef { #[inline] fn from(id: Id_) -> Self { PartnershipRef(id) } }
impl AsRef<Id_> for PartnershipRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PartnershipRef {
    /// `Ref`: `PartnershipId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
    /// `Fn::GetAtt` `PartnershipArn`
    #[inline] pub fn partnership_arn(&self) -> Value_<String> { self.0.attribute("PartnershipArn") }
    /// `Fn::GetAtt` `PartnershipId`
    #[inline] pub fn partnership_id(&self) -> Value_<String> { self.0.attribute("PartnershipId") }
    /// `Fn::GetAtt` `TradingPartnerId`
    #[inline] pub fn trading_partner_id(&self) -> Value_<String> { self.0.attribute("TradingPartnerId") }
}
/// `AWS::B2BI::Partnership.X12AcknowledgmentOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-x12acknowledgmentoptions.html)
#[must_use]
pub struct X12AcknowledgmentOptions<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl X12AcknowledgmentOptions<Missing_<super::required::functional_acknowledgment>, Missing_<super::required::technical_acknowledgment>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { X12AcknowledgmentOptions(Properties_::new(), PhantomData_) }
}
impl<S0, S1> X12AcknowledgmentOptions<S0, S1> {
    /// Sets `FunctionalAcknowledgment`. Required. The values are constants of [`X12FunctionalAcknowledgment`].
    #[inline] pub fn functional_acknowledgment(mut self, value: impl IntoValue_<X12FunctionalAcknowledgment>) -> X12AcknowledgmentOptions<Set_, S1> { self.0.put("FunctionalAcknowledgment", value.into_node()); X12AcknowledgmentOptions(self.0, PhantomData_) }
    /// Sets `TechnicalAcknowledgment`. Required. The values are constants of [`X12TechnicalAcknowledgment`].
    #[inline] pub fn technical_acknowledgment(mut self, value: impl IntoValue_<X12TechnicalAcknowledgment>) -> X12AcknowledgmentOptions<S0, Set_> { self.0.put("TechnicalAcknowledgment", value.into_node()); X12AcknowledgmentOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<X12AcknowledgmentOptions> for X12AcknowledgmentOptions<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Partnership.X12InboundEdiOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-x12inboundedioptions.html)
#[must_use]
pub struct X12InboundEdiOptions(Properties_);
impl X12InboundEdiOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { X12InboundEdiOptions(Properties_::new()) }
}
impl X12InboundEdiOptions {
    /// Sets `AcknowledgmentOptions`.
    #[inline] pub fn acknowledgment_options(mut self, value: impl IntoValue_<X12AcknowledgmentOptions>) -> Self { self.0.put("AcknowledgmentOptions", value.into_node()); self }
}
impl IntoValue_<X12InboundEdiOptions> for X12InboundEdiOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Partnership.InboundEdiOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-inboundedioptions.html)
#[must_use]
pub struct InboundEdiOptions(Properties_);
impl InboundEdiOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InboundEdiOptions(Properties_::new()) }
}
impl InboundEdiOptions {
    /// Sets `X12`.
    #[inline] pub fn x12(mut self, value: impl IntoValue_<X12InboundEdiOptions>) -> Self { self.0.put("X12", value.into_node()); self }
}
impl IntoValue_<InboundEdiOptions> for InboundEdiOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Partnership.X12ControlNumbers`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-x12controlnumbers.html)
#[must_use]
pub struct X12ControlNumbers(Properties_);
impl X12ControlNumbers {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { X12ControlNumbers(Properties_::new()) }
}
impl X12ControlNumbers {
    /// Sets `StartingFunctionalGroupControlNumber`. 1 to 999999999.
    #[inline] pub fn starting_functional_group_control_number(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StartingFunctionalGroupControlNumber", value.into_node()); self }
    /// Sets `StartingInterchangeControlNumber`. 1 to 999999999.
    #[inline] pub fn starting_interchange_control_number(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StartingInterchangeControlNumber", value.into_node()); self }
    /// Sets `StartingTransactionSetControlNumber`. 1 to 999999999.
    #[inline] pub fn starting_transaction_set_control_number(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StartingTransactionSetControlNumber", value.into_node()); self }
}
impl IntoValue_<X12ControlNumbers> for X12ControlNumbers { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Partnership.X12Delimiters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-x12delimiters.html)
#[must_use]
pub struct X12Delimiters(Properties_);
impl X12Delimiters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { X12Delimiters(Properties_::new()) }
}
impl X12Delimiters {
    /// Sets `ComponentSeparator`. Exactly 1 character.
    #[inline] pub fn component_separator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentSeparator", value.into_node()); self }
    /// Sets `DataElementSeparator`. Exactly 1 character.
    #[inline] pub fn data_element_separator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataElementSeparator", value.into_node()); self }
    /// Sets `SegmentTerminator`. Exactly 1 character.
    #[inline] pub fn segment_terminator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentTerminator", value.into_node()); self }
}
impl IntoValue_<X12Delimiters> for X12Delimiters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Partnership.X12FunctionalGroupHeaders`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-x12functionalgroupheaders.html)
#[must_use]
pub struct X12FunctionalGroupHeaders(Properties_);
impl X12FunctionalGroupHeaders {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { X12FunctionalGroupHeaders(Properties_::new()) }
}
impl X12FunctionalGroupHeaders {
    /// Sets `ApplicationReceiverCode`. 2 to 15 characters.
    #[inline] pub fn application_receiver_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationReceiverCode", value.into_node()); self }
    /// Sets `ApplicationSenderCode`. 2 to 15 characters.
    #[inline] pub fn application_sender_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationSenderCode", value.into_node()); self }
    /// Sets `ResponsibleAgencyCode`. 1 to 2 characters.
    #[inline] pub fn responsible_agency_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResponsibleAgencyCode", value.into_node()); self }
}
impl IntoValue_<X12FunctionalGroupHeaders> for X12FunctionalGroupHeaders { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Partnership.X12InterchangeControlHeaders`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-x12interchangecontrolheaders.html)
#[must_use]
pub struct X12InterchangeControlHeaders(Properties_);
impl X12InterchangeControlHeaders {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { X12InterchangeControlHeaders(Properties_::new()) }
}
impl X12InterchangeControlHeaders {
    /// Sets `AcknowledgmentRequestedCode`. Exactly 1 character.
    #[inline] pub fn acknowledgment_requested_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcknowledgmentRequestedCode", value.into_node()); self }
    /// Sets `ReceiverId`. Exactly 15 characters.
    #[inline] pub fn receiver_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReceiverId", value.into_node()); self }
    /// Sets `ReceiverIdQualifier`. Exactly 2 characters.
    #[inline] pub fn receiver_id_qualifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReceiverIdQualifier", value.into_node()); self }
    /// Sets `RepetitionSeparator`. Exactly 1 character.
    #[inline] pub fn repetition_separator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RepetitionSeparator", value.into_node()); self }
    /// Sets `SenderId`. Exactly 15 characters.
    #[inline] pub fn sender_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SenderId", value.into_node()); self }
    /// Sets `SenderIdQualifier`. Exactly 2 characters.
    #[inline] pub fn sender_id_qualifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SenderIdQualifier", value.into_node()); self }
    /// Sets `UsageIndicatorCode`. Exactly 1 character.
    #[inline] pub fn usage_indicator_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UsageIndicatorCode", value.into_node()); self }
}
impl IntoValue_<X12InterchangeControlHeaders> for X12InterchangeControlHeaders { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Partnership.X12OutboundEdiHeaders`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-x12outboundediheaders.html)
#[must_use]
pub struct X12OutboundEdiHeaders(Properties_);
impl X12OutboundEdiHeaders {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { X12OutboundEdiHeaders(Properties_::new()) }
}
impl X12OutboundEdiHeaders {
    /// Sets `ControlNumbers`.
    #[inline] pub fn control_numbers(mut self, value: impl IntoValue_<X12ControlNumbers>) -> Self { self.0.put("ControlNumbers", value.into_node()); self }
    /// Sets `Delimiters`.
    #[inline] pub fn delimiters(mut self, value: impl IntoValue_<X12Delimiters>) -> Self { self.0.put("Delimiters", value.into_node()); self }
    /// Sets `FunctionalGroupHeaders`.
    #[inline] pub fn functional_group_headers(mut self, value: impl IntoValue_<X12FunctionalGroupHeaders>) -> Self { self.0.put("FunctionalGroupHeaders", value.into_node()); self }
    /// Sets `Gs05TimeFormat`. The values are constants of [`X12GS05TimeFormat`].
    #[inline] pub fn gs05_time_format(mut self, value: impl IntoValue_<X12GS05TimeFormat>) -> Self { self.0.put("Gs05TimeFormat", value.into_node()); self }
    /// Sets `InterchangeControlHeaders`.
    #[inline] pub fn interchange_control_headers(mut self, value: impl IntoValue_<X12InterchangeControlHeaders>) -> Self { self.0.put("InterchangeControlHeaders", value.into_node()); self }
    /// Sets `ValidateEdi`.
    #[inline] pub fn validate_edi(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ValidateEdi", value.into_node()); self }
}
impl IntoValue_<X12OutboundEdiHeaders> for X12OutboundEdiHeaders { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Partnership.WrapOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-wrapoptions.html)
#[must_use]
pub struct WrapOptions(Properties_);
impl WrapOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WrapOptions(Properties_::new()) }
}
impl WrapOptions {
    /// Sets `LineLength`. At least 1.
    #[inline] pub fn line_length(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LineLength", value.into_node()); self }
    /// Sets `LineTerminator`. The values are constants of [`LineTerminator`].
    #[inline] pub fn line_terminator(mut self, value: impl IntoValue_<LineTerminator>) -> Self { self.0.put("LineTerminator", value.into_node()); self }
    /// Sets `WrapBy`. The values are constants of [`WrapFormat`].
    #[inline] pub fn wrap_by(mut self, value: impl IntoValue_<WrapFormat>) -> Self { self.0.put("WrapBy", value.into_node()); self }
}
impl IntoValue_<WrapOptions> for WrapOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Partnership.X12Envelope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-x12envelope.html)
#[must_use]
pub struct X12Envelope(Properties_);
impl X12Envelope {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { X12Envelope(Properties_::new()) }
}
impl X12Envelope {
    /// Sets `Common`.
    #[inline] pub fn common(mut self, value: impl IntoValue_<X12OutboundEdiHeaders>) -> Self { self.0.put("Common", value.into_node()); self }
    /// Sets `WrapOptions`.
    #[inline] pub fn wrap_options(mut self, value: impl IntoValue_<WrapOptions>) -> Self { self.0.put("WrapOptions", value.into_node()); self }
}
impl IntoValue_<X12Envelope> for X12Envelope { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Partnership.OutboundEdiOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-outboundedioptions.html)
#[must_use]
pub struct OutboundEdiOptions(Properties_);
impl OutboundEdiOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutboundEdiOptions(Properties_::new()) }
}
impl OutboundEdiOptions {
    /// Sets `X12`.
    #[inline] pub fn x12(mut self, value: impl IntoValue_<X12Envelope>) -> Self { self.0.put("X12", value.into_node()); self }
}
impl IntoValue_<OutboundEdiOptions> for OutboundEdiOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::B2BI::Partnership.CapabilityOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-capabilityoptions.html)
#[must_use]
pub struct CapabilityOptions(Properties_);
impl CapabilityOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapabilityOptions(Properties_::new()) }
}
impl CapabilityOptions {
    /// Sets `InboundEdi`.
    #[inline] pub fn inbound_edi(mut self, value: impl IntoValue_<InboundEdiOptions>) -> Self { self.0.put("InboundEdi", value.into_node()); self }
    /// Sets `OutboundEdi`.
    #[inline] pub fn outbound_edi(mut self, value: impl IntoValue_<OutboundEdiOptions>) -> Self { self.0.put("OutboundEdi", value.into_node()); self }
}
impl IntoValue_<CapabilityOptions> for CapabilityOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::B2BI::Partnership`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html)
#[derive(Debug)]
pub enum X12FunctionalAcknowledgment {}
impl X12FunctionalAcknowledgment {
    /// `DO_NOT_GENERATE`
    pub const DO_NOT_GENERATE: Value_<X12FunctionalAcknowledgment> = Value_::constant("DO_NOT_GENERATE");
    /// `GENERATE_ALL_SEGMENTS`
    pub const GENERATE_ALL_SEGMENTS: Value_<X12FunctionalAcknowledgment> = Value_::constant("GENERATE_ALL_SEGMENTS");
    /// `GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP`
    pub const GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP: Value_<X12FunctionalAcknowledgment> = Value_::constant("GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<X12FunctionalAcknowledgment> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::B2BI::Partnership`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html)
#[derive(Debug)]
pub enum X12TechnicalAcknowledgment {}
impl X12TechnicalAcknowledgment {
    /// `DO_NOT_GENERATE`
    pub const DO_NOT_GENERATE: Value_<X12TechnicalAcknowledgment> = Value_::constant("DO_NOT_GENERATE");
    /// `GENERATE_ALL_SEGMENTS`
    pub const GENERATE_ALL_SEGMENTS: Value_<X12TechnicalAcknowledgment> = Value_::constant("GENERATE_ALL_SEGMENTS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<X12TechnicalAcknowledgment> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::B2BI::Partnership`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html)
#[derive(Debug)]
pub enum X12GS05TimeFormat {}
impl X12GS05TimeFormat {
    /// `HHMM`
    pub const HHMM: Value_<X12GS05TimeFormat> = Value_::constant("HHMM");
    /// `HHMMSS`
    pub const HHMMSS: Value_<X12GS05TimeFormat> = Value_::constant("HHMMSS");
    /// `HHMMSSDD`
    pub const HHMMSSDD: Value_<X12GS05TimeFormat> = Value_::constant("HHMMSSDD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<X12GS05TimeFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::B2BI::Partnership`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html)
#[derive(Debug)]
pub enum LineTerminator {}
impl LineTerminator {
    /// `CRLF`
    pub const CRLF: Value_<LineTerminator> = Value_::constant("CRLF");
    /// `LF`
    pub const LF: Value_<LineTerminator> = Value_::constant("LF");
    /// `CR`
    pub const CR: Value_<LineTerminator> = Value_::constant("CR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LineTerminator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::B2BI::Partnership`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html)
#[derive(Debug)]
pub enum WrapFormat {}
impl WrapFormat {
    /// `SEGMENT`
    pub const SEGMENT: Value_<WrapFormat> = Value_::constant("SEGMENT");
    /// `ONE_LINE`
    pub const ONE_LINE: Value_<WrapFormat> = Value_::constant("ONE_LINE");
    /// `LINE_LENGTH`
    pub const LINE_LENGTH: Value_<WrapFormat> = Value_::constant("LINE_LENGTH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WrapFormat> { Value_::from_node(value.into_node()) }
}
