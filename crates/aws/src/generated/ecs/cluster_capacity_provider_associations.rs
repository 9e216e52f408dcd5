// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS::ClusterCapacityProviderAssociations`

use stanchion_template::generated::*;

/// `AWS::ECS::ClusterCapacityProviderAssociations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html)
#[must_use]
pub struct ClusterCapacityProviderAssociations<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClusterCapacityProviderAssociations<Missing_<super::required::cluster>, Missing_<super::required::default_capacity_provider_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterCapacityProviderAssociations(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClusterCapacityProviderAssociations<S0, S1> {
    /// Sets `CapacityProviders`.
    #[inline] pub fn capacity_providers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CapacityProviders", value.into_node()); self }
    /// Sets `Cluster`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn cluster(mut self, value: impl IntoValue_<String>) -> ClusterCapacityProviderAssociations<Set_, S1> { self.0.put("Cluster", value.into_node()); ClusterCapacityProviderAssociations(self.0, PhantomData_) }
    /// Sets `DefaultCapacityProviderStrategy`. Required.
    #[inline] pub fn default_capacity_provider_strategy(mut self, value: impl IntoValue_<Vec<CapacityProviderStrategy>>) -> ClusterCapacityProviderAssociations<S0, Set_> { self.0.put("DefaultCapacityProviderStrategy", value.into_node()); ClusterCapacityProviderAssociations(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClusterCapacityProviderAssociations> for ClusterCapacityProviderAssociations<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ClusterCapacityProviderAssociations<S0, S1> {
    const TYPE: &'static str = "AWS::ECS::ClusterCapacityProviderAssociations";
    type Handle = ClusterCapacityProviderAssociationsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClusterCapacityProviderAssociations`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterCapacityProviderAssociationsRef(Id_);
impl From<Id_> for ClusterCapacityProviderAssociationsRef { #[inline] fn from(id: Id_) -> Self { ClusterCapacityProviderAssociationsRef(id) } }
impl AsRef<Id_> for ClusterCapacityProviderAssociationsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterCapacityProviderAssociationsRef {
    /// `Ref`: `Cluster`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::ECS::ClusterCapacityProviderAssociations.CapacityProviderStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-clustercapacityproviderassociations-capacityproviderstrategy.html)
#[must_use]
pub struct CapacityProviderStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CapacityProviderStrategy<Missing_<super::required::capacity_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityProviderStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> CapacityProviderStrategy<S0> {
    /// Sets `Base`. 0 to 100000.
    #[inline] pub fn base(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Base", value.into_node()); self }
    /// Sets `CapacityProvider`. Required.
    #[inline] pub fn capacity_provider(mut self, value: impl IntoValue_<String>) -> CapacityProviderStrategy<Set_> { self.0.put("CapacityProvider", value.into_node()); CapacityProviderStrategy(self.0, PhantomData_) }
    /// Sets `Weight`. 0 to 1000.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CapacityProviderStrategy> for CapacityProviderStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
