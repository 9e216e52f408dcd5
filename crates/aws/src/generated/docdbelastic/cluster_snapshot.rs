// Made by `cargo xtask generate`; do not edit.
//! `AWS::DocDBElastic::ClusterSnapshot`

use stanchion_template::generated::*;

/// `AWS::DocDBElastic::ClusterSnapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-clustersnapshot.html)
#[must_use]
pub struct ClusterSnapshot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClusterSnapshot<Missing_<super::required::cluster_arn>, Missing_<super::required::snapshot_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterSnapshot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClusterSnapshot<S0, S1> {
    /// Sets `ClusterArn`. Required. An update replaces the resource.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> ClusterSnapshot<Set_, S1> { self.0.put("ClusterArn", value.into_node()); ClusterSnapshot(self.0, PhantomData_) }
    /// Sets `SnapshotName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn snapshot_name(mut self, value: impl IntoValue_<String>) -> ClusterSnapshot<S0, Set_> { self.0.put("SnapshotName", value.into_node()); ClusterSnapshot(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClusterSnapshot> for ClusterSnapshot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ClusterSnapshot<S0, S1> {
    const TYPE: &'static str = "AWS::DocDBElastic::ClusterSnapshot";
    type Handle = ClusterSnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClusterSnapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterSnapshotRef(Id_);
impl From<Id_> for ClusterSnapshotRef { #[inline] fn from(id: Id_) -> Self { ClusterSnapshotRef(id) } }
impl AsRef<Id_> for ClusterSnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterSnapshotRef {
    /// `Ref`: `SnapshotArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AdminUserName`
    #[inline] pub fn admin_user_name(&self) -> Value_<String> { self.0.attribute("AdminUserName") }
    /// `Fn::GetAtt` `ClusterCreationTime`
    #[inline] pub fn cluster_creation_time(&self) -> Value_<String> { self.0.attribute("ClusterCreationTime") }
    /// `Fn::GetAtt` `KmsKeyId`
    #[inline] pub fn kms_key_id(&self) -> Value_<String> { self.0.attribute("KmsKeyId") }
    /// `Fn::GetAtt` `SnapshotArn`
    #[inline] pub fn snapshot_arn(&self) -> Value_<String> { self.0.attribute("SnapshotArn") }
    /// `Fn::GetAtt` `SnapshotCreationTime`
    #[inline] pub fn snapshot_creation_time(&self) -> Value_<String> { self.0.attribute("SnapshotCreationTime") }
    /// `Fn::GetAtt` `SnapshotType`
    #[inline] pub fn snapshot_type(&self) -> Value_<String> { self.0.attribute("SnapshotType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `SubnetIds`
    #[inline] pub fn subnet_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("SubnetIds") }
    /// `Fn::GetAtt` `VpcSecurityGroupIds`
    #[inline] pub fn vpc_security_group_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("VpcSecurityGroupIds") }
}
