// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::DataAutomationProject`

use stanchion_template::generated::*;

/// `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[must_use]
pub struct DataAutomationProject<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataAutomationProject<Missing_<super::required::project_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataAutomationProject(Properties_::new(), PhantomData_) }
}
impl<S0> DataAutomationProject<S0> {
    /// Sets `CustomOutputConfiguration`.
    #[inline] pub fn custom_output_configuration(mut self, value: impl IntoValue_<CustomOutputConfiguration>) -> Self { self.0.put("CustomOutputConfiguration", value.into_node()); self }
    /// Sets `KmsEncryptionContext`.
    #[inline] pub fn kms_encryption_context(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("KmsEncryptionContext", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `OverrideConfiguration`.
    #[inline] pub fn override_configuration(mut self, value: impl IntoValue_<OverrideConfiguration>) -> Self { self.0.put("OverrideConfiguration", value.into_node()); self }
    /// Sets `ProjectDescription`.
    #[inline] pub fn project_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectDescription", value.into_node()); self }
    /// Sets `ProjectName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn project_name(mut self, value: impl IntoValue_<String>) -> DataAutomationProject<Set_> { self.0.put("ProjectName", value.into_node()); DataAutomationProject(self.0, PhantomData_) }
    /// Sets `ProjectType`. An update replaces the resource. The values are constants of [`ProjectType`].
    #[inline] pub fn project_type(mut self, value: impl IntoValue_<ProjectType>) -> Self { self.0.put("ProjectType", value.into_node()); self }
    /// Sets `StandardOutputConfiguration`.
    #[inline] pub fn standard_output_configuration(mut self, value: impl IntoValue_<StandardOutputConfiguration>) -> Self { self.0.put("StandardOutputConfiguration", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataAutomationProject> for DataAutomationProject<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DataAutomationProject<S0> {
    const TYPE: &'static str = "AWS::Bedrock::DataAutomationProject";
    type Handle = DataAutomationProjectRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataAutomationProject`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataAutomationProjectRef(Id_);
impl From<Id_> for DataAutomationProjectRef { #[inline] fn from(id: Id_) -> Self { DataAutomationProjectRef(id) } }
impl AsRef<Id_> for DataAutomationProjectRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataAutomationProjectRef {
    /// `Ref`: `ProjectArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `ProjectArn`
    #[inline] pub fn project_arn(&self) -> Value_<String> { self.0.attribute("ProjectArn") }
    /// `Fn::GetAtt` `ProjectStage`
    #[inline] pub fn project_stage(&self) -> Value_<String> { self.0.attribute("ProjectStage") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Bedrock::DataAutomationProject.BlueprintItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-blueprintitem.html)
#[must_use]
pub struct BlueprintItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BlueprintItem<Missing_<super::required::blueprint_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BlueprintItem(Properties_::new(), PhantomData_) }
}
impl<S0> BlueprintItem<S0> {
    /// Sets `BlueprintArn`. Required. At most 128 characters.
    #[inline] pub fn blueprint_arn(mut self, value: impl IntoValue_<String>) -> BlueprintItem<Set_> { self.0.put("BlueprintArn", value.into_node()); BlueprintItem(self.0, PhantomData_) }
    /// Sets `BlueprintStage`. The values are constants of [`BlueprintStage`].
    #[inline] pub fn blueprint_stage(mut self, value: impl IntoValue_<BlueprintStage>) -> Self { self.0.put("BlueprintStage", value.into_node()); self }
    /// Sets `BlueprintVersion`. 1 to 128 characters.
    #[inline] pub fn blueprint_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BlueprintVersion", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BlueprintItem> for BlueprintItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.CustomOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-customoutputconfiguration.html)
#[must_use]
pub struct CustomOutputConfiguration(Properties_);
impl CustomOutputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomOutputConfiguration(Properties_::new()) }
}
impl CustomOutputConfiguration {
    /// Sets `Blueprints`.
    #[inline] pub fn blueprints(mut self, value: impl IntoValue_<Vec<BlueprintItem>>) -> Self { self.0.put("Blueprints", value.into_node()); self }
}
impl IntoValue_<CustomOutputConfiguration> for CustomOutputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.AudioLanguageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audiolanguageconfiguration.html)
#[must_use]
pub struct AudioLanguageConfiguration(Properties_);
impl AudioLanguageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioLanguageConfiguration(Properties_::new()) }
}
impl AudioLanguageConfiguration {
    /// Sets `GenerativeOutputLanguage`. The values are constants of [`AudioGenerativeOutputLanguage`].
    #[inline] pub fn generative_output_language(mut self, value: impl IntoValue_<AudioGenerativeOutputLanguage>) -> Self { self.0.put("GenerativeOutputLanguage", value.into_node()); self }
    /// Sets `IdentifyMultipleLanguages`.
    #[inline] pub fn identify_multiple_languages(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IdentifyMultipleLanguages", value.into_node()); self }
    /// Sets `InputLanguages`. The values are constants of [`Language`].
    #[inline] pub fn input_languages(mut self, value: impl IntoValue_<Vec<Language>>) -> Self { self.0.put("InputLanguages", value.into_node()); self }
}
impl IntoValue_<AudioLanguageConfiguration> for AudioLanguageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.ModalityProcessingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-modalityprocessingconfiguration.html)
#[must_use]
pub struct ModalityProcessingConfiguration(Properties_);
impl ModalityProcessingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModalityProcessingConfiguration(Properties_::new()) }
}
impl ModalityProcessingConfiguration {
    /// Sets `State`. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> Self { self.0.put("State", value.into_node()); self }
}
impl IntoValue_<ModalityProcessingConfiguration> for ModalityProcessingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.PIIEntitiesConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-piientitiesconfiguration.html)
#[must_use]
pub struct PIIEntitiesConfiguration(Properties_);
impl PIIEntitiesConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PIIEntitiesConfiguration(Properties_::new()) }
}
impl PIIEntitiesConfiguration {
    /// Sets `PiiEntityTypes`. The values are constants of [`PIIEntityTypes`].
    #[inline] pub fn pii_entity_types(mut self, value: impl IntoValue_<Vec<PIIEntityTypes>>) -> Self { self.0.put("PiiEntityTypes", value.into_node()); self }
    /// Sets `RedactionMaskMode`. The values are constants of [`PIIRedactionMaskMode`].
    #[inline] pub fn redaction_mask_mode(mut self, value: impl IntoValue_<PIIRedactionMaskMode>) -> Self { self.0.put("RedactionMaskMode", value.into_node()); self }
}
impl IntoValue_<PIIEntitiesConfiguration> for PIIEntitiesConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.SensitiveDataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-sensitivedataconfiguration.html)
#[must_use]
pub struct SensitiveDataConfiguration(Properties_);
impl SensitiveDataConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SensitiveDataConfiguration(Properties_::new()) }
}
impl SensitiveDataConfiguration {
    /// Sets `DetectionMode`. The values are constants of [`SensitiveDataDetectionMode`].
    #[inline] pub fn detection_mode(mut self, value: impl IntoValue_<SensitiveDataDetectionMode>) -> Self { self.0.put("DetectionMode", value.into_node()); self }
    /// Sets `DetectionScope`. The values are constants of [`SensitiveDataDetectionScope`].
    #[inline] pub fn detection_scope(mut self, value: impl IntoValue_<Vec<SensitiveDataDetectionScope>>) -> Self { self.0.put("DetectionScope", value.into_node()); self }
    /// Sets `PiiEntitiesConfiguration`.
    #[inline] pub fn pii_entities_configuration(mut self, value: impl IntoValue_<PIIEntitiesConfiguration>) -> Self { self.0.put("PiiEntitiesConfiguration", value.into_node()); self }
}
impl IntoValue_<SensitiveDataConfiguration> for SensitiveDataConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.AudioOverrideConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audiooverrideconfiguration.html)
#[must_use]
pub struct AudioOverrideConfiguration(Properties_);
impl AudioOverrideConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioOverrideConfiguration(Properties_::new()) }
}
impl AudioOverrideConfiguration {
    /// Sets `LanguageConfiguration`.
    #[inline] pub fn language_configuration(mut self, value: impl IntoValue_<AudioLanguageConfiguration>) -> Self { self.0.put("LanguageConfiguration", value.into_node()); self }
    /// Sets `ModalityProcessing`.
    #[inline] pub fn modality_processing(mut self, value: impl IntoValue_<ModalityProcessingConfiguration>) -> Self { self.0.put("ModalityProcessing", value.into_node()); self }
    /// Sets `SensitiveDataConfiguration`.
    #[inline] pub fn sensitive_data_configuration(mut self, value: impl IntoValue_<SensitiveDataConfiguration>) -> Self { self.0.put("SensitiveDataConfiguration", value.into_node()); self }
}
impl IntoValue_<AudioOverrideConfiguration> for AudioOverrideConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.SplitterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-splitterconfiguration.html)
#[must_use]
pub struct SplitterConfiguration(Properties_);
impl SplitterConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SplitterConfiguration(Properties_::new()) }
}
impl SplitterConfiguration {
    /// Sets `State`. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> Self { self.0.put("State", value.into_node()); self }
}
impl IntoValue_<SplitterConfiguration> for SplitterConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.DocumentOverrideConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentoverrideconfiguration.html)
#[must_use]
pub struct DocumentOverrideConfiguration(Properties_);
impl DocumentOverrideConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentOverrideConfiguration(Properties_::new()) }
}
impl DocumentOverrideConfiguration {
    /// Sets `ModalityProcessing`.
    #[inline] pub fn modality_processing(mut self, value: impl IntoValue_<ModalityProcessingConfiguration>) -> Self { self.0.put("ModalityProcessing", value.into_node()); self }
    /// Sets `SensitiveDataConfiguration`.
    #[inline] pub fn sensitive_data_configuration(mut self, value: impl IntoValue_<SensitiveDataConfiguration>) -> Self { self.0.put("SensitiveDataConfiguration", value.into_node()); self }
    /// Sets `Splitter`.
    #[inline] pub fn splitter(mut self, value: impl IntoValue_<SplitterConfiguration>) -> Self { self.0.put("Splitter", value.into_node()); self }
}
impl IntoValue_<DocumentOverrideConfiguration> for DocumentOverrideConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.ImageOverrideConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-imageoverrideconfiguration.html)
#[must_use]
pub struct ImageOverrideConfiguration(Properties_);
impl ImageOverrideConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageOverrideConfiguration(Properties_::new()) }
}
impl ImageOverrideConfiguration {
    /// Sets `ModalityProcessing`.
    #[inline] pub fn modality_processing(mut self, value: impl IntoValue_<ModalityProcessingConfiguration>) -> Self { self.0.put("ModalityProcessing", value.into_node()); self }
    /// Sets `SensitiveDataConfiguration`.
    #[inline] pub fn sensitive_data_configuration(mut self, value: impl IntoValue_<SensitiveDataConfiguration>) -> Self { self.0.put("SensitiveDataConfiguration", value.into_node()); self }
}
impl IntoValue_<ImageOverrideConfiguration> for ImageOverrideConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.ModalityRoutingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-modalityroutingconfiguration.html)
#[must_use]
pub struct ModalityRoutingConfiguration(Properties_);
impl ModalityRoutingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModalityRoutingConfiguration(Properties_::new()) }
}
impl ModalityRoutingConfiguration {
    /// Sets `jpeg`. The values are constants of [`DesiredModality`].
    #[inline] pub fn jpeg(mut self, value: impl IntoValue_<DesiredModality>) -> Self { self.0.put("jpeg", value.into_node()); self }
    /// Sets `mov`. The values are constants of [`DesiredModality`].
    #[inline] pub fn mov(mut self, value: impl IntoValue_<DesiredModality>) -> Self { self.0.put("mov", value.into_node()); self }
    /// Sets `mp4`. The values are constants of [`DesiredModality`].
    #[inline] pub fn mp4(mut self, value: impl IntoValue_<DesiredModality>) -> Self { self.0.put("mp4", value.into_node()); self }
    /// Sets `png`. The values are constants of [`DesiredModality`].
    #[inline] pub fn png(mut self, value: impl IntoValue_<DesiredModality>) -> Self { self.0.put("png", value.into_node()); self }
}
impl IntoValue_<ModalityRoutingConfiguration> for ModalityRoutingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.VideoOverrideConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-videooverrideconfiguration.html)
#[must_use]
pub struct VideoOverrideConfiguration(Properties_);
impl VideoOverrideConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VideoOverrideConfiguration(Properties_::new()) }
}
impl VideoOverrideConfiguration {
    /// Sets `ModalityProcessing`.
    #[inline] pub fn modality_processing(mut self, value: impl IntoValue_<ModalityProcessingConfiguration>) -> Self { self.0.put("ModalityProcessing", value.into_node()); self }
    /// Sets `SensitiveDataConfiguration`.
    #[inline] pub fn sensitive_data_configuration(mut self, value: impl IntoValue_<SensitiveDataConfiguration>) -> Self { self.0.put("SensitiveDataConfiguration", value.into_node()); self }
}
impl IntoValue_<VideoOverrideConfiguration> for VideoOverrideConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.OverrideConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-overrideconfiguration.html)
#[must_use]
pub struct OverrideConfiguration(Properties_);
impl OverrideConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OverrideConfiguration(Properties_::new()) }
}
impl OverrideConfiguration {
    /// Sets `Audio`.
    #[inline] pub fn audio(mut self, value: impl IntoValue_<AudioOverrideConfiguration>) -> Self { self.0.put("Audio", value.into_node()); self }
    /// Sets `Document`.
    #[inline] pub fn document(mut self, value: impl IntoValue_<DocumentOverrideConfiguration>) -> Self { self.0.put("Document", value.into_node()); self }
    /// Sets `Image`.
    #[inline] pub fn image(mut self, value: impl IntoValue_<ImageOverrideConfiguration>) -> Self { self.0.put("Image", value.into_node()); self }
    /// Sets `ModalityRouting`.
    #[inline] pub fn modality_routing(mut self, value: impl IntoValue_<ModalityRoutingConfiguration>) -> Self { self.0.put("ModalityRouting", value.into_node()); self }
    /// Sets `Video`.
    #[inline] pub fn video(mut self, value: impl IntoValue_<VideoOverrideConfiguration>) -> Self { self.0.put("Video", value.into_node()); self }
}
impl IntoValue_<OverrideConfiguration> for OverrideConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.ChannelLabelingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-channellabelingconfiguration.html)
#[must_use]
pub struct ChannelLabelingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ChannelLabelingConfiguration<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChannelLabelingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ChannelLabelingConfiguration<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> ChannelLabelingConfiguration<Set_> { self.0.put("State", value.into_node()); ChannelLabelingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ChannelLabelingConfiguration> for ChannelLabelingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.SpeakerLabelingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-speakerlabelingconfiguration.html)
#[must_use]
pub struct SpeakerLabelingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SpeakerLabelingConfiguration<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpeakerLabelingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SpeakerLabelingConfiguration<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> SpeakerLabelingConfiguration<Set_> { self.0.put("State", value.into_node()); SpeakerLabelingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SpeakerLabelingConfiguration> for SpeakerLabelingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.TranscriptConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-transcriptconfiguration.html)
#[must_use]
pub struct TranscriptConfiguration(Properties_);
impl TranscriptConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TranscriptConfiguration(Properties_::new()) }
}
impl TranscriptConfiguration {
    /// Sets `ChannelLabeling`.
    #[inline] pub fn channel_labeling(mut self, value: impl IntoValue_<ChannelLabelingConfiguration>) -> Self { self.0.put("ChannelLabeling", value.into_node()); self }
    /// Sets `SpeakerLabeling`.
    #[inline] pub fn speaker_labeling(mut self, value: impl IntoValue_<SpeakerLabelingConfiguration>) -> Self { self.0.put("SpeakerLabeling", value.into_node()); self }
}
impl IntoValue_<TranscriptConfiguration> for TranscriptConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.AudioExtractionCategoryTypeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audioextractioncategorytypeconfiguration.html)
#[must_use]
pub struct AudioExtractionCategoryTypeConfiguration(Properties_);
impl AudioExtractionCategoryTypeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioExtractionCategoryTypeConfiguration(Properties_::new()) }
}
impl AudioExtractionCategoryTypeConfiguration {
    /// Sets `Transcript`.
    #[inline] pub fn transcript(mut self, value: impl IntoValue_<TranscriptConfiguration>) -> Self { self.0.put("Transcript", value.into_node()); self }
}
impl IntoValue_<AudioExtractionCategoryTypeConfiguration> for AudioExtractionCategoryTypeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.AudioExtractionCategory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audioextractioncategory.html)
#[must_use]
pub struct AudioExtractionCategory<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AudioExtractionCategory<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioExtractionCategory(Properties_::new(), PhantomData_) }
}
impl<S0> AudioExtractionCategory<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> AudioExtractionCategory<Set_> { self.0.put("State", value.into_node()); AudioExtractionCategory(self.0, PhantomData_) }
    /// Sets `TypeConfiguration`.
    #[inline] pub fn type_configuration(mut self, value: impl IntoValue_<AudioExtractionCategoryTypeConfiguration>) -> Self { self.0.put("TypeConfiguration", value.into_node()); self }
    /// Sets `Types`. The values are constants of [`AudioExtractionCategoryType`].
    #[inline] pub fn types(mut self, value: impl IntoValue_<Vec<AudioExtractionCategoryType>>) -> Self { self.0.put("Types", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AudioExtractionCategory> for AudioExtractionCategory<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.AudioStandardExtraction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audiostandardextraction.html)
