// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lex::BotVersion`

use stanchion_template::generated::*;

/// `AWS::Lex::BotVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botversion.html)
#[must_use]
pub struct BotVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BotVersion<Missing_<super::required::bot_id>, Missing_<super::required::bot_version_locale_specification>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BotVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BotVersion<S0, S1> {
    /// Sets `BotId`. Required. Exactly 10 characters. An update replaces the resource.
    #[inline] pub fn bot_id(mut self, value: impl IntoValue_<String>) -> BotVersion<Set_, S1> { self.0.put("BotId", value.into_node()); BotVersion(self.0, PhantomData_) }
    /// Sets `BotVersionLocaleSpecification`. Required. At least 1 item.
    #[inline] pub fn bot_version_locale_specification(mut self, value: impl IntoValue_<Vec<BotVersionLocaleSpecification>>) -> BotVersion<S0, Set_> { self.0.put("BotVersionLocaleSpecification", value.into_node()); BotVersion(self.0, PhantomData_) }
    /// Sets `Description`. At most 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BotVersion> for BotVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for BotVersion<S0, S1> {
    const TYPE: &'static str = "AWS::Lex::BotVersion";
    type Handle = BotVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BotVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BotVersionRef(Id_);
impl From<Id_> for BotVersionRef { #[inline] fn from(id: Id_) -> Self { BotVersionRef(id) } }
impl AsRef<Id_> for BotVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BotVersionRef {
    /// `Ref`: `BotId|BotVersion`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BotVersion`
    #[inline] pub fn bot_version(&self) -> Value_<String> { self.0.attribute("BotVersion") }
}
/// `AWS::Lex::BotVersion.BotVersionLocaleDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botversion-botversionlocaledetails.html)
#[must_use]
pub struct BotVersionLocaleDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BotVersionLocaleDetails<Missing_<super::required::source_bot_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BotVersionLocaleDetails(Properties_::new(), PhantomData_) }
}
impl<S0> BotVersionLocaleDetails<S0> {
    /// Sets `SourceBotVersion`. Required. 1 to 5 characters.
    #[inline] pub fn source_bot_version(mut self, value: impl IntoValue_<String>) -> BotVersionLocaleDetails<Set_> { self.0.put("SourceBotVersion", value.into_node()); BotVersionLocaleDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BotVersionLocaleDetails> for BotVersionLocaleDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::BotVersion.BotVersionLocaleSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botversion-botversionlocalespecification.html)
#[must_use]
pub struct BotVersionLocaleSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BotVersionLocaleSpecification<Missing_<super::required::bot_version_locale_details>, Missing_<super::required::locale_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BotVersionLocaleSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BotVersionLocaleSpecification<S0, S1> {
    /// Sets `BotVersionLocaleDetails`. Required.
    #[inline] pub fn bot_version_locale_details(mut self, value: impl IntoValue_<BotVersionLocaleDetails>) -> BotVersionLocaleSpecification<Set_, S1> { self.0.put("BotVersionLocaleDetails", value.into_node()); BotVersionLocaleSpecification(self.0, PhantomData_) }
    /// Sets `LocaleId`. Required.
    #[inline] pub fn locale_id(mut self, value: impl IntoValue_<String>) -> BotVersionLocaleSpecification<S0, Set_> { self.0.put("LocaleId", value.into_node()); BotVersionLocaleSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BotVersionLocaleSpecification> for BotVersionLocaleSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
