// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::FlowMediaStream`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::FlowMediaStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html)
#[must_use]
pub struct FlowMediaStream<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl FlowMediaStream<Missing_<super::required::flow_arn>, Missing_<super::required::media_stream_id>, Missing_<super::required::media_stream_name>, Missing_<super::required::media_stream_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowMediaStream(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> FlowMediaStream<S0, S1, S2, S3> {
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MediaStreamAttributes>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `ClockRate`.
    #[inline] pub fn clock_rate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ClockRate", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FlowArn`. Required. An update replaces the resource.
    #[inline] pub fn flow_arn(mut self, value: impl IntoValue_<String>) -> FlowMediaStream<Set_, S1, S2, S3> { self.0.put("FlowArn", value.into_node()); FlowMediaStream(self.0, PhantomData_) }
    /// Sets `MediaStreamId`. Required. An update replaces the resource.
    #[inline] pub fn media_stream_id(mut self, value: impl IntoValue_<i64>) -> FlowMediaStream<S0, Set_, S2, S3> { self.0.put("MediaStreamId", value.into_node()); FlowMediaStream(self.0, PhantomData_) }
    /// Sets `MediaStreamName`. Required. An update replaces the resource.
    #[inline] pub fn media_stream_name(mut self, value: impl IntoValue_<String>) -> FlowMediaStream<S0, S1, Set_, S3> { self.0.put("MediaStreamName", value.into_node()); FlowMediaStream(self.0, PhantomData_) }
    /// Sets `MediaStreamType`. Required. The values are constants of [`MediaStreamType`].
    #[inline] pub fn media_stream_type(mut self, value: impl IntoValue_<MediaStreamType>) -> FlowMediaStream<S0, S1, S2, Set_> { self.0.put("MediaStreamType", value.into_node()); FlowMediaStream(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VideoFormat`.
    #[inline] pub fn video_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VideoFormat", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<FlowMediaStream> for FlowMediaStream<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for FlowMediaStream<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::MediaConnect::FlowMediaStream";
    type Handle = FlowMediaStreamRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FlowMediaStream`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowMediaStreamRef(Id_);
impl From<Id_> for FlowMediaStreamRef { #[inline] fn from(id: Id_) -> Self { FlowMediaStreamRef(id) } }
impl AsRef<Id_> for FlowMediaStreamRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowMediaStreamRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Fmt`
    #[inline] pub fn fmt(&self) -> Value_<i64> { self.0.attribute("Fmt") }
}
/// `AWS::MediaConnect::FlowMediaStream.Fmtp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowmediastream-fmtp.html)
#[must_use]
pub struct Fmtp(Properties_);
impl Fmtp {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Fmtp(Properties_::new()) }
}
impl Fmtp {
    /// Sets `ChannelOrder`.
    #[inline] pub fn channel_order(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelOrder", value.into_node()); self }
    /// Sets `Colorimetry`. The values are constants of [`Colorimetry`].
    #[inline] pub fn colorimetry(mut self, value: impl IntoValue_<Colorimetry>) -> Self { self.0.put("Colorimetry", value.into_node()); self }
    /// Sets `ExactFramerate`.
    #[inline] pub fn exact_framerate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExactFramerate", value.into_node()); self }
    /// Sets `Par`.
    #[inline] pub fn par(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Par", value.into_node()); self }
    /// Sets `Range`. The values are constants of [`Range`].
    #[inline] pub fn range(mut self, value: impl IntoValue_<Range>) -> Self { self.0.put("Range", value.into_node()); self }
    /// Sets `ScanMode`. The values are constants of [`ScanMode`].
    #[inline] pub fn scan_mode(mut self, value: impl IntoValue_<ScanMode>) -> Self { self.0.put("ScanMode", value.into_node()); self }
    /// Sets `Tcs`. The values are constants of [`Tcs`].
    #[inline] pub fn tcs(mut self, value: impl IntoValue_<Tcs>) -> Self { self.0.put("Tcs", value.into_node()); self }
}
impl IntoValue_<Fmtp> for Fmtp { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::FlowMediaStream.MediaStreamAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowmediastream-mediastreamattributes.html)
#[must_use]
pub struct MediaStreamAttributes(Properties_);
impl MediaStreamAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaStreamAttributes(Properties_::new()) }
}
impl MediaStreamAttributes {
    /// Sets `Fmtp`.
    #[inline] pub fn fmtp(mut self, value: impl IntoValue_<Fmtp>) -> Self { self.0.put("Fmtp", value.into_node()); self }
    /// Sets `Lang`.
    #[inline] pub fn lang(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Lang", value.into_node()); self }
}
impl IntoValue_<MediaStreamAttributes> for MediaStreamAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaConnect::FlowMediaStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html)
#[derive(Debug)]
pub enum Colorimetry {}
impl Colorimetry {
    /// `BT601`
    pub const BT601: Value_<Colorimetry> = Value_::constant("BT601");
    /// `BT709`
    pub const BT709: Value_<Colorimetry> = Value_::constant("BT709");
    /// `BT2020`
    pub const BT2020: Value_<Colorimetry> = Value_::constant("BT2020");
    /// `BT2100`
    pub const BT2100: Value_<Colorimetry> = Value_::constant("BT2100");
    /// `ST2065-1`
    pub const ST2065_1: Value_<Colorimetry> = Value_::constant("ST2065-1");
    /// `ST2065-3`
    pub const ST2065_3: Value_<Colorimetry> = Value_::constant("ST2065-3");
    /// `XYZ`
    pub const XYZ: Value_<Colorimetry> = Value_::constant("XYZ");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Colorimetry> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowMediaStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html)
