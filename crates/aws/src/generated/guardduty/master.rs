// Made by `cargo xtask generate`; do not edit.
//! `AWS::GuardDuty::Master`

use stanchion_template::generated::*;

/// `AWS::GuardDuty::Master`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-master.html)
#[must_use]
pub struct Master<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Master<Missing_<super::required::detector_id>, Missing_<super::required::master_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Master(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Master<S0, S1> {
    /// Sets `DetectorId`. Required. An update replaces the resource.
    #[inline] pub fn detector_id(mut self, value: impl IntoValue_<String>) -> Master<Set_, S1> { self.0.put("DetectorId", value.into_node()); Master(self.0, PhantomData_) }
    /// Sets `InvitationId`. An update replaces the resource.
    #[inline] pub fn invitation_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvitationId", value.into_node()); self }
    /// Sets `MasterId`. Required. An update replaces the resource.
    #[inline] pub fn master_id(mut self, value: impl IntoValue_<String>) -> Master<S0, Set_> { self.0.put("MasterId", value.into_node()); Master(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Master> for Master<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Master<S0, S1> {
    const TYPE: &'static str = "AWS::GuardDuty::Master";
    type Handle = MasterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Master`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MasterRef(Id_);
impl From<Id_> for MasterRef { #[inline] fn from(id: Id_) -> Self { MasterRef(id) } }
impl AsRef<Id_> for MasterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MasterRef {
    /// `Ref`: `DetectorId|MasterId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
