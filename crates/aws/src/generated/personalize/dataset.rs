// Made by `cargo xtask generate`; do not edit.
//! `AWS::Personalize::Dataset`

use stanchion_template::generated::*;

/// `AWS::Personalize::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-dataset.html)
#[must_use]
pub struct Dataset<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Dataset<Missing_<super::required::dataset_group_arn>, Missing_<super::required::dataset_type>, Missing_<super::required::name>, Missing_<super::required::schema_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dataset(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Dataset<S0, S1, S2, S3> {
    /// Sets `DatasetGroupArn`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn dataset_group_arn(mut self, value: impl IntoValue_<String>) -> Dataset<Set_, S1, S2, S3> { self.0.put("DatasetGroupArn", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `DatasetImportJob`.
    #[inline] pub fn dataset_import_job(mut self, value: impl IntoValue_<DatasetImportJob>) -> Self { self.0.put("DatasetImportJob", value.into_node()); self }
    /// Sets `DatasetType`. Required. 0 to 256 characters. An update replaces the resource. The values are constants of [`DatasetType`].
    #[inline] pub fn dataset_type(mut self, value: impl IntoValue_<DatasetType>) -> Dataset<S0, Set_, S2, S3> { self.0.put("DatasetType", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Dataset<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `SchemaArn`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn schema_arn(mut self, value: impl IntoValue_<String>) -> Dataset<S0, S1, S2, Set_> { self.0.put("SchemaArn", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Dataset> for Dataset<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Dataset<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Personalize::Dataset";
    type Handle = DatasetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dataset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatasetRef(Id_);
impl From<Id_> for DatasetRef { #[inline] fn from(id: Id_) -> Self { DatasetRef(id) } }
impl AsRef<Id_> for DatasetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatasetRef {
    /// `Ref`: `DatasetArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DatasetArn`
    #[inline] pub fn dataset_arn(&self) -> Value_<String> { self.0.attribute("DatasetArn") }
}
/// `AWS::Personalize::Dataset.DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-dataset.html)
#[must_use]
pub struct DataSource(Properties_);
impl DataSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSource(Properties_::new()) }
}
impl DataSource {
    /// Sets `DataLocation`. At most 256 characters.
    #[inline] pub fn data_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataLocation", value.into_node()); self }
}
impl IntoValue_<DataSource> for DataSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Personalize::Dataset.DatasetImportJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-dataset-datasetimportjob.html)
#[must_use]
pub struct DatasetImportJob(Properties_);
impl DatasetImportJob {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatasetImportJob(Properties_::new()) }
}
impl DatasetImportJob {
    /// Sets `DataSource`.
    #[inline] pub fn data_source(mut self, value: impl IntoValue_<DataSource>) -> Self { self.0.put("DataSource", value.into_node()); self }
    /// Sets `DatasetArn`. At most 256 characters.
    #[inline] pub fn dataset_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatasetArn", value.into_node()); self }
    /// Sets `DatasetImportJobArn`. At most 256 characters.
    #[inline] pub fn dataset_import_job_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatasetImportJobArn", value.into_node()); self }
    /// Sets `JobName`. 1 to 63 characters.
    #[inline] pub fn job_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JobName", value.into_node()); self }
    /// Sets `RoleArn`. At most 256 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl IntoValue_<DatasetImportJob> for DatasetImportJob { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Personalize::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-dataset.html)
#[derive(Debug)]
pub enum DatasetType {}
impl DatasetType {
    /// `Interactions`
    pub const INTERACTIONS: Value_<DatasetType> = Value_::constant("Interactions");
    /// `Items`
    pub const ITEMS: Value_<DatasetType> = Value_::constant("Items");
    /// `Users`
    pub const USERS: Value_<DatasetType> = Value_::constant("Users");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DatasetType> { Value_::from_node(value.into_node()) }
}