#[must_use]
pub struct AudioStandardExtraction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AudioStandardExtraction<Missing_<super::required::category>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioStandardExtraction(Properties_::new(), PhantomData_) }
}
impl<S0> AudioStandardExtraction<S0> {
    /// Sets `Category`. Required.
    #[inline] pub fn category(mut self, value: impl IntoValue_<AudioExtractionCategory>) -> AudioStandardExtraction<Set_> { self.0.put("Category", value.into_node()); AudioStandardExtraction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AudioStandardExtraction> for AudioStandardExtraction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.AudioStandardGenerativeField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audiostandardgenerativefield.html)
#[must_use]
pub struct AudioStandardGenerativeField<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AudioStandardGenerativeField<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioStandardGenerativeField(Properties_::new(), PhantomData_) }
}
impl<S0> AudioStandardGenerativeField<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> AudioStandardGenerativeField<Set_> { self.0.put("State", value.into_node()); AudioStandardGenerativeField(self.0, PhantomData_) }
    /// Sets `Types`. The values are constants of [`AudioStandardGenerativeFieldType`].
    #[inline] pub fn types(mut self, value: impl IntoValue_<Vec<AudioStandardGenerativeFieldType>>) -> Self { self.0.put("Types", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AudioStandardGenerativeField> for AudioStandardGenerativeField<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.AudioStandardOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audiostandardoutputconfiguration.html)
