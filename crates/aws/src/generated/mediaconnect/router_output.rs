// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::RouterOutput`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::RouterOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
#[must_use]
pub struct RouterOutput<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl RouterOutput<Missing_<super::required::configuration>, Missing_<super::required::maximum_bitrate>, Missing_<super::required::name>, Missing_<super::required::routing_scope>, Missing_<super::required::tier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouterOutput(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> RouterOutput<S0, S1, S2, S3, S4> {
    /// Sets `AvailabilityZone`. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<RouterOutputConfiguration>) -> RouterOutput<Set_, S1, S2, S3, S4> { self.0.put("Configuration", value.into_node()); RouterOutput(self.0, PhantomData_) }
    /// Sets `FabricConfiguration`.
    #[inline] pub fn fabric_configuration(mut self, value: impl IntoValue_<FabricConfiguration>) -> Self { self.0.put("FabricConfiguration", value.into_node()); self }
    /// Sets `MaintenanceConfiguration`.
    #[inline] pub fn maintenance_configuration(mut self, value: impl IntoValue_<MaintenanceConfiguration>) -> Self { self.0.put("MaintenanceConfiguration", value.into_node()); self }
    /// Sets `MaximumBitrate`. Required.
    #[inline] pub fn maximum_bitrate(mut self, value: impl IntoValue_<i64>) -> RouterOutput<S0, Set_, S2, S3, S4> { self.0.put("MaximumBitrate", value.into_node()); RouterOutput(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RouterOutput<S0, S1, Set_, S3, S4> { self.0.put("Name", value.into_node()); RouterOutput(self.0, PhantomData_) }
    /// Sets `RegionName`. An update replaces the resource.
    #[inline] pub fn region_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegionName", value.into_node()); self }
    /// Sets `RoutingScope`. Required. The values are constants of [`RoutingScope`].
    #[inline] pub fn routing_scope(mut self, value: impl IntoValue_<RoutingScope>) -> RouterOutput<S0, S1, S2, Set_, S4> { self.0.put("RoutingScope", value.into_node()); RouterOutput(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Tier`. Required. The values are constants of [`RouterOutputTier`].
    #[inline] pub fn tier(mut self, value: impl IntoValue_<RouterOutputTier>) -> RouterOutput<S0, S1, S2, S3, Set_> { self.0.put("Tier", value.into_node()); RouterOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<RouterOutput> for RouterOutput<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for RouterOutput<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::MediaConnect::RouterOutput";
    type Handle = RouterOutputRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RouterOutput`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouterOutputRef(Id_);
impl From<Id_> for RouterOutputRef { #[inline] fn from(id: Id_) -> Self { RouterOutputRef(id) } }
impl AsRef<Id_> for RouterOutputRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouterOutputRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `IpAddress`
    #[inline] pub fn ip_address(&self) -> Value_<String> { self.0.attribute("IpAddress") }
    /// `Fn::GetAtt` `MaintenanceType`
    #[inline] pub fn maintenance_type(&self) -> Value_<String> { self.0.attribute("MaintenanceType") }
    /// `Fn::GetAtt` `OutputType`
    #[inline] pub fn output_type(&self) -> Value_<String> { self.0.attribute("OutputType") }
    /// `Fn::GetAtt` `RoutedState`
    #[inline] pub fn routed_state(&self) -> Value_<String> { self.0.attribute("RoutedState") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::MediaConnect::RouterOutput.RtpRouterOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-rtprouteroutputconfiguration.html)
#[must_use]
pub struct RtpRouterOutputConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RtpRouterOutputConfiguration<Missing_<super::required::destination_address>, Missing_<super::required::destination_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RtpRouterOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RtpRouterOutputConfiguration<S0, S1> {
    /// Sets `DestinationAddress`. Required.
    #[inline] pub fn destination_address(mut self, value: impl IntoValue_<String>) -> RtpRouterOutputConfiguration<Set_, S1> { self.0.put("DestinationAddress", value.into_node()); RtpRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `DestinationPort`. Required. 1024 to 65531.
    #[inline] pub fn destination_port(mut self, value: impl IntoValue_<i64>) -> RtpRouterOutputConfiguration<S0, Set_> { self.0.put("DestinationPort", value.into_node()); RtpRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `ForwardErrorCorrection`. The values are constants of [`ForwardErrorCorrectionState`].
    #[inline] pub fn forward_error_correction(mut self, value: impl IntoValue_<ForwardErrorCorrectionState>) -> Self { self.0.put("ForwardErrorCorrection", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RtpRouterOutputConfiguration> for RtpRouterOutputConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.RistRouterOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-ristrouteroutputconfiguration.html)
#[must_use]
pub struct RistRouterOutputConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RistRouterOutputConfiguration<Missing_<super::required::destination_address>, Missing_<super::required::destination_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RistRouterOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RistRouterOutputConfiguration<S0, S1> {
    /// Sets `DestinationAddress`. Required.
    #[inline] pub fn destination_address(mut self, value: impl IntoValue_<String>) -> RistRouterOutputConfiguration<Set_, S1> { self.0.put("DestinationAddress", value.into_node()); RistRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `DestinationPort`. Required. 1024 to 65535.
    #[inline] pub fn destination_port(mut self, value: impl IntoValue_<i64>) -> RistRouterOutputConfiguration<S0, Set_> { self.0.put("DestinationPort", value.into_node()); RistRouterOutputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RistRouterOutputConfiguration> for RistRouterOutputConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.SecretsManagerEncryptionKeyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-secretsmanagerencryptionkeyconfiguration.html)
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
/// `AWS::MediaConnect::RouterOutput.SrtEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-srtencryptionconfiguration.html)
#[must_use]
pub struct SrtEncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SrtEncryptionConfiguration<Missing_<super::required::encryption_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SrtEncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SrtEncryptionConfiguration<S0> {
    /// Sets `EncryptionKey`. Required.
    #[inline] pub fn encryption_key(mut self, value: impl IntoValue_<SecretsManagerEncryptionKeyConfiguration>) -> SrtEncryptionConfiguration<Set_> { self.0.put("EncryptionKey", value.into_node()); SrtEncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SrtEncryptionConfiguration> for SrtEncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.SrtListenerRouterOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-srtlistenerrouteroutputconfiguration.html)
#[must_use]
pub struct SrtListenerRouterOutputConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SrtListenerRouterOutputConfiguration<Missing_<super::required::minimum_latency_milliseconds>, Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SrtListenerRouterOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SrtListenerRouterOutputConfiguration<S0, S1> {
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<SrtEncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `MinimumLatencyMilliseconds`. Required. 10 to 10000.
    #[inline] pub fn minimum_latency_milliseconds(mut self, value: impl IntoValue_<i64>) -> SrtListenerRouterOutputConfiguration<Set_, S1> { self.0.put("MinimumLatencyMilliseconds", value.into_node()); SrtListenerRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `Port`. Required. 3000 to 30000.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> SrtListenerRouterOutputConfiguration<S0, Set_> { self.0.put("Port", value.into_node()); SrtListenerRouterOutputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SrtListenerRouterOutputConfiguration> for SrtListenerRouterOutputConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.SrtCallerRouterOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-srtcallerrouteroutputconfiguration.html)
#[must_use]
pub struct SrtCallerRouterOutputConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SrtCallerRouterOutputConfiguration<Missing_<super::required::destination_address>, Missing_<super::required::destination_port>, Missing_<super::required::minimum_latency_milliseconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SrtCallerRouterOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SrtCallerRouterOutputConfiguration<S0, S1, S2> {
    /// Sets `DestinationAddress`. Required.
    #[inline] pub fn destination_address(mut self, value: impl IntoValue_<String>) -> SrtCallerRouterOutputConfiguration<Set_, S1, S2> { self.0.put("DestinationAddress", value.into_node()); SrtCallerRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `DestinationPort`. Required. 1024 to 65535.
    #[inline] pub fn destination_port(mut self, value: impl IntoValue_<i64>) -> SrtCallerRouterOutputConfiguration<S0, Set_, S2> { self.0.put("DestinationPort", value.into_node()); SrtCallerRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<SrtEncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `MinimumLatencyMilliseconds`. Required. 10 to 10000.
    #[inline] pub fn minimum_latency_milliseconds(mut self, value: impl IntoValue_<i64>) -> SrtCallerRouterOutputConfiguration<S0, S1, Set_> { self.0.put("MinimumLatencyMilliseconds", value.into_node()); SrtCallerRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `StreamId`.
    #[inline] pub fn stream_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SrtCallerRouterOutputConfiguration> for SrtCallerRouterOutputConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.TlsEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-tlsencryptionconfiguration.html)
#[must_use]
pub struct TlsEncryptionConfiguration(Properties_);
impl TlsEncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TlsEncryptionConfiguration(Properties_::new()) }
}
impl TlsEncryptionConfiguration {
    /// Sets `Public`.
    #[inline] pub fn public(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Public", value.into_node()); self }
}
impl IntoValue_<TlsEncryptionConfiguration> for TlsEncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.TlsEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-tlsencryption.html)
#[must_use]
pub struct TlsEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TlsEncryption<Missing_<super::required::encryption_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TlsEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> TlsEncryption<S0> {
    /// Sets `EncryptionConfiguration`. Required.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<TlsEncryptionConfiguration>) -> TlsEncryption<Set_> { self.0.put("EncryptionConfiguration", value.into_node()); TlsEncryption(self.0, PhantomData_) }
    /// Sets `EncryptionType`. The values are constants of [`TlsEncryptionType`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<TlsEncryptionType>) -> Self { self.0.put("EncryptionType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TlsEncryption> for TlsEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.RtmpPushRouterOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-rtmppushrouteroutputconfiguration.html)
#[must_use]
pub struct RtmpPushRouterOutputConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl RtmpPushRouterOutputConfiguration<Missing_<super::required::application_name>, Missing_<super::required::destination_address>, Missing_<super::required::destination_port>, Missing_<super::required::stream_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RtmpPushRouterOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> RtmpPushRouterOutputConfiguration<S0, S1, S2, S3> {
    /// Sets `ApplicationName`. Required.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> RtmpPushRouterOutputConfiguration<Set_, S1, S2, S3> { self.0.put("ApplicationName", value.into_node()); RtmpPushRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `DestinationAddress`. Required.
    #[inline] pub fn destination_address(mut self, value: impl IntoValue_<String>) -> RtmpPushRouterOutputConfiguration<S0, Set_, S2, S3> { self.0.put("DestinationAddress", value.into_node()); RtmpPushRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `DestinationPort`. Required. 443 to 65535.
    #[inline] pub fn destination_port(mut self, value: impl IntoValue_<i64>) -> RtmpPushRouterOutputConfiguration<S0, S1, Set_, S3> { self.0.put("DestinationPort", value.into_node()); RtmpPushRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `StreamName`. Required.
    #[inline] pub fn stream_name(mut self, value: impl IntoValue_<String>) -> RtmpPushRouterOutputConfiguration<S0, S1, S2, Set_> { self.0.put("StreamName", value.into_node()); RtmpPushRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `TlsEncryption`.
    #[inline] pub fn tls_encryption(mut self, value: impl IntoValue_<TlsEncryption>) -> Self { self.0.put("TlsEncryption", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<RtmpPushRouterOutputConfiguration> for RtmpPushRouterOutputConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.RouterOutputProtocolConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-routeroutputprotocolconfiguration.html)
#[must_use]
pub struct RouterOutputProtocolConfiguration(Properties_);
impl RouterOutputProtocolConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouterOutputProtocolConfiguration(Properties_::new()) }
}
impl RouterOutputProtocolConfiguration {
    /// Sets `Rtp`.
    #[inline] pub fn rtp(mut self, value: impl IntoValue_<RtpRouterOutputConfiguration>) -> Self { self.0.put("Rtp", value.into_node()); self }
    /// Sets `Rist`.
    #[inline] pub fn rist(mut self, value: impl IntoValue_<RistRouterOutputConfiguration>) -> Self { self.0.put("Rist", value.into_node()); self }
    /// Sets `SrtListener`.
    #[inline] pub fn srt_listener(mut self, value: impl IntoValue_<SrtListenerRouterOutputConfiguration>) -> Self { self.0.put("SrtListener", value.into_node()); self }
    /// Sets `SrtCaller`.
    #[inline] pub fn srt_caller(mut self, value: impl IntoValue_<SrtCallerRouterOutputConfiguration>) -> Self { self.0.put("SrtCaller", value.into_node()); self }
    /// Sets `RtmpPush`.
    #[inline] pub fn rtmp_push(mut self, value: impl IntoValue_<RtmpPushRouterOutputConfiguration>) -> Self { self.0.put("RtmpPush", value.into_node()); self }
}
impl IntoValue_<RouterOutputProtocolConfiguration> for RouterOutputProtocolConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.StandardRouterOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-standardrouteroutputconfiguration.html)
#[must_use]
pub struct StandardRouterOutputConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StandardRouterOutputConfiguration<Missing_<super::required::network_interface_arn>, Missing_<super::required::protocol_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StandardRouterOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StandardRouterOutputConfiguration<S0, S1> {
    /// Sets `NetworkInterfaceArn`. Required.
    #[inline] pub fn network_interface_arn(mut self, value: impl IntoValue_<String>) -> StandardRouterOutputConfiguration<Set_, S1> { self.0.put("NetworkInterfaceArn", value.into_node()); StandardRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `Protocol`. The values are constants of [`RouterOutputProtocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<RouterOutputProtocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `ProtocolConfiguration`. Required.
    #[inline] pub fn protocol_configuration(mut self, value: impl IntoValue_<RouterOutputProtocolConfiguration>) -> StandardRouterOutputConfiguration<S0, Set_> { self.0.put("ProtocolConfiguration", value.into_node()); StandardRouterOutputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StandardRouterOutputConfiguration> for StandardRouterOutputConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.FlowTransitEncryptionKeyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-flowtransitencryptionkeyconfiguration.html)
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
/// `AWS::MediaConnect::RouterOutput.FlowTransitEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-flowtransitencryption.html)
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
/// `AWS::MediaConnect::RouterOutput.MediaConnectFlowRouterOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-mediaconnectflowrouteroutputconfiguration.html)
#[must_use]
pub struct MediaConnectFlowRouterOutputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MediaConnectFlowRouterOutputConfiguration<Missing_<super::required::destination_transit_encryption>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaConnectFlowRouterOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MediaConnectFlowRouterOutputConfiguration<S0> {
    /// Sets `DestinationTransitEncryption`. Required.
    #[inline] pub fn destination_transit_encryption(mut self, value: impl IntoValue_<FlowTransitEncryption>) -> MediaConnectFlowRouterOutputConfiguration<Set_> { self.0.put("DestinationTransitEncryption", value.into_node()); MediaConnectFlowRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `FlowArn`.
    #[inline] pub fn flow_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlowArn", value.into_node()); self }
    /// Sets `FlowSourceArn`.
    #[inline] pub fn flow_source_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlowSourceArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MediaConnectFlowRouterOutputConfiguration> for MediaConnectFlowRouterOutputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.MediaLiveTransitEncryptionKeyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-medialivetransitencryptionkeyconfiguration.html)
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
/// `AWS::MediaConnect::RouterOutput.MediaLiveTransitEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-medialivetransitencryption.html)
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
/// `AWS::MediaConnect::RouterOutput.MediaLiveInputRouterOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-medialiveinputrouteroutputconfiguration.html)
#[must_use]
pub struct MediaLiveInputRouterOutputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MediaLiveInputRouterOutputConfiguration<Missing_<super::required::destination_transit_encryption>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MediaLiveInputRouterOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MediaLiveInputRouterOutputConfiguration<S0> {
    /// Sets `DestinationTransitEncryption`. Required.
    #[inline] pub fn destination_transit_encryption(mut self, value: impl IntoValue_<MediaLiveTransitEncryption>) -> MediaLiveInputRouterOutputConfiguration<Set_> { self.0.put("DestinationTransitEncryption", value.into_node()); MediaLiveInputRouterOutputConfiguration(self.0, PhantomData_) }
    /// Sets `MediaLiveInputArn`.
    #[inline] pub fn media_live_input_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MediaLiveInputArn", value.into_node()); self }
    /// Sets `MediaLivePipelineId`. The values are constants of [`MediaLiveInputPipelineId`].
    #[inline] pub fn media_live_pipeline_id(mut self, value: impl IntoValue_<MediaLiveInputPipelineId>) -> Self { self.0.put("MediaLivePipelineId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MediaLiveInputRouterOutputConfiguration> for MediaLiveInputRouterOutputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.RouterOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-routeroutputconfiguration.html)
#[must_use]
pub struct RouterOutputConfiguration(Properties_);
impl RouterOutputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouterOutputConfiguration(Properties_::new()) }
}
impl RouterOutputConfiguration {
    /// Sets `Standard`.
    #[inline] pub fn standard(mut self, value: impl IntoValue_<StandardRouterOutputConfiguration>) -> Self { self.0.put("Standard", value.into_node()); self }
    /// Sets `MediaConnectFlow`.
    #[inline] pub fn media_connect_flow(mut self, value: impl IntoValue_<MediaConnectFlowRouterOutputConfiguration>) -> Self { self.0.put("MediaConnectFlow", value.into_node()); self }
    /// Sets `MediaLiveInput`.
    #[inline] pub fn media_live_input(mut self, value: impl IntoValue_<MediaLiveInputRouterOutputConfiguration>) -> Self { self.0.put("MediaLiveInput", value.into_node()); self }
}
impl IntoValue_<RouterOutputConfiguration> for RouterOutputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.FabricConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-fabricconfiguration.html)
#[must_use]
pub struct FabricConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FabricConfiguration<Missing_<super::required::recovery_latency_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FabricConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FabricConfiguration<S0> {
    /// Sets `RecoveryLatencyMode`. Required. The values are constants of [`FabricLatencyMode`].
    #[inline] pub fn recovery_latency_mode(mut self, value: impl IntoValue_<FabricLatencyMode>) -> FabricConfiguration<Set_> { self.0.put("RecoveryLatencyMode", value.into_node()); FabricConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FabricConfiguration> for FabricConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterOutput.PreferredDayTimeMaintenanceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-preferreddaytimemaintenanceconfiguration.html)
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
/// `AWS::MediaConnect::RouterOutput.MaintenanceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-maintenanceconfiguration.html)
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
/// Values of `AWS::MediaConnect::RouterOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
#[derive(Debug)]
pub enum RouterOutputProtocol {}
impl RouterOutputProtocol {
    /// `RTP`
    pub const RTP: Value_<RouterOutputProtocol> = Value_::constant("RTP");
    /// `RIST`
    pub const RIST: Value_<RouterOutputProtocol> = Value_::constant("RIST");
    /// `SRT_CALLER`
    pub const SRT_CALLER: Value_<RouterOutputProtocol> = Value_::constant("SRT_CALLER");
    /// `SRT_LISTENER`
    pub const SRT_LISTENER: Value_<RouterOutputProtocol> = Value_::constant("SRT_LISTENER");
    /// `RTMP_PUSH`
    pub const RTMP_PUSH: Value_<RouterOutputProtocol> = Value_::constant("RTMP_PUSH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RouterOutputProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
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
/// Values of `AWS::MediaConnect::RouterOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
#[derive(Debug)]
pub enum TlsEncryptionType {}
impl TlsEncryptionType {
    /// `PUBLIC`
    pub const PUBLIC: Value_<TlsEncryptionType> = Value_::constant("PUBLIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TlsEncryptionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
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
/// Values of `AWS::MediaConnect::RouterOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
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
/// Values of `AWS::MediaConnect::RouterOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
#[derive(Debug)]
pub enum MediaLiveInputPipelineId {}
impl MediaLiveInputPipelineId {
    /// `PIPELINE_0`
    pub const PIPELINE_0: Value_<MediaLiveInputPipelineId> = Value_::constant("PIPELINE_0");
    /// `PIPELINE_1`
    pub const PIPELINE_1: Value_<MediaLiveInputPipelineId> = Value_::constant("PIPELINE_1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MediaLiveInputPipelineId> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
#[derive(Debug)]
pub enum FabricLatencyMode {}
impl FabricLatencyMode {
    /// `BALANCED`
    pub const BALANCED: Value_<FabricLatencyMode> = Value_::constant("BALANCED");
    /// `LOW_LATENCY`
    pub const LOW_LATENCY: Value_<FabricLatencyMode> = Value_::constant("LOW_LATENCY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FabricLatencyMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::RouterOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
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
/// Values of `AWS::MediaConnect::RouterOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
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
/// Values of `AWS::MediaConnect::RouterOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
#[derive(Debug)]
pub enum RouterOutputTier {}
impl RouterOutputTier {
    /// `OUTPUT_100`
    pub const OUTPUT_100: Value_<RouterOutputTier> = Value_::constant("OUTPUT_100");
    /// `OUTPUT_50`
    pub const OUTPUT_50: Value_<RouterOutputTier> = Value_::constant("OUTPUT_50");
    /// `OUTPUT_20`
    pub const OUTPUT_20: Value_<RouterOutputTier> = Value_::constant("OUTPUT_20");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RouterOutputTier> { Value_::from_node(value.into_node()) }
}
