// Made by `cargo xtask generate`; do not edit.
//! `AWS::Athena::CapacityReservation`

use stanchion_template::generated::*;

/// `AWS::Athena::CapacityReservation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-capacityreservation.html)
#[must_use]
pub struct CapacityReservation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CapacityReservation<Missing_<super::required::name>, Missing_<super::required::target_dpus>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityReservation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CapacityReservation<S0, S1> {
    /// Sets `CapacityAssignmentConfiguration`.
    #[inline] pub fn capacity_assignment_configuration(mut self, value: impl IntoValue_<CapacityAssignmentConfiguration>) -> Self { self.0.put("CapacityAssignmentConfiguration", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CapacityReservation<Set_, S1> { self.0.put("Name", value.into_node()); CapacityReservation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetDpus`. Required. At least 1.
    #[inline] pub fn target_dpus(mut self, value: impl IntoValue_<i64>) -> CapacityReservation<S0, Set_> { self.0.put("TargetDpus", value.into_node()); CapacityReservation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CapacityReservation> for CapacityReservation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CapacityReservation<S0, S1> {
    const TYPE: &'static str = "AWS::Athena::CapacityReservation";
    type Handle = CapacityReservationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CapacityReservation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CapacityReservationRef(Id_);
impl From<Id_> for CapacityReservationRef { #[inline] fn from(id: Id_) -> Self { CapacityReservationRef(id) } }
impl AsRef<Id_> for CapacityReservationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CapacityReservationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AllocatedDpus`
    #[inline] pub fn allocated_dpus(&self) -> Value_<i64> { self.0.attribute("AllocatedDpus") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastSuccessfulAllocationTime`
    #[inline] pub fn last_successful_allocation_time(&self) -> Value_<String> { self.0.attribute("LastSuccessfulAllocationTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Athena::CapacityReservation.CapacityAssignment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-capacityreservation-capacityassignment.html)
#[must_use]
pub struct CapacityAssignment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CapacityAssignment<Missing_<super::required::workgroup_names>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityAssignment(Properties_::new(), PhantomData_) }
}
impl<S0> CapacityAssignment<S0> {
    /// Sets `WorkgroupNames`. Required.
    #[inline] pub fn workgroup_names(mut self, value: impl IntoValue_<Vec<String>>) -> CapacityAssignment<Set_> { self.0.put("WorkgroupNames", value.into_node()); CapacityAssignment(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CapacityAssignment> for CapacityAssignment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::CapacityReservation.CapacityAssignmentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-capacityreservation-capacityassignmentconfiguration.html)
#[must_use]
pub struct CapacityAssignmentConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CapacityAssignmentConfiguration<Missing_<super::required::capacity_assignments>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityAssignmentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CapacityAssignmentConfiguration<S0> {
    /// Sets `CapacityAssignments`. Required.
    #[inline] pub fn capacity_assignments(mut self, value: impl IntoValue_<Vec<CapacityAssignment>>) -> CapacityAssignmentConfiguration<Set_> { self.0.put("CapacityAssignments", value.into_node()); CapacityAssignmentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CapacityAssignmentConfiguration> for CapacityAssignmentConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
