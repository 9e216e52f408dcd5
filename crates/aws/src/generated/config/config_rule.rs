// Made by `cargo xtask generate`; do not edit.
//! `AWS::Config::ConfigRule`

use stanchion_template::generated::*;

/// `AWS::Config::ConfigRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html)
#[must_use]
pub struct ConfigRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConfigRule<Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigRule(Properties_::new(), PhantomData_) }
}
impl<S0> ConfigRule<S0> {
    /// Sets `Compliance`.
    #[inline] pub fn compliance(mut self, value: impl IntoValue_<Compliance>) -> Self { self.0.put("Compliance", value.into_node()); self }
    /// Sets `ConfigRuleName`. An update replaces the resource.
    #[inline] pub fn config_rule_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfigRuleName", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EvaluationModes`.
    #[inline] pub fn evaluation_modes(mut self, value: impl IntoValue_<Vec<EvaluationModeConfiguration>>) -> Self { self.0.put("EvaluationModes", value.into_node()); self }
    /// Sets `InputParameters`.
    #[inline] pub fn input_parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("InputParameters", value.into_node()); self }
    /// Sets `MaximumExecutionFrequency`.
    #[inline] pub fn maximum_execution_frequency(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaximumExecutionFrequency", value.into_node()); self }
    /// Sets `Scope`.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<Source>) -> ConfigRule<Set_> { self.0.put("Source", value.into_node()); ConfigRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConfigRule> for ConfigRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ConfigRule<S0> {
    const TYPE: &'static str = "AWS::Config::ConfigRule";
    type Handle = ConfigRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigRuleRef(Id_);
impl From<Id_> for ConfigRuleRef { #[inline] fn from(id: Id_) -> Self { ConfigRuleRef(id) } }
impl AsRef<Id_> for ConfigRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigRuleRef {
    /// `Ref`: `ConfigRuleName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Compliance.Type`
    #[inline] pub fn compliance_type(&self) -> Value_<String> { self.0.attribute("Compliance.Type") }
    /// `Fn::GetAtt` `ConfigRuleId`
    #[inline] pub fn config_rule_id(&self) -> Value_<String> { self.0.attribute("ConfigRuleId") }
}
/// `AWS::Config::ConfigRule.Compliance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html)
#[must_use]
pub struct Compliance(Properties_);
impl Compliance {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Compliance(Properties_::new()) }
}
impl Compliance {
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Compliance> for Compliance { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::ConfigRule.EvaluationModeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configrule-evaluationmodeconfiguration.html)
#[must_use]
pub struct EvaluationModeConfiguration(Properties_);
impl EvaluationModeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EvaluationModeConfiguration(Properties_::new()) }
}
impl EvaluationModeConfiguration {
    /// Sets `Mode`.
    #[inline] pub fn mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Mode", value.into_node()); self }
}
impl IntoValue_<EvaluationModeConfiguration> for EvaluationModeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::ConfigRule.Scope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configrule-scope.html)
#[must_use]
pub struct Scope(Properties_);
impl Scope {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Scope(Properties_::new()) }
}
impl Scope {
    /// Sets `ComplianceResourceId`.
    #[inline] pub fn compliance_resource_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComplianceResourceId", value.into_node()); self }
    /// Sets `ComplianceResourceTypes`.
    #[inline] pub fn compliance_resource_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ComplianceResourceTypes", value.into_node()); self }
    /// Sets `TagKey`.
    #[inline] pub fn tag_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagKey", value.into_node()); self }
    /// Sets `TagValue`.
    #[inline] pub fn tag_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagValue", value.into_node()); self }
}
impl IntoValue_<Scope> for Scope { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::ConfigRule.CustomPolicyDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configrule-custompolicydetails.html)
#[must_use]
pub struct CustomPolicyDetails(Properties_);
impl CustomPolicyDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomPolicyDetails(Properties_::new()) }
}
impl CustomPolicyDetails {
    /// Sets `EnableDebugLogDelivery`.
    #[inline] pub fn enable_debug_log_delivery(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableDebugLogDelivery", value.into_node()); self }
    /// Sets `PolicyRuntime`.
    #[inline] pub fn policy_runtime(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyRuntime", value.into_node()); self }
    /// Sets `PolicyText`.
    #[inline] pub fn policy_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyText", value.into_node()); self }
}
impl IntoValue_<CustomPolicyDetails> for CustomPolicyDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::ConfigRule.SourceDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configrule-sourcedetail.html)
#[must_use]
pub struct SourceDetail<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SourceDetail<Missing_<super::required::event_source>, Missing_<super::required::message_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceDetail(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SourceDetail<S0, S1> {
    /// Sets `EventSource`. Required.
    #[inline] pub fn event_source(mut self, value: impl IntoValue_<String>) -> SourceDetail<Set_, S1> { self.0.put("EventSource", value.into_node()); SourceDetail(self.0, PhantomData_) }
    /// Sets `MaximumExecutionFrequency`.
    #[inline] pub fn maximum_execution_frequency(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaximumExecutionFrequency", value.into_node()); self }
    /// Sets `MessageType`. Required.
    #[inline] pub fn message_type(mut self, value: impl IntoValue_<String>) -> SourceDetail<S0, Set_> { self.0.put("MessageType", value.into_node()); SourceDetail(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SourceDetail> for SourceDetail<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::ConfigRule.Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configrule-source.html)
#[must_use]
pub struct Source<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Source<Missing_<super::required::owner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Source(Properties_::new(), PhantomData_) }
}
impl<S0> Source<S0> {
    /// Sets `CustomPolicyDetails`.
    #[inline] pub fn custom_policy_details(mut self, value: impl IntoValue_<CustomPolicyDetails>) -> Self { self.0.put("CustomPolicyDetails", value.into_node()); self }
    /// Sets `Owner`. Required.
    #[inline] pub fn owner(mut self, value: impl IntoValue_<String>) -> Source<Set_> { self.0.put("Owner", value.into_node()); Source(self.0, PhantomData_) }
    /// Sets `SourceDetails`.
    #[inline] pub fn source_details(mut self, value: impl IntoValue_<Vec<SourceDetail>>) -> Self { self.0.put("SourceDetails", value.into_node()); self }
    /// Sets `SourceIdentifier`.
    #[inline] pub fn source_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceIdentifier", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Source> for Source<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
