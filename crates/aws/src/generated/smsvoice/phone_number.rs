// Made by `cargo xtask generate`; do not edit.
//! `AWS::SMSVOICE::PhoneNumber`

use stanchion_template::generated::*;

/// `AWS::SMSVOICE::PhoneNumber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html)
#[must_use]
pub struct PhoneNumber<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl PhoneNumber<Missing_<super::required::iso_country_code>, Missing_<super::required::mandatory_keywords>, Missing_<super::required::number_capabilities>, Missing_<super::required::number_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PhoneNumber(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> PhoneNumber<S0, S1, S2, S3> {
    /// Sets `DeletionProtectionEnabled`.
    #[inline] pub fn deletion_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value.into_node()); self }
    /// Sets `IsoCountryCode`. Required. An update replaces the resource.
    #[inline] pub fn iso_country_code(mut self, value: impl IntoValue_<String>) -> PhoneNumber<Set_, S1, S2, S3> { self.0.put("IsoCountryCode", value.into_node()); PhoneNumber(self.0, PhantomData_) }
    /// Sets `MandatoryKeywords`. Required.
    #[inline] pub fn mandatory_keywords(mut self, value: impl IntoValue_<MandatoryKeywords>) -> PhoneNumber<S0, Set_, S2, S3> { self.0.put("MandatoryKeywords", value.into_node()); PhoneNumber(self.0, PhantomData_) }
    /// Sets `NumberCapabilities`. Required. An update replaces the resource. The values are constants of [`NumberCapabilitie`].
    #[inline] pub fn number_capabilities(mut self, value: impl IntoValue_<Vec<NumberCapabilitie>>) -> PhoneNumber<S0, S1, Set_, S3> { self.0.put("NumberCapabilities", value.into_node()); PhoneNumber(self.0, PhantomData_) }
    /// Sets `NumberType`. Required. An update replaces the resource. The values are constants of [`NumberType`].
    #[inline] pub fn number_type(mut self, value: impl IntoValue_<NumberType>) -> PhoneNumber<S0, S1, S2, Set_> { self.0.put("NumberType", value.into_node()); PhoneNumber(self.0, PhantomData_) }
    /// Sets `OptOutListName`. 1 to 256 characters.
    #[inline] pub fn opt_out_list_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OptOutListName", value.into_node()); self }
    /// Sets `OptionalKeywords`.
    #[inline] pub fn optional_keywords(mut self, value: impl IntoValue_<Vec<OptionalKeyword>>) -> Self { self.0.put("OptionalKeywords", value.into_node()); self }
    /// Sets `SelfManagedOptOutsEnabled`.
    #[inline] pub fn self_managed_opt_outs_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SelfManagedOptOutsEnabled", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TwoWay`.
    #[inline] pub fn two_way(mut self, value: impl IntoValue_<TwoWay>) -> Self { self.0.put("TwoWay", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<PhoneNumber> for PhoneNumber<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for PhoneNumber<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::SMSVOICE::PhoneNumber";
    type Handle = PhoneNumberRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PhoneNumber`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PhoneNumberRef(Id_);
impl From<Id_> for PhoneNumberRef { #[inline] fn from(id: Id_) -> Self { PhoneNumberRef(id) } }
impl AsRef<Id_> for PhoneNumberRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PhoneNumberRef {
    /// `Ref`: `PhoneNumberId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `PhoneNumber`
    #[inline] pub fn phone_number(&self) -> Value_<String> { self.0.attribute("PhoneNumber") }
    /// `Fn::GetAtt` `PhoneNumberId`
    #[inline] pub fn phone_number_id(&self) -> Value_<String> { self.0.attribute("PhoneNumberId") }
}
/// `AWS::SMSVOICE::PhoneNumber.MandatoryKeyword`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-phonenumber-mandatorykeyword.html)
#[must_use]
pub struct MandatoryKeyword<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MandatoryKeyword<Missing_<super::required::message>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MandatoryKeyword(Properties_::new(), PhantomData_) }
}
impl<S0> MandatoryKeyword<S0> {
    /// Sets `Message`. Required. At most 1600 characters.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> MandatoryKeyword<Set_> { self.0.put("Message", value.into_node()); MandatoryKeyword(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MandatoryKeyword> for MandatoryKeyword<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SMSVOICE::PhoneNumber.MandatoryKeywords`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html)
#[must_use]
pub struct MandatoryKeywords<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MandatoryKeywords<Missing_<super::required::help>, Missing_<super::required::stop>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MandatoryKeywords(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MandatoryKeywords<S0, S1> {
    /// Sets `HELP`. Required.
    #[inline] pub fn help(mut self, value: impl IntoValue_<MandatoryKeyword>) -> MandatoryKeywords<Set_, S1> { self.0.put("HELP", value.into_node()); MandatoryKeywords(self.0, PhantomData_) }
    /// Sets `STOP`. Required.
    #[inline] pub fn stop(mut self, value: impl IntoValue_<MandatoryKeyword>) -> MandatoryKeywords<S0, Set_> { self.0.put("STOP", value.into_node()); MandatoryKeywords(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MandatoryKeywords> for MandatoryKeywords<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SMSVOICE::PhoneNumber.OptionalKeyword`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-phonenumber-optionalkeyword.html)
#[must_use]
pub struct OptionalKeyword<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OptionalKeyword<Missing_<super::required::action>, Missing_<super::required::keyword>, Missing_<super::required::message>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OptionalKeyword(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OptionalKeyword<S0, S1, S2> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> OptionalKeyword<Set_, S1, S2> { self.0.put("Action", value.into_node()); OptionalKeyword(self.0, PhantomData_) }
    /// Sets `Keyword`. Required. At most 30 characters.
    #[inline] pub fn keyword(mut self, value: impl IntoValue_<String>) -> OptionalKeyword<S0, Set_, S2> { self.0.put("Keyword", value.into_node()); OptionalKeyword(self.0, PhantomData_) }
    /// Sets `Message`. Required. At most 1600 characters.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> OptionalKeyword<S0, S1, Set_> { self.0.put("Message", value.into_node()); OptionalKeyword(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OptionalKeyword> for OptionalKeyword<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SMSVOICE::PhoneNumber.TwoWay`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html)
#[must_use]
pub struct TwoWay<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TwoWay<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TwoWay(Properties_::new(), PhantomData_) }
}
impl<S0> TwoWay<S0> {
    /// Sets `ChannelArn`.
    #[inline] pub fn channel_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelArn", value.into_node()); self }
    /// Sets `ChannelRole`.
    #[inline] pub fn channel_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelRole", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> TwoWay<Set_> { self.0.put("Enabled", value.into_node()); TwoWay(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TwoWay> for TwoWay<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SMSVOICE::PhoneNumber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html)
#[derive(Debug)]
pub enum NumberCapabilitie {}
impl NumberCapabilitie {
    /// `SMS`
    pub const SMS: Value_<NumberCapabilitie> = Value_::constant("SMS");
    /// `VOICE`
    pub const VOICE: Value_<NumberCapabilitie> = Value_::constant("VOICE");
    /// `MMS`
    pub const MMS: Value_<NumberCapabilitie> = Value_::constant("MMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NumberCapabilitie> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SMSVOICE::PhoneNumber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html)
#[derive(Debug)]
pub enum NumberType {}
impl NumberType {
    /// `LONG_CODE`
    pub const LONG_CODE: Value_<NumberType> = Value_::constant("LONG_CODE");
    /// `TOLL_FREE`
    pub const TOLL_FREE: Value_<NumberType> = Value_::constant("TOLL_FREE");
    /// `TEN_DLC`
    pub const TEN_DLC: Value_<NumberType> = Value_::constant("TEN_DLC");
    /// `SIMULATOR`
    pub const SIMULATOR: Value_<NumberType> = Value_::constant("SIMULATOR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NumberType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SMSVOICE::PhoneNumber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `AUTOMATIC_RESPONSE`
    pub const AUTOMATIC_RESPONSE: Value_<Action> = Value_::constant("AUTOMATIC_RESPONSE");
    /// `OPT_OUT`
    pub const OPT_OUT: Value_<Action> = Value_::constant("OPT_OUT");
    /// `OPT_IN`
    pub const OPT_IN: Value_<Action> = Value_::constant("OPT_IN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
