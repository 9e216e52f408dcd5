// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::ClusterSnapshot`

use stanchion_template::generated::*;

/// `AWS::RDS::ClusterSnapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-clustersnapshot.html)
#[must_use]
pub struct ClusterSnapshot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClusterSnapshot<Missing_<super::required::db_cluster_identifier>, Missing_<super::required::db_cluster_snapshot_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterSnapshot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClusterSnapshot<S0, S1> {
    /// Sets `DBClusterIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> ClusterSnapshot<Set_, S1> { self.0.put("DBClusterIdentifier", value.into_node()); ClusterSnapshot(self.0, PhantomData_) }
    /// Sets `DBClusterSnapshotIdentifier`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn db_cluster_snapshot_identifier(mut self, value: impl IntoValue_<String>) -> ClusterSnapshot<S0, Set_> { self.0.put("DBClusterSnapshotIdentifier", value.into_node()); ClusterSnapshot(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClusterSnapshot> for ClusterSnapshot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ClusterSnapshot<S0, S1> {
    const TYPE: &'static str = "AWS::RDS::ClusterSnapshot";
    type Handle = ClusterSnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClusterSnapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterSnapshotRef(Id_);
impl From<Id_> for ClusterSnapshotRef { #[inline] fn from(id: Id_) -> Self { ClusterSnapshotRef(id) } }
impl AsRef<Id_> for ClusterSnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterSnapshotRef {
    /// `Ref`: `DBClusterSnapshotArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AllocatedStorage`
    #[inline] pub fn allocated_storage(&self) -> Value_<i64> { self.0.attribute("AllocatedStorage") }
    /// `Fn::GetAtt` `AvailabilityZones`
    #[inline] pub fn availability_zones(&self) -> Value_<Vec<String>> { self.0.list_attribute("AvailabilityZones") }
    /// `Fn::GetAtt` `ClusterCreateTime`
    #[inline] pub fn cluster_create_time(&self) -> Value_<String> { self.0.attribute("ClusterCreateTime") }
    /// `Fn::GetAtt` `DBClusterSnapshotArn`
    #[inline] pub fn db_cluster_snapshot_arn(&self) -> Value_<String> { self.0.attribute("DBClusterSnapshotArn") }
    /// `Fn::GetAtt` `DbClusterResourceId`
    #[inline] pub fn db_cluster_resource_id(&self) -> Value_<String> { self.0.attribute("DbClusterResourceId") }
    /// `Fn::GetAtt` `Engine`
    #[inline] pub fn engine(&self) -> Value_<String> { self.0.attribute("Engine") }
    /// `Fn::GetAtt` `EngineMode`
    #[inline] pub fn engine_mode(&self) -> Value_<String> { self.0.attribute("EngineMode") }
    /// `Fn::GetAtt` `EngineVersion`
    #[inline] pub fn engine_version(&self) -> Value_<String> { self.0.attribute("EngineVersion") }
    /// `Fn::GetAtt` `IAMDatabaseAuthenticationEnabled`
    #[inline] pub fn iam_database_authentication_enabled(&self) -> Value_<bool> { self.0.attribute("IAMDatabaseAuthenticationEnabled") }
    /// `Fn::GetAtt` `KmsKeyId`
    #[inline] pub fn kms_key_id(&self) -> Value_<String> { self.0.attribute("KmsKeyId") }
    /// `Fn::GetAtt` `LicenseModel`
    #[inline] pub fn license_model(&self) -> Value_<String> { self.0.attribute("LicenseModel") }
    /// `Fn::GetAtt` `MasterUsername`
    #[inline] pub fn master_username(&self) -> Value_<String> { self.0.attribute("MasterUsername") }
    /// `Fn::GetAtt` `Port`
    #[inline] pub fn port(&self) -> Value_<i64> { self.0.attribute("Port") }
    /// `Fn::GetAtt` `SnapshotCreateTime`
    #[inline] pub fn snapshot_create_time(&self) -> Value_<String> { self.0.attribute("SnapshotCreateTime") }
    /// `Fn::GetAtt` `SnapshotType`
    #[inline] pub fn snapshot_type(&self) -> Value_<String> { self.0.attribute("SnapshotType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StorageEncrypted`
    #[inline] pub fn storage_encrypted(&self) -> Value_<bool> { self.0.attribute("StorageEncrypted") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
