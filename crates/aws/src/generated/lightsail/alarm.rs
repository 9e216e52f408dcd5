// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::Alarm`

use stanchion_template::generated::*;

/// `AWS::Lightsail::Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html)
#[must_use]
pub struct Alarm<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl Alarm<Missing_<super::required::alarm_name>, Missing_<super::required::comparison_operator>, Missing_<super::required::evaluation_periods>, Missing_<super::required::metric_name>, Missing_<super::required::monitored_resource_name>, Missing_<super::required::threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Alarm(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> Alarm<S0, S1, S2, S3, S4, S5> {
    /// Sets `AlarmName`. Required. An update replaces the resource.
    #[inline] pub fn alarm_name(mut self, value: impl IntoValue_<String>) -> Alarm<Set_, S1, S2, S3, S4, S5> { self.0.put("AlarmName", value.into_node()); Alarm(self.0, PhantomData_) }
    /// Sets `ComparisonOperator`. Required. The values are constants of [`ComparisonOperator`].
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<ComparisonOperator>) -> Alarm<S0, Set_, S2, S3, S4, S5> { self.0.put("ComparisonOperator", value.into_node()); Alarm(self.0, PhantomData_) }
    /// Sets `ContactProtocols`. The values are constants of [`ContactProtocol`].
    #[inline] pub fn contact_protocols(mut self, value: impl IntoValue_<Vec<ContactProtocol>>) -> Self { self.0.put("ContactProtocols", value.into_node()); self }
    /// Sets `DatapointsToAlarm`.
    #[inline] pub fn datapoints_to_alarm(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DatapointsToAlarm", value.into_node()); self }
    /// Sets `EvaluationPeriods`. Required.
    #[inline] pub fn evaluation_periods(mut self, value: impl IntoValue_<i64>) -> Alarm<S0, S1, Set_, S3, S4, S5> { self.0.put("EvaluationPeriods", value.into_node()); Alarm(self.0, PhantomData_) }
    /// Sets `MetricName`. Required. An update replaces the resource. The values are constants of [`MetricName`].
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<MetricName>) -> Alarm<S0, S1, S2, Set_, S4, S5> { self.0.put("MetricName", value.into_node()); Alarm(self.0, PhantomData_) }
    /// Sets `MonitoredResourceName`. Required. An update replaces the resource.
    #[inline] pub fn monitored_resource_name(mut self, value: impl IntoValue_<String>) -> Alarm<S0, S1, S2, S3, Set_, S5> { self.0.put("MonitoredResourceName", value.into_node()); Alarm(self.0, PhantomData_) }
    /// Sets `NotificationEnabled`.
    #[inline] pub fn notification_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NotificationEnabled", value.into_node()); self }
    /// Sets `NotificationTriggers`. The values are constants of [`NotificationTrigger`].
    #[inline] pub fn notification_triggers(mut self, value: impl IntoValue_<Vec<NotificationTrigger>>) -> Self { self.0.put("NotificationTriggers", value.into_node()); self }
    /// Sets `Threshold`. Required.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> Alarm<S0, S1, S2, S3, S4, Set_> { self.0.put("Threshold", value.into_node()); Alarm(self.0, PhantomData_) }
    /// Sets `TreatMissingData`. The values are constants of [`TreatMissingData`].
    #[inline] pub fn treat_missing_data(mut self, value: impl IntoValue_<TreatMissingData>) -> Self { self.0.put("TreatMissingData", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<Alarm> for Alarm<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for Alarm<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::Lightsail::Alarm";
    type Handle = AlarmRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Alarm`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AlarmRef(Id_);
impl From<Id_> for AlarmRef { #[inline] fn from(id: Id_) -> Self { AlarmRef(id) } }
impl AsRef<Id_> for AlarmRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AlarmRef {
    /// `Ref`: `AlarmName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AlarmArn`
    #[inline] pub fn alarm_arn(&self) -> Value_<String> { self.0.attribute("AlarmArn") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// Values of `AWS::Lightsail::Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html)
#[derive(Debug)]
pub enum ComparisonOperator {}
impl ComparisonOperator {
    /// `GreaterThanOrEqualToThreshold`
    pub const GREATER_THAN_OR_EQUAL_TO_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("GreaterThanOrEqualToThreshold");
    /// `GreaterThanThreshold`
    pub const GREATER_THAN_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("GreaterThanThreshold");
    /// `LessThanOrEqualToThreshold`
    pub const LESS_THAN_OR_EQUAL_TO_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("LessThanOrEqualToThreshold");
    /// `LessThanThreshold`
    pub const LESS_THAN_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("LessThanThreshold");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComparisonOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lightsail::Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html)
