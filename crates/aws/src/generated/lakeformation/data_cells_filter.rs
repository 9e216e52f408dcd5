// Made by `cargo xtask generate`; do not edit.
//! `AWS::LakeFormation::DataCellsFilter`

use stanchion_template::generated::*;

/// `AWS::LakeFormation::DataCellsFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datacellsfilter.html)
#[must_use]
pub struct DataCellsFilter<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DataCellsFilter<Missing_<super::required::database_name>, Missing_<super::required::name>, Missing_<super::required::table_catalog_id>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataCellsFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DataCellsFilter<S0, S1, S2, S3> {
    /// Sets `ColumnNames`. An update replaces the resource.
    #[inline] pub fn column_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ColumnNames", value.into_node()); self }
    /// Sets `ColumnWildcard`. An update replaces the resource.
    #[inline] pub fn column_wildcard(mut self, value: impl IntoValue_<ColumnWildcard>) -> Self { self.0.put("ColumnWildcard", value.into_node()); self }
    /// Sets `DatabaseName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> DataCellsFilter<Set_, S1, S2, S3> { self.0.put("DatabaseName", value.into_node()); DataCellsFilter(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataCellsFilter<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); DataCellsFilter(self.0, PhantomData_) }
    /// Sets `RowFilter`. An update replaces the resource.
    #[inline] pub fn row_filter(mut self, value: impl IntoValue_<RowFilter>) -> Self { self.0.put("RowFilter", value.into_node()); self }
    /// Sets `TableCatalogId`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn table_catalog_id(mut self, value: impl IntoValue_<String>) -> DataCellsFilter<S0, S1, Set_, S3> { self.0.put("TableCatalogId", value.into_node()); DataCellsFilter(self.0, PhantomData_) }
    /// Sets `TableName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> DataCellsFilter<S0, S1, S2, Set_> { self.0.put("TableName", value.into_node()); DataCellsFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DataCellsFilter> for DataCellsFilter<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for DataCellsFilter<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::LakeFormation::DataCellsFilter";
    type Handle = DataCellsFilterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataCellsFilter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataCellsFilterRef(Id_);
impl From<Id_> for DataCellsFilterRef { #[inline] fn from(id: Id_) -> Self { DataCellsFilterRef(id) } }
impl AsRef<Id_> for DataCellsFilterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataCellsFilterRef {
    /// `Ref`: `TableCatalogId|DatabaseName|TableName|Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::LakeFormation::DataCellsFilter.ColumnWildcard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-datacellsfilter-columnwildcard.html)
#[must_use]
pub struct ColumnWildcard(Properties_);
impl ColumnWildcard {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColumnWildcard(Properties_::new()) }
}
impl ColumnWildcard {
    /// Sets `ExcludedColumnNames`.
    #[inline] pub fn excluded_column_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedColumnNames", value.into_node()); self }
}
impl IntoValue_<ColumnWildcard> for ColumnWildcard { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::DataCellsFilter.RowFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-datacellsfilter-rowfilter.html)
#[must_use]
pub struct RowFilter(Properties_);
impl RowFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RowFilter(Properties_::new()) }
}
impl RowFilter {
    /// Sets `AllRowsWildcard`.
    #[inline] pub fn all_rows_wildcard(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AllRowsWildcard", value.into_node()); self }
    /// Sets `FilterExpression`.
    #[inline] pub fn filter_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FilterExpression", value.into_node()); self }
}
impl IntoValue_<RowFilter> for RowFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
