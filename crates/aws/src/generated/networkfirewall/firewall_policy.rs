// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkFirewall::FirewallPolicy`

use stanchion_template::generated::*;

/// `AWS::NetworkFirewall::FirewallPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html)
#[must_use]
pub struct FirewallPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FirewallPolicy<Missing_<super::required::firewall_policy>, Missing_<super::required::firewall_policy_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirewallPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FirewallPolicy<S0, S1> {
    /// Sets `Description`. 1 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FirewallPolicy`. Required.
    #[inline] pub fn firewall_policy(mut self, value: impl IntoValue_<FirewallPolicy2>) -> FirewallPolicy<Set_, S1> { self.0.put("FirewallPolicy", value.into_node()); FirewallPolicy(self.0, PhantomData_) }
    /// Sets `FirewallPolicyName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn firewall_policy_name(mut self, value: impl IntoValue_<String>) -> FirewallPolicy<S0, Set_> { self.0.put("FirewallPolicyName", value.into_node()); FirewallPolicy(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FirewallPolicy> for FirewallPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for FirewallPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::NetworkFirewall::FirewallPolicy";
    type Handle = FirewallPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FirewallPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FirewallPolicyRef(Id_);
impl From<Id_> for FirewallPolicyRef { #[inline] fn from(id: Id_) -> Self { FirewallPolicyRef(id) } }
impl AsRef<Id_> for FirewallPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FirewallPolicyRef {
    /// `Ref`: `FirewallPolicyArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `FirewallPolicyArn`
    #[inline] pub fn firewall_policy_arn(&self) -> Value_<String> { self.0.attribute("FirewallPolicyArn") }
    /// `Fn::GetAtt` `FirewallPolicyId`
    #[inline] pub fn firewall_policy_id(&self) -> Value_<String> { self.0.attribute("FirewallPolicyId") }
}
/// `AWS::NetworkFirewall::FirewallPolicy.IPSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-ipset.html)
#[must_use]
pub struct IPSet(Properties_);
impl IPSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IPSet(Properties_::new()) }
}
impl IPSet {
    /// Sets `Definition`.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Definition", value.into_node()); self }
}
impl IntoValue_<IPSet> for IPSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::FirewallPolicy.PolicyVariables`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html)
#[must_use]
pub struct PolicyVariables(Properties_);
impl PolicyVariables {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PolicyVariables(Properties_::new()) }
}
impl PolicyVariables {
    /// Sets `RuleVariables`.
    #[inline] pub fn rule_variables(mut self, value: impl IntoValue_<MapOf_<IPSet>>) -> Self { self.0.put("RuleVariables", value.into_node()); self }
}
impl IntoValue_<PolicyVariables> for PolicyVariables { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::FirewallPolicy.FlowTimeouts`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html)
#[must_use]
pub struct FlowTimeouts(Properties_);
impl FlowTimeouts {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FlowTimeouts(Properties_::new()) }
}
impl FlowTimeouts {
    /// Sets `TcpIdleTimeoutSeconds`. 60 to 6000.
    #[inline] pub fn tcp_idle_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TcpIdleTimeoutSeconds", value.into_node()); self }
}
impl IntoValue_<FlowTimeouts> for FlowTimeouts { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::FirewallPolicy.StatefulEngineOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-statefulengineoptions.html)
#[must_use]
pub struct StatefulEngineOptions(Properties_);
impl StatefulEngineOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StatefulEngineOptions(Properties_::new()) }
}
impl StatefulEngineOptions {
    /// Sets `FlowTimeouts`.
    #[inline] pub fn flow_timeouts(mut self, value: impl IntoValue_<FlowTimeouts>) -> Self { self.0.put("FlowTimeouts", value.into_node()); self }
    /// Sets `RuleOrder`. The values are constants of [`RuleOrder`].
    #[inline] pub fn rule_order(mut self, value: impl IntoValue_<RuleOrder>) -> Self { self.0.put("RuleOrder", value.into_node()); self }
    /// Sets `StreamExceptionPolicy`. The values are constants of [`StreamExceptionPolicy`].
    #[inline] pub fn stream_exception_policy(mut self, value: impl IntoValue_<StreamExceptionPolicy>) -> Self { self.0.put("StreamExceptionPolicy", value.into_node()); self }
}
impl IntoValue_<StatefulEngineOptions> for StatefulEngineOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::FirewallPolicy.StatefulRuleGroupOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-statefulrulegroupoverride.html)
#[must_use]
pub struct StatefulRuleGroupOverride(Properties_);
impl StatefulRuleGroupOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StatefulRuleGroupOverride(Properties_::new()) }
}
impl StatefulRuleGroupOverride {
    /// Sets `Action`. The values are constants of [`OverrideAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<OverrideAction>) -> Self { self.0.put("Action", value.into_node()); self }
}
impl IntoValue_<StatefulRuleGroupOverride> for StatefulRuleGroupOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::FirewallPolicy.StatefulRuleGroupReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-statefulrulegroupreference.html)
#[must_use]
pub struct StatefulRuleGroupReference<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StatefulRuleGroupReference<Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StatefulRuleGroupReference(Properties_::new(), PhantomData_) }
}
impl<S0> StatefulRuleGroupReference<S0> {
    /// Sets `DeepThreatInspection`.
    #[inline] pub fn deep_threat_inspection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeepThreatInspection", value.into_node()); self }
    /// Sets `Override`.
    #[inline] pub fn r#override(mut self, value: impl IntoValue_<StatefulRuleGroupOverride>) -> Self { self.0.put("Override", value.into_node()); self }
    /// Sets `Priority`. 1 to 65535.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `ResourceArn`. Required. 1 to 256 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> StatefulRuleGroupReference<Set_> { self.0.put("ResourceArn", value.into_node()); StatefulRuleGroupReference(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StatefulRuleGroupReference> for StatefulRuleGroupReference<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::FirewallPolicy.Dimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-dimension.html)
#[must_use]
pub struct Dimension<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Dimension<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dimension(Properties_::new(), PhantomData_) }
}
impl<S0> Dimension<S0> {
    /// Sets `Value`. Required. 1 to 128 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Dimension<Set_> { self.0.put("Value", value.into_node()); Dimension(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Dimension> for Dimension<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::FirewallPolicy.PublishMetricAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-publishmetricaction.html)
#[must_use]
pub struct PublishMetricAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PublishMetricAction<Missing_<super::required::dimensions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PublishMetricAction(Properties_::new(), PhantomData_) }
}
impl<S0> PublishMetricAction<S0> {
    /// Sets `Dimensions`. Required. Exactly 1 item.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<Dimension>>) -> PublishMetricAction<Set_> { self.0.put("Dimensions", value.into_node()); PublishMetricAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PublishMetricAction> for PublishMetricAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::FirewallPolicy.ActionDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-actiondefinition.html)
#[must_use]
pub struct ActionDefinition(Properties_);
impl ActionDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActionDefinition(Properties_::new()) }
}
impl ActionDefinition {
    /// Sets `PublishMetricAction`.
    #[inline] pub fn publish_metric_action(mut self, value: impl IntoValue_<PublishMetricAction>) -> Self { self.0.put("PublishMetricAction", value.into_node()); self }
}
impl IntoValue_<ActionDefinition> for ActionDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::FirewallPolicy.CustomAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-customaction.html)
#[must_use]
pub struct CustomAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomAction<Missing_<super::required::action_definition>, Missing_<super::required::action_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomAction<S0, S1> {
    /// Sets `ActionDefinition`. Required.
    #[inline] pub fn action_definition(mut self, value: impl IntoValue_<ActionDefinition>) -> CustomAction<Set_, S1> { self.0.put("ActionDefinition", value.into_node()); CustomAction(self.0, PhantomData_) }
    /// Sets `ActionName`. Required. 1 to 128 characters.
    #[inline] pub fn action_name(mut self, value: impl IntoValue_<String>) -> CustomAction<S0, Set_> { self.0.put("ActionName", value.into_node()); CustomAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomAction> for CustomAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::FirewallPolicy.StatelessRuleGroupReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-statelessrulegroupreference.html)
#[must_use]
pub struct StatelessRuleGroupReference<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StatelessRuleGroupReference<Missing_<super::required::priority>, Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StatelessRuleGroupReference(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StatelessRuleGroupReference<S0, S1> {
    /// Sets `Priority`. Required. 1 to 65535.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> StatelessRuleGroupReference<Set_, S1> { self.0.put("Priority", value.into_node()); StatelessRuleGroupReference(self.0, PhantomData_) }
    /// Sets `ResourceArn`. Required. 1 to 256 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> StatelessRuleGroupReference<S0, Set_> { self.0.put("ResourceArn", value.into_node()); StatelessRuleGroupReference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StatelessRuleGroupReference> for StatelessRuleGroupReference<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::FirewallPolicy.FirewallPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-firewallpolicy.html)
#[must_use]
pub struct FirewallPolicy2<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FirewallPolicy2<Missing_<super::required::stateless_default_actions>, Missing_<super::required::stateless_fragment_default_actions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirewallPolicy2(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FirewallPolicy2<S0, S1> {
    /// Sets `EnableTLSSessionHolding`.
    #[inline] pub fn enable_tls_session_holding(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableTLSSessionHolding", value.into_node()); self }
    /// Sets `PolicyVariables`.
    #[inline] pub fn policy_variables(mut self, value: impl IntoValue_<PolicyVariables>) -> Self { self.0.put("PolicyVariables", value.into_node()); self }
    /// Sets `StatefulDefaultActions`.
    #[inline] pub fn stateful_default_actions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StatefulDefaultActions", value.into_node()); self }
    /// Sets `StatefulEngineOptions`.
    #[inline] pub fn stateful_engine_options(mut self, value: impl IntoValue_<StatefulEngineOptions>) -> Self { self.0.put("StatefulEngineOptions", value.into_node()); self }
    /// Sets `StatefulRuleGroupReferences`.
    #[inline] pub fn stateful_rule_group_references(mut self, value: impl IntoValue_<Vec<StatefulRuleGroupReference>>) -> Self { self.0.put("StatefulRuleGroupReferences", value.into_node()); self }
    /// Sets `StatelessCustomActions`.
    #[inline] pub fn stateless_custom_actions(mut self, value: impl IntoValue_<Vec<CustomAction>>) -> Self { self.0.put("StatelessCustomActions", value.into_node()); self }
    /// Sets `StatelessDefaultActions`. Required.
    #[inline] pub fn stateless_default_actions(mut self, value: impl IntoValue_<Vec<String>>) -> FirewallPolicy2<Set_, S1> { self.0.put("StatelessDefaultActions", value.into_node()); FirewallPolicy2(self.0, PhantomData_) }
    /// Sets `StatelessFragmentDefaultActions`. Required.
    #[inline] pub fn stateless_fragment_default_actions(mut self, value: impl IntoValue_<Vec<String>>) -> FirewallPolicy2<S0, Set_> { self.0.put("StatelessFragmentDefaultActions", value.into_node()); FirewallPolicy2(self.0, PhantomData_) }
    /// Sets `StatelessRuleGroupReferences`.
    #[inline] pub fn stateless_rule_group_references(mut self, value: impl IntoValue_<Vec<StatelessRuleGroupReference>>) -> Self { self.0.put("StatelessRuleGroupReferences", value.into_node()); self }
    /// Sets `TLSInspectionConfigurationArn`. 1 to 256 characters.
    #[inline] pub fn tls_inspection_configuration_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TLSInspectionConfigurationArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FirewallPolicy2> for FirewallPolicy2<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NetworkFirewall::FirewallPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html)
#[derive(Debug)]
pub enum RuleOrder {}
impl RuleOrder {
    /// `DEFAULT_ACTION_ORDER`
    pub const DEFAULT_ACTION_ORDER: Value_<RuleOrder> = Value_::constant("DEFAULT_ACTION_ORDER");
    /// `STRICT_ORDER`
    pub const STRICT_ORDER: Value_<RuleOrder> = Value_::constant("STRICT_ORDER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleOrder> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::FirewallPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html)
#[derive(Debug)]
pub enum StreamExceptionPolicy {}
impl StreamExceptionPolicy {
    /// `DROP`
    pub const DROP: Value_<StreamExceptionPolicy> = Value_::constant("DROP");
    /// `CONTINUE`
    pub const CONTINUE: Value_<StreamExceptionPolicy> = Value_::constant("CONTINUE");
    /// `REJECT`
    pub const REJECT: Value_<StreamExceptionPolicy> = Value_::constant("REJECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StreamExceptionPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::FirewallPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html)
#[derive(Debug)]
pub enum OverrideAction {}
impl OverrideAction {
    /// `DROP_TO_ALERT`
    pub const DROP_TO_ALERT: Value_<OverrideAction> = Value_::constant("DROP_TO_ALERT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OverrideAction> { Value_::from_node(value.into_node()) }
}
