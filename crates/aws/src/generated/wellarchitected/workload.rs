// Made by `cargo xtask generate`; do not edit.
//! `AWS::WellArchitected::Workload`

use stanchion_template::generated::*;

/// `AWS::WellArchitected::Workload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html)
#[must_use]
pub struct Workload<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Workload<Missing_<super::required::description>, Missing_<super::required::environment>, Missing_<super::required::lenses>, Missing_<super::required::workload_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workload(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Workload<S0, S1, S2, S3> {
    /// Sets `AccountIds`. 0 to 100 items.
    #[inline] pub fn account_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AccountIds", value.into_node()); self }
    /// Sets `ArchitecturalDesign`. At most 2048 characters.
    #[inline] pub fn architectural_design(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ArchitecturalDesign", value.into_node()); self }
    /// Sets `AwsRegions`. 0 to 50 items.
    #[inline] pub fn aws_regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AwsRegions", value.into_node()); self }
    /// Sets `Description`. Required. 3 to 250 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Workload<Set_, S1, S2, S3> { self.0.put("Description", value.into_node()); Workload(self.0, PhantomData_) }
    /// Sets `DiscoveryConfig`.
    #[inline] pub fn discovery_config(mut self, value: impl IntoValue_<DiscoveryConfig>) -> Self { self.0.put("DiscoveryConfig", value.into_node()); self }
    /// Sets `Environment`. Required. The values are constants of [`Environment`].
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Environment>) -> Workload<S0, Set_, S2, S3> { self.0.put("Environment", value.into_node()); Workload(self.0, PhantomData_) }
    /// Sets `Industry`. At most 100 characters.
    #[inline] pub fn industry(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Industry", value.into_node()); self }
    /// Sets `IndustryType`. At most 100 characters.
    #[inline] pub fn industry_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IndustryType", value.into_node()); self }
    /// Sets `Lenses`. Required. An update replaces the resource.
    #[inline] pub fn lenses(mut self, value: impl IntoValue_<Vec<String>>) -> Workload<S0, S1, Set_, S3> { self.0.put("Lenses", value.into_node()); Workload(self.0, PhantomData_) }
    /// Sets `NonAwsRegions`. 0 to 5 items.
    #[inline] pub fn non_aws_regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NonAwsRegions", value.into_node()); self }
    /// Sets `Notes`. At most 2084 characters.
    #[inline] pub fn notes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Notes", value.into_node()); self }
    /// Sets `ReviewOwner`. 3 to 255 characters.
    #[inline] pub fn review_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReviewOwner", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkloadName`. Required. 3 to 100 characters.
    #[inline] pub fn workload_name(mut self, value: impl IntoValue_<String>) -> Workload<S0, S1, S2, Set_> { self.0.put("WorkloadName", value.into_node()); Workload(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Workload> for Workload<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Workload<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::WellArchitected::Workload";
    type Handle = WorkloadRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workload`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkloadRef(Id_);
impl From<Id_> for WorkloadRef { #[inline] fn from(id: Id_) -> Self { WorkloadRef(id) } }
impl AsRef<Id_> for WorkloadRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkloadRef {
    /// `Ref`: `WorkloadArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ImprovementStatus`
    #[inline] pub fn improvement_status(&self) -> Value_<String> { self.0.attribute("ImprovementStatus") }
    /// `Fn::GetAtt` `WorkloadArn`
    #[inline] pub fn workload_arn(&self) -> Value_<String> { self.0.attribute("WorkloadArn") }
    /// `Fn::GetAtt` `WorkloadId`
    #[inline] pub fn workload_id(&self) -> Value_<String> { self.0.attribute("WorkloadId") }
}
/// `AWS::WellArchitected::Workload.DiscoveryConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html)
#[must_use]
pub struct DiscoveryConfig(Properties_);
impl DiscoveryConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DiscoveryConfig(Properties_::new()) }
}
impl DiscoveryConfig {
    /// Sets `TrustedAdvisorIntegrationStatus`. The values are constants of [`TrustedAdvisorIntegrationStatus`].
    #[inline] pub fn trusted_advisor_integration_status(mut self, value: impl IntoValue_<TrustedAdvisorIntegrationStatus>) -> Self { self.0.put("TrustedAdvisorIntegrationStatus", value.into_node()); self }
    /// Sets `WorkloadResourceDefinition`. The values are constants of [`WorkloadResourceDefinitionItem`].
    #[inline] pub fn workload_resource_definition(mut self, value: impl IntoValue_<Vec<WorkloadResourceDefinitionItem>>) -> Self { self.0.put("WorkloadResourceDefinition", value.into_node()); self }
}
impl IntoValue_<DiscoveryConfig> for DiscoveryConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WellArchitected::Workload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html)
#[derive(Debug)]
pub enum TrustedAdvisorIntegrationStatus {}
impl TrustedAdvisorIntegrationStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<TrustedAdvisorIntegrationStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<TrustedAdvisorIntegrationStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrustedAdvisorIntegrationStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WellArchitected::Workload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html)
#[derive(Debug)]
pub enum WorkloadResourceDefinitionItem {}
impl WorkloadResourceDefinitionItem {
    /// `WORKLOAD_METADATA`
    pub const WORKLOAD_METADATA: Value_<WorkloadResourceDefinitionItem> = Value_::constant("WORKLOAD_METADATA");
    /// `APP_REGISTRY`
    pub const APP_REGISTRY: Value_<WorkloadResourceDefinitionItem> = Value_::constant("APP_REGISTRY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WorkloadResourceDefinitionItem> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WellArchitected::Workload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html)
#[derive(Debug)]
pub enum Environment {}
impl Environment {
    /// `PRODUCTION`
    pub const PRODUCTION: Value_<Environment> = Value_::constant("PRODUCTION");
    /// `PREPRODUCTION`
    pub const PREPRODUCTION: Value_<Environment> = Value_::constant("PREPRODUCTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Environment> { Value_::from_node(value.into_node()) }
}