#[must_use]
pub struct AudioStandardOutputConfiguration(Properties_);
impl AudioStandardOutputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudioStandardOutputConfiguration(Properties_::new()) }
}
impl AudioStandardOutputConfiguration {
    /// Sets `Extraction`.
    #[inline] pub fn extraction(mut self, value: impl IntoValue_<AudioStandardExtraction>) -> Self { self.0.put("Extraction", value.into_node()); self }
    /// Sets `GenerativeField`.
    #[inline] pub fn generative_field(mut self, value: impl IntoValue_<AudioStandardGenerativeField>) -> Self { self.0.put("GenerativeField", value.into_node()); self }
}
impl IntoValue_<AudioStandardOutputConfiguration> for AudioStandardOutputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.DocumentBoundingBox`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentboundingbox.html)
#[must_use]
pub struct DocumentBoundingBox<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DocumentBoundingBox<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentBoundingBox(Properties_::new(), PhantomData_) }
}
impl<S0> DocumentBoundingBox<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> DocumentBoundingBox<Set_> { self.0.put("State", value.into_node()); DocumentBoundingBox(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DocumentBoundingBox> for DocumentBoundingBox<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.DocumentExtractionGranularity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentextractiongranularity.html)
#[must_use]
pub struct DocumentExtractionGranularity(Properties_);
impl DocumentExtractionGranularity {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentExtractionGranularity(Properties_::new()) }
}
impl DocumentExtractionGranularity {
    /// Sets `Types`. The values are constants of [`DocumentExtractionGranularityType`].
    #[inline] pub fn types(mut self, value: impl IntoValue_<Vec<DocumentExtractionGranularityType>>) -> Self { self.0.put("Types", value.into_node()); self }
}
impl IntoValue_<DocumentExtractionGranularity> for DocumentExtractionGranularity { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.DocumentStandardExtraction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentstandardextraction.html)
#[must_use]
pub struct DocumentStandardExtraction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DocumentStandardExtraction<Missing_<super::required::bounding_box>, Missing_<super::required::granularity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentStandardExtraction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DocumentStandardExtraction<S0, S1> {
    /// Sets `BoundingBox`. Required.
    #[inline] pub fn bounding_box(mut self, value: impl IntoValue_<DocumentBoundingBox>) -> DocumentStandardExtraction<Set_, S1> { self.0.put("BoundingBox", value.into_node()); DocumentStandardExtraction(self.0, PhantomData_) }
    /// Sets `Granularity`. Required.
    #[inline] pub fn granularity(mut self, value: impl IntoValue_<DocumentExtractionGranularity>) -> DocumentStandardExtraction<S0, Set_> { self.0.put("Granularity", value.into_node()); DocumentStandardExtraction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DocumentStandardExtraction> for DocumentStandardExtraction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.DocumentStandardGenerativeField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentstandardgenerativefield.html)
#[must_use]
pub struct DocumentStandardGenerativeField<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DocumentStandardGenerativeField<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentStandardGenerativeField(Properties_::new(), PhantomData_) }
}
impl<S0> DocumentStandardGenerativeField<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> DocumentStandardGenerativeField<Set_> { self.0.put("State", value.into_node()); DocumentStandardGenerativeField(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DocumentStandardGenerativeField> for DocumentStandardGenerativeField<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.DocumentOutputAdditionalFileFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentoutputadditionalfileformat.html)
#[must_use]
pub struct DocumentOutputAdditionalFileFormat<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DocumentOutputAdditionalFileFormat<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentOutputAdditionalFileFormat(Properties_::new(), PhantomData_) }
}
impl<S0> DocumentOutputAdditionalFileFormat<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> DocumentOutputAdditionalFileFormat<Set_> { self.0.put("State", value.into_node()); DocumentOutputAdditionalFileFormat(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DocumentOutputAdditionalFileFormat> for DocumentOutputAdditionalFileFormat<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.DocumentOutputTextFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentoutputtextformat.html)
#[must_use]
pub struct DocumentOutputTextFormat(Properties_);
impl DocumentOutputTextFormat {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentOutputTextFormat(Properties_::new()) }
}
impl DocumentOutputTextFormat {
    /// Sets `Types`. The values are constants of [`DocumentOutputTextFormatType`].
    #[inline] pub fn types(mut self, value: impl IntoValue_<Vec<DocumentOutputTextFormatType>>) -> Self { self.0.put("Types", value.into_node()); self }
}
impl IntoValue_<DocumentOutputTextFormat> for DocumentOutputTextFormat { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.DocumentOutputFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentoutputformat.html)
#[must_use]
pub struct DocumentOutputFormat<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DocumentOutputFormat<Missing_<super::required::additional_file_format>, Missing_<super::required::text_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentOutputFormat(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DocumentOutputFormat<S0, S1> {
    /// Sets `AdditionalFileFormat`. Required.
    #[inline] pub fn additional_file_format(mut self, value: impl IntoValue_<DocumentOutputAdditionalFileFormat>) -> DocumentOutputFormat<Set_, S1> { self.0.put("AdditionalFileFormat", value.into_node()); DocumentOutputFormat(self.0, PhantomData_) }
    /// Sets `TextFormat`. Required.
    #[inline] pub fn text_format(mut self, value: impl IntoValue_<DocumentOutputTextFormat>) -> DocumentOutputFormat<S0, Set_> { self.0.put("TextFormat", value.into_node()); DocumentOutputFormat(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DocumentOutputFormat> for DocumentOutputFormat<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.DocumentStandardOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentstandardoutputconfiguration.html)
#[must_use]
pub struct DocumentStandardOutputConfiguration(Properties_);
impl DocumentStandardOutputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentStandardOutputConfiguration(Properties_::new()) }
}
impl DocumentStandardOutputConfiguration {
    /// Sets `Extraction`.
    #[inline] pub fn extraction(mut self, value: impl IntoValue_<DocumentStandardExtraction>) -> Self { self.0.put("Extraction", value.into_node()); self }
    /// Sets `GenerativeField`.
    #[inline] pub fn generative_field(mut self, value: impl IntoValue_<DocumentStandardGenerativeField>) -> Self { self.0.put("GenerativeField", value.into_node()); self }
    /// Sets `OutputFormat`.
    #[inline] pub fn output_format(mut self, value: impl IntoValue_<DocumentOutputFormat>) -> Self { self.0.put("OutputFormat", value.into_node()); self }
}
impl IntoValue_<DocumentStandardOutputConfiguration> for DocumentStandardOutputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.ImageBoundingBox`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-imageboundingbox.html)
#[must_use]
pub struct ImageBoundingBox<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ImageBoundingBox<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageBoundingBox(Properties_::new(), PhantomData_) }
}
impl<S0> ImageBoundingBox<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> ImageBoundingBox<Set_> { self.0.put("State", value.into_node()); ImageBoundingBox(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ImageBoundingBox> for ImageBoundingBox<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.ImageExtractionCategory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-imageextractioncategory.html)
#[must_use]
pub struct ImageExtractionCategory<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ImageExtractionCategory<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageExtractionCategory(Properties_::new(), PhantomData_) }
}
impl<S0> ImageExtractionCategory<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> ImageExtractionCategory<Set_> { self.0.put("State", value.into_node()); ImageExtractionCategory(self.0, PhantomData_) }
    /// Sets `Types`. The values are constants of [`ImageExtractionCategoryType`].
    #[inline] pub fn types(mut self, value: impl IntoValue_<Vec<ImageExtractionCategoryType>>) -> Self { self.0.put("Types", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ImageExtractionCategory> for ImageExtractionCategory<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.ImageStandardExtraction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-imagestandardextraction.html)
