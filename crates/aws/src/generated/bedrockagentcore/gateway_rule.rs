// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::GatewayRule`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::GatewayRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayrule.html)
#[must_use]
pub struct GatewayRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GatewayRule<Missing_<super::required::actions>, Missing_<super::required::priority>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GatewayRule<S0, S1> {
    /// Sets `Actions`. Required. 1 to 2 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> GatewayRule<Set_, S1> { self.0.put("Actions", value.into_node()); GatewayRule(self.0, PhantomData_) }
    /// Sets `Conditions`. 0 to 2 items.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<Condition>>) -> Self { self.0.put("Conditions", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GatewayIdentifier`. An update replaces the resource.
    #[inline] pub fn gateway_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GatewayIdentifier", value.into_node()); self }
    /// Sets `Priority`. Required. 1 to 1000000.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<f64>) -> GatewayRule<S0, Set_> { self.0.put("Priority", value.into_node()); GatewayRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GatewayRule> for GatewayRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for GatewayRule<S0, S1> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayRule";
    type Handle = GatewayRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GatewayRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GatewayRuleRef(Id_);
impl From<Id_> for GatewayRuleRef { #[inline] fn from(id: Id_) -> Self { GatewayRuleRef(id) } }
impl AsRef<Id_> for GatewayRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GatewayRuleRef {
    /// `Ref`: `GatewayIdentifier|RuleId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `GatewayArn`
    #[inline] pub fn gateway_arn(&self) -> Value_<String> { self.0.attribute("GatewayArn") }
    /// `Fn::GetAtt` `RuleId`
    #[inline] pub fn rule_id(&self) -> Value_<String> { self.0.attribute("RuleId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `System`
    #[inline] pub fn system(&self) -> Value_<String> { self.0.attribute("System") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::BedrockAgentCore::GatewayRule.StaticOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-staticoverride.html)
#[must_use]
pub struct StaticOverride<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StaticOverride<Missing_<super::required::bundle_arn>, Missing_<super::required::bundle_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StaticOverride(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StaticOverride<S0, S1> {
    /// Sets `BundleArn`. Required.
    #[inline] pub fn bundle_arn(mut self, value: impl IntoValue_<String>) -> StaticOverride<Set_, S1> { self.0.put("BundleArn", value.into_node()); StaticOverride(self.0, PhantomData_) }
    /// Sets `BundleVersion`. Required.
    #[inline] pub fn bundle_version(mut self, value: impl IntoValue_<String>) -> StaticOverride<S0, Set_> { self.0.put("BundleVersion", value.into_node()); StaticOverride(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StaticOverride> for StaticOverride<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.ConfigurationBundleReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-configurationbundlereference.html)
#[must_use]
pub struct ConfigurationBundleReference<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfigurationBundleReference<Missing_<super::required::bundle_arn>, Missing_<super::required::bundle_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationBundleReference(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfigurationBundleReference<S0, S1> {
    /// Sets `BundleArn`. Required.
    #[inline] pub fn bundle_arn(mut self, value: impl IntoValue_<String>) -> ConfigurationBundleReference<Set_, S1> { self.0.put("BundleArn", value.into_node()); ConfigurationBundleReference(self.0, PhantomData_) }
    /// Sets `BundleVersion`. Required.
    #[inline] pub fn bundle_version(mut self, value: impl IntoValue_<String>) -> ConfigurationBundleReference<S0, Set_> { self.0.put("BundleVersion", value.into_node()); ConfigurationBundleReference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfigurationBundleReference> for ConfigurationBundleReference<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.TrafficSplitEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-trafficsplitentry.html)
#[must_use]
pub struct TrafficSplitEntry<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TrafficSplitEntry<Missing_<super::required::configuration_bundle>, Missing_<super::required::name>, Missing_<super::required::weight>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrafficSplitEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TrafficSplitEntry<S0, S1, S2> {
    /// Sets `ConfigurationBundle`. Required.
    #[inline] pub fn configuration_bundle(mut self, value: impl IntoValue_<ConfigurationBundleReference>) -> TrafficSplitEntry<Set_, S1, S2> { self.0.put("ConfigurationBundle", value.into_node()); TrafficSplitEntry(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TrafficSplitEntry<S0, Set_, S2> { self.0.put("Name", value.into_node()); TrafficSplitEntry(self.0, PhantomData_) }
    /// Sets `Weight`. Required. 1 to 99.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<f64>) -> TrafficSplitEntry<S0, S1, Set_> { self.0.put("Weight", value.into_node()); TrafficSplitEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TrafficSplitEntry> for TrafficSplitEntry<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.WeightedOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-weightedoverride.html)
#[must_use]
pub struct WeightedOverride<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WeightedOverride<Missing_<super::required::traffic_split>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WeightedOverride(Properties_::new(), PhantomData_) }
}
impl<S0> WeightedOverride<S0> {
    /// Sets `TrafficSplit`. Required. Exactly 2 items.
    #[inline] pub fn traffic_split(mut self, value: impl IntoValue_<Vec<TrafficSplitEntry>>) -> WeightedOverride<Set_> { self.0.put("TrafficSplit", value.into_node()); WeightedOverride(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WeightedOverride> for WeightedOverride<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.ConfigurationBundleAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-configurationbundleaction.html)
#[must_use]
pub struct ConfigurationBundleAction(Properties_);
impl ConfigurationBundleAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigurationBundleAction(Properties_::new()) }
}
impl ConfigurationBundleAction {
    /// Sets `StaticOverride`.
    #[inline] pub fn static_override(mut self, value: impl IntoValue_<StaticOverride>) -> Self { self.0.put("StaticOverride", value.into_node()); self }
    /// Sets `WeightedOverride`.
    #[inline] pub fn weighted_override(mut self, value: impl IntoValue_<WeightedOverride>) -> Self { self.0.put("WeightedOverride", value.into_node()); self }
}
impl IntoValue_<ConfigurationBundleAction> for ConfigurationBundleAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.StaticRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-staticroute.html)
#[must_use]
pub struct StaticRoute<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StaticRoute<Missing_<super::required::target_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StaticRoute(Properties_::new(), PhantomData_) }
}
impl<S0> StaticRoute<S0> {
    /// Sets `TargetName`. Required.
    #[inline] pub fn target_name(mut self, value: impl IntoValue_<String>) -> StaticRoute<Set_> { self.0.put("TargetName", value.into_node()); StaticRoute(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StaticRoute> for StaticRoute<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.TargetTrafficSplitEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-targettrafficsplitentry.html)
#[must_use]
pub struct TargetTrafficSplitEntry<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TargetTrafficSplitEntry<Missing_<super::required::name>, Missing_<super::required::target_name>, Missing_<super::required::weight>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetTrafficSplitEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TargetTrafficSplitEntry<S0, S1, S2> {
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TargetTrafficSplitEntry<Set_, S1, S2> { self.0.put("Name", value.into_node()); TargetTrafficSplitEntry(self.0, PhantomData_) }
    /// Sets `TargetName`. Required.
    #[inline] pub fn target_name(mut self, value: impl IntoValue_<String>) -> TargetTrafficSplitEntry<S0, Set_, S2> { self.0.put("TargetName", value.into_node()); TargetTrafficSplitEntry(self.0, PhantomData_) }
    /// Sets `Weight`. Required. 1 to 99.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<f64>) -> TargetTrafficSplitEntry<S0, S1, Set_> { self.0.put("Weight", value.into_node()); TargetTrafficSplitEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TargetTrafficSplitEntry> for TargetTrafficSplitEntry<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.WeightedRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-weightedroute.html)
#[must_use]
pub struct WeightedRoute<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WeightedRoute<Missing_<super::required::traffic_split>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WeightedRoute(Properties_::new(), PhantomData_) }
}
impl<S0> WeightedRoute<S0> {
    /// Sets `TrafficSplit`. Required. Exactly 2 items.
    #[inline] pub fn traffic_split(mut self, value: impl IntoValue_<Vec<TargetTrafficSplitEntry>>) -> WeightedRoute<Set_> { self.0.put("TrafficSplit", value.into_node()); WeightedRoute(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WeightedRoute> for WeightedRoute<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.RouteToTargetAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-routetotargetaction.html)
#[must_use]
pub struct RouteToTargetAction(Properties_);
impl RouteToTargetAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouteToTargetAction(Properties_::new()) }
}
impl RouteToTargetAction {
    /// Sets `StaticRoute`.
    #[inline] pub fn static_route(mut self, value: impl IntoValue_<StaticRoute>) -> Self { self.0.put("StaticRoute", value.into_node()); self }
    /// Sets `WeightedRoute`.
    #[inline] pub fn weighted_route(mut self, value: impl IntoValue_<WeightedRoute>) -> Self { self.0.put("WeightedRoute", value.into_node()); self }
}
impl IntoValue_<RouteToTargetAction> for RouteToTargetAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-action.html)
#[must_use]
pub struct Action(Properties_);
impl Action {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Action(Properties_::new()) }
}
impl Action {
    /// Sets `ConfigurationBundle`.
    #[inline] pub fn configuration_bundle(mut self, value: impl IntoValue_<ConfigurationBundleAction>) -> Self { self.0.put("ConfigurationBundle", value.into_node()); self }
    /// Sets `RouteToTarget`.
    #[inline] pub fn route_to_target(mut self, value: impl IntoValue_<RouteToTargetAction>) -> Self { self.0.put("RouteToTarget", value.into_node()); self }
}
impl IntoValue_<Action> for Action { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.IamPrincipal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-iamprincipal.html)
#[must_use]
pub struct IamPrincipal<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IamPrincipal<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IamPrincipal(Properties_::new(), PhantomData_) }
}
impl<S0> IamPrincipal<S0> {
    /// Sets `Arn`. Required. At most 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> IamPrincipal<Set_> { self.0.put("Arn", value.into_node()); IamPrincipal(self.0, PhantomData_) }
    /// Sets `Operator`. The values are constants of [`PrincipalMatchOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<PrincipalMatchOperator>) -> Self { self.0.put("Operator", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IamPrincipal> for IamPrincipal<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.MatchPrincipalEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-matchprincipalentry.html)
#[must_use]
pub struct MatchPrincipalEntry(Properties_);
impl MatchPrincipalEntry {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MatchPrincipalEntry(Properties_::new()) }
}
impl MatchPrincipalEntry {
    /// Sets `IamPrincipal`.
    #[inline] pub fn iam_principal(mut self, value: impl IntoValue_<IamPrincipal>) -> Self { self.0.put("IamPrincipal", value.into_node()); self }
}
impl IntoValue_<MatchPrincipalEntry> for MatchPrincipalEntry { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.MatchPrincipals`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-matchprincipals.html)
#[must_use]
pub struct MatchPrincipals<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MatchPrincipals<Missing_<super::required::any_of>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MatchPrincipals(Properties_::new(), PhantomData_) }
}
impl<S0> MatchPrincipals<S0> {
    /// Sets `AnyOf`. Required. 1 to 100 items.
    #[inline] pub fn any_of(mut self, value: impl IntoValue_<Vec<MatchPrincipalEntry>>) -> MatchPrincipals<Set_> { self.0.put("AnyOf", value.into_node()); MatchPrincipals(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MatchPrincipals> for MatchPrincipals<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.MatchPaths`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-matchpaths.html)