#[derive(Debug)]
pub enum Range {}
impl Range {
    /// `NARROW`
    pub const NARROW: Value_<Range> = Value_::constant("NARROW");
    /// `FULL`
    pub const FULL: Value_<Range> = Value_::constant("FULL");
    /// `FULLPROTECT`
    pub const FULLPROTECT: Value_<Range> = Value_::constant("FULLPROTECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Range> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowMediaStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html)
#[derive(Debug)]
pub enum ScanMode {}
impl ScanMode {
    /// `progressive`
    pub const PROGRESSIVE: Value_<ScanMode> = Value_::constant("progressive");
    /// `interlace`
    pub const INTERLACE: Value_<ScanMode> = Value_::constant("interlace");
    /// `progressive-segmented-frame`
    pub const PROGRESSIVE_SEGMENTED_FRAME: Value_<ScanMode> = Value_::constant("progressive-segmented-frame");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScanMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowMediaStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html)
#[derive(Debug)]
pub enum Tcs {}
impl Tcs {
    /// `SDR`
    pub const SDR: Value_<Tcs> = Value_::constant("SDR");
    /// `PQ`
    pub const PQ: Value_<Tcs> = Value_::constant("PQ");
    /// `HLG`
    pub const HLG: Value_<Tcs> = Value_::constant("HLG");
    /// `LINEAR`
    pub const LINEAR: Value_<Tcs> = Value_::constant("LINEAR");
    /// `BT2100LINPQ`
    pub const BT2100_LINPQ: Value_<Tcs> = Value_::constant("BT2100LINPQ");
    /// `BT2100LINHLG`
    pub const BT2100_LINHLG: Value_<Tcs> = Value_::constant("BT2100LINHLG");
    /// `ST2065-1`
    pub const ST2065_1: Value_<Tcs> = Value_::constant("ST2065-1");
    /// `ST428-1`
    pub const ST428_1: Value_<Tcs> = Value_::constant("ST428-1");
    /// `DENSITY`
    pub const DENSITY: Value_<Tcs> = Value_::constant("DENSITY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tcs> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowMediaStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html)
#[derive(Debug)]
pub enum MediaStreamType {}
impl MediaStreamType {
    /// `video`
    pub const VIDEO: Value_<MediaStreamType> = Value_::constant("video");
    /// `audio`
    pub const AUDIO: Value_<MediaStreamType> = Value_::constant("audio");
    /// `ancillary-data`
    pub const ANCILLARY_DATA: Value_<MediaStreamType> = Value_::constant("ancillary-data");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MediaStreamType> { Value_::from_node(value.into_node()) }
}
