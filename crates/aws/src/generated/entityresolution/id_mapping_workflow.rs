// Made by `cargo xtask generate`; do not edit.
//! `AWS::EntityResolution::IdMappingWorkflow`

use stanchion_template::generated::*;

/// `AWS::EntityResolution::IdMappingWorkflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html)
#[must_use]
pub struct IdMappingWorkflow<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl IdMappingWorkflow<Missing_<super::required::id_mapping_techniques>, Missing_<super::required::input_source_config>, Missing_<super::required::role_arn>, Missing_<super::required::workflow_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdMappingWorkflow(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> IdMappingWorkflow<S0, S1, S2, S3> {
    /// Sets `Description`. 0 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IdMappingIncrementalRunConfig`.
    #[inline] pub fn id_mapping_incremental_run_config(mut self, value: impl IntoValue_<IdMappingIncrementalRunConfig>) -> Self { self.0.put("IdMappingIncrementalRunConfig", value.into_node()); self }
    /// Sets `IdMappingTechniques`. Required.
    #[inline] pub fn id_mapping_techniques(mut self, value: impl IntoValue_<IdMappingTechniques>) -> IdMappingWorkflow<Set_, S1, S2, S3> { self.0.put("IdMappingTechniques", value.into_node()); IdMappingWorkflow(self.0, PhantomData_) }
    /// Sets `InputSourceConfig`. Required. 1 to 20 items.
    #[inline] pub fn input_source_config(mut self, value: impl IntoValue_<Vec<IdMappingWorkflowInputSource>>) -> IdMappingWorkflow<S0, Set_, S2, S3> { self.0.put("InputSourceConfig", value.into_node()); IdMappingWorkflow(self.0, PhantomData_) }
    /// Sets `OutputSourceConfig`. Exactly 1 item.
    #[inline] pub fn output_source_config(mut self, value: impl IntoValue_<Vec<IdMappingWorkflowOutputSource>>) -> Self { self.0.put("OutputSourceConfig", value.into_node()); self }
    /// Sets `RoleArn`. Required. 0 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> IdMappingWorkflow<S0, S1, Set_, S3> { self.0.put("RoleArn", value.into_node()); IdMappingWorkflow(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkflowName`. Required. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn workflow_name(mut self, value: impl IntoValue_<String>) -> IdMappingWorkflow<S0, S1, S2, Set_> { self.0.put("WorkflowName", value.into_node()); IdMappingWorkflow(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<IdMappingWorkflow> for IdMappingWorkflow<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for IdMappingWorkflow<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EntityResolution::IdMappingWorkflow";
    type Handle = IdMappingWorkflowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IdMappingWorkflow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdMappingWorkflowRef(Id_);
impl From<Id_> for IdMappingWorkflowRef { #[inline] fn from(id: Id_) -> Self { IdMappingWorkflowRef(id) } }
impl AsRef<Id_> for IdMappingWorkflowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdMappingWorkflowRef {
    /// `Ref`: `WorkflowName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `WorkflowArn`
    #[inline] pub fn workflow_arn(&self) -> Value_<String> { self.0.attribute("WorkflowArn") }
}
/// `AWS::EntityResolution::IdMappingWorkflow.IdMappingIncrementalRunConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-idmappingincrementalrunconfig.html)
#[must_use]
pub struct IdMappingIncrementalRunConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdMappingIncrementalRunConfig<Missing_<super::required::incremental_run_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdMappingIncrementalRunConfig(Properties_::new(), PhantomData_) }
}
impl<S0> IdMappingIncrementalRunConfig<S0> {
    /// Sets `IncrementalRunType`. Required. The values are constants of [`IncrementalRunType`].
    #[inline] pub fn incremental_run_type(mut self, value: impl IntoValue_<IncrementalRunType>) -> IdMappingIncrementalRunConfig<Set_> { self.0.put("IncrementalRunType", value.into_node()); IdMappingIncrementalRunConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IdMappingIncrementalRunConfig> for IdMappingIncrementalRunConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::IdMappingWorkflow.IntermediateSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-intermediatesourceconfiguration.html)
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
/// `AWS::EntityResolution::IdMappingWorkflow.ProviderProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-providerproperties.html)
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
/// `AWS::EntityResolution::IdMappingWorkflow.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-rule.html)
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
/// `AWS::EntityResolution::IdMappingWorkflow.IdMappingRuleBasedProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-idmappingrulebasedproperties.html)
#[must_use]
pub struct IdMappingRuleBasedProperties<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IdMappingRuleBasedProperties<Missing_<super::required::attribute_matching_model>, Missing_<super::required::record_matching_model>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdMappingRuleBasedProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IdMappingRuleBasedProperties<S0, S1> {
    /// Sets `AttributeMatchingModel`. Required. The values are constants of [`AttributeMatchingModel`].
    #[inline] pub fn attribute_matching_model(mut self, value: impl IntoValue_<AttributeMatchingModel>) -> IdMappingRuleBasedProperties<Set_, S1> { self.0.put("AttributeMatchingModel", value.into_node()); IdMappingRuleBasedProperties(self.0, PhantomData_) }
    /// Sets `RecordMatchingModel`. Required. The values are constants of [`RecordMatchingModel`].
    #[inline] pub fn record_matching_model(mut self, value: impl IntoValue_<RecordMatchingModel>) -> IdMappingRuleBasedProperties<S0, Set_> { self.0.put("RecordMatchingModel", value.into_node()); IdMappingRuleBasedProperties(self.0, PhantomData_) }
    /// Sets `RuleDefinitionType`. The values are constants of [`RuleDefinitionType`].
    #[inline] pub fn rule_definition_type(mut self, value: impl IntoValue_<RuleDefinitionType>) -> Self { self.0.put("RuleDefinitionType", value.into_node()); self }
    /// Sets `Rules`. 1 to 25 items.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> Self { self.0.put("Rules", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IdMappingRuleBasedProperties> for IdMappingRuleBasedProperties<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::IdMappingWorkflow.IdMappingTechniques`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-idmappingtechniques.html)
#[must_use]
pub struct IdMappingTechniques(Properties_);
impl IdMappingTechniques {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdMappingTechniques(Properties_::new()) }
}
impl IdMappingTechniques {
    /// Sets `IdMappingType`. The values are constants of [`IdMappingType`].
    #[inline] pub fn id_mapping_type(mut self, value: impl IntoValue_<IdMappingType>) -> Self { self.0.put("IdMappingType", value.into_node()); self }
    /// Sets `NormalizationVersion`.
    #[inline] pub fn normalization_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NormalizationVersion", value.into_node()); self }
    /// Sets `ProviderProperties`.
    #[inline] pub fn provider_properties(mut self, value: impl IntoValue_<ProviderProperties>) -> Self { self.0.put("ProviderProperties", value.into_node()); self }
    /// Sets `RuleBasedProperties`.
    #[inline] pub fn rule_based_properties(mut self, value: impl IntoValue_<IdMappingRuleBasedProperties>) -> Self { self.0.put("RuleBasedProperties", value.into_node()); self }
}
impl IntoValue_<IdMappingTechniques> for IdMappingTechniques { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::IdMappingWorkflow.IdMappingWorkflowInputSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-idmappingworkflowinputsource.html)
#[must_use]
pub struct IdMappingWorkflowInputSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdMappingWorkflowInputSource<Missing_<super::required::input_source_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdMappingWorkflowInputSource(Properties_::new(), PhantomData_) }
}
impl<S0> IdMappingWorkflowInputSource<S0> {
    /// Sets `InputSourceARN`. Required.
    #[inline] pub fn input_source_arn(mut self, value: impl IntoValue_<String>) -> IdMappingWorkflowInputSource<Set_> { self.0.put("InputSourceARN", value.into_node()); IdMappingWorkflowInputSource(self.0, PhantomData_) }
    /// Sets `SchemaArn`.
    #[inline] pub fn schema_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaArn", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IdMappingWorkflowInputSource> for IdMappingWorkflowInputSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::IdMappingWorkflow.IdMappingWorkflowOutputSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-idmappingworkflowoutputsource.html)
#[must_use]
pub struct IdMappingWorkflowOutputSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdMappingWorkflowOutputSource<Missing_<super::required::output_s3_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdMappingWorkflowOutputSource(Properties_::new(), PhantomData_) }
}
impl<S0> IdMappingWorkflowOutputSource<S0> {
    /// Sets `KMSArn`.
    #[inline] pub fn kms_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSArn", value.into_node()); self }
    /// Sets `OutputS3Path`. Required. 1 to 1024 characters.
    #[inline] pub fn output_s3_path(mut self, value: impl IntoValue_<String>) -> IdMappingWorkflowOutputSource<Set_> { self.0.put("OutputS3Path", value.into_node()); IdMappingWorkflowOutputSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IdMappingWorkflowOutputSource> for IdMappingWorkflowOutputSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EntityResolution::IdMappingWorkflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html)
#[derive(Debug)]
pub enum IncrementalRunType {}
impl IncrementalRunType {
    /// `ON_DEMAND`
    pub const ON_DEMAND: Value_<IncrementalRunType> = Value_::constant("ON_DEMAND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IncrementalRunType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EntityResolution::IdMappingWorkflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html)
#[derive(Debug)]
pub enum IdMappingType {}
impl IdMappingType {
    /// `PROVIDER`
    pub const PROVIDER: Value_<IdMappingType> = Value_::constant("PROVIDER");
    /// `RULE_BASED`
    pub const RULE_BASED: Value_<IdMappingType> = Value_::constant("RULE_BASED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IdMappingType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EntityResolution::IdMappingWorkflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html)
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
/// Values of `AWS::EntityResolution::IdMappingWorkflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html)
#[derive(Debug)]
pub enum RecordMatchingModel {}
impl RecordMatchingModel {
    /// `ONE_SOURCE_TO_ONE_TARGET`
    pub const ONE_SOURCE_TO_ONE_TARGET: Value_<RecordMatchingModel> = Value_::constant("ONE_SOURCE_TO_ONE_TARGET");
    /// `MANY_SOURCE_TO_ONE_TARGET`
    pub const MANY_SOURCE_TO_ONE_TARGET: Value_<RecordMatchingModel> = Value_::constant("MANY_SOURCE_TO_ONE_TARGET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecordMatchingModel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EntityResolution::IdMappingWorkflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html)
#[derive(Debug)]
pub enum RuleDefinitionType {}
impl RuleDefinitionType {
    /// `SOURCE`
    pub const SOURCE: Value_<RuleDefinitionType> = Value_::constant("SOURCE");
    /// `TARGET`
    pub const TARGET: Value_<RuleDefinitionType> = Value_::constant("TARGET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleDefinitionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EntityResolution::IdMappingWorkflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `SOURCE`
    pub const SOURCE: Value_<Type> = Value_::constant("SOURCE");
    /// `TARGET`
    pub const TARGET: Value_<Type> = Value_::constant("TARGET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
