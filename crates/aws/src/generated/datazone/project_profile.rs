// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::ProjectProfile`

use stanchion_template::generated::*;

/// `AWS::DataZone::ProjectProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectprofile.html)
#[must_use]
pub struct ProjectProfile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProjectProfile<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProjectProfile(Properties_::new(), PhantomData_) }
}
impl<S0> ProjectProfile<S0> {
    /// Sets `AllowCustomProjectResourceTags`.
    #[inline] pub fn allow_custom_project_resource_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowCustomProjectResourceTags", value.into_node()); self }
    /// Sets `Description`. At most 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainIdentifier`. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainIdentifier", value.into_node()); self }
    /// Sets `DomainUnitIdentifier`. 1 to 256 characters.
    #[inline] pub fn domain_unit_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainUnitIdentifier", value.into_node()); self }
    /// Sets `EnvironmentConfigurations`.
    #[inline] pub fn environment_configurations(mut self, value: impl IntoValue_<Vec<EnvironmentConfiguration>>) -> Self { self.0.put("EnvironmentConfigurations", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ProjectProfile<Set_> { self.0.put("Name", value.into_node()); ProjectProfile(self.0, PhantomData_) }
    /// Sets `ProjectResourceTags`. At most 25 items.
    #[inline] pub fn project_resource_tags(mut self, value: impl IntoValue_<Vec<ResourceTagParameter>>) -> Self { self.0.put("ProjectResourceTags", value.into_node()); self }
    /// Sets `ProjectResourceTagsDescription`. At most 2048 characters.
    #[inline] pub fn project_resource_tags_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectResourceTagsDescription", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `UseDefaultConfigurations`. An update replaces the resource.
    #[inline] pub fn use_default_configurations(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseDefaultConfigurations", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ProjectProfile> for ProjectProfile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ProjectProfile<S0> {
    const TYPE: &'static str = "AWS::DataZone::ProjectProfile";
    type Handle = ProjectProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProjectProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProjectProfileRef(Id_);
impl From<Id_> for ProjectProfileRef { #[inline] fn from(id: Id_) -> Self { ProjectProfileRef(id) } }
impl AsRef<Id_> for ProjectProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProjectProfileRef {
    /// `Ref`: `DomainIdentifier|Identifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `DomainUnitId`
    #[inline] pub fn domain_unit_id(&self) -> Value_<String> { self.0.attribute("DomainUnitId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Identifier`
    #[inline] pub fn identifier(&self) -> Value_<String> { self.0.attribute("Identifier") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
}
/// `AWS::DataZone::ProjectProfile.AwsAccount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectprofile-awsaccount.html)
#[must_use]
pub struct AwsAccount<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AwsAccount<Missing_<super::required::aws_account_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsAccount(Properties_::new(), PhantomData_) }
}
impl<S0> AwsAccount<S0> {
    /// Sets `AwsAccountId`. Required.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> AwsAccount<Set_> { self.0.put("AwsAccountId", value.into_node()); AwsAccount(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AwsAccount> for AwsAccount<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::ProjectProfile.Region`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectprofile-region.html)
#[must_use]
pub struct Region<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Region<Missing_<super::required::region_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Region(Properties_::new(), PhantomData_) }
}
impl<S0> Region<S0> {
    /// Sets `RegionName`. Required. 4 to 16 characters.
    #[inline] pub fn region_name(mut self, value: impl IntoValue_<String>) -> Region<Set_> { self.0.put("RegionName", value.into_node()); Region(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Region> for Region<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::ProjectProfile.EnvironmentConfigurationParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectprofile-environmentconfigurationparameter.html)
#[must_use]
pub struct EnvironmentConfigurationParameter(Properties_);
impl EnvironmentConfigurationParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnvironmentConfigurationParameter(Properties_::new()) }
}
impl EnvironmentConfigurationParameter {
    /// Sets `IsEditable`.
    #[inline] pub fn is_editable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsEditable", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<EnvironmentConfigurationParameter> for EnvironmentConfigurationParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::ProjectProfile.EnvironmentConfigurationParametersDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectprofile-environmentconfigurationparametersdetails.html)
#[must_use]
pub struct EnvironmentConfigurationParametersDetails(Properties_);
impl EnvironmentConfigurationParametersDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnvironmentConfigurationParametersDetails(Properties_::new()) }
}
impl EnvironmentConfigurationParametersDetails {
    /// Sets `ParameterOverrides`.
    #[inline] pub fn parameter_overrides(mut self, value: impl IntoValue_<Vec<EnvironmentConfigurationParameter>>) -> Self { self.0.put("ParameterOverrides", value.into_node()); self }
    /// Sets `ResolvedParameters`.
    #[inline] pub fn resolved_parameters(mut self, value: impl IntoValue_<Vec<EnvironmentConfigurationParameter>>) -> Self { self.0.put("ResolvedParameters", value.into_node()); self }
    /// Sets `SsmPath`. 1 to 2048 characters.
    #[inline] pub fn ssm_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SsmPath", value.into_node()); self }
}
impl IntoValue_<EnvironmentConfigurationParametersDetails> for EnvironmentConfigurationParametersDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::ProjectProfile.EnvironmentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectprofile-environmentconfiguration.html)
#[must_use]
pub struct EnvironmentConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EnvironmentConfiguration<Missing_<super::required::aws_region>, Missing_<super::required::environment_blueprint_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnvironmentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EnvironmentConfiguration<S0, S1, S2> {
    /// Sets `AwsAccount`.
    #[inline] pub fn aws_account(mut self, value: impl IntoValue_<AwsAccount>) -> Self { self.0.put("AwsAccount", value.into_node()); self }
    /// Sets `AwsRegion`. Required.
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<Region>) -> EnvironmentConfiguration<Set_, S1, S2> { self.0.put("AwsRegion", value.into_node()); EnvironmentConfiguration(self.0, PhantomData_) }
    /// Sets `ConfigurationParameters`.
    #[inline] pub fn configuration_parameters(mut self, value: impl IntoValue_<EnvironmentConfigurationParametersDetails>) -> Self { self.0.put("ConfigurationParameters", value.into_node()); self }
    /// Sets `DeploymentMode`. The values are constants of [`DeploymentMode`].
    #[inline] pub fn deployment_mode(mut self, value: impl IntoValue_<DeploymentMode>) -> Self { self.0.put("DeploymentMode", value.into_node()); self }
    /// Sets `DeploymentOrder`. 0 to 16.
    #[inline] pub fn deployment_order(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DeploymentOrder", value.into_node()); self }
    /// Sets `Description`. At most 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnvironmentBlueprintId`. Required.
    #[inline] pub fn environment_blueprint_id(mut self, value: impl IntoValue_<String>) -> EnvironmentConfiguration<S0, Set_, S2> { self.0.put("EnvironmentBlueprintId", value.into_node()); EnvironmentConfiguration(self.0, PhantomData_) }
    /// Sets `EnvironmentConfigurationId`.
    #[inline] pub fn environment_configuration_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentConfigurationId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EnvironmentConfiguration<S0, S1, Set_> { self.0.put("Name", value.into_node()); EnvironmentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EnvironmentConfiguration> for EnvironmentConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::ProjectProfile.ResourceTagParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectprofile-resourcetagparameter.html)
