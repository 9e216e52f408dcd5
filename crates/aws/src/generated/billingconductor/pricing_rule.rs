// Made by `cargo xtask generate`; do not edit.
//! `AWS::BillingConductor::PricingRule`

use stanchion_template::generated::*;

/// `AWS::BillingConductor::PricingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html)
#[must_use]
pub struct PricingRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PricingRule<Missing_<super::required::name>, Missing_<super::required::scope>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PricingRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PricingRule<S0, S1, S2> {
    /// Sets `BillingEntity`. An update replaces the resource. The values are constants of [`BillingEntity`].
    #[inline] pub fn billing_entity(mut self, value: impl IntoValue_<BillingEntity>) -> Self { self.0.put("BillingEntity", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ModifierPercentage`. At least 0.
    #[inline] pub fn modifier_percentage(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ModifierPercentage", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PricingRule<Set_, S1, S2> { self.0.put("Name", value.into_node()); PricingRule(self.0, PhantomData_) }
    /// Sets `Operation`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn operation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Operation", value.into_node()); self }
    /// Sets `Scope`. Required. An update replaces the resource. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> PricingRule<S0, Set_, S2> { self.0.put("Scope", value.into_node()); PricingRule(self.0, PhantomData_) }
    /// Sets `Service`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn service(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Service", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Tiering`.
    #[inline] pub fn tiering(mut self, value: impl IntoValue_<Tiering>) -> Self { self.0.put("Tiering", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> PricingRule<S0, S1, Set_> { self.0.put("Type", value.into_node()); PricingRule(self.0, PhantomData_) }
    /// Sets `UsageType`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn usage_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UsageType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PricingRule> for PricingRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for PricingRule<S0, S1, S2> {
    const TYPE: &'static str = "AWS::BillingConductor::PricingRule";
    type Handle = PricingRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PricingRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PricingRuleRef(Id_);
impl From<Id_> for PricingRuleRef { #[inline] fn from(id: Id_) -> Self { PricingRuleRef(id) } }
impl AsRef<Id_> for PricingRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PricingRuleRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AssociatedPricingPlanCount`
    #[inline] pub fn associated_pricing_plan_count(&self) -> Value_<i64> { self.0.attribute("AssociatedPricingPlanCount") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<i64> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<i64> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::BillingConductor::PricingRule.CustomTier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-pricingrule-customtier.html)
#[must_use]
pub struct CustomTier<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomTier<Missing_<super::required::begin_range_inclusive>, Missing_<super::required::rate_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomTier(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomTier<S0, S1> {
    /// Sets `BeginRangeInclusive`. Required. At least 0.
    #[inline] pub fn begin_range_inclusive(mut self, value: impl IntoValue_<f64>) -> CustomTier<Set_, S1> { self.0.put("BeginRangeInclusive", value.into_node()); CustomTier(self.0, PhantomData_) }
    /// Sets `EndRangeExclusive`. At least 0.
    #[inline] pub fn end_range_exclusive(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("EndRangeExclusive", value.into_node()); self }
    /// Sets `RateValue`. Required. At least 0.
    #[inline] pub fn rate_value(mut self, value: impl IntoValue_<f64>) -> CustomTier<S0, Set_> { self.0.put("RateValue", value.into_node()); CustomTier(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomTier> for CustomTier<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BillingConductor::PricingRule.FreeTier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-pricingrule-freetier.html)
#[must_use]
pub struct FreeTier<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FreeTier<Missing_<super::required::activated>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FreeTier(Properties_::new(), PhantomData_) }
}
impl<S0> FreeTier<S0> {
    /// Sets `Activated`. Required.
    #[inline] pub fn activated(mut self, value: impl IntoValue_<bool>) -> FreeTier<Set_> { self.0.put("Activated", value.into_node()); FreeTier(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FreeTier> for FreeTier<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BillingConductor::PricingRule.Tiering`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html)
#[must_use]
pub struct Tiering(Properties_);
impl Tiering {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Tiering(Properties_::new()) }
}
impl Tiering {
    /// Sets `CustomTiers`. 1 to 10 items.
    #[inline] pub fn custom_tiers(mut self, value: impl IntoValue_<Vec<CustomTier>>) -> Self { self.0.put("CustomTiers", value.into_node()); self }
    /// Sets `FreeTier`.
    #[inline] pub fn free_tier(mut self, value: impl IntoValue_<FreeTier>) -> Self { self.0.put("FreeTier", value.into_node()); self }
}
impl IntoValue_<Tiering> for Tiering { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BillingConductor::PricingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html)
#[derive(Debug)]
pub enum BillingEntity {}
impl BillingEntity {
    /// `AWS`
    pub const AWS: Value_<BillingEntity> = Value_::constant("AWS");
    /// `AWS Marketplace`
    pub const AWS_MARKETPLACE: Value_<BillingEntity> = Value_::constant("AWS Marketplace");
    /// `AISPL`
    pub const AISPL: Value_<BillingEntity> = Value_::constant("AISPL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BillingEntity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BillingConductor::PricingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `GLOBAL`
    pub const GLOBAL: Value_<Scope> = Value_::constant("GLOBAL");
    /// `SERVICE`
    pub const SERVICE: Value_<Scope> = Value_::constant("SERVICE");
    /// `BILLING_ENTITY`
    pub const BILLING_ENTITY: Value_<Scope> = Value_::constant("BILLING_ENTITY");
    /// `SKU`
    pub const SKU: Value_<Scope> = Value_::constant("SKU");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BillingConductor::PricingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `MARKUP`
    pub const MARKUP: Value_<Type> = Value_::constant("MARKUP");
    /// `DISCOUNT`
    pub const DISCOUNT: Value_<Type> = Value_::constant("DISCOUNT");
    /// `TIERING`
    pub const TIERING: Value_<Type> = Value_::constant("TIERING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
