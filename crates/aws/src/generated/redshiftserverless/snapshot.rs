// Made by `cargo xtask generate`; do not edit.
//! `AWS::RedshiftServerless::Snapshot`

use stanchion_template::generated::*;

/// `AWS::RedshiftServerless::Snapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-snapshot.html)
#[must_use]
pub struct Snapshot<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Snapshot<Missing_<super::required::snapshot_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Snapshot(Properties_::new(), PhantomData_) }
}
impl<S0> Snapshot<S0> {
    /// Sets `NamespaceName`. 3 to 64 characters. An update replaces the resource.
    #[inline] pub fn namespace_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NamespaceName", value.into_node()); self }
    /// Sets `RetentionPeriod`.
    #[inline] pub fn retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionPeriod", value.into_node()); self }
    /// Sets `SnapshotName`. Required. 3 to 64 characters. An update replaces the resource.
    #[inline] pub fn snapshot_name(mut self, value: impl IntoValue_<String>) -> Snapshot<Set_> { self.0.put("SnapshotName", value.into_node()); Snapshot(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Snapshot> for Snapshot<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Snapshot<S0> {
    const TYPE: &'static str = "AWS::RedshiftServerless::Snapshot";
    type Handle = SnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Snapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SnapshotRef(Id_);
impl From<Id_> for SnapshotRef { #[inline] fn from(id: Id_) -> Self { SnapshotRef(id) } }
impl AsRef<Id_> for SnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SnapshotRef {
    /// `Ref`: `SnapshotName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `OwnerAccount`
    #[inline] pub fn owner_account(&self) -> Value_<String> { self.0.attribute("OwnerAccount") }
    /// `Fn::GetAtt` `Snapshot`
    #[inline] pub fn snapshot(&self) -> Value_<String> { self.0.attribute("Snapshot") }
    /// `Fn::GetAtt` `Snapshot.AdminUsername`
    #[inline] pub fn snapshot_admin_username(&self) -> Value_<String> { self.0.attribute("Snapshot.AdminUsername") }
    /// `Fn::GetAtt` `Snapshot.KmsKeyId`
    #[inline] pub fn snapshot_kms_key_id(&self) -> Value_<String> { self.0.attribute("Snapshot.KmsKeyId") }
    /// `Fn::GetAtt` `Snapshot.NamespaceArn`
    #[inline] pub fn snapshot_namespace_arn(&self) -> Value_<String> { self.0.attribute("Snapshot.NamespaceArn") }
    /// `Fn::GetAtt` `Snapshot.NamespaceName`
    #[inline] pub fn snapshot_namespace_name(&self) -> Value_<String> { self.0.attribute("Snapshot.NamespaceName") }
    /// `Fn::GetAtt` `Snapshot.OwnerAccount`
    #[inline] pub fn snapshot_owner_account(&self) -> Value_<String> { self.0.attribute("Snapshot.OwnerAccount") }
    /// `Fn::GetAtt` `Snapshot.RetentionPeriod`
    #[inline] pub fn snapshot_retention_period(&self) -> Value_<i64> { self.0.attribute("Snapshot.RetentionPeriod") }
    /// `Fn::GetAtt` `Snapshot.SnapshotArn`
    #[inline] pub fn snapshot_snapshot_arn(&self) -> Value_<String> { self.0.attribute("Snapshot.SnapshotArn") }
    /// `Fn::GetAtt` `Snapshot.SnapshotCreateTime`
    #[inline] pub fn snapshot_snapshot_create_time(&self) -> Value_<String> { self.0.attribute("Snapshot.SnapshotCreateTime") }
    /// `Fn::GetAtt` `Snapshot.SnapshotName`
    #[inline] pub fn snapshot_snapshot_name(&self) -> Value_<String> { self.0.attribute("Snapshot.SnapshotName") }
    /// `Fn::GetAtt` `Snapshot.Status`
    #[inline] pub fn snapshot_status(&self) -> Value_<String> { self.0.attribute("Snapshot.Status") }
}
