// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudTrail::Trail`

use stanchion_template::generated::*;

/// `AWS::CloudTrail::Trail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html)
#[must_use]
pub struct Trail<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Trail<Missing_<super::required::is_logging>, Missing_<super::required::s3_bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Trail(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Trail<S0, S1> {
    /// Sets `AdvancedEventSelectors`.
    #[inline] pub fn advanced_event_selectors(mut self, value: impl IntoValue_<Vec<AdvancedEventSelector>>) -> Self { self.0.put("AdvancedEventSelectors", value.into_node()); self }
    /// Sets `AggregationConfigurations`. At most 1 item.
    #[inline] pub fn aggregation_configurations(mut self, value: impl IntoValue_<Vec<AggregationConfiguration>>) -> Self { self.0.put("AggregationConfigurations", value.into_node()); self }
    /// Sets `CloudWatchLogsLogGroupArn`.
    #[inline] pub fn cloud_watch_logs_log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudWatchLogsLogGroupArn", value.into_node()); self }
    /// Sets `CloudWatchLogsRoleArn`.
    #[inline] pub fn cloud_watch_logs_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudWatchLogsRoleArn", value.into_node()); self }
    /// Sets `EnableLogFileValidation`.
    #[inline] pub fn enable_log_file_validation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableLogFileValidation", value.into_node()); self }
    /// Sets `EventSelectors`. At most 5 items.
    #[inline] pub fn event_selectors(mut self, value: impl IntoValue_<Vec<EventSelector>>) -> Self { self.0.put("EventSelectors", value.into_node()); self }
    /// Sets `IncludeGlobalServiceEvents`.
    #[inline] pub fn include_global_service_events(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeGlobalServiceEvents", value.into_node()); self }
    /// Sets `InsightSelectors`.
    #[inline] pub fn insight_selectors(mut self, value: impl IntoValue_<Vec<InsightSelector>>) -> Self { self.0.put("InsightSelectors", value.into_node()); self }
    /// Sets `IsLogging`. Required.
    #[inline] pub fn is_logging(mut self, value: impl IntoValue_<bool>) -> Trail<Set_, S1> { self.0.put("IsLogging", value.into_node()); Trail(self.0, PhantomData_) }
    /// Sets `IsMultiRegionTrail`.
    #[inline] pub fn is_multi_region_trail(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsMultiRegionTrail", value.into_node()); self }
    /// Sets `IsOrganizationTrail`.
    #[inline] pub fn is_organization_trail(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsOrganizationTrail", value.into_node()); self }
    /// Sets `KMSKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKeyId", value.into_node()); self }
    /// Sets `S3BucketName`. Required.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Trail<S0, Set_> { self.0.put("S3BucketName", value.into_node()); Trail(self.0, PhantomData_) }
    /// Sets `S3KeyPrefix`. At most 200 characters.
    #[inline] pub fn s3_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3KeyPrefix", value.into_node()); self }
    /// Sets `SnsTopicName`. At most 256 characters.
    #[inline] pub fn sns_topic_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnsTopicName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrailName`. 3 to 128 characters. An update replaces the resource.
    #[inline] pub fn trail_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrailName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Trail> for Trail<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Trail<S0, S1> {
    const TYPE: &'static str = "AWS::CloudTrail::Trail";
    type Handle = TrailRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Trail`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrailRef(Id_);
impl From<Id_> for TrailRef { #[inline] fn from(id: Id_) -> Self { TrailRef(id) } }
impl AsRef<Id_> for TrailRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrailRef {
    /// `Ref`: `TrailName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `SnsTopicArn`
    #[inline] pub fn sns_topic_arn(&self) -> Value_<String> { self.0.attribute("SnsTopicArn") }
}
/// `AWS::CloudTrail::Trail.AdvancedFieldSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-advancedfieldselector.html)
#[must_use]
pub struct AdvancedFieldSelector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AdvancedFieldSelector<Missing_<super::required::field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AdvancedFieldSelector(Properties_::new(), PhantomData_) }
}
impl<S0> AdvancedFieldSelector<S0> {
    /// Sets `EndsWith`. At least 1 item.
    #[inline] pub fn ends_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EndsWith", value.into_node()); self }
    /// Sets `Equals`. At least 1 item.
    #[inline] pub fn equals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Equals", value.into_node()); self }
    /// Sets `Field`. Required. 1 to 1000 characters.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> AdvancedFieldSelector<Set_> { self.0.put("Field", value.into_node()); AdvancedFieldSelector(self.0, PhantomData_) }
    /// Sets `NotEndsWith`. At least 1 item.
    #[inline] pub fn not_ends_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotEndsWith", value.into_node()); self }
    /// Sets `NotEquals`. At least 1 item.
    #[inline] pub fn not_equals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotEquals", value.into_node()); self }
    /// Sets `NotStartsWith`. At least 1 item.
    #[inline] pub fn not_starts_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotStartsWith", value.into_node()); self }
    /// Sets `StartsWith`. At least 1 item.
    #[inline] pub fn starts_with(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StartsWith", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AdvancedFieldSelector> for AdvancedFieldSelector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudTrail::Trail.AdvancedEventSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-advancedeventselector.html)
#[must_use]
pub struct AdvancedEventSelector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AdvancedEventSelector<Missing_<super::required::field_selectors>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AdvancedEventSelector(Properties_::new(), PhantomData_) }
}
impl<S0> AdvancedEventSelector<S0> {
    /// Sets `FieldSelectors`. Required. At least 1 item.
    #[inline] pub fn field_selectors(mut self, value: impl IntoValue_<Vec<AdvancedFieldSelector>>) -> AdvancedEventSelector<Set_> { self.0.put("FieldSelectors", value.into_node()); AdvancedEventSelector(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 1000 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AdvancedEventSelector> for AdvancedEventSelector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudTrail::Trail.AggregationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-aggregationconfiguration.html)
#[must_use]
pub struct AggregationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AggregationConfiguration<Missing_<super::required::event_category>, Missing_<super::required::templates>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AggregationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AggregationConfiguration<S0, S1> {
    /// Sets `EventCategory`. Required. The values are constants of [`EventCategory`].
    #[inline] pub fn event_category(mut self, value: impl IntoValue_<EventCategory>) -> AggregationConfiguration<Set_, S1> { self.0.put("EventCategory", value.into_node()); AggregationConfiguration(self.0, PhantomData_) }
    /// Sets `Templates`. Required. 1 to 50 items. The values are constants of [`Template`].
    #[inline] pub fn templates(mut self, value: impl IntoValue_<Vec<Template>>) -> AggregationConfiguration<S0, Set_> { self.0.put("Templates", value.into_node()); AggregationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AggregationConfiguration> for AggregationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudTrail::Trail.DataResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-dataresource.html)
#[must_use]
pub struct DataResource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataResource<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataResource(Properties_::new(), PhantomData_) }
}
impl<S0> DataResource<S0> {
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> DataResource<Set_> { self.0.put("Type", value.into_node()); DataResource(self.0, PhantomData_) }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataResource> for DataResource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudTrail::Trail.EventSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-eventselector.html)
#[must_use]
pub struct EventSelector(Properties_);
impl EventSelector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EventSelector(Properties_::new()) }
}
impl EventSelector {
    /// Sets `DataResources`.
    #[inline] pub fn data_resources(mut self, value: impl IntoValue_<Vec<DataResource>>) -> Self { self.0.put("DataResources", value.into_node()); self }
    /// Sets `ExcludeManagementEventSources`.
    #[inline] pub fn exclude_management_event_sources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeManagementEventSources", value.into_node()); self }
    /// Sets `IncludeManagementEvents`.
    #[inline] pub fn include_management_events(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeManagementEvents", value.into_node()); self }
    /// Sets `ReadWriteType`. The values are constants of [`ReadWriteType`].
    #[inline] pub fn read_write_type(mut self, value: impl IntoValue_<ReadWriteType>) -> Self { self.0.put("ReadWriteType", value.into_node()); self }
}
impl IntoValue_<EventSelector> for EventSelector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudTrail::Trail.InsightSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-insightselector.html)
#[must_use]
pub struct InsightSelector(Properties_);
impl InsightSelector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InsightSelector(Properties_::new()) }
}
impl InsightSelector {
    /// Sets `EventCategories`. The values are constants of [`SourceEventCategory`].
    #[inline] pub fn event_categories(mut self, value: impl IntoValue_<Vec<SourceEventCategory>>) -> Self { self.0.put("EventCategories", value.into_node()); self }
    /// Sets `InsightType`. The values are constants of [`InsightType`].
    #[inline] pub fn insight_type(mut self, value: impl IntoValue_<InsightType>) -> Self { self.0.put("InsightType", value.into_node()); self }
}
impl IntoValue_<InsightSelector> for InsightSelector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudTrail::Trail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html)
#[derive(Debug)]
pub enum EventCategory {}
impl EventCategory {
    /// `Data`
    pub const DATA: Value_<EventCategory> = Value_::constant("Data");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EventCategory> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudTrail::Trail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html)
