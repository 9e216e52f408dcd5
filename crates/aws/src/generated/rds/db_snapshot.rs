// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::DBSnapshot`

use stanchion_template::generated::*;

/// `AWS::RDS::DBSnapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsnapshot.html)
#[must_use]
pub struct DBSnapshot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DBSnapshot<Missing_<super::required::db_instance_identifier>, Missing_<super::required::db_snapshot_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBSnapshot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DBSnapshot<S0, S1> {
    /// Sets `DBInstanceIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn db_instance_identifier(mut self, value: impl IntoValue_<String>) -> DBSnapshot<Set_, S1> { self.0.put("DBInstanceIdentifier", value.into_node()); DBSnapshot(self.0, PhantomData_) }
    /// Sets `DBSnapshotIdentifier`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn db_snapshot_identifier(mut self, value: impl IntoValue_<String>) -> DBSnapshot<S0, Set_> { self.0.put("DBSnapshotIdentifier", value.into_node()); DBSnapshot(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DBSnapshot> for DBSnapshot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DBSnapshot<S0, S1> {
    const TYPE: &'static str = "AWS::RDS::DBSnapshot";
    type Handle = DBSnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBSnapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBSnapshotRef(Id_);
impl From<Id_> for DBSnapshotRef { #[inline] fn from(id: Id_) -> Self { DBSnapshotRef(id) } }
impl AsRef<Id_> for DBSnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBSnapshotRef {
    /// `Ref`: `DBSnapshotArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AllocatedStorage`
    #[inline] pub fn allocated_storage(&self) -> Value_<i64> { self.0.attribute("AllocatedStorage") }
    /// `Fn::GetAtt` `AvailabilityZone`
    #[inline] pub fn availability_zone(&self) -> Value_<String> { self.0.attribute("AvailabilityZone") }
    /// `Fn::GetAtt` `DBSnapshotArn`
    #[inline] pub fn db_snapshot_arn(&self) -> Value_<String> { self.0.attribute("DBSnapshotArn") }
    /// `Fn::GetAtt` `DbiResourceId`
    #[inline] pub fn dbi_resource_id(&self) -> Value_<String> { self.0.attribute("DbiResourceId") }
    /// `Fn::GetAtt` `Encrypted`
    #[inline] pub fn encrypted(&self) -> Value_<bool> { self.0.attribute("Encrypted") }
    /// `Fn::GetAtt` `Engine`
    #[inline] pub fn engine(&self) -> Value_<String> { self.0.attribute("Engine") }
    /// `Fn::GetAtt` `EngineVersion`
    #[inline] pub fn engine_version(&self) -> Value_<String> { self.0.attribute("EngineVersion") }
    /// `Fn::GetAtt` `IAMDatabaseAuthenticationEnabled`
    #[inline] pub fn iam_database_authentication_enabled(&self) -> Value_<bool> { self.0.attribute("IAMDatabaseAuthenticationEnabled") }
    /// `Fn::GetAtt` `InstanceCreateTime`
    #[inline] pub fn instance_create_time(&self) -> Value_<String> { self.0.attribute("InstanceCreateTime") }
    /// `Fn::GetAtt` `Iops`
    #[inline] pub fn iops(&self) -> Value_<i64> { self.0.attribute("Iops") }
    /// `Fn::GetAtt` `KmsKeyId`
    #[inline] pub fn kms_key_id(&self) -> Value_<String> { self.0.attribute("KmsKeyId") }
    /// `Fn::GetAtt` `LicenseModel`
    #[inline] pub fn license_model(&self) -> Value_<String> { self.0.attribute("LicenseModel") }
    /// `Fn::GetAtt` `MasterUsername`
    #[inline] pub fn master_username(&self) -> Value_<String> { self.0.attribute("MasterUsername") }
    /// `Fn::GetAtt` `OptionGroupName`
    #[inline] pub fn option_group_name(&self) -> Value_<String> { self.0.attribute("OptionGroupName") }
    /// `Fn::GetAtt` `OriginalSnapshotCreateTime`
    #[inline] pub fn original_snapshot_create_time(&self) -> Value_<String> { self.0.attribute("OriginalSnapshotCreateTime") }
    /// `Fn::GetAtt` `Port`
    #[inline] pub fn port(&self) -> Value_<i64> { self.0.attribute("Port") }
    /// `Fn::GetAtt` `SnapshotCreateTime`
    #[inline] pub fn snapshot_create_time(&self) -> Value_<String> { self.0.attribute("SnapshotCreateTime") }
    /// `Fn::GetAtt` `SnapshotType`
    #[inline] pub fn snapshot_type(&self) -> Value_<String> { self.0.attribute("SnapshotType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StorageThroughput`
    #[inline] pub fn storage_throughput(&self) -> Value_<i64> { self.0.attribute("StorageThroughput") }
    /// `Fn::GetAtt` `StorageType`
    #[inline] pub fn storage_type(&self) -> Value_<String> { self.0.attribute("StorageType") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
