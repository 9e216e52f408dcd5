// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Database`

use stanchion_template::generated::*;

/// `AWS::Glue::Database`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-database.html)
#[must_use]
pub struct Database<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Database<Missing_<super::required::catalog_id>, Missing_<super::required::database_input>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Database(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Database<S0, S1> {
    /// Sets `CatalogId`. Required. 1 to 255 characters. An update may replace the resource.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Database<Set_, S1> { self.0.put("CatalogId", value.into_node()); Database(self.0, PhantomData_) }
    /// Sets `DatabaseInput`. Required.
    #[inline] pub fn database_input(mut self, value: impl IntoValue_<DatabaseInput>) -> Database<S0, Set_> { self.0.put("DatabaseInput", value.into_node()); Database(self.0, PhantomData_) }
    /// Sets `DatabaseName`. An update replaces the resource.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Database> for Database<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Database<S0, S1> {
    const TYPE: &'static str = "AWS::Glue::Database";
    type Handle = DatabaseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Database`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatabaseRef(Id_);
impl From<Id_> for DatabaseRef { #[inline] fn from(id: Id_) -> Self { DatabaseRef(id) } }
impl AsRef<Id_> for DatabaseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatabaseRef {
    /// `Ref`: `DatabaseName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Glue::Database.DataLakePrincipal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-database-datalakeprincipal.html)
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
/// `AWS::Glue::Database.PrincipalPrivileges`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-database-principalprivileges.html)
#[must_use]
pub struct PrincipalPrivileges(Properties_);
impl PrincipalPrivileges {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrincipalPrivileges(Properties_::new()) }
}
impl PrincipalPrivileges {
    /// Sets `Permissions`. The values are constants of [`Permission`].
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<Permission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `Principal`.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<DataLakePrincipal>) -> Self { self.0.put("Principal", value.into_node()); self }
}
impl IntoValue_<PrincipalPrivileges> for PrincipalPrivileges { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Database.FederatedDatabase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-database-federateddatabase.html)
#[must_use]
pub struct FederatedDatabase(Properties_);
impl FederatedDatabase {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FederatedDatabase(Properties_::new()) }
}
impl FederatedDatabase {
    /// Sets `ConnectionName`. 1 to 255 characters.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionName", value.into_node()); self }
    /// Sets `Identifier`. 1 to 512 characters.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Identifier", value.into_node()); self }
}
impl IntoValue_<FederatedDatabase> for FederatedDatabase { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Database.DatabaseIdentifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-database-databaseidentifier.html)
#[must_use]
pub struct DatabaseIdentifier(Properties_);
impl DatabaseIdentifier {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatabaseIdentifier(Properties_::new()) }
}
impl DatabaseIdentifier {
    /// Sets `CatalogId`. 1 to 255 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `DatabaseName`. 1 to 255 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `Region`. 1 to 255 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
}
impl IntoValue_<DatabaseIdentifier> for DatabaseIdentifier { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Database.DatabaseInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-database-databaseinput.html)
#[must_use]
pub struct DatabaseInput(Properties_);
impl DatabaseInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatabaseInput(Properties_::new()) }
}
impl DatabaseInput {
    /// Sets `CreateTableDefaultPermissions`.
    #[inline] pub fn create_table_default_permissions(mut self, value: impl IntoValue_<Vec<PrincipalPrivileges>>) -> Self { self.0.put("CreateTableDefaultPermissions", value.into_node()); self }
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FederatedDatabase`.
    #[inline] pub fn federated_database(mut self, value: impl IntoValue_<FederatedDatabase>) -> Self { self.0.put("FederatedDatabase", value.into_node()); self }
    /// Sets `LocationUri`. 1 to 1024 characters.
    #[inline] pub fn location_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocationUri", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `TargetDatabase`.
    #[inline] pub fn target_database(mut self, value: impl IntoValue_<DatabaseIdentifier>) -> Self { self.0.put("TargetDatabase", value.into_node()); self }
}
impl IntoValue_<DatabaseInput> for DatabaseInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::Database`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-database.html)
#[derive(Debug)]
pub enum Permission {}
impl Permission {
    /// `ALL`
    pub const ALL: Value_<Permission> = Value_::constant("ALL");
    /// `ALTER`
    pub const ALTER: Value_<Permission> = Value_::constant("ALTER");
    /// `CREATE_DATABASE`
    pub const CREATE_DATABASE: Value_<Permission> = Value_::constant("CREATE_DATABASE");
    /// `CREATE_TABLE`
    pub const CREATE_TABLE: Value_<Permission> = Value_::constant("CREATE_TABLE");
    /// `DATA_LOCATION_ACCESS`
    pub const DATA_LOCATION_ACCESS: Value_<Permission> = Value_::constant("DATA_LOCATION_ACCESS");
    /// `DELETE`
    pub const DELETE: Value_<Permission> = Value_::constant("DELETE");
    /// `DROP`
    pub const DROP: Value_<Permission> = Value_::constant("DROP");
    /// `INSERT`
    pub const INSERT: Value_<Permission> = Value_::constant("INSERT");
    /// `SELECT`
    pub const SELECT: Value_<Permission> = Value_::constant("SELECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Permission> { Value_::from_node(value.into_node()) }
}
