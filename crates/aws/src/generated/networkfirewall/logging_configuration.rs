// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkFirewall::LoggingConfiguration`

use stanchion_template::generated::*;

/// `AWS::NetworkFirewall::LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-loggingconfiguration.html)
#[must_use]
pub struct LoggingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LoggingConfiguration<Missing_<super::required::firewall_arn>, Missing_<super::required::logging_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LoggingConfiguration<S0, S1> {
    /// Sets `EnableMonitoringDashboard`.
    #[inline] pub fn enable_monitoring_dashboard(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableMonitoringDashboard", value.into_node()); self }
    /// Sets `FirewallArn`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn firewall_arn(mut self, value: impl IntoValue_<String>) -> LoggingConfiguration<Set_, S1> { self.0.put("FirewallArn", value.into_node()); LoggingConfiguration(self.0, PhantomData_) }
    /// Sets `FirewallName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn firewall_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FirewallName", value.into_node()); self }
    /// Sets `LoggingConfiguration`. Required.
    #[inline] pub fn logging_configuration(mut self, value: impl IntoValue_<LoggingConfiguration2>) -> LoggingConfiguration<S0, Set_> { self.0.put("LoggingConfiguration", value.into_node()); LoggingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LoggingConfiguration> for LoggingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LoggingConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::NetworkFirewall::LoggingConfiguration";
    type Handle = LoggingConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LoggingConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LoggingConfigurationRef(Id_);
impl From<Id_> for LoggingConfigurationRef { #[inline] fn from(id: Id_) -> Self { LoggingConfigurationRef(id) } }
impl AsRef<Id_> for LoggingConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LoggingConfigurationRef {
    /// `Ref`: `FirewallArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::NetworkFirewall::LoggingConfiguration.LogDestinationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-loggingconfiguration-logdestinationconfig.html)
#[must_use]
pub struct LogDestinationConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LogDestinationConfig<Missing_<super::required::log_destination>, Missing_<super::required::log_destination_type>, Missing_<super::required::log_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogDestinationConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LogDestinationConfig<S0, S1, S2> {
    /// Sets `LogDestination`. Required.
    #[inline] pub fn log_destination(mut self, value: impl IntoValue_<MapOf_<String>>) -> LogDestinationConfig<Set_, S1, S2> { self.0.put("LogDestination", value.into_node()); LogDestinationConfig(self.0, PhantomData_) }
    /// Sets `LogDestinationType`. Required. The values are constants of [`LogDestinationType`].
    #[inline] pub fn log_destination_type(mut self, value: impl IntoValue_<LogDestinationType>) -> LogDestinationConfig<S0, Set_, S2> { self.0.put("LogDestinationType", value.into_node()); LogDestinationConfig(self.0, PhantomData_) }
    /// Sets `LogType`. Required. The values are constants of [`LogType`].
    #[inline] pub fn log_type(mut self, value: impl IntoValue_<LogType>) -> LogDestinationConfig<S0, S1, Set_> { self.0.put("LogType", value.into_node()); LogDestinationConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LogDestinationConfig> for LogDestinationConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::LoggingConfiguration.LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-loggingconfiguration-loggingconfiguration.html)
#[must_use]
pub struct LoggingConfiguration2<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoggingConfiguration2<Missing_<super::required::log_destination_configs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggingConfiguration2(Properties_::new(), PhantomData_) }
}
impl<S0> LoggingConfiguration2<S0> {
    /// Sets `LogDestinationConfigs`. Required. At least 1 item.
    #[inline] pub fn log_destination_configs(mut self, value: impl IntoValue_<Vec<LogDestinationConfig>>) -> LoggingConfiguration2<Set_> { self.0.put("LogDestinationConfigs", value.into_node()); LoggingConfiguration2(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LoggingConfiguration2> for LoggingConfiguration2<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NetworkFirewall::LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-loggingconfiguration.html)
#[derive(Debug)]
pub enum LogDestinationType {}
impl LogDestinationType {
    /// `S3`
    pub const S3: Value_<LogDestinationType> = Value_::constant("S3");
    /// `CloudWatchLogs`
    pub const CLOUD_WATCH_LOGS: Value_<LogDestinationType> = Value_::constant("CloudWatchLogs");
    /// `KinesisDataFirehose`
    pub const KINESIS_DATA_FIREHOSE: Value_<LogDestinationType> = Value_::constant("KinesisDataFirehose");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogDestinationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-loggingconfiguration.html)
#[derive(Debug)]
pub enum LogType {}
impl LogType {
    /// `ALERT`
    pub const ALERT: Value_<LogType> = Value_::constant("ALERT");
    /// `FLOW`
    pub const FLOW: Value_<LogType> = Value_::constant("FLOW");
    /// `TLS`
    pub const TLS: Value_<LogType> = Value_::constant("TLS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogType> { Value_::from_node(value.into_node()) }
}
