// Made by `cargo xtask generate`; do not edit.
//! `AWS::EntityResolution::IdNamespace`

use stanchion_template::generated::*;

/// `AWS::EntityResolution::IdNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html)
#[must_use]
pub struct IdNamespace<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IdNamespace<Missing_<super::required::id_namespace_name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdNamespace(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IdNamespace<S0, S1> {
    /// Sets `Description`. 0 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IdMappingWorkflowProperties`. Exactly 1 item.
    #[inline] pub fn id_mapping_workflow_properties(mut self, value: impl IntoValue_<Vec<IdNamespaceIdMappingWorkflowProperties>>) -> Self { self.0.put("IdMappingWorkflowProperties", value.into_node()); self }
    /// Sets `IdNamespaceName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn id_namespace_name(mut self, value: impl IntoValue_<String>) -> IdNamespace<Set_, S1> { self.0.put("IdNamespaceName", value.into_node()); IdNamespace(self.0, PhantomData_) }
    /// Sets `InputSourceConfig`. 0 to 20 items.
    #[inline] pub fn input_source_config(mut self, value: impl IntoValue_<Vec<IdNamespaceInputSource>>) -> Self { self.0.put("InputSourceConfig", value.into_node()); self }
    /// Sets `RoleArn`. 32 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> IdNamespace<S0, Set_> { self.0.put("Type", value.into_node()); IdNamespace(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IdNamespace> for IdNamespace<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for IdNamespace<S0, S1> {
    const TYPE: &'static str = "AWS::EntityResolution::IdNamespace";
    type Handle = IdNamespaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IdNamespace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdNamespaceRef(Id_);
impl From<Id_> for IdNamespaceRef { #[inline] fn from(id: Id_) -> Self { IdNamespaceRef(id) } }
impl AsRef<Id_> for IdNamespaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdNamespaceRef {
    /// `Ref`: `IdNamespaceName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `IdNamespaceArn`
    #[inline] pub fn id_namespace_arn(&self) -> Value_<String> { self.0.attribute("IdNamespaceArn") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::EntityResolution::IdNamespace.NamespaceProviderProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idnamespace-namespaceproviderproperties.html)
#[must_use]
pub struct NamespaceProviderProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NamespaceProviderProperties<Missing_<super::required::provider_service_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NamespaceProviderProperties(Properties_::new(), PhantomData_) }
}
impl<S0> NamespaceProviderProperties<S0> {
    /// Sets `ProviderConfiguration`.
    #[inline] pub fn provider_configuration(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ProviderConfiguration", value.into_node()); self }
    /// Sets `ProviderServiceArn`. Required. 20 to 255 characters.
    #[inline] pub fn provider_service_arn(mut self, value: impl IntoValue_<String>) -> NamespaceProviderProperties<Set_> { self.0.put("ProviderServiceArn", value.into_node()); NamespaceProviderProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NamespaceProviderProperties> for NamespaceProviderProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::IdNamespace.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idnamespace-rule.html)
#[must_use]
pub struct Rule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Rule<Missing_<super::required::matching_keys>, Missing_<super::required::rule_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Rule<S0, S1> {
    /// Sets `MatchingKeys`. Required. 1 to 25 items.
    #[inline] pub fn matching_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Rule<Set_, S1> { self.0.put("MatchingKeys", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `RuleName`. Required. 0 to 255 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> Rule<S0, Set_> { self.0.put("RuleName", value.into_node()); Rule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Rule> for Rule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::IdNamespace.NamespaceRuleBasedProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idnamespace-namespacerulebasedproperties.html)
#[must_use]
pub struct NamespaceRuleBasedProperties(Properties_);
impl NamespaceRuleBasedProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NamespaceRuleBasedProperties(Properties_::new()) }
}
impl NamespaceRuleBasedProperties {
    /// Sets `AttributeMatchingModel`. The values are constants of [`AttributeMatchingModel`].
    #[inline] pub fn attribute_matching_model(mut self, value: impl IntoValue_<AttributeMatchingModel>) -> Self { self.0.put("AttributeMatchingModel", value.into_node()); self }
    /// Sets `RecordMatchingModels`. The values are constants of [`RecordMatchingModel`].
    #[inline] pub fn record_matching_models(mut self, value: impl IntoValue_<Vec<RecordMatchingModel>>) -> Self { self.0.put("RecordMatchingModels", value.into_node()); self }
    /// Sets `RuleDefinitionTypes`. The values are constants of [`RuleDefinitionType`].
    #[inline] pub fn rule_definition_types(mut self, value: impl IntoValue_<Vec<RuleDefinitionType>>) -> Self { self.0.put("RuleDefinitionTypes", value.into_node()); self }
    /// Sets `Rules`. 1 to 25 items.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> Self { self.0.put("Rules", value.into_node()); self }
}
impl IntoValue_<NamespaceRuleBasedProperties> for NamespaceRuleBasedProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::IdNamespace.IdNamespaceIdMappingWorkflowProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idnamespace-idnamespaceidmappingworkflowproperties.html)
#[must_use]
pub struct IdNamespaceIdMappingWorkflowProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdNamespaceIdMappingWorkflowProperties<Missing_<super::required::id_mapping_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdNamespaceIdMappingWorkflowProperties(Properties_::new(), PhantomData_) }
}
impl<S0> IdNamespaceIdMappingWorkflowProperties<S0> {
    /// Sets `IdMappingType`. Required. The values are constants of [`IdMappingType`].
    #[inline] pub fn id_mapping_type(mut self, value: impl IntoValue_<IdMappingType>) -> IdNamespaceIdMappingWorkflowProperties<Set_> { self.0.put("IdMappingType", value.into_node()); IdNamespaceIdMappingWorkflowProperties(self.0, PhantomData_) }
    /// Sets `ProviderProperties`.
    #[inline] pub fn provider_properties(mut self, value: impl IntoValue_<NamespaceProviderProperties>) -> Self { self.0.put("ProviderProperties", value.into_node()); self }
    /// Sets `RuleBasedProperties`.
    #[inline] pub fn rule_based_properties(mut self, value: impl IntoValue_<NamespaceRuleBasedProperties>) -> Self { self.0.put("RuleBasedProperties", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IdNamespaceIdMappingWorkflowProperties> for IdNamespaceIdMappingWorkflowProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EntityResolution::IdNamespace.IdNamespaceInputSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idnamespace-idnamespaceinputsource.html)
#[must_use]
pub struct IdNamespaceInputSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdNamespaceInputSource<Missing_<super::required::input_source_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdNamespaceInputSource(Properties_::new(), PhantomData_) }
}
impl<S0> IdNamespaceInputSource<S0> {
    /// Sets `InputSourceARN`. Required.
    #[inline] pub fn input_source_arn(mut self, value: impl IntoValue_<String>) -> IdNamespaceInputSource<Set_> { self.0.put("InputSourceARN", value.into_node()); IdNamespaceInputSource(self.0, PhantomData_) }
    /// Sets `SchemaName`. 1 to 255 characters.
    #[inline] pub fn schema_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IdNamespaceInputSource> for IdNamespaceInputSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EntityResolution::IdNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html)
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
/// Values of `AWS::EntityResolution::IdNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html)
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
/// Values of `AWS::EntityResolution::IdNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html)
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
/// Values of `AWS::EntityResolution::IdNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html)
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
/// Values of `AWS::EntityResolution::IdNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html)
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
