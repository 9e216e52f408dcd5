// Made by `cargo xtask generate`; do not edit.
//! `AWS::EntityResolution::MatchingWorkflow`

use stanchion_template::generated::*;

/// `AWS::EntityResolution::MatchingWorkflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html)
#[must_use]
pub struct MatchingWorkflow<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl MatchingWorkflow<Missing_<super::required::input_source_config>, Missing_<super::required::output_source_config>, Missing_<super::required::resolution_techniques>, Missing_<super::required::role_arn>, Missing_<super::required::workflow_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MatchingWorkflow(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> MatchingWorkflow<S0, S1, S2, S3, S4> {
    /// Sets `Description`. 0 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IncrementalRunConfig`.
    #[inline] pub fn incremental_run_config(mut self, value: impl IntoValue_<IncrementalRunConfig>) -> Self { self.0.put("IncrementalRunConfig", value.into_node()); self }
    /// Sets `InputSourceConfig`. Required. 1 to 20 items.
    #[inline] pub fn input_source_config(mut self, value: impl IntoValue_<Vec<InputSource>>) -> MatchingWorkflow<Set_, S1, S2, S3, S4> { self.0.put("InputSourceConfig", value.into_node()); MatchingWorkflow(self.0, PhantomData_) }
    /// Sets `OutputSourceConfig`. Required. Exactly 1 item.
    #[inline] pub fn output_source_config(mut self, value: impl IntoValue_<Vec<OutputSource>>) -> MatchingWorkflow<S0, Set_, S2, S3, S4> { self.0.put("OutputSourceConfig", value.into_node()); MatchingWorkflow(self.0, PhantomData_) }
    /// Sets `ResolutionTechniques`. Required.
    #[inline] pub fn resolution_techniques(mut self, value: impl IntoValue_<ResolutionTechniques>) -> MatchingWorkflow<S0, S1, Set_, S3, S4> { self.0.put("ResolutionTechniques", value.into_node()); MatchingWorkflow(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> MatchingWorkflow<S0, S1, S2, Set_, S4> { self.0.put("RoleArn", value.into_node()); MatchingWorkflow(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkflowName`. Required. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn workflow_name(mut self, value: impl IntoValue_<String>) -> MatchingWorkflow<S0, S1, S2, S3, Set_> { self.0.put("WorkflowName", value.into_node()); MatchingWorkflow(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<MatchingWorkflow> for MatchingWorkflow<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for MatchingWorkflow<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::EntityResolution::MatchingWorkflow";
    type Handle = MatchingWorkflowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MatchingWorkflow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MatchingWorkflowRef(Id_);
impl From<Id_> for MatchingWorkflowRef { #[inline] fn from(id: Id_) -> Self { MatchingWorkflowRef(id) } }
impl AsRef<Id_> for MatchingWorkflowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MatchingWorkflowRef {
    /// `Ref`: `WorkflowName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `WorkflowArn`
    #[inline] pub fn workflow_arn(&self) -> Value_<String> { self.0.attribute("WorkflowArn") }
}
/// `AWS::EntityResolution::MatchingWorkflow.IncrementalRunConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-incrementalrunconfig.html)
#[must_use]
pub struct IncrementalRunConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IncrementalRunConfig<Missing_<super::required::incremental_run_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IncrementalRunConfig(Properties_::new(), PhantomData_) }
}
impl<S0> IncrementalRunConfig<S0> {
    /// Sets `IncrementalRunType`. Required. The values are constants of [`IncrementalRunType`].
    #[inline] pub fn incremental_run_type(mut self, value: impl IntoValue_<IncrementalRunType>) -> IncrementalRunConfig<Set_> { self.0.put("IncrementalRunType", value.into_node()); IncrementalRunConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IncrementalRunConfig> for IncrementalRunConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::MatchingWorkflow.InputSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-inputsource.html)
#[must_use]
pub struct InputSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InputSource<Missing_<super::required::input_source_arn>, Missing_<super::required::schema_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InputSource<S0, S1> {
    /// Sets `ApplyNormalization`.
    #[inline] pub fn apply_normalization(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ApplyNormalization", value.into_node()); self }
    /// Sets `InputSourceARN`. Required.
    #[inline] pub fn input_source_arn(mut self, value: impl IntoValue_<String>) -> InputSource<Set_, S1> { self.0.put("InputSourceARN", value.into_node()); InputSource(self.0, PhantomData_) }
    /// Sets `SchemaArn`. Required.
    #[inline] pub fn schema_arn(mut self, value: impl IntoValue_<String>) -> InputSource<S0, Set_> { self.0.put("SchemaArn", value.into_node()); InputSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InputSource> for InputSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::MatchingWorkflow.CustomerProfilesIntegrationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-customerprofilesintegrationconfig.html)
#[must_use]
pub struct CustomerProfilesIntegrationConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomerProfilesIntegrationConfig<Missing_<super::required::domain_arn>, Missing_<super::required::object_type_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomerProfilesIntegrationConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomerProfilesIntegrationConfig<S0, S1> {
    /// Sets `DomainArn`. Required.
    #[inline] pub fn domain_arn(mut self, value: impl IntoValue_<String>) -> CustomerProfilesIntegrationConfig<Set_, S1> { self.0.put("DomainArn", value.into_node()); CustomerProfilesIntegrationConfig(self.0, PhantomData_) }
    /// Sets `ObjectTypeArn`. Required.
    #[inline] pub fn object_type_arn(mut self, value: impl IntoValue_<String>) -> CustomerProfilesIntegrationConfig<S0, Set_> { self.0.put("ObjectTypeArn", value.into_node()); CustomerProfilesIntegrationConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomerProfilesIntegrationConfig> for CustomerProfilesIntegrationConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::MatchingWorkflow.OutputAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-outputattribute.html)
#[must_use]
pub struct OutputAttribute<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OutputAttribute<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutputAttribute(Properties_::new(), PhantomData_) }
}
impl<S0> OutputAttribute<S0> {
    /// Sets `Hashed`.
    #[inline] pub fn hashed(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Hashed", value.into_node()); self }
    /// Sets `Name`. Required. 0 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> OutputAttribute<Set_> { self.0.put("Name", value.into_node()); OutputAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OutputAttribute> for OutputAttribute<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::MatchingWorkflow.OutputSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-outputsource.html)
#[must_use]
pub struct OutputSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OutputSource<Missing_<super::required::output>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutputSource(Properties_::new(), PhantomData_) }
}
impl<S0> OutputSource<S0> {
    /// Sets `ApplyNormalization`.
    #[inline] pub fn apply_normalization(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ApplyNormalization", value.into_node()); self }
    /// Sets `CustomerProfilesIntegrationConfig`.
    #[inline] pub fn customer_profiles_integration_config(mut self, value: impl IntoValue_<CustomerProfilesIntegrationConfig>) -> Self { self.0.put("CustomerProfilesIntegrationConfig", value.into_node()); self }
    /// Sets `KMSArn`.
    #[inline] pub fn kms_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSArn", value.into_node()); self }
    /// Sets `Output`. Required. 0 to 750 items.
    #[inline] pub fn output(mut self, value: impl IntoValue_<Vec<OutputAttribute>>) -> OutputSource<Set_> { self.0.put("Output", value.into_node()); OutputSource(self.0, PhantomData_) }
    /// Sets `OutputS3Path`. 0 to 1024 characters.
    #[inline] pub fn output_s3_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputS3Path", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OutputSource> for OutputSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::MatchingWorkflow.IntermediateSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-intermediatesourceconfiguration.html)
#[must_use]
pub struct IntermediateSourceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IntermediateSourceConfiguration<Missing_<super::required::intermediate_s3_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntermediateSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> IntermediateSourceConfiguration<S0> {
    /// Sets `IntermediateS3Path`. Required. 1 to 1024 characters.
    #[inline] pub fn intermediate_s3_path(mut self, value: impl IntoValue_<String>) -> IntermediateSourceConfiguration<Set_> { self.0.put("IntermediateS3Path", value.into_node()); IntermediateSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IntermediateSourceConfiguration> for IntermediateSourceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::MatchingWorkflow.ProviderProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-providerproperties.html)
#[must_use]
pub struct ProviderProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProviderProperties<Missing_<super::required::provider_service_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProviderProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ProviderProperties<S0> {
    /// Sets `IntermediateSourceConfiguration`.
    #[inline] pub fn intermediate_source_configuration(mut self, value: impl IntoValue_<IntermediateSourceConfiguration>) -> Self { self.0.put("IntermediateSourceConfiguration", value.into_node()); self }
    /// Sets `ProviderConfiguration`.
    #[inline] pub fn provider_configuration(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ProviderConfiguration", value.into_node()); self }
    /// Sets `ProviderServiceArn`. Required. 20 to 255 characters.
    #[inline] pub fn provider_service_arn(mut self, value: impl IntoValue_<String>) -> ProviderProperties<Set_> { self.0.put("ProviderServiceArn", value.into_node()); ProviderProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProviderProperties> for ProviderProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::MatchingWorkflow.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-rule.html)
#[must_use]
pub struct Rule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Rule<Missing_<super::required::matching_keys>, Missing_<super::required::rule_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Rule<S0, S1> {
    /// Sets `MatchingKeys`. Required. 1 to 15 items.
    #[inline] pub fn matching_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Rule<Set_, S1> { self.0.put("MatchingKeys", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `RuleName`. Required. 0 to 255 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> Rule<S0, Set_> { self.0.put("RuleName", value.into_node()); Rule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Rule> for Rule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::MatchingWorkflow.RuleBasedProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-rulebasedproperties.html)
#[must_use]
pub struct RuleBasedProperties<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RuleBasedProperties<Missing_<super::required::attribute_matching_model>, Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleBasedProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RuleBasedProperties<S0, S1> {
    /// Sets `AttributeMatchingModel`. Required. The values are constants of [`AttributeMatchingModel`].
    #[inline] pub fn attribute_matching_model(mut self, value: impl IntoValue_<AttributeMatchingModel>) -> RuleBasedProperties<Set_, S1> { self.0.put("AttributeMatchingModel", value.into_node()); RuleBasedProperties(self.0, PhantomData_) }
    /// Sets `MatchPurpose`. The values are constants of [`MatchPurpose`].
    #[inline] pub fn match_purpose(mut self, value: impl IntoValue_<MatchPurpose>) -> Self { self.0.put("MatchPurpose", value.into_node()); self }
    /// Sets `Rules`. Required. 1 to 25 items.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> RuleBasedProperties<S0, Set_> { self.0.put("Rules", value.into_node()); RuleBasedProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RuleBasedProperties> for RuleBasedProperties<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::MatchingWorkflow.MatchingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-matchingconfig.html)
#[must_use]
pub struct MatchingConfig(Properties_);
impl MatchingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MatchingConfig(Properties_::new()) }
}
impl MatchingConfig {
    /// Sets `EnableTransitiveMatching`.
    #[inline] pub fn enable_transitive_matching(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableTransitiveMatching", value.into_node()); self }
}
impl IntoValue_<MatchingConfig> for MatchingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::MatchingWorkflow.RuleCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-rulecondition.html)
#[must_use]
pub struct RuleCondition(Properties_);
impl RuleCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleCondition(Properties_::new()) }
}
impl RuleCondition {
    /// Sets `Condition`.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Condition", value.into_node()); self }
    /// Sets `RuleName`. 0 to 255 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleName", value.into_node()); self }
}
impl IntoValue_<RuleCondition> for RuleCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::MatchingWorkflow.RuleConditionProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-ruleconditionproperties.html)
#[must_use]
pub struct RuleConditionProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RuleConditionProperties<Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleConditionProperties(Properties_::new(), PhantomData_) }
}
impl<S0> RuleConditionProperties<S0> {
    /// Sets `MatchingConfig`.
    #[inline] pub fn matching_config(mut self, value: impl IntoValue_<MatchingConfig>) -> Self { self.0.put("MatchingConfig", value.into_node()); self }
    /// Sets `Rules`. Required. 1 to 25 items.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<RuleCondition>>) -> RuleConditionProperties<Set_> { self.0.put("Rules", value.into_node()); RuleConditionProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RuleConditionProperties> for RuleConditionProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::MatchingWorkflow.ResolutionTechniques`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-resolutiontechniques.html)
#[must_use]
pub struct ResolutionTechniques(Properties_);
impl ResolutionTechniques {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResolutionTechniques(Properties_::new()) }
}
impl ResolutionTechniques {
    /// Sets `EnableRealTimeMatching`.
    #[inline] pub fn enable_real_time_matching(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableRealTimeMatching", value.into_node()); self }
    /// Sets `ProviderProperties`.
    #[inline] pub fn provider_properties(mut self, value: impl IntoValue_<ProviderProperties>) -> Self { self.0.put("ProviderProperties", value.into_node()); self }
    /// Sets `ResolutionType`. The values are constants of [`ResolutionType`].
    #[inline] pub fn resolution_type(mut self, value: impl IntoValue_<ResolutionType>) -> Self { self.0.put("ResolutionType", value.into_node()); self }
    /// Sets `RuleBasedProperties`.
    #[inline] pub fn rule_based_properties(mut self, value: impl IntoValue_<RuleBasedProperties>) -> Self { self.0.put("RuleBasedProperties", value.into_node()); self }
    /// Sets `RuleConditionProperties`.
    #[inline] pub fn rule_condition_properties(mut self, value: impl IntoValue_<RuleConditionProperties>) -> Self { self.0.put("RuleConditionProperties", value.into_node()); self }
}
impl IntoValue_<ResolutionTechniques> for ResolutionTechniques { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EntityResolution::MatchingWorkflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html)
#[derive(Debug)]
pub enum IncrementalRunType {}
impl IncrementalRunType {
    /// `IMMEDIATE`
    pub const IMMEDIATE: Value_<IncrementalRunType> = Value_::constant("IMMEDIATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IncrementalRunType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EntityResolution::MatchingWorkflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html)
#[derive(Debug)]
pub enum ResolutionType {}
impl ResolutionType {
    /// `RULE_MATCHING`
    pub const RULE_MATCHING: Value_<ResolutionType> = Value_::constant("RULE_MATCHING");
    /// `ML_MATCHING`
    pub const ML_MATCHING: Value_<ResolutionType> = Value_::constant("ML_MATCHING");
    /// `PROVIDER`
    pub const PROVIDER: Value_<ResolutionType> = Value_::constant("PROVIDER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResolutionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EntityResolution::MatchingWorkflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html)
#[derive(Debug)]
pub enum AttributeMatchingModel {}
impl AttributeMatchingModel {
    /// `ONE_TO_ONE`
    pub const ONE_TO_ONE: Value_<AttributeMatchingModel> = Value_::constant("ONE_TO_ONE");
    /// `MANY_TO_MANY`
    pub const MANY_TO_MANY: Value_<AttributeMatchingModel> = Value_::constant("MANY_TO_MANY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttributeMatchingModel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EntityResolution::MatchingWorkflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html)
#[derive(Debug)]
pub enum MatchPurpose {}
impl MatchPurpose {
    /// `IDENTIFIER_GENERATION`
    pub const IDENTIFIER_GENERATION: Value_<MatchPurpose> = Value_::constant("IDENTIFIER_GENERATION");
    /// `INDEXING`
    pub const INDEXING: Value_<MatchPurpose> = Value_::constant("INDEXING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MatchPurpose> { Value_::from_node(value.into_node()) }
}
