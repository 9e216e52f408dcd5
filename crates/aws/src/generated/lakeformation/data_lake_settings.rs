// Made by `cargo xtask generate`; do not edit.
//! `AWS::LakeFormation::DataLakeSettings`

use stanchion_template::generated::*;

/// `AWS::LakeFormation::DataLakeSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datalakesettings.html)
#[must_use]
pub struct DataLakeSettings(Properties_);
impl DataLakeSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataLakeSettings(Properties_::new()) }
}
impl DataLakeSettings {
    /// Sets `Admins`.
    #[inline] pub fn admins(mut self, value: impl IntoValue_<Vec<DataLakePrincipal>>) -> Self { self.0.put("Admins", value.into_node()); self }
    /// Sets `AllowExternalDataFiltering`.
    #[inline] pub fn allow_external_data_filtering(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowExternalDataFiltering", value.into_node()); self }
    /// Sets `AllowFullTableExternalDataAccess`.
    #[inline] pub fn allow_full_table_external_data_access(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowFullTableExternalDataAccess", value.into_node()); self }
    /// Sets `AuthorizedSessionTagValueList`.
    #[inline] pub fn authorized_session_tag_value_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AuthorizedSessionTagValueList", value.into_node()); self }
    /// Sets `CreateDatabaseDefaultPermissions`.
    #[inline] pub fn create_database_default_permissions(mut self, value: impl IntoValue_<Vec<PrincipalPermissions>>) -> Self { self.0.put("CreateDatabaseDefaultPermissions", value.into_node()); self }
    /// Sets `CreateTableDefaultPermissions`.
    #[inline] pub fn create_table_default_permissions(mut self, value: impl IntoValue_<Vec<PrincipalPermissions>>) -> Self { self.0.put("CreateTableDefaultPermissions", value.into_node()); self }
    /// Sets `ExternalDataFilteringAllowList`.
    #[inline] pub fn external_data_filtering_allow_list(mut self, value: impl IntoValue_<Vec<DataLakePrincipal>>) -> Self { self.0.put("ExternalDataFilteringAllowList", value.into_node()); self }
    /// Sets `MutationType`.
    #[inline] pub fn mutation_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MutationType", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `ReadOnlyAdmins`.
    #[inline] pub fn read_only_admins(mut self, value: impl IntoValue_<Vec<DataLakePrincipal>>) -> Self { self.0.put("ReadOnlyAdmins", value.into_node()); self }
    /// Sets `TrustedResourceOwners`.
    #[inline] pub fn trusted_resource_owners(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TrustedResourceOwners", value.into_node()); self }
}
impl IntoValue_<DataLakeSettings> for DataLakeSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DataLakeSettings {
    const TYPE: &'static str = "AWS::LakeFormation::DataLakeSettings";
    type Handle = DataLakeSettingsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataLakeSettings`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataLakeSettingsRef(Id_);
impl From<Id_> for DataLakeSettingsRef { #[inline] fn from(id: Id_) -> Self { DataLakeSettingsRef(id) } }
impl AsRef<Id_> for DataLakeSettingsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataLakeSettingsRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::LakeFormation::DataLakeSettings.DataLakePrincipal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-datalakesettings-datalakeprincipal.html)
#[must_use]
pub struct DataLakePrincipal<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataLakePrincipal<Missing_<super::required::data_lake_principal_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataLakePrincipal(Properties_::new(), PhantomData_) }
}
impl<S0> DataLakePrincipal<S0> {
    /// Sets `DataLakePrincipalIdentifier`. Required.
    #[inline] pub fn data_lake_principal_identifier(mut self, value: impl IntoValue_<String>) -> DataLakePrincipal<Set_> { self.0.put("DataLakePrincipalIdentifier", value.into_node()); DataLakePrincipal(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataLakePrincipal> for DataLakePrincipal<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::DataLakeSettings.PrincipalPermissions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-datalakesettings-principalpermissions.html)
#[must_use]
pub struct PrincipalPermissions<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PrincipalPermissions<Missing_<super::required::permissions>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrincipalPermissions(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PrincipalPermissions<S0, S1> {
    /// Sets `Permissions`. Required.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<String>>) -> PrincipalPermissions<Set_, S1> { self.0.put("Permissions", value.into_node()); PrincipalPermissions(self.0, PhantomData_) }
    /// Sets `Principal`. Required.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<DataLakePrincipal>) -> PrincipalPermissions<S0, Set_> { self.0.put("Principal", value.into_node()); PrincipalPermissions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PrincipalPermissions> for PrincipalPermissions<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
