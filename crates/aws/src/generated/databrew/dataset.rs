// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataBrew::Dataset`

use stanchion_template::generated::*;

/// `AWS::DataBrew::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html)
#[must_use]
pub struct Dataset<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Dataset<Missing_<super::required::input>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dataset(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Dataset<S0, S1> {
    /// Sets `Format`. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> Self { self.0.put("Format", value.into_node()); self }
    /// Sets `FormatOptions`.
    #[inline] pub fn format_options(mut self, value: impl IntoValue_<FormatOptions>) -> Self { self.0.put("FormatOptions", value.into_node()); self }
    /// Sets `Input`. Required.
    #[inline] pub fn input(mut self, value: impl IntoValue_<Input>) -> Dataset<Set_, S1> { self.0.put("Input", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Dataset<S0, Set_> { self.0.put("Name", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `PathOptions`.
    #[inline] pub fn path_options(mut self, value: impl IntoValue_<PathOptions>) -> Self { self.0.put("PathOptions", value.into_node()); self }
    /// Sets `Source`. The values are constants of [`Source`].
    #[inline] pub fn source(mut self, value: impl IntoValue_<Source>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Dataset> for Dataset<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Dataset<S0, S1> {
    const TYPE: &'static str = "AWS::DataBrew::Dataset";
    type Handle = DatasetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dataset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatasetRef(Id_);
impl From<Id_> for DatasetRef { #[inline] fn from(id: Id_) -> Self { DatasetRef(id) } }
impl AsRef<Id_> for DatasetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatasetRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::DataBrew::Dataset.CsvOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-csvoptions.html)
#[must_use]
pub struct CsvOptions(Properties_);
impl CsvOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CsvOptions(Properties_::new()) }
}
impl CsvOptions {
    /// Sets `Delimiter`. Exactly 1 character.
    #[inline] pub fn delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Delimiter", value.into_node()); self }
    /// Sets `HeaderRow`.
    #[inline] pub fn header_row(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("HeaderRow", value.into_node()); self }
}
impl IntoValue_<CsvOptions> for CsvOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.ExcelOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-exceloptions.html)
#[must_use]
pub struct ExcelOptions(Properties_);
impl ExcelOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExcelOptions(Properties_::new()) }
}
impl ExcelOptions {
    /// Sets `HeaderRow`.
    #[inline] pub fn header_row(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("HeaderRow", value.into_node()); self }
    /// Sets `SheetIndexes`. Exactly 1 item.
    #[inline] pub fn sheet_indexes(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("SheetIndexes", value.into_node()); self }
    /// Sets `SheetNames`. Exactly 1 item.
    #[inline] pub fn sheet_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SheetNames", value.into_node()); self }
}
impl IntoValue_<ExcelOptions> for ExcelOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.JsonOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-jsonoptions.html)
#[must_use]
pub struct JsonOptions(Properties_);
impl JsonOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JsonOptions(Properties_::new()) }
}
impl JsonOptions {
    /// Sets `MultiLine`.
    #[inline] pub fn multi_line(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiLine", value.into_node()); self }
}
impl IntoValue_<JsonOptions> for JsonOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.FormatOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-formatoptions.html)
#[must_use]
pub struct FormatOptions(Properties_);
impl FormatOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FormatOptions(Properties_::new()) }
}
impl FormatOptions {
    /// Sets `Csv`.
    #[inline] pub fn csv(mut self, value: impl IntoValue_<CsvOptions>) -> Self { self.0.put("Csv", value.into_node()); self }
    /// Sets `Excel`.
    #[inline] pub fn excel(mut self, value: impl IntoValue_<ExcelOptions>) -> Self { self.0.put("Excel", value.into_node()); self }
    /// Sets `Json`.
    #[inline] pub fn json(mut self, value: impl IntoValue_<JsonOptions>) -> Self { self.0.put("Json", value.into_node()); self }
}
impl IntoValue_<FormatOptions> for FormatOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Location<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0> S3Location<S0> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `BucketOwner`. Exactly 12 characters.
    #[inline] pub fn bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketOwner", value.into_node()); self }
    /// Sets `Key`. 1 to 1280 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Location> for S3Location<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.DataCatalogInputDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-datacataloginputdefinition.html)
