// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearchServerless::CollectionGroup`

use stanchion_template::generated::*;

/// `AWS::OpenSearchServerless::CollectionGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectiongroup.html)
#[must_use]
pub struct CollectionGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CollectionGroup<Missing_<super::required::name>, Missing_<super::required::standby_replicas>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CollectionGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CollectionGroup<S0, S1> {
    /// Sets `CapacityLimits`.
    #[inline] pub fn capacity_limits(mut self, value: impl IntoValue_<CapacityLimits>) -> Self { self.0.put("CapacityLimits", value.into_node()); self }
    /// Sets `Description`. At most 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Generation`. An update replaces the resource. The values are constants of [`Generation`].
    #[inline] pub fn generation(mut self, value: impl IntoValue_<Generation>) -> Self { self.0.put("Generation", value.into_node()); self }
    /// Sets `Name`. Required. 3 to 32 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CollectionGroup<Set_, S1> { self.0.put("Name", value.into_node()); CollectionGroup(self.0, PhantomData_) }
    /// Sets `StandbyReplicas`. Required. An update replaces the resource. The values are constants of [`StandbyReplicas`].
    #[inline] pub fn standby_replicas(mut self, value: impl IntoValue_<StandbyReplicas>) -> CollectionGroup<S0, Set_> { self.0.put("StandbyReplicas", value.into_node()); CollectionGroup(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CollectionGroup> for CollectionGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CollectionGroup<S0, S1> {
    const TYPE: &'static str = "AWS::OpenSearchServerless::CollectionGroup";
    type Handle = CollectionGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CollectionGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CollectionGroupRef(Id_);
impl From<Id_> for CollectionGroupRef { #[inline] fn from(id: Id_) -> Self { CollectionGroupRef(id) } }
impl AsRef<Id_> for CollectionGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CollectionGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::OpenSearchServerless::CollectionGroup.CapacityLimits`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-collectiongroup-capacitylimits.html)
#[must_use]
pub struct CapacityLimits(Properties_);
impl CapacityLimits {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityLimits(Properties_::new()) }
}
impl CapacityLimits {
    /// Sets `MaxIndexingCapacityInOcu`. At least 1.
    #[inline] pub fn max_indexing_capacity_in_ocu(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxIndexingCapacityInOcu", value.into_node()); self }
    /// Sets `MaxSearchCapacityInOcu`. At least 1.
    #[inline] pub fn max_search_capacity_in_ocu(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxSearchCapacityInOcu", value.into_node()); self }
    /// Sets `MinIndexingCapacityInOcu`. At least 0.
    #[inline] pub fn min_indexing_capacity_in_ocu(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinIndexingCapacityInOcu", value.into_node()); self }
    /// Sets `MinSearchCapacityInOcu`. At least 0.
    #[inline] pub fn min_search_capacity_in_ocu(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinSearchCapacityInOcu", value.into_node()); self }
}
impl IntoValue_<CapacityLimits> for CapacityLimits { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::OpenSearchServerless::CollectionGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectiongroup.html)
#[derive(Debug)]
pub enum Generation {}
impl Generation {
    /// `CLASSIC`
    pub const CLASSIC: Value_<Generation> = Value_::constant("CLASSIC");
    /// `NEXTGEN`
    pub const NEXTGEN: Value_<Generation> = Value_::constant("NEXTGEN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Generation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchServerless::CollectionGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectiongroup.html)
#[derive(Debug)]
pub enum StandbyReplicas {}
impl StandbyReplicas {
    /// `ENABLED`
    pub const ENABLED: Value_<StandbyReplicas> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<StandbyReplicas> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StandbyReplicas> { Value_::from_node(value.into_node()) }
}
