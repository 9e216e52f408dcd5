// Made by `cargo xtask generate`; do not edit.
//! `AWS::DMS::DataMigration`

use stanchion_template::generated::*;

/// `AWS::DMS::DataMigration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-datamigration.html)
#[must_use]
pub struct DataMigration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataMigration<Missing_<super::required::data_migration_type>, Missing_<super::required::migration_project_identifier>, Missing_<super::required::service_access_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataMigration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataMigration<S0, S1, S2> {
    /// Sets `DataMigrationIdentifier`. 1 to 300 characters.
    #[inline] pub fn data_migration_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataMigrationIdentifier", value.into_node()); self }
    /// Sets `DataMigrationName`. 1 to 300 characters.
    #[inline] pub fn data_migration_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataMigrationName", value.into_node()); self }
    /// Sets `DataMigrationSettings`.
    #[inline] pub fn data_migration_settings(mut self, value: impl IntoValue_<DataMigrationSettings>) -> Self { self.0.put("DataMigrationSettings", value.into_node()); self }
    /// Sets `DataMigrationType`. Required. The values are constants of [`DataMigrationType`].
    #[inline] pub fn data_migration_type(mut self, value: impl IntoValue_<DataMigrationType>) -> DataMigration<Set_, S1, S2> { self.0.put("DataMigrationType", value.into_node()); DataMigration(self.0, PhantomData_) }
    /// Sets `MigrationProjectIdentifier`. Required. 1 to 255 characters.
    #[inline] pub fn migration_project_identifier(mut self, value: impl IntoValue_<String>) -> DataMigration<S0, Set_, S2> { self.0.put("MigrationProjectIdentifier", value.into_node()); DataMigration(self.0, PhantomData_) }
    /// Sets `ServiceAccessRoleArn`. Required. 1 to 300 characters.
    #[inline] pub fn service_access_role_arn(mut self, value: impl IntoValue_<String>) -> DataMigration<S0, S1, Set_> { self.0.put("ServiceAccessRoleArn", value.into_node()); DataMigration(self.0, PhantomData_) }
    /// Sets `SourceDataSettings`.
    #[inline] pub fn source_data_settings(mut self, value: impl IntoValue_<Vec<SourceDataSettings>>) -> Self { self.0.put("SourceDataSettings", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataMigration> for DataMigration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DataMigration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DMS::DataMigration";
    type Handle = DataMigrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataMigration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataMigrationRef(Id_);
impl From<Id_> for DataMigrationRef { #[inline] fn from(id: Id_) -> Self { DataMigrationRef(id) } }
impl AsRef<Id_> for DataMigrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataMigrationRef {
    /// `Ref`: `DataMigrationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DataMigrationArn`
    #[inline] pub fn data_migration_arn(&self) -> Value_<String> { self.0.attribute("DataMigrationArn") }
    /// `Fn::GetAtt` `DataMigrationCreateTime`
    #[inline] pub fn data_migration_create_time(&self) -> Value_<String> { self.0.attribute("DataMigrationCreateTime") }
}
/// `AWS::DMS::DataMigration.DataMigrationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-datamigration-datamigrationsettings.html)
#[must_use]
pub struct DataMigrationSettings(Properties_);
impl DataMigrationSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataMigrationSettings(Properties_::new()) }
}
impl DataMigrationSettings {
    /// Sets `CloudwatchLogsEnabled`.
    #[inline] pub fn cloudwatch_logs_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CloudwatchLogsEnabled", value.into_node()); self }
    /// Sets `NumberOfJobs`. 1 to 50.
    #[inline] pub fn number_of_jobs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfJobs", value.into_node()); self }
    /// Sets `SelectionRules`.
    #[inline] pub fn selection_rules(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SelectionRules", value.into_node()); self }
}
impl IntoValue_<DataMigrationSettings> for DataMigrationSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::DataMigration.SourceDataSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-datamigration-sourcedatasettings.html)
#[must_use]
pub struct SourceDataSettings(Properties_);
impl SourceDataSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceDataSettings(Properties_::new()) }
}
impl SourceDataSettings {
    /// Sets `CDCStartPosition`. At most 40 characters.
    #[inline] pub fn cdc_start_position(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CDCStartPosition", value.into_node()); self }
    /// Sets `CDCStartTime`. At most 40 characters.
    #[inline] pub fn cdc_start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CDCStartTime", value.into_node()); self }
    /// Sets `CDCStopTime`. At most 40 characters.
    #[inline] pub fn cdc_stop_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CDCStopTime", value.into_node()); self }
    /// Sets `SlotName`. At most 255 characters.
    #[inline] pub fn slot_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SlotName", value.into_node()); self }
}
impl IntoValue_<SourceDataSettings> for SourceDataSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DMS::DataMigration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-datamigration.html)
#[derive(Debug)]
pub enum DataMigrationType {}
impl DataMigrationType {
    /// `full-load`
    pub const FULL_LOAD: Value_<DataMigrationType> = Value_::constant("full-load");
    /// `cdc`
    pub const CDC: Value_<DataMigrationType> = Value_::constant("cdc");
    /// `full-load-and-cdc`
    pub const FULL_LOAD_AND_CDC: Value_<DataMigrationType> = Value_::constant("full-load-and-cdc");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataMigrationType> { Value_::from_node(value.into_node()) }
}
