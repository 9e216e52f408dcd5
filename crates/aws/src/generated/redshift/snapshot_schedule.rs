// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::SnapshotSchedule`

use stanchion_template::generated::*;

/// `AWS::Redshift::SnapshotSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotschedule.html)
#[must_use]
pub struct SnapshotSchedule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SnapshotSchedule<Missing_<super::required::schedule_definitions>, Missing_<super::required::schedule_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnapshotSchedule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SnapshotSchedule<S0, S1> {
    /// Sets `ScheduleDefinitions`. Required.
    #[inline] pub fn schedule_definitions(mut self, value: impl IntoValue_<Vec<String>>) -> SnapshotSchedule<Set_, S1> { self.0.put("ScheduleDefinitions", value.into_node()); SnapshotSchedule(self.0, PhantomData_) }
    /// Sets `ScheduleDescription`. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn schedule_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleDescription", value.into_node()); self }
    /// Sets `ScheduleIdentifier`. Required. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn schedule_identifier(mut self, value: impl IntoValue_<String>) -> SnapshotSchedule<S0, Set_> { self.0.put("ScheduleIdentifier", value.into_node()); SnapshotSchedule(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SnapshotSchedule> for SnapshotSchedule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SnapshotSchedule<S0, S1> {
    const TYPE: &'static str = "AWS::Redshift::SnapshotSchedule";
    type Handle = SnapshotScheduleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SnapshotSchedule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SnapshotScheduleRef(Id_);
impl From<Id_> for SnapshotScheduleRef { #[inline] fn from(id: Id_) -> Self { SnapshotScheduleRef(id) } }
impl AsRef<Id_> for SnapshotScheduleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SnapshotScheduleRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AssociatedClusterCount`
    #[inline] pub fn associated_cluster_count(&self) -> Value_<i64> { self.0.attribute("AssociatedClusterCount") }
}
