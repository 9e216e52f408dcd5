// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaPackageV2::OriginEndpoint`

use stanchion_template::generated::*;

/// `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[must_use]
pub struct OriginEndpoint<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl OriginEndpoint<Missing_<super::required::channel_group_name>, Missing_<super::required::channel_name>, Missing_<super::required::container_type>, Missing_<super::required::origin_endpoint_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> OriginEndpoint<S0, S1, S2, S3> {
    /// Sets `ChannelGroupName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn channel_group_name(mut self, value: impl IntoValue_<String>) -> OriginEndpoint<Set_, S1, S2, S3> { self.0.put("ChannelGroupName", value.into_node()); OriginEndpoint(self.0, PhantomData_) }
    /// Sets `ChannelName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> OriginEndpoint<S0, Set_, S2, S3> { self.0.put("ChannelName", value.into_node()); OriginEndpoint(self.0, PhantomData_) }
    /// Sets `ContainerType`. Required. The values are constants of [`ContainerType`].
    #[inline] pub fn container_type(mut self, value: impl IntoValue_<ContainerType>) -> OriginEndpoint<S0, S1, Set_, S3> { self.0.put("ContainerType", value.into_node()); OriginEndpoint(self.0, PhantomData_) }
    /// Sets `DashManifests`.
    #[inline] pub fn dash_manifests(mut self, value: impl IntoValue_<Vec<DashManifestConfiguration>>) -> Self { self.0.put("DashManifests", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ForceEndpointErrorConfiguration`.
    #[inline] pub fn force_endpoint_error_configuration(mut self, value: impl IntoValue_<ForceEndpointErrorConfiguration>) -> Self { self.0.put("ForceEndpointErrorConfiguration", value.into_node()); self }
    /// Sets `HlsManifests`.
    #[inline] pub fn hls_manifests(mut self, value: impl IntoValue_<Vec<HlsManifestConfiguration>>) -> Self { self.0.put("HlsManifests", value.into_node()); self }
    /// Sets `LowLatencyHlsManifests`.
    #[inline] pub fn low_latency_hls_manifests(mut self, value: impl IntoValue_<Vec<LowLatencyHlsManifestConfiguration>>) -> Self { self.0.put("LowLatencyHlsManifests", value.into_node()); self }
    /// Sets `MssManifests`.
    #[inline] pub fn mss_manifests(mut self, value: impl IntoValue_<Vec<MssManifestConfiguration>>) -> Self { self.0.put("MssManifests", value.into_node()); self }
    /// Sets `OriginEndpointName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn origin_endpoint_name(mut self, value: impl IntoValue_<String>) -> OriginEndpoint<S0, S1, S2, Set_> { self.0.put("OriginEndpointName", value.into_node()); OriginEndpoint(self.0, PhantomData_) }
    /// Sets `Segment`.
    #[inline] pub fn segment(mut self, value: impl IntoValue_<Segment>) -> Self { self.0.put("Segment", value.into_node()); self }
    /// Sets `StartoverWindowSeconds`. 0 to 1209600.
    #[inline] pub fn startover_window_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartoverWindowSeconds", value.into_node()); self }
    /// Sets `StreamNameOutputMode`. The values are constants of [`StreamNameOutputMode`].
    #[inline] pub fn stream_name_output_mode(mut self, value: impl IntoValue_<StreamNameOutputMode>) -> Self { self.0.put("StreamNameOutputMode", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UriSeparator`. The values are constants of [`UriSeparator`].
    #[inline] pub fn uri_separator(mut self, value: impl IntoValue_<UriSeparator>) -> Self { self.0.put("UriSeparator", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<OriginEndpoint> for OriginEndpoint<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for OriginEndpoint<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::MediaPackageV2::OriginEndpoint";
    type Handle = OriginEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OriginEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OriginEndpointRef(Id_);
impl From<Id_> for OriginEndpointRef { #[inline] fn from(id: Id_) -> Self { OriginEndpointRef(id) } }
impl AsRef<Id_> for OriginEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OriginEndpointRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DashManifestUrls`
    #[inline] pub fn dash_manifest_urls(&self) -> Value_<Vec<String>> { self.0.list_attribute("DashManifestUrls") }
    /// `Fn::GetAtt` `HlsManifestUrls`
    #[inline] pub fn hls_manifest_urls(&self) -> Value_<Vec<String>> { self.0.list_attribute("HlsManifestUrls") }
    /// `Fn::GetAtt` `LowLatencyHlsManifestUrls`
    #[inline] pub fn low_latency_hls_manifest_urls(&self) -> Value_<Vec<String>> { self.0.list_attribute("LowLatencyHlsManifestUrls") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
    /// `Fn::GetAtt` `MssManifestUrls`
    #[inline] pub fn mss_manifest_urls(&self) -> Value_<Vec<String>> { self.0.list_attribute("MssManifestUrls") }
}
/// `AWS::MediaPackageV2::OriginEndpoint.DashAvailabilityStartTimeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashavailabilitystarttimeconfiguration.html)
#[must_use]
pub struct DashAvailabilityStartTimeConfiguration(Properties_);
impl DashAvailabilityStartTimeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashAvailabilityStartTimeConfiguration(Properties_::new()) }
}
impl DashAvailabilityStartTimeConfiguration {
    /// Sets `FixedAvailabilityStartTime`.
    #[inline] pub fn fixed_availability_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FixedAvailabilityStartTime", value.into_node()); self }
}
impl IntoValue_<DashAvailabilityStartTimeConfiguration> for DashAvailabilityStartTimeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.DashBaseUrl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashbaseurl.html)
#[must_use]
pub struct DashBaseUrl<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DashBaseUrl<Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DashBaseUrl(Properties_::new(), PhantomData_) }
}
impl<S0> DashBaseUrl<S0> {
    /// Sets `DvbPriority`. 1 to 15000.
    #[inline] pub fn dvb_priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DvbPriority", value.into_node()); self }
    /// Sets `DvbWeight`. 1 to 15000.
    #[inline] pub fn dvb_weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DvbWeight", value.into_node()); self }
    /// Sets `ServiceLocation`. 1 to 2048 characters.
    #[inline] pub fn service_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceLocation", value.into_node()); self }
    /// Sets `Url`. Required. 1 to 2048 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> DashBaseUrl<Set_> { self.0.put("Url", value.into_node()); DashBaseUrl(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DashBaseUrl> for DashBaseUrl<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.DashDvbMetricsReporting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashdvbmetricsreporting.html)
#[must_use]
pub struct DashDvbMetricsReporting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DashDvbMetricsReporting<Missing_<super::required::reporting_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DashDvbMetricsReporting(Properties_::new(), PhantomData_) }
}
impl<S0> DashDvbMetricsReporting<S0> {
    /// Sets `Probability`. 1 to 1000.
    #[inline] pub fn probability(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Probability", value.into_node()); self }
    /// Sets `ReportingUrl`. Required. 1 to 2048 characters.
    #[inline] pub fn reporting_url(mut self, value: impl IntoValue_<String>) -> DashDvbMetricsReporting<Set_> { self.0.put("ReportingUrl", value.into_node()); DashDvbMetricsReporting(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DashDvbMetricsReporting> for DashDvbMetricsReporting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.DashDvbFontDownload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashdvbfontdownload.html)
#[must_use]
pub struct DashDvbFontDownload(Properties_);
impl DashDvbFontDownload {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashDvbFontDownload(Properties_::new()) }
}
impl DashDvbFontDownload {
    /// Sets `FontFamily`. 1 to 256 characters.
    #[inline] pub fn font_family(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FontFamily", value.into_node()); self }
    /// Sets `MimeType`. 1 to 256 characters.
    #[inline] pub fn mime_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MimeType", value.into_node()); self }
    /// Sets `Url`. 1 to 2048 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl IntoValue_<DashDvbFontDownload> for DashDvbFontDownload { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.DashDvbSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashdvbsettings.html)
#[must_use]
pub struct DashDvbSettings(Properties_);
impl DashDvbSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashDvbSettings(Properties_::new()) }
}
impl DashDvbSettings {
    /// Sets `ErrorMetrics`. 0 to 20 items.
    #[inline] pub fn error_metrics(mut self, value: impl IntoValue_<Vec<DashDvbMetricsReporting>>) -> Self { self.0.put("ErrorMetrics", value.into_node()); self }
    /// Sets `FontDownload`.
    #[inline] pub fn font_download(mut self, value: impl IntoValue_<DashDvbFontDownload>) -> Self { self.0.put("FontDownload", value.into_node()); self }
}
impl IntoValue_<DashDvbSettings> for DashDvbSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.MultiviewFilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-multiviewfilterconfiguration.html)
#[must_use]
pub struct MultiviewFilterConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MultiviewFilterConfiguration<Missing_<super::required::layout>, Missing_<super::required::sources>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiviewFilterConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MultiviewFilterConfiguration<S0, S1> {
    /// Sets `Layout`. Required. The values are constants of [`MultiviewLayoutType`].
    #[inline] pub fn layout(mut self, value: impl IntoValue_<MultiviewLayoutType>) -> MultiviewFilterConfiguration<Set_, S1> { self.0.put("Layout", value.into_node()); MultiviewFilterConfiguration(self.0, PhantomData_) }
    /// Sets `Sources`. Required. 1 to 50 items.
    #[inline] pub fn sources(mut self, value: impl IntoValue_<Vec<String>>) -> MultiviewFilterConfiguration<S0, Set_> { self.0.put("Sources", value.into_node()); MultiviewFilterConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MultiviewFilterConfiguration> for MultiviewFilterConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.FilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-filterconfiguration.html)
#[must_use]
pub struct FilterConfiguration(Properties_);
impl FilterConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterConfiguration(Properties_::new()) }
}
impl FilterConfiguration {
    /// Sets `ClipStartTime`.
    #[inline] pub fn clip_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClipStartTime", value.into_node()); self }
    /// Sets `DrmSettings`. 1 to 1024 characters.
    #[inline] pub fn drm_settings(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DrmSettings", value.into_node()); self }
    /// Sets `End`.
    #[inline] pub fn end(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("End", value.into_node()); self }
    /// Sets `ManifestFilter`. 1 to 1024 characters.
    #[inline] pub fn manifest_filter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestFilter", value.into_node()); self }
    /// Sets `Multiview`.
    #[inline] pub fn multiview(mut self, value: impl IntoValue_<MultiviewFilterConfiguration>) -> Self { self.0.put("Multiview", value.into_node()); self }
    /// Sets `Start`.
    #[inline] pub fn start(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Start", value.into_node()); self }
    /// Sets `TimeDelaySeconds`. 0 to 1209600.
    #[inline] pub fn time_delay_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeDelaySeconds", value.into_node()); self }
}
impl IntoValue_<FilterConfiguration> for FilterConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.DashProgramInformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashprograminformation.html)
#[must_use]
pub struct DashProgramInformation(Properties_);
impl DashProgramInformation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashProgramInformation(Properties_::new()) }
}
impl DashProgramInformation {
    /// Sets `Copyright`. 1 to 2048 characters.
    #[inline] pub fn copyright(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Copyright", value.into_node()); self }
    /// Sets `LanguageCode`. 2 to 5 characters.
    #[inline] pub fn language_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LanguageCode", value.into_node()); self }
    /// Sets `MoreInformationUrl`. 1 to 2048 characters.
    #[inline] pub fn more_information_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MoreInformationUrl", value.into_node()); self }
    /// Sets `Source`. 1 to 2048 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `Title`. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
}
impl IntoValue_<DashProgramInformation> for DashProgramInformation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.ScteDash`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-sctedash.html)
#[must_use]
pub struct ScteDash(Properties_);
impl ScteDash {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScteDash(Properties_::new()) }
}
impl ScteDash {
    /// Sets `AdMarkerDash`. The values are constants of [`AdMarkerDash`].
    #[inline] pub fn ad_marker_dash(mut self, value: impl IntoValue_<AdMarkerDash>) -> Self { self.0.put("AdMarkerDash", value.into_node()); self }
    /// Sets `ScteInManifests`. The values are constants of [`ScteInManifests`].
    #[inline] pub fn scte_in_manifests(mut self, value: impl IntoValue_<ScteInManifests>) -> Self { self.0.put("ScteInManifests", value.into_node()); self }
}
impl IntoValue_<ScteDash> for ScteDash { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.DashTtmlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashttmlconfiguration.html)
#[must_use]
pub struct DashTtmlConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DashTtmlConfiguration<Missing_<super::required::ttml_profile>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DashTtmlConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DashTtmlConfiguration<S0> {
    /// Sets `TtmlProfile`. Required. The values are constants of [`DashTtmlProfile`].
    #[inline] pub fn ttml_profile(mut self, value: impl IntoValue_<DashTtmlProfile>) -> DashTtmlConfiguration<Set_> { self.0.put("TtmlProfile", value.into_node()); DashTtmlConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DashTtmlConfiguration> for DashTtmlConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.DashSubtitleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashsubtitleconfiguration.html)
#[must_use]
pub struct DashSubtitleConfiguration(Properties_);
impl DashSubtitleConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashSubtitleConfiguration(Properties_::new()) }
}
impl DashSubtitleConfiguration {
    /// Sets `TtmlConfiguration`.
    #[inline] pub fn ttml_configuration(mut self, value: impl IntoValue_<DashTtmlConfiguration>) -> Self { self.0.put("TtmlConfiguration", value.into_node()); self }
}
impl IntoValue_<DashSubtitleConfiguration> for DashSubtitleConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.DashUtcTiming`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashutctiming.html)
#[must_use]
pub struct DashUtcTiming(Properties_);
impl DashUtcTiming {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashUtcTiming(Properties_::new()) }
}
impl DashUtcTiming {
    /// Sets `TimingMode`. The values are constants of [`DashUtcTimingMode`].
    #[inline] pub fn timing_mode(mut self, value: impl IntoValue_<DashUtcTimingMode>) -> Self { self.0.put("TimingMode", value.into_node()); self }
    /// Sets `TimingSource`. 1 to 1024 characters.
    #[inline] pub fn timing_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimingSource", value.into_node()); self }
}
impl IntoValue_<DashUtcTiming> for DashUtcTiming { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.DashManifestConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashmanifestconfiguration.html)
#[must_use]
pub struct DashManifestConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DashManifestConfiguration<Missing_<super::required::manifest_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DashManifestConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DashManifestConfiguration<S0> {
    /// Sets `AudioTimelinePattern`. The values are constants of [`DashAudioTimelinePattern`].
    #[inline] pub fn audio_timeline_pattern(mut self, value: impl IntoValue_<DashAudioTimelinePattern>) -> Self { self.0.put("AudioTimelinePattern", value.into_node()); self }
    /// Sets `AvailabilityStartTimeConfiguration`.
    #[inline] pub fn availability_start_time_configuration(mut self, value: impl IntoValue_<DashAvailabilityStartTimeConfiguration>) -> Self { self.0.put("AvailabilityStartTimeConfiguration", value.into_node()); self }
    /// Sets `BaseUrls`. 0 to 20 items.
    #[inline] pub fn base_urls(mut self, value: impl IntoValue_<Vec<DashBaseUrl>>) -> Self { self.0.put("BaseUrls", value.into_node()); self }
    /// Sets `Compactness`. The values are constants of [`DashCompactness`].
    #[inline] pub fn compactness(mut self, value: impl IntoValue_<DashCompactness>) -> Self { self.0.put("Compactness", value.into_node()); self }
    /// Sets `DrmSignaling`. The values are constants of [`DashDrmSignaling`].
    #[inline] pub fn drm_signaling(mut self, value: impl IntoValue_<DashDrmSignaling>) -> Self { self.0.put("DrmSignaling", value.into_node()); self }
    /// Sets `DvbSettings`.
    #[inline] pub fn dvb_settings(mut self, value: impl IntoValue_<DashDvbSettings>) -> Self { self.0.put("DvbSettings", value.into_node()); self }
    /// Sets `FilterConfiguration`.
    #[inline] pub fn filter_configuration(mut self, value: impl IntoValue_<FilterConfiguration>) -> Self { self.0.put("FilterConfiguration", value.into_node()); self }
    /// Sets `ManifestName`. Required. 1 to 256 characters.
    #[inline] pub fn manifest_name(mut self, value: impl IntoValue_<String>) -> DashManifestConfiguration<Set_> { self.0.put("ManifestName", value.into_node()); DashManifestConfiguration(self.0, PhantomData_) }
    /// Sets `ManifestWindowSeconds`.
    #[inline] pub fn manifest_window_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ManifestWindowSeconds", value.into_node()); self }
    /// Sets `MinBufferTimeSeconds`.
    #[inline] pub fn min_buffer_time_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinBufferTimeSeconds", value.into_node()); self }
    /// Sets `MinUpdatePeriodSeconds`.
    #[inline] pub fn min_update_period_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinUpdatePeriodSeconds", value.into_node()); self }
    /// Sets `PeriodTriggers`. 0 to 100 items. The values are constants of [`DashPeriodTrigger`].
    #[inline] pub fn period_triggers(mut self, value: impl IntoValue_<Vec<DashPeriodTrigger>>) -> Self { self.0.put("PeriodTriggers", value.into_node()); self }
    /// Sets `Profiles`. 0 to 5 items. The values are constants of [`DashProfile`].
    #[inline] pub fn profiles(mut self, value: impl IntoValue_<Vec<DashProfile>>) -> Self { self.0.put("Profiles", value.into_node()); self }
    /// Sets `ProgramInformation`.
    #[inline] pub fn program_information(mut self, value: impl IntoValue_<DashProgramInformation>) -> Self { self.0.put("ProgramInformation", value.into_node()); self }
    /// Sets `ScteDash`.
    #[inline] pub fn scte_dash(mut self, value: impl IntoValue_<ScteDash>) -> Self { self.0.put("ScteDash", value.into_node()); self }
    /// Sets `SegmentTemplateFormat`. The values are constants of [`DashSegmentTemplateFormat`].
    #[inline] pub fn segment_template_format(mut self, value: impl IntoValue_<DashSegmentTemplateFormat>) -> Self { self.0.put("SegmentTemplateFormat", value.into_node()); self }
    /// Sets `SubtitleConfiguration`.
    #[inline] pub fn subtitle_configuration(mut self, value: impl IntoValue_<DashSubtitleConfiguration>) -> Self { self.0.put("SubtitleConfiguration", value.into_node()); self }
    /// Sets `SuggestedPresentationDelaySeconds`.
    #[inline] pub fn suggested_presentation_delay_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SuggestedPresentationDelaySeconds", value.into_node()); self }
    /// Sets `UriPathType`. The values are constants of [`UriPathType`].
    #[inline] pub fn uri_path_type(mut self, value: impl IntoValue_<UriPathType>) -> Self { self.0.put("UriPathType", value.into_node()); self }
    /// Sets `UtcTiming`.
    #[inline] pub fn utc_timing(mut self, value: impl IntoValue_<DashUtcTiming>) -> Self { self.0.put("UtcTiming", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DashManifestConfiguration> for DashManifestConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.ForceEndpointErrorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-forceendpointerrorconfiguration.html)
#[must_use]
pub struct ForceEndpointErrorConfiguration(Properties_);
impl ForceEndpointErrorConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ForceEndpointErrorConfiguration(Properties_::new()) }
}
impl ForceEndpointErrorConfiguration {
    /// Sets `EndpointErrorConditions`. The values are constants of [`EndpointErrorCondition`].
    #[inline] pub fn endpoint_error_conditions(mut self, value: impl IntoValue_<Vec<EndpointErrorCondition>>) -> Self { self.0.put("EndpointErrorConditions", value.into_node()); self }
}
impl IntoValue_<ForceEndpointErrorConfiguration> for ForceEndpointErrorConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.ScteHls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-sctehls.html)
#[must_use]
pub struct ScteHls(Properties_);
impl ScteHls {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScteHls(Properties_::new()) }
}
impl ScteHls {
    /// Sets `AdMarkerHls`. The values are constants of [`AdMarkerHls`].
    #[inline] pub fn ad_marker_hls(mut self, value: impl IntoValue_<AdMarkerHls>) -> Self { self.0.put("AdMarkerHls", value.into_node()); self }
    /// Sets `ScteInManifests`. The values are constants of [`ScteInManifests`].
    #[inline] pub fn scte_in_manifests(mut self, value: impl IntoValue_<ScteInManifests>) -> Self { self.0.put("ScteInManifests", value.into_node()); self }
}
impl IntoValue_<ScteHls> for ScteHls { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.StartTag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-starttag.html)
#[must_use]
pub struct StartTag<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StartTag<Missing_<super::required::time_offset>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StartTag(Properties_::new(), PhantomData_) }
}
impl<S0> StartTag<S0> {
    /// Sets `Precise`.
    #[inline] pub fn precise(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Precise", value.into_node()); self }
    /// Sets `TimeOffset`. Required.
    #[inline] pub fn time_offset(mut self, value: impl IntoValue_<f64>) -> StartTag<Set_> { self.0.put("TimeOffset", value.into_node()); StartTag(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StartTag> for StartTag<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.HlsManifestConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-hlsmanifestconfiguration.html)
#[must_use]
pub struct HlsManifestConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HlsManifestConfiguration<Missing_<super::required::manifest_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HlsManifestConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> HlsManifestConfiguration<S0> {
    /// Sets `ChildManifestName`. 1 to 256 characters.
    #[inline] pub fn child_manifest_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChildManifestName", value.into_node()); self }
    /// Sets `FilterConfiguration`.
    #[inline] pub fn filter_configuration(mut self, value: impl IntoValue_<FilterConfiguration>) -> Self { self.0.put("FilterConfiguration", value.into_node()); self }
    /// Sets `ManifestName`. Required. 1 to 256 characters.
    #[inline] pub fn manifest_name(mut self, value: impl IntoValue_<String>) -> HlsManifestConfiguration<Set_> { self.0.put("ManifestName", value.into_node()); HlsManifestConfiguration(self.0, PhantomData_) }
    /// Sets `ManifestWindowSeconds`.
    #[inline] pub fn manifest_window_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ManifestWindowSeconds", value.into_node()); self }
    /// Sets `ProgramDateTimeIntervalSeconds`.
    #[inline] pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProgramDateTimeIntervalSeconds", value.into_node()); self }
    /// Sets `ScteHls`.
    #[inline] pub fn scte_hls(mut self, value: impl IntoValue_<ScteHls>) -> Self { self.0.put("ScteHls", value.into_node()); self }
    /// Sets `StartTag`.
    #[inline] pub fn start_tag(mut self, value: impl IntoValue_<StartTag>) -> Self { self.0.put("StartTag", value.into_node()); self }
    /// Sets `UriPathType`. The values are constants of [`UriPathType`].
    #[inline] pub fn uri_path_type(mut self, value: impl IntoValue_<UriPathType>) -> Self { self.0.put("UriPathType", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
    /// Sets `UrlEncodeChildManifest`.
    #[inline] pub fn url_encode_child_manifest(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UrlEncodeChildManifest", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HlsManifestConfiguration> for HlsManifestConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.LowLatencyHlsFilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-lowlatencyhlsfilterconfiguration.html)
#[must_use]
pub struct LowLatencyHlsFilterConfiguration(Properties_);
impl LowLatencyHlsFilterConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LowLatencyHlsFilterConfiguration(Properties_::new()) }
}
impl LowLatencyHlsFilterConfiguration {
    /// Sets `ClipStartTime`.
    #[inline] pub fn clip_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClipStartTime", value.into_node()); self }
    /// Sets `DrmSettings`. 1 to 1024 characters.
    #[inline] pub fn drm_settings(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DrmSettings", value.into_node()); self }
    /// Sets `End`.
    #[inline] pub fn end(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("End", value.into_node()); self }
    /// Sets `ManifestFilter`. 1 to 1024 characters.
    #[inline] pub fn manifest_filter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestFilter", value.into_node()); self }
    /// Sets `Start`.
    #[inline] pub fn start(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Start", value.into_node()); self }
    /// Sets `TimeDelaySeconds`. 0 to 1209600.
    #[inline] pub fn time_delay_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeDelaySeconds", value.into_node()); self }
}
impl IntoValue_<LowLatencyHlsFilterConfiguration> for LowLatencyHlsFilterConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.LowLatencyHlsManifestConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-lowlatencyhlsmanifestconfiguration.html)
#[must_use]
pub struct LowLatencyHlsManifestConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LowLatencyHlsManifestConfiguration<Missing_<super::required::manifest_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LowLatencyHlsManifestConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LowLatencyHlsManifestConfiguration<S0> {
    /// Sets `ChildManifestName`. 1 to 256 characters.
    #[inline] pub fn child_manifest_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChildManifestName", value.into_node()); self }
    /// Sets `FilterConfiguration`.
    #[inline] pub fn filter_configuration(mut self, value: impl IntoValue_<LowLatencyHlsFilterConfiguration>) -> Self { self.0.put("FilterConfiguration", value.into_node()); self }
    /// Sets `ManifestName`. Required. 1 to 256 characters.
    #[inline] pub fn manifest_name(mut self, value: impl IntoValue_<String>) -> LowLatencyHlsManifestConfiguration<Set_> { self.0.put("ManifestName", value.into_node()); LowLatencyHlsManifestConfiguration(self.0, PhantomData_) }
    /// Sets `ManifestWindowSeconds`.
    #[inline] pub fn manifest_window_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ManifestWindowSeconds", value.into_node()); self }
    /// Sets `ProgramDateTimeIntervalSeconds`.
    #[inline] pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProgramDateTimeIntervalSeconds", value.into_node()); self }
    /// Sets `ScteHls`.
    #[inline] pub fn scte_hls(mut self, value: impl IntoValue_<ScteHls>) -> Self { self.0.put("ScteHls", value.into_node()); self }
    /// Sets `StartTag`.
    #[inline] pub fn start_tag(mut self, value: impl IntoValue_<StartTag>) -> Self { self.0.put("StartTag", value.into_node()); self }
    /// Sets `UriPathType`. The values are constants of [`UriPathType`].
    #[inline] pub fn uri_path_type(mut self, value: impl IntoValue_<UriPathType>) -> Self { self.0.put("UriPathType", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
    /// Sets `UrlEncodeChildManifest`.
    #[inline] pub fn url_encode_child_manifest(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UrlEncodeChildManifest", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LowLatencyHlsManifestConfiguration> for LowLatencyHlsManifestConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.MssFilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-mssfilterconfiguration.html)
#[must_use]
pub struct MssFilterConfiguration(Properties_);
impl MssFilterConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MssFilterConfiguration(Properties_::new()) }
}
impl MssFilterConfiguration {
    /// Sets `ClipStartTime`.
    #[inline] pub fn clip_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClipStartTime", value.into_node()); self }
    /// Sets `DrmSettings`. 1 to 1024 characters.
    #[inline] pub fn drm_settings(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DrmSettings", value.into_node()); self }
    /// Sets `End`.
    #[inline] pub fn end(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("End", value.into_node()); self }
    /// Sets `ManifestFilter`. 1 to 1024 characters.
    #[inline] pub fn manifest_filter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestFilter", value.into_node()); self }
    /// Sets `Start`.
    #[inline] pub fn start(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Start", value.into_node()); self }
    /// Sets `TimeDelaySeconds`. 0 to 1209600.
    #[inline] pub fn time_delay_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeDelaySeconds", value.into_node()); self }
}
impl IntoValue_<MssFilterConfiguration> for MssFilterConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.MssManifestConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-mssmanifestconfiguration.html)
#[must_use]
pub struct MssManifestConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MssManifestConfiguration<Missing_<super::required::manifest_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MssManifestConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MssManifestConfiguration<S0> {
    /// Sets `FilterConfiguration`.
    #[inline] pub fn filter_configuration(mut self, value: impl IntoValue_<MssFilterConfiguration>) -> Self { self.0.put("FilterConfiguration", value.into_node()); self }
    /// Sets `ManifestLayout`. The values are constants of [`MssManifestLayout`].
    #[inline] pub fn manifest_layout(mut self, value: impl IntoValue_<MssManifestLayout>) -> Self { self.0.put("ManifestLayout", value.into_node()); self }
    /// Sets `ManifestName`. Required. 1 to 256 characters.
    #[inline] pub fn manifest_name(mut self, value: impl IntoValue_<String>) -> MssManifestConfiguration<Set_> { self.0.put("ManifestName", value.into_node()); MssManifestConfiguration(self.0, PhantomData_) }
    /// Sets `ManifestWindowSeconds`.
    #[inline] pub fn manifest_window_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ManifestWindowSeconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MssManifestConfiguration> for MssManifestConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.EncryptionMethod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-encryptionmethod.html)
#[must_use]
pub struct EncryptionMethod(Properties_);
impl EncryptionMethod {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionMethod(Properties_::new()) }
}
impl EncryptionMethod {
    /// Sets `CmafEncryptionMethod`. The values are constants of [`CmafEncryptionMethod`].
    #[inline] pub fn cmaf_encryption_method(mut self, value: impl IntoValue_<CmafEncryptionMethod>) -> Self { self.0.put("CmafEncryptionMethod", value.into_node()); self }
    /// Sets `IsmEncryptionMethod`. The values are constants of [`IsmEncryptionMethod`].
    #[inline] pub fn ism_encryption_method(mut self, value: impl IntoValue_<IsmEncryptionMethod>) -> Self { self.0.put("IsmEncryptionMethod", value.into_node()); self }
    /// Sets `TsEncryptionMethod`. The values are constants of [`TsEncryptionMethod`].
    #[inline] pub fn ts_encryption_method(mut self, value: impl IntoValue_<TsEncryptionMethod>) -> Self { self.0.put("TsEncryptionMethod", value.into_node()); self }
}
impl IntoValue_<EncryptionMethod> for EncryptionMethod { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.ContentKeyPeriodConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-contentkeyperiodconfiguration.html)
#[must_use]
pub struct ContentKeyPeriodConfiguration(Properties_);
impl ContentKeyPeriodConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContentKeyPeriodConfiguration(Properties_::new()) }
}
impl ContentKeyPeriodConfiguration {
    /// Sets `ContentKeyPeriodTiming`. The values are constants of [`ContentKeyPeriodTiming`].
    #[inline] pub fn content_key_period_timing(mut self, value: impl IntoValue_<ContentKeyPeriodTiming>) -> Self { self.0.put("ContentKeyPeriodTiming", value.into_node()); self }
}
impl IntoValue_<ContentKeyPeriodConfiguration> for ContentKeyPeriodConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.EncryptionContractConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-encryptioncontractconfiguration.html)
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
/// `AWS::MediaPackageV2::OriginEndpoint.SpekeKeyProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-spekekeyprovider.html)
#[must_use]
pub struct SpekeKeyProvider<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl SpekeKeyProvider<Missing_<super::required::drm_systems>, Missing_<super::required::encryption_contract_configuration>, Missing_<super::required::resource_id>, Missing_<super::required::role_arn>, Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpekeKeyProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> SpekeKeyProvider<S0, S1, S2, S3, S4> {
    /// Sets `CertificateArn`. 20 to 2048 characters.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `ContentKeyPeriodConfiguration`.
    #[inline] pub fn content_key_period_configuration(mut self, value: impl IntoValue_<ContentKeyPeriodConfiguration>) -> Self { self.0.put("ContentKeyPeriodConfiguration", value.into_node()); self }
    /// Sets `DrmSystems`. Required. 1 to 4 items. The values are constants of [`DrmSystem`].
    #[inline] pub fn drm_systems(mut self, value: impl IntoValue_<Vec<DrmSystem>>) -> SpekeKeyProvider<Set_, S1, S2, S3, S4> { self.0.put("DrmSystems", value.into_node()); SpekeKeyProvider(self.0, PhantomData_) }
    /// Sets `EncryptionContractConfiguration`. Required.
    #[inline] pub fn encryption_contract_configuration(mut self, value: impl IntoValue_<EncryptionContractConfiguration>) -> SpekeKeyProvider<S0, Set_, S2, S3, S4> { self.0.put("EncryptionContractConfiguration", value.into_node()); SpekeKeyProvider(self.0, PhantomData_) }
    /// Sets `ResourceId`. Required. 1 to 256 characters.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> SpekeKeyProvider<S0, S1, Set_, S3, S4> { self.0.put("ResourceId", value.into_node()); SpekeKeyProvider(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 1 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SpekeKeyProvider<S0, S1, S2, Set_, S4> { self.0.put("RoleArn", value.into_node()); SpekeKeyProvider(self.0, PhantomData_) }
    /// Sets `SpekeVersion`. The values are constants of [`SpekeVersion`].
    #[inline] pub fn speke_version(mut self, value: impl IntoValue_<SpekeVersion>) -> Self { self.0.put("SpekeVersion", value.into_node()); self }
    /// Sets `Url`. Required. 1 to 1024 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> SpekeKeyProvider<S0, S1, S2, S3, Set_> { self.0.put("Url", value.into_node()); SpekeKeyProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<SpekeKeyProvider> for SpekeKeyProvider<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.Encryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-encryption.html)
#[must_use]
pub struct Encryption<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Encryption<Missing_<super::required::encryption_method>, Missing_<super::required::speke_key_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Encryption(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Encryption<S0, S1> {
    /// Sets `CmafExcludeSegmentDrmMetadata`.
    #[inline] pub fn cmaf_exclude_segment_drm_metadata(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CmafExcludeSegmentDrmMetadata", value.into_node()); self }
    /// Sets `ConstantInitializationVector`. Exactly 32 characters.
    #[inline] pub fn constant_initialization_vector(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConstantInitializationVector", value.into_node()); self }
    /// Sets `EncryptionMethod`. Required.
    #[inline] pub fn encryption_method(mut self, value: impl IntoValue_<EncryptionMethod>) -> Encryption<Set_, S1> { self.0.put("EncryptionMethod", value.into_node()); Encryption(self.0, PhantomData_) }
    /// Sets `KeyRotationIntervalSeconds`. 300 to 31536000.
    #[inline] pub fn key_rotation_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("KeyRotationIntervalSeconds", value.into_node()); self }
    /// Sets `SpekeKeyProvider`. Required.
    #[inline] pub fn speke_key_provider(mut self, value: impl IntoValue_<SpekeKeyProvider>) -> Encryption<S0, Set_> { self.0.put("SpekeKeyProvider", value.into_node()); Encryption(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Encryption> for Encryption<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.Scte`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-scte.html)
#[must_use]
pub struct Scte(Properties_);
impl Scte {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Scte(Properties_::new()) }
}
impl Scte {
    /// Sets `CustomAdTypes`. 0 to 25 items. The values are constants of [`CustomAdType`].
    #[inline] pub fn custom_ad_types(mut self, value: impl IntoValue_<Vec<CustomAdType>>) -> Self { self.0.put("CustomAdTypes", value.into_node()); self }
    /// Sets `ScteFilter`. 0 to 100 items. The values are constants of [`ScteFilter`].
    #[inline] pub fn scte_filter(mut self, value: impl IntoValue_<Vec<ScteFilter>>) -> Self { self.0.put("ScteFilter", value.into_node()); self }
    /// Sets `ScteInSegments`. The values are constants of [`ScteInSegments`].
    #[inline] pub fn scte_in_segments(mut self, value: impl IntoValue_<ScteInSegments>) -> Self { self.0.put("ScteInSegments", value.into_node()); self }
}
impl IntoValue_<Scte> for Scte { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::OriginEndpoint.Segment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-segment.html)
#[must_use]
pub struct Segment(Properties_);
impl Segment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Segment(Properties_::new()) }
}
impl Segment {
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<Encryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `IncludeIframeOnlyStreams`.
    #[inline] pub fn include_iframe_only_streams(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeIframeOnlyStreams", value.into_node()); self }
    /// Sets `OutputTimestampMode`. The values are constants of [`OutputTimestampMode`].
    #[inline] pub fn output_timestamp_mode(mut self, value: impl IntoValue_<OutputTimestampMode>) -> Self { self.0.put("OutputTimestampMode", value.into_node()); self }
    /// Sets `Scte`.
    #[inline] pub fn scte(mut self, value: impl IntoValue_<Scte>) -> Self { self.0.put("Scte", value.into_node()); self }
    /// Sets `SegmentDurationSeconds`. 1 to 30.
    #[inline] pub fn segment_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SegmentDurationSeconds", value.into_node()); self }
    /// Sets `SegmentName`. 1 to 256 characters.
    #[inline] pub fn segment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentName", value.into_node()); self }
    /// Sets `TsIncludeDvbSubtitles`.
    #[inline] pub fn ts_include_dvb_subtitles(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TsIncludeDvbSubtitles", value.into_node()); self }
    /// Sets `TsUseAudioRenditionGroup`.
    #[inline] pub fn ts_use_audio_rendition_group(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TsUseAudioRenditionGroup", value.into_node()); self }
}
impl IntoValue_<Segment> for Segment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum ContainerType {}
impl ContainerType {
    /// `TS`
    pub const TS: Value_<ContainerType> = Value_::constant("TS");
    /// `CMAF`
    pub const CMAF: Value_<ContainerType> = Value_::constant("CMAF");
    /// `ISM`
    pub const ISM: Value_<ContainerType> = Value_::constant("ISM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContainerType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum DashAudioTimelinePattern {}
impl DashAudioTimelinePattern {
    /// `NONE`
    pub const NONE: Value_<DashAudioTimelinePattern> = Value_::constant("NONE");
    /// `PATTERNED`
    pub const PATTERNED: Value_<DashAudioTimelinePattern> = Value_::constant("PATTERNED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DashAudioTimelinePattern> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum DashCompactness {}
impl DashCompactness {
    /// `STANDARD`
    pub const STANDARD: Value_<DashCompactness> = Value_::constant("STANDARD");
    /// `NONE`
    pub const NONE: Value_<DashCompactness> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DashCompactness> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum DashDrmSignaling {}
impl DashDrmSignaling {
    /// `INDIVIDUAL`
    pub const INDIVIDUAL: Value_<DashDrmSignaling> = Value_::constant("INDIVIDUAL");
    /// `REFERENCED`
    pub const REFERENCED: Value_<DashDrmSignaling> = Value_::constant("REFERENCED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DashDrmSignaling> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum MultiviewLayoutType {}
impl MultiviewLayoutType {
    /// `LAYOUT_2EH`
    pub const LAYOUT_2_EH: Value_<MultiviewLayoutType> = Value_::constant("LAYOUT_2EH");
    /// `LAYOUT_2PL`
    pub const LAYOUT_2_PL: Value_<MultiviewLayoutType> = Value_::constant("LAYOUT_2PL");
    /// `LAYOUT_3EL`
    pub const LAYOUT_3_EL: Value_<MultiviewLayoutType> = Value_::constant("LAYOUT_3EL");
    /// `LAYOUT_3PL`
    pub const LAYOUT_3_PL: Value_<MultiviewLayoutType> = Value_::constant("LAYOUT_3PL");
    /// `LAYOUT_4E`
    pub const LAYOUT_4_E: Value_<MultiviewLayoutType> = Value_::constant("LAYOUT_4E");
    /// `LAYOUT_4PL`
    pub const LAYOUT_4_PL: Value_<MultiviewLayoutType> = Value_::constant("LAYOUT_4PL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MultiviewLayoutType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum DashPeriodTrigger {}
impl DashPeriodTrigger {
    /// `AVAILS`
    pub const AVAILS: Value_<DashPeriodTrigger> = Value_::constant("AVAILS");
    /// `DRM_KEY_ROTATION`
    pub const DRM_KEY_ROTATION: Value_<DashPeriodTrigger> = Value_::constant("DRM_KEY_ROTATION");
    /// `SOURCE_CHANGES`
    pub const SOURCE_CHANGES: Value_<DashPeriodTrigger> = Value_::constant("SOURCE_CHANGES");
    /// `SOURCE_DISRUPTIONS`
    pub const SOURCE_DISRUPTIONS: Value_<DashPeriodTrigger> = Value_::constant("SOURCE_DISRUPTIONS");
    /// `NONE`
    pub const NONE: Value_<DashPeriodTrigger> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DashPeriodTrigger> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum DashProfile {}
impl DashProfile {
    /// `DVB_DASH`
    pub const DVB_DASH: Value_<DashProfile> = Value_::constant("DVB_DASH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DashProfile> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum AdMarkerDash {}
impl AdMarkerDash {
    /// `BINARY`
    pub const BINARY: Value_<AdMarkerDash> = Value_::constant("BINARY");
    /// `XML`
    pub const XML: Value_<AdMarkerDash> = Value_::constant("XML");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdMarkerDash> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum ScteInManifests {}
impl ScteInManifests {
    /// `ALL`
    pub const ALL: Value_<ScteInManifests> = Value_::constant("ALL");
    /// `MATCHES_FILTER`
    pub const MATCHES_FILTER: Value_<ScteInManifests> = Value_::constant("MATCHES_FILTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScteInManifests> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum DashSegmentTemplateFormat {}
impl DashSegmentTemplateFormat {
    /// `NUMBER_WITH_TIMELINE`
    pub const NUMBER_WITH_TIMELINE: Value_<DashSegmentTemplateFormat> = Value_::constant("NUMBER_WITH_TIMELINE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DashSegmentTemplateFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum DashTtmlProfile {}
impl DashTtmlProfile {
    /// `IMSC_1`
    pub const IMSC_1: Value_<DashTtmlProfile> = Value_::constant("IMSC_1");
    /// `EBU_TT_D_101`
    pub const EBU_TT_D_101: Value_<DashTtmlProfile> = Value_::constant("EBU_TT_D_101");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DashTtmlProfile> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum UriPathType {}
impl UriPathType {
    /// `LEAF`
    pub const LEAF: Value_<UriPathType> = Value_::constant("LEAF");
    /// `ROOT`
    pub const ROOT: Value_<UriPathType> = Value_::constant("ROOT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UriPathType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum DashUtcTimingMode {}
impl DashUtcTimingMode {
    /// `HTTP_HEAD`
    pub const HTTP_HEAD: Value_<DashUtcTimingMode> = Value_::constant("HTTP_HEAD");
    /// `HTTP_ISO`
    pub const HTTP_ISO: Value_<DashUtcTimingMode> = Value_::constant("HTTP_ISO");
    /// `HTTP_XSDATE`
    pub const HTTP_XSDATE: Value_<DashUtcTimingMode> = Value_::constant("HTTP_XSDATE");
    /// `UTC_DIRECT`
    pub const UTC_DIRECT: Value_<DashUtcTimingMode> = Value_::constant("UTC_DIRECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DashUtcTimingMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum EndpointErrorCondition {}
impl EndpointErrorCondition {
    /// `STALE_MANIFEST`
    pub const STALE_MANIFEST: Value_<EndpointErrorCondition> = Value_::constant("STALE_MANIFEST");
    /// `INCOMPLETE_MANIFEST`
    pub const INCOMPLETE_MANIFEST: Value_<EndpointErrorCondition> = Value_::constant("INCOMPLETE_MANIFEST");
    /// `MISSING_DRM_KEY`
    pub const MISSING_DRM_KEY: Value_<EndpointErrorCondition> = Value_::constant("MISSING_DRM_KEY");
    /// `SLATE_INPUT`
    pub const SLATE_INPUT: Value_<EndpointErrorCondition> = Value_::constant("SLATE_INPUT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointErrorCondition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum AdMarkerHls {}
impl AdMarkerHls {
    /// `DATERANGE`
    pub const DATERANGE: Value_<AdMarkerHls> = Value_::constant("DATERANGE");
    /// `SCTE35_ENHANCED`
    pub const SCTE35_ENHANCED: Value_<AdMarkerHls> = Value_::constant("SCTE35_ENHANCED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdMarkerHls> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum MssManifestLayout {}
impl MssManifestLayout {
    /// `FULL`
    pub const FULL: Value_<MssManifestLayout> = Value_::constant("FULL");
    /// `COMPACT`
    pub const COMPACT: Value_<MssManifestLayout> = Value_::constant("COMPACT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MssManifestLayout> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum CmafEncryptionMethod {}
impl CmafEncryptionMethod {
    /// `CENC`
    pub const CENC: Value_<CmafEncryptionMethod> = Value_::constant("CENC");
    /// `CBCS`
    pub const CBCS: Value_<CmafEncryptionMethod> = Value_::constant("CBCS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CmafEncryptionMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum IsmEncryptionMethod {}
impl IsmEncryptionMethod {
    /// `CENC`
    pub const CENC: Value_<IsmEncryptionMethod> = Value_::constant("CENC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IsmEncryptionMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum TsEncryptionMethod {}
impl TsEncryptionMethod {
    /// `AES_128`
    pub const AES_128: Value_<TsEncryptionMethod> = Value_::constant("AES_128");
    /// `SAMPLE_AES`
    pub const SAMPLE_AES: Value_<TsEncryptionMethod> = Value_::constant("SAMPLE_AES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TsEncryptionMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum ContentKeyPeriodTiming {}
impl ContentKeyPeriodTiming {
    /// `INDEX_ONLY`
    pub const INDEX_ONLY: Value_<ContentKeyPeriodTiming> = Value_::constant("INDEX_ONLY");
    /// `START_END_ONLY`
    pub const START_END_ONLY: Value_<ContentKeyPeriodTiming> = Value_::constant("START_END_ONLY");
    /// `INDEX_WITH_START_END`
    pub const INDEX_WITH_START_END: Value_<ContentKeyPeriodTiming> = Value_::constant("INDEX_WITH_START_END");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentKeyPeriodTiming> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum DrmSystem {}
impl DrmSystem {
    /// `CLEAR_KEY_AES_128`
    pub const CLEAR_KEY_AES_128: Value_<DrmSystem> = Value_::constant("CLEAR_KEY_AES_128");
    /// `FAIRPLAY`
    pub const FAIRPLAY: Value_<DrmSystem> = Value_::constant("FAIRPLAY");
    /// `PLAYREADY`
    pub const PLAYREADY: Value_<DrmSystem> = Value_::constant("PLAYREADY");
    /// `WIDEVINE`
    pub const WIDEVINE: Value_<DrmSystem> = Value_::constant("WIDEVINE");
    /// `IRDETO`
    pub const IRDETO: Value_<DrmSystem> = Value_::constant("IRDETO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DrmSystem> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum PresetSpeke20Audio {}
impl PresetSpeke20Audio {
    /// `PRESET_AUDIO_1`
    pub const PRESET_AUDIO_1: Value_<PresetSpeke20Audio> = Value_::constant("PRESET_AUDIO_1");
    /// `PRESET_AUDIO_2`
    pub const PRESET_AUDIO_2: Value_<PresetSpeke20Audio> = Value_::constant("PRESET_AUDIO_2");
    /// `PRESET_AUDIO_3`
    pub const PRESET_AUDIO_3: Value_<PresetSpeke20Audio> = Value_::constant("PRESET_AUDIO_3");
    /// `SHARED`
    pub const SHARED: Value_<PresetSpeke20Audio> = Value_::constant("SHARED");
    /// `UNENCRYPTED`
    pub const UNENCRYPTED: Value_<PresetSpeke20Audio> = Value_::constant("UNENCRYPTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PresetSpeke20Audio> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum PresetSpeke20Video {}
impl PresetSpeke20Video {
    /// `PRESET_VIDEO_1`
    pub const PRESET_VIDEO_1: Value_<PresetSpeke20Video> = Value_::constant("PRESET_VIDEO_1");
    /// `PRESET_VIDEO_2`
    pub const PRESET_VIDEO_2: Value_<PresetSpeke20Video> = Value_::constant("PRESET_VIDEO_2");
    /// `PRESET_VIDEO_3`
    pub const PRESET_VIDEO_3: Value_<PresetSpeke20Video> = Value_::constant("PRESET_VIDEO_3");
    /// `PRESET_VIDEO_4`
    pub const PRESET_VIDEO_4: Value_<PresetSpeke20Video> = Value_::constant("PRESET_VIDEO_4");
    /// `PRESET_VIDEO_5`
    pub const PRESET_VIDEO_5: Value_<PresetSpeke20Video> = Value_::constant("PRESET_VIDEO_5");
    /// `PRESET_VIDEO_6`
    pub const PRESET_VIDEO_6: Value_<PresetSpeke20Video> = Value_::constant("PRESET_VIDEO_6");
    /// `PRESET_VIDEO_7`
    pub const PRESET_VIDEO_7: Value_<PresetSpeke20Video> = Value_::constant("PRESET_VIDEO_7");
    /// `PRESET_VIDEO_8`
    pub const PRESET_VIDEO_8: Value_<PresetSpeke20Video> = Value_::constant("PRESET_VIDEO_8");
    /// `SHARED`
    pub const SHARED: Value_<PresetSpeke20Video> = Value_::constant("SHARED");
    /// `UNENCRYPTED`
    pub const UNENCRYPTED: Value_<PresetSpeke20Video> = Value_::constant("UNENCRYPTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PresetSpeke20Video> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum SpekeVersion {}
impl SpekeVersion {
    /// `V2_0`
    pub const V2_0: Value_<SpekeVersion> = Value_::constant("V2_0");
    /// `V2_1`
    pub const V2_1: Value_<SpekeVersion> = Value_::constant("V2_1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SpekeVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum OutputTimestampMode {}
impl OutputTimestampMode {
    /// `PASSTHROUGH`
    pub const PASSTHROUGH: Value_<OutputTimestampMode> = Value_::constant("PASSTHROUGH");
    /// `REBASED_TO_CHANNEL_START`
    pub const REBASED_TO_CHANNEL_START: Value_<OutputTimestampMode> = Value_::constant("REBASED_TO_CHANNEL_START");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutputTimestampMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum CustomAdType {}
impl CustomAdType {
    /// `PROGRAM`
    pub const PROGRAM: Value_<CustomAdType> = Value_::constant("PROGRAM");
    /// `CHAPTER`
    pub const CHAPTER: Value_<CustomAdType> = Value_::constant("CHAPTER");
    /// `UNSCHEDULED_EVENT`
    pub const UNSCHEDULED_EVENT: Value_<CustomAdType> = Value_::constant("UNSCHEDULED_EVENT");
    /// `ALTERNATE_CONTENT_OPPORTUNITY`
    pub const ALTERNATE_CONTENT_OPPORTUNITY: Value_<CustomAdType> = Value_::constant("ALTERNATE_CONTENT_OPPORTUNITY");
    /// `NETWORK`
    pub const NETWORK: Value_<CustomAdType> = Value_::constant("NETWORK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomAdType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum ScteFilter {}
impl ScteFilter {
    /// `SPLICE_INSERT`
    pub const SPLICE_INSERT: Value_<ScteFilter> = Value_::constant("SPLICE_INSERT");
    /// `BREAK`
    pub const BREAK: Value_<ScteFilter> = Value_::constant("BREAK");
    /// `PROVIDER_ADVERTISEMENT`
    pub const PROVIDER_ADVERTISEMENT: Value_<ScteFilter> = Value_::constant("PROVIDER_ADVERTISEMENT");
    /// `DISTRIBUTOR_ADVERTISEMENT`
    pub const DISTRIBUTOR_ADVERTISEMENT: Value_<ScteFilter> = Value_::constant("DISTRIBUTOR_ADVERTISEMENT");
    /// `PROVIDER_PLACEMENT_OPPORTUNITY`
    pub const PROVIDER_PLACEMENT_OPPORTUNITY: Value_<ScteFilter> = Value_::constant("PROVIDER_PLACEMENT_OPPORTUNITY");
    /// `DISTRIBUTOR_PLACEMENT_OPPORTUNITY`
    pub const DISTRIBUTOR_PLACEMENT_OPPORTUNITY: Value_<ScteFilter> = Value_::constant("DISTRIBUTOR_PLACEMENT_OPPORTUNITY");
    /// `PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY`
    pub const PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY: Value_<ScteFilter> = Value_::constant("PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY");
    /// `DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY`
    pub const DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY: Value_<ScteFilter> = Value_::constant("DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY");
    /// `PROGRAM`
    pub const PROGRAM: Value_<ScteFilter> = Value_::constant("PROGRAM");
    /// `CHAPTER`
    pub const CHAPTER: Value_<ScteFilter> = Value_::constant("CHAPTER");
    /// `UNSCHEDULED_EVENT`
    pub const UNSCHEDULED_EVENT: Value_<ScteFilter> = Value_::constant("UNSCHEDULED_EVENT");
    /// `ALTERNATE_CONTENT_OPPORTUNITY`
    pub const ALTERNATE_CONTENT_OPPORTUNITY: Value_<ScteFilter> = Value_::constant("ALTERNATE_CONTENT_OPPORTUNITY");
    /// `NETWORK`
    pub const NETWORK: Value_<ScteFilter> = Value_::constant("NETWORK");
    /// `PROVIDER_PROMO`
    pub const PROVIDER_PROMO: Value_<ScteFilter> = Value_::constant("PROVIDER_PROMO");
    /// `DISTRIBUTOR_PROMO`
    pub const DISTRIBUTOR_PROMO: Value_<ScteFilter> = Value_::constant("DISTRIBUTOR_PROMO");
    /// `PROVIDER_AD_BLOCK`
    pub const PROVIDER_AD_BLOCK: Value_<ScteFilter> = Value_::constant("PROVIDER_AD_BLOCK");
    /// `DISTRIBUTOR_AD_BLOCK`
    pub const DISTRIBUTOR_AD_BLOCK: Value_<ScteFilter> = Value_::constant("DISTRIBUTOR_AD_BLOCK");
    /// `CONTENT_IDENTIFICATION`
    pub const CONTENT_IDENTIFICATION: Value_<ScteFilter> = Value_::constant("CONTENT_IDENTIFICATION");
    /// `CALL_AD_SERVER`
    pub const CALL_AD_SERVER: Value_<ScteFilter> = Value_::constant("CALL_AD_SERVER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScteFilter> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum ScteInSegments {}
impl ScteInSegments {
    /// `NONE`
    pub const NONE: Value_<ScteInSegments> = Value_::constant("NONE");
    /// `ALL`
    pub const ALL: Value_<ScteInSegments> = Value_::constant("ALL");
    /// `MATCHES_FILTER`
    pub const MATCHES_FILTER: Value_<ScteInSegments> = Value_::constant("MATCHES_FILTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScteInSegments> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum StreamNameOutputMode {}
impl StreamNameOutputMode {
    /// `INDEX`
    pub const INDEX: Value_<StreamNameOutputMode> = Value_::constant("INDEX");
    /// `PASSTHROUGH_NAME`
    pub const PASSTHROUGH_NAME: Value_<StreamNameOutputMode> = Value_::constant("PASSTHROUGH_NAME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StreamNameOutputMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::OriginEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
#[derive(Debug)]
pub enum UriSeparator {}
impl UriSeparator {
    /// `UNDERSCORE`
    pub const UNDERSCORE: Value_<UriSeparator> = Value_::constant("UNDERSCORE");
    /// `HYPHEN`
    pub const HYPHEN: Value_<UriSeparator> = Value_::constant("HYPHEN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UriSeparator> { Value_::from_node(value.into_node()) }
}