#[must_use]
pub struct ImageStandardExtraction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ImageStandardExtraction<Missing_<super::required::bounding_box>, Missing_<super::required::category>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageStandardExtraction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ImageStandardExtraction<S0, S1> {
    /// Sets `BoundingBox`. Required.
    #[inline] pub fn bounding_box(mut self, value: impl IntoValue_<ImageBoundingBox>) -> ImageStandardExtraction<Set_, S1> { self.0.put("BoundingBox", value.into_node()); ImageStandardExtraction(self.0, PhantomData_) }
    /// Sets `Category`. Required.
    #[inline] pub fn category(mut self, value: impl IntoValue_<ImageExtractionCategory>) -> ImageStandardExtraction<S0, Set_> { self.0.put("Category", value.into_node()); ImageStandardExtraction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ImageStandardExtraction> for ImageStandardExtraction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.ImageStandardGenerativeField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-imagestandardgenerativefield.html)
#[must_use]
pub struct ImageStandardGenerativeField<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ImageStandardGenerativeField<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageStandardGenerativeField(Properties_::new(), PhantomData_) }
}
impl<S0> ImageStandardGenerativeField<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> ImageStandardGenerativeField<Set_> { self.0.put("State", value.into_node()); ImageStandardGenerativeField(self.0, PhantomData_) }
    /// Sets `Types`. The values are constants of [`ImageStandardGenerativeFieldType`].
    #[inline] pub fn types(mut self, value: impl IntoValue_<Vec<ImageStandardGenerativeFieldType>>) -> Self { self.0.put("Types", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ImageStandardGenerativeField> for ImageStandardGenerativeField<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.ImageStandardOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-imagestandardoutputconfiguration.html)
