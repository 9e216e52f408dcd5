// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::KnowledgeBase`

use stanchion_template::generated::*;

/// `AWS::QuickSight::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-knowledgebase.html)
#[must_use]
pub struct KnowledgeBase<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl KnowledgeBase<Missing_<super::required::aws_account_id>, Missing_<super::required::data_source_arn>, Missing_<super::required::knowledge_base_configuration>, Missing_<super::required::knowledge_base_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KnowledgeBase(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> KnowledgeBase<S0, S1, S2, S3, S4> {
    /// Sets `AccessControlConfiguration`.
    #[inline] pub fn access_control_configuration(mut self, value: impl IntoValue_<AccessControlConfiguration>) -> Self { self.0.put("AccessControlConfiguration", value.into_node()); self }
    /// Sets `AwsAccountId`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> KnowledgeBase<Set_, S1, S2, S3, S4> { self.0.put("AwsAccountId", value.into_node()); KnowledgeBase(self.0, PhantomData_) }
    /// Sets `DataSourceArn`. Required. 0 to 1284 characters. An update replaces the resource.
    #[inline] pub fn data_source_arn(mut self, value: impl IntoValue_<String>) -> KnowledgeBase<S0, Set_, S2, S3, S4> { self.0.put("DataSourceArn", value.into_node()); KnowledgeBase(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IsEmailNotificationOptedForIngestionFailures`.
    #[inline] pub fn is_email_notification_opted_for_ingestion_failures(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsEmailNotificationOptedForIngestionFailures", value.into_node()); self }
    /// Sets `KnowledgeBaseConfiguration`. Required.
    #[inline] pub fn knowledge_base_configuration(mut self, value: impl IntoValue_<KnowledgeBaseConfiguration>) -> KnowledgeBase<S0, S1, Set_, S3, S4> { self.0.put("KnowledgeBaseConfiguration", value.into_node()); KnowledgeBase(self.0, PhantomData_) }
    /// Sets `KnowledgeBaseId`. Required. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn knowledge_base_id(mut self, value: impl IntoValue_<String>) -> KnowledgeBase<S0, S1, S2, Set_, S4> { self.0.put("KnowledgeBaseId", value.into_node()); KnowledgeBase(self.0, PhantomData_) }
    /// Sets `MediaExtractionConfiguration`.
    #[inline] pub fn media_extraction_configuration(mut self, value: impl IntoValue_<MediaExtractionConfiguration>) -> Self { self.0.put("MediaExtractionConfiguration", value.into_node()); self }
    /// Sets `Name`. Required. 0 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> KnowledgeBase<S0, S1, S2, S3, Set_> { self.0.put("Name", value.into_node()); KnowledgeBase(self.0, PhantomData_) }
    /// Sets `Permissions`. 1 to 64 items.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<ResourcePermission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `PrimaryOwnerArn`. An update replaces the resource.
    #[inline] pub fn primary_owner_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrimaryOwnerArn", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<KnowledgeBase> for KnowledgeBase<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for KnowledgeBase<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::QuickSight::KnowledgeBase";
    type Handle = KnowledgeBaseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`KnowledgeBase`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct KnowledgeBaseRef(Id_);
impl From<Id_> for KnowledgeBaseRef { #[inline] fn from(id: Id_) -> Self { KnowledgeBaseRef(id) } }
impl AsRef<Id_> for KnowledgeBaseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl KnowledgeBaseRef {
    /// `Ref`: `AwsAccountId|KnowledgeBaseId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DocumentCount`
    #[inline] pub fn document_count(&self) -> Value_<f64> { self.0.attribute("DocumentCount") }
    /// `Fn::GetAtt` `KnowledgeBaseArn`
    #[inline] pub fn knowledge_base_arn(&self) -> Value_<String> { self.0.attribute("KnowledgeBaseArn") }
    /// `Fn::GetAtt` `KnowledgeBaseSizeBytes`
    #[inline] pub fn knowledge_base_size_bytes(&self) -> Value_<f64> { self.0.attribute("KnowledgeBaseSizeBytes") }
    /// `Fn::GetAtt` `PrimaryOwnerUsername`
    #[inline] pub fn primary_owner_username(&self) -> Value_<String> { self.0.attribute("PrimaryOwnerUsername") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::QuickSight::KnowledgeBase.AccessControlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-knowledgebase-accesscontrolconfiguration.html)
#[must_use]
pub struct AccessControlConfiguration(Properties_);
impl AccessControlConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessControlConfiguration(Properties_::new()) }
}
impl AccessControlConfiguration {
    /// Sets `IsACLEnabled`.
    #[inline] pub fn is_acl_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsACLEnabled", value.into_node()); self }
}
impl IntoValue_<AccessControlConfiguration> for AccessControlConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::KnowledgeBase.KbTemplateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-knowledgebase-kbtemplateconfiguration.html)
#[must_use]
pub struct KbTemplateConfiguration(Properties_);
impl KbTemplateConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KbTemplateConfiguration(Properties_::new()) }
}
impl KbTemplateConfiguration {
    /// Sets `Template`.
    #[inline] pub fn template(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Template", value.into_node()); self }
}
impl IntoValue_<KbTemplateConfiguration> for KbTemplateConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::KnowledgeBase.KnowledgeBaseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-knowledgebase-knowledgebaseconfiguration.html)
#[must_use]
pub struct KnowledgeBaseConfiguration(Properties_);
impl KnowledgeBaseConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KnowledgeBaseConfiguration(Properties_::new()) }
}
impl KnowledgeBaseConfiguration {
    /// Sets `TemplateConfiguration`.
    #[inline] pub fn template_configuration(mut self, value: impl IntoValue_<KbTemplateConfiguration>) -> Self { self.0.put("TemplateConfiguration", value.into_node()); self }
}
impl IntoValue_<KnowledgeBaseConfiguration> for KnowledgeBaseConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::KnowledgeBase.AudioExtractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-knowledgebase-audioextractionconfiguration.html)
#[must_use]
pub struct AudioExtractionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AudioExtractionConfiguration<Missing_<super::required::audio_extraction_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioExtractionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AudioExtractionConfiguration<S0> {
    /// Sets `AudioExtractionStatus`. Required. The values are constants of [`AudioExtractionStatus`].
    #[inline] pub fn audio_extraction_status(mut self, value: impl IntoValue_<AudioExtractionStatus>) -> AudioExtractionConfiguration<Set_> { self.0.put("AudioExtractionStatus", value.into_node()); AudioExtractionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AudioExtractionConfiguration> for AudioExtractionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::KnowledgeBase.ImageExtractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-knowledgebase-imageextractionconfiguration.html)
#[must_use]
pub struct ImageExtractionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ImageExtractionConfiguration<Missing_<super::required::image_extraction_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageExtractionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ImageExtractionConfiguration<S0> {
    /// Sets `ImageExtractionStatus`. Required. The values are constants of [`ImageExtractionStatus`].
    #[inline] pub fn image_extraction_status(mut self, value: impl IntoValue_<ImageExtractionStatus>) -> ImageExtractionConfiguration<Set_> { self.0.put("ImageExtractionStatus", value.into_node()); ImageExtractionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ImageExtractionConfiguration> for ImageExtractionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::KnowledgeBase.VideoExtractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-knowledgebase-videoextractionconfiguration.html)
#[must_use]
pub struct VideoExtractionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VideoExtractionConfiguration<Missing_<super::required::video_extraction_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VideoExtractionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> VideoExtractionConfiguration<S0> {
    /// Sets `VideoExtractionStatus`. Required. The values are constants of [`VideoExtractionStatus`].
    #[inline] pub fn video_extraction_status(mut self, value: impl IntoValue_<VideoExtractionStatus>) -> VideoExtractionConfiguration<Set_> { self.0.put("VideoExtractionStatus", value.into_node()); VideoExtractionConfiguration(self.0, PhantomData_) }
    /// Sets `VideoExtractionType`. The values are constants of [`VideoExtractionType`].
    #[inline] pub fn video_extraction_type(mut self, value: impl IntoValue_<VideoExtractionType>) -> Self { self.0.put("VideoExtractionType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VideoExtractionConfiguration> for VideoExtractionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::KnowledgeBase.MediaExtractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-knowledgebase-mediaextractionconfiguration.html)
#[must_use]
pub struct MediaExtractionConfiguration(Properties_);
impl MediaExtractionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaExtractionConfiguration(Properties_::new()) }
}
impl MediaExtractionConfiguration {
    /// Sets `AudioExtractionConfiguration`.
    #[inline] pub fn audio_extraction_configuration(mut self, value: impl IntoValue_<AudioExtractionConfiguration>) -> Self { self.0.put("AudioExtractionConfiguration", value.into_node()); self }
    /// Sets `ImageExtractionConfiguration`.
    #[inline] pub fn image_extraction_configuration(mut self, value: impl IntoValue_<ImageExtractionConfiguration>) -> Self { self.0.put("ImageExtractionConfiguration", value.into_node()); self }
    /// Sets `VideoExtractionConfiguration`.
    #[inline] pub fn video_extraction_configuration(mut self, value: impl IntoValue_<VideoExtractionConfiguration>) -> Self { self.0.put("VideoExtractionConfiguration", value.into_node()); self }
}
impl IntoValue_<MediaExtractionConfiguration> for MediaExtractionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::KnowledgeBase.ResourcePermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-knowledgebase-resourcepermission.html)
#[must_use]
pub struct ResourcePermission<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourcePermission<Missing_<super::required::actions>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePermission(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourcePermission<S0, S1> {
    /// Sets `Actions`. Required. 1 to 30 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> ResourcePermission<Set_, S1> { self.0.put("Actions", value.into_node()); ResourcePermission(self.0, PhantomData_) }
    /// Sets `Principal`. Required. 1 to 256 characters.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> ResourcePermission<S0, Set_> { self.0.put("Principal", value.into_node()); ResourcePermission(self.0, PhantomData_) }
    /// Sets `Resource`.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Resource", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourcePermission> for ResourcePermission<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-knowledgebase.html)
#[derive(Debug)]
pub enum AudioExtractionStatus {}
impl AudioExtractionStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<AudioExtractionStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<AudioExtractionStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AudioExtractionStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-knowledgebase.html)
#[derive(Debug)]
pub enum ImageExtractionStatus {}
impl ImageExtractionStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<ImageExtractionStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ImageExtractionStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImageExtractionStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-knowledgebase.html)
#[derive(Debug)]
pub enum VideoExtractionStatus {}
impl VideoExtractionStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<VideoExtractionStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<VideoExtractionStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VideoExtractionStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::KnowledgeBase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-knowledgebase.html)
#[derive(Debug)]
pub enum VideoExtractionType {}
impl VideoExtractionType {
    /// `AUDIO_TRANSCRIPTION_ONLY`
    pub const AUDIO_TRANSCRIPTION_ONLY: Value_<VideoExtractionType> = Value_::constant("AUDIO_TRANSCRIPTION_ONLY");
    /// `VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION`
    pub const VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION: Value_<VideoExtractionType> = Value_::constant("VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VideoExtractionType> { Value_::from_node(value.into_node()) }
}
