// Made by `cargo xtask generate`; do not edit.
//! `AWS::PricingPlanManager::Subscription`

use stanchion_template::generated::*;

/// `AWS::PricingPlanManager::Subscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html)
#[must_use]
pub struct Subscription<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Subscription<Missing_<super::required::plan_family>, Missing_<super::required::plan_tier>, Missing_<super::required::resource_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Subscription(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Subscription<S0, S1, S2> {
    /// Sets `PlanFamily`. Required. An update replaces the resource. The values are constants of [`PlanFamily`].
    #[inline] pub fn plan_family(mut self, value: impl IntoValue_<PlanFamily>) -> Subscription<Set_, S1, S2> { self.0.put("PlanFamily", value.into_node()); Subscription(self.0, PhantomData_) }
    /// Sets `PlanTier`. Required.
    #[inline] pub fn plan_tier(mut self, value: impl IntoValue_<String>) -> Subscription<S0, Set_, S2> { self.0.put("PlanTier", value.into_node()); Subscription(self.0, PhantomData_) }
    /// Sets `ResourceArns`. Required. 1 to 10 items.
    #[inline] pub fn resource_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Subscription<S0, S1, Set_> { self.0.put("ResourceArns", value.into_node()); Subscription(self.0, PhantomData_) }
    /// Sets `UsageLevel`. The values are constants of [`UsageLevel`].
    #[inline] pub fn usage_level(mut self, value: impl IntoValue_<UsageLevel>) -> Self { self.0.put("UsageLevel", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Subscription> for Subscription<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Subscription<S0, S1, S2> {
    const TYPE: &'static str = "AWS::PricingPlanManager::Subscription";
    type Handle = SubscriptionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Subscription`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubscriptionRef(Id_);
impl From<Id_> for SubscriptionRef { #[inline] fn from(id: Id_) -> Self { SubscriptionRef(id) } }
impl AsRef<Id_> for SubscriptionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubscriptionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CurrentPlanTier`
    #[inline] pub fn current_plan_tier(&self) -> Value_<String> { self.0.attribute("CurrentPlanTier") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusReason`
    #[inline] pub fn status_reason(&self) -> Value_<String> { self.0.attribute("StatusReason") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// Values of `AWS::PricingPlanManager::Subscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html)
#[derive(Debug)]
pub enum PlanFamily {}
impl PlanFamily {
    /// `CloudFront`
    pub const CLOUD_FRONT: Value_<PlanFamily> = Value_::constant("CloudFront");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlanFamily> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PricingPlanManager::Subscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html)
#[derive(Debug)]
pub enum UsageLevel {}
impl UsageLevel {
    /// `DEFAULT`
    pub const DEFAULT: Value_<UsageLevel> = Value_::constant("DEFAULT");
    /// `CF_PREMIUM_L2`
    pub const CF_PREMIUM_L2: Value_<UsageLevel> = Value_::constant("CF_PREMIUM_L2");
    /// `CF_PREMIUM_L3`
    pub const CF_PREMIUM_L3: Value_<UsageLevel> = Value_::constant("CF_PREMIUM_L3");
    /// `CF_PREMIUM_L4`
    pub const CF_PREMIUM_L4: Value_<UsageLevel> = Value_::constant("CF_PREMIUM_L4");
    /// `CF_PREMIUM_L5`
    pub const CF_PREMIUM_L5: Value_<UsageLevel> = Value_::constant("CF_PREMIUM_L5");
    /// `CF_PREMIUM_L6`
    pub const CF_PREMIUM_L6: Value_<UsageLevel> = Value_::constant("CF_PREMIUM_L6");
    /// `CF_PREMIUM_L7`
    pub const CF_PREMIUM_L7: Value_<UsageLevel> = Value_::constant("CF_PREMIUM_L7");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UsageLevel> { Value_::from_node(value.into_node()) }
}
