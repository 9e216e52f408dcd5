// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::Macro`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::Macro`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-macro.html)
#[must_use]
pub struct Macro<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Macro<Missing_<super::required::function_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Macro(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Macro<S0, S1> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FunctionName`. Required.
    #[inline] pub fn function_name(mut self, value: impl IntoValue_<String>) -> Macro<Set_, S1> { self.0.put("FunctionName", value.into_node()); Macro(self.0, PhantomData_) }
    /// Sets `LogGroupName`.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
    /// Sets `LogRoleARN`.
    #[inline] pub fn log_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogRoleARN", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Macro<S0, Set_> { self.0.put("Name", value.into_node()); Macro(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Macro> for Macro<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Macro<S0, S1> {
    const TYPE: &'static str = "AWS::CloudFormation::Macro";
    type Handle = MacroRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Macro`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MacroRef(Id_);
impl From<Id_> for MacroRef { #[inline] fn from(id: Id_) -> Self { MacroRef(id) } }
impl AsRef<Id_> for MacroRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MacroRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
