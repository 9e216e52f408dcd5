// Made by `cargo xtask generate`; do not edit.
//! `AWS::KinesisAnalytics::ApplicationReferenceDataSource`

use stanchion_template::generated::*;

/// `AWS::KinesisAnalytics::ApplicationReferenceDataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationreferencedatasource.html)
#[must_use]
pub struct ApplicationReferenceDataSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApplicationReferenceDataSource<Missing_<super::required::application_name>, Missing_<super::required::reference_data_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationReferenceDataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApplicationReferenceDataSource<S0, S1> {
    /// Sets `ApplicationName`. Required. An update replaces the resource.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> ApplicationReferenceDataSource<Set_, S1> { self.0.put("ApplicationName", value.into_node()); ApplicationReferenceDataSource(self.0, PhantomData_) }
    /// Sets `ReferenceDataSource`. Required.
    #[inline] pub fn reference_data_source(mut self, value: impl IntoValue_<ReferenceDataSource>) -> ApplicationReferenceDataSource<S0, Set_> { self.0.put("ReferenceDataSource", value.into_node()); ApplicationReferenceDataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApplicationReferenceDataSource> for ApplicationReferenceDataSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ApplicationReferenceDataSource<S0, S1> {
    const TYPE: &'static str = "AWS::KinesisAnalytics::ApplicationReferenceDataSource";
    type Handle = ApplicationReferenceDataSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApplicationReferenceDataSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationReferenceDataSourceRef(Id_);
impl From<Id_> for ApplicationReferenceDataSourceRef { #[inline] fn from(id: Id_) -> Self { ApplicationReferenceDataSourceRef(id) } }
impl AsRef<Id_> for ApplicationReferenceDataSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationReferenceDataSourceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::KinesisAnalytics::ApplicationReferenceDataSource.RecordColumn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-recordcolumn.html)
#[must_use]
pub struct RecordColumn<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RecordColumn<Missing_<super::required::name>, Missing_<super::required::sql_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordColumn(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RecordColumn<S0, S1> {
    /// Sets `Mapping`.
    #[inline] pub fn mapping(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Mapping", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RecordColumn<Set_, S1> { self.0.put("Name", value.into_node()); RecordColumn(self.0, PhantomData_) }
    /// Sets `SqlType`. Required.
    #[inline] pub fn sql_type(mut self, value: impl IntoValue_<String>) -> RecordColumn<S0, Set_> { self.0.put("SqlType", value.into_node()); RecordColumn(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RecordColumn> for RecordColumn<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::ApplicationReferenceDataSource.CSVMappingParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-csvmappingparameters.html)
#[must_use]
pub struct CSVMappingParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CSVMappingParameters<Missing_<super::required::record_column_delimiter>, Missing_<super::required::record_row_delimiter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CSVMappingParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CSVMappingParameters<S0, S1> {
    /// Sets `RecordColumnDelimiter`. Required.
    #[inline] pub fn record_column_delimiter(mut self, value: impl IntoValue_<String>) -> CSVMappingParameters<Set_, S1> { self.0.put("RecordColumnDelimiter", value.into_node()); CSVMappingParameters(self.0, PhantomData_) }
    /// Sets `RecordRowDelimiter`. Required.
    #[inline] pub fn record_row_delimiter(mut self, value: impl IntoValue_<String>) -> CSVMappingParameters<S0, Set_> { self.0.put("RecordRowDelimiter", value.into_node()); CSVMappingParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CSVMappingParameters> for CSVMappingParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::ApplicationReferenceDataSource.JSONMappingParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-jsonmappingparameters.html)
#[must_use]
pub struct JSONMappingParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JSONMappingParameters<Missing_<super::required::record_row_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JSONMappingParameters(Properties_::new(), PhantomData_) }
}
impl<S0> JSONMappingParameters<S0> {
    /// Sets `RecordRowPath`. Required.
    #[inline] pub fn record_row_path(mut self, value: impl IntoValue_<String>) -> JSONMappingParameters<Set_> { self.0.put("RecordRowPath", value.into_node()); JSONMappingParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JSONMappingParameters> for JSONMappingParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::ApplicationReferenceDataSource.MappingParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-mappingparameters.html)
#[must_use]
pub struct MappingParameters(Properties_);
impl MappingParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MappingParameters(Properties_::new()) }
}
impl MappingParameters {
    /// Sets `CSVMappingParameters`.
    #[inline] pub fn csv_mapping_parameters(mut self, value: impl IntoValue_<CSVMappingParameters>) -> Self { self.0.put("CSVMappingParameters", value.into_node()); self }
    /// Sets `JSONMappingParameters`.
    #[inline] pub fn json_mapping_parameters(mut self, value: impl IntoValue_<JSONMappingParameters>) -> Self { self.0.put("JSONMappingParameters", value.into_node()); self }
}
impl IntoValue_<MappingParameters> for MappingParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::ApplicationReferenceDataSource.RecordFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-recordformat.html)
#[must_use]
pub struct RecordFormat<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecordFormat<Missing_<super::required::record_format_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordFormat(Properties_::new(), PhantomData_) }
}
impl<S0> RecordFormat<S0> {
    /// Sets `MappingParameters`.
    #[inline] pub fn mapping_parameters(mut self, value: impl IntoValue_<MappingParameters>) -> Self { self.0.put("MappingParameters", value.into_node()); self }
    /// Sets `RecordFormatType`. Required.
    #[inline] pub fn record_format_type(mut self, value: impl IntoValue_<String>) -> RecordFormat<Set_> { self.0.put("RecordFormatType", value.into_node()); RecordFormat(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RecordFormat> for RecordFormat<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::ApplicationReferenceDataSource.ReferenceSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-referenceschema.html)
#[must_use]
pub struct ReferenceSchema<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReferenceSchema<Missing_<super::required::record_columns>, Missing_<super::required::record_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReferenceSchema(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReferenceSchema<S0, S1> {
    /// Sets `RecordColumns`. Required.
    #[inline] pub fn record_columns(mut self, value: impl IntoValue_<Vec<RecordColumn>>) -> ReferenceSchema<Set_, S1> { self.0.put("RecordColumns", value.into_node()); ReferenceSchema(self.0, PhantomData_) }
    /// Sets `RecordEncoding`.
    #[inline] pub fn record_encoding(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecordEncoding", value.into_node()); self }
    /// Sets `RecordFormat`. Required.
    #[inline] pub fn record_format(mut self, value: impl IntoValue_<RecordFormat>) -> ReferenceSchema<S0, Set_> { self.0.put("RecordFormat", value.into_node()); ReferenceSchema(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReferenceSchema> for ReferenceSchema<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::ApplicationReferenceDataSource.S3ReferenceDataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-s3referencedatasource.html)
#[must_use]
pub struct S3ReferenceDataSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl S3ReferenceDataSource<Missing_<super::required::bucket_arn>, Missing_<super::required::file_key>, Missing_<super::required::reference_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3ReferenceDataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> S3ReferenceDataSource<S0, S1, S2> {
    /// Sets `BucketARN`. Required.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> S3ReferenceDataSource<Set_, S1, S2> { self.0.put("BucketARN", value.into_node()); S3ReferenceDataSource(self.0, PhantomData_) }
    /// Sets `FileKey`. Required.
    #[inline] pub fn file_key(mut self, value: impl IntoValue_<String>) -> S3ReferenceDataSource<S0, Set_, S2> { self.0.put("FileKey", value.into_node()); S3ReferenceDataSource(self.0, PhantomData_) }
    /// Sets `ReferenceRoleARN`. Required.
    #[inline] pub fn reference_role_arn(mut self, value: impl IntoValue_<String>) -> S3ReferenceDataSource<S0, S1, Set_> { self.0.put("ReferenceRoleARN", value.into_node()); S3ReferenceDataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<S3ReferenceDataSource> for S3ReferenceDataSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::ApplicationReferenceDataSource.ReferenceDataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-referencedatasource.html)
#[must_use]
pub struct ReferenceDataSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReferenceDataSource<Missing_<super::required::reference_schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReferenceDataSource(Properties_::new(), PhantomData_) }
}
impl<S0> ReferenceDataSource<S0> {
    /// Sets `ReferenceSchema`. Required.
    #[inline] pub fn reference_schema(mut self, value: impl IntoValue_<ReferenceSchema>) -> ReferenceDataSource<Set_> { self.0.put("ReferenceSchema", value.into_node()); ReferenceDataSource(self.0, PhantomData_) }
    /// Sets `S3ReferenceDataSource`.
    #[inline] pub fn s3_reference_data_source(mut self, value: impl IntoValue_<S3ReferenceDataSource>) -> Self { self.0.put("S3ReferenceDataSource", value.into_node()); self }
    /// Sets `TableName`.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ReferenceDataSource> for ReferenceDataSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
