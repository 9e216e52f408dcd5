// Made by `cargo xtask generate`; do not edit.
//! `AWS::DynamoDB::Table`

use stanchion_template::generated::*;

/// `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[must_use]
pub struct Table<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Table<Missing_<super::required::key_schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Table(Properties_::new(), PhantomData_) }
}
impl<S0> Table<S0> {
    /// Sets `AttributeDefinitions`.
    #[inline] pub fn attribute_definitions(mut self, value: impl IntoValue_<Vec<AttributeDefinition>>) -> Self { self.0.put("AttributeDefinitions", value.into_node()); self }
    /// Sets `BillingMode`. The values are constants of [`BillingMode`].
    #[inline] pub fn billing_mode(mut self, value: impl IntoValue_<BillingMode>) -> Self { self.0.put("BillingMode", value.into_node()); self }
    /// Sets `ContributorInsightsSpecification`.
    #[inline] pub fn contributor_insights_specification(mut self, value: impl IntoValue_<ContributorInsightsSpecification>) -> Self { self.0.put("ContributorInsightsSpecification", value.into_node()); self }
    /// Sets `DeletionProtectionEnabled`.
    #[inline] pub fn deletion_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value.into_node()); self }
    /// Sets `GlobalSecondaryIndexes`.
    #[inline] pub fn global_secondary_indexes(mut self, value: impl IntoValue_<Vec<GlobalSecondaryIndex>>) -> Self { self.0.put("GlobalSecondaryIndexes", value.into_node()); self }
    /// Sets `ImportSourceSpecification`. An update replaces the resource.
    #[inline] pub fn import_source_specification(mut self, value: impl IntoValue_<ImportSourceSpecification>) -> Self { self.0.put("ImportSourceSpecification", value.into_node()); self }
    /// Sets `KeySchema`. Required. At least 1 item. An update may replace the resource.
    #[inline] pub fn key_schema(mut self, value: impl IntoValue_<KeySchema>) -> Table<Set_> { self.0.put("KeySchema", value.into_node()); Table(self.0, PhantomData_) }
    /// Sets `KinesisStreamSpecification`.
    #[inline] pub fn kinesis_stream_specification(mut self, value: impl IntoValue_<KinesisStreamSpecification>) -> Self { self.0.put("KinesisStreamSpecification", value.into_node()); self }
    /// Sets `LocalSecondaryIndexes`.
    #[inline] pub fn local_secondary_indexes(mut self, value: impl IntoValue_<Vec<LocalSecondaryIndex>>) -> Self { self.0.put("LocalSecondaryIndexes", value.into_node()); self }
    /// Sets `OnDemandThroughput`.
    #[inline] pub fn on_demand_throughput(mut self, value: impl IntoValue_<OnDemandThroughput>) -> Self { self.0.put("OnDemandThroughput", value.into_node()); self }
    /// Sets `PointInTimeRecoverySpecification`.
    #[inline] pub fn point_in_time_recovery_specification(mut self, value: impl IntoValue_<PointInTimeRecoverySpecification>) -> Self { self.0.put("PointInTimeRecoverySpecification", value.into_node()); self }
    /// Sets `ProvisionedThroughput`.
    #[inline] pub fn provisioned_throughput(mut self, value: impl IntoValue_<ProvisionedThroughput>) -> Self { self.0.put("ProvisionedThroughput", value.into_node()); self }
    /// Sets `ResourcePolicy`.
    #[inline] pub fn resource_policy(mut self, value: impl IntoValue_<ResourcePolicy>) -> Self { self.0.put("ResourcePolicy", value.into_node()); self }
    /// Sets `SSESpecification`.
    #[inline] pub fn sse_specification(mut self, value: impl IntoValue_<SSESpecification>) -> Self { self.0.put("SSESpecification", value.into_node()); self }
    /// Sets `StreamSpecification`.
    #[inline] pub fn stream_specification(mut self, value: impl IntoValue_<StreamSpecification>) -> Self { self.0.put("StreamSpecification", value.into_node()); self }
    /// Sets `TableClass`. The values are constants of [`TableClass`].
    #[inline] pub fn table_class(mut self, value: impl IntoValue_<TableClass>) -> Self { self.0.put("TableClass", value.into_node()); self }
    /// Sets `TableName`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeToLiveSpecification`.
    #[inline] pub fn time_to_live_specification(mut self, value: impl IntoValue_<TimeToLiveSpecification>) -> Self { self.0.put("TimeToLiveSpecification", value.into_node()); self }
    /// Sets `VectorIndexes`. At least 1 item.
    #[inline] pub fn vector_indexes(mut self, value: impl IntoValue_<Vec<VectorIndex>>) -> Self { self.0.put("VectorIndexes", value.into_node()); self }
    /// Sets `WarmThroughput`.
    #[inline] pub fn warm_throughput(mut self, value: impl IntoValue_<WarmThroughput>) -> Self { self.0.put("WarmThroughput", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Table> for Table<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Table<S0> {
    const TYPE: &'static str = "AWS::DynamoDB::Table";
    type Handle = TableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Table`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TableRef(Id_);
impl From<Id_> for TableRef { #[inline] fn from(id: Id_) -> Self { TableRef(id) } }
impl AsRef<Id_> for TableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TableRef {
    /// `Ref`: `TableName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `StreamArn`
    #[inline] pub fn stream_arn(&self) -> Value_<String> { self.0.attribute("StreamArn") }
}
/// `AWS::DynamoDB::Table.AttributeDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-attributedefinition.html)
#[must_use]
pub struct AttributeDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AttributeDefinition<Missing_<super::required::attribute_name>, Missing_<super::required::attribute_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AttributeDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AttributeDefinition<S0, S1> {
    /// Sets `AttributeName`. Required. 1 to 255 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> AttributeDefinition<Set_, S1> { self.0.put("AttributeName", value.into_node()); AttributeDefinition(self.0, PhantomData_) }
    /// Sets `AttributeType`. Required. The values are constants of [`AttributeType`].
    #[inline] pub fn attribute_type(mut self, value: impl IntoValue_<AttributeType>) -> AttributeDefinition<S0, Set_> { self.0.put("AttributeType", value.into_node()); AttributeDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AttributeDefinition> for AttributeDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.ContributorInsightsSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-contributorinsightsspecification.html)
#[must_use]
pub struct ContributorInsightsSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContributorInsightsSpecification<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContributorInsightsSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> ContributorInsightsSpecification<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> ContributorInsightsSpecification<Set_> { self.0.put("Enabled", value.into_node()); ContributorInsightsSpecification(self.0, PhantomData_) }
    /// Sets `Mode`. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ContributorInsightsSpecification> for ContributorInsightsSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.KeySchemaItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[must_use]
pub struct KeySchemaItem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KeySchemaItem<Missing_<super::required::attribute_name>, Missing_<super::required::key_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeySchemaItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KeySchemaItem<S0, S1> {
    /// Sets `AttributeName`. Required.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> KeySchemaItem<Set_, S1> { self.0.put("AttributeName", value.into_node()); KeySchemaItem(self.0, PhantomData_) }
    /// Sets `KeyType`. Required.
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<String>) -> KeySchemaItem<S0, Set_> { self.0.put("KeyType", value.into_node()); KeySchemaItem(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KeySchemaItem> for KeySchemaItem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.OnDemandThroughput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ondemandthroughput.html)
#[must_use]
pub struct OnDemandThroughput(Properties_);
impl OnDemandThroughput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnDemandThroughput(Properties_::new()) }
}
impl OnDemandThroughput {
    /// Sets `MaxReadRequestUnits`. At least 1.
    #[inline] pub fn max_read_request_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxReadRequestUnits", value.into_node()); self }
    /// Sets `MaxWriteRequestUnits`. At least 1.
    #[inline] pub fn max_write_request_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxWriteRequestUnits", value.into_node()); self }
}
impl IntoValue_<OnDemandThroughput> for OnDemandThroughput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.Projection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-projection.html)
#[must_use]
pub struct Projection(Properties_);
impl Projection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Projection(Properties_::new()) }
}
impl Projection {
    /// Sets `NonKeyAttributes`. At least 0 items.
    #[inline] pub fn non_key_attributes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NonKeyAttributes", value.into_node()); self }
    /// Sets `ProjectionType`. The values are constants of [`ProjectionType`].
    #[inline] pub fn projection_type(mut self, value: impl IntoValue_<ProjectionType>) -> Self { self.0.put("ProjectionType", value.into_node()); self }
}
impl IntoValue_<Projection> for Projection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.ProvisionedThroughput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-provisionedthroughput.html)
#[must_use]
pub struct ProvisionedThroughput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProvisionedThroughput<Missing_<super::required::read_capacity_units>, Missing_<super::required::write_capacity_units>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProvisionedThroughput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProvisionedThroughput<S0, S1> {
    /// Sets `ReadCapacityUnits`. Required. At least 0.
    #[inline] pub fn read_capacity_units(mut self, value: impl IntoValue_<i64>) -> ProvisionedThroughput<Set_, S1> { self.0.put("ReadCapacityUnits", value.into_node()); ProvisionedThroughput(self.0, PhantomData_) }
    /// Sets `WriteCapacityUnits`. Required. At least 0.
    #[inline] pub fn write_capacity_units(mut self, value: impl IntoValue_<i64>) -> ProvisionedThroughput<S0, Set_> { self.0.put("WriteCapacityUnits", value.into_node()); ProvisionedThroughput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProvisionedThroughput> for ProvisionedThroughput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.WarmThroughput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-warmthroughput.html)
#[must_use]
pub struct WarmThroughput(Properties_);
impl WarmThroughput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WarmThroughput(Properties_::new()) }
}
impl WarmThroughput {
    /// Sets `ReadUnitsPerSecond`. At least 1.
    #[inline] pub fn read_units_per_second(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReadUnitsPerSecond", value.into_node()); self }
    /// Sets `WriteUnitsPerSecond`. At least 1.
    #[inline] pub fn write_units_per_second(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WriteUnitsPerSecond", value.into_node()); self }
}
impl IntoValue_<WarmThroughput> for WarmThroughput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.GlobalSecondaryIndex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-globalsecondaryindex.html)
#[must_use]
pub struct GlobalSecondaryIndex<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GlobalSecondaryIndex<Missing_<super::required::index_name>, Missing_<super::required::key_schema>, Missing_<super::required::projection>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlobalSecondaryIndex(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GlobalSecondaryIndex<S0, S1, S2> {
    /// Sets `ContributorInsightsSpecification`.
    #[inline] pub fn contributor_insights_specification(mut self, value: impl IntoValue_<ContributorInsightsSpecification>) -> Self { self.0.put("ContributorInsightsSpecification", value.into_node()); self }
    /// Sets `IndexName`. Required. 3 to 255 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> GlobalSecondaryIndex<Set_, S1, S2> { self.0.put("IndexName", value.into_node()); GlobalSecondaryIndex(self.0, PhantomData_) }
    /// Sets `KeySchema`. Required. At least 1 item.
    #[inline] pub fn key_schema(mut self, value: impl IntoValue_<Vec<KeySchemaItem>>) -> GlobalSecondaryIndex<S0, Set_, S2> { self.0.put("KeySchema", value.into_node()); GlobalSecondaryIndex(self.0, PhantomData_) }
    /// Sets `OnDemandThroughput`.
    #[inline] pub fn on_demand_throughput(mut self, value: impl IntoValue_<OnDemandThroughput>) -> Self { self.0.put("OnDemandThroughput", value.into_node()); self }
    /// Sets `Projection`. Required.
    #[inline] pub fn projection(mut self, value: impl IntoValue_<Projection>) -> GlobalSecondaryIndex<S0, S1, Set_> { self.0.put("Projection", value.into_node()); GlobalSecondaryIndex(self.0, PhantomData_) }
    /// Sets `ProvisionedThroughput`.
    #[inline] pub fn provisioned_throughput(mut self, value: impl IntoValue_<ProvisionedThroughput>) -> Self { self.0.put("ProvisionedThroughput", value.into_node()); self }
    /// Sets `WarmThroughput`.
    #[inline] pub fn warm_throughput(mut self, value: impl IntoValue_<WarmThroughput>) -> Self { self.0.put("WarmThroughput", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GlobalSecondaryIndex> for GlobalSecondaryIndex<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.Csv`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-csv.html)
#[must_use]
pub struct Csv(Properties_);
impl Csv {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Csv(Properties_::new()) }
}
impl Csv {
    /// Sets `Delimiter`.
    #[inline] pub fn delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Delimiter", value.into_node()); self }
    /// Sets `HeaderList`.
    #[inline] pub fn header_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("HeaderList", value.into_node()); self }
}
impl IntoValue_<Csv> for Csv { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.InputFormatOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-inputformatoptions.html)
#[must_use]
pub struct InputFormatOptions(Properties_);
impl InputFormatOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputFormatOptions(Properties_::new()) }
}
impl InputFormatOptions {
    /// Sets `Csv`.
    #[inline] pub fn csv(mut self, value: impl IntoValue_<Csv>) -> Self { self.0.put("Csv", value.into_node()); self }
}
impl IntoValue_<InputFormatOptions> for InputFormatOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.S3BucketSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-s3bucketsource.html)
#[must_use]
pub struct S3BucketSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3BucketSource<Missing_<super::required::s3_bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3BucketSource(Properties_::new(), PhantomData_) }
}
impl<S0> S3BucketSource<S0> {
    /// Sets `S3Bucket`. Required.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> S3BucketSource<Set_> { self.0.put("S3Bucket", value.into_node()); S3BucketSource(self.0, PhantomData_) }
    /// Sets `S3BucketOwner`.
    #[inline] pub fn s3_bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketOwner", value.into_node()); self }
    /// Sets `S3KeyPrefix`.
    #[inline] pub fn s3_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3KeyPrefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3BucketSource> for S3BucketSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.ImportSourceSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-importsourcespecification.html)
#[must_use]
pub struct ImportSourceSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ImportSourceSpecification<Missing_<super::required::input_format>, Missing_<super::required::s3_bucket_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImportSourceSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ImportSourceSpecification<S0, S1> {
    /// Sets `InputCompressionType`.
    #[inline] pub fn input_compression_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputCompressionType", value.into_node()); self }
    /// Sets `InputFormat`. Required.
    #[inline] pub fn input_format(mut self, value: impl IntoValue_<String>) -> ImportSourceSpecification<Set_, S1> { self.0.put("InputFormat", value.into_node()); ImportSourceSpecification(self.0, PhantomData_) }
    /// Sets `InputFormatOptions`.
    #[inline] pub fn input_format_options(mut self, value: impl IntoValue_<InputFormatOptions>) -> Self { self.0.put("InputFormatOptions", value.into_node()); self }
    /// Sets `S3BucketSource`. Required.
    #[inline] pub fn s3_bucket_source(mut self, value: impl IntoValue_<S3BucketSource>) -> ImportSourceSpecification<S0, Set_> { self.0.put("S3BucketSource", value.into_node()); ImportSourceSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ImportSourceSpecification> for ImportSourceSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.KeySchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[must_use]
pub struct KeySchema(Properties_);
impl KeySchema {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeySchema(Properties_::new()) }
}
impl KeySchema {
    /// Sets `AttributeName`. 1 to 255 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AttributeName", value.into_node()); self }
    /// Sets `KeyType`. The values are constants of [`KeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<KeyType>) -> Self { self.0.put("KeyType", value.into_node()); self }
}
impl IntoValue_<KeySchema> for KeySchema { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.KinesisStreamSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-kinesisstreamspecification.html)
#[must_use]
pub struct KinesisStreamSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KinesisStreamSpecification<Missing_<super::required::stream_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisStreamSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> KinesisStreamSpecification<S0> {
    /// Sets `ApproximateCreationDateTimePrecision`. The values are constants of [`ApproximateCreationDateTimePrecision`].
    #[inline] pub fn approximate_creation_date_time_precision(mut self, value: impl IntoValue_<ApproximateCreationDateTimePrecision>) -> Self { self.0.put("ApproximateCreationDateTimePrecision", value.into_node()); self }
    /// Sets `StreamArn`. Required.
    #[inline] pub fn stream_arn(mut self, value: impl IntoValue_<String>) -> KinesisStreamSpecification<Set_> { self.0.put("StreamArn", value.into_node()); KinesisStreamSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KinesisStreamSpecification> for KinesisStreamSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.KeySchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-keyschema.html)
#[must_use]
pub struct KeySchema2(Properties_);
impl KeySchema2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeySchema2(Properties_::new()) }
}
impl KeySchema2 {
    /// Sets `AttributeName`. 1 to 255 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AttributeName", value.into_node()); self }
    /// Sets `KeyType`. The values are constants of [`KeySchema2KeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<KeySchema2KeyType>) -> Self { self.0.put("KeyType", value.into_node()); self }
}
impl IntoValue_<KeySchema2> for KeySchema2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.LocalSecondaryIndex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-localsecondaryindex.html)
#[must_use]
pub struct LocalSecondaryIndex<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LocalSecondaryIndex<Missing_<super::required::index_name>, Missing_<super::required::key_schema>, Missing_<super::required::projection>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocalSecondaryIndex(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LocalSecondaryIndex<S0, S1, S2> {
    /// Sets `IndexName`. Required. 3 to 255 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> LocalSecondaryIndex<Set_, S1, S2> { self.0.put("IndexName", value.into_node()); LocalSecondaryIndex(self.0, PhantomData_) }
    /// Sets `KeySchema`. Required.
    #[inline] pub fn key_schema(mut self, value: impl IntoValue_<KeySchema2>) -> LocalSecondaryIndex<S0, Set_, S2> { self.0.put("KeySchema", value.into_node()); LocalSecondaryIndex(self.0, PhantomData_) }
    /// Sets `Projection`. Required.
    #[inline] pub fn projection(mut self, value: impl IntoValue_<Projection>) -> LocalSecondaryIndex<S0, S1, Set_> { self.0.put("Projection", value.into_node()); LocalSecondaryIndex(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LocalSecondaryIndex> for LocalSecondaryIndex<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.PointInTimeRecoverySpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-pointintimerecoveryspecification.html)
#[must_use]
pub struct PointInTimeRecoverySpecification(Properties_);
impl PointInTimeRecoverySpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PointInTimeRecoverySpecification(Properties_::new()) }
}
impl PointInTimeRecoverySpecification {
    /// Sets `PointInTimeRecoveryEnabled`.
    #[inline] pub fn point_in_time_recovery_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PointInTimeRecoveryEnabled", value.into_node()); self }
    /// Sets `RecoveryPeriodInDays`. 1 to 35.
    #[inline] pub fn recovery_period_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RecoveryPeriodInDays", value.into_node()); self }
}
impl IntoValue_<PointInTimeRecoverySpecification> for PointInTimeRecoverySpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.ResourcePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-resourcepolicy.html)
#[must_use]
pub struct ResourcePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourcePolicy<Missing_<super::required::policy_document>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ResourcePolicy<S0> {
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> ResourcePolicy<Set_> { self.0.put("PolicyDocument", value.into_node()); ResourcePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResourcePolicy> for ResourcePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.SSESpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ssespecification.html)
#[must_use]
pub struct SSESpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SSESpecification<Missing_<super::required::sse_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SSESpecification(Properties_::new(), PhantomData_) }
}
impl<S0> SSESpecification<S0> {
    /// Sets `KMSMasterKeyId`.
    #[inline] pub fn kms_master_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSMasterKeyId", value.into_node()); self }
    /// Sets `SSEEnabled`. Required.
    #[inline] pub fn sse_enabled(mut self, value: impl IntoValue_<bool>) -> SSESpecification<Set_> { self.0.put("SSEEnabled", value.into_node()); SSESpecification(self.0, PhantomData_) }
    /// Sets `SSEType`. The values are constants of [`SSEType`].
    #[inline] pub fn sse_type(mut self, value: impl IntoValue_<SSEType>) -> Self { self.0.put("SSEType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SSESpecification> for SSESpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.StreamSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-streamspecification.html)
#[must_use]
pub struct StreamSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StreamSpecification<Missing_<super::required::stream_view_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> StreamSpecification<S0> {
    /// Sets `ResourcePolicy`.
    #[inline] pub fn resource_policy(mut self, value: impl IntoValue_<ResourcePolicy>) -> Self { self.0.put("ResourcePolicy", value.into_node()); self }
    /// Sets `StreamViewType`. Required. The values are constants of [`StreamViewType`].
    #[inline] pub fn stream_view_type(mut self, value: impl IntoValue_<StreamViewType>) -> StreamSpecification<Set_> { self.0.put("StreamViewType", value.into_node()); StreamSpecification(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<StreamSpecification> for StreamSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.TimeToLiveSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-timetolivespecification.html)
#[must_use]
pub struct TimeToLiveSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TimeToLiveSpecification<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeToLiveSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> TimeToLiveSpecification<S0> {
    /// Sets `AttributeName`.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttributeName", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> TimeToLiveSpecification<Set_> { self.0.put("Enabled", value.into_node()); TimeToLiveSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TimeToLiveSpecification> for TimeToLiveSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.SearchSchemaElement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-searchschemaelement.html)
#[must_use]
pub struct SearchSchemaElement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SearchSchemaElement<Missing_<super::required::attribute_name>, Missing_<super::required::search_schema_element_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SearchSchemaElement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SearchSchemaElement<S0, S1> {
    /// Sets `AttributeName`. Required. 0 to 65535 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> SearchSchemaElement<Set_, S1> { self.0.put("AttributeName", value.into_node()); SearchSchemaElement(self.0, PhantomData_) }
    /// Sets `SearchSchemaElementType`. Required. The values are constants of [`SearchSchemaElementType`].
    #[inline] pub fn search_schema_element_type(mut self, value: impl IntoValue_<SearchSchemaElementType>) -> SearchSchemaElement<S0, Set_> { self.0.put("SearchSchemaElementType", value.into_node()); SearchSchemaElement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SearchSchemaElement> for SearchSchemaElement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.VectorAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorattribute.html)
#[must_use]
pub struct VectorAttribute<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VectorAttribute<Missing_<super::required::attribute_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VectorAttribute(Properties_::new(), PhantomData_) }
}
impl<S0> VectorAttribute<S0> {
    /// Sets `AttributeName`. Required. 1 to 255 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> VectorAttribute<Set_> { self.0.put("AttributeName", value.into_node()); VectorAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VectorAttribute> for VectorAttribute<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DynamoDB::Table.VectorIndex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorindex.html)
#[must_use]
pub struct VectorIndex<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl VectorIndex<Missing_<super::required::dimensions>, Missing_<super::required::distance_function>, Missing_<super::required::index_name>, Missing_<super::required::projection>, Missing_<super::required::vector_attribute>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VectorIndex(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> VectorIndex<S0, S1, S2, S3, S4> {
    /// Sets `Dimensions`. Required. 1 to 4096.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<i64>) -> VectorIndex<Set_, S1, S2, S3, S4> { self.0.put("Dimensions", value.into_node()); VectorIndex(self.0, PhantomData_) }
    /// Sets `DistanceFunction`. Required. The values are constants of [`DistanceFunction`].
    #[inline] pub fn distance_function(mut self, value: impl IntoValue_<DistanceFunction>) -> VectorIndex<S0, Set_, S2, S3, S4> { self.0.put("DistanceFunction", value.into_node()); VectorIndex(self.0, PhantomData_) }
    /// Sets `IndexName`. Required. 3 to 255 characters.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> VectorIndex<S0, S1, Set_, S3, S4> { self.0.put("IndexName", value.into_node()); VectorIndex(self.0, PhantomData_) }
    /// Sets `Projection`. Required.
    #[inline] pub fn projection(mut self, value: impl IntoValue_<Projection>) -> VectorIndex<S0, S1, S2, Set_, S4> { self.0.put("Projection", value.into_node()); VectorIndex(self.0, PhantomData_) }
    /// Sets `SearchSchema`. At least 1 item.
    #[inline] pub fn search_schema(mut self, value: impl IntoValue_<Vec<SearchSchemaElement>>) -> Self { self.0.put("SearchSchema", value.into_node()); self }
    /// Sets `VectorAttribute`. Required.
    #[inline] pub fn vector_attribute(mut self, value: impl IntoValue_<VectorAttribute>) -> VectorIndex<S0, S1, S2, S3, Set_> { self.0.put("VectorAttribute", value.into_node()); VectorIndex(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<VectorIndex> for VectorIndex<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[derive(Debug)]
pub enum AttributeType {}
impl AttributeType {
    /// `B`
    pub const B: Value_<AttributeType> = Value_::constant("B");
    /// `N`
    pub const N: Value_<AttributeType> = Value_::constant("N");
    /// `S`
    pub const S: Value_<AttributeType> = Value_::constant("S");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttributeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[derive(Debug)]
pub enum BillingMode {}
impl BillingMode {
    /// `PAY_PER_REQUEST`
    pub const PAY_PER_REQUEST: Value_<BillingMode> = Value_::constant("PAY_PER_REQUEST");
    /// `PROVISIONED`
    pub const PROVISIONED: Value_<BillingMode> = Value_::constant("PROVISIONED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BillingMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `ACCESSED_AND_THROTTLED_KEYS`
    pub const ACCESSED_AND_THROTTLED_KEYS: Value_<Mode> = Value_::constant("ACCESSED_AND_THROTTLED_KEYS");
    /// `THROTTLED_KEYS`
    pub const THROTTLED_KEYS: Value_<Mode> = Value_::constant("THROTTLED_KEYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[derive(Debug)]
pub enum ProjectionType {}
impl ProjectionType {
    /// `ALL`
    pub const ALL: Value_<ProjectionType> = Value_::constant("ALL");
    /// `INCLUDE`
    pub const INCLUDE: Value_<ProjectionType> = Value_::constant("INCLUDE");
    /// `KEYS_ONLY`
    pub const KEYS_ONLY: Value_<ProjectionType> = Value_::constant("KEYS_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProjectionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[derive(Debug)]
pub enum KeyType {}
impl KeyType {
    /// `HASH`
    pub const HASH: Value_<KeyType> = Value_::constant("HASH");
    /// `RANGE`
    pub const RANGE: Value_<KeyType> = Value_::constant("RANGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[derive(Debug)]
pub enum ApproximateCreationDateTimePrecision {}
impl ApproximateCreationDateTimePrecision {
    /// `MICROSECOND`
    pub const MICROSECOND: Value_<ApproximateCreationDateTimePrecision> = Value_::constant("MICROSECOND");
    /// `MILLISECOND`
    pub const MILLISECOND: Value_<ApproximateCreationDateTimePrecision> = Value_::constant("MILLISECOND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApproximateCreationDateTimePrecision> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[derive(Debug)]
pub enum KeySchema2KeyType {}
impl KeySchema2KeyType {
    /// `HASH`
    pub const HASH: Value_<KeySchema2KeyType> = Value_::constant("HASH");
    /// `RANGE`
    pub const RANGE: Value_<KeySchema2KeyType> = Value_::constant("RANGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeySchema2KeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[derive(Debug)]
pub enum SSEType {}
impl SSEType {
    /// `KMS`
    pub const KMS: Value_<SSEType> = Value_::constant("KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SSEType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[derive(Debug)]
pub enum StreamViewType {}
impl StreamViewType {
    /// `KEYS_ONLY`
    pub const KEYS_ONLY: Value_<StreamViewType> = Value_::constant("KEYS_ONLY");
    /// `NEW_AND_OLD_IMAGES`
    pub const NEW_AND_OLD_IMAGES: Value_<StreamViewType> = Value_::constant("NEW_AND_OLD_IMAGES");
    /// `NEW_IMAGE`
    pub const NEW_IMAGE: Value_<StreamViewType> = Value_::constant("NEW_IMAGE");
    /// `OLD_IMAGE`
    pub const OLD_IMAGE: Value_<StreamViewType> = Value_::constant("OLD_IMAGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StreamViewType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[derive(Debug)]
pub enum TableClass {}
impl TableClass {
    /// `STANDARD`
    pub const STANDARD: Value_<TableClass> = Value_::constant("STANDARD");
    /// `STANDARD_INFREQUENT_ACCESS`
    pub const STANDARD_INFREQUENT_ACCESS: Value_<TableClass> = Value_::constant("STANDARD_INFREQUENT_ACCESS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TableClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[derive(Debug)]
pub enum DistanceFunction {}
impl DistanceFunction {
    /// `COSINE`
    pub const COSINE: Value_<DistanceFunction> = Value_::constant("COSINE");
    /// `DOT_PRODUCT`
    pub const DOT_PRODUCT: Value_<DistanceFunction> = Value_::constant("DOT_PRODUCT");
    /// `EUCLIDEAN`
    pub const EUCLIDEAN: Value_<DistanceFunction> = Value_::constant("EUCLIDEAN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DistanceFunction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DynamoDB::Table`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
#[derive(Debug)]
pub enum SearchSchemaElementType {}
impl SearchSchemaElementType {
    /// `HASH`
    pub const HASH: Value_<SearchSchemaElementType> = Value_::constant("HASH");
    /// `INLINE_FILTER`
    pub const INLINE_FILTER: Value_<SearchSchemaElementType> = Value_::constant("INLINE_FILTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SearchSchemaElementType> { Value_::from_node(value.into_node()) }
}
