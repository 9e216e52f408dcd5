// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::Database`

use stanchion_template::generated::*;

/// `AWS::Lightsail::Database`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-database.html)
#[must_use]
pub struct Database<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Database<Missing_<super::required::master_database_name>, Missing_<super::required::master_username>, Missing_<super::required::relational_database_blueprint_id>, Missing_<super::required::relational_database_bundle_id>, Missing_<super::required::relational_database_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Database(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Database<S0, S1, S2, S3, S4> {
    /// Sets `AvailabilityZone`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `BackupRetention`.
    #[inline] pub fn backup_retention(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BackupRetention", value.into_node()); self }
    /// Sets `CaCertificateIdentifier`.
    #[inline] pub fn ca_certificate_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaCertificateIdentifier", value.into_node()); self }
    /// Sets `MasterDatabaseName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn master_database_name(mut self, value: impl IntoValue_<String>) -> Database<Set_, S1, S2, S3, S4> { self.0.put("MasterDatabaseName", value.into_node()); Database(self.0, PhantomData_) }
    /// Sets `MasterUserPassword`. 1 to 63 characters.
    #[inline] pub fn master_user_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUserPassword", value.into_node()); self }
    /// Sets `MasterUsername`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn master_username(mut self, value: impl IntoValue_<String>) -> Database<S0, Set_, S2, S3, S4> { self.0.put("MasterUsername", value.into_node()); Database(self.0, PhantomData_) }
    /// Sets `PreferredBackupWindow`.
    #[inline] pub fn preferred_backup_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredBackupWindow", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `PubliclyAccessible`.
    #[inline] pub fn publicly_accessible(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PubliclyAccessible", value.into_node()); self }
    /// Sets `RelationalDatabaseBlueprintId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn relational_database_blueprint_id(mut self, value: impl IntoValue_<String>) -> Database<S0, S1, Set_, S3, S4> { self.0.put("RelationalDatabaseBlueprintId", value.into_node()); Database(self.0, PhantomData_) }
    /// Sets `RelationalDatabaseBundleId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn relational_database_bundle_id(mut self, value: impl IntoValue_<String>) -> Database<S0, S1, S2, Set_, S4> { self.0.put("RelationalDatabaseBundleId", value.into_node()); Database(self.0, PhantomData_) }
    /// Sets `RelationalDatabaseName`. Required. 2 to 255 characters. An update replaces the resource.
    #[inline] pub fn relational_database_name(mut self, value: impl IntoValue_<String>) -> Database<S0, S1, S2, S3, Set_> { self.0.put("RelationalDatabaseName", value.into_node()); Database(self.0, PhantomData_) }
    /// Sets `RelationalDatabaseParameters`.
    #[inline] pub fn relational_database_parameters(mut self, value: impl IntoValue_<Vec<RelationalDatabaseParameter>>) -> Self { self.0.put("RelationalDatabaseParameters", value.into_node()); self }
    /// Sets `RotateMasterUserPassword`.
    #[inline] pub fn rotate_master_user_password(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RotateMasterUserPassword", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Database> for Database<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Database<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Lightsail::Database";
    type Handle = DatabaseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Database`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatabaseRef(Id_);
impl From<Id_> for DatabaseRef { #[inline] fn from(id: Id_) -> Self { DatabaseRef(id) } }
impl AsRef<Id_> for DatabaseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatabaseRef {
    /// `Ref`: `RelationalDatabaseName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DatabaseArn`
    #[inline] pub fn database_arn(&self) -> Value_<String> { self.0.attribute("DatabaseArn") }
}
/// `AWS::Lightsail::Database.RelationalDatabaseParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-database-relationaldatabaseparameter.html)
#[must_use]
pub struct RelationalDatabaseParameter(Properties_);
impl RelationalDatabaseParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RelationalDatabaseParameter(Properties_::new()) }
}
impl RelationalDatabaseParameter {
    /// Sets `AllowedValues`.
    #[inline] pub fn allowed_values(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllowedValues", value.into_node()); self }
    /// Sets `ApplyMethod`.
    #[inline] pub fn apply_method(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplyMethod", value.into_node()); self }
    /// Sets `ApplyType`.
    #[inline] pub fn apply_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplyType", value.into_node()); self }
    /// Sets `DataType`.
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataType", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IsModifiable`.
    #[inline] pub fn is_modifiable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsModifiable", value.into_node()); self }
    /// Sets `ParameterName`.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterName", value.into_node()); self }
    /// Sets `ParameterValue`.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterValue", value.into_node()); self }
}
impl IntoValue_<RelationalDatabaseParameter> for RelationalDatabaseParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
