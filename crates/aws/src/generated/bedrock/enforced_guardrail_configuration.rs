// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::EnforcedGuardrailConfiguration`

use stanchion_template::generated::*;

/// `AWS::Bedrock::EnforcedGuardrailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-enforcedguardrailconfiguration.html)
#[must_use]
pub struct EnforcedGuardrailConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EnforcedGuardrailConfiguration<Missing_<super::required::guardrail_identifier>, Missing_<super::required::guardrail_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnforcedGuardrailConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EnforcedGuardrailConfiguration<S0, S1> {
    /// Sets `GuardrailIdentifier`. Required. 0 to 2048 characters.
    #[inline] pub fn guardrail_identifier(mut self, value: impl IntoValue_<String>) -> EnforcedGuardrailConfiguration<Set_, S1> { self.0.put("GuardrailIdentifier", value.into_node()); EnforcedGuardrailConfiguration(self.0, PhantomData_) }
    /// Sets `GuardrailVersion`. Required.
    #[inline] pub fn guardrail_version(mut self, value: impl IntoValue_<String>) -> EnforcedGuardrailConfiguration<S0, Set_> { self.0.put("GuardrailVersion", value.into_node()); EnforcedGuardrailConfiguration(self.0, PhantomData_) }
    /// Sets `ModelEnforcement`.
    #[inline] pub fn model_enforcement(mut self, value: impl IntoValue_<ModelEnforcement>) -> Self { self.0.put("ModelEnforcement", value.into_node()); self }
    /// Sets `SelectiveContentGuarding`.
    #[inline] pub fn selective_content_guarding(mut self, value: impl IntoValue_<SelectiveContentGuarding>) -> Self { self.0.put("SelectiveContentGuarding", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EnforcedGuardrailConfiguration> for EnforcedGuardrailConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EnforcedGuardrailConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::Bedrock::EnforcedGuardrailConfiguration";
    type Handle = EnforcedGuardrailConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EnforcedGuardrailConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnforcedGuardrailConfigurationRef(Id_);
impl From<Id_> for EnforcedGuardrailConfigurationRef { #[inline] fn from(id: Id_) -> Self { EnforcedGuardrailConfigurationRef(id) } }
impl AsRef<Id_> for EnforcedGuardrailConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnforcedGuardrailConfigurationRef {
    /// `Ref`: `ConfigId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConfigId`
    #[inline] pub fn config_id(&self) -> Value_<String> { self.0.attribute("ConfigId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `GuardrailArn`
    #[inline] pub fn guardrail_arn(&self) -> Value_<String> { self.0.attribute("GuardrailArn") }
    /// `Fn::GetAtt` `GuardrailId`
    #[inline] pub fn guardrail_id(&self) -> Value_<String> { self.0.attribute("GuardrailId") }
    /// `Fn::GetAtt` `Owner`
    #[inline] pub fn owner(&self) -> Value_<String> { self.0.attribute("Owner") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `UpdatedBy`
    #[inline] pub fn updated_by(&self) -> Value_<String> { self.0.attribute("UpdatedBy") }
}
/// `AWS::Bedrock::EnforcedGuardrailConfiguration.ModelEnforcement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-enforcedguardrailconfiguration-modelenforcement.html)
#[must_use]
pub struct ModelEnforcement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ModelEnforcement<Missing_<super::required::excluded_models>, Missing_<super::required::included_models>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelEnforcement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ModelEnforcement<S0, S1> {
    /// Sets `ExcludedModels`. Required. At least 0 items.
    #[inline] pub fn excluded_models(mut self, value: impl IntoValue_<Vec<String>>) -> ModelEnforcement<Set_, S1> { self.0.put("ExcludedModels", value.into_node()); ModelEnforcement(self.0, PhantomData_) }
    /// Sets `IncludedModels`. Required. At least 1 item.
    #[inline] pub fn included_models(mut self, value: impl IntoValue_<Vec<String>>) -> ModelEnforcement<S0, Set_> { self.0.put("IncludedModels", value.into_node()); ModelEnforcement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ModelEnforcement> for ModelEnforcement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::EnforcedGuardrailConfiguration.SelectiveContentGuarding`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-enforcedguardrailconfiguration-selectivecontentguarding.html)
#[must_use]
pub struct SelectiveContentGuarding(Properties_);
impl SelectiveContentGuarding {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelectiveContentGuarding(Properties_::new()) }
}
impl SelectiveContentGuarding {
    /// Sets `Messages`. The values are constants of [`Messages`].
    #[inline] pub fn messages(mut self, value: impl IntoValue_<Messages>) -> Self { self.0.put("Messages", value.into_node()); self }
    /// Sets `System`. The values are constants of [`System`].
    #[inline] pub fn system(mut self, value: impl IntoValue_<System>) -> Self { self.0.put("System", value.into_node()); self }
}
impl IntoValue_<SelectiveContentGuarding> for SelectiveContentGuarding { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Bedrock::EnforcedGuardrailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-enforcedguardrailconfiguration.html)
#[derive(Debug)]
pub enum Messages {}
impl Messages {
    /// `SELECTIVE`
    pub const SELECTIVE: Value_<Messages> = Value_::constant("SELECTIVE");
    /// `COMPREHENSIVE`
    pub const COMPREHENSIVE: Value_<Messages> = Value_::constant("COMPREHENSIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Messages> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::EnforcedGuardrailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-enforcedguardrailconfiguration.html)
#[derive(Debug)]
pub enum System {}
impl System {
    /// `SELECTIVE`
    pub const SELECTIVE: Value_<System> = Value_::constant("SELECTIVE");
    /// `COMPREHENSIVE`
    pub const COMPREHENSIVE: Value_<System> = Value_::constant("COMPREHENSIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<System> { Value_::from_node(value.into_node()) }
}
