// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataBrew::Ruleset`

use stanchion_template::generated::*;

/// `AWS::DataBrew::Ruleset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-ruleset.html)
#[must_use]
pub struct Ruleset<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Ruleset<Missing_<super::required::name>, Missing_<super::required::rules>, Missing_<super::required::target_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Ruleset(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Ruleset<S0, S1, S2> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Ruleset<Set_, S1, S2> { self.0.put("Name", value.into_node()); Ruleset(self.0, PhantomData_) }
    /// Sets `Rules`. Required. At least 1 item.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> Ruleset<S0, Set_, S2> { self.0.put("Rules", value.into_node()); Ruleset(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> Ruleset<S0, S1, Set_> { self.0.put("TargetArn", value.into_node()); Ruleset(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Ruleset> for Ruleset<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Ruleset<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DataBrew::Ruleset";
    type Handle = RulesetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Ruleset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RulesetRef(Id_);
impl From<Id_> for RulesetRef { #[inline] fn from(id: Id_) -> Self { RulesetRef(id) } }
impl AsRef<Id_> for RulesetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RulesetRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::DataBrew::Ruleset.ColumnSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-ruleset-columnselector.html)
#[must_use]
pub struct ColumnSelector(Properties_);
impl ColumnSelector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColumnSelector(Properties_::new()) }
}
impl ColumnSelector {
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Regex`. 1 to 255 characters.
    #[inline] pub fn regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Regex", value.into_node()); self }
}
impl IntoValue_<ColumnSelector> for ColumnSelector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Ruleset.SubstitutionValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-ruleset-substitutionvalue.html)
#[must_use]
pub struct SubstitutionValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SubstitutionValue<Missing_<super::required::value>, Missing_<super::required::value_reference>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubstitutionValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SubstitutionValue<S0, S1> {
    /// Sets `Value`. Required. 0 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> SubstitutionValue<Set_, S1> { self.0.put("Value", value.into_node()); SubstitutionValue(self.0, PhantomData_) }
    /// Sets `ValueReference`. Required. 2 to 128 characters.
    #[inline] pub fn value_reference(mut self, value: impl IntoValue_<String>) -> SubstitutionValue<S0, Set_> { self.0.put("ValueReference", value.into_node()); SubstitutionValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SubstitutionValue> for SubstitutionValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Ruleset.Threshold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-ruleset-threshold.html)
#[must_use]
pub struct Threshold<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Threshold<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Threshold(Properties_::new(), PhantomData_) }
}
impl<S0> Threshold<S0> {
    /// Sets `Type`. The values are constants of [`ThresholdType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ThresholdType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Unit`. The values are constants of [`ThresholdUnit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<ThresholdUnit>) -> Self { self.0.put("Unit", value.into_node()); self }
    /// Sets `Value`. Required. At least 0.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> Threshold<Set_> { self.0.put("Value", value.into_node()); Threshold(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Threshold> for Threshold<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Ruleset.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-ruleset-rule.html)
#[must_use]
pub struct Rule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Rule<Missing_<super::required::check_expression>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Rule<S0, S1> {
    /// Sets `CheckExpression`. Required. 4 to 1024 characters.
    #[inline] pub fn check_expression(mut self, value: impl IntoValue_<String>) -> Rule<Set_, S1> { self.0.put("CheckExpression", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `ColumnSelectors`. At least 1 item.
    #[inline] pub fn column_selectors(mut self, value: impl IntoValue_<Vec<ColumnSelector>>) -> Self { self.0.put("ColumnSelectors", value.into_node()); self }
    /// Sets `Disabled`.
    #[inline] pub fn disabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Disabled", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Rule<S0, Set_> { self.0.put("Name", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `SubstitutionMap`.
    #[inline] pub fn substitution_map(mut self, value: impl IntoValue_<Vec<SubstitutionValue>>) -> Self { self.0.put("SubstitutionMap", value.into_node()); self }
    /// Sets `Threshold`.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<Threshold>) -> Self { self.0.put("Threshold", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Rule> for Rule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataBrew::Ruleset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-ruleset.html)
#[derive(Debug)]
pub enum ThresholdType {}
impl ThresholdType {
    /// `GREATER_THAN_OR_EQUAL`
    pub const GREATER_THAN_OR_EQUAL: Value_<ThresholdType> = Value_::constant("GREATER_THAN_OR_EQUAL");
    /// `LESS_THAN_OR_EQUAL`
    pub const LESS_THAN_OR_EQUAL: Value_<ThresholdType> = Value_::constant("LESS_THAN_OR_EQUAL");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<ThresholdType> = Value_::constant("GREATER_THAN");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<ThresholdType> = Value_::constant("LESS_THAN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ThresholdType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataBrew::Ruleset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-ruleset.html)
#[derive(Debug)]
pub enum ThresholdUnit {}
impl ThresholdUnit {
    /// `COUNT`
    pub const COUNT: Value_<ThresholdUnit> = Value_::constant("COUNT");
    /// `PERCENTAGE`
    pub const PERCENTAGE: Value_<ThresholdUnit> = Value_::constant("PERCENTAGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ThresholdUnit> { Value_::from_node(value.into_node()) }
}
