// Made by `cargo xtask generate`; do not edit.
//! `AWS::LicenseManager::LicenseAssetGroup`

use stanchion_template::generated::*;

/// `AWS::LicenseManager::LicenseAssetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetgroup.html)
#[must_use]
pub struct LicenseAssetGroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LicenseAssetGroup<Missing_<super::required::associated_license_asset_ruleset_arns>, Missing_<super::required::license_asset_group_configurations>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LicenseAssetGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LicenseAssetGroup<S0, S1, S2> {
    /// Sets `AssociatedLicenseAssetRulesetARNs`. Required.
    #[inline] pub fn associated_license_asset_ruleset_arns(mut self, value: impl IntoValue_<Vec<String>>) -> LicenseAssetGroup<Set_, S1, S2> { self.0.put("AssociatedLicenseAssetRulesetARNs", value.into_node()); LicenseAssetGroup(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `LicenseAssetGroupConfigurations`. Required. An update replaces the resource.
    #[inline] pub fn license_asset_group_configurations(mut self, value: impl IntoValue_<Vec<LicenseAssetGroupConfiguration>>) -> LicenseAssetGroup<S0, Set_, S2> { self.0.put("LicenseAssetGroupConfigurations", value.into_node()); LicenseAssetGroup(self.0, PhantomData_) }
    /// Sets `Name`. Required. 0 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LicenseAssetGroup<S0, S1, Set_> { self.0.put("Name", value.into_node()); LicenseAssetGroup(self.0, PhantomData_) }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LicenseAssetGroup> for LicenseAssetGroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LicenseAssetGroup<S0, S1, S2> {
    const TYPE: &'static str = "AWS::LicenseManager::LicenseAssetGroup";
    type Handle = LicenseAssetGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LicenseAssetGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LicenseAssetGroupRef(Id_);
impl From<Id_> for LicenseAssetGroupRef { #[inline] fn from(id: Id_) -> Self { LicenseAssetGroupRef(id) } }
impl AsRef<Id_> for LicenseAssetGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LicenseAssetGroupRef {
    /// `Ref`: `LicenseAssetGroupArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LicenseAssetGroupArn`
    #[inline] pub fn license_asset_group_arn(&self) -> Value_<String> { self.0.attribute("LicenseAssetGroupArn") }
}
/// `AWS::LicenseManager::LicenseAssetGroup.LicenseAssetGroupConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetgroup-licenseassetgroupconfiguration.html)
#[must_use]
pub struct LicenseAssetGroupConfiguration(Properties_);
impl LicenseAssetGroupConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LicenseAssetGroupConfiguration(Properties_::new()) }
}
impl LicenseAssetGroupConfiguration {
    /// Sets `UsageDimension`.
    #[inline] pub fn usage_dimension(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UsageDimension", value.into_node()); self }
}
impl IntoValue_<LicenseAssetGroupConfiguration> for LicenseAssetGroupConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
