// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::SecurityProfile`

use stanchion_template::generated::*;

/// `AWS::IoT::SecurityProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html)
#[must_use]
pub struct SecurityProfile(Properties_);
impl SecurityProfile {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecurityProfile(Properties_::new()) }
}
impl SecurityProfile {
    /// Sets `AdditionalMetricsToRetainV2`.
    #[inline] pub fn additional_metrics_to_retain_v2(mut self, value: impl IntoValue_<Vec<MetricToRetain>>) -> Self { self.0.put("AdditionalMetricsToRetainV2", value.into_node()); self }
    /// Sets `AlertTargets`.
    #[inline] pub fn alert_targets(mut self, value: impl IntoValue_<MapOf_<AlertTarget>>) -> Self { self.0.put("AlertTargets", value.into_node()); self }
    /// Sets `Behaviors`. At most 100 characters. 0 to 100 items.
    #[inline] pub fn behaviors(mut self, value: impl IntoValue_<Vec<Behavior>>) -> Self { self.0.put("Behaviors", value.into_node()); self }
    /// Sets `MetricsExportConfig`.
    #[inline] pub fn metrics_export_config(mut self, value: impl IntoValue_<MetricsExportConfig>) -> Self { self.0.put("MetricsExportConfig", value.into_node()); self }
    /// Sets `SecurityProfileDescription`. 0 to 1000 characters.
    #[inline] pub fn security_profile_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityProfileDescription", value.into_node()); self }
    /// Sets `SecurityProfileName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn security_profile_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityProfileName", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetArns`.
    #[inline] pub fn target_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TargetArns", value.into_node()); self }
}
impl IntoValue_<SecurityProfile> for SecurityProfile { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for SecurityProfile {
    const TYPE: &'static str = "AWS::IoT::SecurityProfile";
    type Handle = SecurityProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityProfileRef(Id_);
impl From<Id_> for SecurityProfileRef { #[inline] fn from(id: Id_) -> Self { SecurityProfileRef(id) } }
impl AsRef<Id_> for SecurityProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityProfileRef {
    /// `Ref`: `SecurityProfileName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `SecurityProfileArn`
    #[inline] pub fn security_profile_arn(&self) -> Value_<String> { self.0.attribute("SecurityProfileArn") }
}
/// `AWS::IoT::SecurityProfile.MetricDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-metricdimension.html)
#[must_use]
pub struct MetricDimension<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricDimension<Missing_<super::required::dimension_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricDimension(Properties_::new(), PhantomData_) }
}
impl<S0> MetricDimension<S0> {
    /// Sets `DimensionName`. Required. 1 to 128 characters.
    #[inline] pub fn dimension_name(mut self, value: impl IntoValue_<String>) -> MetricDimension<Set_> { self.0.put("DimensionName", value.into_node()); MetricDimension(self.0, PhantomData_) }
    /// Sets `Operator`. The values are constants of [`Operator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<Operator>) -> Self { self.0.put("Operator", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricDimension> for MetricDimension<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::SecurityProfile.MetricToRetain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-metrictoretain.html)
#[must_use]
pub struct MetricToRetain<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricToRetain<Missing_<super::required::metric>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricToRetain(Properties_::new(), PhantomData_) }
}
impl<S0> MetricToRetain<S0> {
    /// Sets `ExportMetric`.
    #[inline] pub fn export_metric(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExportMetric", value.into_node()); self }
    /// Sets `Metric`. Required. 1 to 128 characters.
    #[inline] pub fn metric(mut self, value: impl IntoValue_<String>) -> MetricToRetain<Set_> { self.0.put("Metric", value.into_node()); MetricToRetain(self.0, PhantomData_) }
    /// Sets `MetricDimension`.
    #[inline] pub fn metric_dimension(mut self, value: impl IntoValue_<MetricDimension>) -> Self { self.0.put("MetricDimension", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricToRetain> for MetricToRetain<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::SecurityProfile.AlertTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-alerttarget.html)
#[must_use]
pub struct AlertTarget<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AlertTarget<Missing_<super::required::alert_target_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AlertTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AlertTarget<S0, S1> {
    /// Sets `AlertTargetArn`. Required. At most 2048 characters.
    #[inline] pub fn alert_target_arn(mut self, value: impl IntoValue_<String>) -> AlertTarget<Set_, S1> { self.0.put("AlertTargetArn", value.into_node()); AlertTarget(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> AlertTarget<S0, Set_> { self.0.put("RoleArn", value.into_node()); AlertTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AlertTarget> for AlertTarget<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::SecurityProfile.MachineLearningDetectionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-machinelearningdetectionconfig.html)
#[must_use]
pub struct MachineLearningDetectionConfig(Properties_);
impl MachineLearningDetectionConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MachineLearningDetectionConfig(Properties_::new()) }
}
impl MachineLearningDetectionConfig {
    /// Sets `ConfidenceLevel`. The values are constants of [`ConfidenceLevel`].
    #[inline] pub fn confidence_level(mut self, value: impl IntoValue_<ConfidenceLevel>) -> Self { self.0.put("ConfidenceLevel", value.into_node()); self }
}
impl IntoValue_<MachineLearningDetectionConfig> for MachineLearningDetectionConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::SecurityProfile.StatisticalThreshold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-statisticalthreshold.html)
#[must_use]
pub struct StatisticalThreshold(Properties_);
impl StatisticalThreshold {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StatisticalThreshold(Properties_::new()) }
}
impl StatisticalThreshold {
    /// Sets `Statistic`. The values are constants of [`Statistic`].
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<Statistic>) -> Self { self.0.put("Statistic", value.into_node()); self }
}
impl IntoValue_<StatisticalThreshold> for StatisticalThreshold { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::SecurityProfile.MetricValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-metricvalue.html)
#[must_use]
pub struct MetricValue(Properties_);
impl MetricValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetricValue(Properties_::new()) }
}
impl MetricValue {
    /// Sets `Cidrs`.
    #[inline] pub fn cidrs(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Cidrs", value.into_node()); self }
    /// Sets `Count`. At least 0.
    #[inline] pub fn count(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `Number`.
    #[inline] pub fn number(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Number", value.into_node()); self }
    /// Sets `Numbers`.
    #[inline] pub fn numbers(mut self, value: impl IntoValue_<Vec<f64>>) -> Self { self.0.put("Numbers", value.into_node()); self }
    /// Sets `Ports`.
    #[inline] pub fn ports(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("Ports", value.into_node()); self }
    /// Sets `Strings`.
    #[inline] pub fn strings(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Strings", value.into_node()); self }
}
impl IntoValue_<MetricValue> for MetricValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::SecurityProfile.BehaviorCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-behaviorcriteria.html)
#[must_use]
pub struct BehaviorCriteria(Properties_);
impl BehaviorCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BehaviorCriteria(Properties_::new()) }
}
impl BehaviorCriteria {
    /// Sets `ComparisonOperator`. The values are constants of [`ComparisonOperator`].
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<ComparisonOperator>) -> Self { self.0.put("ComparisonOperator", value.into_node()); self }
    /// Sets `ConsecutiveDatapointsToAlarm`. 1 to 10.
    #[inline] pub fn consecutive_datapoints_to_alarm(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConsecutiveDatapointsToAlarm", value.into_node()); self }
    /// Sets `ConsecutiveDatapointsToClear`. 1 to 10.
    #[inline] pub fn consecutive_datapoints_to_clear(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConsecutiveDatapointsToClear", value.into_node()); self }
    /// Sets `DurationSeconds`.
    #[inline] pub fn duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationSeconds", value.into_node()); self }
    /// Sets `MlDetectionConfig`.
    #[inline] pub fn ml_detection_config(mut self, value: impl IntoValue_<MachineLearningDetectionConfig>) -> Self { self.0.put("MlDetectionConfig", value.into_node()); self }
    /// Sets `StatisticalThreshold`.
    #[inline] pub fn statistical_threshold(mut self, value: impl IntoValue_<StatisticalThreshold>) -> Self { self.0.put("StatisticalThreshold", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<MetricValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<BehaviorCriteria> for BehaviorCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::SecurityProfile.Behavior`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-behavior.html)
