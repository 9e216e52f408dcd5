// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaTailor::PlaybackConfiguration`

use stanchion_template::generated::*;

/// `AWS::MediaTailor::PlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
#[must_use]
pub struct PlaybackConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PlaybackConfiguration<Missing_<super::required::ad_decision_server_url>, Missing_<super::required::name>, Missing_<super::required::video_content_source_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PlaybackConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PlaybackConfiguration<S0, S1, S2> {
    /// Sets `AdConditioningConfiguration`.
    #[inline] pub fn ad_conditioning_configuration(mut self, value: impl IntoValue_<AdConditioningConfiguration>) -> Self { self.0.put("AdConditioningConfiguration", value.into_node()); self }
    /// Sets `AdDecisionServerConfiguration`.
    #[inline] pub fn ad_decision_server_configuration(mut self, value: impl IntoValue_<AdDecisionServerConfiguration>) -> Self { self.0.put("AdDecisionServerConfiguration", value.into_node()); self }
    /// Sets `AdDecisionServerUrl`. Required.
    #[inline] pub fn ad_decision_server_url(mut self, value: impl IntoValue_<String>) -> PlaybackConfiguration<Set_, S1, S2> { self.0.put("AdDecisionServerUrl", value.into_node()); PlaybackConfiguration(self.0, PhantomData_) }
    /// Sets `AdsPersonalizationConcurrency`.
    #[inline] pub fn ads_personalization_concurrency(mut self, value: impl IntoValue_<AdsPersonalizationConcurrency>) -> Self { self.0.put("AdsPersonalizationConcurrency", value.into_node()); self }
    /// Sets `AdsPersonalizationTimeouts`.
    #[inline] pub fn ads_personalization_timeouts(mut self, value: impl IntoValue_<AdsPersonalizationTimeouts>) -> Self { self.0.put("AdsPersonalizationTimeouts", value.into_node()); self }
    /// Sets `AvailSuppression`.
    #[inline] pub fn avail_suppression(mut self, value: impl IntoValue_<AvailSuppression>) -> Self { self.0.put("AvailSuppression", value.into_node()); self }
    /// Sets `BeaconingConfiguration`.
    #[inline] pub fn beaconing_configuration(mut self, value: impl IntoValue_<BeaconingConfiguration>) -> Self { self.0.put("BeaconingConfiguration", value.into_node()); self }
    /// Sets `Bumper`.
    #[inline] pub fn bumper(mut self, value: impl IntoValue_<Bumper>) -> Self { self.0.put("Bumper", value.into_node()); self }
    /// Sets `CdnConfiguration`.
    #[inline] pub fn cdn_configuration(mut self, value: impl IntoValue_<CdnConfiguration>) -> Self { self.0.put("CdnConfiguration", value.into_node()); self }
    /// Sets `ConfigurationAliases`.
    #[inline] pub fn configuration_aliases(mut self, value: impl IntoValue_<MapOf_<Node_>>) -> Self { self.0.put("ConfigurationAliases", value.into_node()); self }
    /// Sets `DashConfiguration`.
    #[inline] pub fn dash_configuration(mut self, value: impl IntoValue_<DashConfiguration>) -> Self { self.0.put("DashConfiguration", value.into_node()); self }
    /// Sets `FunctionMapping`.
    #[inline] pub fn function_mapping(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("FunctionMapping", value.into_node()); self }
    /// Sets `HlsConfiguration`.
    #[inline] pub fn hls_configuration(mut self, value: impl IntoValue_<HlsConfiguration>) -> Self { self.0.put("HlsConfiguration", value.into_node()); self }
    /// Sets `InsertionMode`. The values are constants of [`InsertionMode`].
    #[inline] pub fn insertion_mode(mut self, value: impl IntoValue_<InsertionMode>) -> Self { self.0.put("InsertionMode", value.into_node()); self }
    /// Sets `LivePreRollConfiguration`.
    #[inline] pub fn live_pre_roll_configuration(mut self, value: impl IntoValue_<LivePreRollConfiguration>) -> Self { self.0.put("LivePreRollConfiguration", value.into_node()); self }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<LogConfiguration>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `ManifestProcessingRules`.
    #[inline] pub fn manifest_processing_rules(mut self, value: impl IntoValue_<ManifestProcessingRules>) -> Self { self.0.put("ManifestProcessingRules", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PlaybackConfiguration<S0, Set_, S2> { self.0.put("Name", value.into_node()); PlaybackConfiguration(self.0, PhantomData_) }
    /// Sets `PersonalizationThresholdSeconds`. At least 1.
    #[inline] pub fn personalization_threshold_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PersonalizationThresholdSeconds", value.into_node()); self }
    /// Sets `SlateAdUrl`.
    #[inline] pub fn slate_ad_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SlateAdUrl", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TranscodeProfileName`.
    #[inline] pub fn transcode_profile_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TranscodeProfileName", value.into_node()); self }
    /// Sets `VideoContentSourceUrl`. Required.
    #[inline] pub fn video_content_source_url(mut self, value: impl IntoValue_<String>) -> PlaybackConfiguration<S0, S1, Set_> { self.0.put("VideoContentSourceUrl", value.into_node()); PlaybackConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PlaybackConfiguration> for PlaybackConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for PlaybackConfiguration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::MediaTailor::PlaybackConfiguration";
    type Handle = PlaybackConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PlaybackConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PlaybackConfigurationRef(Id_);
impl From<Id_> for PlaybackConfigurationRef { #[inline] fn from(id: Id_) -> Self { PlaybackConfigurationRef(id) } }
impl AsRef<Id_> for PlaybackConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PlaybackConfigurationRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DashConfiguration.ManifestEndpointPrefix`
    #[inline] pub fn dash_configuration_manifest_endpoint_prefix(&self) -> Value_<String> { self.0.attribute("DashConfiguration.ManifestEndpointPrefix") }
    /// `Fn::GetAtt` `HlsConfiguration.ManifestEndpointPrefix`
    #[inline] pub fn hls_configuration_manifest_endpoint_prefix(&self) -> Value_<String> { self.0.attribute("HlsConfiguration.ManifestEndpointPrefix") }
    /// `Fn::GetAtt` `PlaybackConfigurationArn`
    #[inline] pub fn playback_configuration_arn(&self) -> Value_<String> { self.0.attribute("PlaybackConfigurationArn") }
    /// `Fn::GetAtt` `PlaybackEndpointPrefix`
    #[inline] pub fn playback_endpoint_prefix(&self) -> Value_<String> { self.0.attribute("PlaybackEndpointPrefix") }
    /// `Fn::GetAtt` `SessionInitializationEndpointPrefix`
    #[inline] pub fn session_initialization_endpoint_prefix(&self) -> Value_<String> { self.0.attribute("SessionInitializationEndpointPrefix") }
}
/// `AWS::MediaTailor::PlaybackConfiguration.AdConditioningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-adconditioningconfiguration.html)
#[must_use]
pub struct AdConditioningConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AdConditioningConfiguration<Missing_<super::required::streaming_media_file_conditioning>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AdConditioningConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AdConditioningConfiguration<S0> {
    /// Sets `StreamingMediaFileConditioning`. Required. The values are constants of [`StreamingMediaFileConditioning`].
    #[inline] pub fn streaming_media_file_conditioning(mut self, value: impl IntoValue_<StreamingMediaFileConditioning>) -> AdConditioningConfiguration<Set_> { self.0.put("StreamingMediaFileConditioning", value.into_node()); AdConditioningConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AdConditioningConfiguration> for AdConditioningConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.HttpRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-httprequest.html)
#[must_use]
pub struct HttpRequest(Properties_);
impl HttpRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpRequest(Properties_::new()) }
}
impl HttpRequest {
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `CompressRequest`. The values are constants of [`CompressRequest`].
    #[inline] pub fn compress_request(mut self, value: impl IntoValue_<CompressRequest>) -> Self { self.0.put("CompressRequest", value.into_node()); self }
    /// Sets `Headers`.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Headers", value.into_node()); self }
    /// Sets `HttpMethod`. The values are constants of [`HttpMethod`].
    #[inline] pub fn http_method(mut self, value: impl IntoValue_<HttpMethod>) -> Self { self.0.put("HttpMethod", value.into_node()); self }
}
impl IntoValue_<HttpRequest> for HttpRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.VastResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-vastresponse.html)
#[must_use]
pub struct VastResponse(Properties_);
impl VastResponse {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VastResponse(Properties_::new()) }
}
impl VastResponse {
    /// Sets `AdSequencingMode`. The values are constants of [`AdSequencingMode`].
    #[inline] pub fn ad_sequencing_mode(mut self, value: impl IntoValue_<AdSequencingMode>) -> Self { self.0.put("AdSequencingMode", value.into_node()); self }
}
impl IntoValue_<VastResponse> for VastResponse { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.AdDecisionServerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-addecisionserverconfiguration.html)
#[must_use]
pub struct AdDecisionServerConfiguration(Properties_);
impl AdDecisionServerConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdDecisionServerConfiguration(Properties_::new()) }
}
impl AdDecisionServerConfiguration {
    /// Sets `HttpRequest`.
    #[inline] pub fn http_request(mut self, value: impl IntoValue_<HttpRequest>) -> Self { self.0.put("HttpRequest", value.into_node()); self }
    /// Sets `VastResponse`.
    #[inline] pub fn vast_response(mut self, value: impl IntoValue_<VastResponse>) -> Self { self.0.put("VastResponse", value.into_node()); self }
}
impl IntoValue_<AdDecisionServerConfiguration> for AdDecisionServerConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.AdsPersonalizationConcurrency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-adspersonalizationconcurrency.html)
#[must_use]
pub struct AdsPersonalizationConcurrency(Properties_);
impl AdsPersonalizationConcurrency {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdsPersonalizationConcurrency(Properties_::new()) }
}
impl AdsPersonalizationConcurrency {
    /// Sets `EnableVodVastParallelization`.
    #[inline] pub fn enable_vod_vast_parallelization(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableVodVastParallelization", value.into_node()); self }
    /// Sets `MaxConcurrentAdsRequests`.
    #[inline] pub fn max_concurrent_ads_requests(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrentAdsRequests", value.into_node()); self }
}
impl IntoValue_<AdsPersonalizationConcurrency> for AdsPersonalizationConcurrency { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.AdsPersonalizationTimeouts`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-adspersonalizationtimeouts.html)
#[must_use]
pub struct AdsPersonalizationTimeouts(Properties_);
impl AdsPersonalizationTimeouts {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdsPersonalizationTimeouts(Properties_::new()) }
}
impl AdsPersonalizationTimeouts {
    /// Sets `AdsRequestTimeoutMilliseconds`.
    #[inline] pub fn ads_request_timeout_milliseconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AdsRequestTimeoutMilliseconds", value.into_node()); self }
    /// Sets `LiveMaximumAdsPersonalizationTimeMilliseconds`.
    #[inline] pub fn live_maximum_ads_personalization_time_milliseconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LiveMaximumAdsPersonalizationTimeMilliseconds", value.into_node()); self }
    /// Sets `PrefetchAdsRequestTimeoutMilliseconds`.
    #[inline] pub fn prefetch_ads_request_timeout_milliseconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PrefetchAdsRequestTimeoutMilliseconds", value.into_node()); self }
    /// Sets `PrefetchMaximumAdsPersonalizationTimeMilliseconds`.
    #[inline] pub fn prefetch_maximum_ads_personalization_time_milliseconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PrefetchMaximumAdsPersonalizationTimeMilliseconds", value.into_node()); self }
    /// Sets `VodMaximumAdsPersonalizationTimeMilliseconds`.
    #[inline] pub fn vod_maximum_ads_personalization_time_milliseconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VodMaximumAdsPersonalizationTimeMilliseconds", value.into_node()); self }
}
impl IntoValue_<AdsPersonalizationTimeouts> for AdsPersonalizationTimeouts { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.AvailSuppression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-availsuppression.html)
#[must_use]
pub struct AvailSuppression(Properties_);
impl AvailSuppression {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AvailSuppression(Properties_::new()) }
}
impl AvailSuppression {
    /// Sets `FillPolicy`. The values are constants of [`FillPolicy`].
    #[inline] pub fn fill_policy(mut self, value: impl IntoValue_<FillPolicy>) -> Self { self.0.put("FillPolicy", value.into_node()); self }
    /// Sets `Mode`. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<AvailSuppression> for AvailSuppression { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.ClientSideBeaconingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-clientsidebeaconingconfiguration.html)
#[must_use]
pub struct ClientSideBeaconingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClientSideBeaconingConfiguration<Missing_<super::required::reporting_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientSideBeaconingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ClientSideBeaconingConfiguration<S0> {
    /// Sets `AdditionalEventTypes`. The values are constants of [`AdditionalEventType`].
    #[inline] pub fn additional_event_types(mut self, value: impl IntoValue_<Vec<AdditionalEventType>>) -> Self { self.0.put("AdditionalEventTypes", value.into_node()); self }
    /// Sets `ReportingMode`. Required. The values are constants of [`ReportingMode`].
    #[inline] pub fn reporting_mode(mut self, value: impl IntoValue_<ReportingMode>) -> ClientSideBeaconingConfiguration<Set_> { self.0.put("ReportingMode", value.into_node()); ClientSideBeaconingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClientSideBeaconingConfiguration> for ClientSideBeaconingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.BeaconingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-beaconingconfiguration.html)
#[must_use]
pub struct BeaconingConfiguration(Properties_);
impl BeaconingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BeaconingConfiguration(Properties_::new()) }
}
impl BeaconingConfiguration {
    /// Sets `ClientSide`.
    #[inline] pub fn client_side(mut self, value: impl IntoValue_<ClientSideBeaconingConfiguration>) -> Self { self.0.put("ClientSide", value.into_node()); self }
}
impl IntoValue_<BeaconingConfiguration> for BeaconingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.Bumper`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-bumper.html)
#[must_use]
pub struct Bumper(Properties_);
impl Bumper {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Bumper(Properties_::new()) }
}
impl Bumper {
    /// Sets `EndUrl`.
    #[inline] pub fn end_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndUrl", value.into_node()); self }
    /// Sets `StartUrl`.
    #[inline] pub fn start_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartUrl", value.into_node()); self }
}
impl IntoValue_<Bumper> for Bumper { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.CdnConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-cdnconfiguration.html)
#[must_use]
pub struct CdnConfiguration(Properties_);
impl CdnConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CdnConfiguration(Properties_::new()) }
}
impl CdnConfiguration {
    /// Sets `AdSegmentUrlPrefix`.
    #[inline] pub fn ad_segment_url_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdSegmentUrlPrefix", value.into_node()); self }
    /// Sets `ContentSegmentUrlPrefix`.
    #[inline] pub fn content_segment_url_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentSegmentUrlPrefix", value.into_node()); self }
}
impl IntoValue_<CdnConfiguration> for CdnConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.DashConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-dashconfiguration.html)
#[must_use]
pub struct DashConfiguration(Properties_);
impl DashConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashConfiguration(Properties_::new()) }
}
impl DashConfiguration {
    /// Sets `ManifestEndpointPrefix`.
    #[inline] pub fn manifest_endpoint_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestEndpointPrefix", value.into_node()); self }
    /// Sets `MpdLocation`.
    #[inline] pub fn mpd_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MpdLocation", value.into_node()); self }
    /// Sets `OriginManifestType`. The values are constants of [`OriginManifestType`].
    #[inline] pub fn origin_manifest_type(mut self, value: impl IntoValue_<OriginManifestType>) -> Self { self.0.put("OriginManifestType", value.into_node()); self }
}
impl IntoValue_<DashConfiguration> for DashConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.HlsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-hlsconfiguration.html)
#[must_use]
pub struct HlsConfiguration(Properties_);
impl HlsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsConfiguration(Properties_::new()) }
}
impl HlsConfiguration {
    /// Sets `ManifestEndpointPrefix`.
    #[inline] pub fn manifest_endpoint_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestEndpointPrefix", value.into_node()); self }
}
impl IntoValue_<HlsConfiguration> for HlsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.PreRollVastResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-prerollvastresponse.html)
#[must_use]
pub struct PreRollVastResponse(Properties_);
impl PreRollVastResponse {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PreRollVastResponse(Properties_::new()) }
}
impl PreRollVastResponse {
    /// Sets `AdSequencingMode`. The values are constants of [`PreRollVastResponseAdSequencingMode`].
    #[inline] pub fn ad_sequencing_mode(mut self, value: impl IntoValue_<PreRollVastResponseAdSequencingMode>) -> Self { self.0.put("AdSequencingMode", value.into_node()); self }
}
impl IntoValue_<PreRollVastResponse> for PreRollVastResponse { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.PreRollAdDecisionServerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-prerolladdecisionserverconfiguration.html)
#[must_use]
pub struct PreRollAdDecisionServerConfiguration(Properties_);
impl PreRollAdDecisionServerConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PreRollAdDecisionServerConfiguration(Properties_::new()) }
}
impl PreRollAdDecisionServerConfiguration {
    /// Sets `VastResponse`.
    #[inline] pub fn vast_response(mut self, value: impl IntoValue_<PreRollVastResponse>) -> Self { self.0.put("VastResponse", value.into_node()); self }
}
impl IntoValue_<PreRollAdDecisionServerConfiguration> for PreRollAdDecisionServerConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.LivePreRollConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-liveprerollconfiguration.html)
#[must_use]
pub struct LivePreRollConfiguration(Properties_);
impl LivePreRollConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LivePreRollConfiguration(Properties_::new()) }
}
impl LivePreRollConfiguration {
    /// Sets `AdDecisionServerConfiguration`.
    #[inline] pub fn ad_decision_server_configuration(mut self, value: impl IntoValue_<PreRollAdDecisionServerConfiguration>) -> Self { self.0.put("AdDecisionServerConfiguration", value.into_node()); self }
    /// Sets `AdDecisionServerUrl`.
    #[inline] pub fn ad_decision_server_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdDecisionServerUrl", value.into_node()); self }
    /// Sets `MaxDurationSeconds`.
    #[inline] pub fn max_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxDurationSeconds", value.into_node()); self }
}
impl IntoValue_<LivePreRollConfiguration> for LivePreRollConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.AdsInteractionLog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-adsinteractionlog.html)
#[must_use]
pub struct AdsInteractionLog(Properties_);
impl AdsInteractionLog {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdsInteractionLog(Properties_::new()) }
}
impl AdsInteractionLog {
    /// Sets `ExcludeEventTypes`.
    #[inline] pub fn exclude_event_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeEventTypes", value.into_node()); self }
    /// Sets `PublishOptInEventTypes`.
    #[inline] pub fn publish_opt_in_event_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PublishOptInEventTypes", value.into_node()); self }
}
impl IntoValue_<AdsInteractionLog> for AdsInteractionLog { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.ManifestServiceInteractionLog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-manifestserviceinteractionlog.html)
#[must_use]
pub struct ManifestServiceInteractionLog(Properties_);
impl ManifestServiceInteractionLog {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManifestServiceInteractionLog(Properties_::new()) }
}
impl ManifestServiceInteractionLog {
    /// Sets `ExcludeEventTypes`.
    #[inline] pub fn exclude_event_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeEventTypes", value.into_node()); self }
}
impl IntoValue_<ManifestServiceInteractionLog> for ManifestServiceInteractionLog { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-logconfiguration.html)
#[must_use]
pub struct LogConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogConfiguration<Missing_<super::required::percent_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LogConfiguration<S0> {
    /// Sets `AdsInteractionLog`.
    #[inline] pub fn ads_interaction_log(mut self, value: impl IntoValue_<AdsInteractionLog>) -> Self { self.0.put("AdsInteractionLog", value.into_node()); self }
    /// Sets `EnabledLoggingStrategies`.
    #[inline] pub fn enabled_logging_strategies(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnabledLoggingStrategies", value.into_node()); self }
    /// Sets `ManifestServiceInteractionLog`.
    #[inline] pub fn manifest_service_interaction_log(mut self, value: impl IntoValue_<ManifestServiceInteractionLog>) -> Self { self.0.put("ManifestServiceInteractionLog", value.into_node()); self }
    /// Sets `PercentEnabled`. Required. 0 to 100.
    #[inline] pub fn percent_enabled(mut self, value: impl IntoValue_<i64>) -> LogConfiguration<Set_> { self.0.put("PercentEnabled", value.into_node()); LogConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LogConfiguration> for LogConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.AdMarkerPassthrough`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-admarkerpassthrough.html)
#[must_use]
pub struct AdMarkerPassthrough(Properties_);
impl AdMarkerPassthrough {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdMarkerPassthrough(Properties_::new()) }
}
impl AdMarkerPassthrough {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<AdMarkerPassthrough> for AdMarkerPassthrough { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::PlaybackConfiguration.ManifestProcessingRules`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-manifestprocessingrules.html)
#[must_use]
pub struct ManifestProcessingRules(Properties_);
impl ManifestProcessingRules {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManifestProcessingRules(Properties_::new()) }
}
impl ManifestProcessingRules {
    /// Sets `AdMarkerPassthrough`.
    #[inline] pub fn ad_marker_passthrough(mut self, value: impl IntoValue_<AdMarkerPassthrough>) -> Self { self.0.put("AdMarkerPassthrough", value.into_node()); self }
}
impl IntoValue_<ManifestProcessingRules> for ManifestProcessingRules { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaTailor::PlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
#[derive(Debug)]
pub enum StreamingMediaFileConditioning {}
impl StreamingMediaFileConditioning {
    /// `TRANSCODE`
    pub const TRANSCODE: Value_<StreamingMediaFileConditioning> = Value_::constant("TRANSCODE");
    /// `NONE`
    pub const NONE: Value_<StreamingMediaFileConditioning> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StreamingMediaFileConditioning> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
#[derive(Debug)]
pub enum CompressRequest {}
impl CompressRequest {
    /// `NONE`
    pub const NONE: Value_<CompressRequest> = Value_::constant("NONE");
    /// `GZIP`
    pub const GZIP: Value_<CompressRequest> = Value_::constant("GZIP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CompressRequest> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
#[derive(Debug)]
pub enum HttpMethod {}
impl HttpMethod {
    /// `GET`
    pub const GET: Value_<HttpMethod> = Value_::constant("GET");
    /// `POST`
    pub const POST: Value_<HttpMethod> = Value_::constant("POST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HttpMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
#[derive(Debug)]
pub enum AdSequencingMode {}
impl AdSequencingMode {
    /// `FOLLOW_AD_SEQUENCE`
    pub const FOLLOW_AD_SEQUENCE: Value_<AdSequencingMode> = Value_::constant("FOLLOW_AD_SEQUENCE");
    /// `IGNORE_AD_SEQUENCE`
    pub const IGNORE_AD_SEQUENCE: Value_<AdSequencingMode> = Value_::constant("IGNORE_AD_SEQUENCE");
    /// `FOLLOW_AD_SEQUENCE_ONLY_LIVE`
    pub const FOLLOW_AD_SEQUENCE_ONLY_LIVE: Value_<AdSequencingMode> = Value_::constant("FOLLOW_AD_SEQUENCE_ONLY_LIVE");
    /// `FOLLOW_AD_SEQUENCE_ONLY_VOD`
    pub const FOLLOW_AD_SEQUENCE_ONLY_VOD: Value_<AdSequencingMode> = Value_::constant("FOLLOW_AD_SEQUENCE_ONLY_VOD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdSequencingMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
#[derive(Debug)]
pub enum FillPolicy {}
impl FillPolicy {
    /// `PARTIAL_AVAIL`
    pub const PARTIAL_AVAIL: Value_<FillPolicy> = Value_::constant("PARTIAL_AVAIL");
    /// `FULL_AVAIL_ONLY`
    pub const FULL_AVAIL_ONLY: Value_<FillPolicy> = Value_::constant("FULL_AVAIL_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FillPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `OFF`
    pub const OFF: Value_<Mode> = Value_::constant("OFF");
    /// `BEHIND_LIVE_EDGE`
    pub const BEHIND_LIVE_EDGE: Value_<Mode> = Value_::constant("BEHIND_LIVE_EDGE");
    /// `AFTER_LIVE_EDGE`
    pub const AFTER_LIVE_EDGE: Value_<Mode> = Value_::constant("AFTER_LIVE_EDGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
#[derive(Debug)]
pub enum AdditionalEventType {}
impl AdditionalEventType {
    /// `MUTE`
    pub const MUTE: Value_<AdditionalEventType> = Value_::constant("MUTE");
    /// `UNMUTE`
    pub const UNMUTE: Value_<AdditionalEventType> = Value_::constant("UNMUTE");
    /// `PAUSE`
    pub const PAUSE: Value_<AdditionalEventType> = Value_::constant("PAUSE");
    /// `SKIP`
    pub const SKIP: Value_<AdditionalEventType> = Value_::constant("SKIP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdditionalEventType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
#[derive(Debug)]
pub enum ReportingMode {}
impl ReportingMode {
    /// `DISABLED`
    pub const DISABLED: Value_<ReportingMode> = Value_::constant("DISABLED");
    /// `INSIGHTS`
    pub const INSIGHTS: Value_<ReportingMode> = Value_::constant("INSIGHTS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReportingMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
#[derive(Debug)]
pub enum OriginManifestType {}
impl OriginManifestType {
    /// `SINGLE_PERIOD`
    pub const SINGLE_PERIOD: Value_<OriginManifestType> = Value_::constant("SINGLE_PERIOD");
    /// `MULTI_PERIOD`
    pub const MULTI_PERIOD: Value_<OriginManifestType> = Value_::constant("MULTI_PERIOD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OriginManifestType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
#[derive(Debug)]
pub enum InsertionMode {}
impl InsertionMode {
    /// `STITCHED_ONLY`
    pub const STITCHED_ONLY: Value_<InsertionMode> = Value_::constant("STITCHED_ONLY");
    /// `PLAYER_SELECT`
    pub const PLAYER_SELECT: Value_<InsertionMode> = Value_::constant("PLAYER_SELECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InsertionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::PlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
#[derive(Debug)]
pub enum PreRollVastResponseAdSequencingMode {}
impl PreRollVastResponseAdSequencingMode {
    /// `FOLLOW_AD_SEQUENCE`
    pub const FOLLOW_AD_SEQUENCE: Value_<PreRollVastResponseAdSequencingMode> = Value_::constant("FOLLOW_AD_SEQUENCE");
    /// `IGNORE_AD_SEQUENCE`
    pub const IGNORE_AD_SEQUENCE: Value_<PreRollVastResponseAdSequencingMode> = Value_::constant("IGNORE_AD_SEQUENCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreRollVastResponseAdSequencingMode> { Value_::from_node(value.into_node()) }
}
