// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResilienceHubV2::Service`

use stanchion_template::generated::*;

/// `AWS::ResilienceHubV2::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-service.html)
#[must_use]
pub struct Service<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Service<Missing_<super::required::name>, Missing_<super::required::regions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Service(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Service<S0, S1> {
    /// Sets `Assertions`. At most 20 items.
    #[inline] pub fn assertions(mut self, value: impl IntoValue_<Vec<AssertionDefinition>>) -> Self { self.0.put("Assertions", value.into_node()); self }
    /// Sets `AssociatedSystems`. At most 1000 items.
    #[inline] pub fn associated_systems(mut self, value: impl IntoValue_<Vec<AssociatedSystem>>) -> Self { self.0.put("AssociatedSystems", value.into_node()); self }
    /// Sets `DependencyDiscovery`. The values are constants of [`DependencyDiscovery`].
    #[inline] pub fn dependency_discovery(mut self, value: impl IntoValue_<DependencyDiscovery>) -> Self { self.0.put("DependencyDiscovery", value.into_node()); self }
    /// Sets `Description`. At most 615 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DevOpsAgentConfiguration`.
    #[inline] pub fn dev_ops_agent_configuration(mut self, value: impl IntoValue_<DevOpsAgentConfiguration>) -> Self { self.0.put("DevOpsAgentConfiguration", value.into_node()); self }
    /// Sets `InputSources`. At most 20 items.
    #[inline] pub fn input_sources(mut self, value: impl IntoValue_<Vec<InputSourceDefinition>>) -> Self { self.0.put("InputSources", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Service<Set_, S1> { self.0.put("Name", value.into_node()); Service(self.0, PhantomData_) }
    /// Sets `PermissionModel`.
    #[inline] pub fn permission_model(mut self, value: impl IntoValue_<PermissionModel>) -> Self { self.0.put("PermissionModel", value.into_node()); self }
    /// Sets `PolicyArn`.
    #[inline] pub fn policy_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyArn", value.into_node()); self }
    /// Sets `Regions`. Required. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> Service<S0, Set_> { self.0.put("Regions", value.into_node()); Service(self.0, PhantomData_) }
    /// Sets `ReportConfiguration`.
    #[inline] pub fn report_configuration(mut self, value: impl IntoValue_<ServiceReportConfiguration>) -> Self { self.0.put("ReportConfiguration", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Service> for Service<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Service<S0, S1> {
    const TYPE: &'static str = "AWS::ResilienceHubV2::Service";
    type Handle = ServiceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Service`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceRef(Id_);
impl From<Id_> for ServiceRef { #[inline] fn from(id: Id_) -> Self { ServiceRef(id) } }
impl AsRef<Id_> for ServiceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceRef {
    /// `Ref`: `ServiceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `EffectivePolicyValues`
    #[inline] pub fn effective_policy_values(&self) -> Value_<String> { self.0.attribute("EffectivePolicyValues") }
    /// `Fn::GetAtt` `ServiceArn`
    #[inline] pub fn service_arn(&self) -> Value_<String> { self.0.attribute("ServiceArn") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::ResilienceHubV2::Service.AssertionDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-assertiondefinition.html)
#[must_use]
pub struct AssertionDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AssertionDefinition<Missing_<super::required::text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssertionDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> AssertionDefinition<S0> {
    /// Sets `Text`. Required. 1 to 1000 characters.
    #[inline] pub fn text(mut self, value: impl IntoValue_<String>) -> AssertionDefinition<Set_> { self.0.put("Text", value.into_node()); AssertionDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AssertionDefinition> for AssertionDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.AssociatedSystem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-associatedsystem.html)
#[must_use]
pub struct AssociatedSystem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AssociatedSystem<Missing_<super::required::system_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssociatedSystem(Properties_::new(), PhantomData_) }
}
impl<S0> AssociatedSystem<S0> {
    /// Sets `SystemArn`. Required.
    #[inline] pub fn system_arn(mut self, value: impl IntoValue_<String>) -> AssociatedSystem<Set_> { self.0.put("SystemArn", value.into_node()); AssociatedSystem(self.0, PhantomData_) }
    /// Sets `UserJourneyIds`. At most 50 items.
    #[inline] pub fn user_journey_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("UserJourneyIds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AssociatedSystem> for AssociatedSystem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.DevOpsAgentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-devopsagentconfiguration.html)
#[must_use]
pub struct DevOpsAgentConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DevOpsAgentConfiguration<Missing_<super::required::agent_space_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DevOpsAgentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DevOpsAgentConfiguration<S0> {
    /// Sets `AgentSpaceArn`. Required.
    #[inline] pub fn agent_space_arn(mut self, value: impl IntoValue_<String>) -> DevOpsAgentConfiguration<Set_> { self.0.put("AgentSpaceArn", value.into_node()); DevOpsAgentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DevOpsAgentConfiguration> for DevOpsAgentConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.EksLabelSelectorRequirement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-ekslabelselectorrequirement.html)
#[must_use]
pub struct EksLabelSelectorRequirement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EksLabelSelectorRequirement<Missing_<super::required::key>, Missing_<super::required::operator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksLabelSelectorRequirement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EksLabelSelectorRequirement<S0, S1> {
    /// Sets `Key`. Required. 1 to 317 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> EksLabelSelectorRequirement<Set_, S1> { self.0.put("Key", value.into_node()); EksLabelSelectorRequirement(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`Operator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<Operator>) -> EksLabelSelectorRequirement<S0, Set_> { self.0.put("Operator", value.into_node()); EksLabelSelectorRequirement(self.0, PhantomData_) }
    /// Sets `Values`. 1 to 20 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EksLabelSelectorRequirement> for EksLabelSelectorRequirement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.EksLabelSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-ekslabelselector.html)
#[must_use]
pub struct EksLabelSelector(Properties_);
impl EksLabelSelector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EksLabelSelector(Properties_::new()) }
}
impl EksLabelSelector {
    /// Sets `MatchExpressions`. 1 to 20 items.
    #[inline] pub fn match_expressions(mut self, value: impl IntoValue_<Vec<EksLabelSelectorRequirement>>) -> Self { self.0.put("MatchExpressions", value.into_node()); self }
    /// Sets `MatchLabels`.
    #[inline] pub fn match_labels(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("MatchLabels", value.into_node()); self }
}
impl IntoValue_<EksLabelSelector> for EksLabelSelector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.EksSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-ekssource.html)
#[must_use]
pub struct EksSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EksSource<Missing_<super::required::cluster_arn>, Missing_<super::required::namespaces>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EksSource<S0, S1> {
    /// Sets `ClusterArn`. Required.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> EksSource<Set_, S1> { self.0.put("ClusterArn", value.into_node()); EksSource(self.0, PhantomData_) }
    /// Sets `LabelSelector`.
    #[inline] pub fn label_selector(mut self, value: impl IntoValue_<EksLabelSelector>) -> Self { self.0.put("LabelSelector", value.into_node()); self }
    /// Sets `Namespaces`. Required. 1 to 10 items.
    #[inline] pub fn namespaces(mut self, value: impl IntoValue_<Vec<String>>) -> EksSource<S0, Set_> { self.0.put("Namespaces", value.into_node()); EksSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EksSource> for EksSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.ResourceTag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-resourcetag.html)
#[must_use]
pub struct ResourceTag<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourceTag<Missing_<super::required::key>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceTag(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourceTag<S0, S1> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> ResourceTag<Set_, S1> { self.0.put("Key", value.into_node()); ResourceTag(self.0, PhantomData_) }
    /// Sets `Values`. Required. 0 to 10 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> ResourceTag<S0, Set_> { self.0.put("Values", value.into_node()); ResourceTag(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourceTag> for ResourceTag<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.ResourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-resourceconfiguration.html)
#[must_use]
pub struct ResourceConfiguration(Properties_);
impl ResourceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceConfiguration(Properties_::new()) }
}
impl ResourceConfiguration {
    /// Sets `CfnStackArn`.
    #[inline] pub fn cfn_stack_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CfnStackArn", value.into_node()); self }
    /// Sets `DesignFileS3Url`.
    #[inline] pub fn design_file_s3_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DesignFileS3Url", value.into_node()); self }
    /// Sets `Eks`.
    #[inline] pub fn eks(mut self, value: impl IntoValue_<EksSource>) -> Self { self.0.put("Eks", value.into_node()); self }
    /// Sets `ResourceTags`. 1 to 10 items.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<ResourceTag>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
    /// Sets `TfStateFileUrl`.
    #[inline] pub fn tf_state_file_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TfStateFileUrl", value.into_node()); self }
}
impl IntoValue_<ResourceConfiguration> for ResourceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.InputSourceDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-inputsourcedefinition.html)
#[must_use]
pub struct InputSourceDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InputSourceDefinition<Missing_<super::required::resource_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputSourceDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> InputSourceDefinition<S0> {
    /// Sets `ResourceConfiguration`. Required.
    #[inline] pub fn resource_configuration(mut self, value: impl IntoValue_<ResourceConfiguration>) -> InputSourceDefinition<Set_> { self.0.put("ResourceConfiguration", value.into_node()); InputSourceDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InputSourceDefinition> for InputSourceDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.CrossAccountRoleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-crossaccountroleconfiguration.html)
#[must_use]
pub struct CrossAccountRoleConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CrossAccountRoleConfiguration<Missing_<super::required::cross_account_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CrossAccountRoleConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CrossAccountRoleConfiguration<S0> {
    /// Sets `CrossAccountRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn cross_account_role_arn(mut self, value: impl IntoValue_<String>) -> CrossAccountRoleConfiguration<Set_> { self.0.put("CrossAccountRoleArn", value.into_node()); CrossAccountRoleConfiguration(self.0, PhantomData_) }
    /// Sets `ExternalId`.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CrossAccountRoleConfiguration> for CrossAccountRoleConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.PermissionModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-permissionmodel.html)
#[must_use]
pub struct PermissionModel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PermissionModel<Missing_<super::required::invoker_role_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PermissionModel(Properties_::new(), PhantomData_) }
}
impl<S0> PermissionModel<S0> {
    /// Sets `CrossAccountRoleArns`. At most 10 items.
    #[inline] pub fn cross_account_role_arns(mut self, value: impl IntoValue_<Vec<CrossAccountRoleConfiguration>>) -> Self { self.0.put("CrossAccountRoleArns", value.into_node()); self }
    /// Sets `InvokerRoleName`. Required.
    #[inline] pub fn invoker_role_name(mut self, value: impl IntoValue_<String>) -> PermissionModel<Set_> { self.0.put("InvokerRoleName", value.into_node()); PermissionModel(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PermissionModel> for PermissionModel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.S3ReportOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-s3reportoutputconfiguration.html)
#[must_use]
pub struct S3ReportOutputConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3ReportOutputConfiguration<Missing_<super::required::bucket_owner>, Missing_<super::required::bucket_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3ReportOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3ReportOutputConfiguration<S0, S1> {
    /// Sets `BucketOwner`. Required.
    #[inline] pub fn bucket_owner(mut self, value: impl IntoValue_<String>) -> S3ReportOutputConfiguration<Set_, S1> { self.0.put("BucketOwner", value.into_node()); S3ReportOutputConfiguration(self.0, PhantomData_) }
    /// Sets `BucketPath`. Required. 3 to 512 characters.
    #[inline] pub fn bucket_path(mut self, value: impl IntoValue_<String>) -> S3ReportOutputConfiguration<S0, Set_> { self.0.put("BucketPath", value.into_node()); S3ReportOutputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3ReportOutputConfiguration> for S3ReportOutputConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.ReportOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-reportoutputconfiguration.html)
#[must_use]
pub struct ReportOutputConfiguration(Properties_);
impl ReportOutputConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReportOutputConfiguration(Properties_::new()) }
}
impl ReportOutputConfiguration {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3ReportOutputConfiguration>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<ReportOutputConfiguration> for ReportOutputConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHubV2::Service.ServiceReportConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-servicereportconfiguration.html)
#[must_use]
pub struct ServiceReportConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceReportConfiguration<Missing_<super::required::report_output>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceReportConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceReportConfiguration<S0> {
    /// Sets `ReportOutput`. Required. Exactly 1 item.
    #[inline] pub fn report_output(mut self, value: impl IntoValue_<Vec<ReportOutputConfiguration>>) -> ServiceReportConfiguration<Set_> { self.0.put("ReportOutput", value.into_node()); ServiceReportConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServiceReportConfiguration> for ServiceReportConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ResilienceHubV2::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-service.html)
#[derive(Debug)]
pub enum DependencyDiscovery {}
impl DependencyDiscovery {
    /// `ENABLED`
    pub const ENABLED: Value_<DependencyDiscovery> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<DependencyDiscovery> = Value_::constant("DISABLED");
    /// `INITIALIZING`
    pub const INITIALIZING: Value_<DependencyDiscovery> = Value_::constant("INITIALIZING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DependencyDiscovery> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ResilienceHubV2::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-service.html)
#[derive(Debug)]
pub enum Operator {}
impl Operator {
    /// `IN`
    pub const IN: Value_<Operator> = Value_::constant("IN");
    /// `NOT_IN`
    pub const NOT_IN: Value_<Operator> = Value_::constant("NOT_IN");
    /// `EXISTS`
    pub const EXISTS: Value_<Operator> = Value_::constant("EXISTS");
    /// `DOES_NOT_EXIST`
    pub const DOES_NOT_EXIST: Value_<Operator> = Value_::constant("DOES_NOT_EXIST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Operator> { Value_::from_node(value.into_node()) }
}
