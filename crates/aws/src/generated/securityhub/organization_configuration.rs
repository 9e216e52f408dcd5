// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::OrganizationConfiguration`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::OrganizationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html)
#[must_use]
pub struct OrganizationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OrganizationConfiguration<Missing_<super::required::auto_enable>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrganizationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> OrganizationConfiguration<S0> {
    /// Sets `AutoEnable`. Required.
    #[inline] pub fn auto_enable(mut self, value: impl IntoValue_<bool>) -> OrganizationConfiguration<Set_> { self.0.put("AutoEnable", value.into_node()); OrganizationConfiguration(self.0, PhantomData_) }
    /// Sets `AutoEnableStandards`. The values are constants of [`AutoEnableStandards`].
    #[inline] pub fn auto_enable_standards(mut self, value: impl IntoValue_<AutoEnableStandards>) -> Self { self.0.put("AutoEnableStandards", value.into_node()); self }
    /// Sets `ConfigurationType`. The values are constants of [`ConfigurationType`].
    #[inline] pub fn configuration_type(mut self, value: impl IntoValue_<ConfigurationType>) -> Self { self.0.put("ConfigurationType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OrganizationConfiguration> for OrganizationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for OrganizationConfiguration<S0> {
    const TYPE: &'static str = "AWS::SecurityHub::OrganizationConfiguration";
    type Handle = OrganizationConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OrganizationConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OrganizationConfigurationRef(Id_);
impl From<Id_> for OrganizationConfigurationRef { #[inline] fn from(id: Id_) -> Self { OrganizationConfigurationRef(id) } }
impl AsRef<Id_> for OrganizationConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OrganizationConfigurationRef {
    /// `Ref`: `OrganizationConfigurationIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `MemberAccountLimitReached`
    #[inline] pub fn member_account_limit_reached(&self) -> Value_<bool> { self.0.attribute("MemberAccountLimitReached") }
    /// `Fn::GetAtt` `OrganizationConfigurationIdentifier`
    #[inline] pub fn organization_configuration_identifier(&self) -> Value_<String> { self.0.attribute("OrganizationConfigurationIdentifier") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
}
/// Values of `AWS::SecurityHub::OrganizationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html)
#[derive(Debug)]
pub enum AutoEnableStandards {}
impl AutoEnableStandards {
    /// `DEFAULT`
    pub const DEFAULT: Value_<AutoEnableStandards> = Value_::constant("DEFAULT");
    /// `NONE`
    pub const NONE: Value_<AutoEnableStandards> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoEnableStandards> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityHub::OrganizationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html)
#[derive(Debug)]
pub enum ConfigurationType {}
impl ConfigurationType {
    /// `CENTRAL`
    pub const CENTRAL: Value_<ConfigurationType> = Value_::constant("CENTRAL");
    /// `LOCAL`
    pub const LOCAL: Value_<ConfigurationType> = Value_::constant("LOCAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfigurationType> { Value_::from_node(value.into_node()) }
}
