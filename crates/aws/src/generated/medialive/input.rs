// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::Input`

use stanchion_template::generated::*;

/// `AWS::MediaLive::Input`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html)
#[must_use]
pub struct Input(Properties_);
impl Input {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Input(Properties_::new()) }
}
impl Input {
    /// Sets `Destinations`.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<InputDestination>>) -> Self { self.0.put("Destinations", value.into_node()); self }
    /// Sets `InputDevices`.
    #[inline] pub fn input_devices(mut self, value: impl IntoValue_<Vec<InputDeviceSettings>>) -> Self { self.0.put("InputDevices", value.into_node()); self }
    /// Sets `InputNetworkLocation`. An update replaces the resource. The values are constants of [`InputNetworkLocation`].
    #[inline] pub fn input_network_location(mut self, value: impl IntoValue_<InputNetworkLocation>) -> Self { self.0.put("InputNetworkLocation", value.into_node()); self }
    /// Sets `InputSecurityGroups`.
    #[inline] pub fn input_security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InputSecurityGroups", value.into_node()); self }
    /// Sets `MediaConnectFlows`.
    #[inline] pub fn media_connect_flows(mut self, value: impl IntoValue_<Vec<MediaConnectFlow>>) -> Self { self.0.put("MediaConnectFlows", value.into_node()); self }
    /// Sets `MulticastSettings`.
    #[inline] pub fn multicast_settings(mut self, value: impl IntoValue_<MulticastSettings>) -> Self { self.0.put("MulticastSettings", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `RouterSettings`. An update replaces the resource.
    #[inline] pub fn router_settings(mut self, value: impl IntoValue_<RouterSettings>) -> Self { self.0.put("RouterSettings", value.into_node()); self }
    /// Sets `SdiSources`.
    #[inline] pub fn sdi_sources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SdiSources", value.into_node()); self }
    /// Sets `Smpte2110ReceiverGroupSettings`.
    #[inline] pub fn smpte2110_receiver_group_settings(mut self, value: impl IntoValue_<Smpte2110ReceiverGroupSettings>) -> Self { self.0.put("Smpte2110ReceiverGroupSettings", value.into_node()); self }
    /// Sets `Sources`.
    #[inline] pub fn sources(mut self, value: impl IntoValue_<Vec<InputSource>>) -> Self { self.0.put("Sources", value.into_node()); self }
    /// Sets `SrtSettings`.
    #[inline] pub fn srt_settings(mut self, value: impl IntoValue_<SrtSettings>) -> Self { self.0.put("SrtSettings", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. An update replaces the resource. The values are constants of [`InputType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<InputType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Vpc`. An update replaces the resource.
    #[inline] pub fn vpc(mut self, value: impl IntoValue_<InputVpcRequest>) -> Self { self.0.put("Vpc", value.into_node()); self }
}
impl IntoValue_<Input> for Input { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Input {
    const TYPE: &'static str = "AWS::MediaLive::Input";
    type Handle = InputRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Input`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InputRef(Id_);
impl From<Id_> for InputRef { #[inline] fn from(id: Id_) -> Self { InputRef(id) } }
impl AsRef<Id_> for InputRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InputRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AttachedChannels`
    #[inline] pub fn attached_channels(&self) -> Value_<Vec<String>> { self.0.list_attribute("AttachedChannels") }
    /// `Fn::GetAtt` `DestinationUrls`
    #[inline] pub fn destination_urls(&self) -> Value_<Vec<String>> { self.0.list_attribute("DestinationUrls") }
    /// `Fn::GetAtt` `Destinations`
    #[inline] pub fn destinations(&self) -> Value_<Vec<String>> { self.0.list_attribute("Destinations") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `InputClass`
    #[inline] pub fn input_class(&self) -> Value_<String> { self.0.attribute("InputClass") }
    /// `Fn::GetAtt` `InputPartnerIds`
    #[inline] pub fn input_partner_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("InputPartnerIds") }
    /// `Fn::GetAtt` `InputSourceType`
    #[inline] pub fn input_source_type(&self) -> Value_<String> { self.0.attribute("InputSourceType") }
    /// `Fn::GetAtt` `SecurityGroups`
    #[inline] pub fn security_groups(&self) -> Value_<Vec<String>> { self.0.list_attribute("SecurityGroups") }
    /// `Fn::GetAtt` `SourceUrls`
    #[inline] pub fn source_urls(&self) -> Value_<Vec<String>> { self.0.list_attribute("SourceUrls") }
    /// `Fn::GetAtt` `Sources`
    #[inline] pub fn sources(&self) -> Value_<Vec<String>> { self.0.list_attribute("Sources") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::MediaLive::Input.InputDestinationRoute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputdestinationroute.html)
#[must_use]
pub struct InputDestinationRoute(Properties_);
impl InputDestinationRoute {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputDestinationRoute(Properties_::new()) }
}
impl InputDestinationRoute {
    /// Sets `Cidr`.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cidr", value.into_node()); self }
    /// Sets `Gateway`.
    #[inline] pub fn gateway(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Gateway", value.into_node()); self }
}
impl IntoValue_<InputDestinationRoute> for InputDestinationRoute { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.InputDestinationVpc`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputdestinationvpc.html)
#[must_use]
pub struct InputDestinationVpc(Properties_);
impl InputDestinationVpc {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputDestinationVpc(Properties_::new()) }
}
impl InputDestinationVpc {
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `NetworkInterfaceId`.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkInterfaceId", value.into_node()); self }
}
impl IntoValue_<InputDestinationVpc> for InputDestinationVpc { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.InputDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputdestination.html)
#[must_use]
pub struct InputDestination(Properties_);
impl InputDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputDestination(Properties_::new()) }
}
impl InputDestination {
    /// Sets `Ip`.
    #[inline] pub fn ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ip", value.into_node()); self }
    /// Sets `Network`.
    #[inline] pub fn network(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Network", value.into_node()); self }
    /// Sets `NetworkRoutes`.
    #[inline] pub fn network_routes(mut self, value: impl IntoValue_<Vec<InputDestinationRoute>>) -> Self { self.0.put("NetworkRoutes", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `StaticIpAddress`.
    #[inline] pub fn static_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StaticIpAddress", value.into_node()); self }
    /// Sets `StreamName`.
    #[inline] pub fn stream_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamName", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
    /// Sets `Vpc`.
    #[inline] pub fn vpc(mut self, value: impl IntoValue_<InputDestinationVpc>) -> Self { self.0.put("Vpc", value.into_node()); self }
}
impl IntoValue_<InputDestination> for InputDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.InputDeviceSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputdevicesettings.html)
#[must_use]
pub struct InputDeviceSettings(Properties_);
impl InputDeviceSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputDeviceSettings(Properties_::new()) }
}
impl InputDeviceSettings {
    /// Sets `Id`.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
}
impl IntoValue_<InputDeviceSettings> for InputDeviceSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.MediaConnectFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-mediaconnectflow.html)
#[must_use]
pub struct MediaConnectFlow(Properties_);
impl MediaConnectFlow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaConnectFlow(Properties_::new()) }
}
impl MediaConnectFlow {
    /// Sets `FlowArn`.
    #[inline] pub fn flow_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlowArn", value.into_node()); self }
}
impl IntoValue_<MediaConnectFlow> for MediaConnectFlow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.MulticastSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-multicastsource.html)
#[must_use]
pub struct MulticastSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MulticastSource<Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MulticastSource(Properties_::new(), PhantomData_) }
}
impl<S0> MulticastSource<S0> {
    /// Sets `SourceIp`.
    #[inline] pub fn source_ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceIp", value.into_node()); self }
    /// Sets `Url`. Required.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> MulticastSource<Set_> { self.0.put("Url", value.into_node()); MulticastSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MulticastSource> for MulticastSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.MulticastSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-multicastsettings.html)
#[must_use]
pub struct MulticastSettings(Properties_);
impl MulticastSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MulticastSettings(Properties_::new()) }
}
impl MulticastSettings {
    /// Sets `Sources`.
    #[inline] pub fn sources(mut self, value: impl IntoValue_<Vec<MulticastSource>>) -> Self { self.0.put("Sources", value.into_node()); self }
}
impl IntoValue_<MulticastSettings> for MulticastSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.RouterDestinationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-routerdestinationsettings.html)
#[must_use]
pub struct RouterDestinationSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RouterDestinationSettings<Missing_<super::required::availability_zone_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouterDestinationSettings(Properties_::new(), PhantomData_) }
}
impl<S0> RouterDestinationSettings<S0> {
    /// Sets `AvailabilityZoneName`. Required.
    #[inline] pub fn availability_zone_name(mut self, value: impl IntoValue_<String>) -> RouterDestinationSettings<Set_> { self.0.put("AvailabilityZoneName", value.into_node()); RouterDestinationSettings(self.0, PhantomData_) }
    /// Sets `RouterOutputArn`.
    #[inline] pub fn router_output_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RouterOutputArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RouterDestinationSettings> for RouterDestinationSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.RouterSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-routersettings.html)
#[must_use]
pub struct RouterSettings(Properties_);
impl RouterSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouterSettings(Properties_::new()) }
}
impl RouterSettings {
    /// Sets `Destinations`.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<RouterDestinationSettings>>) -> Self { self.0.put("Destinations", value.into_node()); self }
    /// Sets `EncryptionType`. The values are constants of [`EncryptionType`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<EncryptionType>) -> Self { self.0.put("EncryptionType", value.into_node()); self }
    /// Sets `SecretArn`.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
}
impl IntoValue_<RouterSettings> for RouterSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.InputSdpLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputsdplocation.html)
#[must_use]
pub struct InputSdpLocation(Properties_);
impl InputSdpLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputSdpLocation(Properties_::new()) }
}
impl InputSdpLocation {
    /// Sets `MediaIndex`.
    #[inline] pub fn media_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MediaIndex", value.into_node()); self }
    /// Sets `SdpUrl`.
    #[inline] pub fn sdp_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SdpUrl", value.into_node()); self }
}
impl IntoValue_<InputSdpLocation> for InputSdpLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.Smpte2110ReceiverGroupSdpSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-smpte2110receivergroupsdpsettings.html)
#[must_use]
pub struct Smpte2110ReceiverGroupSdpSettings(Properties_);
impl Smpte2110ReceiverGroupSdpSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Smpte2110ReceiverGroupSdpSettings(Properties_::new()) }
}
impl Smpte2110ReceiverGroupSdpSettings {
    /// Sets `AncillarySdps`.
    #[inline] pub fn ancillary_sdps(mut self, value: impl IntoValue_<Vec<InputSdpLocation>>) -> Self { self.0.put("AncillarySdps", value.into_node()); self }
    /// Sets `AudioSdps`.
    #[inline] pub fn audio_sdps(mut self, value: impl IntoValue_<Vec<InputSdpLocation>>) -> Self { self.0.put("AudioSdps", value.into_node()); self }
    /// Sets `VideoSdp`.
    #[inline] pub fn video_sdp(mut self, value: impl IntoValue_<InputSdpLocation>) -> Self { self.0.put("VideoSdp", value.into_node()); self }
}
impl IntoValue_<Smpte2110ReceiverGroupSdpSettings> for Smpte2110ReceiverGroupSdpSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.Smpte2110ReceiverGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-smpte2110receivergroup.html)
#[must_use]
pub struct Smpte2110ReceiverGroup(Properties_);
impl Smpte2110ReceiverGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Smpte2110ReceiverGroup(Properties_::new()) }
}
impl Smpte2110ReceiverGroup {
    /// Sets `SdpSettings`.
    #[inline] pub fn sdp_settings(mut self, value: impl IntoValue_<Smpte2110ReceiverGroupSdpSettings>) -> Self { self.0.put("SdpSettings", value.into_node()); self }
}
impl IntoValue_<Smpte2110ReceiverGroup> for Smpte2110ReceiverGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.Smpte2110ReceiverGroupSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-smpte2110receivergroupsettings.html)
#[must_use]
pub struct Smpte2110ReceiverGroupSettings(Properties_);
impl Smpte2110ReceiverGroupSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Smpte2110ReceiverGroupSettings(Properties_::new()) }
}
impl Smpte2110ReceiverGroupSettings {
    /// Sets `Smpte2110ReceiverGroups`.
    #[inline] pub fn smpte2110_receiver_groups(mut self, value: impl IntoValue_<Vec<Smpte2110ReceiverGroup>>) -> Self { self.0.put("Smpte2110ReceiverGroups", value.into_node()); self }
}
impl IntoValue_<Smpte2110ReceiverGroupSettings> for Smpte2110ReceiverGroupSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.InputSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputsource.html)
#[must_use]
pub struct InputSource(Properties_);
impl InputSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputSource(Properties_::new()) }
}
impl InputSource {
    /// Sets `PasswordParam`.
    #[inline] pub fn password_param(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PasswordParam", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<InputSource> for InputSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.SrtCallerDecryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-srtcallerdecryption.html)
#[must_use]
pub struct SrtCallerDecryption(Properties_);
impl SrtCallerDecryption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SrtCallerDecryption(Properties_::new()) }
}
impl SrtCallerDecryption {
    /// Sets `Algorithm`. The values are constants of [`Algorithm`].
    #[inline] pub fn algorithm(mut self, value: impl IntoValue_<Algorithm>) -> Self { self.0.put("Algorithm", value.into_node()); self }
    /// Sets `PassphraseSecretArn`.
    #[inline] pub fn passphrase_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PassphraseSecretArn", value.into_node()); self }
}
impl IntoValue_<SrtCallerDecryption> for SrtCallerDecryption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.SrtCallerSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-srtcallersource.html)
#[must_use]
pub struct SrtCallerSource(Properties_);
impl SrtCallerSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SrtCallerSource(Properties_::new()) }
}
impl SrtCallerSource {
    /// Sets `Decryption`.
    #[inline] pub fn decryption(mut self, value: impl IntoValue_<SrtCallerDecryption>) -> Self { self.0.put("Decryption", value.into_node()); self }
    /// Sets `MinimumLatency`.
    #[inline] pub fn minimum_latency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumLatency", value.into_node()); self }
    /// Sets `SrtListenerAddress`.
    #[inline] pub fn srt_listener_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SrtListenerAddress", value.into_node()); self }
    /// Sets `SrtListenerPort`.
    #[inline] pub fn srt_listener_port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SrtListenerPort", value.into_node()); self }
    /// Sets `StreamId`.
    #[inline] pub fn stream_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamId", value.into_node()); self }
}
impl IntoValue_<SrtCallerSource> for SrtCallerSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.SrtListenerDecryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-srtlistenerdecryption.html)
#[must_use]
pub struct SrtListenerDecryption(Properties_);
impl SrtListenerDecryption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SrtListenerDecryption(Properties_::new()) }
}
impl SrtListenerDecryption {
    /// Sets `Algorithm`. The values are constants of [`Algorithm`].
    #[inline] pub fn algorithm(mut self, value: impl IntoValue_<Algorithm>) -> Self { self.0.put("Algorithm", value.into_node()); self }
    /// Sets `PassphraseSecretArn`.
    #[inline] pub fn passphrase_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PassphraseSecretArn", value.into_node()); self }
}
impl IntoValue_<SrtListenerDecryption> for SrtListenerDecryption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.SrtListenerSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-srtlistenersettings.html)
#[must_use]
pub struct SrtListenerSettings(Properties_);
impl SrtListenerSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SrtListenerSettings(Properties_::new()) }
}
impl SrtListenerSettings {
    /// Sets `Decryption`.
    #[inline] pub fn decryption(mut self, value: impl IntoValue_<SrtListenerDecryption>) -> Self { self.0.put("Decryption", value.into_node()); self }
    /// Sets `MinimumLatency`.
    #[inline] pub fn minimum_latency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumLatency", value.into_node()); self }
    /// Sets `StreamId`.
    #[inline] pub fn stream_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamId", value.into_node()); self }
}
impl IntoValue_<SrtListenerSettings> for SrtListenerSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.SrtSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-srtsettings.html)
#[must_use]
pub struct SrtSettings(Properties_);
impl SrtSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SrtSettings(Properties_::new()) }
}
impl SrtSettings {
    /// Sets `SrtCallerSources`.
    #[inline] pub fn srt_caller_sources(mut self, value: impl IntoValue_<Vec<SrtCallerSource>>) -> Self { self.0.put("SrtCallerSources", value.into_node()); self }
    /// Sets `SrtListenerSettings`.
    #[inline] pub fn srt_listener_settings(mut self, value: impl IntoValue_<SrtListenerSettings>) -> Self { self.0.put("SrtListenerSettings", value.into_node()); self }
}
impl IntoValue_<SrtSettings> for SrtSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaLive::Input.InputVpcRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputvpcrequest.html)
#[must_use]
pub struct InputVpcRequest(Properties_);
impl InputVpcRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputVpcRequest(Properties_::new()) }
}
impl InputVpcRequest {
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<InputVpcRequest> for InputVpcRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaLive::Input`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html)
#[derive(Debug)]
pub enum InputNetworkLocation {}
impl InputNetworkLocation {
    /// `AWS`
    pub const AWS: Value_<InputNetworkLocation> = Value_::constant("AWS");
    /// `ON_PREMISES`
    pub const ON_PREMISES: Value_<InputNetworkLocation> = Value_::constant("ON_PREMISES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InputNetworkLocation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaLive::Input`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<EncryptionType> = Value_::constant("AUTOMATIC");
    /// `SECRETS_MANAGER`
    pub const SECRETS_MANAGER: Value_<EncryptionType> = Value_::constant("SECRETS_MANAGER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaLive::Input`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html)
#[derive(Debug)]
pub enum Algorithm {}
impl Algorithm {
    /// `AES128`
    pub const AES128: Value_<Algorithm> = Value_::constant("AES128");
    /// `AES192`
    pub const AES192: Value_<Algorithm> = Value_::constant("AES192");
    /// `AES256`
    pub const AES256: Value_<Algorithm> = Value_::constant("AES256");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Algorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaLive::Input`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html)
#[derive(Debug)]
pub enum InputType {}
impl InputType {
    /// `UDP_PUSH`
    pub const UDP_PUSH: Value_<InputType> = Value_::constant("UDP_PUSH");
    /// `RTP_PUSH`
    pub const RTP_PUSH: Value_<InputType> = Value_::constant("RTP_PUSH");
    /// `RTMP_PUSH`
    pub const RTMP_PUSH: Value_<InputType> = Value_::constant("RTMP_PUSH");
    /// `RTMP_PULL`
    pub const RTMP_PULL: Value_<InputType> = Value_::constant("RTMP_PULL");
    /// `URL_PULL`
    pub const URL_PULL: Value_<InputType> = Value_::constant("URL_PULL");
    /// `MP4_FILE`
    pub const MP4_FILE: Value_<InputType> = Value_::constant("MP4_FILE");
    /// `MEDIACONNECT`
    pub const MEDIACONNECT: Value_<InputType> = Value_::constant("MEDIACONNECT");
    /// `INPUT_DEVICE`
    pub const INPUT_DEVICE: Value_<InputType> = Value_::constant("INPUT_DEVICE");
    /// `AWS_CDI`
    pub const AWS_CDI: Value_<InputType> = Value_::constant("AWS_CDI");
    /// `TS_FILE`
    pub const TS_FILE: Value_<InputType> = Value_::constant("TS_FILE");
    /// `SRT_CALLER`
    pub const SRT_CALLER: Value_<InputType> = Value_::constant("SRT_CALLER");
    /// `MULTICAST`
    pub const MULTICAST: Value_<InputType> = Value_::constant("MULTICAST");
    /// `SMPTE_2110_RECEIVER_GROUP`
    pub const SMPTE_2110_RECEIVER_GROUP: Value_<InputType> = Value_::constant("SMPTE_2110_RECEIVER_GROUP");
    /// `SDI`
    pub const SDI: Value_<InputType> = Value_::constant("SDI");
    /// `MEDIACONNECT_ROUTER`
    pub const MEDIACONNECT_ROUTER: Value_<InputType> = Value_::constant("MEDIACONNECT_ROUTER");
    /// `SRT_LISTENER`
    pub const SRT_LISTENER: Value_<InputType> = Value_::constant("SRT_LISTENER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InputType> { Value_::from_node(value.into_node()) }
}
