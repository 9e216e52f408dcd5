// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaTailor::Program`

use stanchion_template::generated::*;

/// `AWS::MediaTailor::Program`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-program.html)
#[must_use]
pub struct Program<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Program<Missing_<super::required::channel_name>, Missing_<super::required::program_name>, Missing_<super::required::source_location_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Program(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Program<S0, S1, S2> {
    /// Sets `AdBreaks`.
    #[inline] pub fn ad_breaks(mut self, value: impl IntoValue_<Vec<AdBreak>>) -> Self { self.0.put("AdBreaks", value.into_node()); self }
    /// Sets `AudienceMedia`.
    #[inline] pub fn audience_media(mut self, value: impl IntoValue_<Vec<AudienceMedia>>) -> Self { self.0.put("AudienceMedia", value.into_node()); self }
    /// Sets `ChannelName`. Required. An update replaces the resource.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> Program<Set_, S1, S2> { self.0.put("ChannelName", value.into_node()); Program(self.0, PhantomData_) }
    /// Sets `LiveSourceName`. An update replaces the resource.
    #[inline] pub fn live_source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LiveSourceName", value.into_node()); self }
    /// Sets `ProgramName`. Required. An update replaces the resource.
    #[inline] pub fn program_name(mut self, value: impl IntoValue_<String>) -> Program<S0, Set_, S2> { self.0.put("ProgramName", value.into_node()); Program(self.0, PhantomData_) }
    /// Sets `ScheduleConfiguration`.
    #[inline] pub fn schedule_configuration(mut self, value: impl IntoValue_<ScheduleConfiguration>) -> Self { self.0.put("ScheduleConfiguration", value.into_node()); self }
    /// Sets `SourceLocationName`. Required. An update replaces the resource.
    #[inline] pub fn source_location_name(mut self, value: impl IntoValue_<String>) -> Program<S0, S1, Set_> { self.0.put("SourceLocationName", value.into_node()); Program(self.0, PhantomData_) }
    /// Sets `VodSourceName`. An update replaces the resource.
    #[inline] pub fn vod_source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VodSourceName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Program> for Program<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Program<S0, S1, S2> {
    const TYPE: &'static str = "AWS::MediaTailor::Program";
    type Handle = ProgramRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Program`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProgramRef(Id_);
impl From<Id_> for ProgramRef { #[inline] fn from(id: Id_) -> Self { ProgramRef(id) } }
impl AsRef<Id_> for ProgramRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProgramRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ClipRange`
    #[inline] pub fn clip_range(&self) -> Value_<String> { self.0.attribute("ClipRange") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `DurationMillis`
    #[inline] pub fn duration_millis(&self) -> Value_<i64> { self.0.attribute("DurationMillis") }
    /// `Fn::GetAtt` `ScheduledStartTime`
    #[inline] pub fn scheduled_start_time(&self) -> Value_<String> { self.0.attribute("ScheduledStartTime") }
}
/// `AWS::MediaTailor::Program.SlateSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-slatesource.html)
#[must_use]
pub struct SlateSource(Properties_);
impl SlateSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SlateSource(Properties_::new()) }
}
impl SlateSource {
    /// Sets `SourceLocationName`.
    #[inline] pub fn source_location_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceLocationName", value.into_node()); self }
    /// Sets `VodSourceName`.
    #[inline] pub fn vod_source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VodSourceName", value.into_node()); self }
}
impl IntoValue_<SlateSource> for SlateSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Program.SpliceInsertMessage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-spliceinsertmessage.html)
#[must_use]
pub struct SpliceInsertMessage(Properties_);
impl SpliceInsertMessage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpliceInsertMessage(Properties_::new()) }
}
impl SpliceInsertMessage {
    /// Sets `AvailNum`.
    #[inline] pub fn avail_num(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AvailNum", value.into_node()); self }
    /// Sets `AvailsExpected`.
    #[inline] pub fn avails_expected(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AvailsExpected", value.into_node()); self }
    /// Sets `SpliceEventId`.
    #[inline] pub fn splice_event_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SpliceEventId", value.into_node()); self }
    /// Sets `UniqueProgramId`.
    #[inline] pub fn unique_program_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UniqueProgramId", value.into_node()); self }
}
impl IntoValue_<SpliceInsertMessage> for SpliceInsertMessage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Program.SegmentationDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-segmentationdescriptor.html)
#[must_use]
pub struct SegmentationDescriptor(Properties_);
impl SegmentationDescriptor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SegmentationDescriptor(Properties_::new()) }
}
impl SegmentationDescriptor {
    /// Sets `SegmentNum`.
    #[inline] pub fn segment_num(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentNum", value.into_node()); self }
    /// Sets `SegmentationEventId`.
    #[inline] pub fn segmentation_event_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentationEventId", value.into_node()); self }
    /// Sets `SegmentationTypeId`.
    #[inline] pub fn segmentation_type_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentationTypeId", value.into_node()); self }
    /// Sets `SegmentationUpid`.
    #[inline] pub fn segmentation_upid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentationUpid", value.into_node()); self }
    /// Sets `SegmentationUpidType`.
    #[inline] pub fn segmentation_upid_type(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentationUpidType", value.into_node()); self }
    /// Sets `SegmentsExpected`.
    #[inline] pub fn segments_expected(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentsExpected", value.into_node()); self }
    /// Sets `SubSegmentNum`.
    #[inline] pub fn sub_segment_num(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SubSegmentNum", value.into_node()); self }
    /// Sets `SubSegmentsExpected`.
    #[inline] pub fn sub_segments_expected(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SubSegmentsExpected", value.into_node()); self }
}
impl IntoValue_<SegmentationDescriptor> for SegmentationDescriptor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Program.TimeSignalMessage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-timesignalmessage.html)
#[must_use]
pub struct TimeSignalMessage(Properties_);
impl TimeSignalMessage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimeSignalMessage(Properties_::new()) }
}
impl TimeSignalMessage {
    /// Sets `SegmentationDescriptors`.
    #[inline] pub fn segmentation_descriptors(mut self, value: impl IntoValue_<Vec<SegmentationDescriptor>>) -> Self { self.0.put("SegmentationDescriptors", value.into_node()); self }
}
impl IntoValue_<TimeSignalMessage> for TimeSignalMessage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Program.AdBreak`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-adbreak.html)
#[must_use]
pub struct AdBreak<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AdBreak<Missing_<super::required::offset_millis>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AdBreak(Properties_::new(), PhantomData_) }
}
impl<S0> AdBreak<S0> {
    /// Sets `AdBreakMetadata`.
    #[inline] pub fn ad_break_metadata(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("AdBreakMetadata", value.into_node()); self }
    /// Sets `MessageType`. The values are constants of [`MessageType`].
    #[inline] pub fn message_type(mut self, value: impl IntoValue_<MessageType>) -> Self { self.0.put("MessageType", value.into_node()); self }
    /// Sets `OffsetMillis`. Required.
    #[inline] pub fn offset_millis(mut self, value: impl IntoValue_<i64>) -> AdBreak<Set_> { self.0.put("OffsetMillis", value.into_node()); AdBreak(self.0, PhantomData_) }
    /// Sets `Slate`.
    #[inline] pub fn slate(mut self, value: impl IntoValue_<SlateSource>) -> Self { self.0.put("Slate", value.into_node()); self }
    /// Sets `SpliceInsertMessage`.
    #[inline] pub fn splice_insert_message(mut self, value: impl IntoValue_<SpliceInsertMessage>) -> Self { self.0.put("SpliceInsertMessage", value.into_node()); self }
    /// Sets `TimeSignalMessage`.
    #[inline] pub fn time_signal_message(mut self, value: impl IntoValue_<TimeSignalMessage>) -> Self { self.0.put("TimeSignalMessage", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AdBreak> for AdBreak<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Program.ClipRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-cliprange.html)
#[must_use]
pub struct ClipRange(Properties_);
impl ClipRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClipRange(Properties_::new()) }
}
impl ClipRange {
    /// Sets `EndOffsetMillis`.
    #[inline] pub fn end_offset_millis(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EndOffsetMillis", value.into_node()); self }
    /// Sets `StartOffsetMillis`.
    #[inline] pub fn start_offset_millis(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartOffsetMillis", value.into_node()); self }
}
impl IntoValue_<ClipRange> for ClipRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Program.AlternateMedia`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-alternatemedia.html)
#[must_use]
pub struct AlternateMedia(Properties_);
impl AlternateMedia {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AlternateMedia(Properties_::new()) }
}
impl AlternateMedia {
    /// Sets `AdBreaks`.
    #[inline] pub fn ad_breaks(mut self, value: impl IntoValue_<Vec<AdBreak>>) -> Self { self.0.put("AdBreaks", value.into_node()); self }
    /// Sets `ClipRange`.
    #[inline] pub fn clip_range(mut self, value: impl IntoValue_<ClipRange>) -> Self { self.0.put("ClipRange", value.into_node()); self }
    /// Sets `DurationMillis`.
    #[inline] pub fn duration_millis(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationMillis", value.into_node()); self }
    /// Sets `LiveSourceName`.
    #[inline] pub fn live_source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LiveSourceName", value.into_node()); self }
    /// Sets `ScheduledStartTimeMillis`.
    #[inline] pub fn scheduled_start_time_millis(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScheduledStartTimeMillis", value.into_node()); self }
    /// Sets `SourceLocationName`.
    #[inline] pub fn source_location_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceLocationName", value.into_node()); self }
    /// Sets `VodSourceName`.
    #[inline] pub fn vod_source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VodSourceName", value.into_node()); self }
}
impl IntoValue_<AlternateMedia> for AlternateMedia { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Program.AudienceMedia`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-audiencemedia.html)
#[must_use]
pub struct AudienceMedia(Properties_);
impl AudienceMedia {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AudienceMedia(Properties_::new()) }
}
impl AudienceMedia {
    /// Sets `AlternateMedia`.
    #[inline] pub fn alternate_media(mut self, value: impl IntoValue_<Vec<AlternateMedia>>) -> Self { self.0.put("AlternateMedia", value.into_node()); self }
    /// Sets `Audience`.
    #[inline] pub fn audience(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Audience", value.into_node()); self }
}
impl IntoValue_<AudienceMedia> for AudienceMedia { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Program.Transition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-transition.html)
#[must_use]
pub struct Transition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Transition<Missing_<super::required::relative_position>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Transition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Transition<S0, S1> {
    /// Sets `DurationMillis`.
    #[inline] pub fn duration_millis(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationMillis", value.into_node()); self }
    /// Sets `RelativePosition`. Required. The values are constants of [`RelativePosition`].
    #[inline] pub fn relative_position(mut self, value: impl IntoValue_<RelativePosition>) -> Transition<Set_, S1> { self.0.put("RelativePosition", value.into_node()); Transition(self.0, PhantomData_) }
    /// Sets `RelativeProgram`.
    #[inline] pub fn relative_program(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RelativeProgram", value.into_node()); self }
    /// Sets `ScheduledStartTimeMillis`.
    #[inline] pub fn scheduled_start_time_millis(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScheduledStartTimeMillis", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Transition<S0, Set_> { self.0.put("Type", value.into_node()); Transition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Transition> for Transition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Program.ScheduleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-scheduleconfiguration.html)
#[must_use]
pub struct ScheduleConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScheduleConfiguration<Missing_<super::required::transition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduleConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ScheduleConfiguration<S0> {
    /// Sets `ClipRange`.
    #[inline] pub fn clip_range(mut self, value: impl IntoValue_<ClipRange>) -> Self { self.0.put("ClipRange", value.into_node()); self }
    /// Sets `Transition`. Required.
    #[inline] pub fn transition(mut self, value: impl IntoValue_<Transition>) -> ScheduleConfiguration<Set_> { self.0.put("Transition", value.into_node()); ScheduleConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScheduleConfiguration> for ScheduleConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaTailor::Program`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-program.html)
#[derive(Debug)]
pub enum MessageType {}
impl MessageType {
    /// `SPLICE_INSERT`
    pub const SPLICE_INSERT: Value_<MessageType> = Value_::constant("SPLICE_INSERT");
    /// `TIME_SIGNAL`
    pub const TIME_SIGNAL: Value_<MessageType> = Value_::constant("TIME_SIGNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MessageType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::Program`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-program.html)
#[derive(Debug)]
pub enum RelativePosition {}
impl RelativePosition {
    /// `BEFORE_PROGRAM`
    pub const BEFORE_PROGRAM: Value_<RelativePosition> = Value_::constant("BEFORE_PROGRAM");
    /// `AFTER_PROGRAM`
    pub const AFTER_PROGRAM: Value_<RelativePosition> = Value_::constant("AFTER_PROGRAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RelativePosition> { Value_::from_node(value.into_node()) }
}
