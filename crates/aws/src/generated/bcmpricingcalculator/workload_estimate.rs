// Made by `cargo xtask generate`; do not edit.
//! `AWS::BcmPricingCalculator::WorkloadEstimate`

use stanchion_template::generated::*;

/// `AWS::BcmPricingCalculator::WorkloadEstimate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-workloadestimate.html)
#[must_use]
pub struct WorkloadEstimate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WorkloadEstimate<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkloadEstimate(Properties_::new(), PhantomData_) }
}
impl<S0> WorkloadEstimate<S0> {
    /// Sets `ExpiresAt`.
    #[inline] pub fn expires_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpiresAt", value.into_node()); self }
    /// Sets `Name`. Required. At most 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> WorkloadEstimate<Set_> { self.0.put("Name", value.into_node()); WorkloadEstimate(self.0, PhantomData_) }
    /// Sets `RateType`. An update replaces the resource. The values are constants of [`WorkloadEstimateRateType`].
    #[inline] pub fn rate_type(mut self, value: impl IntoValue_<WorkloadEstimateRateType>) -> Self { self.0.put("RateType", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WorkloadEstimate> for WorkloadEstimate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for WorkloadEstimate<S0> {
    const TYPE: &'static str = "AWS::BcmPricingCalculator::WorkloadEstimate";
    type Handle = WorkloadEstimateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WorkloadEstimate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkloadEstimateRef(Id_);
impl From<Id_> for WorkloadEstimateRef { #[inline] fn from(id: Id_) -> Self { WorkloadEstimateRef(id) } }
impl AsRef<Id_> for WorkloadEstimateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkloadEstimateRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CostCurrency`
    #[inline] pub fn cost_currency(&self) -> Value_<String> { self.0.attribute("CostCurrency") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailureMessage`
    #[inline] pub fn failure_message(&self) -> Value_<String> { self.0.attribute("FailureMessage") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `RateTimestamp`
    #[inline] pub fn rate_timestamp(&self) -> Value_<String> { self.0.attribute("RateTimestamp") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TotalCost`
    #[inline] pub fn total_cost(&self) -> Value_<f64> { self.0.attribute("TotalCost") }
}
/// Values of `AWS::BcmPricingCalculator::WorkloadEstimate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-workloadestimate.html)
#[derive(Debug)]
pub enum WorkloadEstimateRateType {}
impl WorkloadEstimateRateType {
    /// `BEFORE_DISCOUNTS`
    pub const BEFORE_DISCOUNTS: Value_<WorkloadEstimateRateType> = Value_::constant("BEFORE_DISCOUNTS");
    /// `AFTER_DISCOUNTS`
    pub const AFTER_DISCOUNTS: Value_<WorkloadEstimateRateType> = Value_::constant("AFTER_DISCOUNTS");
    /// `AFTER_DISCOUNTS_AND_COMMITMENTS`
    pub const AFTER_DISCOUNTS_AND_COMMITMENTS: Value_<WorkloadEstimateRateType> = Value_::constant("AFTER_DISCOUNTS_AND_COMMITMENTS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WorkloadEstimateRateType> { Value_::from_node(value.into_node()) }
}
