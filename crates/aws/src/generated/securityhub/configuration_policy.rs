// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::ConfigurationPolicy`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::ConfigurationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-configurationpolicy.html)
#[must_use]
pub struct ConfigurationPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfigurationPolicy<Missing_<super::required::configuration_policy>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfigurationPolicy<S0, S1> {
    /// Sets `ConfigurationPolicy`. Required.
    #[inline] pub fn configuration_policy(mut self, value: impl IntoValue_<Policy>) -> ConfigurationPolicy<Set_, S1> { self.0.put("ConfigurationPolicy", value.into_node()); ConfigurationPolicy(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConfigurationPolicy<S0, Set_> { self.0.put("Name", value.into_node()); ConfigurationPolicy(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfigurationPolicy> for ConfigurationPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ConfigurationPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::SecurityHub::ConfigurationPolicy";
    type Handle = ConfigurationPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationPolicyRef(Id_);
impl From<Id_> for ConfigurationPolicyRef { #[inline] fn from(id: Id_) -> Self { ConfigurationPolicyRef(id) } }
impl AsRef<Id_> for ConfigurationPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationPolicyRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ServiceEnabled`
    #[inline] pub fn service_enabled(&self) -> Value_<bool> { self.0.attribute("ServiceEnabled") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::SecurityHub::ConfigurationPolicy.ParameterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-configurationpolicy-parametervalue.html)
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
    /// Sets `Enum`. At most 2048 characters.
    #[inline] pub fn r#enum(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Enum", value.into_node()); self }
    /// Sets `EnumList`. At most 100 items.
    #[inline] pub fn enum_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnumList", value.into_node()); self }
    /// Sets `Integer`.
    #[inline] pub fn integer(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Integer", value.into_node()); self }
    /// Sets `IntegerList`. At most 100 items.
    #[inline] pub fn integer_list(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("IntegerList", value.into_node()); self }
    /// Sets `String`. At most 2048 characters.
    #[inline] pub fn string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("String", value.into_node()); self }
    /// Sets `StringList`. At most 100 items.
    #[inline] pub fn string_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StringList", value.into_node()); self }
}
impl IntoValue_<ParameterValue> for ParameterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::ConfigurationPolicy.ParameterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-configurationpolicy-parameterconfiguration.html)
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
/// `AWS::SecurityHub::ConfigurationPolicy.SecurityControlCustomParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-configurationpolicy-securitycontrolcustomparameter.html)
#[must_use]
pub struct SecurityControlCustomParameter(Properties_);
impl SecurityControlCustomParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecurityControlCustomParameter(Properties_::new()) }
}
impl SecurityControlCustomParameter {
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<ParameterConfiguration>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `SecurityControlId`. At most 2048 characters.
    #[inline] pub fn security_control_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityControlId", value.into_node()); self }
}
impl IntoValue_<SecurityControlCustomParameter> for SecurityControlCustomParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::ConfigurationPolicy.SecurityControlsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-configurationpolicy-securitycontrolsconfiguration.html)
#[must_use]
pub struct SecurityControlsConfiguration(Properties_);
impl SecurityControlsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecurityControlsConfiguration(Properties_::new()) }
}
impl SecurityControlsConfiguration {
    /// Sets `DisabledSecurityControlIdentifiers`. At most 1000 items.
    #[inline] pub fn disabled_security_control_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DisabledSecurityControlIdentifiers", value.into_node()); self }
    /// Sets `EnabledSecurityControlIdentifiers`. At most 1000 items.
    #[inline] pub fn enabled_security_control_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnabledSecurityControlIdentifiers", value.into_node()); self }
    /// Sets `SecurityControlCustomParameters`. At most 1000 items.
    #[inline] pub fn security_control_custom_parameters(mut self, value: impl IntoValue_<Vec<SecurityControlCustomParameter>>) -> Self { self.0.put("SecurityControlCustomParameters", value.into_node()); self }
}
impl IntoValue_<SecurityControlsConfiguration> for SecurityControlsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::ConfigurationPolicy.SecurityHubPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-configurationpolicy-securityhubpolicy.html)
#[must_use]
pub struct SecurityHubPolicy(Properties_);
impl SecurityHubPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecurityHubPolicy(Properties_::new()) }
}
impl SecurityHubPolicy {
    /// Sets `EnabledStandardIdentifiers`. At most 1000 items.
    #[inline] pub fn enabled_standard_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnabledStandardIdentifiers", value.into_node()); self }
    /// Sets `SecurityControlsConfiguration`.
    #[inline] pub fn security_controls_configuration(mut self, value: impl IntoValue_<SecurityControlsConfiguration>) -> Self { self.0.put("SecurityControlsConfiguration", value.into_node()); self }
    /// Sets `ServiceEnabled`.
    #[inline] pub fn service_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ServiceEnabled", value.into_node()); self }
}
impl IntoValue_<SecurityHubPolicy> for SecurityHubPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::ConfigurationPolicy.Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-configurationpolicy-policy.html)
#[must_use]
pub struct Policy(Properties_);
impl Policy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Policy(Properties_::new()) }
}
impl Policy {
    /// Sets `SecurityHub`.
    #[inline] pub fn security_hub(mut self, value: impl IntoValue_<SecurityHubPolicy>) -> Self { self.0.put("SecurityHub", value.into_node()); self }
}
impl IntoValue_<Policy> for Policy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SecurityHub::ConfigurationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-configurationpolicy.html)
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
