// Made by `cargo xtask generate`; do not edit.
//! `AWS::CE::CostCategory`

use stanchion_template::generated::*;

/// `AWS::CE::CostCategory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-costcategory.html)
#[must_use]
pub struct CostCategory<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CostCategory<Missing_<super::required::name>, Missing_<super::required::rule_version>, Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CostCategory(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CostCategory<S0, S1, S2> {
    /// Sets `DefaultValue`. 1 to 50 characters.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CostCategory<Set_, S1, S2> { self.0.put("Name", value.into_node()); CostCategory(self.0, PhantomData_) }
    /// Sets `RuleVersion`. Required. The values are constants of [`RuleVersion`].
    #[inline] pub fn rule_version(mut self, value: impl IntoValue_<RuleVersion>) -> CostCategory<S0, Set_, S2> { self.0.put("RuleVersion", value.into_node()); CostCategory(self.0, PhantomData_) }
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<String>) -> CostCategory<S0, S1, Set_> { self.0.put("Rules", value.into_node()); CostCategory(self.0, PhantomData_) }
    /// Sets `SplitChargeRules`.
    #[inline] pub fn split_charge_rules(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SplitChargeRules", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CostCategory> for CostCategory<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for CostCategory<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CE::CostCategory";
    type Handle = CostCategoryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CostCategory`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CostCategoryRef(Id_);
impl From<Id_> for CostCategoryRef { #[inline] fn from(id: Id_) -> Self { CostCategoryRef(id) } }
impl AsRef<Id_> for CostCategoryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CostCategoryRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `EffectiveStart`
    #[inline] pub fn effective_start(&self) -> Value_<String> { self.0.attribute("EffectiveStart") }
}
/// Values of `AWS::CE::CostCategory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-costcategory.html)
#[derive(Debug)]
pub enum RuleVersion {}
impl RuleVersion {
    /// `CostCategoryExpression.v1`
    pub const COST_CATEGORY_EXPRESSION_V1: Value_<RuleVersion> = Value_::constant("CostCategoryExpression.v1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleVersion> { Value_::from_node(value.into_node()) }
}
