// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS::PrimaryTaskSet`

use stanchion_template::generated::*;

/// `AWS::ECS::PrimaryTaskSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-primarytaskset.html)
#[must_use]
pub struct PrimaryTaskSet<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PrimaryTaskSet<Missing_<super::required::cluster>, Missing_<super::required::service>, Missing_<super::required::task_set_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrimaryTaskSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PrimaryTaskSet<S0, S1, S2> {
    /// Sets `Cluster`. Required. An update replaces the resource.
    #[inline] pub fn cluster(mut self, value: impl IntoValue_<String>) -> PrimaryTaskSet<Set_, S1, S2> { self.0.put("Cluster", value.into_node()); PrimaryTaskSet(self.0, PhantomData_) }
    /// Sets `Service`. Required. An update replaces the resource.
    #[inline] pub fn service(mut self, value: impl IntoValue_<String>) -> PrimaryTaskSet<S0, Set_, S2> { self.0.put("Service", value.into_node()); PrimaryTaskSet(self.0, PhantomData_) }
    /// Sets `TaskSetId`. Required.
    #[inline] pub fn task_set_id(mut self, value: impl IntoValue_<String>) -> PrimaryTaskSet<S0, S1, Set_> { self.0.put("TaskSetId", value.into_node()); PrimaryTaskSet(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PrimaryTaskSet> for PrimaryTaskSet<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for PrimaryTaskSet<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ECS::PrimaryTaskSet";
    type Handle = PrimaryTaskSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PrimaryTaskSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PrimaryTaskSetRef(Id_);
impl From<Id_> for PrimaryTaskSetRef { #[inline] fn from(id: Id_) -> Self { PrimaryTaskSetRef(id) } }
impl AsRef<Id_> for PrimaryTaskSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PrimaryTaskSetRef {
    /// `Ref`: `Cluster|Service`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
