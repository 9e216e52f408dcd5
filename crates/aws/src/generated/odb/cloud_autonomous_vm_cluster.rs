// Made by `cargo xtask generate`; do not edit.
//! `AWS::ODB::CloudAutonomousVmCluster`

use stanchion_template::generated::*;

/// `AWS::ODB::CloudAutonomousVmCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html)
#[must_use]
pub struct CloudAutonomousVmCluster(Properties_);
impl CloudAutonomousVmCluster {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudAutonomousVmCluster(Properties_::new()) }
}
impl CloudAutonomousVmCluster {
    /// Sets `AutonomousDataStorageSizeInTBs`. An update replaces the resource.
    #[inline] pub fn autonomous_data_storage_size_in_t_bs(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("AutonomousDataStorageSizeInTBs", value.into_node()); self }
    /// Sets `CloudExadataInfrastructureId`. 6 to 2048 characters. An update replaces the resource.
    #[inline] pub fn cloud_exadata_infrastructure_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudExadataInfrastructureId", value.into_node()); self }
    /// Sets `CpuCoreCountPerNode`. An update replaces the resource.
    #[inline] pub fn cpu_core_count_per_node(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CpuCoreCountPerNode", value.into_node()); self }
    /// Sets `DbServers`. 1 to 1024 items. An update replaces the resource.
    #[inline] pub fn db_servers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DbServers", value.into_node()); self }
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `IamRoles`.
    #[inline] pub fn iam_roles(mut self, value: impl IntoValue_<Vec<IamRole>>) -> Self { self.0.put("IamRoles", value.into_node()); self }
    /// Sets `IsMtlsEnabledVmCluster`. An update replaces the resource.
    #[inline] pub fn is_mtls_enabled_vm_cluster(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsMtlsEnabledVmCluster", value.into_node()); self }
    /// Sets `LicenseModel`. An update replaces the resource. The values are constants of [`LicenseModel`].
    #[inline] pub fn license_model(mut self, value: impl IntoValue_<LicenseModel>) -> Self { self.0.put("LicenseModel", value.into_node()); self }
    /// Sets `MaintenanceWindow`. An update replaces the resource.
    #[inline] pub fn maintenance_window(mut self, value: impl IntoValue_<MaintenanceWindow>) -> Self { self.0.put("MaintenanceWindow", value.into_node()); self }
    /// Sets `MemoryPerOracleComputeUnitInGBs`. An update replaces the resource.
    #[inline] pub fn memory_per_oracle_compute_unit_in_g_bs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MemoryPerOracleComputeUnitInGBs", value.into_node()); self }
    /// Sets `OdbNetworkId`. 6 to 2048 characters. An update replaces the resource.
    #[inline] pub fn odb_network_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OdbNetworkId", value.into_node()); self }
    /// Sets `ScanListenerPortNonTls`. 1024 to 8999. An update replaces the resource.
    #[inline] pub fn scan_listener_port_non_tls(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScanListenerPortNonTls", value.into_node()); self }
    /// Sets `ScanListenerPortTls`. 1024 to 8999. An update replaces the resource.
    #[inline] pub fn scan_listener_port_tls(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScanListenerPortTls", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeZone`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn time_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimeZone", value.into_node()); self }
    /// Sets `TotalContainerDatabases`. An update replaces the resource.
    #[inline] pub fn total_container_databases(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TotalContainerDatabases", value.into_node()); self }
}
impl IntoValue_<CloudAutonomousVmCluster> for CloudAutonomousVmCluster { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for CloudAutonomousVmCluster {
    const TYPE: &'static str = "AWS::ODB::CloudAutonomousVmCluster";
    type Handle = CloudAutonomousVmClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CloudAutonomousVmCluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CloudAutonomousVmClusterRef(Id_);
impl From<Id_> for CloudAutonomousVmClusterRef { #[inline] fn from(id: Id_) -> Self { CloudAutonomousVmClusterRef(id) } }
impl AsRef<Id_> for CloudAutonomousVmClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CloudAutonomousVmClusterRef {
    /// `Ref`: `CloudAutonomousVmClusterArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AutonomousDataStoragePercentage`
    #[inline] pub fn autonomous_data_storage_percentage(&self) -> Value_<f64> { self.0.attribute("AutonomousDataStoragePercentage") }
    /// `Fn::GetAtt` `AvailableAutonomousDataStorageSizeInTBs`
    #[inline] pub fn available_autonomous_data_storage_size_in_t_bs(&self) -> Value_<f64> { self.0.attribute("AvailableAutonomousDataStorageSizeInTBs") }
    /// `Fn::GetAtt` `AvailableContainerDatabases`
    #[inline] pub fn available_container_databases(&self) -> Value_<i64> { self.0.attribute("AvailableContainerDatabases") }
    /// `Fn::GetAtt` `AvailableCpus`
    #[inline] pub fn available_cpus(&self) -> Value_<f64> { self.0.attribute("AvailableCpus") }
    /// `Fn::GetAtt` `CloudAutonomousVmClusterArn`
    #[inline] pub fn cloud_autonomous_vm_cluster_arn(&self) -> Value_<String> { self.0.attribute("CloudAutonomousVmClusterArn") }
    /// `Fn::GetAtt` `CloudAutonomousVmClusterId`
    #[inline] pub fn cloud_autonomous_vm_cluster_id(&self) -> Value_<String> { self.0.attribute("CloudAutonomousVmClusterId") }
    /// `Fn::GetAtt` `ComputeModel`
    #[inline] pub fn compute_model(&self) -> Value_<String> { self.0.attribute("ComputeModel") }
    /// `Fn::GetAtt` `CpuCoreCount`
    #[inline] pub fn cpu_core_count(&self) -> Value_<i64> { self.0.attribute("CpuCoreCount") }
    /// `Fn::GetAtt` `CpuPercentage`
    #[inline] pub fn cpu_percentage(&self) -> Value_<f64> { self.0.attribute("CpuPercentage") }
    /// `Fn::GetAtt` `DataStorageSizeInGBs`
    #[inline] pub fn data_storage_size_in_g_bs(&self) -> Value_<f64> { self.0.attribute("DataStorageSizeInGBs") }
    /// `Fn::GetAtt` `DataStorageSizeInTBs`
    #[inline] pub fn data_storage_size_in_t_bs(&self) -> Value_<f64> { self.0.attribute("DataStorageSizeInTBs") }
    /// `Fn::GetAtt` `DbNodeStorageSizeInGBs`
    #[inline] pub fn db_node_storage_size_in_g_bs(&self) -> Value_<i64> { self.0.attribute("DbNodeStorageSizeInGBs") }
    /// `Fn::GetAtt` `Domain`
    #[inline] pub fn domain(&self) -> Value_<String> { self.0.attribute("Domain") }
    /// `Fn::GetAtt` `ExadataStorageInTBsLowestScaledValue`
    #[inline] pub fn exadata_storage_in_t_bs_lowest_scaled_value(&self) -> Value_<f64> { self.0.attribute("ExadataStorageInTBsLowestScaledValue") }
    /// `Fn::GetAtt` `Hostname`
    #[inline] pub fn hostname(&self) -> Value_<String> { self.0.attribute("Hostname") }
    /// `Fn::GetAtt` `MaxAcdsLowestScaledValue`
    #[inline] pub fn max_acds_lowest_scaled_value(&self) -> Value_<i64> { self.0.attribute("MaxAcdsLowestScaledValue") }
    /// `Fn::GetAtt` `MemorySizeInGBs`
    #[inline] pub fn memory_size_in_g_bs(&self) -> Value_<i64> { self.0.attribute("MemorySizeInGBs") }
    /// `Fn::GetAtt` `NodeCount`
    #[inline] pub fn node_count(&self) -> Value_<i64> { self.0.attribute("NodeCount") }
    /// `Fn::GetAtt` `NonProvisionableAutonomousContainerDatabases`
    #[inline] pub fn non_provisionable_autonomous_container_databases(&self) -> Value_<i64> { self.0.attribute("NonProvisionableAutonomousContainerDatabases") }
    /// `Fn::GetAtt` `OciResourceAnchorName`
    #[inline] pub fn oci_resource_anchor_name(&self) -> Value_<String> { self.0.attribute("OciResourceAnchorName") }
    /// `Fn::GetAtt` `OciUrl`
    #[inline] pub fn oci_url(&self) -> Value_<String> { self.0.attribute("OciUrl") }
    /// `Fn::GetAtt` `Ocid`
    #[inline] pub fn ocid(&self) -> Value_<String> { self.0.attribute("Ocid") }
    /// `Fn::GetAtt` `ProvisionableAutonomousContainerDatabases`
    #[inline] pub fn provisionable_autonomous_container_databases(&self) -> Value_<i64> { self.0.attribute("ProvisionableAutonomousContainerDatabases") }
    /// `Fn::GetAtt` `ProvisionedAutonomousContainerDatabases`
    #[inline] pub fn provisioned_autonomous_container_databases(&self) -> Value_<i64> { self.0.attribute("ProvisionedAutonomousContainerDatabases") }
    /// `Fn::GetAtt` `ProvisionedCpus`
    #[inline] pub fn provisioned_cpus(&self) -> Value_<f64> { self.0.attribute("ProvisionedCpus") }
    /// `Fn::GetAtt` `ReclaimableCpus`
    #[inline] pub fn reclaimable_cpus(&self) -> Value_<f64> { self.0.attribute("ReclaimableCpus") }
    /// `Fn::GetAtt` `ReservedCpus`
    #[inline] pub fn reserved_cpus(&self) -> Value_<f64> { self.0.attribute("ReservedCpus") }
    /// `Fn::GetAtt` `Shape`
    #[inline] pub fn shape(&self) -> Value_<String> { self.0.attribute("Shape") }
}
/// `AWS::ODB::CloudAutonomousVmCluster.IamRole`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudautonomousvmcluster-iamrole.html)
#[must_use]
pub struct IamRole(Properties_);
impl IamRole {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IamRole(Properties_::new()) }
}
impl IamRole {
    /// Sets `AwsIntegration`.
    #[inline] pub fn aws_integration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsIntegration", value.into_node()); self }
    /// Sets `IamRoleArn`.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamRoleArn", value.into_node()); self }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<IamRole> for IamRole { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ODB::CloudAutonomousVmCluster.MaintenanceWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudautonomousvmcluster-maintenancewindow.html)
#[must_use]
pub struct MaintenanceWindow(Properties_);
impl MaintenanceWindow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaintenanceWindow(Properties_::new()) }
}
impl MaintenanceWindow {
    /// Sets `DaysOfWeek`. The values are constants of [`DaysOfWeekItem`].
    #[inline] pub fn days_of_week(mut self, value: impl IntoValue_<Vec<DaysOfWeekItem>>) -> Self { self.0.put("DaysOfWeek", value.into_node()); self }
    /// Sets `HoursOfDay`.
    #[inline] pub fn hours_of_day(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("HoursOfDay", value.into_node()); self }
    /// Sets `LeadTimeInWeeks`. 1 to 4 characters.
    #[inline] pub fn lead_time_in_weeks(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LeadTimeInWeeks", value.into_node()); self }
    /// Sets `Months`. The values are constants of [`Month`].
    #[inline] pub fn months(mut self, value: impl IntoValue_<Vec<Month>>) -> Self { self.0.put("Months", value.into_node()); self }
    /// Sets `Preference`. The values are constants of [`Preference`].
    #[inline] pub fn preference(mut self, value: impl IntoValue_<Preference>) -> Self { self.0.put("Preference", value.into_node()); self }
    /// Sets `WeeksOfMonth`.
    #[inline] pub fn weeks_of_month(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("WeeksOfMonth", value.into_node()); self }
}
impl IntoValue_<MaintenanceWindow> for MaintenanceWindow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ODB::CloudAutonomousVmCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html)
#[derive(Debug)]
pub enum LicenseModel {}
impl LicenseModel {
    /// `BRING_YOUR_OWN_LICENSE`
    pub const BRING_YOUR_OWN_LICENSE: Value_<LicenseModel> = Value_::constant("BRING_YOUR_OWN_LICENSE");
    /// `LICENSE_INCLUDED`
    pub const LICENSE_INCLUDED: Value_<LicenseModel> = Value_::constant("LICENSE_INCLUDED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LicenseModel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ODB::CloudAutonomousVmCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html)
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
/// Values of `AWS::ODB::CloudAutonomousVmCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html)
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
/// Values of `AWS::ODB::CloudAutonomousVmCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html)
#[derive(Debug)]
pub enum Preference {}
impl Preference {
    /// `NO_PREFERENCE`
    pub const NO_PREFERENCE: Value_<Preference> = Value_::constant("NO_PREFERENCE");
    /// `CUSTOM_PREFERENCE`
    pub const CUSTOM_PREFERENCE: Value_<Preference> = Value_::constant("CUSTOM_PREFERENCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Preference> { Value_::from_node(value.into_node()) }
}
