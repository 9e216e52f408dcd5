// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkSecurityManager::Rule`

use stanchion_template::generated::*;

/// `AWS::NetworkSecurityManager::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-rule.html)
#[must_use]
pub struct Rule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Rule<Missing_<super::required::rule_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0> Rule<S0> {
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `FirewallType`. An update replaces the resource. The values are constants of [`FirewallType`].
    #[inline] pub fn firewall_type(mut self, value: impl IntoValue_<FirewallType>) -> Self { self.0.put("FirewallType", value.into_node()); self }
    /// Sets `RuleDescription`. At most 256 characters.
    #[inline] pub fn rule_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleDescription", value.into_node()); self }
    /// Sets `RuleName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> Rule<Set_> { self.0.put("RuleName", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `RuleType`. An update replaces the resource. The values are constants of [`RuleType`].
    #[inline] pub fn rule_type(mut self, value: impl IntoValue_<RuleType>) -> Self { self.0.put("RuleType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Rule> for Rule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Rule<S0> {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Rule";
    type Handle = RuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Rule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RuleRef(Id_);
impl From<Id_> for RuleRef { #[inline] fn from(id: Id_) -> Self { RuleRef(id) } }
impl AsRef<Id_> for RuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RuleRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RuleArn`
    #[inline] pub fn rule_arn(&self) -> Value_<String> { self.0.attribute("RuleArn") }
    /// `Fn::GetAtt` `RuleId`
    #[inline] pub fn rule_id(&self) -> Value_<String> { self.0.attribute("RuleId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// Values of `AWS::NetworkSecurityManager::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-rule.html)
#[derive(Debug)]
pub enum FirewallType {}
impl FirewallType {
    /// `WAF`
    pub const WAF: Value_<FirewallType> = Value_::constant("WAF");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FirewallType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkSecurityManager::Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-rule.html)
#[derive(Debug)]
pub enum RuleType {}
impl RuleType {
    /// `CONFIGURATION`
    pub const CONFIGURATION: Value_<RuleType> = Value_::constant("CONFIGURATION");
    /// `INSPECTION`
    pub const INSPECTION: Value_<RuleType> = Value_::constant("INSPECTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleType> { Value_::from_node(value.into_node()) }
}
