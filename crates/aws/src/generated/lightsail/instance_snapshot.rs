// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::InstanceSnapshot`

use stanchion_template::generated::*;

/// `AWS::Lightsail::InstanceSnapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instancesnapshot.html)
#[must_use]
pub struct InstanceSnapshot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InstanceSnapshot<Missing_<super::required::instance_name>, Missing_<super::required::instance_snapshot_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceSnapshot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InstanceSnapshot<S0, S1> {
    /// Sets `InstanceName`. Required. An update replaces the resource.
    #[inline] pub fn instance_name(mut self, value: impl IntoValue_<String>) -> InstanceSnapshot<Set_, S1> { self.0.put("InstanceName", value.into_node()); InstanceSnapshot(self.0, PhantomData_) }
    /// Sets `InstanceSnapshotName`. Required. An update replaces the resource.
    #[inline] pub fn instance_snapshot_name(mut self, value: impl IntoValue_<String>) -> InstanceSnapshot<S0, Set_> { self.0.put("InstanceSnapshotName", value.into_node()); InstanceSnapshot(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InstanceSnapshot> for InstanceSnapshot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for InstanceSnapshot<S0, S1> {
    const TYPE: &'static str = "AWS::Lightsail::InstanceSnapshot";
    type Handle = InstanceSnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InstanceSnapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceSnapshotRef(Id_);
impl From<Id_> for InstanceSnapshotRef { #[inline] fn from(id: Id_) -> Self { InstanceSnapshotRef(id) } }
impl AsRef<Id_> for InstanceSnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceSnapshotRef {
    /// `Ref`: `InstanceSnapshotName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `FromInstanceArn`
    #[inline] pub fn from_instance_arn(&self) -> Value_<String> { self.0.attribute("FromInstanceArn") }
    /// `Fn::GetAtt` `FromInstanceName`
    #[inline] pub fn from_instance_name(&self) -> Value_<String> { self.0.attribute("FromInstanceName") }
    /// `Fn::GetAtt` `IsFromAutoSnapshot`
    #[inline] pub fn is_from_auto_snapshot(&self) -> Value_<bool> { self.0.attribute("IsFromAutoSnapshot") }
    /// `Fn::GetAtt` `Location`
    #[inline] pub fn location(&self) -> Value_<String> { self.0.attribute("Location") }
    /// `Fn::GetAtt` `ResourceType`
    #[inline] pub fn resource_type(&self) -> Value_<String> { self.0.attribute("ResourceType") }
    /// `Fn::GetAtt` `SizeInGb`
    #[inline] pub fn size_in_gb(&self) -> Value_<i64> { self.0.attribute("SizeInGb") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `SupportCode`
    #[inline] pub fn support_code(&self) -> Value_<String> { self.0.attribute("SupportCode") }
}
