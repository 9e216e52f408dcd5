// Made by `cargo xtask generate`; do not edit.
//! `AWS::InternetMonitor::Monitor`

use stanchion_template::generated::*;

/// `AWS::InternetMonitor::Monitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html)
#[must_use]
pub struct Monitor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Monitor<Missing_<super::required::monitor_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Monitor(Properties_::new(), PhantomData_) }
}
impl<S0> Monitor<S0> {
    /// Sets `HealthEventsConfig`.
    #[inline] pub fn health_events_config(mut self, value: impl IntoValue_<HealthEventsConfig>) -> Self { self.0.put("HealthEventsConfig", value.into_node()); self }
    /// Sets `IncludeLinkedAccounts`.
    #[inline] pub fn include_linked_accounts(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeLinkedAccounts", value.into_node()); self }
    /// Sets `InternetMeasurementsLogDelivery`.
    #[inline] pub fn internet_measurements_log_delivery(mut self, value: impl IntoValue_<InternetMeasurementsLogDelivery>) -> Self { self.0.put("InternetMeasurementsLogDelivery", value.into_node()); self }
    /// Sets `LinkedAccountId`. Exactly 12 characters.
    #[inline] pub fn linked_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LinkedAccountId", value.into_node()); self }
    /// Sets `MaxCityNetworksToMonitor`. 1 to 500000.
    #[inline] pub fn max_city_networks_to_monitor(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCityNetworksToMonitor", value.into_node()); self }
    /// Sets `MonitorName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn monitor_name(mut self, value: impl IntoValue_<String>) -> Monitor<Set_> { self.0.put("MonitorName", value.into_node()); Monitor(self.0, PhantomData_) }
    /// Sets `Resources`.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Resources", value.into_node()); self }
    /// Sets `ResourcesToAdd`.
    #[inline] pub fn resources_to_add(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourcesToAdd", value.into_node()); self }
    /// Sets `ResourcesToRemove`.
    #[inline] pub fn resources_to_remove(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourcesToRemove", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`MonitorConfigState`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<MonitorConfigState>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrafficPercentageToMonitor`. 1 to 100.
    #[inline] pub fn traffic_percentage_to_monitor(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TrafficPercentageToMonitor", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Monitor> for Monitor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Monitor<S0> {
    const TYPE: &'static str = "AWS::InternetMonitor::Monitor";
    type Handle = MonitorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Monitor`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MonitorRef(Id_);
impl From<Id_> for MonitorRef { #[inline] fn from(id: Id_) -> Self { MonitorRef(id) } }
impl AsRef<Id_> for MonitorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MonitorRef {
    /// `Ref`: `MonitorName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
    /// `Fn::GetAtt` `MonitorArn`
    #[inline] pub fn monitor_arn(&self) -> Value_<String> { self.0.attribute("MonitorArn") }
    /// `Fn::GetAtt` `ProcessingStatus`
    #[inline] pub fn processing_status(&self) -> Value_<String> { self.0.attribute("ProcessingStatus") }
    /// `Fn::GetAtt` `ProcessingStatusInfo`
    #[inline] pub fn processing_status_info(&self) -> Value_<String> { self.0.attribute("ProcessingStatusInfo") }
}
/// `AWS::InternetMonitor::Monitor.LocalHealthEventsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-internetmonitor-monitor-localhealtheventsconfig.html)
#[must_use]
pub struct LocalHealthEventsConfig(Properties_);
impl LocalHealthEventsConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LocalHealthEventsConfig(Properties_::new()) }
}
impl LocalHealthEventsConfig {
    /// Sets `HealthScoreThreshold`. 0 to 100.
    #[inline] pub fn health_score_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("HealthScoreThreshold", value.into_node()); self }
    /// Sets `MinTrafficImpact`. 0 to 100.
    #[inline] pub fn min_traffic_impact(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinTrafficImpact", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<LocalHealthEventsConfig> for LocalHealthEventsConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InternetMonitor::Monitor.HealthEventsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-internetmonitor-monitor-healtheventsconfig.html)
#[must_use]
pub struct HealthEventsConfig(Properties_);
impl HealthEventsConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HealthEventsConfig(Properties_::new()) }
}
impl HealthEventsConfig {
    /// Sets `AvailabilityLocalHealthEventsConfig`.
    #[inline] pub fn availability_local_health_events_config(mut self, value: impl IntoValue_<LocalHealthEventsConfig>) -> Self { self.0.put("AvailabilityLocalHealthEventsConfig", value.into_node()); self }
    /// Sets `AvailabilityScoreThreshold`. 0 to 100.
    #[inline] pub fn availability_score_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("AvailabilityScoreThreshold", value.into_node()); self }
    /// Sets `PerformanceLocalHealthEventsConfig`.
    #[inline] pub fn performance_local_health_events_config(mut self, value: impl IntoValue_<LocalHealthEventsConfig>) -> Self { self.0.put("PerformanceLocalHealthEventsConfig", value.into_node()); self }
    /// Sets `PerformanceScoreThreshold`. 0 to 100.
    #[inline] pub fn performance_score_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PerformanceScoreThreshold", value.into_node()); self }
}
impl IntoValue_<HealthEventsConfig> for HealthEventsConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InternetMonitor::Monitor.S3Config`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-internetmonitor-monitor-s3config.html)
#[must_use]
pub struct S3Config(Properties_);
impl S3Config {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3Config(Properties_::new()) }
}
impl S3Config {
    /// Sets `BucketName`. At least 3 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `BucketPrefix`.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPrefix", value.into_node()); self }
    /// Sets `LogDeliveryStatus`. The values are constants of [`LogDeliveryStatus`].
    #[inline] pub fn log_delivery_status(mut self, value: impl IntoValue_<LogDeliveryStatus>) -> Self { self.0.put("LogDeliveryStatus", value.into_node()); self }
}
impl IntoValue_<S3Config> for S3Config { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InternetMonitor::Monitor.InternetMeasurementsLogDelivery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-internetmonitor-monitor-internetmeasurementslogdelivery.html)
#[must_use]
pub struct InternetMeasurementsLogDelivery(Properties_);
impl InternetMeasurementsLogDelivery {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InternetMeasurementsLogDelivery(Properties_::new()) }
}
impl InternetMeasurementsLogDelivery {
    /// Sets `S3Config`.
    #[inline] pub fn s3_config(mut self, value: impl IntoValue_<S3Config>) -> Self { self.0.put("S3Config", value.into_node()); self }
}
impl IntoValue_<InternetMeasurementsLogDelivery> for InternetMeasurementsLogDelivery { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::InternetMonitor::Monitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::InternetMonitor::Monitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html)
#[derive(Debug)]
pub enum LogDeliveryStatus {}
impl LogDeliveryStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<LogDeliveryStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<LogDeliveryStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogDeliveryStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::InternetMonitor::Monitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html)
#[derive(Debug)]
pub enum MonitorConfigState {}
impl MonitorConfigState {
    /// `PENDING`
    pub const PENDING: Value_<MonitorConfigState> = Value_::constant("PENDING");
    /// `ACTIVE`
    pub const ACTIVE: Value_<MonitorConfigState> = Value_::constant("ACTIVE");
    /// `INACTIVE`
    pub const INACTIVE: Value_<MonitorConfigState> = Value_::constant("INACTIVE");
    /// `ERROR`
    pub const ERROR: Value_<MonitorConfigState> = Value_::constant("ERROR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MonitorConfigState> { Value_::from_node(value.into_node()) }
}
