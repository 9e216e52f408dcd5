// Made by `cargo xtask generate`; do not edit.
//! `AWS::ControlTower::EnabledControl`

use stanchion_template::generated::*;

/// `AWS::ControlTower::EnabledControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledcontrol.html)
#[must_use]
pub struct EnabledControl<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EnabledControl<Missing_<super::required::control_identifier>, Missing_<super::required::target_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnabledControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EnabledControl<S0, S1> {
    /// Sets `ControlIdentifier`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn control_identifier(mut self, value: impl IntoValue_<String>) -> EnabledControl<Set_, S1> { self.0.put("ControlIdentifier", value.into_node()); EnabledControl(self.0, PhantomData_) }
    /// Sets `Parameters`. At least 1 item.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<EnabledControlParameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetIdentifier`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn target_identifier(mut self, value: impl IntoValue_<String>) -> EnabledControl<S0, Set_> { self.0.put("TargetIdentifier", value.into_node()); EnabledControl(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EnabledControl> for EnabledControl<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EnabledControl<S0, S1> {
    const TYPE: &'static str = "AWS::ControlTower::EnabledControl";
    type Handle = EnabledControlRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EnabledControl`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnabledControlRef(Id_);
impl From<Id_> for EnabledControlRef { #[inline] fn from(id: Id_) -> Self { EnabledControlRef(id) } }
impl AsRef<Id_> for EnabledControlRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnabledControlRef {
    /// `Ref`: `TargetIdentifier|ControlIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::ControlTower::EnabledControl.EnabledControlParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-controltower-enabledcontrol-enabledcontrolparameter.html)
#[must_use]
pub struct EnabledControlParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EnabledControlParameter<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnabledControlParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EnabledControlParameter<S0, S1> {
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> EnabledControlParameter<Set_, S1> { self.0.put("Key", value.into_node()); EnabledControlParameter(self.0, PhantomData_) }
    /// Sets `Value`. Required. At least 1 item.
    #[inline] pub fn value(mut self, value: impl IntoValue_<Node_>) -> EnabledControlParameter<S0, Set_> { self.0.put("Value", value.into_node()); EnabledControlParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EnabledControlParameter> for EnabledControlParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
