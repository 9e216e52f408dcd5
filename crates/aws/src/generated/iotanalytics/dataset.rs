// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTAnalytics::Dataset`

use stanchion_template::generated::*;

/// `AWS::IoTAnalytics::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-dataset.html)
#[must_use]
pub struct Dataset<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Dataset<Missing_<super::required::actions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dataset(Properties_::new(), PhantomData_) }
}
impl<S0> Dataset<S0> {
    /// Sets `Actions`. Required. Exactly 1 item.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> Dataset<Set_> { self.0.put("Actions", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `ContentDeliveryRules`. 0 to 20 items.
    #[inline] pub fn content_delivery_rules(mut self, value: impl IntoValue_<Vec<DatasetContentDeliveryRule>>) -> Self { self.0.put("ContentDeliveryRules", value.into_node()); self }
    /// Sets `DatasetName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn dataset_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatasetName", value.into_node()); self }
    /// Sets `LateDataRules`. Exactly 1 item.
    #[inline] pub fn late_data_rules(mut self, value: impl IntoValue_<Vec<LateDataRule>>) -> Self { self.0.put("LateDataRules", value.into_node()); self }
    /// Sets `RetentionPeriod`.
    #[inline] pub fn retention_period(mut self, value: impl IntoValue_<RetentionPeriod>) -> Self { self.0.put("RetentionPeriod", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Triggers`. 0 to 5 items.
    #[inline] pub fn triggers(mut self, value: impl IntoValue_<Vec<Trigger>>) -> Self { self.0.put("Triggers", value.into_node()); self }
    /// Sets `VersioningConfiguration`.
    #[inline] pub fn versioning_configuration(mut self, value: impl IntoValue_<VersioningConfiguration>) -> Self { self.0.put("VersioningConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Dataset> for Dataset<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Dataset<S0> {
    const TYPE: &'static str = "AWS::IoTAnalytics::Dataset";
    type Handle = DatasetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dataset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatasetRef(Id_);
impl From<Id_> for DatasetRef { #[inline] fn from(id: Id_) -> Self { DatasetRef(id) } }
impl AsRef<Id_> for DatasetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatasetRef {
    /// `Ref`: `DatasetName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoTAnalytics::Dataset.ResourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-resourceconfiguration.html)
#[must_use]
pub struct ResourceConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourceConfiguration<Missing_<super::required::compute_type>, Missing_<super::required::volume_size_in_gb>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourceConfiguration<S0, S1> {
    /// Sets `ComputeType`. Required. The values are constants of [`ComputeType`].
    #[inline] pub fn compute_type(mut self, value: impl IntoValue_<ComputeType>) -> ResourceConfiguration<Set_, S1> { self.0.put("ComputeType", value.into_node()); ResourceConfiguration(self.0, PhantomData_) }
    /// Sets `VolumeSizeInGB`. Required. 1 to 50.
    #[inline] pub fn volume_size_in_gb(mut self, value: impl IntoValue_<i64>) -> ResourceConfiguration<S0, Set_> { self.0.put("VolumeSizeInGB", value.into_node()); ResourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourceConfiguration> for ResourceConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.DatasetContentVersionValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-datasetcontentversionvalue.html)
#[must_use]
pub struct DatasetContentVersionValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatasetContentVersionValue<Missing_<super::required::dataset_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatasetContentVersionValue(Properties_::new(), PhantomData_) }
}
impl<S0> DatasetContentVersionValue<S0> {
    /// Sets `DatasetName`. Required. 1 to 128 characters.
    #[inline] pub fn dataset_name(mut self, value: impl IntoValue_<String>) -> DatasetContentVersionValue<Set_> { self.0.put("DatasetName", value.into_node()); DatasetContentVersionValue(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DatasetContentVersionValue> for DatasetContentVersionValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.OutputFileUriValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-outputfileurivalue.html)
#[must_use]
pub struct OutputFileUriValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OutputFileUriValue<Missing_<super::required::file_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutputFileUriValue(Properties_::new(), PhantomData_) }
}
impl<S0> OutputFileUriValue<S0> {
    /// Sets `FileName`. Required.
    #[inline] pub fn file_name(mut self, value: impl IntoValue_<String>) -> OutputFileUriValue<Set_> { self.0.put("FileName", value.into_node()); OutputFileUriValue(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OutputFileUriValue> for OutputFileUriValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.Variable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-variable.html)
#[must_use]
pub struct Variable<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Variable<Missing_<super::required::variable_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Variable(Properties_::new(), PhantomData_) }
}
impl<S0> Variable<S0> {
    /// Sets `DatasetContentVersionValue`.
    #[inline] pub fn dataset_content_version_value(mut self, value: impl IntoValue_<DatasetContentVersionValue>) -> Self { self.0.put("DatasetContentVersionValue", value.into_node()); self }
    /// Sets `DoubleValue`.
    #[inline] pub fn double_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DoubleValue", value.into_node()); self }
    /// Sets `OutputFileUriValue`.
    #[inline] pub fn output_file_uri_value(mut self, value: impl IntoValue_<OutputFileUriValue>) -> Self { self.0.put("OutputFileUriValue", value.into_node()); self }
    /// Sets `StringValue`. 0 to 1024 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
    /// Sets `VariableName`. Required. 1 to 256 characters.
    #[inline] pub fn variable_name(mut self, value: impl IntoValue_<String>) -> Variable<Set_> { self.0.put("VariableName", value.into_node()); Variable(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Variable> for Variable<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.ContainerAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-containeraction.html)
#[must_use]
pub struct ContainerAction<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ContainerAction<Missing_<super::required::execution_role_arn>, Missing_<super::required::image>, Missing_<super::required::resource_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ContainerAction<S0, S1, S2> {
    /// Sets `ExecutionRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> ContainerAction<Set_, S1, S2> { self.0.put("ExecutionRoleArn", value.into_node()); ContainerAction(self.0, PhantomData_) }
    /// Sets `Image`. Required. At most 255 characters.
    #[inline] pub fn image(mut self, value: impl IntoValue_<String>) -> ContainerAction<S0, Set_, S2> { self.0.put("Image", value.into_node()); ContainerAction(self.0, PhantomData_) }
    /// Sets `ResourceConfiguration`. Required.
    #[inline] pub fn resource_configuration(mut self, value: impl IntoValue_<ResourceConfiguration>) -> ContainerAction<S0, S1, Set_> { self.0.put("ResourceConfiguration", value.into_node()); ContainerAction(self.0, PhantomData_) }
    /// Sets `Variables`. 0 to 50 items.
    #[inline] pub fn variables(mut self, value: impl IntoValue_<Vec<Variable>>) -> Self { self.0.put("Variables", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ContainerAction> for ContainerAction<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.DeltaTime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-deltatime.html)
#[must_use]
pub struct DeltaTime<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DeltaTime<Missing_<super::required::offset_seconds>, Missing_<super::required::time_expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeltaTime(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DeltaTime<S0, S1> {
    /// Sets `OffsetSeconds`. Required.
    #[inline] pub fn offset_seconds(mut self, value: impl IntoValue_<i64>) -> DeltaTime<Set_, S1> { self.0.put("OffsetSeconds", value.into_node()); DeltaTime(self.0, PhantomData_) }
    /// Sets `TimeExpression`. Required.
    #[inline] pub fn time_expression(mut self, value: impl IntoValue_<String>) -> DeltaTime<S0, Set_> { self.0.put("TimeExpression", value.into_node()); DeltaTime(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DeltaTime> for DeltaTime<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-filter.html)
#[must_use]
pub struct Filter(Properties_);
impl Filter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Filter(Properties_::new()) }
}
impl Filter {
    /// Sets `DeltaTime`.
    #[inline] pub fn delta_time(mut self, value: impl IntoValue_<DeltaTime>) -> Self { self.0.put("DeltaTime", value.into_node()); self }
}
impl IntoValue_<Filter> for Filter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.QueryAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-queryaction.html)
#[must_use]
pub struct QueryAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QueryAction<Missing_<super::required::sql_query>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueryAction(Properties_::new(), PhantomData_) }
}
impl<S0> QueryAction<S0> {
    /// Sets `Filters`. At most 1 item.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<Vec<Filter>>) -> Self { self.0.put("Filters", value.into_node()); self }
    /// Sets `SqlQuery`. Required.
    #[inline] pub fn sql_query(mut self, value: impl IntoValue_<String>) -> QueryAction<Set_> { self.0.put("SqlQuery", value.into_node()); QueryAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QueryAction> for QueryAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-action.html)
#[must_use]
pub struct Action<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Action<Missing_<super::required::action_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Action(Properties_::new(), PhantomData_) }
}
impl<S0> Action<S0> {
    /// Sets `ActionName`. Required. 1 to 128 characters.
    #[inline] pub fn action_name(mut self, value: impl IntoValue_<String>) -> Action<Set_> { self.0.put("ActionName", value.into_node()); Action(self.0, PhantomData_) }
    /// Sets `ContainerAction`.
    #[inline] pub fn container_action(mut self, value: impl IntoValue_<ContainerAction>) -> Self { self.0.put("ContainerAction", value.into_node()); self }
    /// Sets `QueryAction`.
    #[inline] pub fn query_action(mut self, value: impl IntoValue_<QueryAction>) -> Self { self.0.put("QueryAction", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Action> for Action<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.IotEventsDestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-ioteventsdestinationconfiguration.html)
#[must_use]
pub struct IotEventsDestinationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IotEventsDestinationConfiguration<Missing_<super::required::input_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IotEventsDestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IotEventsDestinationConfiguration<S0, S1> {
    /// Sets `InputName`. Required. 1 to 128 characters.
    #[inline] pub fn input_name(mut self, value: impl IntoValue_<String>) -> IotEventsDestinationConfiguration<Set_, S1> { self.0.put("InputName", value.into_node()); IotEventsDestinationConfiguration(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> IotEventsDestinationConfiguration<S0, Set_> { self.0.put("RoleArn", value.into_node()); IotEventsDestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IotEventsDestinationConfiguration> for IotEventsDestinationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.GlueConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-glueconfiguration.html)
#[must_use]
pub struct GlueConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GlueConfiguration<Missing_<super::required::database_name>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlueConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GlueConfiguration<S0, S1> {
    /// Sets `DatabaseName`. Required. 1 to 150 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> GlueConfiguration<Set_, S1> { self.0.put("DatabaseName", value.into_node()); GlueConfiguration(self.0, PhantomData_) }
    /// Sets `TableName`. Required. 1 to 150 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> GlueConfiguration<S0, Set_> { self.0.put("TableName", value.into_node()); GlueConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GlueConfiguration> for GlueConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.S3DestinationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-s3destinationconfiguration.html)
#[must_use]
pub struct S3DestinationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl S3DestinationConfiguration<Missing_<super::required::bucket>, Missing_<super::required::key>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3DestinationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> S3DestinationConfiguration<S0, S1, S2> {
    /// Sets `Bucket`. Required. 3 to 255 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3DestinationConfiguration<Set_, S1, S2> { self.0.put("Bucket", value.into_node()); S3DestinationConfiguration(self.0, PhantomData_) }
    /// Sets `GlueConfiguration`.
    #[inline] pub fn glue_configuration(mut self, value: impl IntoValue_<GlueConfiguration>) -> Self { self.0.put("GlueConfiguration", value.into_node()); self }
    /// Sets `Key`. Required. 1 to 255 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3DestinationConfiguration<S0, Set_, S2> { self.0.put("Key", value.into_node()); S3DestinationConfiguration(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> S3DestinationConfiguration<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); S3DestinationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<S3DestinationConfiguration> for S3DestinationConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.DatasetContentDeliveryRuleDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-datasetcontentdeliveryruledestination.html)
#[must_use]
pub struct DatasetContentDeliveryRuleDestination(Properties_);
impl DatasetContentDeliveryRuleDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatasetContentDeliveryRuleDestination(Properties_::new()) }
}
impl DatasetContentDeliveryRuleDestination {
    /// Sets `IotEventsDestinationConfiguration`.
    #[inline] pub fn iot_events_destination_configuration(mut self, value: impl IntoValue_<IotEventsDestinationConfiguration>) -> Self { self.0.put("IotEventsDestinationConfiguration", value.into_node()); self }
    /// Sets `S3DestinationConfiguration`.
    #[inline] pub fn s3_destination_configuration(mut self, value: impl IntoValue_<S3DestinationConfiguration>) -> Self { self.0.put("S3DestinationConfiguration", value.into_node()); self }
}
impl IntoValue_<DatasetContentDeliveryRuleDestination> for DatasetContentDeliveryRuleDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.DatasetContentDeliveryRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-datasetcontentdeliveryrule.html)
#[must_use]
pub struct DatasetContentDeliveryRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatasetContentDeliveryRule<Missing_<super::required::destination>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatasetContentDeliveryRule(Properties_::new(), PhantomData_) }
}
impl<S0> DatasetContentDeliveryRule<S0> {
    /// Sets `Destination`. Required.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<DatasetContentDeliveryRuleDestination>) -> DatasetContentDeliveryRule<Set_> { self.0.put("Destination", value.into_node()); DatasetContentDeliveryRule(self.0, PhantomData_) }
    /// Sets `EntryName`.
    #[inline] pub fn entry_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntryName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DatasetContentDeliveryRule> for DatasetContentDeliveryRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.DeltaTimeSessionWindowConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-deltatimesessionwindowconfiguration.html)
#[must_use]
pub struct DeltaTimeSessionWindowConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeltaTimeSessionWindowConfiguration<Missing_<super::required::timeout_in_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeltaTimeSessionWindowConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DeltaTimeSessionWindowConfiguration<S0> {
    /// Sets `TimeoutInMinutes`. Required. 1 to 60.
    #[inline] pub fn timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> DeltaTimeSessionWindowConfiguration<Set_> { self.0.put("TimeoutInMinutes", value.into_node()); DeltaTimeSessionWindowConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DeltaTimeSessionWindowConfiguration> for DeltaTimeSessionWindowConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.LateDataRuleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-latedataruleconfiguration.html)
#[must_use]
pub struct LateDataRuleConfiguration(Properties_);
impl LateDataRuleConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LateDataRuleConfiguration(Properties_::new()) }
}
impl LateDataRuleConfiguration {
    /// Sets `DeltaTimeSessionWindowConfiguration`.
    #[inline] pub fn delta_time_session_window_configuration(mut self, value: impl IntoValue_<DeltaTimeSessionWindowConfiguration>) -> Self { self.0.put("DeltaTimeSessionWindowConfiguration", value.into_node()); self }
}
impl IntoValue_<LateDataRuleConfiguration> for LateDataRuleConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.LateDataRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-latedatarule.html)
#[must_use]
pub struct LateDataRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LateDataRule<Missing_<super::required::rule_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LateDataRule(Properties_::new(), PhantomData_) }
}
impl<S0> LateDataRule<S0> {
    /// Sets `RuleConfiguration`. Required.
    #[inline] pub fn rule_configuration(mut self, value: impl IntoValue_<LateDataRuleConfiguration>) -> LateDataRule<Set_> { self.0.put("RuleConfiguration", value.into_node()); LateDataRule(self.0, PhantomData_) }
    /// Sets `RuleName`. 1 to 128 characters.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LateDataRule> for LateDataRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.RetentionPeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-retentionperiod.html)
#[must_use]
pub struct RetentionPeriod(Properties_);
impl RetentionPeriod {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetentionPeriod(Properties_::new()) }
}
impl RetentionPeriod {
    /// Sets `NumberOfDays`. 1 to 2147483647.
    #[inline] pub fn number_of_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfDays", value.into_node()); self }
    /// Sets `Unlimited`.
    #[inline] pub fn unlimited(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Unlimited", value.into_node()); self }
}
impl IntoValue_<RetentionPeriod> for RetentionPeriod { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-schedule.html)
#[must_use]
pub struct Schedule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Schedule<Missing_<super::required::schedule_expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new(), PhantomData_) }
}
impl<S0> Schedule<S0> {
    /// Sets `ScheduleExpression`. Required.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> Schedule<Set_> { self.0.put("ScheduleExpression", value.into_node()); Schedule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Schedule> for Schedule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.TriggeringDataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-triggeringdataset.html)
#[must_use]
pub struct TriggeringDataset<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TriggeringDataset<Missing_<super::required::dataset_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TriggeringDataset(Properties_::new(), PhantomData_) }
}
impl<S0> TriggeringDataset<S0> {
    /// Sets `DatasetName`. Required. 1 to 128 characters.
    #[inline] pub fn dataset_name(mut self, value: impl IntoValue_<String>) -> TriggeringDataset<Set_> { self.0.put("DatasetName", value.into_node()); TriggeringDataset(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TriggeringDataset> for TriggeringDataset<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.Trigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-trigger.html)
#[must_use]
pub struct Trigger(Properties_);
impl Trigger {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Trigger(Properties_::new()) }
}
impl Trigger {
    /// Sets `Schedule`.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<Schedule>) -> Self { self.0.put("Schedule", value.into_node()); self }
    /// Sets `TriggeringDataset`.
    #[inline] pub fn triggering_dataset(mut self, value: impl IntoValue_<TriggeringDataset>) -> Self { self.0.put("TriggeringDataset", value.into_node()); self }
}
impl IntoValue_<Trigger> for Trigger { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTAnalytics::Dataset.VersioningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-versioningconfiguration.html)
#[must_use]
pub struct VersioningConfiguration(Properties_);
impl VersioningConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VersioningConfiguration(Properties_::new()) }
}
impl VersioningConfiguration {
    /// Sets `MaxVersions`. 1 to 1000.
    #[inline] pub fn max_versions(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxVersions", value.into_node()); self }
    /// Sets `Unlimited`.
    #[inline] pub fn unlimited(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Unlimited", value.into_node()); self }
}
impl IntoValue_<VersioningConfiguration> for VersioningConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTAnalytics::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-dataset.html)
#[derive(Debug)]
pub enum ComputeType {}
impl ComputeType {
    /// `ACU_1`
    pub const ACU_1: Value_<ComputeType> = Value_::constant("ACU_1");
    /// `ACU_2`
    pub const ACU_2: Value_<ComputeType> = Value_::constant("ACU_2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComputeType> { Value_::from_node(value.into_node()) }
}