#[must_use]
pub struct DataCatalogInputDefinition(Properties_);
impl DataCatalogInputDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataCatalogInputDefinition(Properties_::new()) }
}
impl DataCatalogInputDefinition {
    /// Sets `CatalogId`. 1 to 255 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `DatabaseName`. 1 to 255 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `TableName`. 1 to 255 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableName", value.into_node()); self }
    /// Sets `TempDirectory`.
    #[inline] pub fn temp_directory(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("TempDirectory", value.into_node()); self }
}
impl IntoValue_<DataCatalogInputDefinition> for DataCatalogInputDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.DatabaseInputDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-databaseinputdefinition.html)
#[must_use]
pub struct DatabaseInputDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatabaseInputDefinition<Missing_<super::required::glue_connection_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatabaseInputDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> DatabaseInputDefinition<S0> {
    /// Sets `DatabaseTableName`. 1 to 255 characters.
    #[inline] pub fn database_table_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseTableName", value.into_node()); self }
    /// Sets `GlueConnectionName`. Required. 1 to 255 characters.
    #[inline] pub fn glue_connection_name(mut self, value: impl IntoValue_<String>) -> DatabaseInputDefinition<Set_> { self.0.put("GlueConnectionName", value.into_node()); DatabaseInputDefinition(self.0, PhantomData_) }
    /// Sets `QueryString`. 1 to 10000 characters.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueryString", value.into_node()); self }
    /// Sets `TempDirectory`.
    #[inline] pub fn temp_directory(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("TempDirectory", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DatabaseInputDefinition> for DatabaseInputDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.Metadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-metadata.html)
#[must_use]
pub struct Metadata(Properties_);
impl Metadata {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Metadata(Properties_::new()) }
}
impl Metadata {
    /// Sets `SourceArn`. 20 to 2048 characters.
    #[inline] pub fn source_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceArn", value.into_node()); self }
}
impl IntoValue_<Metadata> for Metadata { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.Input`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-input.html)
#[must_use]
pub struct Input(Properties_);
impl Input {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Input(Properties_::new()) }
}
impl Input {
    /// Sets `DataCatalogInputDefinition`.
    #[inline] pub fn data_catalog_input_definition(mut self, value: impl IntoValue_<DataCatalogInputDefinition>) -> Self { self.0.put("DataCatalogInputDefinition", value.into_node()); self }
    /// Sets `DatabaseInputDefinition`.
    #[inline] pub fn database_input_definition(mut self, value: impl IntoValue_<DatabaseInputDefinition>) -> Self { self.0.put("DatabaseInputDefinition", value.into_node()); self }
    /// Sets `Metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<Metadata>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `S3InputDefinition`.
    #[inline] pub fn s3_input_definition(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("S3InputDefinition", value.into_node()); self }
}
impl IntoValue_<Input> for Input { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.FilesLimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-fileslimit.html)
#[must_use]
pub struct FilesLimit<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FilesLimit<Missing_<super::required::max_files>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilesLimit(Properties_::new(), PhantomData_) }
}
impl<S0> FilesLimit<S0> {
    /// Sets `MaxFiles`. Required. At least 1.
    #[inline] pub fn max_files(mut self, value: impl IntoValue_<i64>) -> FilesLimit<Set_> { self.0.put("MaxFiles", value.into_node()); FilesLimit(self.0, PhantomData_) }
    /// Sets `Order`. The values are constants of [`Order`].
    #[inline] pub fn order(mut self, value: impl IntoValue_<Order>) -> Self { self.0.put("Order", value.into_node()); self }
    /// Sets `OrderedBy`. The values are constants of [`OrderedBy`].
    #[inline] pub fn ordered_by(mut self, value: impl IntoValue_<OrderedBy>) -> Self { self.0.put("OrderedBy", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FilesLimit> for FilesLimit<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.FilterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-filtervalue.html)
#[must_use]
pub struct FilterValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FilterValue<Missing_<super::required::value>, Missing_<super::required::value_reference>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FilterValue<S0, S1> {
    /// Sets `Value`. Required. 0 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> FilterValue<Set_, S1> { self.0.put("Value", value.into_node()); FilterValue(self.0, PhantomData_) }
    /// Sets `ValueReference`. Required. 2 to 128 characters.
    #[inline] pub fn value_reference(mut self, value: impl IntoValue_<String>) -> FilterValue<S0, Set_> { self.0.put("ValueReference", value.into_node()); FilterValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FilterValue> for FilterValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.FilterExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-filterexpression.html)
#[must_use]
pub struct FilterExpression<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FilterExpression<Missing_<super::required::expression>, Missing_<super::required::values_map>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FilterExpression<S0, S1> {
    /// Sets `Expression`. Required. 4 to 1024 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> FilterExpression<Set_, S1> { self.0.put("Expression", value.into_node()); FilterExpression(self.0, PhantomData_) }
    /// Sets `ValuesMap`. Required.
    #[inline] pub fn values_map(mut self, value: impl IntoValue_<Vec<FilterValue>>) -> FilterExpression<S0, Set_> { self.0.put("ValuesMap", value.into_node()); FilterExpression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FilterExpression> for FilterExpression<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.DatetimeOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-datetimeoptions.html)
#[must_use]
pub struct DatetimeOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatetimeOptions<Missing_<super::required::format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatetimeOptions(Properties_::new(), PhantomData_) }
}
impl<S0> DatetimeOptions<S0> {
    /// Sets `Format`. Required. 2 to 100 characters.
    #[inline] pub fn format(mut self, value: impl IntoValue_<String>) -> DatetimeOptions<Set_> { self.0.put("Format", value.into_node()); DatetimeOptions(self.0, PhantomData_) }
    /// Sets `LocaleCode`. 2 to 100 characters.
    #[inline] pub fn locale_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocaleCode", value.into_node()); self }
    /// Sets `TimezoneOffset`. 1 to 6 characters.
    #[inline] pub fn timezone_offset(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimezoneOffset", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DatetimeOptions> for DatetimeOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.DatasetParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-datasetparameter.html)
#[must_use]
pub struct DatasetParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DatasetParameter<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatasetParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DatasetParameter<S0, S1> {
    /// Sets `CreateColumn`.
    #[inline] pub fn create_column(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CreateColumn", value.into_node()); self }
    /// Sets `DatetimeOptions`.
    #[inline] pub fn datetime_options(mut self, value: impl IntoValue_<DatetimeOptions>) -> Self { self.0.put("DatetimeOptions", value.into_node()); self }
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<FilterExpression>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DatasetParameter<Set_, S1> { self.0.put("Name", value.into_node()); DatasetParameter(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> DatasetParameter<S0, Set_> { self.0.put("Type", value.into_node()); DatasetParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DatasetParameter> for DatasetParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.PathParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-pathparameter.html)
#[must_use]
pub struct PathParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PathParameter<Missing_<super::required::dataset_parameter>, Missing_<super::required::path_parameter_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PathParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PathParameter<S0, S1> {
    /// Sets `DatasetParameter`. Required.
    #[inline] pub fn dataset_parameter(mut self, value: impl IntoValue_<DatasetParameter>) -> PathParameter<Set_, S1> { self.0.put("DatasetParameter", value.into_node()); PathParameter(self.0, PhantomData_) }
    /// Sets `PathParameterName`. Required. 1 to 255 characters.
    #[inline] pub fn path_parameter_name(mut self, value: impl IntoValue_<String>) -> PathParameter<S0, Set_> { self.0.put("PathParameterName", value.into_node()); PathParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PathParameter> for PathParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Dataset.PathOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-pathoptions.html)
#[must_use]
pub struct PathOptions(Properties_);
impl PathOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PathOptions(Properties_::new()) }
}
impl PathOptions {
    /// Sets `FilesLimit`.
    #[inline] pub fn files_limit(mut self, value: impl IntoValue_<FilesLimit>) -> Self { self.0.put("FilesLimit", value.into_node()); self }
    /// Sets `LastModifiedDateCondition`.
    #[inline] pub fn last_modified_date_condition(mut self, value: impl IntoValue_<FilterExpression>) -> Self { self.0.put("LastModifiedDateCondition", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<PathParameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
}
impl IntoValue_<PathOptions> for PathOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataBrew::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `CSV`
    pub const CSV: Value_<Format> = Value_::constant("CSV");
    /// `JSON`
    pub const JSON: Value_<Format> = Value_::constant("JSON");
    /// `PARQUET`
    pub const PARQUET: Value_<Format> = Value_::constant("PARQUET");
    /// `EXCEL`
    pub const EXCEL: Value_<Format> = Value_::constant("EXCEL");
    /// `ORC`
    pub const ORC: Value_<Format> = Value_::constant("ORC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataBrew::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html)
#[derive(Debug)]
pub enum Order {}
impl Order {
    /// `ASCENDING`
    pub const ASCENDING: Value_<Order> = Value_::constant("ASCENDING");
    /// `DESCENDING`
    pub const DESCENDING: Value_<Order> = Value_::constant("DESCENDING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Order> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataBrew::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html)
#[derive(Debug)]
pub enum OrderedBy {}
impl OrderedBy {
    /// `LAST_MODIFIED_DATE`
    pub const LAST_MODIFIED_DATE: Value_<OrderedBy> = Value_::constant("LAST_MODIFIED_DATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OrderedBy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataBrew::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `String`
    pub const STRING: Value_<Type> = Value_::constant("String");
    /// `Number`
    pub const NUMBER: Value_<Type> = Value_::constant("Number");
    /// `Datetime`
    pub const DATETIME: Value_<Type> = Value_::constant("Datetime");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataBrew::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html)
#[derive(Debug)]
pub enum Source {}
impl Source {
    /// `S3`
    pub const S3: Value_<Source> = Value_::constant("S3");
    /// `DATA-CATALOG`
    pub const DATA_CATALOG: Value_<Source> = Value_::constant("DATA-CATALOG");
    /// `DATABASE`
    pub const DATABASE: Value_<Source> = Value_::constant("DATABASE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Source> { Value_::from_node(value.into_node()) }
}
