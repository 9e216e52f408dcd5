// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpsWorks::Stack`

use stanchion_template::generated::*;

/// `AWS::OpsWorks::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-stack.html)
#[must_use]
pub struct Stack<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Stack<Missing_<super::required::default_instance_profile_arn>, Missing_<super::required::name>, Missing_<super::required::service_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Stack(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Stack<S0, S1, S2> {
    /// Sets `AgentVersion`.
    #[inline] pub fn agent_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AgentVersion", value.into_node()); self }
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `ChefConfiguration`.
    #[inline] pub fn chef_configuration(mut self, value: impl IntoValue_<ChefConfiguration>) -> Self { self.0.put("ChefConfiguration", value.into_node()); self }
    /// Sets `CloneAppIds`. An update replaces the resource.
    #[inline] pub fn clone_app_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CloneAppIds", value.into_node()); self }
    /// Sets `ClonePermissions`. An update replaces the resource.
    #[inline] pub fn clone_permissions(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ClonePermissions", value.into_node()); self }
    /// Sets `ConfigurationManager`.
    #[inline] pub fn configuration_manager(mut self, value: impl IntoValue_<StackConfigurationManager>) -> Self { self.0.put("ConfigurationManager", value.into_node()); self }
    /// Sets `CustomCookbooksSource`.
    #[inline] pub fn custom_cookbooks_source(mut self, value: impl IntoValue_<Source>) -> Self { self.0.put("CustomCookbooksSource", value.into_node()); self }
    /// Sets `CustomJson`.
    #[inline] pub fn custom_json(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CustomJson", value.into_node()); self }
    /// Sets `DefaultAvailabilityZone`.
    #[inline] pub fn default_availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultAvailabilityZone", value.into_node()); self }
    /// Sets `DefaultInstanceProfileArn`. Required.
    #[inline] pub fn default_instance_profile_arn(mut self, value: impl IntoValue_<String>) -> Stack<Set_, S1, S2> { self.0.put("DefaultInstanceProfileArn", value.into_node()); Stack(self.0, PhantomData_) }
    /// Sets `DefaultOs`.
    #[inline] pub fn default_os(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultOs", value.into_node()); self }
    /// Sets `DefaultRootDeviceType`.
    #[inline] pub fn default_root_device_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultRootDeviceType", value.into_node()); self }
    /// Sets `DefaultSshKeyName`.
    #[inline] pub fn default_ssh_key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultSshKeyName", value.into_node()); self }
    /// Sets `DefaultSubnetId`.
    #[inline] pub fn default_subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultSubnetId", value.into_node()); self }
    /// Sets `EcsClusterArn`.
    #[inline] pub fn ecs_cluster_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EcsClusterArn", value.into_node()); self }
    /// Sets `ElasticIps`.
    #[inline] pub fn elastic_ips(mut self, value: impl IntoValue_<Vec<ElasticIp>>) -> Self { self.0.put("ElasticIps", value.into_node()); self }
    /// Sets `HostnameTheme`.
    #[inline] pub fn hostname_theme(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostnameTheme", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Stack<S0, Set_, S2> { self.0.put("Name", value.into_node()); Stack(self.0, PhantomData_) }
    /// Sets `RdsDbInstances`.
    #[inline] pub fn rds_db_instances(mut self, value: impl IntoValue_<Vec<RdsDbInstance>>) -> Self { self.0.put("RdsDbInstances", value.into_node()); self }
    /// Sets `ServiceRoleArn`. Required. An update replaces the resource.
    #[inline] pub fn service_role_arn(mut self, value: impl IntoValue_<String>) -> Stack<S0, S1, Set_> { self.0.put("ServiceRoleArn", value.into_node()); Stack(self.0, PhantomData_) }
    /// Sets `SourceStackId`. An update replaces the resource.
    #[inline] pub fn source_stack_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceStackId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UseCustomCookbooks`.
    #[inline] pub fn use_custom_cookbooks(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseCustomCookbooks", value.into_node()); self }
    /// Sets `UseOpsworksSecurityGroups`.
    #[inline] pub fn use_opsworks_security_groups(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseOpsworksSecurityGroups", value.into_node()); self }
    /// Sets `VpcId`. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Stack> for Stack<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Stack<S0, S1, S2> {
    const TYPE: &'static str = "AWS::OpsWorks::Stack";
    type Handle = StackRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Stack`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StackRef(Id_);
impl From<Id_> for StackRef { #[inline] fn from(id: Id_) -> Self { StackRef(id) } }
impl AsRef<Id_> for StackRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StackRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::OpsWorks::Stack.ChefConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-stack-chefconfiguration.html)
#[must_use]
pub struct ChefConfiguration(Properties_);
impl ChefConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ChefConfiguration(Properties_::new()) }
}
impl ChefConfiguration {
    /// Sets `BerkshelfVersion`.
    #[inline] pub fn berkshelf_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BerkshelfVersion", value.into_node()); self }
    /// Sets `ManageBerkshelf`.
    #[inline] pub fn manage_berkshelf(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ManageBerkshelf", value.into_node()); self }
}
impl IntoValue_<ChefConfiguration> for ChefConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpsWorks::Stack.StackConfigurationManager`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-stack-stackconfigurationmanager.html)
#[must_use]
pub struct StackConfigurationManager(Properties_);
impl StackConfigurationManager {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StackConfigurationManager(Properties_::new()) }
}
impl StackConfigurationManager {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<StackConfigurationManager> for StackConfigurationManager { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpsWorks::Stack.Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-stack-source.html)
#[must_use]
pub struct Source(Properties_);
impl Source {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Source(Properties_::new()) }
}
impl Source {
    /// Sets `Password`.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Revision`.
    #[inline] pub fn revision(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Revision", value.into_node()); self }
    /// Sets `SshKey`.
    #[inline] pub fn ssh_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SshKey", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<Source> for Source { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpsWorks::Stack.ElasticIp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-stack-elasticip.html)
#[must_use]
pub struct ElasticIp<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ElasticIp<Missing_<super::required::ip>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ElasticIp(Properties_::new(), PhantomData_) }
}
impl<S0> ElasticIp<S0> {
    /// Sets `Ip`. Required.
    #[inline] pub fn ip(mut self, value: impl IntoValue_<String>) -> ElasticIp<Set_> { self.0.put("Ip", value.into_node()); ElasticIp(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ElasticIp> for ElasticIp<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpsWorks::Stack.RdsDbInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-stack-rdsdbinstance.html)
#[must_use]
pub struct RdsDbInstance<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RdsDbInstance<Missing_<super::required::db_password>, Missing_<super::required::db_user>, Missing_<super::required::rds_db_instance_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RdsDbInstance(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RdsDbInstance<S0, S1, S2> {
    /// Sets `DbPassword`. Required.
    #[inline] pub fn db_password(mut self, value: impl IntoValue_<String>) -> RdsDbInstance<Set_, S1, S2> { self.0.put("DbPassword", value.into_node()); RdsDbInstance(self.0, PhantomData_) }
    /// Sets `DbUser`. Required.
    #[inline] pub fn db_user(mut self, value: impl IntoValue_<String>) -> RdsDbInstance<S0, Set_, S2> { self.0.put("DbUser", value.into_node()); RdsDbInstance(self.0, PhantomData_) }
    /// Sets `RdsDbInstanceArn`. Required.
    #[inline] pub fn rds_db_instance_arn(mut self, value: impl IntoValue_<String>) -> RdsDbInstance<S0, S1, Set_> { self.0.put("RdsDbInstanceArn", value.into_node()); RdsDbInstance(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RdsDbInstance> for RdsDbInstance<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
