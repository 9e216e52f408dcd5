// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::FlowLog`

use stanchion_template::generated::*;

/// `AWS::EC2::FlowLog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html)
#[must_use]
pub struct FlowLog<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FlowLog<Missing_<super::required::resource_id>, Missing_<super::required::resource_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowLog(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FlowLog<S0, S1> {
    /// Sets `DeliverCrossAccountRole`. An update replaces the resource.
    #[inline] pub fn deliver_cross_account_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliverCrossAccountRole", value.into_node()); self }
    /// Sets `DeliverLogsPermissionArn`. An update replaces the resource.
    #[inline] pub fn deliver_logs_permission_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliverLogsPermissionArn", value.into_node()); self }
    /// Sets `DestinationOptions`. An update replaces the resource.
    #[inline] pub fn destination_options(mut self, value: impl IntoValue_<DestinationOptions>) -> Self { self.0.put("DestinationOptions", value.into_node()); self }
    /// Sets `LogDestination`. An update replaces the resource.
    #[inline] pub fn log_destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogDestination", value.into_node()); self }
    /// Sets `LogDestinationType`. An update replaces the resource. The values are constants of [`LogDestinationType`].
    #[inline] pub fn log_destination_type(mut self, value: impl IntoValue_<LogDestinationType>) -> Self { self.0.put("LogDestinationType", value.into_node()); self }
    /// Sets `LogFormat`. An update replaces the resource.
    #[inline] pub fn log_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogFormat", value.into_node()); self }
    /// Sets `LogGroupName`. An update replaces the resource.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
    /// Sets `MaxAggregationInterval`. An update replaces the resource.
    #[inline] pub fn max_aggregation_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAggregationInterval", value.into_node()); self }
    /// Sets `ResourceId`. Required. An update replaces the resource.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> FlowLog<Set_, S1> { self.0.put("ResourceId", value.into_node()); FlowLog(self.0, PhantomData_) }
    /// Sets `ResourceType`. Required. An update replaces the resource. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> FlowLog<S0, Set_> { self.0.put("ResourceType", value.into_node()); FlowLog(self.0, PhantomData_) }
    /// Sets `TagFieldSpecifications`. 1 to 3 items. An update replaces the resource.
    #[inline] pub fn tag_field_specifications(mut self, value: impl IntoValue_<Vec<TagFieldSpecification>>) -> Self { self.0.put("TagFieldSpecifications", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrafficType`. An update replaces the resource. The values are constants of [`TrafficType`].
    #[inline] pub fn traffic_type(mut self, value: impl IntoValue_<TrafficType>) -> Self { self.0.put("TrafficType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FlowLog> for FlowLog<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for FlowLog<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::FlowLog";
    type Handle = FlowLogRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FlowLog`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowLogRef(Id_);
impl From<Id_> for FlowLogRef { #[inline] fn from(id: Id_) -> Self { FlowLogRef(id) } }
impl AsRef<Id_> for FlowLogRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowLogRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::EC2::FlowLog.DestinationOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html)
#[must_use]
pub struct DestinationOptions<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DestinationOptions<Missing_<super::required::file_format>, Missing_<super::required::hive_compatible_partitions>, Missing_<super::required::per_hour_partition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DestinationOptions(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DestinationOptions<S0, S1, S2> {
    /// Sets `FileFormat`. Required. The values are constants of [`FileFormat`].
    #[inline] pub fn file_format(mut self, value: impl IntoValue_<FileFormat>) -> DestinationOptions<Set_, S1, S2> { self.0.put("FileFormat", value.into_node()); DestinationOptions(self.0, PhantomData_) }
    /// Sets `HiveCompatiblePartitions`. Required.
    #[inline] pub fn hive_compatible_partitions(mut self, value: impl IntoValue_<bool>) -> DestinationOptions<S0, Set_, S2> { self.0.put("HiveCompatiblePartitions", value.into_node()); DestinationOptions(self.0, PhantomData_) }
    /// Sets `PerHourPartition`. Required.
    #[inline] pub fn per_hour_partition(mut self, value: impl IntoValue_<bool>) -> DestinationOptions<S0, S1, Set_> { self.0.put("PerHourPartition", value.into_node()); DestinationOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DestinationOptions> for DestinationOptions<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::FlowLog.TagFieldSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-flowlog-tagfieldspecification.html)
#[must_use]
pub struct TagFieldSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TagFieldSpecification<Missing_<super::required::resource_type>, Missing_<super::required::tag_keys>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TagFieldSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TagFieldSpecification<S0, S1> {
    /// Sets `ResourceType`. Required. The values are constants of [`TagFieldSpecificationResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<TagFieldSpecificationResourceType>) -> TagFieldSpecification<Set_, S1> { self.0.put("ResourceType", value.into_node()); TagFieldSpecification(self.0, PhantomData_) }
    /// Sets `TagKeys`. Required. 1 to 2 items.
    #[inline] pub fn tag_keys(mut self, value: impl IntoValue_<Vec<String>>) -> TagFieldSpecification<S0, Set_> { self.0.put("TagKeys", value.into_node()); TagFieldSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TagFieldSpecification> for TagFieldSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::FlowLog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html)
#[derive(Debug)]
pub enum FileFormat {}
impl FileFormat {
    /// `plain-text`
    pub const PLAIN_TEXT: Value_<FileFormat> = Value_::constant("plain-text");
    /// `parquet`
    pub const PARQUET: Value_<FileFormat> = Value_::constant("parquet");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FileFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::FlowLog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html)
#[derive(Debug)]
pub enum LogDestinationType {}
impl LogDestinationType {
    /// `cloud-watch-logs`
    pub const CLOUD_WATCH_LOGS: Value_<LogDestinationType> = Value_::constant("cloud-watch-logs");
    /// `s3`
    pub const S3: Value_<LogDestinationType> = Value_::constant("s3");
    /// `kinesis-data-firehose`
    pub const KINESIS_DATA_FIREHOSE: Value_<LogDestinationType> = Value_::constant("kinesis-data-firehose");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogDestinationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::FlowLog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `NetworkInterface`
    pub const NETWORK_INTERFACE: Value_<ResourceType> = Value_::constant("NetworkInterface");
    /// `Subnet`
    pub const SUBNET: Value_<ResourceType> = Value_::constant("Subnet");
    /// `VPC`
    pub const VPC: Value_<ResourceType> = Value_::constant("VPC");
    /// `TransitGateway`
    pub const TRANSIT_GATEWAY: Value_<ResourceType> = Value_::constant("TransitGateway");
    /// `TransitGatewayAttachment`
    pub const TRANSIT_GATEWAY_ATTACHMENT: Value_<ResourceType> = Value_::constant("TransitGatewayAttachment");
    /// `RegionalNatGateway`
    pub const REGIONAL_NAT_GATEWAY: Value_<ResourceType> = Value_::constant("RegionalNatGateway");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::FlowLog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html)
#[derive(Debug)]
pub enum TagFieldSpecificationResourceType {}
impl TagFieldSpecificationResourceType {
    /// `auto-scaling-group`
    pub const AUTO_SCALING_GROUP: Value_<TagFieldSpecificationResourceType> = Value_::constant("auto-scaling-group");
    /// `instance`
    pub const INSTANCE: Value_<TagFieldSpecificationResourceType> = Value_::constant("instance");
    /// `network-interface`
    pub const NETWORK_INTERFACE: Value_<TagFieldSpecificationResourceType> = Value_::constant("network-interface");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TagFieldSpecificationResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::FlowLog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html)
#[derive(Debug)]
pub enum TrafficType {}
impl TrafficType {
    /// `ACCEPT`
    pub const ACCEPT: Value_<TrafficType> = Value_::constant("ACCEPT");
    /// `ALL`
    pub const ALL: Value_<TrafficType> = Value_::constant("ALL");
    /// `REJECT`
    pub const REJECT: Value_<TrafficType> = Value_::constant("REJECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrafficType> { Value_::from_node(value.into_node()) }
}