#[must_use]
pub struct MatchPaths<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MatchPaths<Missing_<super::required::any_of>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MatchPaths(Properties_::new(), PhantomData_) }
}
impl<S0> MatchPaths<S0> {
    /// Sets `AnyOf`. Required. 1 to 10 items.
    #[inline] pub fn any_of(mut self, value: impl IntoValue_<Vec<String>>) -> MatchPaths<Set_> { self.0.put("AnyOf", value.into_node()); MatchPaths(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MatchPaths> for MatchPaths<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRule.Condition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayrule-condition.html)
#[must_use]
pub struct Condition(Properties_);
impl Condition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Condition(Properties_::new()) }
}
impl Condition {
    /// Sets `MatchPrincipals`.
    #[inline] pub fn match_principals(mut self, value: impl IntoValue_<MatchPrincipals>) -> Self { self.0.put("MatchPrincipals", value.into_node()); self }
    /// Sets `MatchPaths`.
    #[inline] pub fn match_paths(mut self, value: impl IntoValue_<MatchPaths>) -> Self { self.0.put("MatchPaths", value.into_node()); self }
}
impl IntoValue_<Condition> for Condition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::GatewayRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayrule.html)
#[derive(Debug)]
pub enum PrincipalMatchOperator {}
impl PrincipalMatchOperator {
    /// `StringEquals`
    pub const STRING_EQUALS: Value_<PrincipalMatchOperator> = Value_::constant("StringEquals");
    /// `StringLike`
    pub const STRING_LIKE: Value_<PrincipalMatchOperator> = Value_::constant("StringLike");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrincipalMatchOperator> { Value_::from_node(value.into_node()) }
}