#[must_use]
pub struct ImageStandardOutputConfiguration(Properties_);
impl ImageStandardOutputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageStandardOutputConfiguration(Properties_::new()) }
}
impl ImageStandardOutputConfiguration {
    /// Sets `Extraction`.
    #[inline] pub fn extraction(mut self, value: impl IntoValue_<ImageStandardExtraction>) -> Self { self.0.put("Extraction", value.into_node()); self }
    /// Sets `GenerativeField`.
    #[inline] pub fn generative_field(mut self, value: impl IntoValue_<ImageStandardGenerativeField>) -> Self { self.0.put("GenerativeField", value.into_node()); self }
}
impl IntoValue_<ImageStandardOutputConfiguration> for ImageStandardOutputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.VideoBoundingBox`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-videoboundingbox.html)
#[must_use]
pub struct VideoBoundingBox<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VideoBoundingBox<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VideoBoundingBox(Properties_::new(), PhantomData_) }
}
impl<S0> VideoBoundingBox<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> VideoBoundingBox<Set_> { self.0.put("State", value.into_node()); VideoBoundingBox(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VideoBoundingBox> for VideoBoundingBox<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.VideoExtractionCategory`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-videoextractioncategory.html)
#[must_use]
pub struct VideoExtractionCategory<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VideoExtractionCategory<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VideoExtractionCategory(Properties_::new(), PhantomData_) }
}
impl<S0> VideoExtractionCategory<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> VideoExtractionCategory<Set_> { self.0.put("State", value.into_node()); VideoExtractionCategory(self.0, PhantomData_) }
    /// Sets `Types`. The values are constants of [`VideoExtractionCategoryType`].
    #[inline] pub fn types(mut self, value: impl IntoValue_<Vec<VideoExtractionCategoryType>>) -> Self { self.0.put("Types", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VideoExtractionCategory> for VideoExtractionCategory<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.VideoStandardExtraction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-videostandardextraction.html)
