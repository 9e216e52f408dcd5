// Made by `cargo xtask generate`; do not edit.
//! `AWS::BcmPricingCalculator::BillScenario`

use stanchion_template::generated::*;

/// `AWS::BcmPricingCalculator::BillScenario`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billscenario.html)
#[must_use]
pub struct BillScenario(Properties_);
impl BillScenario {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BillScenario(Properties_::new()) }
}
impl BillScenario {
    /// Sets `CostCategoryGroupSharingPreferenceArn`. 20 to 2048 characters.
    #[inline] pub fn cost_category_group_sharing_preference_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CostCategoryGroupSharingPreferenceArn", value.into_node()); self }
    /// Sets `ExpiresAt`.
    #[inline] pub fn expires_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpiresAt", value.into_node()); self }
    /// Sets `GroupSharingPreference`. The values are constants of [`GroupSharingPreference`].
    #[inline] pub fn group_sharing_preference(mut self, value: impl IntoValue_<GroupSharingPreference>) -> Self { self.0.put("GroupSharingPreference", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<BillScenario> for BillScenario { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for BillScenario {
    const TYPE: &'static str = "AWS::BcmPricingCalculator::BillScenario";
    type Handle = BillScenarioRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BillScenario`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BillScenarioRef(Id_);
impl From<Id_> for BillScenarioRef { #[inline] fn from(id: Id_) -> Self { BillScenarioRef(id) } }
impl AsRef<Id_> for BillScenarioRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BillScenarioRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `BillInterval`
    #[inline] pub fn bill_interval(&self) -> Value_<String> { self.0.attribute("BillInterval") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailureMessage`
    #[inline] pub fn failure_message(&self) -> Value_<String> { self.0.attribute("FailureMessage") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::BcmPricingCalculator::BillScenario`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billscenario.html)
#[derive(Debug)]
pub enum GroupSharingPreference {}
impl GroupSharingPreference {
    /// `OPEN`
    pub const OPEN: Value_<GroupSharingPreference> = Value_::constant("OPEN");
    /// `PRIORITIZED`
    pub const PRIORITIZED: Value_<GroupSharingPreference> = Value_::constant("PRIORITIZED");
    /// `RESTRICTED`
    pub const RESTRICTED: Value_<GroupSharingPreference> = Value_::constant("RESTRICTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GroupSharingPreference> { Value_::from_node(value.into_node()) }
}
