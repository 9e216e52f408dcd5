// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRooms::AnalysisTemplate`

use stanchion_template::generated::*;

/// `AWS::CleanRooms::AnalysisTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html)
#[must_use]
pub struct AnalysisTemplate<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl AnalysisTemplate<Missing_<super::required::format>, Missing_<super::required::membership_identifier>, Missing_<super::required::name>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalysisTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> AnalysisTemplate<S0, S1, S2, S3> {
    /// Sets `AnalysisParameters`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn analysis_parameters(mut self, value: impl IntoValue_<Vec<AnalysisParameter>>) -> Self { self.0.put("AnalysisParameters", value.into_node()); self }
    /// Sets `Description`. At most 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ErrorMessageConfiguration`. An update may replace the resource.
    #[inline] pub fn error_message_configuration(mut self, value: impl IntoValue_<ErrorMessageConfiguration>) -> Self { self.0.put("ErrorMessageConfiguration", value.into_node()); self }
    /// Sets `Format`. Required. An update replaces the resource. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> AnalysisTemplate<Set_, S1, S2, S3> { self.0.put("Format", value.into_node()); AnalysisTemplate(self.0, PhantomData_) }
    /// Sets `MembershipIdentifier`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn membership_identifier(mut self, value: impl IntoValue_<String>) -> AnalysisTemplate<S0, Set_, S2, S3> { self.0.put("MembershipIdentifier", value.into_node()); AnalysisTemplate(self.0, PhantomData_) }
    /// Sets `Name`. Required. At most 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AnalysisTemplate<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); AnalysisTemplate(self.0, PhantomData_) }
    /// Sets `Schema`. An update may replace the resource.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<AnalysisSchema>) -> Self { self.0.put("Schema", value.into_node()); self }
    /// Sets `Source`. Required. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<AnalysisSource>) -> AnalysisTemplate<S0, S1, S2, Set_> { self.0.put("Source", value.into_node()); AnalysisTemplate(self.0, PhantomData_) }
    /// Sets `SourceMetadata`.
    #[inline] pub fn source_metadata(mut self, value: impl IntoValue_<AnalysisSourceMetadata>) -> Self { self.0.put("SourceMetadata", value.into_node()); self }
    /// Sets `SyntheticDataParameters`. An update may replace the resource.
    #[inline] pub fn synthetic_data_parameters(mut self, value: impl IntoValue_<SyntheticDataParameters>) -> Self { self.0.put("SyntheticDataParameters", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<AnalysisTemplate> for AnalysisTemplate<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for AnalysisTemplate<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::CleanRooms::AnalysisTemplate";
    type Handle = AnalysisTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AnalysisTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AnalysisTemplateRef(Id_);
impl From<Id_> for AnalysisTemplateRef { #[inline] fn from(id: Id_) -> Self { AnalysisTemplateRef(id) } }
impl AsRef<Id_> for AnalysisTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AnalysisTemplateRef {
    /// `Ref`: `AnalysisTemplateIdentifier|MembershipIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AnalysisTemplateIdentifier`
    #[inline] pub fn analysis_template_identifier(&self) -> Value_<String> { self.0.attribute("AnalysisTemplateIdentifier") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CollaborationArn`
    #[inline] pub fn collaboration_arn(&self) -> Value_<String> { self.0.attribute("CollaborationArn") }
    /// `Fn::GetAtt` `CollaborationIdentifier`
    #[inline] pub fn collaboration_identifier(&self) -> Value_<String> { self.0.attribute("CollaborationIdentifier") }
    /// `Fn::GetAtt` `MembershipArn`
    #[inline] pub fn membership_arn(&self) -> Value_<String> { self.0.attribute("MembershipArn") }
    /// `Fn::GetAtt` `Schema`
    #[inline] pub fn schema(&self) -> Value_<String> { self.0.attribute("Schema") }
    /// `Fn::GetAtt` `Schema.ReferencedTables`
    #[inline] pub fn schema_referenced_tables(&self) -> Value_<Vec<String>> { self.0.list_attribute("Schema.ReferencedTables") }
}
/// `AWS::CleanRooms::AnalysisTemplate.AnalysisParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-analysisparameter.html)
#[must_use]
pub struct AnalysisParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AnalysisParameter<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalysisParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AnalysisParameter<S0, S1> {
    /// Sets `DefaultValue`. 0 to 1000 characters.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AnalysisParameter<Set_, S1> { self.0.put("Name", value.into_node()); AnalysisParameter(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> AnalysisParameter<S0, Set_> { self.0.put("Type", value.into_node()); AnalysisParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AnalysisParameter> for AnalysisParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.ErrorMessageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-errormessageconfiguration.html)
#[must_use]
pub struct ErrorMessageConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ErrorMessageConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ErrorMessageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ErrorMessageConfiguration<S0> {
    /// Sets `Type`. Required. The values are constants of [`ErrorMessageConfigurationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ErrorMessageConfigurationType>) -> ErrorMessageConfiguration<Set_> { self.0.put("Type", value.into_node()); ErrorMessageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ErrorMessageConfiguration> for ErrorMessageConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.AnalysisSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-analysisschema.html)
#[must_use]
pub struct AnalysisSchema<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AnalysisSchema<Missing_<super::required::referenced_tables>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalysisSchema(Properties_::new(), PhantomData_) }
}
impl<S0> AnalysisSchema<S0> {
    /// Sets `ReferencedTables`. Required. At least 0 items.
    #[inline] pub fn referenced_tables(mut self, value: impl IntoValue_<Vec<String>>) -> AnalysisSchema<Set_> { self.0.put("ReferencedTables", value.into_node()); AnalysisSchema(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AnalysisSchema> for AnalysisSchema<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("Key", value.into_node()); S3Location(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.AnalysisTemplateArtifact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-analysistemplateartifact.html)
#[must_use]
pub struct AnalysisTemplateArtifact<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AnalysisTemplateArtifact<Missing_<super::required::location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalysisTemplateArtifact(Properties_::new(), PhantomData_) }
}
impl<S0> AnalysisTemplateArtifact<S0> {
    /// Sets `Location`. Required.
    #[inline] pub fn location(mut self, value: impl IntoValue_<S3Location>) -> AnalysisTemplateArtifact<Set_> { self.0.put("Location", value.into_node()); AnalysisTemplateArtifact(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AnalysisTemplateArtifact> for AnalysisTemplateArtifact<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.AnalysisTemplateArtifacts`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-analysistemplateartifacts.html)
#[must_use]
pub struct AnalysisTemplateArtifacts<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AnalysisTemplateArtifacts<Missing_<super::required::entry_point>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalysisTemplateArtifacts(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AnalysisTemplateArtifacts<S0, S1> {
    /// Sets `AdditionalArtifacts`. Exactly 1 item.
    #[inline] pub fn additional_artifacts(mut self, value: impl IntoValue_<Vec<AnalysisTemplateArtifact>>) -> Self { self.0.put("AdditionalArtifacts", value.into_node()); self }
    /// Sets `EntryPoint`. Required.
    #[inline] pub fn entry_point(mut self, value: impl IntoValue_<AnalysisTemplateArtifact>) -> AnalysisTemplateArtifacts<Set_, S1> { self.0.put("EntryPoint", value.into_node()); AnalysisTemplateArtifacts(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 32 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> AnalysisTemplateArtifacts<S0, Set_> { self.0.put("RoleArn", value.into_node()); AnalysisTemplateArtifacts(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AnalysisTemplateArtifacts> for AnalysisTemplateArtifacts<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.AnalysisSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-analysissource.html)
#[must_use]
pub struct AnalysisSource(Properties_);
impl AnalysisSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AnalysisSource(Properties_::new()) }
}
impl AnalysisSource {
    /// Sets `Text`. 0 to 90000 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Text", value.into_node()); self }
    /// Sets `Artifacts`.
    #[inline] pub fn artifacts(mut self, value: impl IntoValue_<AnalysisTemplateArtifacts>) -> Self { self.0.put("Artifacts", value.into_node()); self }
}
impl IntoValue_<AnalysisSource> for AnalysisSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.Hash`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-hash.html)
#[must_use]
pub struct Hash(Properties_);
impl Hash {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Hash(Properties_::new()) }
}
impl Hash {
    /// Sets `Sha256`.
    #[inline] pub fn sha256(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Sha256", value.into_node()); self }
}
impl IntoValue_<Hash> for Hash { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.AnalysisTemplateArtifactMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-analysistemplateartifactmetadata.html)
#[must_use]
pub struct AnalysisTemplateArtifactMetadata<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AnalysisTemplateArtifactMetadata<Missing_<super::required::entry_point_hash>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalysisTemplateArtifactMetadata(Properties_::new(), PhantomData_) }
}
impl<S0> AnalysisTemplateArtifactMetadata<S0> {
    /// Sets `AdditionalArtifactHashes`.
    #[inline] pub fn additional_artifact_hashes(mut self, value: impl IntoValue_<Vec<Hash>>) -> Self { self.0.put("AdditionalArtifactHashes", value.into_node()); self }
    /// Sets `EntryPointHash`. Required.
    #[inline] pub fn entry_point_hash(mut self, value: impl IntoValue_<Hash>) -> AnalysisTemplateArtifactMetadata<Set_> { self.0.put("EntryPointHash", value.into_node()); AnalysisTemplateArtifactMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AnalysisTemplateArtifactMetadata> for AnalysisTemplateArtifactMetadata<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.AnalysisSourceMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-analysissourcemetadata.html)
#[must_use]
pub struct AnalysisSourceMetadata(Properties_);
impl AnalysisSourceMetadata {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AnalysisSourceMetadata(Properties_::new()) }
}
impl AnalysisSourceMetadata {
    /// Sets `Artifacts`.
    #[inline] pub fn artifacts(mut self, value: impl IntoValue_<AnalysisTemplateArtifactMetadata>) -> Self { self.0.put("Artifacts", value.into_node()); self }
}
impl IntoValue_<AnalysisSourceMetadata> for AnalysisSourceMetadata { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.SyntheticDataColumnProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-syntheticdatacolumnproperties.html)
#[must_use]
pub struct SyntheticDataColumnProperties<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SyntheticDataColumnProperties<Missing_<super::required::column_name>, Missing_<super::required::column_type>, Missing_<super::required::is_predictive_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SyntheticDataColumnProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SyntheticDataColumnProperties<S0, S1, S2> {
    /// Sets `ColumnName`. Required. At most 128 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> SyntheticDataColumnProperties<Set_, S1, S2> { self.0.put("ColumnName", value.into_node()); SyntheticDataColumnProperties(self.0, PhantomData_) }
    /// Sets `ColumnType`. Required. The values are constants of [`ColumnType`].
    #[inline] pub fn column_type(mut self, value: impl IntoValue_<ColumnType>) -> SyntheticDataColumnProperties<S0, Set_, S2> { self.0.put("ColumnType", value.into_node()); SyntheticDataColumnProperties(self.0, PhantomData_) }
    /// Sets `IsPredictiveValue`. Required.
    #[inline] pub fn is_predictive_value(mut self, value: impl IntoValue_<bool>) -> SyntheticDataColumnProperties<S0, S1, Set_> { self.0.put("IsPredictiveValue", value.into_node()); SyntheticDataColumnProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SyntheticDataColumnProperties> for SyntheticDataColumnProperties<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.ColumnClassificationDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-columnclassificationdetails.html)
#[must_use]
pub struct ColumnClassificationDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ColumnClassificationDetails<Missing_<super::required::column_mapping>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ColumnClassificationDetails(Properties_::new(), PhantomData_) }
}
impl<S0> ColumnClassificationDetails<S0> {
    /// Sets `ColumnMapping`. Required. 5 to 1000 items.
    #[inline] pub fn column_mapping(mut self, value: impl IntoValue_<Vec<SyntheticDataColumnProperties>>) -> ColumnClassificationDetails<Set_> { self.0.put("ColumnMapping", value.into_node()); ColumnClassificationDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ColumnClassificationDetails> for ColumnClassificationDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.MLSyntheticDataParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-mlsyntheticdataparameters.html)
#[must_use]
pub struct MLSyntheticDataParameters<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MLSyntheticDataParameters<Missing_<super::required::column_classification>, Missing_<super::required::epsilon>, Missing_<super::required::max_membership_inference_attack_score>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MLSyntheticDataParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MLSyntheticDataParameters<S0, S1, S2> {
    /// Sets `ColumnClassification`. Required.
    #[inline] pub fn column_classification(mut self, value: impl IntoValue_<ColumnClassificationDetails>) -> MLSyntheticDataParameters<Set_, S1, S2> { self.0.put("ColumnClassification", value.into_node()); MLSyntheticDataParameters(self.0, PhantomData_) }
    /// Sets `Epsilon`. Required. 0.0001 to 10.
    #[inline] pub fn epsilon(mut self, value: impl IntoValue_<f64>) -> MLSyntheticDataParameters<S0, Set_, S2> { self.0.put("Epsilon", value.into_node()); MLSyntheticDataParameters(self.0, PhantomData_) }
    /// Sets `MaxMembershipInferenceAttackScore`. Required. 0.5 to 1.
    #[inline] pub fn max_membership_inference_attack_score(mut self, value: impl IntoValue_<f64>) -> MLSyntheticDataParameters<S0, S1, Set_> { self.0.put("MaxMembershipInferenceAttackScore", value.into_node()); MLSyntheticDataParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MLSyntheticDataParameters> for MLSyntheticDataParameters<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::AnalysisTemplate.SyntheticDataParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-syntheticdataparameters.html)
#[must_use]
pub struct SyntheticDataParameters(Properties_);
impl SyntheticDataParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SyntheticDataParameters(Properties_::new()) }
}
impl SyntheticDataParameters {
    /// Sets `MlSyntheticDataParameters`.
    #[inline] pub fn ml_synthetic_data_parameters(mut self, value: impl IntoValue_<MLSyntheticDataParameters>) -> Self { self.0.put("MlSyntheticDataParameters", value.into_node()); self }
}
impl IntoValue_<SyntheticDataParameters> for SyntheticDataParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CleanRooms::AnalysisTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `SMALLINT`
    pub const SMALLINT: Value_<Type> = Value_::constant("SMALLINT");
    /// `INTEGER`
    pub const INTEGER: Value_<Type> = Value_::constant("INTEGER");
    /// `BIGINT`
    pub const BIGINT: Value_<Type> = Value_::constant("BIGINT");
    /// `DECIMAL`
    pub const DECIMAL: Value_<Type> = Value_::constant("DECIMAL");
    /// `REAL`
    pub const REAL: Value_<Type> = Value_::constant("REAL");
    /// `DOUBLE_PRECISION`
    pub const DOUBLE_PRECISION: Value_<Type> = Value_::constant("DOUBLE_PRECISION");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<Type> = Value_::constant("BOOLEAN");
    /// `CHAR`
    pub const CHAR: Value_<Type> = Value_::constant("CHAR");
    /// `VARCHAR`
    pub const VARCHAR: Value_<Type> = Value_::constant("VARCHAR");
    /// `DATE`
    pub const DATE: Value_<Type> = Value_::constant("DATE");
    /// `TIMESTAMP`
    pub const TIMESTAMP: Value_<Type> = Value_::constant("TIMESTAMP");
    /// `TIMESTAMPTZ`
    pub const TIMESTAMPTZ: Value_<Type> = Value_::constant("TIMESTAMPTZ");
    /// `TIME`
    pub const TIME: Value_<Type> = Value_::constant("TIME");
    /// `TIMETZ`
    pub const TIMETZ: Value_<Type> = Value_::constant("TIMETZ");
    /// `VARBYTE`
    pub const VARBYTE: Value_<Type> = Value_::constant("VARBYTE");
    /// `BINARY`
    pub const BINARY: Value_<Type> = Value_::constant("BINARY");
    /// `BYTE`
    pub const BYTE: Value_<Type> = Value_::constant("BYTE");
    /// `CHARACTER`
    pub const CHARACTER: Value_<Type> = Value_::constant("CHARACTER");
    /// `DOUBLE`
    pub const DOUBLE: Value_<Type> = Value_::constant("DOUBLE");
    /// `FLOAT`
    pub const FLOAT: Value_<Type> = Value_::constant("FLOAT");
    /// `INT`
    pub const INT: Value_<Type> = Value_::constant("INT");
    /// `LONG`
    pub const LONG: Value_<Type> = Value_::constant("LONG");
    /// `NUMERIC`
    pub const NUMERIC: Value_<Type> = Value_::constant("NUMERIC");
    /// `SHORT`
    pub const SHORT: Value_<Type> = Value_::constant("SHORT");
    /// `STRING`
    pub const STRING: Value_<Type> = Value_::constant("STRING");
    /// `TIMESTAMP_LTZ`
    pub const TIMESTAMP_LTZ: Value_<Type> = Value_::constant("TIMESTAMP_LTZ");
    /// `TIMESTAMP_NTZ`
    pub const TIMESTAMP_NTZ: Value_<Type> = Value_::constant("TIMESTAMP_NTZ");
    /// `TINYINT`
    pub const TINYINT: Value_<Type> = Value_::constant("TINYINT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::AnalysisTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html)
#[derive(Debug)]
pub enum ErrorMessageConfigurationType {}
impl ErrorMessageConfigurationType {
    /// `DETAILED`
    pub const DETAILED: Value_<ErrorMessageConfigurationType> = Value_::constant("DETAILED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ErrorMessageConfigurationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::AnalysisTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `SQL`
    pub const SQL: Value_<Format> = Value_::constant("SQL");
    /// `PYSPARK_1_0`
    pub const PYSPARK_1_0: Value_<Format> = Value_::constant("PYSPARK_1_0");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRooms::AnalysisTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html)
#[derive(Debug)]
pub enum ColumnType {}
impl ColumnType {
    /// `CATEGORICAL`
    pub const CATEGORICAL: Value_<ColumnType> = Value_::constant("CATEGORICAL");
    /// `NUMERICAL`
    pub const NUMERICAL: Value_<ColumnType> = Value_::constant("NUMERICAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ColumnType> { Value_::from_node(value.into_node()) }
}
