// Made by `cargo xtask generate`; do not edit.
//! `AWS::SMSVOICE::ProtectConfiguration`

use stanchion_template::generated::*;

/// `AWS::SMSVOICE::ProtectConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-protectconfiguration.html)
#[must_use]
pub struct ProtectConfiguration(Properties_);
impl ProtectConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProtectConfiguration(Properties_::new()) }
}
impl ProtectConfiguration {
    /// Sets `CountryRuleSet`.
    #[inline] pub fn country_rule_set(mut self, value: impl IntoValue_<CountryRuleSet>) -> Self { self.0.put("CountryRuleSet", value.into_node()); self }
    /// Sets `DeletionProtectionEnabled`.
    #[inline] pub fn deletion_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ProtectConfiguration> for ProtectConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ProtectConfiguration {
    const TYPE: &'static str = "AWS::SMSVOICE::ProtectConfiguration";
    type Handle = ProtectConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProtectConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProtectConfigurationRef(Id_);
impl From<Id_> for ProtectConfigurationRef { #[inline] fn from(id: Id_) -> Self { ProtectConfigurationRef(id) } }
impl AsRef<Id_> for ProtectConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProtectConfigurationRef {
    /// `Ref`: `ProtectConfigurationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ProtectConfigurationId`
    #[inline] pub fn protect_configuration_id(&self) -> Value_<String> { self.0.attribute("ProtectConfigurationId") }
}
/// `AWS::SMSVOICE::ProtectConfiguration.CountryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-protectconfiguration-countryrule.html)
#[must_use]
pub struct CountryRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CountryRule<Missing_<super::required::country_code>, Missing_<super::required::protect_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CountryRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CountryRule<S0, S1> {
    /// Sets `CountryCode`. Required.
    #[inline] pub fn country_code(mut self, value: impl IntoValue_<String>) -> CountryRule<Set_, S1> { self.0.put("CountryCode", value.into_node()); CountryRule(self.0, PhantomData_) }
    /// Sets `ProtectStatus`. Required. The values are constants of [`ProtectStatus`].
    #[inline] pub fn protect_status(mut self, value: impl IntoValue_<ProtectStatus>) -> CountryRule<S0, Set_> { self.0.put("ProtectStatus", value.into_node()); CountryRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CountryRule> for CountryRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SMSVOICE::ProtectConfiguration.CountryRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-protectconfiguration-countryruleset.html)
#[must_use]
pub struct CountryRuleSet(Properties_);
impl CountryRuleSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CountryRuleSet(Properties_::new()) }
}
impl CountryRuleSet {
    /// Sets `MMS`.
    #[inline] pub fn mms(mut self, value: impl IntoValue_<Vec<CountryRule>>) -> Self { self.0.put("MMS", value.into_node()); self }
    /// Sets `SMS`.
    #[inline] pub fn sms(mut self, value: impl IntoValue_<Vec<CountryRule>>) -> Self { self.0.put("SMS", value.into_node()); self }
    /// Sets `VOICE`.
    #[inline] pub fn voice(mut self, value: impl IntoValue_<Vec<CountryRule>>) -> Self { self.0.put("VOICE", value.into_node()); self }
}
impl IntoValue_<CountryRuleSet> for CountryRuleSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SMSVOICE::ProtectConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-protectconfiguration.html)
#[derive(Debug)]
pub enum ProtectStatus {}
impl ProtectStatus {
    /// `ALLOW`
    pub const ALLOW: Value_<ProtectStatus> = Value_::constant("ALLOW");
    /// `BLOCK`
    pub const BLOCK: Value_<ProtectStatus> = Value_::constant("BLOCK");
    /// `MONITOR`
    pub const MONITOR: Value_<ProtectStatus> = Value_::constant("MONITOR");
    /// `FILTER`
    pub const FILTER: Value_<ProtectStatus> = Value_::constant("FILTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProtectStatus> { Value_::from_node(value.into_node()) }
}
