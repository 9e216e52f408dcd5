// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECR::ReplicationConfiguration`

use stanchion_template::generated::*;

/// `AWS::ECR::ReplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html)
#[must_use]
pub struct ReplicationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicationConfiguration<Missing_<super::required::replication_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicationConfiguration<S0> {
    /// Sets `ReplicationConfiguration`. Required.
    #[inline] pub fn replication_configuration(mut self, value: impl IntoValue_<ReplicationConfiguration2>) -> ReplicationConfiguration<Set_> { self.0.put("ReplicationConfiguration", value.into_node()); ReplicationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReplicationConfiguration> for ReplicationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ReplicationConfiguration<S0> {
    const TYPE: &'static str = "AWS::ECR::ReplicationConfiguration";
    type Handle = ReplicationConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReplicationConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReplicationConfigurationRef(Id_);
impl From<Id_> for ReplicationConfigurationRef { #[inline] fn from(id: Id_) -> Self { ReplicationConfigurationRef(id) } }
impl AsRef<Id_> for ReplicationConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReplicationConfigurationRef {
    /// `Ref`: `RegistryId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RegistryId`
    #[inline] pub fn registry_id(&self) -> Value_<String> { self.0.attribute("RegistryId") }
}
/// `AWS::ECR::ReplicationConfiguration.ReplicationDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-replicationconfiguration-replicationdestination.html)
#[must_use]
pub struct ReplicationDestination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReplicationDestination<Missing_<super::required::region>, Missing_<super::required::registry_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReplicationDestination<S0, S1> {
    /// Sets `Region`. Required.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> ReplicationDestination<Set_, S1> { self.0.put("Region", value.into_node()); ReplicationDestination(self.0, PhantomData_) }
    /// Sets `RegistryId`. Required.
    #[inline] pub fn registry_id(mut self, value: impl IntoValue_<String>) -> ReplicationDestination<S0, Set_> { self.0.put("RegistryId", value.into_node()); ReplicationDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReplicationDestination> for ReplicationDestination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECR::ReplicationConfiguration.RepositoryFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-replicationconfiguration-repositoryfilter.html)
#[must_use]
pub struct RepositoryFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RepositoryFilter<Missing_<super::required::filter>, Missing_<super::required::filter_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RepositoryFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RepositoryFilter<S0, S1> {
    /// Sets `Filter`. Required. 2 to 256 characters.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<String>) -> RepositoryFilter<Set_, S1> { self.0.put("Filter", value.into_node()); RepositoryFilter(self.0, PhantomData_) }
    /// Sets `FilterType`. Required. The values are constants of [`FilterType`].
    #[inline] pub fn filter_type(mut self, value: impl IntoValue_<FilterType>) -> RepositoryFilter<S0, Set_> { self.0.put("FilterType", value.into_node()); RepositoryFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RepositoryFilter> for RepositoryFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECR::ReplicationConfiguration.ReplicationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-replicationconfiguration-replicationrule.html)
#[must_use]
pub struct ReplicationRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicationRule<Missing_<super::required::destinations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationRule(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicationRule<S0> {
    /// Sets `Destinations`. Required. 1 to 100 items.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<ReplicationDestination>>) -> ReplicationRule<Set_> { self.0.put("Destinations", value.into_node()); ReplicationRule(self.0, PhantomData_) }
    /// Sets `RepositoryFilters`. 0 to 100 items.
    #[inline] pub fn repository_filters(mut self, value: impl IntoValue_<Vec<RepositoryFilter>>) -> Self { self.0.put("RepositoryFilters", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ReplicationRule> for ReplicationRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECR::ReplicationConfiguration.ReplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-replicationconfiguration-replicationconfiguration.html)
#[must_use]
pub struct ReplicationConfiguration2<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicationConfiguration2<Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationConfiguration2(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicationConfiguration2<S0> {
    /// Sets `Rules`. Required. 0 to 25 items.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<ReplicationRule>>) -> ReplicationConfiguration2<Set_> { self.0.put("Rules", value.into_node()); ReplicationConfiguration2(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReplicationConfiguration2> for ReplicationConfiguration2<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECR::ReplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html)
#[derive(Debug)]
pub enum FilterType {}
impl FilterType {
    /// `PREFIX_MATCH`
    pub const PREFIX_MATCH: Value_<FilterType> = Value_::constant("PREFIX_MATCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterType> { Value_::from_node(value.into_node()) }
}