#[derive(Debug)]
pub enum Template {}
impl Template {
    /// `API_ACTIVITY`
    pub const API_ACTIVITY: Value_<Template> = Value_::constant("API_ACTIVITY");
    /// `RESOURCE_ACCESS`
    pub const RESOURCE_ACCESS: Value_<Template> = Value_::constant("RESOURCE_ACCESS");
    /// `USER_ACTIONS`
    pub const USER_ACTIONS: Value_<Template> = Value_::constant("USER_ACTIONS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Template> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudTrail::Trail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `AWS::Lambda::Function`
    pub const AWS_LAMBDA_FUNCTION: Value_<Type> = Value_::constant("AWS::Lambda::Function");
    /// `AWS::S3::Object`
    pub const AWS_S3_OBJECT: Value_<Type> = Value_::constant("AWS::S3::Object");
    /// `AWS::DynamoDB::Table`
    pub const AWS_DYNAMO_DB_TABLE: Value_<Type> = Value_::constant("AWS::DynamoDB::Table");
    /// `AWS::S3Outposts::Object`
    pub const AWS_S3_OUTPOSTS_OBJECT: Value_<Type> = Value_::constant("AWS::S3Outposts::Object");
    /// `AWS::ManagedBlockchain::Node`
    pub const AWS_MANAGED_BLOCKCHAIN_NODE: Value_<Type> = Value_::constant("AWS::ManagedBlockchain::Node");
    /// `AWS::S3ObjectLambda::AccessPoint`
    pub const AWS_S3_OBJECT_LAMBDA_ACCESS_POINT: Value_<Type> = Value_::constant("AWS::S3ObjectLambda::AccessPoint");
    /// `AWS::EC2::Snapshot`
    pub const AWS_EC2_SNAPSHOT: Value_<Type> = Value_::constant("AWS::EC2::Snapshot");
    /// `AWS::S3::AccessPoint`
    pub const AWS_S3_ACCESS_POINT: Value_<Type> = Value_::constant("AWS::S3::AccessPoint");
    /// `AWS::DynamoDB::Stream`
    pub const AWS_DYNAMO_DB_STREAM: Value_<Type> = Value_::constant("AWS::DynamoDB::Stream");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudTrail::Trail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html)
#[derive(Debug)]
pub enum ReadWriteType {}
impl ReadWriteType {
    /// `All`
    pub const ALL: Value_<ReadWriteType> = Value_::constant("All");
    /// `ReadOnly`
    pub const READ_ONLY: Value_<ReadWriteType> = Value_::constant("ReadOnly");
    /// `WriteOnly`
    pub const WRITE_ONLY: Value_<ReadWriteType> = Value_::constant("WriteOnly");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReadWriteType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudTrail::Trail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html)
#[derive(Debug)]
pub enum SourceEventCategory {}
impl SourceEventCategory {
    /// `Management`
    pub const MANAGEMENT: Value_<SourceEventCategory> = Value_::constant("Management");
    /// `Data`
    pub const DATA: Value_<SourceEventCategory> = Value_::constant("Data");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceEventCategory> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudTrail::Trail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html)
#[derive(Debug)]
pub enum InsightType {}
impl InsightType {
    /// `ApiCallRateInsight`
    pub const API_CALL_RATE_INSIGHT: Value_<InsightType> = Value_::constant("ApiCallRateInsight");
    /// `ApiErrorRateInsight`
    pub const API_ERROR_RATE_INSIGHT: Value_<InsightType> = Value_::constant("ApiErrorRateInsight");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InsightType> { Value_::from_node(value.into_node()) }
}
