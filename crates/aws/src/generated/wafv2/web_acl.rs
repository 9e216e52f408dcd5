// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFv2::WebACL`

use stanchion_template::generated::*;

/// `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[must_use]
pub struct WebACL<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl WebACL<Missing_<super::required::default_action>, Missing_<super::required::scope>, Missing_<super::required::visibility_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebACL(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> WebACL<S0, S1, S2> {
    /// Sets `ApplicationConfig`.
    #[inline] pub fn application_config(mut self, value: impl IntoValue_<ApplicationConfig>) -> Self { self.0.put("ApplicationConfig", value.into_node()); self }
    /// Sets `AssociationConfig`.
    #[inline] pub fn association_config(mut self, value: impl IntoValue_<AssociationConfig>) -> Self { self.0.put("AssociationConfig", value.into_node()); self }
    /// Sets `CaptchaConfig`.
    #[inline] pub fn captcha_config(mut self, value: impl IntoValue_<CaptchaConfig>) -> Self { self.0.put("CaptchaConfig", value.into_node()); self }
    /// Sets `ChallengeConfig`.
    #[inline] pub fn challenge_config(mut self, value: impl IntoValue_<ChallengeConfig>) -> Self { self.0.put("ChallengeConfig", value.into_node()); self }
    /// Sets `CustomResponseBodies`.
    #[inline] pub fn custom_response_bodies(mut self, value: impl IntoValue_<MapOf_<CustomResponseBody>>) -> Self { self.0.put("CustomResponseBodies", value.into_node()); self }
    /// Sets `DataProtectionConfig`.
    #[inline] pub fn data_protection_config(mut self, value: impl IntoValue_<DataProtectionConfig>) -> Self { self.0.put("DataProtectionConfig", value.into_node()); self }
    /// Sets `DefaultAction`. Required.
    #[inline] pub fn default_action(mut self, value: impl IntoValue_<DefaultAction>) -> WebACL<Set_, S1, S2> { self.0.put("DefaultAction", value.into_node()); WebACL(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MonetizationConfig`.
    #[inline] pub fn monetization_config(mut self, value: impl IntoValue_<MonetizationConfig>) -> Self { self.0.put("MonetizationConfig", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OnSourceDDoSProtectionConfig`.
    #[inline] pub fn on_source_d_do_s_protection_config(mut self, value: impl IntoValue_<OnSourceDDoSProtectionConfig>) -> Self { self.0.put("OnSourceDDoSProtectionConfig", value.into_node()); self }
    /// Sets `Rules`.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> Self { self.0.put("Rules", value.into_node()); self }
    /// Sets `Scope`. Required. An update replaces the resource. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> WebACL<S0, Set_, S2> { self.0.put("Scope", value.into_node()); WebACL(self.0, PhantomData_) }
    /// Sets `Tags`. At least 1 item.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TokenDomains`.
    #[inline] pub fn token_domains(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TokenDomains", value.into_node()); self }
    /// Sets `VisibilityConfig`. Required.
    #[inline] pub fn visibility_config(mut self, value: impl IntoValue_<VisibilityConfig>) -> WebACL<S0, S1, Set_> { self.0.put("VisibilityConfig", value.into_node()); WebACL(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<WebACL> for WebACL<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for WebACL<S0, S1, S2> {
    const TYPE: &'static str = "AWS::WAFv2::WebACL";
    type Handle = WebACLRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WebACL`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WebACLRef(Id_);
impl From<Id_> for WebACLRef { #[inline] fn from(id: Id_) -> Self { WebACLRef(id) } }
impl AsRef<Id_> for WebACLRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WebACLRef {
    /// `Ref`: `Name|Id|Scope`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Capacity`
    #[inline] pub fn capacity(&self) -> Value_<i64> { self.0.attribute("Capacity") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LabelNamespace`
    #[inline] pub fn label_namespace(&self) -> Value_<String> { self.0.attribute("LabelNamespace") }
}
/// `AWS::WAFv2::WebACL.ApplicationAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-applicationattribute.html)
#[must_use]
pub struct ApplicationAttribute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApplicationAttribute<Missing_<super::required::name>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationAttribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApplicationAttribute<S0, S1> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ApplicationAttribute<Set_, S1> { self.0.put("Name", value.into_node()); ApplicationAttribute(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 10 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> ApplicationAttribute<S0, Set_> { self.0.put("Values", value.into_node()); ApplicationAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApplicationAttribute> for ApplicationAttribute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ApplicationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-applicationconfig.html)
#[must_use]
pub struct ApplicationConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationConfig<Missing_<super::required::attributes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationConfig<S0> {
    /// Sets `Attributes`. Required. 1 to 10 items.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Vec<ApplicationAttribute>>) -> ApplicationConfig<Set_> { self.0.put("Attributes", value.into_node()); ApplicationConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApplicationConfig> for ApplicationConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RequestBodyAssociatedResourceTypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestbodyassociatedresourcetypeconfig.html)
#[must_use]
pub struct RequestBodyAssociatedResourceTypeConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RequestBodyAssociatedResourceTypeConfig<Missing_<super::required::default_size_inspection_limit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RequestBodyAssociatedResourceTypeConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RequestBodyAssociatedResourceTypeConfig<S0> {
    /// Sets `DefaultSizeInspectionLimit`. Required. The values are constants of [`SizeInspectionLimit`].
    #[inline] pub fn default_size_inspection_limit(mut self, value: impl IntoValue_<SizeInspectionLimit>) -> RequestBodyAssociatedResourceTypeConfig<Set_> { self.0.put("DefaultSizeInspectionLimit", value.into_node()); RequestBodyAssociatedResourceTypeConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RequestBodyAssociatedResourceTypeConfig> for RequestBodyAssociatedResourceTypeConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.AssociationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-associationconfig.html)
#[must_use]
pub struct AssociationConfig(Properties_);
impl AssociationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AssociationConfig(Properties_::new()) }
}
impl AssociationConfig {
    /// Sets `RequestBody`.
    #[inline] pub fn request_body(mut self, value: impl IntoValue_<MapOf_<RequestBodyAssociatedResourceTypeConfig>>) -> Self { self.0.put("RequestBody", value.into_node()); self }
}
impl IntoValue_<AssociationConfig> for AssociationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ImmunityTimeProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-immunitytimeproperty.html)
#[must_use]
pub struct ImmunityTimeProperty<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ImmunityTimeProperty<Missing_<super::required::immunity_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImmunityTimeProperty(Properties_::new(), PhantomData_) }
}
impl<S0> ImmunityTimeProperty<S0> {
    /// Sets `ImmunityTime`. Required. 60 to 259200.
    #[inline] pub fn immunity_time(mut self, value: impl IntoValue_<i64>) -> ImmunityTimeProperty<Set_> { self.0.put("ImmunityTime", value.into_node()); ImmunityTimeProperty(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ImmunityTimeProperty> for ImmunityTimeProperty<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.CaptchaConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-captchaconfig.html)
#[must_use]
pub struct CaptchaConfig(Properties_);
impl CaptchaConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CaptchaConfig(Properties_::new()) }
}
impl CaptchaConfig {
    /// Sets `ImmunityTimeProperty`.
    #[inline] pub fn immunity_time_property(mut self, value: impl IntoValue_<ImmunityTimeProperty>) -> Self { self.0.put("ImmunityTimeProperty", value.into_node()); self }
}
impl IntoValue_<CaptchaConfig> for CaptchaConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ChallengeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-challengeconfig.html)
#[must_use]
pub struct ChallengeConfig(Properties_);
impl ChallengeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ChallengeConfig(Properties_::new()) }
}
impl ChallengeConfig {
    /// Sets `ImmunityTimeProperty`.
    #[inline] pub fn immunity_time_property(mut self, value: impl IntoValue_<ImmunityTimeProperty>) -> Self { self.0.put("ImmunityTimeProperty", value.into_node()); self }
}
impl IntoValue_<ChallengeConfig> for ChallengeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.CustomResponseBody`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customresponsebody.html)
#[must_use]
pub struct CustomResponseBody<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomResponseBody<Missing_<super::required::content>, Missing_<super::required::content_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomResponseBody(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomResponseBody<S0, S1> {
    /// Sets `Content`. Required. 1 to 10240 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> CustomResponseBody<Set_, S1> { self.0.put("Content", value.into_node()); CustomResponseBody(self.0, PhantomData_) }
    /// Sets `ContentType`. Required. The values are constants of [`ResponseContentType`].
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<ResponseContentType>) -> CustomResponseBody<S0, Set_> { self.0.put("ContentType", value.into_node()); CustomResponseBody(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomResponseBody> for CustomResponseBody<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.FieldToProtect`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtoprotect.html)
#[must_use]
pub struct FieldToProtect<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldToProtect<Missing_<super::required::field_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldToProtect(Properties_::new(), PhantomData_) }
}
impl<S0> FieldToProtect<S0> {
    /// Sets `FieldKeys`. 0 to 100 items.
    #[inline] pub fn field_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FieldKeys", value.into_node()); self }
    /// Sets `FieldType`. Required. The values are constants of [`FieldType`].
    #[inline] pub fn field_type(mut self, value: impl IntoValue_<FieldType>) -> FieldToProtect<Set_> { self.0.put("FieldType", value.into_node()); FieldToProtect(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FieldToProtect> for FieldToProtect<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.DataProtect`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotect.html)
#[must_use]
pub struct DataProtect<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataProtect<Missing_<super::required::action>, Missing_<super::required::field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataProtect(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataProtect<S0, S1> {
    /// Sets `Action`. Required. The values are constants of [`DataProtectionAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<DataProtectionAction>) -> DataProtect<Set_, S1> { self.0.put("Action", value.into_node()); DataProtect(self.0, PhantomData_) }
    /// Sets `ExcludeRateBasedDetails`.
    #[inline] pub fn exclude_rate_based_details(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExcludeRateBasedDetails", value.into_node()); self }
    /// Sets `ExcludeRuleMatchDetails`.
    #[inline] pub fn exclude_rule_match_details(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExcludeRuleMatchDetails", value.into_node()); self }
    /// Sets `Field`. Required.
    #[inline] pub fn field(mut self, value: impl IntoValue_<FieldToProtect>) -> DataProtect<S0, Set_> { self.0.put("Field", value.into_node()); DataProtect(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataProtect> for DataProtect<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.DataProtectionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotectionconfig.html)
#[must_use]
pub struct DataProtectionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataProtectionConfig<Missing_<super::required::data_protections>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataProtectionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> DataProtectionConfig<S0> {
    /// Sets `DataProtections`. Required. 1 to 26 items.
    #[inline] pub fn data_protections(mut self, value: impl IntoValue_<Vec<DataProtect>>) -> DataProtectionConfig<Set_> { self.0.put("DataProtections", value.into_node()); DataProtectionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataProtectionConfig> for DataProtectionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.CustomHTTPHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customhttpheader.html)
#[must_use]
pub struct CustomHTTPHeader<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomHTTPHeader<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomHTTPHeader(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomHTTPHeader<S0, S1> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CustomHTTPHeader<Set_, S1> { self.0.put("Name", value.into_node()); CustomHTTPHeader(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 255 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> CustomHTTPHeader<S0, Set_> { self.0.put("Value", value.into_node()); CustomHTTPHeader(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomHTTPHeader> for CustomHTTPHeader<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.CustomRequestHandling`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customrequesthandling.html)
#[must_use]
pub struct CustomRequestHandling<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomRequestHandling<Missing_<super::required::insert_headers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomRequestHandling(Properties_::new(), PhantomData_) }
}
impl<S0> CustomRequestHandling<S0> {
    /// Sets `InsertHeaders`. Required. At least 1 item.
    #[inline] pub fn insert_headers(mut self, value: impl IntoValue_<Vec<CustomHTTPHeader>>) -> CustomRequestHandling<Set_> { self.0.put("InsertHeaders", value.into_node()); CustomRequestHandling(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomRequestHandling> for CustomRequestHandling<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.AllowAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-allowaction.html)
#[must_use]
pub struct AllowAction(Properties_);
impl AllowAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AllowAction(Properties_::new()) }
}
impl AllowAction {
    /// Sets `CustomRequestHandling`.
    #[inline] pub fn custom_request_handling(mut self, value: impl IntoValue_<CustomRequestHandling>) -> Self { self.0.put("CustomRequestHandling", value.into_node()); self }
}
impl IntoValue_<AllowAction> for AllowAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.CustomResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customresponse.html)
#[must_use]
pub struct CustomResponse<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomResponse<Missing_<super::required::response_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomResponse(Properties_::new(), PhantomData_) }
}
impl<S0> CustomResponse<S0> {
    /// Sets `CustomResponseBodyKey`. 1 to 128 characters.
    #[inline] pub fn custom_response_body_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomResponseBodyKey", value.into_node()); self }
    /// Sets `ResponseCode`. Required. 200 to 599.
    #[inline] pub fn response_code(mut self, value: impl IntoValue_<i64>) -> CustomResponse<Set_> { self.0.put("ResponseCode", value.into_node()); CustomResponse(self.0, PhantomData_) }
    /// Sets `ResponseHeaders`. At least 1 item.
    #[inline] pub fn response_headers(mut self, value: impl IntoValue_<Vec<CustomHTTPHeader>>) -> Self { self.0.put("ResponseHeaders", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomResponse> for CustomResponse<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.BlockAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-blockaction.html)
#[must_use]
pub struct BlockAction(Properties_);
impl BlockAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BlockAction(Properties_::new()) }
}
impl BlockAction {
    /// Sets `CustomResponse`.
    #[inline] pub fn custom_response(mut self, value: impl IntoValue_<CustomResponse>) -> Self { self.0.put("CustomResponse", value.into_node()); self }
}
impl IntoValue_<BlockAction> for BlockAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.DefaultAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-defaultaction.html)
#[must_use]
pub struct DefaultAction(Properties_);
impl DefaultAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultAction(Properties_::new()) }
}
impl DefaultAction {
    /// Sets `Allow`.
    #[inline] pub fn allow(mut self, value: impl IntoValue_<AllowAction>) -> Self { self.0.put("Allow", value.into_node()); self }
    /// Sets `Block`.
    #[inline] pub fn block(mut self, value: impl IntoValue_<BlockAction>) -> Self { self.0.put("Block", value.into_node()); self }
}
impl IntoValue_<DefaultAction> for DefaultAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.Price`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-price.html)
#[must_use]
pub struct Price<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Price<Missing_<super::required::amount>, Missing_<super::required::currency>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Price(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Price<S0, S1> {
    /// Sets `Amount`. Required. 1 to 13 characters.
    #[inline] pub fn amount(mut self, value: impl IntoValue_<String>) -> Price<Set_, S1> { self.0.put("Amount", value.into_node()); Price(self.0, PhantomData_) }
    /// Sets `Currency`. Required. The values are constants of [`CryptoCurrency`].
    #[inline] pub fn currency(mut self, value: impl IntoValue_<CryptoCurrency>) -> Price<S0, Set_> { self.0.put("Currency", value.into_node()); Price(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Price> for Price<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.PaymentNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-paymentnetwork.html)
#[must_use]
pub struct PaymentNetwork<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PaymentNetwork<Missing_<super::required::chain>, Missing_<super::required::prices>, Missing_<super::required::wallet_address>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PaymentNetwork(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PaymentNetwork<S0, S1, S2> {
    /// Sets `Chain`. Required. The values are constants of [`BlockchainChain`].
    #[inline] pub fn chain(mut self, value: impl IntoValue_<BlockchainChain>) -> PaymentNetwork<Set_, S1, S2> { self.0.put("Chain", value.into_node()); PaymentNetwork(self.0, PhantomData_) }
    /// Sets `Prices`. Required. Exactly 1 item.
    #[inline] pub fn prices(mut self, value: impl IntoValue_<Vec<Price>>) -> PaymentNetwork<S0, Set_, S2> { self.0.put("Prices", value.into_node()); PaymentNetwork(self.0, PhantomData_) }
    /// Sets `WalletAddress`. Required. 26 to 44 characters.
    #[inline] pub fn wallet_address(mut self, value: impl IntoValue_<String>) -> PaymentNetwork<S0, S1, Set_> { self.0.put("WalletAddress", value.into_node()); PaymentNetwork(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PaymentNetwork> for PaymentNetwork<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.CryptoConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cryptoconfig.html)
#[must_use]
pub struct CryptoConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CryptoConfig<Missing_<super::required::payment_networks>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CryptoConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CryptoConfig<S0> {
    /// Sets `PaymentNetworks`. Required. 1 to 2 items.
    #[inline] pub fn payment_networks(mut self, value: impl IntoValue_<Vec<PaymentNetwork>>) -> CryptoConfig<Set_> { self.0.put("PaymentNetworks", value.into_node()); CryptoConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CryptoConfig> for CryptoConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.MonetizationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-monetizationconfig.html)
#[must_use]
pub struct MonetizationConfig(Properties_);
impl MonetizationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MonetizationConfig(Properties_::new()) }
}
impl MonetizationConfig {
    /// Sets `CryptoConfig`.
    #[inline] pub fn crypto_config(mut self, value: impl IntoValue_<CryptoConfig>) -> Self { self.0.put("CryptoConfig", value.into_node()); self }
    /// Sets `CurrencyMode`. The values are constants of [`CurrencyMode`].
    #[inline] pub fn currency_mode(mut self, value: impl IntoValue_<CurrencyMode>) -> Self { self.0.put("CurrencyMode", value.into_node()); self }
}
impl IntoValue_<MonetizationConfig> for MonetizationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.OnSourceDDoSProtectionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-onsourceddosprotectionconfig.html)
#[must_use]
pub struct OnSourceDDoSProtectionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OnSourceDDoSProtectionConfig<Missing_<super::required::alb_low_reputation_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OnSourceDDoSProtectionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> OnSourceDDoSProtectionConfig<S0> {
    /// Sets `ALBLowReputationMode`. Required. The values are constants of [`ALBLowReputationMode`].
    #[inline] pub fn alb_low_reputation_mode(mut self, value: impl IntoValue_<ALBLowReputationMode>) -> OnSourceDDoSProtectionConfig<Set_> { self.0.put("ALBLowReputationMode", value.into_node()); OnSourceDDoSProtectionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OnSourceDDoSProtectionConfig> for OnSourceDDoSProtectionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.CaptchaAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-captchaaction.html)
#[must_use]
pub struct CaptchaAction(Properties_);
impl CaptchaAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CaptchaAction(Properties_::new()) }
}
impl CaptchaAction {
    /// Sets `CustomRequestHandling`.
    #[inline] pub fn custom_request_handling(mut self, value: impl IntoValue_<CustomRequestHandling>) -> Self { self.0.put("CustomRequestHandling", value.into_node()); self }
}
impl IntoValue_<CaptchaAction> for CaptchaAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ChallengeAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-challengeaction.html)
#[must_use]
pub struct ChallengeAction(Properties_);
impl ChallengeAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ChallengeAction(Properties_::new()) }
}
impl ChallengeAction {
    /// Sets `CustomRequestHandling`.
    #[inline] pub fn custom_request_handling(mut self, value: impl IntoValue_<CustomRequestHandling>) -> Self { self.0.put("CustomRequestHandling", value.into_node()); self }
}
impl IntoValue_<ChallengeAction> for ChallengeAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.CountAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-countaction.html)
#[must_use]
pub struct CountAction(Properties_);
impl CountAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CountAction(Properties_::new()) }
}
impl CountAction {
    /// Sets `CustomRequestHandling`.
    #[inline] pub fn custom_request_handling(mut self, value: impl IntoValue_<CustomRequestHandling>) -> Self { self.0.put("CustomRequestHandling", value.into_node()); self }
}
impl IntoValue_<CountAction> for CountAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.MonetizeAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-monetizeaction.html)
#[must_use]
pub struct MonetizeAction(Properties_);
impl MonetizeAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MonetizeAction(Properties_::new()) }
}
impl MonetizeAction {
    /// Sets `PriceMultiplier`. 1 to 3 characters.
    #[inline] pub fn price_multiplier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PriceMultiplier", value.into_node()); self }
}
impl IntoValue_<MonetizeAction> for MonetizeAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RuleAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleaction.html)
#[must_use]
pub struct RuleAction(Properties_);
impl RuleAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleAction(Properties_::new()) }
}
impl RuleAction {
    /// Sets `Allow`.
    #[inline] pub fn allow(mut self, value: impl IntoValue_<AllowAction>) -> Self { self.0.put("Allow", value.into_node()); self }
    /// Sets `Block`.
    #[inline] pub fn block(mut self, value: impl IntoValue_<BlockAction>) -> Self { self.0.put("Block", value.into_node()); self }
    /// Sets `Captcha`.
    #[inline] pub fn captcha(mut self, value: impl IntoValue_<CaptchaAction>) -> Self { self.0.put("Captcha", value.into_node()); self }
    /// Sets `Challenge`.
    #[inline] pub fn challenge(mut self, value: impl IntoValue_<ChallengeAction>) -> Self { self.0.put("Challenge", value.into_node()); self }
    /// Sets `Count`.
    #[inline] pub fn count(mut self, value: impl IntoValue_<CountAction>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `Monetize`.
    #[inline] pub fn monetize(mut self, value: impl IntoValue_<MonetizeAction>) -> Self { self.0.put("Monetize", value.into_node()); self }
}
impl IntoValue_<RuleAction> for RuleAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.OverrideAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-overrideaction.html)
#[must_use]
pub struct OverrideAction(Properties_);
impl OverrideAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OverrideAction(Properties_::new()) }
}
impl OverrideAction {
    /// Sets `Count`.
    #[inline] pub fn count(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `None`.
    #[inline] pub fn none(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("None", value.into_node()); self }
}
impl IntoValue_<OverrideAction> for OverrideAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.Label`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-label.html)
#[must_use]
pub struct Label<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Label<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Label(Properties_::new(), PhantomData_) }
}
impl<S0> Label<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Label<Set_> { self.0.put("Name", value.into_node()); Label(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Label> for Label<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.AndStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-andstatement.html)
#[must_use]
pub struct AndStatement<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AndStatement<Missing_<super::required::statements>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AndStatement(Properties_::new(), PhantomData_) }
}
impl<S0> AndStatement<S0> {
    /// Sets `Statements`. Required.
    #[inline] pub fn statements(mut self, value: impl IntoValue_<Vec<Statement>>) -> AndStatement<Set_> { self.0.put("Statements", value.into_node()); AndStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AndStatement> for AndStatement<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ForwardedIPConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-forwardedipconfiguration.html)
#[must_use]
pub struct ForwardedIPConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ForwardedIPConfiguration<Missing_<super::required::fallback_behavior>, Missing_<super::required::header_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ForwardedIPConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ForwardedIPConfiguration<S0, S1> {
    /// Sets `FallbackBehavior`. Required. The values are constants of [`FallbackBehavior`].
    #[inline] pub fn fallback_behavior(mut self, value: impl IntoValue_<FallbackBehavior>) -> ForwardedIPConfiguration<Set_, S1> { self.0.put("FallbackBehavior", value.into_node()); ForwardedIPConfiguration(self.0, PhantomData_) }
    /// Sets `HeaderName`. Required.
    #[inline] pub fn header_name(mut self, value: impl IntoValue_<String>) -> ForwardedIPConfiguration<S0, Set_> { self.0.put("HeaderName", value.into_node()); ForwardedIPConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ForwardedIPConfiguration> for ForwardedIPConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.AsnMatchStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-asnmatchstatement.html)
#[must_use]
pub struct AsnMatchStatement(Properties_);
impl AsnMatchStatement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AsnMatchStatement(Properties_::new()) }
}
impl AsnMatchStatement {
    /// Sets `AsnList`. 1 to 100 items.
    #[inline] pub fn asn_list(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("AsnList", value.into_node()); self }
    /// Sets `ForwardedIPConfig`.
    #[inline] pub fn forwarded_ip_config(mut self, value: impl IntoValue_<ForwardedIPConfiguration>) -> Self { self.0.put("ForwardedIPConfig", value.into_node()); self }
}
impl IntoValue_<AsnMatchStatement> for AsnMatchStatement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.Body`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-body.html)
#[must_use]
pub struct Body(Properties_);
impl Body {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Body(Properties_::new()) }
}
impl Body {
    /// Sets `OversizeHandling`. The values are constants of [`OversizeHandling`].
    #[inline] pub fn oversize_handling(mut self, value: impl IntoValue_<OversizeHandling>) -> Self { self.0.put("OversizeHandling", value.into_node()); self }
}
impl IntoValue_<Body> for Body { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.CookieMatchPattern`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookiematchpattern.html)
#[must_use]
pub struct CookieMatchPattern(Properties_);
impl CookieMatchPattern {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CookieMatchPattern(Properties_::new()) }
}
impl CookieMatchPattern {
    /// Sets `All`.
    #[inline] pub fn all(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("All", value.into_node()); self }
    /// Sets `ExcludedCookies`. 1 to 199 items.
    #[inline] pub fn excluded_cookies(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedCookies", value.into_node()); self }
    /// Sets `IncludedCookies`. 1 to 199 items.
    #[inline] pub fn included_cookies(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludedCookies", value.into_node()); self }
}
impl IntoValue_<CookieMatchPattern> for CookieMatchPattern { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.Cookies`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookies.html)
#[must_use]
pub struct Cookies<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Cookies<Missing_<super::required::match_pattern>, Missing_<super::required::match_scope>, Missing_<super::required::oversize_handling>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Cookies(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Cookies<S0, S1, S2> {
    /// Sets `MatchPattern`. Required.
    #[inline] pub fn match_pattern(mut self, value: impl IntoValue_<CookieMatchPattern>) -> Cookies<Set_, S1, S2> { self.0.put("MatchPattern", value.into_node()); Cookies(self.0, PhantomData_) }
    /// Sets `MatchScope`. Required. The values are constants of [`MapMatchScope`].
    #[inline] pub fn match_scope(mut self, value: impl IntoValue_<MapMatchScope>) -> Cookies<S0, Set_, S2> { self.0.put("MatchScope", value.into_node()); Cookies(self.0, PhantomData_) }
    /// Sets `OversizeHandling`. Required. The values are constants of [`OversizeHandling`].
    #[inline] pub fn oversize_handling(mut self, value: impl IntoValue_<OversizeHandling>) -> Cookies<S0, S1, Set_> { self.0.put("OversizeHandling", value.into_node()); Cookies(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Cookies> for Cookies<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.HeaderOrder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headerorder.html)
#[must_use]
pub struct HeaderOrder<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HeaderOrder<Missing_<super::required::oversize_handling>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HeaderOrder(Properties_::new(), PhantomData_) }
}
impl<S0> HeaderOrder<S0> {
    /// Sets `OversizeHandling`. Required. The values are constants of [`OversizeHandling`].
    #[inline] pub fn oversize_handling(mut self, value: impl IntoValue_<OversizeHandling>) -> HeaderOrder<Set_> { self.0.put("OversizeHandling", value.into_node()); HeaderOrder(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HeaderOrder> for HeaderOrder<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.HeaderMatchPattern`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headermatchpattern.html)
#[must_use]
pub struct HeaderMatchPattern(Properties_);
impl HeaderMatchPattern {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HeaderMatchPattern(Properties_::new()) }
}
impl HeaderMatchPattern {
    /// Sets `All`.
    #[inline] pub fn all(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("All", value.into_node()); self }
    /// Sets `ExcludedHeaders`. 1 to 199 items.
    #[inline] pub fn excluded_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedHeaders", value.into_node()); self }
    /// Sets `IncludedHeaders`. 1 to 199 items.
    #[inline] pub fn included_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludedHeaders", value.into_node()); self }
}
impl IntoValue_<HeaderMatchPattern> for HeaderMatchPattern { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.Headers`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headers.html)
#[must_use]
pub struct Headers<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Headers<Missing_<super::required::match_pattern>, Missing_<super::required::match_scope>, Missing_<super::required::oversize_handling>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Headers(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Headers<S0, S1, S2> {
    /// Sets `MatchPattern`. Required.
    #[inline] pub fn match_pattern(mut self, value: impl IntoValue_<HeaderMatchPattern>) -> Headers<Set_, S1, S2> { self.0.put("MatchPattern", value.into_node()); Headers(self.0, PhantomData_) }
    /// Sets `MatchScope`. Required. The values are constants of [`MapMatchScope`].
    #[inline] pub fn match_scope(mut self, value: impl IntoValue_<MapMatchScope>) -> Headers<S0, Set_, S2> { self.0.put("MatchScope", value.into_node()); Headers(self.0, PhantomData_) }
    /// Sets `OversizeHandling`. Required. The values are constants of [`OversizeHandling`].
    #[inline] pub fn oversize_handling(mut self, value: impl IntoValue_<OversizeHandling>) -> Headers<S0, S1, Set_> { self.0.put("OversizeHandling", value.into_node()); Headers(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Headers> for Headers<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.JA3Fingerprint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ja3fingerprint.html)
#[must_use]
pub struct JA3Fingerprint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JA3Fingerprint<Missing_<super::required::fallback_behavior>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JA3Fingerprint(Properties_::new(), PhantomData_) }
}
impl<S0> JA3Fingerprint<S0> {
    /// Sets `FallbackBehavior`. Required. The values are constants of [`JA3FingerprintFallbackBehavior`].
    #[inline] pub fn fallback_behavior(mut self, value: impl IntoValue_<JA3FingerprintFallbackBehavior>) -> JA3Fingerprint<Set_> { self.0.put("FallbackBehavior", value.into_node()); JA3Fingerprint(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JA3Fingerprint> for JA3Fingerprint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.JA4Fingerprint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ja4fingerprint.html)
#[must_use]
pub struct JA4Fingerprint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JA4Fingerprint<Missing_<super::required::fallback_behavior>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JA4Fingerprint(Properties_::new(), PhantomData_) }
}
impl<S0> JA4Fingerprint<S0> {
    /// Sets `FallbackBehavior`. Required. The values are constants of [`JA4FingerprintFallbackBehavior`].
    #[inline] pub fn fallback_behavior(mut self, value: impl IntoValue_<JA4FingerprintFallbackBehavior>) -> JA4Fingerprint<Set_> { self.0.put("FallbackBehavior", value.into_node()); JA4Fingerprint(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JA4Fingerprint> for JA4Fingerprint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.JsonMatchPattern`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonmatchpattern.html)
