// Made by `cargo xtask generate`; do not edit.
//! `AWS::ImageBuilder::DistributionConfiguration`

use stanchion_template::generated::*;

/// `AWS::ImageBuilder::DistributionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-distributionconfiguration.html)
#[must_use]
pub struct DistributionConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DistributionConfiguration<Missing_<super::required::distributions>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DistributionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DistributionConfiguration<S0, S1> {
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Distributions`. Required.
    #[inline] pub fn distributions(mut self, value: impl IntoValue_<Vec<Distribution>>) -> DistributionConfiguration<Set_, S1> { self.0.put("Distributions", value.into_node()); DistributionConfiguration(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DistributionConfiguration<S0, Set_> { self.0.put("Name", value.into_node()); DistributionConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DistributionConfiguration> for DistributionConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DistributionConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::ImageBuilder::DistributionConfiguration";
    type Handle = DistributionConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DistributionConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DistributionConfigurationRef(Id_);
impl From<Id_> for DistributionConfigurationRef { #[inline] fn from(id: Id_) -> Self { DistributionConfigurationRef(id) } }
impl AsRef<Id_> for DistributionConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DistributionConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::ImageBuilder::DistributionConfiguration.LaunchPermissionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-launchpermissionconfiguration.html)
#[must_use]
pub struct LaunchPermissionConfiguration(Properties_);
impl LaunchPermissionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchPermissionConfiguration(Properties_::new()) }
}
impl LaunchPermissionConfiguration {
    /// Sets `OrganizationArns`.
    #[inline] pub fn organization_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OrganizationArns", value.into_node()); self }
    /// Sets `OrganizationalUnitArns`.
    #[inline] pub fn organizational_unit_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OrganizationalUnitArns", value.into_node()); self }
    /// Sets `UserGroups`.
    #[inline] pub fn user_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("UserGroups", value.into_node()); self }
    /// Sets `UserIds`.
    #[inline] pub fn user_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("UserIds", value.into_node()); self }
}
impl IntoValue_<LaunchPermissionConfiguration> for LaunchPermissionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::DistributionConfiguration.AmiDistributionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-amidistributionconfiguration.html)
#[must_use]
pub struct AmiDistributionConfiguration(Properties_);
impl AmiDistributionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AmiDistributionConfiguration(Properties_::new()) }
}
impl AmiDistributionConfiguration {
    /// Sets `AmiTags`.
    #[inline] pub fn ami_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AmiTags", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 1024 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LaunchPermissionConfiguration`.
    #[inline] pub fn launch_permission_configuration(mut self, value: impl IntoValue_<LaunchPermissionConfiguration>) -> Self { self.0.put("LaunchPermissionConfiguration", value.into_node()); self }
    /// Sets `Name`. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `TargetAccountIds`. 1 to 1536 items.
    #[inline] pub fn target_account_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TargetAccountIds", value.into_node()); self }
}
impl IntoValue_<AmiDistributionConfiguration> for AmiDistributionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::DistributionConfiguration.TargetContainerRepository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-targetcontainerrepository.html)
#[must_use]
pub struct TargetContainerRepository(Properties_);
impl TargetContainerRepository {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetContainerRepository(Properties_::new()) }
}
impl TargetContainerRepository {
    /// Sets `RepositoryName`. 1 to 1024 characters.
    #[inline] pub fn repository_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RepositoryName", value.into_node()); self }
    /// Sets `Service`. The values are constants of [`Service`].
    #[inline] pub fn service(mut self, value: impl IntoValue_<Service>) -> Self { self.0.put("Service", value.into_node()); self }
}
impl IntoValue_<TargetContainerRepository> for TargetContainerRepository { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::DistributionConfiguration.ContainerDistributionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-containerdistributionconfiguration.html)
#[must_use]
pub struct ContainerDistributionConfiguration(Properties_);
impl ContainerDistributionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContainerDistributionConfiguration(Properties_::new()) }
}
impl ContainerDistributionConfiguration {
    /// Sets `ContainerTags`.
    #[inline] pub fn container_tags(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ContainerTags", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `TargetRepository`.
    #[inline] pub fn target_repository(mut self, value: impl IntoValue_<TargetContainerRepository>) -> Self { self.0.put("TargetRepository", value.into_node()); self }
}
impl IntoValue_<ContainerDistributionConfiguration> for ContainerDistributionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::DistributionConfiguration.FastLaunchLaunchTemplateSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-fastlaunchlaunchtemplatespecification.html)
#[must_use]
pub struct FastLaunchLaunchTemplateSpecification(Properties_);
impl FastLaunchLaunchTemplateSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FastLaunchLaunchTemplateSpecification(Properties_::new()) }
}
impl FastLaunchLaunchTemplateSpecification {
    /// Sets `LaunchTemplateId`.
    #[inline] pub fn launch_template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateId", value.into_node()); self }
    /// Sets `LaunchTemplateName`. 1 to 1024 characters.
    #[inline] pub fn launch_template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateName", value.into_node()); self }
    /// Sets `LaunchTemplateVersion`. 1 to 1024 characters.
    #[inline] pub fn launch_template_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateVersion", value.into_node()); self }
}
impl IntoValue_<FastLaunchLaunchTemplateSpecification> for FastLaunchLaunchTemplateSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::DistributionConfiguration.FastLaunchSnapshotConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-fastlaunchsnapshotconfiguration.html)
#[must_use]
pub struct FastLaunchSnapshotConfiguration(Properties_);
impl FastLaunchSnapshotConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FastLaunchSnapshotConfiguration(Properties_::new()) }
}
impl FastLaunchSnapshotConfiguration {
    /// Sets `TargetResourceCount`. 1 to 10000.
    #[inline] pub fn target_resource_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetResourceCount", value.into_node()); self }
}
impl IntoValue_<FastLaunchSnapshotConfiguration> for FastLaunchSnapshotConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::DistributionConfiguration.FastLaunchConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-fastlaunchconfiguration.html)
#[must_use]
pub struct FastLaunchConfiguration(Properties_);
impl FastLaunchConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FastLaunchConfiguration(Properties_::new()) }
}
impl FastLaunchConfiguration {
    /// Sets `AccountId`.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccountId", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `LaunchTemplate`.
    #[inline] pub fn launch_template(mut self, value: impl IntoValue_<FastLaunchLaunchTemplateSpecification>) -> Self { self.0.put("LaunchTemplate", value.into_node()); self }
    /// Sets `MaxParallelLaunches`. At least 1.
    #[inline] pub fn max_parallel_launches(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxParallelLaunches", value.into_node()); self }
    /// Sets `SnapshotConfiguration`.
    #[inline] pub fn snapshot_configuration(mut self, value: impl IntoValue_<FastLaunchSnapshotConfiguration>) -> Self { self.0.put("SnapshotConfiguration", value.into_node()); self }
}
impl IntoValue_<FastLaunchConfiguration> for FastLaunchConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::DistributionConfiguration.LaunchTemplateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-launchtemplateconfiguration.html)
#[must_use]
pub struct LaunchTemplateConfiguration(Properties_);
impl LaunchTemplateConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchTemplateConfiguration(Properties_::new()) }
}
impl LaunchTemplateConfiguration {
    /// Sets `AccountId`.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccountId", value.into_node()); self }
    /// Sets `LaunchTemplateId`.
    #[inline] pub fn launch_template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateId", value.into_node()); self }
    /// Sets `SetDefaultVersion`.
    #[inline] pub fn set_default_version(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SetDefaultVersion", value.into_node()); self }
}
impl IntoValue_<LaunchTemplateConfiguration> for LaunchTemplateConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::DistributionConfiguration.SsmParameterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-ssmparameterconfiguration.html)
#[must_use]
pub struct SsmParameterConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SsmParameterConfiguration<Missing_<super::required::parameter_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SsmParameterConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SsmParameterConfiguration<S0> {
    /// Sets `AmiAccountId`.
    #[inline] pub fn ami_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AmiAccountId", value.into_node()); self }
    /// Sets `DataType`. The values are constants of [`DataType`].
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<DataType>) -> Self { self.0.put("DataType", value.into_node()); self }
    /// Sets `ParameterName`. Required. 1 to 1011 characters.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> SsmParameterConfiguration<Set_> { self.0.put("ParameterName", value.into_node()); SsmParameterConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SsmParameterConfiguration> for SsmParameterConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::DistributionConfiguration.Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-distribution.html)
