// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::Standard`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::Standard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-standard.html)
#[must_use]
pub struct Standard<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Standard<Missing_<super::required::standards_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Standard(Properties_::new(), PhantomData_) }
}
impl<S0> Standard<S0> {
    /// Sets `DisabledStandardsControls`. 0 to 100 items.
    #[inline] pub fn disabled_standards_controls(mut self, value: impl IntoValue_<Vec<StandardsControl>>) -> Self { self.0.put("DisabledStandardsControls", value.into_node()); self }
    /// Sets `StandardsArn`. Required. An update replaces the resource.
    #[inline] pub fn standards_arn(mut self, value: impl IntoValue_<String>) -> Standard<Set_> { self.0.put("StandardsArn", value.into_node()); Standard(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Standard> for Standard<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Standard<S0> {
    const TYPE: &'static str = "AWS::SecurityHub::Standard";
    type Handle = StandardRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Standard`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StandardRef(Id_);
impl From<Id_> for StandardRef { #[inline] fn from(id: Id_) -> Self { StandardRef(id) } }
impl AsRef<Id_> for StandardRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StandardRef {
    /// `Ref`: `StandardsSubscriptionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `StandardsSubscriptionArn`
    #[inline] pub fn standards_subscription_arn(&self) -> Value_<String> { self.0.attribute("StandardsSubscriptionArn") }
}
/// `AWS::SecurityHub::Standard.StandardsControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-standard-standardscontrol.html)
#[must_use]
pub struct StandardsControl<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StandardsControl<Missing_<super::required::standards_control_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StandardsControl(Properties_::new(), PhantomData_) }
}
impl<S0> StandardsControl<S0> {
    /// Sets `Reason`.
    #[inline] pub fn reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Reason", value.into_node()); self }
    /// Sets `StandardsControlArn`. Required.
    #[inline] pub fn standards_control_arn(mut self, value: impl IntoValue_<String>) -> StandardsControl<Set_> { self.0.put("StandardsControlArn", value.into_node()); StandardsControl(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StandardsControl> for StandardsControl<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
