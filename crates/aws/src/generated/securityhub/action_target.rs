// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::ActionTarget`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::ActionTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-actiontarget.html)
#[must_use]
pub struct ActionTarget<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ActionTarget<Missing_<super::required::description>, Missing_<super::required::id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ActionTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ActionTarget<S0, S1, S2> {
    /// Sets `Description`. Required.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> ActionTarget<Set_, S1, S2> { self.0.put("Description", value.into_node()); ActionTarget(self.0, PhantomData_) }
    /// Sets `Id`. Required. An update replaces the resource.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> ActionTarget<S0, Set_, S2> { self.0.put("Id", value.into_node()); ActionTarget(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ActionTarget<S0, S1, Set_> { self.0.put("Name", value.into_node()); ActionTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ActionTarget> for ActionTarget<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ActionTarget<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SecurityHub::ActionTarget";
    type Handle = ActionTargetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ActionTarget`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ActionTargetRef(Id_);
impl From<Id_> for ActionTargetRef { #[inline] fn from(id: Id_) -> Self { ActionTargetRef(id) } }
impl AsRef<Id_> for ActionTargetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ActionTargetRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ActionTargetArn`
    #[inline] pub fn action_target_arn(&self) -> Value_<String> { self.0.attribute("ActionTargetArn") }
}
