// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::TopicRuleDestination`

use stanchion_template::generated::*;

/// `AWS::IoT::TopicRuleDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicruledestination.html)
#[must_use]
pub struct TopicRuleDestination(Properties_);
impl TopicRuleDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TopicRuleDestination(Properties_::new()) }
}
impl TopicRuleDestination {
    /// Sets `HttpUrlProperties`. An update replaces the resource.
    #[inline] pub fn http_url_properties(mut self, value: impl IntoValue_<HttpUrlDestinationSummary>) -> Self { self.0.put("HttpUrlProperties", value.into_node()); self }
    /// Sets `InfluxDBProperties`. An update replaces the resource.
    #[inline] pub fn influx_db_properties(mut self, value: impl IntoValue_<InfluxDBDestinationProperties>) -> Self { self.0.put("InfluxDBProperties", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`TopicRuleDestinationStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<TopicRuleDestinationStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `VpcProperties`. An update replaces the resource.
    #[inline] pub fn vpc_properties(mut self, value: impl IntoValue_<VpcDestinationProperties>) -> Self { self.0.put("VpcProperties", value.into_node()); self }
}
impl IntoValue_<TopicRuleDestination> for TopicRuleDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for TopicRuleDestination {
    const TYPE: &'static str = "AWS::IoT::TopicRuleDestination";
    type Handle = TopicRuleDestinationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TopicRuleDestination`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TopicRuleDestinationRef(Id_);
impl From<Id_> for TopicRuleDestinationRef { #[inline] fn from(id: Id_) -> Self { TopicRuleDestinationRef(id) } }
impl AsRef<Id_> for TopicRuleDestinationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TopicRuleDestinationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `StatusReason`
    #[inline] pub fn status_reason(&self) -> Value_<String> { self.0.attribute("StatusReason") }
}
/// `AWS::IoT::TopicRuleDestination.HttpUrlDestinationSummary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicruledestination-httpurldestinationsummary.html)
#[must_use]
pub struct HttpUrlDestinationSummary(Properties_);
impl HttpUrlDestinationSummary {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpUrlDestinationSummary(Properties_::new()) }
}
impl HttpUrlDestinationSummary {
    /// Sets `ConfirmationUrl`.
    #[inline] pub fn confirmation_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfirmationUrl", value.into_node()); self }
}
impl IntoValue_<HttpUrlDestinationSummary> for HttpUrlDestinationSummary { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRuleDestination.InfluxDBDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicruledestination-influxdbdestinationproperties.html)
#[must_use]
pub struct InfluxDBDestinationProperties<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl InfluxDBDestinationProperties<Missing_<super::required::endpoint>, Missing_<super::required::influx_db_version>, Missing_<super::required::secret_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InfluxDBDestinationProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> InfluxDBDestinationProperties<S0, S1, S2> {
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> InfluxDBDestinationProperties<Set_, S1, S2> { self.0.put("Endpoint", value.into_node()); InfluxDBDestinationProperties(self.0, PhantomData_) }
    /// Sets `InfluxDBVersion`. Required.
    #[inline] pub fn influx_db_version(mut self, value: impl IntoValue_<String>) -> InfluxDBDestinationProperties<S0, Set_, S2> { self.0.put("InfluxDBVersion", value.into_node()); InfluxDBDestinationProperties(self.0, PhantomData_) }
    /// Sets `SecretId`. Required.
    #[inline] pub fn secret_id(mut self, value: impl IntoValue_<String>) -> InfluxDBDestinationProperties<S0, S1, Set_> { self.0.put("SecretId", value.into_node()); InfluxDBDestinationProperties(self.0, PhantomData_) }
    /// Sets `SecretKey`.
    #[inline] pub fn secret_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretKey", value.into_node()); self }
    /// Sets `SecretType`.
    #[inline] pub fn secret_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<InfluxDBDestinationProperties> for InfluxDBDestinationProperties<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRuleDestination.VpcDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicruledestination-vpcdestinationproperties.html)
#[must_use]
pub struct VpcDestinationProperties(Properties_);
impl VpcDestinationProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcDestinationProperties(Properties_::new()) }
}
impl VpcDestinationProperties {
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `SecurityGroups`.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `VpcId`.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl IntoValue_<VpcDestinationProperties> for VpcDestinationProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::TopicRuleDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicruledestination.html)
#[derive(Debug)]
pub enum TopicRuleDestinationStatus {}
impl TopicRuleDestinationStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<TopicRuleDestinationStatus> = Value_::constant("ENABLED");
    /// `IN_PROGRESS`
    pub const IN_PROGRESS: Value_<TopicRuleDestinationStatus> = Value_::constant("IN_PROGRESS");
    /// `DISABLED`
    pub const DISABLED: Value_<TopicRuleDestinationStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TopicRuleDestinationStatus> { Value_::from_node(value.into_node()) }
}
