// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::SnapshotCopyGrant`

use stanchion_template::generated::*;

/// `AWS::Redshift::SnapshotCopyGrant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotcopygrant.html)
#[must_use]
pub struct SnapshotCopyGrant<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SnapshotCopyGrant<Missing_<super::required::snapshot_copy_grant_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnapshotCopyGrant(Properties_::new(), PhantomData_) }
}
impl<S0> SnapshotCopyGrant<S0> {
    /// Sets `KmsKeyId`. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `SnapshotCopyGrantName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn snapshot_copy_grant_name(mut self, value: impl IntoValue_<String>) -> SnapshotCopyGrant<Set_> { self.0.put("SnapshotCopyGrantName", value.into_node()); SnapshotCopyGrant(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SnapshotCopyGrant> for SnapshotCopyGrant<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SnapshotCopyGrant<S0> {
    const TYPE: &'static str = "AWS::Redshift::SnapshotCopyGrant";
    type Handle = SnapshotCopyGrantRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SnapshotCopyGrant`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SnapshotCopyGrantRef(Id_);
impl From<Id_> for SnapshotCopyGrantRef { #[inline] fn from(id: Id_) -> Self { SnapshotCopyGrantRef(id) } }
impl AsRef<Id_> for SnapshotCopyGrantRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SnapshotCopyGrantRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