#[must_use]
pub struct VideoStandardExtraction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VideoStandardExtraction<Missing_<super::required::bounding_box>, Missing_<super::required::category>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VideoStandardExtraction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VideoStandardExtraction<S0, S1> {
    /// Sets `BoundingBox`. Required.
    #[inline] pub fn bounding_box(mut self, value: impl IntoValue_<VideoBoundingBox>) -> VideoStandardExtraction<Set_, S1> { self.0.put("BoundingBox", value.into_node()); VideoStandardExtraction(self.0, PhantomData_) }
    /// Sets `Category`. Required.
    #[inline] pub fn category(mut self, value: impl IntoValue_<VideoExtractionCategory>) -> VideoStandardExtraction<S0, Set_> { self.0.put("Category", value.into_node()); VideoStandardExtraction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VideoStandardExtraction> for VideoStandardExtraction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.VideoStandardGenerativeField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-videostandardgenerativefield.html)
#[must_use]
pub struct VideoStandardGenerativeField<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VideoStandardGenerativeField<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VideoStandardGenerativeField(Properties_::new(), PhantomData_) }
}
impl<S0> VideoStandardGenerativeField<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> VideoStandardGenerativeField<Set_> { self.0.put("State", value.into_node()); VideoStandardGenerativeField(self.0, PhantomData_) }
    /// Sets `Types`. The values are constants of [`VideoStandardGenerativeFieldType`].
    #[inline] pub fn types(mut self, value: impl IntoValue_<Vec<VideoStandardGenerativeFieldType>>) -> Self { self.0.put("Types", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VideoStandardGenerativeField> for VideoStandardGenerativeField<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.VideoStandardOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-videostandardoutputconfiguration.html)
