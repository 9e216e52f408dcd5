// Made by `cargo xtask generate`; do not edit.
//! `AWS::LicenseManager::LicenseConfiguration`

use stanchion_template::generated::*;

/// `AWS::LicenseManager::LicenseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseconfiguration.html)
#[must_use]
pub struct LicenseConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LicenseConfiguration<Missing_<super::required::license_counting_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LicenseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LicenseConfiguration<S0, S1> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisassociateWhenNotFound`.
    #[inline] pub fn disassociate_when_not_found(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisassociateWhenNotFound", value.into_node()); self }
    /// Sets `LicenseCount`.
    #[inline] pub fn license_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LicenseCount", value.into_node()); self }
    /// Sets `LicenseCountHardLimit`.
    #[inline] pub fn license_count_hard_limit(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("LicenseCountHardLimit", value.into_node()); self }
    /// Sets `LicenseCountingType`. Required. An update replaces the resource. The values are constants of [`LicenseCountingType`].
    #[inline] pub fn license_counting_type(mut self, value: impl IntoValue_<LicenseCountingType>) -> LicenseConfiguration<Set_, S1> { self.0.put("LicenseCountingType", value.into_node()); LicenseConfiguration(self.0, PhantomData_) }
    /// Sets `LicenseExpiry`.
    #[inline] pub fn license_expiry(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LicenseExpiry", value.into_node()); self }
    /// Sets `LicenseRules`. An update replaces the resource.
    #[inline] pub fn license_rules(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LicenseRules", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LicenseConfiguration<S0, Set_> { self.0.put("Name", value.into_node()); LicenseConfiguration(self.0, PhantomData_) }
    /// Sets `ProductInformationList`.
    #[inline] pub fn product_information_list(mut self, value: impl IntoValue_<Vec<ProductInformation>>) -> Self { self.0.put("ProductInformationList", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LicenseConfiguration> for LicenseConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LicenseConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::LicenseManager::LicenseConfiguration";
    type Handle = LicenseConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LicenseConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LicenseConfigurationRef(Id_);
impl From<Id_> for LicenseConfigurationRef { #[inline] fn from(id: Id_) -> Self { LicenseConfigurationRef(id) } }
impl AsRef<Id_> for LicenseConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LicenseConfigurationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LicenseConfigurationArn`
    #[inline] pub fn license_configuration_arn(&self) -> Value_<String> { self.0.attribute("LicenseConfigurationArn") }
    /// `Fn::GetAtt` `LicenseConfigurationId`
    #[inline] pub fn license_configuration_id(&self) -> Value_<String> { self.0.attribute("LicenseConfigurationId") }
    /// `Fn::GetAtt` `OwnerAccountId`
    #[inline] pub fn owner_account_id(&self) -> Value_<String> { self.0.attribute("OwnerAccountId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::LicenseManager::LicenseConfiguration.ProductInformationFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseconfiguration-productinformationfilter.html)
#[must_use]
pub struct ProductInformationFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProductInformationFilter<Missing_<super::required::product_information_filter_comparator>, Missing_<super::required::product_information_filter_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProductInformationFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProductInformationFilter<S0, S1> {
    /// Sets `ProductInformationFilterComparator`. Required.
    #[inline] pub fn product_information_filter_comparator(mut self, value: impl IntoValue_<String>) -> ProductInformationFilter<Set_, S1> { self.0.put("ProductInformationFilterComparator", value.into_node()); ProductInformationFilter(self.0, PhantomData_) }
    /// Sets `ProductInformationFilterName`. Required.
    #[inline] pub fn product_information_filter_name(mut self, value: impl IntoValue_<String>) -> ProductInformationFilter<S0, Set_> { self.0.put("ProductInformationFilterName", value.into_node()); ProductInformationFilter(self.0, PhantomData_) }
    /// Sets `ProductInformationFilterValue`.
    #[inline] pub fn product_information_filter_value(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ProductInformationFilterValue", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProductInformationFilter> for ProductInformationFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::LicenseConfiguration.ProductInformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseconfiguration-productinformation.html)
#[must_use]
pub struct ProductInformation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProductInformation<Missing_<super::required::product_information_filter_list>, Missing_<super::required::resource_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProductInformation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProductInformation<S0, S1> {
    /// Sets `ProductInformationFilterList`. Required.
    #[inline] pub fn product_information_filter_list(mut self, value: impl IntoValue_<Vec<ProductInformationFilter>>) -> ProductInformation<Set_, S1> { self.0.put("ProductInformationFilterList", value.into_node()); ProductInformation(self.0, PhantomData_) }
    /// Sets `ResourceType`. Required.
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<String>) -> ProductInformation<S0, Set_> { self.0.put("ResourceType", value.into_node()); ProductInformation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProductInformation> for ProductInformation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::LicenseManager::LicenseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseconfiguration.html)
#[derive(Debug)]
pub enum LicenseCountingType {}
impl LicenseCountingType {
    /// `vCPU`
    pub const V_CPU: Value_<LicenseCountingType> = Value_::constant("vCPU");
    /// `Instance`
    pub const INSTANCE: Value_<LicenseCountingType> = Value_::constant("Instance");
    /// `Core`
    pub const CORE: Value_<LicenseCountingType> = Value_::constant("Core");
    /// `Socket`
    pub const SOCKET: Value_<LicenseCountingType> = Value_::constant("Socket");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LicenseCountingType> { Value_::from_node(value.into_node()) }
}
