// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::SecurityControl`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::SecurityControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-securitycontrol.html)
#[must_use]
pub struct SecurityControl<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SecurityControl<Missing_<super::required::parameters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityControl(Properties_::new(), PhantomData_) }
}
impl<S0> SecurityControl<S0> {
    /// Sets `LastUpdateReason`.
    #[inline] pub fn last_update_reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastUpdateReason", value.into_node()); self }
    /// Sets `Parameters`. Required.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<ParameterConfiguration>>) -> SecurityControl<Set_> { self.0.put("Parameters", value.into_node()); SecurityControl(self.0, PhantomData_) }
    /// Sets `SecurityControlArn`.
    #[inline] pub fn security_control_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityControlArn", value.into_node()); self }
    /// Sets `SecurityControlId`. An update replaces the resource.
    #[inline] pub fn security_control_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityControlId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SecurityControl> for SecurityControl<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SecurityControl<S0> {
    const TYPE: &'static str = "AWS::SecurityHub::SecurityControl";
    type Handle = SecurityControlRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityControl`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityControlRef(Id_);
impl From<Id_> for SecurityControlRef { #[inline] fn from(id: Id_) -> Self { SecurityControlRef(id) } }
impl AsRef<Id_> for SecurityControlRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityControlRef {
    /// `Ref`: `SecurityControlId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::SecurityHub::SecurityControl.ParameterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-securitycontrol-parametervalue.html)
#[must_use]
pub struct ParameterValue(Properties_);
impl ParameterValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParameterValue(Properties_::new()) }
}
impl ParameterValue {
    /// Sets `Boolean`.
    #[inline] pub fn boolean(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Boolean", value.into_node()); self }
    /// Sets `Double`.
    #[inline] pub fn double(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Double", value.into_node()); self }
    /// Sets `Enum`.
    #[inline] pub fn r#enum(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Enum", value.into_node()); self }
    /// Sets `EnumList`.
    #[inline] pub fn enum_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnumList", value.into_node()); self }
    /// Sets `Integer`.
    #[inline] pub fn integer(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Integer", value.into_node()); self }
    /// Sets `IntegerList`.
    #[inline] pub fn integer_list(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("IntegerList", value.into_node()); self }
    /// Sets `String`.
    #[inline] pub fn string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("String", value.into_node()); self }
    /// Sets `StringList`.
    #[inline] pub fn string_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StringList", value.into_node()); self }
}
impl IntoValue_<ParameterValue> for ParameterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::SecurityControl.ParameterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-securitycontrol-parameterconfiguration.html)
#[must_use]
pub struct ParameterConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ParameterConfiguration<Missing_<super::required::value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ParameterConfiguration<S0> {
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<ParameterValue>) -> Self { self.0.put("Value", value.into_node()); self }
    /// Sets `ValueType`. Required. The values are constants of [`ValueType`].
    #[inline] pub fn value_type(mut self, value: impl IntoValue_<ValueType>) -> ParameterConfiguration<Set_> { self.0.put("ValueType", value.into_node()); ParameterConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ParameterConfiguration> for ParameterConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SecurityHub::SecurityControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-securitycontrol.html)
#[derive(Debug)]
pub enum ValueType {}
impl ValueType {
    /// `DEFAULT`
    pub const DEFAULT: Value_<ValueType> = Value_::constant("DEFAULT");
    /// `CUSTOM`
    pub const CUSTOM: Value_<ValueType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ValueType> { Value_::from_node(value.into_node()) }
}
