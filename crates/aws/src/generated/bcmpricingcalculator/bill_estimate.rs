// Made by `cargo xtask generate`; do not edit.
//! `AWS::BcmPricingCalculator::BillEstimate`

use stanchion_template::generated::*;

/// `AWS::BcmPricingCalculator::BillEstimate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billestimate.html)
#[must_use]
pub struct BillEstimate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BillEstimate<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BillEstimate(Properties_::new(), PhantomData_) }
}
impl<S0> BillEstimate<S0> {
    /// Sets `BillScenarioId`. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn bill_scenario_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillScenarioId", value.into_node()); self }
    /// Sets `ExpiresAt`.
    #[inline] pub fn expires_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpiresAt", value.into_node()); self }
    /// Sets `Name`. Required. At most 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BillEstimate<Set_> { self.0.put("Name", value.into_node()); BillEstimate(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BillEstimate> for BillEstimate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for BillEstimate<S0> {
    const TYPE: &'static str = "AWS::BcmPricingCalculator::BillEstimate";
    type Handle = BillEstimateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BillEstimate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BillEstimateRef(Id_);
impl From<Id_> for BillEstimateRef { #[inline] fn from(id: Id_) -> Self { BillEstimateRef(id) } }
impl AsRef<Id_> for BillEstimateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BillEstimateRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `BillInterval`
    #[inline] pub fn bill_interval(&self) -> Value_<String> { self.0.attribute("BillInterval") }
    /// `Fn::GetAtt` `CostCategoryGroupSharingPreferenceArn`
    #[inline] pub fn cost_category_group_sharing_preference_arn(&self) -> Value_<String> { self.0.attribute("CostCategoryGroupSharingPreferenceArn") }
    /// `Fn::GetAtt` `CostCategoryGroupSharingPreferenceEffectiveDate`
    #[inline] pub fn cost_category_group_sharing_preference_effective_date(&self) -> Value_<String> { self.0.attribute("CostCategoryGroupSharingPreferenceEffectiveDate") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `GroupSharingPreference`
    #[inline] pub fn group_sharing_preference(&self) -> Value_<String> { self.0.attribute("GroupSharingPreference") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
