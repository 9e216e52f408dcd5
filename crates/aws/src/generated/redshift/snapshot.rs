// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::Snapshot`

use stanchion_template::generated::*;

/// `AWS::Redshift::Snapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshot.html)
#[must_use]
pub struct Snapshot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Snapshot<Missing_<super::required::cluster_identifier>, Missing_<super::required::snapshot_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Snapshot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Snapshot<S0, S1> {
    /// Sets `ClusterIdentifier`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn cluster_identifier(mut self, value: impl IntoValue_<String>) -> Snapshot<Set_, S1> { self.0.put("ClusterIdentifier", value.into_node()); Snapshot(self.0, PhantomData_) }
    /// Sets `ManualSnapshotRetentionPeriod`. -1 to 3653.
    #[inline] pub fn manual_snapshot_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ManualSnapshotRetentionPeriod", value.into_node()); self }
    /// Sets `SnapshotIdentifier`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn snapshot_identifier(mut self, value: impl IntoValue_<String>) -> Snapshot<S0, Set_> { self.0.put("SnapshotIdentifier", value.into_node()); Snapshot(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Snapshot> for Snapshot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Snapshot<S0, S1> {
    const TYPE: &'static str = "AWS::Redshift::Snapshot";
    type Handle = SnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Snapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SnapshotRef(Id_);
impl From<Id_> for SnapshotRef { #[inline] fn from(id: Id_) -> Self { SnapshotRef(id) } }
impl AsRef<Id_> for SnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SnapshotRef {
    /// `Ref`: `SnapshotArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AvailabilityZone`
    #[inline] pub fn availability_zone(&self) -> Value_<String> { self.0.attribute("AvailabilityZone") }
    /// `Fn::GetAtt` `ClusterCreateTime`
    #[inline] pub fn cluster_create_time(&self) -> Value_<String> { self.0.attribute("ClusterCreateTime") }
    /// `Fn::GetAtt` `ClusterVersion`
    #[inline] pub fn cluster_version(&self) -> Value_<String> { self.0.attribute("ClusterVersion") }
    /// `Fn::GetAtt` `DBName`
    #[inline] pub fn db_name(&self) -> Value_<String> { self.0.attribute("DBName") }
    /// `Fn::GetAtt` `Encrypted`
    #[inline] pub fn encrypted(&self) -> Value_<bool> { self.0.attribute("Encrypted") }
    /// `Fn::GetAtt` `EncryptedWithHSM`
    #[inline] pub fn encrypted_with_hsm(&self) -> Value_<bool> { self.0.attribute("EncryptedWithHSM") }
    /// `Fn::GetAtt` `EngineFullVersion`
    #[inline] pub fn engine_full_version(&self) -> Value_<String> { self.0.attribute("EngineFullVersion") }
    /// `Fn::GetAtt` `EnhancedVpcRouting`
    #[inline] pub fn enhanced_vpc_routing(&self) -> Value_<bool> { self.0.attribute("EnhancedVpcRouting") }
    /// `Fn::GetAtt` `KmsKeyId`
    #[inline] pub fn kms_key_id(&self) -> Value_<String> { self.0.attribute("KmsKeyId") }
    /// `Fn::GetAtt` `MaintenanceTrackName`
    #[inline] pub fn maintenance_track_name(&self) -> Value_<String> { self.0.attribute("MaintenanceTrackName") }
    /// `Fn::GetAtt` `MasterUsername`
    #[inline] pub fn master_username(&self) -> Value_<String> { self.0.attribute("MasterUsername") }
    /// `Fn::GetAtt` `NodeType`
    #[inline] pub fn node_type(&self) -> Value_<String> { self.0.attribute("NodeType") }
    /// `Fn::GetAtt` `NumberOfNodes`
    #[inline] pub fn number_of_nodes(&self) -> Value_<i64> { self.0.attribute("NumberOfNodes") }
    /// `Fn::GetAtt` `OwnerAccount`
    #[inline] pub fn owner_account(&self) -> Value_<String> { self.0.attribute("OwnerAccount") }
    /// `Fn::GetAtt` `Port`
    #[inline] pub fn port(&self) -> Value_<i64> { self.0.attribute("Port") }
    /// `Fn::GetAtt` `SnapshotArn`
    #[inline] pub fn snapshot_arn(&self) -> Value_<String> { self.0.attribute("SnapshotArn") }
    /// `Fn::GetAtt` `SnapshotCreateTime`
    #[inline] pub fn snapshot_create_time(&self) -> Value_<String> { self.0.attribute("SnapshotCreateTime") }
    /// `Fn::GetAtt` `SnapshotType`
    #[inline] pub fn snapshot_type(&self) -> Value_<String> { self.0.attribute("SnapshotType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
