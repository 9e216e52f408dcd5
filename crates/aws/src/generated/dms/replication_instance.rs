// Made by `cargo xtask generate`; do not edit.
//! `AWS::DMS::ReplicationInstance`

use stanchion_template::generated::*;

/// `AWS::DMS::ReplicationInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html)
#[must_use]
pub struct ReplicationInstance<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicationInstance<Missing_<super::required::replication_instance_class>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationInstance(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicationInstance<S0> {
    /// Sets `AllocatedStorage`.
    #[inline] pub fn allocated_storage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AllocatedStorage", value.into_node()); self }
    /// Sets `AllowMajorVersionUpgrade`.
    #[inline] pub fn allow_major_version_upgrade(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowMajorVersionUpgrade", value.into_node()); self }
    /// Sets `AutoMinorVersionUpgrade`.
    #[inline] pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoMinorVersionUpgrade", value.into_node()); self }
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `DnsNameServers`. An update replaces the resource.
    #[inline] pub fn dns_name_servers(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DnsNameServers", value.into_node()); self }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MultiAZ`.
    #[inline] pub fn multi_az(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiAZ", value.into_node()); self }
    /// Sets `NetworkType`.
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `PubliclyAccessible`. An update replaces the resource.
    #[inline] pub fn publicly_accessible(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PubliclyAccessible", value.into_node()); self }
    /// Sets `ReplicationInstanceClass`. Required.
    #[inline] pub fn replication_instance_class(mut self, value: impl IntoValue_<String>) -> ReplicationInstance<Set_> { self.0.put("ReplicationInstanceClass", value.into_node()); ReplicationInstance(self.0, PhantomData_) }
    /// Sets `ReplicationInstanceIdentifier`.
    #[inline] pub fn replication_instance_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationInstanceIdentifier", value.into_node()); self }
    /// Sets `ReplicationSubnetGroupIdentifier`. An update replaces the resource.
    #[inline] pub fn replication_subnet_group_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationSubnetGroupIdentifier", value.into_node()); self }
    /// Sets `ResourceIdentifier`. An update replaces the resource.
    #[inline] pub fn resource_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceIdentifier", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcSecurityGroupIds`.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroupIds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ReplicationInstance> for ReplicationInstance<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ReplicationInstance<S0> {
    const TYPE: &'static str = "AWS::DMS::ReplicationInstance";
    type Handle = ReplicationInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReplicationInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReplicationInstanceRef(Id_);
impl From<Id_> for ReplicationInstanceRef { #[inline] fn from(id: Id_) -> Self { ReplicationInstanceRef(id) } }
impl AsRef<Id_> for ReplicationInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReplicationInstanceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ReplicationInstancePrivateIpAddresses`
    #[inline] pub fn replication_instance_private_ip_addresses(&self) -> Value_<String> { self.0.attribute("ReplicationInstancePrivateIpAddresses") }
    /// `Fn::GetAtt` `ReplicationInstancePublicIpAddresses`
    #[inline] pub fn replication_instance_public_ip_addresses(&self) -> Value_<String> { self.0.attribute("ReplicationInstancePublicIpAddresses") }
}
