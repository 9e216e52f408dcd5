// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Crawler`

use stanchion_template::generated::*;

/// `AWS::Glue::Crawler`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html)
#[must_use]
pub struct Crawler<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Crawler<Missing_<super::required::role>, Missing_<super::required::targets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Crawler(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Crawler<S0, S1> {
    /// Sets `Classifiers`.
    #[inline] pub fn classifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Classifiers", value.into_node()); self }
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `CrawlerSecurityConfiguration`. 0 to 128 characters.
    #[inline] pub fn crawler_security_configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrawlerSecurityConfiguration", value.into_node()); self }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `LakeFormationConfiguration`.
    #[inline] pub fn lake_formation_configuration(mut self, value: impl IntoValue_<LakeFormationConfiguration>) -> Self { self.0.put("LakeFormationConfiguration", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RecrawlPolicy`.
    #[inline] pub fn recrawl_policy(mut self, value: impl IntoValue_<RecrawlPolicy>) -> Self { self.0.put("RecrawlPolicy", value.into_node()); self }
    /// Sets `Role`. Required.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> Crawler<Set_, S1> { self.0.put("Role", value.into_node()); Crawler(self.0, PhantomData_) }
    /// Sets `Schedule`.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<Schedule>) -> Self { self.0.put("Schedule", value.into_node()); self }
    /// Sets `SchemaChangePolicy`.
    #[inline] pub fn schema_change_policy(mut self, value: impl IntoValue_<SchemaChangePolicy>) -> Self { self.0.put("SchemaChangePolicy", value.into_node()); self }
    /// Sets `TablePrefix`. 0 to 128 characters.
    #[inline] pub fn table_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TablePrefix", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Targets`. Required.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Targets>) -> Crawler<S0, Set_> { self.0.put("Targets", value.into_node()); Crawler(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Crawler> for Crawler<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Crawler<S0, S1> {
    const TYPE: &'static str = "AWS::Glue::Crawler";
    type Handle = CrawlerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Crawler`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CrawlerRef(Id_);
impl From<Id_> for CrawlerRef { #[inline] fn from(id: Id_) -> Self { CrawlerRef(id) } }
impl AsRef<Id_> for CrawlerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CrawlerRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Glue::Crawler.LakeFormationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-lakeformationconfiguration.html)
#[must_use]
pub struct LakeFormationConfiguration(Properties_);
impl LakeFormationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LakeFormationConfiguration(Properties_::new()) }
}
impl LakeFormationConfiguration {
    /// Sets `AccountId`. 0 to 12 characters.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccountId", value.into_node()); self }
    /// Sets `UseLakeFormationCredentials`.
    #[inline] pub fn use_lake_formation_credentials(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseLakeFormationCredentials", value.into_node()); self }
}
impl IntoValue_<LakeFormationConfiguration> for LakeFormationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Crawler.RecrawlPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-recrawlpolicy.html)
#[must_use]
pub struct RecrawlPolicy(Properties_);
impl RecrawlPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecrawlPolicy(Properties_::new()) }
}
impl RecrawlPolicy {
    /// Sets `RecrawlBehavior`. The values are constants of [`RecrawlBehavior`].
    #[inline] pub fn recrawl_behavior(mut self, value: impl IntoValue_<RecrawlBehavior>) -> Self { self.0.put("RecrawlBehavior", value.into_node()); self }
}
impl IntoValue_<RecrawlPolicy> for RecrawlPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Crawler.Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-schedule.html)
#[must_use]
pub struct Schedule(Properties_);
impl Schedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new()) }
}
impl Schedule {
    /// Sets `ScheduleExpression`.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpression", value.into_node()); self }
}
impl IntoValue_<Schedule> for Schedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Crawler.SchemaChangePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-schemachangepolicy.html)
#[must_use]
pub struct SchemaChangePolicy(Properties_);
impl SchemaChangePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaChangePolicy(Properties_::new()) }
}
impl SchemaChangePolicy {
    /// Sets `DeleteBehavior`. The values are constants of [`DeleteBehavior`].
    #[inline] pub fn delete_behavior(mut self, value: impl IntoValue_<DeleteBehavior>) -> Self { self.0.put("DeleteBehavior", value.into_node()); self }
    /// Sets `UpdateBehavior`. The values are constants of [`UpdateBehavior`].
    #[inline] pub fn update_behavior(mut self, value: impl IntoValue_<UpdateBehavior>) -> Self { self.0.put("UpdateBehavior", value.into_node()); self }
}
impl IntoValue_<SchemaChangePolicy> for SchemaChangePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Crawler.CatalogTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-catalogtarget.html)
#[must_use]
pub struct CatalogTarget(Properties_);
impl CatalogTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CatalogTarget(Properties_::new()) }
}
impl CatalogTarget {
    /// Sets `ConnectionName`.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionName", value.into_node()); self }
    /// Sets `DatabaseName`. 1 to 255 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `DlqEventQueueArn`.
    #[inline] pub fn dlq_event_queue_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DlqEventQueueArn", value.into_node()); self }
    /// Sets `EventQueueArn`.
    #[inline] pub fn event_queue_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventQueueArn", value.into_node()); self }
    /// Sets `Tables`. At least 1 item.
    #[inline] pub fn tables(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Tables", value.into_node()); self }
}
impl IntoValue_<CatalogTarget> for CatalogTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Crawler.DeltaTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-deltatarget.html)
#[must_use]
pub struct DeltaTarget(Properties_);
impl DeltaTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeltaTarget(Properties_::new()) }
}
impl DeltaTarget {
    /// Sets `ConnectionName`.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionName", value.into_node()); self }
    /// Sets `CreateNativeDeltaTable`.
    #[inline] pub fn create_native_delta_table(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CreateNativeDeltaTable", value.into_node()); self }
    /// Sets `DeltaTables`.
    #[inline] pub fn delta_tables(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DeltaTables", value.into_node()); self }
    /// Sets `WriteManifest`.
    #[inline] pub fn write_manifest(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("WriteManifest", value.into_node()); self }
}
impl IntoValue_<DeltaTarget> for DeltaTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Crawler.DynamoDBTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-dynamodbtarget.html)
#[must_use]
pub struct DynamoDBTarget(Properties_);
impl DynamoDBTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DynamoDBTarget(Properties_::new()) }
}
impl DynamoDBTarget {
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `ScanAll`.
    #[inline] pub fn scan_all(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ScanAll", value.into_node()); self }
    /// Sets `ScanRate`.
    #[inline] pub fn scan_rate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ScanRate", value.into_node()); self }
}
impl IntoValue_<DynamoDBTarget> for DynamoDBTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Crawler.HudiTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-huditarget.html)
#[must_use]
pub struct HudiTarget(Properties_);
impl HudiTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HudiTarget(Properties_::new()) }
}
impl HudiTarget {
    /// Sets `ConnectionName`.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionName", value.into_node()); self }
    /// Sets `Exclusions`.
    #[inline] pub fn exclusions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Exclusions", value.into_node()); self }
    /// Sets `MaximumTraversalDepth`.
    #[inline] pub fn maximum_traversal_depth(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumTraversalDepth", value.into_node()); self }
    /// Sets `Paths`.
    #[inline] pub fn paths(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Paths", value.into_node()); self }
}
impl IntoValue_<HudiTarget> for HudiTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Crawler.IcebergTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-icebergtarget.html)
#[must_use]
pub struct IcebergTarget(Properties_);
impl IcebergTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IcebergTarget(Properties_::new()) }
}
impl IcebergTarget {
    /// Sets `ConnectionName`.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionName", value.into_node()); self }
    /// Sets `Exclusions`.
    #[inline] pub fn exclusions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Exclusions", value.into_node()); self }
    /// Sets `MaximumTraversalDepth`.
    #[inline] pub fn maximum_traversal_depth(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumTraversalDepth", value.into_node()); self }
    /// Sets `Paths`.
    #[inline] pub fn paths(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Paths", value.into_node()); self }
}
impl IntoValue_<IcebergTarget> for IcebergTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Crawler.JdbcTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-jdbctarget.html)
#[must_use]
pub struct JdbcTarget(Properties_);
impl JdbcTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JdbcTarget(Properties_::new()) }
}
impl JdbcTarget {
    /// Sets `ConnectionName`.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionName", value.into_node()); self }
    /// Sets `EnableAdditionalMetadata`. The values are constants of [`EnableAdditionalMetadataItem`].
    #[inline] pub fn enable_additional_metadata(mut self, value: impl IntoValue_<Vec<EnableAdditionalMetadataItem>>) -> Self { self.0.put("EnableAdditionalMetadata", value.into_node()); self }
    /// Sets `Exclusions`.
    #[inline] pub fn exclusions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Exclusions", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
}
impl IntoValue_<JdbcTarget> for JdbcTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Crawler.MongoDBTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-mongodbtarget.html)
#[must_use]
pub struct MongoDBTarget(Properties_);
impl MongoDBTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MongoDBTarget(Properties_::new()) }
}
impl MongoDBTarget {
    /// Sets `ConnectionName`.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionName", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
}
impl IntoValue_<MongoDBTarget> for MongoDBTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Crawler.S3Target`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-s3target.html)
#[must_use]
pub struct S3Target(Properties_);
impl S3Target {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3Target(Properties_::new()) }
}
impl S3Target {
    /// Sets `ConnectionName`.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionName", value.into_node()); self }
    /// Sets `DlqEventQueueArn`.
    #[inline] pub fn dlq_event_queue_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DlqEventQueueArn", value.into_node()); self }
    /// Sets `EventQueueArn`.
    #[inline] pub fn event_queue_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventQueueArn", value.into_node()); self }
    /// Sets `Exclusions`.
    #[inline] pub fn exclusions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Exclusions", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `SampleSize`.
    #[inline] pub fn sample_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SampleSize", value.into_node()); self }
}
impl IntoValue_<S3Target> for S3Target { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Crawler.Targets`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-targets.html)
#[must_use]
pub struct Targets(Properties_);
impl Targets {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Targets(Properties_::new()) }
}
impl Targets {
    /// Sets `CatalogTargets`.
    #[inline] pub fn catalog_targets(mut self, value: impl IntoValue_<Vec<CatalogTarget>>) -> Self { self.0.put("CatalogTargets", value.into_node()); self }
    /// Sets `DeltaTargets`.
    #[inline] pub fn delta_targets(mut self, value: impl IntoValue_<Vec<DeltaTarget>>) -> Self { self.0.put("DeltaTargets", value.into_node()); self }
    /// Sets `DynamoDBTargets`.
    #[inline] pub fn dynamo_db_targets(mut self, value: impl IntoValue_<Vec<DynamoDBTarget>>) -> Self { self.0.put("DynamoDBTargets", value.into_node()); self }
    /// Sets `HudiTargets`.
    #[inline] pub fn hudi_targets(mut self, value: impl IntoValue_<Vec<HudiTarget>>) -> Self { self.0.put("HudiTargets", value.into_node()); self }
    /// Sets `IcebergTargets`.
    #[inline] pub fn iceberg_targets(mut self, value: impl IntoValue_<Vec<IcebergTarget>>) -> Self { self.0.put("IcebergTargets", value.into_node()); self }
    /// Sets `JdbcTargets`.
    #[inline] pub fn jdbc_targets(mut self, value: impl IntoValue_<Vec<JdbcTarget>>) -> Self { self.0.put("JdbcTargets", value.into_node()); self }
    /// Sets `MongoDBTargets`.
    #[inline] pub fn mongo_db_targets(mut self, value: impl IntoValue_<Vec<MongoDBTarget>>) -> Self { self.0.put("MongoDBTargets", value.into_node()); self }
    /// Sets `S3Targets`.
    #[inline] pub fn s3_targets(mut self, value: impl IntoValue_<Vec<S3Target>>) -> Self { self.0.put("S3Targets", value.into_node()); self }
}
impl IntoValue_<Targets> for Targets { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::Crawler`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html)
#[derive(Debug)]
pub enum RecrawlBehavior {}
impl RecrawlBehavior {
    /// `CRAWL_EVENT_MODE`
    pub const CRAWL_EVENT_MODE: Value_<RecrawlBehavior> = Value_::constant("CRAWL_EVENT_MODE");
    /// `CRAWL_EVERYTHING`
    pub const CRAWL_EVERYTHING: Value_<RecrawlBehavior> = Value_::constant("CRAWL_EVERYTHING");
    /// `CRAWL_NEW_FOLDERS_ONLY`
    pub const CRAWL_NEW_FOLDERS_ONLY: Value_<RecrawlBehavior> = Value_::constant("CRAWL_NEW_FOLDERS_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecrawlBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Crawler`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html)
#[derive(Debug)]
pub enum DeleteBehavior {}
impl DeleteBehavior {
    /// `DELETE_FROM_DATABASE`
    pub const DELETE_FROM_DATABASE: Value_<DeleteBehavior> = Value_::constant("DELETE_FROM_DATABASE");
    /// `DEPRECATE_IN_DATABASE`
    pub const DEPRECATE_IN_DATABASE: Value_<DeleteBehavior> = Value_::constant("DEPRECATE_IN_DATABASE");
    /// `LOG`
    pub const LOG: Value_<DeleteBehavior> = Value_::constant("LOG");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeleteBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Crawler`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html)
#[derive(Debug)]
pub enum UpdateBehavior {}
impl UpdateBehavior {
    /// `LOG`
    pub const LOG: Value_<UpdateBehavior> = Value_::constant("LOG");
    /// `UPDATE_IN_DATABASE`
    pub const UPDATE_IN_DATABASE: Value_<UpdateBehavior> = Value_::constant("UPDATE_IN_DATABASE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UpdateBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Crawler`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html)
#[derive(Debug)]
pub enum EnableAdditionalMetadataItem {}
impl EnableAdditionalMetadataItem {
    /// `COMMENTS`
    pub const COMMENTS: Value_<EnableAdditionalMetadataItem> = Value_::constant("COMMENTS");
    /// `RAWTYPES`
    pub const RAWTYPES: Value_<EnableAdditionalMetadataItem> = Value_::constant("RAWTYPES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnableAdditionalMetadataItem> { Value_::from_node(value.into_node()) }
}
