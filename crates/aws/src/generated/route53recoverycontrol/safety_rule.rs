// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53RecoveryControl::SafetyRule`

use stanchion_template::generated::*;

/// `AWS::Route53RecoveryControl::SafetyRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-safetyrule.html)
#[must_use]
pub struct SafetyRule(Properties_);
impl SafetyRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SafetyRule(Properties_::new()) }
}
impl SafetyRule {
    /// Sets `AssertionRule`.
    #[inline] pub fn assertion_rule(mut self, value: impl IntoValue_<AssertionRule>) -> Self { self.0.put("AssertionRule", value.into_node()); self }
    /// Sets `ControlPanelArn`. An update may replace the resource.
    #[inline] pub fn control_panel_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ControlPanelArn", value.into_node()); self }
    /// Sets `GatingRule`.
    #[inline] pub fn gating_rule(mut self, value: impl IntoValue_<GatingRule>) -> Self { self.0.put("GatingRule", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RuleConfig`. An update may replace the resource.
    #[inline] pub fn rule_config(mut self, value: impl IntoValue_<RuleConfig>) -> Self { self.0.put("RuleConfig", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<SafetyRule> for SafetyRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for SafetyRule {
    const TYPE: &'static str = "AWS::Route53RecoveryControl::SafetyRule";
    type Handle = SafetyRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SafetyRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SafetyRuleRef(Id_);
impl From<Id_> for SafetyRuleRef { #[inline] fn from(id: Id_) -> Self { SafetyRuleRef(id) } }
impl AsRef<Id_> for SafetyRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SafetyRuleRef {
    /// `Ref`: `SafetyRuleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `SafetyRuleArn`
    #[inline] pub fn safety_rule_arn(&self) -> Value_<String> { self.0.attribute("SafetyRuleArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Route53RecoveryControl::SafetyRule.AssertionRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoverycontrol-safetyrule-assertionrule.html)
#[must_use]
pub struct AssertionRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AssertionRule<Missing_<super::required::asserted_controls>, Missing_<super::required::wait_period_ms>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssertionRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AssertionRule<S0, S1> {
    /// Sets `AssertedControls`. Required.
    #[inline] pub fn asserted_controls(mut self, value: impl IntoValue_<Vec<String>>) -> AssertionRule<Set_, S1> { self.0.put("AssertedControls", value.into_node()); AssertionRule(self.0, PhantomData_) }
    /// Sets `WaitPeriodMs`. Required.
    #[inline] pub fn wait_period_ms(mut self, value: impl IntoValue_<i64>) -> AssertionRule<S0, Set_> { self.0.put("WaitPeriodMs", value.into_node()); AssertionRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AssertionRule> for AssertionRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53RecoveryControl::SafetyRule.GatingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoverycontrol-safetyrule-gatingrule.html)
#[must_use]
pub struct GatingRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GatingRule<Missing_<super::required::gating_controls>, Missing_<super::required::target_controls>, Missing_<super::required::wait_period_ms>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatingRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GatingRule<S0, S1, S2> {
    /// Sets `GatingControls`. Required.
    #[inline] pub fn gating_controls(mut self, value: impl IntoValue_<Vec<String>>) -> GatingRule<Set_, S1, S2> { self.0.put("GatingControls", value.into_node()); GatingRule(self.0, PhantomData_) }
    /// Sets `TargetControls`. Required.
    #[inline] pub fn target_controls(mut self, value: impl IntoValue_<Vec<String>>) -> GatingRule<S0, Set_, S2> { self.0.put("TargetControls", value.into_node()); GatingRule(self.0, PhantomData_) }
    /// Sets `WaitPeriodMs`. Required.
    #[inline] pub fn wait_period_ms(mut self, value: impl IntoValue_<i64>) -> GatingRule<S0, S1, Set_> { self.0.put("WaitPeriodMs", value.into_node()); GatingRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GatingRule> for GatingRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53RecoveryControl::SafetyRule.RuleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoverycontrol-safetyrule-ruleconfig.html)
#[must_use]
pub struct RuleConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RuleConfig<Missing_<super::required::inverted>, Missing_<super::required::threshold>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RuleConfig<S0, S1, S2> {
    /// Sets `Inverted`. Required.
    #[inline] pub fn inverted(mut self, value: impl IntoValue_<bool>) -> RuleConfig<Set_, S1, S2> { self.0.put("Inverted", value.into_node()); RuleConfig(self.0, PhantomData_) }
    /// Sets `Threshold`. Required.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<i64>) -> RuleConfig<S0, Set_, S2> { self.0.put("Threshold", value.into_node()); RuleConfig(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`RuleType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<RuleType>) -> RuleConfig<S0, S1, Set_> { self.0.put("Type", value.into_node()); RuleConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RuleConfig> for RuleConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Route53RecoveryControl::SafetyRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-safetyrule.html)
#[derive(Debug)]
pub enum RuleType {}
impl RuleType {
    /// `AND`
    pub const AND: Value_<RuleType> = Value_::constant("AND");
    /// `OR`
    pub const OR: Value_<RuleType> = Value_::constant("OR");
    /// `ATLEAST`
    pub const ATLEAST: Value_<RuleType> = Value_::constant("ATLEAST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleType> { Value_::from_node(value.into_node()) }
}
