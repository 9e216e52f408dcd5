// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chime::MediaInsightsPipelineConfiguration`

use stanchion_template::generated::*;

/// `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[must_use]
pub struct MediaInsightsPipelineConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MediaInsightsPipelineConfiguration<Missing_<super::required::elements>, Missing_<super::required::media_insights_pipeline_configuration_name>, Missing_<super::required::resource_access_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaInsightsPipelineConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MediaInsightsPipelineConfiguration<S0, S1, S2> {
    /// Sets `Elements`. Required.
    #[inline] pub fn elements(mut self, value: impl IntoValue_<Vec<MediaInsightsPipelineConfigurationElement>>) -> MediaInsightsPipelineConfiguration<Set_, S1, S2> { self.0.put("Elements", value.into_node()); MediaInsightsPipelineConfiguration(self.0, PhantomData_) }
    /// Sets `MediaInsightsPipelineConfigurationName`. Required. 2 to 64 characters. An update replaces the resource.
    #[inline] pub fn media_insights_pipeline_configuration_name(mut self, value: impl IntoValue_<String>) -> MediaInsightsPipelineConfiguration<S0, Set_, S2> { self.0.put("MediaInsightsPipelineConfigurationName", value.into_node()); MediaInsightsPipelineConfiguration(self.0, PhantomData_) }
    /// Sets `RealTimeAlertConfiguration`.
    #[inline] pub fn real_time_alert_configuration(mut self, value: impl IntoValue_<RealTimeAlertConfiguration>) -> Self { self.0.put("RealTimeAlertConfiguration", value.into_node()); self }
    /// Sets `ResourceAccessRoleArn`. Required. 1 to 1024 characters.
    #[inline] pub fn resource_access_role_arn(mut self, value: impl IntoValue_<String>) -> MediaInsightsPipelineConfiguration<S0, S1, Set_> { self.0.put("ResourceAccessRoleArn", value.into_node()); MediaInsightsPipelineConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MediaInsightsPipelineConfiguration> for MediaInsightsPipelineConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for MediaInsightsPipelineConfiguration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Chime::MediaInsightsPipelineConfiguration";
    type Handle = MediaInsightsPipelineConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MediaInsightsPipelineConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MediaInsightsPipelineConfigurationRef(Id_);
impl From<Id_> for MediaInsightsPipelineConfigurationRef { #[inline] fn from(id: Id_) -> Self { MediaInsightsPipelineConfigurationRef(id) } }
impl AsRef<Id_> for MediaInsightsPipelineConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MediaInsightsPipelineConfigurationRef {
    /// `Ref`: `MediaInsightsPipelineConfigurationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `MediaInsightsPipelineConfigurationArn`
    #[inline] pub fn media_insights_pipeline_configuration_arn(&self) -> Value_<String> { self.0.attribute("MediaInsightsPipelineConfigurationArn") }
    /// `Fn::GetAtt` `MediaInsightsPipelineConfigurationId`
    #[inline] pub fn media_insights_pipeline_configuration_id(&self) -> Value_<String> { self.0.attribute("MediaInsightsPipelineConfigurationId") }
    /// `Fn::GetAtt` `UpdatedTimestamp`
    #[inline] pub fn updated_timestamp(&self) -> Value_<String> { self.0.attribute("UpdatedTimestamp") }
}
/// `AWS::Chime::MediaInsightsPipelineConfiguration.PostCallAnalyticsSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-postcallanalyticssettings.html)
#[must_use]
pub struct PostCallAnalyticsSettings<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PostCallAnalyticsSettings<Missing_<super::required::data_access_role_arn>, Missing_<super::required::output_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PostCallAnalyticsSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PostCallAnalyticsSettings<S0, S1> {
    /// Sets `ContentRedactionOutput`. The values are constants of [`ContentRedactionOutput`].
    #[inline] pub fn content_redaction_output(mut self, value: impl IntoValue_<ContentRedactionOutput>) -> Self { self.0.put("ContentRedactionOutput", value.into_node()); self }
    /// Sets `DataAccessRoleArn`. Required. At most 4096 characters.
    #[inline] pub fn data_access_role_arn(mut self, value: impl IntoValue_<String>) -> PostCallAnalyticsSettings<Set_, S1> { self.0.put("DataAccessRoleArn", value.into_node()); PostCallAnalyticsSettings(self.0, PhantomData_) }
    /// Sets `OutputEncryptionKMSKeyId`. At most 4096 characters.
    #[inline] pub fn output_encryption_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputEncryptionKMSKeyId", value.into_node()); self }
    /// Sets `OutputLocation`. Required. At most 4096 characters.
    #[inline] pub fn output_location(mut self, value: impl IntoValue_<String>) -> PostCallAnalyticsSettings<S0, Set_> { self.0.put("OutputLocation", value.into_node()); PostCallAnalyticsSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PostCallAnalyticsSettings> for PostCallAnalyticsSettings<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::MediaInsightsPipelineConfiguration.AmazonTranscribeCallAnalyticsProcessorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-amazontranscribecallanalyticsprocessorconfiguration.html)
#[must_use]
pub struct AmazonTranscribeCallAnalyticsProcessorConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AmazonTranscribeCallAnalyticsProcessorConfiguration<Missing_<super::required::language_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AmazonTranscribeCallAnalyticsProcessorConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AmazonTranscribeCallAnalyticsProcessorConfiguration<S0> {
    /// Sets `CallAnalyticsStreamCategories`. 1 to 20 items.
    #[inline] pub fn call_analytics_stream_categories(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CallAnalyticsStreamCategories", value.into_node()); self }
    /// Sets `ContentIdentificationType`. The values are constants of [`ContentIdentificationType`].
    #[inline] pub fn content_identification_type(mut self, value: impl IntoValue_<ContentIdentificationType>) -> Self { self.0.put("ContentIdentificationType", value.into_node()); self }
    /// Sets `ContentRedactionType`. The values are constants of [`ContentRedactionType`].
    #[inline] pub fn content_redaction_type(mut self, value: impl IntoValue_<ContentRedactionType>) -> Self { self.0.put("ContentRedactionType", value.into_node()); self }
    /// Sets `EnablePartialResultsStabilization`.
    #[inline] pub fn enable_partial_results_stabilization(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePartialResultsStabilization", value.into_node()); self }
    /// Sets `FilterPartialResults`.
    #[inline] pub fn filter_partial_results(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FilterPartialResults", value.into_node()); self }
    /// Sets `LanguageCode`. Required. The values are constants of [`LanguageCode`].
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<LanguageCode>) -> AmazonTranscribeCallAnalyticsProcessorConfiguration<Set_> { self.0.put("LanguageCode", value.into_node()); AmazonTranscribeCallAnalyticsProcessorConfiguration(self.0, PhantomData_) }
    /// Sets `LanguageModelName`. 1 to 200 characters.
    #[inline] pub fn language_model_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageModelName", value.into_node()); self }
    /// Sets `PartialResultsStability`. The values are constants of [`PartialResultsStability`].
    #[inline] pub fn partial_results_stability(mut self, value: impl IntoValue_<PartialResultsStability>) -> Self { self.0.put("PartialResultsStability", value.into_node()); self }
    /// Sets `PiiEntityTypes`. 1 to 300 characters.
    #[inline] pub fn pii_entity_types(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PiiEntityTypes", value.into_node()); self }
    /// Sets `PostCallAnalyticsSettings`.
    #[inline] pub fn post_call_analytics_settings(mut self, value: impl IntoValue_<PostCallAnalyticsSettings>) -> Self { self.0.put("PostCallAnalyticsSettings", value.into_node()); self }
    /// Sets `VocabularyFilterMethod`. The values are constants of [`VocabularyFilterMethod`].
    #[inline] pub fn vocabulary_filter_method(mut self, value: impl IntoValue_<VocabularyFilterMethod>) -> Self { self.0.put("VocabularyFilterMethod", value.into_node()); self }
    /// Sets `VocabularyFilterName`. 1 to 200 characters.
    #[inline] pub fn vocabulary_filter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VocabularyFilterName", value.into_node()); self }
    /// Sets `VocabularyName`. 1 to 200 characters.
    #[inline] pub fn vocabulary_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VocabularyName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AmazonTranscribeCallAnalyticsProcessorConfiguration> for AmazonTranscribeCallAnalyticsProcessorConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::MediaInsightsPipelineConfiguration.AmazonTranscribeProcessorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-amazontranscribeprocessorconfiguration.html)
#[must_use]
pub struct AmazonTranscribeProcessorConfiguration(Properties_);
impl AmazonTranscribeProcessorConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AmazonTranscribeProcessorConfiguration(Properties_::new()) }
}
impl AmazonTranscribeProcessorConfiguration {
    /// Sets `ContentIdentificationType`. The values are constants of [`AmazonTranscribeProcessorConfigurationContentIdentificationType`].
    #[inline] pub fn content_identification_type(mut self, value: impl IntoValue_<AmazonTranscribeProcessorConfigurationContentIdentificationType>) -> Self { self.0.put("ContentIdentificationType", value.into_node()); self }
    /// Sets `ContentRedactionType`. The values are constants of [`AmazonTranscribeProcessorConfigurationContentRedactionType`].
    #[inline] pub fn content_redaction_type(mut self, value: impl IntoValue_<AmazonTranscribeProcessorConfigurationContentRedactionType>) -> Self { self.0.put("ContentRedactionType", value.into_node()); self }
    /// Sets `EnablePartialResultsStabilization`.
    #[inline] pub fn enable_partial_results_stabilization(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePartialResultsStabilization", value.into_node()); self }
    /// Sets `FilterPartialResults`.
    #[inline] pub fn filter_partial_results(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FilterPartialResults", value.into_node()); self }
    /// Sets `IdentifyLanguage`.
    #[inline] pub fn identify_language(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IdentifyLanguage", value.into_node()); self }
    /// Sets `IdentifyMultipleLanguages`.
    #[inline] pub fn identify_multiple_languages(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IdentifyMultipleLanguages", value.into_node()); self }
    /// Sets `LanguageCode`. The values are constants of [`AmazonTranscribeProcessorConfigurationLanguageCode`].
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<AmazonTranscribeProcessorConfigurationLanguageCode>) -> Self { self.0.put("LanguageCode", value.into_node()); self }
    /// Sets `LanguageModelName`. 1 to 200 characters.
    #[inline] pub fn language_model_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageModelName", value.into_node()); self }
    /// Sets `LanguageOptions`. 1 to 200 characters.
    #[inline] pub fn language_options(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageOptions", value.into_node()); self }
    /// Sets `PartialResultsStability`. The values are constants of [`AmazonTranscribeProcessorConfigurationPartialResultsStability`].
    #[inline] pub fn partial_results_stability(mut self, value: impl IntoValue_<AmazonTranscribeProcessorConfigurationPartialResultsStability>) -> Self { self.0.put("PartialResultsStability", value.into_node()); self }
    /// Sets `PiiEntityTypes`. 1 to 300 characters.
    #[inline] pub fn pii_entity_types(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PiiEntityTypes", value.into_node()); self }
    /// Sets `PreferredLanguage`. The values are constants of [`PreferredLanguage`].
    #[inline] pub fn preferred_language(mut self, value: impl IntoValue_<PreferredLanguage>) -> Self { self.0.put("PreferredLanguage", value.into_node()); self }
    /// Sets `ShowSpeakerLabel`.
    #[inline] pub fn show_speaker_label(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ShowSpeakerLabel", value.into_node()); self }
    /// Sets `VocabularyFilterMethod`. The values are constants of [`AmazonTranscribeProcessorConfigurationVocabularyFilterMethod`].
    #[inline] pub fn vocabulary_filter_method(mut self, value: impl IntoValue_<AmazonTranscribeProcessorConfigurationVocabularyFilterMethod>) -> Self { self.0.put("VocabularyFilterMethod", value.into_node()); self }
    /// Sets `VocabularyFilterName`. 1 to 200 characters.
    #[inline] pub fn vocabulary_filter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VocabularyFilterName", value.into_node()); self }
    /// Sets `VocabularyFilterNames`. 1 to 3000 characters.
    #[inline] pub fn vocabulary_filter_names(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VocabularyFilterNames", value.into_node()); self }
    /// Sets `VocabularyName`. 1 to 200 characters.
    #[inline] pub fn vocabulary_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VocabularyName", value.into_node()); self }
    /// Sets `VocabularyNames`. 1 to 3000 characters.
    #[inline] pub fn vocabulary_names(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VocabularyNames", value.into_node()); self }
}
impl IntoValue_<AmazonTranscribeProcessorConfiguration> for AmazonTranscribeProcessorConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::MediaInsightsPipelineConfiguration.KinesisDataStreamSinkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-kinesisdatastreamsinkconfiguration.html)
#[must_use]
pub struct KinesisDataStreamSinkConfiguration(Properties_);
impl KinesisDataStreamSinkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KinesisDataStreamSinkConfiguration(Properties_::new()) }
}
impl KinesisDataStreamSinkConfiguration {
    /// Sets `InsightsTarget`. 1 to 1024 characters.
    #[inline] pub fn insights_target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InsightsTarget", value.into_node()); self }
}
impl IntoValue_<KinesisDataStreamSinkConfiguration> for KinesisDataStreamSinkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::MediaInsightsPipelineConfiguration.S3RecordingSinkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-s3recordingsinkconfiguration.html)
#[must_use]
pub struct S3RecordingSinkConfiguration(Properties_);
impl S3RecordingSinkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3RecordingSinkConfiguration(Properties_::new()) }
}
impl S3RecordingSinkConfiguration {
    /// Sets `Destination`. 1 to 1024 characters.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `RecordingFileFormat`. The values are constants of [`RecordingFileFormat`].
    #[inline] pub fn recording_file_format(mut self, value: impl IntoValue_<RecordingFileFormat>) -> Self { self.0.put("RecordingFileFormat", value.into_node()); self }
}
impl IntoValue_<S3RecordingSinkConfiguration> for S3RecordingSinkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::MediaInsightsPipelineConfiguration.MediaInsightsPipelineConfigurationElement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-mediainsightspipelineconfigurationelement.html)
#[must_use]
pub struct MediaInsightsPipelineConfigurationElement<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MediaInsightsPipelineConfigurationElement<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaInsightsPipelineConfigurationElement(Properties_::new(), PhantomData_) }
}
impl<S0> MediaInsightsPipelineConfigurationElement<S0> {
    /// Sets `AmazonTranscribeCallAnalyticsProcessorConfiguration`.
    #[inline] pub fn amazon_transcribe_call_analytics_processor_configuration(mut self, value: impl IntoValue_<AmazonTranscribeCallAnalyticsProcessorConfiguration>) -> Self { self.0.put("AmazonTranscribeCallAnalyticsProcessorConfiguration", value.into_node()); self }
    /// Sets `AmazonTranscribeProcessorConfiguration`.
    #[inline] pub fn amazon_transcribe_processor_configuration(mut self, value: impl IntoValue_<AmazonTranscribeProcessorConfiguration>) -> Self { self.0.put("AmazonTranscribeProcessorConfiguration", value.into_node()); self }
    /// Sets `KinesisDataStreamSinkConfiguration`.
    #[inline] pub fn kinesis_data_stream_sink_configuration(mut self, value: impl IntoValue_<KinesisDataStreamSinkConfiguration>) -> Self { self.0.put("KinesisDataStreamSinkConfiguration", value.into_node()); self }
    /// Sets `S3RecordingSinkConfiguration`.
    #[inline] pub fn s3_recording_sink_configuration(mut self, value: impl IntoValue_<S3RecordingSinkConfiguration>) -> Self { self.0.put("S3RecordingSinkConfiguration", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> MediaInsightsPipelineConfigurationElement<Set_> { self.0.put("Type", value.into_node()); MediaInsightsPipelineConfigurationElement(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MediaInsightsPipelineConfigurationElement> for MediaInsightsPipelineConfigurationElement<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::MediaInsightsPipelineConfiguration.IssueDetectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-issuedetectionconfiguration.html)
#[must_use]
pub struct IssueDetectionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IssueDetectionConfiguration<Missing_<super::required::rule_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IssueDetectionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> IssueDetectionConfiguration<S0> {
    /// Sets `RuleName`. Required. 2 to 64 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> IssueDetectionConfiguration<Set_> { self.0.put("RuleName", value.into_node()); IssueDetectionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IssueDetectionConfiguration> for IssueDetectionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::MediaInsightsPipelineConfiguration.KeywordMatchConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-keywordmatchconfiguration.html)
#[must_use]
pub struct KeywordMatchConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KeywordMatchConfiguration<Missing_<super::required::keywords>, Missing_<super::required::rule_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeywordMatchConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KeywordMatchConfiguration<S0, S1> {
    /// Sets `Keywords`. Required. 1 to 10 items.
    #[inline] pub fn keywords(mut self, value: impl IntoValue_<Vec<String>>) -> KeywordMatchConfiguration<Set_, S1> { self.0.put("Keywords", value.into_node()); KeywordMatchConfiguration(self.0, PhantomData_) }
    /// Sets `Negate`.
    #[inline] pub fn negate(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Negate", value.into_node()); self }
    /// Sets `RuleName`. Required. 2 to 64 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> KeywordMatchConfiguration<S0, Set_> { self.0.put("RuleName", value.into_node()); KeywordMatchConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KeywordMatchConfiguration> for KeywordMatchConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::MediaInsightsPipelineConfiguration.SentimentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-sentimentconfiguration.html)
#[must_use]
pub struct SentimentConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SentimentConfiguration<Missing_<super::required::rule_name>, Missing_<super::required::sentiment_type>, Missing_<super::required::time_period>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SentimentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SentimentConfiguration<S0, S1, S2> {
    /// Sets `RuleName`. Required. 2 to 64 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> SentimentConfiguration<Set_, S1, S2> { self.0.put("RuleName", value.into_node()); SentimentConfiguration(self.0, PhantomData_) }
    /// Sets `SentimentType`. Required. The values are constants of [`SentimentType`].
    #[inline] pub fn sentiment_type(mut self, value: impl IntoValue_<SentimentType>) -> SentimentConfiguration<S0, Set_, S2> { self.0.put("SentimentType", value.into_node()); SentimentConfiguration(self.0, PhantomData_) }
    /// Sets `TimePeriod`. Required. 60 to 1800.
    #[inline] pub fn time_period(mut self, value: impl IntoValue_<i64>) -> SentimentConfiguration<S0, S1, Set_> { self.0.put("TimePeriod", value.into_node()); SentimentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SentimentConfiguration> for SentimentConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::MediaInsightsPipelineConfiguration.RealTimeAlertRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-realtimealertrule.html)
#[must_use]
pub struct RealTimeAlertRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RealTimeAlertRule<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RealTimeAlertRule(Properties_::new(), PhantomData_) }
}
impl<S0> RealTimeAlertRule<S0> {
    /// Sets `IssueDetectionConfiguration`.
    #[inline] pub fn issue_detection_configuration(mut self, value: impl IntoValue_<IssueDetectionConfiguration>) -> Self { self.0.put("IssueDetectionConfiguration", value.into_node()); self }
    /// Sets `KeywordMatchConfiguration`.
    #[inline] pub fn keyword_match_configuration(mut self, value: impl IntoValue_<KeywordMatchConfiguration>) -> Self { self.0.put("KeywordMatchConfiguration", value.into_node()); self }
    /// Sets `SentimentConfiguration`.
    #[inline] pub fn sentiment_configuration(mut self, value: impl IntoValue_<SentimentConfiguration>) -> Self { self.0.put("SentimentConfiguration", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`RealTimeAlertRuleType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<RealTimeAlertRuleType>) -> RealTimeAlertRule<Set_> { self.0.put("Type", value.into_node()); RealTimeAlertRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RealTimeAlertRule> for RealTimeAlertRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::MediaInsightsPipelineConfiguration.RealTimeAlertConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-realtimealertconfiguration.html)
#[must_use]
pub struct RealTimeAlertConfiguration(Properties_);
impl RealTimeAlertConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RealTimeAlertConfiguration(Properties_::new()) }
}
impl RealTimeAlertConfiguration {
    /// Sets `Disabled`.
    #[inline] pub fn disabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Disabled", value.into_node()); self }
    /// Sets `Rules`. 1 to 3 items.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<RealTimeAlertRule>>) -> Self { self.0.put("Rules", value.into_node()); self }
}
impl IntoValue_<RealTimeAlertConfiguration> for RealTimeAlertConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum ContentIdentificationType {}
impl ContentIdentificationType {
    /// `PII`
    pub const PII: Value_<ContentIdentificationType> = Value_::constant("PII");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentIdentificationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum ContentRedactionType {}
impl ContentRedactionType {
    /// `PII`
    pub const PII: Value_<ContentRedactionType> = Value_::constant("PII");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentRedactionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum LanguageCode {}
impl LanguageCode {
    /// `en-US`
    pub const EN_US: Value_<LanguageCode> = Value_::constant("en-US");
    /// `en-GB`
    pub const EN_GB: Value_<LanguageCode> = Value_::constant("en-GB");
    /// `es-US`
    pub const ES_US: Value_<LanguageCode> = Value_::constant("es-US");
    /// `fr-CA`
    pub const FR_CA: Value_<LanguageCode> = Value_::constant("fr-CA");
    /// `fr-FR`
    pub const FR_FR: Value_<LanguageCode> = Value_::constant("fr-FR");
    /// `en-AU`
    pub const EN_AU: Value_<LanguageCode> = Value_::constant("en-AU");
    /// `it-IT`
    pub const IT_IT: Value_<LanguageCode> = Value_::constant("it-IT");
    /// `de-DE`
    pub const DE_DE: Value_<LanguageCode> = Value_::constant("de-DE");
    /// `pt-BR`
    pub const PT_BR: Value_<LanguageCode> = Value_::constant("pt-BR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LanguageCode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum PartialResultsStability {}
impl PartialResultsStability {
    /// `high`
    pub const HIGH: Value_<PartialResultsStability> = Value_::constant("high");
    /// `medium`
    pub const MEDIUM: Value_<PartialResultsStability> = Value_::constant("medium");
    /// `low`
    pub const LOW: Value_<PartialResultsStability> = Value_::constant("low");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PartialResultsStability> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum ContentRedactionOutput {}
impl ContentRedactionOutput {
    /// `redacted`
    pub const REDACTED: Value_<ContentRedactionOutput> = Value_::constant("redacted");
    /// `redacted_and_unredacted`
    pub const REDACTED_AND_UNREDACTED: Value_<ContentRedactionOutput> = Value_::constant("redacted_and_unredacted");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentRedactionOutput> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum VocabularyFilterMethod {}
impl VocabularyFilterMethod {
    /// `remove`
    pub const REMOVE: Value_<VocabularyFilterMethod> = Value_::constant("remove");
    /// `mask`
    pub const MASK: Value_<VocabularyFilterMethod> = Value_::constant("mask");
    /// `tag`
    pub const TAG: Value_<VocabularyFilterMethod> = Value_::constant("tag");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VocabularyFilterMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum AmazonTranscribeProcessorConfigurationContentIdentificationType {}
impl AmazonTranscribeProcessorConfigurationContentIdentificationType {
    /// `PII`
    pub const PII: Value_<AmazonTranscribeProcessorConfigurationContentIdentificationType> = Value_::constant("PII");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AmazonTranscribeProcessorConfigurationContentIdentificationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum AmazonTranscribeProcessorConfigurationContentRedactionType {}
impl AmazonTranscribeProcessorConfigurationContentRedactionType {
    /// `PII`
    pub const PII: Value_<AmazonTranscribeProcessorConfigurationContentRedactionType> = Value_::constant("PII");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AmazonTranscribeProcessorConfigurationContentRedactionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum AmazonTranscribeProcessorConfigurationLanguageCode {}
impl AmazonTranscribeProcessorConfigurationLanguageCode {
    /// `en-US`
    pub const EN_US: Value_<AmazonTranscribeProcessorConfigurationLanguageCode> = Value_::constant("en-US");
    /// `en-GB`
    pub const EN_GB: Value_<AmazonTranscribeProcessorConfigurationLanguageCode> = Value_::constant("en-GB");
    /// `es-US`
    pub const ES_US: Value_<AmazonTranscribeProcessorConfigurationLanguageCode> = Value_::constant("es-US");
    /// `fr-CA`
    pub const FR_CA: Value_<AmazonTranscribeProcessorConfigurationLanguageCode> = Value_::constant("fr-CA");
    /// `fr-FR`
    pub const FR_FR: Value_<AmazonTranscribeProcessorConfigurationLanguageCode> = Value_::constant("fr-FR");
    /// `en-AU`
    pub const EN_AU: Value_<AmazonTranscribeProcessorConfigurationLanguageCode> = Value_::constant("en-AU");
    /// `it-IT`
    pub const IT_IT: Value_<AmazonTranscribeProcessorConfigurationLanguageCode> = Value_::constant("it-IT");
    /// `de-DE`
    pub const DE_DE: Value_<AmazonTranscribeProcessorConfigurationLanguageCode> = Value_::constant("de-DE");
    /// `pt-BR`
    pub const PT_BR: Value_<AmazonTranscribeProcessorConfigurationLanguageCode> = Value_::constant("pt-BR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AmazonTranscribeProcessorConfigurationLanguageCode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum AmazonTranscribeProcessorConfigurationPartialResultsStability {}
impl AmazonTranscribeProcessorConfigurationPartialResultsStability {
    /// `high`
    pub const HIGH: Value_<AmazonTranscribeProcessorConfigurationPartialResultsStability> = Value_::constant("high");
    /// `medium`
    pub const MEDIUM: Value_<AmazonTranscribeProcessorConfigurationPartialResultsStability> = Value_::constant("medium");
    /// `low`
    pub const LOW: Value_<AmazonTranscribeProcessorConfigurationPartialResultsStability> = Value_::constant("low");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AmazonTranscribeProcessorConfigurationPartialResultsStability> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum PreferredLanguage {}
impl PreferredLanguage {
    /// `en-US`
    pub const EN_US: Value_<PreferredLanguage> = Value_::constant("en-US");
    /// `en-GB`
    pub const EN_GB: Value_<PreferredLanguage> = Value_::constant("en-GB");
    /// `es-US`
    pub const ES_US: Value_<PreferredLanguage> = Value_::constant("es-US");
    /// `fr-CA`
    pub const FR_CA: Value_<PreferredLanguage> = Value_::constant("fr-CA");
    /// `fr-FR`
    pub const FR_FR: Value_<PreferredLanguage> = Value_::constant("fr-FR");
    /// `en-AU`
    pub const EN_AU: Value_<PreferredLanguage> = Value_::constant("en-AU");
    /// `it-IT`
    pub const IT_IT: Value_<PreferredLanguage> = Value_::constant("it-IT");
    /// `de-DE`
    pub const DE_DE: Value_<PreferredLanguage> = Value_::constant("de-DE");
    /// `pt-BR`
    pub const PT_BR: Value_<PreferredLanguage> = Value_::constant("pt-BR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreferredLanguage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum AmazonTranscribeProcessorConfigurationVocabularyFilterMethod {}
impl AmazonTranscribeProcessorConfigurationVocabularyFilterMethod {
    /// `remove`
    pub const REMOVE: Value_<AmazonTranscribeProcessorConfigurationVocabularyFilterMethod> = Value_::constant("remove");
    /// `mask`
    pub const MASK: Value_<AmazonTranscribeProcessorConfigurationVocabularyFilterMethod> = Value_::constant("mask");
    /// `tag`
    pub const TAG: Value_<AmazonTranscribeProcessorConfigurationVocabularyFilterMethod> = Value_::constant("tag");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AmazonTranscribeProcessorConfigurationVocabularyFilterMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum RecordingFileFormat {}
impl RecordingFileFormat {
    /// `Wav`
    pub const WAV: Value_<RecordingFileFormat> = Value_::constant("Wav");
    /// `Opus`
    pub const OPUS: Value_<RecordingFileFormat> = Value_::constant("Opus");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecordingFileFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `AmazonTranscribeCallAnalyticsProcessor`
    pub const AMAZON_TRANSCRIBE_CALL_ANALYTICS_PROCESSOR: Value_<Type> = Value_::constant("AmazonTranscribeCallAnalyticsProcessor");
    /// `AmazonTranscribeProcessor`
    pub const AMAZON_TRANSCRIBE_PROCESSOR: Value_<Type> = Value_::constant("AmazonTranscribeProcessor");
    /// `KinesisDataStreamSink`
    pub const KINESIS_DATA_STREAM_SINK: Value_<Type> = Value_::constant("KinesisDataStreamSink");
    /// `S3RecordingSink`
    pub const S3_RECORDING_SINK: Value_<Type> = Value_::constant("S3RecordingSink");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum SentimentType {}
impl SentimentType {
    /// `NEGATIVE`
    pub const NEGATIVE: Value_<SentimentType> = Value_::constant("NEGATIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SentimentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
#[derive(Debug)]
pub enum RealTimeAlertRuleType {}
impl RealTimeAlertRuleType {
    /// `KeywordMatch`
    pub const KEYWORD_MATCH: Value_<RealTimeAlertRuleType> = Value_::constant("KeywordMatch");
    /// `Sentiment`
    pub const SENTIMENT: Value_<RealTimeAlertRuleType> = Value_::constant("Sentiment");
    /// `IssueDetection`
    pub const ISSUE_DETECTION: Value_<RealTimeAlertRuleType> = Value_::constant("IssueDetection");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RealTimeAlertRuleType> { Value_::from_node(value.into_node()) }
}
