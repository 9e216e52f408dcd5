// Made by `cargo xtask generate`; do not edit.
//! `AWS::ControlTower::EnabledBaseline`

use stanchion_template::generated::*;

/// `AWS::ControlTower::EnabledBaseline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledbaseline.html)
#[must_use]
pub struct EnabledBaseline<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EnabledBaseline<Missing_<super::required::baseline_identifier>, Missing_<super::required::baseline_version>, Missing_<super::required::target_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnabledBaseline(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EnabledBaseline<S0, S1, S2> {
    /// Sets `BaselineIdentifier`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn baseline_identifier(mut self, value: impl IntoValue_<String>) -> EnabledBaseline<Set_, S1, S2> { self.0.put("BaselineIdentifier", value.into_node()); EnabledBaseline(self.0, PhantomData_) }
    /// Sets `BaselineVersion`. Required.
    #[inline] pub fn baseline_version(mut self, value: impl IntoValue_<String>) -> EnabledBaseline<S0, Set_, S2> { self.0.put("BaselineVersion", value.into_node()); EnabledBaseline(self.0, PhantomData_) }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<Parameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetIdentifier`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn target_identifier(mut self, value: impl IntoValue_<String>) -> EnabledBaseline<S0, S1, Set_> { self.0.put("TargetIdentifier", value.into_node()); EnabledBaseline(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EnabledBaseline> for EnabledBaseline<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for EnabledBaseline<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ControlTower::EnabledBaseline";
    type Handle = EnabledBaselineRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EnabledBaseline`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnabledBaselineRef(Id_);
impl From<Id_> for EnabledBaselineRef { #[inline] fn from(id: Id_) -> Self { EnabledBaselineRef(id) } }
impl AsRef<Id_> for EnabledBaselineRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnabledBaselineRef {
    /// `Ref`: `EnabledBaselineIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EnabledBaselineIdentifier`
    #[inline] pub fn enabled_baseline_identifier(&self) -> Value_<String> { self.0.attribute("EnabledBaselineIdentifier") }
}
/// `AWS::ControlTower::EnabledBaseline.Parameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-controltower-enabledbaseline-parameter.html)
#[must_use]
pub struct Parameter(Properties_);
impl Parameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Parameter(Properties_::new()) }
}
impl Parameter {
    /// Sets `Key`. 1 to 256 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Parameter> for Parameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
