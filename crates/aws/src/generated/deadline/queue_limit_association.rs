// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::QueueLimitAssociation`

use stanchion_template::generated::*;

/// `AWS::Deadline::QueueLimitAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuelimitassociation.html)
#[must_use]
pub struct QueueLimitAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl QueueLimitAssociation<Missing_<super::required::farm_id>, Missing_<super::required::limit_id>, Missing_<super::required::queue_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueueLimitAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> QueueLimitAssociation<S0, S1, S2> {
    /// Sets `FarmId`. Required. An update replaces the resource.
    #[inline] pub fn farm_id(mut self, value: impl IntoValue_<String>) -> QueueLimitAssociation<Set_, S1, S2> { self.0.put("FarmId", value.into_node()); QueueLimitAssociation(self.0, PhantomData_) }
    /// Sets `LimitId`. Required. An update replaces the resource.
    #[inline] pub fn limit_id(mut self, value: impl IntoValue_<String>) -> QueueLimitAssociation<S0, Set_, S2> { self.0.put("LimitId", value.into_node()); QueueLimitAssociation(self.0, PhantomData_) }
    /// Sets `QueueId`. Required. An update replaces the resource.
    #[inline] pub fn queue_id(mut self, value: impl IntoValue_<String>) -> QueueLimitAssociation<S0, S1, Set_> { self.0.put("QueueId", value.into_node()); QueueLimitAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<QueueLimitAssociation> for QueueLimitAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for QueueLimitAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Deadline::QueueLimitAssociation";
    type Handle = QueueLimitAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`QueueLimitAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QueueLimitAssociationRef(Id_);
impl From<Id_> for QueueLimitAssociationRef { #[inline] fn from(id: Id_) -> Self { QueueLimitAssociationRef(id) } }
impl AsRef<Id_> for QueueLimitAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QueueLimitAssociationRef {
    /// `Ref`: `FarmId|LimitId|QueueId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
