// Made by `cargo xtask generate`; do not edit.
//! `AWS::SCN::Dataset`

use stanchion_template::generated::*;

/// `AWS::SCN::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html)
#[must_use]
pub struct Dataset<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Dataset<Missing_<super::required::instance_id>, Missing_<super::required::name>, Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dataset(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Dataset<S0, S1, S2> {
    /// Sets `Description`. 1 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> Dataset<Set_, S1, S2> { self.0.put("InstanceId", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 75 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Dataset<S0, Set_, S2> { self.0.put("Name", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `Namespace`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Dataset<S0, S1, Set_> { self.0.put("Namespace", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `PartitionSpec`. An update replaces the resource.
    #[inline] pub fn partition_spec(mut self, value: impl IntoValue_<PartitionSpec>) -> Self { self.0.put("PartitionSpec", value.into_node()); self }
    /// Sets `Schema`. An update replaces the resource.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<Schema>) -> Self { self.0.put("Schema", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Dataset> for Dataset<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Dataset<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SCN::Dataset";
    type Handle = DatasetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dataset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatasetRef(Id_);
impl From<Id_> for DatasetRef { #[inline] fn from(id: Id_) -> Self { DatasetRef(id) } }
impl AsRef<Id_> for DatasetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatasetRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::SCN::Dataset.Transform`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html)
#[must_use]
pub struct Transform<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Transform<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Transform(Properties_::new(), PhantomData_) }
}
impl<S0> Transform<S0> {
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Transform<Set_> { self.0.put("Type", value.into_node()); Transform(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Transform> for Transform<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::Dataset.DataLakeDatasetPartitionField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataset-datalakedatasetpartitionfield.html)
#[must_use]
pub struct DataLakeDatasetPartitionField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataLakeDatasetPartitionField<Missing_<super::required::name>, Missing_<super::required::transform>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataLakeDatasetPartitionField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataLakeDatasetPartitionField<S0, S1> {
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataLakeDatasetPartitionField<Set_, S1> { self.0.put("Name", value.into_node()); DataLakeDatasetPartitionField(self.0, PhantomData_) }
    /// Sets `Transform`. Required.
    #[inline] pub fn transform(mut self, value: impl IntoValue_<Transform>) -> DataLakeDatasetPartitionField<S0, Set_> { self.0.put("Transform", value.into_node()); DataLakeDatasetPartitionField(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataLakeDatasetPartitionField> for DataLakeDatasetPartitionField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::Dataset.PartitionSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html)
#[must_use]
pub struct PartitionSpec<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PartitionSpec<Missing_<super::required::fields>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PartitionSpec(Properties_::new(), PhantomData_) }
}
impl<S0> PartitionSpec<S0> {
    /// Sets `Fields`. Required. 1 to 10 items.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<DataLakeDatasetPartitionField>>) -> PartitionSpec<Set_> { self.0.put("Fields", value.into_node()); PartitionSpec(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PartitionSpec> for PartitionSpec<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::Dataset.DataLakeDatasetSchemaField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataset-datalakedatasetschemafield.html)
#[must_use]
pub struct DataLakeDatasetSchemaField<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataLakeDatasetSchemaField<Missing_<super::required::is_required>, Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataLakeDatasetSchemaField(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataLakeDatasetSchemaField<S0, S1, S2> {
    /// Sets `IsRequired`. Required.
    #[inline] pub fn is_required(mut self, value: impl IntoValue_<bool>) -> DataLakeDatasetSchemaField<Set_, S1, S2> { self.0.put("IsRequired", value.into_node()); DataLakeDatasetSchemaField(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataLakeDatasetSchemaField<S0, Set_, S2> { self.0.put("Name", value.into_node()); DataLakeDatasetSchemaField(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`DataLakeDatasetSchemaFieldType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<DataLakeDatasetSchemaFieldType>) -> DataLakeDatasetSchemaField<S0, S1, Set_> { self.0.put("Type", value.into_node()); DataLakeDatasetSchemaField(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataLakeDatasetSchemaField> for DataLakeDatasetSchemaField<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::Dataset.DataLakeDatasetPrimaryKeyField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataset-datalakedatasetprimarykeyfield.html)
#[must_use]
pub struct DataLakeDatasetPrimaryKeyField<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataLakeDatasetPrimaryKeyField<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataLakeDatasetPrimaryKeyField(Properties_::new(), PhantomData_) }
}
impl<S0> DataLakeDatasetPrimaryKeyField<S0> {
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataLakeDatasetPrimaryKeyField<Set_> { self.0.put("Name", value.into_node()); DataLakeDatasetPrimaryKeyField(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataLakeDatasetPrimaryKeyField> for DataLakeDatasetPrimaryKeyField<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SCN::Dataset.Schema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html)
#[must_use]
pub struct Schema<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Schema<Missing_<super::required::fields>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Schema(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Schema<S0, S1> {
    /// Sets `Fields`. Required. 1 to 500 items.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<DataLakeDatasetSchemaField>>) -> Schema<Set_, S1> { self.0.put("Fields", value.into_node()); Schema(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Schema<S0, Set_> { self.0.put("Name", value.into_node()); Schema(self.0, PhantomData_) }
    /// Sets `PrimaryKeys`. 1 to 20 items.
    #[inline] pub fn primary_keys(mut self, value: impl IntoValue_<Vec<DataLakeDatasetPrimaryKeyField>>) -> Self { self.0.put("PrimaryKeys", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Schema> for Schema<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SCN::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `YEAR`
    pub const YEAR: Value_<Type> = Value_::constant("YEAR");
    /// `MONTH`
    pub const MONTH: Value_<Type> = Value_::constant("MONTH");
    /// `DAY`
    pub const DAY: Value_<Type> = Value_::constant("DAY");
    /// `HOUR`
    pub const HOUR: Value_<Type> = Value_::constant("HOUR");
    /// `IDENTITY`
    pub const IDENTITY: Value_<Type> = Value_::constant("IDENTITY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SCN::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html)
#[derive(Debug)]
pub enum DataLakeDatasetSchemaFieldType {}
impl DataLakeDatasetSchemaFieldType {
    /// `INT`
    pub const INT: Value_<DataLakeDatasetSchemaFieldType> = Value_::constant("INT");
    /// `DOUBLE`
    pub const DOUBLE: Value_<DataLakeDatasetSchemaFieldType> = Value_::constant("DOUBLE");
    /// `STRING`
    pub const STRING: Value_<DataLakeDatasetSchemaFieldType> = Value_::constant("STRING");
    /// `TIMESTAMP`
    pub const TIMESTAMP: Value_<DataLakeDatasetSchemaFieldType> = Value_::constant("TIMESTAMP");
    /// `LONG`
    pub const LONG: Value_<DataLakeDatasetSchemaFieldType> = Value_::constant("LONG");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataLakeDatasetSchemaFieldType> { Value_::from_node(value.into_node()) }
}