#[must_use]
pub struct ResourceTagParameter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ResourceTagParameter<Missing_<super::required::is_value_editable>, Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceTagParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ResourceTagParameter<S0, S1, S2> {
    /// Sets `IsValueEditable`. Required.
    #[inline] pub fn is_value_editable(mut self, value: impl IntoValue_<bool>) -> ResourceTagParameter<Set_, S1, S2> { self.0.put("IsValueEditable", value.into_node()); ResourceTagParameter(self.0, PhantomData_) }
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> ResourceTagParameter<S0, Set_, S2> { self.0.put("Key", value.into_node()); ResourceTagParameter(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0 to 256 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> ResourceTagParameter<S0, S1, Set_> { self.0.put("Value", value.into_node()); ResourceTagParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ResourceTagParameter> for ResourceTagParameter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataZone::ProjectProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectprofile.html)
#[derive(Debug)]
pub enum DeploymentMode {}
impl DeploymentMode {
    /// `ON_CREATE`
    pub const ON_CREATE: Value_<DeploymentMode> = Value_::constant("ON_CREATE");
    /// `ON_DEMAND`
    pub const ON_DEMAND: Value_<DeploymentMode> = Value_::constant("ON_DEMAND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeploymentMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataZone::ProjectProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectprofile.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
