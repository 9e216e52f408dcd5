// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTWireless::NetworkAnalyzerConfiguration`

use stanchion_template::generated::*;

/// `AWS::IoTWireless::NetworkAnalyzerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-networkanalyzerconfiguration.html)
#[must_use]
pub struct NetworkAnalyzerConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NetworkAnalyzerConfiguration<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkAnalyzerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> NetworkAnalyzerConfiguration<S0> {
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> NetworkAnalyzerConfiguration<Set_> { self.0.put("Name", value.into_node()); NetworkAnalyzerConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TraceContent`.
    #[inline] pub fn trace_content(mut self, value: impl IntoValue_<TraceContent>) -> Self { self.0.put("TraceContent", value.into_node()); self }
    /// Sets `WirelessDevices`. 0 to 250 items.
    #[inline] pub fn wireless_devices(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("WirelessDevices", value.into_node()); self }
    /// Sets `WirelessGateways`. At most 250 items.
    #[inline] pub fn wireless_gateways(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("WirelessGateways", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<NetworkAnalyzerConfiguration> for NetworkAnalyzerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for NetworkAnalyzerConfiguration<S0> {
    const TYPE: &'static str = "AWS::IoTWireless::NetworkAnalyzerConfiguration";
    type Handle = NetworkAnalyzerConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkAnalyzerConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkAnalyzerConfigurationRef(Id_);
impl From<Id_> for NetworkAnalyzerConfigurationRef { #[inline] fn from(id: Id_) -> Self { NetworkAnalyzerConfigurationRef(id) } }
impl AsRef<Id_> for NetworkAnalyzerConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkAnalyzerConfigurationRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::IoTWireless::NetworkAnalyzerConfiguration.TraceContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-networkanalyzerconfiguration.html)
#[must_use]
pub struct TraceContent(Properties_);
impl TraceContent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TraceContent(Properties_::new()) }
}
impl TraceContent {
    /// Sets `LogLevel`. The values are constants of [`LogLevel`].
    #[inline] pub fn log_level(mut self, value: impl IntoValue_<LogLevel>) -> Self { self.0.put("LogLevel", value.into_node()); self }
    /// Sets `WirelessDeviceFrameInfo`. The values are constants of [`WirelessDeviceFrameInfo`].
    #[inline] pub fn wireless_device_frame_info(mut self, value: impl IntoValue_<WirelessDeviceFrameInfo>) -> Self { self.0.put("WirelessDeviceFrameInfo", value.into_node()); self }
}
impl IntoValue_<TraceContent> for TraceContent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTWireless::NetworkAnalyzerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-networkanalyzerconfiguration.html)
#[derive(Debug)]
pub enum LogLevel {}
impl LogLevel {
    /// `INFO`
    pub const INFO: Value_<LogLevel> = Value_::constant("INFO");
    /// `ERROR`
    pub const ERROR: Value_<LogLevel> = Value_::constant("ERROR");
    /// `DISABLED`
    pub const DISABLED: Value_<LogLevel> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTWireless::NetworkAnalyzerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-networkanalyzerconfiguration.html)
#[derive(Debug)]
pub enum WirelessDeviceFrameInfo {}
impl WirelessDeviceFrameInfo {
    /// `ENABLED`
    pub const ENABLED: Value_<WirelessDeviceFrameInfo> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<WirelessDeviceFrameInfo> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WirelessDeviceFrameInfo> { Value_::from_node(value.into_node()) }
}
