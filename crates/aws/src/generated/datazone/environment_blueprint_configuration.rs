// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::EnvironmentBlueprintConfiguration`

use stanchion_template::generated::*;

/// `AWS::DataZone::EnvironmentBlueprintConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentblueprintconfiguration.html)
#[must_use]
pub struct EnvironmentBlueprintConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EnvironmentBlueprintConfiguration<Missing_<super::required::domain_identifier>, Missing_<super::required::enabled_regions>, Missing_<super::required::environment_blueprint_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnvironmentBlueprintConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EnvironmentBlueprintConfiguration<S0, S1, S2> {
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> EnvironmentBlueprintConfiguration<Set_, S1, S2> { self.0.put("DomainIdentifier", value.into_node()); EnvironmentBlueprintConfiguration(self.0, PhantomData_) }
    /// Sets `EnabledRegions`. Required. At least 0 items.
    #[inline] pub fn enabled_regions(mut self, value: impl IntoValue_<Vec<String>>) -> EnvironmentBlueprintConfiguration<S0, Set_, S2> { self.0.put("EnabledRegions", value.into_node()); EnvironmentBlueprintConfiguration(self.0, PhantomData_) }
    /// Sets `EnvironmentBlueprintIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn environment_blueprint_identifier(mut self, value: impl IntoValue_<String>) -> EnvironmentBlueprintConfiguration<S0, S1, Set_> { self.0.put("EnvironmentBlueprintIdentifier", value.into_node()); EnvironmentBlueprintConfiguration(self.0, PhantomData_) }
    /// Sets `EnvironmentRolePermissionBoundary`.
    #[inline] pub fn environment_role_permission_boundary(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentRolePermissionBoundary", value.into_node()); self }
    /// Sets `GlobalParameters`.
    #[inline] pub fn global_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("GlobalParameters", value.into_node()); self }
    /// Sets `ManageAccessRoleArn`.
    #[inline] pub fn manage_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManageAccessRoleArn", value.into_node()); self }
    /// Sets `ProvisioningConfigurations`.
    #[inline] pub fn provisioning_configurations(mut self, value: impl IntoValue_<Vec<ProvisioningConfiguration>>) -> Self { self.0.put("ProvisioningConfigurations", value.into_node()); self }
    /// Sets `ProvisioningRoleArn`.
    #[inline] pub fn provisioning_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProvisioningRoleArn", value.into_node()); self }
    /// Sets `RegionalParameters`.
    #[inline] pub fn regional_parameters(mut self, value: impl IntoValue_<Vec<RegionalParameter>>) -> Self { self.0.put("RegionalParameters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EnvironmentBlueprintConfiguration> for EnvironmentBlueprintConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for EnvironmentBlueprintConfiguration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DataZone::EnvironmentBlueprintConfiguration";
    type Handle = EnvironmentBlueprintConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EnvironmentBlueprintConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentBlueprintConfigurationRef(Id_);
impl From<Id_> for EnvironmentBlueprintConfigurationRef { #[inline] fn from(id: Id_) -> Self { EnvironmentBlueprintConfigurationRef(id) } }
impl AsRef<Id_> for EnvironmentBlueprintConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentBlueprintConfigurationRef {
    /// `Ref`: `DomainId|EnvironmentBlueprintId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `EnvironmentBlueprintId`
    #[inline] pub fn environment_blueprint_id(&self) -> Value_<String> { self.0.attribute("EnvironmentBlueprintId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::DataZone::EnvironmentBlueprintConfiguration.LakeFormationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-environmentblueprintconfiguration-lakeformationconfiguration.html)
#[must_use]
pub struct LakeFormationConfiguration(Properties_);
impl LakeFormationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LakeFormationConfiguration(Properties_::new()) }
}
impl LakeFormationConfiguration {
    /// Sets `LocationRegistrationExcludeS3Locations`. 0 to 20 items.
    #[inline] pub fn location_registration_exclude_s3_locations(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LocationRegistrationExcludeS3Locations", value.into_node()); self }
    /// Sets `LocationRegistrationRole`.
    #[inline] pub fn location_registration_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocationRegistrationRole", value.into_node()); self }
}
impl IntoValue_<LakeFormationConfiguration> for LakeFormationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::EnvironmentBlueprintConfiguration.ProvisioningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-environmentblueprintconfiguration-provisioningconfiguration.html)
#[must_use]
pub struct ProvisioningConfiguration(Properties_);
impl ProvisioningConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProvisioningConfiguration(Properties_::new()) }
}
impl ProvisioningConfiguration {
    /// Sets `LakeFormationConfiguration`.
    #[inline] pub fn lake_formation_configuration(mut self, value: impl IntoValue_<LakeFormationConfiguration>) -> Self { self.0.put("LakeFormationConfiguration", value.into_node()); self }
}
impl IntoValue_<ProvisioningConfiguration> for ProvisioningConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::EnvironmentBlueprintConfiguration.RegionalParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-environmentblueprintconfiguration-regionalparameter.html)
#[must_use]
pub struct RegionalParameter(Properties_);
impl RegionalParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RegionalParameter(Properties_::new()) }
}
impl RegionalParameter {
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Region`.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
}
impl IntoValue_<RegionalParameter> for RegionalParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