#[must_use]
pub struct VideoStandardOutputConfiguration(Properties_);
impl VideoStandardOutputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VideoStandardOutputConfiguration(Properties_::new()) }
}
impl VideoStandardOutputConfiguration {
    /// Sets `Extraction`.
    #[inline] pub fn extraction(mut self, value: impl IntoValue_<VideoStandardExtraction>) -> Self { self.0.put("Extraction", value.into_node()); self }
    /// Sets `GenerativeField`.
    #[inline] pub fn generative_field(mut self, value: impl IntoValue_<VideoStandardGenerativeField>) -> Self { self.0.put("GenerativeField", value.into_node()); self }
}
impl IntoValue_<VideoStandardOutputConfiguration> for VideoStandardOutputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataAutomationProject.StandardOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-standardoutputconfiguration.html)
#[must_use]
pub struct StandardOutputConfiguration(Properties_);
impl StandardOutputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StandardOutputConfiguration(Properties_::new()) }
}
impl StandardOutputConfiguration {
    /// Sets `Audio`.
    #[inline] pub fn audio(mut self, value: impl IntoValue_<AudioStandardOutputConfiguration>) -> Self { self.0.put("Audio", value.into_node()); self }
    /// Sets `Document`.
    #[inline] pub fn document(mut self, value: impl IntoValue_<DocumentStandardOutputConfiguration>) -> Self { self.0.put("Document", value.into_node()); self }
    /// Sets `Image`.
    #[inline] pub fn image(mut self, value: impl IntoValue_<ImageStandardOutputConfiguration>) -> Self { self.0.put("Image", value.into_node()); self }
    /// Sets `Video`.
    #[inline] pub fn video(mut self, value: impl IntoValue_<VideoStandardOutputConfiguration>) -> Self { self.0.put("Video", value.into_node()); self }
}
impl IntoValue_<StandardOutputConfiguration> for StandardOutputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum BlueprintStage {}
impl BlueprintStage {
    /// `DEVELOPMENT`
    pub const DEVELOPMENT: Value_<BlueprintStage> = Value_::constant("DEVELOPMENT");
    /// `LIVE`
    pub const LIVE: Value_<BlueprintStage> = Value_::constant("LIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BlueprintStage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum AudioGenerativeOutputLanguage {}
impl AudioGenerativeOutputLanguage {
    /// `DEFAULT`
    pub const DEFAULT: Value_<AudioGenerativeOutputLanguage> = Value_::constant("DEFAULT");
    /// `EN`
    pub const EN: Value_<AudioGenerativeOutputLanguage> = Value_::constant("EN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AudioGenerativeOutputLanguage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum Language {}
impl Language {
    /// `EN`
    pub const EN: Value_<Language> = Value_::constant("EN");
    /// `DE`
    pub const DE: Value_<Language> = Value_::constant("DE");
    /// `ES`
    pub const ES: Value_<Language> = Value_::constant("ES");
    /// `FR`
    pub const FR: Value_<Language> = Value_::constant("FR");
    /// `IT`
    pub const IT: Value_<Language> = Value_::constant("IT");
    /// `PT`
    pub const PT: Value_<Language> = Value_::constant("PT");
    /// `JA`
    pub const JA: Value_<Language> = Value_::constant("JA");
    /// `KO`
    pub const KO: Value_<Language> = Value_::constant("KO");
    /// `CN`
    pub const CN: Value_<Language> = Value_::constant("CN");
    /// `TW`
    pub const TW: Value_<Language> = Value_::constant("TW");
    /// `HK`
    pub const HK: Value_<Language> = Value_::constant("HK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Language> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum State {}
impl State {
    /// `ENABLED`
    pub const ENABLED: Value_<State> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<State> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<State> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum SensitiveDataDetectionMode {}
impl SensitiveDataDetectionMode {
    /// `DETECTION`
    pub const DETECTION: Value_<SensitiveDataDetectionMode> = Value_::constant("DETECTION");
    /// `DETECTION_AND_REDACTION`
    pub const DETECTION_AND_REDACTION: Value_<SensitiveDataDetectionMode> = Value_::constant("DETECTION_AND_REDACTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SensitiveDataDetectionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum SensitiveDataDetectionScope {}
impl SensitiveDataDetectionScope {
    /// `STANDARD`
    pub const STANDARD: Value_<SensitiveDataDetectionScope> = Value_::constant("STANDARD");
    /// `CUSTOM`
    pub const CUSTOM: Value_<SensitiveDataDetectionScope> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SensitiveDataDetectionScope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum PIIEntityTypes {}
impl PIIEntityTypes {
    /// `ALL`
    pub const ALL: Value_<PIIEntityTypes> = Value_::constant("ALL");
    /// `ADDRESS`
    pub const ADDRESS: Value_<PIIEntityTypes> = Value_::constant("ADDRESS");
    /// `AGE`
    pub const AGE: Value_<PIIEntityTypes> = Value_::constant("AGE");
    /// `NAME`
    pub const NAME: Value_<PIIEntityTypes> = Value_::constant("NAME");
    /// `EMAIL`
    pub const EMAIL: Value_<PIIEntityTypes> = Value_::constant("EMAIL");
    /// `PHONE`
    pub const PHONE: Value_<PIIEntityTypes> = Value_::constant("PHONE");
    /// `USERNAME`
    pub const USERNAME: Value_<PIIEntityTypes> = Value_::constant("USERNAME");
    /// `PASSWORD`
    pub const PASSWORD: Value_<PIIEntityTypes> = Value_::constant("PASSWORD");
    /// `DRIVER_ID`
    pub const DRIVER_ID: Value_<PIIEntityTypes> = Value_::constant("DRIVER_ID");
    /// `LICENSE_PLATE`
    pub const LICENSE_PLATE: Value_<PIIEntityTypes> = Value_::constant("LICENSE_PLATE");
    /// `VEHICLE_IDENTIFICATION_NUMBER`
    pub const VEHICLE_IDENTIFICATION_NUMBER: Value_<PIIEntityTypes> = Value_::constant("VEHICLE_IDENTIFICATION_NUMBER");
    /// `CREDIT_DEBIT_CARD_CVV`
    pub const CREDIT_DEBIT_CARD_CVV: Value_<PIIEntityTypes> = Value_::constant("CREDIT_DEBIT_CARD_CVV");
    /// `CREDIT_DEBIT_CARD_EXPIRY`
    pub const CREDIT_DEBIT_CARD_EXPIRY: Value_<PIIEntityTypes> = Value_::constant("CREDIT_DEBIT_CARD_EXPIRY");
    /// `CREDIT_DEBIT_CARD_NUMBER`
    pub const CREDIT_DEBIT_CARD_NUMBER: Value_<PIIEntityTypes> = Value_::constant("CREDIT_DEBIT_CARD_NUMBER");
    /// `PIN`
    pub const PIN: Value_<PIIEntityTypes> = Value_::constant("PIN");
    /// `INTERNATIONAL_BANK_ACCOUNT_NUMBER`
    pub const INTERNATIONAL_BANK_ACCOUNT_NUMBER: Value_<PIIEntityTypes> = Value_::constant("INTERNATIONAL_BANK_ACCOUNT_NUMBER");
    /// `SWIFT_CODE`
    pub const SWIFT_CODE: Value_<PIIEntityTypes> = Value_::constant("SWIFT_CODE");
    /// `IP_ADDRESS`
    pub const IP_ADDRESS: Value_<PIIEntityTypes> = Value_::constant("IP_ADDRESS");
    /// `MAC_ADDRESS`
    pub const MAC_ADDRESS: Value_<PIIEntityTypes> = Value_::constant("MAC_ADDRESS");
    /// `URL`
    pub const URL: Value_<PIIEntityTypes> = Value_::constant("URL");
    /// `AWS_ACCESS_KEY`
    pub const AWS_ACCESS_KEY: Value_<PIIEntityTypes> = Value_::constant("AWS_ACCESS_KEY");
    /// `AWS_SECRET_KEY`
    pub const AWS_SECRET_KEY: Value_<PIIEntityTypes> = Value_::constant("AWS_SECRET_KEY");
    /// `US_BANK_ACCOUNT_NUMBER`
    pub const US_BANK_ACCOUNT_NUMBER: Value_<PIIEntityTypes> = Value_::constant("US_BANK_ACCOUNT_NUMBER");
    /// `US_BANK_ROUTING_NUMBER`
    pub const US_BANK_ROUTING_NUMBER: Value_<PIIEntityTypes> = Value_::constant("US_BANK_ROUTING_NUMBER");
    /// `US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER`
    pub const US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER: Value_<PIIEntityTypes> = Value_::constant("US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER");
    /// `US_PASSPORT_NUMBER`
    pub const US_PASSPORT_NUMBER: Value_<PIIEntityTypes> = Value_::constant("US_PASSPORT_NUMBER");
    /// `US_SOCIAL_SECURITY_NUMBER`
    pub const US_SOCIAL_SECURITY_NUMBER: Value_<PIIEntityTypes> = Value_::constant("US_SOCIAL_SECURITY_NUMBER");
    /// `CA_HEALTH_NUMBER`
    pub const CA_HEALTH_NUMBER: Value_<PIIEntityTypes> = Value_::constant("CA_HEALTH_NUMBER");
    /// `CA_SOCIAL_INSURANCE_NUMBER`
    pub const CA_SOCIAL_INSURANCE_NUMBER: Value_<PIIEntityTypes> = Value_::constant("CA_SOCIAL_INSURANCE_NUMBER");
    /// `UK_NATIONAL_HEALTH_SERVICE_NUMBER`
    pub const UK_NATIONAL_HEALTH_SERVICE_NUMBER: Value_<PIIEntityTypes> = Value_::constant("UK_NATIONAL_HEALTH_SERVICE_NUMBER");
    /// `UK_NATIONAL_INSURANCE_NUMBER`
    pub const UK_NATIONAL_INSURANCE_NUMBER: Value_<PIIEntityTypes> = Value_::constant("UK_NATIONAL_INSURANCE_NUMBER");
    /// `UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER`
    pub const UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER: Value_<PIIEntityTypes> = Value_::constant("UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PIIEntityTypes> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum PIIRedactionMaskMode {}
impl PIIRedactionMaskMode {
    /// `PII`
    pub const PII: Value_<PIIRedactionMaskMode> = Value_::constant("PII");
    /// `ENTITY_TYPE`
    pub const ENTITY_TYPE: Value_<PIIRedactionMaskMode> = Value_::constant("ENTITY_TYPE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PIIRedactionMaskMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum DesiredModality {}
impl DesiredModality {
    /// `DOCUMENT`
    pub const DOCUMENT: Value_<DesiredModality> = Value_::constant("DOCUMENT");
    /// `IMAGE`
    pub const IMAGE: Value_<DesiredModality> = Value_::constant("IMAGE");
    /// `VIDEO`
    pub const VIDEO: Value_<DesiredModality> = Value_::constant("VIDEO");
    /// `AUDIO`
    pub const AUDIO: Value_<DesiredModality> = Value_::constant("AUDIO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DesiredModality> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum ProjectType {}
impl ProjectType {
    /// `ASYNC`
    pub const ASYNC: Value_<ProjectType> = Value_::constant("ASYNC");
    /// `SYNC`
    pub const SYNC: Value_<ProjectType> = Value_::constant("SYNC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProjectType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum AudioExtractionCategoryType {}
impl AudioExtractionCategoryType {
    /// `AUDIO_CONTENT_MODERATION`
    pub const AUDIO_CONTENT_MODERATION: Value_<AudioExtractionCategoryType> = Value_::constant("AUDIO_CONTENT_MODERATION");
    /// `TRANSCRIPT`
    pub const TRANSCRIPT: Value_<AudioExtractionCategoryType> = Value_::constant("TRANSCRIPT");
    /// `TOPIC_CONTENT_MODERATION`
    pub const TOPIC_CONTENT_MODERATION: Value_<AudioExtractionCategoryType> = Value_::constant("TOPIC_CONTENT_MODERATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AudioExtractionCategoryType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum AudioStandardGenerativeFieldType {}
impl AudioStandardGenerativeFieldType {
    /// `AUDIO_SUMMARY`
    pub const AUDIO_SUMMARY: Value_<AudioStandardGenerativeFieldType> = Value_::constant("AUDIO_SUMMARY");
    /// `IAB`
    pub const IAB: Value_<AudioStandardGenerativeFieldType> = Value_::constant("IAB");
    /// `TOPIC_SUMMARY`
    pub const TOPIC_SUMMARY: Value_<AudioStandardGenerativeFieldType> = Value_::constant("TOPIC_SUMMARY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AudioStandardGenerativeFieldType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum DocumentExtractionGranularityType {}
impl DocumentExtractionGranularityType {
    /// `DOCUMENT`
    pub const DOCUMENT: Value_<DocumentExtractionGranularityType> = Value_::constant("DOCUMENT");
    /// `PAGE`
    pub const PAGE: Value_<DocumentExtractionGranularityType> = Value_::constant("PAGE");
    /// `ELEMENT`
    pub const ELEMENT: Value_<DocumentExtractionGranularityType> = Value_::constant("ELEMENT");
    /// `WORD`
    pub const WORD: Value_<DocumentExtractionGranularityType> = Value_::constant("WORD");
    /// `LINE`
    pub const LINE: Value_<DocumentExtractionGranularityType> = Value_::constant("LINE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DocumentExtractionGranularityType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum DocumentOutputTextFormatType {}
impl DocumentOutputTextFormatType {
    /// `PLAIN_TEXT`
    pub const PLAIN_TEXT: Value_<DocumentOutputTextFormatType> = Value_::constant("PLAIN_TEXT");
    /// `MARKDOWN`
    pub const MARKDOWN: Value_<DocumentOutputTextFormatType> = Value_::constant("MARKDOWN");
    /// `HTML`
    pub const HTML: Value_<DocumentOutputTextFormatType> = Value_::constant("HTML");
    /// `CSV`
    pub const CSV: Value_<DocumentOutputTextFormatType> = Value_::constant("CSV");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DocumentOutputTextFormatType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum ImageExtractionCategoryType {}
impl ImageExtractionCategoryType {
    /// `CONTENT_MODERATION`
    pub const CONTENT_MODERATION: Value_<ImageExtractionCategoryType> = Value_::constant("CONTENT_MODERATION");
    /// `TEXT_DETECTION`
    pub const TEXT_DETECTION: Value_<ImageExtractionCategoryType> = Value_::constant("TEXT_DETECTION");
    /// `LOGOS`
    pub const LOGOS: Value_<ImageExtractionCategoryType> = Value_::constant("LOGOS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImageExtractionCategoryType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum ImageStandardGenerativeFieldType {}
impl ImageStandardGenerativeFieldType {
    /// `IMAGE_SUMMARY`
    pub const IMAGE_SUMMARY: Value_<ImageStandardGenerativeFieldType> = Value_::constant("IMAGE_SUMMARY");
    /// `IAB`
    pub const IAB: Value_<ImageStandardGenerativeFieldType> = Value_::constant("IAB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImageStandardGenerativeFieldType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum VideoExtractionCategoryType {}
impl VideoExtractionCategoryType {
    /// `CONTENT_MODERATION`
    pub const CONTENT_MODERATION: Value_<VideoExtractionCategoryType> = Value_::constant("CONTENT_MODERATION");
    /// `TEXT_DETECTION`
    pub const TEXT_DETECTION: Value_<VideoExtractionCategoryType> = Value_::constant("TEXT_DETECTION");
    /// `TRANSCRIPT`
    pub const TRANSCRIPT: Value_<VideoExtractionCategoryType> = Value_::constant("TRANSCRIPT");
    /// `LOGOS`
    pub const LOGOS: Value_<VideoExtractionCategoryType> = Value_::constant("LOGOS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VideoExtractionCategoryType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataAutomationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
#[derive(Debug)]
pub enum VideoStandardGenerativeFieldType {}
impl VideoStandardGenerativeFieldType {
    /// `VIDEO_SUMMARY`
    pub const VIDEO_SUMMARY: Value_<VideoStandardGenerativeFieldType> = Value_::constant("VIDEO_SUMMARY");
    /// `IAB`
    pub const IAB: Value_<VideoStandardGenerativeFieldType> = Value_::constant("IAB");
    /// `CHAPTER_SUMMARY`
    pub const CHAPTER_SUMMARY: Value_<VideoStandardGenerativeFieldType> = Value_::constant("CHAPTER_SUMMARY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VideoStandardGenerativeFieldType> { Value_::from_node(value.into_node()) }
}
