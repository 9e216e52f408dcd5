// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECR::RegistryScanningConfiguration`

use stanchion_template::generated::*;

/// `AWS::ECR::RegistryScanningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html)
#[must_use]
pub struct RegistryScanningConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RegistryScanningConfiguration<Missing_<super::required::rules>, Missing_<super::required::scan_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegistryScanningConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RegistryScanningConfiguration<S0, S1> {
    /// Sets `Rules`. Required. 0 to 2 items.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<ScanningRule>>) -> RegistryScanningConfiguration<Set_, S1> { self.0.put("Rules", value.into_node()); RegistryScanningConfiguration(self.0, PhantomData_) }
    /// Sets `ScanType`. Required. The values are constants of [`ScanType`].
    #[inline] pub fn scan_type(mut self, value: impl IntoValue_<ScanType>) -> RegistryScanningConfiguration<S0, Set_> { self.0.put("ScanType", value.into_node()); RegistryScanningConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RegistryScanningConfiguration> for RegistryScanningConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RegistryScanningConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::ECR::RegistryScanningConfiguration";
    type Handle = RegistryScanningConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RegistryScanningConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RegistryScanningConfigurationRef(Id_);
impl From<Id_> for RegistryScanningConfigurationRef { #[inline] fn from(id: Id_) -> Self { RegistryScanningConfigurationRef(id) } }
impl AsRef<Id_> for RegistryScanningConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RegistryScanningConfigurationRef {
    /// `Ref`: `RegistryId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RegistryId`
    #[inline] pub fn registry_id(&self) -> Value_<String> { self.0.attribute("RegistryId") }
}
/// `AWS::ECR::RegistryScanningConfiguration.RepositoryFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-registryscanningconfiguration-repositoryfilter.html)
#[must_use]
pub struct RepositoryFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RepositoryFilter<Missing_<super::required::filter>, Missing_<super::required::filter_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RepositoryFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RepositoryFilter<S0, S1> {
    /// Sets `Filter`. Required. 1 to 255 characters.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<String>) -> RepositoryFilter<Set_, S1> { self.0.put("Filter", value.into_node()); RepositoryFilter(self.0, PhantomData_) }
    /// Sets `FilterType`. Required. The values are constants of [`FilterType`].
    #[inline] pub fn filter_type(mut self, value: impl IntoValue_<FilterType>) -> RepositoryFilter<S0, Set_> { self.0.put("FilterType", value.into_node()); RepositoryFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RepositoryFilter> for RepositoryFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECR::RegistryScanningConfiguration.ScanningRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-registryscanningconfiguration-scanningrule.html)
#[must_use]
pub struct ScanningRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ScanningRule<Missing_<super::required::repository_filters>, Missing_<super::required::scan_frequency>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScanningRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ScanningRule<S0, S1> {
    /// Sets `RepositoryFilters`. Required. 0 to 100 items.
    #[inline] pub fn repository_filters(mut self, value: impl IntoValue_<Vec<RepositoryFilter>>) -> ScanningRule<Set_, S1> { self.0.put("RepositoryFilters", value.into_node()); ScanningRule(self.0, PhantomData_) }
    /// Sets `ScanFrequency`. Required. The values are constants of [`ScanFrequency`].
    #[inline] pub fn scan_frequency(mut self, value: impl IntoValue_<ScanFrequency>) -> ScanningRule<S0, Set_> { self.0.put("ScanFrequency", value.into_node()); ScanningRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ScanningRule> for ScanningRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECR::RegistryScanningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html)
#[derive(Debug)]
pub enum FilterType {}
impl FilterType {
    /// `WILDCARD`
    pub const WILDCARD: Value_<FilterType> = Value_::constant("WILDCARD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECR::RegistryScanningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html)
#[derive(Debug)]
pub enum ScanFrequency {}
impl ScanFrequency {
    /// `SCAN_ON_PUSH`
    pub const SCAN_ON_PUSH: Value_<ScanFrequency> = Value_::constant("SCAN_ON_PUSH");
    /// `CONTINUOUS_SCAN`
    pub const CONTINUOUS_SCAN: Value_<ScanFrequency> = Value_::constant("CONTINUOUS_SCAN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScanFrequency> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECR::RegistryScanningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html)
#[derive(Debug)]
pub enum ScanType {}
impl ScanType {
    /// `BASIC`
    pub const BASIC: Value_<ScanType> = Value_::constant("BASIC");
    /// `ENHANCED`
    pub const ENHANCED: Value_<ScanType> = Value_::constant("ENHANCED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScanType> { Value_::from_node(value.into_node()) }
}
