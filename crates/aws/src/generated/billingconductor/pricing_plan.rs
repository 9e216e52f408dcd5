// Made by `cargo xtask generate`; do not edit.
//! `AWS::BillingConductor::PricingPlan`

use stanchion_template::generated::*;

/// `AWS::BillingConductor::PricingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingplan.html)
#[must_use]
pub struct PricingPlan<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PricingPlan<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PricingPlan(Properties_::new(), PhantomData_) }
}
impl<S0> PricingPlan<S0> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PricingPlan<Set_> { self.0.put("Name", value.into_node()); PricingPlan(self.0, PhantomData_) }
    /// Sets `PricingRuleArns`. 0 to 30 items.
    #[inline] pub fn pricing_rule_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PricingRuleArns", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PricingPlan> for PricingPlan<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PricingPlan<S0> {
    const TYPE: &'static str = "AWS::BillingConductor::PricingPlan";
    type Handle = PricingPlanRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PricingPlan`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PricingPlanRef(Id_);
impl From<Id_> for PricingPlanRef { #[inline] fn from(id: Id_) -> Self { PricingPlanRef(id) } }
impl AsRef<Id_> for PricingPlanRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PricingPlanRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<i64> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<i64> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `Size`
    #[inline] pub fn size(&self) -> Value_<i64> { self.0.attribute("Size") }
}
