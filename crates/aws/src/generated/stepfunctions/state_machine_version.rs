// Made by `cargo xtask generate`; do not edit.
//! `AWS::StepFunctions::StateMachineVersion`

use stanchion_template::generated::*;

/// `AWS::StepFunctions::StateMachineVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachineversion.html)
#[must_use]
pub struct StateMachineVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StateMachineVersion<Missing_<super::required::state_machine_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StateMachineVersion(Properties_::new(), PhantomData_) }
}
impl<S0> StateMachineVersion<S0> {
    /// Sets `Description`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `StateMachineArn`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn state_machine_arn(mut self, value: impl IntoValue_<String>) -> StateMachineVersion<Set_> { self.0.put("StateMachineArn", value.into_node()); StateMachineVersion(self.0, PhantomData_) }
    /// Sets `StateMachineRevisionId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn state_machine_revision_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StateMachineRevisionId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<StateMachineVersion> for StateMachineVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for StateMachineVersion<S0> {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachineVersion";
    type Handle = StateMachineVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StateMachineVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StateMachineVersionRef(Id_);
impl From<Id_> for StateMachineVersionRef { #[inline] fn from(id: Id_) -> Self { StateMachineVersionRef(id) } }
impl AsRef<Id_> for StateMachineVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StateMachineVersionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
