// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVS::Stage`

use stanchion_template::generated::*;

/// `AWS::IVS::Stage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html)
#[must_use]
pub struct Stage(Properties_);
impl Stage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Stage(Properties_::new()) }
}
impl Stage {
    /// Sets `AutoParticipantRecordingConfiguration`.
    #[inline] pub fn auto_participant_recording_configuration(mut self, value: impl IntoValue_<AutoParticipantRecordingConfiguration>) -> Self { self.0.put("AutoParticipantRecordingConfiguration", value.into_node()); self }
    /// Sets `Name`. 0 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Stage> for Stage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Stage {
    const TYPE: &'static str = "AWS::IVS::Stage";
    type Handle = StageRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Stage`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StageRef(Id_);
impl From<Id_> for StageRef { #[inline] fn from(id: Id_) -> Self { StageRef(id) } }
impl AsRef<Id_> for StageRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StageRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ActiveSessionId`
    #[inline] pub fn active_session_id(&self) -> Value_<String> { self.0.attribute("ActiveSessionId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::IVS::Stage.ParticipantRecordingHlsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-stage-participantrecordinghlsconfiguration.html)
#[must_use]
pub struct ParticipantRecordingHlsConfiguration(Properties_);
impl ParticipantRecordingHlsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParticipantRecordingHlsConfiguration(Properties_::new()) }
}
impl ParticipantRecordingHlsConfiguration {
    /// Sets `TargetSegmentDurationSeconds`. 2 to 10.
    #[inline] pub fn target_segment_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetSegmentDurationSeconds", value.into_node()); self }
}
impl IntoValue_<ParticipantRecordingHlsConfiguration> for ParticipantRecordingHlsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IVS::Stage.HlsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-stage-hlsconfiguration.html)
#[must_use]
pub struct HlsConfiguration(Properties_);
impl HlsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsConfiguration(Properties_::new()) }
}
impl HlsConfiguration {
    /// Sets `ParticipantRecordingHlsConfiguration`.
    #[inline] pub fn participant_recording_hls_configuration(mut self, value: impl IntoValue_<ParticipantRecordingHlsConfiguration>) -> Self { self.0.put("ParticipantRecordingHlsConfiguration", value.into_node()); self }
}
impl IntoValue_<HlsConfiguration> for HlsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IVS::Stage.ParticipantThumbnailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html)
#[must_use]
pub struct ParticipantThumbnailConfiguration(Properties_);
impl ParticipantThumbnailConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParticipantThumbnailConfiguration(Properties_::new()) }
}
impl ParticipantThumbnailConfiguration {
    /// Sets `RecordingMode`. The values are constants of [`RecordingMode`].
    #[inline] pub fn recording_mode(mut self, value: impl IntoValue_<RecordingMode>) -> Self { self.0.put("RecordingMode", value.into_node()); self }
    /// Sets `Storage`. 0 to 2 items. The values are constants of [`StorageItem`].
    #[inline] pub fn storage(mut self, value: impl IntoValue_<Vec<StorageItem>>) -> Self { self.0.put("Storage", value.into_node()); self }
    /// Sets `TargetIntervalSeconds`. 1 to 86400.
    #[inline] pub fn target_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetIntervalSeconds", value.into_node()); self }
}
impl IntoValue_<ParticipantThumbnailConfiguration> for ParticipantThumbnailConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IVS::Stage.ThumbnailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-stage-thumbnailconfiguration.html)
#[must_use]
pub struct ThumbnailConfiguration(Properties_);
impl ThumbnailConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThumbnailConfiguration(Properties_::new()) }
}
impl ThumbnailConfiguration {
    /// Sets `ParticipantThumbnailConfiguration`.
    #[inline] pub fn participant_thumbnail_configuration(mut self, value: impl IntoValue_<ParticipantThumbnailConfiguration>) -> Self { self.0.put("ParticipantThumbnailConfiguration", value.into_node()); self }
}
impl IntoValue_<ThumbnailConfiguration> for ThumbnailConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IVS::Stage.AutoParticipantRecordingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-stage-autoparticipantrecordingconfiguration.html)
#[must_use]
pub struct AutoParticipantRecordingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoParticipantRecordingConfiguration<Missing_<super::required::storage_configuration_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoParticipantRecordingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AutoParticipantRecordingConfiguration<S0> {
    /// Sets `HlsConfiguration`.
    #[inline] pub fn hls_configuration(mut self, value: impl IntoValue_<HlsConfiguration>) -> Self { self.0.put("HlsConfiguration", value.into_node()); self }
    /// Sets `MediaTypes`. At most 1 item. The values are constants of [`MediaType`].
    #[inline] pub fn media_types(mut self, value: impl IntoValue_<Vec<MediaType>>) -> Self { self.0.put("MediaTypes", value.into_node()); self }
    /// Sets `RecordingReconnectWindowSeconds`. 0 to 300.
    #[inline] pub fn recording_reconnect_window_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecordingReconnectWindowSeconds", value.into_node()); self }
    /// Sets `StorageConfigurationArn`. Required. 0 to 128 characters.
    #[inline] pub fn storage_configuration_arn(mut self, value: impl IntoValue_<String>) -> AutoParticipantRecordingConfiguration<Set_> { self.0.put("StorageConfigurationArn", value.into_node()); AutoParticipantRecordingConfiguration(self.0, PhantomData_) }
    /// Sets `ThumbnailConfiguration`.
    #[inline] pub fn thumbnail_configuration(mut self, value: impl IntoValue_<ThumbnailConfiguration>) -> Self { self.0.put("ThumbnailConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AutoParticipantRecordingConfiguration> for AutoParticipantRecordingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IVS::Stage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html)
#[derive(Debug)]
pub enum MediaType {}
impl MediaType {
    /// `AUDIO_VIDEO`
    pub const AUDIO_VIDEO: Value_<MediaType> = Value_::constant("AUDIO_VIDEO");
    /// `AUDIO_ONLY`
    pub const AUDIO_ONLY: Value_<MediaType> = Value_::constant("AUDIO_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MediaType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IVS::Stage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html)
#[derive(Debug)]
pub enum RecordingMode {}
impl RecordingMode {
    /// `INTERVAL`
    pub const INTERVAL: Value_<RecordingMode> = Value_::constant("INTERVAL");
    /// `DISABLED`
    pub const DISABLED: Value_<RecordingMode> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecordingMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IVS::Stage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html)
#[derive(Debug)]
pub enum StorageItem {}
impl StorageItem {
    /// `SEQUENTIAL`
    pub const SEQUENTIAL: Value_<StorageItem> = Value_::constant("SEQUENTIAL");
    /// `LATEST`
    pub const LATEST: Value_<StorageItem> = Value_::constant("LATEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageItem> { Value_::from_node(value.into_node()) }
}