#[must_use]
pub struct Distribution<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Distribution<Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Distribution(Properties_::new(), PhantomData_) }
}
impl<S0> Distribution<S0> {
    /// Sets `AmiDistributionConfiguration`.
    #[inline] pub fn ami_distribution_configuration(mut self, value: impl IntoValue_<AmiDistributionConfiguration>) -> Self { self.0.put("AmiDistributionConfiguration", value.into_node()); self }
    /// Sets `ContainerDistributionConfiguration`.
    #[inline] pub fn container_distribution_configuration(mut self, value: impl IntoValue_<ContainerDistributionConfiguration>) -> Self { self.0.put("ContainerDistributionConfiguration", value.into_node()); self }
    /// Sets `FastLaunchConfigurations`. 1 to 1000 items.
    #[inline] pub fn fast_launch_configurations(mut self, value: impl IntoValue_<Vec<FastLaunchConfiguration>>) -> Self { self.0.put("FastLaunchConfigurations", value.into_node()); self }
    /// Sets `LaunchTemplateConfigurations`. 1 to 100 items.
    #[inline] pub fn launch_template_configurations(mut self, value: impl IntoValue_<Vec<LaunchTemplateConfiguration>>) -> Self { self.0.put("LaunchTemplateConfigurations", value.into_node()); self }
    /// Sets `LicenseConfigurationArns`. 1 to 50 items.
    #[inline] pub fn license_configuration_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LicenseConfigurationArns", value.into_node()); self }
    /// Sets `Region`. Required. 1 to 1024 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Distribution<Set_> { self.0.put("Region", value.into_node()); Distribution(self.0, PhantomData_) }
    /// Sets `SsmParameterConfigurations`.
    #[inline] pub fn ssm_parameter_configurations(mut self, value: impl IntoValue_<Vec<SsmParameterConfiguration>>) -> Self { self.0.put("SsmParameterConfigurations", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Distribution> for Distribution<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ImageBuilder::DistributionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-distributionconfiguration.html)
#[derive(Debug)]
pub enum Service {}
impl Service {
    /// `ECR`
    pub const ECR: Value_<Service> = Value_::constant("ECR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Service> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ImageBuilder::DistributionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-distributionconfiguration.html)
#[derive(Debug)]
pub enum DataType {}
impl DataType {
    /// `text`
    pub const TEXT: Value_<DataType> = Value_::constant("text");
    /// `aws:ec2:image`
    pub const AWS_EC2_IMAGE: Value_<DataType> = Value_::constant("aws:ec2:image");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataType> { Value_::from_node(value.into_node()) }
}