#[derive(Debug)]
pub enum ContactProtocol {}
impl ContactProtocol {
    /// `Email`
    pub const EMAIL: Value_<ContactProtocol> = Value_::constant("Email");
    /// `SMS`
    pub const SMS: Value_<ContactProtocol> = Value_::constant("SMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContactProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lightsail::Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html)
#[derive(Debug)]
pub enum MetricName {}
impl MetricName {
    /// `BurstCapacityPercentage`
    pub const BURST_CAPACITY_PERCENTAGE: Value_<MetricName> = Value_::constant("BurstCapacityPercentage");
    /// `BurstCapacityTime`
    pub const BURST_CAPACITY_TIME: Value_<MetricName> = Value_::constant("BurstCapacityTime");
    /// `CPUUtilization`
    pub const CPU_UTILIZATION: Value_<MetricName> = Value_::constant("CPUUtilization");
    /// `ClientTLSNegotiationErrorCount`
    pub const CLIENT_TLS_NEGOTIATION_ERROR_COUNT: Value_<MetricName> = Value_::constant("ClientTLSNegotiationErrorCount");
    /// `DatabaseConnections`
    pub const DATABASE_CONNECTIONS: Value_<MetricName> = Value_::constant("DatabaseConnections");
    /// `DiskQueueDepth`
    pub const DISK_QUEUE_DEPTH: Value_<MetricName> = Value_::constant("DiskQueueDepth");
    /// `FreeStorageSpace`
    pub const FREE_STORAGE_SPACE: Value_<MetricName> = Value_::constant("FreeStorageSpace");
    /// `FreeableMemory`
    pub const FREEABLE_MEMORY: Value_<MetricName> = Value_::constant("FreeableMemory");
    /// `HTTPCode_Instance_2XX_Count`
    pub const HTTP_CODE_INSTANCE_2_XX_COUNT: Value_<MetricName> = Value_::constant("HTTPCode_Instance_2XX_Count");
    /// `HTTPCode_Instance_3XX_Count`
    pub const HTTP_CODE_INSTANCE_3_XX_COUNT: Value_<MetricName> = Value_::constant("HTTPCode_Instance_3XX_Count");
    /// `HTTPCode_Instance_4XX_Count`
    pub const HTTP_CODE_INSTANCE_4_XX_COUNT: Value_<MetricName> = Value_::constant("HTTPCode_Instance_4XX_Count");
    /// `HTTPCode_Instance_5XX_Count`
    pub const HTTP_CODE_INSTANCE_5_XX_COUNT: Value_<MetricName> = Value_::constant("HTTPCode_Instance_5XX_Count");
    /// `HTTPCode_LB_4XX_Count`
    pub const HTTP_CODE_LB_4_XX_COUNT: Value_<MetricName> = Value_::constant("HTTPCode_LB_4XX_Count");
    /// `HTTPCode_LB_5XX_Count`
    pub const HTTP_CODE_LB_5_XX_COUNT: Value_<MetricName> = Value_::constant("HTTPCode_LB_5XX_Count");
    /// `HealthyHostCount`
    pub const HEALTHY_HOST_COUNT: Value_<MetricName> = Value_::constant("HealthyHostCount");
    /// `InstanceResponseTime`
    pub const INSTANCE_RESPONSE_TIME: Value_<MetricName> = Value_::constant("InstanceResponseTime");
    /// `NetworkIn`
    pub const NETWORK_IN: Value_<MetricName> = Value_::constant("NetworkIn");
    /// `NetworkOut`
    pub const NETWORK_OUT: Value_<MetricName> = Value_::constant("NetworkOut");
    /// `NetworkReceiveThroughput`
    pub const NETWORK_RECEIVE_THROUGHPUT: Value_<MetricName> = Value_::constant("NetworkReceiveThroughput");
    /// `NetworkTransmitThroughput`
    pub const NETWORK_TRANSMIT_THROUGHPUT: Value_<MetricName> = Value_::constant("NetworkTransmitThroughput");
    /// `RejectedConnectionCount`
    pub const REJECTED_CONNECTION_COUNT: Value_<MetricName> = Value_::constant("RejectedConnectionCount");
    /// `RequestCount`
    pub const REQUEST_COUNT: Value_<MetricName> = Value_::constant("RequestCount");
    /// `StatusCheckFailed`
    pub const STATUS_CHECK_FAILED: Value_<MetricName> = Value_::constant("StatusCheckFailed");
    /// `StatusCheckFailed_Instance`
    pub const STATUS_CHECK_FAILED_INSTANCE: Value_<MetricName> = Value_::constant("StatusCheckFailed_Instance");
    /// `StatusCheckFailed_System`
    pub const STATUS_CHECK_FAILED_SYSTEM: Value_<MetricName> = Value_::constant("StatusCheckFailed_System");
    /// `SwapUsage`
    pub const SWAP_USAGE: Value_<MetricName> = Value_::constant("SwapUsage");
    /// `UnhealthyHostCount`
    pub const UNHEALTHY_HOST_COUNT: Value_<MetricName> = Value_::constant("UnhealthyHostCount");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lightsail::Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html)
#[derive(Debug)]
pub enum NotificationTrigger {}
impl NotificationTrigger {
    /// `ALARM`
    pub const ALARM: Value_<NotificationTrigger> = Value_::constant("ALARM");
    /// `INSUFFICIENT_DATA`
    pub const INSUFFICIENT_DATA: Value_<NotificationTrigger> = Value_::constant("INSUFFICIENT_DATA");
    /// `OK`
    pub const OK: Value_<NotificationTrigger> = Value_::constant("OK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NotificationTrigger> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lightsail::Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html)
#[derive(Debug)]
pub enum TreatMissingData {}
impl TreatMissingData {
    /// `breaching`
    pub const BREACHING: Value_<TreatMissingData> = Value_::constant("breaching");
    /// `ignore`
    pub const IGNORE: Value_<TreatMissingData> = Value_::constant("ignore");
    /// `missing`
    pub const MISSING: Value_<TreatMissingData> = Value_::constant("missing");
    /// `notBreaching`
    pub const NOT_BREACHING: Value_<TreatMissingData> = Value_::constant("notBreaching");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TreatMissingData> { Value_::from_node(value.into_node()) }
}
