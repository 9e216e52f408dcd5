// Made by `cargo xtask generate`; do not edit.
//! `AWS::DRS::RecoveryPlan`

use stanchion_template::generated::*;

/// `AWS::DRS::RecoveryPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-recoveryplan.html)
#[must_use]
pub struct RecoveryPlan<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecoveryPlan<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecoveryPlan(Properties_::new(), PhantomData_) }
}
impl<S0> RecoveryPlan<S0> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RecoveryPlan<Set_> { self.0.put("Name", value.into_node()); RecoveryPlan(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RecoveryPlan> for RecoveryPlan<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for RecoveryPlan<S0> {
    const TYPE: &'static str = "AWS::DRS::RecoveryPlan";
    type Handle = RecoveryPlanRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RecoveryPlan`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RecoveryPlanRef(Id_);
impl From<Id_> for RecoveryPlanRef { #[inline] fn from(id: Id_) -> Self { RecoveryPlanRef(id) } }
impl AsRef<Id_> for RecoveryPlanRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RecoveryPlanRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `RecoveryPlanID`
    #[inline] pub fn recovery_plan_id(&self) -> Value_<String> { self.0.attribute("RecoveryPlanID") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
