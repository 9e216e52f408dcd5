// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRoomsML::TrainingDataset`

use stanchion_template::generated::*;

/// `AWS::CleanRoomsML::TrainingDataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-trainingdataset.html)
#[must_use]
pub struct TrainingDataset<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TrainingDataset<Missing_<super::required::name>, Missing_<super::required::role_arn>, Missing_<super::required::training_data>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrainingDataset(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TrainingDataset<S0, S1, S2> {
    /// Sets `Description`. At most 255 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TrainingDataset<Set_, S1, S2> { self.0.put("Name", value.into_node()); TrainingDataset(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> TrainingDataset<S0, Set_, S2> { self.0.put("RoleArn", value.into_node()); TrainingDataset(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrainingData`. Required. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn training_data(mut self, value: impl IntoValue_<Vec<Dataset>>) -> TrainingDataset<S0, S1, Set_> { self.0.put("TrainingData", value.into_node()); TrainingDataset(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TrainingDataset> for TrainingDataset<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for TrainingDataset<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CleanRoomsML::TrainingDataset";
    type Handle = TrainingDatasetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrainingDataset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrainingDatasetRef(Id_);
impl From<Id_> for TrainingDatasetRef { #[inline] fn from(id: Id_) -> Self { TrainingDatasetRef(id) } }
impl AsRef<Id_> for TrainingDatasetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrainingDatasetRef {
    /// `Ref`: `TrainingDatasetArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TrainingDatasetArn`
    #[inline] pub fn training_dataset_arn(&self) -> Value_<String> { self.0.attribute("TrainingDatasetArn") }
}
/// `AWS::CleanRoomsML::TrainingDataset.GlueDataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-trainingdataset-gluedatasource.html)
#[must_use]
pub struct GlueDataSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GlueDataSource<Missing_<super::required::database_name>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlueDataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GlueDataSource<S0, S1> {
    /// Sets `CatalogId`. Exactly 12 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `DatabaseName`. Required. 1 to 128 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> GlueDataSource<Set_, S1> { self.0.put("DatabaseName", value.into_node()); GlueDataSource(self.0, PhantomData_) }
    /// Sets `TableName`. Required. 1 to 128 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> GlueDataSource<S0, Set_> { self.0.put("TableName", value.into_node()); GlueDataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GlueDataSource> for GlueDataSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::TrainingDataset.DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-trainingdataset-datasource.html)
#[must_use]
pub struct DataSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSource<Missing_<super::required::glue_data_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSource(Properties_::new(), PhantomData_) }
}
impl<S0> DataSource<S0> {
    /// Sets `GlueDataSource`. Required.
    #[inline] pub fn glue_data_source(mut self, value: impl IntoValue_<GlueDataSource>) -> DataSource<Set_> { self.0.put("GlueDataSource", value.into_node()); DataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataSource> for DataSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::TrainingDataset.ColumnSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-trainingdataset-columnschema.html)
#[must_use]
pub struct ColumnSchema<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ColumnSchema<Missing_<super::required::column_name>, Missing_<super::required::column_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ColumnSchema(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ColumnSchema<S0, S1> {
    /// Sets `ColumnName`. Required. 1 to 128 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> ColumnSchema<Set_, S1> { self.0.put("ColumnName", value.into_node()); ColumnSchema(self.0, PhantomData_) }
    /// Sets `ColumnTypes`. Required. Exactly 1 item. The values are constants of [`ColumnType`].
    #[inline] pub fn column_types(mut self, value: impl IntoValue_<Vec<ColumnType>>) -> ColumnSchema<S0, Set_> { self.0.put("ColumnTypes", value.into_node()); ColumnSchema(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ColumnSchema> for ColumnSchema<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::TrainingDataset.DatasetInputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-trainingdataset-datasetinputconfig.html)
#[must_use]
pub struct DatasetInputConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DatasetInputConfig<Missing_<super::required::data_source>, Missing_<super::required::schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatasetInputConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DatasetInputConfig<S0, S1> {
    /// Sets `DataSource`. Required.
    #[inline] pub fn data_source(mut self, value: impl IntoValue_<DataSource>) -> DatasetInputConfig<Set_, S1> { self.0.put("DataSource", value.into_node()); DatasetInputConfig(self.0, PhantomData_) }
    /// Sets `Schema`. Required. 1 to 100 items.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<Vec<ColumnSchema>>) -> DatasetInputConfig<S0, Set_> { self.0.put("Schema", value.into_node()); DatasetInputConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DatasetInputConfig> for DatasetInputConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::TrainingDataset.Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-trainingdataset-dataset.html)
#[must_use]
pub struct Dataset<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Dataset<Missing_<super::required::input_config>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dataset(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Dataset<S0, S1> {
    /// Sets `InputConfig`. Required.
    #[inline] pub fn input_config(mut self, value: impl IntoValue_<DatasetInputConfig>) -> Dataset<Set_, S1> { self.0.put("InputConfig", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`DatasetType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<DatasetType>) -> Dataset<S0, Set_> { self.0.put("Type", value.into_node()); Dataset(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Dataset> for Dataset<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CleanRoomsML::TrainingDataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-trainingdataset.html)
#[derive(Debug)]
pub enum ColumnType {}
impl ColumnType {
    /// `USER_ID`
    pub const USER_ID: Value_<ColumnType> = Value_::constant("USER_ID");
    /// `ITEM_ID`
    pub const ITEM_ID: Value_<ColumnType> = Value_::constant("ITEM_ID");
    /// `TIMESTAMP`
    pub const TIMESTAMP: Value_<ColumnType> = Value_::constant("TIMESTAMP");
    /// `CATEGORICAL_FEATURE`
    pub const CATEGORICAL_FEATURE: Value_<ColumnType> = Value_::constant("CATEGORICAL_FEATURE");
    /// `NUMERICAL_FEATURE`
    pub const NUMERICAL_FEATURE: Value_<ColumnType> = Value_::constant("NUMERICAL_FEATURE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ColumnType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CleanRoomsML::TrainingDataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-trainingdataset.html)
#[derive(Debug)]
pub enum DatasetType {}
impl DatasetType {
    /// `INTERACTIONS`
    pub const INTERACTIONS: Value_<DatasetType> = Value_::constant("INTERACTIONS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DatasetType> { Value_::from_node(value.into_node()) }
}
