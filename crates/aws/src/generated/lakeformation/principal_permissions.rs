// Made by `cargo xtask generate`; do not edit.
//! `AWS::LakeFormation::PrincipalPermissions`

use stanchion_template::generated::*;

/// `AWS::LakeFormation::PrincipalPermissions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-principalpermissions.html)
#[must_use]
pub struct PrincipalPermissions<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl PrincipalPermissions<Missing_<super::required::permissions>, Missing_<super::required::permissions_with_grant_option>, Missing_<super::required::principal>, Missing_<super::required::resource>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrincipalPermissions(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> PrincipalPermissions<S0, S1, S2, S3> {
    /// Sets `Catalog`. 12 to 255 characters. An update replaces the resource.
    #[inline] pub fn catalog(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Catalog", value.into_node()); self }
    /// Sets `Permissions`. Required. An update replaces the resource. The values are constants of [`Permission`].
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<Permission>>) -> PrincipalPermissions<Set_, S1, S2, S3> { self.0.put("Permissions", value.into_node()); PrincipalPermissions(self.0, PhantomData_) }
    /// Sets `PermissionsWithGrantOption`. Required. An update replaces the resource. The values are constants of [`Permission`].
    #[inline] pub fn permissions_with_grant_option(mut self, value: impl IntoValue_<Vec<Permission>>) -> PrincipalPermissions<S0, Set_, S2, S3> { self.0.put("PermissionsWithGrantOption", value.into_node()); PrincipalPermissions(self.0, PhantomData_) }
    /// Sets `Principal`. Required. An update replaces the resource.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<DataLakePrincipal>) -> PrincipalPermissions<S0, S1, Set_, S3> { self.0.put("Principal", value.into_node()); PrincipalPermissions(self.0, PhantomData_) }
    /// Sets `Resource`. Required. An update replaces the resource.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<Resource>) -> PrincipalPermissions<S0, S1, S2, Set_> { self.0.put("Resource", value.into_node()); PrincipalPermissions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<PrincipalPermissions> for PrincipalPermissions<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for PrincipalPermissions<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::LakeFormation::PrincipalPermissions";
    type Handle = PrincipalPermissionsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PrincipalPermissions`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PrincipalPermissionsRef(Id_);
impl From<Id_> for PrincipalPermissionsRef { #[inline] fn from(id: Id_) -> Self { PrincipalPermissionsRef(id) } }
impl AsRef<Id_> for PrincipalPermissionsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PrincipalPermissionsRef {
    /// `Ref`: `PrincipalIdentifier|ResourceIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PrincipalIdentifier`
    #[inline] pub fn principal_identifier(&self) -> Value_<String> { self.0.attribute("PrincipalIdentifier") }
    /// `Fn::GetAtt` `ResourceIdentifier`
    #[inline] pub fn resource_identifier(&self) -> Value_<String> { self.0.attribute("ResourceIdentifier") }
}
/// `AWS::LakeFormation::PrincipalPermissions.DataLakePrincipal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-datalakeprincipal.html)
#[must_use]
pub struct DataLakePrincipal(Properties_);
impl DataLakePrincipal {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataLakePrincipal(Properties_::new()) }
}
impl DataLakePrincipal {
    /// Sets `DataLakePrincipalIdentifier`. 1 to 255 characters.
    #[inline] pub fn data_lake_principal_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataLakePrincipalIdentifier", value.into_node()); self }
}
impl IntoValue_<DataLakePrincipal> for DataLakePrincipal { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::PrincipalPermissions.DataCellsFilterResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-datacellsfilterresource.html)
#[must_use]
pub struct DataCellsFilterResource<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DataCellsFilterResource<Missing_<super::required::database_name>, Missing_<super::required::name>, Missing_<super::required::table_catalog_id>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataCellsFilterResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DataCellsFilterResource<S0, S1, S2, S3> {
    /// Sets `DatabaseName`. Required. 1 to 255 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> DataCellsFilterResource<Set_, S1, S2, S3> { self.0.put("DatabaseName", value.into_node()); DataCellsFilterResource(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataCellsFilterResource<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); DataCellsFilterResource(self.0, PhantomData_) }
    /// Sets `TableCatalogId`. Required. 12 to 255 characters.
    #[inline] pub fn table_catalog_id(mut self, value: impl IntoValue_<String>) -> DataCellsFilterResource<S0, S1, Set_, S3> { self.0.put("TableCatalogId", value.into_node()); DataCellsFilterResource(self.0, PhantomData_) }
    /// Sets `TableName`. Required. 1 to 255 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> DataCellsFilterResource<S0, S1, S2, Set_> { self.0.put("TableName", value.into_node()); DataCellsFilterResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DataCellsFilterResource> for DataCellsFilterResource<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::PrincipalPermissions.DataLocationResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-datalocationresource.html)
#[must_use]
pub struct DataLocationResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataLocationResource<Missing_<super::required::catalog_id>, Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataLocationResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataLocationResource<S0, S1> {
    /// Sets `CatalogId`. Required. 12 to 255 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> DataLocationResource<Set_, S1> { self.0.put("CatalogId", value.into_node()); DataLocationResource(self.0, PhantomData_) }
    /// Sets `ResourceArn`. Required.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> DataLocationResource<S0, Set_> { self.0.put("ResourceArn", value.into_node()); DataLocationResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataLocationResource> for DataLocationResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::PrincipalPermissions.DatabaseResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-databaseresource.html)
#[must_use]
pub struct DatabaseResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DatabaseResource<Missing_<super::required::catalog_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatabaseResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DatabaseResource<S0, S1> {
    /// Sets `CatalogId`. Required. 12 to 255 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> DatabaseResource<Set_, S1> { self.0.put("CatalogId", value.into_node()); DatabaseResource(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DatabaseResource<S0, Set_> { self.0.put("Name", value.into_node()); DatabaseResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DatabaseResource> for DatabaseResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::PrincipalPermissions.LFTagKeyResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-lftagkeyresource.html)
#[must_use]
pub struct LFTagKeyResource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LFTagKeyResource<Missing_<super::required::catalog_id>, Missing_<super::required::tag_key>, Missing_<super::required::tag_values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LFTagKeyResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LFTagKeyResource<S0, S1, S2> {
    /// Sets `CatalogId`. Required. 12 to 255 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> LFTagKeyResource<Set_, S1, S2> { self.0.put("CatalogId", value.into_node()); LFTagKeyResource(self.0, PhantomData_) }
    /// Sets `TagKey`. Required. 1 to 255 characters.
    #[inline] pub fn tag_key(mut self, value: impl IntoValue_<String>) -> LFTagKeyResource<S0, Set_, S2> { self.0.put("TagKey", value.into_node()); LFTagKeyResource(self.0, PhantomData_) }
    /// Sets `TagValues`. Required. 1 to 50 items.
    #[inline] pub fn tag_values(mut self, value: impl IntoValue_<Vec<String>>) -> LFTagKeyResource<S0, S1, Set_> { self.0.put("TagValues", value.into_node()); LFTagKeyResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LFTagKeyResource> for LFTagKeyResource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::PrincipalPermissions.LFTag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-lftag.html)
#[must_use]
pub struct LFTag(Properties_);
impl LFTag {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LFTag(Properties_::new()) }
}
impl LFTag {
    /// Sets `TagKey`. 1 to 128 characters.
    #[inline] pub fn tag_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagKey", value.into_node()); self }
    /// Sets `TagValues`. 1 to 50 items.
    #[inline] pub fn tag_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TagValues", value.into_node()); self }
}
impl IntoValue_<LFTag> for LFTag { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::PrincipalPermissions.LFTagPolicyResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-lftagpolicyresource.html)
#[must_use]
pub struct LFTagPolicyResource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LFTagPolicyResource<Missing_<super::required::catalog_id>, Missing_<super::required::expression>, Missing_<super::required::resource_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LFTagPolicyResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LFTagPolicyResource<S0, S1, S2> {
    /// Sets `CatalogId`. Required. 12 to 255 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> LFTagPolicyResource<Set_, S1, S2> { self.0.put("CatalogId", value.into_node()); LFTagPolicyResource(self.0, PhantomData_) }
    /// Sets `Expression`. Required. 1 to 5 items.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<Vec<LFTag>>) -> LFTagPolicyResource<S0, Set_, S2> { self.0.put("Expression", value.into_node()); LFTagPolicyResource(self.0, PhantomData_) }
    /// Sets `ResourceType`. Required. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> LFTagPolicyResource<S0, S1, Set_> { self.0.put("ResourceType", value.into_node()); LFTagPolicyResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LFTagPolicyResource> for LFTagPolicyResource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::PrincipalPermissions.TableResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-tableresource.html)
#[must_use]
pub struct TableResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TableResource<Missing_<super::required::catalog_id>, Missing_<super::required::database_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TableResource<S0, S1> {
    /// Sets `CatalogId`. Required. 12 to 255 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> TableResource<Set_, S1> { self.0.put("CatalogId", value.into_node()); TableResource(self.0, PhantomData_) }
    /// Sets `DatabaseName`. Required. 1 to 255 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> TableResource<S0, Set_> { self.0.put("DatabaseName", value.into_node()); TableResource(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `TableWildcard`.
    #[inline] pub fn table_wildcard(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("TableWildcard", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TableResource> for TableResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::PrincipalPermissions.ColumnWildcard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-columnwildcard.html)
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
/// `AWS::LakeFormation::PrincipalPermissions.TableWithColumnsResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-tablewithcolumnsresource.html)
#[must_use]
pub struct TableWithColumnsResource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TableWithColumnsResource<Missing_<super::required::catalog_id>, Missing_<super::required::database_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableWithColumnsResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TableWithColumnsResource<S0, S1, S2> {
    /// Sets `CatalogId`. Required. 12 to 255 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> TableWithColumnsResource<Set_, S1, S2> { self.0.put("CatalogId", value.into_node()); TableWithColumnsResource(self.0, PhantomData_) }
    /// Sets `ColumnNames`.
    #[inline] pub fn column_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ColumnNames", value.into_node()); self }
    /// Sets `ColumnWildcard`.
    #[inline] pub fn column_wildcard(mut self, value: impl IntoValue_<ColumnWildcard>) -> Self { self.0.put("ColumnWildcard", value.into_node()); self }
    /// Sets `DatabaseName`. Required. 1 to 255 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> TableWithColumnsResource<S0, Set_, S2> { self.0.put("DatabaseName", value.into_node()); TableWithColumnsResource(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TableWithColumnsResource<S0, S1, Set_> { self.0.put("Name", value.into_node()); TableWithColumnsResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TableWithColumnsResource> for TableWithColumnsResource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::PrincipalPermissions.Resource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-principalpermissions-resource.html)
#[must_use]
pub struct Resource(Properties_);
impl Resource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Resource(Properties_::new()) }
}
impl Resource {
    /// Sets `Catalog`.
    #[inline] pub fn catalog(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Catalog", value.into_node()); self }
    /// Sets `DataCellsFilter`.
    #[inline] pub fn data_cells_filter(mut self, value: impl IntoValue_<DataCellsFilterResource>) -> Self { self.0.put("DataCellsFilter", value.into_node()); self }
    /// Sets `DataLocation`.
    #[inline] pub fn data_location(mut self, value: impl IntoValue_<DataLocationResource>) -> Self { self.0.put("DataLocation", value.into_node()); self }
    /// Sets `Database`.
    #[inline] pub fn database(mut self, value: impl IntoValue_<DatabaseResource>) -> Self { self.0.put("Database", value.into_node()); self }
    /// Sets `LFTag`.
    #[inline] pub fn lf_tag(mut self, value: impl IntoValue_<LFTagKeyResource>) -> Self { self.0.put("LFTag", value.into_node()); self }
    /// Sets `LFTagPolicy`.
    #[inline] pub fn lf_tag_policy(mut self, value: impl IntoValue_<LFTagPolicyResource>) -> Self { self.0.put("LFTagPolicy", value.into_node()); self }
    /// Sets `Table`.
    #[inline] pub fn table(mut self, value: impl IntoValue_<TableResource>) -> Self { self.0.put("Table", value.into_node()); self }
    /// Sets `TableWithColumns`.
    #[inline] pub fn table_with_columns(mut self, value: impl IntoValue_<TableWithColumnsResource>) -> Self { self.0.put("TableWithColumns", value.into_node()); self }
}
impl IntoValue_<Resource> for Resource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::LakeFormation::PrincipalPermissions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-principalpermissions.html)
#[derive(Debug)]
pub enum Permission {}
impl Permission {
    /// `ALL`
    pub const ALL: Value_<Permission> = Value_::constant("ALL");
    /// `SELECT`
    pub const SELECT: Value_<Permission> = Value_::constant("SELECT");
    /// `ALTER`
    pub const ALTER: Value_<Permission> = Value_::constant("ALTER");
    /// `DROP`
    pub const DROP: Value_<Permission> = Value_::constant("DROP");
    /// `DELETE`
    pub const DELETE: Value_<Permission> = Value_::constant("DELETE");
    /// `INSERT`
    pub const INSERT: Value_<Permission> = Value_::constant("INSERT");
    /// `DESCRIBE`
    pub const DESCRIBE: Value_<Permission> = Value_::constant("DESCRIBE");
    /// `CREATE_DATABASE`
    pub const CREATE_DATABASE: Value_<Permission> = Value_::constant("CREATE_DATABASE");
    /// `CREATE_TABLE`
    pub const CREATE_TABLE: Value_<Permission> = Value_::constant("CREATE_TABLE");
    /// `DATA_LOCATION_ACCESS`
    pub const DATA_LOCATION_ACCESS: Value_<Permission> = Value_::constant("DATA_LOCATION_ACCESS");
    /// `CREATE_LF_TAG`
    pub const CREATE_LF_TAG: Value_<Permission> = Value_::constant("CREATE_LF_TAG");
    /// `ASSOCIATE`
    pub const ASSOCIATE: Value_<Permission> = Value_::constant("ASSOCIATE");
    /// `GRANT_WITH_LF_TAG_EXPRESSION`
    pub const GRANT_WITH_LF_TAG_EXPRESSION: Value_<Permission> = Value_::constant("GRANT_WITH_LF_TAG_EXPRESSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Permission> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::LakeFormation::PrincipalPermissions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-principalpermissions.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `DATABASE`
    pub const DATABASE: Value_<ResourceType> = Value_::constant("DATABASE");
    /// `TABLE`
    pub const TABLE: Value_<ResourceType> = Value_::constant("TABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
