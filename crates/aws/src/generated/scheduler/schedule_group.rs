// Made by `cargo xtask generate`; do not edit.
//! `AWS::Scheduler::ScheduleGroup`

use stanchion_template::generated::*;

/// `AWS::Scheduler::ScheduleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedulegroup.html)
#[must_use]
pub struct ScheduleGroup(Properties_);
impl ScheduleGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScheduleGroup(Properties_::new()) }
}
impl ScheduleGroup {
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ScheduleGroup> for ScheduleGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ScheduleGroup {
    const TYPE: &'static str = "AWS::Scheduler::ScheduleGroup";
    type Handle = ScheduleGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ScheduleGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScheduleGroupRef(Id_);
impl From<Id_> for ScheduleGroupRef { #[inline] fn from(id: Id_) -> Self { ScheduleGroupRef(id) } }
impl AsRef<Id_> for ScheduleGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScheduleGroupRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationDate`
    #[inline] pub fn creation_date(&self) -> Value_<String> { self.0.attribute("CreationDate") }
    /// `Fn::GetAtt` `LastModificationDate`
    #[inline] pub fn last_modification_date(&self) -> Value_<String> { self.0.attribute("LastModificationDate") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
