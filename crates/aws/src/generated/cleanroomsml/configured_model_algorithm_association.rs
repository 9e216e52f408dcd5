// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`

use stanchion_template::generated::*;

/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html)
#[must_use]
pub struct ConfiguredModelAlgorithmAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ConfiguredModelAlgorithmAssociation<Missing_<super::required::configured_model_algorithm_arn>, Missing_<super::required::membership_identifier>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfiguredModelAlgorithmAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ConfiguredModelAlgorithmAssociation<S0, S1, S2> {
    /// Sets `ConfiguredModelAlgorithmArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn configured_model_algorithm_arn(mut self, value: impl IntoValue_<String>) -> ConfiguredModelAlgorithmAssociation<Set_, S1, S2> { self.0.put("ConfiguredModelAlgorithmArn", value.into_node()); ConfiguredModelAlgorithmAssociation(self.0, PhantomData_) }
    /// Sets `Description`. At most 255 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MembershipIdentifier`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn membership_identifier(mut self, value: impl IntoValue_<String>) -> ConfiguredModelAlgorithmAssociation<S0, Set_, S2> { self.0.put("MembershipIdentifier", value.into_node()); ConfiguredModelAlgorithmAssociation(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConfiguredModelAlgorithmAssociation<S0, S1, Set_> { self.0.put("Name", value.into_node()); ConfiguredModelAlgorithmAssociation(self.0, PhantomData_) }
    /// Sets `PrivacyConfiguration`. An update replaces the resource.
    #[inline] pub fn privacy_configuration(mut self, value: impl IntoValue_<PrivacyConfiguration>) -> Self { self.0.put("PrivacyConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ConfiguredModelAlgorithmAssociation> for ConfiguredModelAlgorithmAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ConfiguredModelAlgorithmAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation";
    type Handle = ConfiguredModelAlgorithmAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfiguredModelAlgorithmAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfiguredModelAlgorithmAssociationRef(Id_);
impl From<Id_> for ConfiguredModelAlgorithmAssociationRef { #[inline] fn from(id: Id_) -> Self { ConfiguredModelAlgorithmAssociationRef(id) } }
impl AsRef<Id_> for ConfiguredModelAlgorithmAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfiguredModelAlgorithmAssociationRef {
    /// `Ref`: `ConfiguredModelAlgorithmAssociationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CollaborationIdentifier`
    #[inline] pub fn collaboration_identifier(&self) -> Value_<String> { self.0.attribute("CollaborationIdentifier") }
    /// `Fn::GetAtt` `ConfiguredModelAlgorithmAssociationArn`
    #[inline] pub fn configured_model_algorithm_association_arn(&self) -> Value_<String> { self.0.attribute("ConfiguredModelAlgorithmAssociationArn") }
}
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.TrainedModelExportsMaxSize`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-trainedmodelexportsmaxsize.html)
#[must_use]
pub struct TrainedModelExportsMaxSize<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TrainedModelExportsMaxSize<Missing_<super::required::unit>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrainedModelExportsMaxSize(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TrainedModelExportsMaxSize<S0, S1> {
    /// Sets `Unit`. Required. The values are constants of [`TrainedModelExportsMaxSizeUnitType`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<TrainedModelExportsMaxSizeUnitType>) -> TrainedModelExportsMaxSize<Set_, S1> { self.0.put("Unit", value.into_node()); TrainedModelExportsMaxSize(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0.01 to 10.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> TrainedModelExportsMaxSize<S0, Set_> { self.0.put("Value", value.into_node()); TrainedModelExportsMaxSize(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TrainedModelExportsMaxSize> for TrainedModelExportsMaxSize<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.TrainedModelExportsConfigurationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-trainedmodelexportsconfigurationpolicy.html)
#[must_use]
pub struct TrainedModelExportsConfigurationPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TrainedModelExportsConfigurationPolicy<Missing_<super::required::files_to_export>, Missing_<super::required::max_size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrainedModelExportsConfigurationPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TrainedModelExportsConfigurationPolicy<S0, S1> {
    /// Sets `FilesToExport`. Required. 1 to 2 items. The values are constants of [`TrainedModelExportFileType`].
    #[inline] pub fn files_to_export(mut self, value: impl IntoValue_<Vec<TrainedModelExportFileType>>) -> TrainedModelExportsConfigurationPolicy<Set_, S1> { self.0.put("FilesToExport", value.into_node()); TrainedModelExportsConfigurationPolicy(self.0, PhantomData_) }
    /// Sets `MaxSize`. Required.
    #[inline] pub fn max_size(mut self, value: impl IntoValue_<TrainedModelExportsMaxSize>) -> TrainedModelExportsConfigurationPolicy<S0, Set_> { self.0.put("MaxSize", value.into_node()); TrainedModelExportsConfigurationPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TrainedModelExportsConfigurationPolicy> for TrainedModelExportsConfigurationPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.CustomEntityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-customentityconfig.html)
#[must_use]
pub struct CustomEntityConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomEntityConfig<Missing_<super::required::custom_data_identifiers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomEntityConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CustomEntityConfig<S0> {
    /// Sets `CustomDataIdentifiers`. Required. 1 to 10 items.
    #[inline] pub fn custom_data_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> CustomEntityConfig<Set_> { self.0.put("CustomDataIdentifiers", value.into_node()); CustomEntityConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomEntityConfig> for CustomEntityConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.LogRedactionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-logredactionconfiguration.html)
#[must_use]
pub struct LogRedactionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogRedactionConfiguration<Missing_<super::required::entities_to_redact>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogRedactionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LogRedactionConfiguration<S0> {
    /// Sets `CustomEntityConfig`.
    #[inline] pub fn custom_entity_config(mut self, value: impl IntoValue_<CustomEntityConfig>) -> Self { self.0.put("CustomEntityConfig", value.into_node()); self }
    /// Sets `EntitiesToRedact`. Required. At least 1 item. The values are constants of [`EntityType`].
    #[inline] pub fn entities_to_redact(mut self, value: impl IntoValue_<Vec<EntityType>>) -> LogRedactionConfiguration<Set_> { self.0.put("EntitiesToRedact", value.into_node()); LogRedactionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LogRedactionConfiguration> for LogRedactionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.LogsConfigurationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-logsconfigurationpolicy.html)
#[must_use]
pub struct LogsConfigurationPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogsConfigurationPolicy<Missing_<super::required::allowed_account_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogsConfigurationPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> LogsConfigurationPolicy<S0> {
    /// Sets `AllowedAccountIds`. Required. 1 to 5 items.
    #[inline] pub fn allowed_account_ids(mut self, value: impl IntoValue_<Vec<String>>) -> LogsConfigurationPolicy<Set_> { self.0.put("AllowedAccountIds", value.into_node()); LogsConfigurationPolicy(self.0, PhantomData_) }
    /// Sets `FilterPattern`. 0 to 1024 characters.
    #[inline] pub fn filter_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FilterPattern", value.into_node()); self }
    /// Sets `LogRedactionConfiguration`.
    #[inline] pub fn log_redaction_configuration(mut self, value: impl IntoValue_<LogRedactionConfiguration>) -> Self { self.0.put("LogRedactionConfiguration", value.into_node()); self }
    /// Sets `LogType`. The values are constants of [`LogType`].
    #[inline] pub fn log_type(mut self, value: impl IntoValue_<LogType>) -> Self { self.0.put("LogType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LogsConfigurationPolicy> for LogsConfigurationPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.TrainedModelInferenceMaxOutputSize`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-trainedmodelinferencemaxoutputsize.html)
#[must_use]
pub struct TrainedModelInferenceMaxOutputSize<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TrainedModelInferenceMaxOutputSize<Missing_<super::required::unit>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrainedModelInferenceMaxOutputSize(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TrainedModelInferenceMaxOutputSize<S0, S1> {
    /// Sets `Unit`. Required. The values are constants of [`TrainedModelInferenceMaxOutputSizeUnitType`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<TrainedModelInferenceMaxOutputSizeUnitType>) -> TrainedModelInferenceMaxOutputSize<Set_, S1> { self.0.put("Unit", value.into_node()); TrainedModelInferenceMaxOutputSize(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0.01 to 50.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> TrainedModelInferenceMaxOutputSize<S0, Set_> { self.0.put("Value", value.into_node()); TrainedModelInferenceMaxOutputSize(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TrainedModelInferenceMaxOutputSize> for TrainedModelInferenceMaxOutputSize<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.TrainedModelInferenceJobsConfigurationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-trainedmodelinferencejobsconfigurationpolicy.html)
#[must_use]
pub struct TrainedModelInferenceJobsConfigurationPolicy(Properties_);
impl TrainedModelInferenceJobsConfigurationPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrainedModelInferenceJobsConfigurationPolicy(Properties_::new()) }
}
impl TrainedModelInferenceJobsConfigurationPolicy {
    /// Sets `ContainerLogs`. 1 to 5 items.
    #[inline] pub fn container_logs(mut self, value: impl IntoValue_<Vec<LogsConfigurationPolicy>>) -> Self { self.0.put("ContainerLogs", value.into_node()); self }
    /// Sets `MaxOutputSize`.
    #[inline] pub fn max_output_size(mut self, value: impl IntoValue_<TrainedModelInferenceMaxOutputSize>) -> Self { self.0.put("MaxOutputSize", value.into_node()); self }
}
impl IntoValue_<TrainedModelInferenceJobsConfigurationPolicy> for TrainedModelInferenceJobsConfigurationPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.MetricsConfigurationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-metricsconfigurationpolicy.html)
#[must_use]
pub struct MetricsConfigurationPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricsConfigurationPolicy<Missing_<super::required::noise_level>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricsConfigurationPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> MetricsConfigurationPolicy<S0> {
    /// Sets `NoiseLevel`. Required. The values are constants of [`NoiseLevelType`].
    #[inline] pub fn noise_level(mut self, value: impl IntoValue_<NoiseLevelType>) -> MetricsConfigurationPolicy<Set_> { self.0.put("NoiseLevel", value.into_node()); MetricsConfigurationPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MetricsConfigurationPolicy> for MetricsConfigurationPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.TrainedModelArtifactMaxSize`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-trainedmodelartifactmaxsize.html)
#[must_use]
pub struct TrainedModelArtifactMaxSize<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TrainedModelArtifactMaxSize<Missing_<super::required::unit>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrainedModelArtifactMaxSize(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TrainedModelArtifactMaxSize<S0, S1> {
    /// Sets `Unit`. Required. The values are constants of [`TrainedModelArtifactMaxSizeUnitType`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<TrainedModelArtifactMaxSizeUnitType>) -> TrainedModelArtifactMaxSize<Set_, S1> { self.0.put("Unit", value.into_node()); TrainedModelArtifactMaxSize(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0.01 to 10.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> TrainedModelArtifactMaxSize<S0, Set_> { self.0.put("Value", value.into_node()); TrainedModelArtifactMaxSize(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TrainedModelArtifactMaxSize> for TrainedModelArtifactMaxSize<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.TrainedModelsConfigurationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-trainedmodelsconfigurationpolicy.html)
#[must_use]
pub struct TrainedModelsConfigurationPolicy(Properties_);
impl TrainedModelsConfigurationPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrainedModelsConfigurationPolicy(Properties_::new()) }
}
impl TrainedModelsConfigurationPolicy {
    /// Sets `ContainerLogs`. 1 to 5 items.
    #[inline] pub fn container_logs(mut self, value: impl IntoValue_<Vec<LogsConfigurationPolicy>>) -> Self { self.0.put("ContainerLogs", value.into_node()); self }
    /// Sets `ContainerMetrics`.
    #[inline] pub fn container_metrics(mut self, value: impl IntoValue_<MetricsConfigurationPolicy>) -> Self { self.0.put("ContainerMetrics", value.into_node()); self }
    /// Sets `MaxArtifactSize`.
    #[inline] pub fn max_artifact_size(mut self, value: impl IntoValue_<TrainedModelArtifactMaxSize>) -> Self { self.0.put("MaxArtifactSize", value.into_node()); self }
}
impl IntoValue_<TrainedModelsConfigurationPolicy> for TrainedModelsConfigurationPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.PrivacyConfigurationPolicies`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-privacyconfigurationpolicies.html)
#[must_use]
pub struct PrivacyConfigurationPolicies(Properties_);
impl PrivacyConfigurationPolicies {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivacyConfigurationPolicies(Properties_::new()) }
}
impl PrivacyConfigurationPolicies {
    /// Sets `TrainedModelExports`.
    #[inline] pub fn trained_model_exports(mut self, value: impl IntoValue_<TrainedModelExportsConfigurationPolicy>) -> Self { self.0.put("TrainedModelExports", value.into_node()); self }
    /// Sets `TrainedModelInferenceJobs`.
    #[inline] pub fn trained_model_inference_jobs(mut self, value: impl IntoValue_<TrainedModelInferenceJobsConfigurationPolicy>) -> Self { self.0.put("TrainedModelInferenceJobs", value.into_node()); self }
    /// Sets `TrainedModels`.
    #[inline] pub fn trained_models(mut self, value: impl IntoValue_<TrainedModelsConfigurationPolicy>) -> Self { self.0.put("TrainedModels", value.into_node()); self }
}
impl IntoValue_<PrivacyConfigurationPolicies> for PrivacyConfigurationPolicies { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation.PrivacyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-privacyconfiguration.html)
#[must_use]
pub struct PrivacyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PrivacyConfiguration<Missing_<super::required::policies>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivacyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PrivacyConfiguration<S0> {
    /// Sets `Policies`. Required.
    #[inline] pub fn policies(mut self, value: impl IntoValue_<PrivacyConfigurationPolicies>) -> PrivacyConfiguration<Set_> { self.0.put("Policies", value.into_node()); PrivacyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PrivacyConfiguration> for PrivacyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html)
#[derive(Debug)]
pub enum TrainedModelExportFileType {}
impl TrainedModelExportFileType {
    /// `MODEL`
    pub const MODEL: Value_<TrainedModelExportFileType> = Value_::constant("MODEL");
    /// `OUTPUT`
    pub const OUTPUT: Value_<TrainedModelExportFileType> = Value_::constant("OUTPUT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrainedModelExportFileType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html)
#[derive(Debug)]
pub enum TrainedModelExportsMaxSizeUnitType {}
impl TrainedModelExportsMaxSizeUnitType {
    /// `GB`
    pub const GB: Value_<TrainedModelExportsMaxSizeUnitType> = Value_::constant("GB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrainedModelExportsMaxSizeUnitType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html)
#[derive(Debug)]
pub enum EntityType {}
impl EntityType {
    /// `ALL_PERSONALLY_IDENTIFIABLE_INFORMATION`
    pub const ALL_PERSONALLY_IDENTIFIABLE_INFORMATION: Value_<EntityType> = Value_::constant("ALL_PERSONALLY_IDENTIFIABLE_INFORMATION");
    /// `NUMBERS`
    pub const NUMBERS: Value_<EntityType> = Value_::constant("NUMBERS");
    /// `CUSTOM`
    pub const CUSTOM: Value_<EntityType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EntityType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html)
#[derive(Debug)]
pub enum LogType {}
impl LogType {
    /// `ALL`
    pub const ALL: Value_<LogType> = Value_::constant("ALL");
    /// `ERROR_SUMMARY`
    pub const ERROR_SUMMARY: Value_<LogType> = Value_::constant("ERROR_SUMMARY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html)
#[derive(Debug)]
pub enum TrainedModelInferenceMaxOutputSizeUnitType {}
impl TrainedModelInferenceMaxOutputSizeUnitType {
    /// `GB`
    pub const GB: Value_<TrainedModelInferenceMaxOutputSizeUnitType> = Value_::constant("GB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrainedModelInferenceMaxOutputSizeUnitType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html)
#[derive(Debug)]
pub enum NoiseLevelType {}
impl NoiseLevelType {
    /// `HIGH`
    pub const HIGH: Value_<NoiseLevelType> = Value_::constant("HIGH");
    /// `MEDIUM`
    pub const MEDIUM: Value_<NoiseLevelType> = Value_::constant("MEDIUM");
    /// `LOW`
    pub const LOW: Value_<NoiseLevelType> = Value_::constant("LOW");
    /// `NONE`
    pub const NONE: Value_<NoiseLevelType> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NoiseLevelType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html)
#[derive(Debug)]
pub enum TrainedModelArtifactMaxSizeUnitType {}
impl TrainedModelArtifactMaxSizeUnitType {
    /// `GB`
    pub const GB: Value_<TrainedModelArtifactMaxSizeUnitType> = Value_::constant("GB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrainedModelArtifactMaxSizeUnitType> { Value_::from_node(value.into_node()) }
}
