// Made by `cargo xtask generate`; do not edit.
//! `AWS::ODB::CloudExadataInfrastructure`

use stanchion_template::generated::*;

/// `AWS::ODB::CloudExadataInfrastructure`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html)
#[must_use]
pub struct CloudExadataInfrastructure(Properties_);
impl CloudExadataInfrastructure {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudExadataInfrastructure(Properties_::new()) }
}
impl CloudExadataInfrastructure {
    /// Sets `AvailabilityZone`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneId`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn availability_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneId", value.into_node()); self }
    /// Sets `ComputeCount`. An update replaces the resource.
    #[inline] pub fn compute_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ComputeCount", value.into_node()); self }
    /// Sets `CustomerContactsToSendToOCI`. An update replaces the resource.
    #[inline] pub fn customer_contacts_to_send_to_oci(mut self, value: impl IntoValue_<Vec<CustomerContact>>) -> Self { self.0.put("CustomerContactsToSendToOCI", value.into_node()); self }
    /// Sets `DatabaseServerType`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn database_server_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseServerType", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `MaintenanceWindow`.
    #[inline] pub fn maintenance_window(mut self, value: impl IntoValue_<MaintenanceWindow>) -> Self { self.0.put("MaintenanceWindow", value.into_node()); self }
    /// Sets `Shape`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn shape(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Shape", value.into_node()); self }
    /// Sets `StorageCount`. An update replaces the resource.
    #[inline] pub fn storage_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StorageCount", value.into_node()); self }
    /// Sets `StorageServerType`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn storage_server_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageServerType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<CloudExadataInfrastructure> for CloudExadataInfrastructure { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for CloudExadataInfrastructure {
    const TYPE: &'static str = "AWS::ODB::CloudExadataInfrastructure";
    type Handle = CloudExadataInfrastructureRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CloudExadataInfrastructure`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CloudExadataInfrastructureRef(Id_);
impl From<Id_> for CloudExadataInfrastructureRef { #[inline] fn from(id: Id_) -> Self { CloudExadataInfrastructureRef(id) } }
impl AsRef<Id_> for CloudExadataInfrastructureRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CloudExadataInfrastructureRef {
    /// `Ref`: `CloudExadataInfrastructureArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ActivatedStorageCount`
    #[inline] pub fn activated_storage_count(&self) -> Value_<i64> { self.0.attribute("ActivatedStorageCount") }
    /// `Fn::GetAtt` `AdditionalStorageCount`
    #[inline] pub fn additional_storage_count(&self) -> Value_<i64> { self.0.attribute("AdditionalStorageCount") }
    /// `Fn::GetAtt` `AvailableStorageSizeInGBs`
    #[inline] pub fn available_storage_size_in_g_bs(&self) -> Value_<i64> { self.0.attribute("AvailableStorageSizeInGBs") }
    /// `Fn::GetAtt` `CloudExadataInfrastructureArn`
    #[inline] pub fn cloud_exadata_infrastructure_arn(&self) -> Value_<String> { self.0.attribute("CloudExadataInfrastructureArn") }
    /// `Fn::GetAtt` `CloudExadataInfrastructureId`
    #[inline] pub fn cloud_exadata_infrastructure_id(&self) -> Value_<String> { self.0.attribute("CloudExadataInfrastructureId") }
    /// `Fn::GetAtt` `ComputeModel`
    #[inline] pub fn compute_model(&self) -> Value_<String> { self.0.attribute("ComputeModel") }
    /// `Fn::GetAtt` `CpuCount`
    #[inline] pub fn cpu_count(&self) -> Value_<i64> { self.0.attribute("CpuCount") }
    /// `Fn::GetAtt` `DataStorageSizeInTBs`
    #[inline] pub fn data_storage_size_in_t_bs(&self) -> Value_<f64> { self.0.attribute("DataStorageSizeInTBs") }
    /// `Fn::GetAtt` `DbNodeStorageSizeInGBs`
    #[inline] pub fn db_node_storage_size_in_g_bs(&self) -> Value_<i64> { self.0.attribute("DbNodeStorageSizeInGBs") }
    /// `Fn::GetAtt` `DbServerIds`
    #[inline] pub fn db_server_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("DbServerIds") }
    /// `Fn::GetAtt` `DbServerVersion`
    #[inline] pub fn db_server_version(&self) -> Value_<String> { self.0.attribute("DbServerVersion") }
    /// `Fn::GetAtt` `MaxCpuCount`
    #[inline] pub fn max_cpu_count(&self) -> Value_<i64> { self.0.attribute("MaxCpuCount") }
    /// `Fn::GetAtt` `MaxDataStorageInTBs`
    #[inline] pub fn max_data_storage_in_t_bs(&self) -> Value_<f64> { self.0.attribute("MaxDataStorageInTBs") }
    /// `Fn::GetAtt` `MaxDbNodeStorageSizeInGBs`
    #[inline] pub fn max_db_node_storage_size_in_g_bs(&self) -> Value_<i64> { self.0.attribute("MaxDbNodeStorageSizeInGBs") }
    /// `Fn::GetAtt` `MaxMemoryInGBs`
    #[inline] pub fn max_memory_in_g_bs(&self) -> Value_<i64> { self.0.attribute("MaxMemoryInGBs") }
    /// `Fn::GetAtt` `MemorySizeInGBs`
    #[inline] pub fn memory_size_in_g_bs(&self) -> Value_<i64> { self.0.attribute("MemorySizeInGBs") }
    /// `Fn::GetAtt` `OciResourceAnchorName`
    #[inline] pub fn oci_resource_anchor_name(&self) -> Value_<String> { self.0.attribute("OciResourceAnchorName") }
    /// `Fn::GetAtt` `OciUrl`
    #[inline] pub fn oci_url(&self) -> Value_<String> { self.0.attribute("OciUrl") }
    /// `Fn::GetAtt` `Ocid`
    #[inline] pub fn ocid(&self) -> Value_<String> { self.0.attribute("Ocid") }
    /// `Fn::GetAtt` `StorageServerVersion`
    #[inline] pub fn storage_server_version(&self) -> Value_<String> { self.0.attribute("StorageServerVersion") }
    /// `Fn::GetAtt` `TotalStorageSizeInGBs`
    #[inline] pub fn total_storage_size_in_g_bs(&self) -> Value_<i64> { self.0.attribute("TotalStorageSizeInGBs") }
}
/// `AWS::ODB::CloudExadataInfrastructure.CustomerContact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudexadatainfrastructure-customercontact.html)
#[must_use]
pub struct CustomerContact(Properties_);
impl CustomerContact {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomerContact(Properties_::new()) }
}
impl CustomerContact {
    /// Sets `Email`.
    #[inline] pub fn email(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Email", value.into_node()); self }
}
impl IntoValue_<CustomerContact> for CustomerContact { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ODB::CloudExadataInfrastructure.MaintenanceWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudexadatainfrastructure-maintenancewindow.html)
#[must_use]
pub struct MaintenanceWindow(Properties_);
impl MaintenanceWindow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaintenanceWindow(Properties_::new()) }
}
impl MaintenanceWindow {
    /// Sets `CustomActionTimeoutInMins`. 15 to 120.
    #[inline] pub fn custom_action_timeout_in_mins(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CustomActionTimeoutInMins", value.into_node()); self }
    /// Sets `DaysOfWeek`. The values are constants of [`DaysOfWeekItem`].
    #[inline] pub fn days_of_week(mut self, value: impl IntoValue_<Vec<DaysOfWeekItem>>) -> Self { self.0.put("DaysOfWeek", value.into_node()); self }
    /// Sets `HoursOfDay`.
    #[inline] pub fn hours_of_day(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("HoursOfDay", value.into_node()); self }
    /// Sets `IsCustomActionTimeoutEnabled`.
    #[inline] pub fn is_custom_action_timeout_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsCustomActionTimeoutEnabled", value.into_node()); self }
    /// Sets `LeadTimeInWeeks`. 1 to 4.
    #[inline] pub fn lead_time_in_weeks(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LeadTimeInWeeks", value.into_node()); self }
    /// Sets `Months`. The values are constants of [`Month`].
    #[inline] pub fn months(mut self, value: impl IntoValue_<Vec<Month>>) -> Self { self.0.put("Months", value.into_node()); self }
    /// Sets `PatchingMode`. The values are constants of [`PatchingMode`].
    #[inline] pub fn patching_mode(mut self, value: impl IntoValue_<PatchingMode>) -> Self { self.0.put("PatchingMode", value.into_node()); self }
    /// Sets `Preference`. The values are constants of [`Preference`].
    #[inline] pub fn preference(mut self, value: impl IntoValue_<Preference>) -> Self { self.0.put("Preference", value.into_node()); self }
    /// Sets `WeeksOfMonth`.
    #[inline] pub fn weeks_of_month(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("WeeksOfMonth", value.into_node()); self }
}
impl IntoValue_<MaintenanceWindow> for MaintenanceWindow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ODB::CloudExadataInfrastructure`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html)
#[derive(Debug)]
pub enum DaysOfWeekItem {}
impl DaysOfWeekItem {
    /// `MONDAY`
    pub const MONDAY: Value_<DaysOfWeekItem> = Value_::constant("MONDAY");
    /// `TUESDAY`
    pub const TUESDAY: Value_<DaysOfWeekItem> = Value_::constant("TUESDAY");
    /// `WEDNESDAY`
    pub const WEDNESDAY: Value_<DaysOfWeekItem> = Value_::constant("WEDNESDAY");
    /// `THURSDAY`
    pub const THURSDAY: Value_<DaysOfWeekItem> = Value_::constant("THURSDAY");
    /// `FRIDAY`
    pub const FRIDAY: Value_<DaysOfWeekItem> = Value_::constant("FRIDAY");
    /// `SATURDAY`
    pub const SATURDAY: Value_<DaysOfWeekItem> = Value_::constant("SATURDAY");
    /// `SUNDAY`
    pub const SUNDAY: Value_<DaysOfWeekItem> = Value_::constant("SUNDAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DaysOfWeekItem> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ODB::CloudExadataInfrastructure`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html)
