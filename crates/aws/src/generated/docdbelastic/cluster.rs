// Made by `cargo xtask generate`; do not edit.
//! `AWS::DocDBElastic::Cluster`

use stanchion_template::generated::*;

/// `AWS::DocDBElastic::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html)
#[must_use]
pub struct Cluster<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Cluster<Missing_<super::required::admin_user_name>, Missing_<super::required::auth_type>, Missing_<super::required::cluster_name>, Missing_<super::required::shard_capacity>, Missing_<super::required::shard_count>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Cluster<S0, S1, S2, S3, S4> {
    /// Sets `AdminUserName`. Required. An update replaces the resource.
    #[inline] pub fn admin_user_name(mut self, value: impl IntoValue_<String>) -> Cluster<Set_, S1, S2, S3, S4> { self.0.put("AdminUserName", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `AdminUserPassword`.
    #[inline] pub fn admin_user_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdminUserPassword", value.into_node()); self }
    /// Sets `AuthType`. Required. An update replaces the resource.
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<String>) -> Cluster<S0, Set_, S2, S3, S4> { self.0.put("AuthType", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `BackupRetentionPeriod`.
    #[inline] pub fn backup_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BackupRetentionPeriod", value.into_node()); self }
    /// Sets `ClusterName`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Cluster<S0, S1, Set_, S3, S4> { self.0.put("ClusterName", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `PreferredBackupWindow`.
    #[inline] pub fn preferred_backup_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredBackupWindow", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `ShardCapacity`. Required.
    #[inline] pub fn shard_capacity(mut self, value: impl IntoValue_<i64>) -> Cluster<S0, S1, S2, Set_, S4> { self.0.put("ShardCapacity", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `ShardCount`. Required.
    #[inline] pub fn shard_count(mut self, value: impl IntoValue_<i64>) -> Cluster<S0, S1, S2, S3, Set_> { self.0.put("ShardCount", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `ShardInstanceCount`.
    #[inline] pub fn shard_instance_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ShardInstanceCount", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcSecurityGroupIds`.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroupIds", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Cluster> for Cluster<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Cluster<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::DocDBElastic::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `ClusterArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ClusterArn`
    #[inline] pub fn cluster_arn(&self) -> Value_<String> { self.0.attribute("ClusterArn") }
    /// `Fn::GetAtt` `ClusterEndpoint`
    #[inline] pub fn cluster_endpoint(&self) -> Value_<String> { self.0.attribute("ClusterEndpoint") }
}
