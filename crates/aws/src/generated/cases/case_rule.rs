// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cases::CaseRule`

use stanchion_template::generated::*;

/// `AWS::Cases::CaseRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-caserule.html)
#[must_use]
pub struct CaseRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CaseRule<Missing_<super::required::name>, Missing_<super::required::rule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CaseRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CaseRule<S0, S1> {
    /// Sets `Description`. At most 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainId`. 1 to 500 characters. An update replaces the resource.
    #[inline] pub fn domain_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CaseRule<Set_, S1> { self.0.put("Name", value.into_node()); CaseRule(self.0, PhantomData_) }
    /// Sets `Rule`. Required.
    #[inline] pub fn rule(mut self, value: impl IntoValue_<CaseRuleDetails>) -> CaseRule<S0, Set_> { self.0.put("Rule", value.into_node()); CaseRule(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CaseRule> for CaseRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CaseRule<S0, S1> {
    const TYPE: &'static str = "AWS::Cases::CaseRule";
    type Handle = CaseRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CaseRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CaseRuleRef(Id_);
impl From<Id_> for CaseRuleRef { #[inline] fn from(id: Id_) -> Self { CaseRuleRef(id) } }
impl AsRef<Id_> for CaseRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CaseRuleRef {
    /// `Ref`: `CaseRuleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CaseRuleArn`
    #[inline] pub fn case_rule_arn(&self) -> Value_<String> { self.0.attribute("CaseRuleArn") }
    /// `Fn::GetAtt` `CaseRuleId`
    #[inline] pub fn case_rule_id(&self) -> Value_<String> { self.0.attribute("CaseRuleId") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::Cases::CaseRule.OperandOne`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-caserule-operandone.html)
#[must_use]
pub struct OperandOne(Properties_);
impl OperandOne {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OperandOne(Properties_::new()) }
}
impl OperandOne {
    /// Sets `FieldId`. 1 to 500 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldId", value.into_node()); self }
}
impl IntoValue_<OperandOne> for OperandOne { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::CaseRule.OperandTwo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-caserule-operandtwo.html)
#[must_use]
pub struct OperandTwo(Properties_);
impl OperandTwo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OperandTwo(Properties_::new()) }
}
impl OperandTwo {
    /// Sets `StringValue`. 1 to 1500 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
    /// Sets `BooleanValue`.
    #[inline] pub fn boolean_value(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BooleanValue", value.into_node()); self }
    /// Sets `DoubleValue`.
    #[inline] pub fn double_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DoubleValue", value.into_node()); self }
    /// Sets `EmptyValue`.
    #[inline] pub fn empty_value(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("EmptyValue", value.into_node()); self }
}
impl IntoValue_<OperandTwo> for OperandTwo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::CaseRule.BooleanOperands`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-caserule-booleanoperands.html)
#[must_use]
pub struct BooleanOperands<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl BooleanOperands<Missing_<super::required::operand_one>, Missing_<super::required::operand_two>, Missing_<super::required::result>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BooleanOperands(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> BooleanOperands<S0, S1, S2> {
    /// Sets `OperandOne`. Required.
    #[inline] pub fn operand_one(mut self, value: impl IntoValue_<OperandOne>) -> BooleanOperands<Set_, S1, S2> { self.0.put("OperandOne", value.into_node()); BooleanOperands(self.0, PhantomData_) }
    /// Sets `OperandTwo`. Required.
    #[inline] pub fn operand_two(mut self, value: impl IntoValue_<OperandTwo>) -> BooleanOperands<S0, Set_, S2> { self.0.put("OperandTwo", value.into_node()); BooleanOperands(self.0, PhantomData_) }
    /// Sets `Result`. Required.
    #[inline] pub fn result(mut self, value: impl IntoValue_<bool>) -> BooleanOperands<S0, S1, Set_> { self.0.put("Result", value.into_node()); BooleanOperands(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<BooleanOperands> for BooleanOperands<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::CaseRule.BooleanCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-caserule-booleancondition.html)
#[must_use]
pub struct BooleanCondition(Properties_);
impl BooleanCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BooleanCondition(Properties_::new()) }
}
impl BooleanCondition {
    /// Sets `EqualTo`.
    #[inline] pub fn equal_to(mut self, value: impl IntoValue_<BooleanOperands>) -> Self { self.0.put("EqualTo", value.into_node()); self }
    /// Sets `NotEqualTo`.
    #[inline] pub fn not_equal_to(mut self, value: impl IntoValue_<BooleanOperands>) -> Self { self.0.put("NotEqualTo", value.into_node()); self }
}
impl IntoValue_<BooleanCondition> for BooleanCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::CaseRule.RequiredCaseRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-caserule-requiredcaserule.html)
#[must_use]
pub struct RequiredCaseRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RequiredCaseRule<Missing_<super::required::conditions>, Missing_<super::required::default_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RequiredCaseRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RequiredCaseRule<S0, S1> {
    /// Sets `Conditions`. Required. At most 100 items.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<BooleanCondition>>) -> RequiredCaseRule<Set_, S1> { self.0.put("Conditions", value.into_node()); RequiredCaseRule(self.0, PhantomData_) }
    /// Sets `DefaultValue`. Required.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<bool>) -> RequiredCaseRule<S0, Set_> { self.0.put("DefaultValue", value.into_node()); RequiredCaseRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RequiredCaseRule> for RequiredCaseRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::CaseRule.HiddenCaseRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-caserule-hiddencaserule.html)
#[must_use]
pub struct HiddenCaseRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HiddenCaseRule<Missing_<super::required::conditions>, Missing_<super::required::default_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HiddenCaseRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HiddenCaseRule<S0, S1> {
    /// Sets `Conditions`. Required. At most 100 items.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<BooleanCondition>>) -> HiddenCaseRule<Set_, S1> { self.0.put("Conditions", value.into_node()); HiddenCaseRule(self.0, PhantomData_) }
    /// Sets `DefaultValue`. Required.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<bool>) -> HiddenCaseRule<S0, Set_> { self.0.put("DefaultValue", value.into_node()); HiddenCaseRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HiddenCaseRule> for HiddenCaseRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::CaseRule.CaseRuleDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-caserule-caseruledetails.html)
#[must_use]
pub struct CaseRuleDetails(Properties_);
impl CaseRuleDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CaseRuleDetails(Properties_::new()) }
}
impl CaseRuleDetails {
    /// Sets `Required`.
    #[inline] pub fn required(mut self, value: impl IntoValue_<RequiredCaseRule>) -> Self { self.0.put("Required", value.into_node()); self }
    /// Sets `Hidden`.
    #[inline] pub fn hidden(mut self, value: impl IntoValue_<HiddenCaseRule>) -> Self { self.0.put("Hidden", value.into_node()); self }
}
impl IntoValue_<CaseRuleDetails> for CaseRuleDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