#[must_use]
pub struct Behavior<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Behavior<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Behavior(Properties_::new(), PhantomData_) }
}
impl<S0> Behavior<S0> {
    /// Sets `Criteria`.
    #[inline] pub fn criteria(mut self, value: impl IntoValue_<BehaviorCriteria>) -> Self { self.0.put("Criteria", value.into_node()); self }
    /// Sets `ExportMetric`.
    #[inline] pub fn export_metric(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExportMetric", value.into_node()); self }
    /// Sets `Metric`. 1 to 128 characters.
    #[inline] pub fn metric(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Metric", value.into_node()); self }
    /// Sets `MetricDimension`.
    #[inline] pub fn metric_dimension(mut self, value: impl IntoValue_<MetricDimension>) -> Self { self.0.put("MetricDimension", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Behavior<Set_> { self.0.put("Name", value.into_node()); Behavior(self.0, PhantomData_) }
    /// Sets `SuppressAlerts`.
    #[inline] pub fn suppress_alerts(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SuppressAlerts", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Behavior> for Behavior<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::SecurityProfile.MetricsExportConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html)
#[must_use]
pub struct MetricsExportConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricsExportConfig<Missing_<super::required::mqtt_topic>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricsExportConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricsExportConfig<S0, S1> {
    /// Sets `MqttTopic`. Required. 1 to 512 characters.
    #[inline] pub fn mqtt_topic(mut self, value: impl IntoValue_<String>) -> MetricsExportConfig<Set_, S1> { self.0.put("MqttTopic", value.into_node()); MetricsExportConfig(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> MetricsExportConfig<S0, Set_> { self.0.put("RoleArn", value.into_node()); MetricsExportConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricsExportConfig> for MetricsExportConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::SecurityProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html)
#[derive(Debug)]
pub enum Operator {}
impl Operator {
    /// `IN`
    pub const IN: Value_<Operator> = Value_::constant("IN");
    /// `NOT_IN`
    pub const NOT_IN: Value_<Operator> = Value_::constant("NOT_IN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Operator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::SecurityProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html)
#[derive(Debug)]
pub enum ComparisonOperator {}
impl ComparisonOperator {
    /// `less-than`
    pub const LESS_THAN: Value_<ComparisonOperator> = Value_::constant("less-than");
    /// `less-than-equals`
    pub const LESS_THAN_EQUALS: Value_<ComparisonOperator> = Value_::constant("less-than-equals");
    /// `greater-than`
    pub const GREATER_THAN: Value_<ComparisonOperator> = Value_::constant("greater-than");
    /// `greater-than-equals`
    pub const GREATER_THAN_EQUALS: Value_<ComparisonOperator> = Value_::constant("greater-than-equals");
    /// `in-cidr-set`
    pub const IN_CIDR_SET: Value_<ComparisonOperator> = Value_::constant("in-cidr-set");
    /// `not-in-cidr-set`
    pub const NOT_IN_CIDR_SET: Value_<ComparisonOperator> = Value_::constant("not-in-cidr-set");
    /// `in-port-set`
    pub const IN_PORT_SET: Value_<ComparisonOperator> = Value_::constant("in-port-set");
    /// `not-in-port-set`
    pub const NOT_IN_PORT_SET: Value_<ComparisonOperator> = Value_::constant("not-in-port-set");
    /// `in-set`
    pub const IN_SET: Value_<ComparisonOperator> = Value_::constant("in-set");
    /// `not-in-set`
    pub const NOT_IN_SET: Value_<ComparisonOperator> = Value_::constant("not-in-set");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComparisonOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::SecurityProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html)
#[derive(Debug)]
pub enum ConfidenceLevel {}
impl ConfidenceLevel {
    /// `LOW`
    pub const LOW: Value_<ConfidenceLevel> = Value_::constant("LOW");
    /// `MEDIUM`
    pub const MEDIUM: Value_<ConfidenceLevel> = Value_::constant("MEDIUM");
    /// `HIGH`
    pub const HIGH: Value_<ConfidenceLevel> = Value_::constant("HIGH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfidenceLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::SecurityProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html)
#[derive(Debug)]
pub enum Statistic {}
impl Statistic {
    /// `Average`
    pub const AVERAGE: Value_<Statistic> = Value_::constant("Average");
    /// `p0`
    pub const P0: Value_<Statistic> = Value_::constant("p0");
    /// `p0.1`
    pub const P0_1: Value_<Statistic> = Value_::constant("p0.1");
    /// `p0.01`
    pub const P0_01: Value_<Statistic> = Value_::constant("p0.01");
    /// `p1`
    pub const P1: Value_<Statistic> = Value_::constant("p1");
    /// `p10`
    pub const P10: Value_<Statistic> = Value_::constant("p10");
    /// `p50`
    pub const P50: Value_<Statistic> = Value_::constant("p50");
    /// `p90`
    pub const P90: Value_<Statistic> = Value_::constant("p90");
    /// `p99`
    pub const P99: Value_<Statistic> = Value_::constant("p99");
    /// `p99.9`
    pub const P99_9: Value_<Statistic> = Value_::constant("p99.9");
    /// `p99.99`
    pub const P99_99: Value_<Statistic> = Value_::constant("p99.99");
    /// `p100`
    pub const P100: Value_<Statistic> = Value_::constant("p100");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Statistic> { Value_::from_node(value.into_node()) }
}
