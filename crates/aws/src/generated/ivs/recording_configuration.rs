// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVS::RecordingConfiguration`

use stanchion_template::generated::*;

/// `AWS::IVS::RecordingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html)
#[must_use]
pub struct RecordingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecordingConfiguration<Missing_<super::required::destination_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RecordingConfiguration<S0> {
    /// Sets `DestinationConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn destination_configuration(mut self, value: impl IntoValue_<DestinationConfiguration>) -> RecordingConfiguration<Set_> { self.0.put("DestinationConfiguration", value.into_node()); RecordingConfiguration(self.0, PhantomData_) }
    /// Sets `Name`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RecordingReconnectWindowSeconds`. 0 to 300. An update replaces the resource.
    #[inline] pub fn recording_reconnect_window_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecordingReconnectWindowSeconds", value.into_node()); self }
    /// Sets `RenditionConfiguration`. An update replaces the resource.
    #[inline] pub fn rendition_configuration(mut self, value: impl IntoValue_<RenditionConfiguration>) -> Self { self.0.put("RenditionConfiguration", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ThumbnailConfiguration`. An update replaces the resource.
    #[inline] pub fn thumbnail_configuration(mut self, value: impl IntoValue_<ThumbnailConfiguration>) -> Self { self.0.put("ThumbnailConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RecordingConfiguration> for RecordingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for RecordingConfiguration<S0> {
    const TYPE: &'static str = "AWS::IVS::RecordingConfiguration";
    type Handle = RecordingConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RecordingConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RecordingConfigurationRef(Id_);
impl From<Id_> for RecordingConfigurationRef { #[inline] fn from(id: Id_) -> Self { RecordingConfigurationRef(id) } }
impl AsRef<Id_> for RecordingConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RecordingConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::IVS::RecordingConfiguration.S3DestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-recordingconfiguration-s3destinationconfiguration.html)
#[must_use]
pub struct S3DestinationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3DestinationConfiguration<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3DestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> S3DestinationConfiguration<S0> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3DestinationConfiguration<Set_> { self.0.put("BucketName", value.into_node()); S3DestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3DestinationConfiguration> for S3DestinationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IVS::RecordingConfiguration.DestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-recordingconfiguration-destinationconfiguration.html)
#[must_use]
pub struct DestinationConfiguration(Properties_);
impl DestinationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DestinationConfiguration(Properties_::new()) }
}
impl DestinationConfiguration {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<DestinationConfiguration> for DestinationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IVS::RecordingConfiguration.RenditionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-recordingconfiguration-renditionconfiguration.html)
#[must_use]
pub struct RenditionConfiguration(Properties_);
impl RenditionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RenditionConfiguration(Properties_::new()) }
}
impl RenditionConfiguration {
    /// Sets `RenditionSelection`. The values are constants of [`RenditionSelection`].
    #[inline] pub fn rendition_selection(mut self, value: impl IntoValue_<RenditionSelection>) -> Self { self.0.put("RenditionSelection", value.into_node()); self }
    /// Sets `Renditions`. 0 to 4 items. The values are constants of [`Rendition`].
    #[inline] pub fn renditions(mut self, value: impl IntoValue_<Vec<Rendition>>) -> Self { self.0.put("Renditions", value.into_node()); self }
}
impl IntoValue_<RenditionConfiguration> for RenditionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IVS::RecordingConfiguration.ThumbnailConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-recordingconfiguration-thumbnailconfiguration.html)
#[must_use]
pub struct ThumbnailConfiguration(Properties_);
impl ThumbnailConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThumbnailConfiguration(Properties_::new()) }
}
impl ThumbnailConfiguration {
    /// Sets `RecordingMode`. The values are constants of [`RecordingMode`].
    #[inline] pub fn recording_mode(mut self, value: impl IntoValue_<RecordingMode>) -> Self { self.0.put("RecordingMode", value.into_node()); self }
    /// Sets `Resolution`. The values are constants of [`Resolution`].
    #[inline] pub fn resolution(mut self, value: impl IntoValue_<Resolution>) -> Self { self.0.put("Resolution", value.into_node()); self }
    /// Sets `Storage`. 0 to 2 items. The values are constants of [`StorageItem`].
    #[inline] pub fn storage(mut self, value: impl IntoValue_<Vec<StorageItem>>) -> Self { self.0.put("Storage", value.into_node()); self }
    /// Sets `TargetIntervalSeconds`. 1 to 60.
    #[inline] pub fn target_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetIntervalSeconds", value.into_node()); self }
}
impl IntoValue_<ThumbnailConfiguration> for ThumbnailConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IVS::RecordingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html)
#[derive(Debug)]
pub enum RenditionSelection {}
impl RenditionSelection {
    /// `ALL`
    pub const ALL: Value_<RenditionSelection> = Value_::constant("ALL");
    /// `NONE`
    pub const NONE: Value_<RenditionSelection> = Value_::constant("NONE");
    /// `CUSTOM`
    pub const CUSTOM: Value_<RenditionSelection> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RenditionSelection> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IVS::RecordingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html)
#[derive(Debug)]
pub enum Rendition {}
impl Rendition {
    /// `FULL_HD`
    pub const FULL_HD: Value_<Rendition> = Value_::constant("FULL_HD");
    /// `HD`
    pub const HD: Value_<Rendition> = Value_::constant("HD");
    /// `SD`
    pub const SD: Value_<Rendition> = Value_::constant("SD");
    /// `LOWEST_RESOLUTION`
    pub const LOWEST_RESOLUTION: Value_<Rendition> = Value_::constant("LOWEST_RESOLUTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Rendition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IVS::RecordingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html)
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
/// Values of `AWS::IVS::RecordingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html)
#[derive(Debug)]
pub enum Resolution {}
impl Resolution {
    /// `FULL_HD`
    pub const FULL_HD: Value_<Resolution> = Value_::constant("FULL_HD");
    /// `HD`
    pub const HD: Value_<Resolution> = Value_::constant("HD");
    /// `SD`
    pub const SD: Value_<Resolution> = Value_::constant("SD");
    /// `LOWEST_RESOLUTION`
    pub const LOWEST_RESOLUTION: Value_<Resolution> = Value_::constant("LOWEST_RESOLUTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Resolution> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IVS::RecordingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html)
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
