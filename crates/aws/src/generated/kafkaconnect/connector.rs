// Made by `cargo xtask generate`; do not edit.
//! `AWS::KafkaConnect::Connector`

use stanchion_template::generated::*;

/// `AWS::KafkaConnect::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html)
#[must_use]
pub struct Connector<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_, S8 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7, S8,)>);
impl Connector<Missing_<super::required::capacity>, Missing_<super::required::connector_configuration>, Missing_<super::required::connector_name>, Missing_<super::required::kafka_cluster>, Missing_<super::required::kafka_cluster_client_authentication>, Missing_<super::required::kafka_cluster_encryption_in_transit>, Missing_<super::required::kafka_connect_version>, Missing_<super::required::plugins>, Missing_<super::required::service_execution_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connector(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7, S8> Connector<S0, S1, S2, S3, S4, S5, S6, S7, S8> {
    /// Sets `Capacity`. Required.
    #[inline] pub fn capacity(mut self, value: impl IntoValue_<Capacity>) -> Connector<Set_, S1, S2, S3, S4, S5, S6, S7, S8> { self.0.put("Capacity", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `ConnectorConfiguration`. Required. An update may replace the resource.
    #[inline] pub fn connector_configuration(mut self, value: impl IntoValue_<MapOf_<String>>) -> Connector<S0, Set_, S2, S3, S4, S5, S6, S7, S8> { self.0.put("ConnectorConfiguration", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `ConnectorDescription`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn connector_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectorDescription", value.into_node()); self }
    /// Sets `ConnectorName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn connector_name(mut self, value: impl IntoValue_<String>) -> Connector<S0, S1, Set_, S3, S4, S5, S6, S7, S8> { self.0.put("ConnectorName", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `KafkaCluster`. Required. An update replaces the resource.
    #[inline] pub fn kafka_cluster(mut self, value: impl IntoValue_<KafkaCluster>) -> Connector<S0, S1, S2, Set_, S4, S5, S6, S7, S8> { self.0.put("KafkaCluster", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `KafkaClusterClientAuthentication`. Required. An update replaces the resource.
    #[inline] pub fn kafka_cluster_client_authentication(mut self, value: impl IntoValue_<KafkaClusterClientAuthentication>) -> Connector<S0, S1, S2, S3, Set_, S5, S6, S7, S8> { self.0.put("KafkaClusterClientAuthentication", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `KafkaClusterEncryptionInTransit`. Required. An update replaces the resource.
    #[inline] pub fn kafka_cluster_encryption_in_transit(mut self, value: impl IntoValue_<KafkaClusterEncryptionInTransit>) -> Connector<S0, S1, S2, S3, S4, Set_, S6, S7, S8> { self.0.put("KafkaClusterEncryptionInTransit", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `KafkaConnectVersion`. Required. An update replaces the resource.
    #[inline] pub fn kafka_connect_version(mut self, value: impl IntoValue_<String>) -> Connector<S0, S1, S2, S3, S4, S5, Set_, S7, S8> { self.0.put("KafkaConnectVersion", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `LogDelivery`. An update replaces the resource.
    #[inline] pub fn log_delivery(mut self, value: impl IntoValue_<LogDelivery>) -> Self { self.0.put("LogDelivery", value.into_node()); self }
    /// Sets `NetworkType`. An update replaces the resource. The values are constants of [`NetworkType`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<NetworkType>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `Plugins`. Required. At least 1 item. An update replaces the resource.
    #[inline] pub fn plugins(mut self, value: impl IntoValue_<Vec<Plugin>>) -> Connector<S0, S1, S2, S3, S4, S5, S6, Set_, S8> { self.0.put("Plugins", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `ServiceExecutionRoleArn`. Required. An update replaces the resource.
    #[inline] pub fn service_execution_role_arn(mut self, value: impl IntoValue_<String>) -> Connector<S0, S1, S2, S3, S4, S5, S6, S7, Set_> { self.0.put("ServiceExecutionRoleArn", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkerConfiguration`. An update replaces the resource.
    #[inline] pub fn worker_configuration(mut self, value: impl IntoValue_<WorkerConfiguration>) -> Self { self.0.put("WorkerConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_> IntoValue_<Connector> for Connector<S0, S1, S2, S3, S4, S5, S6, S7, S8> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_> ResourceType_ for Connector<S0, S1, S2, S3, S4, S5, S6, S7, S8> {
    const TYPE: &'static str = "AWS::KafkaConnect::Connector";
    type Handle = ConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectorRef(Id_);
impl From<Id_> for ConnectorRef { #[inline] fn from(id: Id_) -> Self { ConnectorRef(id) } }
impl AsRef<Id_> for ConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectorRef {
    /// `Ref`: `ConnectorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectorArn`
    #[inline] pub fn connector_arn(&self) -> Value_<String> { self.0.attribute("ConnectorArn") }
}
/// `AWS::KafkaConnect::Connector.ScaleInPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-scaleinpolicy.html)
#[must_use]
pub struct ScaleInPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScaleInPolicy<Missing_<super::required::cpu_utilization_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScaleInPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ScaleInPolicy<S0> {
    /// Sets `CpuUtilizationPercentage`. Required. 1 to 100.
    #[inline] pub fn cpu_utilization_percentage(mut self, value: impl IntoValue_<i64>) -> ScaleInPolicy<Set_> { self.0.put("CpuUtilizationPercentage", value.into_node()); ScaleInPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScaleInPolicy> for ScaleInPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.ScaleOutPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-scaleoutpolicy.html)
#[must_use]
pub struct ScaleOutPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScaleOutPolicy<Missing_<super::required::cpu_utilization_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScaleOutPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ScaleOutPolicy<S0> {
    /// Sets `CpuUtilizationPercentage`. Required. 1 to 100.
    #[inline] pub fn cpu_utilization_percentage(mut self, value: impl IntoValue_<i64>) -> ScaleOutPolicy<Set_> { self.0.put("CpuUtilizationPercentage", value.into_node()); ScaleOutPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScaleOutPolicy> for ScaleOutPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.AutoScaling`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-autoscaling.html)
#[must_use]
pub struct AutoScaling<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl AutoScaling<Missing_<super::required::max_worker_count>, Missing_<super::required::mcu_count>, Missing_<super::required::min_worker_count>, Missing_<super::required::scale_in_policy>, Missing_<super::required::scale_out_policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoScaling(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> AutoScaling<S0, S1, S2, S3, S4> {
    /// Sets `MaxAutoscalingTaskCount`.
    #[inline] pub fn max_autoscaling_task_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAutoscalingTaskCount", value.into_node()); self }
    /// Sets `MaxWorkerCount`. Required.
    #[inline] pub fn max_worker_count(mut self, value: impl IntoValue_<i64>) -> AutoScaling<Set_, S1, S2, S3, S4> { self.0.put("MaxWorkerCount", value.into_node()); AutoScaling(self.0, PhantomData_) }
    /// Sets `McuCount`. Required. 1 to 8.
    #[inline] pub fn mcu_count(mut self, value: impl IntoValue_<i64>) -> AutoScaling<S0, Set_, S2, S3, S4> { self.0.put("McuCount", value.into_node()); AutoScaling(self.0, PhantomData_) }
    /// Sets `MinWorkerCount`. Required.
    #[inline] pub fn min_worker_count(mut self, value: impl IntoValue_<i64>) -> AutoScaling<S0, S1, Set_, S3, S4> { self.0.put("MinWorkerCount", value.into_node()); AutoScaling(self.0, PhantomData_) }
    /// Sets `ScaleInPolicy`. Required.
    #[inline] pub fn scale_in_policy(mut self, value: impl IntoValue_<ScaleInPolicy>) -> AutoScaling<S0, S1, S2, Set_, S4> { self.0.put("ScaleInPolicy", value.into_node()); AutoScaling(self.0, PhantomData_) }
    /// Sets `ScaleOutPolicy`. Required.
    #[inline] pub fn scale_out_policy(mut self, value: impl IntoValue_<ScaleOutPolicy>) -> AutoScaling<S0, S1, S2, S3, Set_> { self.0.put("ScaleOutPolicy", value.into_node()); AutoScaling(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<AutoScaling> for AutoScaling<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.ProvisionedCapacity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-provisionedcapacity.html)
#[must_use]
pub struct ProvisionedCapacity<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProvisionedCapacity<Missing_<super::required::mcu_count>, Missing_<super::required::worker_count>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProvisionedCapacity(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProvisionedCapacity<S0, S1> {
    /// Sets `McuCount`. Required. 1 to 8.
    #[inline] pub fn mcu_count(mut self, value: impl IntoValue_<i64>) -> ProvisionedCapacity<Set_, S1> { self.0.put("McuCount", value.into_node()); ProvisionedCapacity(self.0, PhantomData_) }
    /// Sets `WorkerCount`. Required.
    #[inline] pub fn worker_count(mut self, value: impl IntoValue_<i64>) -> ProvisionedCapacity<S0, Set_> { self.0.put("WorkerCount", value.into_node()); ProvisionedCapacity(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProvisionedCapacity> for ProvisionedCapacity<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.Capacity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-capacity.html)
#[must_use]
pub struct Capacity(Properties_);
impl Capacity {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Capacity(Properties_::new()) }
}
impl Capacity {
    /// Sets `AutoScaling`.
    #[inline] pub fn auto_scaling(mut self, value: impl IntoValue_<AutoScaling>) -> Self { self.0.put("AutoScaling", value.into_node()); self }
    /// Sets `ProvisionedCapacity`.
    #[inline] pub fn provisioned_capacity(mut self, value: impl IntoValue_<ProvisionedCapacity>) -> Self { self.0.put("ProvisionedCapacity", value.into_node()); self }
}
impl IntoValue_<Capacity> for Capacity { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.Vpc`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-vpc.html)
#[must_use]
pub struct Vpc<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Vpc<Missing_<super::required::security_groups>, Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Vpc(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Vpc<S0, S1> {
    /// Sets `SecurityGroups`. Required.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Vpc<Set_, S1> { self.0.put("SecurityGroups", value.into_node()); Vpc(self.0, PhantomData_) }
    /// Sets `Subnets`. Required. At least 1 item.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Vpc<S0, Set_> { self.0.put("Subnets", value.into_node()); Vpc(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Vpc> for Vpc<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.ApacheKafkaCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-apachekafkacluster.html)
#[must_use]
pub struct ApacheKafkaCluster<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApacheKafkaCluster<Missing_<super::required::bootstrap_servers>, Missing_<super::required::vpc>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApacheKafkaCluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApacheKafkaCluster<S0, S1> {
    /// Sets `BootstrapServers`. Required.
    #[inline] pub fn bootstrap_servers(mut self, value: impl IntoValue_<String>) -> ApacheKafkaCluster<Set_, S1> { self.0.put("BootstrapServers", value.into_node()); ApacheKafkaCluster(self.0, PhantomData_) }
    /// Sets `Vpc`. Required.
    #[inline] pub fn vpc(mut self, value: impl IntoValue_<Vpc>) -> ApacheKafkaCluster<S0, Set_> { self.0.put("Vpc", value.into_node()); ApacheKafkaCluster(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApacheKafkaCluster> for ApacheKafkaCluster<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.KafkaCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-kafkacluster.html)
#[must_use]
pub struct KafkaCluster<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KafkaCluster<Missing_<super::required::apache_kafka_cluster>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KafkaCluster(Properties_::new(), PhantomData_) }
}
impl<S0> KafkaCluster<S0> {
    /// Sets `ApacheKafkaCluster`. Required.
    #[inline] pub fn apache_kafka_cluster(mut self, value: impl IntoValue_<ApacheKafkaCluster>) -> KafkaCluster<Set_> { self.0.put("ApacheKafkaCluster", value.into_node()); KafkaCluster(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KafkaCluster> for KafkaCluster<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.KafkaClusterClientAuthentication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-kafkaclusterclientauthentication.html)
#[must_use]
pub struct KafkaClusterClientAuthentication<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KafkaClusterClientAuthentication<Missing_<super::required::authentication_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KafkaClusterClientAuthentication(Properties_::new(), PhantomData_) }
}
impl<S0> KafkaClusterClientAuthentication<S0> {
    /// Sets `AuthenticationType`. Required. The values are constants of [`KafkaClusterClientAuthenticationType`].
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<KafkaClusterClientAuthenticationType>) -> KafkaClusterClientAuthentication<Set_> { self.0.put("AuthenticationType", value.into_node()); KafkaClusterClientAuthentication(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KafkaClusterClientAuthentication> for KafkaClusterClientAuthentication<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.KafkaClusterEncryptionInTransit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-kafkaclusterencryptionintransit.html)
#[must_use]
pub struct KafkaClusterEncryptionInTransit<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KafkaClusterEncryptionInTransit<Missing_<super::required::encryption_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KafkaClusterEncryptionInTransit(Properties_::new(), PhantomData_) }
}
impl<S0> KafkaClusterEncryptionInTransit<S0> {
    /// Sets `EncryptionType`. Required. The values are constants of [`KafkaClusterEncryptionInTransitType`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<KafkaClusterEncryptionInTransitType>) -> KafkaClusterEncryptionInTransit<Set_> { self.0.put("EncryptionType", value.into_node()); KafkaClusterEncryptionInTransit(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KafkaClusterEncryptionInTransit> for KafkaClusterEncryptionInTransit<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.CloudWatchLogsLogDelivery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-cloudwatchlogslogdelivery.html)
#[must_use]
pub struct CloudWatchLogsLogDelivery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchLogsLogDelivery<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogsLogDelivery(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchLogsLogDelivery<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> CloudWatchLogsLogDelivery<Set_> { self.0.put("Enabled", value.into_node()); CloudWatchLogsLogDelivery(self.0, PhantomData_) }
    /// Sets `LogGroup`.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroup", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CloudWatchLogsLogDelivery> for CloudWatchLogsLogDelivery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.FirehoseLogDelivery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-firehoselogdelivery.html)
#[must_use]
pub struct FirehoseLogDelivery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FirehoseLogDelivery<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirehoseLogDelivery(Properties_::new(), PhantomData_) }
}
impl<S0> FirehoseLogDelivery<S0> {
    /// Sets `DeliveryStream`.
    #[inline] pub fn delivery_stream(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliveryStream", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> FirehoseLogDelivery<Set_> { self.0.put("Enabled", value.into_node()); FirehoseLogDelivery(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FirehoseLogDelivery> for FirehoseLogDelivery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.S3LogDelivery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-s3logdelivery.html)
#[must_use]
pub struct S3LogDelivery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3LogDelivery<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3LogDelivery(Properties_::new(), PhantomData_) }
}
impl<S0> S3LogDelivery<S0> {
    /// Sets `Bucket`.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bucket", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> S3LogDelivery<Set_> { self.0.put("Enabled", value.into_node()); S3LogDelivery(self.0, PhantomData_) }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3LogDelivery> for S3LogDelivery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.WorkerLogDelivery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-workerlogdelivery.html)
#[must_use]
pub struct WorkerLogDelivery(Properties_);
impl WorkerLogDelivery {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkerLogDelivery(Properties_::new()) }
}
impl WorkerLogDelivery {
    /// Sets `CloudWatchLogs`.
    #[inline] pub fn cloud_watch_logs(mut self, value: impl IntoValue_<CloudWatchLogsLogDelivery>) -> Self { self.0.put("CloudWatchLogs", value.into_node()); self }
    /// Sets `Firehose`.
    #[inline] pub fn firehose(mut self, value: impl IntoValue_<FirehoseLogDelivery>) -> Self { self.0.put("Firehose", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3LogDelivery>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<WorkerLogDelivery> for WorkerLogDelivery { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.LogDelivery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-logdelivery.html)
#[must_use]
pub struct LogDelivery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogDelivery<Missing_<super::required::worker_log_delivery>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogDelivery(Properties_::new(), PhantomData_) }
}
impl<S0> LogDelivery<S0> {
    /// Sets `WorkerLogDelivery`. Required.
    #[inline] pub fn worker_log_delivery(mut self, value: impl IntoValue_<WorkerLogDelivery>) -> LogDelivery<Set_> { self.0.put("WorkerLogDelivery", value.into_node()); LogDelivery(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LogDelivery> for LogDelivery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.CustomPlugin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-customplugin.html)
#[must_use]
pub struct CustomPlugin<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomPlugin<Missing_<super::required::custom_plugin_arn>, Missing_<super::required::revision>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomPlugin(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomPlugin<S0, S1> {
    /// Sets `CustomPluginArn`. Required.
    #[inline] pub fn custom_plugin_arn(mut self, value: impl IntoValue_<String>) -> CustomPlugin<Set_, S1> { self.0.put("CustomPluginArn", value.into_node()); CustomPlugin(self.0, PhantomData_) }
    /// Sets `Revision`. Required. 1 to 9223372036854775807.
    #[inline] pub fn revision(mut self, value: impl IntoValue_<i64>) -> CustomPlugin<S0, Set_> { self.0.put("Revision", value.into_node()); CustomPlugin(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomPlugin> for CustomPlugin<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.Plugin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-plugin.html)
#[must_use]
pub struct Plugin<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Plugin<Missing_<super::required::custom_plugin>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Plugin(Properties_::new(), PhantomData_) }
}
impl<S0> Plugin<S0> {
    /// Sets `CustomPlugin`. Required.
    #[inline] pub fn custom_plugin(mut self, value: impl IntoValue_<CustomPlugin>) -> Plugin<Set_> { self.0.put("CustomPlugin", value.into_node()); Plugin(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Plugin> for Plugin<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KafkaConnect::Connector.WorkerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-workerconfiguration.html)
#[must_use]
pub struct WorkerConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WorkerConfiguration<Missing_<super::required::revision>, Missing_<super::required::worker_configuration_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WorkerConfiguration<S0, S1> {
    /// Sets `Revision`. Required. 1 to 9223372036854775807.
    #[inline] pub fn revision(mut self, value: impl IntoValue_<i64>) -> WorkerConfiguration<Set_, S1> { self.0.put("Revision", value.into_node()); WorkerConfiguration(self.0, PhantomData_) }
    /// Sets `WorkerConfigurationArn`. Required.
    #[inline] pub fn worker_configuration_arn(mut self, value: impl IntoValue_<String>) -> WorkerConfiguration<S0, Set_> { self.0.put("WorkerConfigurationArn", value.into_node()); WorkerConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WorkerConfiguration> for WorkerConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::KafkaConnect::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html)
#[derive(Debug)]
pub enum KafkaClusterClientAuthenticationType {}
impl KafkaClusterClientAuthenticationType {
    /// `NONE`
    pub const NONE: Value_<KafkaClusterClientAuthenticationType> = Value_::constant("NONE");
    /// `IAM`
    pub const IAM: Value_<KafkaClusterClientAuthenticationType> = Value_::constant("IAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KafkaClusterClientAuthenticationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KafkaConnect::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html)
#[derive(Debug)]
pub enum KafkaClusterEncryptionInTransitType {}
impl KafkaClusterEncryptionInTransitType {
    /// `PLAINTEXT`
    pub const PLAINTEXT: Value_<KafkaClusterEncryptionInTransitType> = Value_::constant("PLAINTEXT");
    /// `TLS`
    pub const TLS: Value_<KafkaClusterEncryptionInTransitType> = Value_::constant("TLS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KafkaClusterEncryptionInTransitType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::KafkaConnect::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html)
#[derive(Debug)]
pub enum NetworkType {}
impl NetworkType {
    /// `IPV4`
    pub const IPV4: Value_<NetworkType> = Value_::constant("IPV4");
    /// `DUAL`
    pub const DUAL: Value_<NetworkType> = Value_::constant("DUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkType> { Value_::from_node(value.into_node()) }
}
