// Made by `cargo xtask generate`; do not edit.
//! `AWS::LakeFormation::Permissions`

use stanchion_template::generated::*;

/// `AWS::LakeFormation::Permissions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-permissions.html)
#[must_use]
pub struct Permissions<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Permissions<Missing_<super::required::data_lake_principal>, Missing_<super::required::resource>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Permissions(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Permissions<S0, S1> {
    /// Sets `DataLakePrincipal`. Required. An update replaces the resource.
    #[inline] pub fn data_lake_principal(mut self, value: impl IntoValue_<DataLakePrincipal>) -> Permissions<Set_, S1> { self.0.put("DataLakePrincipal", value.into_node()); Permissions(self.0, PhantomData_) }
    /// Sets `Permissions`.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `PermissionsWithGrantOption`.
    #[inline] pub fn permissions_with_grant_option(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PermissionsWithGrantOption", value.into_node()); self }
    /// Sets `Resource`. Required. An update replaces the resource.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<Resource>) -> Permissions<S0, Set_> { self.0.put("Resource", value.into_node()); Permissions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Permissions> for Permissions<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Permissions<S0, S1> {
    const TYPE: &'static str = "AWS::LakeFormation::Permissions";
    type Handle = PermissionsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Permissions`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PermissionsRef(Id_);
impl From<Id_> for PermissionsRef { #[inline] fn from(id: Id_) -> Self { PermissionsRef(id) } }
impl AsRef<Id_> for PermissionsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PermissionsRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::LakeFormation::Permissions.DataLakePrincipal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-datalakeprincipal.html)
#[must_use]
pub struct DataLakePrincipal(Properties_);
impl DataLakePrincipal {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataLakePrincipal(Properties_::new()) }
}
impl DataLakePrincipal {
    /// Sets `DataLakePrincipalIdentifier`.
    #[inline] pub fn data_lake_principal_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataLakePrincipalIdentifier", value.into_node()); self }
}
impl IntoValue_<DataLakePrincipal> for DataLakePrincipal { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::Permissions.DataLocationResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-datalocationresource.html)
#[must_use]
pub struct DataLocationResource(Properties_);
impl DataLocationResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataLocationResource(Properties_::new()) }
}
impl DataLocationResource {
    /// Sets `CatalogId`.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `S3Resource`.
    #[inline] pub fn s3_resource(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Resource", value.into_node()); self }
}
impl IntoValue_<DataLocationResource> for DataLocationResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::Permissions.DatabaseResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-databaseresource.html)
#[must_use]
pub struct DatabaseResource(Properties_);
impl DatabaseResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatabaseResource(Properties_::new()) }
}
impl DatabaseResource {
    /// Sets `CatalogId`.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<DatabaseResource> for DatabaseResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::Permissions.TableResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-tableresource.html)
#[must_use]
pub struct TableResource(Properties_);
impl TableResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableResource(Properties_::new()) }
}
impl TableResource {
    /// Sets `CatalogId`.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `TableWildcard`.
    #[inline] pub fn table_wildcard(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("TableWildcard", value.into_node()); self }
}
impl IntoValue_<TableResource> for TableResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::Permissions.ColumnWildcard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-columnwildcard.html)
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
/// `AWS::LakeFormation::Permissions.TableWithColumnsResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-tablewithcolumnsresource.html)
#[must_use]
pub struct TableWithColumnsResource(Properties_);
impl TableWithColumnsResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableWithColumnsResource(Properties_::new()) }
}
impl TableWithColumnsResource {
    /// Sets `CatalogId`.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `ColumnNames`.
    #[inline] pub fn column_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ColumnNames", value.into_node()); self }
    /// Sets `ColumnWildcard`.
    #[inline] pub fn column_wildcard(mut self, value: impl IntoValue_<ColumnWildcard>) -> Self { self.0.put("ColumnWildcard", value.into_node()); self }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<TableWithColumnsResource> for TableWithColumnsResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::Permissions.Resource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-permissions-resource.html)
#[must_use]
pub struct Resource(Properties_);
impl Resource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Resource(Properties_::new()) }
}
impl Resource {
    /// Sets `DataLocationResource`.
    #[inline] pub fn data_location_resource(mut self, value: impl IntoValue_<DataLocationResource>) -> Self { self.0.put("DataLocationResource", value.into_node()); self }
    /// Sets `DatabaseResource`.
    #[inline] pub fn database_resource(mut self, value: impl IntoValue_<DatabaseResource>) -> Self { self.0.put("DatabaseResource", value.into_node()); self }
    /// Sets `TableResource`.
    #[inline] pub fn table_resource(mut self, value: impl IntoValue_<TableResource>) -> Self { self.0.put("TableResource", value.into_node()); self }
    /// Sets `TableWithColumnsResource`.
    #[inline] pub fn table_with_columns_resource(mut self, value: impl IntoValue_<TableWithColumnsResource>) -> Self { self.0.put("TableWithColumnsResource", value.into_node()); self }
}
impl IntoValue_<Resource> for Resource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
