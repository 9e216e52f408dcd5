// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::RouterInput`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::RouterInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
#[must_use]
pub struct RouterInput<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl RouterInput<Missing_<super::required::configuration>, Missing_<super::required::maximum_bitrate>, Missing_<super::required::name>, Missing_<super::required::routing_scope>, Missing_<super::required::tier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouterInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> RouterInput<S0, S1, S2, S3, S4> {
    /// Sets `AvailabilityZone`. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<RouterInputConfiguration>) -> RouterInput<Set_, S1, S2, S3, S4> { self.0.put("Configuration", value.into_node()); RouterInput(self.0, PhantomData_) }
    /// Sets `ContentQualityAnalysisConfiguration`.
    #[inline] pub fn content_quality_analysis_configuration(mut self, value: impl IntoValue_<RouterContentQualityAnalysisConfiguration>) -> Self { self.0.put("ContentQualityAnalysisConfiguration", value.into_node()); self }
    /// Sets `MaintenanceConfiguration`.
    #[inline] pub fn maintenance_configuration(mut self, value: impl IntoValue_<MaintenanceConfiguration>) -> Self { self.0.put("MaintenanceConfiguration", value.into_node()); self }
    /// Sets `MaximumBitrate`. Required.
    #[inline] pub fn maximum_bitrate(mut self, value: impl IntoValue_<i64>) -> RouterInput<S0, Set_, S2, S3, S4> { self.0.put("MaximumBitrate", value.into_node()); RouterInput(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RouterInput<S0, S1, Set_, S3, S4> { self.0.put("Name", value.into_node()); RouterInput(self.0, PhantomData_) }
    /// Sets `RegionName`. An update replaces the resource.
    #[inline] pub fn region_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegionName", value.into_node()); self }
    /// Sets `RoutingScope`. Required. The values are constants of [`RoutingScope`].
    #[inline] pub fn routing_scope(mut self, value: impl IntoValue_<RoutingScope>) -> RouterInput<S0, S1, S2, Set_, S4> { self.0.put("RoutingScope", value.into_node()); RouterInput(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Tier`. Required. The values are constants of [`RouterInputTier`].
    #[inline] pub fn tier(mut self, value: impl IntoValue_<RouterInputTier>) -> RouterInput<S0, S1, S2, S3, Set_> { self.0.put("Tier", value.into_node()); RouterInput(self.0, PhantomData_) }
    /// Sets `TransitEncryption`.
    #[inline] pub fn transit_encryption(mut self, value: impl IntoValue_<RouterInputTransitEncryption>) -> Self { self.0.put("TransitEncryption", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<RouterInput> for RouterInput<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for RouterInput<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::MediaConnect::RouterInput";
    type Handle = RouterInputRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RouterInput`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouterInputRef(Id_);
impl From<Id_> for RouterInputRef { #[inline] fn from(id: Id_) -> Self { RouterInputRef(id) } }
impl AsRef<Id_> for RouterInputRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouterInputRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ContentQualityAnalysisType`
    #[inline] pub fn content_quality_analysis_type(&self) -> Value_<String> { self.0.attribute("ContentQualityAnalysisType") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `InputType`
    #[inline] pub fn input_type(&self) -> Value_<String> { self.0.attribute("InputType") }
    /// `Fn::GetAtt` `IpAddress`
    #[inline] pub fn ip_address(&self) -> Value_<String> { self.0.attribute("IpAddress") }
    /// `Fn::GetAtt` `MaintenanceType`
    #[inline] pub fn maintenance_type(&self) -> Value_<String> { self.0.attribute("MaintenanceType") }
    /// `Fn::GetAtt` `RoutedOutputs`
    #[inline] pub fn routed_outputs(&self) -> Value_<i64> { self.0.attribute("RoutedOutputs") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::MediaConnect::RouterInput.RtpRouterInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-rtprouterinputconfiguration.html)
#[must_use]
pub struct RtpRouterInputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RtpRouterInputConfiguration<Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RtpRouterInputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RtpRouterInputConfiguration<S0> {
    /// Sets `ForwardErrorCorrection`. The values are constants of [`ForwardErrorCorrectionState`].
    #[inline] pub fn forward_error_correction(mut self, value: impl IntoValue_<ForwardErrorCorrectionState>) -> Self { self.0.put("ForwardErrorCorrection", value.into_node()); self }
    /// Sets `Port`. Required. 3000 to 30000.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> RtpRouterInputConfiguration<Set_> { self.0.put("Port", value.into_node()); RtpRouterInputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RtpRouterInputConfiguration> for RtpRouterInputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.RistRouterInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-ristrouterinputconfiguration.html)
#[must_use]
pub struct RistRouterInputConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RistRouterInputConfiguration<Missing_<super::required::port>, Missing_<super::required::recovery_latency_milliseconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RistRouterInputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RistRouterInputConfiguration<S0, S1> {
    /// Sets `Port`. Required. 3000 to 30000.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> RistRouterInputConfiguration<Set_, S1> { self.0.put("Port", value.into_node()); RistRouterInputConfiguration(self.0, PhantomData_) }
    /// Sets `RecoveryLatencyMilliseconds`. Required. 10 to 10000.
    #[inline] pub fn recovery_latency_milliseconds(mut self, value: impl IntoValue_<i64>) -> RistRouterInputConfiguration<S0, Set_> { self.0.put("RecoveryLatencyMilliseconds", value.into_node()); RistRouterInputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RistRouterInputConfiguration> for RistRouterInputConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.SecretsManagerEncryptionKeyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-secretsmanagerencryptionkeyconfiguration.html)
#[must_use]
pub struct SecretsManagerEncryptionKeyConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SecretsManagerEncryptionKeyConfiguration<Missing_<super::required::role_arn>, Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecretsManagerEncryptionKeyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SecretsManagerEncryptionKeyConfiguration<S0, S1> {
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SecretsManagerEncryptionKeyConfiguration<Set_, S1> { self.0.put("RoleArn", value.into_node()); SecretsManagerEncryptionKeyConfiguration(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> SecretsManagerEncryptionKeyConfiguration<S0, Set_> { self.0.put("SecretArn", value.into_node()); SecretsManagerEncryptionKeyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SecretsManagerEncryptionKeyConfiguration> for SecretsManagerEncryptionKeyConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.SrtDecryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-srtdecryptionconfiguration.html)
#[must_use]
pub struct SrtDecryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SrtDecryptionConfiguration<Missing_<super::required::encryption_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SrtDecryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SrtDecryptionConfiguration<S0> {
    /// Sets `EncryptionKey`. Required.
    #[inline] pub fn encryption_key(mut self, value: impl IntoValue_<SecretsManagerEncryptionKeyConfiguration>) -> SrtDecryptionConfiguration<Set_> { self.0.put("EncryptionKey", value.into_node()); SrtDecryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SrtDecryptionConfiguration> for SrtDecryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.SrtListenerRouterInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-srtlistenerrouterinputconfiguration.html)
#[must_use]
pub struct SrtListenerRouterInputConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SrtListenerRouterInputConfiguration<Missing_<super::required::minimum_latency_milliseconds>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SrtListenerRouterInputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SrtListenerRouterInputConfiguration<S0, S1> {
    /// Sets `DecryptionConfiguration`.
    #[inline] pub fn decryption_configuration(mut self, value: impl IntoValue_<SrtDecryptionConfiguration>) -> Self { self.0.put("DecryptionConfiguration", value.into_node()); self }
    /// Sets `MinimumLatencyMilliseconds`. Required. 10 to 10000.
    #[inline] pub fn minimum_latency_milliseconds(mut self, value: impl IntoValue_<i64>) -> SrtListenerRouterInputConfiguration<Set_, S1> { self.0.put("MinimumLatencyMilliseconds", value.into_node()); SrtListenerRouterInputConfiguration(self.0, PhantomData_) }
    /// Sets `Port`. Required. 3000 to 30000.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> SrtListenerRouterInputConfiguration<S0, Set_> { self.0.put("Port", value.into_node()); SrtListenerRouterInputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SrtListenerRouterInputConfiguration> for SrtListenerRouterInputConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.SrtCallerRouterInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-srtcallerrouterinputconfiguration.html)
#[must_use]
pub struct SrtCallerRouterInputConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SrtCallerRouterInputConfiguration<Missing_<super::required::minimum_latency_milliseconds>, Missing_<super::required::source_address>, Missing_<super::required::source_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SrtCallerRouterInputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SrtCallerRouterInputConfiguration<S0, S1, S2> {
    /// Sets `DecryptionConfiguration`.
    #[inline] pub fn decryption_configuration(mut self, value: impl IntoValue_<SrtDecryptionConfiguration>) -> Self { self.0.put("DecryptionConfiguration", value.into_node()); self }
    /// Sets `MinimumLatencyMilliseconds`. Required. 10 to 10000.
    #[inline] pub fn minimum_latency_milliseconds(mut self, value: impl IntoValue_<i64>) -> SrtCallerRouterInputConfiguration<Set_, S1, S2> { self.0.put("MinimumLatencyMilliseconds", value.into_node()); SrtCallerRouterInputConfiguration(self.0, PhantomData_) }
    /// Sets `SourceAddress`. Required.
    #[inline] pub fn source_address(mut self, value: impl IntoValue_<String>) -> SrtCallerRouterInputConfiguration<S0, Set_, S2> { self.0.put("SourceAddress", value.into_node()); SrtCallerRouterInputConfiguration(self.0, PhantomData_) }
    /// Sets `SourcePort`. Required. 1024 to 65535.
    #[inline] pub fn source_port(mut self, value: impl IntoValue_<i64>) -> SrtCallerRouterInputConfiguration<S0, S1, Set_> { self.0.put("SourcePort", value.into_node()); SrtCallerRouterInputConfiguration(self.0, PhantomData_) }
    /// Sets `StreamId`.
    #[inline] pub fn stream_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SrtCallerRouterInputConfiguration> for SrtCallerRouterInputConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.RouterInputProtocolConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-routerinputprotocolconfiguration.html)
#[must_use]
pub struct RouterInputProtocolConfiguration(Properties_);
impl RouterInputProtocolConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouterInputProtocolConfiguration(Properties_::new()) }
}
impl RouterInputProtocolConfiguration {
    /// Sets `Rtp`.
    #[inline] pub fn rtp(mut self, value: impl IntoValue_<RtpRouterInputConfiguration>) -> Self { self.0.put("Rtp", value.into_node()); self }
    /// Sets `Rist`.
    #[inline] pub fn rist(mut self, value: impl IntoValue_<RistRouterInputConfiguration>) -> Self { self.0.put("Rist", value.into_node()); self }
    /// Sets `SrtListener`.
    #[inline] pub fn srt_listener(mut self, value: impl IntoValue_<SrtListenerRouterInputConfiguration>) -> Self { self.0.put("SrtListener", value.into_node()); self }
    /// Sets `SrtCaller`.
    #[inline] pub fn srt_caller(mut self, value: impl IntoValue_<SrtCallerRouterInputConfiguration>) -> Self { self.0.put("SrtCaller", value.into_node()); self }
}
impl IntoValue_<RouterInputProtocolConfiguration> for RouterInputProtocolConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.StandardRouterInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-standardrouterinputconfiguration.html)
#[must_use]
pub struct StandardRouterInputConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StandardRouterInputConfiguration<Missing_<super::required::network_interface_arn>, Missing_<super::required::protocol_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StandardRouterInputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StandardRouterInputConfiguration<S0, S1> {
    /// Sets `NetworkInterfaceArn`. Required.
    #[inline] pub fn network_interface_arn(mut self, value: impl IntoValue_<String>) -> StandardRouterInputConfiguration<Set_, S1> { self.0.put("NetworkInterfaceArn", value.into_node()); StandardRouterInputConfiguration(self.0, PhantomData_) }
    /// Sets `Protocol`. The values are constants of [`RouterInputProtocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<RouterInputProtocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `ProtocolConfiguration`. Required.
    #[inline] pub fn protocol_configuration(mut self, value: impl IntoValue_<RouterInputProtocolConfiguration>) -> StandardRouterInputConfiguration<S0, Set_> { self.0.put("ProtocolConfiguration", value.into_node()); StandardRouterInputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StandardRouterInputConfiguration> for StandardRouterInputConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.FailoverRouterInputProtocolConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-failoverrouterinputprotocolconfiguration.html)
#[must_use]
pub struct FailoverRouterInputProtocolConfiguration(Properties_);
impl FailoverRouterInputProtocolConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FailoverRouterInputProtocolConfiguration(Properties_::new()) }
}
impl FailoverRouterInputProtocolConfiguration {
    /// Sets `Rtp`.
    #[inline] pub fn rtp(mut self, value: impl IntoValue_<RtpRouterInputConfiguration>) -> Self { self.0.put("Rtp", value.into_node()); self }
    /// Sets `Rist`.
    #[inline] pub fn rist(mut self, value: impl IntoValue_<RistRouterInputConfiguration>) -> Self { self.0.put("Rist", value.into_node()); self }
    /// Sets `SrtListener`.
    #[inline] pub fn srt_listener(mut self, value: impl IntoValue_<SrtListenerRouterInputConfiguration>) -> Self { self.0.put("SrtListener", value.into_node()); self }
    /// Sets `SrtCaller`.
    #[inline] pub fn srt_caller(mut self, value: impl IntoValue_<SrtCallerRouterInputConfiguration>) -> Self { self.0.put("SrtCaller", value.into_node()); self }
}
impl IntoValue_<FailoverRouterInputProtocolConfiguration> for FailoverRouterInputProtocolConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.FailoverRouterInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-failoverrouterinputconfiguration.html)
#[must_use]
pub struct FailoverRouterInputConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FailoverRouterInputConfiguration<Missing_<super::required::network_interface_arn>, Missing_<super::required::protocol_configurations>, Missing_<super::required::source_priority_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FailoverRouterInputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FailoverRouterInputConfiguration<S0, S1, S2> {
    /// Sets `NetworkInterfaceArn`. Required.
    #[inline] pub fn network_interface_arn(mut self, value: impl IntoValue_<String>) -> FailoverRouterInputConfiguration<Set_, S1, S2> { self.0.put("NetworkInterfaceArn", value.into_node()); FailoverRouterInputConfiguration(self.0, PhantomData_) }
    /// Sets `PrimarySourceIndex`. 0 to 1.
    #[inline] pub fn primary_source_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PrimarySourceIndex", value.into_node()); self }
    /// Sets `ProtocolConfigurations`. Required.
    #[inline] pub fn protocol_configurations(mut self, value: impl IntoValue_<Vec<FailoverRouterInputProtocolConfiguration>>) -> FailoverRouterInputConfiguration<S0, Set_, S2> { self.0.put("ProtocolConfigurations", value.into_node()); FailoverRouterInputConfiguration(self.0, PhantomData_) }
    /// Sets `SourcePriorityMode`. Required. The values are constants of [`FailoverInputSourcePriorityMode`].
    #[inline] pub fn source_priority_mode(mut self, value: impl IntoValue_<FailoverInputSourcePriorityMode>) -> FailoverRouterInputConfiguration<S0, S1, Set_> { self.0.put("SourcePriorityMode", value.into_node()); FailoverRouterInputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FailoverRouterInputConfiguration> for FailoverRouterInputConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.MergeRouterInputProtocolConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-mergerouterinputprotocolconfiguration.html)
#[must_use]
pub struct MergeRouterInputProtocolConfiguration(Properties_);
impl MergeRouterInputProtocolConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MergeRouterInputProtocolConfiguration(Properties_::new()) }
}
impl MergeRouterInputProtocolConfiguration {
    /// Sets `Rtp`.
    #[inline] pub fn rtp(mut self, value: impl IntoValue_<RtpRouterInputConfiguration>) -> Self { self.0.put("Rtp", value.into_node()); self }
    /// Sets `Rist`.
    #[inline] pub fn rist(mut self, value: impl IntoValue_<RistRouterInputConfiguration>) -> Self { self.0.put("Rist", value.into_node()); self }
}
impl IntoValue_<MergeRouterInputProtocolConfiguration> for MergeRouterInputProtocolConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.MergeRouterInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-mergerouterinputconfiguration.html)
#[must_use]
pub struct MergeRouterInputConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MergeRouterInputConfiguration<Missing_<super::required::merge_recovery_window_milliseconds>, Missing_<super::required::network_interface_arn>, Missing_<super::required::protocol_configurations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MergeRouterInputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MergeRouterInputConfiguration<S0, S1, S2> {
    /// Sets `MergeRecoveryWindowMilliseconds`. Required.
    #[inline] pub fn merge_recovery_window_milliseconds(mut self, value: impl IntoValue_<i64>) -> MergeRouterInputConfiguration<Set_, S1, S2> { self.0.put("MergeRecoveryWindowMilliseconds", value.into_node()); MergeRouterInputConfiguration(self.0, PhantomData_) }
    /// Sets `NetworkInterfaceArn`. Required.
    #[inline] pub fn network_interface_arn(mut self, value: impl IntoValue_<String>) -> MergeRouterInputConfiguration<S0, Set_, S2> { self.0.put("NetworkInterfaceArn", value.into_node()); MergeRouterInputConfiguration(self.0, PhantomData_) }
    /// Sets `ProtocolConfigurations`. Required.
    #[inline] pub fn protocol_configurations(mut self, value: impl IntoValue_<Vec<MergeRouterInputProtocolConfiguration>>) -> MergeRouterInputConfiguration<S0, S1, Set_> { self.0.put("ProtocolConfigurations", value.into_node()); MergeRouterInputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MergeRouterInputConfiguration> for MergeRouterInputConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.FlowTransitEncryptionKeyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-flowtransitencryptionkeyconfiguration.html)
#[must_use]
pub struct FlowTransitEncryptionKeyConfiguration(Properties_);
impl FlowTransitEncryptionKeyConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FlowTransitEncryptionKeyConfiguration(Properties_::new()) }
}
impl FlowTransitEncryptionKeyConfiguration {
    /// Sets `SecretsManager`.
    #[inline] pub fn secrets_manager(mut self, value: impl IntoValue_<SecretsManagerEncryptionKeyConfiguration>) -> Self { self.0.put("SecretsManager", value.into_node()); self }
    /// Sets `Automatic`.
    #[inline] pub fn automatic(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Automatic", value.into_node()); self }
}
impl IntoValue_<FlowTransitEncryptionKeyConfiguration> for FlowTransitEncryptionKeyConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.FlowTransitEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-flowtransitencryption.html)
#[must_use]
pub struct FlowTransitEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FlowTransitEncryption<Missing_<super::required::encryption_key_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowTransitEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> FlowTransitEncryption<S0> {
    /// Sets `EncryptionKeyConfiguration`. Required.
    #[inline] pub fn encryption_key_configuration(mut self, value: impl IntoValue_<FlowTransitEncryptionKeyConfiguration>) -> FlowTransitEncryption<Set_> { self.0.put("EncryptionKeyConfiguration", value.into_node()); FlowTransitEncryption(self.0, PhantomData_) }
    /// Sets `EncryptionKeyType`. The values are constants of [`FlowTransitEncryptionKeyType`].
    #[inline] pub fn encryption_key_type(mut self, value: impl IntoValue_<FlowTransitEncryptionKeyType>) -> Self { self.0.put("EncryptionKeyType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FlowTransitEncryption> for FlowTransitEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.MediaConnectFlowRouterInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-mediaconnectflowrouterinputconfiguration.html)
#[must_use]
pub struct MediaConnectFlowRouterInputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MediaConnectFlowRouterInputConfiguration<Missing_<super::required::source_transit_decryption>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaConnectFlowRouterInputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MediaConnectFlowRouterInputConfiguration<S0> {
    /// Sets `FlowArn`.
    #[inline] pub fn flow_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlowArn", value.into_node()); self }
    /// Sets `FlowOutputArn`.
    #[inline] pub fn flow_output_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlowOutputArn", value.into_node()); self }
    /// Sets `SourceTransitDecryption`. Required.
    #[inline] pub fn source_transit_decryption(mut self, value: impl IntoValue_<FlowTransitEncryption>) -> MediaConnectFlowRouterInputConfiguration<Set_> { self.0.put("SourceTransitDecryption", value.into_node()); MediaConnectFlowRouterInputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MediaConnectFlowRouterInputConfiguration> for MediaConnectFlowRouterInputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.MediaLiveTransitEncryptionKeyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-medialivetransitencryptionkeyconfiguration.html)
#[must_use]
pub struct MediaLiveTransitEncryptionKeyConfiguration(Properties_);
impl MediaLiveTransitEncryptionKeyConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaLiveTransitEncryptionKeyConfiguration(Properties_::new()) }
}
impl MediaLiveTransitEncryptionKeyConfiguration {
    /// Sets `SecretsManager`.
    #[inline] pub fn secrets_manager(mut self, value: impl IntoValue_<SecretsManagerEncryptionKeyConfiguration>) -> Self { self.0.put("SecretsManager", value.into_node()); self }
    /// Sets `Automatic`.
    #[inline] pub fn automatic(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Automatic", value.into_node()); self }
}
impl IntoValue_<MediaLiveTransitEncryptionKeyConfiguration> for MediaLiveTransitEncryptionKeyConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.MediaLiveTransitEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-medialivetransitencryption.html)
#[must_use]
pub struct MediaLiveTransitEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MediaLiveTransitEncryption<Missing_<super::required::encryption_key_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaLiveTransitEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> MediaLiveTransitEncryption<S0> {
    /// Sets `EncryptionKeyConfiguration`. Required.
    #[inline] pub fn encryption_key_configuration(mut self, value: impl IntoValue_<MediaLiveTransitEncryptionKeyConfiguration>) -> MediaLiveTransitEncryption<Set_> { self.0.put("EncryptionKeyConfiguration", value.into_node()); MediaLiveTransitEncryption(self.0, PhantomData_) }
    /// Sets `EncryptionKeyType`. The values are constants of [`MediaLiveTransitEncryptionKeyType`].
    #[inline] pub fn encryption_key_type(mut self, value: impl IntoValue_<MediaLiveTransitEncryptionKeyType>) -> Self { self.0.put("EncryptionKeyType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MediaLiveTransitEncryption> for MediaLiveTransitEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.MediaLiveChannelRouterInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-medialivechannelrouterinputconfiguration.html)
#[must_use]
pub struct MediaLiveChannelRouterInputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MediaLiveChannelRouterInputConfiguration<Missing_<super::required::source_transit_decryption>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaLiveChannelRouterInputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MediaLiveChannelRouterInputConfiguration<S0> {
    /// Sets `MediaLiveChannelArn`.
    #[inline] pub fn media_live_channel_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MediaLiveChannelArn", value.into_node()); self }
    /// Sets `MediaLiveChannelOutputName`.
    #[inline] pub fn media_live_channel_output_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MediaLiveChannelOutputName", value.into_node()); self }
    /// Sets `MediaLivePipelineId`. The values are constants of [`MediaLiveChannelPipelineId`].
    #[inline] pub fn media_live_pipeline_id(mut self, value: impl IntoValue_<MediaLiveChannelPipelineId>) -> Self { self.0.put("MediaLivePipelineId", value.into_node()); self }
    /// Sets `SourceTransitDecryption`. Required.
    #[inline] pub fn source_transit_decryption(mut self, value: impl IntoValue_<MediaLiveTransitEncryption>) -> MediaLiveChannelRouterInputConfiguration<Set_> { self.0.put("SourceTransitDecryption", value.into_node()); MediaLiveChannelRouterInputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MediaLiveChannelRouterInputConfiguration> for MediaLiveChannelRouterInputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.RouterInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-routerinputconfiguration.html)
#[must_use]
pub struct RouterInputConfiguration(Properties_);
impl RouterInputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouterInputConfiguration(Properties_::new()) }
}
impl RouterInputConfiguration {
    /// Sets `Standard`.
    #[inline] pub fn standard(mut self, value: impl IntoValue_<StandardRouterInputConfiguration>) -> Self { self.0.put("Standard", value.into_node()); self }
    /// Sets `Failover`.
    #[inline] pub fn failover(mut self, value: impl IntoValue_<FailoverRouterInputConfiguration>) -> Self { self.0.put("Failover", value.into_node()); self }
    /// Sets `Merge`.
    #[inline] pub fn merge(mut self, value: impl IntoValue_<MergeRouterInputConfiguration>) -> Self { self.0.put("Merge", value.into_node()); self }
    /// Sets `MediaConnectFlow`.
    #[inline] pub fn media_connect_flow(mut self, value: impl IntoValue_<MediaConnectFlowRouterInputConfiguration>) -> Self { self.0.put("MediaConnectFlow", value.into_node()); self }
    /// Sets `MediaLiveChannel`.
    #[inline] pub fn media_live_channel(mut self, value: impl IntoValue_<MediaLiveChannelRouterInputConfiguration>) -> Self { self.0.put("MediaLiveChannel", value.into_node()); self }
}
impl IntoValue_<RouterInputConfiguration> for RouterInputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.BlackFramesConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-blackframesconfiguration.html)
#[must_use]
pub struct BlackFramesConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BlackFramesConfiguration<Missing_<super::required::state>, Missing_<super::required::threshold_seconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BlackFramesConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BlackFramesConfiguration<S0, S1> {
    /// Sets `State`. Required. The values are constants of [`ContentQualityAnalysisState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<ContentQualityAnalysisState>) -> BlackFramesConfiguration<Set_, S1> { self.0.put("State", value.into_node()); BlackFramesConfiguration(self.0, PhantomData_) }
    /// Sets `ThresholdSeconds`. Required. 10 to 60.
    #[inline] pub fn threshold_seconds(mut self, value: impl IntoValue_<i64>) -> BlackFramesConfiguration<S0, Set_> { self.0.put("ThresholdSeconds", value.into_node()); BlackFramesConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BlackFramesConfiguration> for BlackFramesConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.FrozenFramesConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-frozenframesconfiguration.html)
#[must_use]
pub struct FrozenFramesConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FrozenFramesConfiguration<Missing_<super::required::state>, Missing_<super::required::threshold_seconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FrozenFramesConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FrozenFramesConfiguration<S0, S1> {
    /// Sets `State`. Required. The values are constants of [`ContentQualityAnalysisState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<ContentQualityAnalysisState>) -> FrozenFramesConfiguration<Set_, S1> { self.0.put("State", value.into_node()); FrozenFramesConfiguration(self.0, PhantomData_) }
    /// Sets `ThresholdSeconds`. Required. 10 to 60.
    #[inline] pub fn threshold_seconds(mut self, value: impl IntoValue_<i64>) -> FrozenFramesConfiguration<S0, Set_> { self.0.put("ThresholdSeconds", value.into_node()); FrozenFramesConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FrozenFramesConfiguration> for FrozenFramesConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.SilentAudioConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-silentaudioconfiguration.html)
#[must_use]
pub struct SilentAudioConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SilentAudioConfiguration<Missing_<super::required::state>, Missing_<super::required::threshold_seconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SilentAudioConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SilentAudioConfiguration<S0, S1> {
    /// Sets `State`. Required. The values are constants of [`ContentQualityAnalysisState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<ContentQualityAnalysisState>) -> SilentAudioConfiguration<Set_, S1> { self.0.put("State", value.into_node()); SilentAudioConfiguration(self.0, PhantomData_) }
    /// Sets `ThresholdSeconds`. Required. 10 to 60.
    #[inline] pub fn threshold_seconds(mut self, value: impl IntoValue_<i64>) -> SilentAudioConfiguration<S0, Set_> { self.0.put("ThresholdSeconds", value.into_node()); SilentAudioConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SilentAudioConfiguration> for SilentAudioConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.ContentQualityAnalysisFeatureConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-contentqualityanalysisfeatureconfiguration.html)
#[must_use]
pub struct ContentQualityAnalysisFeatureConfiguration(Properties_);
impl ContentQualityAnalysisFeatureConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContentQualityAnalysisFeatureConfiguration(Properties_::new()) }
}
impl ContentQualityAnalysisFeatureConfiguration {
    /// Sets `BlackFrames`.
    #[inline] pub fn black_frames(mut self, value: impl IntoValue_<BlackFramesConfiguration>) -> Self { self.0.put("BlackFrames", value.into_node()); self }
    /// Sets `FrozenFrames`.
    #[inline] pub fn frozen_frames(mut self, value: impl IntoValue_<FrozenFramesConfiguration>) -> Self { self.0.put("FrozenFrames", value.into_node()); self }
    /// Sets `SilentAudio`.
    #[inline] pub fn silent_audio(mut self, value: impl IntoValue_<SilentAudioConfiguration>) -> Self { self.0.put("SilentAudio", value.into_node()); self }
}
impl IntoValue_<ContentQualityAnalysisFeatureConfiguration> for ContentQualityAnalysisFeatureConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.RouterContentQualityAnalysisConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-routercontentqualityanalysisconfiguration.html)
#[must_use]
pub struct RouterContentQualityAnalysisConfiguration(Properties_);
impl RouterContentQualityAnalysisConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouterContentQualityAnalysisConfiguration(Properties_::new()) }
}
impl RouterContentQualityAnalysisConfiguration {
    /// Sets `ContentLevel`.
    #[inline] pub fn content_level(mut self, value: impl IntoValue_<ContentQualityAnalysisFeatureConfiguration>) -> Self { self.0.put("ContentLevel", value.into_node()); self }
}
impl IntoValue_<RouterContentQualityAnalysisConfiguration> for RouterContentQualityAnalysisConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.PreferredDayTimeMaintenanceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-preferreddaytimemaintenanceconfiguration.html)
#[must_use]
pub struct PreferredDayTimeMaintenanceConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PreferredDayTimeMaintenanceConfiguration<Missing_<super::required::day>, Missing_<super::required::time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PreferredDayTimeMaintenanceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PreferredDayTimeMaintenanceConfiguration<S0, S1> {
    /// Sets `Day`. Required. The values are constants of [`Day`].
    #[inline] pub fn day(mut self, value: impl IntoValue_<Day>) -> PreferredDayTimeMaintenanceConfiguration<Set_, S1> { self.0.put("Day", value.into_node()); PreferredDayTimeMaintenanceConfiguration(self.0, PhantomData_) }
    /// Sets `Time`. Required.
    #[inline] pub fn time(mut self, value: impl IntoValue_<String>) -> PreferredDayTimeMaintenanceConfiguration<S0, Set_> { self.0.put("Time", value.into_node()); PreferredDayTimeMaintenanceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PreferredDayTimeMaintenanceConfiguration> for PreferredDayTimeMaintenanceConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.MaintenanceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-maintenanceconfiguration.html)
#[must_use]
pub struct MaintenanceConfiguration(Properties_);
impl MaintenanceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaintenanceConfiguration(Properties_::new()) }
}
impl MaintenanceConfiguration {
    /// Sets `PreferredDayTime`.
    #[inline] pub fn preferred_day_time(mut self, value: impl IntoValue_<PreferredDayTimeMaintenanceConfiguration>) -> Self { self.0.put("PreferredDayTime", value.into_node()); self }
    /// Sets `Default`.
    #[inline] pub fn default(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Default", value.into_node()); self }
}
impl IntoValue_<MaintenanceConfiguration> for MaintenanceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.RouterInputTransitEncryptionKeyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-routerinputtransitencryptionkeyconfiguration.html)
#[must_use]
pub struct RouterInputTransitEncryptionKeyConfiguration(Properties_);
impl RouterInputTransitEncryptionKeyConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouterInputTransitEncryptionKeyConfiguration(Properties_::new()) }
}
impl RouterInputTransitEncryptionKeyConfiguration {
    /// Sets `SecretsManager`.
    #[inline] pub fn secrets_manager(mut self, value: impl IntoValue_<SecretsManagerEncryptionKeyConfiguration>) -> Self { self.0.put("SecretsManager", value.into_node()); self }
    /// Sets `Automatic`.
    #[inline] pub fn automatic(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Automatic", value.into_node()); self }
}
impl IntoValue_<RouterInputTransitEncryptionKeyConfiguration> for RouterInputTransitEncryptionKeyConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterInput.RouterInputTransitEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-routerinputtransitencryption.html)
#[must_use]
pub struct RouterInputTransitEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RouterInputTransitEncryption<Missing_<super::required::encryption_key_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouterInputTransitEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> RouterInputTransitEncryption<S0> {
    /// Sets `EncryptionKeyConfiguration`. Required.
    #[inline] pub fn encryption_key_configuration(mut self, value: impl IntoValue_<RouterInputTransitEncryptionKeyConfiguration>) -> RouterInputTransitEncryption<Set_> { self.0.put("EncryptionKeyConfiguration", value.into_node()); RouterInputTransitEncryption(self.0, PhantomData_) }
    /// Sets `EncryptionKeyType`. The values are constants of [`RouterInputTransitEncryptionKeyType`].
    #[inline] pub fn encryption_key_type(mut self, value: impl IntoValue_<RouterInputTransitEncryptionKeyType>) -> Self { self.0.put("EncryptionKeyType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RouterInputTransitEncryption> for RouterInputTransitEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaConnect::RouterInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
#[derive(Debug)]
pub enum RouterInputProtocol {}
impl RouterInputProtocol {
    /// `RTP`
    pub const RTP: Value_<RouterInputProtocol> = Value_::constant("RTP");
    /// `RIST`
    pub const RIST: Value_<RouterInputProtocol> = Value_::constant("RIST");
    /// `SRT_CALLER`
    pub const SRT_CALLER: Value_<RouterInputProtocol> = Value_::constant("SRT_CALLER");
    /// `SRT_LISTENER`
    pub const SRT_LISTENER: Value_<RouterInputProtocol> = Value_::constant("SRT_LISTENER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RouterInputProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
#[derive(Debug)]
pub enum ForwardErrorCorrectionState {}
impl ForwardErrorCorrectionState {
    /// `ENABLED`
    pub const ENABLED: Value_<ForwardErrorCorrectionState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ForwardErrorCorrectionState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ForwardErrorCorrectionState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
#[derive(Debug)]
pub enum FailoverInputSourcePriorityMode {}
impl FailoverInputSourcePriorityMode {
    /// `NO_PRIORITY`
    pub const NO_PRIORITY: Value_<FailoverInputSourcePriorityMode> = Value_::constant("NO_PRIORITY");
    /// `PRIMARY_SECONDARY`
    pub const PRIMARY_SECONDARY: Value_<FailoverInputSourcePriorityMode> = Value_::constant("PRIMARY_SECONDARY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FailoverInputSourcePriorityMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
#[derive(Debug)]
pub enum FlowTransitEncryptionKeyType {}
impl FlowTransitEncryptionKeyType {
    /// `SECRETS_MANAGER`
    pub const SECRETS_MANAGER: Value_<FlowTransitEncryptionKeyType> = Value_::constant("SECRETS_MANAGER");
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<FlowTransitEncryptionKeyType> = Value_::constant("AUTOMATIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FlowTransitEncryptionKeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
#[derive(Debug)]
pub enum MediaLiveChannelPipelineId {}
impl MediaLiveChannelPipelineId {
    /// `PIPELINE_0`
    pub const PIPELINE_0: Value_<MediaLiveChannelPipelineId> = Value_::constant("PIPELINE_0");
    /// `PIPELINE_1`
    pub const PIPELINE_1: Value_<MediaLiveChannelPipelineId> = Value_::constant("PIPELINE_1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MediaLiveChannelPipelineId> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
#[derive(Debug)]
pub enum MediaLiveTransitEncryptionKeyType {}
impl MediaLiveTransitEncryptionKeyType {
    /// `SECRETS_MANAGER`
    pub const SECRETS_MANAGER: Value_<MediaLiveTransitEncryptionKeyType> = Value_::constant("SECRETS_MANAGER");
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<MediaLiveTransitEncryptionKeyType> = Value_::constant("AUTOMATIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MediaLiveTransitEncryptionKeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
#[derive(Debug)]
pub enum ContentQualityAnalysisState {}
impl ContentQualityAnalysisState {
    /// `ENABLED`
    pub const ENABLED: Value_<ContentQualityAnalysisState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ContentQualityAnalysisState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentQualityAnalysisState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
#[derive(Debug)]
pub enum Day {}
impl Day {
    /// `MONDAY`
    pub const MONDAY: Value_<Day> = Value_::constant("MONDAY");
    /// `TUESDAY`
    pub const TUESDAY: Value_<Day> = Value_::constant("TUESDAY");
    /// `WEDNESDAY`
    pub const WEDNESDAY: Value_<Day> = Value_::constant("WEDNESDAY");
    /// `THURSDAY`
    pub const THURSDAY: Value_<Day> = Value_::constant("THURSDAY");
    /// `FRIDAY`
    pub const FRIDAY: Value_<Day> = Value_::constant("FRIDAY");
    /// `SATURDAY`
    pub const SATURDAY: Value_<Day> = Value_::constant("SATURDAY");
    /// `SUNDAY`
    pub const SUNDAY: Value_<Day> = Value_::constant("SUNDAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Day> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
#[derive(Debug)]
pub enum RoutingScope {}
impl RoutingScope {
    /// `REGIONAL`
    pub const REGIONAL: Value_<RoutingScope> = Value_::constant("REGIONAL");
    /// `GLOBAL`
    pub const GLOBAL: Value_<RoutingScope> = Value_::constant("GLOBAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RoutingScope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
#[derive(Debug)]
pub enum RouterInputTier {}
impl RouterInputTier {
    /// `INPUT_100`
    pub const INPUT_100: Value_<RouterInputTier> = Value_::constant("INPUT_100");
    /// `INPUT_50`
    pub const INPUT_50: Value_<RouterInputTier> = Value_::constant("INPUT_50");
    /// `INPUT_20`
    pub const INPUT_20: Value_<RouterInputTier> = Value_::constant("INPUT_20");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RouterInputTier> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
#[derive(Debug)]
pub enum RouterInputTransitEncryptionKeyType {}
impl RouterInputTransitEncryptionKeyType {
    /// `SECRETS_MANAGER`
    pub const SECRETS_MANAGER: Value_<RouterInputTransitEncryptionKeyType> = Value_::constant("SECRETS_MANAGER");
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<RouterInputTransitEncryptionKeyType> = Value_::constant("AUTOMATIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RouterInputTransitEncryptionKeyType> { Value_::from_node(value.into_node()) }
}
