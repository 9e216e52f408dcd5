// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::KnowledgeBase`

use stanchion_template::generated::*;

/// `AWS::Bedrock::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
#[must_use]
pub struct KnowledgeBase<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl KnowledgeBase<Missing_<super::required::knowledge_base_configuration>, Missing_<super::required::name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KnowledgeBase(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> KnowledgeBase<S0, S1, S2> {
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KnowledgeBaseConfiguration`. Required.
    #[inline] pub fn knowledge_base_configuration(mut self, value: impl IntoValue_<KnowledgeBaseConfiguration>) -> KnowledgeBase<Set_, S1, S2> { self.0.put("KnowledgeBaseConfiguration", value.into_node()); KnowledgeBase(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> KnowledgeBase<S0, Set_, S2> { self.0.put("Name", value.into_node()); KnowledgeBase(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. At most 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> KnowledgeBase<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); KnowledgeBase(self.0, PhantomData_) }
    /// Sets `StorageConfiguration`. An update replaces the resource.
    #[inline] pub fn storage_configuration(mut self, value: impl IntoValue_<StorageConfiguration>) -> Self { self.0.put("StorageConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<KnowledgeBase> for KnowledgeBase<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for KnowledgeBase<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Bedrock::KnowledgeBase";
    type Handle = KnowledgeBaseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`KnowledgeBase`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct KnowledgeBaseRef(Id_);
impl From<Id_> for KnowledgeBaseRef { #[inline] fn from(id: Id_) -> Self { KnowledgeBaseRef(id) } }
impl AsRef<Id_> for KnowledgeBaseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl KnowledgeBaseRef {
    /// `Ref`: `KnowledgeBaseId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailureReasons`
    #[inline] pub fn failure_reasons(&self) -> Value_<Vec<String>> { self.0.list_attribute("FailureReasons") }
    /// `Fn::GetAtt` `KnowledgeBaseArn`
    #[inline] pub fn knowledge_base_arn(&self) -> Value_<String> { self.0.attribute("KnowledgeBaseArn") }
    /// `Fn::GetAtt` `KnowledgeBaseId`
    #[inline] pub fn knowledge_base_id(&self) -> Value_<String> { self.0.attribute("KnowledgeBaseId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::Bedrock::KnowledgeBase.KendraKnowledgeBaseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-kendraknowledgebaseconfiguration.html)
#[must_use]
pub struct KendraKnowledgeBaseConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KendraKnowledgeBaseConfiguration<Missing_<super::required::kendra_index_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KendraKnowledgeBaseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> KendraKnowledgeBaseConfiguration<S0> {
    /// Sets `KendraIndexArn`. Required.
    #[inline] pub fn kendra_index_arn(mut self, value: impl IntoValue_<String>) -> KendraKnowledgeBaseConfiguration<Set_> { self.0.put("KendraIndexArn", value.into_node()); KendraKnowledgeBaseConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KendraKnowledgeBaseConfiguration> for KendraKnowledgeBaseConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.AudioSegmentationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-audiosegmentationconfiguration.html)
#[must_use]
pub struct AudioSegmentationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AudioSegmentationConfiguration<Missing_<super::required::fixed_length_duration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioSegmentationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AudioSegmentationConfiguration<S0> {
    /// Sets `FixedLengthDuration`. Required. 1 to 30.
    #[inline] pub fn fixed_length_duration(mut self, value: impl IntoValue_<i64>) -> AudioSegmentationConfiguration<Set_> { self.0.put("FixedLengthDuration", value.into_node()); AudioSegmentationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AudioSegmentationConfiguration> for AudioSegmentationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.AudioConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-audioconfiguration.html)
#[must_use]
pub struct AudioConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AudioConfiguration<Missing_<super::required::segmentation_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AudioConfiguration<S0> {
    /// Sets `SegmentationConfiguration`. Required.
    #[inline] pub fn segmentation_configuration(mut self, value: impl IntoValue_<AudioSegmentationConfiguration>) -> AudioConfiguration<Set_> { self.0.put("SegmentationConfiguration", value.into_node()); AudioConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AudioConfiguration> for AudioConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.VideoSegmentationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-videosegmentationconfiguration.html)
#[must_use]
pub struct VideoSegmentationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VideoSegmentationConfiguration<Missing_<super::required::fixed_length_duration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VideoSegmentationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> VideoSegmentationConfiguration<S0> {
    /// Sets `FixedLengthDuration`. Required. 1 to 30.
    #[inline] pub fn fixed_length_duration(mut self, value: impl IntoValue_<i64>) -> VideoSegmentationConfiguration<Set_> { self.0.put("FixedLengthDuration", value.into_node()); VideoSegmentationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VideoSegmentationConfiguration> for VideoSegmentationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.VideoConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-videoconfiguration.html)
#[must_use]
pub struct VideoConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VideoConfiguration<Missing_<super::required::segmentation_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VideoConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> VideoConfiguration<S0> {
    /// Sets `SegmentationConfiguration`. Required.
    #[inline] pub fn segmentation_configuration(mut self, value: impl IntoValue_<VideoSegmentationConfiguration>) -> VideoConfiguration<Set_> { self.0.put("SegmentationConfiguration", value.into_node()); VideoConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VideoConfiguration> for VideoConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.BedrockEmbeddingModelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-bedrockembeddingmodelconfiguration.html)
#[must_use]
pub struct BedrockEmbeddingModelConfiguration(Properties_);
impl BedrockEmbeddingModelConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BedrockEmbeddingModelConfiguration(Properties_::new()) }
}
impl BedrockEmbeddingModelConfiguration {
    /// Sets `Audio`. Exactly 1 item.
    #[inline] pub fn audio(mut self, value: impl IntoValue_<Vec<AudioConfiguration>>) -> Self { self.0.put("Audio", value.into_node()); self }
    /// Sets `Dimensions`. 0 to 4096.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `EmbeddingDataType`. The values are constants of [`EmbeddingDataType`].
    #[inline] pub fn embedding_data_type(mut self, value: impl IntoValue_<EmbeddingDataType>) -> Self { self.0.put("EmbeddingDataType", value.into_node()); self }
    /// Sets `ModelConfiguration`.
    #[inline] pub fn model_configuration(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ModelConfiguration", value.into_node()); self }
    /// Sets `Video`. Exactly 1 item.
    #[inline] pub fn video(mut self, value: impl IntoValue_<Vec<VideoConfiguration>>) -> Self { self.0.put("Video", value.into_node()); self }
}
impl IntoValue_<BedrockEmbeddingModelConfiguration> for BedrockEmbeddingModelConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.EmbeddingModelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-embeddingmodelconfiguration.html)
#[must_use]
pub struct EmbeddingModelConfiguration(Properties_);
impl EmbeddingModelConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EmbeddingModelConfiguration(Properties_::new()) }
}
impl EmbeddingModelConfiguration {
    /// Sets `BedrockEmbeddingModelConfiguration`.
    #[inline] pub fn bedrock_embedding_model_configuration(mut self, value: impl IntoValue_<BedrockEmbeddingModelConfiguration>) -> Self { self.0.put("BedrockEmbeddingModelConfiguration", value.into_node()); self }
}
impl IntoValue_<EmbeddingModelConfiguration> for EmbeddingModelConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.ManagedKnowledgeBaseServerSideEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-managedknowledgebaseserversideencryptionconfiguration.html)
#[must_use]
pub struct ManagedKnowledgeBaseServerSideEncryptionConfiguration(Properties_);
impl ManagedKnowledgeBaseServerSideEncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedKnowledgeBaseServerSideEncryptionConfiguration(Properties_::new()) }
}
impl ManagedKnowledgeBaseServerSideEncryptionConfiguration {
    /// Sets `KmsKeyArn`. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl IntoValue_<ManagedKnowledgeBaseServerSideEncryptionConfiguration> for ManagedKnowledgeBaseServerSideEncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Location<Missing_<super::required::uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0> S3Location<S0> {
    /// Sets `URI`. Required. 1 to 2048 characters.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> S3Location<Set_> { self.0.put("URI", value.into_node()); S3Location(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3Location> for S3Location<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.SupplementalDataStorageLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-supplementaldatastoragelocation.html)
#[must_use]
pub struct SupplementalDataStorageLocation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SupplementalDataStorageLocation<Missing_<super::required::supplemental_data_storage_location_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SupplementalDataStorageLocation(Properties_::new(), PhantomData_) }
}
impl<S0> SupplementalDataStorageLocation<S0> {
    /// Sets `S3Location`.
    #[inline] pub fn s3_location(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("S3Location", value.into_node()); self }
    /// Sets `SupplementalDataStorageLocationType`. Required. The values are constants of [`SupplementalDataStorageLocationType`].
    #[inline] pub fn supplemental_data_storage_location_type(mut self, value: impl IntoValue_<SupplementalDataStorageLocationType>) -> SupplementalDataStorageLocation<Set_> { self.0.put("SupplementalDataStorageLocationType", value.into_node()); SupplementalDataStorageLocation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SupplementalDataStorageLocation> for SupplementalDataStorageLocation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.SupplementalDataStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-supplementaldatastorageconfiguration.html)
#[must_use]
pub struct SupplementalDataStorageConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SupplementalDataStorageConfiguration<Missing_<super::required::supplemental_data_storage_locations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SupplementalDataStorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SupplementalDataStorageConfiguration<S0> {
    /// Sets `SupplementalDataStorageLocations`. Required. Exactly 1 item.
    #[inline] pub fn supplemental_data_storage_locations(mut self, value: impl IntoValue_<Vec<SupplementalDataStorageLocation>>) -> SupplementalDataStorageConfiguration<Set_> { self.0.put("SupplementalDataStorageLocations", value.into_node()); SupplementalDataStorageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SupplementalDataStorageConfiguration> for SupplementalDataStorageConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.ManagedKnowledgeBaseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-managedknowledgebaseconfiguration.html)
#[must_use]
pub struct ManagedKnowledgeBaseConfiguration(Properties_);
impl ManagedKnowledgeBaseConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedKnowledgeBaseConfiguration(Properties_::new()) }
}
impl ManagedKnowledgeBaseConfiguration {
    /// Sets `EmbeddingModelArn`. 20 to 2048 characters.
    #[inline] pub fn embedding_model_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmbeddingModelArn", value.into_node()); self }
    /// Sets `EmbeddingModelConfiguration`.
    #[inline] pub fn embedding_model_configuration(mut self, value: impl IntoValue_<EmbeddingModelConfiguration>) -> Self { self.0.put("EmbeddingModelConfiguration", value.into_node()); self }
    /// Sets `EmbeddingModelType`. The values are constants of [`EmbeddingModelType`].
    #[inline] pub fn embedding_model_type(mut self, value: impl IntoValue_<EmbeddingModelType>) -> Self { self.0.put("EmbeddingModelType", value.into_node()); self }
    /// Sets `ServerSideEncryptionConfiguration`.
    #[inline] pub fn server_side_encryption_configuration(mut self, value: impl IntoValue_<ManagedKnowledgeBaseServerSideEncryptionConfiguration>) -> Self { self.0.put("ServerSideEncryptionConfiguration", value.into_node()); self }
    /// Sets `SupplementalDataStorageConfiguration`.
    #[inline] pub fn supplemental_data_storage_configuration(mut self, value: impl IntoValue_<SupplementalDataStorageConfiguration>) -> Self { self.0.put("SupplementalDataStorageConfiguration", value.into_node()); self }
}
impl IntoValue_<ManagedKnowledgeBaseConfiguration> for ManagedKnowledgeBaseConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.RedshiftProvisionedAuthConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftprovisionedauthconfiguration.html)
#[must_use]
pub struct RedshiftProvisionedAuthConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftProvisionedAuthConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftProvisionedAuthConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftProvisionedAuthConfiguration<S0> {
    /// Sets `DatabaseUser`.
    #[inline] pub fn database_user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseUser", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`RedshiftProvisionedAuthType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<RedshiftProvisionedAuthType>) -> RedshiftProvisionedAuthConfiguration<Set_> { self.0.put("Type", value.into_node()); RedshiftProvisionedAuthConfiguration(self.0, PhantomData_) }
    /// Sets `UsernamePasswordSecretArn`.
    #[inline] pub fn username_password_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UsernamePasswordSecretArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RedshiftProvisionedAuthConfiguration> for RedshiftProvisionedAuthConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.RedshiftProvisionedConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftprovisionedconfiguration.html)
#[must_use]
pub struct RedshiftProvisionedConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RedshiftProvisionedConfiguration<Missing_<super::required::auth_configuration>, Missing_<super::required::cluster_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftProvisionedConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RedshiftProvisionedConfiguration<S0, S1> {
    /// Sets `AuthConfiguration`. Required.
    #[inline] pub fn auth_configuration(mut self, value: impl IntoValue_<RedshiftProvisionedAuthConfiguration>) -> RedshiftProvisionedConfiguration<Set_, S1> { self.0.put("AuthConfiguration", value.into_node()); RedshiftProvisionedConfiguration(self.0, PhantomData_) }
    /// Sets `ClusterIdentifier`. Required. 1 to 63 characters.
    #[inline] pub fn cluster_identifier(mut self, value: impl IntoValue_<String>) -> RedshiftProvisionedConfiguration<S0, Set_> { self.0.put("ClusterIdentifier", value.into_node()); RedshiftProvisionedConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RedshiftProvisionedConfiguration> for RedshiftProvisionedConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.RedshiftServerlessAuthConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftserverlessauthconfiguration.html)
#[must_use]
pub struct RedshiftServerlessAuthConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftServerlessAuthConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftServerlessAuthConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftServerlessAuthConfiguration<S0> {
    /// Sets `Type`. Required. The values are constants of [`RedshiftServerlessAuthType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<RedshiftServerlessAuthType>) -> RedshiftServerlessAuthConfiguration<Set_> { self.0.put("Type", value.into_node()); RedshiftServerlessAuthConfiguration(self.0, PhantomData_) }
    /// Sets `UsernamePasswordSecretArn`.
    #[inline] pub fn username_password_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UsernamePasswordSecretArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RedshiftServerlessAuthConfiguration> for RedshiftServerlessAuthConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.RedshiftServerlessConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftserverlessconfiguration.html)
#[must_use]
pub struct RedshiftServerlessConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RedshiftServerlessConfiguration<Missing_<super::required::auth_configuration>, Missing_<super::required::workgroup_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftServerlessConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RedshiftServerlessConfiguration<S0, S1> {
    /// Sets `AuthConfiguration`. Required.
    #[inline] pub fn auth_configuration(mut self, value: impl IntoValue_<RedshiftServerlessAuthConfiguration>) -> RedshiftServerlessConfiguration<Set_, S1> { self.0.put("AuthConfiguration", value.into_node()); RedshiftServerlessConfiguration(self.0, PhantomData_) }
    /// Sets `WorkgroupArn`. Required.
    #[inline] pub fn workgroup_arn(mut self, value: impl IntoValue_<String>) -> RedshiftServerlessConfiguration<S0, Set_> { self.0.put("WorkgroupArn", value.into_node()); RedshiftServerlessConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RedshiftServerlessConfiguration> for RedshiftServerlessConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.RedshiftQueryEngineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftqueryengineconfiguration.html)
#[must_use]
pub struct RedshiftQueryEngineConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftQueryEngineConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftQueryEngineConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftQueryEngineConfiguration<S0> {
    /// Sets `ProvisionedConfiguration`.
    #[inline] pub fn provisioned_configuration(mut self, value: impl IntoValue_<RedshiftProvisionedConfiguration>) -> Self { self.0.put("ProvisionedConfiguration", value.into_node()); self }
    /// Sets `ServerlessConfiguration`.
    #[inline] pub fn serverless_configuration(mut self, value: impl IntoValue_<RedshiftServerlessConfiguration>) -> Self { self.0.put("ServerlessConfiguration", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`RedshiftQueryEngineType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<RedshiftQueryEngineType>) -> RedshiftQueryEngineConfiguration<Set_> { self.0.put("Type", value.into_node()); RedshiftQueryEngineConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RedshiftQueryEngineConfiguration> for RedshiftQueryEngineConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.CuratedQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-curatedquery.html)
#[must_use]
pub struct CuratedQuery<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CuratedQuery<Missing_<super::required::natural_language>, Missing_<super::required::sql>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CuratedQuery(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CuratedQuery<S0, S1> {
    /// Sets `NaturalLanguage`. Required. 1 to 1000 characters.
    #[inline] pub fn natural_language(mut self, value: impl IntoValue_<String>) -> CuratedQuery<Set_, S1> { self.0.put("NaturalLanguage", value.into_node()); CuratedQuery(self.0, PhantomData_) }
    /// Sets `Sql`. Required. 1 to 1000 characters.
    #[inline] pub fn sql(mut self, value: impl IntoValue_<String>) -> CuratedQuery<S0, Set_> { self.0.put("Sql", value.into_node()); CuratedQuery(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CuratedQuery> for CuratedQuery<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.QueryGenerationColumn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-querygenerationcolumn.html)
#[must_use]
pub struct QueryGenerationColumn(Properties_);
impl QueryGenerationColumn {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QueryGenerationColumn(Properties_::new()) }
}
impl QueryGenerationColumn {
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Inclusion`. The values are constants of [`InclusionType`].
    #[inline] pub fn inclusion(mut self, value: impl IntoValue_<InclusionType>) -> Self { self.0.put("Inclusion", value.into_node()); self }
    /// Sets `Name`. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<QueryGenerationColumn> for QueryGenerationColumn { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.QueryGenerationTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-querygenerationtable.html)
#[must_use]
pub struct QueryGenerationTable<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QueryGenerationTable<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueryGenerationTable(Properties_::new(), PhantomData_) }
}
impl<S0> QueryGenerationTable<S0> {
    /// Sets `Columns`.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<QueryGenerationColumn>>) -> Self { self.0.put("Columns", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Inclusion`. The values are constants of [`InclusionType`].
    #[inline] pub fn inclusion(mut self, value: impl IntoValue_<InclusionType>) -> Self { self.0.put("Inclusion", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> QueryGenerationTable<Set_> { self.0.put("Name", value.into_node()); QueryGenerationTable(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QueryGenerationTable> for QueryGenerationTable<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.QueryGenerationContext`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-querygenerationcontext.html)
#[must_use]
pub struct QueryGenerationContext(Properties_);
impl QueryGenerationContext {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QueryGenerationContext(Properties_::new()) }
}
impl QueryGenerationContext {
    /// Sets `CuratedQueries`. At most 10 items.
    #[inline] pub fn curated_queries(mut self, value: impl IntoValue_<Vec<CuratedQuery>>) -> Self { self.0.put("CuratedQueries", value.into_node()); self }
    /// Sets `Tables`. At most 50 items.
    #[inline] pub fn tables(mut self, value: impl IntoValue_<Vec<QueryGenerationTable>>) -> Self { self.0.put("Tables", value.into_node()); self }
}
impl IntoValue_<QueryGenerationContext> for QueryGenerationContext { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.QueryGenerationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-querygenerationconfiguration.html)
#[must_use]
pub struct QueryGenerationConfiguration(Properties_);
impl QueryGenerationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QueryGenerationConfiguration(Properties_::new()) }
}
impl QueryGenerationConfiguration {
    /// Sets `ExecutionTimeoutSeconds`. 1 to 200.
    #[inline] pub fn execution_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExecutionTimeoutSeconds", value.into_node()); self }
    /// Sets `GenerationContext`.
    #[inline] pub fn generation_context(mut self, value: impl IntoValue_<QueryGenerationContext>) -> Self { self.0.put("GenerationContext", value.into_node()); self }
}
impl IntoValue_<QueryGenerationConfiguration> for QueryGenerationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.RedshiftQueryEngineAwsDataCatalogStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftqueryengineawsdatacatalogstorageconfiguration.html)
#[must_use]
pub struct RedshiftQueryEngineAwsDataCatalogStorageConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftQueryEngineAwsDataCatalogStorageConfiguration<Missing_<super::required::table_names>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftQueryEngineAwsDataCatalogStorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftQueryEngineAwsDataCatalogStorageConfiguration<S0> {
    /// Sets `TableNames`. Required. 1 to 1000 items.
    #[inline] pub fn table_names(mut self, value: impl IntoValue_<Vec<String>>) -> RedshiftQueryEngineAwsDataCatalogStorageConfiguration<Set_> { self.0.put("TableNames", value.into_node()); RedshiftQueryEngineAwsDataCatalogStorageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RedshiftQueryEngineAwsDataCatalogStorageConfiguration> for RedshiftQueryEngineAwsDataCatalogStorageConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.RedshiftQueryEngineRedshiftStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftqueryengineredshiftstorageconfiguration.html)
#[must_use]
pub struct RedshiftQueryEngineRedshiftStorageConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftQueryEngineRedshiftStorageConfiguration<Missing_<super::required::database_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftQueryEngineRedshiftStorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftQueryEngineRedshiftStorageConfiguration<S0> {
    /// Sets `DatabaseName`. Required. 1 to 200 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> RedshiftQueryEngineRedshiftStorageConfiguration<Set_> { self.0.put("DatabaseName", value.into_node()); RedshiftQueryEngineRedshiftStorageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RedshiftQueryEngineRedshiftStorageConfiguration> for RedshiftQueryEngineRedshiftStorageConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.RedshiftQueryEngineStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftqueryenginestorageconfiguration.html)
#[must_use]
pub struct RedshiftQueryEngineStorageConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftQueryEngineStorageConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftQueryEngineStorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftQueryEngineStorageConfiguration<S0> {
    /// Sets `AwsDataCatalogConfiguration`.
    #[inline] pub fn aws_data_catalog_configuration(mut self, value: impl IntoValue_<RedshiftQueryEngineAwsDataCatalogStorageConfiguration>) -> Self { self.0.put("AwsDataCatalogConfiguration", value.into_node()); self }
    /// Sets `RedshiftConfiguration`.
    #[inline] pub fn redshift_configuration(mut self, value: impl IntoValue_<RedshiftQueryEngineRedshiftStorageConfiguration>) -> Self { self.0.put("RedshiftConfiguration", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`RedshiftQueryEngineStorageType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<RedshiftQueryEngineStorageType>) -> RedshiftQueryEngineStorageConfiguration<Set_> { self.0.put("Type", value.into_node()); RedshiftQueryEngineStorageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RedshiftQueryEngineStorageConfiguration> for RedshiftQueryEngineStorageConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.RedshiftConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftconfiguration.html)
#[must_use]
pub struct RedshiftConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RedshiftConfiguration<Missing_<super::required::query_engine_configuration>, Missing_<super::required::storage_configurations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RedshiftConfiguration<S0, S1> {
    /// Sets `QueryEngineConfiguration`. Required.
    #[inline] pub fn query_engine_configuration(mut self, value: impl IntoValue_<RedshiftQueryEngineConfiguration>) -> RedshiftConfiguration<Set_, S1> { self.0.put("QueryEngineConfiguration", value.into_node()); RedshiftConfiguration(self.0, PhantomData_) }
    /// Sets `QueryGenerationConfiguration`.
    #[inline] pub fn query_generation_configuration(mut self, value: impl IntoValue_<QueryGenerationConfiguration>) -> Self { self.0.put("QueryGenerationConfiguration", value.into_node()); self }
    /// Sets `StorageConfigurations`. Required. Exactly 1 item.
    #[inline] pub fn storage_configurations(mut self, value: impl IntoValue_<Vec<RedshiftQueryEngineStorageConfiguration>>) -> RedshiftConfiguration<S0, Set_> { self.0.put("StorageConfigurations", value.into_node()); RedshiftConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RedshiftConfiguration> for RedshiftConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.SqlKnowledgeBaseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-sqlknowledgebaseconfiguration.html)
#[must_use]
pub struct SqlKnowledgeBaseConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SqlKnowledgeBaseConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SqlKnowledgeBaseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SqlKnowledgeBaseConfiguration<S0> {
    /// Sets `RedshiftConfiguration`.
    #[inline] pub fn redshift_configuration(mut self, value: impl IntoValue_<RedshiftConfiguration>) -> Self { self.0.put("RedshiftConfiguration", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`QueryEngineType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<QueryEngineType>) -> SqlKnowledgeBaseConfiguration<Set_> { self.0.put("Type", value.into_node()); SqlKnowledgeBaseConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SqlKnowledgeBaseConfiguration> for SqlKnowledgeBaseConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.VectorKnowledgeBaseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-vectorknowledgebaseconfiguration.html)
#[must_use]
pub struct VectorKnowledgeBaseConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VectorKnowledgeBaseConfiguration<Missing_<super::required::embedding_model_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VectorKnowledgeBaseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> VectorKnowledgeBaseConfiguration<S0> {
    /// Sets `EmbeddingModelArn`. Required. 20 to 2048 characters.
    #[inline] pub fn embedding_model_arn(mut self, value: impl IntoValue_<String>) -> VectorKnowledgeBaseConfiguration<Set_> { self.0.put("EmbeddingModelArn", value.into_node()); VectorKnowledgeBaseConfiguration(self.0, PhantomData_) }
    /// Sets `EmbeddingModelConfiguration`.
    #[inline] pub fn embedding_model_configuration(mut self, value: impl IntoValue_<EmbeddingModelConfiguration>) -> Self { self.0.put("EmbeddingModelConfiguration", value.into_node()); self }
    /// Sets `SupplementalDataStorageConfiguration`.
    #[inline] pub fn supplemental_data_storage_configuration(mut self, value: impl IntoValue_<SupplementalDataStorageConfiguration>) -> Self { self.0.put("SupplementalDataStorageConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VectorKnowledgeBaseConfiguration> for VectorKnowledgeBaseConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.KnowledgeBaseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-knowledgebaseconfiguration.html)
#[must_use]
pub struct KnowledgeBaseConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KnowledgeBaseConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KnowledgeBaseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> KnowledgeBaseConfiguration<S0> {
    /// Sets `KendraKnowledgeBaseConfiguration`.
    #[inline] pub fn kendra_knowledge_base_configuration(mut self, value: impl IntoValue_<KendraKnowledgeBaseConfiguration>) -> Self { self.0.put("KendraKnowledgeBaseConfiguration", value.into_node()); self }
    /// Sets `ManagedKnowledgeBaseConfiguration`.
    #[inline] pub fn managed_knowledge_base_configuration(mut self, value: impl IntoValue_<ManagedKnowledgeBaseConfiguration>) -> Self { self.0.put("ManagedKnowledgeBaseConfiguration", value.into_node()); self }
    /// Sets `SqlKnowledgeBaseConfiguration`.
    #[inline] pub fn sql_knowledge_base_configuration(mut self, value: impl IntoValue_<SqlKnowledgeBaseConfiguration>) -> Self { self.0.put("SqlKnowledgeBaseConfiguration", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`KnowledgeBaseType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<KnowledgeBaseType>) -> KnowledgeBaseConfiguration<Set_> { self.0.put("Type", value.into_node()); KnowledgeBaseConfiguration(self.0, PhantomData_) }
    /// Sets `VectorKnowledgeBaseConfiguration`.
    #[inline] pub fn vector_knowledge_base_configuration(mut self, value: impl IntoValue_<VectorKnowledgeBaseConfiguration>) -> Self { self.0.put("VectorKnowledgeBaseConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<KnowledgeBaseConfiguration> for KnowledgeBaseConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.MongoDbAtlasFieldMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-mongodbatlasfieldmapping.html)
#[must_use]
pub struct MongoDbAtlasFieldMapping<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MongoDbAtlasFieldMapping<Missing_<super::required::metadata_field>, Missing_<super::required::text_field>, Missing_<super::required::vector_field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MongoDbAtlasFieldMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MongoDbAtlasFieldMapping<S0, S1, S2> {
    /// Sets `MetadataField`. Required. At most 2048 characters.
    #[inline] pub fn metadata_field(mut self, value: impl IntoValue_<String>) -> MongoDbAtlasFieldMapping<Set_, S1, S2> { self.0.put("MetadataField", value.into_node()); MongoDbAtlasFieldMapping(self.0, PhantomData_) }
    /// Sets `TextField`. Required. At most 2048 characters.
    #[inline] pub fn text_field(mut self, value: impl IntoValue_<String>) -> MongoDbAtlasFieldMapping<S0, Set_, S2> { self.0.put("TextField", value.into_node()); MongoDbAtlasFieldMapping(self.0, PhantomData_) }
    /// Sets `VectorField`. Required. At most 2048 characters.
    #[inline] pub fn vector_field(mut self, value: impl IntoValue_<String>) -> MongoDbAtlasFieldMapping<S0, S1, Set_> { self.0.put("VectorField", value.into_node()); MongoDbAtlasFieldMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MongoDbAtlasFieldMapping> for MongoDbAtlasFieldMapping<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.MongoDbAtlasConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-mongodbatlasconfiguration.html)
#[must_use]
pub struct MongoDbAtlasConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl MongoDbAtlasConfiguration<Missing_<super::required::collection_name>, Missing_<super::required::credentials_secret_arn>, Missing_<super::required::database_name>, Missing_<super::required::endpoint>, Missing_<super::required::field_mapping>, Missing_<super::required::vector_index_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MongoDbAtlasConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> MongoDbAtlasConfiguration<S0, S1, S2, S3, S4, S5> {
    /// Sets `CollectionName`. Required. At most 63 characters.
    #[inline] pub fn collection_name(mut self, value: impl IntoValue_<String>) -> MongoDbAtlasConfiguration<Set_, S1, S2, S3, S4, S5> { self.0.put("CollectionName", value.into_node()); MongoDbAtlasConfiguration(self.0, PhantomData_) }
    /// Sets `CredentialsSecretArn`. Required.
    #[inline] pub fn credentials_secret_arn(mut self, value: impl IntoValue_<String>) -> MongoDbAtlasConfiguration<S0, Set_, S2, S3, S4, S5> { self.0.put("CredentialsSecretArn", value.into_node()); MongoDbAtlasConfiguration(self.0, PhantomData_) }
    /// Sets `DatabaseName`. Required. At most 63 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> MongoDbAtlasConfiguration<S0, S1, Set_, S3, S4, S5> { self.0.put("DatabaseName", value.into_node()); MongoDbAtlasConfiguration(self.0, PhantomData_) }
    /// Sets `Endpoint`. Required. At most 2048 characters.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> MongoDbAtlasConfiguration<S0, S1, S2, Set_, S4, S5> { self.0.put("Endpoint", value.into_node()); MongoDbAtlasConfiguration(self.0, PhantomData_) }
    /// Sets `EndpointServiceName`. At most 255 characters.
    #[inline] pub fn endpoint_service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointServiceName", value.into_node()); self }
    /// Sets `FieldMapping`. Required.
    #[inline] pub fn field_mapping(mut self, value: impl IntoValue_<MongoDbAtlasFieldMapping>) -> MongoDbAtlasConfiguration<S0, S1, S2, S3, Set_, S5> { self.0.put("FieldMapping", value.into_node()); MongoDbAtlasConfiguration(self.0, PhantomData_) }
    /// Sets `TextIndexName`. At most 2048 characters.
    #[inline] pub fn text_index_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextIndexName", value.into_node()); self }
    /// Sets `VectorIndexName`. Required. At most 2048 characters.
    #[inline] pub fn vector_index_name(mut self, value: impl IntoValue_<String>) -> MongoDbAtlasConfiguration<S0, S1, S2, S3, S4, Set_> { self.0.put("VectorIndexName", value.into_node()); MongoDbAtlasConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<MongoDbAtlasConfiguration> for MongoDbAtlasConfiguration<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.NeptuneAnalyticsFieldMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-neptuneanalyticsfieldmapping.html)
#[must_use]
pub struct NeptuneAnalyticsFieldMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NeptuneAnalyticsFieldMapping<Missing_<super::required::metadata_field>, Missing_<super::required::text_field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NeptuneAnalyticsFieldMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NeptuneAnalyticsFieldMapping<S0, S1> {
    /// Sets `MetadataField`. Required. At most 2048 characters.
    #[inline] pub fn metadata_field(mut self, value: impl IntoValue_<String>) -> NeptuneAnalyticsFieldMapping<Set_, S1> { self.0.put("MetadataField", value.into_node()); NeptuneAnalyticsFieldMapping(self.0, PhantomData_) }
    /// Sets `TextField`. Required. At most 2048 characters.
    #[inline] pub fn text_field(mut self, value: impl IntoValue_<String>) -> NeptuneAnalyticsFieldMapping<S0, Set_> { self.0.put("TextField", value.into_node()); NeptuneAnalyticsFieldMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NeptuneAnalyticsFieldMapping> for NeptuneAnalyticsFieldMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.NeptuneAnalyticsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-neptuneanalyticsconfiguration.html)
#[must_use]
pub struct NeptuneAnalyticsConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NeptuneAnalyticsConfiguration<Missing_<super::required::field_mapping>, Missing_<super::required::graph_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NeptuneAnalyticsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NeptuneAnalyticsConfiguration<S0, S1> {
    /// Sets `FieldMapping`. Required.
    #[inline] pub fn field_mapping(mut self, value: impl IntoValue_<NeptuneAnalyticsFieldMapping>) -> NeptuneAnalyticsConfiguration<Set_, S1> { self.0.put("FieldMapping", value.into_node()); NeptuneAnalyticsConfiguration(self.0, PhantomData_) }
    /// Sets `GraphArn`. Required. 1 to 255 characters.
    #[inline] pub fn graph_arn(mut self, value: impl IntoValue_<String>) -> NeptuneAnalyticsConfiguration<S0, Set_> { self.0.put("GraphArn", value.into_node()); NeptuneAnalyticsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NeptuneAnalyticsConfiguration> for NeptuneAnalyticsConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.OpenSearchManagedClusterFieldMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-opensearchmanagedclusterfieldmapping.html)
#[must_use]
pub struct OpenSearchManagedClusterFieldMapping<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OpenSearchManagedClusterFieldMapping<Missing_<super::required::metadata_field>, Missing_<super::required::text_field>, Missing_<super::required::vector_field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenSearchManagedClusterFieldMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OpenSearchManagedClusterFieldMapping<S0, S1, S2> {
    /// Sets `MetadataField`. Required. At most 2048 characters.
    #[inline] pub fn metadata_field(mut self, value: impl IntoValue_<String>) -> OpenSearchManagedClusterFieldMapping<Set_, S1, S2> { self.0.put("MetadataField", value.into_node()); OpenSearchManagedClusterFieldMapping(self.0, PhantomData_) }
    /// Sets `TextField`. Required. At most 2048 characters.
    #[inline] pub fn text_field(mut self, value: impl IntoValue_<String>) -> OpenSearchManagedClusterFieldMapping<S0, Set_, S2> { self.0.put("TextField", value.into_node()); OpenSearchManagedClusterFieldMapping(self.0, PhantomData_) }
    /// Sets `VectorField`. Required. At most 2048 characters.
    #[inline] pub fn vector_field(mut self, value: impl IntoValue_<String>) -> OpenSearchManagedClusterFieldMapping<S0, S1, Set_> { self.0.put("VectorField", value.into_node()); OpenSearchManagedClusterFieldMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OpenSearchManagedClusterFieldMapping> for OpenSearchManagedClusterFieldMapping<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.OpenSearchManagedClusterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-opensearchmanagedclusterconfiguration.html)
#[must_use]
pub struct OpenSearchManagedClusterConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl OpenSearchManagedClusterConfiguration<Missing_<super::required::domain_arn>, Missing_<super::required::domain_endpoint>, Missing_<super::required::field_mapping>, Missing_<super::required::vector_index_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenSearchManagedClusterConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> OpenSearchManagedClusterConfiguration<S0, S1, S2, S3> {
    /// Sets `DomainArn`. Required. At most 2048 characters.
    #[inline] pub fn domain_arn(mut self, value: impl IntoValue_<String>) -> OpenSearchManagedClusterConfiguration<Set_, S1, S2, S3> { self.0.put("DomainArn", value.into_node()); OpenSearchManagedClusterConfiguration(self.0, PhantomData_) }
    /// Sets `DomainEndpoint`. Required. At most 2048 characters.
    #[inline] pub fn domain_endpoint(mut self, value: impl IntoValue_<String>) -> OpenSearchManagedClusterConfiguration<S0, Set_, S2, S3> { self.0.put("DomainEndpoint", value.into_node()); OpenSearchManagedClusterConfiguration(self.0, PhantomData_) }
    /// Sets `FieldMapping`. Required.
    #[inline] pub fn field_mapping(mut self, value: impl IntoValue_<OpenSearchManagedClusterFieldMapping>) -> OpenSearchManagedClusterConfiguration<S0, S1, Set_, S3> { self.0.put("FieldMapping", value.into_node()); OpenSearchManagedClusterConfiguration(self.0, PhantomData_) }
    /// Sets `VectorIndexName`. Required. 1 to 2048 characters.
    #[inline] pub fn vector_index_name(mut self, value: impl IntoValue_<String>) -> OpenSearchManagedClusterConfiguration<S0, S1, S2, Set_> { self.0.put("VectorIndexName", value.into_node()); OpenSearchManagedClusterConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<OpenSearchManagedClusterConfiguration> for OpenSearchManagedClusterConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.OpenSearchServerlessFieldMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-opensearchserverlessfieldmapping.html)
#[must_use]
pub struct OpenSearchServerlessFieldMapping<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OpenSearchServerlessFieldMapping<Missing_<super::required::metadata_field>, Missing_<super::required::text_field>, Missing_<super::required::vector_field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenSearchServerlessFieldMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OpenSearchServerlessFieldMapping<S0, S1, S2> {
    /// Sets `MetadataField`. Required. At most 2048 characters.
    #[inline] pub fn metadata_field(mut self, value: impl IntoValue_<String>) -> OpenSearchServerlessFieldMapping<Set_, S1, S2> { self.0.put("MetadataField", value.into_node()); OpenSearchServerlessFieldMapping(self.0, PhantomData_) }
    /// Sets `TextField`. Required. At most 2048 characters.
    #[inline] pub fn text_field(mut self, value: impl IntoValue_<String>) -> OpenSearchServerlessFieldMapping<S0, Set_, S2> { self.0.put("TextField", value.into_node()); OpenSearchServerlessFieldMapping(self.0, PhantomData_) }
    /// Sets `VectorField`. Required. At most 2048 characters.
    #[inline] pub fn vector_field(mut self, value: impl IntoValue_<String>) -> OpenSearchServerlessFieldMapping<S0, S1, Set_> { self.0.put("VectorField", value.into_node()); OpenSearchServerlessFieldMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OpenSearchServerlessFieldMapping> for OpenSearchServerlessFieldMapping<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.OpenSearchServerlessConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-opensearchserverlessconfiguration.html)
#[must_use]
pub struct OpenSearchServerlessConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OpenSearchServerlessConfiguration<Missing_<super::required::collection_arn>, Missing_<super::required::field_mapping>, Missing_<super::required::vector_index_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenSearchServerlessConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OpenSearchServerlessConfiguration<S0, S1, S2> {
    /// Sets `CollectionArn`. Required. At most 2048 characters.
    #[inline] pub fn collection_arn(mut self, value: impl IntoValue_<String>) -> OpenSearchServerlessConfiguration<Set_, S1, S2> { self.0.put("CollectionArn", value.into_node()); OpenSearchServerlessConfiguration(self.0, PhantomData_) }
    /// Sets `FieldMapping`. Required.
    #[inline] pub fn field_mapping(mut self, value: impl IntoValue_<OpenSearchServerlessFieldMapping>) -> OpenSearchServerlessConfiguration<S0, Set_, S2> { self.0.put("FieldMapping", value.into_node()); OpenSearchServerlessConfiguration(self.0, PhantomData_) }
    /// Sets `VectorIndexName`. Required. At most 2048 characters.
    #[inline] pub fn vector_index_name(mut self, value: impl IntoValue_<String>) -> OpenSearchServerlessConfiguration<S0, S1, Set_> { self.0.put("VectorIndexName", value.into_node()); OpenSearchServerlessConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OpenSearchServerlessConfiguration> for OpenSearchServerlessConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.PineconeFieldMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-pineconefieldmapping.html)
#[must_use]
pub struct PineconeFieldMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PineconeFieldMapping<Missing_<super::required::metadata_field>, Missing_<super::required::text_field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PineconeFieldMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PineconeFieldMapping<S0, S1> {
    /// Sets `MetadataField`. Required. At most 2048 characters.
    #[inline] pub fn metadata_field(mut self, value: impl IntoValue_<String>) -> PineconeFieldMapping<Set_, S1> { self.0.put("MetadataField", value.into_node()); PineconeFieldMapping(self.0, PhantomData_) }
    /// Sets `TextField`. Required. At most 2048 characters.
    #[inline] pub fn text_field(mut self, value: impl IntoValue_<String>) -> PineconeFieldMapping<S0, Set_> { self.0.put("TextField", value.into_node()); PineconeFieldMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PineconeFieldMapping> for PineconeFieldMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.PineconeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-pineconeconfiguration.html)
#[must_use]
pub struct PineconeConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PineconeConfiguration<Missing_<super::required::connection_string>, Missing_<super::required::credentials_secret_arn>, Missing_<super::required::field_mapping>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PineconeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PineconeConfiguration<S0, S1, S2> {
    /// Sets `ConnectionString`. Required. At most 2048 characters.
    #[inline] pub fn connection_string(mut self, value: impl IntoValue_<String>) -> PineconeConfiguration<Set_, S1, S2> { self.0.put("ConnectionString", value.into_node()); PineconeConfiguration(self.0, PhantomData_) }
    /// Sets `CredentialsSecretArn`. Required.
    #[inline] pub fn credentials_secret_arn(mut self, value: impl IntoValue_<String>) -> PineconeConfiguration<S0, Set_, S2> { self.0.put("CredentialsSecretArn", value.into_node()); PineconeConfiguration(self.0, PhantomData_) }
    /// Sets `FieldMapping`. Required.
    #[inline] pub fn field_mapping(mut self, value: impl IntoValue_<PineconeFieldMapping>) -> PineconeConfiguration<S0, S1, Set_> { self.0.put("FieldMapping", value.into_node()); PineconeConfiguration(self.0, PhantomData_) }
    /// Sets `Namespace`. At most 2048 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PineconeConfiguration> for PineconeConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.RdsFieldMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-rdsfieldmapping.html)
#[must_use]
pub struct RdsFieldMapping<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl RdsFieldMapping<Missing_<super::required::metadata_field>, Missing_<super::required::primary_key_field>, Missing_<super::required::text_field>, Missing_<super::required::vector_field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RdsFieldMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> RdsFieldMapping<S0, S1, S2, S3> {
    /// Sets `CustomMetadataField`. At most 63 characters.
    #[inline] pub fn custom_metadata_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomMetadataField", value.into_node()); self }
    /// Sets `MetadataField`. Required. At most 63 characters.
    #[inline] pub fn metadata_field(mut self, value: impl IntoValue_<String>) -> RdsFieldMapping<Set_, S1, S2, S3> { self.0.put("MetadataField", value.into_node()); RdsFieldMapping(self.0, PhantomData_) }
    /// Sets `PrimaryKeyField`. Required. At most 63 characters.
    #[inline] pub fn primary_key_field(mut self, value: impl IntoValue_<String>) -> RdsFieldMapping<S0, Set_, S2, S3> { self.0.put("PrimaryKeyField", value.into_node()); RdsFieldMapping(self.0, PhantomData_) }
    /// Sets `TextField`. Required. At most 63 characters.
    #[inline] pub fn text_field(mut self, value: impl IntoValue_<String>) -> RdsFieldMapping<S0, S1, Set_, S3> { self.0.put("TextField", value.into_node()); RdsFieldMapping(self.0, PhantomData_) }
    /// Sets `VectorField`. Required. At most 63 characters.
    #[inline] pub fn vector_field(mut self, value: impl IntoValue_<String>) -> RdsFieldMapping<S0, S1, S2, Set_> { self.0.put("VectorField", value.into_node()); RdsFieldMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<RdsFieldMapping> for RdsFieldMapping<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.RdsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-rdsconfiguration.html)
#[must_use]
pub struct RdsConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl RdsConfiguration<Missing_<super::required::credentials_secret_arn>, Missing_<super::required::database_name>, Missing_<super::required::field_mapping>, Missing_<super::required::resource_arn>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RdsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> RdsConfiguration<S0, S1, S2, S3, S4> {
    /// Sets `CredentialsSecretArn`. Required.
    #[inline] pub fn credentials_secret_arn(mut self, value: impl IntoValue_<String>) -> RdsConfiguration<Set_, S1, S2, S3, S4> { self.0.put("CredentialsSecretArn", value.into_node()); RdsConfiguration(self.0, PhantomData_) }
    /// Sets `DatabaseName`. Required. At most 63 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> RdsConfiguration<S0, Set_, S2, S3, S4> { self.0.put("DatabaseName", value.into_node()); RdsConfiguration(self.0, PhantomData_) }
    /// Sets `FieldMapping`. Required.
    #[inline] pub fn field_mapping(mut self, value: impl IntoValue_<RdsFieldMapping>) -> RdsConfiguration<S0, S1, Set_, S3, S4> { self.0.put("FieldMapping", value.into_node()); RdsConfiguration(self.0, PhantomData_) }
    /// Sets `ResourceArn`. Required.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> RdsConfiguration<S0, S1, S2, Set_, S4> { self.0.put("ResourceArn", value.into_node()); RdsConfiguration(self.0, PhantomData_) }
    /// Sets `TableName`. Required. At most 63 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> RdsConfiguration<S0, S1, S2, S3, Set_> { self.0.put("TableName", value.into_node()); RdsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<RdsConfiguration> for RdsConfiguration<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.S3VectorsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-s3vectorsconfiguration.html)
#[must_use]
pub struct S3VectorsConfiguration(Properties_);
impl S3VectorsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3VectorsConfiguration(Properties_::new()) }
}
impl S3VectorsConfiguration {
    /// Sets `IndexArn`.
    #[inline] pub fn index_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IndexArn", value.into_node()); self }
    /// Sets `IndexName`. 3 to 63 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IndexName", value.into_node()); self }
    /// Sets `VectorBucketArn`.
    #[inline] pub fn vector_bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VectorBucketArn", value.into_node()); self }
}
impl IntoValue_<S3VectorsConfiguration> for S3VectorsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::KnowledgeBase.StorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-storageconfiguration.html)
#[must_use]
pub struct StorageConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StorageConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> StorageConfiguration<S0> {
    /// Sets `MongoDbAtlasConfiguration`.
    #[inline] pub fn mongo_db_atlas_configuration(mut self, value: impl IntoValue_<MongoDbAtlasConfiguration>) -> Self { self.0.put("MongoDbAtlasConfiguration", value.into_node()); self }
    /// Sets `NeptuneAnalyticsConfiguration`.
    #[inline] pub fn neptune_analytics_configuration(mut self, value: impl IntoValue_<NeptuneAnalyticsConfiguration>) -> Self { self.0.put("NeptuneAnalyticsConfiguration", value.into_node()); self }
    /// Sets `OpensearchManagedClusterConfiguration`.
    #[inline] pub fn opensearch_managed_cluster_configuration(mut self, value: impl IntoValue_<OpenSearchManagedClusterConfiguration>) -> Self { self.0.put("OpensearchManagedClusterConfiguration", value.into_node()); self }
    /// Sets `OpensearchServerlessConfiguration`.
    #[inline] pub fn opensearch_serverless_configuration(mut self, value: impl IntoValue_<OpenSearchServerlessConfiguration>) -> Self { self.0.put("OpensearchServerlessConfiguration", value.into_node()); self }
    /// Sets `PineconeConfiguration`.
    #[inline] pub fn pinecone_configuration(mut self, value: impl IntoValue_<PineconeConfiguration>) -> Self { self.0.put("PineconeConfiguration", value.into_node()); self }
    /// Sets `RdsConfiguration`.
    #[inline] pub fn rds_configuration(mut self, value: impl IntoValue_<RdsConfiguration>) -> Self { self.0.put("RdsConfiguration", value.into_node()); self }
    /// Sets `S3VectorsConfiguration`.
    #[inline] pub fn s3_vectors_configuration(mut self, value: impl IntoValue_<S3VectorsConfiguration>) -> Self { self.0.put("S3VectorsConfiguration", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`KnowledgeBaseStorageType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<KnowledgeBaseStorageType>) -> StorageConfiguration<Set_> { self.0.put("Type", value.into_node()); StorageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StorageConfiguration> for StorageConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Bedrock::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
#[derive(Debug)]
pub enum EmbeddingDataType {}
impl EmbeddingDataType {
    /// `FLOAT32`
    pub const FLOAT32: Value_<EmbeddingDataType> = Value_::constant("FLOAT32");
    /// `BINARY`
    pub const BINARY: Value_<EmbeddingDataType> = Value_::constant("BINARY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EmbeddingDataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
#[derive(Debug)]
pub enum EmbeddingModelType {}
impl EmbeddingModelType {
    /// `CUSTOM`
    pub const CUSTOM: Value_<EmbeddingModelType> = Value_::constant("CUSTOM");
    /// `MANAGED`
    pub const MANAGED: Value_<EmbeddingModelType> = Value_::constant("MANAGED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EmbeddingModelType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
#[derive(Debug)]
pub enum SupplementalDataStorageLocationType {}
impl SupplementalDataStorageLocationType {
    /// `S3`
    pub const S3: Value_<SupplementalDataStorageLocationType> = Value_::constant("S3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupplementalDataStorageLocationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
#[derive(Debug)]
pub enum RedshiftProvisionedAuthType {}
impl RedshiftProvisionedAuthType {
    /// `IAM`
    pub const IAM: Value_<RedshiftProvisionedAuthType> = Value_::constant("IAM");
    /// `USERNAME_PASSWORD`
    pub const USERNAME_PASSWORD: Value_<RedshiftProvisionedAuthType> = Value_::constant("USERNAME_PASSWORD");
    /// `USERNAME`
    pub const USERNAME: Value_<RedshiftProvisionedAuthType> = Value_::constant("USERNAME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RedshiftProvisionedAuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
#[derive(Debug)]
pub enum RedshiftServerlessAuthType {}
impl RedshiftServerlessAuthType {
    /// `IAM`
    pub const IAM: Value_<RedshiftServerlessAuthType> = Value_::constant("IAM");
    /// `USERNAME_PASSWORD`
    pub const USERNAME_PASSWORD: Value_<RedshiftServerlessAuthType> = Value_::constant("USERNAME_PASSWORD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RedshiftServerlessAuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
#[derive(Debug)]
pub enum RedshiftQueryEngineType {}
impl RedshiftQueryEngineType {
    /// `SERVERLESS`
    pub const SERVERLESS: Value_<RedshiftQueryEngineType> = Value_::constant("SERVERLESS");
    /// `PROVISIONED`
    pub const PROVISIONED: Value_<RedshiftQueryEngineType> = Value_::constant("PROVISIONED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RedshiftQueryEngineType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
#[derive(Debug)]
pub enum InclusionType {}
impl InclusionType {
    /// `INCLUDE`
    pub const INCLUDE: Value_<InclusionType> = Value_::constant("INCLUDE");
    /// `EXCLUDE`
    pub const EXCLUDE: Value_<InclusionType> = Value_::constant("EXCLUDE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InclusionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
#[derive(Debug)]
pub enum RedshiftQueryEngineStorageType {}
impl RedshiftQueryEngineStorageType {
    /// `REDSHIFT`
    pub const REDSHIFT: Value_<RedshiftQueryEngineStorageType> = Value_::constant("REDSHIFT");
    /// `AWS_DATA_CATALOG`
    pub const AWS_DATA_CATALOG: Value_<RedshiftQueryEngineStorageType> = Value_::constant("AWS_DATA_CATALOG");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RedshiftQueryEngineStorageType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
#[derive(Debug)]
pub enum QueryEngineType {}
impl QueryEngineType {
    /// `REDSHIFT`
    pub const REDSHIFT: Value_<QueryEngineType> = Value_::constant("REDSHIFT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<QueryEngineType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
#[derive(Debug)]
pub enum KnowledgeBaseType {}
impl KnowledgeBaseType {
    /// `VECTOR`
    pub const VECTOR: Value_<KnowledgeBaseType> = Value_::constant("VECTOR");
    /// `KENDRA`
    pub const KENDRA: Value_<KnowledgeBaseType> = Value_::constant("KENDRA");
    /// `SQL`
    pub const SQL: Value_<KnowledgeBaseType> = Value_::constant("SQL");
    /// `MANAGED`
    pub const MANAGED: Value_<KnowledgeBaseType> = Value_::constant("MANAGED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KnowledgeBaseType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
#[derive(Debug)]
pub enum KnowledgeBaseStorageType {}
impl KnowledgeBaseStorageType {
    /// `OPENSEARCH_SERVERLESS`
    pub const OPENSEARCH_SERVERLESS: Value_<KnowledgeBaseStorageType> = Value_::constant("OPENSEARCH_SERVERLESS");
    /// `PINECONE`
    pub const PINECONE: Value_<KnowledgeBaseStorageType> = Value_::constant("PINECONE");
    /// `RDS`
    pub const RDS: Value_<KnowledgeBaseStorageType> = Value_::constant("RDS");
    /// `MONGO_DB_ATLAS`
    pub const MONGO_DB_ATLAS: Value_<KnowledgeBaseStorageType> = Value_::constant("MONGO_DB_ATLAS");
    /// `NEPTUNE_ANALYTICS`
    pub const NEPTUNE_ANALYTICS: Value_<KnowledgeBaseStorageType> = Value_::constant("NEPTUNE_ANALYTICS");
    /// `S3_VECTORS`
    pub const S3_VECTORS: Value_<KnowledgeBaseStorageType> = Value_::constant("S3_VECTORS");
    /// `OPENSEARCH_MANAGED_CLUSTER`
    pub const OPENSEARCH_MANAGED_CLUSTER: Value_<KnowledgeBaseStorageType> = Value_::constant("OPENSEARCH_MANAGED_CLUSTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KnowledgeBaseStorageType> { Value_::from_node(value.into_node()) }
}
