// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::QueueFleetAssociation`

use stanchion_template::generated::*;

/// `AWS::Deadline::QueueFleetAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuefleetassociation.html)
#[must_use]
pub struct QueueFleetAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl QueueFleetAssociation<Missing_<super::required::farm_id>, Missing_<super::required::fleet_id>, Missing_<super::required::queue_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueueFleetAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> QueueFleetAssociation<S0, S1, S2> {
    /// Sets `FarmId`. Required. An update replaces the resource.
    #[inline] pub fn farm_id(mut self, value: impl IntoValue_<String>) -> QueueFleetAssociation<Set_, S1, S2> { self.0.put("FarmId", value.into_node()); QueueFleetAssociation(self.0, PhantomData_) }
    /// Sets `FleetId`. Required. An update replaces the resource.
    #[inline] pub fn fleet_id(mut self, value: impl IntoValue_<String>) -> QueueFleetAssociation<S0, Set_, S2> { self.0.put("FleetId", value.into_node()); QueueFleetAssociation(self.0, PhantomData_) }
    /// Sets `QueueId`. Required. An update replaces the resource.
    #[inline] pub fn queue_id(mut self, value: impl IntoValue_<String>) -> QueueFleetAssociation<S0, S1, Set_> { self.0.put("QueueId", value.into_node()); QueueFleetAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<QueueFleetAssociation> for QueueFleetAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for QueueFleetAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Deadline::QueueFleetAssociation";
    type Handle = QueueFleetAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`QueueFleetAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QueueFleetAssociationRef(Id_);
impl From<Id_> for QueueFleetAssociationRef { #[inline] fn from(id: Id_) -> Self { QueueFleetAssociationRef(id) } }
impl AsRef<Id_> for QueueFleetAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QueueFleetAssociationRef {
    /// `Ref`: `FarmId|FleetId|QueueId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
