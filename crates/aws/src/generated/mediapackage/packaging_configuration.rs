// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaPackage::PackagingConfiguration`

use stanchion_template::generated::*;

/// `AWS::MediaPackage::PackagingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
#[must_use]
pub struct PackagingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PackagingConfiguration<Missing_<super::required::id>, Missing_<super::required::packaging_group_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PackagingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PackagingConfiguration<S0, S1> {
    /// Sets `CmafPackage`.
    #[inline] pub fn cmaf_package(mut self, value: impl IntoValue_<CmafPackage>) -> Self { self.0.put("CmafPackage", value.into_node()); self }
    /// Sets `DashPackage`.
    #[inline] pub fn dash_package(mut self, value: impl IntoValue_<DashPackage>) -> Self { self.0.put("DashPackage", value.into_node()); self }
    /// Sets `HlsPackage`.
    #[inline] pub fn hls_package(mut self, value: impl IntoValue_<HlsPackage>) -> Self { self.0.put("HlsPackage", value.into_node()); self }
    /// Sets `Id`. Required. An update replaces the resource.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> PackagingConfiguration<Set_, S1> { self.0.put("Id", value.into_node()); PackagingConfiguration(self.0, PhantomData_) }
    /// Sets `MssPackage`.
    #[inline] pub fn mss_package(mut self, value: impl IntoValue_<MssPackage>) -> Self { self.0.put("MssPackage", value.into_node()); self }
    /// Sets `PackagingGroupId`. Required.
    #[inline] pub fn packaging_group_id(mut self, value: impl IntoValue_<String>) -> PackagingConfiguration<S0, Set_> { self.0.put("PackagingGroupId", value.into_node()); PackagingConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PackagingConfiguration> for PackagingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PackagingConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::MediaPackage::PackagingConfiguration";
    type Handle = PackagingConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PackagingConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PackagingConfigurationRef(Id_);
impl From<Id_> for PackagingConfigurationRef { #[inline] fn from(id: Id_) -> Self { PackagingConfigurationRef(id) } }
impl AsRef<Id_> for PackagingConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PackagingConfigurationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::MediaPackage::PackagingConfiguration.EncryptionContractConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-encryptioncontractconfiguration.html)
#[must_use]
pub struct EncryptionContractConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EncryptionContractConfiguration<Missing_<super::required::preset_speke20_audio>, Missing_<super::required::preset_speke20_video>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionContractConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EncryptionContractConfiguration<S0, S1> {
    /// Sets `PresetSpeke20Audio`. Required. The values are constants of [`PresetSpeke20Audio`].
    #[inline] pub fn preset_speke20_audio(mut self, value: impl IntoValue_<PresetSpeke20Audio>) -> EncryptionContractConfiguration<Set_, S1> { self.0.put("PresetSpeke20Audio", value.into_node()); EncryptionContractConfiguration(self.0, PhantomData_) }
    /// Sets `PresetSpeke20Video`. Required. The values are constants of [`PresetSpeke20Video`].
    #[inline] pub fn preset_speke20_video(mut self, value: impl IntoValue_<PresetSpeke20Video>) -> EncryptionContractConfiguration<S0, Set_> { self.0.put("PresetSpeke20Video", value.into_node()); EncryptionContractConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EncryptionContractConfiguration> for EncryptionContractConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.SpekeKeyProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-spekekeyprovider.html)
#[must_use]
pub struct SpekeKeyProvider<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SpekeKeyProvider<Missing_<super::required::role_arn>, Missing_<super::required::system_ids>, Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpekeKeyProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SpekeKeyProvider<S0, S1, S2> {
    /// Sets `EncryptionContractConfiguration`.
    #[inline] pub fn encryption_contract_configuration(mut self, value: impl IntoValue_<EncryptionContractConfiguration>) -> Self { self.0.put("EncryptionContractConfiguration", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SpekeKeyProvider<Set_, S1, S2> { self.0.put("RoleArn", value.into_node()); SpekeKeyProvider(self.0, PhantomData_) }
    /// Sets `SystemIds`. Required.
    #[inline] pub fn system_ids(mut self, value: impl IntoValue_<Vec<String>>) -> SpekeKeyProvider<S0, Set_, S2> { self.0.put("SystemIds", value.into_node()); SpekeKeyProvider(self.0, PhantomData_) }
    /// Sets `Url`. Required.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> SpekeKeyProvider<S0, S1, Set_> { self.0.put("Url", value.into_node()); SpekeKeyProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SpekeKeyProvider> for SpekeKeyProvider<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.CmafEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-cmafencryption.html)
#[must_use]
pub struct CmafEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CmafEncryption<Missing_<super::required::speke_key_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CmafEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> CmafEncryption<S0> {
    /// Sets `SpekeKeyProvider`. Required.
    #[inline] pub fn speke_key_provider(mut self, value: impl IntoValue_<SpekeKeyProvider>) -> CmafEncryption<Set_> { self.0.put("SpekeKeyProvider", value.into_node()); CmafEncryption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CmafEncryption> for CmafEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.StreamSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-streamselection.html)
#[must_use]
pub struct StreamSelection(Properties_);
impl StreamSelection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StreamSelection(Properties_::new()) }
}
impl StreamSelection {
    /// Sets `MaxVideoBitsPerSecond`.
    #[inline] pub fn max_video_bits_per_second(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxVideoBitsPerSecond", value.into_node()); self }
    /// Sets `MinVideoBitsPerSecond`.
    #[inline] pub fn min_video_bits_per_second(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinVideoBitsPerSecond", value.into_node()); self }
    /// Sets `StreamOrder`. The values are constants of [`StreamOrder`].
    #[inline] pub fn stream_order(mut self, value: impl IntoValue_<StreamOrder>) -> Self { self.0.put("StreamOrder", value.into_node()); self }
}
impl IntoValue_<StreamSelection> for StreamSelection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.HlsManifest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-hlsmanifest.html)
#[must_use]
pub struct HlsManifest(Properties_);
impl HlsManifest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsManifest(Properties_::new()) }
}
impl HlsManifest {
    /// Sets `AdMarkers`. The values are constants of [`AdMarkers`].
    #[inline] pub fn ad_markers(mut self, value: impl IntoValue_<AdMarkers>) -> Self { self.0.put("AdMarkers", value.into_node()); self }
    /// Sets `IncludeIframeOnlyStream`.
    #[inline] pub fn include_iframe_only_stream(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeIframeOnlyStream", value.into_node()); self }
    /// Sets `ManifestName`.
    #[inline] pub fn manifest_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestName", value.into_node()); self }
    /// Sets `ProgramDateTimeIntervalSeconds`.
    #[inline] pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProgramDateTimeIntervalSeconds", value.into_node()); self }
    /// Sets `RepeatExtXKey`.
    #[inline] pub fn repeat_ext_x_key(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RepeatExtXKey", value.into_node()); self }
    /// Sets `StreamSelection`.
    #[inline] pub fn stream_selection(mut self, value: impl IntoValue_<StreamSelection>) -> Self { self.0.put("StreamSelection", value.into_node()); self }
}
impl IntoValue_<HlsManifest> for HlsManifest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.CmafPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-cmafpackage.html)
#[must_use]
pub struct CmafPackage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CmafPackage<Missing_<super::required::hls_manifests>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CmafPackage(Properties_::new(), PhantomData_) }
}
impl<S0> CmafPackage<S0> {
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<CmafEncryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `HlsManifests`. Required.
    #[inline] pub fn hls_manifests(mut self, value: impl IntoValue_<Vec<HlsManifest>>) -> CmafPackage<Set_> { self.0.put("HlsManifests", value.into_node()); CmafPackage(self.0, PhantomData_) }
    /// Sets `IncludeEncoderConfigurationInSegments`.
    #[inline] pub fn include_encoder_configuration_in_segments(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeEncoderConfigurationInSegments", value.into_node()); self }
    /// Sets `SegmentDurationSeconds`.
    #[inline] pub fn segment_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentDurationSeconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CmafPackage> for CmafPackage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.DashManifest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-dashmanifest.html)
#[must_use]
pub struct DashManifest(Properties_);
impl DashManifest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashManifest(Properties_::new()) }
}
impl DashManifest {
    /// Sets `ManifestLayout`. The values are constants of [`ManifestLayout`].
    #[inline] pub fn manifest_layout(mut self, value: impl IntoValue_<ManifestLayout>) -> Self { self.0.put("ManifestLayout", value.into_node()); self }
    /// Sets `ManifestName`.
    #[inline] pub fn manifest_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestName", value.into_node()); self }
    /// Sets `MinBufferTimeSeconds`.
    #[inline] pub fn min_buffer_time_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinBufferTimeSeconds", value.into_node()); self }
    /// Sets `Profile`. The values are constants of [`Profile`].
    #[inline] pub fn profile(mut self, value: impl IntoValue_<Profile>) -> Self { self.0.put("Profile", value.into_node()); self }
    /// Sets `ScteMarkersSource`. The values are constants of [`ScteMarkersSource`].
    #[inline] pub fn scte_markers_source(mut self, value: impl IntoValue_<ScteMarkersSource>) -> Self { self.0.put("ScteMarkersSource", value.into_node()); self }
    /// Sets `StreamSelection`.
    #[inline] pub fn stream_selection(mut self, value: impl IntoValue_<StreamSelection>) -> Self { self.0.put("StreamSelection", value.into_node()); self }
}
impl IntoValue_<DashManifest> for DashManifest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.DashEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-dashencryption.html)
#[must_use]
pub struct DashEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DashEncryption<Missing_<super::required::speke_key_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DashEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> DashEncryption<S0> {
    /// Sets `SpekeKeyProvider`. Required.
    #[inline] pub fn speke_key_provider(mut self, value: impl IntoValue_<SpekeKeyProvider>) -> DashEncryption<Set_> { self.0.put("SpekeKeyProvider", value.into_node()); DashEncryption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DashEncryption> for DashEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.DashPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-dashpackage.html)
#[must_use]
pub struct DashPackage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DashPackage<Missing_<super::required::dash_manifests>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DashPackage(Properties_::new(), PhantomData_) }
}
impl<S0> DashPackage<S0> {
    /// Sets `DashManifests`. Required.
    #[inline] pub fn dash_manifests(mut self, value: impl IntoValue_<Vec<DashManifest>>) -> DashPackage<Set_> { self.0.put("DashManifests", value.into_node()); DashPackage(self.0, PhantomData_) }
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<DashEncryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `IncludeEncoderConfigurationInSegments`.
    #[inline] pub fn include_encoder_configuration_in_segments(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeEncoderConfigurationInSegments", value.into_node()); self }
    /// Sets `IncludeIframeOnlyStream`.
    #[inline] pub fn include_iframe_only_stream(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeIframeOnlyStream", value.into_node()); self }
    /// Sets `PeriodTriggers`. The values are constants of [`PeriodTrigger`].
    #[inline] pub fn period_triggers(mut self, value: impl IntoValue_<Vec<PeriodTrigger>>) -> Self { self.0.put("PeriodTriggers", value.into_node()); self }
    /// Sets `SegmentDurationSeconds`.
    #[inline] pub fn segment_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentDurationSeconds", value.into_node()); self }
    /// Sets `SegmentTemplateFormat`. The values are constants of [`SegmentTemplateFormat`].
    #[inline] pub fn segment_template_format(mut self, value: impl IntoValue_<SegmentTemplateFormat>) -> Self { self.0.put("SegmentTemplateFormat", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DashPackage> for DashPackage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.HlsEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-hlsencryption.html)
#[must_use]
pub struct HlsEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HlsEncryption<Missing_<super::required::speke_key_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HlsEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> HlsEncryption<S0> {
    /// Sets `ConstantInitializationVector`.
    #[inline] pub fn constant_initialization_vector(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConstantInitializationVector", value.into_node()); self }
    /// Sets `EncryptionMethod`. The values are constants of [`EncryptionMethod`].
    #[inline] pub fn encryption_method(mut self, value: impl IntoValue_<EncryptionMethod>) -> Self { self.0.put("EncryptionMethod", value.into_node()); self }
    /// Sets `SpekeKeyProvider`. Required.
    #[inline] pub fn speke_key_provider(mut self, value: impl IntoValue_<SpekeKeyProvider>) -> HlsEncryption<Set_> { self.0.put("SpekeKeyProvider", value.into_node()); HlsEncryption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HlsEncryption> for HlsEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.HlsPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-hlspackage.html)
#[must_use]
pub struct HlsPackage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HlsPackage<Missing_<super::required::hls_manifests>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HlsPackage(Properties_::new(), PhantomData_) }
}
impl<S0> HlsPackage<S0> {
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<HlsEncryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `HlsManifests`. Required.
    #[inline] pub fn hls_manifests(mut self, value: impl IntoValue_<Vec<HlsManifest>>) -> HlsPackage<Set_> { self.0.put("HlsManifests", value.into_node()); HlsPackage(self.0, PhantomData_) }
    /// Sets `IncludeDvbSubtitles`.
    #[inline] pub fn include_dvb_subtitles(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeDvbSubtitles", value.into_node()); self }
    /// Sets `SegmentDurationSeconds`.
    #[inline] pub fn segment_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentDurationSeconds", value.into_node()); self }
    /// Sets `UseAudioRenditionGroup`.
    #[inline] pub fn use_audio_rendition_group(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseAudioRenditionGroup", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HlsPackage> for HlsPackage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.MssEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-mssencryption.html)
#[must_use]
pub struct MssEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MssEncryption<Missing_<super::required::speke_key_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MssEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> MssEncryption<S0> {
    /// Sets `SpekeKeyProvider`. Required.
    #[inline] pub fn speke_key_provider(mut self, value: impl IntoValue_<SpekeKeyProvider>) -> MssEncryption<Set_> { self.0.put("SpekeKeyProvider", value.into_node()); MssEncryption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MssEncryption> for MssEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.MssManifest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-mssmanifest.html)
#[must_use]
pub struct MssManifest(Properties_);
impl MssManifest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MssManifest(Properties_::new()) }
}
impl MssManifest {
    /// Sets `ManifestName`.
    #[inline] pub fn manifest_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestName", value.into_node()); self }
    /// Sets `StreamSelection`.
    #[inline] pub fn stream_selection(mut self, value: impl IntoValue_<StreamSelection>) -> Self { self.0.put("StreamSelection", value.into_node()); self }
}
impl IntoValue_<MssManifest> for MssManifest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::PackagingConfiguration.MssPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-msspackage.html)
#[must_use]
pub struct MssPackage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MssPackage<Missing_<super::required::mss_manifests>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MssPackage(Properties_::new(), PhantomData_) }
}
impl<S0> MssPackage<S0> {
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<MssEncryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `MssManifests`. Required.
    #[inline] pub fn mss_manifests(mut self, value: impl IntoValue_<Vec<MssManifest>>) -> MssPackage<Set_> { self.0.put("MssManifests", value.into_node()); MssPackage(self.0, PhantomData_) }
    /// Sets `SegmentDurationSeconds`.
    #[inline] pub fn segment_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentDurationSeconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MssPackage> for MssPackage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaPackage::PackagingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
#[derive(Debug)]
pub enum PresetSpeke20Audio {}
impl PresetSpeke20Audio {
    /// `PRESET-AUDIO-1`
    pub const PRESET_AUDIO_1: Value_<PresetSpeke20Audio> = Value_::constant("PRESET-AUDIO-1");
    /// `PRESET-AUDIO-2`
    pub const PRESET_AUDIO_2: Value_<PresetSpeke20Audio> = Value_::constant("PRESET-AUDIO-2");
    /// `PRESET-AUDIO-3`
    pub const PRESET_AUDIO_3: Value_<PresetSpeke20Audio> = Value_::constant("PRESET-AUDIO-3");
    /// `SHARED`
    pub const SHARED: Value_<PresetSpeke20Audio> = Value_::constant("SHARED");
    /// `UNENCRYPTED`
    pub const UNENCRYPTED: Value_<PresetSpeke20Audio> = Value_::constant("UNENCRYPTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PresetSpeke20Audio> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::PackagingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
#[derive(Debug)]
pub enum PresetSpeke20Video {}
impl PresetSpeke20Video {
    /// `PRESET-VIDEO-1`
    pub const PRESET_VIDEO_1: Value_<PresetSpeke20Video> = Value_::constant("PRESET-VIDEO-1");
    /// `PRESET-VIDEO-2`
    pub const PRESET_VIDEO_2: Value_<PresetSpeke20Video> = Value_::constant("PRESET-VIDEO-2");
    /// `PRESET-VIDEO-3`
    pub const PRESET_VIDEO_3: Value_<PresetSpeke20Video> = Value_::constant("PRESET-VIDEO-3");
    /// `PRESET-VIDEO-4`
    pub const PRESET_VIDEO_4: Value_<PresetSpeke20Video> = Value_::constant("PRESET-VIDEO-4");
    /// `PRESET-VIDEO-5`
    pub const PRESET_VIDEO_5: Value_<PresetSpeke20Video> = Value_::constant("PRESET-VIDEO-5");
    /// `PRESET-VIDEO-6`
    pub const PRESET_VIDEO_6: Value_<PresetSpeke20Video> = Value_::constant("PRESET-VIDEO-6");
    /// `PRESET-VIDEO-7`
    pub const PRESET_VIDEO_7: Value_<PresetSpeke20Video> = Value_::constant("PRESET-VIDEO-7");
    /// `PRESET-VIDEO-8`
    pub const PRESET_VIDEO_8: Value_<PresetSpeke20Video> = Value_::constant("PRESET-VIDEO-8");
    /// `SHARED`
    pub const SHARED: Value_<PresetSpeke20Video> = Value_::constant("SHARED");
    /// `UNENCRYPTED`
    pub const UNENCRYPTED: Value_<PresetSpeke20Video> = Value_::constant("UNENCRYPTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PresetSpeke20Video> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::PackagingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
#[derive(Debug)]
pub enum AdMarkers {}
impl AdMarkers {
    /// `NONE`
    pub const NONE: Value_<AdMarkers> = Value_::constant("NONE");
    /// `SCTE35_ENHANCED`
    pub const SCTE35_ENHANCED: Value_<AdMarkers> = Value_::constant("SCTE35_ENHANCED");
    /// `PASSTHROUGH`
    pub const PASSTHROUGH: Value_<AdMarkers> = Value_::constant("PASSTHROUGH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdMarkers> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::PackagingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
#[derive(Debug)]
pub enum StreamOrder {}
impl StreamOrder {
    /// `ORIGINAL`
    pub const ORIGINAL: Value_<StreamOrder> = Value_::constant("ORIGINAL");
    /// `VIDEO_BITRATE_ASCENDING`
    pub const VIDEO_BITRATE_ASCENDING: Value_<StreamOrder> = Value_::constant("VIDEO_BITRATE_ASCENDING");
    /// `VIDEO_BITRATE_DESCENDING`
    pub const VIDEO_BITRATE_DESCENDING: Value_<StreamOrder> = Value_::constant("VIDEO_BITRATE_DESCENDING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StreamOrder> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::PackagingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
#[derive(Debug)]
pub enum ManifestLayout {}
impl ManifestLayout {
    /// `FULL`
    pub const FULL: Value_<ManifestLayout> = Value_::constant("FULL");
    /// `COMPACT`
    pub const COMPACT: Value_<ManifestLayout> = Value_::constant("COMPACT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ManifestLayout> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::PackagingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
#[derive(Debug)]
pub enum Profile {}
impl Profile {
    /// `NONE`
    pub const NONE: Value_<Profile> = Value_::constant("NONE");
    /// `HBBTV_1_5`
    pub const HBBTV_1_5: Value_<Profile> = Value_::constant("HBBTV_1_5");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Profile> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::PackagingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
#[derive(Debug)]
pub enum ScteMarkersSource {}
impl ScteMarkersSource {
    /// `SEGMENTS`
    pub const SEGMENTS: Value_<ScteMarkersSource> = Value_::constant("SEGMENTS");
    /// `MANIFEST`
    pub const MANIFEST: Value_<ScteMarkersSource> = Value_::constant("MANIFEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScteMarkersSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::PackagingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
#[derive(Debug)]
pub enum PeriodTrigger {}
impl PeriodTrigger {
    /// `ADS`
    pub const ADS: Value_<PeriodTrigger> = Value_::constant("ADS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PeriodTrigger> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::PackagingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
#[derive(Debug)]
pub enum SegmentTemplateFormat {}
impl SegmentTemplateFormat {
    /// `NUMBER_WITH_TIMELINE`
    pub const NUMBER_WITH_TIMELINE: Value_<SegmentTemplateFormat> = Value_::constant("NUMBER_WITH_TIMELINE");
    /// `TIME_WITH_TIMELINE`
    pub const TIME_WITH_TIMELINE: Value_<SegmentTemplateFormat> = Value_::constant("TIME_WITH_TIMELINE");
    /// `NUMBER_WITH_DURATION`
    pub const NUMBER_WITH_DURATION: Value_<SegmentTemplateFormat> = Value_::constant("NUMBER_WITH_DURATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SegmentTemplateFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::PackagingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
#[derive(Debug)]
pub enum EncryptionMethod {}
impl EncryptionMethod {
    /// `AES_128`
    pub const AES_128: Value_<EncryptionMethod> = Value_::constant("AES_128");
    /// `SAMPLE_AES`
    pub const SAMPLE_AES: Value_<EncryptionMethod> = Value_::constant("SAMPLE_AES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionMethod> { Value_::from_node(value.into_node()) }
}