#[derive(Debug)]
pub enum Month {}
impl Month {
    /// `JANUARY`
    pub const JANUARY: Value_<Month> = Value_::constant("JANUARY");
    /// `FEBRUARY`
    pub const FEBRUARY: Value_<Month> = Value_::constant("FEBRUARY");
    /// `MARCH`
    pub const MARCH: Value_<Month> = Value_::constant("MARCH");
    /// `APRIL`
    pub const APRIL: Value_<Month> = Value_::constant("APRIL");
    /// `MAY`
    pub const MAY: Value_<Month> = Value_::constant("MAY");
    /// `JUNE`
    pub const JUNE: Value_<Month> = Value_::constant("JUNE");
    /// `JULY`
    pub const JULY: Value_<Month> = Value_::constant("JULY");
    /// `AUGUST`
    pub const AUGUST: Value_<Month> = Value_::constant("AUGUST");
    /// `SEPTEMBER`
    pub const SEPTEMBER: Value_<Month> = Value_::constant("SEPTEMBER");
    /// `OCTOBER`
    pub const OCTOBER: Value_<Month> = Value_::constant("OCTOBER");
    /// `NOVEMBER`
    pub const NOVEMBER: Value_<Month> = Value_::constant("NOVEMBER");
    /// `DECEMBER`
    pub const DECEMBER: Value_<Month> = Value_::constant("DECEMBER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Month> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ODB::CloudExadataInfrastructure`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html)
#[derive(Debug)]
pub enum PatchingMode {}
impl PatchingMode {
    /// `NONROLLING`
    pub const NONROLLING: Value_<PatchingMode> = Value_::constant("NONROLLING");
    /// `ROLLING`
    pub const ROLLING: Value_<PatchingMode> = Value_::constant("ROLLING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PatchingMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ODB::CloudExadataInfrastructure`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html)
#[derive(Debug)]
pub enum Preference {}
impl Preference {
    /// `CUSTOM_PREFERENCE`
    pub const CUSTOM_PREFERENCE: Value_<Preference> = Value_::constant("CUSTOM_PREFERENCE");
    /// `NO_PREFERENCE`
    pub const NO_PREFERENCE: Value_<Preference> = Value_::constant("NO_PREFERENCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Preference> { Value_::from_node(value.into_node()) }
}
