// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::DiskSnapshot`

use stanchion_template::generated::*;

/// `AWS::Lightsail::DiskSnapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disksnapshot.html)
#[must_use]
pub struct DiskSnapshot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DiskSnapshot<Missing_<super::required::disk_name>, Missing_<super::required::disk_snapshot_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DiskSnapshot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DiskSnapshot<S0, S1> {
    /// Sets `DiskName`. Required. 2 to 255 characters. An update replaces the resource.
    #[inline] pub fn disk_name(mut self, value: impl IntoValue_<String>) -> DiskSnapshot<Set_, S1> { self.0.put("DiskName", value.into_node()); DiskSnapshot(self.0, PhantomData_) }
    /// Sets `DiskSnapshotName`. Required. 2 to 255 characters. An update replaces the resource.
    #[inline] pub fn disk_snapshot_name(mut self, value: impl IntoValue_<String>) -> DiskSnapshot<S0, Set_> { self.0.put("DiskSnapshotName", value.into_node()); DiskSnapshot(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DiskSnapshot> for DiskSnapshot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DiskSnapshot<S0, S1> {
    const TYPE: &'static str = "AWS::Lightsail::DiskSnapshot";
    type Handle = DiskSnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DiskSnapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DiskSnapshotRef(Id_);
impl From<Id_> for DiskSnapshotRef { #[inline] fn from(id: Id_) -> Self { DiskSnapshotRef(id) } }
impl AsRef<Id_> for DiskSnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DiskSnapshotRef {
    /// `Ref`: `DiskSnapshotName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DiskSnapshotArn`
    #[inline] pub fn disk_snapshot_arn(&self) -> Value_<String> { self.0.attribute("DiskSnapshotArn") }
    /// `Fn::GetAtt` `FromDiskName`
    #[inline] pub fn from_disk_name(&self) -> Value_<String> { self.0.attribute("FromDiskName") }
    /// `Fn::GetAtt` `IsFromAutoSnapshot`
    #[inline] pub fn is_from_auto_snapshot(&self) -> Value_<bool> { self.0.attribute("IsFromAutoSnapshot") }
    /// `Fn::GetAtt` `Location`
    #[inline] pub fn location(&self) -> Value_<String> { self.0.attribute("Location") }
    /// `Fn::GetAtt` `Progress`
    #[inline] pub fn progress(&self) -> Value_<String> { self.0.attribute("Progress") }
    /// `Fn::GetAtt` `ResourceType`
    #[inline] pub fn resource_type(&self) -> Value_<String> { self.0.attribute("ResourceType") }
    /// `Fn::GetAtt` `SizeInGb`
    #[inline] pub fn size_in_gb(&self) -> Value_<i64> { self.0.attribute("SizeInGb") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `SupportCode`
    #[inline] pub fn support_code(&self) -> Value_<String> { self.0.attribute("SupportCode") }
}
