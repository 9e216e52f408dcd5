// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::DataSet`

use stanchion_template::generated::*;

/// `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[must_use]
pub struct DataSet(Properties_);
impl DataSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSet(Properties_::new()) }
}
impl DataSet {
    /// Sets `AwsAccountId`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `ColumnGroups`. 1 to 8 items.
    #[inline] pub fn column_groups(mut self, value: impl IntoValue_<Vec<ColumnGroup>>) -> Self { self.0.put("ColumnGroups", value.into_node()); self }
    /// Sets `ColumnLevelPermissionRules`. At least 1 item.
    #[inline] pub fn column_level_permission_rules(mut self, value: impl IntoValue_<Vec<ColumnLevelPermissionRule>>) -> Self { self.0.put("ColumnLevelPermissionRules", value.into_node()); self }
    /// Sets `DataPrepConfiguration`.
    #[inline] pub fn data_prep_configuration(mut self, value: impl IntoValue_<DataPrepConfiguration>) -> Self { self.0.put("DataPrepConfiguration", value.into_node()); self }
    /// Sets `DataSetId`. An update replaces the resource.
    #[inline] pub fn data_set_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSetId", value.into_node()); self }
    /// Sets `DataSetRefreshProperties`.
    #[inline] pub fn data_set_refresh_properties(mut self, value: impl IntoValue_<DataSetRefreshProperties>) -> Self { self.0.put("DataSetRefreshProperties", value.into_node()); self }
    /// Sets `DataSetUsageConfiguration`.
    #[inline] pub fn data_set_usage_configuration(mut self, value: impl IntoValue_<DataSetUsageConfiguration>) -> Self { self.0.put("DataSetUsageConfiguration", value.into_node()); self }
    /// Sets `DatasetParameters`. 0 to 32 items.
    #[inline] pub fn dataset_parameters(mut self, value: impl IntoValue_<Vec<DatasetParameter>>) -> Self { self.0.put("DatasetParameters", value.into_node()); self }
    /// Sets `FieldFolders`.
    #[inline] pub fn field_folders(mut self, value: impl IntoValue_<MapOf_<FieldFolder>>) -> Self { self.0.put("FieldFolders", value.into_node()); self }
    /// Sets `FolderArns`. 0 to 10 items.
    #[inline] pub fn folder_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FolderArns", value.into_node()); self }
    /// Sets `ImportMode`. The values are constants of [`DataSetImportMode`].
    #[inline] pub fn import_mode(mut self, value: impl IntoValue_<DataSetImportMode>) -> Self { self.0.put("ImportMode", value.into_node()); self }
    /// Sets `IngestionWaitPolicy`.
    #[inline] pub fn ingestion_wait_policy(mut self, value: impl IntoValue_<IngestionWaitPolicy>) -> Self { self.0.put("IngestionWaitPolicy", value.into_node()); self }
    /// Sets `LogicalTableMap`.
    #[inline] pub fn logical_table_map(mut self, value: impl IntoValue_<MapOf_<LogicalTable>>) -> Self { self.0.put("LogicalTableMap", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PerformanceConfiguration`.
    #[inline] pub fn performance_configuration(mut self, value: impl IntoValue_<PerformanceConfiguration>) -> Self { self.0.put("PerformanceConfiguration", value.into_node()); self }
    /// Sets `Permissions`. 1 to 64 items.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<ResourcePermission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `PhysicalTableMap`.
    #[inline] pub fn physical_table_map(mut self, value: impl IntoValue_<MapOf_<PhysicalTable>>) -> Self { self.0.put("PhysicalTableMap", value.into_node()); self }
    /// Sets `RowLevelPermissionDataSet`.
    #[inline] pub fn row_level_permission_data_set(mut self, value: impl IntoValue_<RowLevelPermissionDataSet>) -> Self { self.0.put("RowLevelPermissionDataSet", value.into_node()); self }
    /// Sets `RowLevelPermissionTagConfiguration`.
    #[inline] pub fn row_level_permission_tag_configuration(mut self, value: impl IntoValue_<RowLevelPermissionTagConfiguration>) -> Self { self.0.put("RowLevelPermissionTagConfiguration", value.into_node()); self }
    /// Sets `SemanticModelConfiguration`.
    #[inline] pub fn semantic_model_configuration(mut self, value: impl IntoValue_<SemanticModelConfiguration>) -> Self { self.0.put("SemanticModelConfiguration", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UseAs`. The values are constants of [`DataSetUseAs`].
    #[inline] pub fn use_as(mut self, value: impl IntoValue_<DataSetUseAs>) -> Self { self.0.put("UseAs", value.into_node()); self }
}
impl IntoValue_<DataSet> for DataSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DataSet {
    const TYPE: &'static str = "AWS::QuickSight::DataSet";
    type Handle = DataSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataSetRef(Id_);
impl From<Id_> for DataSetRef { #[inline] fn from(id: Id_) -> Self { DataSetRef(id) } }
impl AsRef<Id_> for DataSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataSetRef {
    /// `Ref`: `AwsAccountId|DataSetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ConsumedSpiceCapacityInBytes`
    #[inline] pub fn consumed_spice_capacity_in_bytes(&self) -> Value_<f64> { self.0.attribute("ConsumedSpiceCapacityInBytes") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `OutputColumns`
    #[inline] pub fn output_columns(&self) -> Value_<Vec<String>> { self.0.list_attribute("OutputColumns") }
}
/// `AWS::QuickSight::DataSet.GeoSpatialColumnGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-geospatialcolumngroup.html)
#[must_use]
pub struct GeoSpatialColumnGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GeoSpatialColumnGroup<Missing_<super::required::columns>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeoSpatialColumnGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GeoSpatialColumnGroup<S0, S1> {
    /// Sets `Columns`. Required. 1 to 16 items.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<String>>) -> GeoSpatialColumnGroup<Set_, S1> { self.0.put("Columns", value.into_node()); GeoSpatialColumnGroup(self.0, PhantomData_) }
    /// Sets `CountryCode`. The values are constants of [`GeoSpatialCountryCode`].
    #[inline] pub fn country_code(mut self, value: impl IntoValue_<GeoSpatialCountryCode>) -> Self { self.0.put("CountryCode", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GeoSpatialColumnGroup<S0, Set_> { self.0.put("Name", value.into_node()); GeoSpatialColumnGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GeoSpatialColumnGroup> for GeoSpatialColumnGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ColumnGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-columngroup.html)
#[must_use]
pub struct ColumnGroup(Properties_);
impl ColumnGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColumnGroup(Properties_::new()) }
}
impl ColumnGroup {
    /// Sets `GeoSpatialColumnGroup`.
    #[inline] pub fn geo_spatial_column_group(mut self, value: impl IntoValue_<GeoSpatialColumnGroup>) -> Self { self.0.put("GeoSpatialColumnGroup", value.into_node()); self }
}
impl IntoValue_<ColumnGroup> for ColumnGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ColumnLevelPermissionRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-columnlevelpermissionrule.html)
#[must_use]
pub struct ColumnLevelPermissionRule(Properties_);
impl ColumnLevelPermissionRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColumnLevelPermissionRule(Properties_::new()) }
}
impl ColumnLevelPermissionRule {
    /// Sets `ColumnNames`. At least 1 item.
    #[inline] pub fn column_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ColumnNames", value.into_node()); self }
    /// Sets `Principals`. 1 to 100 items.
    #[inline] pub fn principals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Principals", value.into_node()); self }
}
impl IntoValue_<ColumnLevelPermissionRule> for ColumnLevelPermissionRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DestinationTableSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-destinationtablesource.html)
#[must_use]
pub struct DestinationTableSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DestinationTableSource<Missing_<super::required::transform_operation_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DestinationTableSource(Properties_::new(), PhantomData_) }
}
impl<S0> DestinationTableSource<S0> {
    /// Sets `TransformOperationId`. Required. 1 to 64 characters.
    #[inline] pub fn transform_operation_id(mut self, value: impl IntoValue_<String>) -> DestinationTableSource<Set_> { self.0.put("TransformOperationId", value.into_node()); DestinationTableSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DestinationTableSource> for DestinationTableSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DestinationTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-destinationtable.html)
#[must_use]
pub struct DestinationTable<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DestinationTable<Missing_<super::required::alias>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DestinationTable(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DestinationTable<S0, S1> {
    /// Sets `Alias`. Required. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> DestinationTable<Set_, S1> { self.0.put("Alias", value.into_node()); DestinationTable(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<DestinationTableSource>) -> DestinationTable<S0, Set_> { self.0.put("Source", value.into_node()); DestinationTable(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DestinationTable> for DestinationTable<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.InputColumn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-inputcolumn.html)
#[must_use]
pub struct InputColumn<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InputColumn<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputColumn(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InputColumn<S0, S1> {
    /// Sets `Id`. 1 to 256 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> InputColumn<Set_, S1> { self.0.put("Name", value.into_node()); InputColumn(self.0, PhantomData_) }
    /// Sets `SubType`. The values are constants of [`ColumnDataSubType`].
    #[inline] pub fn sub_type(mut self, value: impl IntoValue_<ColumnDataSubType>) -> Self { self.0.put("SubType", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`InputColumnDataType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<InputColumnDataType>) -> InputColumn<S0, Set_> { self.0.put("Type", value.into_node()); InputColumn(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InputColumn> for InputColumn<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ParentDataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-parentdataset.html)
#[must_use]
pub struct ParentDataSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ParentDataSet<Missing_<super::required::data_set_arn>, Missing_<super::required::input_columns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParentDataSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ParentDataSet<S0, S1> {
    /// Sets `DataSetArn`. Required.
    #[inline] pub fn data_set_arn(mut self, value: impl IntoValue_<String>) -> ParentDataSet<Set_, S1> { self.0.put("DataSetArn", value.into_node()); ParentDataSet(self.0, PhantomData_) }
    /// Sets `InputColumns`. Required. 0 to 2048 items.
    #[inline] pub fn input_columns(mut self, value: impl IntoValue_<Vec<InputColumn>>) -> ParentDataSet<S0, Set_> { self.0.put("InputColumns", value.into_node()); ParentDataSet(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ParentDataSet> for ParentDataSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.SourceTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-sourcetable.html)
#[must_use]
pub struct SourceTable(Properties_);
impl SourceTable {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceTable(Properties_::new()) }
}
impl SourceTable {
    /// Sets `DataSet`.
    #[inline] pub fn data_set(mut self, value: impl IntoValue_<ParentDataSet>) -> Self { self.0.put("DataSet", value.into_node()); self }
    /// Sets `PhysicalTableId`. 1 to 64 characters.
    #[inline] pub fn physical_table_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PhysicalTableId", value.into_node()); self }
}
impl IntoValue_<SourceTable> for SourceTable { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataPrepListAggregationFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datapreplistaggregationfunction.html)
#[must_use]
pub struct DataPrepListAggregationFunction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataPrepListAggregationFunction<Missing_<super::required::distinct>, Missing_<super::required::separator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataPrepListAggregationFunction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataPrepListAggregationFunction<S0, S1> {
    /// Sets `Distinct`. Required.
    #[inline] pub fn distinct(mut self, value: impl IntoValue_<bool>) -> DataPrepListAggregationFunction<Set_, S1> { self.0.put("Distinct", value.into_node()); DataPrepListAggregationFunction(self.0, PhantomData_) }
    /// Sets `InputColumnName`. 1 to 127 characters.
    #[inline] pub fn input_column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputColumnName", value.into_node()); self }
    /// Sets `Separator`. Required.
    #[inline] pub fn separator(mut self, value: impl IntoValue_<String>) -> DataPrepListAggregationFunction<S0, Set_> { self.0.put("Separator", value.into_node()); DataPrepListAggregationFunction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataPrepListAggregationFunction> for DataPrepListAggregationFunction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataPrepPercentileAggregationFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datapreppercentileaggregationfunction.html)
#[must_use]
pub struct DataPrepPercentileAggregationFunction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataPrepPercentileAggregationFunction<Missing_<super::required::percentile_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataPrepPercentileAggregationFunction(Properties_::new(), PhantomData_) }
}
impl<S0> DataPrepPercentileAggregationFunction<S0> {
    /// Sets `InputColumnName`. 1 to 127 characters.
    #[inline] pub fn input_column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputColumnName", value.into_node()); self }
    /// Sets `PercentileValue`. Required. 0 to 100.
    #[inline] pub fn percentile_value(mut self, value: impl IntoValue_<f64>) -> DataPrepPercentileAggregationFunction<Set_> { self.0.put("PercentileValue", value.into_node()); DataPrepPercentileAggregationFunction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataPrepPercentileAggregationFunction> for DataPrepPercentileAggregationFunction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataPrepSimpleAggregationFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-dataprepsimpleaggregationfunction.html)
#[must_use]
pub struct DataPrepSimpleAggregationFunction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataPrepSimpleAggregationFunction<Missing_<super::required::function_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataPrepSimpleAggregationFunction(Properties_::new(), PhantomData_) }
}
impl<S0> DataPrepSimpleAggregationFunction<S0> {
    /// Sets `FunctionType`. Required. The values are constants of [`DataPrepSimpleAggregationFunctionType`].
    #[inline] pub fn function_type(mut self, value: impl IntoValue_<DataPrepSimpleAggregationFunctionType>) -> DataPrepSimpleAggregationFunction<Set_> { self.0.put("FunctionType", value.into_node()); DataPrepSimpleAggregationFunction(self.0, PhantomData_) }
    /// Sets `InputColumnName`. 1 to 127 characters.
    #[inline] pub fn input_column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputColumnName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataPrepSimpleAggregationFunction> for DataPrepSimpleAggregationFunction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataPrepAggregationFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-dataprepaggregationfunction.html)
#[must_use]
pub struct DataPrepAggregationFunction(Properties_);
impl DataPrepAggregationFunction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataPrepAggregationFunction(Properties_::new()) }
}
impl DataPrepAggregationFunction {
    /// Sets `ListAggregation`.
    #[inline] pub fn list_aggregation(mut self, value: impl IntoValue_<DataPrepListAggregationFunction>) -> Self { self.0.put("ListAggregation", value.into_node()); self }
    /// Sets `PercentileAggregation`.
    #[inline] pub fn percentile_aggregation(mut self, value: impl IntoValue_<DataPrepPercentileAggregationFunction>) -> Self { self.0.put("PercentileAggregation", value.into_node()); self }
    /// Sets `SimpleAggregation`.
    #[inline] pub fn simple_aggregation(mut self, value: impl IntoValue_<DataPrepSimpleAggregationFunction>) -> Self { self.0.put("SimpleAggregation", value.into_node()); self }
}
impl IntoValue_<DataPrepAggregationFunction> for DataPrepAggregationFunction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.Aggregation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-aggregation.html)
#[must_use]
pub struct Aggregation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Aggregation<Missing_<super::required::aggregation_function>, Missing_<super::required::new_column_id>, Missing_<super::required::new_column_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Aggregation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Aggregation<S0, S1, S2> {
    /// Sets `AggregationFunction`. Required.
    #[inline] pub fn aggregation_function(mut self, value: impl IntoValue_<DataPrepAggregationFunction>) -> Aggregation<Set_, S1, S2> { self.0.put("AggregationFunction", value.into_node()); Aggregation(self.0, PhantomData_) }
    /// Sets `NewColumnId`. Required. 1 to 64 characters.
    #[inline] pub fn new_column_id(mut self, value: impl IntoValue_<String>) -> Aggregation<S0, Set_, S2> { self.0.put("NewColumnId", value.into_node()); Aggregation(self.0, PhantomData_) }
    /// Sets `NewColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn new_column_name(mut self, value: impl IntoValue_<String>) -> Aggregation<S0, S1, Set_> { self.0.put("NewColumnName", value.into_node()); Aggregation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Aggregation> for Aggregation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetColumnIdMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetcolumnidmapping.html)
#[must_use]
pub struct DataSetColumnIdMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataSetColumnIdMapping<Missing_<super::required::source_column_id>, Missing_<super::required::target_column_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSetColumnIdMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataSetColumnIdMapping<S0, S1> {
    /// Sets `SourceColumnId`. Required. 1 to 256 characters.
    #[inline] pub fn source_column_id(mut self, value: impl IntoValue_<String>) -> DataSetColumnIdMapping<Set_, S1> { self.0.put("SourceColumnId", value.into_node()); DataSetColumnIdMapping(self.0, PhantomData_) }
    /// Sets `TargetColumnId`. Required. 1 to 64 characters.
    #[inline] pub fn target_column_id(mut self, value: impl IntoValue_<String>) -> DataSetColumnIdMapping<S0, Set_> { self.0.put("TargetColumnId", value.into_node()); DataSetColumnIdMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataSetColumnIdMapping> for DataSetColumnIdMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.TransformOperationSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-transformoperationsource.html)
#[must_use]
pub struct TransformOperationSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TransformOperationSource<Missing_<super::required::transform_operation_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransformOperationSource(Properties_::new(), PhantomData_) }
}
impl<S0> TransformOperationSource<S0> {
    /// Sets `ColumnIdMappings`. 1 to 2048 items.
    #[inline] pub fn column_id_mappings(mut self, value: impl IntoValue_<Vec<DataSetColumnIdMapping>>) -> Self { self.0.put("ColumnIdMappings", value.into_node()); self }
    /// Sets `TransformOperationId`. Required. 1 to 64 characters.
    #[inline] pub fn transform_operation_id(mut self, value: impl IntoValue_<String>) -> TransformOperationSource<Set_> { self.0.put("TransformOperationId", value.into_node()); TransformOperationSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TransformOperationSource> for TransformOperationSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.AggregateOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-aggregateoperation.html)
#[must_use]
pub struct AggregateOperation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AggregateOperation<Missing_<super::required::aggregations>, Missing_<super::required::alias>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AggregateOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AggregateOperation<S0, S1, S2> {
    /// Sets `Aggregations`. Required. 0 to 128 items.
    #[inline] pub fn aggregations(mut self, value: impl IntoValue_<Vec<Aggregation>>) -> AggregateOperation<Set_, S1, S2> { self.0.put("Aggregations", value.into_node()); AggregateOperation(self.0, PhantomData_) }
    /// Sets `Alias`. Required. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> AggregateOperation<S0, Set_, S2> { self.0.put("Alias", value.into_node()); AggregateOperation(self.0, PhantomData_) }
    /// Sets `GroupByColumnNames`. 0 to 128 items.
    #[inline] pub fn group_by_column_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GroupByColumnNames", value.into_node()); self }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<TransformOperationSource>) -> AggregateOperation<S0, S1, Set_> { self.0.put("Source", value.into_node()); AggregateOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AggregateOperation> for AggregateOperation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.AppendedColumn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-appendedcolumn.html)
#[must_use]
pub struct AppendedColumn<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AppendedColumn<Missing_<super::required::column_name>, Missing_<super::required::new_column_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppendedColumn(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AppendedColumn<S0, S1> {
    /// Sets `ColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> AppendedColumn<Set_, S1> { self.0.put("ColumnName", value.into_node()); AppendedColumn(self.0, PhantomData_) }
    /// Sets `NewColumnId`. Required. 1 to 64 characters.
    #[inline] pub fn new_column_id(mut self, value: impl IntoValue_<String>) -> AppendedColumn<S0, Set_> { self.0.put("NewColumnId", value.into_node()); AppendedColumn(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AppendedColumn> for AppendedColumn<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.AppendOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-appendoperation.html)
#[must_use]
pub struct AppendOperation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AppendOperation<Missing_<super::required::alias>, Missing_<super::required::appended_columns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppendOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AppendOperation<S0, S1> {
    /// Sets `Alias`. Required. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> AppendOperation<Set_, S1> { self.0.put("Alias", value.into_node()); AppendOperation(self.0, PhantomData_) }
    /// Sets `AppendedColumns`. Required. 0 to 2048 items.
    #[inline] pub fn appended_columns(mut self, value: impl IntoValue_<Vec<AppendedColumn>>) -> AppendOperation<S0, Set_> { self.0.put("AppendedColumns", value.into_node()); AppendOperation(self.0, PhantomData_) }
    /// Sets `FirstSource`.
    #[inline] pub fn first_source(mut self, value: impl IntoValue_<TransformOperationSource>) -> Self { self.0.put("FirstSource", value.into_node()); self }
    /// Sets `SecondSource`.
    #[inline] pub fn second_source(mut self, value: impl IntoValue_<TransformOperationSource>) -> Self { self.0.put("SecondSource", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AppendOperation> for AppendOperation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.CastColumnTypeOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-castcolumntypeoperation.html)
#[must_use]
pub struct CastColumnTypeOperation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CastColumnTypeOperation<Missing_<super::required::column_name>, Missing_<super::required::new_column_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CastColumnTypeOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CastColumnTypeOperation<S0, S1> {
    /// Sets `ColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> CastColumnTypeOperation<Set_, S1> { self.0.put("ColumnName", value.into_node()); CastColumnTypeOperation(self.0, PhantomData_) }
    /// Sets `Format`. 0 to 32 characters.
    #[inline] pub fn format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Format", value.into_node()); self }
    /// Sets `NewColumnType`. Required. The values are constants of [`ColumnDataType`].
    #[inline] pub fn new_column_type(mut self, value: impl IntoValue_<ColumnDataType>) -> CastColumnTypeOperation<S0, Set_> { self.0.put("NewColumnType", value.into_node()); CastColumnTypeOperation(self.0, PhantomData_) }
    /// Sets `SubType`. The values are constants of [`ColumnDataSubType`].
    #[inline] pub fn sub_type(mut self, value: impl IntoValue_<ColumnDataSubType>) -> Self { self.0.put("SubType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CastColumnTypeOperation> for CastColumnTypeOperation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.CastColumnTypesOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-castcolumntypesoperation.html)
#[must_use]
pub struct CastColumnTypesOperation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CastColumnTypesOperation<Missing_<super::required::alias>, Missing_<super::required::cast_column_type_operations>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CastColumnTypesOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CastColumnTypesOperation<S0, S1, S2> {
    /// Sets `Alias`. Required. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> CastColumnTypesOperation<Set_, S1, S2> { self.0.put("Alias", value.into_node()); CastColumnTypesOperation(self.0, PhantomData_) }
    /// Sets `CastColumnTypeOperations`. Required. 0 to 2048 items.
    #[inline] pub fn cast_column_type_operations(mut self, value: impl IntoValue_<Vec<CastColumnTypeOperation>>) -> CastColumnTypesOperation<S0, Set_, S2> { self.0.put("CastColumnTypeOperations", value.into_node()); CastColumnTypesOperation(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<TransformOperationSource>) -> CastColumnTypesOperation<S0, S1, Set_> { self.0.put("Source", value.into_node()); CastColumnTypesOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CastColumnTypesOperation> for CastColumnTypesOperation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.CalculatedColumn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-calculatedcolumn.html)
#[must_use]
pub struct CalculatedColumn<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CalculatedColumn<Missing_<super::required::column_id>, Missing_<super::required::column_name>, Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CalculatedColumn(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CalculatedColumn<S0, S1, S2> {
    /// Sets `ColumnId`. Required. 1 to 64 characters.
    #[inline] pub fn column_id(mut self, value: impl IntoValue_<String>) -> CalculatedColumn<Set_, S1, S2> { self.0.put("ColumnId", value.into_node()); CalculatedColumn(self.0, PhantomData_) }
    /// Sets `ColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> CalculatedColumn<S0, Set_, S2> { self.0.put("ColumnName", value.into_node()); CalculatedColumn(self.0, PhantomData_) }
    /// Sets `Expression`. Required. 1 to 250000 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> CalculatedColumn<S0, S1, Set_> { self.0.put("Expression", value.into_node()); CalculatedColumn(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CalculatedColumn> for CalculatedColumn<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.CreateColumnsOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-createcolumnsoperation.html)
#[must_use]
pub struct CreateColumnsOperation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CreateColumnsOperation<Missing_<super::required::columns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CreateColumnsOperation(Properties_::new(), PhantomData_) }
}
impl<S0> CreateColumnsOperation<S0> {
    /// Sets `Alias`. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Alias", value.into_node()); self }
    /// Sets `Columns`. Required. 0 to 256 items.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<CalculatedColumn>>) -> CreateColumnsOperation<Set_> { self.0.put("Columns", value.into_node()); CreateColumnsOperation(self.0, PhantomData_) }
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<TransformOperationSource>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CreateColumnsOperation> for CreateColumnsOperation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetDateFilterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetdatefiltervalue.html)
#[must_use]
pub struct DataSetDateFilterValue(Properties_);
impl DataSetDateFilterValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSetDateFilterValue(Properties_::new()) }
}
impl DataSetDateFilterValue {
    /// Sets `StaticValue`.
    #[inline] pub fn static_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StaticValue", value.into_node()); self }
}
impl IntoValue_<DataSetDateFilterValue> for DataSetDateFilterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetDateComparisonFilterCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetdatecomparisonfiltercondition.html)
#[must_use]
pub struct DataSetDateComparisonFilterCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSetDateComparisonFilterCondition<Missing_<super::required::operator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSetDateComparisonFilterCondition(Properties_::new(), PhantomData_) }
}
impl<S0> DataSetDateComparisonFilterCondition<S0> {
    /// Sets `Operator`. Required. The values are constants of [`DataSetDateComparisonFilterOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<DataSetDateComparisonFilterOperator>) -> DataSetDateComparisonFilterCondition<Set_> { self.0.put("Operator", value.into_node()); DataSetDateComparisonFilterCondition(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<DataSetDateFilterValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataSetDateComparisonFilterCondition> for DataSetDateComparisonFilterCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetDateRangeFilterCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetdaterangefiltercondition.html)
#[must_use]
pub struct DataSetDateRangeFilterCondition(Properties_);
impl DataSetDateRangeFilterCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSetDateRangeFilterCondition(Properties_::new()) }
}
impl DataSetDateRangeFilterCondition {
    /// Sets `IncludeMaximum`.
    #[inline] pub fn include_maximum(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeMaximum", value.into_node()); self }
    /// Sets `IncludeMinimum`.
    #[inline] pub fn include_minimum(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeMinimum", value.into_node()); self }
    /// Sets `RangeMaximum`.
    #[inline] pub fn range_maximum(mut self, value: impl IntoValue_<DataSetDateFilterValue>) -> Self { self.0.put("RangeMaximum", value.into_node()); self }
    /// Sets `RangeMinimum`.
    #[inline] pub fn range_minimum(mut self, value: impl IntoValue_<DataSetDateFilterValue>) -> Self { self.0.put("RangeMinimum", value.into_node()); self }
}
impl IntoValue_<DataSetDateRangeFilterCondition> for DataSetDateRangeFilterCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetDateFilterCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetdatefiltercondition.html)
#[must_use]
pub struct DataSetDateFilterCondition(Properties_);
impl DataSetDateFilterCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSetDateFilterCondition(Properties_::new()) }
}
impl DataSetDateFilterCondition {
    /// Sets `ColumnName`. 1 to 127 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColumnName", value.into_node()); self }
    /// Sets `ComparisonFilterCondition`.
    #[inline] pub fn comparison_filter_condition(mut self, value: impl IntoValue_<DataSetDateComparisonFilterCondition>) -> Self { self.0.put("ComparisonFilterCondition", value.into_node()); self }
    /// Sets `RangeFilterCondition`.
    #[inline] pub fn range_filter_condition(mut self, value: impl IntoValue_<DataSetDateRangeFilterCondition>) -> Self { self.0.put("RangeFilterCondition", value.into_node()); self }
}
impl IntoValue_<DataSetDateFilterCondition> for DataSetDateFilterCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetNumericFilterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetnumericfiltervalue.html)
#[must_use]
pub struct DataSetNumericFilterValue(Properties_);
impl DataSetNumericFilterValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSetNumericFilterValue(Properties_::new()) }
}
impl DataSetNumericFilterValue {
    /// Sets `StaticValue`.
    #[inline] pub fn static_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StaticValue", value.into_node()); self }
}
impl IntoValue_<DataSetNumericFilterValue> for DataSetNumericFilterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetNumericComparisonFilterCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetnumericcomparisonfiltercondition.html)
#[must_use]
pub struct DataSetNumericComparisonFilterCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSetNumericComparisonFilterCondition<Missing_<super::required::operator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSetNumericComparisonFilterCondition(Properties_::new(), PhantomData_) }
}
impl<S0> DataSetNumericComparisonFilterCondition<S0> {
    /// Sets `Operator`. Required. The values are constants of [`DataSetNumericComparisonFilterOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<DataSetNumericComparisonFilterOperator>) -> DataSetNumericComparisonFilterCondition<Set_> { self.0.put("Operator", value.into_node()); DataSetNumericComparisonFilterCondition(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<DataSetNumericFilterValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataSetNumericComparisonFilterCondition> for DataSetNumericComparisonFilterCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetNumericRangeFilterCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetnumericrangefiltercondition.html)
#[must_use]
pub struct DataSetNumericRangeFilterCondition(Properties_);
impl DataSetNumericRangeFilterCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSetNumericRangeFilterCondition(Properties_::new()) }
}
impl DataSetNumericRangeFilterCondition {
    /// Sets `IncludeMaximum`.
    #[inline] pub fn include_maximum(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeMaximum", value.into_node()); self }
    /// Sets `IncludeMinimum`.
    #[inline] pub fn include_minimum(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeMinimum", value.into_node()); self }
    /// Sets `RangeMaximum`.
    #[inline] pub fn range_maximum(mut self, value: impl IntoValue_<DataSetNumericFilterValue>) -> Self { self.0.put("RangeMaximum", value.into_node()); self }
    /// Sets `RangeMinimum`.
    #[inline] pub fn range_minimum(mut self, value: impl IntoValue_<DataSetNumericFilterValue>) -> Self { self.0.put("RangeMinimum", value.into_node()); self }
}
impl IntoValue_<DataSetNumericRangeFilterCondition> for DataSetNumericRangeFilterCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetNumericFilterCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetnumericfiltercondition.html)
#[must_use]
pub struct DataSetNumericFilterCondition(Properties_);
impl DataSetNumericFilterCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSetNumericFilterCondition(Properties_::new()) }
}
impl DataSetNumericFilterCondition {
    /// Sets `ColumnName`. 1 to 127 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColumnName", value.into_node()); self }
    /// Sets `ComparisonFilterCondition`.
    #[inline] pub fn comparison_filter_condition(mut self, value: impl IntoValue_<DataSetNumericComparisonFilterCondition>) -> Self { self.0.put("ComparisonFilterCondition", value.into_node()); self }
    /// Sets `RangeFilterCondition`.
    #[inline] pub fn range_filter_condition(mut self, value: impl IntoValue_<DataSetNumericRangeFilterCondition>) -> Self { self.0.put("RangeFilterCondition", value.into_node()); self }
}
impl IntoValue_<DataSetNumericFilterCondition> for DataSetNumericFilterCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetStringFilterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetstringfiltervalue.html)
#[must_use]
pub struct DataSetStringFilterValue(Properties_);
impl DataSetStringFilterValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSetStringFilterValue(Properties_::new()) }
}
impl DataSetStringFilterValue {
    /// Sets `StaticValue`. 0 to 512 characters.
    #[inline] pub fn static_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StaticValue", value.into_node()); self }
}
impl IntoValue_<DataSetStringFilterValue> for DataSetStringFilterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetStringComparisonFilterCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetstringcomparisonfiltercondition.html)
#[must_use]
pub struct DataSetStringComparisonFilterCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSetStringComparisonFilterCondition<Missing_<super::required::operator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSetStringComparisonFilterCondition(Properties_::new(), PhantomData_) }
}
impl<S0> DataSetStringComparisonFilterCondition<S0> {
    /// Sets `Operator`. Required. The values are constants of [`DataSetStringComparisonFilterOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<DataSetStringComparisonFilterOperator>) -> DataSetStringComparisonFilterCondition<Set_> { self.0.put("Operator", value.into_node()); DataSetStringComparisonFilterCondition(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<DataSetStringFilterValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataSetStringComparisonFilterCondition> for DataSetStringComparisonFilterCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetStringListFilterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetstringlistfiltervalue.html)
#[must_use]
pub struct DataSetStringListFilterValue(Properties_);
impl DataSetStringListFilterValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSetStringListFilterValue(Properties_::new()) }
}
impl DataSetStringListFilterValue {
    /// Sets `StaticValues`. 0 to 1000 items.
    #[inline] pub fn static_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StaticValues", value.into_node()); self }
}
impl IntoValue_<DataSetStringListFilterValue> for DataSetStringListFilterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetStringListFilterCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetstringlistfiltercondition.html)
#[must_use]
pub struct DataSetStringListFilterCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSetStringListFilterCondition<Missing_<super::required::operator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSetStringListFilterCondition(Properties_::new(), PhantomData_) }
}
impl<S0> DataSetStringListFilterCondition<S0> {
    /// Sets `Operator`. Required. The values are constants of [`DataSetStringListFilterOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<DataSetStringListFilterOperator>) -> DataSetStringListFilterCondition<Set_> { self.0.put("Operator", value.into_node()); DataSetStringListFilterCondition(self.0, PhantomData_) }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<DataSetStringListFilterValue>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataSetStringListFilterCondition> for DataSetStringListFilterCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetStringFilterCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetstringfiltercondition.html)
#[must_use]
pub struct DataSetStringFilterCondition(Properties_);
impl DataSetStringFilterCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSetStringFilterCondition(Properties_::new()) }
}
impl DataSetStringFilterCondition {
    /// Sets `ColumnName`. 1 to 127 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColumnName", value.into_node()); self }
    /// Sets `ComparisonFilterCondition`.
    #[inline] pub fn comparison_filter_condition(mut self, value: impl IntoValue_<DataSetStringComparisonFilterCondition>) -> Self { self.0.put("ComparisonFilterCondition", value.into_node()); self }
    /// Sets `ListFilterCondition`.
    #[inline] pub fn list_filter_condition(mut self, value: impl IntoValue_<DataSetStringListFilterCondition>) -> Self { self.0.put("ListFilterCondition", value.into_node()); self }
}
impl IntoValue_<DataSetStringFilterCondition> for DataSetStringFilterCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.FilterOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-filteroperation.html)
#[must_use]
pub struct FilterOperation(Properties_);
impl FilterOperation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterOperation(Properties_::new()) }
}
impl FilterOperation {
    /// Sets `ConditionExpression`. 1 to 4096 characters.
    #[inline] pub fn condition_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConditionExpression", value.into_node()); self }
    /// Sets `DateFilterCondition`.
    #[inline] pub fn date_filter_condition(mut self, value: impl IntoValue_<DataSetDateFilterCondition>) -> Self { self.0.put("DateFilterCondition", value.into_node()); self }
    /// Sets `NumericFilterCondition`.
    #[inline] pub fn numeric_filter_condition(mut self, value: impl IntoValue_<DataSetNumericFilterCondition>) -> Self { self.0.put("NumericFilterCondition", value.into_node()); self }
    /// Sets `StringFilterCondition`.
    #[inline] pub fn string_filter_condition(mut self, value: impl IntoValue_<DataSetStringFilterCondition>) -> Self { self.0.put("StringFilterCondition", value.into_node()); self }
}
impl IntoValue_<FilterOperation> for FilterOperation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.FiltersOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-filtersoperation.html)
#[must_use]
pub struct FiltersOperation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FiltersOperation<Missing_<super::required::alias>, Missing_<super::required::filter_operations>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FiltersOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FiltersOperation<S0, S1, S2> {
    /// Sets `Alias`. Required. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> FiltersOperation<Set_, S1, S2> { self.0.put("Alias", value.into_node()); FiltersOperation(self.0, PhantomData_) }
    /// Sets `FilterOperations`. Required. 0 to 128 items.
    #[inline] pub fn filter_operations(mut self, value: impl IntoValue_<Vec<FilterOperation>>) -> FiltersOperation<S0, Set_, S2> { self.0.put("FilterOperations", value.into_node()); FiltersOperation(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<TransformOperationSource>) -> FiltersOperation<S0, S1, Set_> { self.0.put("Source", value.into_node()); FiltersOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FiltersOperation> for FiltersOperation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ImportTableOperationSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-importtableoperationsource.html)
#[must_use]
pub struct ImportTableOperationSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ImportTableOperationSource<Missing_<super::required::source_table_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImportTableOperationSource(Properties_::new(), PhantomData_) }
}
impl<S0> ImportTableOperationSource<S0> {
    /// Sets `ColumnIdMappings`. 1 to 2048 items.
    #[inline] pub fn column_id_mappings(mut self, value: impl IntoValue_<Vec<DataSetColumnIdMapping>>) -> Self { self.0.put("ColumnIdMappings", value.into_node()); self }
    /// Sets `SourceTableId`. Required. 1 to 64 characters.
    #[inline] pub fn source_table_id(mut self, value: impl IntoValue_<String>) -> ImportTableOperationSource<Set_> { self.0.put("SourceTableId", value.into_node()); ImportTableOperationSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ImportTableOperationSource> for ImportTableOperationSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ImportTableOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-importtableoperation.html)
#[must_use]
pub struct ImportTableOperation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ImportTableOperation<Missing_<super::required::alias>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImportTableOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ImportTableOperation<S0, S1> {
    /// Sets `Alias`. Required. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> ImportTableOperation<Set_, S1> { self.0.put("Alias", value.into_node()); ImportTableOperation(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<ImportTableOperationSource>) -> ImportTableOperation<S0, Set_> { self.0.put("Source", value.into_node()); ImportTableOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ImportTableOperation> for ImportTableOperation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.OutputColumnNameOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-outputcolumnnameoverride.html)
#[must_use]
pub struct OutputColumnNameOverride<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OutputColumnNameOverride<Missing_<super::required::output_column_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutputColumnNameOverride(Properties_::new(), PhantomData_) }
}
impl<S0> OutputColumnNameOverride<S0> {
    /// Sets `OutputColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn output_column_name(mut self, value: impl IntoValue_<String>) -> OutputColumnNameOverride<Set_> { self.0.put("OutputColumnName", value.into_node()); OutputColumnNameOverride(self.0, PhantomData_) }
    /// Sets `SourceColumnName`. 1 to 127 characters.
    #[inline] pub fn source_column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceColumnName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OutputColumnNameOverride> for OutputColumnNameOverride<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.JoinOperandProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-joinoperandproperties.html)
#[must_use]
pub struct JoinOperandProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JoinOperandProperties<Missing_<super::required::output_column_name_overrides>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JoinOperandProperties(Properties_::new(), PhantomData_) }
}
impl<S0> JoinOperandProperties<S0> {
    /// Sets `OutputColumnNameOverrides`. Required. 1 to 2048 items.
    #[inline] pub fn output_column_name_overrides(mut self, value: impl IntoValue_<Vec<OutputColumnNameOverride>>) -> JoinOperandProperties<Set_> { self.0.put("OutputColumnNameOverrides", value.into_node()); JoinOperandProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JoinOperandProperties> for JoinOperandProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.JoinOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-joinoperation.html)
#[must_use]
pub struct JoinOperation<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl JoinOperation<Missing_<super::required::alias>, Missing_<super::required::left_operand>, Missing_<super::required::on_clause>, Missing_<super::required::right_operand>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JoinOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> JoinOperation<S0, S1, S2, S3, S4> {
    /// Sets `Alias`. Required. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> JoinOperation<Set_, S1, S2, S3, S4> { self.0.put("Alias", value.into_node()); JoinOperation(self.0, PhantomData_) }
    /// Sets `LeftOperand`. Required.
    #[inline] pub fn left_operand(mut self, value: impl IntoValue_<TransformOperationSource>) -> JoinOperation<S0, Set_, S2, S3, S4> { self.0.put("LeftOperand", value.into_node()); JoinOperation(self.0, PhantomData_) }
    /// Sets `LeftOperandProperties`.
    #[inline] pub fn left_operand_properties(mut self, value: impl IntoValue_<JoinOperandProperties>) -> Self { self.0.put("LeftOperandProperties", value.into_node()); self }
    /// Sets `OnClause`. Required. 1 to 512 characters.
    #[inline] pub fn on_clause(mut self, value: impl IntoValue_<String>) -> JoinOperation<S0, S1, Set_, S3, S4> { self.0.put("OnClause", value.into_node()); JoinOperation(self.0, PhantomData_) }
    /// Sets `RightOperand`. Required.
    #[inline] pub fn right_operand(mut self, value: impl IntoValue_<TransformOperationSource>) -> JoinOperation<S0, S1, S2, Set_, S4> { self.0.put("RightOperand", value.into_node()); JoinOperation(self.0, PhantomData_) }
    /// Sets `RightOperandProperties`.
    #[inline] pub fn right_operand_properties(mut self, value: impl IntoValue_<JoinOperandProperties>) -> Self { self.0.put("RightOperandProperties", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`JoinOperationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<JoinOperationType>) -> JoinOperation<S0, S1, S2, S3, Set_> { self.0.put("Type", value.into_node()); JoinOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<JoinOperation> for JoinOperation<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.PivotedLabel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-pivotedlabel.html)
#[must_use]
pub struct PivotedLabel<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PivotedLabel<Missing_<super::required::label_name>, Missing_<super::required::new_column_id>, Missing_<super::required::new_column_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PivotedLabel(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PivotedLabel<S0, S1, S2> {
    /// Sets `LabelName`. Required. 0 to 2047 characters.
    #[inline] pub fn label_name(mut self, value: impl IntoValue_<String>) -> PivotedLabel<Set_, S1, S2> { self.0.put("LabelName", value.into_node()); PivotedLabel(self.0, PhantomData_) }
    /// Sets `NewColumnId`. Required. 1 to 64 characters.
    #[inline] pub fn new_column_id(mut self, value: impl IntoValue_<String>) -> PivotedLabel<S0, Set_, S2> { self.0.put("NewColumnId", value.into_node()); PivotedLabel(self.0, PhantomData_) }
    /// Sets `NewColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn new_column_name(mut self, value: impl IntoValue_<String>) -> PivotedLabel<S0, S1, Set_> { self.0.put("NewColumnName", value.into_node()); PivotedLabel(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PivotedLabel> for PivotedLabel<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.PivotConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-pivotconfiguration.html)
#[must_use]
pub struct PivotConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PivotConfiguration<Missing_<super::required::pivoted_labels>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PivotConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PivotConfiguration<S0> {
    /// Sets `LabelColumnName`. 1 to 127 characters.
    #[inline] pub fn label_column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LabelColumnName", value.into_node()); self }
    /// Sets `PivotedLabels`. Required. 0 to 100 items.
    #[inline] pub fn pivoted_labels(mut self, value: impl IntoValue_<Vec<PivotedLabel>>) -> PivotConfiguration<Set_> { self.0.put("PivotedLabels", value.into_node()); PivotConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PivotConfiguration> for PivotConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ValueColumnConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-valuecolumnconfiguration.html)
#[must_use]
pub struct ValueColumnConfiguration(Properties_);
impl ValueColumnConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ValueColumnConfiguration(Properties_::new()) }
}
impl ValueColumnConfiguration {
    /// Sets `AggregationFunction`.
    #[inline] pub fn aggregation_function(mut self, value: impl IntoValue_<DataPrepAggregationFunction>) -> Self { self.0.put("AggregationFunction", value.into_node()); self }
}
impl IntoValue_<ValueColumnConfiguration> for ValueColumnConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.PivotOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-pivotoperation.html)
#[must_use]
pub struct PivotOperation<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl PivotOperation<Missing_<super::required::alias>, Missing_<super::required::pivot_configuration>, Missing_<super::required::source>, Missing_<super::required::value_column_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PivotOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> PivotOperation<S0, S1, S2, S3> {
    /// Sets `Alias`. Required. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> PivotOperation<Set_, S1, S2, S3> { self.0.put("Alias", value.into_node()); PivotOperation(self.0, PhantomData_) }
    /// Sets `GroupByColumnNames`. 0 to 128 items.
    #[inline] pub fn group_by_column_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GroupByColumnNames", value.into_node()); self }
    /// Sets `PivotConfiguration`. Required.
    #[inline] pub fn pivot_configuration(mut self, value: impl IntoValue_<PivotConfiguration>) -> PivotOperation<S0, Set_, S2, S3> { self.0.put("PivotConfiguration", value.into_node()); PivotOperation(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<TransformOperationSource>) -> PivotOperation<S0, S1, Set_, S3> { self.0.put("Source", value.into_node()); PivotOperation(self.0, PhantomData_) }
    /// Sets `ValueColumnConfiguration`. Required.
    #[inline] pub fn value_column_configuration(mut self, value: impl IntoValue_<ValueColumnConfiguration>) -> PivotOperation<S0, S1, S2, Set_> { self.0.put("ValueColumnConfiguration", value.into_node()); PivotOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<PivotOperation> for PivotOperation<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ProjectOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-projectoperation.html)
#[must_use]
pub struct ProjectOperation(Properties_);
impl ProjectOperation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProjectOperation(Properties_::new()) }
}
impl ProjectOperation {
    /// Sets `Alias`. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Alias", value.into_node()); self }
    /// Sets `ProjectedColumns`. 0 to 2048 items.
    #[inline] pub fn projected_columns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ProjectedColumns", value.into_node()); self }
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<TransformOperationSource>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<ProjectOperation> for ProjectOperation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.RenameColumnOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-renamecolumnoperation.html)
#[must_use]
pub struct RenameColumnOperation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RenameColumnOperation<Missing_<super::required::column_name>, Missing_<super::required::new_column_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RenameColumnOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RenameColumnOperation<S0, S1> {
    /// Sets `ColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> RenameColumnOperation<Set_, S1> { self.0.put("ColumnName", value.into_node()); RenameColumnOperation(self.0, PhantomData_) }
    /// Sets `NewColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn new_column_name(mut self, value: impl IntoValue_<String>) -> RenameColumnOperation<S0, Set_> { self.0.put("NewColumnName", value.into_node()); RenameColumnOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RenameColumnOperation> for RenameColumnOperation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.RenameColumnsOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-renamecolumnsoperation.html)
#[must_use]
pub struct RenameColumnsOperation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RenameColumnsOperation<Missing_<super::required::alias>, Missing_<super::required::rename_column_operations>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RenameColumnsOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RenameColumnsOperation<S0, S1, S2> {
    /// Sets `Alias`. Required. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> RenameColumnsOperation<Set_, S1, S2> { self.0.put("Alias", value.into_node()); RenameColumnsOperation(self.0, PhantomData_) }
    /// Sets `RenameColumnOperations`. Required. 0 to 2048 items.
    #[inline] pub fn rename_column_operations(mut self, value: impl IntoValue_<Vec<RenameColumnOperation>>) -> RenameColumnsOperation<S0, Set_, S2> { self.0.put("RenameColumnOperations", value.into_node()); RenameColumnsOperation(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<TransformOperationSource>) -> RenameColumnsOperation<S0, S1, Set_> { self.0.put("Source", value.into_node()); RenameColumnsOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RenameColumnsOperation> for RenameColumnsOperation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ColumnToUnpivot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-columntounpivot.html)
#[must_use]
pub struct ColumnToUnpivot(Properties_);
impl ColumnToUnpivot {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColumnToUnpivot(Properties_::new()) }
}
impl ColumnToUnpivot {
    /// Sets `ColumnName`. 1 to 127 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColumnName", value.into_node()); self }
    /// Sets `NewValue`. 0 to 2047 characters.
    #[inline] pub fn new_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NewValue", value.into_node()); self }
}
impl IntoValue_<ColumnToUnpivot> for ColumnToUnpivot { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.UnpivotOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-unpivotoperation.html)
#[must_use]
pub struct UnpivotOperation<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6,)>);
impl UnpivotOperation<Missing_<super::required::alias>, Missing_<super::required::columns_to_unpivot>, Missing_<super::required::source>, Missing_<super::required::unpivoted_label_column_id>, Missing_<super::required::unpivoted_label_column_name>, Missing_<super::required::unpivoted_value_column_id>, Missing_<super::required::unpivoted_value_column_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UnpivotOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6> UnpivotOperation<S0, S1, S2, S3, S4, S5, S6> {
    /// Sets `Alias`. Required. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> UnpivotOperation<Set_, S1, S2, S3, S4, S5, S6> { self.0.put("Alias", value.into_node()); UnpivotOperation(self.0, PhantomData_) }
    /// Sets `ColumnsToUnpivot`. Required. 0 to 100 items.
    #[inline] pub fn columns_to_unpivot(mut self, value: impl IntoValue_<Vec<ColumnToUnpivot>>) -> UnpivotOperation<S0, Set_, S2, S3, S4, S5, S6> { self.0.put("ColumnsToUnpivot", value.into_node()); UnpivotOperation(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<TransformOperationSource>) -> UnpivotOperation<S0, S1, Set_, S3, S4, S5, S6> { self.0.put("Source", value.into_node()); UnpivotOperation(self.0, PhantomData_) }
    /// Sets `UnpivotedLabelColumnId`. Required. 1 to 64 characters.
    #[inline] pub fn unpivoted_label_column_id(mut self, value: impl IntoValue_<String>) -> UnpivotOperation<S0, S1, S2, Set_, S4, S5, S6> { self.0.put("UnpivotedLabelColumnId", value.into_node()); UnpivotOperation(self.0, PhantomData_) }
    /// Sets `UnpivotedLabelColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn unpivoted_label_column_name(mut self, value: impl IntoValue_<String>) -> UnpivotOperation<S0, S1, S2, S3, Set_, S5, S6> { self.0.put("UnpivotedLabelColumnName", value.into_node()); UnpivotOperation(self.0, PhantomData_) }
    /// Sets `UnpivotedValueColumnId`. Required. 1 to 64 characters.
    #[inline] pub fn unpivoted_value_column_id(mut self, value: impl IntoValue_<String>) -> UnpivotOperation<S0, S1, S2, S3, S4, Set_, S6> { self.0.put("UnpivotedValueColumnId", value.into_node()); UnpivotOperation(self.0, PhantomData_) }
    /// Sets `UnpivotedValueColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn unpivoted_value_column_name(mut self, value: impl IntoValue_<String>) -> UnpivotOperation<S0, S1, S2, S3, S4, S5, Set_> { self.0.put("UnpivotedValueColumnName", value.into_node()); UnpivotOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> IntoValue_<UnpivotOperation> for UnpivotOperation<S0, S1, S2, S3, S4, S5, S6> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.TransformStep`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-transformstep.html)
#[must_use]
pub struct TransformStep(Properties_);
impl TransformStep {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TransformStep(Properties_::new()) }
}
impl TransformStep {
    /// Sets `AggregateStep`.
    #[inline] pub fn aggregate_step(mut self, value: impl IntoValue_<AggregateOperation>) -> Self { self.0.put("AggregateStep", value.into_node()); self }
    /// Sets `AppendStep`.
    #[inline] pub fn append_step(mut self, value: impl IntoValue_<AppendOperation>) -> Self { self.0.put("AppendStep", value.into_node()); self }
    /// Sets `CastColumnTypesStep`.
    #[inline] pub fn cast_column_types_step(mut self, value: impl IntoValue_<CastColumnTypesOperation>) -> Self { self.0.put("CastColumnTypesStep", value.into_node()); self }
    /// Sets `CreateColumnsStep`.
    #[inline] pub fn create_columns_step(mut self, value: impl IntoValue_<CreateColumnsOperation>) -> Self { self.0.put("CreateColumnsStep", value.into_node()); self }
    /// Sets `FiltersStep`.
    #[inline] pub fn filters_step(mut self, value: impl IntoValue_<FiltersOperation>) -> Self { self.0.put("FiltersStep", value.into_node()); self }
    /// Sets `ImportTableStep`.
    #[inline] pub fn import_table_step(mut self, value: impl IntoValue_<ImportTableOperation>) -> Self { self.0.put("ImportTableStep", value.into_node()); self }
    /// Sets `JoinStep`.
    #[inline] pub fn join_step(mut self, value: impl IntoValue_<JoinOperation>) -> Self { self.0.put("JoinStep", value.into_node()); self }
    /// Sets `PivotStep`.
    #[inline] pub fn pivot_step(mut self, value: impl IntoValue_<PivotOperation>) -> Self { self.0.put("PivotStep", value.into_node()); self }
    /// Sets `ProjectStep`.
    #[inline] pub fn project_step(mut self, value: impl IntoValue_<ProjectOperation>) -> Self { self.0.put("ProjectStep", value.into_node()); self }
    /// Sets `RenameColumnsStep`.
    #[inline] pub fn rename_columns_step(mut self, value: impl IntoValue_<RenameColumnsOperation>) -> Self { self.0.put("RenameColumnsStep", value.into_node()); self }
    /// Sets `UnpivotStep`.
    #[inline] pub fn unpivot_step(mut self, value: impl IntoValue_<UnpivotOperation>) -> Self { self.0.put("UnpivotStep", value.into_node()); self }
}
impl IntoValue_<TransformStep> for TransformStep { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataPrepConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-dataprepconfiguration.html)
#[must_use]
pub struct DataPrepConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataPrepConfiguration<Missing_<super::required::destination_table_map>, Missing_<super::required::source_table_map>, Missing_<super::required::transform_step_map>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataPrepConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataPrepConfiguration<S0, S1, S2> {
    /// Sets `DestinationTableMap`. Required.
    #[inline] pub fn destination_table_map(mut self, value: impl IntoValue_<MapOf_<DestinationTable>>) -> DataPrepConfiguration<Set_, S1, S2> { self.0.put("DestinationTableMap", value.into_node()); DataPrepConfiguration(self.0, PhantomData_) }
    /// Sets `SourceTableMap`. Required.
    #[inline] pub fn source_table_map(mut self, value: impl IntoValue_<MapOf_<SourceTable>>) -> DataPrepConfiguration<S0, Set_, S2> { self.0.put("SourceTableMap", value.into_node()); DataPrepConfiguration(self.0, PhantomData_) }
    /// Sets `TransformStepMap`. Required.
    #[inline] pub fn transform_step_map(mut self, value: impl IntoValue_<MapOf_<TransformStep>>) -> DataPrepConfiguration<S0, S1, Set_> { self.0.put("TransformStepMap", value.into_node()); DataPrepConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataPrepConfiguration> for DataPrepConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.RefreshFailureEmailAlert`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-refreshfailureemailalert.html)
#[must_use]
pub struct RefreshFailureEmailAlert(Properties_);
impl RefreshFailureEmailAlert {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RefreshFailureEmailAlert(Properties_::new()) }
}
impl RefreshFailureEmailAlert {
    /// Sets `AlertStatus`. The values are constants of [`RefreshFailureAlertStatus`].
    #[inline] pub fn alert_status(mut self, value: impl IntoValue_<RefreshFailureAlertStatus>) -> Self { self.0.put("AlertStatus", value.into_node()); self }
}
impl IntoValue_<RefreshFailureEmailAlert> for RefreshFailureEmailAlert { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.RefreshFailureConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-refreshfailureconfiguration.html)
#[must_use]
pub struct RefreshFailureConfiguration(Properties_);
impl RefreshFailureConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RefreshFailureConfiguration(Properties_::new()) }
}
impl RefreshFailureConfiguration {
    /// Sets `EmailAlert`.
    #[inline] pub fn email_alert(mut self, value: impl IntoValue_<RefreshFailureEmailAlert>) -> Self { self.0.put("EmailAlert", value.into_node()); self }
}
impl IntoValue_<RefreshFailureConfiguration> for RefreshFailureConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.LookbackWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-lookbackwindow.html)
#[must_use]
pub struct LookbackWindow<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LookbackWindow<Missing_<super::required::column_name>, Missing_<super::required::size>, Missing_<super::required::size_unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LookbackWindow(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LookbackWindow<S0, S1, S2> {
    /// Sets `ColumnName`. Required.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> LookbackWindow<Set_, S1, S2> { self.0.put("ColumnName", value.into_node()); LookbackWindow(self.0, PhantomData_) }
    /// Sets `Size`. Required. At least 1.
    #[inline] pub fn size(mut self, value: impl IntoValue_<f64>) -> LookbackWindow<S0, Set_, S2> { self.0.put("Size", value.into_node()); LookbackWindow(self.0, PhantomData_) }
    /// Sets `SizeUnit`. Required. The values are constants of [`LookbackWindowSizeUnit`].
    #[inline] pub fn size_unit(mut self, value: impl IntoValue_<LookbackWindowSizeUnit>) -> LookbackWindow<S0, S1, Set_> { self.0.put("SizeUnit", value.into_node()); LookbackWindow(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LookbackWindow> for LookbackWindow<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.IncrementalRefresh`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-incrementalrefresh.html)
#[must_use]
pub struct IncrementalRefresh<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IncrementalRefresh<Missing_<super::required::lookback_window>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IncrementalRefresh(Properties_::new(), PhantomData_) }
}
impl<S0> IncrementalRefresh<S0> {
    /// Sets `LookbackWindow`. Required.
    #[inline] pub fn lookback_window(mut self, value: impl IntoValue_<LookbackWindow>) -> IncrementalRefresh<Set_> { self.0.put("LookbackWindow", value.into_node()); IncrementalRefresh(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IncrementalRefresh> for IncrementalRefresh<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.RefreshConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-refreshconfiguration.html)
#[must_use]
pub struct RefreshConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RefreshConfiguration<Missing_<super::required::incremental_refresh>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RefreshConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RefreshConfiguration<S0> {
    /// Sets `IncrementalRefresh`. Required.
    #[inline] pub fn incremental_refresh(mut self, value: impl IntoValue_<IncrementalRefresh>) -> RefreshConfiguration<Set_> { self.0.put("IncrementalRefresh", value.into_node()); RefreshConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RefreshConfiguration> for RefreshConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetRefreshProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetrefreshproperties.html)
#[must_use]
pub struct DataSetRefreshProperties(Properties_);
impl DataSetRefreshProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSetRefreshProperties(Properties_::new()) }
}
impl DataSetRefreshProperties {
    /// Sets `FailureConfiguration`.
    #[inline] pub fn failure_configuration(mut self, value: impl IntoValue_<RefreshFailureConfiguration>) -> Self { self.0.put("FailureConfiguration", value.into_node()); self }
    /// Sets `RefreshConfiguration`.
    #[inline] pub fn refresh_configuration(mut self, value: impl IntoValue_<RefreshConfiguration>) -> Self { self.0.put("RefreshConfiguration", value.into_node()); self }
}
impl IntoValue_<DataSetRefreshProperties> for DataSetRefreshProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetUsageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetusageconfiguration.html)
#[must_use]
pub struct DataSetUsageConfiguration(Properties_);
impl DataSetUsageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSetUsageConfiguration(Properties_::new()) }
}
impl DataSetUsageConfiguration {
    /// Sets `DisableUseAsDirectQuerySource`.
    #[inline] pub fn disable_use_as_direct_query_source(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableUseAsDirectQuerySource", value.into_node()); self }
    /// Sets `DisableUseAsImportedSource`.
    #[inline] pub fn disable_use_as_imported_source(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableUseAsImportedSource", value.into_node()); self }
}
impl IntoValue_<DataSetUsageConfiguration> for DataSetUsageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DateTimeDatasetParameterDefaultValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datetimedatasetparameterdefaultvalues.html)
#[must_use]
pub struct DateTimeDatasetParameterDefaultValues(Properties_);
impl DateTimeDatasetParameterDefaultValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DateTimeDatasetParameterDefaultValues(Properties_::new()) }
}
impl DateTimeDatasetParameterDefaultValues {
    /// Sets `StaticValues`. 0 to 32 items.
    #[inline] pub fn static_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StaticValues", value.into_node()); self }
}
impl IntoValue_<DateTimeDatasetParameterDefaultValues> for DateTimeDatasetParameterDefaultValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DateTimeDatasetParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datetimedatasetparameter.html)
#[must_use]
pub struct DateTimeDatasetParameter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DateTimeDatasetParameter<Missing_<super::required::id>, Missing_<super::required::name>, Missing_<super::required::value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateTimeDatasetParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DateTimeDatasetParameter<S0, S1, S2> {
    /// Sets `DefaultValues`.
    #[inline] pub fn default_values(mut self, value: impl IntoValue_<DateTimeDatasetParameterDefaultValues>) -> Self { self.0.put("DefaultValues", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 128 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> DateTimeDatasetParameter<Set_, S1, S2> { self.0.put("Id", value.into_node()); DateTimeDatasetParameter(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DateTimeDatasetParameter<S0, Set_, S2> { self.0.put("Name", value.into_node()); DateTimeDatasetParameter(self.0, PhantomData_) }
    /// Sets `TimeGranularity`. The values are constants of [`TimeGranularity`].
    #[inline] pub fn time_granularity(mut self, value: impl IntoValue_<TimeGranularity>) -> Self { self.0.put("TimeGranularity", value.into_node()); self }
    /// Sets `ValueType`. Required. The values are constants of [`DatasetParameterValueType`].
    #[inline] pub fn value_type(mut self, value: impl IntoValue_<DatasetParameterValueType>) -> DateTimeDatasetParameter<S0, S1, Set_> { self.0.put("ValueType", value.into_node()); DateTimeDatasetParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DateTimeDatasetParameter> for DateTimeDatasetParameter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DecimalDatasetParameterDefaultValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-decimaldatasetparameterdefaultvalues.html)
#[must_use]
pub struct DecimalDatasetParameterDefaultValues(Properties_);
impl DecimalDatasetParameterDefaultValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DecimalDatasetParameterDefaultValues(Properties_::new()) }
}
impl DecimalDatasetParameterDefaultValues {
    /// Sets `StaticValues`. 0 to 32 items.
    #[inline] pub fn static_values(mut self, value: impl IntoValue_<Vec<f64>>) -> Self { self.0.put("StaticValues", value.into_node()); self }
}
impl IntoValue_<DecimalDatasetParameterDefaultValues> for DecimalDatasetParameterDefaultValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DecimalDatasetParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-decimaldatasetparameter.html)
#[must_use]
pub struct DecimalDatasetParameter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DecimalDatasetParameter<Missing_<super::required::id>, Missing_<super::required::name>, Missing_<super::required::value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DecimalDatasetParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DecimalDatasetParameter<S0, S1, S2> {
    /// Sets `DefaultValues`.
    #[inline] pub fn default_values(mut self, value: impl IntoValue_<DecimalDatasetParameterDefaultValues>) -> Self { self.0.put("DefaultValues", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 128 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> DecimalDatasetParameter<Set_, S1, S2> { self.0.put("Id", value.into_node()); DecimalDatasetParameter(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DecimalDatasetParameter<S0, Set_, S2> { self.0.put("Name", value.into_node()); DecimalDatasetParameter(self.0, PhantomData_) }
    /// Sets `ValueType`. Required. The values are constants of [`DatasetParameterValueType`].
    #[inline] pub fn value_type(mut self, value: impl IntoValue_<DatasetParameterValueType>) -> DecimalDatasetParameter<S0, S1, Set_> { self.0.put("ValueType", value.into_node()); DecimalDatasetParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DecimalDatasetParameter> for DecimalDatasetParameter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.IntegerDatasetParameterDefaultValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-integerdatasetparameterdefaultvalues.html)
#[must_use]
pub struct IntegerDatasetParameterDefaultValues(Properties_);
impl IntegerDatasetParameterDefaultValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IntegerDatasetParameterDefaultValues(Properties_::new()) }
}
impl IntegerDatasetParameterDefaultValues {
    /// Sets `StaticValues`. 0 to 32 items.
    #[inline] pub fn static_values(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("StaticValues", value.into_node()); self }
}
impl IntoValue_<IntegerDatasetParameterDefaultValues> for IntegerDatasetParameterDefaultValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.IntegerDatasetParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-integerdatasetparameter.html)
#[must_use]
pub struct IntegerDatasetParameter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IntegerDatasetParameter<Missing_<super::required::id>, Missing_<super::required::name>, Missing_<super::required::value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntegerDatasetParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IntegerDatasetParameter<S0, S1, S2> {
    /// Sets `DefaultValues`.
    #[inline] pub fn default_values(mut self, value: impl IntoValue_<IntegerDatasetParameterDefaultValues>) -> Self { self.0.put("DefaultValues", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 128 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> IntegerDatasetParameter<Set_, S1, S2> { self.0.put("Id", value.into_node()); IntegerDatasetParameter(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> IntegerDatasetParameter<S0, Set_, S2> { self.0.put("Name", value.into_node()); IntegerDatasetParameter(self.0, PhantomData_) }
    /// Sets `ValueType`. Required. The values are constants of [`DatasetParameterValueType`].
    #[inline] pub fn value_type(mut self, value: impl IntoValue_<DatasetParameterValueType>) -> IntegerDatasetParameter<S0, S1, Set_> { self.0.put("ValueType", value.into_node()); IntegerDatasetParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IntegerDatasetParameter> for IntegerDatasetParameter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.StringDatasetParameterDefaultValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-stringdatasetparameterdefaultvalues.html)
#[must_use]
pub struct StringDatasetParameterDefaultValues(Properties_);
impl StringDatasetParameterDefaultValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StringDatasetParameterDefaultValues(Properties_::new()) }
}
impl StringDatasetParameterDefaultValues {
    /// Sets `StaticValues`. 0 to 32 items.
    #[inline] pub fn static_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StaticValues", value.into_node()); self }
}
impl IntoValue_<StringDatasetParameterDefaultValues> for StringDatasetParameterDefaultValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.StringDatasetParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-stringdatasetparameter.html)
#[must_use]
pub struct StringDatasetParameter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl StringDatasetParameter<Missing_<super::required::id>, Missing_<super::required::name>, Missing_<super::required::value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StringDatasetParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> StringDatasetParameter<S0, S1, S2> {
    /// Sets `DefaultValues`.
    #[inline] pub fn default_values(mut self, value: impl IntoValue_<StringDatasetParameterDefaultValues>) -> Self { self.0.put("DefaultValues", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 128 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> StringDatasetParameter<Set_, S1, S2> { self.0.put("Id", value.into_node()); StringDatasetParameter(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> StringDatasetParameter<S0, Set_, S2> { self.0.put("Name", value.into_node()); StringDatasetParameter(self.0, PhantomData_) }
    /// Sets `ValueType`. Required. The values are constants of [`DatasetParameterValueType`].
    #[inline] pub fn value_type(mut self, value: impl IntoValue_<DatasetParameterValueType>) -> StringDatasetParameter<S0, S1, Set_> { self.0.put("ValueType", value.into_node()); StringDatasetParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<StringDatasetParameter> for StringDatasetParameter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DatasetParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetparameter.html)
#[must_use]
pub struct DatasetParameter(Properties_);
impl DatasetParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatasetParameter(Properties_::new()) }
}
impl DatasetParameter {
    /// Sets `DateTimeDatasetParameter`.
    #[inline] pub fn date_time_dataset_parameter(mut self, value: impl IntoValue_<DateTimeDatasetParameter>) -> Self { self.0.put("DateTimeDatasetParameter", value.into_node()); self }
    /// Sets `DecimalDatasetParameter`.
    #[inline] pub fn decimal_dataset_parameter(mut self, value: impl IntoValue_<DecimalDatasetParameter>) -> Self { self.0.put("DecimalDatasetParameter", value.into_node()); self }
    /// Sets `IntegerDatasetParameter`.
    #[inline] pub fn integer_dataset_parameter(mut self, value: impl IntoValue_<IntegerDatasetParameter>) -> Self { self.0.put("IntegerDatasetParameter", value.into_node()); self }
    /// Sets `StringDatasetParameter`.
    #[inline] pub fn string_dataset_parameter(mut self, value: impl IntoValue_<StringDatasetParameter>) -> Self { self.0.put("StringDatasetParameter", value.into_node()); self }
}
impl IntoValue_<DatasetParameter> for DatasetParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.FieldFolder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-fieldfolder.html)
#[must_use]
pub struct FieldFolder(Properties_);
impl FieldFolder {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FieldFolder(Properties_::new()) }
}
impl FieldFolder {
    /// Sets `Columns`. 0 to 5000 items.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Columns", value.into_node()); self }
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
}
impl IntoValue_<FieldFolder> for FieldFolder { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.IngestionWaitPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-ingestionwaitpolicy.html)
#[must_use]
pub struct IngestionWaitPolicy(Properties_);
impl IngestionWaitPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IngestionWaitPolicy(Properties_::new()) }
}
impl IngestionWaitPolicy {
    /// Sets `IngestionWaitTimeInHours`. 1 to 36.
    #[inline] pub fn ingestion_wait_time_in_hours(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("IngestionWaitTimeInHours", value.into_node()); self }
    /// Sets `WaitForSpiceIngestion`.
    #[inline] pub fn wait_for_spice_ingestion(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("WaitForSpiceIngestion", value.into_node()); self }
}
impl IntoValue_<IngestionWaitPolicy> for IngestionWaitPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.NewDefaultValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-newdefaultvalues.html)
#[must_use]
pub struct NewDefaultValues(Properties_);
impl NewDefaultValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NewDefaultValues(Properties_::new()) }
}
impl NewDefaultValues {
    /// Sets `DateTimeStaticValues`. 0 to 32 items.
    #[inline] pub fn date_time_static_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DateTimeStaticValues", value.into_node()); self }
    /// Sets `DecimalStaticValues`. 0 to 32 items.
    #[inline] pub fn decimal_static_values(mut self, value: impl IntoValue_<Vec<f64>>) -> Self { self.0.put("DecimalStaticValues", value.into_node()); self }
    /// Sets `IntegerStaticValues`. 0 to 32 items.
    #[inline] pub fn integer_static_values(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("IntegerStaticValues", value.into_node()); self }
    /// Sets `StringStaticValues`. 0 to 32 items.
    #[inline] pub fn string_static_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StringStaticValues", value.into_node()); self }
}
impl IntoValue_<NewDefaultValues> for NewDefaultValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.OverrideDatasetParameterOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-overridedatasetparameteroperation.html)
#[must_use]
pub struct OverrideDatasetParameterOperation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OverrideDatasetParameterOperation<Missing_<super::required::parameter_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OverrideDatasetParameterOperation(Properties_::new(), PhantomData_) }
}
impl<S0> OverrideDatasetParameterOperation<S0> {
    /// Sets `NewDefaultValues`.
    #[inline] pub fn new_default_values(mut self, value: impl IntoValue_<NewDefaultValues>) -> Self { self.0.put("NewDefaultValues", value.into_node()); self }
    /// Sets `NewParameterName`. 1 to 2048 characters.
    #[inline] pub fn new_parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NewParameterName", value.into_node()); self }
    /// Sets `ParameterName`. Required. 1 to 2048 characters.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> OverrideDatasetParameterOperation<Set_> { self.0.put("ParameterName", value.into_node()); OverrideDatasetParameterOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OverrideDatasetParameterOperation> for OverrideDatasetParameterOperation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ColumnDescription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-columndescription.html)
#[must_use]
pub struct ColumnDescription(Properties_);
impl ColumnDescription {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColumnDescription(Properties_::new()) }
}
impl ColumnDescription {
    /// Sets `Text`. 0 to 500 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Text", value.into_node()); self }
}
impl IntoValue_<ColumnDescription> for ColumnDescription { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ColumnTag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-columntag.html)
#[must_use]
pub struct ColumnTag(Properties_);
impl ColumnTag {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColumnTag(Properties_::new()) }
}
impl ColumnTag {
    /// Sets `ColumnDescription`.
    #[inline] pub fn column_description(mut self, value: impl IntoValue_<ColumnDescription>) -> Self { self.0.put("ColumnDescription", value.into_node()); self }
    /// Sets `ColumnGeographicRole`. The values are constants of [`GeoSpatialDataRole`].
    #[inline] pub fn column_geographic_role(mut self, value: impl IntoValue_<GeoSpatialDataRole>) -> Self { self.0.put("ColumnGeographicRole", value.into_node()); self }
}
impl IntoValue_<ColumnTag> for ColumnTag { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.TagColumnOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-tagcolumnoperation.html)
#[must_use]
pub struct TagColumnOperation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TagColumnOperation<Missing_<super::required::column_name>, Missing_<super::required::tags>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TagColumnOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TagColumnOperation<S0, S1> {
    /// Sets `ColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> TagColumnOperation<Set_, S1> { self.0.put("ColumnName", value.into_node()); TagColumnOperation(self.0, PhantomData_) }
    /// Sets `Tags`. Required. 1 to 16 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<ColumnTag>>) -> TagColumnOperation<S0, Set_> { self.0.put("Tags", value.into_node()); TagColumnOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TagColumnOperation> for TagColumnOperation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.UntagColumnOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-untagcolumnoperation.html)
#[must_use]
pub struct UntagColumnOperation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UntagColumnOperation<Missing_<super::required::column_name>, Missing_<super::required::tag_names>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UntagColumnOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UntagColumnOperation<S0, S1> {
    /// Sets `ColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> UntagColumnOperation<Set_, S1> { self.0.put("ColumnName", value.into_node()); UntagColumnOperation(self.0, PhantomData_) }
    /// Sets `TagNames`. Required. The values are constants of [`ColumnTagName`].
    #[inline] pub fn tag_names(mut self, value: impl IntoValue_<Vec<ColumnTagName>>) -> UntagColumnOperation<S0, Set_> { self.0.put("TagNames", value.into_node()); UntagColumnOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UntagColumnOperation> for UntagColumnOperation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.TransformOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-transformoperation.html)
#[must_use]
pub struct TransformOperation(Properties_);
impl TransformOperation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TransformOperation(Properties_::new()) }
}
impl TransformOperation {
    /// Sets `CastColumnTypeOperation`.
    #[inline] pub fn cast_column_type_operation(mut self, value: impl IntoValue_<CastColumnTypeOperation>) -> Self { self.0.put("CastColumnTypeOperation", value.into_node()); self }
    /// Sets `CreateColumnsOperation`.
    #[inline] pub fn create_columns_operation(mut self, value: impl IntoValue_<CreateColumnsOperation>) -> Self { self.0.put("CreateColumnsOperation", value.into_node()); self }
    /// Sets `FilterOperation`.
    #[inline] pub fn filter_operation(mut self, value: impl IntoValue_<FilterOperation>) -> Self { self.0.put("FilterOperation", value.into_node()); self }
    /// Sets `OverrideDatasetParameterOperation`.
    #[inline] pub fn override_dataset_parameter_operation(mut self, value: impl IntoValue_<OverrideDatasetParameterOperation>) -> Self { self.0.put("OverrideDatasetParameterOperation", value.into_node()); self }
    /// Sets `ProjectOperation`.
    #[inline] pub fn project_operation(mut self, value: impl IntoValue_<ProjectOperation>) -> Self { self.0.put("ProjectOperation", value.into_node()); self }
    /// Sets `RenameColumnOperation`.
    #[inline] pub fn rename_column_operation(mut self, value: impl IntoValue_<RenameColumnOperation>) -> Self { self.0.put("RenameColumnOperation", value.into_node()); self }
    /// Sets `TagColumnOperation`.
    #[inline] pub fn tag_column_operation(mut self, value: impl IntoValue_<TagColumnOperation>) -> Self { self.0.put("TagColumnOperation", value.into_node()); self }
    /// Sets `UntagColumnOperation`.
    #[inline] pub fn untag_column_operation(mut self, value: impl IntoValue_<UntagColumnOperation>) -> Self { self.0.put("UntagColumnOperation", value.into_node()); self }
}
impl IntoValue_<TransformOperation> for TransformOperation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.JoinKeyProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-joinkeyproperties.html)
#[must_use]
pub struct JoinKeyProperties(Properties_);
impl JoinKeyProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JoinKeyProperties(Properties_::new()) }
}
impl JoinKeyProperties {
    /// Sets `UniqueKey`.
    #[inline] pub fn unique_key(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UniqueKey", value.into_node()); self }
}
impl IntoValue_<JoinKeyProperties> for JoinKeyProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.JoinInstruction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-joininstruction.html)
#[must_use]
pub struct JoinInstruction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl JoinInstruction<Missing_<super::required::left_operand>, Missing_<super::required::on_clause>, Missing_<super::required::right_operand>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JoinInstruction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> JoinInstruction<S0, S1, S2, S3> {
    /// Sets `LeftJoinKeyProperties`.
    #[inline] pub fn left_join_key_properties(mut self, value: impl IntoValue_<JoinKeyProperties>) -> Self { self.0.put("LeftJoinKeyProperties", value.into_node()); self }
    /// Sets `LeftOperand`. Required. 1 to 64 characters.
    #[inline] pub fn left_operand(mut self, value: impl IntoValue_<String>) -> JoinInstruction<Set_, S1, S2, S3> { self.0.put("LeftOperand", value.into_node()); JoinInstruction(self.0, PhantomData_) }
    /// Sets `OnClause`. Required. 1 to 512 characters.
    #[inline] pub fn on_clause(mut self, value: impl IntoValue_<String>) -> JoinInstruction<S0, Set_, S2, S3> { self.0.put("OnClause", value.into_node()); JoinInstruction(self.0, PhantomData_) }
    /// Sets `RightJoinKeyProperties`.
    #[inline] pub fn right_join_key_properties(mut self, value: impl IntoValue_<JoinKeyProperties>) -> Self { self.0.put("RightJoinKeyProperties", value.into_node()); self }
    /// Sets `RightOperand`. Required. 1 to 64 characters.
    #[inline] pub fn right_operand(mut self, value: impl IntoValue_<String>) -> JoinInstruction<S0, S1, Set_, S3> { self.0.put("RightOperand", value.into_node()); JoinInstruction(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`JoinType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<JoinType>) -> JoinInstruction<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); JoinInstruction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<JoinInstruction> for JoinInstruction<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.LogicalTableSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-logicaltablesource.html)
#[must_use]
pub struct LogicalTableSource(Properties_);
impl LogicalTableSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogicalTableSource(Properties_::new()) }
}
impl LogicalTableSource {
    /// Sets `DataSetArn`.
    #[inline] pub fn data_set_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSetArn", value.into_node()); self }
    /// Sets `JoinInstruction`.
    #[inline] pub fn join_instruction(mut self, value: impl IntoValue_<JoinInstruction>) -> Self { self.0.put("JoinInstruction", value.into_node()); self }
    /// Sets `PhysicalTableId`. 1 to 64 characters.
    #[inline] pub fn physical_table_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PhysicalTableId", value.into_node()); self }
}
impl IntoValue_<LogicalTableSource> for LogicalTableSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.LogicalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-logicaltable.html)
#[must_use]
pub struct LogicalTable<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LogicalTable<Missing_<super::required::alias>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogicalTable(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LogicalTable<S0, S1> {
    /// Sets `Alias`. Required. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> LogicalTable<Set_, S1> { self.0.put("Alias", value.into_node()); LogicalTable(self.0, PhantomData_) }
    /// Sets `DataTransforms`. 1 to 2048 items.
    #[inline] pub fn data_transforms(mut self, value: impl IntoValue_<Vec<TransformOperation>>) -> Self { self.0.put("DataTransforms", value.into_node()); self }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<LogicalTableSource>) -> LogicalTable<S0, Set_> { self.0.put("Source", value.into_node()); LogicalTable(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LogicalTable> for LogicalTable<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.UniqueKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-uniquekey.html)
#[must_use]
pub struct UniqueKey<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UniqueKey<Missing_<super::required::column_names>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UniqueKey(Properties_::new(), PhantomData_) }
}
impl<S0> UniqueKey<S0> {
    /// Sets `ColumnNames`. Required. Exactly 1 item.
    #[inline] pub fn column_names(mut self, value: impl IntoValue_<Vec<String>>) -> UniqueKey<Set_> { self.0.put("ColumnNames", value.into_node()); UniqueKey(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UniqueKey> for UniqueKey<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.PerformanceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-performanceconfiguration.html)
#[must_use]
pub struct PerformanceConfiguration(Properties_);
impl PerformanceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PerformanceConfiguration(Properties_::new()) }
}
impl PerformanceConfiguration {
    /// Sets `UniqueKeys`. Exactly 1 item.
    #[inline] pub fn unique_keys(mut self, value: impl IntoValue_<Vec<UniqueKey>>) -> Self { self.0.put("UniqueKeys", value.into_node()); self }
}
impl IntoValue_<PerformanceConfiguration> for PerformanceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ResourcePermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-resourcepermission.html)
#[must_use]
pub struct ResourcePermission<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourcePermission<Missing_<super::required::actions>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePermission(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourcePermission<S0, S1> {
    /// Sets `Actions`. Required. 1 to 30 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> ResourcePermission<Set_, S1> { self.0.put("Actions", value.into_node()); ResourcePermission(self.0, PhantomData_) }
    /// Sets `Principal`. Required. 1 to 256 characters.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> ResourcePermission<S0, Set_> { self.0.put("Principal", value.into_node()); ResourcePermission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourcePermission> for ResourcePermission<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.CustomSql`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-customsql.html)
#[must_use]
pub struct CustomSql<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl CustomSql<Missing_<super::required::columns>, Missing_<super::required::data_source_arn>, Missing_<super::required::name>, Missing_<super::required::sql_query>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomSql(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> CustomSql<S0, S1, S2, S3> {
    /// Sets `Columns`. Required. 0 to 2048 items.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<InputColumn>>) -> CustomSql<Set_, S1, S2, S3> { self.0.put("Columns", value.into_node()); CustomSql(self.0, PhantomData_) }
    /// Sets `DataSourceArn`. Required.
    #[inline] pub fn data_source_arn(mut self, value: impl IntoValue_<String>) -> CustomSql<S0, Set_, S2, S3> { self.0.put("DataSourceArn", value.into_node()); CustomSql(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CustomSql<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); CustomSql(self.0, PhantomData_) }
    /// Sets `SqlQuery`. Required. 1 to 168000 characters.
    #[inline] pub fn sql_query(mut self, value: impl IntoValue_<String>) -> CustomSql<S0, S1, S2, Set_> { self.0.put("SqlQuery", value.into_node()); CustomSql(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<CustomSql> for CustomSql<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.RelationalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-relationaltable.html)
#[must_use]
pub struct RelationalTable<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RelationalTable<Missing_<super::required::data_source_arn>, Missing_<super::required::input_columns>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RelationalTable(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RelationalTable<S0, S1, S2> {
    /// Sets `Catalog`. 0 to 256 characters.
    #[inline] pub fn catalog(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Catalog", value.into_node()); self }
    /// Sets `DataSourceArn`. Required.
    #[inline] pub fn data_source_arn(mut self, value: impl IntoValue_<String>) -> RelationalTable<Set_, S1, S2> { self.0.put("DataSourceArn", value.into_node()); RelationalTable(self.0, PhantomData_) }
    /// Sets `InputColumns`. Required. 0 to 2048 items.
    #[inline] pub fn input_columns(mut self, value: impl IntoValue_<Vec<InputColumn>>) -> RelationalTable<S0, Set_, S2> { self.0.put("InputColumns", value.into_node()); RelationalTable(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RelationalTable<S0, S1, Set_> { self.0.put("Name", value.into_node()); RelationalTable(self.0, PhantomData_) }
    /// Sets `Schema`. 0 to 256 characters.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Schema", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RelationalTable> for RelationalTable<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.UploadSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-uploadsettings.html)
#[must_use]
pub struct UploadSettings(Properties_);
impl UploadSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UploadSettings(Properties_::new()) }
}
impl UploadSettings {
    /// Sets `ContainsHeader`.
    #[inline] pub fn contains_header(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ContainsHeader", value.into_node()); self }
    /// Sets `Delimiter`. Exactly 1 character.
    #[inline] pub fn delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Delimiter", value.into_node()); self }
    /// Sets `Format`. The values are constants of [`FileFormat`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<FileFormat>) -> Self { self.0.put("Format", value.into_node()); self }
    /// Sets `StartFromRow`. At least 1.
    #[inline] pub fn start_from_row(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StartFromRow", value.into_node()); self }
    /// Sets `TextQualifier`. The values are constants of [`TextQualifier`].
    #[inline] pub fn text_qualifier(mut self, value: impl IntoValue_<TextQualifier>) -> Self { self.0.put("TextQualifier", value.into_node()); self }
}
impl IntoValue_<UploadSettings> for UploadSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.S3Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-s3source.html)
#[must_use]
pub struct S3Source<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Source<Missing_<super::required::data_source_arn>, Missing_<super::required::input_columns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Source(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Source<S0, S1> {
    /// Sets `DataSourceArn`. Required.
    #[inline] pub fn data_source_arn(mut self, value: impl IntoValue_<String>) -> S3Source<Set_, S1> { self.0.put("DataSourceArn", value.into_node()); S3Source(self.0, PhantomData_) }
    /// Sets `InputColumns`. Required. 0 to 2048 items.
    #[inline] pub fn input_columns(mut self, value: impl IntoValue_<Vec<InputColumn>>) -> S3Source<S0, Set_> { self.0.put("InputColumns", value.into_node()); S3Source(self.0, PhantomData_) }
    /// Sets `UploadSettings`.
    #[inline] pub fn upload_settings(mut self, value: impl IntoValue_<UploadSettings>) -> Self { self.0.put("UploadSettings", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Source> for S3Source<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.TablePathElement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-tablepathelement.html)
#[must_use]
pub struct TablePathElement(Properties_);
impl TablePathElement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TablePathElement(Properties_::new()) }
}
impl TablePathElement {
    /// Sets `Id`. 1 to 256 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Name`. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<TablePathElement> for TablePathElement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.SaaSTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-saastable.html)
#[must_use]
pub struct SaaSTable<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SaaSTable<Missing_<super::required::data_source_arn>, Missing_<super::required::input_columns>, Missing_<super::required::table_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SaaSTable(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SaaSTable<S0, S1, S2> {
    /// Sets `DataSourceArn`. Required.
    #[inline] pub fn data_source_arn(mut self, value: impl IntoValue_<String>) -> SaaSTable<Set_, S1, S2> { self.0.put("DataSourceArn", value.into_node()); SaaSTable(self.0, PhantomData_) }
    /// Sets `InputColumns`. Required. 0 to 2048 items.
    #[inline] pub fn input_columns(mut self, value: impl IntoValue_<Vec<InputColumn>>) -> SaaSTable<S0, Set_, S2> { self.0.put("InputColumns", value.into_node()); SaaSTable(self.0, PhantomData_) }
    /// Sets `TablePath`. Required. 1 to 32 items.
    #[inline] pub fn table_path(mut self, value: impl IntoValue_<Vec<TablePathElement>>) -> SaaSTable<S0, S1, Set_> { self.0.put("TablePath", value.into_node()); SaaSTable(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SaaSTable> for SaaSTable<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.PhysicalTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-physicaltable.html)
#[must_use]
pub struct PhysicalTable(Properties_);
impl PhysicalTable {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PhysicalTable(Properties_::new()) }
}
impl PhysicalTable {
    /// Sets `CustomSql`.
    #[inline] pub fn custom_sql(mut self, value: impl IntoValue_<CustomSql>) -> Self { self.0.put("CustomSql", value.into_node()); self }
    /// Sets `RelationalTable`.
    #[inline] pub fn relational_table(mut self, value: impl IntoValue_<RelationalTable>) -> Self { self.0.put("RelationalTable", value.into_node()); self }
    /// Sets `S3Source`.
    #[inline] pub fn s3_source(mut self, value: impl IntoValue_<S3Source>) -> Self { self.0.put("S3Source", value.into_node()); self }
    /// Sets `SaaSTable`.
    #[inline] pub fn saa_s_table(mut self, value: impl IntoValue_<SaaSTable>) -> Self { self.0.put("SaaSTable", value.into_node()); self }
}
impl IntoValue_<PhysicalTable> for PhysicalTable { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.RowLevelPermissionDataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-rowlevelpermissiondataset.html)
#[must_use]
pub struct RowLevelPermissionDataSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RowLevelPermissionDataSet<Missing_<super::required::arn>, Missing_<super::required::permission_policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RowLevelPermissionDataSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RowLevelPermissionDataSet<S0, S1> {
    /// Sets `Arn`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> RowLevelPermissionDataSet<Set_, S1> { self.0.put("Arn", value.into_node()); RowLevelPermissionDataSet(self.0, PhantomData_) }
    /// Sets `FormatVersion`. The values are constants of [`RowLevelPermissionFormatVersion`].
    #[inline] pub fn format_version(mut self, value: impl IntoValue_<RowLevelPermissionFormatVersion>) -> Self { self.0.put("FormatVersion", value.into_node()); self }
    /// Sets `Namespace`. 0 to 64 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `PermissionPolicy`. Required. The values are constants of [`RowLevelPermissionPolicy`].
    #[inline] pub fn permission_policy(mut self, value: impl IntoValue_<RowLevelPermissionPolicy>) -> RowLevelPermissionDataSet<S0, Set_> { self.0.put("PermissionPolicy", value.into_node()); RowLevelPermissionDataSet(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RowLevelPermissionDataSet> for RowLevelPermissionDataSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.RowLevelPermissionTagRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-rowlevelpermissiontagrule.html)
#[must_use]
pub struct RowLevelPermissionTagRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RowLevelPermissionTagRule<Missing_<super::required::column_name>, Missing_<super::required::tag_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RowLevelPermissionTagRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RowLevelPermissionTagRule<S0, S1> {
    /// Sets `ColumnName`. Required.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> RowLevelPermissionTagRule<Set_, S1> { self.0.put("ColumnName", value.into_node()); RowLevelPermissionTagRule(self.0, PhantomData_) }
    /// Sets `MatchAllValue`. 1 to 256 characters.
    #[inline] pub fn match_all_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MatchAllValue", value.into_node()); self }
    /// Sets `TagKey`. Required. 1 to 128 characters.
    #[inline] pub fn tag_key(mut self, value: impl IntoValue_<String>) -> RowLevelPermissionTagRule<S0, Set_> { self.0.put("TagKey", value.into_node()); RowLevelPermissionTagRule(self.0, PhantomData_) }
    /// Sets `TagMultiValueDelimiter`. 0 to 10 characters.
    #[inline] pub fn tag_multi_value_delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagMultiValueDelimiter", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RowLevelPermissionTagRule> for RowLevelPermissionTagRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.RowLevelPermissionTagConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-rowlevelpermissiontagconfiguration.html)
#[must_use]
pub struct RowLevelPermissionTagConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RowLevelPermissionTagConfiguration<Missing_<super::required::tag_rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RowLevelPermissionTagConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RowLevelPermissionTagConfiguration<S0> {
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `TagRuleConfigurations`. 1 to 50 items.
    #[inline] pub fn tag_rule_configurations(mut self, value: impl IntoValue_<Vec<Vec<String>>>) -> Self { self.0.put("TagRuleConfigurations", value.into_node()); self }
    /// Sets `TagRules`. Required. 1 to 50 items.
    #[inline] pub fn tag_rules(mut self, value: impl IntoValue_<Vec<RowLevelPermissionTagRule>>) -> RowLevelPermissionTagConfiguration<Set_> { self.0.put("TagRules", value.into_node()); RowLevelPermissionTagConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RowLevelPermissionTagConfiguration> for RowLevelPermissionTagConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.UploadedDocumentMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-uploadeddocumentmetadata.html)
#[must_use]
pub struct UploadedDocumentMetadata(Properties_);
impl UploadedDocumentMetadata {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UploadedDocumentMetadata(Properties_::new()) }
}
impl UploadedDocumentMetadata {
    /// Sets `Name`. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<UploadedDocumentMetadata> for UploadedDocumentMetadata { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.InlineCustomInstruction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-inlinecustominstruction.html)
#[must_use]
pub struct InlineCustomInstruction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InlineCustomInstruction<Missing_<super::required::instruction_text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InlineCustomInstruction(Properties_::new(), PhantomData_) }
}
impl<S0> InlineCustomInstruction<S0> {
    /// Sets `InstructionText`. Required. 0 to 50000 characters.
    #[inline] pub fn instruction_text(mut self, value: impl IntoValue_<String>) -> InlineCustomInstruction<Set_> { self.0.put("InstructionText", value.into_node()); InlineCustomInstruction(self.0, PhantomData_) }
    /// Sets `UploadedDocumentMetadata`.
    #[inline] pub fn uploaded_document_metadata(mut self, value: impl IntoValue_<UploadedDocumentMetadata>) -> Self { self.0.put("UploadedDocumentMetadata", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InlineCustomInstruction> for InlineCustomInstruction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.CustomInstruction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-custominstruction.html)
#[must_use]
pub struct CustomInstruction(Properties_);
impl CustomInstruction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomInstruction(Properties_::new()) }
}
impl CustomInstruction {
    /// Sets `InlineCustomInstruction`.
    #[inline] pub fn inline_custom_instruction(mut self, value: impl IntoValue_<InlineCustomInstruction>) -> Self { self.0.put("InlineCustomInstruction", value.into_node()); self }
}
impl IntoValue_<CustomInstruction> for CustomInstruction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetSemanticDescription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetsemanticdescription.html)
#[must_use]
pub struct DataSetSemanticDescription<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSetSemanticDescription<Missing_<super::required::text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSetSemanticDescription(Properties_::new(), PhantomData_) }
}
impl<S0> DataSetSemanticDescription<S0> {
    /// Sets `Text`. Required. 1 to 500 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> DataSetSemanticDescription<Set_> { self.0.put("Text", value.into_node()); DataSetSemanticDescription(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataSetSemanticDescription> for DataSetSemanticDescription<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.DataSetSemanticMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-datasetsemanticmetadata.html)
#[must_use]
pub struct DataSetSemanticMetadata(Properties_);
impl DataSetSemanticMetadata {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSetSemanticMetadata(Properties_::new()) }
}
impl DataSetSemanticMetadata {
    /// Sets `CustomInstructions`. 1 to 2 items.
    #[inline] pub fn custom_instructions(mut self, value: impl IntoValue_<Vec<CustomInstruction>>) -> Self { self.0.put("CustomInstructions", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<DataSetSemanticDescription>) -> Self { self.0.put("Description", value.into_node()); self }
}
impl IntoValue_<DataSetSemanticMetadata> for DataSetSemanticMetadata { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.RowLevelPermissionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-rowlevelpermissionconfiguration.html)
#[must_use]
pub struct RowLevelPermissionConfiguration(Properties_);
impl RowLevelPermissionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RowLevelPermissionConfiguration(Properties_::new()) }
}
impl RowLevelPermissionConfiguration {
    /// Sets `RowLevelPermissionDataSet`.
    #[inline] pub fn row_level_permission_data_set(mut self, value: impl IntoValue_<RowLevelPermissionDataSet>) -> Self { self.0.put("RowLevelPermissionDataSet", value.into_node()); self }
    /// Sets `TagConfiguration`.
    #[inline] pub fn tag_configuration(mut self, value: impl IntoValue_<RowLevelPermissionTagConfiguration>) -> Self { self.0.put("TagConfiguration", value.into_node()); self }
}
impl IntoValue_<RowLevelPermissionConfiguration> for RowLevelPermissionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.AdditionalNotes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-additionalnotes.html)
#[must_use]
pub struct AdditionalNotes(Properties_);
impl AdditionalNotes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdditionalNotes(Properties_::new()) }
}
impl AdditionalNotes {
    /// Sets `Text`. 0 to 2000 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Text", value.into_node()); self }
}
impl IntoValue_<AdditionalNotes> for AdditionalNotes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ColumnSemanticType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-columnsemantictype.html)
#[must_use]
pub struct ColumnSemanticType(Properties_);
impl ColumnSemanticType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColumnSemanticType(Properties_::new()) }
}
impl ColumnSemanticType {
    /// Sets `GeographicalRole`. The values are constants of [`GeoSpatialDataRole`].
    #[inline] pub fn geographical_role(mut self, value: impl IntoValue_<GeoSpatialDataRole>) -> Self { self.0.put("GeographicalRole", value.into_node()); self }
}
impl IntoValue_<ColumnSemanticType> for ColumnSemanticType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.ColumnSemanticProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-columnsemanticproperty.html)
#[must_use]
pub struct ColumnSemanticProperty(Properties_);
impl ColumnSemanticProperty {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColumnSemanticProperty(Properties_::new()) }
}
impl ColumnSemanticProperty {
    /// Sets `AdditionalNotes`.
    #[inline] pub fn additional_notes(mut self, value: impl IntoValue_<AdditionalNotes>) -> Self { self.0.put("AdditionalNotes", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<ColumnDescription>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `SemanticType`.
    #[inline] pub fn semantic_type(mut self, value: impl IntoValue_<ColumnSemanticType>) -> Self { self.0.put("SemanticType", value.into_node()); self }
}
impl IntoValue_<ColumnSemanticProperty> for ColumnSemanticProperty { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.SharedColumnSemanticMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-sharedcolumnsemanticmetadata.html)
#[must_use]
pub struct SharedColumnSemanticMetadata<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SharedColumnSemanticMetadata<Missing_<super::required::column_properties>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SharedColumnSemanticMetadata(Properties_::new(), PhantomData_) }
}
impl<S0> SharedColumnSemanticMetadata<S0> {
    /// Sets `ColumnNames`. At least 1 item.
    #[inline] pub fn column_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ColumnNames", value.into_node()); self }
    /// Sets `ColumnProperties`. Required. 1 to 3 items.
    #[inline] pub fn column_properties(mut self, value: impl IntoValue_<Vec<ColumnSemanticProperty>>) -> SharedColumnSemanticMetadata<Set_> { self.0.put("ColumnProperties", value.into_node()); SharedColumnSemanticMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SharedColumnSemanticMetadata> for SharedColumnSemanticMetadata<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.TableSemanticMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-tablesemanticmetadata.html)
#[must_use]
pub struct TableSemanticMetadata(Properties_);
impl TableSemanticMetadata {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableSemanticMetadata(Properties_::new()) }
}
impl TableSemanticMetadata {
    /// Sets `ColumnMetadata`. 1 to 2000 items.
    #[inline] pub fn column_metadata(mut self, value: impl IntoValue_<Vec<SharedColumnSemanticMetadata>>) -> Self { self.0.put("ColumnMetadata", value.into_node()); self }
}
impl IntoValue_<TableSemanticMetadata> for TableSemanticMetadata { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.SemanticTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-semantictable.html)
#[must_use]
pub struct SemanticTable<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SemanticTable<Missing_<super::required::alias>, Missing_<super::required::destination_table_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SemanticTable(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SemanticTable<S0, S1> {
    /// Sets `Alias`. Required. 1 to 64 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> SemanticTable<Set_, S1> { self.0.put("Alias", value.into_node()); SemanticTable(self.0, PhantomData_) }
    /// Sets `DestinationTableId`. Required. 1 to 64 characters.
    #[inline] pub fn destination_table_id(mut self, value: impl IntoValue_<String>) -> SemanticTable<S0, Set_> { self.0.put("DestinationTableId", value.into_node()); SemanticTable(self.0, PhantomData_) }
    /// Sets `RowLevelPermissionConfiguration`.
    #[inline] pub fn row_level_permission_configuration(mut self, value: impl IntoValue_<RowLevelPermissionConfiguration>) -> Self { self.0.put("RowLevelPermissionConfiguration", value.into_node()); self }
    /// Sets `SemanticMetadata`.
    #[inline] pub fn semantic_metadata(mut self, value: impl IntoValue_<TableSemanticMetadata>) -> Self { self.0.put("SemanticMetadata", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SemanticTable> for SemanticTable<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DataSet.SemanticModelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dataset-semanticmodelconfiguration.html)
#[must_use]
pub struct SemanticModelConfiguration(Properties_);
impl SemanticModelConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SemanticModelConfiguration(Properties_::new()) }
}
impl SemanticModelConfiguration {
    /// Sets `SemanticMetadata`. Exactly 1 item.
    #[inline] pub fn semantic_metadata(mut self, value: impl IntoValue_<Vec<DataSetSemanticMetadata>>) -> Self { self.0.put("SemanticMetadata", value.into_node()); self }
    /// Sets `TableMap`.
    #[inline] pub fn table_map(mut self, value: impl IntoValue_<MapOf_<SemanticTable>>) -> Self { self.0.put("TableMap", value.into_node()); self }
}
impl IntoValue_<SemanticModelConfiguration> for SemanticModelConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum GeoSpatialCountryCode {}
impl GeoSpatialCountryCode {
    /// `US`
    pub const US: Value_<GeoSpatialCountryCode> = Value_::constant("US");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GeoSpatialCountryCode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum ColumnDataSubType {}
impl ColumnDataSubType {
    /// `FLOAT`
    pub const FLOAT: Value_<ColumnDataSubType> = Value_::constant("FLOAT");
    /// `FIXED`
    pub const FIXED: Value_<ColumnDataSubType> = Value_::constant("FIXED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ColumnDataSubType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum InputColumnDataType {}
impl InputColumnDataType {
    /// `STRING`
    pub const STRING: Value_<InputColumnDataType> = Value_::constant("STRING");
    /// `INTEGER`
    pub const INTEGER: Value_<InputColumnDataType> = Value_::constant("INTEGER");
    /// `DECIMAL`
    pub const DECIMAL: Value_<InputColumnDataType> = Value_::constant("DECIMAL");
    /// `DATETIME`
    pub const DATETIME: Value_<InputColumnDataType> = Value_::constant("DATETIME");
    /// `BIT`
    pub const BIT: Value_<InputColumnDataType> = Value_::constant("BIT");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<InputColumnDataType> = Value_::constant("BOOLEAN");
    /// `JSON`
    pub const JSON: Value_<InputColumnDataType> = Value_::constant("JSON");
    /// `SEMISTRUCT`
    pub const SEMISTRUCT: Value_<InputColumnDataType> = Value_::constant("SEMISTRUCT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InputColumnDataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum DataPrepSimpleAggregationFunctionType {}
impl DataPrepSimpleAggregationFunctionType {
    /// `COUNT`
    pub const COUNT: Value_<DataPrepSimpleAggregationFunctionType> = Value_::constant("COUNT");
    /// `DISTINCT_COUNT`
    pub const DISTINCT_COUNT: Value_<DataPrepSimpleAggregationFunctionType> = Value_::constant("DISTINCT_COUNT");
    /// `SUM`
    pub const SUM: Value_<DataPrepSimpleAggregationFunctionType> = Value_::constant("SUM");
    /// `AVERAGE`
    pub const AVERAGE: Value_<DataPrepSimpleAggregationFunctionType> = Value_::constant("AVERAGE");
    /// `MEDIAN`
    pub const MEDIAN: Value_<DataPrepSimpleAggregationFunctionType> = Value_::constant("MEDIAN");
    /// `MAX`
    pub const MAX: Value_<DataPrepSimpleAggregationFunctionType> = Value_::constant("MAX");
    /// `MIN`
    pub const MIN: Value_<DataPrepSimpleAggregationFunctionType> = Value_::constant("MIN");
    /// `VARIANCE`
    pub const VARIANCE: Value_<DataPrepSimpleAggregationFunctionType> = Value_::constant("VARIANCE");
    /// `STANDARD_DEVIATION`
    pub const STANDARD_DEVIATION: Value_<DataPrepSimpleAggregationFunctionType> = Value_::constant("STANDARD_DEVIATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataPrepSimpleAggregationFunctionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum ColumnDataType {}
impl ColumnDataType {
    /// `STRING`
    pub const STRING: Value_<ColumnDataType> = Value_::constant("STRING");
    /// `INTEGER`
    pub const INTEGER: Value_<ColumnDataType> = Value_::constant("INTEGER");
    /// `DECIMAL`
    pub const DECIMAL: Value_<ColumnDataType> = Value_::constant("DECIMAL");
    /// `DATETIME`
    pub const DATETIME: Value_<ColumnDataType> = Value_::constant("DATETIME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ColumnDataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum DataSetDateComparisonFilterOperator {}
impl DataSetDateComparisonFilterOperator {
    /// `BEFORE`
    pub const BEFORE: Value_<DataSetDateComparisonFilterOperator> = Value_::constant("BEFORE");
    /// `BEFORE_OR_EQUALS_TO`
    pub const BEFORE_OR_EQUALS_TO: Value_<DataSetDateComparisonFilterOperator> = Value_::constant("BEFORE_OR_EQUALS_TO");
    /// `AFTER`
    pub const AFTER: Value_<DataSetDateComparisonFilterOperator> = Value_::constant("AFTER");
    /// `AFTER_OR_EQUALS_TO`
    pub const AFTER_OR_EQUALS_TO: Value_<DataSetDateComparisonFilterOperator> = Value_::constant("AFTER_OR_EQUALS_TO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSetDateComparisonFilterOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum DataSetNumericComparisonFilterOperator {}
impl DataSetNumericComparisonFilterOperator {
    /// `EQUALS`
    pub const EQUALS: Value_<DataSetNumericComparisonFilterOperator> = Value_::constant("EQUALS");
    /// `DOES_NOT_EQUAL`
    pub const DOES_NOT_EQUAL: Value_<DataSetNumericComparisonFilterOperator> = Value_::constant("DOES_NOT_EQUAL");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<DataSetNumericComparisonFilterOperator> = Value_::constant("GREATER_THAN");
    /// `GREATER_THAN_OR_EQUALS_TO`
    pub const GREATER_THAN_OR_EQUALS_TO: Value_<DataSetNumericComparisonFilterOperator> = Value_::constant("GREATER_THAN_OR_EQUALS_TO");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<DataSetNumericComparisonFilterOperator> = Value_::constant("LESS_THAN");
    /// `LESS_THAN_OR_EQUALS_TO`
    pub const LESS_THAN_OR_EQUALS_TO: Value_<DataSetNumericComparisonFilterOperator> = Value_::constant("LESS_THAN_OR_EQUALS_TO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSetNumericComparisonFilterOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum DataSetStringComparisonFilterOperator {}
impl DataSetStringComparisonFilterOperator {
    /// `EQUALS`
    pub const EQUALS: Value_<DataSetStringComparisonFilterOperator> = Value_::constant("EQUALS");
    /// `DOES_NOT_EQUAL`
    pub const DOES_NOT_EQUAL: Value_<DataSetStringComparisonFilterOperator> = Value_::constant("DOES_NOT_EQUAL");
    /// `CONTAINS`
    pub const CONTAINS: Value_<DataSetStringComparisonFilterOperator> = Value_::constant("CONTAINS");
    /// `DOES_NOT_CONTAIN`
    pub const DOES_NOT_CONTAIN: Value_<DataSetStringComparisonFilterOperator> = Value_::constant("DOES_NOT_CONTAIN");
    /// `STARTS_WITH`
    pub const STARTS_WITH: Value_<DataSetStringComparisonFilterOperator> = Value_::constant("STARTS_WITH");
    /// `ENDS_WITH`
    pub const ENDS_WITH: Value_<DataSetStringComparisonFilterOperator> = Value_::constant("ENDS_WITH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSetStringComparisonFilterOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum DataSetStringListFilterOperator {}
impl DataSetStringListFilterOperator {
    /// `INCLUDE`
    pub const INCLUDE: Value_<DataSetStringListFilterOperator> = Value_::constant("INCLUDE");
    /// `EXCLUDE`
    pub const EXCLUDE: Value_<DataSetStringListFilterOperator> = Value_::constant("EXCLUDE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSetStringListFilterOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum JoinOperationType {}
impl JoinOperationType {
    /// `INNER`
    pub const INNER: Value_<JoinOperationType> = Value_::constant("INNER");
    /// `OUTER`
    pub const OUTER: Value_<JoinOperationType> = Value_::constant("OUTER");
    /// `LEFT`
    pub const LEFT: Value_<JoinOperationType> = Value_::constant("LEFT");
    /// `RIGHT`
    pub const RIGHT: Value_<JoinOperationType> = Value_::constant("RIGHT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JoinOperationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum RefreshFailureAlertStatus {}
impl RefreshFailureAlertStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<RefreshFailureAlertStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<RefreshFailureAlertStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RefreshFailureAlertStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum LookbackWindowSizeUnit {}
impl LookbackWindowSizeUnit {
    /// `HOUR`
    pub const HOUR: Value_<LookbackWindowSizeUnit> = Value_::constant("HOUR");
    /// `DAY`
    pub const DAY: Value_<LookbackWindowSizeUnit> = Value_::constant("DAY");
    /// `WEEK`
    pub const WEEK: Value_<LookbackWindowSizeUnit> = Value_::constant("WEEK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LookbackWindowSizeUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum TimeGranularity {}
impl TimeGranularity {
    /// `YEAR`
    pub const YEAR: Value_<TimeGranularity> = Value_::constant("YEAR");
    /// `QUARTER`
    pub const QUARTER: Value_<TimeGranularity> = Value_::constant("QUARTER");
    /// `MONTH`
    pub const MONTH: Value_<TimeGranularity> = Value_::constant("MONTH");
    /// `WEEK`
    pub const WEEK: Value_<TimeGranularity> = Value_::constant("WEEK");
    /// `DAY`
    pub const DAY: Value_<TimeGranularity> = Value_::constant("DAY");
    /// `HOUR`
    pub const HOUR: Value_<TimeGranularity> = Value_::constant("HOUR");
    /// `MINUTE`
    pub const MINUTE: Value_<TimeGranularity> = Value_::constant("MINUTE");
    /// `SECOND`
    pub const SECOND: Value_<TimeGranularity> = Value_::constant("SECOND");
    /// `MILLISECOND`
    pub const MILLISECOND: Value_<TimeGranularity> = Value_::constant("MILLISECOND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TimeGranularity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum DatasetParameterValueType {}
impl DatasetParameterValueType {
    /// `MULTI_VALUED`
    pub const MULTI_VALUED: Value_<DatasetParameterValueType> = Value_::constant("MULTI_VALUED");
    /// `SINGLE_VALUED`
    pub const SINGLE_VALUED: Value_<DatasetParameterValueType> = Value_::constant("SINGLE_VALUED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DatasetParameterValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum DataSetImportMode {}
impl DataSetImportMode {
    /// `SPICE`
    pub const SPICE: Value_<DataSetImportMode> = Value_::constant("SPICE");
    /// `DIRECT_QUERY`
    pub const DIRECT_QUERY: Value_<DataSetImportMode> = Value_::constant("DIRECT_QUERY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSetImportMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum GeoSpatialDataRole {}
impl GeoSpatialDataRole {
    /// `COUNTRY`
    pub const COUNTRY: Value_<GeoSpatialDataRole> = Value_::constant("COUNTRY");
    /// `STATE`
    pub const STATE: Value_<GeoSpatialDataRole> = Value_::constant("STATE");
    /// `COUNTY`
    pub const COUNTY: Value_<GeoSpatialDataRole> = Value_::constant("COUNTY");
    /// `CITY`
    pub const CITY: Value_<GeoSpatialDataRole> = Value_::constant("CITY");
    /// `POSTCODE`
    pub const POSTCODE: Value_<GeoSpatialDataRole> = Value_::constant("POSTCODE");
    /// `LONGITUDE`
    pub const LONGITUDE: Value_<GeoSpatialDataRole> = Value_::constant("LONGITUDE");
    /// `LATITUDE`
    pub const LATITUDE: Value_<GeoSpatialDataRole> = Value_::constant("LATITUDE");
    /// `POLITICAL1`
    pub const POLITICAL1: Value_<GeoSpatialDataRole> = Value_::constant("POLITICAL1");
    /// `CENSUS_TRACT`
    pub const CENSUS_TRACT: Value_<GeoSpatialDataRole> = Value_::constant("CENSUS_TRACT");
    /// `CENSUS_BLOCK_GROUP`
    pub const CENSUS_BLOCK_GROUP: Value_<GeoSpatialDataRole> = Value_::constant("CENSUS_BLOCK_GROUP");
    /// `CENSUS_BLOCK`
    pub const CENSUS_BLOCK: Value_<GeoSpatialDataRole> = Value_::constant("CENSUS_BLOCK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GeoSpatialDataRole> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum ColumnTagName {}
impl ColumnTagName {
    /// `COLUMN_GEOGRAPHIC_ROLE`
    pub const COLUMN_GEOGRAPHIC_ROLE: Value_<ColumnTagName> = Value_::constant("COLUMN_GEOGRAPHIC_ROLE");
    /// `COLUMN_DESCRIPTION`
    pub const COLUMN_DESCRIPTION: Value_<ColumnTagName> = Value_::constant("COLUMN_DESCRIPTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ColumnTagName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum JoinType {}
impl JoinType {
    /// `INNER`
    pub const INNER: Value_<JoinType> = Value_::constant("INNER");
    /// `OUTER`
    pub const OUTER: Value_<JoinType> = Value_::constant("OUTER");
    /// `LEFT`
    pub const LEFT: Value_<JoinType> = Value_::constant("LEFT");
    /// `RIGHT`
    pub const RIGHT: Value_<JoinType> = Value_::constant("RIGHT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JoinType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum FileFormat {}
impl FileFormat {
    /// `CSV`
    pub const CSV: Value_<FileFormat> = Value_::constant("CSV");
    /// `TSV`
    pub const TSV: Value_<FileFormat> = Value_::constant("TSV");
    /// `CLF`
    pub const CLF: Value_<FileFormat> = Value_::constant("CLF");
    /// `ELF`
    pub const ELF: Value_<FileFormat> = Value_::constant("ELF");
    /// `XLSX`
    pub const XLSX: Value_<FileFormat> = Value_::constant("XLSX");
    /// `JSON`
    pub const JSON: Value_<FileFormat> = Value_::constant("JSON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FileFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum TextQualifier {}
impl TextQualifier {
    /// `DOUBLE_QUOTE`
    pub const DOUBLE_QUOTE: Value_<TextQualifier> = Value_::constant("DOUBLE_QUOTE");
    /// `SINGLE_QUOTE`
    pub const SINGLE_QUOTE: Value_<TextQualifier> = Value_::constant("SINGLE_QUOTE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TextQualifier> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum RowLevelPermissionFormatVersion {}
impl RowLevelPermissionFormatVersion {
    /// `VERSION_1`
    pub const VERSION_1: Value_<RowLevelPermissionFormatVersion> = Value_::constant("VERSION_1");
    /// `VERSION_2`
    pub const VERSION_2: Value_<RowLevelPermissionFormatVersion> = Value_::constant("VERSION_2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RowLevelPermissionFormatVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum RowLevelPermissionPolicy {}
impl RowLevelPermissionPolicy {
    /// `GRANT_ACCESS`
    pub const GRANT_ACCESS: Value_<RowLevelPermissionPolicy> = Value_::constant("GRANT_ACCESS");
    /// `DENY_ACCESS`
    pub const DENY_ACCESS: Value_<RowLevelPermissionPolicy> = Value_::constant("DENY_ACCESS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RowLevelPermissionPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
#[derive(Debug)]
pub enum DataSetUseAs {}
impl DataSetUseAs {
    /// `RLS_RULES`
    pub const RLS_RULES: Value_<DataSetUseAs> = Value_::constant("RLS_RULES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSetUseAs> { Value_::from_node(value.into_node()) }
}