#[must_use]
pub struct JsonMatchPattern(Properties_);
impl JsonMatchPattern {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JsonMatchPattern(Properties_::new()) }
}
impl JsonMatchPattern {
    /// Sets `All`.
    #[inline] pub fn all(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("All", value.into_node()); self }
    /// Sets `IncludedPaths`. At least 1 item.
    #[inline] pub fn included_paths(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludedPaths", value.into_node()); self }
}
impl IntoValue_<JsonMatchPattern> for JsonMatchPattern { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.JsonBody`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonbody.html)
#[must_use]
pub struct JsonBody<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl JsonBody<Missing_<super::required::match_pattern>, Missing_<super::required::match_scope>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JsonBody(Properties_::new(), PhantomData_) }
}
impl<S0, S1> JsonBody<S0, S1> {
    /// Sets `InvalidFallbackBehavior`. The values are constants of [`BodyParsingFallbackBehavior`].
    #[inline] pub fn invalid_fallback_behavior(mut self, value: impl IntoValue_<BodyParsingFallbackBehavior>) -> Self { self.0.put("InvalidFallbackBehavior", value.into_node()); self }
    /// Sets `MatchPattern`. Required.
    #[inline] pub fn match_pattern(mut self, value: impl IntoValue_<JsonMatchPattern>) -> JsonBody<Set_, S1> { self.0.put("MatchPattern", value.into_node()); JsonBody(self.0, PhantomData_) }
    /// Sets `MatchScope`. Required. The values are constants of [`JsonMatchScope`].
    #[inline] pub fn match_scope(mut self, value: impl IntoValue_<JsonMatchScope>) -> JsonBody<S0, Set_> { self.0.put("MatchScope", value.into_node()); JsonBody(self.0, PhantomData_) }
    /// Sets `OversizeHandling`. The values are constants of [`OversizeHandling`].
    #[inline] pub fn oversize_handling(mut self, value: impl IntoValue_<OversizeHandling>) -> Self { self.0.put("OversizeHandling", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<JsonBody> for JsonBody<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.SingleHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[must_use]
pub struct SingleHeader<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SingleHeader<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SingleHeader(Properties_::new(), PhantomData_) }
}
impl<S0> SingleHeader<S0> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SingleHeader<Set_> { self.0.put("Name", value.into_node()); SingleHeader(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SingleHeader> for SingleHeader<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.SingleQueryArgument`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[must_use]
pub struct SingleQueryArgument<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SingleQueryArgument<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SingleQueryArgument(Properties_::new(), PhantomData_) }
}
impl<S0> SingleQueryArgument<S0> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SingleQueryArgument<Set_> { self.0.put("Name", value.into_node()); SingleQueryArgument(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SingleQueryArgument> for SingleQueryArgument<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.UriFragment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-urifragment.html)
#[must_use]
pub struct UriFragment(Properties_);
impl UriFragment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UriFragment(Properties_::new()) }
}
impl UriFragment {
    /// Sets `FallbackBehavior`. The values are constants of [`UriFragmentFallbackBehavior`].
    #[inline] pub fn fallback_behavior(mut self, value: impl IntoValue_<UriFragmentFallbackBehavior>) -> Self { self.0.put("FallbackBehavior", value.into_node()); self }
}
impl IntoValue_<UriFragment> for UriFragment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.FieldToMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html)
#[must_use]
pub struct FieldToMatch(Properties_);
impl FieldToMatch {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FieldToMatch(Properties_::new()) }
}
impl FieldToMatch {
    /// Sets `AllQueryArguments`.
    #[inline] pub fn all_query_arguments(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AllQueryArguments", value.into_node()); self }
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<Body>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `Cookies`.
    #[inline] pub fn cookies(mut self, value: impl IntoValue_<Cookies>) -> Self { self.0.put("Cookies", value.into_node()); self }
    /// Sets `HeaderOrder`.
    #[inline] pub fn header_order(mut self, value: impl IntoValue_<HeaderOrder>) -> Self { self.0.put("HeaderOrder", value.into_node()); self }
    /// Sets `Headers`.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<Headers>) -> Self { self.0.put("Headers", value.into_node()); self }
    /// Sets `JA3Fingerprint`.
    #[inline] pub fn ja3_fingerprint(mut self, value: impl IntoValue_<JA3Fingerprint>) -> Self { self.0.put("JA3Fingerprint", value.into_node()); self }
    /// Sets `JA4Fingerprint`.
    #[inline] pub fn ja4_fingerprint(mut self, value: impl IntoValue_<JA4Fingerprint>) -> Self { self.0.put("JA4Fingerprint", value.into_node()); self }
    /// Sets `JsonBody`.
    #[inline] pub fn json_body(mut self, value: impl IntoValue_<JsonBody>) -> Self { self.0.put("JsonBody", value.into_node()); self }
    /// Sets `Method`.
    #[inline] pub fn method(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Method", value.into_node()); self }
    /// Sets `QueryString`.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("QueryString", value.into_node()); self }
    /// Sets `SingleHeader`.
    #[inline] pub fn single_header(mut self, value: impl IntoValue_<SingleHeader>) -> Self { self.0.put("SingleHeader", value.into_node()); self }
    /// Sets `SingleQueryArgument`.
    #[inline] pub fn single_query_argument(mut self, value: impl IntoValue_<SingleQueryArgument>) -> Self { self.0.put("SingleQueryArgument", value.into_node()); self }
    /// Sets `UriFragment`.
    #[inline] pub fn uri_fragment(mut self, value: impl IntoValue_<UriFragment>) -> Self { self.0.put("UriFragment", value.into_node()); self }
    /// Sets `UriPath`.
    #[inline] pub fn uri_path(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("UriPath", value.into_node()); self }
}
impl IntoValue_<FieldToMatch> for FieldToMatch { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.PreParseTextTransformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-preparsetexttransformation.html)
#[must_use]
pub struct PreParseTextTransformation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PreParseTextTransformation<Missing_<super::required::priority>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PreParseTextTransformation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PreParseTextTransformation<S0, S1> {
    /// Sets `Priority`. Required. At least 0.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> PreParseTextTransformation<Set_, S1> { self.0.put("Priority", value.into_node()); PreParseTextTransformation(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`PreParseTextTransformationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<PreParseTextTransformationType>) -> PreParseTextTransformation<S0, Set_> { self.0.put("Type", value.into_node()); PreParseTextTransformation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PreParseTextTransformation> for PreParseTextTransformation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.TextTransformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-texttransformation.html)
#[must_use]
pub struct TextTransformation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TextTransformation<Missing_<super::required::priority>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TextTransformation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TextTransformation<S0, S1> {
    /// Sets `Priority`. Required. At least 0.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> TextTransformation<Set_, S1> { self.0.put("Priority", value.into_node()); TextTransformation(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`TextTransformationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<TextTransformationType>) -> TextTransformation<S0, Set_> { self.0.put("Type", value.into_node()); TextTransformation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TextTransformation> for TextTransformation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ByteMatchStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-bytematchstatement.html)
#[must_use]
pub struct ByteMatchStatement<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ByteMatchStatement<Missing_<super::required::field_to_match>, Missing_<super::required::positional_constraint>, Missing_<super::required::text_transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ByteMatchStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ByteMatchStatement<S0, S1, S2> {
    /// Sets `FieldToMatch`. Required.
    #[inline] pub fn field_to_match(mut self, value: impl IntoValue_<FieldToMatch>) -> ByteMatchStatement<Set_, S1, S2> { self.0.put("FieldToMatch", value.into_node()); ByteMatchStatement(self.0, PhantomData_) }
    /// Sets `PositionalConstraint`. Required. The values are constants of [`PositionalConstraint`].
    #[inline] pub fn positional_constraint(mut self, value: impl IntoValue_<PositionalConstraint>) -> ByteMatchStatement<S0, Set_, S2> { self.0.put("PositionalConstraint", value.into_node()); ByteMatchStatement(self.0, PhantomData_) }
    /// Sets `PreParseTextTransformations`.
    #[inline] pub fn pre_parse_text_transformations(mut self, value: impl IntoValue_<Vec<PreParseTextTransformation>>) -> Self { self.0.put("PreParseTextTransformations", value.into_node()); self }
    /// Sets `SearchString`.
    #[inline] pub fn search_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SearchString", value.into_node()); self }
    /// Sets `SearchStringBase64`.
    #[inline] pub fn search_string_base64(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SearchStringBase64", value.into_node()); self }
    /// Sets `TextTransformations`. Required. At least 1 item.
    #[inline] pub fn text_transformations(mut self, value: impl IntoValue_<Vec<TextTransformation>>) -> ByteMatchStatement<S0, S1, Set_> { self.0.put("TextTransformations", value.into_node()); ByteMatchStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ByteMatchStatement> for ByteMatchStatement<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.GeoMatchStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-geomatchstatement.html)
#[must_use]
pub struct GeoMatchStatement(Properties_);
impl GeoMatchStatement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeoMatchStatement(Properties_::new()) }
}
impl GeoMatchStatement {
    /// Sets `CountryCodes`. At least 1 item. The values are constants of [`CountryCode`].
    #[inline] pub fn country_codes(mut self, value: impl IntoValue_<Vec<CountryCode>>) -> Self { self.0.put("CountryCodes", value.into_node()); self }
    /// Sets `ForwardedIPConfig`.
    #[inline] pub fn forwarded_ip_config(mut self, value: impl IntoValue_<ForwardedIPConfiguration>) -> Self { self.0.put("ForwardedIPConfig", value.into_node()); self }
}
impl IntoValue_<GeoMatchStatement> for GeoMatchStatement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.IPSetForwardedIPConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetforwardedipconfiguration.html)
#[must_use]
pub struct IPSetForwardedIPConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IPSetForwardedIPConfiguration<Missing_<super::required::fallback_behavior>, Missing_<super::required::header_name>, Missing_<super::required::position>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPSetForwardedIPConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IPSetForwardedIPConfiguration<S0, S1, S2> {
    /// Sets `FallbackBehavior`. Required. The values are constants of [`IPSetForwardedIPConfigurationFallbackBehavior`].
    #[inline] pub fn fallback_behavior(mut self, value: impl IntoValue_<IPSetForwardedIPConfigurationFallbackBehavior>) -> IPSetForwardedIPConfiguration<Set_, S1, S2> { self.0.put("FallbackBehavior", value.into_node()); IPSetForwardedIPConfiguration(self.0, PhantomData_) }
    /// Sets `HeaderName`. Required.
    #[inline] pub fn header_name(mut self, value: impl IntoValue_<String>) -> IPSetForwardedIPConfiguration<S0, Set_, S2> { self.0.put("HeaderName", value.into_node()); IPSetForwardedIPConfiguration(self.0, PhantomData_) }
    /// Sets `Position`. Required. The values are constants of [`Position`].
    #[inline] pub fn position(mut self, value: impl IntoValue_<Position>) -> IPSetForwardedIPConfiguration<S0, S1, Set_> { self.0.put("Position", value.into_node()); IPSetForwardedIPConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IPSetForwardedIPConfiguration> for IPSetForwardedIPConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.IPSetReferenceStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetreferencestatement.html)
#[must_use]
pub struct IPSetReferenceStatement<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IPSetReferenceStatement<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPSetReferenceStatement(Properties_::new(), PhantomData_) }
}
impl<S0> IPSetReferenceStatement<S0> {
    /// Sets `Arn`. Required. 20 to 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> IPSetReferenceStatement<Set_> { self.0.put("Arn", value.into_node()); IPSetReferenceStatement(self.0, PhantomData_) }
    /// Sets `IPSetForwardedIPConfig`.
    #[inline] pub fn ip_set_forwarded_ip_config(mut self, value: impl IntoValue_<IPSetForwardedIPConfiguration>) -> Self { self.0.put("IPSetForwardedIPConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IPSetReferenceStatement> for IPSetReferenceStatement<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.LabelMatchStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-labelmatchstatement.html)
#[must_use]
pub struct LabelMatchStatement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LabelMatchStatement<Missing_<super::required::key>, Missing_<super::required::scope>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LabelMatchStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LabelMatchStatement<S0, S1> {
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> LabelMatchStatement<Set_, S1> { self.0.put("Key", value.into_node()); LabelMatchStatement(self.0, PhantomData_) }
    /// Sets `Scope`. Required. The values are constants of [`LabelMatchScope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<LabelMatchScope>) -> LabelMatchStatement<S0, Set_> { self.0.put("Scope", value.into_node()); LabelMatchStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LabelMatchStatement> for LabelMatchStatement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ExcludedRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-excludedrule.html)
#[must_use]
pub struct ExcludedRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExcludedRule<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExcludedRule(Properties_::new(), PhantomData_) }
}
impl<S0> ExcludedRule<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ExcludedRule<Set_> { self.0.put("Name", value.into_node()); ExcludedRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ExcludedRule> for ExcludedRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.FieldIdentifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldidentifier.html)
#[must_use]
pub struct FieldIdentifier<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldIdentifier<Missing_<super::required::identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldIdentifier(Properties_::new(), PhantomData_) }
}
impl<S0> FieldIdentifier<S0> {
    /// Sets `Identifier`. Required. 1 to 512 characters.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> FieldIdentifier<Set_> { self.0.put("Identifier", value.into_node()); FieldIdentifier(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FieldIdentifier> for FieldIdentifier<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RequestInspectionACFP`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspectionacfp.html)
#[must_use]
pub struct RequestInspectionACFP<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RequestInspectionACFP<Missing_<super::required::payload_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RequestInspectionACFP(Properties_::new(), PhantomData_) }
}
impl<S0> RequestInspectionACFP<S0> {
    /// Sets `AddressFields`.
    #[inline] pub fn address_fields(mut self, value: impl IntoValue_<Vec<FieldIdentifier>>) -> Self { self.0.put("AddressFields", value.into_node()); self }
    /// Sets `EmailField`.
    #[inline] pub fn email_field(mut self, value: impl IntoValue_<FieldIdentifier>) -> Self { self.0.put("EmailField", value.into_node()); self }
    /// Sets `PasswordField`.
    #[inline] pub fn password_field(mut self, value: impl IntoValue_<FieldIdentifier>) -> Self { self.0.put("PasswordField", value.into_node()); self }
    /// Sets `PayloadType`. Required. The values are constants of [`PayloadType`].
    #[inline] pub fn payload_type(mut self, value: impl IntoValue_<PayloadType>) -> RequestInspectionACFP<Set_> { self.0.put("PayloadType", value.into_node()); RequestInspectionACFP(self.0, PhantomData_) }
    /// Sets `PhoneNumberFields`.
    #[inline] pub fn phone_number_fields(mut self, value: impl IntoValue_<Vec<FieldIdentifier>>) -> Self { self.0.put("PhoneNumberFields", value.into_node()); self }
    /// Sets `UsernameField`.
    #[inline] pub fn username_field(mut self, value: impl IntoValue_<FieldIdentifier>) -> Self { self.0.put("UsernameField", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RequestInspectionACFP> for RequestInspectionACFP<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ResponseInspectionBodyContains`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionbodycontains.html)
#[must_use]
pub struct ResponseInspectionBodyContains<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResponseInspectionBodyContains<Missing_<super::required::failure_strings>, Missing_<super::required::success_strings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResponseInspectionBodyContains(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResponseInspectionBodyContains<S0, S1> {
    /// Sets `FailureStrings`. Required. 1 to 5 items.
    #[inline] pub fn failure_strings(mut self, value: impl IntoValue_<Vec<String>>) -> ResponseInspectionBodyContains<Set_, S1> { self.0.put("FailureStrings", value.into_node()); ResponseInspectionBodyContains(self.0, PhantomData_) }
    /// Sets `SuccessStrings`. Required. 1 to 5 items.
    #[inline] pub fn success_strings(mut self, value: impl IntoValue_<Vec<String>>) -> ResponseInspectionBodyContains<S0, Set_> { self.0.put("SuccessStrings", value.into_node()); ResponseInspectionBodyContains(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResponseInspectionBodyContains> for ResponseInspectionBodyContains<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ResponseInspectionHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionheader.html)
#[must_use]
pub struct ResponseInspectionHeader<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ResponseInspectionHeader<Missing_<super::required::failure_values>, Missing_<super::required::name>, Missing_<super::required::success_values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResponseInspectionHeader(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ResponseInspectionHeader<S0, S1, S2> {
    /// Sets `FailureValues`. Required. 1 to 3 items.
    #[inline] pub fn failure_values(mut self, value: impl IntoValue_<Vec<String>>) -> ResponseInspectionHeader<Set_, S1, S2> { self.0.put("FailureValues", value.into_node()); ResponseInspectionHeader(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 200 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ResponseInspectionHeader<S0, Set_, S2> { self.0.put("Name", value.into_node()); ResponseInspectionHeader(self.0, PhantomData_) }
    /// Sets `SuccessValues`. Required. 1 to 3 items.
    #[inline] pub fn success_values(mut self, value: impl IntoValue_<Vec<String>>) -> ResponseInspectionHeader<S0, S1, Set_> { self.0.put("SuccessValues", value.into_node()); ResponseInspectionHeader(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ResponseInspectionHeader> for ResponseInspectionHeader<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ResponseInspectionJson`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionjson.html)
#[must_use]
pub struct ResponseInspectionJson<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ResponseInspectionJson<Missing_<super::required::failure_values>, Missing_<super::required::identifier>, Missing_<super::required::success_values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResponseInspectionJson(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ResponseInspectionJson<S0, S1, S2> {
    /// Sets `FailureValues`. Required. 1 to 5 items.
    #[inline] pub fn failure_values(mut self, value: impl IntoValue_<Vec<String>>) -> ResponseInspectionJson<Set_, S1, S2> { self.0.put("FailureValues", value.into_node()); ResponseInspectionJson(self.0, PhantomData_) }
    /// Sets `Identifier`. Required. 1 to 512 characters.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> ResponseInspectionJson<S0, Set_, S2> { self.0.put("Identifier", value.into_node()); ResponseInspectionJson(self.0, PhantomData_) }
    /// Sets `SuccessValues`. Required. 1 to 5 items.
    #[inline] pub fn success_values(mut self, value: impl IntoValue_<Vec<String>>) -> ResponseInspectionJson<S0, S1, Set_> { self.0.put("SuccessValues", value.into_node()); ResponseInspectionJson(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ResponseInspectionJson> for ResponseInspectionJson<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ResponseInspectionStatusCode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionstatuscode.html)
#[must_use]
pub struct ResponseInspectionStatusCode<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResponseInspectionStatusCode<Missing_<super::required::failure_codes>, Missing_<super::required::success_codes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResponseInspectionStatusCode(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResponseInspectionStatusCode<S0, S1> {
    /// Sets `FailureCodes`. Required. 1 to 10 items.
    #[inline] pub fn failure_codes(mut self, value: impl IntoValue_<Vec<i64>>) -> ResponseInspectionStatusCode<Set_, S1> { self.0.put("FailureCodes", value.into_node()); ResponseInspectionStatusCode(self.0, PhantomData_) }
    /// Sets `SuccessCodes`. Required. 1 to 10 items.
    #[inline] pub fn success_codes(mut self, value: impl IntoValue_<Vec<i64>>) -> ResponseInspectionStatusCode<S0, Set_> { self.0.put("SuccessCodes", value.into_node()); ResponseInspectionStatusCode(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResponseInspectionStatusCode> for ResponseInspectionStatusCode<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ResponseInspection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspection.html)
#[must_use]
pub struct ResponseInspection(Properties_);
impl ResponseInspection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResponseInspection(Properties_::new()) }
}
impl ResponseInspection {
    /// Sets `BodyContains`.
    #[inline] pub fn body_contains(mut self, value: impl IntoValue_<ResponseInspectionBodyContains>) -> Self { self.0.put("BodyContains", value.into_node()); self }
    /// Sets `Header`.
    #[inline] pub fn header(mut self, value: impl IntoValue_<ResponseInspectionHeader>) -> Self { self.0.put("Header", value.into_node()); self }
    /// Sets `Json`.
    #[inline] pub fn json(mut self, value: impl IntoValue_<ResponseInspectionJson>) -> Self { self.0.put("Json", value.into_node()); self }
    /// Sets `StatusCode`.
    #[inline] pub fn status_code(mut self, value: impl IntoValue_<ResponseInspectionStatusCode>) -> Self { self.0.put("StatusCode", value.into_node()); self }
}
impl IntoValue_<ResponseInspection> for ResponseInspection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.AWSManagedRulesACFPRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesacfpruleset.html)
#[must_use]
pub struct AWSManagedRulesACFPRuleSet<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AWSManagedRulesACFPRuleSet<Missing_<super::required::creation_path>, Missing_<super::required::registration_page_path>, Missing_<super::required::request_inspection>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AWSManagedRulesACFPRuleSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AWSManagedRulesACFPRuleSet<S0, S1, S2> {
    /// Sets `CreationPath`. Required. 1 to 256 characters.
    #[inline] pub fn creation_path(mut self, value: impl IntoValue_<String>) -> AWSManagedRulesACFPRuleSet<Set_, S1, S2> { self.0.put("CreationPath", value.into_node()); AWSManagedRulesACFPRuleSet(self.0, PhantomData_) }
    /// Sets `EnableRegexInPath`.
    #[inline] pub fn enable_regex_in_path(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableRegexInPath", value.into_node()); self }
    /// Sets `RegistrationPagePath`. Required. 1 to 256 characters.
    #[inline] pub fn registration_page_path(mut self, value: impl IntoValue_<String>) -> AWSManagedRulesACFPRuleSet<S0, Set_, S2> { self.0.put("RegistrationPagePath", value.into_node()); AWSManagedRulesACFPRuleSet(self.0, PhantomData_) }
    /// Sets `RequestInspection`. Required.
    #[inline] pub fn request_inspection(mut self, value: impl IntoValue_<RequestInspectionACFP>) -> AWSManagedRulesACFPRuleSet<S0, S1, Set_> { self.0.put("RequestInspection", value.into_node()); AWSManagedRulesACFPRuleSet(self.0, PhantomData_) }
    /// Sets `ResponseInspection`.
    #[inline] pub fn response_inspection(mut self, value: impl IntoValue_<ResponseInspection>) -> Self { self.0.put("ResponseInspection", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AWSManagedRulesACFPRuleSet> for AWSManagedRulesACFPRuleSet<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RequestInspection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspection.html)
#[must_use]
pub struct RequestInspection<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RequestInspection<Missing_<super::required::password_field>, Missing_<super::required::payload_type>, Missing_<super::required::username_field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RequestInspection(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RequestInspection<S0, S1, S2> {
    /// Sets `PasswordField`. Required.
    #[inline] pub fn password_field(mut self, value: impl IntoValue_<FieldIdentifier>) -> RequestInspection<Set_, S1, S2> { self.0.put("PasswordField", value.into_node()); RequestInspection(self.0, PhantomData_) }
    /// Sets `PayloadType`. Required. The values are constants of [`RequestInspectionPayloadType`].
    #[inline] pub fn payload_type(mut self, value: impl IntoValue_<RequestInspectionPayloadType>) -> RequestInspection<S0, Set_, S2> { self.0.put("PayloadType", value.into_node()); RequestInspection(self.0, PhantomData_) }
    /// Sets `UsernameField`. Required.
    #[inline] pub fn username_field(mut self, value: impl IntoValue_<FieldIdentifier>) -> RequestInspection<S0, S1, Set_> { self.0.put("UsernameField", value.into_node()); RequestInspection(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RequestInspection> for RequestInspection<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.AWSManagedRulesATPRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesatpruleset.html)
#[must_use]
pub struct AWSManagedRulesATPRuleSet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AWSManagedRulesATPRuleSet<Missing_<super::required::login_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AWSManagedRulesATPRuleSet(Properties_::new(), PhantomData_) }
}
impl<S0> AWSManagedRulesATPRuleSet<S0> {
    /// Sets `EnableRegexInPath`.
    #[inline] pub fn enable_regex_in_path(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableRegexInPath", value.into_node()); self }
    /// Sets `LoginPath`. Required.
    #[inline] pub fn login_path(mut self, value: impl IntoValue_<String>) -> AWSManagedRulesATPRuleSet<Set_> { self.0.put("LoginPath", value.into_node()); AWSManagedRulesATPRuleSet(self.0, PhantomData_) }
    /// Sets `RequestInspection`.
    #[inline] pub fn request_inspection(mut self, value: impl IntoValue_<RequestInspection>) -> Self { self.0.put("RequestInspection", value.into_node()); self }
    /// Sets `ResponseInspection`.
    #[inline] pub fn response_inspection(mut self, value: impl IntoValue_<ResponseInspection>) -> Self { self.0.put("ResponseInspection", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AWSManagedRulesATPRuleSet> for AWSManagedRulesATPRuleSet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.Regex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regex.html)
#[must_use]
pub struct Regex(Properties_);
impl Regex {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Regex(Properties_::new()) }
}
impl Regex {
    /// Sets `RegexString`. 1 to 512 characters.
    #[inline] pub fn regex_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegexString", value.into_node()); self }
}
impl IntoValue_<Regex> for Regex { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ClientSideAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-clientsideaction.html)
#[must_use]
pub struct ClientSideAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClientSideAction<Missing_<super::required::usage_of_action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientSideAction(Properties_::new(), PhantomData_) }
}
impl<S0> ClientSideAction<S0> {
    /// Sets `ExemptUriRegularExpressions`.
    #[inline] pub fn exempt_uri_regular_expressions(mut self, value: impl IntoValue_<Vec<Regex>>) -> Self { self.0.put("ExemptUriRegularExpressions", value.into_node()); self }
    /// Sets `Sensitivity`. The values are constants of [`SensitivityToAct`].
    #[inline] pub fn sensitivity(mut self, value: impl IntoValue_<SensitivityToAct>) -> Self { self.0.put("Sensitivity", value.into_node()); self }
    /// Sets `UsageOfAction`. Required. The values are constants of [`UsageOfAction`].
    #[inline] pub fn usage_of_action(mut self, value: impl IntoValue_<UsageOfAction>) -> ClientSideAction<Set_> { self.0.put("UsageOfAction", value.into_node()); ClientSideAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClientSideAction> for ClientSideAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ClientSideActionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-clientsideactionconfig.html)
#[must_use]
pub struct ClientSideActionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClientSideActionConfig<Missing_<super::required::challenge>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientSideActionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ClientSideActionConfig<S0> {
    /// Sets `Challenge`. Required.
    #[inline] pub fn challenge(mut self, value: impl IntoValue_<ClientSideAction>) -> ClientSideActionConfig<Set_> { self.0.put("Challenge", value.into_node()); ClientSideActionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClientSideActionConfig> for ClientSideActionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.AWSManagedRulesAntiDDoSRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesantiddosruleset.html)
#[must_use]
pub struct AWSManagedRulesAntiDDoSRuleSet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AWSManagedRulesAntiDDoSRuleSet<Missing_<super::required::client_side_action_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AWSManagedRulesAntiDDoSRuleSet(Properties_::new(), PhantomData_) }
}
impl<S0> AWSManagedRulesAntiDDoSRuleSet<S0> {
    /// Sets `ClientSideActionConfig`. Required.
    #[inline] pub fn client_side_action_config(mut self, value: impl IntoValue_<ClientSideActionConfig>) -> AWSManagedRulesAntiDDoSRuleSet<Set_> { self.0.put("ClientSideActionConfig", value.into_node()); AWSManagedRulesAntiDDoSRuleSet(self.0, PhantomData_) }
    /// Sets `SensitivityToBlock`. The values are constants of [`SensitivityToAct`].
    #[inline] pub fn sensitivity_to_block(mut self, value: impl IntoValue_<SensitivityToAct>) -> Self { self.0.put("SensitivityToBlock", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AWSManagedRulesAntiDDoSRuleSet> for AWSManagedRulesAntiDDoSRuleSet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.AWSManagedRulesBotControlRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesbotcontrolruleset.html)
#[must_use]
pub struct AWSManagedRulesBotControlRuleSet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AWSManagedRulesBotControlRuleSet<Missing_<super::required::inspection_level>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AWSManagedRulesBotControlRuleSet(Properties_::new(), PhantomData_) }
}
impl<S0> AWSManagedRulesBotControlRuleSet<S0> {
    /// Sets `EnableMachineLearning`.
    #[inline] pub fn enable_machine_learning(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableMachineLearning", value.into_node()); self }
    /// Sets `InspectionLevel`. Required. The values are constants of [`InspectionLevel`].
    #[inline] pub fn inspection_level(mut self, value: impl IntoValue_<InspectionLevel>) -> AWSManagedRulesBotControlRuleSet<Set_> { self.0.put("InspectionLevel", value.into_node()); AWSManagedRulesBotControlRuleSet(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AWSManagedRulesBotControlRuleSet> for AWSManagedRulesBotControlRuleSet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ManagedRuleGroupConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupconfig.html)
#[must_use]
pub struct ManagedRuleGroupConfig(Properties_);
impl ManagedRuleGroupConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedRuleGroupConfig(Properties_::new()) }
}
impl ManagedRuleGroupConfig {
    /// Sets `AWSManagedRulesACFPRuleSet`.
    #[inline] pub fn aws_managed_rules_acfp_rule_set(mut self, value: impl IntoValue_<AWSManagedRulesACFPRuleSet>) -> Self { self.0.put("AWSManagedRulesACFPRuleSet", value.into_node()); self }
    /// Sets `AWSManagedRulesATPRuleSet`.
    #[inline] pub fn aws_managed_rules_atp_rule_set(mut self, value: impl IntoValue_<AWSManagedRulesATPRuleSet>) -> Self { self.0.put("AWSManagedRulesATPRuleSet", value.into_node()); self }
    /// Sets `AWSManagedRulesAntiDDoSRuleSet`.
    #[inline] pub fn aws_managed_rules_anti_d_do_s_rule_set(mut self, value: impl IntoValue_<AWSManagedRulesAntiDDoSRuleSet>) -> Self { self.0.put("AWSManagedRulesAntiDDoSRuleSet", value.into_node()); self }
    /// Sets `AWSManagedRulesBotControlRuleSet`.
    #[inline] pub fn aws_managed_rules_bot_control_rule_set(mut self, value: impl IntoValue_<AWSManagedRulesBotControlRuleSet>) -> Self { self.0.put("AWSManagedRulesBotControlRuleSet", value.into_node()); self }
    /// Sets `LoginPath`. 1 to 256 characters.
    #[inline] pub fn login_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoginPath", value.into_node()); self }
    /// Sets `PasswordField`.
    #[inline] pub fn password_field(mut self, value: impl IntoValue_<FieldIdentifier>) -> Self { self.0.put("PasswordField", value.into_node()); self }
    /// Sets `PayloadType`. The values are constants of [`ManagedRuleGroupConfigPayloadType`].
    #[inline] pub fn payload_type(mut self, value: impl IntoValue_<ManagedRuleGroupConfigPayloadType>) -> Self { self.0.put("PayloadType", value.into_node()); self }
    /// Sets `UsernameField`.
    #[inline] pub fn username_field(mut self, value: impl IntoValue_<FieldIdentifier>) -> Self { self.0.put("UsernameField", value.into_node()); self }
}
impl IntoValue_<ManagedRuleGroupConfig> for ManagedRuleGroupConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RuleActionOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleactionoverride.html)
#[must_use]
pub struct RuleActionOverride<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RuleActionOverride<Missing_<super::required::action_to_use>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleActionOverride(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RuleActionOverride<S0, S1> {
    /// Sets `ActionToUse`. Required.
    #[inline] pub fn action_to_use(mut self, value: impl IntoValue_<RuleAction>) -> RuleActionOverride<Set_, S1> { self.0.put("ActionToUse", value.into_node()); RuleActionOverride(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RuleActionOverride<S0, Set_> { self.0.put("Name", value.into_node()); RuleActionOverride(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RuleActionOverride> for RuleActionOverride<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.ManagedRuleGroupStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupstatement.html)
#[must_use]
pub struct ManagedRuleGroupStatement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ManagedRuleGroupStatement<Missing_<super::required::name>, Missing_<super::required::vendor_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedRuleGroupStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ManagedRuleGroupStatement<S0, S1> {
    /// Sets `ExcludedRules`. 0 to 100 items.
    #[inline] pub fn excluded_rules(mut self, value: impl IntoValue_<Vec<ExcludedRule>>) -> Self { self.0.put("ExcludedRules", value.into_node()); self }
    /// Sets `ManagedRuleGroupConfigs`.
    #[inline] pub fn managed_rule_group_configs(mut self, value: impl IntoValue_<Vec<ManagedRuleGroupConfig>>) -> Self { self.0.put("ManagedRuleGroupConfigs", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ManagedRuleGroupStatement<Set_, S1> { self.0.put("Name", value.into_node()); ManagedRuleGroupStatement(self.0, PhantomData_) }
    /// Sets `RuleActionOverrides`. 0 to 100 items.
    #[inline] pub fn rule_action_overrides(mut self, value: impl IntoValue_<Vec<RuleActionOverride>>) -> Self { self.0.put("RuleActionOverrides", value.into_node()); self }
    /// Sets `ScopeDownStatement`.
    #[inline] pub fn scope_down_statement(mut self, value: impl IntoValue_<Statement>) -> Self { self.0.put("ScopeDownStatement", value.into_node()); self }
    /// Sets `VendorName`. Required. 1 to 128 characters.
    #[inline] pub fn vendor_name(mut self, value: impl IntoValue_<String>) -> ManagedRuleGroupStatement<S0, Set_> { self.0.put("VendorName", value.into_node()); ManagedRuleGroupStatement(self.0, PhantomData_) }
    /// Sets `Version`. 1 to 64 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ManagedRuleGroupStatement> for ManagedRuleGroupStatement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.NotStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-notstatement.html)
#[must_use]
pub struct NotStatement<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NotStatement<Missing_<super::required::statement>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotStatement(Properties_::new(), PhantomData_) }
}
impl<S0> NotStatement<S0> {
    /// Sets `Statement`. Required.
    #[inline] pub fn statement(mut self, value: impl IntoValue_<Statement>) -> NotStatement<Set_> { self.0.put("Statement", value.into_node()); NotStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NotStatement> for NotStatement<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.OrStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-orstatement.html)
#[must_use]
pub struct OrStatement<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OrStatement<Missing_<super::required::statements>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrStatement(Properties_::new(), PhantomData_) }
}
impl<S0> OrStatement<S0> {
    /// Sets `Statements`. Required.
    #[inline] pub fn statements(mut self, value: impl IntoValue_<Vec<Statement>>) -> OrStatement<Set_> { self.0.put("Statements", value.into_node()); OrStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OrStatement> for OrStatement<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RateLimitCookie`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitcookie.html)
#[must_use]
pub struct RateLimitCookie<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RateLimitCookie<Missing_<super::required::name>, Missing_<super::required::text_transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RateLimitCookie(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RateLimitCookie<S0, S1> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RateLimitCookie<Set_, S1> { self.0.put("Name", value.into_node()); RateLimitCookie(self.0, PhantomData_) }
    /// Sets `TextTransformations`. Required. At least 1 item.
    #[inline] pub fn text_transformations(mut self, value: impl IntoValue_<Vec<TextTransformation>>) -> RateLimitCookie<S0, Set_> { self.0.put("TextTransformations", value.into_node()); RateLimitCookie(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RateLimitCookie> for RateLimitCookie<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RateLimitHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitheader.html)
#[must_use]
pub struct RateLimitHeader<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RateLimitHeader<Missing_<super::required::name>, Missing_<super::required::text_transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RateLimitHeader(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RateLimitHeader<S0, S1> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RateLimitHeader<Set_, S1> { self.0.put("Name", value.into_node()); RateLimitHeader(self.0, PhantomData_) }
    /// Sets `TextTransformations`. Required. At least 1 item.
    #[inline] pub fn text_transformations(mut self, value: impl IntoValue_<Vec<TextTransformation>>) -> RateLimitHeader<S0, Set_> { self.0.put("TextTransformations", value.into_node()); RateLimitHeader(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RateLimitHeader> for RateLimitHeader<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RateLimitJA3Fingerprint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitja3fingerprint.html)
#[must_use]
pub struct RateLimitJA3Fingerprint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RateLimitJA3Fingerprint<Missing_<super::required::fallback_behavior>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RateLimitJA3Fingerprint(Properties_::new(), PhantomData_) }
}
impl<S0> RateLimitJA3Fingerprint<S0> {
    /// Sets `FallbackBehavior`. Required. The values are constants of [`RateLimitJA3FingerprintFallbackBehavior`].
    #[inline] pub fn fallback_behavior(mut self, value: impl IntoValue_<RateLimitJA3FingerprintFallbackBehavior>) -> RateLimitJA3Fingerprint<Set_> { self.0.put("FallbackBehavior", value.into_node()); RateLimitJA3Fingerprint(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RateLimitJA3Fingerprint> for RateLimitJA3Fingerprint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RateLimitJA4Fingerprint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitja4fingerprint.html)
#[must_use]
pub struct RateLimitJA4Fingerprint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RateLimitJA4Fingerprint<Missing_<super::required::fallback_behavior>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RateLimitJA4Fingerprint(Properties_::new(), PhantomData_) }
}
impl<S0> RateLimitJA4Fingerprint<S0> {
    /// Sets `FallbackBehavior`. Required. The values are constants of [`RateLimitJA4FingerprintFallbackBehavior`].
    #[inline] pub fn fallback_behavior(mut self, value: impl IntoValue_<RateLimitJA4FingerprintFallbackBehavior>) -> RateLimitJA4Fingerprint<Set_> { self.0.put("FallbackBehavior", value.into_node()); RateLimitJA4Fingerprint(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RateLimitJA4Fingerprint> for RateLimitJA4Fingerprint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RateLimitLabelNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitlabelnamespace.html)
#[must_use]
pub struct RateLimitLabelNamespace<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RateLimitLabelNamespace<Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RateLimitLabelNamespace(Properties_::new(), PhantomData_) }
}
impl<S0> RateLimitLabelNamespace<S0> {
    /// Sets `Namespace`. Required.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> RateLimitLabelNamespace<Set_> { self.0.put("Namespace", value.into_node()); RateLimitLabelNamespace(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RateLimitLabelNamespace> for RateLimitLabelNamespace<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RateLimitQueryArgument`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitqueryargument.html)
#[must_use]
pub struct RateLimitQueryArgument<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RateLimitQueryArgument<Missing_<super::required::name>, Missing_<super::required::text_transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RateLimitQueryArgument(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RateLimitQueryArgument<S0, S1> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RateLimitQueryArgument<Set_, S1> { self.0.put("Name", value.into_node()); RateLimitQueryArgument(self.0, PhantomData_) }
    /// Sets `TextTransformations`. Required. At least 1 item.
    #[inline] pub fn text_transformations(mut self, value: impl IntoValue_<Vec<TextTransformation>>) -> RateLimitQueryArgument<S0, Set_> { self.0.put("TextTransformations", value.into_node()); RateLimitQueryArgument(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RateLimitQueryArgument> for RateLimitQueryArgument<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RateLimitQueryString`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitquerystring.html)
#[must_use]
pub struct RateLimitQueryString<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RateLimitQueryString<Missing_<super::required::text_transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RateLimitQueryString(Properties_::new(), PhantomData_) }
}
impl<S0> RateLimitQueryString<S0> {
    /// Sets `TextTransformations`. Required. At least 1 item.
    #[inline] pub fn text_transformations(mut self, value: impl IntoValue_<Vec<TextTransformation>>) -> RateLimitQueryString<Set_> { self.0.put("TextTransformations", value.into_node()); RateLimitQueryString(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RateLimitQueryString> for RateLimitQueryString<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RateLimitUriPath`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimituripath.html)
#[must_use]
pub struct RateLimitUriPath<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RateLimitUriPath<Missing_<super::required::text_transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RateLimitUriPath(Properties_::new(), PhantomData_) }
}
impl<S0> RateLimitUriPath<S0> {
    /// Sets `TextTransformations`. Required. At least 1 item.
    #[inline] pub fn text_transformations(mut self, value: impl IntoValue_<Vec<TextTransformation>>) -> RateLimitUriPath<Set_> { self.0.put("TextTransformations", value.into_node()); RateLimitUriPath(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RateLimitUriPath> for RateLimitUriPath<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RateBasedStatementCustomKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html)
#[must_use]
pub struct RateBasedStatementCustomKey(Properties_);
impl RateBasedStatementCustomKey {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RateBasedStatementCustomKey(Properties_::new()) }
}
impl RateBasedStatementCustomKey {
    /// Sets `ASN`.
    #[inline] pub fn asn(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ASN", value.into_node()); self }
    /// Sets `Cookie`.
    #[inline] pub fn cookie(mut self, value: impl IntoValue_<RateLimitCookie>) -> Self { self.0.put("Cookie", value.into_node()); self }
    /// Sets `ForwardedIP`.
    #[inline] pub fn forwarded_ip(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ForwardedIP", value.into_node()); self }
    /// Sets `HTTPMethod`.
    #[inline] pub fn http_method(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("HTTPMethod", value.into_node()); self }
    /// Sets `Header`.
    #[inline] pub fn header(mut self, value: impl IntoValue_<RateLimitHeader>) -> Self { self.0.put("Header", value.into_node()); self }
    /// Sets `IP`.
    #[inline] pub fn ip(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("IP", value.into_node()); self }
    /// Sets `JA3Fingerprint`.
    #[inline] pub fn ja3_fingerprint(mut self, value: impl IntoValue_<RateLimitJA3Fingerprint>) -> Self { self.0.put("JA3Fingerprint", value.into_node()); self }
    /// Sets `JA4Fingerprint`.
    #[inline] pub fn ja4_fingerprint(mut self, value: impl IntoValue_<RateLimitJA4Fingerprint>) -> Self { self.0.put("JA4Fingerprint", value.into_node()); self }
    /// Sets `LabelNamespace`.
    #[inline] pub fn label_namespace(mut self, value: impl IntoValue_<RateLimitLabelNamespace>) -> Self { self.0.put("LabelNamespace", value.into_node()); self }
    /// Sets `QueryArgument`.
    #[inline] pub fn query_argument(mut self, value: impl IntoValue_<RateLimitQueryArgument>) -> Self { self.0.put("QueryArgument", value.into_node()); self }
    /// Sets `QueryString`.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<RateLimitQueryString>) -> Self { self.0.put("QueryString", value.into_node()); self }
    /// Sets `UriPath`.
    #[inline] pub fn uri_path(mut self, value: impl IntoValue_<RateLimitUriPath>) -> Self { self.0.put("UriPath", value.into_node()); self }
}
impl IntoValue_<RateBasedStatementCustomKey> for RateBasedStatementCustomKey { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RateBasedStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatement.html)
#[must_use]
pub struct RateBasedStatement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RateBasedStatement<Missing_<super::required::aggregate_key_type>, Missing_<super::required::limit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RateBasedStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RateBasedStatement<S0, S1> {
    /// Sets `AggregateKeyType`. Required. The values are constants of [`AggregateKeyType`].
    #[inline] pub fn aggregate_key_type(mut self, value: impl IntoValue_<AggregateKeyType>) -> RateBasedStatement<Set_, S1> { self.0.put("AggregateKeyType", value.into_node()); RateBasedStatement(self.0, PhantomData_) }
    /// Sets `CustomKeys`. 0 to 5 items.
    #[inline] pub fn custom_keys(mut self, value: impl IntoValue_<Vec<RateBasedStatementCustomKey>>) -> Self { self.0.put("CustomKeys", value.into_node()); self }
    /// Sets `EvaluationWindowSec`.
    #[inline] pub fn evaluation_window_sec(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EvaluationWindowSec", value.into_node()); self }
    /// Sets `ForwardedIPConfig`.
    #[inline] pub fn forwarded_ip_config(mut self, value: impl IntoValue_<ForwardedIPConfiguration>) -> Self { self.0.put("ForwardedIPConfig", value.into_node()); self }
    /// Sets `Limit`. Required. 10 to 2000000000.
    #[inline] pub fn limit(mut self, value: impl IntoValue_<i64>) -> RateBasedStatement<S0, Set_> { self.0.put("Limit", value.into_node()); RateBasedStatement(self.0, PhantomData_) }
    /// Sets `ScopeDownStatement`.
    #[inline] pub fn scope_down_statement(mut self, value: impl IntoValue_<Statement>) -> Self { self.0.put("ScopeDownStatement", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RateBasedStatement> for RateBasedStatement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RegexMatchStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexmatchstatement.html)
#[must_use]
pub struct RegexMatchStatement<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RegexMatchStatement<Missing_<super::required::field_to_match>, Missing_<super::required::regex_string>, Missing_<super::required::text_transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegexMatchStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RegexMatchStatement<S0, S1, S2> {
    /// Sets `FieldToMatch`. Required.
    #[inline] pub fn field_to_match(mut self, value: impl IntoValue_<FieldToMatch>) -> RegexMatchStatement<Set_, S1, S2> { self.0.put("FieldToMatch", value.into_node()); RegexMatchStatement(self.0, PhantomData_) }
    /// Sets `PreParseTextTransformations`.
    #[inline] pub fn pre_parse_text_transformations(mut self, value: impl IntoValue_<Vec<PreParseTextTransformation>>) -> Self { self.0.put("PreParseTextTransformations", value.into_node()); self }
    /// Sets `RegexString`. Required. 1 to 512 characters.
    #[inline] pub fn regex_string(mut self, value: impl IntoValue_<String>) -> RegexMatchStatement<S0, Set_, S2> { self.0.put("RegexString", value.into_node()); RegexMatchStatement(self.0, PhantomData_) }
    /// Sets `TextTransformations`. Required. At least 1 item.
    #[inline] pub fn text_transformations(mut self, value: impl IntoValue_<Vec<TextTransformation>>) -> RegexMatchStatement<S0, S1, Set_> { self.0.put("TextTransformations", value.into_node()); RegexMatchStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RegexMatchStatement> for RegexMatchStatement<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RegexPatternSetReferenceStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexpatternsetreferencestatement.html)
#[must_use]
pub struct RegexPatternSetReferenceStatement<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RegexPatternSetReferenceStatement<Missing_<super::required::arn>, Missing_<super::required::field_to_match>, Missing_<super::required::text_transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegexPatternSetReferenceStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RegexPatternSetReferenceStatement<S0, S1, S2> {
    /// Sets `Arn`. Required. 20 to 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> RegexPatternSetReferenceStatement<Set_, S1, S2> { self.0.put("Arn", value.into_node()); RegexPatternSetReferenceStatement(self.0, PhantomData_) }
    /// Sets `FieldToMatch`. Required.
    #[inline] pub fn field_to_match(mut self, value: impl IntoValue_<FieldToMatch>) -> RegexPatternSetReferenceStatement<S0, Set_, S2> { self.0.put("FieldToMatch", value.into_node()); RegexPatternSetReferenceStatement(self.0, PhantomData_) }
    /// Sets `PreParseTextTransformations`.
    #[inline] pub fn pre_parse_text_transformations(mut self, value: impl IntoValue_<Vec<PreParseTextTransformation>>) -> Self { self.0.put("PreParseTextTransformations", value.into_node()); self }
    /// Sets `TextTransformations`. Required. At least 1 item.
    #[inline] pub fn text_transformations(mut self, value: impl IntoValue_<Vec<TextTransformation>>) -> RegexPatternSetReferenceStatement<S0, S1, Set_> { self.0.put("TextTransformations", value.into_node()); RegexPatternSetReferenceStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RegexPatternSetReferenceStatement> for RegexPatternSetReferenceStatement<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.RuleGroupReferenceStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rulegroupreferencestatement.html)
#[must_use]
pub struct RuleGroupReferenceStatement<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RuleGroupReferenceStatement<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleGroupReferenceStatement(Properties_::new(), PhantomData_) }
}
impl<S0> RuleGroupReferenceStatement<S0> {
    /// Sets `Arn`. Required. 20 to 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> RuleGroupReferenceStatement<Set_> { self.0.put("Arn", value.into_node()); RuleGroupReferenceStatement(self.0, PhantomData_) }
    /// Sets `ExcludedRules`. 0 to 100 items.
    #[inline] pub fn excluded_rules(mut self, value: impl IntoValue_<Vec<ExcludedRule>>) -> Self { self.0.put("ExcludedRules", value.into_node()); self }
    /// Sets `RuleActionOverrides`. 0 to 100 items.
    #[inline] pub fn rule_action_overrides(mut self, value: impl IntoValue_<Vec<RuleActionOverride>>) -> Self { self.0.put("RuleActionOverrides", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RuleGroupReferenceStatement> for RuleGroupReferenceStatement<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.SizeConstraintStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sizeconstraintstatement.html)
#[must_use]
pub struct SizeConstraintStatement<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl SizeConstraintStatement<Missing_<super::required::comparison_operator>, Missing_<super::required::field_to_match>, Missing_<super::required::size>, Missing_<super::required::text_transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SizeConstraintStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> SizeConstraintStatement<S0, S1, S2, S3> {
    /// Sets `ComparisonOperator`. Required. The values are constants of [`ComparisonOperator`].
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<ComparisonOperator>) -> SizeConstraintStatement<Set_, S1, S2, S3> { self.0.put("ComparisonOperator", value.into_node()); SizeConstraintStatement(self.0, PhantomData_) }
    /// Sets `FieldToMatch`. Required.
    #[inline] pub fn field_to_match(mut self, value: impl IntoValue_<FieldToMatch>) -> SizeConstraintStatement<S0, Set_, S2, S3> { self.0.put("FieldToMatch", value.into_node()); SizeConstraintStatement(self.0, PhantomData_) }
    /// Sets `PreParseTextTransformations`.
    #[inline] pub fn pre_parse_text_transformations(mut self, value: impl IntoValue_<Vec<PreParseTextTransformation>>) -> Self { self.0.put("PreParseTextTransformations", value.into_node()); self }
    /// Sets `Size`. Required. 0 to 21474836480.
    #[inline] pub fn size(mut self, value: impl IntoValue_<f64>) -> SizeConstraintStatement<S0, S1, Set_, S3> { self.0.put("Size", value.into_node()); SizeConstraintStatement(self.0, PhantomData_) }
    /// Sets `TextTransformations`. Required. At least 1 item.
    #[inline] pub fn text_transformations(mut self, value: impl IntoValue_<Vec<TextTransformation>>) -> SizeConstraintStatement<S0, S1, S2, Set_> { self.0.put("TextTransformations", value.into_node()); SizeConstraintStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<SizeConstraintStatement> for SizeConstraintStatement<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.SqliMatchStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sqlimatchstatement.html)
#[must_use]
pub struct SqliMatchStatement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SqliMatchStatement<Missing_<super::required::field_to_match>, Missing_<super::required::text_transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SqliMatchStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SqliMatchStatement<S0, S1> {
    /// Sets `FieldToMatch`. Required.
    #[inline] pub fn field_to_match(mut self, value: impl IntoValue_<FieldToMatch>) -> SqliMatchStatement<Set_, S1> { self.0.put("FieldToMatch", value.into_node()); SqliMatchStatement(self.0, PhantomData_) }
    /// Sets `PreParseTextTransformations`.
    #[inline] pub fn pre_parse_text_transformations(mut self, value: impl IntoValue_<Vec<PreParseTextTransformation>>) -> Self { self.0.put("PreParseTextTransformations", value.into_node()); self }
    /// Sets `SensitivityLevel`. The values are constants of [`SensitivityLevel`].
    #[inline] pub fn sensitivity_level(mut self, value: impl IntoValue_<SensitivityLevel>) -> Self { self.0.put("SensitivityLevel", value.into_node()); self }
    /// Sets `TextTransformations`. Required. At least 1 item.
    #[inline] pub fn text_transformations(mut self, value: impl IntoValue_<Vec<TextTransformation>>) -> SqliMatchStatement<S0, Set_> { self.0.put("TextTransformations", value.into_node()); SqliMatchStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SqliMatchStatement> for SqliMatchStatement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.XssMatchStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-xssmatchstatement.html)
#[must_use]
pub struct XssMatchStatement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl XssMatchStatement<Missing_<super::required::field_to_match>, Missing_<super::required::text_transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { XssMatchStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> XssMatchStatement<S0, S1> {
    /// Sets `FieldToMatch`. Required.
    #[inline] pub fn field_to_match(mut self, value: impl IntoValue_<FieldToMatch>) -> XssMatchStatement<Set_, S1> { self.0.put("FieldToMatch", value.into_node()); XssMatchStatement(self.0, PhantomData_) }
    /// Sets `PreParseTextTransformations`.
    #[inline] pub fn pre_parse_text_transformations(mut self, value: impl IntoValue_<Vec<PreParseTextTransformation>>) -> Self { self.0.put("PreParseTextTransformations", value.into_node()); self }
    /// Sets `TextTransformations`. Required. At least 1 item.
    #[inline] pub fn text_transformations(mut self, value: impl IntoValue_<Vec<TextTransformation>>) -> XssMatchStatement<S0, Set_> { self.0.put("TextTransformations", value.into_node()); XssMatchStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<XssMatchStatement> for XssMatchStatement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.Statement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html)
#[must_use]
pub struct Statement(Properties_);
impl Statement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Statement(Properties_::new()) }
}
impl Statement {
    /// Sets `AndStatement`.
    #[inline] pub fn and_statement(mut self, value: impl IntoValue_<AndStatement>) -> Self { self.0.put("AndStatement", value.into_node()); self }
    /// Sets `AsnMatchStatement`.
    #[inline] pub fn asn_match_statement(mut self, value: impl IntoValue_<AsnMatchStatement>) -> Self { self.0.put("AsnMatchStatement", value.into_node()); self }
    /// Sets `ByteMatchStatement`.
    #[inline] pub fn byte_match_statement(mut self, value: impl IntoValue_<ByteMatchStatement>) -> Self { self.0.put("ByteMatchStatement", value.into_node()); self }
    /// Sets `GeoMatchStatement`.
    #[inline] pub fn geo_match_statement(mut self, value: impl IntoValue_<GeoMatchStatement>) -> Self { self.0.put("GeoMatchStatement", value.into_node()); self }
    /// Sets `IPSetReferenceStatement`.
    #[inline] pub fn ip_set_reference_statement(mut self, value: impl IntoValue_<IPSetReferenceStatement>) -> Self { self.0.put("IPSetReferenceStatement", value.into_node()); self }
    /// Sets `LabelMatchStatement`.
    #[inline] pub fn label_match_statement(mut self, value: impl IntoValue_<LabelMatchStatement>) -> Self { self.0.put("LabelMatchStatement", value.into_node()); self }
    /// Sets `ManagedRuleGroupStatement`.
    #[inline] pub fn managed_rule_group_statement(mut self, value: impl IntoValue_<ManagedRuleGroupStatement>) -> Self { self.0.put("ManagedRuleGroupStatement", value.into_node()); self }
    /// Sets `NotStatement`.
    #[inline] pub fn not_statement(mut self, value: impl IntoValue_<NotStatement>) -> Self { self.0.put("NotStatement", value.into_node()); self }
    /// Sets `OrStatement`.
    #[inline] pub fn or_statement(mut self, value: impl IntoValue_<OrStatement>) -> Self { self.0.put("OrStatement", value.into_node()); self }
    /// Sets `RateBasedStatement`.
    #[inline] pub fn rate_based_statement(mut self, value: impl IntoValue_<RateBasedStatement>) -> Self { self.0.put("RateBasedStatement", value.into_node()); self }
    /// Sets `RegexMatchStatement`.
    #[inline] pub fn regex_match_statement(mut self, value: impl IntoValue_<RegexMatchStatement>) -> Self { self.0.put("RegexMatchStatement", value.into_node()); self }
    /// Sets `RegexPatternSetReferenceStatement`.
    #[inline] pub fn regex_pattern_set_reference_statement(mut self, value: impl IntoValue_<RegexPatternSetReferenceStatement>) -> Self { self.0.put("RegexPatternSetReferenceStatement", value.into_node()); self }
    /// Sets `RuleGroupReferenceStatement`.
    #[inline] pub fn rule_group_reference_statement(mut self, value: impl IntoValue_<RuleGroupReferenceStatement>) -> Self { self.0.put("RuleGroupReferenceStatement", value.into_node()); self }
    /// Sets `SizeConstraintStatement`.
    #[inline] pub fn size_constraint_statement(mut self, value: impl IntoValue_<SizeConstraintStatement>) -> Self { self.0.put("SizeConstraintStatement", value.into_node()); self }
    /// Sets `SqliMatchStatement`.
    #[inline] pub fn sqli_match_statement(mut self, value: impl IntoValue_<SqliMatchStatement>) -> Self { self.0.put("SqliMatchStatement", value.into_node()); self }
    /// Sets `XssMatchStatement`.
    #[inline] pub fn xss_match_statement(mut self, value: impl IntoValue_<XssMatchStatement>) -> Self { self.0.put("XssMatchStatement", value.into_node()); self }
}
impl IntoValue_<Statement> for Statement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.VisibilityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-visibilityconfig.html)
#[must_use]
pub struct VisibilityConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VisibilityConfig<Missing_<super::required::cloud_watch_metrics_enabled>, Missing_<super::required::metric_name>, Missing_<super::required::sampled_requests_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VisibilityConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VisibilityConfig<S0, S1, S2> {
    /// Sets `CloudWatchMetricsEnabled`. Required.
    #[inline] pub fn cloud_watch_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> VisibilityConfig<Set_, S1, S2> { self.0.put("CloudWatchMetricsEnabled", value.into_node()); VisibilityConfig(self.0, PhantomData_) }
    /// Sets `MetricName`. Required. 1 to 128 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> VisibilityConfig<S0, Set_, S2> { self.0.put("MetricName", value.into_node()); VisibilityConfig(self.0, PhantomData_) }
    /// Sets `SampledRequestsEnabled`. Required.
    #[inline] pub fn sampled_requests_enabled(mut self, value: impl IntoValue_<bool>) -> VisibilityConfig<S0, S1, Set_> { self.0.put("SampledRequestsEnabled", value.into_node()); VisibilityConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VisibilityConfig> for VisibilityConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAFv2::WebACL.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html)
#[must_use]
pub struct Rule<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Rule<Missing_<super::required::name>, Missing_<super::required::priority>, Missing_<super::required::statement>, Missing_<super::required::visibility_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Rule<S0, S1, S2, S3> {
    /// Sets `Action`.
    #[inline] pub fn action(mut self, value: impl IntoValue_<RuleAction>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `CaptchaConfig`.
    #[inline] pub fn captcha_config(mut self, value: impl IntoValue_<CaptchaConfig>) -> Self { self.0.put("CaptchaConfig", value.into_node()); self }
    /// Sets `ChallengeConfig`.
    #[inline] pub fn challenge_config(mut self, value: impl IntoValue_<ChallengeConfig>) -> Self { self.0.put("ChallengeConfig", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Rule<Set_, S1, S2, S3> { self.0.put("Name", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `OverrideAction`.
    #[inline] pub fn override_action(mut self, value: impl IntoValue_<OverrideAction>) -> Self { self.0.put("OverrideAction", value.into_node()); self }
    /// Sets `Priority`. Required. At least 0.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Rule<S0, Set_, S2, S3> { self.0.put("Priority", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `RuleLabels`.
    #[inline] pub fn rule_labels(mut self, value: impl IntoValue_<Vec<Label>>) -> Self { self.0.put("RuleLabels", value.into_node()); self }
    /// Sets `Statement`. Required.
    #[inline] pub fn statement(mut self, value: impl IntoValue_<Statement>) -> Rule<S0, S1, Set_, S3> { self.0.put("Statement", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `VisibilityConfig`. Required.
    #[inline] pub fn visibility_config(mut self, value: impl IntoValue_<VisibilityConfig>) -> Rule<S0, S1, S2, Set_> { self.0.put("VisibilityConfig", value.into_node()); Rule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Rule> for Rule<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum SizeInspectionLimit {}
impl SizeInspectionLimit {
    /// `KB_16`
    pub const KB_16: Value_<SizeInspectionLimit> = Value_::constant("KB_16");
    /// `KB_32`
    pub const KB_32: Value_<SizeInspectionLimit> = Value_::constant("KB_32");
    /// `KB_48`
    pub const KB_48: Value_<SizeInspectionLimit> = Value_::constant("KB_48");
    /// `KB_64`
    pub const KB_64: Value_<SizeInspectionLimit> = Value_::constant("KB_64");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SizeInspectionLimit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum ResponseContentType {}
impl ResponseContentType {
    /// `TEXT_PLAIN`
    pub const TEXT_PLAIN: Value_<ResponseContentType> = Value_::constant("TEXT_PLAIN");
    /// `TEXT_HTML`
    pub const TEXT_HTML: Value_<ResponseContentType> = Value_::constant("TEXT_HTML");
    /// `APPLICATION_JSON`
    pub const APPLICATION_JSON: Value_<ResponseContentType> = Value_::constant("APPLICATION_JSON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResponseContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum DataProtectionAction {}
impl DataProtectionAction {
    /// `SUBSTITUTION`
    pub const SUBSTITUTION: Value_<DataProtectionAction> = Value_::constant("SUBSTITUTION");
    /// `HASH`
    pub const HASH: Value_<DataProtectionAction> = Value_::constant("HASH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataProtectionAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum FieldType {}
impl FieldType {
    /// `SINGLE_HEADER`
    pub const SINGLE_HEADER: Value_<FieldType> = Value_::constant("SINGLE_HEADER");
    /// `SINGLE_COOKIE`
    pub const SINGLE_COOKIE: Value_<FieldType> = Value_::constant("SINGLE_COOKIE");
    /// `SINGLE_QUERY_ARGUMENT`
    pub const SINGLE_QUERY_ARGUMENT: Value_<FieldType> = Value_::constant("SINGLE_QUERY_ARGUMENT");
    /// `QUERY_STRING`
    pub const QUERY_STRING: Value_<FieldType> = Value_::constant("QUERY_STRING");
    /// `BODY`
    pub const BODY: Value_<FieldType> = Value_::constant("BODY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FieldType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum BlockchainChain {}
impl BlockchainChain {
    /// `BASE`
    pub const BASE: Value_<BlockchainChain> = Value_::constant("BASE");
    /// `SOLANA`
    pub const SOLANA: Value_<BlockchainChain> = Value_::constant("SOLANA");
    /// `BASE_SEPOLIA`
    pub const BASE_SEPOLIA: Value_<BlockchainChain> = Value_::constant("BASE_SEPOLIA");
    /// `SOLANA_DEVNET`
    pub const SOLANA_DEVNET: Value_<BlockchainChain> = Value_::constant("SOLANA_DEVNET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BlockchainChain> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum CryptoCurrency {}
impl CryptoCurrency {
    /// `USDC`
    pub const USDC: Value_<CryptoCurrency> = Value_::constant("USDC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CryptoCurrency> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum CurrencyMode {}
impl CurrencyMode {
    /// `REAL`
    pub const REAL: Value_<CurrencyMode> = Value_::constant("REAL");
    /// `TEST`
    pub const TEST: Value_<CurrencyMode> = Value_::constant("TEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CurrencyMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum ALBLowReputationMode {}
impl ALBLowReputationMode {
    /// `ACTIVE_UNDER_DDOS`
    pub const ACTIVE_UNDER_DDOS: Value_<ALBLowReputationMode> = Value_::constant("ACTIVE_UNDER_DDOS");
    /// `ALWAYS_ON`
    pub const ALWAYS_ON: Value_<ALBLowReputationMode> = Value_::constant("ALWAYS_ON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ALBLowReputationMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum FallbackBehavior {}
impl FallbackBehavior {
    /// `MATCH`
    pub const MATCH: Value_<FallbackBehavior> = Value_::constant("MATCH");
    /// `NO_MATCH`
    pub const NO_MATCH: Value_<FallbackBehavior> = Value_::constant("NO_MATCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FallbackBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum OversizeHandling {}
impl OversizeHandling {
    /// `CONTINUE`
    pub const CONTINUE: Value_<OversizeHandling> = Value_::constant("CONTINUE");
    /// `MATCH`
    pub const MATCH: Value_<OversizeHandling> = Value_::constant("MATCH");
    /// `NO_MATCH`
    pub const NO_MATCH: Value_<OversizeHandling> = Value_::constant("NO_MATCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OversizeHandling> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum MapMatchScope {}
impl MapMatchScope {
    /// `ALL`
    pub const ALL: Value_<MapMatchScope> = Value_::constant("ALL");
    /// `KEY`
    pub const KEY: Value_<MapMatchScope> = Value_::constant("KEY");
    /// `VALUE`
    pub const VALUE: Value_<MapMatchScope> = Value_::constant("VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MapMatchScope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum JA3FingerprintFallbackBehavior {}
impl JA3FingerprintFallbackBehavior {
    /// `MATCH`
    pub const MATCH: Value_<JA3FingerprintFallbackBehavior> = Value_::constant("MATCH");
    /// `NO_MATCH`
    pub const NO_MATCH: Value_<JA3FingerprintFallbackBehavior> = Value_::constant("NO_MATCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JA3FingerprintFallbackBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum JA4FingerprintFallbackBehavior {}
impl JA4FingerprintFallbackBehavior {
    /// `MATCH`
    pub const MATCH: Value_<JA4FingerprintFallbackBehavior> = Value_::constant("MATCH");
    /// `NO_MATCH`
    pub const NO_MATCH: Value_<JA4FingerprintFallbackBehavior> = Value_::constant("NO_MATCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JA4FingerprintFallbackBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum BodyParsingFallbackBehavior {}
impl BodyParsingFallbackBehavior {
    /// `MATCH`
    pub const MATCH: Value_<BodyParsingFallbackBehavior> = Value_::constant("MATCH");
    /// `NO_MATCH`
    pub const NO_MATCH: Value_<BodyParsingFallbackBehavior> = Value_::constant("NO_MATCH");
    /// `EVALUATE_AS_STRING`
    pub const EVALUATE_AS_STRING: Value_<BodyParsingFallbackBehavior> = Value_::constant("EVALUATE_AS_STRING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BodyParsingFallbackBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum JsonMatchScope {}
impl JsonMatchScope {
    /// `ALL`
    pub const ALL: Value_<JsonMatchScope> = Value_::constant("ALL");
    /// `KEY`
    pub const KEY: Value_<JsonMatchScope> = Value_::constant("KEY");
    /// `VALUE`
    pub const VALUE: Value_<JsonMatchScope> = Value_::constant("VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JsonMatchScope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum UriFragmentFallbackBehavior {}
impl UriFragmentFallbackBehavior {
    /// `MATCH`
    pub const MATCH: Value_<UriFragmentFallbackBehavior> = Value_::constant("MATCH");
    /// `NO_MATCH`
    pub const NO_MATCH: Value_<UriFragmentFallbackBehavior> = Value_::constant("NO_MATCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UriFragmentFallbackBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum PositionalConstraint {}
impl PositionalConstraint {
    /// `EXACTLY`
    pub const EXACTLY: Value_<PositionalConstraint> = Value_::constant("EXACTLY");
    /// `STARTS_WITH`
    pub const STARTS_WITH: Value_<PositionalConstraint> = Value_::constant("STARTS_WITH");
    /// `ENDS_WITH`
    pub const ENDS_WITH: Value_<PositionalConstraint> = Value_::constant("ENDS_WITH");
    /// `CONTAINS`
    pub const CONTAINS: Value_<PositionalConstraint> = Value_::constant("CONTAINS");
    /// `CONTAINS_WORD`
    pub const CONTAINS_WORD: Value_<PositionalConstraint> = Value_::constant("CONTAINS_WORD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PositionalConstraint> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum PreParseTextTransformationType {}
impl PreParseTextTransformationType {
    /// `NONE`
    pub const NONE: Value_<PreParseTextTransformationType> = Value_::constant("NONE");
    /// `URL_DECODE`
    pub const URL_DECODE: Value_<PreParseTextTransformationType> = Value_::constant("URL_DECODE");
    /// `URL_DECODE_UNI`
    pub const URL_DECODE_UNI: Value_<PreParseTextTransformationType> = Value_::constant("URL_DECODE_UNI");
    /// `COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA`
    pub const COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA: Value_<PreParseTextTransformationType> = Value_::constant("COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA");
    /// `REPLACE_SEMICOLONS_WITH_AMPERSANDS`
    pub const REPLACE_SEMICOLONS_WITH_AMPERSANDS: Value_<PreParseTextTransformationType> = Value_::constant("REPLACE_SEMICOLONS_WITH_AMPERSANDS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreParseTextTransformationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum TextTransformationType {}
impl TextTransformationType {
    /// `NONE`
    pub const NONE: Value_<TextTransformationType> = Value_::constant("NONE");
    /// `COMPRESS_WHITE_SPACE`
    pub const COMPRESS_WHITE_SPACE: Value_<TextTransformationType> = Value_::constant("COMPRESS_WHITE_SPACE");
    /// `HTML_ENTITY_DECODE`
    pub const HTML_ENTITY_DECODE: Value_<TextTransformationType> = Value_::constant("HTML_ENTITY_DECODE");
    /// `LOWERCASE`
    pub const LOWERCASE: Value_<TextTransformationType> = Value_::constant("LOWERCASE");
    /// `CMD_LINE`
    pub const CMD_LINE: Value_<TextTransformationType> = Value_::constant("CMD_LINE");
    /// `URL_DECODE`
    pub const URL_DECODE: Value_<TextTransformationType> = Value_::constant("URL_DECODE");
    /// `BASE64_DECODE`
    pub const BASE64_DECODE: Value_<TextTransformationType> = Value_::constant("BASE64_DECODE");
    /// `HEX_DECODE`
    pub const HEX_DECODE: Value_<TextTransformationType> = Value_::constant("HEX_DECODE");
    /// `MD5`
    pub const MD5: Value_<TextTransformationType> = Value_::constant("MD5");
    /// `REPLACE_COMMENTS`
    pub const REPLACE_COMMENTS: Value_<TextTransformationType> = Value_::constant("REPLACE_COMMENTS");
    /// `ESCAPE_SEQ_DECODE`
    pub const ESCAPE_SEQ_DECODE: Value_<TextTransformationType> = Value_::constant("ESCAPE_SEQ_DECODE");
    /// `SQL_HEX_DECODE`
    pub const SQL_HEX_DECODE: Value_<TextTransformationType> = Value_::constant("SQL_HEX_DECODE");
    /// `CSS_DECODE`
    pub const CSS_DECODE: Value_<TextTransformationType> = Value_::constant("CSS_DECODE");
    /// `JS_DECODE`
    pub const JS_DECODE: Value_<TextTransformationType> = Value_::constant("JS_DECODE");
    /// `NORMALIZE_PATH`
    pub const NORMALIZE_PATH: Value_<TextTransformationType> = Value_::constant("NORMALIZE_PATH");
    /// `NORMALIZE_PATH_WIN`
    pub const NORMALIZE_PATH_WIN: Value_<TextTransformationType> = Value_::constant("NORMALIZE_PATH_WIN");
    /// `REMOVE_NULLS`
    pub const REMOVE_NULLS: Value_<TextTransformationType> = Value_::constant("REMOVE_NULLS");
    /// `REPLACE_NULLS`
    pub const REPLACE_NULLS: Value_<TextTransformationType> = Value_::constant("REPLACE_NULLS");
    /// `BASE64_DECODE_EXT`
    pub const BASE64_DECODE_EXT: Value_<TextTransformationType> = Value_::constant("BASE64_DECODE_EXT");
    /// `URL_DECODE_UNI`
    pub const URL_DECODE_UNI: Value_<TextTransformationType> = Value_::constant("URL_DECODE_UNI");
    /// `UTF8_TO_UNICODE`
    pub const UTF8_TO_UNICODE: Value_<TextTransformationType> = Value_::constant("UTF8_TO_UNICODE");
    /// `REMOVE_WHITESPACE`
    pub const REMOVE_WHITESPACE: Value_<TextTransformationType> = Value_::constant("REMOVE_WHITESPACE");
    /// `TRIM`
    pub const TRIM: Value_<TextTransformationType> = Value_::constant("TRIM");
    /// `TRIM_LEFT`
    pub const TRIM_LEFT: Value_<TextTransformationType> = Value_::constant("TRIM_LEFT");
    /// `TRIM_RIGHT`
    pub const TRIM_RIGHT: Value_<TextTransformationType> = Value_::constant("TRIM_RIGHT");
    /// `REMOVE_COMMENTS_CHAR`
    pub const REMOVE_COMMENTS_CHAR: Value_<TextTransformationType> = Value_::constant("REMOVE_COMMENTS_CHAR");
    /// `UPPERCASE`
    pub const UPPERCASE: Value_<TextTransformationType> = Value_::constant("UPPERCASE");
    /// `CMD_LINE_WIN`
    pub const CMD_LINE_WIN: Value_<TextTransformationType> = Value_::constant("CMD_LINE_WIN");
    /// `CMD_LINE_UNIX`
    pub const CMD_LINE_UNIX: Value_<TextTransformationType> = Value_::constant("CMD_LINE_UNIX");
    /// `JS_DECODE_EXT`
    pub const JS_DECODE_EXT: Value_<TextTransformationType> = Value_::constant("JS_DECODE_EXT");
    /// `SHA256`
    pub const SHA256: Value_<TextTransformationType> = Value_::constant("SHA256");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TextTransformationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum CountryCode {}
impl CountryCode {
    /// `AD`
    pub const AD: Value_<CountryCode> = Value_::constant("AD");
    /// `AE`
    pub const AE: Value_<CountryCode> = Value_::constant("AE");
    /// `AF`
    pub const AF: Value_<CountryCode> = Value_::constant("AF");
    /// `AG`
    pub const AG: Value_<CountryCode> = Value_::constant("AG");
    /// `AI`
    pub const AI: Value_<CountryCode> = Value_::constant("AI");
    /// `AL`
    pub const AL: Value_<CountryCode> = Value_::constant("AL");
    /// `AM`
    pub const AM: Value_<CountryCode> = Value_::constant("AM");
    /// `AO`
    pub const AO: Value_<CountryCode> = Value_::constant("AO");
    /// `AQ`
    pub const AQ: Value_<CountryCode> = Value_::constant("AQ");
    /// `AR`
    pub const AR: Value_<CountryCode> = Value_::constant("AR");
    /// `AS`
    pub const AS: Value_<CountryCode> = Value_::constant("AS");
    /// `AT`
    pub const AT: Value_<CountryCode> = Value_::constant("AT");
    /// `AU`
    pub const AU: Value_<CountryCode> = Value_::constant("AU");
    /// `AW`
    pub const AW: Value_<CountryCode> = Value_::constant("AW");
    /// `AX`
    pub const AX: Value_<CountryCode> = Value_::constant("AX");
    /// `AZ`
    pub const AZ: Value_<CountryCode> = Value_::constant("AZ");
    /// `BA`
    pub const BA: Value_<CountryCode> = Value_::constant("BA");
    /// `BB`
    pub const BB: Value_<CountryCode> = Value_::constant("BB");
    /// `BD`
    pub const BD: Value_<CountryCode> = Value_::constant("BD");
    /// `BE`
    pub const BE: Value_<CountryCode> = Value_::constant("BE");
    /// `BF`
    pub const BF: Value_<CountryCode> = Value_::constant("BF");
    /// `BG`
    pub const BG: Value_<CountryCode> = Value_::constant("BG");
    /// `BH`
    pub const BH: Value_<CountryCode> = Value_::constant("BH");
    /// `BI`
    pub const BI: Value_<CountryCode> = Value_::constant("BI");
    /// `BJ`
    pub const BJ: Value_<CountryCode> = Value_::constant("BJ");
    /// `BL`
    pub const BL: Value_<CountryCode> = Value_::constant("BL");
    /// `BM`
    pub const BM: Value_<CountryCode> = Value_::constant("BM");
    /// `BN`
    pub const BN: Value_<CountryCode> = Value_::constant("BN");
    /// `BO`
    pub const BO: Value_<CountryCode> = Value_::constant("BO");
    /// `BQ`
    pub const BQ: Value_<CountryCode> = Value_::constant("BQ");
    /// `BR`
    pub const BR: Value_<CountryCode> = Value_::constant("BR");
    /// `BS`
    pub const BS: Value_<CountryCode> = Value_::constant("BS");
    /// `BT`
    pub const BT: Value_<CountryCode> = Value_::constant("BT");
    /// `BV`
    pub const BV: Value_<CountryCode> = Value_::constant("BV");
    /// `BW`
    pub const BW: Value_<CountryCode> = Value_::constant("BW");
    /// `BY`
    pub const BY: Value_<CountryCode> = Value_::constant("BY");
    /// `BZ`
    pub const BZ: Value_<CountryCode> = Value_::constant("BZ");
    /// `CA`
    pub const CA: Value_<CountryCode> = Value_::constant("CA");
    /// `CC`
    pub const CC: Value_<CountryCode> = Value_::constant("CC");
    /// `CD`
    pub const CD: Value_<CountryCode> = Value_::constant("CD");
    /// `CF`
    pub const CF: Value_<CountryCode> = Value_::constant("CF");
    /// `CG`
    pub const CG: Value_<CountryCode> = Value_::constant("CG");
    /// `CH`
    pub const CH: Value_<CountryCode> = Value_::constant("CH");
    /// `CI`
    pub const CI: Value_<CountryCode> = Value_::constant("CI");
    /// `CK`
    pub const CK: Value_<CountryCode> = Value_::constant("CK");
    /// `CL`
    pub const CL: Value_<CountryCode> = Value_::constant("CL");
    /// `CM`
    pub const CM: Value_<CountryCode> = Value_::constant("CM");
    /// `CN`
    pub const CN: Value_<CountryCode> = Value_::constant("CN");
    /// `CO`
    pub const CO: Value_<CountryCode> = Value_::constant("CO");
    /// `CR`
    pub const CR: Value_<CountryCode> = Value_::constant("CR");
    /// `CU`
    pub const CU: Value_<CountryCode> = Value_::constant("CU");
    /// `CV`
    pub const CV: Value_<CountryCode> = Value_::constant("CV");
    /// `CW`
    pub const CW: Value_<CountryCode> = Value_::constant("CW");
    /// `CX`
    pub const CX: Value_<CountryCode> = Value_::constant("CX");
    /// `CY`
    pub const CY: Value_<CountryCode> = Value_::constant("CY");
    /// `CZ`
    pub const CZ: Value_<CountryCode> = Value_::constant("CZ");
    /// `DE`
    pub const DE: Value_<CountryCode> = Value_::constant("DE");
    /// `DJ`
    pub const DJ: Value_<CountryCode> = Value_::constant("DJ");
    /// `DK`
    pub const DK: Value_<CountryCode> = Value_::constant("DK");
    /// `DM`
    pub const DM: Value_<CountryCode> = Value_::constant("DM");
    /// `DO`
    pub const DO: Value_<CountryCode> = Value_::constant("DO");
    /// `DZ`
    pub const DZ: Value_<CountryCode> = Value_::constant("DZ");
    /// `EC`
    pub const EC: Value_<CountryCode> = Value_::constant("EC");
    /// `EE`
    pub const EE: Value_<CountryCode> = Value_::constant("EE");
    /// `EG`
    pub const EG: Value_<CountryCode> = Value_::constant("EG");
    /// `EH`
    pub const EH: Value_<CountryCode> = Value_::constant("EH");
    /// `ER`
    pub const ER: Value_<CountryCode> = Value_::constant("ER");
    /// `ES`
    pub const ES: Value_<CountryCode> = Value_::constant("ES");
    /// `ET`
    pub const ET: Value_<CountryCode> = Value_::constant("ET");
    /// `FI`
    pub const FI: Value_<CountryCode> = Value_::constant("FI");
    /// `FJ`
    pub const FJ: Value_<CountryCode> = Value_::constant("FJ");
    /// `FK`
    pub const FK: Value_<CountryCode> = Value_::constant("FK");
    /// `FM`
    pub const FM: Value_<CountryCode> = Value_::constant("FM");
    /// `FO`
    pub const FO: Value_<CountryCode> = Value_::constant("FO");
    /// `FR`
    pub const FR: Value_<CountryCode> = Value_::constant("FR");
    /// `GA`
    pub const GA: Value_<CountryCode> = Value_::constant("GA");
    /// `GB`
    pub const GB: Value_<CountryCode> = Value_::constant("GB");
    /// `GD`
    pub const GD: Value_<CountryCode> = Value_::constant("GD");
    /// `GE`
    pub const GE: Value_<CountryCode> = Value_::constant("GE");
    /// `GF`
    pub const GF: Value_<CountryCode> = Value_::constant("GF");
    /// `GG`
    pub const GG: Value_<CountryCode> = Value_::constant("GG");
    /// `GH`
    pub const GH: Value_<CountryCode> = Value_::constant("GH");
    /// `GI`
    pub const GI: Value_<CountryCode> = Value_::constant("GI");
    /// `GL`
    pub const GL: Value_<CountryCode> = Value_::constant("GL");
    /// `GM`
    pub const GM: Value_<CountryCode> = Value_::constant("GM");
    /// `GN`
    pub const GN: Value_<CountryCode> = Value_::constant("GN");
    /// `GP`
    pub const GP: Value_<CountryCode> = Value_::constant("GP");
    /// `GQ`
    pub const GQ: Value_<CountryCode> = Value_::constant("GQ");
    /// `GR`
    pub const GR: Value_<CountryCode> = Value_::constant("GR");
    /// `GS`
    pub const GS: Value_<CountryCode> = Value_::constant("GS");
    /// `GT`
    pub const GT: Value_<CountryCode> = Value_::constant("GT");
    /// `GU`
    pub const GU: Value_<CountryCode> = Value_::constant("GU");
    /// `GW`
    pub const GW: Value_<CountryCode> = Value_::constant("GW");
    /// `GY`
    pub const GY: Value_<CountryCode> = Value_::constant("GY");
    /// `HK`
    pub const HK: Value_<CountryCode> = Value_::constant("HK");
    /// `HM`
    pub const HM: Value_<CountryCode> = Value_::constant("HM");
    /// `HN`
    pub const HN: Value_<CountryCode> = Value_::constant("HN");
    /// `HR`
    pub const HR: Value_<CountryCode> = Value_::constant("HR");
    /// `HT`
    pub const HT: Value_<CountryCode> = Value_::constant("HT");
    /// `HU`
    pub const HU: Value_<CountryCode> = Value_::constant("HU");
    /// `ID`
    pub const ID: Value_<CountryCode> = Value_::constant("ID");
    /// `IE`
    pub const IE: Value_<CountryCode> = Value_::constant("IE");
    /// `IL`
    pub const IL: Value_<CountryCode> = Value_::constant("IL");
    /// `IM`
    pub const IM: Value_<CountryCode> = Value_::constant("IM");
    /// `IN`
    pub const IN: Value_<CountryCode> = Value_::constant("IN");
    /// `IO`
    pub const IO: Value_<CountryCode> = Value_::constant("IO");
    /// `IQ`
    pub const IQ: Value_<CountryCode> = Value_::constant("IQ");
    /// `IR`
    pub const IR: Value_<CountryCode> = Value_::constant("IR");
    /// `IS`
    pub const IS: Value_<CountryCode> = Value_::constant("IS");
    /// `IT`
    pub const IT: Value_<CountryCode> = Value_::constant("IT");
    /// `JE`
    pub const JE: Value_<CountryCode> = Value_::constant("JE");
    /// `JM`
    pub const JM: Value_<CountryCode> = Value_::constant("JM");
    /// `JO`
    pub const JO: Value_<CountryCode> = Value_::constant("JO");
    /// `JP`
    pub const JP: Value_<CountryCode> = Value_::constant("JP");
    /// `KE`
    pub const KE: Value_<CountryCode> = Value_::constant("KE");
    /// `KG`
    pub const KG: Value_<CountryCode> = Value_::constant("KG");
    /// `KH`
    pub const KH: Value_<CountryCode> = Value_::constant("KH");
    /// `KI`
    pub const KI: Value_<CountryCode> = Value_::constant("KI");
    /// `KM`
    pub const KM: Value_<CountryCode> = Value_::constant("KM");
    /// `KN`
    pub const KN: Value_<CountryCode> = Value_::constant("KN");
    /// `KP`
    pub const KP: Value_<CountryCode> = Value_::constant("KP");
    /// `KR`
    pub const KR: Value_<CountryCode> = Value_::constant("KR");
    /// `KW`
    pub const KW: Value_<CountryCode> = Value_::constant("KW");
    /// `KY`
    pub const KY: Value_<CountryCode> = Value_::constant("KY");
    /// `KZ`
    pub const KZ: Value_<CountryCode> = Value_::constant("KZ");
    /// `LA`
    pub const LA: Value_<CountryCode> = Value_::constant("LA");
    /// `LB`
    pub const LB: Value_<CountryCode> = Value_::constant("LB");
    /// `LC`
    pub const LC: Value_<CountryCode> = Value_::constant("LC");
    /// `LI`
    pub const LI: Value_<CountryCode> = Value_::constant("LI");
    /// `LK`
    pub const LK: Value_<CountryCode> = Value_::constant("LK");
    /// `LR`
    pub const LR: Value_<CountryCode> = Value_::constant("LR");
    /// `LS`
    pub const LS: Value_<CountryCode> = Value_::constant("LS");
    /// `LT`
    pub const LT: Value_<CountryCode> = Value_::constant("LT");
    /// `LU`
    pub const LU: Value_<CountryCode> = Value_::constant("LU");
    /// `LV`
    pub const LV: Value_<CountryCode> = Value_::constant("LV");
    /// `LY`
    pub const LY: Value_<CountryCode> = Value_::constant("LY");
    /// `MA`
    pub const MA: Value_<CountryCode> = Value_::constant("MA");
    /// `MC`
    pub const MC: Value_<CountryCode> = Value_::constant("MC");
    /// `MD`
    pub const MD: Value_<CountryCode> = Value_::constant("MD");
    /// `ME`
    pub const ME: Value_<CountryCode> = Value_::constant("ME");
    /// `MF`
    pub const MF: Value_<CountryCode> = Value_::constant("MF");
    /// `MG`
    pub const MG: Value_<CountryCode> = Value_::constant("MG");
    /// `MH`
    pub const MH: Value_<CountryCode> = Value_::constant("MH");
    /// `MK`
    pub const MK: Value_<CountryCode> = Value_::constant("MK");
    /// `ML`
    pub const ML: Value_<CountryCode> = Value_::constant("ML");
    /// `MM`
    pub const MM: Value_<CountryCode> = Value_::constant("MM");
    /// `MN`
    pub const MN: Value_<CountryCode> = Value_::constant("MN");
    /// `MO`
    pub const MO: Value_<CountryCode> = Value_::constant("MO");
    /// `MP`
    pub const MP: Value_<CountryCode> = Value_::constant("MP");
    /// `MQ`
    pub const MQ: Value_<CountryCode> = Value_::constant("MQ");
    /// `MR`
    pub const MR: Value_<CountryCode> = Value_::constant("MR");
    /// `MS`
    pub const MS: Value_<CountryCode> = Value_::constant("MS");
    /// `MT`
    pub const MT: Value_<CountryCode> = Value_::constant("MT");
    /// `MU`
    pub const MU: Value_<CountryCode> = Value_::constant("MU");
    /// `MV`
    pub const MV: Value_<CountryCode> = Value_::constant("MV");
    /// `MW`
    pub const MW: Value_<CountryCode> = Value_::constant("MW");
    /// `MX`
    pub const MX: Value_<CountryCode> = Value_::constant("MX");
    /// `MY`
    pub const MY: Value_<CountryCode> = Value_::constant("MY");
    /// `MZ`
    pub const MZ: Value_<CountryCode> = Value_::constant("MZ");
    /// `NA`
    pub const NA: Value_<CountryCode> = Value_::constant("NA");
    /// `NC`
    pub const NC: Value_<CountryCode> = Value_::constant("NC");
    /// `NE`
    pub const NE: Value_<CountryCode> = Value_::constant("NE");
    /// `NF`
    pub const NF: Value_<CountryCode> = Value_::constant("NF");
    /// `NG`
    pub const NG: Value_<CountryCode> = Value_::constant("NG");
    /// `NI`
    pub const NI: Value_<CountryCode> = Value_::constant("NI");
    /// `NL`
    pub const NL: Value_<CountryCode> = Value_::constant("NL");
    /// `NO`
    pub const NO: Value_<CountryCode> = Value_::constant("NO");
    /// `NP`
    pub const NP: Value_<CountryCode> = Value_::constant("NP");
    /// `NR`
    pub const NR: Value_<CountryCode> = Value_::constant("NR");
    /// `NU`
    pub const NU: Value_<CountryCode> = Value_::constant("NU");
    /// `NZ`
    pub const NZ: Value_<CountryCode> = Value_::constant("NZ");
    /// `OM`
    pub const OM: Value_<CountryCode> = Value_::constant("OM");
    /// `PA`
    pub const PA: Value_<CountryCode> = Value_::constant("PA");
    /// `PE`
    pub const PE: Value_<CountryCode> = Value_::constant("PE");
    /// `PF`
    pub const PF: Value_<CountryCode> = Value_::constant("PF");
    /// `PG`
    pub const PG: Value_<CountryCode> = Value_::constant("PG");
    /// `PH`
    pub const PH: Value_<CountryCode> = Value_::constant("PH");
    /// `PK`
    pub const PK: Value_<CountryCode> = Value_::constant("PK");
    /// `PL`
    pub const PL: Value_<CountryCode> = Value_::constant("PL");
    /// `PM`
    pub const PM: Value_<CountryCode> = Value_::constant("PM");
    /// `PN`
    pub const PN: Value_<CountryCode> = Value_::constant("PN");
    /// `PR`
    pub const PR: Value_<CountryCode> = Value_::constant("PR");
    /// `PS`
    pub const PS: Value_<CountryCode> = Value_::constant("PS");
    /// `PT`
    pub const PT: Value_<CountryCode> = Value_::constant("PT");
    /// `PW`
    pub const PW: Value_<CountryCode> = Value_::constant("PW");
    /// `PY`
    pub const PY: Value_<CountryCode> = Value_::constant("PY");
    /// `QA`
    pub const QA: Value_<CountryCode> = Value_::constant("QA");
    /// `RE`
    pub const RE: Value_<CountryCode> = Value_::constant("RE");
    /// `RO`
    pub const RO: Value_<CountryCode> = Value_::constant("RO");
    /// `RS`
    pub const RS: Value_<CountryCode> = Value_::constant("RS");
    /// `RU`
    pub const RU: Value_<CountryCode> = Value_::constant("RU");
    /// `RW`
    pub const RW: Value_<CountryCode> = Value_::constant("RW");
    /// `SA`
    pub const SA: Value_<CountryCode> = Value_::constant("SA");
    /// `SB`
    pub const SB: Value_<CountryCode> = Value_::constant("SB");
    /// `SC`
    pub const SC: Value_<CountryCode> = Value_::constant("SC");
    /// `SD`
    pub const SD: Value_<CountryCode> = Value_::constant("SD");
    /// `SE`
    pub const SE: Value_<CountryCode> = Value_::constant("SE");
    /// `SG`
    pub const SG: Value_<CountryCode> = Value_::constant("SG");
    /// `SH`
    pub const SH: Value_<CountryCode> = Value_::constant("SH");
    /// `SI`
    pub const SI: Value_<CountryCode> = Value_::constant("SI");
    /// `SJ`
    pub const SJ: Value_<CountryCode> = Value_::constant("SJ");
    /// `SK`
    pub const SK: Value_<CountryCode> = Value_::constant("SK");
    /// `SL`
    pub const SL: Value_<CountryCode> = Value_::constant("SL");
    /// `SM`
    pub const SM: Value_<CountryCode> = Value_::constant("SM");
    /// `SN`
    pub const SN: Value_<CountryCode> = Value_::constant("SN");
    /// `SO`
    pub const SO: Value_<CountryCode> = Value_::constant("SO");
    /// `SR`
    pub const SR: Value_<CountryCode> = Value_::constant("SR");
    /// `SS`
    pub const SS: Value_<CountryCode> = Value_::constant("SS");
    /// `ST`
    pub const ST: Value_<CountryCode> = Value_::constant("ST");
    /// `SV`
    pub const SV: Value_<CountryCode> = Value_::constant("SV");
    /// `SX`
    pub const SX: Value_<CountryCode> = Value_::constant("SX");
    /// `SY`
    pub const SY: Value_<CountryCode> = Value_::constant("SY");
    /// `SZ`
    pub const SZ: Value_<CountryCode> = Value_::constant("SZ");
    /// `TC`
    pub const TC: Value_<CountryCode> = Value_::constant("TC");
    /// `TD`
    pub const TD: Value_<CountryCode> = Value_::constant("TD");
    /// `TF`
    pub const TF: Value_<CountryCode> = Value_::constant("TF");
    /// `TG`
    pub const TG: Value_<CountryCode> = Value_::constant("TG");
    /// `TH`
    pub const TH: Value_<CountryCode> = Value_::constant("TH");
    /// `TJ`
    pub const TJ: Value_<CountryCode> = Value_::constant("TJ");
    /// `TK`
    pub const TK: Value_<CountryCode> = Value_::constant("TK");
    /// `TL`
    pub const TL: Value_<CountryCode> = Value_::constant("TL");
    /// `TM`
    pub const TM: Value_<CountryCode> = Value_::constant("TM");
    /// `TN`
    pub const TN: Value_<CountryCode> = Value_::constant("TN");
    /// `TO`
    pub const TO: Value_<CountryCode> = Value_::constant("TO");
    /// `TR`
    pub const TR: Value_<CountryCode> = Value_::constant("TR");
    /// `TT`
    pub const TT: Value_<CountryCode> = Value_::constant("TT");
    /// `TV`
    pub const TV: Value_<CountryCode> = Value_::constant("TV");
    /// `TW`
    pub const TW: Value_<CountryCode> = Value_::constant("TW");
    /// `TZ`
    pub const TZ: Value_<CountryCode> = Value_::constant("TZ");
    /// `UA`
    pub const UA: Value_<CountryCode> = Value_::constant("UA");
    /// `UG`
    pub const UG: Value_<CountryCode> = Value_::constant("UG");
    /// `UM`
    pub const UM: Value_<CountryCode> = Value_::constant("UM");
    /// `US`
    pub const US: Value_<CountryCode> = Value_::constant("US");
    /// `UY`
    pub const UY: Value_<CountryCode> = Value_::constant("UY");
    /// `UZ`
    pub const UZ: Value_<CountryCode> = Value_::constant("UZ");
    /// `VA`
    pub const VA: Value_<CountryCode> = Value_::constant("VA");
    /// `VC`
    pub const VC: Value_<CountryCode> = Value_::constant("VC");
    /// `VE`
    pub const VE: Value_<CountryCode> = Value_::constant("VE");
    /// `VG`
    pub const VG: Value_<CountryCode> = Value_::constant("VG");
    /// `VI`
    pub const VI: Value_<CountryCode> = Value_::constant("VI");
    /// `VN`
    pub const VN: Value_<CountryCode> = Value_::constant("VN");
    /// `VU`
    pub const VU: Value_<CountryCode> = Value_::constant("VU");
    /// `WF`
    pub const WF: Value_<CountryCode> = Value_::constant("WF");
    /// `WS`
    pub const WS: Value_<CountryCode> = Value_::constant("WS");
    /// `XK`
    pub const XK: Value_<CountryCode> = Value_::constant("XK");
    /// `YE`
    pub const YE: Value_<CountryCode> = Value_::constant("YE");
    /// `YT`
    pub const YT: Value_<CountryCode> = Value_::constant("YT");
    /// `ZA`
    pub const ZA: Value_<CountryCode> = Value_::constant("ZA");
    /// `ZM`
    pub const ZM: Value_<CountryCode> = Value_::constant("ZM");
    /// `ZW`
    pub const ZW: Value_<CountryCode> = Value_::constant("ZW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CountryCode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum IPSetForwardedIPConfigurationFallbackBehavior {}
impl IPSetForwardedIPConfigurationFallbackBehavior {
    /// `MATCH`
    pub const MATCH: Value_<IPSetForwardedIPConfigurationFallbackBehavior> = Value_::constant("MATCH");
    /// `NO_MATCH`
    pub const NO_MATCH: Value_<IPSetForwardedIPConfigurationFallbackBehavior> = Value_::constant("NO_MATCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IPSetForwardedIPConfigurationFallbackBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum Position {}
impl Position {
    /// `FIRST`
    pub const FIRST: Value_<Position> = Value_::constant("FIRST");
    /// `LAST`
    pub const LAST: Value_<Position> = Value_::constant("LAST");
    /// `ANY`
    pub const ANY: Value_<Position> = Value_::constant("ANY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Position> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum LabelMatchScope {}
impl LabelMatchScope {
    /// `LABEL`
    pub const LABEL: Value_<LabelMatchScope> = Value_::constant("LABEL");
    /// `NAMESPACE`
    pub const NAMESPACE: Value_<LabelMatchScope> = Value_::constant("NAMESPACE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LabelMatchScope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum PayloadType {}
impl PayloadType {
    /// `JSON`
    pub const JSON: Value_<PayloadType> = Value_::constant("JSON");
    /// `FORM_ENCODED`
    pub const FORM_ENCODED: Value_<PayloadType> = Value_::constant("FORM_ENCODED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PayloadType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum RequestInspectionPayloadType {}
impl RequestInspectionPayloadType {
    /// `JSON`
    pub const JSON: Value_<RequestInspectionPayloadType> = Value_::constant("JSON");
    /// `FORM_ENCODED`
    pub const FORM_ENCODED: Value_<RequestInspectionPayloadType> = Value_::constant("FORM_ENCODED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RequestInspectionPayloadType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum SensitivityToAct {}
impl SensitivityToAct {
    /// `LOW`
    pub const LOW: Value_<SensitivityToAct> = Value_::constant("LOW");
    /// `MEDIUM`
    pub const MEDIUM: Value_<SensitivityToAct> = Value_::constant("MEDIUM");
    /// `HIGH`
    pub const HIGH: Value_<SensitivityToAct> = Value_::constant("HIGH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SensitivityToAct> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum UsageOfAction {}
impl UsageOfAction {
    /// `ENABLED`
    pub const ENABLED: Value_<UsageOfAction> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<UsageOfAction> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UsageOfAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum InspectionLevel {}
impl InspectionLevel {
    /// `COMMON`
    pub const COMMON: Value_<InspectionLevel> = Value_::constant("COMMON");
    /// `TARGETED`
    pub const TARGETED: Value_<InspectionLevel> = Value_::constant("TARGETED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InspectionLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum ManagedRuleGroupConfigPayloadType {}
impl ManagedRuleGroupConfigPayloadType {
    /// `JSON`
    pub const JSON: Value_<ManagedRuleGroupConfigPayloadType> = Value_::constant("JSON");
    /// `FORM_ENCODED`
    pub const FORM_ENCODED: Value_<ManagedRuleGroupConfigPayloadType> = Value_::constant("FORM_ENCODED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ManagedRuleGroupConfigPayloadType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum AggregateKeyType {}
impl AggregateKeyType {
    /// `CONSTANT`
    pub const CONSTANT: Value_<AggregateKeyType> = Value_::constant("CONSTANT");
    /// `IP`
    pub const IP: Value_<AggregateKeyType> = Value_::constant("IP");
    /// `FORWARDED_IP`
    pub const FORWARDED_IP: Value_<AggregateKeyType> = Value_::constant("FORWARDED_IP");
    /// `CUSTOM_KEYS`
    pub const CUSTOM_KEYS: Value_<AggregateKeyType> = Value_::constant("CUSTOM_KEYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AggregateKeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum RateLimitJA3FingerprintFallbackBehavior {}
impl RateLimitJA3FingerprintFallbackBehavior {
    /// `MATCH`
    pub const MATCH: Value_<RateLimitJA3FingerprintFallbackBehavior> = Value_::constant("MATCH");
    /// `NO_MATCH`
    pub const NO_MATCH: Value_<RateLimitJA3FingerprintFallbackBehavior> = Value_::constant("NO_MATCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RateLimitJA3FingerprintFallbackBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum RateLimitJA4FingerprintFallbackBehavior {}
impl RateLimitJA4FingerprintFallbackBehavior {
    /// `MATCH`
    pub const MATCH: Value_<RateLimitJA4FingerprintFallbackBehavior> = Value_::constant("MATCH");
    /// `NO_MATCH`
    pub const NO_MATCH: Value_<RateLimitJA4FingerprintFallbackBehavior> = Value_::constant("NO_MATCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RateLimitJA4FingerprintFallbackBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum ComparisonOperator {}
impl ComparisonOperator {
    /// `EQ`
    pub const EQ: Value_<ComparisonOperator> = Value_::constant("EQ");
    /// `NE`
    pub const NE: Value_<ComparisonOperator> = Value_::constant("NE");
    /// `LE`
    pub const LE: Value_<ComparisonOperator> = Value_::constant("LE");
    /// `LT`
    pub const LT: Value_<ComparisonOperator> = Value_::constant("LT");
    /// `GE`
    pub const GE: Value_<ComparisonOperator> = Value_::constant("GE");
    /// `GT`
    pub const GT: Value_<ComparisonOperator> = Value_::constant("GT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComparisonOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum SensitivityLevel {}
impl SensitivityLevel {
    /// `LOW`
    pub const LOW: Value_<SensitivityLevel> = Value_::constant("LOW");
    /// `HIGH`
    pub const HIGH: Value_<SensitivityLevel> = Value_::constant("HIGH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SensitivityLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WAFv2::WebACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `CLOUDFRONT`
    pub const CLOUDFRONT: Value_<Scope> = Value_::constant("CLOUDFRONT");
    /// `REGIONAL`
    pub const REGIONAL: Value_<Scope> = Value_::constant("REGIONAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
