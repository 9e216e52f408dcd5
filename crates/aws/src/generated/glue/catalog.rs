// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Catalog`

use stanchion_template::generated::*;

/// `AWS::Glue::Catalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html)
#[must_use]
pub struct Catalog<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Catalog<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Catalog(Properties_::new(), PhantomData_) }
}
impl<S0> Catalog<S0> {
    /// Sets `AllowFullTableExternalDataAccess`. The values are constants of [`AllowFullTableExternalDataAccess`].
    #[inline] pub fn allow_full_table_external_data_access(mut self, value: impl IntoValue_<AllowFullTableExternalDataAccess>) -> Self { self.0.put("AllowFullTableExternalDataAccess", value.into_node()); self }
    /// Sets `CatalogProperties`.
    #[inline] pub fn catalog_properties(mut self, value: impl IntoValue_<CatalogProperties>) -> Self { self.0.put("CatalogProperties", value.into_node()); self }
    /// Sets `CreateDatabaseDefaultPermissions`.
    #[inline] pub fn create_database_default_permissions(mut self, value: impl IntoValue_<Vec<PrincipalPermissions>>) -> Self { self.0.put("CreateDatabaseDefaultPermissions", value.into_node()); self }
    /// Sets `CreateTableDefaultPermissions`.
    #[inline] pub fn create_table_default_permissions(mut self, value: impl IntoValue_<Vec<PrincipalPermissions>>) -> Self { self.0.put("CreateTableDefaultPermissions", value.into_node()); self }
    /// Sets `Description`. At most 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FederatedCatalog`.
    #[inline] pub fn federated_catalog(mut self, value: impl IntoValue_<FederatedCatalog>) -> Self { self.0.put("FederatedCatalog", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Catalog<Set_> { self.0.put("Name", value.into_node()); Catalog(self.0, PhantomData_) }
    /// Sets `OverwriteChildResourcePermissionsWithDefault`. The values are constants of [`OverwriteChildResourcePermissionsWithDefault`].
    #[inline] pub fn overwrite_child_resource_permissions_with_default(mut self, value: impl IntoValue_<OverwriteChildResourcePermissionsWithDefault>) -> Self { self.0.put("OverwriteChildResourcePermissionsWithDefault", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetRedshiftCatalog`.
    #[inline] pub fn target_redshift_catalog(mut self, value: impl IntoValue_<TargetRedshiftCatalog>) -> Self { self.0.put("TargetRedshiftCatalog", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Catalog> for Catalog<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Catalog<S0> {
    const TYPE: &'static str = "AWS::Glue::Catalog";
    type Handle = CatalogRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Catalog`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CatalogRef(Id_);
impl From<Id_> for CatalogRef { #[inline] fn from(id: Id_) -> Self { CatalogRef(id) } }
impl AsRef<Id_> for CatalogRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CatalogRef {
    /// `Ref`: `ResourceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CatalogId`
    #[inline] pub fn catalog_id(&self) -> Value_<String> { self.0.attribute("CatalogId") }
    /// `Fn::GetAtt` `CatalogProperties.CustomProperties`
    #[inline] pub fn catalog_properties_custom_properties(&self) -> Value_<String> { self.0.attribute("CatalogProperties.CustomProperties") }
    /// `Fn::GetAtt` `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName`
    #[inline] pub fn catalog_properties_data_lake_access_properties_managed_workgroup_name(&self) -> Value_<String> { self.0.attribute("CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName") }
    /// `Fn::GetAtt` `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus`
    #[inline] pub fn catalog_properties_data_lake_access_properties_managed_workgroup_status(&self) -> Value_<String> { self.0.attribute("CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus") }
    /// `Fn::GetAtt` `CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName`
    #[inline] pub fn catalog_properties_data_lake_access_properties_redshift_database_name(&self) -> Value_<String> { self.0.attribute("CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<i64> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `ResourceArn`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceArn") }
    /// `Fn::GetAtt` `UpdateTime`
    #[inline] pub fn update_time(&self) -> Value_<i64> { self.0.attribute("UpdateTime") }
}
/// `AWS::Glue::Catalog.DataLakeAccessProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-datalakeaccessproperties.html)
#[must_use]
pub struct DataLakeAccessProperties(Properties_);
impl DataLakeAccessProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataLakeAccessProperties(Properties_::new()) }
}
impl DataLakeAccessProperties {
    /// Sets `AllowFullTableExternalDataAccess`. The values are constants of [`DataLakeAccessPropertiesAllowFullTableExternalDataAccess`].
    #[inline] pub fn allow_full_table_external_data_access(mut self, value: impl IntoValue_<DataLakeAccessPropertiesAllowFullTableExternalDataAccess>) -> Self { self.0.put("AllowFullTableExternalDataAccess", value.into_node()); self }
    /// Sets `CatalogType`.
    #[inline] pub fn catalog_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogType", value.into_node()); self }
    /// Sets `DataLakeAccess`.
    #[inline] pub fn data_lake_access(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DataLakeAccess", value.into_node()); self }
    /// Sets `DataTransferRole`.
    #[inline] pub fn data_transfer_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataTransferRole", value.into_node()); self }
    /// Sets `KmsKey`.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKey", value.into_node()); self }
    /// Sets `ManagedWorkgroupName`.
    #[inline] pub fn managed_workgroup_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManagedWorkgroupName", value.into_node()); self }
    /// Sets `ManagedWorkgroupStatus`.
    #[inline] pub fn managed_workgroup_status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManagedWorkgroupStatus", value.into_node()); self }
    /// Sets `RedshiftDatabaseName`.
    #[inline] pub fn redshift_database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RedshiftDatabaseName", value.into_node()); self }
}
impl IntoValue_<DataLakeAccessProperties> for DataLakeAccessProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Catalog.CatalogProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-catalogproperties.html)
#[must_use]
pub struct CatalogProperties(Properties_);
impl CatalogProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CatalogProperties(Properties_::new()) }
}
impl CatalogProperties {
    /// Sets `CustomProperties`.
    #[inline] pub fn custom_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("CustomProperties", value.into_node()); self }
    /// Sets `DataLakeAccessProperties`.
    #[inline] pub fn data_lake_access_properties(mut self, value: impl IntoValue_<DataLakeAccessProperties>) -> Self { self.0.put("DataLakeAccessProperties", value.into_node()); self }
}
impl IntoValue_<CatalogProperties> for CatalogProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Catalog.DataLakePrincipal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-datalakeprincipal.html)
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
/// `AWS::Glue::Catalog.PrincipalPermissions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-principalpermissions.html)
#[must_use]
pub struct PrincipalPermissions(Properties_);
impl PrincipalPermissions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrincipalPermissions(Properties_::new()) }
}
impl PrincipalPermissions {
    /// Sets `Permissions`. The values are constants of [`Permission`].
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<Permission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `Principal`.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<DataLakePrincipal>) -> Self { self.0.put("Principal", value.into_node()); self }
}
impl IntoValue_<PrincipalPermissions> for PrincipalPermissions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Catalog.FederatedCatalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-federatedcatalog.html)
#[must_use]
pub struct FederatedCatalog(Properties_);
impl FederatedCatalog {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FederatedCatalog(Properties_::new()) }
}
impl FederatedCatalog {
    /// Sets `ConnectionName`.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionName", value.into_node()); self }
    /// Sets `Identifier`.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Identifier", value.into_node()); self }
}
impl IntoValue_<FederatedCatalog> for FederatedCatalog { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Catalog.TargetRedshiftCatalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-targetredshiftcatalog.html)
#[must_use]
pub struct TargetRedshiftCatalog<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetRedshiftCatalog<Missing_<super::required::catalog_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetRedshiftCatalog(Properties_::new(), PhantomData_) }
}
impl<S0> TargetRedshiftCatalog<S0> {
    /// Sets `CatalogArn`. Required.
    #[inline] pub fn catalog_arn(mut self, value: impl IntoValue_<String>) -> TargetRedshiftCatalog<Set_> { self.0.put("CatalogArn", value.into_node()); TargetRedshiftCatalog(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetRedshiftCatalog> for TargetRedshiftCatalog<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::Catalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html)
#[derive(Debug)]
pub enum AllowFullTableExternalDataAccess {}
impl AllowFullTableExternalDataAccess {
    /// `True`
    pub const TRUE: Value_<AllowFullTableExternalDataAccess> = Value_::constant("True");
    /// `False`
    pub const FALSE: Value_<AllowFullTableExternalDataAccess> = Value_::constant("False");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AllowFullTableExternalDataAccess> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Catalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html)
#[derive(Debug)]
pub enum DataLakeAccessPropertiesAllowFullTableExternalDataAccess {}
impl DataLakeAccessPropertiesAllowFullTableExternalDataAccess {
    /// `True`
    pub const TRUE: Value_<DataLakeAccessPropertiesAllowFullTableExternalDataAccess> = Value_::constant("True");
    /// `False`
    pub const FALSE: Value_<DataLakeAccessPropertiesAllowFullTableExternalDataAccess> = Value_::constant("False");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataLakeAccessPropertiesAllowFullTableExternalDataAccess> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Catalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html)
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
    /// `CREATE_DATABASE`
    pub const CREATE_DATABASE: Value_<Permission> = Value_::constant("CREATE_DATABASE");
    /// `CREATE_TABLE`
    pub const CREATE_TABLE: Value_<Permission> = Value_::constant("CREATE_TABLE");
    /// `DATA_LOCATION_ACCESS`
    pub const DATA_LOCATION_ACCESS: Value_<Permission> = Value_::constant("DATA_LOCATION_ACCESS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Permission> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Catalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html)
#[derive(Debug)]
pub enum OverwriteChildResourcePermissionsWithDefault {}
impl OverwriteChildResourcePermissionsWithDefault {
    /// `Accept`
    pub const ACCEPT: Value_<OverwriteChildResourcePermissionsWithDefault> = Value_::constant("Accept");
    /// `Deny`
    pub const DENY: Value_<OverwriteChildResourcePermissionsWithDefault> = Value_::constant("Deny");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OverwriteChildResourcePermissionsWithDefault> { Value_::from_node(value.into_node()) }
}
