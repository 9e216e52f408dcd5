// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearch::DataSource`

use stanchion_template::generated::*;

/// `AWS::OpenSearch::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearch-datasource.html)
#[must_use]
pub struct DataSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataSource<Missing_<super::required::data_source_type>, Missing_<super::required::domain_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataSource<S0, S1, S2> {
    /// Sets `DataSourceType`. Required.
    #[inline] pub fn data_source_type(mut self, value: impl IntoValue_<DataSourceType>) -> DataSource<Set_, S1, S2> { self.0.put("DataSourceType", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainName`. Required. 3 to 28 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> DataSource<S0, Set_, S2> { self.0.put("DomainName", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `Name`. Required. 3 to 80 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataSource<S0, S1, Set_> { self.0.put("Name", value.into_node()); DataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataSource> for DataSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DataSource<S0, S1, S2> {
    const TYPE: &'static str = "AWS::OpenSearch::DataSource";
    type Handle = DataSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataSourceRef(Id_);
impl From<Id_> for DataSourceRef { #[inline] fn from(id: Id_) -> Self { DataSourceRef(id) } }
impl AsRef<Id_> for DataSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataSourceRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::OpenSearch::DataSource.S3GlueDataCatalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearch-datasource-s3gluedatacatalog.html)
#[must_use]
pub struct S3GlueDataCatalog<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3GlueDataCatalog<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3GlueDataCatalog(Properties_::new(), PhantomData_) }
}
impl<S0> S3GlueDataCatalog<S0> {
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> S3GlueDataCatalog<Set_> { self.0.put("RoleArn", value.into_node()); S3GlueDataCatalog(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3GlueDataCatalog> for S3GlueDataCatalog<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearch::DataSource.DataSourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearch-datasource-datasourcetype.html)
#[must_use]
pub struct DataSourceType(Properties_);
impl DataSourceType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSourceType(Properties_::new()) }
}
impl DataSourceType {
    /// Sets `S3GlueDataCatalog`.
    #[inline] pub fn s3_glue_data_catalog(mut self, value: impl IntoValue_<S3GlueDataCatalog>) -> Self { self.0.put("S3GlueDataCatalog", value.into_node()); self }
}
impl IntoValue_<DataSourceType> for DataSourceType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
