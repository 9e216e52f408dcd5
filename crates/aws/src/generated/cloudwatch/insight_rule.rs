// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch::InsightRule`

use stanchion_template::generated::*;

/// `AWS::CloudWatch::InsightRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html)
#[must_use]
pub struct InsightRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl InsightRule<Missing_<super::required::rule_body>, Missing_<super::required::rule_name>, Missing_<super::required::rule_state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InsightRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> InsightRule<S0, S1, S2> {
    /// Sets `ApplyOnTransformedLogs`.
    #[inline] pub fn apply_on_transformed_logs(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ApplyOnTransformedLogs", value.into_node()); self }
    /// Sets `RuleBody`. Required.
    #[inline] pub fn rule_body(mut self, value: impl IntoValue_<String>) -> InsightRule<Set_, S1, S2> { self.0.put("RuleBody", value.into_node()); InsightRule(self.0, PhantomData_) }
    /// Sets `RuleName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> InsightRule<S0, Set_, S2> { self.0.put("RuleName", value.into_node()); InsightRule(self.0, PhantomData_) }
    /// Sets `RuleState`. Required. 1 to 32 characters. The values are constants of [`RuleState`].
    #[inline] pub fn rule_state(mut self, value: impl IntoValue_<RuleState>) -> InsightRule<S0, S1, Set_> { self.0.put("RuleState", value.into_node()); InsightRule(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<InsightRule> for InsightRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for InsightRule<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CloudWatch::InsightRule";
    type Handle = InsightRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InsightRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InsightRuleRef(Id_);
impl From<Id_> for InsightRuleRef { #[inline] fn from(id: Id_) -> Self { InsightRuleRef(id) } }
impl AsRef<Id_> for InsightRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InsightRuleRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `RuleName`
    #[inline] pub fn rule_name(&self) -> Value_<String> { self.0.attribute("RuleName") }
}
/// Values of `AWS::CloudWatch::InsightRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html)
#[derive(Debug)]
pub enum RuleState {}
impl RuleState {
    /// `ENABLED`
    pub const ENABLED: Value_<RuleState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<RuleState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleState> { Value_::from_node(value.into_node()) }
}
