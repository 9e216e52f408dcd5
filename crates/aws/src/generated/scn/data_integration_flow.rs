// Made by `cargo xtask generate`; do not edit.
//! `AWS::SCN::DataIntegrationFlow`

use stanchion_template::generated::*;

/// `AWS::SCN::DataIntegrationFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html)
#[must_use]
pub struct DataIntegrationFlow<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl DataIntegrationFlow<Missing_<super::required::instance_id>, Missing_<super::required::name>, Missing_<super::required::sources>, Missing_<super::required::target>, Missing_<super::required::transformation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataIntegrationFlow(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> DataIntegrationFlow<S0, S1, S2, S3, S4> {
    /// Sets `InstanceId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> DataIntegrationFlow<Set_, S1, S2, S3, S4> { self.0.put("InstanceId", value.into_node()); DataIntegrationFlow(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataIntegrationFlow<S0, Set_, S2, S3, S4> { self.0.put("Name", value.into_node()); DataIntegrationFlow(self.0, PhantomData_) }
    /// Sets `Sources`. Required. 1 to 40 items.
    #[inline] pub fn sources(mut self, value: impl IntoValue_<Vec<DataIntegrationFlowSource>>) -> DataIntegrationFlow<S0, S1, Set_, S3, S4> { self.0.put("Sources", value.into_node()); DataIntegrationFlow(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<DataIntegrationFlowTarget>) -> DataIntegrationFlow<S0, S1, S2, Set_, S4> { self.0.put("Target", value.into_node()); DataIntegrationFlow(self.0, PhantomData_) }
    /// Sets `Transformation`. Required.
    #[inline] pub fn transformation(mut self, value: impl IntoValue_<DataIntegrationFlowTransformation>) -> DataIntegrationFlow<S0, S1, S2, S3, Set_> { self.0.put("Transformation", value.into_node()); DataIntegrationFlow(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<DataIntegrationFlow> for DataIntegrationFlow<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for DataIntegrationFlow<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::SCN::DataIntegrationFlow";
    type Handle = DataIntegrationFlowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataIntegrationFlow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataIntegrationFlowRef(Id_);
impl From<Id_> for DataIntegrationFlowRef { #[inline] fn from(id: Id_) -> Self { DataIntegrationFlowRef(id) } }
impl AsRef<Id_> for DataIntegrationFlowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataIntegrationFlowRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::SCN::DataIntegrationFlow.FieldPriorityDedupeField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-fieldprioritydedupefield.html)
#[must_use]
pub struct FieldPriorityDedupeField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FieldPriorityDedupeField<Missing_<super::required::name>, Missing_<super::required::sort_order>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldPriorityDedupeField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FieldPriorityDedupeField<S0, S1> {
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FieldPriorityDedupeField<Set_, S1> { self.0.put("Name", value.into_node()); FieldPriorityDedupeField(self.0, PhantomData_) }
    /// Sets `SortOrder`. Required. The values are constants of [`SortOrder`].
    #[inline] pub fn sort_order(mut self, value: impl IntoValue_<SortOrder>) -> FieldPriorityDedupeField<S0, Set_> { self.0.put("SortOrder", value.into_node()); FieldPriorityDedupeField(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FieldPriorityDedupeField> for FieldPriorityDedupeField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::DataIntegrationFlow.FieldPriorityDedupeStrategyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-fieldprioritydedupestrategyconfiguration.html)
#[must_use]
pub struct FieldPriorityDedupeStrategyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldPriorityDedupeStrategyConfiguration<Missing_<super::required::fields>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldPriorityDedupeStrategyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FieldPriorityDedupeStrategyConfiguration<S0> {
    /// Sets `Fields`. Required. 1 to 10 items.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<FieldPriorityDedupeField>>) -> FieldPriorityDedupeStrategyConfiguration<Set_> { self.0.put("Fields", value.into_node()); FieldPriorityDedupeStrategyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FieldPriorityDedupeStrategyConfiguration> for FieldPriorityDedupeStrategyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::DataIntegrationFlow.DedupeStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-dedupestrategy.html)
#[must_use]
pub struct DedupeStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DedupeStrategy<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DedupeStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> DedupeStrategy<S0> {
    /// Sets `FieldPriority`.
    #[inline] pub fn field_priority(mut self, value: impl IntoValue_<FieldPriorityDedupeStrategyConfiguration>) -> Self { self.0.put("FieldPriority", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> DedupeStrategy<Set_> { self.0.put("Type", value.into_node()); DedupeStrategy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DedupeStrategy> for DedupeStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::DataIntegrationFlow.DatasetOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-datasetoptions.html)
#[must_use]
pub struct DatasetOptions(Properties_);
impl DatasetOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatasetOptions(Properties_::new()) }
}
impl DatasetOptions {
    /// Sets `DedupeRecords`.
    #[inline] pub fn dedupe_records(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DedupeRecords", value.into_node()); self }
    /// Sets `DedupeStrategy`.
    #[inline] pub fn dedupe_strategy(mut self, value: impl IntoValue_<DedupeStrategy>) -> Self { self.0.put("DedupeStrategy", value.into_node()); self }
    /// Sets `LoadType`. The values are constants of [`LoadType`].
    #[inline] pub fn load_type(mut self, value: impl IntoValue_<LoadType>) -> Self { self.0.put("LoadType", value.into_node()); self }
}
impl IntoValue_<DatasetOptions> for DatasetOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::DataIntegrationFlow.DatasetSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-datasetsourceconfiguration.html)
#[must_use]
pub struct DatasetSourceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatasetSourceConfiguration<Missing_<super::required::dataset_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatasetSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DatasetSourceConfiguration<S0> {
    /// Sets `DatasetIdentifier`. Required. 1 to 1011 characters.
    #[inline] pub fn dataset_identifier(mut self, value: impl IntoValue_<String>) -> DatasetSourceConfiguration<Set_> { self.0.put("DatasetIdentifier", value.into_node()); DatasetSourceConfiguration(self.0, PhantomData_) }
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<DatasetOptions>) -> Self { self.0.put("Options", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DatasetSourceConfiguration> for DatasetSourceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::DataIntegrationFlow.S3Options`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-s3options.html)
#[must_use]
pub struct S3Options(Properties_);
impl S3Options {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3Options(Properties_::new()) }
}
impl S3Options {
    /// Sets `FileType`. The values are constants of [`FileType`].
    #[inline] pub fn file_type(mut self, value: impl IntoValue_<FileType>) -> Self { self.0.put("FileType", value.into_node()); self }
}
impl IntoValue_<S3Options> for S3Options { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::DataIntegrationFlow.S3SourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-s3sourceconfiguration.html)
#[must_use]
pub struct S3SourceConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3SourceConfiguration<Missing_<super::required::bucket_name>, Missing_<super::required::prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3SourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3SourceConfiguration<S0, S1> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3SourceConfiguration<Set_, S1> { self.0.put("BucketName", value.into_node()); S3SourceConfiguration(self.0, PhantomData_) }
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<S3Options>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `Prefix`. Required. 0 to 700 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> S3SourceConfiguration<S0, Set_> { self.0.put("Prefix", value.into_node()); S3SourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3SourceConfiguration> for S3SourceConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::DataIntegrationFlow.DataIntegrationFlowSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-dataintegrationflowsource.html)
#[must_use]
pub struct DataIntegrationFlowSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataIntegrationFlowSource<Missing_<super::required::source_name>, Missing_<super::required::source_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataIntegrationFlowSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataIntegrationFlowSource<S0, S1> {
    /// Sets `DatasetSource`.
    #[inline] pub fn dataset_source(mut self, value: impl IntoValue_<DatasetSourceConfiguration>) -> Self { self.0.put("DatasetSource", value.into_node()); self }
    /// Sets `S3Source`.
    #[inline] pub fn s3_source(mut self, value: impl IntoValue_<S3SourceConfiguration>) -> Self { self.0.put("S3Source", value.into_node()); self }
    /// Sets `SourceName`. Required. 1 to 256 characters.
    #[inline] pub fn source_name(mut self, value: impl IntoValue_<String>) -> DataIntegrationFlowSource<Set_, S1> { self.0.put("SourceName", value.into_node()); DataIntegrationFlowSource(self.0, PhantomData_) }
    /// Sets `SourceType`. Required. The values are constants of [`SourceType`].
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<SourceType>) -> DataIntegrationFlowSource<S0, Set_> { self.0.put("SourceType", value.into_node()); DataIntegrationFlowSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataIntegrationFlowSource> for DataIntegrationFlowSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::DataIntegrationFlow.DatasetTargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-datasettargetconfiguration.html)
#[must_use]
pub struct DatasetTargetConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatasetTargetConfiguration<Missing_<super::required::dataset_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatasetTargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DatasetTargetConfiguration<S0> {
    /// Sets `DatasetIdentifier`. Required. 1 to 1011 characters.
    #[inline] pub fn dataset_identifier(mut self, value: impl IntoValue_<String>) -> DatasetTargetConfiguration<Set_> { self.0.put("DatasetIdentifier", value.into_node()); DatasetTargetConfiguration(self.0, PhantomData_) }
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<DatasetOptions>) -> Self { self.0.put("Options", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DatasetTargetConfiguration> for DatasetTargetConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::DataIntegrationFlow.DataIntegrationFlowTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-dataintegrationflowtarget.html)
#[must_use]
pub struct DataIntegrationFlowTarget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataIntegrationFlowTarget<Missing_<super::required::target_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataIntegrationFlowTarget(Properties_::new(), PhantomData_) }
}
impl<S0> DataIntegrationFlowTarget<S0> {
    /// Sets `DatasetTarget`.
    #[inline] pub fn dataset_target(mut self, value: impl IntoValue_<DatasetTargetConfiguration>) -> Self { self.0.put("DatasetTarget", value.into_node()); self }
    /// Sets `TargetType`. Required. The values are constants of [`TargetType`].
    #[inline] pub fn target_type(mut self, value: impl IntoValue_<TargetType>) -> DataIntegrationFlowTarget<Set_> { self.0.put("TargetType", value.into_node()); DataIntegrationFlowTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataIntegrationFlowTarget> for DataIntegrationFlowTarget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::DataIntegrationFlow.SqlTransformationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-sqltransformationconfiguration.html)
#[must_use]
pub struct SqlTransformationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SqlTransformationConfiguration<Missing_<super::required::query>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SqlTransformationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SqlTransformationConfiguration<S0> {
    /// Sets `Query`. Required. 1 to 65535 characters.
    #[inline] pub fn query(mut self, value: impl IntoValue_<String>) -> SqlTransformationConfiguration<Set_> { self.0.put("Query", value.into_node()); SqlTransformationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SqlTransformationConfiguration> for SqlTransformationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::DataIntegrationFlow.DataIntegrationFlowTransformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-dataintegrationflowtransformation.html)
#[must_use]
pub struct DataIntegrationFlowTransformation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataIntegrationFlowTransformation<Missing_<super::required::transformation_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataIntegrationFlowTransformation(Properties_::new(), PhantomData_) }
}
impl<S0> DataIntegrationFlowTransformation<S0> {
    /// Sets `SqlTransformation`.
    #[inline] pub fn sql_transformation(mut self, value: impl IntoValue_<SqlTransformationConfiguration>) -> Self { self.0.put("SqlTransformation", value.into_node()); self }
    /// Sets `TransformationType`. Required. The values are constants of [`TransformationType`].
    #[inline] pub fn transformation_type(mut self, value: impl IntoValue_<TransformationType>) -> DataIntegrationFlowTransformation<Set_> { self.0.put("TransformationType", value.into_node()); DataIntegrationFlowTransformation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataIntegrationFlowTransformation> for DataIntegrationFlowTransformation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SCN::DataIntegrationFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html)
#[derive(Debug)]
pub enum SortOrder {}
impl SortOrder {
    /// `ASC`
    pub const ASC: Value_<SortOrder> = Value_::constant("ASC");
    /// `DESC`
    pub const DESC: Value_<SortOrder> = Value_::constant("DESC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SortOrder> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SCN::DataIntegrationFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `FIELD_PRIORITY`
    pub const FIELD_PRIORITY: Value_<Type> = Value_::constant("FIELD_PRIORITY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SCN::DataIntegrationFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html)
#[derive(Debug)]
pub enum LoadType {}
impl LoadType {
    /// `INCREMENTAL`
    pub const INCREMENTAL: Value_<LoadType> = Value_::constant("INCREMENTAL");
    /// `REPLACE`
    pub const REPLACE: Value_<LoadType> = Value_::constant("REPLACE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LoadType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SCN::DataIntegrationFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html)
#[derive(Debug)]
pub enum FileType {}
impl FileType {
    /// `CSV`
    pub const CSV: Value_<FileType> = Value_::constant("CSV");
    /// `PARQUET`
    pub const PARQUET: Value_<FileType> = Value_::constant("PARQUET");
    /// `JSON`
    pub const JSON: Value_<FileType> = Value_::constant("JSON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FileType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SCN::DataIntegrationFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html)
#[derive(Debug)]
pub enum SourceType {}
impl SourceType {
    /// `S3`
    pub const S3: Value_<SourceType> = Value_::constant("S3");
    /// `DATASET`
    pub const DATASET: Value_<SourceType> = Value_::constant("DATASET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SCN::DataIntegrationFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html)
#[derive(Debug)]
pub enum TargetType {}
impl TargetType {
    /// `DATASET`
    pub const DATASET: Value_<TargetType> = Value_::constant("DATASET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SCN::DataIntegrationFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html)
#[derive(Debug)]
pub enum TransformationType {}
impl TransformationType {
    /// `SQL`
    pub const SQL: Value_<TransformationType> = Value_::constant("SQL");
    /// `NONE`
    pub const NONE: Value_<TransformationType> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransformationType> { Value_::from_node(value.into_node()) }
}
