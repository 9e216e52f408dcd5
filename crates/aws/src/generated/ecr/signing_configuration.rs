// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECR::SigningConfiguration`

use stanchion_template::generated::*;

/// `AWS::ECR::SigningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html)
#[must_use]
pub struct SigningConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SigningConfiguration<Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SigningConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SigningConfiguration<S0> {
    /// Sets `Rules`. Required. 0 to 50 items.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> SigningConfiguration<Set_> { self.0.put("Rules", value.into_node()); SigningConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SigningConfiguration> for SigningConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SigningConfiguration<S0> {
    const TYPE: &'static str = "AWS::ECR::SigningConfiguration";
    type Handle = SigningConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SigningConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SigningConfigurationRef(Id_);
impl From<Id_> for SigningConfigurationRef { #[inline] fn from(id: Id_) -> Self { SigningConfigurationRef(id) } }
impl AsRef<Id_> for SigningConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SigningConfigurationRef {
    /// `Ref`: `RegistryId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RegistryId`
    #[inline] pub fn registry_id(&self) -> Value_<String> { self.0.attribute("RegistryId") }
}
/// `AWS::ECR::SigningConfiguration.RepositoryFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-signingconfiguration-repositoryfilter.html)
#[must_use]
pub struct RepositoryFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RepositoryFilter<Missing_<super::required::filter>, Missing_<super::required::filter_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RepositoryFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RepositoryFilter<S0, S1> {
    /// Sets `Filter`. Required. 1 to 256 characters.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<String>) -> RepositoryFilter<Set_, S1> { self.0.put("Filter", value.into_node()); RepositoryFilter(self.0, PhantomData_) }
    /// Sets `FilterType`. Required. The values are constants of [`FilterType`].
    #[inline] pub fn filter_type(mut self, value: impl IntoValue_<FilterType>) -> RepositoryFilter<S0, Set_> { self.0.put("FilterType", value.into_node()); RepositoryFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RepositoryFilter> for RepositoryFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECR::SigningConfiguration.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-signingconfiguration-rule.html)
#[must_use]
pub struct Rule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Rule<Missing_<super::required::signing_profile_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0> Rule<S0> {
    /// Sets `RepositoryFilters`. 1 to 100 items.
    #[inline] pub fn repository_filters(mut self, value: impl IntoValue_<Vec<RepositoryFilter>>) -> Self { self.0.put("RepositoryFilters", value.into_node()); self }
    /// Sets `SigningProfileArn`. Required. At most 200 characters.
    #[inline] pub fn signing_profile_arn(mut self, value: impl IntoValue_<String>) -> Rule<Set_> { self.0.put("SigningProfileArn", value.into_node()); Rule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Rule> for Rule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECR::SigningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html)
#[derive(Debug)]
pub enum FilterType {}
impl FilterType {
    /// `WILDCARD_MATCH`
    pub const WILDCARD_MATCH: Value_<FilterType> = Value_::constant("WILDCARD_MATCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterType> { Value_::from_node(value.into_node()) }
}
