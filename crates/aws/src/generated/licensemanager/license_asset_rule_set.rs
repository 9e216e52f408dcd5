// Made by `cargo xtask generate`; do not edit.
//! `AWS::LicenseManager::LicenseAssetRuleSet`

use stanchion_template::generated::*;

/// `AWS::LicenseManager::LicenseAssetRuleSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetruleset.html)
#[must_use]
pub struct LicenseAssetRuleSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LicenseAssetRuleSet<Missing_<super::required::name>, Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LicenseAssetRuleSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LicenseAssetRuleSet<S0, S1> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 0 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LicenseAssetRuleSet<Set_, S1> { self.0.put("Name", value.into_node()); LicenseAssetRuleSet(self.0, PhantomData_) }
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<LicenseAssetRule>>) -> LicenseAssetRuleSet<S0, Set_> { self.0.put("Rules", value.into_node()); LicenseAssetRuleSet(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LicenseAssetRuleSet> for LicenseAssetRuleSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LicenseAssetRuleSet<S0, S1> {
    const TYPE: &'static str = "AWS::LicenseManager::LicenseAssetRuleSet";
    type Handle = LicenseAssetRuleSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LicenseAssetRuleSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LicenseAssetRuleSetRef(Id_);
impl From<Id_> for LicenseAssetRuleSetRef { #[inline] fn from(id: Id_) -> Self { LicenseAssetRuleSetRef(id) } }
impl AsRef<Id_> for LicenseAssetRuleSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LicenseAssetRuleSetRef {
    /// `Ref`: `LicenseAssetRulesetArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LicenseAssetRulesetArn`
    #[inline] pub fn license_asset_ruleset_arn(&self) -> Value_<String> { self.0.attribute("LicenseAssetRulesetArn") }
}
/// `AWS::LicenseManager::LicenseAssetRuleSet.MatchingRuleStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-matchingrulestatement.html)
#[must_use]
pub struct MatchingRuleStatement<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MatchingRuleStatement<Missing_<super::required::constraint>, Missing_<super::required::key_to_match>, Missing_<super::required::value_to_match>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MatchingRuleStatement(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MatchingRuleStatement<S0, S1, S2> {
    /// Sets `Constraint`. Required.
    #[inline] pub fn constraint(mut self, value: impl IntoValue_<String>) -> MatchingRuleStatement<Set_, S1, S2> { self.0.put("Constraint", value.into_node()); MatchingRuleStatement(self.0, PhantomData_) }
    /// Sets `KeyToMatch`. Required.
    #[inline] pub fn key_to_match(mut self, value: impl IntoValue_<String>) -> MatchingRuleStatement<S0, Set_, S2> { self.0.put("KeyToMatch", value.into_node()); MatchingRuleStatement(self.0, PhantomData_) }
    /// Sets `ValueToMatch`. Required.
    #[inline] pub fn value_to_match(mut self, value: impl IntoValue_<Vec<String>>) -> MatchingRuleStatement<S0, S1, Set_> { self.0.put("ValueToMatch", value.into_node()); MatchingRuleStatement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MatchingRuleStatement> for MatchingRuleStatement<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::LicenseAssetRuleSet.AndRuleStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-andrulestatement.html)
#[must_use]
pub struct AndRuleStatement(Properties_);
impl AndRuleStatement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AndRuleStatement(Properties_::new()) }
}
impl AndRuleStatement {
    /// Sets `MatchingRuleStatements`.
    #[inline] pub fn matching_rule_statements(mut self, value: impl IntoValue_<Vec<MatchingRuleStatement>>) -> Self { self.0.put("MatchingRuleStatements", value.into_node()); self }
}
impl IntoValue_<AndRuleStatement> for AndRuleStatement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::LicenseAssetRuleSet.OrRuleStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-orrulestatement.html)
#[must_use]
pub struct OrRuleStatement(Properties_);
impl OrRuleStatement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OrRuleStatement(Properties_::new()) }
}
impl OrRuleStatement {
    /// Sets `MatchingRuleStatements`.
    #[inline] pub fn matching_rule_statements(mut self, value: impl IntoValue_<Vec<MatchingRuleStatement>>) -> Self { self.0.put("MatchingRuleStatements", value.into_node()); self }
}
impl IntoValue_<OrRuleStatement> for OrRuleStatement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::LicenseAssetRuleSet.InstanceRuleStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-instancerulestatement.html)
#[must_use]
pub struct InstanceRuleStatement(Properties_);
impl InstanceRuleStatement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceRuleStatement(Properties_::new()) }
}
impl InstanceRuleStatement {
    /// Sets `AndRuleStatement`.
    #[inline] pub fn and_rule_statement(mut self, value: impl IntoValue_<AndRuleStatement>) -> Self { self.0.put("AndRuleStatement", value.into_node()); self }
    /// Sets `MatchingRuleStatement`.
    #[inline] pub fn matching_rule_statement(mut self, value: impl IntoValue_<MatchingRuleStatement>) -> Self { self.0.put("MatchingRuleStatement", value.into_node()); self }
    /// Sets `OrRuleStatement`.
    #[inline] pub fn or_rule_statement(mut self, value: impl IntoValue_<OrRuleStatement>) -> Self { self.0.put("OrRuleStatement", value.into_node()); self }
}
impl IntoValue_<InstanceRuleStatement> for InstanceRuleStatement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::LicenseAssetRuleSet.LicenseConfigurationRuleStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-licenseconfigurationrulestatement.html)
#[must_use]
pub struct LicenseConfigurationRuleStatement(Properties_);
impl LicenseConfigurationRuleStatement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LicenseConfigurationRuleStatement(Properties_::new()) }
}
impl LicenseConfigurationRuleStatement {
    /// Sets `AndRuleStatement`.
    #[inline] pub fn and_rule_statement(mut self, value: impl IntoValue_<AndRuleStatement>) -> Self { self.0.put("AndRuleStatement", value.into_node()); self }
    /// Sets `MatchingRuleStatement`.
    #[inline] pub fn matching_rule_statement(mut self, value: impl IntoValue_<MatchingRuleStatement>) -> Self { self.0.put("MatchingRuleStatement", value.into_node()); self }
    /// Sets `OrRuleStatement`.
    #[inline] pub fn or_rule_statement(mut self, value: impl IntoValue_<OrRuleStatement>) -> Self { self.0.put("OrRuleStatement", value.into_node()); self }
}
impl IntoValue_<LicenseConfigurationRuleStatement> for LicenseConfigurationRuleStatement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::LicenseAssetRuleSet.LicenseRuleStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-licenserulestatement.html)
#[must_use]
pub struct LicenseRuleStatement(Properties_);
impl LicenseRuleStatement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LicenseRuleStatement(Properties_::new()) }
}
impl LicenseRuleStatement {
    /// Sets `AndRuleStatement`.
    #[inline] pub fn and_rule_statement(mut self, value: impl IntoValue_<AndRuleStatement>) -> Self { self.0.put("AndRuleStatement", value.into_node()); self }
    /// Sets `MatchingRuleStatement`.
    #[inline] pub fn matching_rule_statement(mut self, value: impl IntoValue_<MatchingRuleStatement>) -> Self { self.0.put("MatchingRuleStatement", value.into_node()); self }
    /// Sets `OrRuleStatement`.
    #[inline] pub fn or_rule_statement(mut self, value: impl IntoValue_<OrRuleStatement>) -> Self { self.0.put("OrRuleStatement", value.into_node()); self }
}
impl IntoValue_<LicenseRuleStatement> for LicenseRuleStatement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::LicenseAssetRuleSet.RuleStatement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-rulestatement.html)
#[must_use]
pub struct RuleStatement(Properties_);
impl RuleStatement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleStatement(Properties_::new()) }
}
impl RuleStatement {
    /// Sets `InstanceRuleStatement`.
    #[inline] pub fn instance_rule_statement(mut self, value: impl IntoValue_<InstanceRuleStatement>) -> Self { self.0.put("InstanceRuleStatement", value.into_node()); self }
    /// Sets `LicenseConfigurationRuleStatement`.
    #[inline] pub fn license_configuration_rule_statement(mut self, value: impl IntoValue_<LicenseConfigurationRuleStatement>) -> Self { self.0.put("LicenseConfigurationRuleStatement", value.into_node()); self }
    /// Sets `LicenseRuleStatement`.
    #[inline] pub fn license_rule_statement(mut self, value: impl IntoValue_<LicenseRuleStatement>) -> Self { self.0.put("LicenseRuleStatement", value.into_node()); self }
}
impl IntoValue_<RuleStatement> for RuleStatement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::LicenseAssetRuleSet.LicenseAssetRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-licenseassetrule.html)
#[must_use]
pub struct LicenseAssetRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LicenseAssetRule<Missing_<super::required::rule_statement>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LicenseAssetRule(Properties_::new(), PhantomData_) }
}
impl<S0> LicenseAssetRule<S0> {
    /// Sets `RuleStatement`. Required.
    #[inline] pub fn rule_statement(mut self, value: impl IntoValue_<RuleStatement>) -> LicenseAssetRule<Set_> { self.0.put("RuleStatement", value.into_node()); LicenseAssetRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LicenseAssetRule> for LicenseAssetRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
