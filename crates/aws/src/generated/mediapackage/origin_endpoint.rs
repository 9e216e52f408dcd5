// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaPackage::OriginEndpoint`

use stanchion_template::generated::*;

/// `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[must_use]
pub struct OriginEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OriginEndpoint<Missing_<super::required::channel_id>, Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OriginEndpoint<S0, S1> {
    /// Sets `Authorization`.
    #[inline] pub fn authorization(mut self, value: impl IntoValue_<Authorization>) -> Self { self.0.put("Authorization", value.into_node()); self }
    /// Sets `ChannelId`. Required.
    #[inline] pub fn channel_id(mut self, value: impl IntoValue_<String>) -> OriginEndpoint<Set_, S1> { self.0.put("ChannelId", value.into_node()); OriginEndpoint(self.0, PhantomData_) }
    /// Sets `CmafPackage`.
    #[inline] pub fn cmaf_package(mut self, value: impl IntoValue_<CmafPackage>) -> Self { self.0.put("CmafPackage", value.into_node()); self }
    /// Sets `DashPackage`.
    #[inline] pub fn dash_package(mut self, value: impl IntoValue_<DashPackage>) -> Self { self.0.put("DashPackage", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `HlsPackage`.
    #[inline] pub fn hls_package(mut self, value: impl IntoValue_<HlsPackage>) -> Self { self.0.put("HlsPackage", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> OriginEndpoint<S0, Set_> { self.0.put("Id", value.into_node()); OriginEndpoint(self.0, PhantomData_) }
    /// Sets `ManifestName`.
    #[inline] pub fn manifest_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestName", value.into_node()); self }
    /// Sets `MssPackage`.
    #[inline] pub fn mss_package(mut self, value: impl IntoValue_<MssPackage>) -> Self { self.0.put("MssPackage", value.into_node()); self }
    /// Sets `Origination`. The values are constants of [`Origination`].
    #[inline] pub fn origination(mut self, value: impl IntoValue_<Origination>) -> Self { self.0.put("Origination", value.into_node()); self }
    /// Sets `StartoverWindowSeconds`.
    #[inline] pub fn startover_window_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartoverWindowSeconds", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeDelaySeconds`.
    #[inline] pub fn time_delay_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeDelaySeconds", value.into_node()); self }
    /// Sets `Whitelist`.
    #[inline] pub fn whitelist(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Whitelist", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OriginEndpoint> for OriginEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for OriginEndpoint<S0, S1> {
    const TYPE: &'static str = "AWS::MediaPackage::OriginEndpoint";
    type Handle = OriginEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OriginEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OriginEndpointRef(Id_);
impl From<Id_> for OriginEndpointRef { #[inline] fn from(id: Id_) -> Self { OriginEndpointRef(id) } }
impl AsRef<Id_> for OriginEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OriginEndpointRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Url`
    #[inline] pub fn url(&self) -> Value_<String> { self.0.attribute("Url") }
}
/// `AWS::MediaPackage::OriginEndpoint.Authorization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-authorization.html)
#[must_use]
pub struct Authorization<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Authorization<Missing_<super::required::cdn_identifier_secret>, Missing_<super::required::secrets_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Authorization(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Authorization<S0, S1> {
    /// Sets `CdnIdentifierSecret`. Required.
    #[inline] pub fn cdn_identifier_secret(mut self, value: impl IntoValue_<String>) -> Authorization<Set_, S1> { self.0.put("CdnIdentifierSecret", value.into_node()); Authorization(self.0, PhantomData_) }
    /// Sets `SecretsRoleArn`. Required.
    #[inline] pub fn secrets_role_arn(mut self, value: impl IntoValue_<String>) -> Authorization<S0, Set_> { self.0.put("SecretsRoleArn", value.into_node()); Authorization(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Authorization> for Authorization<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::OriginEndpoint.EncryptionContractConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-encryptioncontractconfiguration.html)
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
/// `AWS::MediaPackage::OriginEndpoint.SpekeKeyProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-spekekeyprovider.html)
#[must_use]
pub struct SpekeKeyProvider<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl SpekeKeyProvider<Missing_<super::required::resource_id>, Missing_<super::required::role_arn>, Missing_<super::required::system_ids>, Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpekeKeyProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> SpekeKeyProvider<S0, S1, S2, S3> {
    /// Sets `CertificateArn`.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `EncryptionContractConfiguration`.
    #[inline] pub fn encryption_contract_configuration(mut self, value: impl IntoValue_<EncryptionContractConfiguration>) -> Self { self.0.put("EncryptionContractConfiguration", value.into_node()); self }
    /// Sets `ResourceId`. Required.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> SpekeKeyProvider<Set_, S1, S2, S3> { self.0.put("ResourceId", value.into_node()); SpekeKeyProvider(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SpekeKeyProvider<S0, Set_, S2, S3> { self.0.put("RoleArn", value.into_node()); SpekeKeyProvider(self.0, PhantomData_) }
    /// Sets `SystemIds`. Required.
    #[inline] pub fn system_ids(mut self, value: impl IntoValue_<Vec<String>>) -> SpekeKeyProvider<S0, S1, Set_, S3> { self.0.put("SystemIds", value.into_node()); SpekeKeyProvider(self.0, PhantomData_) }
    /// Sets `Url`. Required.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> SpekeKeyProvider<S0, S1, S2, Set_> { self.0.put("Url", value.into_node()); SpekeKeyProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<SpekeKeyProvider> for SpekeKeyProvider<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::OriginEndpoint.CmafEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-cmafencryption.html)
#[must_use]
pub struct CmafEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CmafEncryption<Missing_<super::required::speke_key_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CmafEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> CmafEncryption<S0> {
    /// Sets `ConstantInitializationVector`. Exactly 32 characters.
    #[inline] pub fn constant_initialization_vector(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConstantInitializationVector", value.into_node()); self }
    /// Sets `EncryptionMethod`. The values are constants of [`EncryptionMethod`].
    #[inline] pub fn encryption_method(mut self, value: impl IntoValue_<EncryptionMethod>) -> Self { self.0.put("EncryptionMethod", value.into_node()); self }
    /// Sets `KeyRotationIntervalSeconds`.
    #[inline] pub fn key_rotation_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("KeyRotationIntervalSeconds", value.into_node()); self }
    /// Sets `SpekeKeyProvider`. Required.
    #[inline] pub fn speke_key_provider(mut self, value: impl IntoValue_<SpekeKeyProvider>) -> CmafEncryption<Set_> { self.0.put("SpekeKeyProvider", value.into_node()); CmafEncryption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CmafEncryption> for CmafEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::OriginEndpoint.HlsManifest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-hlsmanifest.html)
#[must_use]
pub struct HlsManifest<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HlsManifest<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HlsManifest(Properties_::new(), PhantomData_) }
}
impl<S0> HlsManifest<S0> {
    /// Sets `AdMarkers`. The values are constants of [`AdMarkers`].
    #[inline] pub fn ad_markers(mut self, value: impl IntoValue_<AdMarkers>) -> Self { self.0.put("AdMarkers", value.into_node()); self }
    /// Sets `AdTriggers`. The values are constants of [`AdTrigger`].
    #[inline] pub fn ad_triggers(mut self, value: impl IntoValue_<Vec<AdTrigger>>) -> Self { self.0.put("AdTriggers", value.into_node()); self }
    /// Sets `AdsOnDeliveryRestrictions`. The values are constants of [`AdsOnDeliveryRestrictions`].
    #[inline] pub fn ads_on_delivery_restrictions(mut self, value: impl IntoValue_<AdsOnDeliveryRestrictions>) -> Self { self.0.put("AdsOnDeliveryRestrictions", value.into_node()); self }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> HlsManifest<Set_> { self.0.put("Id", value.into_node()); HlsManifest(self.0, PhantomData_) }
    /// Sets `IncludeIframeOnlyStream`.
    #[inline] pub fn include_iframe_only_stream(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeIframeOnlyStream", value.into_node()); self }
    /// Sets `ManifestName`.
    #[inline] pub fn manifest_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestName", value.into_node()); self }
    /// Sets `PlaylistType`. The values are constants of [`PlaylistType`].
    #[inline] pub fn playlist_type(mut self, value: impl IntoValue_<PlaylistType>) -> Self { self.0.put("PlaylistType", value.into_node()); self }
    /// Sets `PlaylistWindowSeconds`.
    #[inline] pub fn playlist_window_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PlaylistWindowSeconds", value.into_node()); self }
    /// Sets `ProgramDateTimeIntervalSeconds`.
    #[inline] pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProgramDateTimeIntervalSeconds", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HlsManifest> for HlsManifest<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::OriginEndpoint.StreamSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-streamselection.html)
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
/// `AWS::MediaPackage::OriginEndpoint.CmafPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-cmafpackage.html)
#[must_use]
pub struct CmafPackage(Properties_);
impl CmafPackage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CmafPackage(Properties_::new()) }
}
impl CmafPackage {
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<CmafEncryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `HlsManifests`.
    #[inline] pub fn hls_manifests(mut self, value: impl IntoValue_<Vec<HlsManifest>>) -> Self { self.0.put("HlsManifests", value.into_node()); self }
    /// Sets `SegmentDurationSeconds`.
    #[inline] pub fn segment_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentDurationSeconds", value.into_node()); self }
    /// Sets `SegmentPrefix`.
    #[inline] pub fn segment_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentPrefix", value.into_node()); self }
    /// Sets `StreamSelection`.
    #[inline] pub fn stream_selection(mut self, value: impl IntoValue_<StreamSelection>) -> Self { self.0.put("StreamSelection", value.into_node()); self }
}
impl IntoValue_<CmafPackage> for CmafPackage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::OriginEndpoint.DashEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-dashencryption.html)
#[must_use]
pub struct DashEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DashEncryption<Missing_<super::required::speke_key_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DashEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> DashEncryption<S0> {
    /// Sets `KeyRotationIntervalSeconds`.
    #[inline] pub fn key_rotation_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("KeyRotationIntervalSeconds", value.into_node()); self }
    /// Sets `SpekeKeyProvider`. Required.
    #[inline] pub fn speke_key_provider(mut self, value: impl IntoValue_<SpekeKeyProvider>) -> DashEncryption<Set_> { self.0.put("SpekeKeyProvider", value.into_node()); DashEncryption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DashEncryption> for DashEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::OriginEndpoint.DashPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-dashpackage.html)
#[must_use]
pub struct DashPackage(Properties_);
impl DashPackage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashPackage(Properties_::new()) }
}
impl DashPackage {
    /// Sets `AdTriggers`. The values are constants of [`AdTrigger`].
    #[inline] pub fn ad_triggers(mut self, value: impl IntoValue_<Vec<AdTrigger>>) -> Self { self.0.put("AdTriggers", value.into_node()); self }
    /// Sets `AdsOnDeliveryRestrictions`. The values are constants of [`AdsOnDeliveryRestrictions`].
    #[inline] pub fn ads_on_delivery_restrictions(mut self, value: impl IntoValue_<AdsOnDeliveryRestrictions>) -> Self { self.0.put("AdsOnDeliveryRestrictions", value.into_node()); self }
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<DashEncryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `IncludeIframeOnlyStream`.
    #[inline] pub fn include_iframe_only_stream(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeIframeOnlyStream", value.into_node()); self }
    /// Sets `ManifestLayout`. The values are constants of [`ManifestLayout`].
    #[inline] pub fn manifest_layout(mut self, value: impl IntoValue_<ManifestLayout>) -> Self { self.0.put("ManifestLayout", value.into_node()); self }
    /// Sets `ManifestWindowSeconds`.
    #[inline] pub fn manifest_window_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ManifestWindowSeconds", value.into_node()); self }
    /// Sets `MinBufferTimeSeconds`.
    #[inline] pub fn min_buffer_time_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinBufferTimeSeconds", value.into_node()); self }
    /// Sets `MinUpdatePeriodSeconds`.
    #[inline] pub fn min_update_period_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinUpdatePeriodSeconds", value.into_node()); self }
    /// Sets `PeriodTriggers`. The values are constants of [`PeriodTrigger`].
    #[inline] pub fn period_triggers(mut self, value: impl IntoValue_<Vec<PeriodTrigger>>) -> Self { self.0.put("PeriodTriggers", value.into_node()); self }
    /// Sets `Profile`. The values are constants of [`Profile`].
    #[inline] pub fn profile(mut self, value: impl IntoValue_<Profile>) -> Self { self.0.put("Profile", value.into_node()); self }
    /// Sets `SegmentDurationSeconds`.
    #[inline] pub fn segment_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentDurationSeconds", value.into_node()); self }
    /// Sets `SegmentTemplateFormat`. The values are constants of [`SegmentTemplateFormat`].
    #[inline] pub fn segment_template_format(mut self, value: impl IntoValue_<SegmentTemplateFormat>) -> Self { self.0.put("SegmentTemplateFormat", value.into_node()); self }
    /// Sets `StreamSelection`.
    #[inline] pub fn stream_selection(mut self, value: impl IntoValue_<StreamSelection>) -> Self { self.0.put("StreamSelection", value.into_node()); self }
    /// Sets `SuggestedPresentationDelaySeconds`.
    #[inline] pub fn suggested_presentation_delay_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SuggestedPresentationDelaySeconds", value.into_node()); self }
    /// Sets `UtcTiming`. The values are constants of [`UtcTiming`].
    #[inline] pub fn utc_timing(mut self, value: impl IntoValue_<UtcTiming>) -> Self { self.0.put("UtcTiming", value.into_node()); self }
    /// Sets `UtcTimingUri`.
    #[inline] pub fn utc_timing_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UtcTimingUri", value.into_node()); self }
}
impl IntoValue_<DashPackage> for DashPackage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::OriginEndpoint.HlsEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-hlsencryption.html)
#[must_use]
pub struct HlsEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HlsEncryption<Missing_<super::required::speke_key_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HlsEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> HlsEncryption<S0> {
    /// Sets `ConstantInitializationVector`.
    #[inline] pub fn constant_initialization_vector(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConstantInitializationVector", value.into_node()); self }
    /// Sets `EncryptionMethod`. The values are constants of [`HlsEncryptionEncryptionMethod`].
    #[inline] pub fn encryption_method(mut self, value: impl IntoValue_<HlsEncryptionEncryptionMethod>) -> Self { self.0.put("EncryptionMethod", value.into_node()); self }
    /// Sets `KeyRotationIntervalSeconds`.
    #[inline] pub fn key_rotation_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("KeyRotationIntervalSeconds", value.into_node()); self }
    /// Sets `RepeatExtXKey`.
    #[inline] pub fn repeat_ext_x_key(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RepeatExtXKey", value.into_node()); self }
    /// Sets `SpekeKeyProvider`. Required.
    #[inline] pub fn speke_key_provider(mut self, value: impl IntoValue_<SpekeKeyProvider>) -> HlsEncryption<Set_> { self.0.put("SpekeKeyProvider", value.into_node()); HlsEncryption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HlsEncryption> for HlsEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::OriginEndpoint.HlsPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-hlspackage.html)
#[must_use]
pub struct HlsPackage(Properties_);
impl HlsPackage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsPackage(Properties_::new()) }
}
impl HlsPackage {
    /// Sets `AdMarkers`. The values are constants of [`HlsPackageAdMarkers`].
    #[inline] pub fn ad_markers(mut self, value: impl IntoValue_<HlsPackageAdMarkers>) -> Self { self.0.put("AdMarkers", value.into_node()); self }
    /// Sets `AdTriggers`. The values are constants of [`AdTrigger`].
    #[inline] pub fn ad_triggers(mut self, value: impl IntoValue_<Vec<AdTrigger>>) -> Self { self.0.put("AdTriggers", value.into_node()); self }
    /// Sets `AdsOnDeliveryRestrictions`. The values are constants of [`AdsOnDeliveryRestrictions`].
    #[inline] pub fn ads_on_delivery_restrictions(mut self, value: impl IntoValue_<AdsOnDeliveryRestrictions>) -> Self { self.0.put("AdsOnDeliveryRestrictions", value.into_node()); self }
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<HlsEncryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `IncludeDvbSubtitles`.
    #[inline] pub fn include_dvb_subtitles(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeDvbSubtitles", value.into_node()); self }
    /// Sets `IncludeIframeOnlyStream`.
    #[inline] pub fn include_iframe_only_stream(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeIframeOnlyStream", value.into_node()); self }
    /// Sets `PlaylistType`. The values are constants of [`HlsPackagePlaylistType`].
    #[inline] pub fn playlist_type(mut self, value: impl IntoValue_<HlsPackagePlaylistType>) -> Self { self.0.put("PlaylistType", value.into_node()); self }
    /// Sets `PlaylistWindowSeconds`.
    #[inline] pub fn playlist_window_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PlaylistWindowSeconds", value.into_node()); self }
    /// Sets `ProgramDateTimeIntervalSeconds`.
    #[inline] pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProgramDateTimeIntervalSeconds", value.into_node()); self }
    /// Sets `SegmentDurationSeconds`.
    #[inline] pub fn segment_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentDurationSeconds", value.into_node()); self }
    /// Sets `StreamSelection`.
    #[inline] pub fn stream_selection(mut self, value: impl IntoValue_<StreamSelection>) -> Self { self.0.put("StreamSelection", value.into_node()); self }
    /// Sets `UseAudioRenditionGroup`.
    #[inline] pub fn use_audio_rendition_group(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseAudioRenditionGroup", value.into_node()); self }
}
impl IntoValue_<HlsPackage> for HlsPackage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::OriginEndpoint.MssEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-mssencryption.html)
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
/// `AWS::MediaPackage::OriginEndpoint.MssPackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-msspackage.html)
#[must_use]
pub struct MssPackage(Properties_);
impl MssPackage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MssPackage(Properties_::new()) }
}
impl MssPackage {
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<MssEncryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `ManifestWindowSeconds`.
    #[inline] pub fn manifest_window_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ManifestWindowSeconds", value.into_node()); self }
    /// Sets `SegmentDurationSeconds`.
    #[inline] pub fn segment_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentDurationSeconds", value.into_node()); self }
    /// Sets `StreamSelection`.
    #[inline] pub fn stream_selection(mut self, value: impl IntoValue_<StreamSelection>) -> Self { self.0.put("StreamSelection", value.into_node()); self }
}
impl IntoValue_<MssPackage> for MssPackage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum EncryptionMethod {}
impl EncryptionMethod {
    /// `SAMPLE_AES`
    pub const SAMPLE_AES: Value_<EncryptionMethod> = Value_::constant("SAMPLE_AES");
    /// `AES_CTR`
    pub const AES_CTR: Value_<EncryptionMethod> = Value_::constant("AES_CTR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
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
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
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
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum AdMarkers {}
impl AdMarkers {
    /// `NONE`
    pub const NONE: Value_<AdMarkers> = Value_::constant("NONE");
    /// `SCTE35_ENHANCED`
    pub const SCTE35_ENHANCED: Value_<AdMarkers> = Value_::constant("SCTE35_ENHANCED");
    /// `PASSTHROUGH`
    pub const PASSTHROUGH: Value_<AdMarkers> = Value_::constant("PASSTHROUGH");
    /// `DATERANGE`
    pub const DATERANGE: Value_<AdMarkers> = Value_::constant("DATERANGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdMarkers> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum AdTrigger {}
impl AdTrigger {
    /// `SPLICE_INSERT`
    pub const SPLICE_INSERT: Value_<AdTrigger> = Value_::constant("SPLICE_INSERT");
    /// `BREAK`
    pub const BREAK: Value_<AdTrigger> = Value_::constant("BREAK");
    /// `PROVIDER_ADVERTISEMENT`
    pub const PROVIDER_ADVERTISEMENT: Value_<AdTrigger> = Value_::constant("PROVIDER_ADVERTISEMENT");
    /// `DISTRIBUTOR_ADVERTISEMENT`
    pub const DISTRIBUTOR_ADVERTISEMENT: Value_<AdTrigger> = Value_::constant("DISTRIBUTOR_ADVERTISEMENT");
    /// `PROVIDER_PLACEMENT_OPPORTUNITY`
    pub const PROVIDER_PLACEMENT_OPPORTUNITY: Value_<AdTrigger> = Value_::constant("PROVIDER_PLACEMENT_OPPORTUNITY");
    /// `DISTRIBUTOR_PLACEMENT_OPPORTUNITY`
    pub const DISTRIBUTOR_PLACEMENT_OPPORTUNITY: Value_<AdTrigger> = Value_::constant("DISTRIBUTOR_PLACEMENT_OPPORTUNITY");
    /// `PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY`
    pub const PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY: Value_<AdTrigger> = Value_::constant("PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY");
    /// `DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY`
    pub const DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY: Value_<AdTrigger> = Value_::constant("DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdTrigger> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum AdsOnDeliveryRestrictions {}
impl AdsOnDeliveryRestrictions {
    /// `NONE`
    pub const NONE: Value_<AdsOnDeliveryRestrictions> = Value_::constant("NONE");
    /// `RESTRICTED`
    pub const RESTRICTED: Value_<AdsOnDeliveryRestrictions> = Value_::constant("RESTRICTED");
    /// `UNRESTRICTED`
    pub const UNRESTRICTED: Value_<AdsOnDeliveryRestrictions> = Value_::constant("UNRESTRICTED");
    /// `BOTH`
    pub const BOTH: Value_<AdsOnDeliveryRestrictions> = Value_::constant("BOTH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdsOnDeliveryRestrictions> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum PlaylistType {}
impl PlaylistType {
    /// `NONE`
    pub const NONE: Value_<PlaylistType> = Value_::constant("NONE");
    /// `EVENT`
    pub const EVENT: Value_<PlaylistType> = Value_::constant("EVENT");
    /// `VOD`
    pub const VOD: Value_<PlaylistType> = Value_::constant("VOD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlaylistType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
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
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum ManifestLayout {}
impl ManifestLayout {
    /// `FULL`
    pub const FULL: Value_<ManifestLayout> = Value_::constant("FULL");
    /// `COMPACT`
    pub const COMPACT: Value_<ManifestLayout> = Value_::constant("COMPACT");
    /// `DRM_TOP_LEVEL_COMPACT`
    pub const DRM_TOP_LEVEL_COMPACT: Value_<ManifestLayout> = Value_::constant("DRM_TOP_LEVEL_COMPACT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ManifestLayout> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum PeriodTrigger {}
impl PeriodTrigger {
    /// `ADS`
    pub const ADS: Value_<PeriodTrigger> = Value_::constant("ADS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PeriodTrigger> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum Profile {}
impl Profile {
    /// `NONE`
    pub const NONE: Value_<Profile> = Value_::constant("NONE");
    /// `HBBTV_1_5`
    pub const HBBTV_1_5: Value_<Profile> = Value_::constant("HBBTV_1_5");
    /// `HYBRIDCAST`
    pub const HYBRIDCAST: Value_<Profile> = Value_::constant("HYBRIDCAST");
    /// `DVB_DASH_2014`
    pub const DVB_DASH_2014: Value_<Profile> = Value_::constant("DVB_DASH_2014");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Profile> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
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
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum UtcTiming {}
impl UtcTiming {
    /// `HTTP-XSDATE`
    pub const HTTP_XSDATE: Value_<UtcTiming> = Value_::constant("HTTP-XSDATE");
    /// `HTTP-ISO`
    pub const HTTP_ISO: Value_<UtcTiming> = Value_::constant("HTTP-ISO");
    /// `HTTP-HEAD`
    pub const HTTP_HEAD: Value_<UtcTiming> = Value_::constant("HTTP-HEAD");
    /// `NONE`
    pub const NONE: Value_<UtcTiming> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UtcTiming> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum HlsPackageAdMarkers {}
impl HlsPackageAdMarkers {
    /// `NONE`
    pub const NONE: Value_<HlsPackageAdMarkers> = Value_::constant("NONE");
    /// `SCTE35_ENHANCED`
    pub const SCTE35_ENHANCED: Value_<HlsPackageAdMarkers> = Value_::constant("SCTE35_ENHANCED");
    /// `PASSTHROUGH`
    pub const PASSTHROUGH: Value_<HlsPackageAdMarkers> = Value_::constant("PASSTHROUGH");
    /// `DATERANGE`
    pub const DATERANGE: Value_<HlsPackageAdMarkers> = Value_::constant("DATERANGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HlsPackageAdMarkers> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum HlsEncryptionEncryptionMethod {}
impl HlsEncryptionEncryptionMethod {
    /// `AES_128`
    pub const AES_128: Value_<HlsEncryptionEncryptionMethod> = Value_::constant("AES_128");
    /// `SAMPLE_AES`
    pub const SAMPLE_AES: Value_<HlsEncryptionEncryptionMethod> = Value_::constant("SAMPLE_AES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HlsEncryptionEncryptionMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum HlsPackagePlaylistType {}
impl HlsPackagePlaylistType {
    /// `NONE`
    pub const NONE: Value_<HlsPackagePlaylistType> = Value_::constant("NONE");
    /// `EVENT`
    pub const EVENT: Value_<HlsPackagePlaylistType> = Value_::constant("EVENT");
    /// `VOD`
    pub const VOD: Value_<HlsPackagePlaylistType> = Value_::constant("VOD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HlsPackagePlaylistType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackage::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
#[derive(Debug)]
pub enum Origination {}
impl Origination {
    /// `ALLOW`
    pub const ALLOW: Value_<Origination> = Value_::constant("ALLOW");
    /// `DENY`
    pub const DENY: Value_<Origination> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Origination> { Value_::from_node(value.into_node()) }
}
