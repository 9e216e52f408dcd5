// Made by `cargo xtask generate`; do not edit.
//! `AWS::InspectorV2::CodeSecurityScanConfiguration`

use stanchion_template::generated::*;

/// `AWS::InspectorV2::CodeSecurityScanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html)
#[must_use]
pub struct CodeSecurityScanConfiguration(Properties_);
impl CodeSecurityScanConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CodeSecurityScanConfiguration(Properties_::new()) }
}
impl CodeSecurityScanConfiguration {
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<CodeSecurityScanConfiguration2>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `Level`. An update replaces the resource. The values are constants of [`ConfigurationLevel`].
    #[inline] pub fn level(mut self, value: impl IntoValue_<ConfigurationLevel>) -> Self { self.0.put("Level", value.into_node()); self }
    /// Sets `Name`. 1 to 60 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ScopeSettings`. An update replaces the resource.
    #[inline] pub fn scope_settings(mut self, value: impl IntoValue_<ScopeSettings>) -> Self { self.0.put("ScopeSettings", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<CodeSecurityScanConfiguration> for CodeSecurityScanConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for CodeSecurityScanConfiguration {
    const TYPE: &'static str = "AWS::InspectorV2::CodeSecurityScanConfiguration";
    type Handle = CodeSecurityScanConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CodeSecurityScanConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CodeSecurityScanConfigurationRef(Id_);
impl From<Id_> for CodeSecurityScanConfigurationRef { #[inline] fn from(id: Id_) -> Self { CodeSecurityScanConfigurationRef(id) } }
impl AsRef<Id_> for CodeSecurityScanConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CodeSecurityScanConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::InspectorV2::CodeSecurityScanConfiguration.ContinuousIntegrationScanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityscanconfiguration-continuousintegrationscanconfiguration.html)
#[must_use]
pub struct ContinuousIntegrationScanConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContinuousIntegrationScanConfiguration<Missing_<super::required::supported_events>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContinuousIntegrationScanConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ContinuousIntegrationScanConfiguration<S0> {
    /// Sets `supportedEvents`. Required. 1 to 2 items. The values are constants of [`ContinuousIntegrationScanEvent`].
    #[inline] pub fn supported_events(mut self, value: impl IntoValue_<Vec<ContinuousIntegrationScanEvent>>) -> ContinuousIntegrationScanConfiguration<Set_> { self.0.put("supportedEvents", value.into_node()); ContinuousIntegrationScanConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContinuousIntegrationScanConfiguration> for ContinuousIntegrationScanConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::CodeSecurityScanConfiguration.PeriodicScanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityscanconfiguration-periodicscanconfiguration.html)
#[must_use]
pub struct PeriodicScanConfiguration(Properties_);
impl PeriodicScanConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PeriodicScanConfiguration(Properties_::new()) }
}
impl PeriodicScanConfiguration {
    /// Sets `frequency`. The values are constants of [`PeriodicScanFrequency`].
    #[inline] pub fn frequency(mut self, value: impl IntoValue_<PeriodicScanFrequency>) -> Self { self.0.put("frequency", value.into_node()); self }
    /// Sets `frequencyExpression`. 1 to 256 characters.
    #[inline] pub fn frequency_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("frequencyExpression", value.into_node()); self }
}
impl IntoValue_<PeriodicScanConfiguration> for PeriodicScanConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::CodeSecurityScanConfiguration.CodeSecurityScanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityscanconfiguration-codesecurityscanconfiguration.html)
#[must_use]
pub struct CodeSecurityScanConfiguration2<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeSecurityScanConfiguration2<Missing_<super::required::rule_set_categories>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeSecurityScanConfiguration2(Properties_::new(), PhantomData_) }
}
impl<S0> CodeSecurityScanConfiguration2<S0> {
    /// Sets `continuousIntegrationScanConfiguration`.
    #[inline] pub fn continuous_integration_scan_configuration(mut self, value: impl IntoValue_<ContinuousIntegrationScanConfiguration>) -> Self { self.0.put("continuousIntegrationScanConfiguration", value.into_node()); self }
    /// Sets `periodicScanConfiguration`.
    #[inline] pub fn periodic_scan_configuration(mut self, value: impl IntoValue_<PeriodicScanConfiguration>) -> Self { self.0.put("periodicScanConfiguration", value.into_node()); self }
    /// Sets `ruleSetCategories`. Required. 1 to 3 items. The values are constants of [`RuleSetCategory`].
    #[inline] pub fn rule_set_categories(mut self, value: impl IntoValue_<Vec<RuleSetCategory>>) -> CodeSecurityScanConfiguration2<Set_> { self.0.put("ruleSetCategories", value.into_node()); CodeSecurityScanConfiguration2(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CodeSecurityScanConfiguration2> for CodeSecurityScanConfiguration2<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::CodeSecurityScanConfiguration.ScopeSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-codesecurityscanconfiguration-scopesettings.html)
#[must_use]
pub struct ScopeSettings(Properties_);
impl ScopeSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScopeSettings(Properties_::new()) }
}
impl ScopeSettings {
    /// Sets `projectSelectionScope`. The values are constants of [`ProjectSelectionScope`].
    #[inline] pub fn project_selection_scope(mut self, value: impl IntoValue_<ProjectSelectionScope>) -> Self { self.0.put("projectSelectionScope", value.into_node()); self }
}
impl IntoValue_<ScopeSettings> for ScopeSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::InspectorV2::CodeSecurityScanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html)
#[derive(Debug)]
pub enum ContinuousIntegrationScanEvent {}
impl ContinuousIntegrationScanEvent {
    /// `PULL_REQUEST`
    pub const PULL_REQUEST: Value_<ContinuousIntegrationScanEvent> = Value_::constant("PULL_REQUEST");
    /// `PUSH`
    pub const PUSH: Value_<ContinuousIntegrationScanEvent> = Value_::constant("PUSH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContinuousIntegrationScanEvent> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::InspectorV2::CodeSecurityScanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html)
#[derive(Debug)]
pub enum PeriodicScanFrequency {}
impl PeriodicScanFrequency {
    /// `WEEKLY`
    pub const WEEKLY: Value_<PeriodicScanFrequency> = Value_::constant("WEEKLY");
    /// `MONTHLY`
    pub const MONTHLY: Value_<PeriodicScanFrequency> = Value_::constant("MONTHLY");
    /// `NEVER`
    pub const NEVER: Value_<PeriodicScanFrequency> = Value_::constant("NEVER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PeriodicScanFrequency> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::InspectorV2::CodeSecurityScanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html)
#[derive(Debug)]
pub enum RuleSetCategory {}
impl RuleSetCategory {
    /// `SAST`
    pub const SAST: Value_<RuleSetCategory> = Value_::constant("SAST");
    /// `IAC`
    pub const IAC: Value_<RuleSetCategory> = Value_::constant("IAC");
    /// `SCA`
    pub const SCA: Value_<RuleSetCategory> = Value_::constant("SCA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleSetCategory> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::InspectorV2::CodeSecurityScanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html)
#[derive(Debug)]
pub enum ConfigurationLevel {}
impl ConfigurationLevel {
    /// `ORGANIZATION`
    pub const ORGANIZATION: Value_<ConfigurationLevel> = Value_::constant("ORGANIZATION");
    /// `ACCOUNT`
    pub const ACCOUNT: Value_<ConfigurationLevel> = Value_::constant("ACCOUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfigurationLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::InspectorV2::CodeSecurityScanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html)
#[derive(Debug)]
pub enum ProjectSelectionScope {}
impl ProjectSelectionScope {
    /// `ALL`
    pub const ALL: Value_<ProjectSelectionScope> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProjectSelectionScope> { Value_::from_node(value.into_node()) }
}
