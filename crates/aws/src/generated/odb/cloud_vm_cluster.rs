// Made by `cargo xtask generate`; do not edit.
//! `AWS::ODB::CloudVmCluster`

use stanchion_template::generated::*;

/// `AWS::ODB::CloudVmCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudvmcluster.html)
#[must_use]
pub struct CloudVmCluster(Properties_);
impl CloudVmCluster {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudVmCluster(Properties_::new()) }
}
impl CloudVmCluster {
    /// Sets `CloudExadataInfrastructureId`. 6 to 2048 characters. An update replaces the resource.
    #[inline] pub fn cloud_exadata_infrastructure_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudExadataInfrastructureId", value.into_node()); self }
    /// Sets `ClusterName`. 1 to 11 characters. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterName", value.into_node()); self }
    /// Sets `CpuCoreCount`. 0 to 368. An update replaces the resource.
    #[inline] pub fn cpu_core_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CpuCoreCount", value.into_node()); self }
    /// Sets `DataCollectionOptions`. An update replaces the resource.
    #[inline] pub fn data_collection_options(mut self, value: impl IntoValue_<DataCollectionOptions>) -> Self { self.0.put("DataCollectionOptions", value.into_node()); self }
    /// Sets `DataStorageSizeInTBs`. An update replaces the resource.
    #[inline] pub fn data_storage_size_in_t_bs(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DataStorageSizeInTBs", value.into_node()); self }
    /// Sets `DbNodeStorageSizeInGBs`. An update replaces the resource.
    #[inline] pub fn db_node_storage_size_in_g_bs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DbNodeStorageSizeInGBs", value.into_node()); self }
    /// Sets `DbNodes`. At least 1 character. An update may replace the resource.
    #[inline] pub fn db_nodes(mut self, value: impl IntoValue_<Vec<DbNode>>) -> Self { self.0.put("DbNodes", value.into_node()); self }
    /// Sets `DbServers`. 1 to 1024 items. An update replaces the resource.
    #[inline] pub fn db_servers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DbServers", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `GiVersion`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn gi_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GiVersion", value.into_node()); self }
    /// Sets `Hostname`. 1 to 12 characters. An update replaces the resource.
    #[inline] pub fn hostname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Hostname", value.into_node()); self }
    /// Sets `IamRoles`.
    #[inline] pub fn iam_roles(mut self, value: impl IntoValue_<Vec<IamRole>>) -> Self { self.0.put("IamRoles", value.into_node()); self }
    /// Sets `IsLocalBackupEnabled`. An update replaces the resource.
    #[inline] pub fn is_local_backup_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsLocalBackupEnabled", value.into_node()); self }
    /// Sets `IsSparseDiskgroupEnabled`. An update replaces the resource.
    #[inline] pub fn is_sparse_diskgroup_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsSparseDiskgroupEnabled", value.into_node()); self }
    /// Sets `LicenseModel`. An update replaces the resource. The values are constants of [`LicenseModel`].
    #[inline] pub fn license_model(mut self, value: impl IntoValue_<LicenseModel>) -> Self { self.0.put("LicenseModel", value.into_node()); self }
    /// Sets `MemorySizeInGBs`. An update replaces the resource.
    #[inline] pub fn memory_size_in_g_bs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MemorySizeInGBs", value.into_node()); self }
    /// Sets `OdbNetworkId`. 6 to 2048 characters. An update replaces the resource.
    #[inline] pub fn odb_network_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OdbNetworkId", value.into_node()); self }
    /// Sets `ScanListenerPortTcp`. 1024 to 8999. An update replaces the resource.
    #[inline] pub fn scan_listener_port_tcp(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScanListenerPortTcp", value.into_node()); self }
    /// Sets `SshPublicKeys`. 1 to 1024 items. An update replaces the resource.
    #[inline] pub fn ssh_public_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SshPublicKeys", value.into_node()); self }
    /// Sets `SystemVersion`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn system_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SystemVersion", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeZone`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn time_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimeZone", value.into_node()); self }
}
impl IntoValue_<CloudVmCluster> for CloudVmCluster { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for CloudVmCluster {
    const TYPE: &'static str = "AWS::ODB::CloudVmCluster";
    type Handle = CloudVmClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CloudVmCluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CloudVmClusterRef(Id_);
impl From<Id_> for CloudVmClusterRef { #[inline] fn from(id: Id_) -> Self { CloudVmClusterRef(id) } }
impl AsRef<Id_> for CloudVmClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CloudVmClusterRef {
    /// `Ref`: `CloudVmClusterArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CloudVmClusterArn`
    #[inline] pub fn cloud_vm_cluster_arn(&self) -> Value_<String> { self.0.attribute("CloudVmClusterArn") }
    /// `Fn::GetAtt` `CloudVmClusterId`
    #[inline] pub fn cloud_vm_cluster_id(&self) -> Value_<String> { self.0.attribute("CloudVmClusterId") }
    /// `Fn::GetAtt` `ComputeModel`
    #[inline] pub fn compute_model(&self) -> Value_<String> { self.0.attribute("ComputeModel") }
    /// `Fn::GetAtt` `DiskRedundancy`
    #[inline] pub fn disk_redundancy(&self) -> Value_<String> { self.0.attribute("DiskRedundancy") }
    /// `Fn::GetAtt` `Domain`
    #[inline] pub fn domain(&self) -> Value_<String> { self.0.attribute("Domain") }
    /// `Fn::GetAtt` `ListenerPort`
    #[inline] pub fn listener_port(&self) -> Value_<i64> { self.0.attribute("ListenerPort") }
    /// `Fn::GetAtt` `NodeCount`
    #[inline] pub fn node_count(&self) -> Value_<i64> { self.0.attribute("NodeCount") }
    /// `Fn::GetAtt` `OciResourceAnchorName`
    #[inline] pub fn oci_resource_anchor_name(&self) -> Value_<String> { self.0.attribute("OciResourceAnchorName") }
    /// `Fn::GetAtt` `OciUrl`
    #[inline] pub fn oci_url(&self) -> Value_<String> { self.0.attribute("OciUrl") }
    /// `Fn::GetAtt` `Ocid`
    #[inline] pub fn ocid(&self) -> Value_<String> { self.0.attribute("Ocid") }
    /// `Fn::GetAtt` `ScanDnsName`
    #[inline] pub fn scan_dns_name(&self) -> Value_<String> { self.0.attribute("ScanDnsName") }
    /// `Fn::GetAtt` `ScanIpIds`
    #[inline] pub fn scan_ip_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("ScanIpIds") }
    /// `Fn::GetAtt` `Shape`
    #[inline] pub fn shape(&self) -> Value_<String> { self.0.attribute("Shape") }
    /// `Fn::GetAtt` `StorageSizeInGBs`
    #[inline] pub fn storage_size_in_g_bs(&self) -> Value_<i64> { self.0.attribute("StorageSizeInGBs") }
    /// `Fn::GetAtt` `VipIds`
    #[inline] pub fn vip_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("VipIds") }
}
/// `AWS::ODB::CloudVmCluster.DataCollectionOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudvmcluster-datacollectionoptions.html)
#[must_use]
pub struct DataCollectionOptions(Properties_);
impl DataCollectionOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataCollectionOptions(Properties_::new()) }
}
impl DataCollectionOptions {
    /// Sets `IsDiagnosticsEventsEnabled`.
    #[inline] pub fn is_diagnostics_events_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsDiagnosticsEventsEnabled", value.into_node()); self }
    /// Sets `IsHealthMonitoringEnabled`.
    #[inline] pub fn is_health_monitoring_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsHealthMonitoringEnabled", value.into_node()); self }
    /// Sets `IsIncidentLogsEnabled`.
    #[inline] pub fn is_incident_logs_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsIncidentLogsEnabled", value.into_node()); self }
}
impl IntoValue_<DataCollectionOptions> for DataCollectionOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ODB::CloudVmCluster.DbNode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudvmcluster-dbnode.html)
#[must_use]
pub struct DbNode<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DbNode<Missing_<super::required::db_server_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DbNode(Properties_::new(), PhantomData_) }
}
impl<S0> DbNode<S0> {
    /// Sets `BackupIpId`.
    #[inline] pub fn backup_ip_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackupIpId", value.into_node()); self }
    /// Sets `BackupVnic2Id`.
    #[inline] pub fn backup_vnic2_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackupVnic2Id", value.into_node()); self }
    /// Sets `CpuCoreCount`.
    #[inline] pub fn cpu_core_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CpuCoreCount", value.into_node()); self }
    /// Sets `DbNodeArn`.
    #[inline] pub fn db_node_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DbNodeArn", value.into_node()); self }
    /// Sets `DbNodeId`.
    #[inline] pub fn db_node_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DbNodeId", value.into_node()); self }
    /// Sets `DbNodeStorageSizeInGBs`.
    #[inline] pub fn db_node_storage_size_in_g_bs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DbNodeStorageSizeInGBs", value.into_node()); self }
    /// Sets `DbServerId`. Required.
    #[inline] pub fn db_server_id(mut self, value: impl IntoValue_<String>) -> DbNode<Set_> { self.0.put("DbServerId", value.into_node()); DbNode(self.0, PhantomData_) }
    /// Sets `DbSystemId`.
    #[inline] pub fn db_system_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DbSystemId", value.into_node()); self }
    /// Sets `HostIpId`.
    #[inline] pub fn host_ip_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostIpId", value.into_node()); self }
    /// Sets `Hostname`.
    #[inline] pub fn hostname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Hostname", value.into_node()); self }
    /// Sets `MemorySizeInGBs`.
    #[inline] pub fn memory_size_in_g_bs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MemorySizeInGBs", value.into_node()); self }
    /// Sets `Ocid`.
    #[inline] pub fn ocid(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ocid", value.into_node()); self }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Vnic2Id`.
    #[inline] pub fn vnic2_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Vnic2Id", value.into_node()); self }
    /// Sets `VnicId`.
    #[inline] pub fn vnic_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VnicId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DbNode> for DbNode<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ODB::CloudVmCluster.IamRole`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudvmcluster-iamrole.html)
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
/// Values of `AWS::ODB::CloudVmCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudvmcluster.html)
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
